import { createRedisConnection, createRedisMailbox } from '../../adapters/mailbox/redis';
import { Redis } from 'ioredis';
import type { Mailbox } from '../../src/ports/mailbox';
import { systemClock } from '../../src/shared/clock';
import { startFaultProxy, type FaultProxy } from '../support/fault-proxy';
import { silentLogger } from '../support/logger';
import { startRedis, type TestRedis } from '../support/redis-server';
import {
  append,
  believeNothingAfter,
  claimNow,
  deliveryMaker,
  deliveryNow,
  idsOf,
  keyOf,
  sendAll,
  textMessage,
} from './mailbox-world';

believeNothingAfter(1_000);

let redis: TestRedis;
let proxy: FaultProxy;
let opened: Mailbox[];
beforeEach(async () => {
  redis = await startRedis();
  proxy = await startFaultProxy(redis.port);
  opened = [];
});
afterEach(async () => {
  for (const mailbox of opened) await mailbox.stop();
  await proxy.close();
  await redis.close();
});

function open({ patienceMs = 1_000, claimMs = 8_000 } = {}): Mailbox {
  const connection = createRedisConnection({ url: `redis://127.0.0.1:${proxy.port}`, patienceMs });
  const mailbox = createRedisMailbox({
    connection,
    clock: systemClock,
    logger: silentLogger,
    claimMs,
    sweepEveryMs: 300,
  });
  opened.push(mailbox);
  return mailbox;
}

const mei = keyOf({ chat: 'class', person: 'mei' });
const away = { name: 'TalkUpError', code: 'store-unavailable', retryable: true };

describe('a Redis that is away', () => {
  it.each(['cut', 'halfOpen'] as const)(
    '(%s) is told within the patience, and used again when it is back',
    async (fault) => {
      const mailbox = open();
      await append(mailbox, ['1']);
      proxy[fault]();
      const from = performance.now();
      await expect(mailbox.append(mei, textMessage('2'))).rejects.toMatchObject(away);
      expect(performance.now() - from).toBeLessThan(2_500);
      proxy.pass();
      await retried(() => mailbox.append(mei, textMessage('2')));
      expect(idsOf(await claimNow(mailbox))).toEqual(['1', '2']);
    },
  );

  it('(slow) is waited for', async () => {
    const mailbox = open();
    await append(mailbox, ['1']);
    proxy.slow(200);
    await append(mailbox, ['2']);
    expect(idsOf(await claimNow(mailbox))).toEqual(['1', '2']);
  });

  it('keeps, killed and started again, what it acknowledged', async () => {
    const mailbox = open();
    await append(mailbox, ['1', '2', '3']);
    const claim = await claimNow(mailbox);
    await mailbox.commit(claim, {
      consumed: ['1'],
      state: 'after 1',
      outbox: [deliveryMaker(systemClock)('a')],
    });
    await redis.kill();
    await redis.start();
    const again = await retried(() => claimNow(mailbox));
    expect([idsOf(again), again.state]).toEqual([['2', '3'], 'after 1']);
    expect(await sendAll(mailbox)).toEqual(['payload of a']);
  });
});

describe('a claim that came too late for who waited, and could not be given back', () => {
  it('runs out, and the conversation is answered', async () => {
    const mailbox = open({ claimMs: 1_500, patienceMs: 3_000 });
    const direct = createRedisMailbox({
      connection: createRedisConnection({ url: redis.url }),
      clock: systemClock,
      logger: silentLogger,
    });
    opened.push(direct);
    const look = new Redis(redis.url);
    const isHeld = async () => {
      const keys = await look.keys('*in:held');
      return keys.length > 0;
    };
    const leaving = new AbortController();
    const waiting = mailbox.claim(leaving.signal);
    await retried(() => mailbox.check());
    proxy.slow(400);
    await append(direct, ['1']);
    while (!(await isHeld())) await systemClock.sleep(5);
    // Redis has given the claim, its reply is under way, and who waited goes
    leaving.abort();
    await waiting;
    // the reply is there after 400 ms, and giving back would take as long again
    await systemClock.sleep(600);
    proxy.cut();
    await systemClock.sleep(3_500);
    proxy.pass();
    look.disconnect();
    expect(idsOf(await retried(() => mailbox.claim(AbortSignal.timeout(12_000))))).toEqual(['1']);
  });
});

describe('a process that says nothing more', () => {
  it('loses its claims to another, which answers instead', async () => {
    const silent = open({ claimMs: 900 });
    await append(silent, ['1']);
    const before = await claimNow(silent);
    await silent.outbox.put([deliveryMaker(systemClock)('a')]);
    await silent.outbox.sending(await deliveryNow(silent));
    // it hangs: connected, and doing nothing
    proxy.halfOpen();
    const connection = createRedisConnection({ url: redis.url });
    const other = createRedisMailbox({
      connection,
      clock: systemClock,
      logger: silentLogger,
      claimMs: 900,
      sweepEveryMs: 300,
    });
    opened.push(other);
    const from = performance.now();
    const after = await claimNow(other);
    expect(performance.now() - from).toBeLessThan(4_000);
    expect(idsOf(after)).toEqual(['1']);
    expect(after.fence).toBeGreaterThan(before.fence);
    expect((await deliveryNow(other)).delivery).toMatchObject({ id: 'a', ambiguous: true });
    await other.commit(after, { consumed: ['1'], state: 'by the other', outbox: [] });
    proxy.pass();
    const late = await retried(() => silent.commit(before, { consumed: ['1'], state: 'late', outbox: [] }));
    expect(late).toBe('fenced');
  });
});

describe('a setting that is not right', () => {
  const said = async (url: string) => {
    const connection = createRedisConnection({ url, patienceMs: 2_000 });
    try {
      return await connection.use((client) => client.ping()).catch((error: Error) => error.message);
    } finally {
      await connection.stop();
    }
  };

  it('is told in words that help, and without the password', async () => {
    const locked = await startRedis({ password: 'open-sesame' });
    const at = (login: string) => `redis://${login}127.0.0.1:${locked.port}`;
    try {
      expect(await said(at(':open-sesame@'))).toBe('PONG');
      expect(await said(at(''))).toMatch(/wants a password/);
      expect(await said(at(':guessed@'))).toBe('Redis refuses the user or password in REDIS_URL.');
    } finally {
      await locked.close();
    }
    expect(await said('redis://:secret@127.0.0.1:1')).toBe(
      'No Redis answers at 127.0.0.1:1 (REDIS_URL): is it running, and is the port right?',
    );
    expect(await said('redis://nowhere.invalid:6379')).toMatch(/host in REDIS_URL is not known/);
    expect(await said(`rediss://127.0.0.1:${redis.port}`)).toMatch(/does not answer.* TLS/);
  });
});

async function retried<T>(act: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await act();
    } catch (error) {
      if (tries >= 10) throw error;
      await systemClock.sleep(200);
    }
  }
}
