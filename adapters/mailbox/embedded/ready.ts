import { lastNumber, lastString } from '../../lmdb/keys';
import { type Store } from './store';

/** Where a conversation or lane stands in the queue of what may be claimed. */
export interface ReadyEntry {
  /** `inboxGroup`, or an `outboxGroup`. */
  group: string;
  /** Milliseconds since the epoch; 0 is at once. */
  due: number;
  position: number;
  key: string;
}

export const inboxGroup = 'in';
export const outboxGroup = (channel: string) => `out:${channel}`;

/** Looked up at once, so that a walk past what is held is paid once for many claims. */
const lookAhead = 64;

/** The on-disk index of what may be claimed. What waits costs no memory; only what was looked up ahead is in it. */
export function createReadyIndex({ tables: { ready } }: Store) {
  let ahead: ReadyEntry[] = [];
  let aheadOf = '';

  const keyOf = ({ group, due, position, key }: ReadyEntry) => [group, due, position, key];

  /** Inside a transaction. */
  function place(entry: ReadyEntry): void {
    void ready.put(keyOf(entry), 1);
  }

  /** Inside a transaction. */
  function remove(entry: ReadyEntry): void {
    void ready.remove(keyOf(entry));
  }

  /** The entry that waited longest among those due at `now` and not `held`. */
  function next(groups: string[], now: number, held: (key: string) => boolean): ReadyEntry | undefined {
    const wanted = groups.join();
    if (wanted !== aheadOf) ahead = [];
    aheadOf = wanted;
    for (let refilled = false; ; refilled = true) {
      for (let entry = ahead.shift(); entry; entry = ahead.shift()) {
        if (!held(entry.key) && ready.doesExist(keyOf(entry))) return entry;
      }
      if (refilled) return undefined;
      ahead = groups
        .flatMap((group) => [...due(group, 0, 0, held), ...due(group, 1, now, held)])
        .sort((one, other) => one.position - other.position)
        .slice(0, lookAhead);
    }
  }

  function due(group: string, from: number, to: number, held: (key: string) => boolean): ReadyEntry[] {
    const found: ReadyEntry[] = [];
    for (const parts of ready.getKeys({ start: [group, from], end: [group, to, lastNumber, lastString] })) {
      const entry = entryOf(parts);
      if (!held(entry.key)) found.push(entry);
      if (found.length >= lookAhead) break;
    }
    return found;
  }

  /** When the next entry becomes due after `now`; undefined when none will. */
  function nextDueAt(groups: string[], now: number): number | undefined {
    let earliest: number | undefined;
    for (const group of groups) {
      for (const parts of ready.getKeys({ start: [group, now + 1], end: [group, lastNumber], limit: 1 })) {
        const { due: at } = entryOf(parts);
        if (earliest === undefined || at < earliest) earliest = at;
      }
    }
    return earliest;
  }

  return { place, remove, next, nextDueAt };
}

export type ReadyIndex = ReturnType<typeof createReadyIndex>;

function entryOf(parts: (string | number)[]): ReadyEntry {
  const [group, due, position, key] = parts as [string, number, number, string];
  return { group, due, position, key };
}
