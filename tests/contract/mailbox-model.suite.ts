import type { Claim, DeliveryClaim } from '../../src/ports/mailbox';
import {
  claimIfAny,
  deliveryIfAny,
  deliveryMaker,
  idsOf,
  keyOf,
  textMessage,
  type MailboxTraits,
  type MailboxWorld,
} from './mailbox-world';
import { fc } from '../support/random-inputs';

const people = ['mei', 'bo', 'li'];
const lanes = ['web:1', 'web:2'];
/** Longer than the real time that a step takes, so that what is postponed stays so until time passes on purpose. */
const delayMs = 30_000;

type Step =
  | { kind: 'append'; person: number; id: number }
  | { kind: 'claim' }
  | { kind: 'commit'; which: number; consume: number; lane: number; id: number }
  | { kind: 'release'; which: number; later: boolean }
  | { kind: 'bury'; which: number }
  | { kind: 'replay'; which: number }
  | { kind: 'deliver' }
  | { kind: 'send'; which: number }
  | { kind: 'settle'; which: number; outcome: 'sent' | 'failed' | 'retry' | 'later' }
  | { kind: 'restart' };

const small = fc.nat({ max: 5 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('append' as const), person: small, id: fc.nat({ max: 20 }) }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('claim' as const) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('commit' as const),
      which: small,
      consume: fc.nat({ max: 3 }),
      lane: small,
      id: fc.nat({ max: 20 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('release' as const), which: small, later: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('bury' as const), which: small }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('replay' as const), which: small }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('deliver' as const) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('send' as const), which: small }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('settle' as const),
      which: small,
      outcome: fc.constantFrom('sent' as const, 'failed' as const, 'retry' as const, 'later' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart' as const) }) },
);

interface ModelConversation {
  waiting: string[];
  state: string | undefined;
  attempts: number;
  held: boolean;
  postponed: boolean;
}

interface ModelDelivery {
  id: string;
  sending: boolean;
  ambiguous: boolean;
  /** A crash came while it was 'sending', and it has not been sent since. */
  uncertain: boolean;
  attempts: number;
  postponed: boolean;
}

/** The mailbox as plain arrays: what must be true whatever happens in whatever order. */
function createModel() {
  return {
    conversations: new Map<string, ModelConversation>(),
    seen: new Set<string>(),
    stored: new Set<string>(),
    lanes: new Map<string, ModelDelivery[]>(),
    held: new Set<string>(),
    dead: [] as { id: string; key: string }[],
    ambiguousSends: 0,
  };
}

/** Random histories against the model. */
export function describeMailboxModel(createWorld: () => Promise<MailboxWorld>, traits: MailboxTraits): void {
  describe('any history', () => {
    it('leaves what a simple model says, in the order that it says', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
          const world = await createWorld();
          try {
            await play(world, steps);
          } finally {
            await world.close();
          }
        }),
        { numRuns: traits.propertyRuns },
      );
    }, 300_000);
  });
}

