import { addDays, dayOf, endOfDay } from '../shared/days';
import { readNumber } from './chinese-number';
import { lookup } from './lookup';

const farthestDays = 366;

export type Due = { ok: true; day: string; at: number } | { ok: false; why: 'form' | 'past' | 'far' };

/**
 * The end of a day in `timeZone`, ms since the epoch. Said as 2026-12-01, 12-01, 12月1日, 15号, 3d, 三天, 一周, 今天, 明天, 周五,
 * 下周五, 周末 or 月底, with or without 前 behind it, or as tomorrow, friday or 3 days.
 */
export function parseDue(text: string, now: number, timeZone: string): Due {
  const today = dayOf(now, timeZone);
  const plain = text.normalize('NFKC').trim().toLowerCase();
  const day = dayNamed(plain.replace(deadline, ''), today);
  if (day === undefined) return { ok: false, why: 'form' };
  if (day < today) return { ok: false, why: 'past' };
  if (day > addDays(today, farthestDays)) return { ok: false, why: 'far' };
  return { ok: true, day, at: endOfDay(day, timeZone) };
}

/** What may stand behind the day: 周五前, 周五晚上, 周五之前交. */
const deadline = /\s*(晚上?)?(之?前|以前|为止|截止)?(完成|交)?$/;

/** Whether a word alone says until when, and cannot be part of a title: 周五前, 3天内, 12月31日; also where that day is over. */
export function isDeadline(text: string, now: number, timeZone: string): boolean {
  if (!looksLikeDeadline(text)) return false;
  const due = parseDue(text, now, timeZone);
  return due.ok || due.why !== 'form';
}

/** As `isDeadline`, by the form of it alone. */
export function looksLikeDeadline(text: string): boolean {
  return isUntil.test(text.normalize('NFKC').trim().toLowerCase());
}

const isUntil =
  /(前|为止|截止|内|交|完成)$|^(今天|明天|后天|大后天|(本|这个?|下个?)?(周|星期|礼拜)[一二三四五六日天])$|^\d{1,2}d$|^(\d{4}[-/.年])?\d{1,2}月\d{1,2}[日号]?$|^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$|^\d{1,2}号$/;

const nextDays: Record<string, number> = {
  today: 0,
  今天: 0,
  今日: 0,
  今: 0,
  tomorrow: 1,
  明天: 1,
  明日: 1,
  明: 1,
  后天: 2,
  大后天: 3,
};
const weekdays = '一二三四五六日';
const englishWeekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

function dayNamed(text: string, today: string): string | undefined {
  const next = lookup(nextDays, text);
  if (next !== undefined) return addDays(today, next);
  return later(text, today) ?? inWeek(text, today) ?? ofMonth(text, today) ?? ofYear(text, today);
}

/** In so many days or weeks. */
function later(text: string, today: string): string | undefined {
  const match =
    /^(?:in )?([\d一二两三四五六七八九十]{1,3})\s*(?:(d|days?|天|日(?=[后内]))|(w|weeks?|周|个?星期|个?礼拜))(?:之?后|以?内)?$/.exec(
      text,
    );
  const count = readNumber(match?.[1] ?? '');
  return count === undefined ? undefined : addDays(today, match?.[3] === undefined ? count : 7 * count);
}

/** A day of this week or the next: 周五 is the coming one, 下周五 that of the week that begins next Monday. */
function inWeek(text: string, today: string): string | undefined {
  const chinese = /^(本|这个?|下个?)?(?:(?:周|星期|礼拜)([一二三四五六日天末]))$/.exec(text);
  const english = /^(this |next )?([a-z]{3,9})$/.exec(text);
  const name = english?.[2] ?? '';
  const wanted =
    chinese === null
      ? englishWeekdays.findIndex((day) => day === name || day.slice(0, 3) === name)
      : weekdays.indexOf(/[天末]/.test(chinese[2] ?? '') ? '日' : (chinese[2] ?? ''));
  if (wanted < 0) return undefined;
  const current = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  const isNext = (chinese?.[1] ?? english?.[1] ?? '').match(/^(下|next)/) !== null;
  return addDays(today, isNext ? 7 + wanted - current : (wanted - current + 7) % 7);
}

/** 15号 of this month, or of the next where it is over; 月底. */
function ofMonth(text: string, today: string): string | undefined {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const monthAfter = (months: number) =>
    [year + Math.floor((month - 1 + months) / 12), ((month - 1 + months) % 12) + 1] as const;
  if (/^(本|这个?)?月(底|末)$/.test(text)) {
    const [nextYear, nextMonth] = monthAfter(1);
    return addDays(`${nextYear}-${String(nextMonth).padStart(2, '0')}-01`, -1);
  }
  const number = /^(\d{1,2})[号日]$/.exec(text)?.[1];
  if (number === undefined) return undefined;
  const days = [0, 1].map((months) => realDay(...monthAfter(months), Number(number)));
  return days.find((day) => day !== undefined && day >= today);
}

function ofYear(text: string, today: string): string | undefined {
  const full = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?$/.exec(text);
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
