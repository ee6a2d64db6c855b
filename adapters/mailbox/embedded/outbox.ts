import type { Clock } from '../../../src/ports/clock';
import type {
  Delivery,
  DeliveryClaim,
  DeliveryOutcome,
  NewDelivery,
  Outbox,
} from '../../../src/ports/mailbox';
import { keyPart, lastNumber, lastString } from '../../lmdb/keys';
import { createLanes } from './lanes';
import { untilStored } from '../persist';
import { outboxGroup, type ReadyIndex } from './ready';
import { type DeliveryRow, type Store } from './store';
import { createWaiters } from './waiters';

interface Held {
  fence: number;
  lane: string;
  ending: boolean;
}

export interface OutboxParts {
  store: Store;
  clock: Clock;
  ready: ReadyIndex;
  stopped: AbortSignal;
}

/** Deliveries: one in flight per lane, in order. Claims live in memory, since they die with the process. */
export function createOutbox({ store, clock, ready, stopped }: OutboxParts) {
  const { deliveries, payloads, laneRows, lanes: laneHeads, scheduled, open, ended } = store.tables;
  const lanes = createLanes(store, ready);
  const held = new Map<string, Held>();
  /** Lanes with claims in flight, with how many. */
  const busy = new Map<string, number>();
  /** One request value for each set of channels, so that waiters with the same wish are looked after together. */
  const requests = new Map<string, string[]>();
  let ambiguousSends = 0;
  let promoting = false;
  const waiters = createWaiters<string[], DeliveryClaim>({ clock, take, nextDueAt });

  function take(channels: string[], now: number): DeliveryClaim | undefined {
    return store.read(() => {
      promoteScheduled(now);
      const entry = ready.next(channels.map(outboxGroup), now, (lane) => busy.has(lane));
      const head = entry && laneHeads.get(entry.key)?.head;
      const id = head === undefined ? undefined : laneRows.get([entry!.key, head]);
      const row = id === undefined ? undefined : deliveries.get(id);
      return row && hold(row);
    });
  }

  function hold(row: DeliveryRow): DeliveryClaim {
    const fence = store.nextNumber();
    const lane = keyPart(row.lane);
    held.set(row.id, { fence, lane, ending: false });
    busy.set(lane, (busy.get(lane) ?? 0) + 1);
    return { fence, delivery: deliveryOf(row, payloads.get(keyPart(row.id)) ?? '') };
  }

  function letGo(id: string): void {
    const own = held.get(id);
    if (!own) return;
    held.delete(id);
    const others = (busy.get(own.lane) ?? 1) - 1;
    if (others > 0) busy.set(own.lane, others);
    else busy.delete(own.lane);
    waiters.wake();
  }

  function nextDueAt(channels: string[], now: number): number | undefined {
    return store.read(() => {
      const due = ready.nextDueAt(channels.map(outboxGroup), now);
      const [first] = scheduled.getKeys({ limit: 1 });
      const promoted = first?.[0];
      return promoted === undefined ? due : Math.min(promoted, due ?? promoted);
    });
  }

  /** Rows whose time has come join their lanes, in a write of its own. */
  function promoteScheduled(now: number): void {
    const [first] = scheduled.getKeys({ limit: 1 });
    if (promoting || first === undefined || first[0]! > now) return;
    promoting = true;
    untilStored(() => store.write(() => lanes.promote(now)), clock, stopped).then(
      () => {
        promoting = false;
        waiters.wake();
      },
      () => undefined,
    );
  }

  /** Inside a transaction. */
  function put(rows: NewDelivery[], now: number): void {
    for (const row of rows) lanes.add(row, now);
  }

  async function sending({ delivery, fence }: DeliveryClaim): Promise<'held' | 'fenced'> {
    const own = held.get(delivery.id);
    if (own?.fence !== fence || own.ending) return 'fenced';
    const noted = await store.write(() => lanes.noteSending(delivery.id, clock.now()), 'deliver');
    if (noted === 'gone') {
      letGo(delivery.id);
      return 'fenced';
    }
    if (noted === 'uncertain') ambiguousSends += 1;
    return 'held';
  }

  /** Waits for the disk where it is full: what was sent and not noted would be sent again. */
  async function settle({ delivery, fence }: DeliveryClaim, outcome: DeliveryOutcome): Promise<void> {
    const own = held.get(delivery.id);
    if (own?.fence !== fence || own.ending) return;
    own.ending = true;
    // a journal entry that was carried and not noted is carried again, which changes nothing
    const purpose = delivery.kind === 'journal' ? 'note' : 'deliver';
    try {
      await untilStored(
        () => store.write(() => lanes.settle(delivery.id, outcome, clock.now()), purpose),
        clock,
        stopped,
      );
      letGo(delivery.id);
    } finally {
      own.ending = false;
    }
  }

  async function takeMore({ delivery, fence }: DeliveryClaim, limit: number): Promise<DeliveryClaim[]> {
    const own = held.get(delivery.id);
    if (own?.fence !== fence) return [];
    return store.read(() => {
      const now = clock.now();
      const more: DeliveryClaim[] = [];
      const position = deliveries.get(keyPart(delivery.id))?.position;
      if (position === undefined) return more;
      const rest = laneRows.getRange({ start: [own.lane, position + 1], end: [own.lane, lastNumber], limit });
      for (const { value: id } of rest) {
        const row = deliveries.get(id);
        const fits =
          row?.kind === 'answer' && row.status === 'pending' && row.due <= now && row.expiresAt > now;
        if (!fits || held.has(row.id)) break;
        more.push(hold(row));
      }
      return more;
    });
  }

  async function moveLane(from: string, to: string): Promise<void> {
    if (from === to) return;
    await store.write(() => lanes.move(from, to));
    for (const own of held.values()) {
      if (own.lane !== keyPart(from)) continue;
      own.lane = keyPart(to);
      busy.set(own.lane, (busy.get(own.lane) ?? 0) + 1);
    }
    busy.delete(keyPart(from));
    waiters.wake();
  }

  async function ledger(limit: number): Promise<Omit<Delivery, 'payload'>[]> {
    return store.read(() => {
      const newest = [open, ended].flatMap((index) => [...index.getRange({ reverse: true, limit })]);
      newest.sort((one, other) => other.key[0]! - one.key[0]! || other.key[1]! - one.key[1]!);
      return newest
        .slice(0, limit)
        .flatMap(({ value: id }) => deliveries.get(id) ?? [])
        .map((row) => withoutPayload(row));
    });
  }

  const port: Outbox = {
    async put(rows) {
      await store.write(() => put(rows, clock.now()));
      waiters.wake();
    },
    claim(channels, signal) {
      const name = [...channels].sort().join();
      const request = requests.get(name) ?? [...channels];
      if (requests.size < 100) requests.set(name, request);
      return waiters.wait(request, signal);
    },
    sending,
    settle,
    takeMore,
    moveLane,
    ledger,
  };

  return {
    port,
    put,
    wake: waiters.wake,
    /** Inside a transaction. */
    forget(personId: string) {
      const { deliveriesByPerson } = store.tables;
      const part = keyPart(personId);
      const range = deliveriesByPerson.getKeys({ start: [part], end: [part, lastString] });
      for (const [, id] of [...range]) lanes.forget(id!);
    },
    recover: () => store.write(() => lanes.recover(clock.now())),
    ambiguousSends: () => ambiguousSends,
    stop: () => waiters.stop(),
  };
}

export type OutboxBook = ReturnType<typeof createOutbox>;

function withoutPayload(row: DeliveryRow): Omit<Delivery, 'payload'> {
  const { id, lane, channel, kind, personId, createdAt, expiresAt, notBefore, status, attempts, ambiguous } =
    row;
  return { id, lane, channel, kind, personId, createdAt, expiresAt, notBefore, status, attempts, ambiguous };
}

function deliveryOf(row: DeliveryRow, payload: string): Delivery {
  return { ...withoutPayload(row), payload };
}
