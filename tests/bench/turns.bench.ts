import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { startTalkUpProcess } from '../support/talkup-process';
import { atRate, createPoster, quantile } from './load';
import type { BenchRow } from './mailbox.bench';
import { startBenchModel, type BenchModel } from './model';
import { sentenceOf } from './talk';

const pupils = 300;
const warmUp = { perSecond: 50, seconds: 60 };
const measured = { perSecond: 100, seconds: 15 };

/**
 * Whole turns over HTTP at 100 a second: how long they take, and what they cost whatever else the machine does. By the offline tutor, by
 * a model that answers at once, and by one that takes its time (0.25 s to the first token, then eight tokens each 25 ms: about 0.7 s a
 * turn). Takes three minutes.
 *
 * What is measured. Load generator, model and TalkUp are a process each, on the same cores, so each also waits for the others. The whole
 * time of a turn runs from the request to the answer read, at the load generator. The model's own time of the same turn runs from the head
 * of its request to its last byte written, by the model's clock, and is taken off: the overhead is all else, what the system needs to
 * run the model's process and to carry its bytes included. A turn with two calls has both taken off. What TalkUp does while the model writes
 * costs no overhead, as it costs the pupil nothing; with the model that answers at once there is no such time.
 *
 * What is easier than life: it is free talk, its sentences have eight beginnings and one shape, and the model's answers are good ones, so
 * that nearly all turns are its first try (the share is told). Answers are built of the sentence, and two in three suggestions are new. Each
 * token is an event and an HTTP chunk of its own, as vLLM writes them, but eight leave in one packet, and all of them with the model that
 * answers at once. What is harder: a school's TalkUp does not share its two cores with the pupils and the model.
 *
 * A school's server runs for weeks, so what is measured comes after a minute with 3,000 turns, in which the compiler settles; the
 * first minute has a row of its own. The slow model comes after the quick one in the same process.
 */
export async function run(): Promise<BenchRow[]> {
  return [flush(), ...(await withOffline()), ...(await withModel())];
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

async function withOffline(): Promise<BenchRow[]> {
  const school = await openSchool({});
  try {
    return [...(await school.firstMinute('offline tutor')), ...(await school.measure('offline tutor'))];
  } finally {
    await school.close();
  }
}

async function withModel(): Promise<BenchRow[]> {
  const model = await startBenchModel();
  // the slow model has 70 turns under way
  const school = await openSchool({ LLM_BASE_URL: model.url, LLM_MAX_CONCURRENCY: '256' }, model);
  try {
    const rows = [...(await school.firstMinute('0 s model')), ...(await school.measure('0 s model'))];
    model.writesAt({ firstTokenMs: 250, tokensPerPacket: 8, packetMs: 25 });
    return [...rows, ...(await school.measure('0.7 s model'))];
  } finally {
    await school.close();
    model.stop();
  }
}

/** One running TalkUp, and pupils who say something new each time. */
async function openSchool(settings: Record<string, string>, model?: BenchModel) {
  const talkup = await startTalkUpProcess({ settings: { LOG_LEVEL: 'warn', ...settings } });
  const poster = createPoster(`${talkup.url}/api/v1/chat`);
  let said = 0;

  async function talk({ perSecond, seconds }: typeof measured) {
    const first = said;
    said += perSecond * seconds;
    await model?.report();
    const took = new Map<string, number>();
    const load = await atRate(
      async (index) => {
        const text = sentenceOf(first + index);
        const started = performance.now();
        const answer = await poster.post(JSON.stringify({ uid: `pupil-${(first + index) % pupils}`, text }));
        took.set(text, performance.now() - started);
        return answer;
      },
      { perSecond, seconds },
    );
    return { ...load, took, byModel: await model?.report() };
  }

  return {
    async close(): Promise<void> {
      poster.close();
      await talkup.remove();
    },

    async firstMinute(tutor: string): Promise<BenchRow[]> {
      const row = rowsOf(`turn over HTTP at ${warmUp.perSecond}/s in the first minute, ${tutor}`);
      const fresh = await cost(talkup.url);
      const { latencies } = await talk(warmUp);
      return [
        row('memory after the start', fresh.memoryMb, 'MB'),
        row('p50', quantile(latencies, 0.5)),
        row('p99', quantile(latencies, 0.99)),
      ];
    },

    async measure(tutor: string): Promise<BenchRow[]> {
      const row = rowsOf(`turn over HTTP at ${measured.perSecond}/s, ${tutor}`);
      const before = await cost(talkup.url);
      const { latencies, refused, took, byModel } = await talk(measured);
      const after = await cost(talkup.url);
      const turns = latencies.length;
      const share = (count: number) => (count / turns) * 100;
      const overhead = [...took]
        .flatMap(([text, ms]) => {
          const own = byModel?.times.get(text);
          return own ? [ms - own.ms] : [];
        })
        .sort((one, other) => one - other);
      return [
        row('p50', quantile(latencies, 0.5)),
        row('p99', quantile(latencies, 0.99)),
        ...(byModel
          ? [
              row("above the model's own time, p50", quantile(overhead, 0.5)),
              row("above the model's own time, p99", quantile(overhead, 0.99)),
              row("turns that were the model's first try", share(after.byModel - before.byModel), '%'),
            ]
          : []),
        row('not answered', refused, ''),
        row('CPU of one turn, all threads', (after.cpuMs - before.cpuMs) / turns),
        row(`memory after ${said.toLocaleString('en')} turns`, after.memoryMb, 'MB'),
      ];
    },
  };
}

function rowsOf(where: string) {
  return (what: string, value: number, unit = 'ms'): BenchRow => ({ what: `${where}: ${what}`, value, unit });
}
