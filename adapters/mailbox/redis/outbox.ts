import type {
  Delivery,
  DeliveryClaim,
  DeliveryOutcome,
  NewDelivery,
  Outbox,
} from '../../../src/ports/mailbox';
import type { Logger } from '../../../src/ports/logger';
import type { RedisConnection } from './connection';
import { createDesk, type Found } from './desk';
import { packRow, rowRoute, type Handover } from './handover';
import { createHeldClaims } from './held-claims';
import { bucketCount, bucketOfChat, channelsKey, keyPart, outboxKeys, placedKey } from './keys';
import { packTexts } from './lua';
import {
  forgetScript,
  forwardScript,
  giveBackScript,
  hasScript,
  ledgerScript,
  lookScript,
  putScript,
  renewScript,
  sendingScript,
  settleScript,
  takeMoreScript,
  takeScript,
  unforwardScript,
} from './outbox-scripts';

/** Longer than the longest life of a message (7 days), so that a repeated one still meets its row. */
export const ledgerKeptMs = 8 * 24 * 3_600_000;

/** What the records have needs no ledger here: as long as a message may come again. It is by far the most of what ends. */
export const journalKeptMs = 48 * 3_600_000;
/** The channel of what goes to the records. */
export const journalChannel = 'records';

export interface OutboxParts {
  connection: RedisConnection;
  handover: Handover;
  wakeOthers(kind: string, bucket: number): void;
  listen(kind: string): void;
  mayReclaim(): boolean;
  claimMs: number;
  sweepEveryMs: number;
  logger: Logger;
}

