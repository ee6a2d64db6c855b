import type { Clock } from '../../src/ports/clock';
import { isRetryable } from '../../src/shared/errors';

const retryEveryMs = 1_000;

/** Repeats a write that fails for want of room until it succeeds; gives up, with the last error, when the store stops. */
export async function untilStored<T>(
  write: () => Promise<T>,
  clock: Clock,
  stopped: AbortSignal,
): Promise<T> {
  for (;;) {
    try {
      return await write();
    } catch (error) {
      if (!isRetryable(error) || stopped.aborted) throw error;
      await clock.sleep(retryEveryMs, stopped).catch(() => undefined);
      if (stopped.aborted) throw error;
    }
  }
}
