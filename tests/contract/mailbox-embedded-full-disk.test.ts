import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmbeddedMailbox } from '../../adapters/mailbox/embedded';
import type { Mailbox } from '../../src/ports/mailbox';
import { createTestClock, type TestClock } from '../support/clock';
import { mountSmallDisk } from '../support/small-disk';
import {
  append,
  claimIfAny,
  claimNow,
  deliveryIfAny,
  deliveryMaker,
  deliveryNow,
  idsOf,
  keyOf,
  textMessage,
} from './mailbox-world';

const dir = mkdtempSync(join(tmpdir(), 'talkup-full-'));
const disk = mountSmallDisk(dir, 40);
const needsDisk = disk ? describe : describe.skip;

afterAll(() => {
  disk?.remove();
  rmSync(dir, { recursive: true, force: true });
});

it('has a small disk to fill, or says that the full disk was left out', () => {
  if (!disk) process.stderr.write('The full disk was left out: only root can mount a small one.\n');
  if (process.env.CI === 'true') expect(disk).toBeDefined();
});

needsDisk('a full disk', () => {
  let mailbox: Mailbox;
  let clock: TestClock;
  const unhandled: unknown[] = [];
  const note = (error: unknown) => unhandled.push(error);
  const mei = keyOf({ chat: 'class', person: 'mei' });
  const full = { code: 'store-full', retryable: true };

  beforeEach(async () => {
    process.on('unhandledRejection', note);
    clock = createTestClock();
    mailbox = await createEmbeddedMailbox({ dir, clock });
  });
  afterEach(async () => {
    await mailbox.stop();
    process.off('unhandledRejection', note);
    rmSync(join(dir, 'mailbox'), { recursive: true });
    disk!.clear();
    expect(unhandled).toEqual([]);
  });

  const fill = (leaveMegabytes?: number) => disk!.fill(leaveMegabytes);

  const long = (id: string) => {
    const message = textMessage(id);
    return { ...message, content: { kind: 'text' as const, text: 'word '.repeat(6_000) } };
  };

  it('refuses messages, stores nothing of them, and takes them once there is room', async () => {
    await append(mailbox, ['before']);
    fill();
    const tries = Array.from({ length: 20 }, (_, index) => mailbox.append(mei, long(`try ${index}`)));
    const results = await Promise.allSettled(tries);
    for (const result of results) expect(result).toMatchObject({ status: 'rejected', reason: full });
    expect((await mailbox.counts()).waitingMessages).toBe(1);
    const claim = await claimNow(mailbox);
    expect(idsOf(claim)).toEqual(['before']);

    disk!.clear();
    expect(await mailbox.append(mei, long('try 0'))).toBe('accepted');
    await mailbox.release(claim, { notBefore: 0 });
    expect(idsOf(await claimNow(mailbox))).toEqual(['before', 'try 0']);
  });

  it('changes nothing by a commit that does not fit, and lets it be made again', async () => {
    await append(mailbox, ['1']);
    const claim = await claimNow(mailbox);
    const change = {
      consumed: ['1'],
      state: 'x'.repeat(300_000),
      outbox: [deliveryMaker(clock)('a')],
      answers: [{ messageId: '1', answer: 'Hello!' }],
    };
    fill();
    await expect(mailbox.commit(claim, change)).rejects.toMatchObject(full);
    expect(await mailbox.answers.get('web', '1')).toBeUndefined();
    expect(await mailbox.counts()).toMatchObject({ waitingMessages: 1, waitingDeliveries: 0 });
    expect(await claimIfAny(mailbox)).toBeUndefined();

    disk!.clear();
    expect(await mailbox.commit(claim, change)).toBe('committed');
    expect((await deliveryNow(mailbox)).delivery.payload).toBe('payload of a');
  });

  it('goes on with what was accepted while it takes nothing new, as it fills up', async () => {
    await append(mailbox, ['1', '2']);
    fill(12);
    await expect(mailbox.append(mei, textMessage('3'))).rejects.toMatchObject(full);
    await expect(mailbox.check()).rejects.toMatchObject(full);
    const outbox = [deliveryMaker(clock)('a')];
    expect(await mailbox.commit(await claimNow(mailbox), { consumed: ['1'], state: '{}', outbox })).toBe(
      'committed',
    );
    const claim = await deliveryNow(mailbox);
    expect(await mailbox.outbox.sending(claim)).toBe('held');
    await mailbox.outbox.settle(claim, { status: 'sent' });
    expect(await mailbox.counts()).toMatchObject({ waitingMessages: 1, waitingDeliveries: 0 });
  });

  it('lets a release and a settle wait for room, so that nothing is tried over and over or sent twice', async () => {
    await append(mailbox, ['1']);
    await mailbox.outbox.put([deliveryMaker(clock)('a')]);
    const claim = await claimNow(mailbox);
    const sent = await deliveryNow(mailbox);
    await mailbox.outbox.sending(sent);
    fill();
    const ends = Promise.all([
      mailbox.release(claim, { notBefore: 0 }),
      mailbox.outbox.settle(sent, { status: 'sent' }),
    ]);
    await clock.advance(3_000);
    expect([await claimIfAny(mailbox), await deliveryIfAny(mailbox)]).toEqual([undefined, undefined]);

    disk!.clear();
    await clock.advance(1_000);
    await ends;
    expect((await claimNow(mailbox)).attempts).toBe(1);
    expect(await deliveryIfAny(mailbox)).toBeUndefined();
  });

  it('refuses a start in plain words, and keeps all that was accepted for the next', async () => {
    await append(mailbox, ['1', '2']);
    await mailbox.stop();
    fill();
    await expect(createEmbeddedMailbox({ dir, clock })).rejects.toMatchObject(full);
    disk!.clear();
    mailbox = await createEmbeddedMailbox({ dir, clock });
    expect(idsOf(await claimNow(mailbox))).toEqual(['1', '2']);
  });
});
