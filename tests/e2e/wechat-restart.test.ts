import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalLeases } from '../../adapters/mailbox/embedded';
import { createWechatAdapter, type WechatAdapter } from '../../adapters/chat/wechat';
import { systemClock } from '../../src/shared/clock';
import { silentLogger } from '../support/logger';
import { createMemory, hurried } from '../support/wechat/adapter';
import { openWechatSchool, type WechatSchool } from '../support/wechat/school';
import { createPuppetService, until, type PuppetService } from '../support/wechat/service';

/**
 * Across processes over real gRPC: the app here, wechaty-puppet-service with its puppet in a process that is killed in the middle of a
 * lesson. What wechaty itself does then is to report one error and stay silent for ever.
 */
describe('a puppet service that is killed and started again', () => {
  let service: PuppetService;
  let adapter: WechatAdapter;
  let school: WechatSchool;
  let dir: string;
  /** What was sent is noted: a kill before that makes it uncertain, and it is rightly sent again. */
  const settled = async () => {
    while ((await school.mailbox.counts()).waitingDeliveries > 0)
      await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const isIn = () => adapter.status().state === 'logged-in' && adapter.readyToSend?.() === true;

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'talkup-wechat-e2e-'));
    service = await createPuppetService();
    await service.start();
    adapter = createWechatAdapter({
      puppet: 'wechaty-puppet-service',
      token: service.token,
      endpoint: service.endpoint,
      tls: false,
      name: 'TalkUp',
      dataDir: dir,
      memory: createMemory(),
      leases: createLocalLeases(),
      clock: systemClock,
      logger: silentLogger,
      times: { ...hurried, watchMs: { quiet: 1_500, answer: 4_000 } },
    });
    school = await openWechatSchool({ dir, wechat: adapter });
    await until(isIn, 30_000, 'not logged in over gRPC');
  }, 90_000);

  afterAll(async () => {
    await school?.stop();
    await service?.kill();
    await rm(dir, { recursive: true, force: true });
  });

  test('answers before, and afterwards goes on where the lesson was, without a loss and without a repeat', async () => {
    const pupil = service.person('wxid_li', 'Li Hua');
    const first = service.says(pupil, 'I live in a small village.');
    await service.sees(pupil, /\?/);
    await settled();
    const before = service.seenIn(pupil).length;

    await service.kill();
    await until(() => !isIn(), 15_000, 'the fault was not noticed');
    await service.start();
    await until(isIn, 30_000, 'not logged in again');

    // the puppet shows again what it had shown before, and what was said while it was away
    service.says(pupil, 'I live in a small village.', { id: first });
    service.says(pupil, 'We have many trees.', { id: 'said-meanwhile' });
    service.says(pupil, 'We have many trees.', { id: 'said-meanwhile' });
    await until(() => service.seenIn(pupil).length > before, 20_000, 'no answer after the restart');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(service.seenIn(pupil)).toHaveLength(before + 1);
    expect(service.seenIn(pupil).at(-1)).toMatch(/tree/i);
    expect(adapter.status().restarts).toBeGreaterThanOrEqual(1);
  }, 90_000);

  test('delivers after the restart what could not leave while the service was gone', async () => {
    const pupil = service.person('wxid_wu', 'Wu Na');
    service.says(pupil, 'I like apples.');
    await service.sees(pupil, /apple/i);
    await settled();
    await service.kill();
    // an answer is ready while nobody can carry it
    await school.app.accept({
      channel: 'wechat',
      chat: pupil,
      id: 'heard-just-before',
      chatKind: 'private',
      sender: { id: pupil, name: 'Wu Na' },
      addressed: true,
      content: { kind: 'text', text: 'My sister likes bananas.' },
      receivedAt: Date.now(),
    });
    await until(() => !isIn(), 15_000, 'the fault was not noticed');
    const seen = service.seenIn(pupil).length;
    await service.start();
    await until(isIn, 30_000, 'not logged in again');
    const readyAt = Date.now();
    await until(() => service.seenIn(pupil).length > seen, 20_000, 'the answer never left');
    expect(Date.now() - readyAt).toBeLessThan(15_000);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(service.seenIn(pupil)).toHaveLength(seen + 1);
  }, 90_000);
});
