import { createRedisConnection, createRedisMailbox } from '../../adapters/mailbox/redis';
import type { Mailbox } from '../../src/ports/mailbox';
import { sleep } from '../../src/shared/async';
import { systemClock } from '../../src/shared/clock';
import { silentLogger } from '../support/logger';
import type { MailboxWorld } from './mailbox-world';

/** An empty mailbox on a Redis server, or on a cluster of them. */
export async function createRedisWorld(redis: {
  url: string;
  flush(): Promise<unknown>;
}): Promise<MailboxWorld> {
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
