import type { Clock } from '../../../src/ports/clock';
import { onAbort } from '../on-abort';
import { closedError } from './errors';

export interface WaitersOptions<Request, Found> {
  clock: Clock;
  /** Takes the next thing for this request that is due at `now`, if there is one. Requests that are the same value get the same. */
  take(request: Request, now: number): Found | undefined;
  /** The first time after `now` to look again by the clock alone, in milliseconds since the epoch; undefined when only a wake-up helps. */
  nextDueAt(request: Request, now: number): number | undefined;
}

interface Waiter<Request, Found> {
  request: Request;
  give(found: Found | undefined): void;
  fail(error: unknown): void;
}

/** Those who wait for work, first come first served; woken by `wake` and by due times, never by polling. */
export function createWaiters<Request, Found>({ clock, take, nextDueAt }: WaitersOptions<Request, Found>) {
  const waiting = new Set<Waiter<Request, Found>>();
  let stopped = false;
  let wakeScheduled = false;
  let alarm: { at: number; controller: AbortController } | undefined;

  /** Resolves with what `take` gives, at once or later; undefined once `signal` aborts or on `stop`; rejects after `stop`. */
  function wait(request: Request, signal: AbortSignal): Promise<Found | undefined> {
    if (signal.aborted) return Promise.resolve(undefined);
    // Not undefined: a loop that asks again and again would never come to an end.
    if (stopped) return Promise.reject(closedError());
    return new Promise((resolve, reject) => {
      const end = () => {
        waiting.delete(waiter);
        stopListening();
      };
      const waiter: Waiter<Request, Found> = {
        request,
        give(found) {
          end();
          resolve(found);
        },
        fail(error) {
          end();
          reject(error as Error);
        },
      };
      const stopListening = onAbort(signal, () => waiter.give(undefined));
      waiting.add(waiter);
      serve();
    });
  }

  /** Something may have become ready. Looks in a later microtask, so that a burst is looked through once. */
  function wake(): void {
    if (wakeScheduled || waiting.size === 0) return;
    wakeScheduled = true;
    queueMicrotask(() => {
      wakeScheduled = false;
      serve();
    });
  }

  function serve(): void {
    let due: number | undefined;
    // One reading for both questions: what comes due between two would be seen by neither.
    const now = clock.now();
    const missed = new Set<Request>();
    for (const waiter of [...waiting]) {
      if (missed.has(waiter.request)) continue;
      try {
        const found = take(waiter.request, now);
        if (found !== undefined) {
          waiter.give(found);
          continue;
        }
        missed.add(waiter.request);
        const at = nextDueAt(waiter.request, now);
        if (at !== undefined && (due === undefined || at < due)) due = at;
      } catch (error) {
        waiter.fail(error);
      }
    }
    setAlarm(due);
  }

  function setAlarm(at: number | undefined): void {
    if (alarm && alarm.at === at) return;
    alarm?.controller.abort();
    alarm = undefined;
    if (at === undefined || stopped) return;
    const controller = new AbortController();
    alarm = { at, controller };
    // Node's timers hold at most 2^31 ms; a longer wait looks again in between.
    const waitMs = Math.min(Math.max(0, at - clock.now()), 86_400_000);
    clock.sleep(waitMs, controller.signal).then(
      () => {
        alarm = undefined;
        serve();
      },
      () => undefined,
    );
  }

  return {
    wait,
    wake,
    stop() {
      stopped = true;
      setAlarm(undefined);
      for (const waiter of [...waiting]) waiter.give(undefined);
    },
  };
}
