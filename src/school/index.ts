export { createDirectory, type DirectoryOptions } from './directory';
export { applyJournal } from './journal';
export { createSchool, type School } from './school';
export type { SchoolOptions } from './stores';
export { createSafeguardingDirectory } from './safeguarding';
export { createRetention } from './retention';
export { ensureAdminCode } from './admin-code';
export { snapshotKeys } from './snapshot-keys';
