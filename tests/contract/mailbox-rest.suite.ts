import {
  append,
  claimIfAny,
  claimNow,
  deliveryIfAny,
  deliveryMaker,
  deliveryNow,
  keyOf,
  sendAll,
  testsFor,
  textMessage,
  useMailbox,
  type MailboxTraits,
  type MailboxWorld,
} from './mailbox-world';

/** Snapshots, answers, forgetting, counts, start and stop. */
export function describeMailboxRest(createWorld: () => Promise<MailboxWorld>, traits: MailboxTraits): void {
  const the = useMailbox(createWorld);
  const { whenShared, whenDaysPass } = testsFor(traits);
  const delivery: ReturnType<typeof deliveryMaker> = (id, changes) =>
    deliveryMaker(the.world.clock)(id, changes);

  describe('snapshots', () => {
    it('are read by key, in the order asked for', async () => {
      await the.mailbox.snapshots.put([
        { key: 'a', value: '1', version: 1 },
        { key: 'b', value: '[]', version: 1 },
      ]);
      expect(await the.mailbox.snapshots.getMany(['b', 'none', 'a'])).toEqual(['[]', undefined, '1']);
      expect(await the.mailbox.snapshots.getMany([])).toEqual([]);
    });

    it('are not overwritten by an older write', async () => {
      const { snapshots } = the.mailbox;
      await snapshots.put([{ key: 'a', value: 'new', version: 5 }]);
      await snapshots.put([{ key: 'a', value: 'old', version: 4 }]);
      expect(await snapshots.get('a')).toBe('new');
      await snapshots.put([{ key: 'a', value: 'same age', version: 5 }]);
      expect(await snapshots.get('a')).toBe('same age');
    });

    it('stay removed when an older write comes late', async () => {
      const { snapshots } = the.mailbox;
      await snapshots.put([{ key: 'a', value: 'x', version: 1 }]);
      await snapshots.put([{ key: 'a', value: null, version: 3 }]);
      expect(await snapshots.get('a')).toBeUndefined();
      await snapshots.put([{ key: 'a', value: 'late', version: 2 }]);
      expect(await snapshots.get('a')).toBeUndefined();
      await snapshots.put([{ key: 'a', value: 'back', version: 4 }]);
      const again = await the.world.reopen(the.mailbox);
      expect(await again.snapshots.get('a')).toBe('back');
    });

    it('are swapped by one of two who read the same, and the other learns of it', async () => {
      const { snapshots } = the.mailbox;
      expect(await snapshots.swap({ key: 'a', from: undefined, to: 'one', version: 1 })).toBe(true);
      expect(await snapshots.swap({ key: 'a', from: undefined, to: 'two', version: 2 })).toBe(false);
      const both = ['left', 'right'].map((to) => snapshots.swap({ key: 'a', from: 'one', to, version: 3 }));
      const won = await Promise.all(both);
      expect(won.filter(Boolean)).toHaveLength(1);
      expect(await snapshots.get('a')).toBe(won[0] ? 'left' : 'right');
    });

    it('count every one of many swaps side by side', async () => {
      const { snapshots } = the.mailbox;
      const tagged = async (who: number) => {
        for (let times = 0; times < 5; times += 1) {
          for (;;) {
            const from = await snapshots.get('list');
            const to = `${from ?? ''},${who}-${times}`;
            if (await snapshots.swap({ key: 'list', from, to, version: 1 })) break;
          }
        }
      };
      await Promise.all(Array.from({ length: 6 }, (_, who) => tagged(who)));
      const list = (await snapshots.get('list'))?.split(',').slice(1) ?? [];
      expect(new Set(list).size).toBe(30);
    });

    it('are swapped whatever the clock of the other says, but not brought back by an older step', async () => {
      const { snapshots } = the.mailbox;
      await snapshots.put([{ key: 'a', value: 'x', version: 9 }]);
      expect(await snapshots.swap({ key: 'a', from: 'x', to: 'y', version: 4 })).toBe(true);
      await snapshots.put([{ key: 'a', value: 'late', version: 8 }]);
      expect(await snapshots.get('a')).toBe('y');
      await snapshots.put([{ key: 'a', value: null, version: 20 }]);
      expect(await snapshots.swap({ key: 'a', from: undefined, to: 'z', version: 19 })).toBe(false);
      expect(await snapshots.swap({ key: 'a', from: undefined, to: 'z', version: 21 })).toBe(true);
      expect(await (await the.world.reopen(the.mailbox)).snapshots.get('a')).toBe('z');
    });

    it('have versions as large as milliseconds since the epoch', async () => {
      const now = Date.UTC(2026, 2, 2);
      await the.mailbox.snapshots.put([{ key: 'a', value: 'new', version: now + 1 }]);
      await the.mailbox.snapshots.put([{ key: 'a', value: 'old', version: now }]);
      expect(await the.mailbox.snapshots.get('a')).toBe('new');
    });
  });

  describe('answers', () => {
    const commit = async (id: string, answer: string) => {
      await append(the.mailbox, [id]);
      await the.mailbox.commit(await claimNow(the.mailbox), {
        consumed: [id],
        state: null,
        outbox: [],
        answers: [{ messageId: id, answer }],
      });
    };

    it('reach who waits before and who asks after', async () => {
      const waiting = [1, 2].map(() => the.mailbox.answers.wait('web', '1', AbortSignal.timeout(5_000)));
      await commit('1', 'Hello!');
      expect(await Promise.all(waiting)).toEqual(['Hello!', 'Hello!']);
      expect(await the.mailbox.answers.wait('web', '1', AbortSignal.timeout(5_000))).toBe('Hello!');
      expect(await the.mailbox.answers.get('web', '1')).toBe('Hello!');
      expect(await the.mailbox.answers.get('telegram', '1')).toBeUndefined();
    });

    it('are there after a restart', async () => {
      await commit('1', 'Hello!');
      const again = await the.world.reopen(the.mailbox);
      expect(await again.answers.get('web', '1')).toBe('Hello!');
    });

    it('end the wait with the reason of the signal', async () => {
      const controller = new AbortController();
      const waiting = the.mailbox.answers.wait('web', '1', controller.signal);
      controller.abort(new Error('the client has gone'));
      await expect(waiting).rejects.toThrow('the client has gone');
      const aborted = AbortSignal.abort(new Error('gone before'));
      await expect(the.mailbox.answers.wait('web', '1', aborted)).rejects.toThrow('gone before');
    });

    whenDaysPass('are kept for a day', async () => {
      await commit('1', 'Hello!');
      await the.world.pass(23 * 3_600_000);
      expect(await the.mailbox.answers.get('web', '1')).toBe('Hello!');
      await the.world.pass(2 * 3_600_000);
      expect(await the.mailbox.answers.get('web', '1')).toBeUndefined();
    });

    whenShared('reach who waits in another process', async () => {
      const second = await the.world.open();
      const waiting = second.answers.wait('web', '1', AbortSignal.timeout(5_000));
      await commit('1', 'Hello!');
      expect(await waiting).toBe('Hello!');
    });
  });

  describe('forget', () => {
    const mei = { personId: 'p-mei', conversations: [keyOf({ chat: 'class', person: 'mei' })] };

    it('leaves nothing of the person, and everything of others', async () => {
      await append(the.mailbox, ['1', '2', '3']);
      await the.mailbox.commit(await claimNow(the.mailbox), {
        consumed: ['1'],
        state: 'what mei said',
        outbox: [
          delivery('a', { personId: 'p-mei' }),
          delivery('b', { personId: 'p-bo' }),
          delivery('c', { personId: 'p-mei', notBefore: the.world.clock.now() + 100 }),
        ],
        answers: [{ messageId: '1', answer: 'about mei' }],
      });
      await the.mailbox.bury(await claimNow(the.mailbox), '2', 'broken');
      await append(the.mailbox, ['4'], { person: 'bo' });

      await the.mailbox.forget(mei);

      expect(await the.mailbox.answers.get('web', '1')).toBe('');
      expect(await the.mailbox.answers.wait('web', '1', AbortSignal.timeout(5_000))).toBe('');
      expect(await the.mailbox.deadLetters(10)).toEqual([]);
      expect(await the.mailbox.counts()).toMatchObject({ waitingMessages: 1, waitingDeliveries: 1 });
      await the.world.pass(200);
      expect(await sendAll(the.mailbox)).toEqual(['payload of b']);
      expect((await the.mailbox.outbox.ledger(10)).map(({ personId }) => personId)).toEqual(['p-bo']);
      await append(the.mailbox, ['5']);
      const claims = [await claimNow(the.mailbox), await claimNow(the.mailbox)];
      expect(claims.map(({ messages, state }) => [messages[0]!.id, state])).toEqual([
        ['4', undefined],
        ['5', undefined],
      ]);
    });

    it('takes the person’s name off what was sent', async () => {
      await the.mailbox.outbox.put([delivery('a', { personId: 'p-mei' })]);
      await sendAll(the.mailbox);
      await the.mailbox.forget(mei);
      expect(await the.mailbox.outbox.ledger(10)).toMatchObject([{ id: 'a', status: 'sent' }]);
      expect((await the.mailbox.outbox.ledger(10))[0]!.personId).toBeUndefined();
    });

    it('keeps a row from leaving that was claimed and not yet sent', async () => {
      await the.mailbox.outbox.put([delivery('a', { personId: 'p-mei' }), delivery('b')]);
      const claim = await deliveryNow(the.mailbox);
      await the.mailbox.forget(mei);
      expect(await the.mailbox.outbox.sending(claim)).toBe('fenced');
      expect(await sendAll(the.mailbox)).toEqual(['payload of b']);
    });

    it('does not bring a row back that was in flight', async () => {
      await the.mailbox.outbox.put([delivery('a', { personId: 'p-mei' }), delivery('b')]);
      const claim = await deliveryNow(the.mailbox);
      await the.mailbox.outbox.sending(claim);
      await the.mailbox.forget(mei);
      await the.mailbox.outbox.settle(claim, { status: 'retry', notBefore: 0, reason: 'flood' });
      expect(await sendAll(the.mailbox)).toEqual(['payload of b']);
      const again = await the.world.reopen(the.mailbox);
      expect(await deliveryIfAny(again)).toBeUndefined();
    });

    it('takes former answers and dead letters of the conversation that asks, and leaves its turn to be done', async () => {
      const key = keyOf({ chat: 'class', person: 'mei' });
      await append(the.mailbox, ['1', '2', 'erase']);
      await the.mailbox.commit(await claimNow(the.mailbox), {
        consumed: ['1'],
        state: 'what mei said',
        outbox: [],
        answers: [{ messageId: '1', answer: 'about mei' }],
      });
      await the.mailbox.bury(await claimNow(the.mailbox), '2', 'broken');
      const broken = await claimNow(the.mailbox);
      await the.mailbox.forget({ personId: 'p-mei', conversations: [], asking: key });
      expect(await the.mailbox.answers.get('web', '1')).toBe('');
      expect(await the.mailbox.deadLetters(9)).toEqual([]);
      await the.mailbox.release(broken, { notBefore: 0 });
      const again = await claimNow(the.mailbox);
      expect(again.messages.map(({ id }) => id)).toEqual(['erase']);
      await the.mailbox.commit(again, {
        consumed: ['erase'],
        state: null,
        outbox: [],
        answers: [{ messageId: 'erase', answer: 'All is erased.' }],
      });
      expect(await the.mailbox.answers.get('web', 'erase')).toBe('All is erased.');
      await append(the.mailbox, ['later']);
      expect((await claimNow(the.mailbox)).state).toBeUndefined();
    });

    it('lets the turn that erases say so, and keeps no state of it', async () => {
      await append(the.mailbox, ['erase']);
      const claim = await claimNow(the.mailbox);
      await the.mailbox.forget(mei);
      const result = await the.mailbox.commit(claim, {
        consumed: ['erase'],
        state: 'what mei said',
        outbox: [delivery('done')],
        answers: [{ messageId: 'erase', answer: 'All is erased.' }],
      });
      expect(result).toBe('committed');
      expect(await sendAll(the.mailbox)).toEqual(['payload of done']);
      expect(await the.mailbox.answers.get('web', 'erase')).toBe('All is erased.');
      expect(await claimIfAny(the.mailbox)).toBeUndefined();
      await append(the.mailbox, ['later']);
      expect((await claimNow(the.mailbox)).state).toBeUndefined();
    });
  });

  describe('counts', () => {
    it('tell what waits', async () => {
      expect(await the.mailbox.counts()).toEqual({
        waitingMessages: 0,
        waitingDeliveries: 0,
        deadLetters: 0,
        ambiguousSends: 0,
      });
      await append(the.mailbox, ['1', '2']);
      await the.mailbox.outbox.put([
        delivery('a'),
        delivery('b', { notBefore: the.world.clock.now() + 60_000 }),
      ]);
      expect(await the.mailbox.counts()).toMatchObject({ waitingMessages: 2, waitingDeliveries: 2 });
      await the.mailbox.commit(await claimNow(the.mailbox), { consumed: ['1'], state: null, outbox: [] });
      await sendAll(the.mailbox);
      expect(await the.mailbox.counts()).toMatchObject({ waitingMessages: 1, waitingDeliveries: 1 });
    });
  });

  describe('start and stop', () => {
    it('answers a check', async () => {
      await expect(the.mailbox.check()).resolves.toBeUndefined();
    });

    it('stops twice, ends all waits, and says so afterwards', async () => {
      const waits = [claimIfAny(the.mailbox), deliveryIfAny(the.mailbox)];
      const answer = the.mailbox.answers
        .wait('web', '1', AbortSignal.timeout(5_000))
        .catch((error: unknown) => error);
      await Promise.all([the.mailbox.stop(), the.mailbox.stop()]);
      expect(await Promise.all(waits)).toEqual([undefined, undefined]);
      expect(await answer).toMatchObject({ code: 'store-unavailable' });
      const late = the.mailbox.append(keyOf({ chat: 'class', person: 'mei' }), textMessage('1'));
      await expect(late).rejects.toMatchObject({ code: 'store-unavailable', retryable: true });
      const gone = { code: 'store-unavailable', retryable: true };
      await expect(the.mailbox.check()).rejects.toMatchObject(gone);
      await expect(the.mailbox.snapshots.get('a')).rejects.toMatchObject(gone);
      await expect(claimIfAny(the.mailbox)).rejects.toMatchObject(gone);
      await expect(deliveryIfAny(the.mailbox)).rejects.toMatchObject(gone);
    });

    it('bears ids that are long or strange', async () => {
      const person = '微信'.repeat(400);
      const who = { chat: 'a\u0000b\uffff', person };
      const id = `${'x'.repeat(3_000)}`;
      expect(await the.mailbox.append(keyOf(who), textMessage(id, who))).toBe('accepted');
      expect(await the.mailbox.append(keyOf(who), textMessage(id, who))).toBe('duplicate');
      const claim = await claimNow(the.mailbox);
      expect(claim.key).toBe(keyOf(who));
      const row = delivery(id, { lane: keyOf(who), personId: person });
      await the.mailbox.commit(claim, { consumed: [id], state: '{}', outbox: [row] });
      expect((await deliveryNow(the.mailbox)).delivery.lane).toBe(keyOf(who));
    });
  });
}
