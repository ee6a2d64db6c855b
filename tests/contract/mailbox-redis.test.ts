import { startRedis, type TestRedis } from '../support/redis-server';
import { describeMailbox } from './mailbox.suite';
import { createRedisWorld } from './mailbox-redis-world';
import { believeNothingAfter } from './mailbox-world';

let redis: TestRedis;
beforeAll(async () => {
  redis = await startRedis({ inCluster: true });
});
afterAll(() => redis.close());

believeNothingAfter(400);
describeMailbox('redis', () => createRedisWorld(redis), {
  shared: true,
  daysCanPass: false,
  propertyRuns: 20,
});
