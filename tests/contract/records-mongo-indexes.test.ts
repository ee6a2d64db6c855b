import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import mongoose, { type Connection } from 'mongoose';
import { createMongoRecords } from '../../adapters/records/mongo';
import { recordIndexes, type CollectionName, type Query, type Records } from '../../src/ports/records';
import { listenToMongo, type Asked } from '../support/mongo-wire';
import { startMongo, type TestMongo } from '../support/mongo-server';

interface Index {
  name: string;
  fields: string[];
}

/** Values that documents of a test have in their indexed fields; array fields hold a list of one. */
const lists = new Set(['classIds', 'childIds', 'roles']);
const numbers = new Set(['at', 'createdAt']);

/**
 * Whether an index finds what is asked without looking at other documents, and in the order that is asked for: the fields that are to be
 * equal come first in it, then those that the order goes by, of which the first may have bounds (MongoDB's rule of equality, sort, range).
 */
function serves({ name, fields }: Index, { filter, sort }: Asked): boolean {
  const isEqual = (field: string) => {
    const value = filter[field];
    return field in filter && (typeof value !== 'object' || Array.isArray((value as { $in?: unknown }).$in));
  };
  // an id finds one document; whatever else is asked of it is looked up there
  if (isEqual('_id')) return name === '_id_';
  const named = Object.keys(filter).filter((field) => field !== '$or');
  const equal = named.filter(isEqual);
  const lead = fields.slice(0, equal.length);
  const rest = fields.slice(equal.length);
  const bounded = named.filter((field) => !isEqual(field));
  const order = Object.keys(sort);
  const branches = ((filter.$or ?? []) as Record<string, unknown>[]).flatMap((branch) => Object.keys(branch));
  return (
    equal.every((field) => lead.includes(field)) &&
    bounded.every((field) => rest.includes(field)) &&
    order.every((field, index) => rest[index] === field) &&
    new Set(Object.values(sort)).size <= 1 &&
    branches.every((field) => rest.includes(field)) &&
    // else all of it would be read to find a few
    (equal.length > 0 || order.length > 0 || bounded.includes(fields[0]!))
  );
}

describe('the indexes that are kept on MongoDB, and what is asked of it', () => {
  let server: TestMongo;
  let admin: Connection;
  let wire: Awaited<ReturnType<typeof listenToMongo>>;
  let records: Records;
  const kept = new Map<string, Index[]>();

  beforeAll(async () => {
    server = await startMongo();
    wire = await listenToMongo(server.uri);
    records = createMongoRecords({ uri: wire.uri });
    await records.check();
    admin = await mongoose.createConnection(server.uri).asPromise();
    for (const collection of [...Object.keys(recordIndexes), 'migrations', 'locks']) {
      const found = await admin
        .collection(collection)
        .indexes()
        // not every server needs locks
        .catch(() => [{ name: '_id_', key: { _id: 1 } }]);
      kept.set(
        collection,
        found.map(({ name, key }) => ({ name: name!, fields: Object.keys(key) })),
      );
    }
  }, 60_000);
  afterAll(async () => {
    await records?.stop();
    await admin?.close();
    await wire?.close();
    await server?.close();
  });

  const document = (collection: CollectionName, id: string) => {
    const fields = new Set(Object.values(recordIndexes[collection] as Record<string, string[]>).flat());
    const value = (field: string) => (lists.has(field) ? ['one'] : numbers.has(field) ? 1 : 'one');
    return { id, ...Object.fromEntries([...fields].map((field) => [field, value(field)])) } as never;
  };

  /** Every form that a query by an index may take: how many fields are given, bounds, direction, a further page. */
  function forms(fields: readonly string[]): Query[] {
    const valueOf = (field: string) => (numbers.has(field) ? 1 : 'one');
    return fields.flatMap((_, given) => formsWith(given)).concat(formsWith(fields.length));

    function formsWith(given: number): Query[] {
      const equals = fields.slice(0, given).map(valueOf);
      const next = fields[given];
      const bounds = next === undefined ? [{}] : [{}, { from: valueOf(next) }, { to: valueOf(next) }];
      return bounds.flatMap((bound) =>
        (['asc', 'desc'] as const).flatMap((order) =>
          [{}, { after: 'a' }].map((page) => ({ equals, order, limit: 10, ...bound, ...page })),
        ),
      );
    }
  }

  it('every query that is made has an index that finds and orders it, and every index is asked for', async () => {
    for (const collection of Object.keys(recordIndexes) as CollectionName[]) {
      for (const id of ['a', 'b']) await records.put(collection, document(collection, id));
      await records.insert(collection, document(collection, 'c'));
      await records.get(collection, 'a');
      await records.getMany(collection, ['a', 'b', 'nobody']);
      await records.update(collection, 'b', (before) => before);
      await records.list(collection, { limit: 1 });
      await records.list(collection, { limit: 1, after: 'a' });
      const indexes = Object.entries(recordIndexes[collection] as Record<string, readonly string[]>);
      for (const [index, fields] of indexes)
        for (const query of forms(fields)) await records.find(collection, index as never, query);
      await records.remove(collection, 'c');
    }
    expect(wire.asked.length).toBeGreaterThan(200);

    const unserved = wire.asked.filter(
      (one) => !kept.get(one.collection)?.some((index) => serves(index, one)),
    );
    expect(unserved).toEqual([]);
    const used = new Set(
      wire.asked.flatMap((one) => {
        // the one that fits best: most of its fields are asked for
        const fitting = (kept.get(one.collection) ?? []).filter((index) => serves(index, one));
        const [best] = fitting.sort((index, other) => asks(one, other) - asks(one, index));
        return best ? [`${one.collection}.${best.name}`] : [];
      }),
    );
    const all = [...kept].flatMap(([collection, indexes]) =>
      indexes.map(({ name }) => `${collection}.${name}`),
    );
    expect(all.filter((name) => !used.has(name) && name !== 'locks._id_')).toEqual([]);
  }, 120_000);

  it('every index is named by a query of the code, and every query names one', () => {
    const named = new Set<string>();
    for (const text of sources(join(__dirname, '../../src')))
      for (const [, collection, index] of text.matchAll(/'(\w+)',\s*'(by[A-Z]\w*)'/g))
        named.add(`${collection}.${index}`);
    const declared = Object.entries(recordIndexes).flatMap(([collection, indexes]) =>
      Object.keys(indexes).map((index) => `${collection}.${index}`),
    );
    expect([...named].sort()).toEqual(declared.sort());
  });
});

function asks({ filter, sort }: Asked, { fields }: Index): number {
  return fields.filter((field) => field in filter || field in sort).length;
}

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
    if (entry.isFile() && entry.name.endsWith('.ts'))
      yield readFileSync(join(entry.parentPath ?? entry.path, entry.name), 'utf8');
}
