import { TalkUpError } from '../../../src/shared/errors';
import { unreachable } from '../../../src/shared/unreachable';

/** What Redis answers when it has no room in memory or cannot write its file. */
const full = /^(OOM|MISCONF)\b/;
/** What Redis answers while it starts, fails over or moves slots; the same command works a little later. */
const passing = /^(LOADING|READONLY|CLUSTERDOWN|MASTERDOWN|TRYAGAIN|BUSY|MOVED|ASK)\b/;

/** Whether the same command may work within moments: the connection broke, or Redis asked for patience. */
export function isPassing(error: unknown): boolean {
  if (error instanceof TalkUpError) return false;
  return !isReply(error) || passing.test((error as Error).message);
}

const refusals: [pattern: RegExp, words: string][] = [
  [/^WRONGPASS|invalid password|without any password/i, 'Redis refuses the user or password in REDIS_URL.'],
  [/^NOAUTH/, 'Redis wants a password: write it into REDIS_URL, as in redis://:PASSWORD@HOST:PORT.'],
  [/^NOPERM/, 'The Redis user in REDIS_URL may not do what TalkUp needs: allow it all commands on the keys {talkup*.'],
  [/^DENIED/, 'Redis takes no connections from other machines (protected mode): set a password and "bind" there.'],
  [/DB index is out of range|SELECT is not allowed/, 'Redis has no database of the number in REDIS_URL; leave the number out.'],
  [/^MOVED/, 'This Redis is one of a cluster and keeps a part of the keys only: name two or more of its nodes in REDIS_URL, with commas between.'],
  [/^LOADING/, 'Redis is still reading its file; TalkUp goes on by itself when it is done.'],
]; // prettier-ignore

/** Redis' and ioredis' errors in the house's own words; `trouble` is what the connection itself last met. */
export function storeError(error: unknown, address = '', trouble?: unknown): TalkUpError {
  if (error instanceof TalkUpError) return error;
  if (isReply(error) && full.test((error as Error).message)) {
    return new TalkUpError(
      'Redis has no room or cannot write its file; nothing was stored. Give it memory or disk, and TalkUp goes on by itself.',
      { code: 'store-full', retryable: true, cause: error },
    );
  }
  const words = [trouble, error].map((each) => why(each, address)).find((found) => found !== undefined);
  return new TalkUpError(words ?? byNetwork(new NoAnswer(), address) ?? 'Redis does not answer.', {
    code: 'store-unavailable',
    retryable: true,
    cause: trouble ?? error,
  });
}

function why(error: unknown, address: string): string | undefined {
  const { message = '' } = (error ?? {}) as { message?: string };
  const known = refusals.find(([pattern]) => pattern.test(message));
  if (known) return known[1];
  if (isReply(error)) return `Redis (REDIS_URL) refused: ${message.slice(0, 120)}`;
  // what a server with TLS says to who speaks without is no Redis protocol
  if (/^Protocol error/.test(message)) return 'Redis speaks TLS: write rediss:// in REDIS_URL.';
  return byNetwork(error, address);
}

/** A command that waited in vain. */
class NoAnswer extends Error {
  readonly code = 'ETIMEDOUT';
}

function byNetwork(error: unknown, address: string): string | undefined {
  const schemes = { plain: 'redis', tls: 'rediss' };
  return unreachable(error, { what: 'Redis', setting: 'REDIS_URL', address, schemes });
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
