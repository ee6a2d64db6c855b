import Bottleneck from 'bottleneck';
import type { ChatAddress, ChatPace } from '../../src/ports/chat';
import type { Pacer } from '../../src/ports/pacer';
import { TalkUpError } from '../../src/shared/errors';
import { onAbort } from './on-abort';

export interface PacingOptions {
  /** How long a "minute" is, in milliseconds; shorter in tests. */
  minuteMs?: number;
  /** How long a "second" of the overall limit is, in milliseconds; shorter in tests. */
  secondMs?: number;
  /** Settings that every limiter gets beside its own, such as the connection through which processes share them. */
  shared?: Bottleneck.ConstructorOptions;
}

/** The pacer of one process. */
export function createLocalPacer(options: Omit<PacingOptions, 'shared'> = {}): CountedPacer {
  return createPacer(options);
}

export interface CountedPacer extends Pacer {
  /** Limiters in memory; 0 when all chats are idle. */
  limiters(): number;
}

/** More waiters than this for one limit are turned away with a retryable error. */
const mostWaiting = 10_000;
/** A job that is still there after this time is given up by bottleneck, so that a lost one cannot block a chat for good. */
const expirationMs = 15 * 60_000;
/** After being turned away, in milliseconds. */
const tryAgainMs = 5_000;

type SlotRequest = Parameters<Pacer['slot']>[0];

interface Limit {
  limiter: Bottleneck;
  users: number;
}

interface Slot {
  id: string;
  atOnce: number;
  /** How long a granted slot stays taken. */
  holdMs: number;
}

/**
 * Each limit is a bottleneck limiter with as many places as messages fit into its time; whoever gets a place keeps it for that time
 * from the moment of sending. So the limits hold for every stretch of time, not only for calendar minutes. A message passes its
 * chat's gap, its group's minute and the platform's second, in this order, so one slow group takes no place from other chats, and
 * each chat stands in the platform's queue at most once.
 */
export function createPacer({
  minuteMs = 60_000,
  secondMs = 1_000,
  shared = {},
}: PacingOptions = {}): CountedPacer {
  const limits = new Map<string, Limit>();
  let stopped = false;
  const waiting = new Set<AbortController>();
  const holds = new Set<() => void>();

  function slot({ to, group, pace }: SlotRequest, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason as Error);
      if (stopped) return reject(stopping());
      const own = new AbortController();
      const end = () => {
        stopListening();
        waiting.delete(own);
      };
      const stopListening = onAbort(signal, (reason) => own.abort(reason));
      own.signal.addEventListener('abort', () => {
        end();
        reject(own.signal.reason as Error);
      });
      waiting.add(own);
      const grant = () => {
        end();
        resolve();
      };
      pass(slotsFor(to, group, pace), own.signal, grant).catch((error: unknown) => own.abort(error));
    });
  }

  function slotsFor({ channel, chat }: ChatAddress, group: boolean, pace: ChatPace): Slot[] {
    const atOnce = Math.max(1, Math.floor(pace.overallPerSecond));
    const overall = { id: `all:${channel}`, atOnce, holdMs: (atOnce / pace.overallPerSecond) * secondMs };
    const gap = { id: `gap:${channel}:${chat}`, atOnce: 1, holdMs: pace.perChatMs };
    const minute = {
      id: `minute:${channel}:${chat}`,
      atOnce: Math.max(1, pace.perGroupPerMinute),
      holdMs: minuteMs,
    };
    const most = pace.overallPerMinute;
    const overallMinute =
      most === undefined
        ? []
        : [{ id: `all-minute:${channel}`, atOnce: Math.max(1, most), holdMs: minuteMs }];
    return group ? [gap, minute, ...overallMinute, overall] : [gap, ...overallMinute, overall];
  }

  /** Takes a place in each limit in turn, innermost last; resolves once granted, while each place stays taken for its time. */
  async function pass([first, ...rest]: Slot[], signal: AbortSignal, grant: () => void): Promise<void> {
    if (!first) return grant();
    await new Promise<void>((passed, failed) => {
      const job = async () => {
        signal.throwIfAborted();
        await pass(rest, signal, grant);
        passed();
        await hold(first.holdMs);
      };
      use(first, job).catch(failed);
    });
  }

  /** Runs `job` when a place is free. A limiter that nobody uses is dropped, so that idle chats cost nothing. */
  async function use({ id, atOnce }: Slot, job: () => Promise<void>): Promise<void> {
    const limit = limits.get(id) ?? { limiter: makeLimiter(id, atOnce), users: 0 };
    limits.set(id, limit);
    limit.users += 1;
    try {
      await limit.limiter.schedule({ expiration: expirationMs }, job);
    } catch (error) {
      throw error instanceof Bottleneck.BottleneckError ? turnedAway(error) : error;
    } finally {
      limit.users -= 1;
      if (limit.users === 0) {
        limits.delete(id);
        await limit.limiter.disconnect(false);
      }
    }
  }

  function makeLimiter(id: string, atOnce: number): Bottleneck {
    return new Bottleneck({
      ...shared,
      id: `talkup:${id}`,
      maxConcurrent: atOnce,
      highWater: mostWaiting,
      strategy: Bottleneck.strategy.OVERFLOW,
    });
  }

  function hold(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        holds.delete(end);
        resolve();
      };
      const timer = setTimeout(end, ms).unref();
      holds.add(end);
    });
  }

  return {
    slot,
    limiters: () => limits.size,
    async stop() {
      stopped = true;
      for (const one of [...waiting]) one.abort(stopping());
      for (const end of [...holds]) end();
    },
  };
}

function stopping(): TalkUpError {
  return new TalkUpError('TalkUp is stopping.', {
    code: 'pacer-stopped',
    retryable: true,
    retryAfterMs: tryAgainMs,
  });
}

function turnedAway(cause: Error): TalkUpError {
  return new TalkUpError('Too many messages wait for this chat or platform.', {
    code: 'pacer-full',
    retryable: true,
    retryAfterMs: tryAgainMs,
    cause,
  });
}
