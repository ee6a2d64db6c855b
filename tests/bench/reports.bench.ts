import { performance } from 'node:perf_hooks';
import { createReportData } from '../../src/reports';
import type { DaySum, Person } from '../../src/ports/school';
import { addDays } from '../../src/shared/days';
import { openStores } from '../support/stores';
import type { BenchRow } from './mailbox.bench';

const pupils = 40;
const turnsADay = 25;
const repeats = 40;
const lastDay = '2026-11-22';

/** How long a pupil's week takes to gather after 10,000 and after 1,000,000 turns of one class: the same week, a longer history. */
export async function run(): Promise<BenchRow[]> {
  const short = await weekMs(10_000 / pupils / turnsADay);
  const long = await weekMs(1_000_000 / pupils / turnsADay);
  return [
    { what: 'a pupil’s week for a report, 10,000 turns', value: short, unit: 'ms' },
    { what: 'a pupil’s week for a report, 1,000,000 turns', value: long, unit: 'ms' },
    { what: 'ratio (goal at most 1.2)', value: long / short, unit: 'x' },
  ];
}

/** Median over the pupils, several times each. */
async function weekMs(days: number): Promise<number> {
  const { records, close } = await openStores();
  try {
    for (let day = 0; day < days; day += 1)
      await Promise.all(
        Array.from({ length: pupils }, (_, pupil) =>
          records.put('days', sumOf(pupil, addDays(lastDay, -day))),
        ),
      );
    const data = createReportData({ records, timeZone: 'Asia/Shanghai' });
    const week = { id: '2026-W47', from: addDays(lastDay, -6), to: lastDay };
    const times: number[] = [];
    for (let index = 0; index < pupils * repeats; index += 1) {
      const from = performance.now();
      const { turns } = await data.pupilWeek(personOf(index % pupils), week);
      times.push(performance.now() - from);
      if (turns !== 7 * turnsADay) throw new Error(`the week has ${turns} turns`);
    }
    return times.slice(pupils).sort((one, other) => one - other)[Math.floor((times.length - pupils) / 2)]!;
  } finally {
    await close();
  }
}

function personOf(pupil: number): Person {
  return {
    id: `pupil-${pupil}`,
    roles: ['student'],
    name: `Pupil ${pupil}`,
    classIds: [],
    childIds: [],
    reach: [],
    language: 'zh',
  } as unknown as Person;
}

function sumOf(pupil: number, day: string): DaySum {
  return {
    id: `pupil-${pupil}:${day}`,
    personId: `pupil-${pupil}`,
    day,
    turns: turnsADay,
    seconds: 900,
    englishWords: 200,
    words: Array.from({ length: 80 }, (_, index) => `word${index}`),
    good: Array.from({ length: 10 }, () => 'I like fishing with my father because it is quiet.'),
    mistakes: Array.from({ length: 5 }, () => ({
      sentence: 'I very like it.',
      corrected: 'I like it very much.',
      type: 'word-order',
      why: '程度副词',
    })),
    types: { 'word-order': 5 },
    topics: ['my-hometown'],
    repaired: 1,
    version: turnsADay,
  };
}
