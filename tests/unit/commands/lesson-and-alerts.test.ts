import type { Records } from '../../../src/ports/records';
import { createSchool, snapshotKeys } from '../../../src/school';
import { lessonStopped, noCrisis, onSign, type CrisisState } from '../../../src/safety';
import { TalkUpError } from '../../../src/shared/errors';
import { alertRecord } from '../../../src/school/alerts';
import { codeIn, openScene, type Scene, type User } from '../../support/school-scene';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

describe('the lesson', () => {
  test('/topic lists topics with numbers, and a number, a name, random and an own topic open one', async () => {
    const pupil = scene.user('u1');
    const list = await pupil.says('话题');
    const [, number, title] = /^(\d+) ([A-Z][^\u4e00-\u9fff]+) /m.exec(list.text) ?? [];
    expect((await pupil.says(`/topic ${number}`)).text).toBe(`opened: ${title}`);
    expect((await pupil.says('/topic my school')).text).toMatch(/opened: .*school/i);
    expect((await pupil.says('/topic random')).text).toMatch(/^opened: ./);
    expect((await pupil.says('话题 我家的小狗 Lucky')).text).toBe('opened: 我家的小狗 Lucky');
    expect((await pupil.says('/topic 9999')).kind).toBe('notice');
    expect(pupil.state()?.topic).toEqual({ title: '我家的小狗 Lucky', titleZh: '我家的小狗 Lucky' });
  });

  test('an own topic is data: one line, no control characters, at most 60 characters', async () => {
    const pupil = scene.user('u1');
    await pupil.says(`/topic dogs\u0000\u202e and\ncats ${'x'.repeat(200)}`);
    const title = pupil.state()?.topic?.title ?? '';
    expect(title).toMatch(/^dogs and cats x+$/);
    expect(title.length).toBeLessThanOrEqual(60);
  });

  test('a topic that the teacher assigned counts as homework, also when it was picked from the list', async () => {
    const { teacher } = await scene.staff();
    await teacher.says('/class 一班', scene.group());
    await teacher.says('/assign 3 turns=2 words=river', scene.group());
    const pupil = scene.user('u1');
    await pupil.says('/topic 3', scene.group());
    expect(pupil.state(scene.group())?.topic).toMatchObject({
      assignmentId: expect.any(String),
      words: ['river'],
    });
  });

  test('/role lists and opens personas and scenes', async () => {
    const pupil = scene.user('u1');
    const list = await pupil.says('角色');
    expect(list.text).toContain('1 ');
    await pupil.says('/role 1');
    expect(pupil.state()?.personaId).toBeDefined();
    const scenes = list.text.match(/^(\d+) /gm)?.length ?? 0;
    await pupil.says(`/role ${scenes}`);
    expect(pupil.state()?.sceneId).toBeDefined();
    expect((await pupil.says('/role Voldemort')).kind).toBe('notice');
  });

  test('/level is kept with the person, on every platform and in every chat', async () => {
    const pupil = scene.user('u1');
    expect((await pupil.says('/level')).text).toContain('A2');
    expect((await pupil.says('级别 b1')).text).toContain('B1');
    expect((await pupil.says('/level', scene.group('elsewhere'))).text).toContain('B1');
    expect((await pupil.says('/level hard')).text).toContain('A1、A2、B1 或 B2');
  });

  test('/skip asks another question of the same topic, with three things to say', async () => {
    const pupil = scene.user('u1');
    await pupil.says('/topic 1');
    const seen = new Set<string>();
    for (let round = 0; round < 5; round += 1) {
      await pupil.says('跳过');
      const state = pupil.state();
      expect(state?.suggestions).toHaveLength(3);
      seen.add(state?.history.at(-1)?.text ?? '');
      expect(state?.history).toHaveLength(1);
    }
    expect(seen.size).toBe(5);
    expect(pupil.state()?.topic?.title).toBeDefined();
  });

  test('/clear forgets the talk and keeps the day’s sums', async () => {
    const pupil = scene.user('u1');
    await pupil.says('/topic 1');
    const today = {
      id: 'x',
      personId: 'x',
      day: '2026-03-02',
      turns: 1,
      seconds: 1,
      englishWords: 1,
      words: [],
      good: [],
      mistakes: [],
      types: {},
      topics: [],
      repaired: 0,
      version: 1,
    };
    pupil.setState((state) => ({
      ...state,
      turn: 7,
      today,
      history: [{ role: 'pupil', text: 'secret' }],
      held: [{ sentence: 'secret', corrected: '', why: '' }],
    }));
    await pupil.says('清空');
    expect(JSON.stringify(pupil.state())).not.toContain('secret');
    expect(pupil.state()).toMatchObject({ active: false, turn: 7, today: { turns: 1 } });
    expect(pupil.state()?.topic).toBeUndefined();
  });

  test('with OPEN_PRACTICE off a topic is for pupils of a class alone', async () => {
    const closed = await openScene({ openPractice: false });
    const pupil = closed.user('u1');
    expect((await pupil.says('/topic 1')).text).toContain('班级码');
    const { teacher } = await closed.staff();
    await pupil.says(codeIn((await teacher.says('/class 一班')).text));
    expect((await pupil.says('/topic 1')).text).toMatch(/^opened/);
    await closed.close();
  });

  test('/me tells the own week in a line, and the homework', async () => {
    const { teacher } = await scene.staff();
    await teacher.says('/class 一班', scene.group());
    const pupil = scene.user('u1', '李华');
    await pupil.says('Hello!', scene.group());
    expect((await pupil.says('/me')).text).toContain('还没有练习');
    const personId = await pupil.personId();
    const day = {
      personId,
      turns: 3,
      seconds: 150,
      englishWords: 20,
      words: [],
      good: [],
      mistakes: [],
      types: {},
      topics: [],
      repaired: 0,
      version: 1,
    };
    // The 2nd of March 2026 is a Monday: the day before belongs to last week.
    for (const date of ['2026-03-01', '2026-03-02'])
      await scene.journal({
        collection: 'days',
        document: { ...day, id: `${personId}:${date}:c`, day: date },
      });
    await teacher.says('/assign My kites turns=4', scene.group());
    const { text } = await pupil.says('我的');
    expect(text).toContain('这周练了 1 天，3 轮，约 3 分钟，说了 20 个英语词');
    expect(text).toMatch(/My kites.* 0\/4/);
  });
});

