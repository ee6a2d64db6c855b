import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Mailbox } from '../../src/ports/mailbox';
import type { Records } from '../../src/ports/records';
import { createRedisConnection, createRedisMailbox } from '../../adapters/mailbox/redis';
import { createMongoRecords } from '../../adapters/records/mongo';
import { systemClock } from '../../src/shared/clock';
import { lookBack, untilDrained, type Aftermath } from '../support/aftermath';
import { startBalancer } from '../support/balancer';
import { startFaultProxy, type FaultProxy } from '../support/fault-proxy';
import { startFleet, type Fleet } from '../support/fleet';
import { inArrivalOrder, startApiLoad, startTelegramLoad } from '../support/load';
import { silentLogger } from '../support/logger';
import { startModelServer, type ModelServer } from '../support/model-server';
import { startMongo, type TestMongo } from '../support/mongo-server';
import { startRedis, type TestRedis } from '../support/redis-server';
import { mountSmallDisk, type SmallDisk } from '../support/small-disk';
import { openStores } from '../support/stores';
import { createFakeTelegram, type FakeTelegram } from '../support/telegram-server';

interface World {
  fleet: Fleet;
  telegram: FakeTelegram;
}

/** Three processes on Redis and MongoDB, and all that a fault can be done to. */
export interface SharedWorld extends World {
  redis: TestRedis;
  toRedis: FaultProxy;
  mongo: TestMongo;
  toMongo: FaultProxy;
  model?: ModelServer;
}

/** One process with the stores in its own folder. */
export interface EmbeddedWorld extends World {
  /** The disk of that folder, where the scenario asks for one. */
  disk?: SmallDisk;
}

/** What happens while people talk resolves when all is well again. */
export type Scenario = { name: string } & (
  | {
      stores?: 'shared';
      withModel?: boolean;
      /** Telegram delivers to a webhook, and not always in order. */
      webhook?: boolean;
      happens(world: SharedWorld): Promise<void>;
    }
  | { stores: 'embedded'; diskMegabytes?: number; happens(world: EmbeddedWorld): Promise<void> }
);

/** Where the processes keep everything, opened again when they have ended. */
interface Stores {
  mailbox: Mailbox;
  records: Records;
  close(): Promise<void>;
}

/** A world with what is done in it, and what is needed afterwards. */
interface Stage extends World {
  happens(): Promise<void>;
  openStores(): Promise<Stores>;
  close(): Promise<void>;
}

/** Processes that share the work. */
const processes = 3;
export const webhookSecret = 'chaos-secret';

/** Says what a scenario lacks on this machine. */
export class NotPossible extends Error {}

/** Plays one scenario from an empty world to a look back, under load through the API and Telegram. Throws NotPossible. */
export async function play(scenario: Scenario): Promise<Aftermath> {
  const dir = mkdtempSync(join(tmpdir(), 'talkup-chaos-'));
  const telegram = await createFakeTelegram();
  let keep = true;
  try {
    const stage = await (scenario.stores === 'embedded'
      ? openEmbedded(scenario, { dir, telegram })
      : openShared(scenario, { dir, telegram }));
    try {
      const after = await playOn(stage, scenario.stores !== 'embedded' && scenario.webhook === true);
      keep = after.faults.length > 0;
      return after;
    } finally {
      await stage.fleet.stop();
      await stage.close();
    }
  } catch (error) {
    if (error instanceof NotPossible) keep = false;
    throw error;
  } finally {
    await telegram.close();
    if (!keep) rmSync(dir, { recursive: true, force: true });
    else process.stderr.write(`the logs are in ${dir}\n`);
  }
}

