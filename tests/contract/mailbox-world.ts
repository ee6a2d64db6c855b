import type { InboundMessage } from '../../src/ports/chat';
import type { Clock } from '../../src/ports/clock';
import type { Claim, ConversationKey, DeliveryClaim, Mailbox, NewDelivery } from '../../src/ports/mailbox';

/** One fresh, empty mailbox store, and what a test may do to it. */
export interface MailboxWorld {
  clock: Clock;
  /** Lets time pass: a still clock is moved on, a real one is waited for. */
  pass(ms: number): Promise<void>;
  /** A process starts on the store. */
  open(): Promise<Mailbox>;
  /** The process dies and another takes over; resolves when what the dead one held is free again. */
  reopen(mailbox: Mailbox): Promise<Mailbox>;
  /** Stops what was opened and removes all data. */
  close(): Promise<void>;
}

/** What can be tested on a kind of store. */
export interface MailboxTraits {
  /** Several processes may work on it at the same time. */
  shared: boolean;
  /** Days can pass in no time, so that what expires can be tested. */
  daysCanPass: boolean;
  /** How many histories the model test tries. */
  propertyRuns: number;
}

/** `it` for what a kind of store has, and nothing where it has it not. */
export function testsFor({ shared, daysCanPass }: MailboxTraits) {
  const none = (_name: string, _test: () => Promise<void>) => undefined;
  return { whenShared: shared ? it : none, whenDaysPass: daysCanPass ? it : none };
}

/** Real time, in milliseconds, that a test gives a store to show that it has nothing, or something. */
let nothingAfterMs = 60;
const somethingWithinMs = 5_000;

/** For a store behind a network: how long a test waits before it believes that there is nothing, in milliseconds. */
export function believeNothingAfter(ms: number): void {
  nothingAfterMs = ms;
}

export function keyOf({ chat, person }: { chat: string; person: string }): ConversationKey {
  return `web:${chat}:${person}`;
}

export function textMessage(id: string, { chat = 'class', person = 'mei' } = {}): InboundMessage {
  return {
    id,
    channel: 'web',
    chat,
    chatKind: 'group',
    sender: { id: person, name: person },
    addressed: true,
    content: { kind: 'text', text: `I am ${person}, this is ${id}.` },
    receivedAt: Date.UTC(2026, 2, 2),
  };
}

/** Appends messages of one person, in order. */
export async function append(
  mailbox: Mailbox,
  ids: string[],
  who: { chat?: string; person?: string } = {},
): Promise<void> {
  const { chat = 'class', person = 'mei' } = who;
  for (const id of ids) await mailbox.append(keyOf({ chat, person }), textMessage(id, { chat, person }));
}

export async function claimNow(mailbox: Mailbox): Promise<Claim> {
  const claim = await mailbox.claim(AbortSignal.timeout(somethingWithinMs));
  if (!claim) throw new Error('there was nothing to claim');
  return claim;
}

/** What `claim` finds at once or in a moment; undefined when there is nothing. */
export function claimIfAny(mailbox: Mailbox): Promise<Claim | undefined> {
  return mailbox.claim(AbortSignal.timeout(nothingAfterMs));
}

export async function deliveryNow(mailbox: Mailbox, channels = ['web']): Promise<DeliveryClaim> {
  const claim = await mailbox.outbox.claim(channels, AbortSignal.timeout(somethingWithinMs));
  if (!claim) throw new Error('there was nothing to deliver');
  return claim;
}

export function deliveryIfAny(mailbox: Mailbox, channels = ['web']): Promise<DeliveryClaim | undefined> {
  return mailbox.outbox.claim(channels, AbortSignal.timeout(nothingAfterMs));
}

/** Claims, sends and settles everything there is to deliver; resolves with the payloads in the order of sending. */
export async function sendAll(mailbox: Mailbox, channels = ['web']): Promise<string[]> {
  const sent: string[] = [];
  for (
    let claim = await deliveryIfAny(mailbox, channels);
    claim;
    claim = await deliveryIfAny(mailbox, channels)
  ) {
    if ((await mailbox.outbox.sending(claim)) === 'held') sent.push(claim.delivery.payload);
    await mailbox.outbox.settle(claim, { status: 'sent' });
  }
  return sent;
}

export function idsOf(claim: Claim | undefined): string[] | undefined {
  return claim?.messages.map(({ id }) => id);
}

/** Makes outbox rows; lane and channel as of the class group on the web. */
export function deliveryMaker(clock: Clock) {
  return function delivery(id: string, changes: Partial<NewDelivery> = {}): NewDelivery {
    return {
      id,
      lane: 'web:class',
      channel: 'web',
      kind: 'answer',
      payload: `payload of ${id}`,
      createdAt: clock.now(),
      expiresAt: clock.now() + 24 * 3_600_000,
      ...changes,
    };
  };
}

/** A world with one open mailbox, made before and removed after each test. */
export function useMailbox(createWorld: () => Promise<MailboxWorld>) {
  const current = {} as { world: MailboxWorld; mailbox: Mailbox };
  beforeEach(async () => {
    current.world = await createWorld();
    current.mailbox = await current.world.open();
  });
  afterEach(() => current.world.close());
  return current;
}
