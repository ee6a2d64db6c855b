import { Redis } from 'ioredis';
import {
  createRedisConnection,
  createRedisMailbox,
  type RedisConnection,
} from '../../adapters/mailbox/redis';
import { bucketOfChat, inboxKeys, outboxKeys } from '../../adapters/mailbox/redis/keys';
import { createSweeper } from '../../adapters/mailbox/redis/sweeper';
import type { Mailbox } from '../../src/ports/mailbox';
import { systemClock } from '../../src/shared/clock';
import { silentLogger } from '../support/logger';
import { startRedis, type TestRedis } from '../support/redis-server';
import { believeNothingAfter, deliveryMaker, sendAll, textMessage } from './mailbox-world';

believeNothingAfter(1_000);

const dayMs = 86_400_000;
const lanes = { web: 'web:class', records: 'records:mei' };
type Channel = keyof typeof lanes;
const channels = Object.keys(lanes) as Channel[];

let redis: TestRedis;
let look: Redis;
let connection: RedisConnection;
let mailbox: Mailbox;
beforeAll(async () => {
  redis = await startRedis();
  look = new Redis(redis.url);
  connection = createRedisConnection({ url: redis.url });
  mailbox = createRedisMailbox({ connection, clock: systemClock, logger: silentLogger });
});
afterAll(async () => {
  await mailbox.stop();
  look.disconnect();
  await redis.close();
});

const keysOf = (channel: Channel) => outboxKeys(bucketOfChat(lanes[channel]), channel);

async function sweepAsAfter(days: number): Promise<void> {
  for (const channel of channels) {
    const ended = keysOf(channel).find((key) => key.endsWith(':ended'))!;
    for (const id of await look.zrange(ended, 0, '-1'))
      await look.zincrby(ended, String(-days * dayMs * 1_000), id);
  }
  const sweeper = createSweeper({
    connection,
    handover: { carryAll: () => Promise.resolve() } as never,
    everywhere: (act) => Promise.all(channels.map((channel) => act(keysOf(channel), channel))),
    retentionDays: 400,
    logger: silentLogger,
  });
  await sweeper.sweep();
  await sweeper.stop();
}

it('keeps what went to people for the ledger, and of what went to the records nothing but for two days', async () => {
  const delivery = deliveryMaker(systemClock);
  await mailbox.outbox.put(channels.map((channel) => delivery(channel, { channel, lane: lanes[channel] })));
  expect((await sendAll(mailbox, channels)).sort()).toEqual(['payload of records', 'payload of web']);
  await sweepAsAfter(1);
  expect(await mailbox.outbox.ledger(10)).toHaveLength(2);
  await sweepAsAfter(2);
  expect((await mailbox.outbox.ledger(10)).map(({ channel }) => channel)).toEqual(['web']);
  expect(await look.keys('*:out:records:*')).toEqual([]);
});

it('drops the state of a conversation that nobody has spoken to for the days of retention, and the name of one without a state', async () => {
  const key = 'web:class:mei';
  const [states, last, days] = ['states', 'last', 'days'].map((name) =>
    inboxKeys(bucketOfChat(key)).find((each) => each.endsWith(`in:${name}`)),
  ) as [string, string, string];
  const say = async (id: string, state: string | null) => {
    await mailbox.append(key, { ...textMessage(id), chat: 'class' });
    const claim = await mailbox.claim(AbortSignal.timeout(5_000));
    await mailbox.commit(claim!, { consumed: [id], state, outbox: [] });
    return claim!.state;
  };
  await say('k1', 'what mei said');
  await sweepAsAfter(0);
  expect(await look.hget(states, key)).toBe('what mei said');
  await look.zincrby(days, String(-401 * dayMs), key);
  await sweepAsAfter(0);
  expect(await look.hget(states, key)).toBeNull();
  expect(await look.hget(last, key)).toBeNull();

  expect(await say('k2', null)).toBeUndefined();
  await sweepAsAfter(0);
  expect(await look.hget(last, key)).not.toBeNull();
  await look.zincrby(days, String(2 * 3_600_000), key);
  await sweepAsAfter(0);
  expect(await look.hget(last, key)).toBeNull();
  expect(await look.zscore(days, key)).toBeNull();
});
