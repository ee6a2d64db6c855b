import { randomBytes } from 'node:crypto';
import mongoose, { type Connection } from 'mongoose';
import { createMongoRecords } from '../../adapters/records/mongo';
import { recordIndexes, type Records } from '../../src/ports/records';
import { startMongo, type TestMongo } from '../support/mongo-server';
import { describeRecords, type RecordsWorld } from './records.suite';

let server: TestMongo;
let admin: Connection;
beforeAll(async () => {
  server = await startMongo();
  admin = await mongoose.createConnection(server.uri).asPromise();
}, 60_000);
afterAll(async () => {
  await admin.close();
  await server.close();
});

// an update takes about 20 ms on FerretDB
describeRecords('mongo', () => createWorld(), { propertyRuns: 8 });

/** All worlds share one database, since making one takes long on some servers; each begins empty. */
async function createWorld(): Promise<RecordsWorld> {
  for (const name of Object.keys(recordIndexes)) await admin.collection(name).deleteMany({});
  const opened: Records[] = [];
  const open = async () => {
    const records = createMongoRecords({ uri: server.uri });
    opened.push(records);
    return records;
  };
  return {
    open,
    async reopen(records) {
      await records.stop();
      return open();
    },
    async close() {
      for (const records of opened) await records.stop();
    },
  };
}

describe('records, mongo', () => {
  const opened: Records[] = [];
  const openAt = (uri: string, stepMs?: number) => {
    const records = createMongoRecords({ uri, stepMs });
    opened.push(records);
    return records;
  };
  afterEach(async () => {
    for (const records of opened.splice(0)) await records.stop();
  });

  it('keep every index of the port and none else, also one that somebody made', async () => {
    const people = admin.collection('people');
    await openAt(server.uri).check();
    for (const [name, indexes] of Object.entries(recordIndexes)) {
      const kept = await admin.collection(name).indexes();
      expect(kept.map((index) => index.name).sort()).toEqual(['_id_', ...Object.keys(indexes)].sort());
    }
    await people.createIndex({ name: 1 }, { name: 'byName' });
    await admin.collection('migrations').deleteMany({});
    await openAt(server.uri).check();
    expect((await people.indexes()).map((index) => index.name)).not.toContain('byName');
  });

  it('are prepared by one of several processes that start together', async () => {
    await admin.collection('migrations').deleteMany({});
    const all = [1, 2, 3].map(() => openAt(server.uri));
    await Promise.all(all.map((records) => records.check()));
    const states = await admin.collection('migrations').find().toArray();
    expect(states).toHaveLength(1);
    expect(states[0]).toMatchObject({ until: 0, done: [expect.stringContaining('indexes-')] });
  });

  it('lose no change that two processes make at the same moment', async () => {
    const [one, other] = [openAt(server.uri), openAt(server.uri)];
    const id = randomBytes(4).toString('hex');
    await one.put('facts', { id, value: '' });
    const add = (records: Records, letter: string) =>
      records.update('facts', id, (fact) => fact && { ...fact, value: fact.value + letter });
    await Promise.all([...'abcdef'].map((letter, index) => add(index % 2 ? one : other, letter)));
    const { value } = (await one.get('facts', id))!;
    expect([...value].sort().join('')).toBe('abcdef');
  });

  it('take no operator for a value', async () => {
    const records = openAt(server.uri);
    const id = randomBytes(4).toString('hex');
    await records.put('facts', { id, value: 'kept' });
    const sly = { $ne: '' } as unknown as string;
    expect(await records.get('facts', sly)).toBeUndefined();
    expect(await records.remove('facts', sly)).toBe(false);
    await expect(records.find('days', 'byPerson', { equals: [sly], limit: 1 })).rejects.toThrow(TypeError);
  });

  it('say within seconds that the server is away', async () => {
    const records = openAt('mongodb://127.0.0.1:1/away', 400);
    const before = performance.now();
    await expect(records.get('facts', 'a')).rejects.toMatchObject({
      name: 'TalkUpError',
      code: 'records-unavailable',
      retryable: true,
    });
    expect(performance.now() - before).toBeLessThan(3_000);
  });

  it('tell a wrong setting in words that help, and without the password', async () => {
    const said = (uri: string) =>
      openAt(uri, 400)
        .check()
        .catch((error: Error) => error.message);
    expect(await said('mongodb://me:secret@127.0.0.1:1/talkup')).toBe(
      'No MongoDB answers at 127.0.0.1:1 (MONGODB_URI): is it running, and is the port right?',
    );
    expect(await said('mongodb://nowhere.invalid/talkup')).toMatch(/host in MONGODB_URI is not known/);
    expect(await said('mongodb://127.0.0.1/talkup?nonsense=1')).toMatch(/cannot be read.*nonsense/);
    expect(await said(server.uri.replace('//', '//me:guessed@'))).toBe(
      'MongoDB refuses the user or password in MONGODB_URI.',
    );
  });
});
