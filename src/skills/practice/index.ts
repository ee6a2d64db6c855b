export { createPracticeSkill } from './practice';
export type { PracticeOptions } from './practice';
export { contractTable, evaluateContract } from './evaluate';
export type { ContractEvaluation, ContractEvaluationOptions } from './evaluate';
export { createOfflineTutor } from './offline';
export type { OfflineTutor } from './offline';
