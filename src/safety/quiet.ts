/** Minutes after midnight; `from` may be later than `to`, then the night lies between. */
export interface QuietHours {
  from: number;
  to: number;
}

const minutesOfDay = 24 * 60;
const range = /^(\d{1,2})[:：](\d{2})\s*[-–—~～至到]\s*(\d{1,2})[:：](\d{2})$/;

/** `21:30-06:30` or `off` (关). Undefined where the text is neither; equal ends are no hours at all, so `off`. */
export function parseQuiet(text: string): QuietHours | 'off' | undefined {
  const trimmed = text.normalize('NFKC').trim().toLowerCase();
  if (trimmed === 'off' || trimmed === '关') return 'off';
  const match = range.exec(trimmed);
  if (!match) return undefined;
  const [fromHour, fromMinute, toHour, toMinute] = match.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
  ];
  if (fromHour > 23 || fromMinute > 59 || toMinute > 59 || toHour > 24 || (toHour === 24 && toMinute > 0))
    return undefined;
  const quiet = { from: fromHour * 60 + fromMinute, to: (toHour * 60 + toMinute) % minutesOfDay };
  return quiet.from === quiet.to ? 'off' : quiet;
}

/** `21:30-06:30`, or `off`: what parseQuiet reads. */
export function formatQuiet(quiet: QuietHours | 'off'): string {
  if (quiet === 'off') return 'off';
  const clock = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return `${clock(quiet.from)}-${clock(quiet.to)}`;
}

/** Whether `now` (ms since the epoch) lies in the quiet hours of `timeZone` (IANA). The first minute is quiet, the last is not. */
export function isQuiet(now: number, quiet: QuietHours | 'off', timeZone: string): boolean {
  if (quiet === 'off') return false;
  const minute = minuteOfDay(now, timeZone);
  return quiet.from < quiet.to
    ? minute >= quiet.from && minute < quiet.to
    : minute >= quiet.from || minute < quiet.to;
}

/** When what is held back may go out: `now` where it is not quiet, else the end of these quiet hours, in ms since the epoch. */
export function quietEndsAt(now: number, quiet: QuietHours | 'off', timeZone: string): number {
  if (quiet === 'off' || !isQuiet(now, quiet, timeZone)) return now;
  const wait = (quiet.to - minuteOfDay(now, timeZone) + minutesOfDay) % minutesOfDay;
  let end = now - (now % 60_000) + wait * 60_000;
  // A change to or from summer time inside the night moves the end; look again from there, forwards in quarter hours.
  for (let step = 0; step < 12 && isQuiet(end, quiet, timeZone); step += 1) end += 15 * 60_000;
  return end;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function minuteOfDay(now: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    if (formats.size > 50) formats.clear();
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formats.set(timeZone, format);
  }
  const [hour, minute] = format.format(now).split(':').map(Number) as [number, number];
  return hour * 60 + minute;
}
