import type { PersonSnapshot } from '../../../src/ports/school';
import { codeIn, openScene, type Scene, type User } from '../../support/school-scene';

/** What teachers, parents and pupils type on a phone, and what they should hear. */
let scene: Scene;
let teacher: User;
let admin: User;
beforeEach(async () => {
  scene = await openScene();
  ({ teacher, admin } = await scene.staff());
  await teacher.says('/class 三班', scene.group());
});
afterEach(() => scene.close());

async function pupil(name: string): Promise<User> {
  const user = scene.user(`pupil-${name}`, name);
  await user.says('Hello!', scene.group());
  return user;
}

describe('a teacher who assigns', () => {
  // The scene's clock stands on Monday, 2 March 2026.
  test.each([
    ['布置作业 我的家乡', 'My hometown 我的家乡（6 轮）'],
    ['布置：我的家乡', 'My hometown 我的家乡（6 轮）'],
    ['/assign我的家乡', 'My hometown 我的家乡（6 轮）'],
    ['布置 我的家乡 turns=4轮', 'My hometown 我的家乡（4 轮）'],
    ['布置 我的家乡 turns=四', 'My hometown 我的家乡（4 轮）'],
    ['布置 我的家乡 4轮', 'My hometown 我的家乡（4 轮）'],
    ['布置 我的家乡 4轮 A1 周五前', 'My hometown 我的家乡（4 轮，A1，3月6日周五截止）'],
    ['布置作业：我的家乡，4轮，周五交', 'My hometown 我的家乡（4 轮，3月6日周五截止）'],
    ['布置 我的家乡 4轮 周五交', 'My hometown 我的家乡（4 轮，3月6日周五截止）'],
    ['布置 我的家乡、级别B1、四轮', 'My hometown 我的家乡（4 轮，B1）'],
    ['布置 我的家乡 12月31日', 'My hometown 我的家乡（6 轮，12月31日周四截止）'],
    ['布置 我的家乡 3d', 'My hometown 我的家乡（6 轮，3月5日周四截止）'],
    ['布置 春节，中秋', '春节,中秋（6 轮）'],
    ['布置 我的家乡 周五前', 'My hometown 我的家乡（6 轮，3月6日周五截止）'],
    ['布置 我的家乡 due=下周五', 'My hometown 我的家乡（6 轮，3月13日周五截止）'],
    ['布置 我的家乡 截止=月底', 'My hometown 我的家乡（6 轮，3月31日周二截止）'],
    // A title of the teacher's own stays, also where the catalogue has questions for it.
    ['布置 My pets', 'My pets（6 轮）'],
    ['布置 我的宠物', '我的宠物（6 轮）'],
    ['布置 宠物', 'Animals I like 我喜欢的动物（6 轮）'],
    ['布置 我的学校', '我的学校（6 轮）'],
    ['/assign My hometown due=friday', 'My hometown 我的家乡（6 轮，3月6日周五截止）'],
  ])('%s', async (typed, set) => {
    expect((await teacher.says(typed)).text).toContain(set);
  });

  test.each(['The day before', '三天前', '4轮', 'A2'])(
    'a title keeps what could be turns, a level or a day: %s',
    async (title) => {
      expect((await teacher.says(`/assign ${title}`)).text).toContain(`${title}（6 轮）`);
    },
  );

  test.each(['布置 我的家乡 2026-3-1', '布置 我的家乡，3月1日前', '布置 我的家乡 due=2026-03-01'])(
    'a day that is over is told, and nothing is assigned: %s',
    async (typed) => {
      expect((await teacher.says(typed)).text).toContain('已经过去');
      expect((await teacher.says('/assignments')).text).toContain('还没有作业');
    },
  );

  test.each(['布置 999', '布置 2026-12-01'])('no topic at all: %s', async (typed) => {
    expect((await teacher.says(typed)).text).toContain('没有这个编号的话题');
    expect((await (await pupil('李华')).says(typed.replace('布置', '/topic'))).text).toContain(
      '没有这个编号',
    );
    expect((await teacher.says('/assignments')).text).toContain('还没有作业');
  });

  test.each(['布置 取消 全部', '/assign cancel all'])('takes all back: %s', async (typed) => {
    await teacher.says('布置 我的家乡');
    await teacher.says('布置 我的学校');
    expect((await teacher.says(typed)).text).toContain('全部 2 个');
    expect((await teacher.says('/assignments')).text).toContain('还没有作业');
  });

  test('the same topic twice: told how to end the older one', async () => {
    await teacher.says('/assign 我的家乡 due=3d');
    const { text } = await teacher.says('/assign 我的家乡 due=5d');
    expect(text).toContain('/assign cancel 2');
    await teacher.says('/assign cancel 2');
    const { text: left } = await teacher.says('/assignments');
    expect(left).toContain('3月7日');
    expect(left).not.toContain('3月5日');
  });

  test('a slip in the command keeps what stood behind it', async () => {
    const { text, buttons } = await teacher.says('/asign 我的家乡 turns=4');
    expect(text).toContain('/assign 我的家乡 turns=4');
    expect(buttons).toContain('/assign 我的家乡 turns=4');
  });

  test('a sentence that comes near a command is asked about, in the language of the person', () => {
    const zh = {
      id: 't',
      name: '',
      roles: ['teacher' as const],
      language: 'zh' as const,
      classIds: [],
      reach: [],
      consented: true,
    };
    const suggested = (text: string, person: PersonSnapshot) => scene.commands.suggest(text, person)?.text;
    expect(suggested('布置我的家乡', zh)).toContain('/assign 我的家乡');
    expect(suggested('进渡', zh)).toContain('/progress');
    expect(suggested('今天天气真好，我们去爬山', zh)).toBeUndefined();
    expect(suggested('进渡', { ...zh, language: 'en' })).toContain('Did you mean');
    expect(suggested('进渡', { ...zh, roles: ['parent'] })).toBeUndefined();
    const parent = { ...zh, roles: ['parent' as const] };
    for (const [text, person, line] of [
      ['王芳练了没有', zh, '/progress'],
      ['谁还没做作业', zh, '/progress'],
      ['怎么布置作业', zh, '/help assign'],
      // /class 码 would make a class of that name
      ['班级码', zh, '/class'],
      ['班级码是多少', zh, '/class'],
      ['班级很吵', zh, '/class'],
      ['同学怎么加入', zh, '/class'],
      ['把张三移出名单', zh, '/help roster'],
      ['移除张三', zh, '/help roster'],
      ['李华的报告', zh, '/report'],
      ['取消昨天的作业', zh, '/assign cancel'],
      ['李华今天练了吗', parent, '/report'],
      ['她学得怎么样', parent, '/report'],
      // To withdraw the consent would stop the child's practice where the class wants one.
      ['我不想收报告了', parent, '/pause'],
      ['怎么解除绑定', parent, '/unbind'],
    ] as const)
      expect([text, suggested(text, person)]).toEqual([text, expect.stringContaining(`：${line} `)]);
    expect(suggested('谁还没做作业', { ...zh, roles: ['student'] })).toBeUndefined();
  });

  test.each([
    ['布置 取消', '我的学校'],
    ['布置 取消，2', '我的家乡'],
    ['布置 取消第2个', '我的家乡'],
    ['布置 取消 我的家乡', '我的家乡'],
    ['/assign cancel 我的家乡', '我的家乡'],
  ])('takes back by number or title: %s', async (typed, gone) => {
    await teacher.says('布置 我的家乡');
    await teacher.says('布置 我的学校');
    expect((await teacher.says(typed)).text).toContain('取消');
    const { text } = await teacher.says('/assignments');
    expect(text).not.toContain(gone);
    expect(text).toContain('1. ');
    expect(text).not.toContain('2. ');
  });

  test('what is called otherwise is not taken back, and becomes no topic', async () => {
    await teacher.says('布置 我的家乡');
    expect((await teacher.says('布置 取消 我的宠物')).text).toContain('没有叫“我的宠物”的作业');
    expect((await teacher.says('/assign cancel culture')).text).toContain('cancel culture（6 轮）');
  });

  test('/help assign shows how it looks when typed', async () => {
    expect((await teacher.says('/help assign')).text).toContain('例如：布置 我的家乡');
  });
});

