import { addDays, dayOf } from '../shared/days';

/** The seven days that a report is about, both ends included. */
export interface ReportWeek {
  /** ISO 8601 week of the last day, such as 2026-W47: one report per person and week. */
  id: string;
  /** YYYY-MM-DD in TIME_ZONE. */
  from: string;
  to: string;
  /**
   * Ends at the report's hour on the last day, and began at that of the day before the first: what is practised after a report is in the
   * next, and every minute in one. Otherwise it is the seven days as far as they have come.
   */
  atHour?: true;
}

/** The week that ends on the day of `at` (ms since the epoch). */
export function weekEnding(at: number, timeZone: string): ReportWeek {
  const to = dayOf(at, timeZone);
  return { id: isoWeek(to), from: addDays(to, -6), to };
}

/** The week of the report that is due at `scheduledAt` (ms since the epoch). */
export function weekOfReport(scheduledAt: number, timeZone: string): ReportWeek {
  return { ...weekEnding(scheduledAt, timeZone), atHour: true };
}

/** The number of the week in its year, from 1; for what is to change from week to week. */
export function weekNumber({ id }: ReportWeek): number {
  return Number(id.split('-W')[1]);
}

/** The Monday of the ISO week that `day` is in. */
export function mondayOf(day: string): string {
  return addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
}

/** ISO 8601: weeks start on Monday, and week 1 holds the year's first Thursday. */
export function isoWeek(day: string): string {
  const thursday = addDays(mondayOf(day), 3);
  const year = thursday.slice(0, 4);
  const ordinal = (Date.parse(`${thursday}T00:00:00Z`) - Date.parse(`${year}-01-01T00:00:00Z`)) / 86_400_000;
  return `${year}-W${String(Math.floor(ordinal / 7) + 1).padStart(2, '0')}`;
}
