import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRedisConnection, createRedisMailbox } from '../../adapters/mailbox/redis';
import { createMongoRecords } from '../../adapters/records/mongo';
import { systemClock } from '../../src/shared/clock';
import { lookBack, untilDrained, type Aftermath } from '../support/aftermath';
import { startFaultProxy, type FaultProxy } from '../support/fault-proxy';
import { startFleet, type Fleet } from '../support/fleet';
import { startApiLoad, startTelegramLoad } from '../support/load';
import { silentLogger } from '../support/logger';
import { startModelServer, type ModelServer } from '../support/model-server';
import { startMongo, type TestMongo } from '../support/mongo-server';
import { startRedis, type TestRedis } from '../support/redis-server';
import { createFakeTelegram } from '../support/telegram-server';

/** All that a fault can be done to. */
export interface ChaosWorld {
  fleet: Fleet;
  redis: TestRedis;
  toRedis: FaultProxy;
  mongo: TestMongo;
  toMongo: FaultProxy;
  model?: ModelServer;
}

export interface Scenario {
  name: string;
  withModel?: boolean;
  /** What happens while people talk; resolves when all is well again. */
  happens(world: ChaosWorld): Promise<void>;
}

/** Processes that share the work. */
const processes = 3;

/** Plays one scenario from an empty world to a look back, under load through the API and Telegram. */
export async function play({ withModel, happens }: Scenario): Promise<Aftermath> {
  const dir = mkdtempSync(join(tmpdir(), 'talkup-chaos-'));
  const [redis, mongo, telegram] = await Promise.all([startRedis(), startMongo(), createFakeTelegram()]);
  const toRedis = await startFaultProxy(redis.port);
  const toMongo = await startFaultProxy(mongo.port ?? Number(new URL(mongo.uri).port));
  const model = withModel ? await startModelServer() : undefined;
  const mongoUri = new URL(mongo.uri);
  mongoUri.host = `127.0.0.1:${toMongo.port}`;
  const fleet = await startFleet({
    count: processes,
    dir,
    settings: {
      REDIS_URL: `redis://127.0.0.1:${toRedis.port}`,
      MONGODB_URI: mongoUri.toString(),
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.apiRoot,
      TELEGRAM_MODE: 'polling',
      ...(model && { LLM_BASE_URL: model.url, LLM_TIMEOUT_MS: '3000' }),
    },
  });
  try {
    await fleet.allUp();
    const api = startApiLoad({ pupils: 6, ports: fleet.ports });
    const people = startTelegramLoad(telegram, { pupils: 2, pauseMs: 2_500 });
    await happens({ fleet, redis, toRedis, mongo, toMongo, model });
    await Promise.all([api.finish(), people.finish()]);
    await untilDrained(fleet.ports, 120_000);
    const codes = await fleet.stop();

    const connection = createRedisConnection({ url: redis.url });
    const mailbox = createRedisMailbox({ connection, clock: systemClock, logger: silentLogger });
    const records = createMongoRecords({ uri: mongo.uri });
    try {
      const after = await lookBack({
        mailbox,
        records,
        api: api.pupils,
        telegram: { server: telegram, pupils: people.pupils },
      });
      if (codes.some((code) => code !== 0)) after.faults.push(`exit codes ${codes.join()}`);
      return after;
    } finally {
      await mailbox.stop();
      await records.stop();
    }
  } finally {
    await fleet.stop();
    await Promise.all([toRedis.close(), toMongo.close(), telegram.close(), model?.stop()]);
    await Promise.all([redis.close(), mongo.close()]);
    rmSync(dir, { recursive: true, force: true });
  }
}
