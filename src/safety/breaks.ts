/** After this much practice in one day a pupil is told to take a break (the rules of 2025 say two hours). */
const minutesBeforeBreak = 120;

export interface DailyUse {
  /** The day that the minutes belong to, `YYYY-MM-DD` in the school's time zone. */
  day: string;
  minutes: number;
  /** The reminder of that day was given. */
  reminded: boolean;
}

/**
 * Adds practised minutes to a day's use. `remind` is true exactly once a day: when two hours are reached.
 * A new `day` starts from nothing; minutes that are negative or not a number count as none.
 */
export function addUse(
  use: DailyUse | undefined,
  { day, minutes }: { day: string; minutes: number },
): { use: DailyUse; remind: boolean } {
  const today = use?.day === day ? use : { day, minutes: 0, reminded: false };
  const total = today.minutes + (minutes > 0 ? minutes : 0);
  const remind = !today.reminded && total >= minutesBeforeBreak;
  return { use: { day, minutes: total, reminded: today.reminded || remind }, remind };
}
