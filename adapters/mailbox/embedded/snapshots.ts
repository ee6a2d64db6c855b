import type { Snapshots, SnapshotWrite } from '../../../src/ports/mailbox';
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

  const find = (key: string) => store.read(() => snapshots.get(keyPart(key))?.value ?? undefined);

  const port: Snapshots = {
    get: async (key) => find(key),
    getMany: async (keys) => keys.map(find),
    put: (writes) => store.write(() => put(writes)),
  };
  return { port, put };
}

export type SnapshotBook = ReturnType<typeof createSnapshots>;
