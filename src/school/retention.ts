import type { Clock } from '../ports/clock';
import type { CollectionName, IndexName, Records } from '../ports/records';
import { addDays } from '../shared/days';
import { all } from './pages';

export interface RetentionOptions {
  records: Records;
  clock: Clock;
  /** How long what pupils wrote is kept. */
  retentionDays: number;
}

const stepSize = 200;
/** Between two steps, so that lessons come first. */
const pauseMs = 50;
const dayMs = 86_400_000;

/**
 * The job that enforces RETENTION_DAYS: removes turns, sums per day, reports and settled deliveries that are older, and codes that
 * can no longer be redeemed, in small steps. May be cut off at any moment and run as often as one likes. Resolves with how many
 * documents it removed.
 */
export function createRetention({ records, clock, retentionDays }: RetentionOptions) {
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
      (await purgeCodes(now))
    );
  };
}
