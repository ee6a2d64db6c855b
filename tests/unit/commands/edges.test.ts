import type { DaySum } from '../../../src/ports/school';
import { createDirectory, createSafeguardingDirectory } from '../../../src/school';
import { codeIn, openScene, secret, type Scene } from '../../support/school-scene';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

const emptyDay: DaySum = {
  id: '',
  personId: '',
  day: '2026-03-02',
  turns: 0,
  seconds: 0,
  englishWords: 0,
  words: [],
  good: [],
  mistakes: [],
  types: {},
  topics: [],
  repaired: 0,
  version: 0,
};

test('after linking, the day’s sum stands under the new person', async () => {
  const first = scene.user('u1', '李华');
  const code = codeIn((await first.says('/link')).text);
  const second = scene.user('w1', 'wx', 'wechat');
  await second.says('Hi!');
  const [from, into] = [await second.personId(), await first.personId()];
  const today = { ...emptyDay, id: `${from}:2026-03-02:c`, personId: from, turns: 5, version: 5 };
  await scene.journal({ collection: 'days', document: today });
  second.setState((state) => ({ ...state, turn: 5, today }));
  await second.says(code);
  expect(await scene.records.get('days', `${into}:2026-03-02:c`)).toMatchObject({ turns: 5 });
});

test('parent and child do not become one person', async () => {
  const { teacher } = await scene.staff();
  await teacher.says('/class 一班', scene.group());
  const child = scene.user('u1', '李华');
  await child.says('Hello!', scene.group());
  const mother = scene.user('p1', '李妈妈', 'wechat');
  await mother.says(codeIn((await child.says('/parentcode')).text));
  await mother.says('同意');
  const code = codeIn((await child.says('/link')).text);
  expect((await mother.says(code)).text).toContain('不能合成一个人');
  expect(await mother.personId()).not.toBe(await child.personId());
});

test('an admin sets the safeguarding contact of any class, and assigns nothing there', async () => {
  const { admin, teacher } = await scene.staff();
  await teacher.says('/class 一班', scene.group());
  const heard = await admin.says('/settings class=一班 safeguard=王老师');
  expect(heard.text).toContain('safeguard=王老师');
  const pupil = await scene.user('u1').says('Hello!', scene.group());
  const { guardians, reach } = createSafeguardingDirectory(scene.snapshots);
  const about = await guardians(pupil.setting.person.id, pupil.setting.classroom);
  expect(about).toEqual({
    contact: await teacher.personId(),
    admins: [await admin.personId()],
    parents: [],
    teachers: [await teacher.personId()],
  });
  expect(await reach(await teacher.personId())).toEqual({ channel: 'telegram', chat: teacher.id });
  expect((await admin.says('/assign My kites class=一班')).kind).toBe('notice');
  expect((await admin.says('/settings class=一班 safeguard=没有这人')).text).toMatch(/没有叫/);
  for (const typed of ['13800138000', '+86 138 0013 8000', 'wang@school.example'])
    expect((await admin.says(`/settings class=一班 safeguard="${typed}"`)).text).toMatch(/不能写电话或邮箱/);
  await admin.says('/settings class=一班 safeguard=off');
  const after = await scene.user('u1').says('Hello!', scene.group());
  expect(after.setting.classroom?.settings.safeguard).toBeUndefined();
});

test('a parent’s account is no pupil: not by talking in the class group, and not by the class code', async () => {
  const { teacher } = await scene.staff();
  const code = codeIn((await teacher.says('/class 一班')).text);
  await teacher.says('/class 一班', scene.group());
  const child = scene.user('u1', '李华');
  await child.says('Hello!', scene.group());
  const mother = scene.user('p1', '李妈妈');
  await mother.says(codeIn((await child.says('/parentcode')).text));
  await mother.says('同意');
  await mother.says('Hello, teacher!', scene.group());
  expect((await mother.says(code)).text).toContain('家长码');
  expect((await teacher.says('/roster', scene.group())).text).not.toContain('李妈妈');
});

test('a class code and a name take the seat of that name', async () => {
  const { teacher } = await scene.staff();
  const code = codeIn((await teacher.says('/class 一班')).text);
  await teacher.says('/roster 李华 张三');
  expect((await scene.user('u1', '✨star✨').says(`加入 ${code} 李华`)).text).toContain('一班');
  const { text } = await teacher.says('/roster');
  expect(text).toContain('已加入：李华');
  expect(text).not.toContain('star');
});

test('the school’s word that it has the consents is on record, and taken back when parents are to consent', async () => {
  const { teacher } = await scene.staff();
  await teacher.says('/class 一班', scene.group());
  const classId = (await scene.school.classes.named('一班'))?.id;
  const consent = () => scene.records.get('consents', `school:${classId}`);
  expect(await consent()).toMatchObject({ givenBy: await teacher.personId(), classId });
  expect((await consent())?.withdrawnAt).toBeUndefined();
  await teacher.says('/settings consent=parents', scene.group());
  expect((await consent())?.withdrawnAt).toBeDefined();
  await teacher.says('/settings 同意=学校', scene.group());
  expect((await consent())?.withdrawnAt).toBeUndefined();
});

test('members who join or leave, and a renamed group, leave no person behind', async () => {
  const { teacher } = await scene.staff();
  await teacher.says('/class 一班', scene.group());
  const whoIs = createDirectory({ snapshots: scene.snapshots, clock: scene.clock, secret });
  const event = {
    id: 'e1',
    channel: 'telegram',
    chat: 'group-1',
    chatKind: 'group' as const,
    sender: { id: 'u9', name: '新同学' },
    addressed: true,
    receivedAt: 1,
  };
  const joined = [{ id: 'u9', name: '新同学' }];
  const { effects } = await whoIs({ ...event, content: { kind: 'members', joined, left: [] } });
  expect(effects).toEqual([]);
});

test('a corrupted snapshot is no reason to fail: the person counts as somebody new', async () => {
  const pupil = scene.user('u1', '李华');
  const { setting } = await pupil.says('Hello!');
  await scene.snapshots.put([
    { key: `person:${setting.person.id}`, value: '{broken', version: scene.clock.now() },
  ]);
  const again = await pupil.says('Hello!');
  expect(again.setting.person.id).toBe(setting.person.id);
});
