import type { Commit } from '../../src/ports/mailbox';
import {
  append,
  claimIfAny,
  claimNow,
  deliveryMaker,
  idsOf,
  keyOf,
  sendAll,
  testsFor,
  textMessage,
  useMailbox,
  type MailboxTraits,
  type MailboxWorld,
} from './mailbox-world';

const empty: Commit = { consumed: [], state: '{}', outbox: [] };
const mei = keyOf({ chat: 'class', person: 'mei' });

/** Append, claim, commit, release, bury, replay. */
export function describeInbox(createWorld: () => Promise<MailboxWorld>, traits: MailboxTraits): void {
  const the = useMailbox(createWorld);
  const { whenShared, whenDaysPass } = testsFor(traits);

  describe('append', () => {
    it('keeps every part of a message', async () => {
      const message = {
        ...textMessage('1'),
        thread: '7',
        chatTitle: '三班 "A"\n',
        messageId: 'm1',
        content: { kind: 'members' as const, joined: [], left: [{ id: 'x', name: '你好 😀 [] {} \\ "' }] },
      };
      await the.mailbox.append(mei, message);
      expect((await claimNow(the.mailbox)).messages).toEqual([message]);
    });

    it('takes the same delivery id of a channel once', async () => {
      expect(await the.mailbox.append(mei, textMessage('1'))).toBe('accepted');
      expect(await the.mailbox.append(mei, textMessage('1'))).toBe('duplicate');
      expect(await the.mailbox.append(mei, { ...textMessage('1'), channel: 'telegram' })).toBe('accepted');
      expect((await the.mailbox.counts()).waitingMessages).toBe(2);
    });

    it('takes a delivery id once when it comes many times at the same moment', async () => {
      const results = await Promise.all(
        Array.from({ length: 20 }, () => the.mailbox.append(mei, textMessage('1'))),
      );
      expect(results.filter((result) => result === 'accepted')).toHaveLength(1);
      expect((await the.mailbox.counts()).waitingMessages).toBe(1);
    });

    it('knows a delivery id again after the message was dealt with and the process restarted', async () => {
      await append(the.mailbox, ['1']);
      await the.mailbox.commit(await claimNow(the.mailbox), { ...empty, consumed: ['1'] });
      const again = await the.world.reopen(the.mailbox);
      expect(await again.append(mei, textMessage('1'))).toBe('duplicate');
      expect(await claimIfAny(again)).toBeUndefined();
    });

    whenDaysPass('takes a delivery id of three days ago as new', async () => {
      await append(the.mailbox, ['1']);
      await the.mailbox.commit(await claimNow(the.mailbox), { ...empty, consumed: ['1'] });
      await the.world.pass(47 * 3_600_000);
      expect(await the.mailbox.append(mei, textMessage('1'))).toBe('duplicate');
      await the.world.pass(25 * 3_600_000);
      expect(await the.mailbox.append(mei, textMessage('1'))).toBe('accepted');
    });

    it('keeps each conversation in order when many append at once', async () => {
      const people = ['mei', 'bo', 'li'];
      const ids = Array.from({ length: 120 }, (_, index) => String(index));
      const personOf = (id: string) => people[Number(id) % people.length]!;
      await Promise.all(
        ids.map((id) => {
          const who = { chat: 'class', person: personOf(id) };
          return the.mailbox.append(keyOf(who), textMessage(id, who));
        }),
      );
      const seen: string[] = [];
      while (seen.length < ids.length) {
        const claim = await claimNow(the.mailbox);
        expect(claim.messages.length).toBeLessThanOrEqual(16);
        seen.push(...idsOf(claim)!);
        await the.mailbox.commit(claim, { ...empty, consumed: idsOf(claim)! });
      }
      expect(await claimIfAny(the.mailbox)).toBeUndefined();
      for (const person of people) {
        const own = (id: string) => personOf(id) === person;
        expect(seen.filter(own)).toEqual(ids.filter(own));
      }
    });
  });

  describe('claim', () => {
    it('gives the messages of one conversation, oldest first, at most 16', async () => {
      const ids = Array.from({ length: 18 }, (_, index) => String(index));
      await append(the.mailbox, ids);
      const claim = await claimNow(the.mailbox);
      expect(claim).toMatchObject({ key: mei, state: undefined, attempts: 0 });
      expect(idsOf(claim)).toEqual(ids.slice(0, 16));
    });

    it('gives a conversation to one worker at a time, and others side by side', async () => {
      await append(the.mailbox, ['1', '2']);
      await append(the.mailbox, ['3'], { person: 'bo' });
      expect(idsOf(await claimNow(the.mailbox))).toEqual(['1', '2']);
      expect(idsOf(await claimNow(the.mailbox))).toEqual(['3']);
      expect(await claimIfAny(the.mailbox)).toBeUndefined();
    });

    it('gives the conversation first that waited longest', async () => {
      await append(the.mailbox, ['1']);
      await append(the.mailbox, ['2'], { person: 'bo' });
      await append(the.mailbox, ['3'], { person: 'li' });
      const keys = [await claimNow(the.mailbox), await claimNow(the.mailbox), await claimNow(the.mailbox)];
      expect(keys.map(({ messages }) => messages[0]!.id)).toEqual(['1', '2', '3']);
    });

    it('waits for a message that comes later', async () => {
      const waiting = claimNow(the.mailbox);
      await append(the.mailbox, ['1']);
      expect(idsOf(await waiting)).toEqual(['1']);
    });

    it('gives each waiting worker its own conversation', async () => {
      const workers = [claimNow(the.mailbox), claimNow(the.mailbox), claimNow(the.mailbox)];
      await Promise.all(['1', '2', '3'].map((id) => append(the.mailbox, [id], { person: `person ${id}` })));
      const claims = await Promise.all(workers);
      expect(claims.flatMap((claim) => idsOf(claim)!).sort()).toEqual(['1', '2', '3']);
    });

    it('ends without a claim when the signal aborts, and takes nothing along', async () => {
      const controller = new AbortController();
      const waiting = the.mailbox.claim(controller.signal);
      controller.abort();
      expect(await waiting).toBeUndefined();
      expect(await the.mailbox.claim(AbortSignal.abort())).toBeUndefined();
      await append(the.mailbox, ['1']);
      expect(idsOf(await claimNow(the.mailbox))).toEqual(['1']);
    });

    it('is given out again when its process dies, with a higher fence', async () => {
      await append(the.mailbox, ['1']);
      const before = await claimNow(the.mailbox);
      const again = await the.world.reopen(the.mailbox);
      const after = await claimNow(again);
      expect(idsOf(after)).toEqual(['1']);
      expect(after.fence).toBeGreaterThan(before.fence);
    });
  });

  describe('commit', () => {
    it('changes state, queue, outbox, answers and snapshots together', async () => {
      const delivery = deliveryMaker(the.world.clock);
      await append(the.mailbox, ['1', '2', '3']);
      const claim = await claimNow(the.mailbox);
      const result = await the.mailbox.commit(claim, {
        consumed: ['1', '2'],
        state: '{"turn":[]}',
        outbox: [delivery('a'), delivery('b')],
        answers: [{ messageId: '2', answer: 'Well done.' }],
        snapshots: [{ key: 'person:mei', value: '{}', version: 1 }],
      });
      expect(result).toBe('committed');
      expect(await the.mailbox.answers.get('web', '2')).toBe('Well done.');
      expect(await the.mailbox.snapshots.get('person:mei')).toBe('{}');
      expect(await sendAll(the.mailbox)).toEqual(['payload of a', 'payload of b']);
      const next = await claimNow(the.mailbox);
      expect(idsOf(next)).toEqual(['3']);
      expect(next.state).toBe('{"turn":[]}');
    });

    it('survives a restart', async () => {
      await append(the.mailbox, ['1', '2']);
      await the.mailbox.commit(await claimNow(the.mailbox), {
        consumed: ['1'],
        state: 'after 1',
        outbox: [deliveryMaker(the.world.clock)('a')],
      });
      const again = await the.world.reopen(the.mailbox);
      const next = await claimNow(again);
      expect([idsOf(next), next.state]).toEqual([['2'], 'after 1']);
      expect(await sendAll(again)).toEqual(['payload of a']);
    });

    it('removes the state with null', async () => {
      await append(the.mailbox, ['1', '2']);
      await the.mailbox.commit(await claimNow(the.mailbox), { ...empty, consumed: ['1'], state: 'x' });
      await the.mailbox.commit(await claimNow(the.mailbox), { ...empty, state: null });
      expect((await claimNow(the.mailbox)).state).toBeUndefined();
    });

    it('keeps what came in during the turn for the next one', async () => {
      await append(the.mailbox, ['1']);
      const claim = await claimNow(the.mailbox);
      await append(the.mailbox, ['2']);
      expect(await claimIfAny(the.mailbox)).toBeUndefined();
      await the.mailbox.commit(claim, { ...empty, consumed: ['1'] });
      expect(idsOf(await claimNow(the.mailbox))).toEqual(['2']);
    });

    it('changes nothing for a claim that has passed to someone else', async () => {
      const delivery = deliveryMaker(the.world.clock);
      await append(the.mailbox, ['1']);
      const old = await claimNow(the.mailbox);
      const again = await the.world.reopen(the.mailbox);
      const current = await claimNow(again);
      const late = await again.commit(old, {
        consumed: ['1'],
        state: 'late',
        outbox: [delivery('late')],
        answers: [{ messageId: '1', answer: 'late' }],
        snapshots: [{ key: 'late', value: 'late', version: 1 }],
      });
      expect(late).toBe('fenced');
      expect(await again.commit(current, { ...empty, consumed: ['1'], state: 'good' })).toBe('committed');
      await append(again, ['2']);
      expect((await claimNow(again)).state).toBe('good');
      expect(await sendAll(again)).toEqual([]);
      expect(await again.answers.get('web', '1')).toBeUndefined();
      expect(await again.snapshots.get('late')).toBeUndefined();
    });

    it('counts once when it is asked for twice', async () => {
      const delivery = deliveryMaker(the.world.clock);
      await append(the.mailbox, ['1']);
      const claim = await claimNow(the.mailbox);
      const commit = (id: string) =>
        the.mailbox.commit(claim, { consumed: ['1'], state: id, outbox: [delivery(id)] });
      expect(await Promise.all([commit('a'), commit('b')])).toEqual(['committed', 'fenced']);
      expect(await commit('c')).toBe('fenced');
      expect(await sendAll(the.mailbox)).toEqual(['payload of a']);
    });

    it('stores an outbox row once when a turn is repeated after a crash', async () => {
      const delivery = deliveryMaker(the.world.clock);
      await append(the.mailbox, ['1', '2']);
      await the.mailbox.commit(await claimNow(the.mailbox), {
        ...empty,
        consumed: ['1'],
        outbox: [delivery('a')],
      });
      expect(await sendAll(the.mailbox)).toEqual(['payload of a']);
      const repeat = { ...empty, consumed: ['2'], outbox: [delivery('a'), delivery('b')] };
      await the.mailbox.commit(await claimNow(the.mailbox), repeat);
      expect(await sendAll(the.mailbox)).toEqual(['payload of b']);
    });
  });

  describe('release', () => {
    it('gives the same messages again from its time on, with one attempt more', async () => {
      await append(the.mailbox, ['1']);
      const first = await claimNow(the.mailbox);
      await the.mailbox.release(first, { notBefore: the.world.clock.now() + 1_500 });
      expect(await claimIfAny(the.mailbox)).toBeUndefined();
      await the.world.pass(1_600);
      const second = await claimNow(the.mailbox);
      expect(second).toMatchObject({ attempts: 1, messages: first.messages, state: first.state });
      expect(second.fence).toBeGreaterThan(first.fence);
      expect(await the.mailbox.commit(first, empty)).toBe('fenced');
    });

    it('wakes a waiting worker when its time has come', async () => {
      await append(the.mailbox, ['1']);
      await the.mailbox.release(await claimNow(the.mailbox), { notBefore: the.world.clock.now() + 1_500 });
      const waiting = claimNow(the.mailbox);
      await the.world.pass(1_600);
      expect(idsOf(await waiting)).toEqual(['1']);
    });

    it('does not hold up other conversations', async () => {
      await append(the.mailbox, ['1']);
      await the.mailbox.release(await claimNow(the.mailbox), { notBefore: the.world.clock.now() + 60_000 });
      await append(the.mailbox, ['2']);
      await append(the.mailbox, ['3'], { person: 'bo' });
      expect(idsOf(await claimNow(the.mailbox))).toEqual(['3']);
      expect(await claimIfAny(the.mailbox)).toBeUndefined();
    });

    it('remembers attempts and time over a restart, and forgets them with the message', async () => {
      await append(the.mailbox, ['1', '2']);
      await the.mailbox.release(await claimNow(the.mailbox), { notBefore: 0 });
      await the.mailbox.release(await claimNow(the.mailbox), { notBefore: 0 });
      const again = await the.world.reopen(the.mailbox);
      const third = await claimNow(again);
      expect(third.attempts).toBe(2);
      await again.commit(third, { ...empty, consumed: ['1'] });
      expect((await claimNow(again)).attempts).toBe(0);
    });

    it('does nothing for a claim that has ended', async () => {
      await append(the.mailbox, ['1', '2']);
      const claim = await claimNow(the.mailbox);
      await the.mailbox.commit(claim, { ...empty, consumed: ['1'] });
      await the.mailbox.release(claim, { notBefore: the.world.clock.now() + 60_000 });
      expect(await claimNow(the.mailbox)).toMatchObject({ attempts: 0, messages: [{ id: '2' }] });
    });
  });

  describe('dead letters', () => {
    it('takes a message out of the way and goes on with the next', async () => {
      await append(the.mailbox, ['1', '2']);
      await the.mailbox.bury(await claimNow(the.mailbox), '1', 'tried-too-often');
      expect(idsOf(await claimNow(the.mailbox))).toEqual(['2']);
      const [letter] = await the.mailbox.deadLetters(10);
      expect(letter).toMatchObject({ key: mei, reason: 'tried-too-often', buriedAt: expect.any(Number) });
      expect((await the.mailbox.counts()).deadLetters).toBe(1);
    });

    it('puts one back to the end of its conversation, once', async () => {
      await append(the.mailbox, ['1', '2']);
      await the.mailbox.bury(await claimNow(the.mailbox), '1', 'broken');
      const [letter] = await the.mailbox.deadLetters(10);
      expect(await the.mailbox.replay(letter!.id)).toBe(true);
      expect(await the.mailbox.replay(letter!.id)).toBe(false);
      expect(await the.mailbox.replay('no such letter')).toBe(false);
      const claim = await claimNow(the.mailbox);
      expect(claim.messages).toEqual([textMessage('2'), textMessage('1')]);
      expect(claim.attempts).toBe(0);
      expect(await the.mailbox.deadLetters(10)).toEqual([]);
    });

    it('wakes a worker with a letter that was put back', async () => {
      await append(the.mailbox, ['1']);
      await the.mailbox.bury(await claimNow(the.mailbox), '1', 'broken');
      const waiting = claimNow(the.mailbox);
      const [letter] = await the.mailbox.deadLetters(10);
      await the.mailbox.replay(letter!.id);
      expect(idsOf(await waiting)).toEqual(['1']);
    });

    it('lists the newest first, and survives a restart', async () => {
      for (const id of ['1', '2', '3']) {
        await append(the.mailbox, [id]);
        await the.mailbox.bury(await claimNow(the.mailbox), id, `reason ${id}`);
      }
      const again = await the.world.reopen(the.mailbox);
      expect((await again.deadLetters(2)).map(({ reason }) => reason)).toEqual(['reason 3', 'reason 2']);
    });

    it('buries nothing for a claim that has passed to someone else', async () => {
      await append(the.mailbox, ['1']);
      const old = await claimNow(the.mailbox);
      const again = await the.world.reopen(the.mailbox);
      await again.bury(old, '1', 'late');
      expect(idsOf(await claimNow(again))).toEqual(['1']);
      expect(await again.deadLetters(10)).toEqual([]);
    });
  });

  describe('several processes', () => {
    whenShared('share the work, each conversation in one of them', async () => {
      const second = await the.world.open();
      await append(the.mailbox, ['1']);
      await append(second, ['2'], { person: 'bo' });
      const claims = [await claimNow(the.mailbox), await claimNow(second)];
      expect(claims.flatMap((claim) => idsOf(claim)!).sort()).toEqual(['1', '2']);
      expect(await claimIfAny(the.mailbox)).toBeUndefined();
      expect(await claimIfAny(second)).toBeUndefined();
    });

    whenShared('wake each other', async () => {
      const second = await the.world.open();
      const waiting = claimNow(second);
      await append(the.mailbox, ['1']);
      expect(idsOf(await waiting)).toEqual(['1']);
    });

    whenShared('know each other’s delivery ids', async () => {
      const second = await the.world.open();
      const both = [the.mailbox, second].map((mailbox) => mailbox.append(mei, textMessage('1')));
      expect((await Promise.all(both)).sort()).toEqual(['accepted', 'duplicate']);
    });
  });
}
