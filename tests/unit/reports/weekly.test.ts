import { createComposer } from '../../../src/outbox';
import {
  createReportData,
  createReportSchedule,
  createReportService,
  createWeeklyRun,
} from '../../../src/reports';
import type { ClassSettings, DaySum, Person } from '../../../src/ports/school';
import { createLocalLeases } from '../../../adapters/mailbox/embedded';
import { silentLogger } from '../../support/logger';
import { openStores, type Stores } from '../../support/stores';

const timeZone = 'Asia/Shanghai';
/** Sunday 22 November 2026, 19:00 in Shanghai. */
const sundayEvening = Date.UTC(2026, 10, 22, 11);
const settings: ClassSettings = {
  level: 'A2',
  corrections: 'group',
  consent: 'school',
  maxwords: 30,
  quiet: 'off',
};

function person(id: string, over: Partial<Person>): Person {
  return {
    id,
    roles: [],
    name: id,
    language: 'zh',
    classIds: [],
    childIds: [],
    reach: [],
    createdAt: 0,
    ...over,
  };
}

function day(personId: string, date: string, over: Partial<DaySum> = {}): DaySum {
  return {
    id: `${personId}:${date}:x`,
    personId,
    day: date,
    turns: 4,
    seconds: 300,
    englishWords: 40,
    words: ['hometown', 'river', 'because'],
    good: ['I like my hometown because it has a river.'],
    mistakes: [
      {
        sentence: 'She like fish.',
        corrected: 'She likes fish.',
        type: 'agreement',
        why: '主语是 she，动词要加 s。',
      },
    ],
    types: { agreement: 1 },
    topics: ['My hometown'],
    repaired: 0,
    version: 4,
    ...over,
  };
}

async function school(stores: Stores) {
  const { records } = stores;
  await records.put('classes', {
    id: 'k1',
    name: '三班',
    teacherId: 'teacher',
    chats: [],
    settings,
    roster: [{ name: '李华', personId: 'li' }, { name: '张伟' }],
    createdAt: 0,
  });
  await records.put(
    'people',
    person('teacher', { roles: ['teacher'], name: '陈老师', reach: [{ channel: 'web', chat: 'teacher' }] }),
  );
  await records.put('people', person('li', { roles: ['student'], name: '李华', classIds: ['k1'] }));
  await records.put('people', person('wang', { roles: ['student'], name: '王芳', classIds: ['k1'] }));
  await records.put(
    'people',
    person('mum', {
      roles: ['parent'],
      name: '李华妈妈',
      childIds: ['li'],
      reach: [{ channel: 'web', chat: 'mum' }],
    }),
  );
}

