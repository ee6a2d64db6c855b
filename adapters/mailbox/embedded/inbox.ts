import type { InboundMessage } from '../../../src/ports/chat';
import type { Clock } from '../../../src/ports/clock';
import type { Claim, Commit, ConversationKey, DeadLetter } from '../../../src/ports/mailbox';
import { keyPart, lastNumber } from '../../lmdb/keys';
import { createConversationQueues } from './queues';
import type { AnswerBook } from './answers';
import type { OutboxBook } from './outbox';
import { untilStored } from '../persist';
import { inboxGroup, type ReadyIndex } from './ready';
import type { SnapshotBook } from './snapshots';
import type { StateBook } from './states';
import { type Store } from './store';
import { createWaiters } from './waiters';

export const seenKeptMs = 48 * 3_600_000;
const mostPerClaim = 16;

interface Held {
  fence: number;
  /** Positions of the claim's messages by their id. */
  positions: Map<string, number>;
  channel: string;
  /** Its end is being written. */
  ending: boolean;
  /** The person was erased meanwhile: no state is kept. */
  forgotten: boolean;
}

export interface InboxParts {
  store: Store;
  clock: Clock;
  ready: ReadyIndex;
  answers: AnswerBook;
  snapshots: SnapshotBook;
  states: StateBook;
  outbox: OutboxBook;
  stopped: AbortSignal;
}

/** Conversations: waiting messages, claims and commits. Claims live in memory, since they die with the process. */
export function createInbox({
  store,
  clock,
  ready,
  answers,
  snapshots,
  states,
  outbox,
  stopped,
}: InboxParts) {
  const { seen, seenByAge, messages, queues: queueRows, deadLetters } = store.tables;
  const queues = createConversationQueues(store, ready);
  const held = new Map<string, Held>();
  const waiters = createWaiters<'claim', Claim>({
    clock,
    take,
    nextDueAt: (_claim, now) => store.read(() => ready.nextDueAt([inboxGroup], now)),
  });

  async function append(key: ConversationKey, message: InboundMessage): Promise<'accepted' | 'duplicate'> {
    const result = await store.write(() => {
      if (!markSeen(message)) return 'duplicate';
      queues.append(key, message);
      return 'accepted';
    }, 'accept');
    waiters.wake();
    return result;
  }

  function markSeen({ channel, id }: InboundMessage): boolean {
    const row = [channel, keyPart(id)];
    const before = seen.get(row);
    const now = clock.now();
    if (before !== undefined) {
      if (before > now - seenKeptMs) return false;
      void seenByAge.remove([before, ...row]);
    }
    void seen.put(row, now);
    void seenByAge.put([now, ...row], 1);
    return true;
  }

  function take(_claim: 'claim', now: number): Claim | undefined {
    return store.read(() => {
      const entry = ready.next([inboxGroup], now, (part) => held.has(part));
      if (!entry) return undefined;
      const queue = queueRows.get(entry.key);
      const waiting = [
        ...messages.getRange({ start: [entry.key], end: [entry.key, lastNumber], limit: mostPerClaim }),
      ];
      const first = waiting[0];
      if (!queue || !first) return undefined;
      const fence = store.nextNumber();
      held.set(entry.key, {
        fence,
        positions: new Map(waiting.map(({ key, value }) => [value.id, key[1] as number])),
        channel: first.value.channel,
        ending: false,
        forgotten: false,
      });
      return {
        key: queue.key ?? entry.key,
        fence,
        messages: waiting.map(({ value }) => value),
        state: states.find(entry.key),
        attempts: queue.attempts,
      };
    });
  }

  /**
   * Ends a claim with one write; undefined when the claim was ours no more. When the write fails nothing has changed and the claim
   * is still held.
   */
  async function end<T>(claim: Claim, write: (part: string, own: Held) => T): Promise<T | undefined> {
    const part = keyPart(claim.key);
    const own = held.get(part);
    if (!own || own.fence !== claim.fence || own.ending) return undefined;
    own.ending = true;
    try {
      const result = await store.write(() => write(part, own));
      held.delete(part);
      waiters.wake();
      return result;
    } finally {
      own.ending = false;
    }
  }

  async function commit(claim: Claim, change: Commit): Promise<'committed' | 'fenced'> {
    const now = clock.now();
    const channel = await end(claim, (part, own) => {
      queues.remove(
        part,
        change.consumed.flatMap((id) => own.positions.get(id) ?? []),
      );
      if (change.state === null || own.forgotten) states.remove(claim.key);
      else states.put(claim.key, change.state);
      outbox.put(change.outbox, now);
      snapshots.put(change.snapshots ?? []);
      for (const { messageId, answer } of change.answers ?? []) {
        answers.put(own.channel, messageId, { answer, key: claim.key });
      }
      return own.channel;
    });
    if (channel === undefined) return 'fenced';
    if (change.outbox.length > 0) outbox.wake();
    for (const { messageId, answer } of change.answers ?? []) answers.announce(channel, messageId, answer);
    return 'committed';
  }

  /** Waits for the disk where it is full: a claim that was not given back for good would be tried again at once, over and over. */
  async function release(claim: Claim, { notBefore }: { notBefore: number }): Promise<void> {
    await untilStored(() => end(claim, (part) => queues.postpone(part, notBefore)), clock, stopped);
  }

  async function bury(claim: Claim, messageId: string, reason: string): Promise<void> {
    await end(claim, (part, own) => {
      const position = own.positions.get(messageId);
      const message = position === undefined ? undefined : messages.get([part, position]);
      if (position === undefined || !message) return;
      void deadLetters.put(store.nextNumber(), { key: claim.key, reason, buriedAt: clock.now(), message });
      queues.remove(part, [position]);
    });
  }

  async function listDeadLetters(limit: number): Promise<DeadLetter[]> {
    return store.read(() =>
      [...deadLetters.getRange({ reverse: true, limit })].map(({ key, value }) => ({
        id: String(key),
        key: value.key,
        reason: value.reason,
        buriedAt: value.buriedAt,
      })),
    );
  }

  async function replay(deadLetterId: string): Promise<boolean> {
    if (!/^\d{1,16}$/.test(deadLetterId)) return false;
    const id = Number(deadLetterId);
    const found = await store.write(() => {
      const row = deadLetters.get(id);
      if (!row) return false;
      void deadLetters.remove(id);
      queues.append(row.key, row.message);
      return true;
    }, 'accept');
    waiters.wake();
    return found;
  }

  /** Inside a transaction. */
  function forget(key: ConversationKey): void {
    const part = keyPart(key);
    const own = held.get(part);
    if (own) own.forgotten = true;
    states.remove(key);
    queues.clear(part);
    forgetKept(key);
  }

  /** Answers and dead letters. Inside a transaction. */
  function forgetKept(key: ConversationKey): void {
    answers.forget(key);
    for (const { key: id, value } of [...deadLetters.getRange()]) {
      if (value.key === key) void deadLetters.remove(id);
    }
  }

  return {
    append,
    claim: (signal: AbortSignal) => waiters.wait('claim', signal),
    commit,
    release,
    bury,
    deadLetters: listDeadLetters,
    replay,
    forget,
    forgetKept,
    stop: () => waiters.stop(),
  };
}
