import type { AlertRecord, DaySum, JournalEntry, Person } from '../../../src/ports/school';
import { applyJournal } from '../../../src/school';
import { TalkUpError } from '../../../src/shared/errors';
import { createTestClock } from '../../support/clock';
import { openStores, type Stores } from '../../support/stores';

const clock = createTestClock();
let stores: Stores;
let apply: (...entries: JournalEntry[]) => Promise<void>;
beforeEach(async () => {
  stores = await openStores({ clock });
  const journal = applyJournal(stores.records, stores.mailbox.snapshots, { now: () => clock.now() });
  apply = (...entries) => journal(entries);
});
afterEach(() => stores.close());

const day: DaySum = {
  id: 'p1:2026-03-02:c',
  personId: 'p1',
  day: '2026-03-02',
  turns: 2,
  seconds: 40,
  englishWords: 12,
  words: [],
  good: [],
  mistakes: [],
  types: {},
  topics: [],
  repaired: 0,
  version: 2,
};
const person: Person = {
  id: 'p1',
  roles: [],
  name: 'Anna',
  language: 'zh',
  classIds: [],
  childIds: [],
  reach: [{ channel: 'telegram', chat: '1' }],
  createdAt: 5,
};

test('the same entry twice is stored once, and an older sum never overwrites a newer one', async () => {
  await apply({ collection: 'days', document: day });
  await apply({ collection: 'days', document: day });
  await apply({ collection: 'days', document: { ...day, turns: 1, version: 1 } });
  await apply({ collection: 'days', document: { ...day, turns: 3, version: 3 } });
  expect(await stores.records.list('days', { limit: 9 })).toEqual([{ ...day, turns: 3, version: 3 }]);
});

test('a person met again adds ways to be reached and classes, and loses nothing that was given meanwhile', async () => {
  await apply({ collection: 'people', document: person });
  await stores.records.update(
    'people',
    'p1',
    (stored) => stored && { ...stored, roles: ['teacher'], childIds: ['c'], language: 'en', level: 'B1' },
  );
  await apply({
    collection: 'people',
    document: { ...person, classIds: ['k1'], reach: [{ channel: 'wechat', chat: '2' }], createdAt: 9 },
  });
  expect(await stores.records.get('people', 'p1')).toEqual({
    ...person,
    roles: ['teacher'],
    childIds: ['c'],
    language: 'en',
    level: 'B1',
    classIds: ['k1'],
    reach: [
      { channel: 'wechat', chat: '2' },
      { channel: 'telegram', chat: '1' },
    ],
    createdAt: 5,
  });
});

test('an identity that was linked to another person stays there', async () => {
  await stores.records.put('identities', { id: 'telegram:1', personId: 'linked', linkedAt: 1 });
  await apply({ collection: 'identities', document: { id: 'telegram:1', personId: 'p1', linkedAt: 2 } });
  expect(await stores.records.get('identities', 'telegram:1')).toMatchObject({ personId: 'linked' });
});

test('an erasure between the look and the write wins', async () => {
  const { records } = stores;
  const racing = {
    ...records,
    update: async (...args: Parameters<typeof records.update>) => {
      const result = await (records.update as (...all: unknown[]) => Promise<unknown>)(...args);
      await records.insert('erasures', { id: 'p1', erasedAt: 1 });
      return result;
    },
  } as unknown as typeof records;
  await applyJournal(racing, stores.mailbox.snapshots)([{ collection: 'days', document: day }]);
  expect(await records.list('days', { limit: 9 })).toEqual([]);
});

test('of what one turn has, all is stored or tried again, and what belongs to somebody erased is left out', async () => {
  await stores.records.put('erasures', { id: 'gone', erasedAt: 1 });
  const days = ['p1', 'gone', 'p2'].map((personId) => ({ ...day, id: `${personId}:d`, personId }));
  await apply(...days.map((document) => ({ collection: 'days' as const, document })));
  expect((await stores.records.list('days', { limit: 9 })).map(({ id }) => id)).toEqual(['p1:d', 'p2:d']);

  const { records } = stores;
  let isAway = true;
  const failing = {
    ...records,
    insert: async (...args: Parameters<typeof records.insert>) => {
      if (isAway) throw new TalkUpError('away', { code: 'records-unavailable', retryable: true });
      return records.insert(...args);
    },
  } as unknown as typeof records;
  const journal = applyJournal(failing, stores.mailbox.snapshots);
  const entries: JournalEntry[] = [
    { collection: 'identities', document: { id: 'api:1', personId: 'p1', linkedAt: 2 } },
    { collection: 'days', document: { ...day, id: 'p1:e' } },
  ];
  await expect(journal(entries)).rejects.toThrow('away');
  isAway = false;
  await journal(entries);
  expect(await records.get('identities', 'api:1')).toMatchObject({ personId: 'p1' });
  expect(await records.get('days', 'p1:e')).toMatchObject({ turns: 2 });
});

test('a chain of joined persons ends with the last one; what was erased after the joining is dropped', async () => {
  await stores.records.put('erasures', { id: 'p1', erasedAt: 1, mergedInto: 'p2' });
  await stores.records.put('erasures', { id: 'p2', erasedAt: 1, mergedInto: 'p3' });
  await apply({ collection: 'days', document: day });
  expect(await stores.records.get('days', 'p3:2026-03-02:c')).toMatchObject({ personId: 'p3', turns: 2 });
  await stores.records.put('erasures', { id: 'p3', erasedAt: 2 });
  await apply({ collection: 'days', document: { ...day, id: 'p1:2026-03-03:c', day: '2026-03-03' } });
  expect(await stores.records.list('days', { limit: 9 })).toHaveLength(1);
});

test('a late row never reopens a case, and a receipt is kept', async () => {
  const step = (at: number, what: string) => ({ at, by: 't', what });
  const open: AlertRecord = {
    id: 'case',
    personId: 'p1',
    concern: 'self-harm',
    aboutParent: false,
    contacts: [{ personId: 't', deliveryId: 'd1' }],
    state: 'open',
    createdAt: 1,
    trail: [step(1, 'sign')],
  };
  const sent: AlertRecord = {
    ...open,
    contacts: [{ personId: 't', deliveryId: 'd1', sentAt: 3 }],
    trail: [...open.trail, step(3, 'alert-sent')],
  };
  const closed: AlertRecord = { ...open, state: 'closed', trail: [...open.trail, step(4, 'closed')] };
  for (const document of [open, closed, sent, open]) await apply({ collection: 'alerts', document });
  expect(await stores.records.get('alerts', 'case')).toMatchObject({
    state: 'closed',
    contacts: [{ deliveryId: 'd1', sentAt: 3 }],
  });
});
