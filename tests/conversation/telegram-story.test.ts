import type { FakeGroup, FakeUser } from '../support/telegram-server';
import { sleep } from '../../src/shared/async';
import { codeIn, openTelegramSchool, type TelegramSchool } from '../support/telegram-school';

/** A pupil practises, a teacher assigns, a parent gets the report: on Telegram, with five pupils talking at once. */
describe.each(['polling', 'webhook'] as const)('a class on Telegram, by %s', (mode) => {
  let school: TelegramSchool;
  let group: FakeGroup;
  let teacher: FakeUser;
  let mother: FakeUser;
  let pupils: FakeUser[];

  beforeAll(async () => {
    school = await openTelegramSchool({ mode });
    const { telegram } = school;
    group = telegram.group('三年级二班');
    teacher = telegram.user('Chen', { language: 'zh' });
    mother = telegram.user('Mum', { language: 'zh' });
    pupils = ['Li Hua', 'Wang Fang', 'Zhang Wei', 'Liu Yang', 'Chen Jie'].map((name) =>
      telegram.user(name, { language: 'zh' }),
    );
  }, 60_000);

  afterAll(() => school.close());

  const [hello, first] = ['@TalkUpBot', 'My hometown is a small village near a river.'];

  test('an admin invites a teacher, who makes a class and assigns a topic', async () => {
    await teacher.says(school.adminCode);
    await teacher.hears(/管理员/);
    await teacher.says('/invite teacher');
    await teacher.says(codeIn((await teacher.hears(/邀请码/)).text));
    await teacher.hears(/欢迎老师/);
    await teacher.says('/class 三年级二班', { in: group });
    await teacher.hears(/三年级二班/, { in: group });
    await teacher.says('布置 我的家乡 turns=2 words=river,village', { in: group });
    await teacher.hears(/My hometown/, { in: group });
  }, 60_000);

  test('five pupils talk at once and each gets an answer to their own sentence', async () => {
    await Promise.all(pupils.map((pupil) => pupil.says(`${hello} ${first}`, { in: group })));
    for (const pupil of pupils) await pupil.hears(/[A-Za-z].*\?/, { in: group });
    await Promise.all(
      pupils
        .slice(0, 3)
        .map((pupil) => pupil.says(`${hello} I very like the river in my village.`, { in: group })),
    );
    for (const pupil of pupils.slice(0, 3)) await pupil.hears(/really|very/, { in: group });
  }, 90_000);

  test('talk among the pupils is left alone', async () => {
    const [li] = pupils;
    const before = group.sent().length;
    await li?.says('今天吃什么', { in: group });
    await school.telegram.feed.drained();
    await sleep(400);
    expect(group.sent()).toHaveLength(before);
  }, 30_000);

  test('the teacher sees who has done it and who has not', async () => {
    await teacher.says('/progress', { in: group });
    const { text } = await teacher.hears(/完成/, { in: group });
    expect(text).toMatch(/完成 3 位/);
    expect(text).toMatch(/2 位.*Liu Yang/);
  }, 60_000);

  test('a parent binds with the code, consents, and gets the report', async () => {
    const [li] = pupils;
    await li?.says('家长码');
    const code = codeIn((await li?.hears(/家长码/))?.text ?? '');
    await mother.says(code.toLowerCase().replace('-', ' '));
    await mother.hears(/同意/);
    await mother.says('同意');
    await mother.hears(/谢谢|绑定/);
    await mother.says('/report');
    const { text } = await mother.hears(/周报/);
    expect(text).toMatch(/Li Hua/);
    expect(text).toMatch(/说了 2 次/);
    expect(text).toMatch(/还没有足够的练习/);
    expect(text).toMatch(/完成了/);
  }, 60_000);

  test('a wrong code is told kindly, and does nothing', async () => {
    const stranger = school.telegram.user('Stranger', { language: 'zh' });
    await stranger.says('/join ABCD-EFGH');
    await stranger.hears(/不对|没有|过期|检查/);
  }, 30_000);

  test('the group becomes a supergroup and stays the same class', async () => {
    const [, wang] = pupils;
    group.becomesSupergroup();
    await wang?.says(`${hello} We can swim in the river in summer.`, { in: group });
    await wang?.hears(/[A-Za-z].*\?/, { in: group });
    await teacher.says('/progress', { in: group });
    await teacher.hears(/完成/, { in: group });
  }, 60_000);
});
