import { TalkUpError } from '../../../src/shared/errors';

/** errno and LMDB codes that mean "no room": ENOSPC, EDQUOT, EFBIG, MDB_MAP_FULL. */
const fullCodes = new Set([28, 122, 27, -30792]);
/** LMDB's word for a short write, which on a local disk is a full one, and EIO proper. */
const shortWrite = 5;

/** True for what LMDB itself reports, as against a mistake in the code that ran inside the transaction. */
export function isStoreFailure(error: unknown): boolean {
  return typeof lmdbCode(error) === 'number';
}

/** LMDB's errors in the house's own words; `freeBytes` is what the disk has left, as far as known. */
export function storeError(error: unknown, dir: string, freeBytes: number | undefined): TalkUpError {
  if (error instanceof TalkUpError) return error;
  const code = lmdbCode(error);
  const full =
    code !== undefined && (fullCodes.has(code) || (code === shortWrite && (freeBytes ?? 0) < 1_048_576));
  if (full) {
    return new TalkUpError(
      `The disk of ${dir} is full; nothing was stored. Make room, and TalkUp goes on by itself.`,
      {
        code: 'store-full',
        retryable: true,
        cause: error,
      },
    );
  }
  return new TalkUpError(`The store in ${dir} could not be written or read; nothing was stored.`, {
    code: 'store-unavailable',
    retryable: true,
    cause: error,
  });
}

export function closedError(): TalkUpError {
  return new TalkUpError('The store is closed, since TalkUp is stopping.', {
    code: 'store-unavailable',
    retryable: true,
  });
}

function lmdbCode(error: unknown): number | undefined {
  const code = (error as { code?: unknown } | undefined)?.code;
  return typeof code === 'number' ? code : undefined;
}
