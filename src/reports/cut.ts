import { Cron } from 'croner';
import { dayOf, endOfDay } from '../shared/days';

/** Whether what is practised at `at` (ms since the epoch) comes after the report of its day, and so belongs to the next one. */
export type IsAfterReport = (at: number) => boolean;

/** `pattern` is REPORT_SCHEDULE. A day with several report hours is not cut: its reports are those of one week, of which the first is sent. */
export function createReportCut({ pattern, timeZone }: { pattern: string; timeZone: string }): IsAfterReport {
  const cron = new Cron(pattern, { timezone: timeZone, paused: true });
  let known: { day: string; from: number } | undefined;

  function hourOf(day: string): number {
    const runs = cron
      .previousRuns(2, new Date(endOfDay(day, timeZone) + 1))
      .map((run) => run.getTime())
      .filter((run) => dayOf(run, timeZone) === day);
    return runs.length === 1 ? runs[0]! : Infinity;
  }

  return (at) => {
    const day = dayOf(at, timeZone);
    if (known?.day !== day) known = { day, from: hourOf(day) };
    return at >= known.from;
  };
}
