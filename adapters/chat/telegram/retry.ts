import type { Clock } from '../../../src/ports/clock';
import type { Logger } from '../../../src/ports/logger';
import { backoffMs } from '../../../src/shared/async';
import { errorCode, TalkUpError } from '../../../src/shared/errors';
import type { Status } from './status';

const firstPauseMs = 500;
const usualMostPauseMs = 10_000;

export interface Persistence {
  clock: Clock;
  logger: Logger;
  status: Status;
}

/** Runs `step` until it succeeds, with pauses that grow to `mostPauseMs`; rejects only when `signal` aborts. */
export async function persist<T>(
  part: string,
  step: () => Promise<T>,
  {
    clock,
    logger,
    status,
    signal,
    mostPauseMs = usualMostPauseMs,
  }: Persistence & { signal: AbortSignal; mostPauseMs?: number },
): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    signal.throwIfAborted();
    try {
      const result = await step();
      status.fine(part);
      return result;
    } catch (error) {
      signal.throwIfAborted();
      status.fault(part, error);
      const pauseMs = Math.max(backoffMs(attempt, firstPauseMs, mostPauseMs), retryAfter(error));
      logger.warn(
        { part, code: errorCode(error), attempt, pauseMs },
        'telegram: failed, will be tried again',
      );
      await clock.sleep(pauseMs, signal);
    }
  }
}

function retryAfter(error: unknown): number {
  return error instanceof TalkUpError ? (error.retryAfterMs ?? 0) : 0;
}