describe('somebody in a group who does not talk to the tutor', () => {
  test('leaves no trace in the school', async () => {
    const { teacher } = await scene.staff();
    await teacher.says('/class 一班', scene.group());
    const overheard = { ...scene.group(), addressed: false };
    const heard = await scene.user('u1', '路人').says('What a nice day!', overheard);
    expect(heard.effects.filter(({ kind }) => kind !== 'answer')).toEqual([]);
    expect(await scene.records.list('people', { limit: 9 })).toHaveLength(2);
  });
});

describe('while the records are away', () => {
  test('a command that needs them says so kindly, and one that does not goes on', async () => {
    const { teacher } = await scene.staff();
    await teacher.says('/class 一班', scene.group());
    const away = new Proxy({} as Records, {
      get: () => () =>
        Promise.reject(new TalkUpError('away', { code: 'records-unavailable', retryable: true })),
    });
    const { snapshots, clock, mailbox } = scene;
    const school = createSchool({
      records: away,
      snapshots,
      clock,
      secret: 'x',
      timeZone: 'Asia/Shanghai',
      mailbox,
    });
    Object.assign(scene.school, school);
    for (const command of ['/class 二班', '/assign My kites', '/progress', '/settings level=B1']) {
      const heard = await teacher.says(command, scene.group());
      expect([command, heard.text]).toEqual([command, expect.stringContaining('请稍后再试')]);
      expect(heard.kind).toBe('notice');
    }
    expect((await teacher.says('/topic 1', scene.group())).text).toMatch(/^opened/);
    expect((await teacher.says('/help')).kind).toBe('command');
    expect((await teacher.says('/level B1')).text).toContain('B1');
  });
});

