import { TalkUpError } from '../../../src/shared/errors';
import { meansFull } from '../../lmdb/failures';

/** What LMDB or the file system reports. */
export function failedError(folder: string, cause: unknown): TalkUpError {
  return unavailable(folder, meansFull(cause), cause);
}

export function fullError(folder: string): TalkUpError {
  return unavailable(folder, true);
}

export function closedError(): TalkUpError {
  return new TalkUpError('The records are closed.', { code: 'records-unavailable', retryable: true });
}

export function behindError(): TalkUpError {
  return new TalkUpError('The disk cannot keep up; too many records wait to be written.', {
    code: 'records-unavailable',
    retryable: true,
  });
}

function unavailable(folder: string, full: boolean, cause?: unknown): TalkUpError {
  const message = full
    ? `The disk of ${folder} is full; nothing was changed. Make room (TalkUp wants 16 MB free), and it goes on by itself.`
    : `The records in ${folder} could not be read or written; nothing was changed.`;
  return new TalkUpError(message, { code: 'records-unavailable', retryable: true, cause });
}