async function play(world: MailboxWorld, steps: Step[]): Promise<void> {
  const model = createModel();
  let mailbox = await world.open();
  let claims: Claim[] = [];
  let deliveries: DeliveryClaim[] = [];
  const delivery = deliveryMaker(world.clock);

  for (const each of steps) await take(each);
  await drain();

  async function take(one: Step): Promise<void> {
    switch (one.kind) {
      case 'append':
        return append(people[one.person % people.length]!, String(one.id));
      case 'claim':
        return claim();
      case 'commit':
        return withClaim(one.which, (own) =>
          commit(own, one.consume, { lane: lanes[one.lane % lanes.length]!, id: `d${one.id}` }),
        );
      case 'release':
        return withClaim(one.which, async (own) => {
          await mailbox.release(own, { notBefore: one.later ? world.clock.now() + delayMs : 0 });
          const conversation = model.conversations.get(own.key)!;
          Object.assign(conversation, {
            held: false,
            postponed: one.later,
            attempts: conversation.attempts + 1,
          });
        });
      case 'bury':
        return withClaim(one.which, async (own) => {
          const [first] = own.messages;
          await mailbox.bury(own, first!.id, 'broken');
          const conversation = model.conversations.get(own.key)!;
          conversation.waiting.shift();
          Object.assign(conversation, { held: false, attempts: 0 });
          model.dead.unshift({ id: first!.id, key: own.key });
        });
      case 'replay':
        return replay(one.which);
      case 'deliver':
        return deliver();
      case 'send':
        return withDelivery(one.which, async (own, row) => {
          expect(await mailbox.outbox.sending(own)).toBe('held');
          if (row.sending) return;
          if (row.uncertain) model.ambiguousSends += 1;
          row.uncertain = false;
          row.sending = true;
          row.attempts += 1;
        });
      case 'settle':
        return withDelivery(one.which, (own, row) => settle(own, row, one.outcome));
      case 'restart':
        return restart();
    }
  }

  async function append(person: string, id: string): Promise<void> {
    const who = { chat: 'class', person };
    const expected = model.seen.has(id) ? 'duplicate' : 'accepted';
    expect(await mailbox.append(keyOf(who), textMessage(id, who))).toBe(expected);
    model.seen.add(id);
    if (expected === 'accepted') enqueue(keyOf(who), id);
  }

  function enqueue(key: string, id: string): void {
    const fresh = { waiting: [], state: undefined, attempts: 0, held: false, postponed: false };
    const conversation: ModelConversation = model.conversations.get(key) ?? fresh;
    if (conversation.waiting.length === 0) Object.assign(conversation, { attempts: 0, postponed: false });
    conversation.waiting.push(id);
    model.conversations.set(key, conversation);
  }

  async function claim(): Promise<void> {
    const ready = [...model.conversations].filter(
      ([, { waiting, held, postponed }]) => waiting.length > 0 && !held && !postponed,
    );
    const found = await (ready.length > 0 ? mailbox.claim(AbortSignal.timeout(5_000)) : claimIfAny(mailbox));
    if (ready.length === 0) return expect(found).toBeUndefined();
    const conversation = model.conversations.get(found!.key)!;
    expect(ready.map(([key]) => key)).toContain(found!.key);
    expect(idsOf(found)).toEqual(conversation.waiting.slice(0, 16));
    expect([found!.state, found!.attempts]).toEqual([conversation.state, conversation.attempts]);
    conversation.held = true;
    claims.push(found!);
  }

  async function commit(own: Claim, consume: number, row: { lane: string; id: string }): Promise<void> {
    const consumed = idsOf(own)!.slice(0, consume);
    const state = `state after ${consumed.join()} with ${own.fence}`;
    const outbox = [delivery(row.id, { lane: row.lane })];
    expect(await mailbox.commit(own, { consumed, state, outbox })).toBe('committed');
    const conversation = model.conversations.get(own.key)!;
    conversation.waiting.splice(0, consumed.length);
    conversation.held = false;
    conversation.state = state;
    if (consumed.length > 0) Object.assign(conversation, { attempts: 0, postponed: false });
    if (model.stored.has(row.id)) return;
    model.stored.add(row.id);
    const lane = model.lanes.get(row.lane) ?? [];
    lane.push({
      id: row.id,
      sending: false,
      ambiguous: false,
      uncertain: false,
      attempts: 0,
      postponed: false,
    });
    model.lanes.set(row.lane, lane);
  }

  async function replay(which: number): Promise<void> {
    const letters = await mailbox.deadLetters(100);
    expect(letters.map(({ key }) => key)).toEqual(model.dead.map(({ key }) => key));
    if (letters.length === 0) return;
    const index = which % letters.length;
    expect(await mailbox.replay(letters[index]!.id)).toBe(true);
    const [back] = model.dead.splice(index, 1);
    enqueue(back!.key, back!.id);
  }

  async function deliver(): Promise<void> {
    const ready = [...model.lanes.values()].flatMap(([head]) =>
      head && !head.postponed && !model.held.has(head.id) ? [head] : [],
    );
    const found = await (ready.length > 0
      ? mailbox.outbox.claim(['web'], AbortSignal.timeout(5_000))
      : deliveryIfAny(mailbox));
    if (ready.length === 0) return expect(found).toBeUndefined();
    const row = ready.find(({ id }) => id === found!.delivery.id);
    expect(row).toBeDefined();
    expect(found!.delivery).toMatchObject({ ambiguous: row!.ambiguous, attempts: row!.attempts });
    model.held.add(row!.id);
    deliveries.push(found!);
  }

  async function settle(own: DeliveryClaim, row: ModelDelivery, outcome: string): Promise<void> {
    deliveries = deliveries.filter((other) => other !== own);
    model.held.delete(row.id);
    if (outcome === 'sent' || outcome === 'failed') {
      await mailbox.outbox.settle(
        own,
        outcome === 'sent' ? { status: 'sent' } : { status: 'failed', reason: 'x' },
      );
      expect(model.lanes.get(own.delivery.lane)!.shift()).toBe(row);
      return;
    }
    const notBefore = outcome === 'later' ? world.clock.now() + delayMs : 0;
    await mailbox.outbox.settle(own, { status: 'retry', notBefore, reason: 'flood' });
    Object.assign(row, { sending: false, postponed: outcome === 'later' });
  }

  async function restart(): Promise<void> {
    const before = { claims, deliveries };
    mailbox = await world.reopen(mailbox);
    claims = [];
    deliveries = [];
    model.held.clear();
    model.ambiguousSends = 0;
    for (const conversation of model.conversations.values()) conversation.held = false;
    for (const row of [...model.lanes.values()].flat()) {
      if (row.sending) Object.assign(row, { ambiguous: true, uncertain: true });
      row.sending = false;
    }
    for (const own of before.claims) {
      expect(await mailbox.commit(own, { consumed: idsOf(own)!, state: 'late', outbox: [] })).toBe('fenced');
    }
    for (const own of before.deliveries) expect(await mailbox.outbox.sending(own)).toBe('fenced');
  }

  async function withClaim(which: number, act: (own: Claim) => Promise<void>): Promise<void> {
    const own = claims[which % Math.max(1, claims.length)];
    if (!own) return;
    claims = claims.filter((other) => other !== own);
    await act(own);
  }

  async function withDelivery(
    which: number,
    act: (own: DeliveryClaim, row: ModelDelivery) => Promise<void>,
  ): Promise<void> {
    const own = deliveries[which % Math.max(1, deliveries.length)];
    const row = [...model.lanes.values()].flat().find(({ id }) => id === own?.delivery.id);
    if (own && row) await act(own, row);
  }

  /** At the end all that waits comes out, in order, and nothing else. */
  async function drain(): Promise<void> {
    expect(await mailbox.counts()).toMatchObject({
      waitingMessages: [...model.conversations.values()].flatMap(({ waiting }) => waiting).length,
      waitingDeliveries: [...model.lanes.values()].flat().length,
      deadLetters: model.dead.length,
      ambiguousSends: model.ambiguousSends,
    });
    await restart();
    for (const conversation of model.conversations.values()) if (conversation.postponed) return;
    for (let open = true; open; open = claims.length > 0) {
      await claim();
      await withClaim(0, (own) => commit(own, 16, { lane: lanes[0]!, id: 'last' }));
    }
  }
}
