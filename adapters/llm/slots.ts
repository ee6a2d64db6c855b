import type Bottleneck from 'bottleneck';
import { TalkUpError } from '../../src/shared/errors';

export interface SlotOptions {
  maxConcurrent: number;
  /** How many may wait; more are turned away. */
  maxWaiting: number;
  /** A slot that was never given back is freed, in milliseconds; longer than any request may take. */
  expirationMs: number;
  /** How long a place goes from request to request before it is taken anew, in milliseconds; default 5 s. */
  keptMs?: number;
  now?: () => number;
}

export interface Slots {
  /** Resolves with the function that gives the slot back. Throws 'model-overloaded' when too many wait, the signal's reason on abort. */
  take(signal: AbortSignal): Promise<() => void>;
  /** Slots taken and waited for. */
  busy(): number;
  stop(): Promise<void>;
}

/** A place in the limiter, as long as its job lasts. */
interface Place {
  end(): void;
  since: number;
}

/**
 * The right to send a request. The limiter only counts: the request itself is not its job, so an expired slot cuts nothing. A job begins
 * three timers after it was asked for, nearly 4 ms; so where nobody waits a place that comes back is kept for the next request.
 */
export async function createSlots(options: SlotOptions): Promise<Slots> {
  const { keptMs = 5_000, now = Date.now } = options;
  const { default: Limiter } = await import('bottleneck');
  const limiter: Bottleneck = new Limiter({
    maxConcurrent: options.maxConcurrent,
    highWater: options.maxWaiting,
    strategy: Limiter.strategy.OVERFLOW,
  });
  const spare: Place[] = [];
  let waiting = 0;
  let stopped = false;

  function keptPlace(): Place | undefined {
    for (let place = spare.pop(); place; place = spare.pop()) {
      if (now() - place.since < keptMs) return place;
      place.end();
    }
    return undefined;
  }

  function newPlace(signal: AbortSignal): Promise<Place> {
    return new Promise((resolve, reject) => {
      const onAbort = () => reject(signal.reason as Error);
      signal.addEventListener('abort', onAbort, { once: true });
      const held = limiter.schedule({ expiration: options.expirationMs + keptMs }, () => {
        signal.removeEventListener('abort', onAbort);
        if (signal.aborted) return Promise.resolve();
        return new Promise<void>((end) => resolve({ end, since: now() }));
      });
      held.catch((cause: unknown) => {
        signal.removeEventListener('abort', onAbort);
        // After the place was handed out this is its expiry, and the promise is settled already.
        reject(overloaded(cause));
      });
    });
  }

  function giveBack(place: Place): void {
    if (stopped || waiting > 0) place.end();
    else spare.push(place);
  }

  return {
    async take(signal) {
      signal.throwIfAborted();
      waiting += 1;
      try {
        const place = keptPlace() ?? (await newPlace(signal));
        return () => giveBack(place);
      } finally {
        waiting -= 1;
      }
    },
    busy() {
      const { RECEIVED, QUEUED, RUNNING, EXECUTING } = limiter.counts();
      return RECEIVED + QUEUED + RUNNING + EXECUTING - spare.length;
    },
    async stop() {
      stopped = true;
      for (const place of spare.splice(0)) place.end();
      await limiter.stop({ dropWaitingJobs: true }).catch(() => undefined);
    },
  };
}

function overloaded(cause: unknown): TalkUpError {
  return new TalkUpError(
    'too many turns wait for the model server; raise LLM_MAX_CONCURRENCY or add a server',
    { code: 'model-overloaded', retryable: true, cause },
  );
}
