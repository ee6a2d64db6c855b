import { open, type Database, type RootDatabase } from 'lmdb';
import type { CollectionName, Collections, IndexName, Query, Records } from '../../../src/ports/records';
import { TalkUpError } from '../../../src/shared/errors';
import { freeBytes, leastRoom } from '../../lmdb/disk-room';
import { isLmdbFailure, meansFull } from '../../lmdb/failures';
import { createGroupCommit } from '../../lmdb/group-commit';
import { keyPart } from '../../lmdb/keys';
import { makeFolder } from '../../lmdb/make-folder';
import { collectionNames, createDocumentReads, recordsFolder, type Documents } from './documents';
import { behindError, closedError, failedError, fullError } from './errors';
import { indexFields, indexKeys, indexRange, valuePart, type IndexKey } from './index-keys';

interface Tables {
  documents: Documents;
  /** [index, values …, id] -> id. */
  index: Database<string, IndexKey>;
}

const mostPerPage = 1_000;

export interface EmbeddedRecordsOptions {
  /** The data folder (DATA_DIR); the records live in `records` inside it. Made where it is missing. */
  dir: string;
}

/** Records, and what stands in for `update` where its function cannot go along: into another thread. */
export interface EmbeddedRecords extends Records {
  /** Stores `next` when the document is still `expected`, undefined for none; otherwise says what it is now. */
  replaceIf<C extends CollectionName>(
    collection: C,
    expected: Collections[C] | undefined,
    next: Collections[C],
  ): Promise<{ replaced: true } | { replaced: false; current: Collections[C] | undefined }>;
}

/**
 * The school and the journal on disk. What is written at the same time shares one LMDB transaction, rolled back when it fails and on
 * disk when the calls resolve; several processes on one machine may share the folder. Throws TalkUpError 'records-unavailable' when
 * it cannot be opened.
 */
