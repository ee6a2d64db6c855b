import type { Clock } from '../../../src/ports/clock';
import type { Leases } from '../../../src/ports/lease';
import type { Logger } from '../../../src/ports/logger';
import { backoffMs } from '../../../src/shared/async';
import { errorCode, TalkUpError } from '../../../src/shared/errors';

export interface KeeperOptions {
  leases: Leases;
  leaseName: string;
  /** One life; resolves with the name of the fault that ended it. */
  live: (signal: AbortSignal) => Promise<string>;
  onStandby: () => void;
  onRestart: (reason: string) => void;
  clock: Clock;
  logger: Logger;
}

const firstPauseMs = 500;
const mostPauseMs = 10_000;
/** A puppet that cannot be loaded: somebody has to install it first. */
const hopelessPauseMs = 60_000;
/** A life that lasted so long was a good one, and the next fault starts with a short pause again. */
const goodLifeMs = 60_000;

/**
 * Holds the account in one process at a time and gives it one life after the other. However many errors one fault brings, it ends
 * one life and starts one: that, and the growing pause, is the debounce. Rejects only when `signal` aborts.
 */
export function createKeeper({
  leases,
  leaseName,
  live,
  onStandby,
  onRestart,
  clock,
  logger,
}: KeeperOptions) {
  async function underLease(signal: AbortSignal): Promise<void> {
    for (let faults = 0; !signal.aborted;) {
      const startedAt = clock.now();
      let advice: string | undefined;
      const reason = await live(signal).catch((error: unknown) => {
        const code = errorCode(error);
        if (code === 'settings-wrong' && error instanceof TalkUpError) advice = error.message;
        return code;
      });
      if (signal.aborted) return;
      faults = clock.now() - startedAt > goodLifeMs ? 1 : faults + 1;
      const isHopeless = reason === 'settings-wrong';
      const pauseMs = isHopeless ? hopelessPauseMs : backoffMs(faults - 1, firstPauseMs, mostPauseMs);
      logger.warn({ reason, advice, faults, pauseMs }, 'wechat: connecting afresh');
      onRestart(reason);
      await clock.sleep(pauseMs, signal);
    }
  }

  return async function keep(signal: AbortSignal): Promise<void> {
    for (let attempt = 0; ;) {
      try {
        onStandby();
        const lease = await leases.acquire(leaseName, signal);
        attempt = 0;
        try {
          await underLease(AbortSignal.any([signal, lease.signal]));
        } finally {
          await lease.release();
        }
      } catch (error) {
        signal.throwIfAborted();
        attempt += 1;
        logger.warn({ code: errorCode(error), attempt }, 'wechat: the right to the account is not ours');
        await clock.sleep(backoffMs(attempt, firstPauseMs, mostPauseMs), signal);
      }
      signal.throwIfAborted();
    }
  };
}
