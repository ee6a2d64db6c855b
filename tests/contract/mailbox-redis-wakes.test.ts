import { createRedisConnection, createRedisMailbox } from '../../adapters/mailbox/redis';
import { wakePrefix } from '../../adapters/mailbox/redis/keys';
import type { Claim, Mailbox } from '../../src/ports/mailbox';
import { sleep } from '../../src/shared/async';
import { systemClock } from '../../src/shared/clock';
import { silentLogger } from '../support/logger';
import { startRedis, type TestRedis } from '../support/redis-server';

/** Wake-ups alone, without the sweep that finds what they miss. */
describe('wake-ups between processes on Redis', () => {
  let redis: TestRedis;
  const opened: Mailbox[] = [];
  beforeAll(async () => {
    redis = await startRedis({ inCluster: true });
  });
  afterAll(() => redis.close());
  beforeEach(() => redis.flush());
  afterEach(async () => {
    for (const mailbox of opened.splice(0)) await mailbox.stop();
  });

  function open(): Mailbox {
    const connection = createRedisConnection({ url: redis.url });
    const parts = { connection, clock: systemClock, logger: silentLogger };
    const mailbox = createRedisMailbox({ ...parts, sweepEveryMs: 600_000 });
    opened.push(mailbox);
    return mailbox;
  }

  const say = (mailbox: Mailbox, number: number) =>
    mailbox.append(`web:chat-${number}:mei`, {
      id: `message-${number}`,
      channel: 'web',
      chat: `chat-${number}`,
      chatKind: 'private',
      sender: { id: 'mei', name: 'Mei' },
      addressed: true,
      content: { kind: 'text', text: 'I like apples.' },
      receivedAt: Date.now(),
    });
  const forAMinute = () => AbortSignal.timeout(60_000);

  it('bring work that finds no free hand to another process, which may have come later', async () => {
    const busy = open();
    await say(busy, 0);
    expect(await busy.claim(forAMinute())).toBeDefined();
    const idle = open();
    let claim: Claim | undefined;
    const waiting = idle.claim(forAMinute()).then((found) => (claim = found));
    // it is known as somebody to wake after a moment
    for (let number = 1; claim === undefined && number < 100; number += 1) {
      await say(busy, number);
      await sleep(200);
    }
    await waiting;
    expect(claim?.messages).toHaveLength(1);
  });

  it('come from a process that takes nothing itself, as talkup replay', async () => {
    const worker = open();
    const waiting = worker.claim(forAMinute());
    // its first look is over
    await sleep(500);
    await say(open(), 1);
    expect((await waiting)?.messages).toHaveLength(1);
  });

  it('are not sent by who knows that nobody else is there', async () => {
    const alone = open();
    await say(alone, 0);
    expect(await alone.claim(forAMinute())).toBeDefined();
    let number = 0;
    // it hears with its next sign of life that it is the only one
    for (let sent = -1; sent !== (await wakeUps());) {
      sent = await wakeUps();
      for (const until = number + 10; number < until;) await say(alone, (number += 1));
      await sleep(300);
      expect(number).toBeLessThan(200);
    }
  });

  async function wakeUps(): Promise<number> {
    const connection = createRedisConnection({ url: redis.url });
    try {
      return Number((await connection.use((client) => client.get(`${wakePrefix}:inbox:id`))) ?? 0);
    } finally {
      await connection.stop();
    }
  }
});
