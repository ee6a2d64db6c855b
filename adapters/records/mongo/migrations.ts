import { createHash, randomUUID } from 'node:crypto';
import type { Connection } from 'mongoose';
import { recordIndexes } from '../../../src/ports/records';
import { sleep } from '../../../src/shared/async';
import { TalkUpError } from '../../../src/shared/errors';
import { isDuplicate } from './errors';

interface Migration {
  /** Never changes; what has run is known by it. */
  name: string;
  /** May be run again after a crash. */
  run(connection: Connection): Promise<void>;
}

interface State {
  _id: string;
  done: string[];
  holder: string;
  /** Milliseconds since the epoch, 0 when nobody is at it. */
  until: number;
}

/** In this order. A new one goes to the end; the indexes follow from what the port says. */
const migrations: Migration[] = [{ name: `indexes-${fingerprint()}`, run: keepIndexes }];

const stateId = 'migrations';
const lockMs = 60_000;
const waitMs = 200;

/**
 * Runs what has not run yet. Of several processes one does it, and the others wait for it; when it dies another goes on after a
 * minute. Throws a retryable TalkUpError when that takes longer than two minutes.
 */
export async function migrate(connection: Connection): Promise<void> {
  const states = connection.collection<State>('migrations');
  const holder = randomUUID();
  for (const deadline = Date.now() + 2 * lockMs; Date.now() < deadline; await sleep(waitMs)) {
    const state = await states.findOne({ _id: stateId });
    const missing = migrations.filter(({ name }) => !state?.done.includes(name));
    if (missing.length === 0) return;
    const locked: State = { _id: stateId, done: state?.done ?? [], holder, until: Date.now() + lockMs };
    if (!(await lock(state, locked))) continue;
    for (const { name, run } of missing) {
      await run(connection);
      locked.done = [...locked.done, name];
      locked.until = Date.now() + lockMs;
      await states.replaceOne({ _id: stateId, holder }, locked);
    }
    await states.replaceOne({ _id: stateId, holder }, { ...locked, until: 0 });
    return;
  }
  throw new TalkUpError('Another process is still preparing the database.', {
    code: 'records-unavailable',
    retryable: true,
  });

  async function lock(before: State | null, after: State): Promise<boolean> {
    if (!before) {
      return states.insertOne(after).then(
        () => true,
        (error: unknown) => {
          if (isDuplicate(error)) return false;
          throw error;
        },
      );
    }
    if (before.until > Date.now()) return false;
    const taken = await states.replaceOne(
      { _id: stateId, holder: before.holder, until: before.until },
      after,
    );
    return 'matchedCount' in taken && taken.matchedCount === 1;
  }
}

/** Makes every index of the port, and drops any other of these collections. */
async function keepIndexes(connection: Connection): Promise<void> {
  for (const [name, indexes] of Object.entries(recordIndexes)) {
    const collection = connection.collection(name);
    await connection.createCollection(name).catch((error: unknown) => {
      if (
        (error as { codeName?: string }).codeName !== 'NamespaceExists' &&
        (error as { code?: number }).code !== 48
      )
        throw error;
    });
    const wanted = new Map(Object.entries(indexes as Record<string, readonly string[]>));
    for (const { name: kept } of await collection.indexes()) {
      if (kept !== undefined && kept !== '_id_' && !wanted.has(kept)) await collection.dropIndex(kept);
    }
    for (const [index, fields] of wanted) {
      // the id at the end makes the order whole, so that pages have no gaps
      const keys = Object.fromEntries([...fields, '_id'].map((field) => [field, 1 as const]));
      await collection.createIndex(keys, { name: index });
    }
  }
}

function fingerprint(): string {
  return createHash('sha256').update(JSON.stringify(recordIndexes)).digest('hex').slice(0, 12);
}