test('right after its end, /progress still tells who has done an assignment', async () => {
  await pupil('李华');
  await teacher.says('/assign 我的家乡 due=1d');
  await scene.clock.advance(3 * 86_400_000);
  const { text } = await teacher.says('/progress');
  expect(text).toContain('这个作业已经截止：\nMy hometown 我的家乡');
  expect(text).toContain('还没练 1 位：李华');
  expect(text).toContain('最近 7 天');
  await scene.clock.advance(14 * 86_400_000);
  expect((await teacher.says('/progress')).text).not.toContain('My hometown');
});

test('a teacher who puts names on the list and takes them off in Chinese makes no pupils of the verbs', async () => {
  await pupil('李华');
  expect((await teacher.says('名单 加 张三，王五')).text).toMatch(/还没来：王五、张三|还没来：张三、王五/);
  expect((await teacher.says('名单 删除 李华')).text).toContain('移出');
  const { text } = await teacher.says('名单');
  expect(text).toContain('（2 位）');
  expect(text).not.toMatch(/李华(?!”)|加、|删除/);
});

describe('a teacher who reminds', () => {
  test('a class without pupils: nobody is said to be done', async () => {
    await teacher.says('/assign 我的家乡');
    expect((await teacher.says('/remind')).text).toBe('“三班”还没有同学，没有人可以提醒。');
  });

  test('each pupil hears of what is open and how near the end is; the answer names each assignment', async () => {
    const li = await pupil('李华');
    await pupil('王芳');
    await li.says('Hello!');
    await teacher.says('/assign 我的家乡 turns=6');
    await teacher.says('/assign My kites turns=3');
    const [pets, hometown] = await scene.school.assignments.running(
      (await scene.school.classes.named('三班'))?.id ?? '',
    );
    for (const [assignment, turns] of [
      [hometown, 4],
      [pets, 3],
    ] as const) {
      await scene.journal({
        collection: 'progress',
        document: {
          id: `${assignment?.id}:li`,
          assignmentId: assignment?.id ?? '',
          classId: assignment?.classId ?? '',
          personId: await li.personId(),
          turns,
          wordsUsed: [],
          firstAt: 1,
          lastAt: 1,
          version: turns,
        },
      });
    }
    const { text, sends } = await teacher.says('/remind');
    expect(text).toContain('“我的家乡”还有 2 位同学没有完成');
    expect(text).toContain('“My kites”还有 1 位同学没有完成');
    const toLi = sends.find(({ to }) => to.chat === li.id)?.message.text ?? '';
    expect(toLi).toContain('你已经练了 4 轮，再来 2 轮就完成了');
    expect(toLi).not.toContain('My kites');
    const toGroup = sends.find(({ to }) => to.chat === 'group-1')?.message.text ?? '';
    expect(toGroup).toContain('My kites');
    expect(toGroup).not.toMatch(/李华|王芳/);
  });
});

