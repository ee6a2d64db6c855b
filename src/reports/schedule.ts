import { Cron } from 'croner';
import type { Clock } from '../ports/clock';
import type { Leases } from '../ports/lease';
import type { Logger } from '../ports/logger';
import type { Records } from '../ports/records';
import { errorCode } from '../shared/errors';
import type { WeeklyRun } from './weekly';

export interface ScheduleOptions {
  /** Cron, five fields. */
  pattern: string;
  timeZone: string;
  run: WeeklyRun;
  records: Pick<Records, 'get' | 'put'>;
  leases: Leases;
  clock: Clock;
  logger: Logger;
}

const lastRunFact = 'reports-last-run';
const lookEveryMs = 20_000;

/**
 * Runs the weekly reports at their hour, in one process at a time, and once for an hour that passed while nothing ran.
 * The last hour that was done stands in the records, so that a restart neither repeats nor forgets it.
 */
export function createReportSchedule({
  pattern,
  timeZone,
  run,
  records,
  leases,
  clock,
  logger,
}: ScheduleOptions) {
  const cron = new Cron(pattern, { timezone: timeZone, paused: true });

  /** Does what is due now; resolves with the hour that was done, undefined when nothing was due. */
  async function tick(signal: AbortSignal): Promise<number | undefined> {
    const [due] = cron.previousRuns(1, new Date(clock.now()));
    const last = await records.get('facts', lastRunFact);
    if (!last) {
      // a new installation owes no report for hours before it was there
      await records.put('facts', { id: lastRunFact, value: String(clock.now()) });
      return undefined;
    }
    if (!due || due.getTime() <= Number(last.value)) return undefined;
    await run(due.getTime(), signal);
    await records.put('facts', { id: lastRunFact, value: String(due.getTime()) });
    return due.getTime();
  }

  /** Until `signal` aborts. */
  async function start(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        const lease = await leases.acquire('reports', signal);
        try {
          const held = AbortSignal.any([signal, lease.signal]);
          while (!held.aborted) {
            await tick(held);
            await clock.sleep(lookEveryMs, held);
          }
        } finally {
          await lease.release();
        }
      } catch (error) {
        if (signal.aborted) return;
        logger.warn({ code: errorCode(error), err: error }, 'the report schedule tries again');
        await clock.sleep(lookEveryMs, signal).catch(() => undefined);
      }
    }
  }

  return { tick, start, next: () => cron.nextRun(new Date(clock.now())) ?? undefined };
}
