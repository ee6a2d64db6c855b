import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { startModelServer } from '../support/model-server';
import { startTalkUpProcess } from '../support/talkup-process';
import { atRate, createPoster, quantile } from './load';
import type { BenchRow } from './mailbox.bench';

const openings = ['Yesterday I go to', 'I very like', 'My mother is happy in', 'We want to see', 'She like'];
const places = [
  'the park',
  'the old house',
  'our school',
  'the big market',
  'the river',
  'my village',
  'the zoo',
];
const ends = [
  'with my friends',
  'because it is quiet',
  'after lunch',
  'every Sunday',
  'with my little brother',
];

/** What pupil number `index` says: no sentence comes twice in a bench, right ones and wrong ones mixed. */
function sentence(index: number): string {
  const pick = (list: string[], step: number) => list[Math.floor(index / step) % list.length];
  const age = 6 + Math.floor(index / 175);
  return `${pick(openings, 1)} ${pick(places, 5)} ${pick(ends, 35)}, and I am ${age} years old.`;
}

/**
 * Whole turns over HTTP at 100 a second, by a model that answers at once and by the offline tutor: how long they take, and what they
 * cost whatever else the machine does. An answer waits for two durable transactions, each of two flushes. Takes about 40 s.
 */
export async function run(): Promise<BenchRow[]> {
  return [flush(), ...(await turns('offline tutor', {})), ...(await withModel())];
}

/** What the disk takes for one flush, where the data folders of this bench are. */
function flush(): BenchRow {
  const dir = mkdtempSync(join(tmpdir(), 'talkup-flush-'));
  const file = openSync(join(dir, 'page'), 'w');
  const page = Buffer.alloc(16_384, 1);
  const times = Array.from({ length: 100 }, (_, index) => {
    writeSync(file, page, 0, page.length, (index % 20) * page.length);
    const started = performance.now();
    fdatasyncSync(file);
    return performance.now() - started;
  }).sort((one, other) => one - other);
  closeSync(file);
  rmSync(dir, { recursive: true });
  return { what: 'one flush of the disk, p50', value: quantile(times, 0.5), unit: 'ms' };
}

/** CPU time in ms and memory in MB of the whole process so far, threads included, and how many turns were the first try of the model. */
async function cost(url: string): Promise<{ cpuMs: number; memoryMb: number; byModel: number }> {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  const valueOf = (name: string) => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(metrics)?.[1]);
  return {
    cpuMs: valueOf('process_cpu_seconds_total') * 1000,
    memoryMb: valueOf('process_resident_memory_bytes') / 2 ** 20,
    byModel: valueOf('talkup_turns_total\\{by="model",kind="turn"\\}') || 0,
  };
}

async function withModel(): Promise<BenchRow[]> {
  const model = await startModelServer({});
  try {
    return await turns('0 ms model', { LLM_BASE_URL: model.url });
  } finally {
    await model.stop();
  }
}

async function turns(tutor: string, settings: Record<string, string>): Promise<BenchRow[]> {
  const talkup = await startTalkUpProcess({ settings: { LOG_LEVEL: 'warn', ...settings } });
  const poster = createPoster(`${talkup.url}/api/v1/chat`);
  const send = (from: number) => (index: number) =>
    poster.post(JSON.stringify({ uid: `pupil-${index % 300}`, text: sentence(from + index) }));
  try {
    const fresh = await cost(talkup.url);
    await atRate(send(0), { perSecond: 40, seconds: 3 });
    const before = await cost(talkup.url);
    const { latencies, refused } = await atRate(send(120), { perSecond: 100, seconds: 10 });
    const after = await cost(talkup.url);
    const row = (what: string, value: number, unit = 'ms') => ({
      what: `turn over HTTP at 100/s, ${tutor}: ${what}`,
      value,
      unit,
    });
    return [
      row('p50', quantile(latencies, 0.5)),
      row('p99', quantile(latencies, 0.99)),
      row('not answered', refused, ''),
      ...(settings.LLM_BASE_URL
        ? [row("the model's first try", ((after.byModel - before.byModel) / latencies.length) * 100, '%')]
        : []),
      row('CPU of one turn, all threads', (after.cpuMs - before.cpuMs) / latencies.length),
      row('memory after the start', fresh.memoryMb, 'MB'),
      row('memory after 1,120 turns', after.memoryMb, 'MB'),
    ];
  } finally {
    poster.close();
    await talkup.remove();
  }
}