describe('a code in a sentence', () => {
  let mother: User;
  let code: string;
  beforeEach(async () => {
    const child = await pupil('李华');
    code = codeIn((await child.says('/parentcode')).text);
    mother = scene.user('mother', '妈妈');
  });

  test.each([
    (made: string) => `我的码是${made}`,
    (made: string) => `家长码：${made.toLowerCase()}`,
    (made: string) => `家长码 ${made.replace('-', '')}`,
    (made: string) => `老师好，这是家长码 ${made.replace('-', ' ')} ，谢谢！`,
    (made: string) => `“${made}”`,
    (made: string) => `/join${made}`,
    (made: string) => `${made} 谢谢`,
    (made: string) => `My code is ${made}.`,
  ])('%s is redeemed in private', async (sentence) => {
    expect((await mother.says(sentence(code))).text).toContain('您将作为家长绑定孩子“李华”');
  });

  test('a class code with a name behind it takes that place', async () => {
    await teacher.says('/roster 赵七');
    const classCode = codeIn((await teacher.says('/class 三班')).text);
    await scene.user('seven', '✨star✨').says(`${classCode} 赵七`);
    expect((await teacher.says('/roster')).text).toContain('赵七');
    expect((await teacher.says('/roster')).text).not.toContain('star');
  });

  test('sentences stay sentences', async () => {
    for (const text of ['I was here in 2019-2020.', 'My T-shirt is size 2XL4.', 'Room A101-B202 is big.'])
      expect((await mother.says(text)).text).toContain('practised');
  });
});

