import {
  codeIn,
  days,
  hours,
  openSchool,
  type Group,
  type Person,
  type School,
} from '../support/conversation';

/** A parent binds to a child, reads the report, and may stop it all. It is Monday, 2 March 2026, 08:00 in Shanghai. */
describe('a parent', () => {
  let school: School;
  let teacher: Person;
  let group: Group;
  let pupil: Person;
  let mother: Person;

  beforeEach(async () => {
    school = await openSchool();
    ({ teacher, group } = await school.staffed('三年级二班'));
    pupil = school.person('李华');
    mother = school.person('妈妈');
    await pupil.asks('My home is in a village near the river.', { in: group });
    await school.quiet();
  });
  afterEach(() => school.close());

  const parentCode = async () => codeIn((await pupil.asks('家长码')).text);

  async function binds(parent: Person) {
    await parent.asks(await parentCode());
    const { text } = await parent.asks('同意');
    await school.quiet();
    return text;
  }

  test('is told first what is agreed to, then is bound', async () => {
    const { text } = await mother.asks(await parentCode());
    expect(text).toMatch(/李华/);
    expect(text).toMatch(/同意/);
    expect((await mother.asks('/children')).text).not.toMatch(/李华/);
    await mother.asks(await parentCode());
    expect((await mother.asks('我同意')).text).toMatch(/李华/);
    expect((await mother.asks('孩子')).text).toMatch(/李华/);
  });

  test.each([
    ['in small letters with a blank', (code: string) => code.toLowerCase().replace('-', ' ')],
    ['without the dash', (code: string) => code.replace('-', '')],
    [
      'in full width',
      (code: string) => code.replace(/[A-Z0-9]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    ],
    ['behind 加入', (code: string) => `加入 ${code}`],
    ['behind /start', (code: string) => `/start ${code}`],
    ['with blanks around', (code: string) => `  ${code} \n`],
  ])('may type the code %s', async (_how, typed) => {
    expect((await mother.asks(typed(await parentCode()))).text).toMatch(/同意/);
  });

  test('who writes Chinese as a parent is told about the code first, and thanks are no lesson', async () => {
    const first = await school.person('家长').asks('你好，我是李华的妈妈');
    expect(first.text).toMatch(/^您好！家长请把家长码发给我/);
    await binds(mother);
    const thanks = await mother.asks('谢谢老师！');
    expect(thanks.text).toMatch(/不客气/);
    expect(thanks.text).not.toMatch(/请尝试使用英语回答/);
    expect((await mother.asks('李华今天练了吗')).text).toMatch(/^（您是不是想发：\/report/);
    expect((await pupil.asks('谢谢老师')).text).toMatch(/请尝试使用英语回答/);
  });

  test.each(['我是小明的妈妈', '他今天练了吗', '怎么看孩子的报告', '你好，我是三年级的英语老师'])(
    'a stranger who writes %s is told what to send, and gets no lesson',
    async (text) => {
      const shown = await school.person('家长').asks(text);
      expect(shown.text).toMatch(/家长码[^]*邀请码[^]*帮助/);
      expect(shown.text).not.toMatch(/请尝试使用英语回答|=/);
    },
  );

  test('who writes Chinese in a lesson of their own is helped into English; a parent without one is not', async () => {
    await binds(mother);
    expect((await mother.asks('为什么孩子不能练了')).text).not.toMatch(/请尝试使用英语回答/);
    await mother.asks('/topic 1');
    expect((await mother.asks('我喜欢')).text).toMatch(/帮助[^]*请尝试使用英语回答/);
    const stranger = school.person('学生');
    await stranger.asks('I like my mother.');
    expect((await stranger.asks('我爱我的妈妈')).text).toMatch(/请尝试使用英语回答/);
  });

  test('a wrong code is told so, a used one too, and so is one that is past', async () => {
    expect((await mother.asks('K7QM-3XWP')).text).toMatch(/不对/);
    const code = await parentCode();
    await mother.asks(code);
    await mother.asks('同意');
    expect((await school.person('陌生人').asks(code)).text).toMatch(/用过/);
    const late = await parentCode();
    school.travel(31 * days);
    expect((await school.person('爸爸').asks(late)).text).toMatch(/过期/);
  });

  test('guessing is stopped, and the right code works later', async () => {
    const guesser = school.person('猜的人');
    const code = await parentCode();
    let text = '';
    for (let tries = 0; tries < 12 && !/分钟/.test(text); tries += 1)
      text = (await guesser.asks(`K7QM-3XW${'ABCDEFGHJKMN'[tries]}`)).text;
    expect(text).toMatch(/分钟后/);
    expect((await guesser.asks(code)).text).toMatch(/分钟后/);
    school.travel(24 * hours);
    expect((await guesser.asks(code)).text).toMatch(/同意/);
  });

  test('who asks in Chinese is shown the way to the code and to the help', async () => {
    expect((await mother.asks('我是李华的妈妈')).text).toMatch(/家长码[^]*帮助/);
    await binds(mother);
    expect((await mother.asks('孩子在学校表现怎么样')).text).toMatch(/帮助/);
    expect((await pupil.asks('我喜欢吃苹果')).text).not.toMatch(/帮助/);
  });

  test('who does not agree is not bound', async () => {
    await mother.asks(await parentCode());
    await mother.asks('不同意');
    expect((await mother.asks('/children')).text).not.toMatch(/李华/);
  });

  test('two parents may be bound, a third may not', async () => {
    await binds(mother);
    expect(await binds(school.person('爸爸'))).toMatch(/李华/);
    const third = school.person('叔叔');
    const told = await third.asks(await parentCode());
    const answer = /两位/.test(told.text) ? told : await third.asks('同意');
    expect(answer.text).toMatch(/两位/);
    expect((await third.asks('/children')).text).not.toMatch(/李华/);
  });

  test('gets the weekly report on Sunday evening, unless paused', async () => {
    const father = school.person('爸爸');
    await binds(mother);
    await binds(father);
    expect((await father.asks('暂停')).text).toMatch(/恢复/);
    await school.app.schedule.tick(new AbortController().signal);
    school.travel(6 * days + 11.5 * hours);
    await school.app.schedule.tick(new AbortController().signal);
    await school.quiet();
    expect((await mother.hears(/周报/)).text).toMatch(/李华/);
    await father.hearsNothing();
    expect((await father.asks('恢复')).text).toMatch(/周报|报告/);
  });

  test('asks for the report now, and sees no other child', async () => {
    await binds(mother);
    await school.person('王芳').asks('I live in a town.', { in: group });
    const { text } = await mother.asks('报告');
    expect(text).toMatch(/李华/);
    expect(text).toMatch(/还没有足够的练习/);
    expect(text).not.toMatch(/王芳/);
    expect((await mother.asks('/report 王芳')).text).toMatch(/没有/);
  });

  test('unbinds after a question, and then sees nothing any more', async () => {
    await binds(mother);
    const { text } = await mother.asks('解绑');
    const answer = /确认/.test(text) ? await mother.asks('确认') : { text };
    expect(answer.text).toMatch(/李华/);
    expect((await mother.asks('报告')).text).not.toMatch(/李华/);
  });

  test('who withdraws consent stops practice at once, also of what the child has just written', async () => {
    await teacher.asks('/settings consent=parents', { in: group });
    await binds(mother);
    expect((await pupil.asks('I like red apples.', { in: group })).message.answer?.kind).toBe('turn');
    await mother.asks('解绑');
    const [, answer] = await Promise.all([
      mother.asks('确认').then(() => pupil.says('I like green apples.', { in: group })),
      pupil.hears(/家长/, { in: group }),
    ]);
    expect(answer.message.answer?.kind).toBe('notice');
    await school.quiet();
    const kept = await school.records.list('turns', { limit: 50 });
    expect(kept.map(({ pupil }) => pupil)).not.toContain('I like green apples.');
    for (const typed of ['/topic 1', '/hint', '/skip'])
      expect([typed, (await pupil.asks(typed, { in: group })).message.answer?.kind]).toEqual([
        typed,
        'notice',
      ]);
  });

  test('cannot do what a teacher does', async () => {
    await binds(mother);
    for (const typed of ['/progress', '/assign 我的家乡', '/parentcode 王芳', '/roster a'])
      expect((await mother.asks(typed)).message.answer?.kind).toBe('notice');
    expect(teacher).toBeDefined();
  });

  test('a pupil cannot be their own parent', async () => {
    const code = await parentCode();
    const { text } = await pupil.asks(code);
    expect(text).toMatch(/家长|爸爸|妈妈/);
    await pupil.asks('同意');
    expect((await pupil.snapshot())?.roles).not.toContain('parent');
  });
});

describe('an admin', () => {
  let school: School;
  let group: Group;
  beforeAll(async () => {
    school = await openSchool();
  });
  afterAll(() => school.close());

  test('is the one who redeems the first code, once', async () => {
    const { admin, teacher, group: bound } = await school.staffed();
    group = bound;
    expect((await admin.snapshot())?.roles).toContain('admin');
    expect((await teacher.snapshot())?.roles).toContain('teacher');
    const late = school.person('后来的人');
    expect((await late.asks(school.adminCode)).text).toMatch(/用过|不对/);
    expect((await late.snapshot())?.roles).not.toContain('admin');
  });

  test('sees the numbers and sends a notice after a question', async () => {
    const admin = school.person('校长');
    expect((await admin.asks('/stats')).text).toMatch(/\d/);
    const asked = await admin.asks('/broadcast 明天停电，练习照常。');
    expect(asked.text).toMatch(/确认/);
    expect(school.adapter().shown.some(({ chat, text }) => chat !== admin.id && /停电/.test(text))).toBe(
      false,
    );
    await admin.asks('确认');
    await school.quiet();
    expect(
      school.adapter().shown.filter(({ chat, text }) => chat === group.id && /停电/.test(text)),
    ).toHaveLength(1);
  });

  test('a notice that is not confirmed is not sent', async () => {
    const admin = school.person('校长');
    await admin.asks('/broadcast 这条不要发。');
    await admin.asks('/stats');
    await admin.asks('确认');
    await school.quiet();
    expect(
      school.adapter().shown.some(({ chat, text }) => chat !== admin.id && /这条不要发/.test(text)),
    ).toBe(false);
  });
});
