import { createRedisConnection, createRedisPacer } from '../../adapters/mailbox/redis';
import { startRedis, type TestRedis } from '../support/redis-server';
import { describePacer } from './pacer.suite';

let redis: TestRedis;
beforeAll(async () => {
  redis = await startRedis({ inCluster: true });
});
afterAll(() => redis.close());

// a reply may reach one waiter a little later than another
const times = { minuteMs: 900, secondMs: 500, toleranceMs: 60 };

describePacer(
  'redis',
  async ({ minuteMs, secondMs }) => {
    await redis.flush();
    const connections = [0, 1].map(() => createRedisConnection({ url: redis.url }));
    const [pacer, other] = connections.map((connection) =>
      createRedisPacer({ connection, minuteMs, secondMs }),
    );
    return {
      pacer: pacer!,
      other: other!,
      close: async () => {
        await Promise.all([pacer!.stop(), other!.stop()]);
        await Promise.all(connections.map((connection) => connection.stop()));
      },
    };
  },
  { times, shared: true },
);