describe('a question that waits', () => {
  let mother: User;
  beforeEach(async () => {
    const child = await pupil('李华');
    mother = scene.user('mother', '妈妈');
    await mother.says(codeIn((await child.says('/parentcode')).text));
  });

  test('a parent who asks back is told what to answer, and gets no lesson', async () => {
    expect((await mother.says('这是什么意思？')).text).toContain('请回复“同意”');
    expect((await mother.says('/privacy')).text).toContain('/export');
    expect((await mother.says('报告')).text).toContain('家长码');
    expect((await mother.says('同意')).text).toContain('已同意并绑定');
  });

  test('同 意 is a yes', async () => {
    expect((await mother.says('同 意')).text).toContain('已同意并绑定');
  });

  test('a no ends what was to be confirmed, and a later 确认 does nothing', async () => {
    await mother.says('同意');
    await mother.says('/unbind');
    expect((await mother.says('好')).text).toContain('请回复“确认”');
    expect((await mother.says('算了')).text).toContain('什么都没有改变');
    await mother.says('确认');
    expect((await mother.says('/children')).text).toContain('李华');
  });
});

describe('a teacher with two classes', () => {
  beforeEach(async () => {
    await teacher.says('/class Class 4A');
  });

  test('is asked which, with a button for each where nothing else is wanted', async () => {
    const { text, buttons } = await teacher.says('/progress');
    expect(text).toContain('/progress class=三班');
    expect(buttons).toEqual(['/progress class=三班', '/progress class="Class 4A"']);
    const assigning = await teacher.says('/assign 我的家乡');
    expect(assigning.text).toContain('/assign … class=三班');
    expect(assigning.buttons).toEqual([]);
  });

  test('may name it by a part that is no other’s', async () => {
    expect((await teacher.says('/assign 我的家乡 class=4a')).text).toContain('已给“Class 4A”布置');
    await teacher.says('/class Class 4B');
    expect((await teacher.says('/assign 我的家乡 class=4')).kind).toBe('notice');
  });

  test('hears of names that come near, and of no others', async () => {
    await teacher.says('/roster 李小华 Anna Ben class=三班');
    expect((await teacher.says('/report 李华')).text).toContain('李小华');
    expect((await teacher.says('/report Ana')).text).toMatch(/是不是 Anna？/);
    expect((await teacher.says('/report Zoe')).text).not.toMatch(/是不是/);
  });
});

describe('what cannot be is said with the way out', () => {
  test('a pupil without a class, and a parent, who want a parent code', async () => {
    const { text } = await scene.user('u9').says('/parentcode');
    expect(text).toContain('同学请先加入班级');
    expect(text).toContain('家长请向孩子或老师要');
  });

  test('a parent before the code', async () => {
    expect((await scene.user('u9').says('/children')).text).toContain('请先把家长码发给我');
  });

  test('a parent who names no child of theirs', async () => {
    const child = await pupil('李华');
    const mother = scene.user('mother', '妈妈');
    await mother.says(codeIn((await child.says('/parentcode')).text));
    await mother.says('同意');
    const { text } = await mother.says('/unbind 王芳');
    expect(text).toContain('您绑定的孩子里没有“王芳”');
    expect(text).not.toMatch(/\/progress|\/class|\/roster/);
  });

  test('an admin without a class is asked for one, and not told to make one', async () => {
    const { text } = await admin.says('/settings');
    expect(text).toContain('class=');
    expect(text).not.toContain('/class');
  });

  test('a teacher in another teacher’s group hears whose it is', async () => {
    const other = scene.user('other', '刘老师');
    await other.says(codeIn((await admin.says('/invite teacher')).text));
    expect((await other.says('/class', scene.group())).text).toContain('另一位老师的班级“三班”');
  });

  test('an anonymous admin of a group is told why, and is no pupil of the class', async () => {
    const group = scene.user('group-1', '三班');
    const anonymous = { ...scene.group(), anonymous: true };
    expect((await group.says('/progress', anonymous)).text).toContain('关闭“匿名”');
    await group.says('Hello, everybody!', anonymous);
    expect((await teacher.says('/roster')).text).toContain('名单还是空的');
  });

  test('a slip in the class name: the group’s former class is named, with the way back', async () => {
    const { text } = await teacher.says('/class 三搬', scene.group());
    expect(text).toContain('以前是“三班”');
    await teacher.says('/class 三班', scene.group());
    expect((await teacher.says('/class', scene.group())).text).toContain('“三班”');
  });
});
