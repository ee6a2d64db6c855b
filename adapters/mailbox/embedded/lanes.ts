import type { DeliveryOutcome, NewDelivery } from '../../../src/ports/mailbox';
import { keyPart, lastNumber } from '../../lmdb/keys';
import { outboxGroup, type ReadyIndex } from './ready';
import { type DeliveryRow, type LaneRow, type Store } from './store';

/** Rows joining their lanes at once, so that a morning with many held-back notices does not hold up the event loop. */
const mostPromoted = 256;

/** The rows of the outbox with their indexes. All functions run inside a transaction. */
export function createLanes(store: Store, ready: ReadyIndex) {
  const { deliveries, payloads, laneRows, lanes, scheduled, sending, open, ended, deliveriesByPerson } =
    store.tables;

  const entryOf = (lane: string, { head, due, channel }: LaneRow) => ({
    group: outboxGroup(channel),
    due,
    position: head,
    key: lane,
  });
  const laneKey = ({ lane, position }: DeliveryRow) => [keyPart(lane), position];
  const find = (id: string) => deliveries.get(keyPart(id));

  /** Stores a new row; one whose id was stored before is skipped. */
  function add({ payload, ...delivery }: NewDelivery, now: number): void {
    const key = keyPart(delivery.id);
    if (deliveries.doesExist(key)) return;
    const number = store.nextNumber();
    const row: DeliveryRow = {
      ...delivery,
      status: 'pending',
      attempts: 0,
      ambiguous: false,
      position: number,
      due: 0,
      changedAt: now,
      change: number,
    };
    void payloads.put(key, payload);
    void open.put([now, number], key);
    if (row.personId !== undefined) void deliveriesByPerson.put([keyPart(row.personId), key], 1);
    if (row.notBefore !== undefined && row.notBefore > now) {
      row.scheduled = true;
      void scheduled.put([row.notBefore, number], key);
    }
    void deliveries.put(key, row);
    if (!row.scheduled) enter(row);
  }

  function enter(row: DeliveryRow): void {
    void laneRows.put(laneKey(row), keyPart(row.id));
    refresh(keyPart(row.lane));
  }

  /** Brings a lane's place in the ready index in line with the row that is now its head. */
  function refresh(lane: string): void {
    const before = lanes.get(lane);
    const [first] = laneRows.getRange({ start: [lane], end: [lane, lastNumber], limit: 1 });
    const head = first && deliveries.get(first.value);
    const after = head && { head: head.position, due: head.due, channel: head.channel };
    if (before && after && before.head === after.head && before.due === after.due) return;
    if (before) ready.remove(entryOf(lane, before));
    if (!after) {
      if (before) void lanes.remove(lane);
      return;
    }
    void lanes.put(lane, after);
    ready.place(entryOf(lane, after));
  }

  /** Rows whose time has come join their lanes, at the place where they were stored. */
  function promote(now: number): void {
    for (const { key, value: id } of [...scheduled.getRange({ end: [now + 1], limit: mostPromoted })]) {
      void scheduled.remove(key);
      const row = deliveries.get(id);
      if (!row) continue;
      delete row.scheduled;
      void deliveries.put(id, row);
      enter(row);
    }
  }

  /** 'uncertain' when this is the first try after a crash during one. Noted twice, it is one try. */
  function noteSending(id: string, now: number): 'noted' | 'uncertain' | 'gone' {
    const row = find(id);
    if (!row) return 'gone';
    if (row.status === 'sending') return 'noted';
    const { uncertain } = row;
    delete row.uncertain;
    void sending.put(keyPart(id), 1);
    change({ ...row, status: 'sending', attempts: row.attempts + 1 }, now);
    return uncertain ? 'uncertain' : 'noted';
  }

  function settle(id: string, outcome: DeliveryOutcome, now: number): void {
    const row = find(id);
    if (!row) return;
    void sending.remove(keyPart(id));
    if (outcome.status === 'retry') {
      // Not later than its end, so that an expired row does not hold up its lane.
      const due = Math.min(outcome.notBefore, row.expiresAt);
      change({ ...row, status: 'pending', due, reason: outcome.reason }, now);
    } else {
      change({ ...row, ...outcome }, now);
      leave(row);
    }
    refresh(keyPart(row.lane));
  }

  function leave(row: DeliveryRow): void {
    void laneRows.remove(laneKey(row));
    void payloads.remove(keyPart(row.id));
  }

  /** Stores a row as changed now, in the ledger's order. */
  function change(row: DeliveryRow, now: number): void {
    const key = keyPart(row.id);
    void open.remove([row.changedAt, row.change]);
    row.changedAt = now;
    row.change = store.nextNumber();
    void deliveries.put(key, row);
    const over = row.status !== 'pending' && row.status !== 'sending';
    void (over ? ended : open).put([row.changedAt, row.change], key);
  }

  /** What a crash left 'sending' is given out again, marked. */
  function recover(now: number): void {
    for (const id of [...sending.getKeys()]) {
      void sending.remove(id);
      const row = deliveries.get(id);
      if (row) change({ ...row, status: 'pending', ambiguous: true, uncertain: true }, now);
    }
  }

  function move(from: string, to: string): void {
    const source = keyPart(from);
    for (const { key, value: id } of [...laneRows.getRange({ start: [source], end: [source, lastNumber] })]) {
      void laneRows.remove(key);
      const row = deliveries.get(id);
      if (!row) continue;
      void deliveries.put(id, { ...row, lane: to });
      void laneRows.put([keyPart(to), row.position], id);
    }
    for (const { value: id } of [...scheduled.getRange()]) {
      const row = deliveries.get(id);
      if (row?.lane === from) void deliveries.put(id, { ...row, lane: to });
    }
    refresh(source);
    refresh(keyPart(to));
  }

  /** Removes an unsent row with all its traces; of one that has ended, takes the person's name off. */
  function forget(key: string): void {
    const row = deliveries.get(key);
    if (!row) return;
    if (row.personId !== undefined) void deliveriesByPerson.remove([keyPart(row.personId), key]);
    if (row.status !== 'pending' && row.status !== 'sending') {
      delete row.personId;
      void deliveries.put(key, row);
      return;
    }
    void deliveries.remove(key);
    void open.remove([row.changedAt, row.change]);
    void sending.remove(key);
    if (row.scheduled) void scheduled.remove([row.notBefore ?? 0, row.position]);
    leave(row);
    refresh(keyPart(row.lane));
  }

  return { add, promote, noteSending, settle, recover, move, forget };
}
