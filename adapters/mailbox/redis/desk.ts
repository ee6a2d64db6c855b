import type { Logger } from '../../../src/ports/logger';
import { errorCode } from '../../../src/shared/errors';
import { onAbort } from '../on-abort';
import { createCalls } from './calls';
import { closedError } from './errors';
import { bucketCount } from './keys';

/** What a look into a bucket finds. */
export interface Found<Claim> {
  claim?: Claim;
  /** Whether there is more to claim. */
  more: boolean;
  /** When to look again, in milliseconds from now. */
  dueInMs?: number;
}

export interface DeskOptions<Claim> {
  /** Claims the next of this kind in a bucket. */
  take(kind: string, bucket: number): Promise<Found<Claim>>;
  /** Like `take`, without claiming. */
  look(kind: string, bucket: number): Promise<Found<never>>;
  /** Gives back what was claimed for somebody who has gone. */
  giveBack(claim: Claim): Promise<void>;
  /** Tells the other processes that there is work of this kind in a bucket. */
  wakeOthers(kind: string, bucket: number): void;
  /** Wake-ups of this kind from others are of use from now on. */
  listen(kind: string): void;
  /** How often all buckets are looked through, in milliseconds: what is found when a wake-up was lost. */
  sweepEveryMs: number;
  logger: Logger;
}

/** In milliseconds; what is due sooner than this is taken this late. */
const soonestMs = 20;

interface Waiter<Claim> {
  kinds: string[];
  give(claim: Claim | undefined): void;
  fail(error: unknown): void;
}

/**
 * Those of this process who wait for work. Work that arrives here is taken here as long as somebody has a free hand; otherwise a
 * wake-up goes out to the other processes a moment later. A sweep finds what no wake-up told of.
 */
export function createDesk<Claim>(options: DeskOptions<Claim>) {
  const { take, look, giveBack, wakeOthers, listen, sweepEveryMs, logger } = options;
  const waiting = new Set<Waiter<Claim>>();
  /** Buckets with work, by kind, in the order in which it came. */
  const hot = new Map<string, Set<number>>();
  /** Takes under way, by kind. */
  const taking = new Map<string, number>();
  const alarms = new Map<string, { at: number; handle: NodeJS.Timeout }>();
  const underWay = new Set<Promise<void>>();
  const calls = createCalls({
    tell: wakeOthers,
    remains: (kind, bucket) => hot.get(kind)?.has(bucket) ?? true,
    takes: (kind) => hot.has(kind),
  });
  let stopped = false;
  let sweeper: NodeJS.Timeout | undefined;

  function wait(kinds: string[], signal: AbortSignal): Promise<Claim | undefined> {
    if (signal.aborted) return Promise.resolve(undefined);
    if (stopped) return Promise.reject(closedError());
    return new Promise((resolve, reject) => {
      const end = () => {
        waiting.delete(waiter);
        stopListening();
      };
      const waiter: Waiter<Claim> = {
        kinds,
        give(claim) {
          end();
          resolve(claim);
        },
        fail(error) {
          end();
          reject(error as Error);
        },
      };
      const stopListening = onAbort(signal, () => waiter.give(undefined));
      waiting.add(waiter);
      for (const kind of kinds) {
        if (hot.has(kind)) continue;
        hot.set(kind, new Set());
        listen(kind);
        track(sweepKind(kind));
      }
      sweeper ??= setSweeper();
      serve();
    });
  }

  const hands = (kind: string) => [...waiting].filter((waiter) => waiter.kinds.includes(kind)).length;
  const freeHands = (kind: string) => hands(kind) - (taking.get(kind) ?? 0);

  /** There may be work of this kind in a bucket. */
  function mark(kind: string, bucket: number): void {
    if (stopped) return;
    hot.get(kind)?.add(bucket);
    serve();
    if (hot.get(kind)?.has(bucket) ?? true) calls.call(kind, bucket);
  }

  function serve(): void {
    for (const [kind, buckets] of hot) {
      for (const bucket of buckets) {
        if (stopped || freeHands(kind) <= 0) break;
        buckets.delete(bucket);
        taking.set(kind, (taking.get(kind) ?? 0) + 1);
        track(takeOne(kind, bucket));
      }
    }
  }

  async function takeOne(kind: string, bucket: number): Promise<void> {
    let found: Found<Claim>;
    try {
      found = await take(kind, bucket);
    } catch (error) {
      taking.set(kind, taking.get(kind)! - 1);
      return failed(kind, error);
    }
    taking.set(kind, taking.get(kind)! - 1);
    note(kind, bucket, found);
    if (found.claim !== undefined) {
      const waiter = stopped ? undefined : [...waiting].find(({ kinds }) => kinds.includes(kind));
      if (waiter) waiter.give(found.claim);
      else await giveBack(found.claim).catch(() => undefined);
    }
    serve();
  }

  function note(kind: string, bucket: number, { more, dueInMs }: Found<unknown>): void {
    if (more) mark(kind, bucket);
    // what is due and not given out yet, as after Redis was away, is not asked for without pause
    else if (dueInMs !== undefined) setAlarm(kind, bucket, Math.max(dueInMs, soonestMs));
  }

  /** Who waits hears of a store that is away, so that it shows; what is hot stays to be found by the sweep. */
  function failed(kind: string, error: unknown): void {
    logger.debug({ code: errorCode(error), kind }, 'the mailbox could not be asked');
    for (const waiter of [...waiting]) if (waiter.kinds.includes(kind)) waiter.fail(error);
  }

  function setAlarm(kind: string, bucket: number, inMs: number): void {
    const name = `${kind} ${bucket}`;
    const at = Date.now() + inMs;
    const before = alarms.get(name);
    if (before && before.at <= at && before.at > Date.now()) return;
    if (before) clearTimeout(before.handle);
    // Node's timers hold at most 2^31 ms; the sweep sets it again
    const handle = setTimeout(
      () => {
        alarms.delete(name);
        mark(kind, bucket);
      },
      Math.min(inMs + 1, 86_400_000),
    ).unref();
    alarms.set(name, { at, handle });
  }

  async function sweepKind(kind: string): Promise<void> {
    try {
      await Promise.all(
        Array.from({ length: bucketCount }, async (_, bucket) =>
          note(kind, bucket, await look(kind, bucket)),
        ),
      );
    } catch (error) {
      failed(kind, error);
    }
  }

  function setSweeper(): NodeJS.Timeout {
    let sweeping = false;
    return setInterval(() => {
      if (sweeping) return;
      sweeping = true;
      const wanted = [...hot.keys()].filter((kind) => hands(kind) > 0);
      track(Promise.all(wanted.map(sweepKind)).then(() => void (sweeping = false)));
    }, sweepEveryMs).unref();
  }

  function track(task: Promise<void>): void {
    const tracked: Promise<void> = task.finally(() => underWay.delete(tracked));
    underWay.add(tracked);
  }

  return {
    wait,
    mark,
    /** Whether somebody here waits for work of this kind. */
    wants: (kind: string) => freeHands(kind) > 0,
    /** Ends all waits; resolves when what was being claimed has been given back. */
    async stop() {
      stopped = true;
      clearInterval(sweeper);
      calls.stop();
      for (const { handle } of alarms.values()) clearTimeout(handle);
      for (const waiter of [...waiting]) waiter.give(undefined);
      await Promise.allSettled(underWay);
    },
  };
}
