import type { Clock } from '../../../src/ports/clock';
import type { Logger } from '../../../src/ports/logger';
import type { Mailbox, MailboxCounts } from '../../../src/ports/mailbox';
import { untilStored } from '../persist';
import { createAnswers } from './answers';
import type { RedisConnection } from './connection';
import { watchDurability } from './durability';
import { createHandover } from './handover';
import { createInbox, inboxKind } from './inbox';
import { bucketCount, inboxKeys } from './keys';
import { createOutbox } from './outbox';
import { createSnapshots } from './snapshots';
import { createSweeper } from './sweeper';
import { createWakes } from './wakes';

export { createRedisConnection, type RedisConnection } from './connection';
export { createRedisLeases } from './leases';
export { createRedisPacer } from './pacer';

export interface RedisMailboxOptions {
  /** Closed by `stop`. */
  connection: RedisConnection;
  clock: Clock;
  logger: Logger;
  /** How long a conversation's state is kept after its last commit, in days (RETENTION_DAYS); default 400. */
  retentionDays?: number;
  /** How long a claim holds after its process last said that it is alive, in milliseconds; default 8 s. */
  claimMs?: number;
  /** How often each process looks for what no wake-up told of, in milliseconds; default 2 s. */
  sweepEveryMs?: number;
}

/** After Redis itself was away its clients get this long to say that they are alive, in milliseconds. */
const reunionMs = 3_000;

/**
 * The mailbox of any number of processes, on Redis. Opens at once and connects in the background: every call waits a bounded time for
 * Redis and then throws TalkUpError 'store-unavailable' or 'store-full', both retryable. The layout is in docs/adr/redis-mailbox.md.
 */
export function createRedisMailbox(options: RedisMailboxOptions): Mailbox {
  const { connection, clock, logger, retentionDays = 400, claimMs = 8_000, sweepEveryMs = 2_000 } = options;
  let backSince = 0;
  const mayReclaim = () => Date.now() - backSince > reunionMs;
  const answers = createAnswers(connection);
  const snapshots = createSnapshots(connection);
  const handover = createHandover({
    connection,
    onRows: (channel, bucket) => outbox.desk.mark(channel, bucket),
    onAnswer: answers.announce,
    logger,
  });
  const wakes = createWakes({
    connection,
    onWake: (kind, bucket) => deskOf(kind).mark(kindOf(kind), bucket),
    wants: (kind) => deskOf(kind).wants(kindOf(kind)),
  });
  const shared = { connection, handover, mayReclaim, claimMs, sweepEveryMs, logger };
  const outbox = createOutbox({
    ...shared,
    wakeOthers: (channel, bucket) => wakes.send(`out-${channel}`, bucket),
    listen: (channel) => wakes.listen(`out-${channel}`),
  });
  const inbox = createInbox({
    ...shared,
    answers,
    onRows: (channel, bucket) => outbox.desk.mark(channel, bucket),
    note: outbox.note,
    wakeOthers: wakes.send,
    listen: wakes.listen,
  });
  const sweeper = createSweeper({
    connection,
    handover,
    everywhere: outbox.everywhere,
    retentionDays,
    logger,
  });
  const deskOf = (kind: string) => (kind === inboxKind ? inbox.desk : outbox.desk);
  const kindOf = (kind: string) => (kind === inboxKind ? kind : kind.slice('out-'.length));

  connection.onReturn(() => {
    backSince = Date.now();
    for (const renew of [inbox.renew, outbox.renew]) renew().catch(() => undefined);
  });
  watchDurability(connection, logger);

  async function count(): Promise<MailboxCounts> {
    const perBucket = await Promise.all(
      Array.from({ length: bucketCount }, async (_, bucket) => {
        const [, waiting, , , , , , , , , , dead] = inboxKeys(bucket);
        return Promise.all([
          connection.use((redis) => redis.zcard(waiting!)),
          connection.use((redis) => redis.zcard(dead!)),
        ]);
      }),
    );
    const deliveries = await outbox.everywhere((keys) => connection.use((redis) => redis.zcard(keys[8]!)));
    const handedOver = await Promise.all(
      Array.from({ length: bucketCount }, (_, bucket) =>
        connection.use((redis) => redis.zcard(inboxKeys(bucket)[13]!)),
      ),
    );
    return {
      waitingMessages: sum(perBucket.map(([waiting]) => waiting)),
      waitingDeliveries: sum([...deliveries, ...handedOver]),
      deadLetters: sum(perBucket.map(([, dead]) => dead)),
      ambiguousSends: outbox.ambiguousSends(),
    };
  }
  let counting: Promise<MailboxCounts> | undefined;
  let closing: Promise<void> | undefined;

  async function close(): Promise<void> {
    await Promise.all([inbox.desk.stop(), outbox.desk.stop()]);
    answers.stop();
    await Promise.all([inbox.stop(), outbox.stop(), sweeper.stop()]);
    const wakesStopped = wakes.stop();
    await connection.stop();
    await wakesStopped;
  }

  return {
    append: inbox.append,
    claim: inbox.claim,
    commit: inbox.commit,
    release: (claim, { notBefore }) =>
      untilStored(() => inbox.release(claim, notBefore), clock, connection.stopped),
    bury: inbox.bury,
    deadLetters: inbox.deadLetters,
    replay: inbox.replay,
    outbox: {
      ...outbox.port,
      settle: (claim, outcome) =>
        untilStored(() => outbox.port.settle(claim, outcome), clock, connection.stopped),
    },
    snapshots,
    answers: answers.port,
    async forget({ personId, conversations, asking }) {
      // what is on its way to another bucket would arrive after the person is forgotten
      await handover.carryAll();
      await Promise.all(conversations.map(inbox.forget));
      if (asking !== undefined) await inbox.forgetKept(asking);
      await outbox.forget(personId);
    },
    // several gauges ask at the same moment
    counts: () => (counting ??= count().finally(() => (counting = undefined))),
    async check() {
      await connection.use((redis) => redis.set(`{talkup}:checked`, Date.now()));
    },
    stop: () => (closing ??= close()),
  };
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
