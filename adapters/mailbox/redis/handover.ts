import type { NewDelivery, SnapshotWrite } from '../../../src/ports/mailbox';
import type { Logger } from '../../../src/ports/logger';
import { errorCode } from '../../../src/shared/errors';
import { putAnswer } from './answers';
import type { RedisConnection } from './connection';
import { arrivedScript, peekScript } from './inbox-scripts';
import { bucketCount, bucketOfChat, inboxKeys, keyPart, outboxKeys } from './keys';
import { packTexts } from './lua';
import { putScript } from './outbox-scripts';
import { writeSnapshots } from './snapshots';

/** What a commit changes in other buckets than the conversation's own. */
export type Item =
  | { kind: 'row'; row: NewDelivery; packed: string }
  | { kind: 'answer'; channel: string; messageId: string; answer: string }
  | { kind: 'snapshot'; write: SnapshotWrite };

/** Where an item goes, as it is kept beside the item. */
type Route = ['row', number, string] | ['answer'] | ['snapshot'];

const mostPerStep = 100;
let lastPosition = 0;

/** Where rows stand in their lanes: microseconds, rising within a process; Redis keeps them rising within a lane. */
function nextPosition(): string {
  lastPosition = Math.max(lastPosition + 1, Date.now() * 1_000);
  return String(lastPosition).padStart(16, '0');
}

/** A row as the scripts take it; the names of its texts are in lua.ts. */
export function packRow(row: NewDelivery): string {
  const { id, lane, channel, kind, personId, payload, createdAt, expiresAt, notBefore } = row;
  const meta = JSON.stringify({ id, channel, kind, createdAt, expiresAt, notBefore });
  const person = personId ?? '';
  const texts = [
    id,
    keyPart(lane),
    lane,
    nextPosition(),
    kind,
    String(expiresAt),
    String(notBefore ?? 0),
    person,
  ];
  return packTexts([...texts, person && keyPart(person), meta, payload, '0', '', '0', '0']);
}

export function routeOf(item: Item): string {
  const route: Route = item.kind === 'row' ? rowRoute(item.row.lane, item.row.channel) : [item.kind];
  return JSON.stringify(route);
}

export function rowRoute(lane: string, channel: string): Route {
  return ['row', bucketOfChat(lane), channel];
}

export function textOf(item: Item): string {
  return item.kind === 'row' ? item.packed : JSON.stringify(item);
}

export interface HandoverParts {
  connection: RedisConnection;
  /** Rows have come into a bucket. */
  onRows(channel: string, bucket: number): void;
  onAnswer(key: string, answer: string): void;
  logger: Logger;
}

/**
 * Carries rows, answers and snapshots from the bucket where a commit stored them to where they belong. Each bears arriving twice, and
 * leaves its first place only after it has arrived; so whoever is interrupted leaves the rest to whoever comes next, in order.
 */
export function createHandover({ connection, onRows, onAnswer, logger }: HandoverParts) {
  async function deliver(parts: { route: string; item: string }[]): Promise<void> {
    const rows = new Map<string, { bucket: number; channel: string; packed: string[] }>();
    const others: Promise<unknown>[] = [];
    const snapshots: SnapshotWrite[] = [];
    for (const { route, item } of parts) {
      const [kind, bucket, channel] = JSON.parse(route) as Route;
      if (kind === 'row') {
        const name = `${bucket} ${channel}`;
        const group = rows.get(name) ?? { bucket: bucket!, channel: channel!, packed: [] };
        group.packed.push(item);
        rows.set(name, group);
        continue;
      }
      const parsed = JSON.parse(item) as Item;
      if (parsed.kind === 'snapshot') snapshots.push(parsed.write);
      if (parsed.kind === 'answer')
        others.push(putAnswer(connection, parsed).then((key) => onAnswer(key, parsed.answer)));
    }
    if (snapshots.length > 0) others.push(writeSnapshots(connection, snapshots));
    for (const { bucket, channel, packed } of rows.values())
      others.push(
        connection.run(putScript, outboxKeys(bucket, channel), packed).then(() => onRows(channel, bucket)),
      );
    await Promise.all(others);
  }

  const arrived = (bucket: number, numbers: string[]) =>
    connection.run(arrivedScript, inboxKeys(bucket), numbers);

  /** Carries all that waits in a bucket, oldest first. */
  async function carry(bucket: number): Promise<void> {
    for (;;) {
      const found = await connection.run<string[]>(peekScript, inboxKeys(bucket), [mostPerStep]);
      if (found.length === 0) return;
      const numbers: string[] = [];
      const parts: { route: string; item: string }[] = [];
      for (let at = 0; at < found.length; at += 3) {
        numbers.push(found[at]!);
        parts.push({ route: found[at + 1]!, item: found[at + 2]! });
      }
      await deliver(parts);
      await arrived(bucket, numbers);
      if (numbers.length < mostPerStep) return;
    }
  }

  /** Like `carry`; what cannot be carried now is carried by a later sweep. */
  async function tryCarry(bucket: number): Promise<void> {
    await carry(bucket).catch((error: unknown) =>
      logger.warn({ code: errorCode(error), bucket }, 'a handover between buckets is tried again'),
    );
  }

  return {
    carry,
    tryCarry,
    /** Carries what a commit has just stored; the rest of a backlog goes first. */
    async carryNew(
      bucket: number,
      items: { number: string; route: string; item: string }[],
      backlog: number,
    ) {
      if (items.length === 0) return;
      if (backlog > 0) return tryCarry(bucket);
      try {
        await deliver(items);
        await arrived(
          bucket,
          items.map(({ number }) => number),
        );
      } catch (error) {
        logger.warn({ code: errorCode(error), bucket }, 'a handover between buckets is tried again');
      }
    },
    async carryAll() {
      await Promise.all(Array.from({ length: bucketCount }, (_, bucket) => carry(bucket)));
    },
  };
}

export type Handover = ReturnType<typeof createHandover>;
