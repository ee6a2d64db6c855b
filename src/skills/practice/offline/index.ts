export { createOfflineTutor } from './tutor';
export type { OfflineTurn, OfflineTutor } from './tutor';
