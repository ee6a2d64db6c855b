import type { Snapshots, SnapshotSwap, SnapshotWrite } from '../../../src/ports/mailbox';
import { keyPart } from '../../lmdb/keys';
import { openReader } from '../../lmdb/reader';
import { closedError, storeError } from './errors';
import { mailboxFolder, type Store, type Tables } from './store';

export type SnapshotReads = Pick<Snapshots, 'get' | 'getMany'>;

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

  const port: Snapshots = {
    ...createReads(snapshots, (action) => store.read(action)),
    put: (writes) => store.write(() => put(writes)),
    swap: (change) => store.write(() => swap(change)),
  };
  return { port, put };
}

function createReads(table: Tables['snapshots'], read: Store['read']): SnapshotReads {
  const find = (key: string) => table.get(keyPart(key))?.value ?? undefined;
  return {
    get: async (key) => read(() => find(key)),
    getMany: async (keys) => read(() => keys.map(find)),
  };
}

/** Reads the snapshots in the data folder `dir`, whose mailbox another thread of this process has open. */
export function openSnapshotReader(dir: string): SnapshotReads & { close(): Promise<void> } {
  const folder = mailboxFolder(dir);
  const { tables, read, close } = openReader<Pick<Tables, 'snapshots'>>(folder, ['snapshots'], {
    closed: closedError,
    failed: (cause) => storeError(cause, folder),
  });
  return { ...createReads(tables.snapshots, read), close };
}

export type SnapshotBook = ReturnType<typeof createSnapshots>;
