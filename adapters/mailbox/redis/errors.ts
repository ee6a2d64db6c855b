import { TalkUpError } from '../../../src/shared/errors';

/** What Redis answers when it has no room in memory or cannot write its file. */
const full = /^(OOM|MISCONF)\b/;
/** What Redis answers while it starts, fails over or moves slots; the same command works a little later. */
const passing = /^(LOADING|READONLY|CLUSTERDOWN|MASTERDOWN|TRYAGAIN|BUSY|MOVED|ASK)\b/;

/** Whether the same command may work within moments: the connection broke, or Redis asked for patience. */
export function isPassing(error: unknown): boolean {
  if (error instanceof TalkUpError) return false;
  return !isReply(error) || passing.test((error as Error).message);
}

/** Redis' and ioredis' errors in the house's own words. */
export function storeError(error: unknown): TalkUpError {
  if (error instanceof TalkUpError) return error;
  if (isReply(error) && full.test((error as Error).message)) {
    return new TalkUpError(
      'Redis has no room or cannot write its file; nothing was stored. Give it memory or disk, and TalkUp goes on by itself.',
      { code: 'store-full', retryable: true, cause: error },
    );
  }
  const why = isReply(error) ? ` It says: ${(error as Error).message.slice(0, 120)}` : '';
  return new TalkUpError(`Redis (REDIS_URL) cannot be reached or refused.${why}`, {
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

function isReply(error: unknown): boolean {
  return error instanceof Error && error.name === 'ReplyError';
}
