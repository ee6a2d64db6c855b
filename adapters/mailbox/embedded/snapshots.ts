import type { Snapshots, SnapshotSwap, SnapshotWrite } from '../../../src/ports/mailbox';
import { keyPart } from '../../lmdb/keys';
import { type Store } from './store';

/** Small read-only copies of the school. A removed one leaves its version, so that an older write cannot bring it back. */
export function createSnapshots(store: Store) {
  const { snapshots } = store.tables;

  /** Inside a transaction. */
  function put(writes: SnapshotWrite[]): void {
    for (const { key, value, version } of writes) {
      const stored = snapshots.get(keyPart(key));
      if (stored && stored.version > version) continue;
      void snapshots.put(keyPart(key), { value, version });
    }
  }

  /** Inside a transaction. */
  function swap({ key, from, to, version }: SnapshotSwap): boolean {
    const stored = snapshots.get(keyPart(key));
    const value = stored?.value ?? undefined;
    if (value === to) return true;
    const isRemovedSince = value === undefined && stored !== undefined && stored.version > version;
    if (value !== from || isRemovedSince) return false;
    void snapshots.put(keyPart(key), { value: to, version: Math.max(version, stored?.version ?? 0) });
    return true;
  }

  const find = (key: string) => store.read(() => snapshots.get(keyPart(key))?.value ?? undefined);

  const port: Snapshots = {
    get: async (key) => find(key),
    getMany: async (keys) => keys.map(find),
    put: (writes) => store.write(() => put(writes)),
    swap: (change) => store.write(() => swap(change)),
  };
  return { port, put };
}

export type SnapshotBook = ReturnType<typeof createSnapshots>;
