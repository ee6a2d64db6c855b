import type Bottleneck from 'bottleneck';
import { TalkUpError } from '../../src/shared/errors';

export interface SlotOptions {
  maxConcurrent: number;
  /** How many may wait; more are turned away. */
  maxWaiting: number;
  /** A slot that was never given back is freed after this long, in milliseconds; longer than any request may take. */
  expirationMs: number;
}

export interface Slots {
  /** Resolves with the function that gives the slot back. Throws 'model-overloaded' when too many wait, the signal's reason on abort. */
  take(signal: AbortSignal): Promise<() => void>;
  /** Slots taken and waited for. */
  busy(): number;
  stop(): Promise<void>;
}

/** The right to send a request. The limiter only counts: the request itself is not its job, so an expired slot cuts nothing. */
export async function createSlots(options: SlotOptions): Promise<Slots> {
  const { default: Limiter } = await import('bottleneck');
  const limiter: Bottleneck = new Limiter({
    maxConcurrent: options.maxConcurrent,
    highWater: options.maxWaiting,
    strategy: Limiter.strategy.OVERFLOW,
  });
  return {
    take(signal) {
      return new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason as Error);
        const onAbort = () => reject(signal.reason as Error);
        signal.addEventListener('abort', onAbort, { once: true });
        const held = limiter.schedule({ expiration: options.expirationMs }, () => {
          signal.removeEventListener('abort', onAbort);
          if (signal.aborted) return Promise.resolve();
          return new Promise<void>((release) => resolve(release));
        });
        held.catch((cause: unknown) => {
          signal.removeEventListener('abort', onAbort);
          // After the slot was handed out this is its expiry, and the promise is settled already.
          reject(
            new TalkUpError(
              'too many turns wait for the model server; raise LLM_MAX_CONCURRENCY or add a server',
              {
                code: 'model-overloaded',
                retryable: true,
                cause,
              },
            ),
          );
        });
      });
    },
    busy() {
      const { RECEIVED, QUEUED, RUNNING, EXECUTING } = limiter.counts();
      return RECEIVED + QUEUED + RUNNING + EXECUTING;
    },
    async stop() {
      await limiter.stop({ dropWaitingJobs: true }).catch(() => undefined);
    },
  };
}
