import { createRedisConnection, createRedisMailbox } from '../../adapters/mailbox/redis';
import type { Mailbox } from '../../src/ports/mailbox';
import { sleep } from '../../src/shared/async';
import { systemClock } from '../../src/shared/clock';
import { silentLogger } from '../support/logger';
import { startRedis, type TestRedis } from '../support/redis-server';
import { startTalkUpProcess, type TalkUpProcess } from '../support/talkup-process';
import { createFakeTelegram, type FakeTelegram } from '../support/telegram-server';
import { createPuppetService, type PuppetService } from '../support/wechat/service';

/**
 * Two processes on one Redis. What only one of them may hold, the polling of Telegram or the WeChat account, passes to the other when
 * its holder is killed in the middle of its work; the lease of a dead process runs out within 8 s.
 */
describe('when the process that holds a platform is killed, the other takes over', () => {
  let redis: TestRedis;
  let processes: TalkUpProcess[] = [];

  beforeEach(async () => {
    redis = await startRedis();
  });
  afterEach(async () => {
    await Promise.all(processes.map((each) => each.remove()));
    processes = [];
    await redis.close();
  });

  async function startTwo(settings: Record<string, string>): Promise<void> {
    const both = { LOG_LEVEL: 'warn', REDIS_URL: redis.url, ...settings };
    processes = await Promise.all([1, 2].map(() => startTalkUpProcess({ settings: both })));
  }

  /** What each process says of the platform. */
  const details = (channel: string) =>
    Promise.all(
      processes.map(async ({ url }) => {
        const { parts } = (await (await fetch(`${url}/readyz`)).json()) as {
          parts: Record<string, { detail: string }>;
        };
        return parts[channel]?.detail ?? '';
      }),
    );

  /** Resolves with the one that holds the platform, once the other stands by. */
  async function holder(channel: string, atWork: RegExp): Promise<TalkUpProcess> {
    const found: string[] = [];
    for (const deadline = Date.now() + 20_000; Date.now() < deadline; await sleep(100)) {
      found.splice(0, found.length, ...(await details(channel)));
      const works = found.map((detail) => atWork.test(detail) && !detail.includes('standing by'));
      if (works.includes(true) && found.some((detail) => detail.includes('standing by')))
        return processes[works.indexOf(true)]!;
    }
    throw new Error(`nobody holds ${channel}: ${found.join(' | ')}`);
  }

  async function kill(victim: TalkUpProcess): Promise<void> {
    expect(await victim.kill('SIGKILL')).toBe('SIGKILL');
    processes = processes.filter((each) => each !== victim);
  }

  describe('Telegram polling', () => {
    const animals = ['dog', 'cat', 'rabbit', 'horse', 'duck', 'sheep'];
    let telegram: FakeTelegram;
    let mailbox: Mailbox;
    beforeEach(async () => {
      telegram = await createFakeTelegram({ answerWithinMs: 20_000 });
      const connection = createRedisConnection({ url: redis.url });
      mailbox = createRedisMailbox({ connection, clock: systemClock, logger: silentLogger });
    });
    afterEach(async () => {
      await telegram.close();
      await mailbox.stop();
    });

    /** The rows for Telegram, once none of them is under way. */
    async function untilSettled(count: number) {
      for (const deadline = Date.now() + 15_000; ; await sleep(100)) {
        const rows = (await mailbox.outbox.ledger(1_000)).filter(({ channel }) => channel === 'telegram');
        if (rows.length === count && rows.every(({ status }) => status === 'sent')) return rows;
        if (Date.now() > deadline)
          throw new Error(`of ${count} rows there are: ${rows.map(({ status }) => status).join()}`);
      }
    }

    it('goes on in the other process, which answers everybody, and nobody twice', async () => {
      await startTwo({ TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.apiRoot });
      const first = await holder('telegram', /polling/);
      const pupils = animals.map((animal) => ({ animal, user: telegram.user(`Friend of a ${animal}`) }));
      const all = (say: (animal: string) => string) =>
        Promise.all(pupils.map(({ animal, user }) => user.says(say(animal))));
      const hear = (some: typeof pupils) => Promise.all(some.map(({ user }) => user.hears(/\?/)));

      await all((animal) => `I have a ${animal} at home.`);
      await hear(pupils.slice(0, 1));
      await kill(first);
      await hear(pupils.slice(1));
      await all((animal) => `My ${animal} likes to run in the park.`);
      await hear(pupils);
      await telegram.feed.drained(5_000);
      expect(await details('telegram')).toEqual([expect.not.stringContaining('standing by')]);

      // what the kill left uncertain may be sent once more; the ledger says which
      const ledger = await untilSettled(2 * animals.length);
      const uncertain = ledger.filter(({ ambiguous }) => ambiguous).length;
      expect(telegram.sent.length).toBeGreaterThanOrEqual(ledger.length);
      expect(telegram.sent.length).toBeLessThanOrEqual(ledger.length + uncertain);
    }, 90_000);
  });

  describe('the WeChat account', () => {
    let service: PuppetService;
    beforeEach(async () => {
      service = await createPuppetService();
      await service.start();
    }, 60_000);
    afterEach(() => service.kill());

    it('is logged in by the other process, which answers what the first had heard, and nothing twice', async () => {
      await startTwo({
        WECHATY_PUPPET: 'wechaty-puppet-service',
        WECHATY_TOKEN: service.token,
        WECHATY_ENDPOINT: service.endpoint,
        WECHATY_TLS: 'off',
      });
      const first = await holder('wechat', /logged in/);
      const [li, wu] = [service.person('wxid_li', 'Li Hua'), service.person('wxid_wu', 'Wu Na')];
      // after a login the account is silent for 10 s: the first process hears this, and dies before it may answer
      service.says(li, 'I live in a small village.');
      await untilAnswersWait(1);
      await kill(first);
      expect(service.seenIn(li)).toEqual([]);
      service.says(wu, 'My sister likes bananas.', { id: 'said-meanwhile' });

      await service.sees(li, /\?/, 40_000);
      service.says(wu, 'My sister likes bananas.', { id: 'said-meanwhile' });
      await service.sees(wu, /\?/, 20_000);
      await sleep(2_500);
      expect([li, wu].map((pupil) => service.seenIn(pupil).length)).toEqual([1, 1]);
      expect(await details('wechat')).toEqual([expect.stringContaining('logged in')]);
    }, 120_000);

    async function untilAnswersWait(count: number): Promise<void> {
      const connection = createRedisConnection({ url: redis.url });
      const mailbox = createRedisMailbox({ connection, clock: systemClock, logger: silentLogger });
      try {
        for (const deadline = Date.now() + 15_000; ; await sleep(50)) {
          const ledger = await mailbox.outbox.ledger(100);
          if (ledger.filter(({ channel }) => channel === 'wechat').length === count) return;
          if (Date.now() > deadline) throw new Error('no answer came to the outbox');
        }
      } finally {
        await mailbox.stop();
      }
    }
  });
});
