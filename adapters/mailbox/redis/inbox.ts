import { randomUUID } from 'node:crypto';
import type { InboundMessage } from '../../../src/ports/chat';
import type { Claim, Commit, ConversationKey, DeadLetter, NewDelivery } from '../../../src/ports/mailbox';
import type { Logger } from '../../../src/ports/logger';
import type { AnswerBook } from './answers';
import type { RedisConnection, Script } from './connection';
import { createDesk, type Found } from './desk';
import { packRow, routeOf, textOf, type Handover, type Item } from './handover';
import { createHeldClaims } from './held-claims';
import {
  appendScript,
  buryScript,
  commitScript,
  deadScript,
  forgetKeptScript,
  forgetScript,
  lookScript,
  releaseScript,
  renewScript,
  replayScript,
  takeScript,
} from './inbox-scripts';
import {
  answerKey,
  answeredKey,
  appendKeys,
  bucketCount,
  bucketOfChat,
  inboxKeys,
  keyPart,
  outboxKeys,
  seenKey,
} from './keys';

/** The desk's one kind of work here. */
export const inboxKind = 'inbox';
const seenKeptMs = 48 * 3_600_000;
const mostPerClaim = 16;

export interface InboxParts {
  connection: RedisConnection;
  answers: AnswerBook;
  handover: Handover;
  /** A commit brought rows into a bucket. */
  onRows(channel: string, bucket: number): void;
  /** Rows of these channels are about to be stored. */
  note(channels: string[]): Promise<void>;
  wakeOthers(kind: string, bucket: number): void;
  listen(kind: string): void;
  /** Whether claims that ran out are given out again; not in the first moments after Redis itself was away. */
  mayReclaim(): boolean;
  claimMs: number;
  sweepEveryMs: number;
  logger: Logger;
}

