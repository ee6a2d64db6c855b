import type { Clock } from '../../src/ports/clock';

export interface TravellingClock extends Clock {
  /** Jumps ahead by `ms`; whoever sleeps less than that wakes. */
  travel(ms: number): void;
}

/** Runs as fast as the wall clock and can jump ahead. Starts on Monday, 2 March 2026, 08:00 in Shanghai. */
export function createTravellingClock(startAt = Date.UTC(2026, 2, 2, 0, 0, 0)): TravellingClock {
  let offset = startAt - Date.now();
  const wakers = new Set<() => void>();
  const now = () => Date.now() + offset;

  return {
    now,
    sleep(ms, signal) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason as Error);
        const wakeAt = now() + ms;
        let timer: NodeJS.Timeout | undefined;
        const end = (how: () => void) => {
          clearTimeout(timer);
          wakers.delete(look);
          signal?.removeEventListener('abort', abort);
          how();
        };
        const abort = () => end(() => reject(signal?.reason as Error));
        // by a timer even when the time is over, so that whoever asks again and again lets others run
        const look = () => {
          clearTimeout(timer);
          timer = setTimeout(
            () => (wakeAt > now() ? look() : end(resolve)),
            Math.min(Math.max(0, wakeAt - now()), 2_000_000_000),
          );
        };
        signal?.addEventListener('abort', abort, { once: true });
        wakers.add(look);
        look();
      });
    },
    travel(ms) {
      offset += ms;
      for (const look of [...wakers]) look();
    },
  };
}
