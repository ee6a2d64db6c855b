/** After this much practice in one day a pupil is told to take a break (the rules of 2025 say two hours). */
const secondsBeforeBreak = 2 * 3_600;
/** What is practised elsewhere is known this exactly, so that not every turn has to write it down. */
const stepSeconds = 300;
const mostPlaces = 30;

/** What one person practised today, over all chats. */
export interface DailyUse {
  /** `YYYY-MM-DD` in the school's time zone. */
  day: string;
  /** By conversation (hashed), in whole steps of five minutes. */
  seconds: Record<string, number>;
  /** The reminder of that day was given. */
  reminded: boolean;
}

/**
 * Puts what was practised in one conversation today, in seconds, beside what was practised in others. `remind` is true exactly once a
 * day: when two hours are reached. `use` is undefined while there is nothing new to keep. A new `day` starts from nothing.
 */
export function addUse(
  before: DailyUse | undefined,
  { day, place, seconds }: { day: string; place: string; seconds: number },
): { use?: DailyUse; remind: boolean } {
  const today = before?.day === day ? before : { day, seconds: {}, reminded: false };
  const { [place]: known = 0, ...others } = today.seconds;
  const here = seconds > 0 ? seconds : 0;
  const total = Object.values(others).reduce((sum, each) => sum + each, here);
  const remind = !today.reminded && total >= secondsBeforeBreak;
  const step = Math.floor(here / stepSeconds) * stepSeconds;
  if (!remind && step <= known) return { remind };
  const places = Object.entries({ ...others, [place]: Math.max(step, known) }).slice(-mostPlaces);
  return { use: { day, seconds: Object.fromEntries(places), reminded: today.reminded || remind }, remind };
}
