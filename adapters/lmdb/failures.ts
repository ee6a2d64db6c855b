/** ENOSPC, EFBIG, EDQUOT, and LMDB's own MDB_MAP_FULL. */
const fullCodes = new Set<unknown>([28, 27, 122, -30_792, 'ENOSPC', 'EFBIG', 'EDQUOT']);

/** True for what LMDB itself reports, as against a mistake in the code that ran inside the transaction. */
export function isLmdbFailure(error: unknown): boolean {
  return typeof codeOf(error) === 'number';
}

/** True when an error of LMDB or the file system means that there is no room. */
export function meansFull(error: unknown): boolean {
  return fullCodes.has(codeOf(error));
}

function codeOf(error: unknown): unknown {
  return (error as { code?: unknown } | null | undefined)?.code;
}
