export { readDraft, readEarlyReply, turnSchema } from './draft';
export type { Draft, EarlyReply, ReadDraft } from './draft';
export { asData } from './plain-data';
export { parsePrompt } from './template';
export type { Prompt } from './template';
export { createTutorPrompt } from './tutor-messages';
export type { LessonData, ReadPrompt, TurnData, TutorPrompt } from './tutor-messages';