async function playOn(stage: Stage, reordered: boolean): Promise<Aftermath> {
  const { fleet, telegram } = stage;
  await fleet.allUp();
  const api = startApiLoad({ pupils: 6, ports: fleet.ports });
  const people = startTelegramLoad(telegram, { pupils: 2, pauseMs: reordered ? 300 : 2_500 });
  await stage.happens();
  await Promise.all([api.finish(), people.finish()]);
  await untilDrained(fleet.ports, 120_000);
  const codes = await fleet.stop();

  const { mailbox, records, close } = await stage.openStores();
  try {
    const pupils = reordered ? inArrivalOrder(people.pupils, telegram) : people.pupils;
    const after = await lookBack({
      mailbox,
      records,
      api: api.pupils,
      telegram: { server: telegram, pupils },
    });
    if (reordered && String(pupils.map(({ said }) => said)) === String(people.pupils.map(({ said }) => said)))
      after.faults.push('nothing came in another order');
    if (codes.some((code) => code !== 0)) after.faults.push(`exit codes ${codes.join()}`);
    return after;
  } finally {
    await close();
  }
}

interface Ground {
  /** For logs and data. */
  dir: string;
  telegram: FakeTelegram;
}

async function openShared(
  { withModel, webhook, happens }: Exclude<Scenario, { stores: 'embedded' }>,
  { dir, telegram }: Ground,
): Promise<Stage> {
  const [redis, mongo] = await Promise.all([startRedis(), startMongo()]);
  const toRedis = await startFaultProxy(redis.port);
  const toMongo = await startFaultProxy(mongo.port ?? Number(new URL(mongo.uri).port));
  const model = withModel ? await startModelServer() : undefined;
  const balancer = webhook ? await startBalancer(() => fleet.ports()) : undefined;
  const mongoUri = new URL(mongo.uri);
  mongoUri.host = `127.0.0.1:${toMongo.port}`;
  const fleet: Fleet = await startFleet({
    count: processes,
    dir,
    settings: {
      ...telegramSettings(telegram),
      REDIS_URL: `redis://127.0.0.1:${toRedis.port}`,
      MONGODB_URI: mongoUri.toString(),
      ...(balancer && {
        TELEGRAM_MODE: 'webhook',
        TELEGRAM_WEBHOOK_SECRET: webhookSecret,
        PUBLIC_URL: `http://127.0.0.1:${balancer.port}`,
      }),
      ...(model && { LLM_BASE_URL: model.url, LLM_TIMEOUT_MS: '3000' }),
    },
  });
  return {
    fleet,
    telegram,
    happens: () => happens({ fleet, telegram, redis, toRedis, mongo, toMongo, model }),
    async openStores() {
      const connection = createRedisConnection({ url: redis.url });
      const mailbox = createRedisMailbox({ connection, clock: systemClock, logger: silentLogger });
      const records = createMongoRecords({ uri: mongo.uri });
      const close = async () => void (await Promise.all([mailbox.stop(), records.stop()]));
      return { mailbox, records, close };
    },
    async close() {
      await Promise.all([toRedis.close(), toMongo.close(), balancer?.close(), model?.stop()]);
      await Promise.all([redis.close(), mongo.close()]);
    },
  };
}

async function openEmbedded(
  { diskMegabytes, happens }: Extract<Scenario, { stores: 'embedded' }>,
  { dir, telegram }: Ground,
): Promise<Stage> {
  const data = join(dir, 'data');
  const disk = diskMegabytes === undefined ? undefined : mountSmallDisk(data, diskMegabytes);
  if (diskMegabytes !== undefined && !disk) throw new NotPossible('only root may mount a small disk');
  const fleet = await startFleet({ count: 1, dir, settings: telegramSettings(telegram) });
  return {
    fleet,
    telegram,
    happens: () => happens({ fleet, telegram, disk }),
    async openStores() {
      const stores = await openStores({ dir: data });
      return { ...stores, close: () => stores.close({ keep: true }) };
    },
    close: async () => disk?.remove(),
  };
}

function telegramSettings({ token, apiRoot }: FakeTelegram) {
  return { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot, TELEGRAM_MODE: 'polling' };
}