export async function createEmbeddedRecords({ dir }: EmbeddedRecordsOptions): Promise<EmbeddedRecords> {
  const folder = recordsFolder(dir);
  const { root, tables } = openTables(folder);
  const commits = createGroupCommit(root, folder, {
    full: () => fullError(folder),
    failed: (cause) => failedError(folder, cause),
    closed: closedError,
    behind: behindError,
  });
  const use = <T>(action: () => T): T => {
    if (closing) throw closedError();
    try {
      return action();
    } catch (cause) {
      if (isLmdbFailure(cause) || meansFull(cause)) throw failedError(folder, cause);
      throw cause;
    }
  };
  // No turn waits for the records, so what is written within a moment shares one transaction.
  const transact = <T>(operation: () => T) => commits.write(operation, 'deliver');
  let closing: Promise<void> | undefined;

  function read<C extends CollectionName>(collection: C, id: string): Collections[C] | undefined {
    return tables[collection].documents.get(keyPart(id)) as Collections[C] | undefined;
  }

  /** Inside a transaction. */
  function store<C extends CollectionName>(
    collection: C,
    before: Collections[C] | undefined,
    after: Collections[C],
  ) {
    const { documents, index } = tables[collection];
    const former = before ? indexKeys(collection, before) : [];
    const current = indexKeys(collection, after);
    for (const key of without(former, current)) void index.remove(key);
    // what stands there already would be written to the disk again
    for (const key of without(current, former)) void index.put(key, after.id);
    void documents.put(keyPart(after.id), after);
  }

  return {
    ...createDocumentReads((collection) => tables[collection].documents, use),
    async insert(collection, document) {
      return transact(() => {
        if (read(collection, document.id)) return 'exists';
        store(collection, undefined, document);
        return 'inserted';
      });
    },
    put: (collection, document) => transact(() => store(collection, read(collection, document.id), document)),
    async update(collection, id, change) {
      return transact(() => {
        const before = read(collection, id);
        const after = change(before && structuredClone(before));
        if (after === undefined) return before;
        store(collection, before, after);
        return after;
      });
    },
    async replaceIf(collection, expected, next) {
      return transact(() => {
        const current = read(collection, next.id);
        if (!isSame(current, expected)) return { replaced: false, current };
        store(collection, current, next);
        return { replaced: true };
      });
    },
    async remove(collection, id) {
      return transact(() => {
        const before = read(collection, id);
        if (!before) return false;
        const { documents, index } = tables[collection];
        for (const key of indexKeys(collection, before)) void index.remove(key);
        void documents.remove(keyPart(id));
        return true;
      });
    },
    async find<C extends CollectionName>(
      collection: C,
      index: IndexName<C>,
      query: Query,
    ): Promise<Collections[C][]> {
      const fields = indexFields(collection, index);
      const range = indexRange(index, fields, query);
      return use(() => {
        const { documents, index: table } = tables[collection];
        const keys = table.getRange({
          ...startOf(range, query.order === 'desc', afterKey(collection, index, query)),
          limit: pageSize(query.limit),
        });
        return [...keys].flatMap(
          ({ value: id }) => (documents.get(keyPart(id)) as Collections[C] | undefined) ?? [],
        );
      });
    },
    async list(collection, { after, limit }) {
      return use(() =>
        [
          ...tables[collection].documents.getRange({
            ...(after !== undefined && { start: keyPart(after), exclusiveStart: true }),
            limit: pageSize(limit),
          }),
        ].map(({ value }) => value as Collections[typeof collection]),
      );
    },
    check: () => transact(() => void tables.facts.documents.doesExist('check')),
    stop: () => (closing ??= close()),
  };

  async function close(): Promise<void> {
    commits.close();
    await root.close();
  }

  /** The index entry of the document that a page ended with. */
  function afterKey<C extends CollectionName>(
    collection: C,
    index: string,
    { equals, after }: Query,
  ): IndexKey | undefined {
    if (after === undefined) return undefined;
    const document = read(collection, after);
    const prefix = JSON.stringify([index, ...equals.map(valuePart)]).slice(0, -1);
    const key =
      document && indexKeys(collection, document).find((one) => JSON.stringify(one).startsWith(prefix));
    if (!key) {
      throw new TalkUpError('The page to go on from has changed meanwhile; start with the first one again.', {
        code: 'page-lost',
        retryable: true,
      });
    }
    return key;
  }
}

function startOf(
  { first, last }: { first: IndexKey; last: IndexKey },
  reverse: boolean,
  after: IndexKey | undefined,
) {
  if (reverse)
    return {
      reverse,
      start: after ?? last,
      end: first,
      exclusiveStart: after !== undefined,
      inclusiveEnd: true,
    };
  return { start: after ?? first, end: last, exclusiveStart: after !== undefined };
}

function pageSize(limit: number): number {
  return Math.max(1, Math.min(mostPerPage, Math.trunc(limit)));
}

function openTables(folder: string): { root: RootDatabase; tables: Record<CollectionName, Tables> } {
  try {
    makeFolder(folder);
    if (freeBytes(folder) < leastRoom) throw fullError(folder);
    const root = open({
      path: folder,
      maxDbs: collectionNames.length * 2 + 4,
      overlappingSync: false,
      encoding: 'json',
    });
    const openTable = (name: string) => root.openDB({ name, encoding: 'json' });
    const tables = collectionNames.map((name) => [
      name,
      { documents: openTable(name), index: openTable(`${name}.index`) },
    ]);
    return { root, tables: Object.fromEntries(tables) as Record<CollectionName, Tables> };
  } catch (cause) {
    throw cause instanceof TalkUpError ? cause : failedError(folder, cause);
  }
}

function without(keys: IndexKey[], others: IndexKey[]): IndexKey[] {
  const left = new Set(others.map((key) => JSON.stringify(key)));
  return keys.filter((key) => !left.has(JSON.stringify(key)));
}

/** Documents are plain JSON, which is also the form they are stored in. */
function isSame(one: object | undefined, other: object | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