describe('alerts', () => {
  async function withCase(
    aboutParent = false,
  ): Promise<{ admin: User; teacher: User; pupil: User; personId: string }> {
    const { admin, teacher } = await scene.staff();
    await teacher.says('/class 一班', scene.group());
    await teacher.says('/settings safeguard=我', scene.group());
    const pupil = scene.user('u1', '李华');
    const hello = await pupil.says('Hello!', scene.group());
    const personId = hello.setting.person.id;
    const contact = hello.setting.classroom?.settings.safeguard;
    const { state } = onSign(
      noCrisis(),
      { concern: 'self-harm', certainty: 'explicit', aboutParent, aboutSchool: false },
      {
        now: scene.clock.now(),
        caseId: 'case-1',
        guardians: { contact, admins: [], parents: [], teachers: [] },
      },
    );
    await scene.snapshots.put([
      { key: snapshotKeys.crisis(personId), value: JSON.stringify(state), version: scene.clock.now() },
    ]);
    await scene.journal({
      collection: 'alerts',
      document: alertRecord(state, { personId, classId: hello.setting.classroom?.id }),
    });
    return { admin, teacher, pupil, personId };
  }
  const crisis = async (personId: string) =>
    JSON.parse((await scene.snapshots.get(snapshotKeys.crisis(personId))) ?? '{}') as CrisisState;

  test('the contact sees, takes, lets practice go on and closes, and each step is on the trail without any words', async () => {
    const { teacher, personId } = await withCase();
    const list = await teacher.says('警报');
    expect(list.text).toMatch(/1\. 李华.*待接手/);
    expect((await crisis(personId)).crisis?.readAt).toBeDefined();
    expect((await teacher.says('/alerts take 1')).text).toContain('接手');
    expect(lessonStopped(await crisis(personId))).toBe(true);
    await teacher.says('/alerts resume 1');
    expect(lessonStopped(await crisis(personId))).toBe(false);
    await teacher.says('/alerts close 1');
    expect((await teacher.says('/alerts')).text).toContain('没有需要你处理');
    const record = await scene.records.get('alerts', 'case-1');
    expect(record?.state).toBe('closed');
    expect(record?.trail.map(({ what }) => what)).toEqual([
      'sign',
      'alert-queued',
      'read',
      'taken',
      'resumed',
      'closed',
    ]);
  });

  test('a teacher who is not the contact sees nothing, and one who took it is not passed over', async () => {
    const { teacher, admin } = await withCase();
    const { teacher: other } = await scene.staff('赵老师');
    expect((await other.says('/alerts')).text).toContain('没有需要你处理');
    expect((await other.says('/alerts close 1')).kind).toBe('notice');
    await teacher.says('/alerts take 1');
    expect((await admin.says('/alerts take 1')).text).toContain('王老师');
  });

  test('a contact who is a parent of the child is kept out where the home may be the danger', async () => {
    const { teacher, pupil, personId } = await withCase(true);
    expect((await teacher.says('/alerts')).text).toContain('李华');
    await teacher.says(codeIn((await pupil.says('/parentcode')).text));
    await teacher.says('同意');
    expect((await teacher.says('/alerts')).text).toContain('没有需要你处理');
    expect((await teacher.says('/alerts close 1')).kind).toBe('notice');
    expect(lessonStopped(await crisis(personId))).toBe(true);
  });

  test.each(['/alerts take', '/alerts foo 1', '/alerts constructor 1', '/alerts take 9'])(
    '%s is answered with what would be right',
    async (text) => {
      const { teacher } = await withCase();
      expect((await teacher.says(text)).kind).toBe('notice');
    },
  );

  test('a stopped lesson stays stopped when the pupil goes on with a linked account', async () => {
    const { pupil } = await withCase();
    const second = scene.user('w1', 'w', 'wechat');
    const code = codeIn((await second.says('/link')).text);
    await pupil.says(code);
    const id = await second.personId();
    expect(await pupil.personId()).toBe(id);
    expect(lessonStopped(await crisis(id))).toBe(true);
    expect(await scene.snapshots.get(snapshotKeys.case('case-1'))).toBe(id);
  });
});

test('all snapshots can be written anew from the records', async () => {
  const { teacher } = await scene.staff();
  await teacher.says('/class 一班', scene.group());
  const pupil = scene.user('u1', '李华');
  await pupil.says('Hello!', scene.group());
  const before = await pupil.says('Hi', scene.group());
  const gone = scene.user('u2', '走了');
  await gone.says('Hello!');
  const goneId = await gone.personId();
  await gone.says('/erase');
  await gone.says('确认');
  const empty = await openScene();
  const rebuilt = createSchool({
    records: scene.records,
    snapshots: empty.snapshots,
    clock: empty.clock,
    secret: 'a secret of the tests',
    timeZone: 'Asia/Shanghai',
    mailbox: empty.mailbox,
  });
  await rebuilt.rebuildSnapshots();
  const after = await empty.user('u1', '李华').says('Hi', scene.group());
  expect(after.setting.person).toMatchObject({
    id: before.setting.person.id,
    roles: ['student'],
    classIds: before.setting.person.classIds,
  });
  expect(after.setting.classroom?.name).toBe('一班');
  expect((await empty.user('u2', '走了').says('Hi')).setting.person.id).not.toBe(goneId);
  await empty.close();
});