describe('weekly reports', () => {
  let stores: Stores;
  let now = sundayEvening;
  const clock = { now: () => now, sleep: () => Promise.resolve() };

  beforeEach(async () => {
    now = sundayEvening;
    stores = await openStores();
    await school(stores);
  });
  afterEach(() => stores.close());

  function parts() {
    const { records, mailbox } = stores;
    const data = createReportData({ records, timeZone });
    const service = createReportService({ records, data, clock, timeZone, secret: 's'.repeat(32) });
    const compose = createComposer(() => ({
      maxTextLength: 4096,
      buttons: false,
      files: false,
      mentions: false,
      bundles: false,
    }));
    const run = createWeeklyRun({
      records,
      outbox: mailbox.outbox,
      service,
      compose,
      clock,
      logger: silentLogger,
      timeZone,
    });
    const schedule = createReportSchedule({
      pattern: '0 19 * * 0',
      timeZone,
      run,
      records,
      leases: createLocalLeases(),
      clock,
      logger: silentLogger,
    });
    return { service, run, schedule };
  }

  const signal = new AbortController().signal;
  const waiting = async () => (await stores.mailbox.counts()).waitingDeliveries;
  const texts = async () => {
    const reports = await stores.records.list('reports', { limit: 100 });
    return Object.fromEntries(reports.map(({ subjectId, text }) => [subjectId, text]));
  };

  test('tell a parent what the child did, said well, and can work on', async () => {
    for (const date of ['2026-11-17', '2026-11-18', '2026-11-20', '2026-11-22'])
      await stores.records.put('days', day('li', date));
    await stores.records.put('days', day('li', '2026-11-15', { turns: 100 }));
    await parts().run(sundayEvening, signal);
    const { li = '' } = await texts();
    expect(li).toContain('李华的英语口语周报（11月16日-22日）');
    expect(li).toContain('练了 4 天，共 20 分钟，说了 16 次');
    expect(li).toContain('“I like my hometown because it has a river.”');
    expect(li).toContain('“She like fish.”可以说成“She likes fish.”');
  });

  test('judge nothing under 150 words, and do not blame', async () => {
    await stores.records.put('days', day('li', '2026-11-18', { englishWords: 149 }));
    await parts().run(sundayEvening, signal);
    const { li = '' } = await texts();
    expect(li.match(/还没有足够的练习/g)).toHaveLength(2);
    expect(li).not.toContain('She like fish');
  });

  test('say kindly when there was no practice at all', async () => {
    await parts().run(sundayEvening, signal);
    expect((await texts()).li).toMatch(/这周没有练习/);
  });

  test('tell the teacher about the class, with the names of those who have not spoken', async () => {
    await stores.records.put('days', day('li', '2026-11-18', { englishWords: 200 }));
    await parts().run(sundayEvening, signal);
    const { k1 = '' } = await texts();
    expect(k1).toContain('已加入 2 人，1 人练了');
    expect(k1).toContain('这周还没练：王芳');
    expect(k1).toContain('名单上还没加入：张伟');
    expect(k1).toContain('（李华）');
  });

  test('in the group name nobody', async () => {
    await stores.records.put('days', day('li', '2026-11-18', { englishWords: 200 }));
    const asker = {
      id: 'teacher',
      name: '',
      roles: ['teacher'],
      language: 'zh',
      classIds: [],
      reach: [],
      consented: true,
    } as const;
    const [report] = await parts().service.now({
      person: { ...asker, roles: ['teacher'], classIds: [], reach: [] },
      classId: 'k1',
      privateChat: false,
    });
    expect(report?.text).toContain('已加入 2 人');
    expect(report?.text).not.toMatch(/李华|王芳|张伟/);
  });

  test('are stored once per person and week, however often the run is repeated', async () => {
    const { run } = parts();
    await run(sundayEvening, signal);
    const first = await waiting();
    await run(sundayEvening + 60_000, signal);
    expect(first).toBe(2);
    expect(await waiting()).toBe(first);
  });

  test('a run that broke off after the outbox was written sends nothing twice', async () => {
    await parts().run(sundayEvening, signal);
    const before = await waiting();
    for (const { id } of await stores.records.list('reports', { limit: 100 }))
      await stores.records.remove('reports', id);
    await parts().run(sundayEvening, signal);
    expect(await waiting()).toBe(before);
  });

  test('stay away from a parent who paused', async () => {
    await stores.records.update('people', 'mum', (mum) => mum && { ...mum, paused: true });
    await parts().run(sundayEvening, signal);
    expect(await texts()).not.toHaveProperty('li');
  });

  test('wait for the end of the class’s quiet hours', async () => {
    await stores.records.update(
      'classes',
      'k1',
      (found) => found && { ...found, settings: { ...settings, quiet: '18:00-20:30' } },
    );
    await parts().run(sundayEvening, signal);
    const rows = await stores.mailbox.outbox.ledger(10);
    expect(rows.map(({ notBefore }) => notBefore)).toEqual([
      Date.UTC(2026, 10, 22, 12, 30),
      Date.UTC(2026, 10, 22, 12, 30),
    ]);
  });

  test('are not owed by a new installation, come at their hour, and a missed hour is made up for', async () => {
    const { schedule } = parts();
    now = sundayEvening - 3_600_000;
    expect(await schedule.tick(signal)).toBeUndefined();
    now = sundayEvening + 1_000;
    expect(await schedule.tick(signal)).toBe(sundayEvening);
    expect(await schedule.tick(signal)).toBeUndefined();
    // switched off over the next Sunday evening, on again on Tuesday
    now = sundayEvening + 9 * 86_400_000;
    expect(await schedule.tick(signal)).toBe(sundayEvening + 7 * 86_400_000);
    expect(Object.keys(await texts())).toHaveLength(2);
    expect((await stores.records.list('reports', { limit: 10 })).map(({ week }) => week)).toEqual([
      '2026-W47',
      '2026-W48',
      '2026-W47',
      '2026-W48',
    ]);
  });

  test('a week before an outage of several weeks is not lost, and who did nothing in it hears nothing', async () => {
    const { schedule } = parts();
    await schedule.tick(signal);
    // practised on the Wednesday, then the machine was off for two Sundays
    await stores.records.put('days', day('li', '2026-11-25'));
    now = sundayEvening + 16 * 86_400_000;
    expect(await schedule.tick(signal)).toBe(sundayEvening + 14 * 86_400_000);
    const reports = await stores.records.list('reports', { limit: 10 });
    const ofChild = reports.filter(({ id }) => id.startsWith('child:'));
    expect(ofChild.map(({ week, text }) => [week, /练了 1 天/.test(text)])).toEqual([
      ['2026-W48', true],
      ['2026-W49', false],
    ]);
  });
});
