import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Mailbox } from '../../src/ports/mailbox';
import type { Records } from '../../src/ports/records';
import { systemClock } from '../../src/shared/clock';
import { openSnapshotReader } from '../mailbox/embedded/snapshots';
import { openDocumentReader } from '../records/embedded/documents';
import { remoteMailbox, remoteRecords } from './remote';
import { createStoreThread, type RemoteStore } from './thread-client';

export interface EmbeddedStoresOptions {
  /** Called when the thread of the stores has died. Nothing can be stored from then on, so the process had better end. */
  onDeath(error: Error): void;
  /** The built file of the thread; default: the one beside this file. */
  threadFile?: string;
}

/** `dir` is the data folder (DATA_DIR). */
export interface EmbeddedStores {
  openMailbox(options: { dir: string; retentionDays?: number }): Promise<Mailbox>;
  openRecords(options: { dir: string }): Promise<Records>;
}

/**
 * The embedded stores in one thread of their own, so that waiting for the disk holds up nobody else; single rows are read beside it. It begins with the first store
 * that is opened and ends with the last that is stopped. Run from TypeScript sources there is no such thread, and they live in this one.
 */
export function createEmbeddedStores({
  onDeath,
  threadFile = join(__dirname, 'store-thread.js'),
}: EmbeddedStoresOptions): EmbeddedStores {
  if (!existsSync(threadFile)) return storesHere;
  const thread = createStoreThread(threadFile, onDeath);
  return {
    async openMailbox(options) {
      const store = await thread.open('mailbox', options);
      return remoteMailbox(store, await reading(store, () => openSnapshotReader(options.dir)));
    },
    async openRecords(options) {
      const store = await thread.open('records', options);
      return remoteRecords(store, await reading(store, () => openDocumentReader(options.dir)));
    },
  };
}

/** Opens what reads beside a store; a store that cannot be read is not left open. */
async function reading<Reads>(store: RemoteStore, open: () => Reads): Promise<Reads> {
  try {
    return open();
  } catch (error) {
    await store.close();
    throw error;
  }
}

const storesHere: EmbeddedStores = {
  async openMailbox(options) {
    const { createEmbeddedMailbox } = await import('../mailbox/embedded/index.js');
    return createEmbeddedMailbox({ ...options, clock: systemClock });
  },
  async openRecords(options) {
    const { createEmbeddedRecords } = await import('../records/embedded/index.js');
    return createEmbeddedRecords(options);
  },
};
