import type { Clock } from '../ports/clock';
import type { CollectionName, IndexName, Records } from '../ports/records';
import { addDays } from '../shared/days';
import type { Snapshots } from '../ports/mailbox';
import { createCases } from './cases';
import { all } from './pages';
import { snapshotKeys } from './snapshot-keys';

export interface RetentionOptions {
  records: Records;
  snapshots: Pick<Snapshots, 'get' | 'put' | 'swap'>;
  clock: Clock;
  /** How long what pupils wrote is kept. */
  retentionDays: number;
}

const stepSize = 200;
/** Between two steps, so that lessons come first. */
const pauseMs = 50;
const dayMs = 86_400_000;

/**
 * The job that enforces RETENTION_DAYS: removes turns, sums per day, progress, reports and settled deliveries that are older, alerts that
 * were closed before, with the case that turns know, and codes that can no longer be redeemed, in small steps. What the mailbox keeps it
 * sweeps itself. May be cut off at any moment and run as often as one likes. Resolves with how many
 * documents it removed.
 */
export function createRetention({ records, snapshots, clock, retentionDays }: RetentionOptions) {
  async function purgeByAge<C extends CollectionName>(
    collection: C,
    index: IndexName<C>,
    to: string | number,
    signal?: AbortSignal,
  ): Promise<number> {
    let removed = 0;
    for (;;) {
      signal?.throwIfAborted();
      const old = await records.find(collection, index, { equals: [], to, limit: stepSize });
      let gone = 0;
      for (const { id } of old) if (await records.remove(collection, id)) gone += 1;
      removed += gone;
      if (old.length < stepSize || gone === 0) return removed;
      await clock.sleep(pauseMs, signal);
    }
  }

  async function purgeCodes(now: number): Promise<number> {
    const expired: string[] = [];
    for await (const code of all(records, 'codes')) if (code.expiresAt < now - dayMs) expired.push(code.id);
    for (const id of expired) await records.remove('codes', id);
    return expired.length;
  }

  async function purgeProgress(last: number): Promise<number> {
    const old: string[] = [];
    for await (const { id, lastAt } of all(records, 'progress')) if (lastAt <= last) old.push(id);
    for (const id of old) await records.remove('progress', id);
    return old.length;
  }

  /** An open one stays until a person closes it, however old. */
  async function purgeAlerts(last: number): Promise<number> {
    const cases = createCases({ snapshots, clock });
    const old: { id: string; personId: string }[] = [];
    for await (const { id, personId, state, trail, createdAt } of all(records, 'alerts')) {
      if (state === 'closed' && (trail.at(-1)?.at ?? createdAt) <= last) old.push({ id, personId });
    }
    for (const { id, personId } of old) {
      const version = clock.now();
      const { crisis, phase } = await cases.read(personId);
      if (crisis?.id === id && phase === 'closed')
        await snapshots.put([{ key: snapshotKeys.crisis(personId), value: null, version }]);
      await snapshots.put([{ key: snapshotKeys.case(id), value: null, version }]);
      await records.remove('alerts', id);
    }
    return old.length;
  }

  return async function purge(signal?: AbortSignal): Promise<number> {
    const now = clock.now();
    const last = now - retentionDays * dayMs - 1;
    const today = new Date(now).toISOString().slice(0, 10);
    const lastDay = addDays(today, -retentionDays - 1);
    return (
      (await purgeByAge('turns', 'byAge', last, signal)) +
      (await purgeByAge('days', 'byAge', lastDay, signal)) +
      (await purgeByAge('reports', 'byAge', last, signal)) +
      (await purgeByAge('deliveries', 'byAge', last, signal)) +
      (await purgeProgress(last)) +
      (await purgeAlerts(last)) +
      (await purgeCodes(now))
    );
  };
}
