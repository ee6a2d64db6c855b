import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRedisConnection, createRedisMailbox } from '../../adapters/mailbox/redis';
import { conversationKey } from '../../src/inbox';
import type { InboundMessage } from '../../src/ports/chat';
import type { Mailbox } from '../../src/ports/mailbox';
import { snapshotKeys } from '../../src/school/snapshot-keys';
import { sleep } from '../../src/shared/async';
import { systemClock } from '../../src/shared/clock';
import { silentLogger } from '../support/logger';
import { startRedis, type TestRedis } from '../support/redis-server';
import { openStores } from '../support/stores';
import { freePort, runTalkUp, startTalkUpProcess, type TalkUpProcess } from '../support/talkup-process';
import { createFakeTelegram, type FakeTelegram } from '../support/telegram-server';

/** A message is put aside when it was tried in vain this often; in life that takes about ten minutes. */
const triesInVain = 12;
const text = 'I like my dog because he is kind.';

/**
 * A group is bound to a class of whose snapshot only a part is left, so who speaks there cannot be told and the turn fails whenever it is tried. The
 * process itself makes the message a dead letter; once the snapshot is right, the command line puts it back, and it is answered.
 */
describe('a message that could not be answered', () => {
  let folder: string;
  let telegram: FakeTelegram;
  let talkup: TalkUpProcess | undefined;
  let settings: Record<string, string>;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'talkup-replay-'));
    telegram = await createFakeTelegram();
    settings = {
      DATA_DIR: folder,
      PORT: String(await freePort()),
      LOG_LEVEL: 'silent',
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.apiRoot,
    };
  });
  afterEach(async () => {
    await talkup?.remove();
    talkup = undefined;
    await telegram.close();
    await rm(folder, { recursive: true, force: true });
  });

  const start = async () => {
    talkup = await startTalkUpProcess({ settings, dir: folder, port: Number(settings.PORT) });
  };
  const command = async (...words: string[]) => {
    const { code, printed } = await runTalkUp(words, settings);
    expect(code).toBe(0);
    return printed;
  };
  const deadLettersInMetrics = async () => {
    const metrics = await (await fetch(`${talkup!.url}/metrics`)).text();
    return /^talkup_dead_letters (\d+)$/m.exec(metrics)?.[1];
  };

  async function untilPutAside(): Promise<void> {
    const deadline = Date.now() + 15_000;
    while ((await deadLettersInMetrics()) !== '1') {
      if (Date.now() > deadline) throw new Error('the message was not put aside within 15 s');
      await sleep(50);
    }
  }

  async function isShownAndReplayed(group: { sent(): { text?: string }[] }): Promise<void> {
    expect(await command('doctor')).toMatch(
      /^ok {3}mailbox: works; 1 dead letters wait, see talkup replay$/m,
    );
    expect(await deadLettersInMetrics()).toBe('1');
    const [id] = /^\d[\w-]*(?= )/m.exec(await command('replay')) ?? [];
    expect(id).toBeDefined();
    const unknown = await runTalkUp(['replay', '9-9'], settings);
    expect(unknown).toMatchObject({ code: 1, printed: expect.stringMatching(/no dead letter 9-9/) });
    expect(group.sent()).toEqual([]);

    expect(await command('replay', id!)).toBe('1 put back.\n');
    const deadline = Date.now() + 15_000;
    while (group.sent().length === 0 && Date.now() < deadline) await sleep(50);
    expect(group.sent().map((sent) => sent.text)).toEqual([expect.stringMatching(/\?/)]);
    expect(await command('doctor')).toMatch(/^ok {3}mailbox: works$/m);
    expect(await deadLettersInMetrics()).toBe('0');
    expect(await command('replay')).toMatch(/No dead letters/);
  }

  /** Stores what a pupil said in a group with a broken class, tried in vain as often as may be but once. */
  async function leaveTroubled(mailbox: Mailbox) {
    const pupil = telegram.user('Li Hua');
    const group = telegram.group('Class 3');
    await pupil.joins(group);
    const chat = { channel: 'telegram', chat: group.id };
    const message: InboundMessage = {
      ...chat,
      id: 'said-before',
      chatKind: 'group',
      chatTitle: 'Class 3',
      sender: { id: pupil.id, name: 'Li Hua' },
      addressed: true,
      content: { kind: 'text', text },
      receivedAt: Date.now(),
    };
    await mailbox.snapshots.put([
      { key: snapshotKeys.chat(chat), value: 'class-1', version: 1 },
      { key: snapshotKeys.class('class-1'), value: '{"id":"class-1"}', version: 1 },
    ]);
    await mailbox.append(conversationKey(message), message);
    for (let tries = 0; tries < triesInVain; tries += 1) {
      const claim = await mailbox.claim(AbortSignal.timeout(5_000));
      expect(claim?.attempts).toBe(tries);
      await mailbox.release(claim!, { notBefore: 0 });
    }
    const repair = (store: Mailbox) =>
      store.snapshots.put([{ key: snapshotKeys.chat(chat), value: null, version: 2 }]);
    return { group, repair };
  }

  it('is shown by doctor and metrics, outlives a restart, and is answered after talkup replay: embedded stores', async () => {
    const before = await openStores({ dir: folder });
    const { group, repair } = await leaveTroubled(before.mailbox);
    await before.close({ keep: true });
    await start();
    await untilPutAside();
    expect(await talkup!.kill('SIGTERM')).toBe(0);

    const between = await openStores({ dir: folder });
    await repair(between.mailbox);
    await between.close({ keep: true });
    await start();
    await isShownAndReplayed(group);
  }, 60_000);

  describe('on Redis', () => {
    let redis: TestRedis;
    let mailbox: Mailbox;
    beforeEach(async () => {
      redis = await startRedis();
      settings.REDIS_URL = redis.url;
      const connection = createRedisConnection({ url: redis.url });
      mailbox = createRedisMailbox({ connection, clock: systemClock, logger: silentLogger });
    });
    afterEach(async () => {
      await mailbox.stop();
      await redis.close();
    });

    it('is shown by doctor and metrics, and is answered after talkup replay', async () => {
      const { group, repair } = await leaveTroubled(mailbox);
      await start();
      await untilPutAside();
      await repair(mailbox);
      await isShownAndReplayed(group);
    }, 60_000);
  });
});
