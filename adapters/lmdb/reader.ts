import { open, type Database, type RootDatabase } from 'lmdb';
import { isLmdbFailure } from './failures';
import type { CommitErrors } from './group-commit';

export interface Reader<Tables> {
  readonly tables: Tables;
  /** Runs `action` on what is stored now: whatever write has resolved is in it. Never waits for one. Throws the store's errors. */
  read<T>(action: () => T): T;
  /** Comes before the store itself is closed; nothing can be read from then on. */
  close(): Promise<void>;
}

/**
 * Tables of a folder that the thread of the stores has opened, for the thread that asks: single rows are read here in microseconds,
 * instead of being asked for behind whatever is being written over there. Both share one environment of LMDB, which keeps its former
 * maps when it grows. A row may be seen up to one flush before its write resolves.
 */
export function openReader<Tables extends Record<string, Database<unknown, string>>>(
  folder: string,
  names: readonly (keyof Tables & string)[],
  errors: Pick<CommitErrors, 'failed' | 'closed'>,
): Reader<Tables> {
  const { root, tables } = openTables<Tables>(folder, names, errors);
  let closed = false;
  return {
    tables,
    read(action) {
      if (closed) throw errors.closed();
      try {
        // else lmdb keeps to what it saw first in this round of the event loop
        root.resetReadTxn();
        return action();
      } catch (error) {
        throw isLmdbFailure(error) ? errors.failed(error) : error;
      }
    },
    close() {
      closed = true;
      return root.close();
    },
  };
}

function openTables<Tables>(
  folder: string,
  names: readonly (keyof Tables & string)[],
  { failed }: Pick<CommitErrors, 'failed'>,
): { root: RootDatabase; tables: Tables } {
  const options = { encoding: 'json' } as const;
  try {
    const root = open({ ...options, path: folder, maxDbs: 100, overlappingSync: false, readOnly: true });
    const tables = names.map((name) => [name, root.openDB({ ...options, name })]);
    return { root, tables: Object.fromEntries(tables) as Tables };
  } catch (error) {
    throw failed(error);
  }
}
