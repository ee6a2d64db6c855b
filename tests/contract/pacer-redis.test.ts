import { AsyncLocalStorage } from 'node:async_hooks';
import { createRedisConnection, createRedisPacer, type RedisConnection } from '../../adapters/mailbox/redis';
import { startRedis, type TestRedis } from '../support/redis-server';
import { describePacer, type Granted } from './pacer.suite';

let redis: TestRedis;
beforeAll(async () => {
  redis = await startRedis({ inCluster: true });
});
afterAll(() => redis.close());

// Redis keeps the limits by its own clock, so a busy machine changes nothing; it counts in microseconds, and the pacer waits whole ms
const times = { minuteMs: 900, secondMs: 500, toleranceMs: 1 };

/** The slot that is being asked for. */
const asking = new AsyncLocalStorage<Granted>();

/** Notes for each slot when Redis granted it and for how long it told to wait, by having the scripts tell the time that they went by. */
function noting(connection: RedisConnection): RedisConnection {
  const overallKey = '{talkup:pace:telegram}';
  return {
    ...connection,
    async run<T>({ name, lua }: { name: string; lua: string }, keys: string[], values: (string | number)[]) {
      const told = `local function told()\n${lua}\nend\nreturn {told(), redis.call('TIME')}`;
      const reply = await connection.run<[T, [string, string]]>(
        { name: `${name}_told`, lua: told },
        keys,
        values,
      );
      const [result, [seconds, micros]] = reply;
      const slot = asking.getStore();
      if (slot && name === 'talkup_pace' && result !== 0) slot.waitedMs += Number(result);
      else if (slot)
        slot[keys[0] === overallKey ? 'overall' : 'chat'] = Number(seconds) * 1_000 + Number(micros) / 1_000;
      return result;
    },
  };
}

async function timed(ask: () => Promise<void>): Promise<Granted> {
  const slot: Granted = { chat: 0, overall: 0, waitedMs: 0 };
  await asking.run(slot, ask);
  return slot;
}

describePacer(
  'redis',
  async ({ minuteMs, secondMs }) => {
    await redis.flush();
    const connections = [0, 1].map(() => createRedisConnection({ url: redis.url }));
    const [pacer, other] = connections.map((connection) =>
      createRedisPacer({ connection: noting(connection), minuteMs, secondMs }),
    );
    return {
      pacer: pacer!,
      other: other!,
      timed,
      close: async () => {
        await Promise.all([pacer!.stop(), other!.stop()]);
        await Promise.all(connections.map((connection) => connection.stop()));
      },
    };
  },
  { times, shared: true },
);
