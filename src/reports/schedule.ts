import { Cron } from 'croner';
import type { Clock } from '../ports/clock';
import type { Leases } from '../ports/lease';
import type { Logger } from '../ports/logger';
import type { Records } from '../ports/records';
import { dayOf, startOfDay } from '../shared/days';
import { errorCode } from '../shared/errors';
import { mondayOf } from './week';
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
/** Older ones are told to nobody any more. */
const mostWeeks = 5;
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
    const last = await records.get('facts', lastRunFact);
    if (!last) {
      // a new installation owes no report for hours before it was there
      await records.put('facts', { id: lastRunFact, value: String(clock.now()) });
      return undefined;
    }
    const due = dueSince(Number(last.value));
    for (const [index, hour] of due.entries()) {
      await run(hour, signal, { late: index < due.length - 1 });
      await records.put('facts', { id: lastRunFact, value: String(hour) });
    }
    return due.at(-1);
  }

  /** The last hour of each week since then, oldest first: an outage of some weeks swallows no week before it. */
  function dueSince(last: number): number[] {
    const found: number[] = [];
    for (let before = clock.now(); found.length < mostWeeks;) {
      const [hour] = cron.previousRuns(1, new Date(before)).map((run) => run.getTime());
      if (hour === undefined || hour <= last) break;
      found.unshift(hour);
      before = startOfDay(mondayOf(dayOf(hour, timeZone)), timeZone);
    }
    return found;
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
