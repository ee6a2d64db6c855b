import type { Records } from '../../src/ports/records';
import type { DaySum, Person } from '../../src/ports/school';
import { fc } from '../support/random-inputs';

/** One fresh, empty records store. */
export interface RecordsWorld {
  open(): Promise<Records>;
  /** Stops and opens again on the same data. */
  reopen(records: Records): Promise<Records>;
  /** Stops what was opened and removes all data. */
  close(): Promise<void>;
}

/** What every records store must do; `createWorld` makes a fresh, empty store for each test. */
export function describeRecords(
  name: string,
  createWorld: () => Promise<RecordsWorld>,
  { propertyRuns }: { propertyRuns: number },
): void {
  describe(`records, ${name}`, () => {
    let world: RecordsWorld;
    let records: Records;
    beforeEach(async () => {
      world = await createWorld();
      records = await world.open();
    });
    afterEach(() => world.close());

    const ids = (documents: { id: string }[]) => documents.map(({ id }) => id);

    describe('one document', () => {
      it('is read as it was stored, also after a restart', async () => {
        const mei = person('mei', { name: '梅 "😀"', reach: [{ channel: 'web', chat: '1' }], classIds: [] });
        await records.put('people', mei);
        const again = await world.reopen(records);
        expect(await again.get('people', 'mei')).toEqual(mei);
        expect(await again.get('people', 'bo')).toBeUndefined();
        expect(await again.get('identities', 'mei')).toBeUndefined();
      });

      it('has no fields that the database added', async () => {
        await records.put('facts', { id: 'a', value: '1' });
        expect(Object.keys((await records.get('facts', 'a'))!)).toEqual(['id', 'value']);
        expect(Object.keys((await records.list('facts', { limit: 1 }))[0]!)).toEqual(['id', 'value']);
      });

      it('is inserted once', async () => {
        expect(await records.insert('facts', { id: 'a', value: 'first' })).toBe('inserted');
        expect(await records.insert('facts', { id: 'a', value: 'second' })).toBe('exists');
        expect((await records.get('facts', 'a'))?.value).toBe('first');
      });

      it('is inserted by one of many who try at the same moment', async () => {
        const tries = ['1', '2', '3', '4', '5'].map((value) => records.insert('facts', { id: 'a', value }));
        const results = await Promise.all(tries);
        expect(results.filter((result) => result === 'inserted')).toHaveLength(1);
      });

      it('is replaced whole by put', async () => {
        await records.put('people', person('mei', { level: 'A2', paused: true }));
        await records.put('people', person('mei'));
        expect(await records.get('people', 'mei')).toEqual(person('mei'));
      });

      it('is removed once', async () => {
        await records.put('facts', { id: 'a', value: '1' });
        expect(await records.remove('facts', 'a')).toBe(true);
        expect(await records.remove('facts', 'a')).toBe(false);
        expect(await records.get('facts', 'a')).toBeUndefined();
      });

      it('may have an id that looks like an operator, a path or another language', async () => {
        for (const id of ['$where', 'a.b', '__proto__', '学校:1', 'x'.repeat(500)]) {
          await records.put('facts', { id, value: id });
          expect((await records.get('facts', id))?.value).toBe(id);
        }
        expect(await records.list('facts', { limit: 10 })).toHaveLength(5);
      });

      it('may hold what looks like an operator', async () => {
        const types = { $gt: 1, 'a.b': 2 };
        await records.put('days', day('d', { types }));
        expect((await records.get('days', 'd'))?.types).toEqual(types);
      });
    });

    it('gives many documents in the order asked for', async () => {
      await records.put('facts', { id: 'a', value: '1' });
      await records.put('facts', { id: 'b', value: '2' });
      const many = await records.getMany('facts', ['b', 'none', 'a', 'b']);
      expect(many.map((fact) => fact?.value)).toEqual(['2', undefined, '1', '2']);
      expect(await records.getMany('facts', [])).toEqual([]);
    });

    describe('update', () => {
      it('changes what is there and resolves with it', async () => {
        await records.put('people', person('mei'));
        const after = await records.update('people', 'mei', (mei) => mei && { ...mei, name: 'Mei' });
        expect(after?.name).toBe('Mei');
        expect(await records.get('people', 'mei')).toEqual(after);
      });

      it('makes what is not there', async () => {
        const after = await records.update('facts', 'a', (fact) => fact ?? { id: 'a', value: 'new' });
        expect(after).toEqual({ id: 'a', value: 'new' });
        expect(await records.get('facts', 'a')).toEqual(after);
      });

      it('leaves all as it is when the change says nothing', async () => {
        await records.put('facts', { id: 'a', value: '1' });
        expect(await records.update('facts', 'a', () => undefined)).toEqual({ id: 'a', value: '1' });
        expect(await records.update('facts', 'b', () => undefined)).toBeUndefined();
        expect(ids(await records.list('facts', { limit: 10 }))).toEqual(['a']);
      });

      it('loses no change of many at the same moment', async () => {
        await records.put('facts', { id: 'a', value: '' });
        const add = (letter: string) =>
          records.update('facts', 'a', (fact) => fact && { ...fact, value: fact.value + letter });
        await Promise.all([...'abcdef'].map(add));
        const { value } = (await records.get('facts', 'a'))!;
        expect([...value].sort().join('')).toBe('abcdef');
      });

      it('lets one of many redeem a code', async () => {
        await records.put('codes', {
          id: 'hash',
          purpose: 'parent',
          createdBy: 'teacher',
          createdAt: 1,
          expiresAt: 2,
        });
        const redeem = async (who: string) => {
          const code = await records.update('codes', 'hash', (one) => one && { usedBy: who, ...one });
          return code?.usedBy === who;
        };
        const winners = await Promise.all(['a', 'b', 'c', 'd'].map(redeem));
        expect(winners.filter(Boolean)).toHaveLength(1);
      });

      it('changes nothing when the change throws', async () => {
        await records.put('facts', { id: 'a', value: '1' });
        const failing = records.update('facts', 'a', () => {
          throw new Error('a mistake');
        });
        await expect(failing).rejects.toThrow('a mistake');
        expect((await records.get('facts', 'a'))?.value).toBe('1');
      });
    });

    describe('find', () => {
      const week = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05'];
      const storeWeek = async () => {
        for (const date of [...week].reverse()) {
          await records.put('days', day(`mei ${date}`, { personId: 'mei', day: date }));
          await records.put('days', day(`bo ${date}`, { personId: 'bo', day: date }));
        }
      };
      const days = async (query: Parameters<Records['find']>[2]) =>
        (await records.find('days', 'byPerson', query)).map(({ id }) => id);

      it('gives one person’s documents in the order of the next field', async () => {
        await storeWeek();
        expect(await days({ equals: ['mei'], limit: 10 })).toEqual(week.map((date) => `mei ${date}`));
        const newest = await days({ equals: ['mei'], order: 'desc', limit: 2 });
        expect(newest).toEqual(['mei 2026-03-05', 'mei 2026-03-04']);
        expect(await days({ equals: ['me'], limit: 10 })).toEqual([]);
      });

      it('keeps to bounds, both included', async () => {
        await storeWeek();
        const between = { equals: ['mei'], from: '2026-03-03', to: '2026-03-04', limit: 10 };
        expect(await days(between)).toEqual(['mei 2026-03-03', 'mei 2026-03-04']);
        expect(await days({ ...between, order: 'desc' })).toEqual(['mei 2026-03-04', 'mei 2026-03-03']);
        expect(await days({ equals: ['mei'], from: '2026-03-05', limit: 10 })).toEqual(['mei 2026-03-05']);
        expect(await days({ equals: ['mei'], to: '2026-03-02', limit: 10 })).toEqual(['mei 2026-03-02']);
      });

      it('compares numbers as numbers', async () => {
        for (const at of [9, 10, 100, 1_772_409_600_000]) {
          await records.put('deliveries', {
            id: `at ${at}`,
            channel: 'web',
            kind: 'answer',
            status: 'sent',
            personId: 'mei',
            at,
          });
        }
        const found = await records.find('deliveries', 'byPerson', { equals: ['mei'], from: 10, limit: 10 });
        expect(ids(found)).toEqual(['at 10', 'at 100', 'at 1772409600000']);
        const old = await records.find('deliveries', 'byAge', { equals: [], to: 100, limit: 10 });
        expect(ids(old)).toEqual(['at 9', 'at 10', 'at 100']);
      });

      it('goes through pages without gap or repeat, both ways, also among equals', async () => {
        for (const id of ['a', 'b', 'c', 'd', 'e']) {
          await records.put('progress', progress(id, id < 'c' ? 'one' : 'two'));
        }
        for (const order of ['asc', 'desc'] as const) {
          const seen: string[] = [];
          let after: string | undefined;
          do {
            const page = await records.find('progress', 'byAssignment', {
              equals: ['two'],
              order,
              limit: 2,
              after,
            });
            seen.push(...ids(page));
            after = page.at(-1)?.id;
          } while (after !== undefined);
          expect(seen).toEqual(order === 'asc' ? ['c', 'd', 'e'] : ['e', 'd', 'c']);
        }
        await storeWeek();
        const first = await days({ equals: ['mei'], order: 'desc', limit: 3 });
        const second = await days({ equals: ['mei'], order: 'desc', limit: 3, after: first.at(-1) });
        expect(second).toEqual(['mei 2026-03-02']);
      });

      it('says so when it cannot go on, since the last document was removed meanwhile', async () => {
        await storeWeek();
        const [first] = await days({ equals: ['mei'], limit: 1 });
        await records.remove('days', first!);
        const next = days({ equals: ['mei'], limit: 1, after: first });
        await expect(next).rejects.toMatchObject({ code: 'page-lost', retryable: true });
      });

      it('finds a document by each member of an array field', async () => {
        await records.put('people', person('mei', { classIds: ['3a', '3b'] }));
        await records.put('people', person('bo', { classIds: ['3b', '3b'] }));
        await records.put('people', person('li'));
        expect(ids(await records.find('people', 'byClass', { equals: ['3a'], limit: 10 }))).toEqual(['mei']);
        expect(ids(await records.find('people', 'byClass', { equals: ['3b'], limit: 10 })).sort()).toEqual([
          'bo',
          'mei',
        ]);
      });

      it('follows each change of an indexed field', async () => {
        await records.put('people', person('mei', { classIds: ['3a', '3b'] }));
        await records.update('people', 'mei', (mei) => mei && { ...mei, classIds: ['3b', '3c'] });
        const found = async (id: string) =>
          ids(await records.find('people', 'byClass', { equals: [id], limit: 10 }));
        expect([await found('3a'), await found('3b'), await found('3c')]).toEqual([[], ['mei'], ['mei']]);
        await records.put('people', person('mei', { classIds: [] }));
        expect(await found('3c')).toEqual([]);
        await records.put('people', person('mei', { classIds: ['3a'] }));
        await records.remove('people', 'mei');
        expect(await found('3a')).toEqual([]);
      });

      it('does not find what lacks the field', async () => {
        await records.put('codes', {
          id: 'a',
          purpose: 'teacher',
          createdBy: 'x',
          createdAt: 1,
          expiresAt: 2,
        });
        expect(await records.find('codes', 'bySubject', { equals: ['undefined'], limit: 10 })).toEqual([]);
      });

      it('is told by an error when it asks for an index that is not kept', async () => {
        const wrong = records.find('people', 'byName' as 'byClass', { equals: ['mei'], limit: 1 });
        await expect(wrong).rejects.toThrow('byName');
      });
    });

    it('lists everything in order of id, in pages', async () => {
      for (const id of ['c', 'a', 'd', 'b']) await records.put('facts', { id, value: id });
      expect(ids(await records.list('facts', { limit: 3 }))).toEqual(['a', 'b', 'c']);
      expect(ids(await records.list('facts', { limit: 3, after: 'c' }))).toEqual(['d']);
      expect(ids(await records.list('facts', { limit: 3, after: 'bb' }))).toEqual(['c', 'd']);
      expect(await records.list('facts', { limit: 3, after: 'd' })).toEqual([]);
    });

    it('answers a check, and stops twice', async () => {
      await expect(records.check()).resolves.toBeUndefined();
      await Promise.all([records.stop(), records.stop()]);
      await expect(records.get('facts', 'a')).rejects.toMatchObject({
        code: 'records-unavailable',
        retryable: true,
      });
    });

    it('finds after any history what a simple model finds', async () => {
      const subject = fc.constantFrom('mei', 'bo');
      const document = fc.record({
        id: fc.constantFrom('1', '2', '3', '4'),
        personId: subject,
        day: fc.constantFrom('2026-03-02', '2026-03-03', '2026-03-10'),
      });
      const change = fc.oneof(
        { weight: 4, arbitrary: fc.record({ put: document }) },
        { weight: 1, arbitrary: fc.record({ remove: fc.constantFrom('1', '2', '3', '4') }) },
      );
      await fc.assert(
        fc.asyncProperty(fc.array(change, { maxLength: 12 }), subject, async (changes, who) => {
          const model = new Map<string, DaySum>();
          for (const old of await records.list('days', { limit: 100 })) await records.remove('days', old.id);
          for (const one of changes) {
            if ('put' in one) {
              model.set(one.put.id, day(one.put.id, one.put));
              await records.put('days', day(one.put.id, one.put));
            } else {
              expect(await records.remove('days', one.remove)).toBe(model.delete(one.remove));
            }
          }
          const expected = [...model.values()]
            .filter(({ personId }) => personId === who)
            .sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1));
          expect(await records.find('days', 'byPerson', { equals: [who], limit: 100 })).toEqual(expected);
          const descending = { equals: [who], order: 'desc' as const, limit: 100 };
          expect(await records.find('days', 'byPerson', descending)).toEqual([...expected].reverse());
          expect(await records.list('days', { limit: 100 })).toHaveLength(model.size);
        }),
        { numRuns: propertyRuns },
      );
    }, 120_000);
  });
}

function person(id: string, changes: Partial<Person> = {}): Person {
  return {
    id,
    roles: ['student'],
    name: id,
    language: 'zh',
    classIds: [],
    childIds: [],
    reach: [],
    createdAt: 1,
    ...changes,
  };
}

function day(id: string, changes: Partial<DaySum> = {}): DaySum {
  return {
    id,
    personId: 'mei',
    day: '2026-03-02',
    turns: 1,
    seconds: 60,
    englishWords: 5,
    words: ['like'],
    good: [],
    mistakes: [],
    types: {},
    topics: ['food'],
    repaired: 0,
    version: 1,
    ...changes,
  };
}

function progress(id: string, assignmentId: string) {
  return {
    id,
    assignmentId,
    classId: '3a',
    personId: id,
    turns: 1,
    wordsUsed: [],
    firstAt: 1,
    lastAt: 1,
    version: 1,
  };
}
