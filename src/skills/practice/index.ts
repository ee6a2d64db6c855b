export { createPracticeSkill } from './practice';
export type { PracticeOptions } from './practice';
export { createOfflineTutor } from './offline';
export { rehearse } from './rehearse';
