import { TalkUpError } from '../../../src/shared/errors';
import { meansFull } from '../../lmdb/failures';

/** Errors of LMDB and the file system in the house's own words. */
export function storeError(error: unknown, dir: string): TalkUpError {
  if (error instanceof TalkUpError) return error;
  if (meansFull(error)) return fullError(dir, error);
  return new TalkUpError(`The store in ${dir} could not be written or read; nothing was stored.`, {
    code: 'store-unavailable',
    retryable: true,
    cause: error,
  });
}

export function fullError(dir: string, cause?: unknown): TalkUpError {
  return new TalkUpError(
    `The disk of ${dir} is full; nothing was stored. Make room (TalkUp wants 16 MB free), and it goes on by itself.`,
    { code: 'store-full', retryable: true, cause },
  );
}

export function behindError(): TalkUpError {
  return new TalkUpError('The disk cannot keep up; too much waits to be written.', {
    code: 'store-unavailable',
    retryable: true,
  });
}

export function closedError(): TalkUpError {
  return new TalkUpError('The store is closed, since TalkUp is stopping.', {
    code: 'store-unavailable',
    retryable: true,
  });
}
