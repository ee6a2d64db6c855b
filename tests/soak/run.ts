import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import mongoose from 'mongoose';
import { sleep } from '../../src/shared/async';
import { startFleet } from '../support/fleet';
import { startApiLoad, startTelegramLoad } from '../support/load';
import { startMongo } from '../support/mongo-server';
import { startRedis } from '../support/redis-server';
import { createFakeTelegram } from '../support/telegram-server';

/** Pupils who talk all the time: about four turns a second. */
const apiPupils = 4;
const telegramPupils = 2;
const samples = 20;

/**
 * `npm run soak [MINUTES]`: one TalkUp process with Redis and MongoDB under steady load, for 20 minutes or as long as asked. Prints a
 * table of what could pile up: memory, open files, timers' work, Redis' keys, members inside them, documents.
 */
async function main(minutes = 20): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'talkup-soak-'));
  const [redis, mongo, telegram] = await Promise.all([startRedis(), startMongo(), createFakeTelegram()]);
  const fleet = await startFleet({
    count: 1,
    dir,
    settings: {
      REDIS_URL: redis.url,
      MONGODB_URI: mongo.uri,
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.apiRoot,
      TELEGRAM_MODE: 'polling',
    },
  });
  const client = new Redis(redis.url);
  const database = await mongoose.createConnection(mongo.uri).asPromise();
  try {
    await fleet.allUp();
    const api = startApiLoad({ pupils: apiPupils, ports: fleet.ports, pauseMs: 1_000 });
    const people = startTelegramLoad(telegram, { pupils: telegramPupils, pauseMs: 3_000 });
    print(
      '| Minute | Turns | RSS (MB) | Open files | Redis keys | Redis (MB) | Largest Redis keys | Documents |',
    );
    print('| --- | --- | --- | --- | --- | --- | --- | --- |');
    const from = Date.now();
    for (let sample = 0; sample <= samples; sample += 1) {
      await sleep(from + (sample * minutes * 60_000) / samples - Date.now());
      const pid = fleet.members[0]!.child!.pid!;
      const turns = [...api.pupils, ...people.pupils].flatMap(({ said }) => said).length;
      const cells = [
        ((Date.now() - from) / 60_000).toFixed(1),
        turns,
        Math.round(residentKilobytes(pid) / 1_024),
        readdirSync(`/proc/${pid}/fd`).length,
        ...(await redisCells(client)),
        await documents(database),
      ];
      print(`| ${cells.join(' | ')} |`);
    }
    await Promise.all([api.finish(), people.finish()]);
  } finally {
    await fleet.stop();
    client.disconnect();
    await database.close();
    await Promise.all([redis.close(), mongo.close(), telegram.close()]);
    rmSync(dir, { recursive: true, force: true });
  }
}

function residentKilobytes(pid: number): number {
  return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
}

/** Number of keys, memory, and the kinds of keys that hold most, buckets added up. */
async function redisCells(client: Redis): Promise<(string | number)[]> {
  const sizes = new Map<string, number>();
  let count = 0;
  for await (const keys of client.scanStream({ count: 500 }) as AsyncIterable<string[]>) {
    for (const key of keys) {
      count += 1;
      const kind = key
        .replace(/^\{talkup:\d+\}:/, '')
        .replace(/^(seen|answer|answered|placed|pace):.*$/, '$1');
      sizes.set(kind, (sizes.get(kind) ?? 0) + (await members(client, key)));
    }
  }
  const used = /used_memory:(\d+)/.exec(await client.info('memory'))?.[1];
  const largest = [...sizes].sort(([, one], [, other]) => other - one).slice(0, 10);
  return [
    count,
    (Number(used) / 1_048_576).toFixed(1),
    largest.map(([kind, size]) => `${kind} ${size}`).join(', '),
  ];
}

async function members(client: Redis, key: string): Promise<number> {
  switch (await client.type(key)) {
    case 'hash':
      return client.hlen(key);
    case 'zset':
      return client.zcard(key);
    case 'set':
      return client.scard(key);
    case 'list':
      return client.llen(key);
    case 'stream':
      return client.xlen(key);
    default:
      return 1;
  }
}

async function documents(database: mongoose.Connection): Promise<string> {
  const names = (await database.db!.listCollections().toArray()).map(({ name }) => name).sort();
  const counts = await Promise.all(
    names.map(async (name) => [name, await database.collection(name).countDocuments()] as const),
  );
  return counts
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

main(Number(process.argv[2]) || undefined).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  },
);
