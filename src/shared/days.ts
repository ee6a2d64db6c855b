const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(timeZone: string): Intl.DateTimeFormat {
  let found = formatters.get(timeZone);
  if (!found) {
    found = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formatters.set(timeZone, found);
  }
  return found;
}

let asked: { minute: number; timeZone: string; day: string } | undefined;

/** The day YYYY-MM-DD on which `at` (ms since the epoch) falls in `timeZone`. */
export function dayOf(at: number, timeZone: string): string {
  // a turn asks several times, and days begin with a minute in every zone
  const minute = Math.floor(at / 60_000);
  if (asked?.minute !== minute || asked.timeZone !== timeZone)
    asked = { minute, timeZone, day: formatter(timeZone).format(at) };
  return asked.day;
}

/** `day` moved by whole days: addDays('2026-12-31', 1) is '2027-01-01'. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The first millisecond of `day` in `timeZone`, also where the clocks change. */
export function startOfDay(day: string, timeZone: string): number {
  let at = Date.parse(`${day}T00:00:00Z`);
  // the zone's offset at the guess moves the guess; twice is enough for any zone
  for (let round = 0; round < 2; round += 1) at += Date.parse(`${day}T00:00:00Z`) - localAsUtc(at, timeZone);
  return at;
}

/** The last millisecond of `day` in `timeZone`. */
export function endOfDay(day: string, timeZone: string): number {
  return startOfDay(addDays(day, 1), timeZone) - 1;
}

function localAsUtc(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at);
  const value = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(
    value('year'),
    value('month') - 1,
    value('day'),
    value('hour'),
    value('minute'),
    value('second'),
  );
}
