import { sleep } from '../../src/shared/async';
import { isRetryable } from '../../src/shared/errors';
import { startRedisCluster } from '../support/redis-server';
import { describeMailbox } from './mailbox.suite';
import { createRedisWorld } from './mailbox-redis-world';
import { believeNothingAfter } from './mailbox-world';

let redis: Awaited<ReturnType<typeof startRedisCluster>>;
beforeAll(async () => {
  redis = await startRedisCluster();
}, 60_000);
afterAll(() => redis.close());

believeNothingAfter(400);
describeMailbox('redis cluster of three nodes', () => createRedisWorld(redis), {
  shared: true,
  daysCanPass: false,
  propertyRuns: 5,
});

describe('mailbox, redis cluster of which a node is killed', () => {
  it('says that it is away, goes on when the node is back, and has lost nothing', async () => {
    const world = await createRedisWorld(redis);
    const mailbox = await world.open();
    const chats = Array.from({ length: 60 }, (_, index) => `chat-${index}`);
    const say = (chat: string, id: string) =>
      mailbox.append(`web:${chat}:mei`, {
        id: `${chat} ${id}`,
        channel: 'web',
        chat,
        chatKind: 'private',
        sender: { id: 'mei', name: 'Mei' },
        addressed: true,
        content: { kind: 'text', text: id },
        receivedAt: Date.now(),
      });
    try {
      await Promise.all(chats.map((chat) => say(chat, 'before')));
      const [victim] = redis.nodes;
      await victim!.kill();
      const tried = await Promise.allSettled(chats.map((chat) => say(chat, 'meanwhile')));
      const refused = tried.filter((result) => result.status === 'rejected');
      expect(refused.length).toBeGreaterThan(0);
      for (const { reason } of refused)
        expect(reason).toMatchObject({ code: 'store-unavailable', retryable: true });
      await victim!.start();
      await redis.well();
      // a platform that got no acknowledgement sends it again
      await Promise.all(chats.map((chat) => untilItWorks(() => say(chat, 'meanwhile'))));
      const found = new Set<string>();
      while (found.size < 2 * chats.length) {
        const claim = await untilItWorks(() => mailbox.claim(AbortSignal.timeout(20_000)));
        const ids = claim!.messages.map(({ id }) => id);
        for (const id of ids) expect(found.has(id)).toBe(false);
        for (const id of ids) found.add(id);
        await untilItWorks(() => mailbox.commit(claim!, { consumed: ids, state: null, outbox: [] }));
      }
      expect((await mailbox.counts()).waitingMessages).toBe(0);
    } finally {
      await world.close();
    }
  }, 60_000);
});

/** Again and again while the store says that it is away, as those who use it do; for 20 s. */
async function untilItWorks<T>(act: () => Promise<T>): Promise<T> {
  for (const deadline = Date.now() + 20_000; ; await sleep(100)) {
    try {
      return await act();
    } catch (error) {
      if (!isRetryable(error) || Date.now() > deadline) throw error;
    }
  }
}
