import type { Clock } from '../ports/clock';
import type { Leases } from '../ports/lease';
import type { Logger } from '../ports/logger';
import { errorCode } from '../shared/errors';

export interface UpkeepOptions {
  /** Resolves with whether the snapshots had to be written from the records. */
  fillSnapshots: () => Promise<boolean>;
  /** Resolves with how many documents were past their time. */
  purge: (signal: AbortSignal) => Promise<number>;
  leases: Leases;
  clock: Clock;
  logger: Logger;
}

const dayMs = 86_400_000;

/** What the school's stores need besides lessons, for as long as the process runs. Never rejects: it waits for stores that are away. */
export function createUpkeep({ fillSnapshots, purge, leases, clock, logger }: UpkeepOptions) {
  /** Once for each mailbox store. */
  async function fill(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        if (await fillSnapshots()) logger.info({}, 'what turns know of the school was read from the records');
        return;
      } catch (error) {
        if (signal.aborted) return;
        logger.warn({ code: errorCode(error) }, 'what turns know of the school waits for the records');
        await clock.sleep(10_000, signal).catch(() => undefined);
      }
    }
  }

  /** Once a day, in one process. */
  async function retain(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        const lease = await leases.acquire('retention', signal);
        try {
          const removed = await purge(AbortSignal.any([signal, lease.signal]));
          if (removed > 0) logger.info({ removed }, 'what is past its time was removed');
          await clock.sleep(dayMs, AbortSignal.any([signal, lease.signal]));
        } finally {
          await lease.release();
        }
      } catch (error) {
        if (signal.aborted) return;
        logger.warn({ code: errorCode(error), err: error }, 'retention tries again');
        await clock.sleep(60_000, signal).catch(() => undefined);
      }
    }
  }

  return async function run(signal: AbortSignal): Promise<void> {
    await Promise.all([fill(signal), retain(signal)]);
  };
}
