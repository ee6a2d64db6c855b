export { createCases } from './cases';
export { createDirectory } from './directory';
export { applyJournal } from './journal';
export { createSchool } from './school';
export { createSafeguardingDirectory } from './safeguarding';
export { createRetention } from './retention';
export { ensureAdminCode } from './admin-code';
export { snapshotKeys } from './snapshot-keys';
