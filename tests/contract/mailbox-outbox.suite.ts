import {
  append,
  claimNow,
  deliveryIfAny,
  deliveryMaker,
  deliveryNow,
  keyOf,
  sendAll,
  testsFor,
  useMailbox,
  type MailboxTraits,
  type MailboxWorld,
} from './mailbox-world';
import type { DeliveryClaim } from '../../src/ports/mailbox';

/** Lanes, order, retries, restarts, bundles, moving, the ledger. */
export function describeOutbox(createWorld: () => Promise<MailboxWorld>, traits: MailboxTraits): void {
  const the = useMailbox(createWorld);
  const { whenShared } = testsFor(traits);
  const delivery: ReturnType<typeof deliveryMaker> = (id, changes) =>
    deliveryMaker(the.world.clock)(id, changes);
  const in_ = (ms: number) => the.world.clock.now() + ms;

  async function send(claim: DeliveryClaim): Promise<void> {
    expect(await the.mailbox.outbox.sending(claim)).toBe('held');
    await the.mailbox.outbox.settle(claim, { status: 'sent' });
  }

  describe('lanes', () => {
    it('give their rows in the order they were stored, one at a time', async () => {
      const row = delivery('a');
      await the.mailbox.outbox.put([row, delivery('b')]);
      await the.mailbox.outbox.put([delivery('c')]);
      const first = await deliveryNow(the.mailbox);
      expect(first.delivery).toEqual({ ...row, status: 'pending', attempts: 0, ambiguous: false });
      expect(await deliveryIfAny(the.mailbox)).toBeUndefined();
      await send(first);
      expect(await sendAll(the.mailbox)).toEqual(['payload of b', 'payload of c']);
    });

    it('take each id once, also after it was sent', async () => {
      await the.mailbox.outbox.put([delivery('a'), delivery('a')]);
      expect(await sendAll(the.mailbox)).toEqual(['payload of a']);
      await the.mailbox.outbox.put([delivery('a', { lane: 'web:other' })]);
      expect(await sendAll(the.mailbox)).toEqual([]);
    });

    it('do not hold each other up', async () => {
      await the.mailbox.outbox.put([delivery('a'), delivery('b', { lane: 'web:other' })]);
      const first = await deliveryNow(the.mailbox);
      const second = await deliveryNow(the.mailbox);
      expect([first.delivery.id, second.delivery.id].sort()).toEqual(['a', 'b']);
      await the.mailbox.outbox.settle(first, { status: 'retry', notBefore: in_(60_000), reason: 'away' });
      await send(second);
      await the.mailbox.outbox.put([delivery('c', { lane: 'web:other' })]);
      expect(await sendAll(the.mailbox)).toEqual(['payload of c']);
    });

    it('are given to those who ask for their channel', async () => {
      await the.mailbox.outbox.put([
        delivery('a', { channel: 'telegram', lane: 'telegram:1' }),
        delivery('b', { channel: 'records', lane: 'records:mei' }),
      ]);
      expect(await deliveryIfAny(the.mailbox, ['web'])).toBeUndefined();
      expect((await deliveryNow(the.mailbox, ['web', 'records'])).delivery.id).toBe('b');
      expect((await deliveryNow(the.mailbox, ['telegram'])).delivery.id).toBe('a');
    });

    it('wake who waits, when a row is put and when a turn is committed', async () => {
      const waiting = deliveryNow(the.mailbox);
      await the.mailbox.outbox.put([delivery('a')]);
      expect((await waiting).delivery.id).toBe('a');
      const next = deliveryNow(the.mailbox);
      await append(the.mailbox, ['1']);
      const outbox = [delivery('b', { lane: 'web:other' })];
      await the.mailbox.commit(await claimNow(the.mailbox), { consumed: ['1'], state: null, outbox });
      expect((await next).delivery.id).toBe('b');
    });

    it('end the wait when the signal aborts', async () => {
      const controller = new AbortController();
      const waiting = the.mailbox.outbox.claim(['web'], controller.signal);
      controller.abort();
      expect(await waiting).toBeUndefined();
    });

    it('hold a hundred waiting rows in order under many workers', async () => {
      const lanes = ['web:1', 'web:2', 'web:3', 'web:4'];
      const rows = Array.from({ length: 100 }, (_, index) =>
        delivery(`row ${index}`, { lane: lanes[index % lanes.length]! }),
      );
      await the.mailbox.outbox.put(rows);
      const sent: string[] = [];
      const worker = async () => {
        for (let claim = await deliveryIfAny(the.mailbox); claim; claim = await deliveryIfAny(the.mailbox)) {
          sent.push(claim.delivery.id);
          await send(claim);
        }
      };
      await Promise.all([worker(), worker(), worker()]);
      for (const lane of lanes) {
        const expected = rows.filter((row) => row.lane === lane).map(({ id }) => id);
        expect(sent.filter((id) => expected.includes(id))).toEqual(expected);
      }
    });
  });

  describe('time', () => {
    it('gives a failed row again, before its followers, when its time has come', async () => {
      await the.mailbox.outbox.put([delivery('a'), delivery('b')]);
      const first = await deliveryNow(the.mailbox);
      await the.mailbox.outbox.sending(first);
      await the.mailbox.outbox.settle(first, { status: 'retry', notBefore: in_(1_500), reason: 'flood' });
      expect(await deliveryIfAny(the.mailbox)).toBeUndefined();
      await the.world.pass(1_600);
      const again = await deliveryNow(the.mailbox);
      expect(again.delivery).toMatchObject({
        id: 'a',
        attempts: 1,
        ambiguous: false,
        payload: 'payload of a',
      });
      await send(again);
      expect(await sendAll(the.mailbox)).toEqual(['payload of b']);
    });

    it('counts one attempt when it is told of it twice, as after an answer that was lost on the way', async () => {
      await the.mailbox.outbox.put([delivery('a')]);
      const first = await deliveryNow(the.mailbox);
      expect(await the.mailbox.outbox.sending(first)).toBe('held');
      expect(await the.mailbox.outbox.sending(first)).toBe('held');
      await the.mailbox.outbox.settle(first, { status: 'retry', notBefore: 0, reason: 'flood' });
      expect((await deliveryNow(the.mailbox)).delivery).toMatchObject({ id: 'a', attempts: 1 });
    });

    it('lets a row that waits for the morning join its lane then, and does not hold up answers until then', async () => {
      await the.mailbox.outbox.put([
        delivery('notice', { kind: 'notice', notBefore: in_(1_500) }),
        delivery('answer'),
      ]);
      expect(await sendAll(the.mailbox)).toEqual(['payload of answer']);
      const waiting = deliveryNow(the.mailbox);
      await the.world.pass(1_600);
      expect((await waiting).delivery.id).toBe('notice');
    });

    it('gives out an expired row, so that its end is noted', async () => {
      await the.mailbox.outbox.put([delivery('a', { expiresAt: in_(100) }), delivery('b')]);
      const first = await deliveryNow(the.mailbox);
      await the.mailbox.outbox.settle(first, { status: 'retry', notBefore: in_(3_600_000), reason: 'away' });
      await the.world.pass(200);
      const expired = await deliveryNow(the.mailbox);
      expect(expired.delivery.id).toBe('a');
      await the.mailbox.outbox.settle(expired, { status: 'expired' });
      expect(await sendAll(the.mailbox)).toEqual(['payload of b']);
    });

    it('drops a row that failed for good and goes on', async () => {
      await the.mailbox.outbox.put([delivery('a'), delivery('b')]);
      await the.mailbox.outbox.settle(await deliveryNow(the.mailbox), {
        status: 'failed',
        reason: 'chat-gone',
      });
      expect(await sendAll(the.mailbox)).toEqual(['payload of b']);
    });
  });

  describe('restarts', () => {
    it('keep rows, order and retries', async () => {
      await the.mailbox.outbox.put([delivery('a'), delivery('b')]);
      await the.mailbox.outbox.settle(await deliveryNow(the.mailbox), {
        status: 'retry',
        notBefore: in_(1_500),
        reason: 'away',
      });
      const again = await the.world.reopen(the.mailbox);
      expect(await deliveryIfAny(again)).toBeUndefined();
      await the.world.pass(1_600);
      expect(await sendAll(again)).toEqual(['payload of a', 'payload of b']);
    });

    it('give a row that was claimed and not yet sent again, unmarked', async () => {
      await the.mailbox.outbox.put([delivery('a')]);
      const old = await deliveryNow(the.mailbox);
      const again = await the.world.reopen(the.mailbox);
      expect((await deliveryNow(again)).delivery).toMatchObject({ id: 'a', ambiguous: false });
      expect(await again.outbox.sending(old)).toBe('fenced');
    });

    it('give a row whose request was about to leave again, marked and counted once', async () => {
      await the.mailbox.outbox.put([delivery('a'), delivery('b')]);
      const old = await deliveryNow(the.mailbox);
      await the.mailbox.outbox.sending(old);
      const again = await the.world.reopen(the.mailbox);
      const claim = await deliveryNow(again);
      expect(claim.delivery).toMatchObject({ id: 'a', ambiguous: true, attempts: 1 });
      expect(await again.outbox.sending(claim)).toBe('held');
      await again.outbox.settle(claim, { status: 'retry', notBefore: 0, reason: 'flood' });
      expect(await sendAll(again)).toEqual(['payload of a', 'payload of b']);
      expect((await again.counts()).ambiguousSends).toBe(1);
    });

    it('make a late settle of the old process mean nothing', async () => {
      await the.mailbox.outbox.put([delivery('a'), delivery('b')]);
      const old = await deliveryNow(the.mailbox);
      const again = await the.world.reopen(the.mailbox);
      const current = await deliveryNow(again);
      await again.outbox.settle(old, { status: 'failed', reason: 'late' });
      expect(await again.outbox.sending(current)).toBe('held');
      await again.outbox.settle(current, { status: 'sent' });
      expect(await sendAll(again)).toEqual(['payload of b']);
    });

    it('give nothing that was sent', async () => {
      await the.mailbox.outbox.put([delivery('a')]);
      await sendAll(the.mailbox);
      const again = await the.world.reopen(the.mailbox);
      expect(await deliveryIfAny(again)).toBeUndefined();
      expect((await again.counts()).waitingDeliveries).toBe(0);
    });
  });

  describe('takeMore', () => {
    it('takes the answers that follow in the lane, up to the limit', async () => {
      await the.mailbox.outbox.put(['a', 'b', 'c', 'd'].map((id) => delivery(id)));
      const first = await deliveryNow(the.mailbox);
      const more = await the.mailbox.outbox.takeMore(first, 2);
      expect(more.map((claim) => claim.delivery.id)).toEqual(['b', 'c']);
      for (const claim of [first, ...more]) await send(claim);
      expect(await sendAll(the.mailbox)).toEqual(['payload of d']);
    });

    it('stops at what is no answer, so that nothing overtakes', async () => {
      await the.mailbox.outbox.put([delivery('a'), delivery('b', { kind: 'notice' }), delivery('c')]);
      const first = await deliveryNow(the.mailbox);
      expect(await the.mailbox.outbox.takeMore(first, 5)).toEqual([]);
      await send(first);
      expect(await sendAll(the.mailbox)).toEqual(['payload of b', 'payload of c']);
    });

    it('keeps the lane until the last of them is settled, and repeats those that failed', async () => {
      await the.mailbox.outbox.put([delivery('a'), delivery('b'), delivery('c', { kind: 'notice' })]);
      const first = await deliveryNow(the.mailbox);
      const [second] = await the.mailbox.outbox.takeMore(first, 5);
      await send(first);
      expect(await deliveryIfAny(the.mailbox)).toBeUndefined();
      await the.mailbox.outbox.sending(second!);
      await the.mailbox.outbox.settle(second!, { status: 'retry', notBefore: 0, reason: 'flood' });
      expect(await sendAll(the.mailbox)).toEqual(['payload of b', 'payload of c']);
    });

    it('takes nothing for a claim that has ended', async () => {
      await the.mailbox.outbox.put([delivery('a'), delivery('b')]);
      const first = await deliveryNow(the.mailbox);
      await send(first);
      expect(await the.mailbox.outbox.takeMore(first, 5)).toEqual([]);
    });
  });

  describe('moveLane', () => {
    it('moves what waits, in order, also what waits for its time', async () => {
      await the.mailbox.outbox.put([
        delivery('a'),
        delivery('b', { notBefore: in_(1_500), kind: 'notice' }),
        delivery('c', { lane: 'web:super' }),
        delivery('d'),
      ]);
      await the.mailbox.outbox.moveLane('web:class', 'web:super');
      const first = await deliveryNow(the.mailbox);
      expect(first.delivery).toMatchObject({ id: 'a', lane: 'web:super' });
      await send(first);
      expect(await sendAll(the.mailbox)).toEqual(['payload of c', 'payload of d']);
      await the.world.pass(1_600);
      expect((await deliveryNow(the.mailbox)).delivery).toMatchObject({ id: 'b', lane: 'web:super' });
    });

    it('takes the row in flight along when it is tried again', async () => {
      await the.mailbox.outbox.put([delivery('a'), delivery('b')]);
      const first = await deliveryNow(the.mailbox);
      await the.mailbox.outbox.sending(first);
      await the.mailbox.outbox.moveLane('web:class', 'web:super');
      expect(await deliveryIfAny(the.mailbox)).toBeUndefined();
      await the.mailbox.outbox.settle(first, { status: 'retry', notBefore: 0, reason: 'chat-moved' });
      const again = await deliveryNow(the.mailbox);
      expect(again.delivery).toMatchObject({ id: 'a', lane: 'web:super' });
      await send(again);
      expect(await sendAll(the.mailbox)).toEqual(['payload of b']);
    });
  });

  describe('ledger', () => {
    it('lists the last changes first, without what was said', async () => {
      await the.mailbox.outbox.put([delivery('a', { personId: 'p1' }), delivery('b'), delivery('c')]);
      await send(await deliveryNow(the.mailbox));
      await the.world.pass(5);
      await the.mailbox.outbox.settle(await deliveryNow(the.mailbox), {
        status: 'failed',
        reason: 'chat-gone',
      });
      const rows = await the.mailbox.outbox.ledger(10);
      expect(rows.map(({ id, status }) => [id, status])).toEqual([
        ['b', 'failed'],
        ['a', 'sent'],
        ['c', 'pending'],
      ]);
      expect(rows[1]).toMatchObject({ personId: 'p1', lane: 'web:class', attempts: 1 });
      for (const row of rows) expect(row).not.toHaveProperty('payload');
      expect(await the.mailbox.outbox.ledger(1)).toHaveLength(1);
    });
  });

  describe('several processes', () => {
    whenShared('do not send the same row twice', async () => {
      const second = await the.world.open();
      await the.mailbox.outbox.put([
        delivery('a'),
        delivery('b'),
        delivery('c', { lane: keyOf({ chat: 'x', person: 'y' }) }),
      ]);
      const claims = [await deliveryNow(the.mailbox), await deliveryNow(second)];
      expect(claims.map((claim) => claim.delivery.id).sort()).toEqual(['a', 'c']);
      expect(await deliveryIfAny(the.mailbox)).toBeUndefined();
      expect(await deliveryIfAny(second)).toBeUndefined();
    });
  });
}
