export { createOfflineTutor } from './tutor';
export { questionsOnOwnTopic } from './own-topic';
export type { OfflineTurn, OfflineTutor } from './tutor';
