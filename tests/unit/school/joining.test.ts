import { codeIn, openScene, type Scene } from '../../support/school-scene';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

const hour = 3_600_000;
const classroom = { id: 'c1', name: '一班', teacherId: 't1' };
const join = (personId: string, group?: string) =>
  scene.school.admit({ personId, classroom, group, messageId: personId });
async function joinMany(count: number, name: string, group?: string) {
  let admitted = 0;
  for (let index = 0; index < count; index += 1)
    if ((await join(`${name}-${index}`, group)).admitted) admitted += 1;
  return admitted;
}

test('a class takes a hundred within an hour, and again in the next', async () => {
  expect(await joinMany(130, 'a')).toBe(100);
  await scene.clock.advance(hour);
  expect(await joinMany(130, 'b')).toBe(100);
});

test('many at the same moment are counted one by one', async () => {
  const outcomes = await Promise.all(Array.from({ length: 40 }, (_, index) => join(`p${index}`)));
  expect(outcomes.every(({ admitted }) => admitted)).toBe(true);
  expect(await joinMany(100, 'later')).toBe(60);
});

test('a group counts over all classes that it has had, and whoever was counted is not counted again', async () => {
  await joinMany(100, 'a', 'telegram:g1');
  const other = { ...classroom, id: 'c2' };
  const late = { personId: 'late', classroom: other, group: 'telegram:g1', messageId: 'late' };
  expect((await scene.school.admit(late)).admitted).toBe(false);
  expect((await scene.school.admit({ ...late, group: 'telegram:g2' })).admitted).toBe(true);
  expect((await join('a-5', 'telegram:g1')).admitted).toBe(true);
});

test('with the class code: one more is told kindly to wait, and the teacher is told once', async () => {
  const { teacher } = await scene.staff();
  await teacher.says('hello');
  const made = await teacher.says('/class 一班');
  const code = codeIn(made.text);
  const [stored] = await scene.records.list('classes', { limit: 1 });
  for (let index = 0; index < 100; index += 1)
    await scene.school.admit({ personId: `x${index}`, classroom: stored!, messageId: `x${index}` });
  const refused = [await scene.user('u1', '路人').says(code), await scene.user('u2', '过客').says(code)];
  for (const heard of refused) {
    expect(heard.kind).toBe('notice');
    expect(heard.text).toMatch(/过一小时再试/);
  }
  expect(refused.map(({ sends }) => sends.length)).toEqual([1, 0]);
  expect(refused[0]?.sends[0]).toMatchObject({ to: { chat: teacher.id }, deliveryKind: 'notice' });
  expect(refused[0]?.sends[0]?.message.text).toMatch(/“一班”/);
  const roster = (await scene.records.get('classes', stored!.id))?.roster ?? [];
  expect(roster).toEqual([]);
  await scene.clock.advance(hour);
  expect((await scene.user('u1', '路人').says(code)).text).toMatch(/是“一班”的同学/);
});

test('in a group: whoever talks is answered, and not enrolled before the hour is over', async () => {
  const { teacher } = await scene.staff();
  await teacher.says('hello');
  await teacher.says('/class 一班', scene.group());
  const [stored] = await scene.records.list('classes', { limit: 1 });
  for (let index = 0; index < 100; index += 1)
    await scene.school.admit({
      personId: `x${index}`,
      classroom: stored!,
      group: 'telegram:group-1',
      messageId: `x${index}`,
    });
  const heard = await scene.user('u1', '路人').says('Hello!', scene.group());
  expect(heard.kind).toBe('turn');
  expect(heard.setting.person.classIds).toEqual([]);
  expect(heard.sends.map(({ message }) => message.text).join()).toMatch(/100 人加入/);
  await scene.clock.advance(hour);
  const later = await scene.user('u1', '路人').says('Hello!', scene.group());
  expect(later.setting.person.classIds).toEqual([stored!.id]);
});
