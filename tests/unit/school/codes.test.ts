import { codeFrom, codeHash, looksLikeCode, normaliseCode } from '../../../src/school/code-form';
import { ensureAdminCode } from '../../../src/school';
import { createRetention, snapshotKeys } from '../../../src/school';
import { createTestClock } from '../../support/clock';
import { openScene } from '../../support/school-scene';
import { openStores } from '../../support/stores';
import { fc } from '../../support/random-inputs';

describe('a made code', () => {
  test('has eight characters that cannot be misread, a letter and a digit in each half, and follows from its seed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (secret, seed) => {
        const code = codeFrom(secret, seed);
        expect(code).toMatch(
          /^(?=.{0,3}[A-Z])(?=.{0,3}[2-9])[A-HJ-KM-NP-Z2-9]{4}-(?=.{0,3}[A-Z])(?=.{0,3}[2-9])[A-HJ-KM-NP-Z2-9]{4}$/,
        );
        expect(codeFrom(secret, seed)).toBe(code);
        expect(looksLikeCode(code)).toBe(true);
        expect(looksLikeCode(code.toLowerCase().replace('-', ' '))).toBe(true);
      }),
    );
  });

  test('ten thousand seeds give ten thousand codes', () => {
    const codes = new Set(Array.from({ length: 10_000 }, (_none, seed) => codeFrom('s', String(seed))));
    expect(codes.size).toBe(10_000);
  });

  test('is the same however it is typed, and another under another secret', () => {
    for (const typed of ['K7QM-3XWP', 'k7qm3xwp', ' k7qm 3xwp ', 'Ｋ７ＱＭ－３ＸＷＰ', 'K7QM—3XWP.']) {
      expect(codeHash('s', typed)).toBe(codeHash('s', 'K7QM-3XWP'));
    }
    expect(codeHash('other', 'K7QM-3XWP')).not.toBe(codeHash('s', 'K7QM-3XWP'));
    expect(normaliseCode('Open-Sesame')).toBe(normaliseCode('0pen sesame'));
  });
});

describe('the first admin', () => {
  test('gets the same made code at each start, until it was redeemed; a new one once no admin is left', async () => {
    const scene = await openScene();
    const options = { records: scene.records, clock: scene.clock, secret: 'a secret of the tests' };
    const code = await ensureAdminCode(options);
    expect(await ensureAdminCode(options)).toBe(code);
    const admin = scene.user('a', '校长');
    expect((await admin.says(code ?? '')).text).toContain('管理员');
    expect(await ensureAdminCode(options)).toBeUndefined();
    expect((await scene.user('b').says(code ?? '')).text).toContain('别人用过');
    await admin.says('/erase');
    await admin.says('确认');
    const next = await ensureAdminCode(options);
    expect(next).toBeDefined();
    expect(next).not.toBe(code);
    expect((await scene.user('c').says(next ?? '')).text).toContain('管理员');
    await scene.close();
  });

  test('an ADMIN_CODE of any form works once, also alone in private', async () => {
    const scene = await openScene({ adminCode: 'open sesame, please' });
    const options = {
      records: scene.records,
      clock: scene.clock,
      secret: 'a secret of the tests',
      adminCode: 'open sesame, please',
    };
    expect(await ensureAdminCode(options)).toBe('open sesame, please');
    expect((await scene.user('a').says('Open sesame please')).text).toContain('管理员');
    expect(await ensureAdminCode(options)).toBeUndefined();
    expect((await scene.user('b').says('/join open sesame, please')).text).toContain('别人用过');
    await scene.close();
  });
});

test('what pupils wrote is removed once it is older than RETENTION_DAYS, and nothing younger', async () => {
  const clock = createTestClock();
  const stores = await openStores({ clock });
  const { records } = stores;
  const { snapshots } = stores.mailbox;
  const dayMs = 86_400_000;
  const now = clock.now();
  const at = { old: now - 401 * dayMs, young: now - 399 * dayMs };
  const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);
  for (const [age, time] of Object.entries(at)) {
    await records.put('turns', {
      id: age,
      personId: 'p',
      conversation: 'c',
      topic: '',
      turn: 1,
      at: time,
      pupil: 'words',
      corrections: [],
      tutor: { reply: '', corrected: '', analysis: '' },
      by: 'offline',
      mood: 'neutral',
      englishWords: 1,
    });
    await records.put('days', {
      id: age,
      personId: 'p',
      day: dayOf(time),
      turns: 1,
      seconds: 1,
      englishWords: 1,
      words: [],
      good: ['words'],
      mistakes: [],
      types: {},
      topics: [],
      repaired: 0,
      version: 1,
    });
    await records.put('reports', { id: age, subjectId: 'p', week: '1', text: 'words', createdAt: time });
    await records.put('deliveries', {
      id: age,
      channel: 'telegram',
      kind: 'answer',
      status: 'sent',
      at: time,
    });
    await records.put('progress', {
      id: age,
      assignmentId: 'a',
      classId: 'c',
      personId: 'p',
      turns: 1,
      wordsUsed: ['words'],
      firstAt: time,
      lastAt: time,
      version: 1,
    });
    for (const state of ['open', 'closed'] as const)
      await records.put('alerts', {
        id: `${state}-${age}`,
        personId: `p-${age}`,
        concern: 'abuse',
        aboutParent: true,
        contacts: [],
        state,
        createdAt: time,
        trail: [{ at: time, by: '', what: state === 'open' ? 'sign' : 'closed' }],
      });
    const crisis = {
      id: `closed-${age}`,
      concern: 'abuse',
      certainty: 'sign',
      aboutParent: true,
      aboutSchool: false,
      openedAt: time,
      lessonStopped: false,
      alerts: [],
      escalations: 0,
      audit: [],
    };
    await snapshots.put([
      {
        key: snapshotKeys.crisis(`p-${age}`),
        value: JSON.stringify({ phase: 'closed', crisis }),
        version: time,
      },
      { key: snapshotKeys.case(`closed-${age}`), value: `p-${age}`, version: time },
    ]);
    await records.put('codes', {
      id: age,
      purpose: 'link',
      createdBy: 'p',
      createdAt: 1,
      expiresAt: age === 'old' ? now - 2 * dayMs : now + dayMs,
    });
  }
  const purge = createRetention({ records, snapshots, clock, retentionDays: 400 });
  expect(await purge()).toBe(7);
  expect(await purge()).toBe(0);
  for (const collection of ['turns', 'days', 'progress', 'reports', 'deliveries', 'codes'] as const) {
    expect((await records.list(collection, { limit: 9 })).map(({ id }) => id)).toEqual(['young']);
  }
  // a case that nobody closed waits for a person, however old it is
  expect((await records.list('alerts', { limit: 9 })).map(({ id }) => id)).toEqual([
    'closed-young',
    'open-old',
    'open-young',
  ]);
  expect(await snapshots.get(snapshotKeys.crisis('p-old'))).toBeUndefined();
  expect(await snapshots.get(snapshotKeys.case('closed-old'))).toBeUndefined();
  expect(await snapshots.get(snapshotKeys.crisis('p-young'))).toBeDefined();
  await stores.close();
});
