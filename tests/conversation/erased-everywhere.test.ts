import { createRedisConnection, createRedisMailbox } from '../../adapters/mailbox/redis';
import mongoose from 'mongoose';
import { createMongoRecords } from '../../adapters/records/mongo';
import { systemClock } from '../../src/shared/clock';
import { openSchool, type School } from '../support/conversation';
import { silentLogger } from '../support/logger';
import { startMongo, type TestMongo } from '../support/mongo-server';
import { dumpRedis } from '../support/redis-dump';
import { startRedis, type TestRedis } from '../support/redis-server';
import { dumpStores } from '../support/store-dump';

const words = 'My secret rabbit is called Pompadour and it eats carrots.';
const sign = 'My father Pompadour hits me every night.';

/** Somebody who has done all that leaves something behind, in private and in the group, and then leaves. */
async function comeAndGo(school: School, beforeLeaving = async () => {}): Promise<string> {
  const { teacher, group } = await school.staffed('三年级二班');
  await teacher.asks('/settings safeguard=我', { in: group });
  await teacher.asks('/assign 我的家乡 turns=3', { in: group });
  const pupil = school.person('欧阳小兔', { id: 'platform-4711' });
  await pupil.asks('My hometown is a village.', { in: group });
  await pupil.asks('/topic My rabbit');
  await pupil.asks(words);
  await pupil.asks(sign, { in: group });
  await teacher.hears(/学生安全提醒/);
  await teacher.asks('/alerts resume 1');
  await pupil.asks(words, { in: group });
  await pupil.asks('/join AAAA-2345');
  await pupil.asks('/export');
  await school.quiet();
  const personId = (await pupil.snapshot())?.id ?? '';
  await beforeLeaving();
  await pupil.asks('/erase');
  await pupil.asks('确认');
  await school.quiet();
  return personId;
}

/**
 * What may stay, in either mailbox: delivery ids of messages for two days, and the ledger's row of the very last answer, "all is deleted",
 * which names the chat that it went to, for some days. No word, no name.
 */
const ofTheWay = /seen|placed|out:|deliver|handed|in:(?:days|last)/;

test('the embedded stores hold no word, no name and no account of somebody who was erased', async () => {
  const school = await openSchool();
  try {
    const personId = await comeAndGo(school);
    expect(school.adapter().forgotten.length).toBeGreaterThanOrEqual(2);
    await school.stop();
    const dump = await dumpStores(school.dir);
    expect(dump.length).toBeGreaterThan(20);
    expect(dump.filter((entry) => /Pompadour|rabbit|欧阳小兔/.test(entry))).toEqual([]);
    const accounts = dump.filter((entry) => entry.includes('platform-4711'));
    expect(accounts.filter((entry) => !ofTheWay.test(entry))).toEqual([]);
    // the note that this id is gone for good, and removed snapshots
    const ids = dump.filter((entry) => entry.includes(personId));
    expect(ids.filter((entry) => !/^erasures |"value":null|^deliver/.test(entry))).toEqual([]);
    expect(school.log.join('')).not.toMatch(/Pompadour|rabbit|欧阳小兔|platform-4711/);
    await school.restart();
  } finally {
    await school.close();
  }
});

const keyOf = (entry: string) => entry.split(' ')[0] ?? '';

describe('on Redis', () => {
  let redis: TestRedis;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.close());

  test('there is no word and no name either, and the account only where the last answer went', async () => {
    const school = await openSchool({
      openMailbox: () =>
        createRedisMailbox({
          connection: createRedisConnection({ url: redis.url }),
          clock: systemClock,
          logger: silentLogger,
        }),
    });
    try {
      const before = await dumpRedis(redis.url);
      const personId = await comeAndGo(school);
      await school.stop();
      const dump = await dumpRedis(redis.url);
      expect(dump.length).toBeGreaterThan(before.length);
      expect(dump.filter((entry) => /Pompadour|rabbit|欧阳小兔/.test(entry))).toEqual([]);
      const accounts = dump.filter((entry) => entry.includes('platform-4711'));
      expect(accounts.filter((entry) => !ofTheWay.test(keyOf(entry)))).toEqual([]);
      const ids = dump.filter((entry) => entry.includes(personId));
      expect(ids.filter((entry) => !/snapshot:versions|out:|placed:/.test(keyOf(entry)))).toEqual([]);
      await school.restart();
    } finally {
      await school.close();
    }
  });
});

describe('on MongoDB', () => {
  let server: TestMongo;
  beforeAll(async () => {
    server = await startMongo();
  }, 60_000);
  afterAll(() => server.close());

  /** Every document of every collection, as text, its collection first. */
  async function dump(): Promise<string[]> {
    const connection = await mongoose.createConnection(server.uri).asPromise();
    try {
      const names = (await connection.listCollections()).map(({ name }) => name);
      const all = await Promise.all(
        names.map(async (name) =>
          (await connection.collection(name).find().toArray()).map((one) => `${name} ${JSON.stringify(one)}`),
        ),
      );
      return all.flat();
    } finally {
      await connection.close();
    }
  }

  test('there is no word, no name and no account, and of the id only that it is gone', async () => {
    const school = await openSchool({
      openRecords: () => createMongoRecords({ uri: server.uri }),
      answerWithinMs: 30_000,
    });
    try {
      const personId = await comeAndGo(school, async () => {
        const before = await dump();
        expect(before.filter((entry) => /欧阳小兔/.test(entry)).length).toBeGreaterThan(0);
        expect(before.filter((entry) => /rabbit/.test(entry)).length).toBeGreaterThan(0);
      });
      await school.stop();
      const left = await dump();
      expect(left.length).toBeGreaterThan(5);
      expect(left.filter((entry) => /Pompadour|rabbit|欧阳小兔|platform-4711/.test(entry))).toEqual([]);
      expect(
        left.filter((entry) => entry.includes(personId)).filter((entry) => !/^erasures /.test(entry)),
      ).toEqual([]);
      await school.restart();
    } finally {
      await school.close();
    }
  }, 180_000);
});
