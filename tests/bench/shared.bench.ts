import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startFleet } from '../support/fleet';
import { startRedis } from '../support/redis-server';
import { asFastAs, createPoster, quantile } from './load';
import type { BenchRow } from './mailbox.bench';
import { startBenchModel } from './model';
import { sentenceOf } from './talk';

const seconds = 10;
const senders = 32;

/** Turns a second by 1, 2 and 4 processes on one Redis, with a model that answers at once. Takes about a minute. */
export async function run(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const count of [1, 2, 4]) rows.push(...(await turnsBy(count)));
  return rows;
}

async function turnsBy(count: number): Promise<BenchRow[]> {
  const dir = mkdtempSync(join(tmpdir(), 'talkup-shared-'));
  const [redis, model] = await Promise.all([startRedis(), startBenchModel()]);
  const settings = { REDIS_URL: redis.url, LLM_BASE_URL: model.url };
  // the embedded records are open to one process alone, so each has its own; turns do not read them
  const fleet = await startFleet({ count, dir, settings, ownData: true });
  try {
    await fleet.allUp();
    const posters = fleet.ports().map((port) => createPoster(`http://127.0.0.1:${port}/api/v1/chat`));
    const send = (index: number) =>
      posters[index % posters.length]!.post(
        JSON.stringify({ uid: `pupil-${index % 500}`, text: sentenceOf(index) }),
      );
    await asFastAs(send, { senders: 8, seconds: 2 });
    const { perSecond, latencies, refused } = await asFastAs((index) => send(10_000 + index), {
      senders,
      seconds,
    });
    for (const poster of posters) poster.close();
    const what = `turns on Redis, model that answers at once, ${count} process${count > 1 ? 'es' : ''}`;
    return [
      { what, value: perSecond, unit: '/s' },
      { what: `${what}: p50`, value: quantile(latencies, 0.5), unit: 'ms' },
      { what: `${what}: not answered`, value: refused, unit: '' },
    ];
  } finally {
    await fleet.stop();
    model.stop();
    await redis.close();
    rmSync(dir, { recursive: true, force: true });
  }
}
