import { randomUUID } from 'node:crypto';
import type { Pacer } from '../../../src/ports/pacer';
import { sleep } from '../../../src/shared/async';
import { TalkUpError } from '../../../src/shared/errors';
import type { RedisConnection, Script } from './connection';
import { paceKey } from './keys';

export interface RedisPacerOptions {
  connection: RedisConnection;
  /** How long a "minute" is, in milliseconds; shorter in tests. */
  minuteMs?: number;
  /** How long a "second" of the overall limit is, in milliseconds; shorter in tests. */
  secondMs?: number;
}

/** More waiters than this for one chat or platform are turned away with a retryable error. */
const mostWaiting = 10_000;
const tryAgainMs = 5_000;

/**
 * The sent messages of one chat or platform are a sorted set by time, so that a limit holds for every stretch of time. ARGV: token,
 * milliseconds that it is kept, then pairs of a window (ms) and the most within it. 0 when granted, else ms to wait.
 */
const takeScript: Script = {
  name: 'talkup_pace',
  lua: `
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - ARGV[2])
local wait = 0
for index = 3, #ARGV, 2 do
  local window, most = tonumber(ARGV[index]), tonumber(ARGV[index + 1])
  local score = redis.call('ZREVRANGE', KEYS[1], most - 1, most - 1, 'WITHSCORES')[2]
  if score then wait = math.max(wait, score + window - now) end
end
if wait > 0 then return math.ceil(wait) end
redis.call('ZADD', KEYS[1], now, ARGV[1])
redis.call('PEXPIRE', KEYS[1], math.ceil(ARGV[2]))
return 0
`,
};
/** ARGV: token. It was granted only now, after it waited for the platform. */
const stampScript: Script = {
  name: 'talkup_pace_stamp',
  lua: `
local time = redis.call('TIME')
return redis.call('ZADD', KEYS[1], 'XX', time[1] * 1000 + time[2] / 1000, ARGV[1])
`,
};

interface Limit {
  key: string;
  keptMs: number;
  /** Windows in milliseconds with the most within each. */
  windows: [windowMs: number, most: number][];
}

/**
 * The pacer of all processes together. A message passes its chat's limits, then the platform's; within a process each chat and each
 * platform is asked for by one message at a time, in order.
 */
export function createRedisPacer({
  connection,
  minuteMs = 60_000,
  secondMs = 1_000,
}: RedisPacerOptions): Pacer {
  /** The end of each queue, with how many stand in it. */
  const queues = new Map<string, { last: Promise<void>; length: number }>();
  const stopping = new AbortController();

  async function inTurn<T>(name: string, signal: AbortSignal, act: () => Promise<T>): Promise<T> {
    const queue = queues.get(name) ?? { last: Promise.resolve(), length: 0 };
    if (queue.length >= mostWaiting) throw full();
    queues.set(name, queue);
    queue.length += 1;
    const before = queue.last;
    let leave = (): void => undefined;
    queue.last = new Promise((resolve) => (leave = resolve));
    try {
      await before;
      signal.throwIfAborted();
      return await act();
    } finally {
      leave();
      queue.length -= 1;
      if (queue.length === 0) queues.delete(name);
    }
  }

  async function take({ key, keptMs, windows }: Limit, token: string, signal: AbortSignal): Promise<void> {
    for (;;) {
      signal.throwIfAborted();
      const wait = await connection.run<number>(takeScript, [key], [token, keptMs, ...windows.flat()]);
      if (wait === 0) return;
      await sleep(Math.min(wait, 60_000), signal);
    }
  }

  const remove = (key: string, token: string) =>
    connection.use((redis) => redis.zrem(key, token)).catch(() => undefined);

  return {
    async slot({ to, group, pace }, signal) {
      const both = AbortSignal.any([signal, stopping.signal]);
      both.throwIfAborted();
      const { channel, chat } = to;
      const windows: Limit['windows'] = [[pace.perChatMs, 1]];
      if (group) windows.push([minuteMs, Math.max(1, pace.perGroupPerMinute)]);
      const ofChat = { key: paceKey(channel, chat), keptMs: Math.max(minuteMs, pace.perChatMs), windows };
      const most = Math.max(1, Math.floor(pace.overallPerSecond));
      const overallMs = (most / pace.overallPerSecond) * secondMs;
      const overall: Limit = { key: paceKey(channel), keptMs: overallMs, windows: [[overallMs, most]] };
      if (pace.overallPerMinute !== undefined) {
        overall.windows.push([minuteMs, Math.max(1, pace.overallPerMinute)]);
        overall.keptMs = Math.max(overallMs, minuteMs);
      }
      const token = randomUUID();
      const granted = inTurn(ofChat.key, both, async () => {
        try {
          await take(ofChat, token, both);
          await inTurn(overall.key, both, () => take(overall, token, both));
          await connection.run(stampScript, [ofChat.key], [token]);
        } catch (error) {
          await remove(ofChat.key, token);
          throw error;
        }
      });
      // who waits in a queue hears at once that it is over, and steps out when its turn comes
      await Promise.race([granted, aborted(both)]);
    },
    async stop() {
      stopping.abort(
        new TalkUpError('TalkUp is stopping.', {
          code: 'pacer-stopped',
          retryable: true,
          retryAfterMs: tryAgainMs,
        }),
      );
    },
  };
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}

function full(): TalkUpError {
  return new TalkUpError('Too many messages wait for this chat or platform.', {
    code: 'pacer-full',
    retryable: true,
    retryAfterMs: tryAgainMs,
  });
}
