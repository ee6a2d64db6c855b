import type { Clock } from '../../src/ports/clock';

export interface TestClock extends Clock {
  /** Moves time on by `ms`, waking sleepers in the order of their time and letting what they started run in between. */
  advance(ms: number): Promise<void>;
  /** How many sleep. */
  sleepers(): number;
}

interface Sleeper {
  at: number;
  wake(): void;
}

/** A clock that stands still until it is told to move. Starts on Monday, 2 March 2026, 08:00 in Shanghai. */
export function createTestClock(startAt = Date.UTC(2026, 2, 2, 0, 0, 0)): TestClock {
  let now = startAt;
  const sleeping = new Set<Sleeper>();

  return {
    now: () => now,
    sleep(ms, signal) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason as Error);
        const onAbort = () => {
          sleeping.delete(sleeper);
          reject(signal?.reason as Error);
        };
        const sleeper = {
          at: now + Math.max(0, ms),
          wake() {
            sleeping.delete(sleeper);
            signal?.removeEventListener('abort', onAbort);
            resolve();
          },
        };
        signal?.addEventListener('abort', onAbort, { once: true });
        sleeping.add(sleeper);
      });
    },
    async advance(ms) {
      const end = now + ms;
      await settled();
      for (;;) {
        const next = earliest(sleeping, end);
        if (!next) break;
        now = Math.max(now, next.at);
        next.wake();
        await settled();
      }
      now = end;
      await settled();
    },
    sleepers: () => sleeping.size,
  };
}

function earliest(sleeping: Set<Sleeper>, end: number): Sleeper | undefined {
  let first: Sleeper | undefined;
  for (const sleeper of sleeping) if (sleeper.at <= end && (!first || sleeper.at < first.at)) first = sleeper;
  return first;
}

/** Lets promises and disk writes that are under way go on; a few turns of the event loop. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
