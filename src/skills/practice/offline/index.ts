export { createOfflineTutor } from './tutor';
export type { OfflineOpener, OfflineTurn, OfflineTurnInput, OfflineTutor } from './tutor';