/** Conversations: waiting messages, claims and commits. All that is atomic is one script on one bucket. */
export function createInbox(parts: InboxParts) {
  const { connection, answers, handover, onRows, note, mayReclaim, claimMs } = parts;
  const held = createHeldClaims({ connection, renewScript, claimMs });
  /** Where the messages of a claim stand in their queue, by conversation and fence. */
  const positions = new Map<string, Map<string, string>>();
  const desk = createDesk<Claim>({
    take,
    look,
    giveBack,
    wakeOthers: parts.wakeOthers,
    listen: parts.listen,
    sweepEveryMs: parts.sweepEveryMs,
    logger: parts.logger,
  });

  const nameOf = (claim: Pick<Claim, 'key' | 'fence'>) => `${claim.key} ${claim.fence}`;

  async function append(key: ConversationKey, message: InboundMessage): Promise<'accepted' | 'duplicate'> {
    const bucket = bucketOfChat(key);
    const keys = [...appendKeys(bucket), seenKey(bucket, message.channel, message.id)];
    const body = JSON.stringify([key, message]);
    const stored = await connection.run<number>(appendScript, keys, [keyPart(key), body, seenKeptMs]);
    if (stored === 1) desk.mark(inboxKind, bucket);
    return stored === 1 ? 'accepted' : 'duplicate';
  }

  async function take(_kind: string, bucket: number): Promise<Found<Claim>> {
    const values = [claimMs, mayReclaim() ? '1' : '0', mostPerClaim];
    const reply = await connection.run<(string | number | null)[]>(takeScript, inboxKeys(bucket), values);
    const [part, fence, attempts, state, more, ...bodies] = reply;
    if (part === null) return { more: false, ...(Number(fence) >= 0 && { dueInMs: Number(fence) }) };
    const places = new Map<string, string>();
    const messages: InboundMessage[] = [];
    let key = String(part);
    for (let at = 0; at < bodies.length; at += 2) {
      const [ownKey, message] = JSON.parse(String(bodies[at + 1])) as [string, InboundMessage];
      key = ownKey;
      messages.push(message);
      places.set(message.id, String(bodies[at]));
    }
    const claim: Claim = {
      key,
      fence: Number(fence),
      messages,
      state: state === null ? undefined : String(state),
      attempts: Number(attempts),
    };
    positions.set(nameOf(claim), places);
    held.add(keyPart(key), { keys: inboxKeys(bucket), fence: String(fence) });
    return { claim, more: Number(more) > 0 };
  }

  async function look(_kind: string, bucket: number): Promise<Found<never>> {
    const [ready, dueInMs, handovers] = await connection.run<number[]>(lookScript, inboxKeys(bucket), []);
    if (handovers! > 0) await handover.tryCarry(bucket);
    return { more: ready! > 0, ...(dueInMs! >= 0 && { dueInMs }) };
  }

  /** The claim has ended, or is no longer ours. */
  function ended(claim: Claim): void {
    positions.delete(nameOf(claim));
    held.remove(keyPart(claim.key));
  }

  async function giveBack(claim: Claim): Promise<void> {
    // where it cannot be given back it runs out by itself, as long as nobody here renews it
    ended(claim);
    await finish(claim, 0, false);
  }

  async function finish(claim: Claim, notBefore: number, counts: boolean): Promise<void> {
    const bucket = bucketOfChat(claim.key);
    const values = [keyPart(claim.key), claim.fence, notBefore, counts ? '1' : '0'];
    await connection.run(releaseScript, inboxKeys(bucket), values);
    ended(claim);
    desk.mark(inboxKind, bucket);
  }

  async function commit(claim: Claim, change: Commit): Promise<'committed' | 'fenced'> {
    const places = positions.get(nameOf(claim));
    if (!places) return 'fenced';
    positions.delete(nameOf(claim));
    try {
      return await write(claim, change, places);
    } catch (error) {
      positions.set(nameOf(claim), places);
      throw error;
    }
  }

  async function write(
    claim: Claim,
    change: Commit,
    places: Map<string, string>,
  ): Promise<'committed' | 'fenced'> {
    const { key } = claim;
    const bucket = bucketOfChat(key);
    const [channel] = decodedStart(key);
    const isOwn = (row: NewDelivery) => row.channel === channel && bucketOfChat(row.lane) === bucket;
    const own = change.outbox.filter(isOwn);
    const sender = claim.messages[0]?.channel ?? channel;
    const items: Item[] = [
      ...change.outbox
        .filter((row) => !isOwn(row))
        .map((row): Item => ({ kind: 'row', row, packed: packRow(row) })),
      ...(change.answers ?? []).map((answer): Item => ({ kind: 'answer', channel: sender, ...answer })),
      ...(change.snapshots ?? []).map((one): Item => ({ kind: 'snapshot', write: one })),
    ];
    await note(change.outbox.map((row) => row.channel));
    const consumed = change.consumed.flatMap((id) => places.get(id) ?? []);
    const answered = (change.answers ?? []).map(({ messageId }) => answerKey(sender, messageId));
    const routed = items.map((item) => ({
      id: item.kind === 'row' ? item.row.id : '',
      route: routeOf(item),
      item: textOf(item),
    }));
    const [outcome, backlog, ...numbers] = await connection.run<(number | string)[]>(
      commitScript,
      [...inboxKeys(bucket), ...outboxKeys(bucket, channel), answeredKey(bucket, keyPart(key))],
      [
        keyPart(key),
        claim.fence,
        randomUUID(),
        change.state === null ? '0' : '1',
        change.state ?? '',
        consumed.length,
        ...consumed,
        own.length,
        ...own.map(packRow),
        answered.length,
        ...answered,
        ...routed.flatMap(({ id, route, item }) => [id, route, item]),
      ],
    );
    ended(claim);
    if (outcome === 0) return 'fenced';
    desk.mark(inboxKind, bucket);
    if (own.length > 0) onRows(channel, bucket);
    // when the reply to the first try was lost, the sweep finds what is to be handed over
    if (outcome === 2) await handover.tryCarry(bucket);
    const stored = routed.flatMap((each, index) =>
      numbers[index] ? [{ ...each, number: String(numbers[index]) }] : [],
    );
    await handover.carryNew(bucket, stored, Number(backlog ?? 0));
    return 'committed';
  }

  async function bury(claim: Claim, messageId: string, reason: string): Promise<void> {
    const position = positions.get(nameOf(claim))?.get(messageId);
    if (position === undefined) return;
    const bucket = bucketOfChat(claim.key);
    await connection.run(buryScript, inboxKeys(bucket), [
      keyPart(claim.key),
      claim.fence,
      position,
      reason,
      claim.key,
    ]);
    ended(claim);
    desk.mark(inboxKind, bucket);
  }

  async function deadLetters(limit: number): Promise<DeadLetter[]> {
    const found = await Promise.all(
      Array.from({ length: bucketCount }, async (_, bucket) => {
        const flat = await connection.run<string[]>(deadScript, inboxKeys(bucket), [limit]);
        const letters: { score: number; letter: DeadLetter }[] = [];
        for (let at = 0; at < flat.length; at += 5) {
          const [score, number, key, reason, buriedAt] = flat.slice(at, at + 5);
          const letter = {
            id: `${bucket}-${Number(number)}`,
            key: key!,
            reason: reason!,
            buriedAt: Number(buriedAt),
          };
          letters.push({ score: Number(score), letter });
        }
        return letters;
      }),
    );
    return found
      .flat()
      .sort((one, other) => other.score - one.score)
      .slice(0, limit)
      .map(({ letter }) => letter);
  }

  async function replay(deadLetterId: string): Promise<boolean> {
    const [, bucketText, number] = /^(\d{1,3})-(\d{1,16})$/.exec(deadLetterId) ?? [];
    const bucket = Number(bucketText);
    if (number === undefined || bucket >= bucketCount) return false;
    const values = [number.padStart(16, '0')];
    if ((await connection.run<number>(replayScript, inboxKeys(bucket), values)) === 0) return false;
    desk.mark(inboxKind, bucket);
    return true;
  }

  async function forgetBy(by: Script, key: ConversationKey): Promise<void> {
    const bucket = bucketOfChat(key);
    const keys = [...inboxKeys(bucket), answeredKey(bucket, keyPart(key))];
    await answers.empty(await connection.run<string[]>(by, keys, [keyPart(key)]));
  }

  return {
    append,
    claim: (signal: AbortSignal) => desk.wait([inboxKind], signal),
    commit,
    release: (claim: Claim, notBefore: number) => finish(claim, notBefore, true),
    bury,
    deadLetters,
    replay,
    forget: (key: ConversationKey) => forgetBy(forgetScript, key),
    /** Answers and dead letters. */
    forgetKept: (key: ConversationKey) => forgetBy(forgetKeptScript, key),
    desk,
    renew: held.renew,
    /** Gives back what is held, as a process that stops should. */
    async stop() {
      await desk.stop();
      held.stop();
      await Promise.allSettled(
        held.all().map(({ name, keys, fence }) => connection.run(releaseScript, keys, [name, fence, 0, '0'])),
      );
    },
  };
}

function decodedStart(key: string): [string] {
  const first = key.split(':', 1)[0] ?? '';
  try {
    return [decodeURIComponent(first)];
  } catch {
    return [first];
  }
}
