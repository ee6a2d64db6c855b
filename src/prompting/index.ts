export { readDraft, readEarlyReply, turnSchema } from './draft';
export type { Draft, EarlyReply } from './draft';
export { asData } from './plain-data';
export { parsePrompt } from './template';
export { createTutorPrompt } from './tutor-messages';
export type { ReadPrompt, TurnData, TutorPrompt } from './tutor-messages';
