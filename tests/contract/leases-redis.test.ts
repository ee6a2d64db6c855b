import { createRedisConnection, createRedisLeases, type RedisConnection } from '../../adapters/mailbox/redis';
import { startRedis, type TestRedis } from '../support/redis-server';
import { describeLeases } from './leases.suite';

let redis: TestRedis;
beforeAll(async () => {
  redis = await startRedis({ inCluster: true });
});
afterAll(() => redis.close());

const times = { leaseMs: 1_000, retryEveryMs: 50 };
let connections: RedisConnection[];
const connect = () => {
  const connection = createRedisConnection({ url: redis.url, patienceMs: 400 });
  connections.push(connection);
  return connection;
};

describeLeases(
  'redis',
  async () => {
    connections = [];
    await redis.flush();
    const own = connect();
    return {
      leases: createRedisLeases({ connection: own, ...times }),
      others: createRedisLeases({ connection: connect(), ...times }),
      // it says nothing more; its leases run out
      die: () => own.stop(),
      close: async () => void (await Promise.all(connections.map((connection) => connection.stop()))),
    };
  },
  { shared: true },
);

describe('leases, redis', () => {
  beforeEach(() => {
    connections = [];
  });
  afterEach(async () => void (await Promise.all(connections.map((connection) => connection.stop()))));

  it('are renewed for as long as they are held', async () => {
    const lease = await createRedisLeases({ connection: connect(), ...times }).acquire('wechat', soon());
    const other = createRedisLeases({ connection: connect(), ...times }).acquire(
      'wechat',
      AbortSignal.timeout(2_500),
    );
    await expect(other).rejects.toThrow();
    expect(lease.signal.aborted).toBe(false);
    await lease.release();
  });

  it('are given up by a holder who cannot reach Redis, before another can have them', async () => {
    const connection = connect();
    const lease = await createRedisLeases({ connection, ...times }).acquire('polling', soon());
    const lost = new Promise<number>((resolve) =>
      lease.signal.addEventListener('abort', () => resolve(performance.now())),
    );
    const other = createRedisLeases({ connection: connect(), ...times }).acquire('polling', soon());
    await connection.stop();
    const [lostAt, next] = await Promise.all([lost, other]);
    expect(lostAt).toBeLessThanOrEqual(performance.now());
    expect(lease.signal.aborted).toBe(true);
    await next.release();
  });
});

const soon = () => AbortSignal.timeout(8_000);
