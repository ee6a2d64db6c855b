import { createRedisConnection, createRedisMailbox } from '../../adapters/mailbox/redis';
import type { Mailbox } from '../../src/ports/mailbox';
import { sleep } from '../../src/shared/async';
import { systemClock } from '../../src/shared/clock';
import { silentLogger } from '../support/logger';
import { startRedis, type TestRedis } from '../support/redis-server';
import { describeMailbox } from './mailbox.suite';
import { believeNothingAfter, type MailboxWorld } from './mailbox-world';

let redis: TestRedis;
beforeAll(async () => {
  redis = await startRedis({ inCluster: true });
});
afterAll(() => redis.close());

believeNothingAfter(200);
describeMailbox('redis', createWorld, { shared: true, daysCanPass: false, propertyRuns: 20 });

async function createWorld(): Promise<MailboxWorld> {
  await redis.flush();
  const opened: Mailbox[] = [];
  const open = async () => {
    const connection = createRedisConnection({ url: redis.url });
    const mailbox = createRedisMailbox({ connection, clock: systemClock, logger: silentLogger });
    opened.push(mailbox);
    return mailbox;
  };
  return {
    clock: systemClock,
    pass: (ms) => sleep(ms),
    open,
    async reopen(mailbox) {
      await mailbox.stop();
      return open();
    },
    async close() {
      for (const mailbox of opened) await mailbox.stop();
    },
  };
}
