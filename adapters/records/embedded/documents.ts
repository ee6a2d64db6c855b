import { join } from 'node:path';
import type { Database } from 'lmdb';
import {
  recordIndexes,
  type CollectionName,
  type Collections,
  type Records,
} from '../../../src/ports/records';
import { keyPart } from '../../lmdb/keys';
import { openReader } from '../../lmdb/reader';
import { closedError, failedError } from './errors';

export type Documents = Database<{ id: string }, string>;
export type DocumentReads = Pick<Records, 'get' | 'getMany'>;

export const collectionNames = Object.keys(recordIndexes) as CollectionName[];

/** Where the records live in the data folder. */
export const recordsFolder = (dir: string) => join(dir, 'records');

/** `read` runs an action on what is stored, with LMDB's errors translated. */
export function createDocumentReads(
  documentsOf: (collection: CollectionName) => Documents,
  read: <T>(action: () => T) => T,
): DocumentReads {
  const find = <C extends CollectionName>(collection: C, id: string) =>
    documentsOf(collection).get(keyPart(id)) as Collections[C] | undefined;
  return {
    get: async (collection, id) => read(() => find(collection, id)),
    getMany: async (collection, ids) => read(() => ids.map((id) => find(collection, id))),
  };
}

/** Reads documents in the data folder `dir`, whose records another thread of this process has open. */
export function openDocumentReader(dir: string): DocumentReads & { close(): Promise<void> } {
  const folder = recordsFolder(dir);
  const { tables, read, close } = openReader<Record<CollectionName, Documents>>(folder, collectionNames, {
    closed: closedError,
    failed: (cause) => failedError(folder, cause),
  });
  return { ...createDocumentReads((collection) => tables[collection], read), close };
}
