import { performance } from 'node:perf_hooks';
import mongoose from 'mongoose';
import { createMongoRecords } from '../../adapters/records/mongo';
import { toStored } from '../../adapters/records/mongo/stored-form';
import { createReportData } from '../../src/reports';
import type { Records } from '../../src/ports/records';
import type { DaySum, Person } from '../../src/ports/school';
import { addDays } from '../../src/shared/days';
import { startMongo } from '../support/mongo-server';
import { openStores } from '../support/stores';
import type { BenchRow } from './mailbox.bench';

const pupils = 40;
const turnsADay = 25;
const repeats = 40;
/** Reading goes on for this long at most, in milliseconds. */
const longestMs = 20_000;
const lastDay = '2026-11-22';

/**
 * How long a pupil's week takes to gather after 10,000 and after 1,000,000 turns of one class: the same week, a longer history. On the
 * embedded records and on whatever server of the MongoDB protocol the tests use. Takes two to four minutes.
 */
export async function run(): Promise<BenchRow[]> {
  return [...(await compared(openEmbedded)), ...(await compared(openMongo))];
}

interface Opened {
  records: Records;
  /** What the rows call it. */
  store: string;
  fill(sums: DaySum[]): Promise<unknown>;
  close(): Promise<void>;
}

async function openEmbedded(): Promise<Opened> {
  const { records, close } = await openStores();
  const fill = (sums: DaySum[]) => Promise.all(sums.map((sum) => records.put('days', sum)));
  return { records, store: 'embedded', fill, close };
}

async function openMongo(): Promise<Opened> {
  const server = await startMongo();
  const records = createMongoRecords({ uri: server.uri, stepMs: 60_000 });
  await records.check();
  const admin = await mongoose.createConnection(server.uri).asPromise();
  return {
    records,
    store: server.kind,
    // as they are stored, many at once: one by one it would take FerretDB a quarter of an hour
    fill: (sums) => admin.collection('days').insertMany(sums.map(toStored) as never[]),
    async close() {
      await records.stop();
      await admin.close();
      await server.close();
    },
  };
}

async function compared(open: () => Promise<Opened>): Promise<BenchRow[]> {
  const { ms: short, store } = await weekOf(10_000 / pupils / turnsADay, open);
  const { ms: long } = await weekOf(1_000_000 / pupils / turnsADay, open);
  return [
    { what: `${store}: a pupil’s week for a report, 10,000 turns`, value: short, unit: 'ms' },
    { what: `${store}: a pupil’s week for a report, 1,000,000 turns`, value: long, unit: 'ms' },
    { what: `${store}: ratio (goal at most 1.2)`, value: long / short, unit: 'x' },
  ];
}

/** Median over the pupils, several times each, or as often as fits into some seconds. */
async function weekOf(days: number, open: () => Promise<Opened>): Promise<{ ms: number; store: string }> {
  const { records, store, fill, close } = await open();
  try {
    for (let day = 0; day < days; day += 1)
      await fill(Array.from({ length: pupils }, (_, pupil) => sumOf(pupil, addDays(lastDay, -day))));
    const data = createReportData({ records, timeZone: 'Asia/Shanghai' });
    const week = { id: '2026-W47', from: addDays(lastDay, -6), to: lastDay };
    const gather = async (pupil: number) => {
      const from = performance.now();
      const { turns } = await data.pupilWeek(personOf(pupil), week);
      if (turns !== 7 * turnsADay) throw new Error(`the week has ${turns} turns`);
      return performance.now() - from;
    };
    // the first are for warming up
    for (let pupil = 0; pupil < 3; pupil += 1) await gather(pupil);
    const times: number[] = [];
    const end = performance.now() + longestMs;
    for (let index = 0; index < pupils * repeats && performance.now() < end; index += 1)
      times.push(await gather(index % pupils));
    return { ms: times.sort((one, other) => one - other)[Math.floor(times.length / 2)]!, store };
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
