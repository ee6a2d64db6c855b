import mongoose from 'mongoose';
import type { CollectionName, Collections, IndexName, Query, Records } from '../../../src/ports/records';
import { sleep } from '../../../src/shared/async';
import { createMongoConnection } from './connection';
import { busyError, isDuplicate } from './errors';
import { indexFields, mongoQuery } from './query';
import { fromStored, toStored, type Stored } from './stored-form';

export interface MongoRecordsOptions {
  /** mongodb:// or mongodb+srv://; without a database in it, `talkup` is taken. */
  uri: string;
  /** How long one step (finding the server, connecting, one command) may take, in milliseconds; default 3 s. */
  stepMs?: number;
}

const mostPerPage = 1_000;
const mostTries = 60;

/**
 * The school and the journal on MongoDB or a server that speaks its protocol. Connects when it is first needed. Each call is one
 * command on one document or a read, so no transactions are needed; `update` writes only over the revision that it read. Throws a
 * retryable TalkUpError 'records-unavailable' when the server is away; then a write may or may not have been made.
 */
export function createMongoRecords({ uri, stepMs = 3_000 }: MongoRecordsOptions): Records {
  const connection = createMongoConnection({ uri, stepMs });
  const { use, change: inTurn } = connection;

  const readStored = (collection: CollectionName, id: string) =>
    use(collection, (model) =>
      model
        .findOne({ _id: String(id) })
        .lean<Stored>()
        .exec(),
    );

  /** False when the id is taken. */
  const add = (collection: CollectionName, document: { id: string }) =>
    use(collection, async (model) => {
      try {
        await model.collection.insertOne(toStored(document) as never);
        return true;
      } catch (error) {
        if (isDuplicate(error)) return false;
        throw error;
      }
    });

  /** False when the document is no longer of this revision. */
  const replace = (collection: CollectionName, revision: string, document: { id: string }) =>
    use(collection, async (model) => {
      const filter = { _id: document.id, _rev: revision };
      const { matchedCount } = await model.replaceOne(filter, toStored(document)).exec();
      return matchedCount === 1;
    });

  return {
    async get<C extends CollectionName>(collection: C, id: string) {
      const stored = await readStored(collection, id);
      return stored ? fromStored<Collections[C]>(stored) : undefined;
    },

    async getMany<C extends CollectionName>(collection: C, ids: string[]) {
      if (ids.length === 0) return [];
      const wanted = [...new Set(ids.map(String))];
      const found = await use(collection, (model) =>
        model
          .find({ _id: mongoose.trusted({ $in: wanted }) })
          .lean<Stored[]>()
          .exec(),
      );
      const byId = new Map(found.map((stored) => [stored._id, fromStored<Collections[C]>(stored)]));
      return ids.map((id) => byId.get(id));
    },

    insert: async (collection, document) => ((await add(collection, document)) ? 'inserted' : 'exists'),

    put: (collection, document) =>
      inTurn(collection, document.id, async () => {
        for (let tries = 0; tries < mostTries; tries += 1) {
          try {
            await use(collection, async (model) => {
              await model.replaceOne({ _id: document.id }, toStored(document), { upsert: true }).exec();
            });
            return;
          } catch (error) {
            // two who both found nothing
            if (!isDuplicate((error as Error).cause)) throw error;
          }
        }
        throw busyError();
      }),

    update: <C extends CollectionName>(
      collection: C,
      id: string,
      change: (document: Collections[C] | undefined) => Collections[C] | undefined,
    ) =>
      inTurn(collection, id, async () => {
        for (let tries = 0; tries < mostTries; tries += 1) {
          if (tries > 0) await sleep(Math.random() * Math.min(tries, 10) * 5);
          const stored = await readStored(collection, id);
          const before = stored ? fromStored<Collections[C]>(stored) : undefined;
          const after = change(before && structuredClone(before));
          if (after === undefined) return before;
          const written = stored
            ? await replace(collection, stored._rev, after)
            : await add(collection, after);
          if (written) return after;
        }
        throw busyError();
      }),

    remove: (collection, id) =>
      inTurn(collection, String(id), () =>
        use(collection, async (model) => {
          const { deletedCount } = await model.deleteOne({ _id: String(id) }).exec();
          return deletedCount === 1;
        }),
      ),

    async find<C extends CollectionName>(collection: C, index: IndexName<C>, query: Query) {
      const fields = indexFields(collection, index);
      const after = query.after === undefined ? undefined : await readStored(collection, query.after);
      const { filter, sort } = mongoQuery(fields, query, after);
      const found = await use(collection, (model) =>
        model.find(filter).sort(sort).limit(pageSize(query.limit)).lean<Stored[]>().exec(),
      );
      return found.map((stored) => fromStored<Collections[C]>(stored));
    },

    async list<C extends CollectionName>(collection: C, { after, limit }: { after?: string; limit: number }) {
      const filter = after === undefined ? {} : { _id: mongoose.trusted({ $gt: String(after) }) };
      const found = await use(collection, (model) =>
        model.find(filter).sort({ _id: 1 }).limit(pageSize(limit)).lean<Stored[]>().exec(),
      );
      return found.map((stored) => fromStored<Collections[C]>(stored));
    },

    check: connection.ping,
    stop: connection.stop,
  };
}

function pageSize(limit: number): number {
  return Math.max(1, Math.min(mostPerPage, Math.trunc(limit)));
}
