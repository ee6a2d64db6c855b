import { addDays, dayOf, endOfDay } from '../shared/days';
import { lookup } from './lookup';

const farthestDays = 366;

export type Due = { ok: true; day: string; at: number } | { ok: false; why: 'form' | 'past' | 'far' };

/** The end of a day in `timeZone`, said as 2026-12-01, 12-01, 12月1日, 3d, 3天, 今天, 明天, 后天 or 周五; ms since the epoch. */
export function parseDue(text: string, now: number, timeZone: string): Due {
  const today = dayOf(now, timeZone);
  const day = dayNamed(text.normalize('NFKC').trim().toLowerCase(), today);
  if (day === undefined) return { ok: false, why: 'form' };
  if (day < today) return { ok: false, why: 'past' };
  if (day > addDays(today, farthestDays)) return { ok: false, why: 'far' };
  return { ok: true, day, at: endOfDay(day, timeZone) };
}

const nextDays: Record<string, number> = {
  today: 0,
  今天: 0,
  今晚: 0,
  tomorrow: 1,
  明天: 1,
  明晚: 1,
  后天: 2,
  大后天: 3,
};
const weekdays = '日一二三四五六';

function dayNamed(text: string, today: string): string | undefined {
  const next = lookup(nextDays, text);
  if (next !== undefined) return addDays(today, next);
  const days = /^(\d{1,3})\s*(d|days?|天|日)(后|内)?$/.exec(text)?.[1];
  if (days !== undefined) return addDays(today, Number(days));
  const weekday = /^(本|这)?(周|星期|礼拜)([一二三四五六日天])$/.exec(text)?.[3];
  if (weekday !== undefined) {
    const wanted = weekdays.indexOf(weekday === '天' ? '日' : weekday);
    const current = new Date(`${today}T00:00:00Z`).getUTCDay();
    return addDays(today, (wanted - current + 7) % 7);
  }
  const full = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text);
  if (full !== null) return realDay(Number(full[1]), Number(full[2]), Number(full[3]));
  const short = /^(\d{1,2})[-/.月](\d{1,2})[日号]?$/.exec(text);
  if (short === null) return undefined;
  const year = Number(today.slice(0, 4));
  const day = realDay(year, Number(short[1]), Number(short[2]));
  // In December 01-15 means next year's.
  return day !== undefined && day < addDays(today, -180)
    ? realDay(year + 1, Number(short[1]), Number(short[2]))
    : day;
}

function realDay(year: number, month: number, day: number): string | undefined {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}