/** Deliveries: one in flight per lane, in order. All that is atomic is one script on one bucket and channel. */
export function createOutbox(parts: OutboxParts) {
  const { connection, handover, mayReclaim, claimMs } = parts;
  const held = createHeldClaims({ connection, renewScript, claimMs });
  const known = new Set<string>();
  let ambiguousSends = 0;
  const desk = createDesk<DeliveryClaim>({
    take,
    look,
    giveBack,
    wakeOthers: parts.wakeOthers,
    listen: parts.listen,
    sweepEveryMs: parts.sweepEveryMs,
    logger: parts.logger,
  });

  /** Where a claim was made; a lane that was moved meanwhile has another bucket than its name says. */
  const homes = new WeakMap<DeliveryClaim, string[]>();
  const keysOf = (claim: DeliveryClaim) =>
    homes.get(claim) ?? outboxKeys(bucketOfChat(claim.delivery.lane), claim.delivery.channel);

  /** Remembers on which channels there is anything, for those who look through all of it. */
  async function note(channels: string[]): Promise<void> {
    const fresh = [...new Set(channels)].filter((channel) => !known.has(channel));
    if (fresh.length === 0) return;
    await connection.use((redis) => redis.sadd(channelsKey, ...fresh));
    for (const channel of fresh) known.add(channel);
  }

  async function everywhere<T>(act: (keys: string[], channel: string) => Promise<T>): Promise<T[]> {
    const channels = await connection.use((redis) => redis.smembers(channelsKey));
    return Promise.all(
      channels.flatMap((channel) =>
        Array.from({ length: bucketCount }, (_, bucket) => act(outboxKeys(bucket, channel), channel)),
      ),
    );
  }

  async function put(rows: NewDelivery[]): Promise<void> {
    await note(rows.map(({ channel }) => channel));
    const fresh = await Promise.all(rows.map(place));
    const groups = new Map<string, { bucket: number; channel: string; packed: string[] }>();
    rows.forEach((row, index) => {
      if (!fresh[index]) return;
      const bucket = bucketOfChat(row.lane);
      const name = `${bucket} ${row.channel}`;
      const group = groups.get(name) ?? { bucket, channel: row.channel, packed: [] };
      group.packed.push(packRow(row));
      groups.set(name, group);
    });
    await Promise.all(
      [...groups.values()].map(async ({ bucket, channel, packed }) => {
        for (let from = 0; from < packed.length; from += 200)
          await connection.run(putScript, outboxKeys(bucket, channel), packed.slice(from, from + 200));
        desk.mark(channel, bucket);
      }),
    );
  }

  /** False when a row of this id went to another lane before. Whoever broke off between this and storing the row goes on here. */
  async function place({ id, lane, channel }: NewDelivery): Promise<boolean> {
    const key = placedKey(id);
    const before = await connection.use((redis) => redis.set(key, lane, 'PX', ledgerKeptMs, 'NX', 'GET'));
    if (before === null || before === lane) return true;
    const keys = outboxKeys(bucketOfChat(before), channel);
    if ((await connection.run<number>(hasScript, keys, [id])) === 1) return false;
    await connection.use((redis) => redis.set(key, lane, 'PX', ledgerKeptMs));
    return true;
  }

  async function take(channel: string, bucket: number): Promise<Found<DeliveryClaim>> {
    const keys = outboxKeys(bucket, channel);
    const values = [claimMs, mayReclaim() ? '1' : '0'];
    const reply = await connection.run<[string[] | null, number, number]>(takeScript, keys, values);
    const [texts, number, handovers] = reply;
    if (handovers > 0) await handover.tryCarry(bucket);
    if (texts === null) return { more: false, ...(number >= 0 && { dueInMs: number }) };
    return { claim: claimOf(texts, keys), more: number > 0 };
  }

  async function look(channel: string, bucket: number): Promise<Found<never>> {
    const [ready, dueInMs] = await connection.run<number[]>(lookScript, outboxKeys(bucket, channel), []);
    return { more: ready! > 0, ...(dueInMs! >= 0 && { dueInMs }) };
  }

  function claimOf(texts: string[], keys: string[]): DeliveryClaim {
    const [id, fence, meta, payload, lane, personId, status, attempts, flags] = texts;
    const delivery: Delivery = {
      ...(JSON.parse(meta!) as Omit<NewDelivery, 'lane' | 'payload'>),
      lane: lane!,
      payload: payload!,
      ...(personId && { personId }),
      status: status as Delivery['status'],
      attempts: Number(attempts),
      ambiguous: flags !== '',
    };
    const claim = { delivery, fence: Number(fence) };
    homes.set(claim, keys);
    held.add(id!, { keys, fence: String(fence) });
    return claim;
  }

  async function giveBack(claim: DeliveryClaim): Promise<void> {
    held.remove(claim.delivery.id);
    await connection.run(giveBackScript, keysOf(claim), [claim.delivery.id, claim.fence]);
    desk.mark(claim.delivery.channel, bucketOfChat(claim.delivery.lane));
  }

  async function sending(claim: DeliveryClaim): Promise<'held' | 'fenced'> {
    const { delivery, fence } = claim;
    const noted = await connection.run<number>(sendingScript, keysOf(claim), [delivery.id, fence]);
    if (noted === 2) ambiguousSends += 1;
    if (noted === 0) {
      held.remove(delivery.id);
      desk.mark(delivery.channel, bucketOfChat(delivery.lane));
    }
    return noted === 0 ? 'fenced' : 'held';
  }

  async function settle(claim: DeliveryClaim, outcome: DeliveryOutcome): Promise<void> {
    const { delivery, fence } = claim;
    const notBefore = outcome.status === 'retry' ? outcome.notBefore : 0;
    const values = [delivery.id, fence, outcome.status, Math.trunc(notBefore)];
    await connection.run(settleScript, keysOf(claim), values);
    held.remove(delivery.id);
    const bucket = bucketOfChat(delivery.lane);
    // its lane may have been moved while it was under way
    if (outcome.status === 'retry') await handover.tryCarry(bucket);
    desk.mark(delivery.channel, bucket);
  }

  async function takeMore(claim: DeliveryClaim, limit: number): Promise<DeliveryClaim[]> {
    const { delivery, fence } = claim;
    const keys = keysOf(claim);
    const values = [delivery.id, fence, Math.min(limit, 32), claimMs];
    const found = await connection.run<string[][]>(takeMoreScript, keys, values);
    return found.map((texts) => claimOf(texts, keys));
  }

  async function moveLane(from: string, to: string): Promise<void> {
    if (from === to) return;
    const channel = decodeURIComponent(from.split(':', 1)[0] ?? '');
    await note([channel]);
    const [source, target] = [bucketOfChat(from), bucketOfChat(to)];
    await connection.run(unforwardScript, outboxKeys(target, channel), [keyPart(to)]);
    const forward = packTexts([JSON.stringify(rowRoute(to, channel)), keyPart(to), to]);
    await connection.run(forwardScript, outboxKeys(source, channel), [keyPart(from), forward]);
    await handover.carry(source);
    desk.mark(channel, source);
  }

  async function ledger(limit: number): Promise<Omit<Delivery, 'payload'>[]> {
    const found = await everywhere((keys) => connection.run<string[][]>(ledgerScript, keys, [limit]));
    return found
      .flat()
      .sort(([one], [other]) => Number(other) - Number(one))
      .slice(0, limit)
      .map(([, status, attempts, flags, lane, personId, meta]) => ({
        ...(JSON.parse(meta!) as Omit<NewDelivery, 'lane' | 'payload'>),
        lane: lane!,
        ...(personId && { personId }),
        status: status as Delivery['status'],
        attempts: Number(attempts),
        ambiguous: flags !== '',
      }));
  }

  const port: Outbox = {
    put,
    claim: (channels, signal) => desk.wait(channels, signal),
    sending,
    settle,
    takeMore,
    moveLane,
    ledger,
  };

  return {
    port,
    note,
    everywhere,
    desk,
    renew: held.renew,
    ambiguousSends: () => ambiguousSends,
    async forget(personId: string) {
      await everywhere((keys) => connection.run(forgetScript, keys, [keyPart(personId)]));
    },
    async stop() {
      await desk.stop();
      held.stop();
      await Promise.allSettled(
        held.all().map(({ name, keys, fence }) => connection.run(giveBackScript, keys, [name, fence])),
      );
    },
  };
}
