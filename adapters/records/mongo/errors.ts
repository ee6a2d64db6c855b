import { TalkUpError } from '../../../src/shared/errors';

/** Whether the database says that the id is taken. */
export function isDuplicate(error: unknown): boolean {
  return (error as { code?: unknown } | undefined)?.code === 11_000;
}

/** The driver's errors in the house's own words. */
export function recordsError(cause: unknown): TalkUpError {
  if (cause instanceof TalkUpError) return cause;
  return new TalkUpError(
    'MongoDB (MONGODB_URI) cannot be reached or refused; nothing is known to have changed.',
    {
      code: 'records-unavailable',
      retryable: true,
      cause,
    },
  );
}

export function closedError(): TalkUpError {
  return new TalkUpError('The records are closed.', { code: 'records-unavailable', retryable: true });
}

export function busyError(): TalkUpError {
  return new TalkUpError('Too many change the same document at the same moment.', {
    code: 'records-unavailable',
    retryable: true,
    retryAfterMs: 1_000,
  });
}

export function pageLost(): TalkUpError {
  return new TalkUpError('The page to go on from has changed meanwhile; start with the first one again.', {
    code: 'page-lost',
    retryable: true,
  });
}
