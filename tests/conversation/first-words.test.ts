import { openSchool, type Group, type Person, type School } from '../support/conversation';

/** What strangers, pupils and teachers type first, or nearly right. */
let school: School;
let teacher: Person;
let group: Group;
beforeEach(async () => {
  school = await openSchool();
  ({ teacher, group } = await school.staffed('三年级二班'));
});
afterEach(() => school.close());

const lesson = /请尝试使用英语回答/;
const buttons = ({ message }: Awaited<ReturnType<Person['asks']>>) =>
  (message.buttons ?? []).flat().map(({ data }) => data);

test.each(['你好', '在吗', '怎么用'])(
  'a stranger reads which code to send, and then the lesson: %s',
  async (text) => {
    const heard = (await school.person('奶奶').asks(text)).text;
    expect(heard.search(/家长码/)).toBeGreaterThan(-1);
    expect(heard.search(/家长码/)).toBeLessThan(heard.search(lesson));
    expect(heard).toMatch(/班级码[^]*邀请码/);
  },
);

test('in English where the language is English, that it is an AI included', async () => {
  const stranger = school.person('Grandma', { language: 'en' });
  const { text } = await stranger.asks('你好');
  expect(text).toMatch(/^Hello! [^]*parent code[^]*AI/);
  expect(text).toMatch(/I am not a person/);
  expect(text).not.toMatch(/不是真人/);
});

test('a teacher whom nobody knows yet is told which code to send, and gets no lesson', async () => {
  for (const text of ['布置 我的家乡', '布置，我的家乡']) {
    const heard = (await school.person('张老师').asks(text)).text;
    expect(heard).toMatch(/只有老师[^]*邀请码/);
    expect(heard).not.toMatch(lesson);
  }
});

test.each([
  ['话题，学校', '/topic 学校'],
  ['话题学校', '/topic 学校'],
  ['话题３', '/topic 3'],
  ['级别B1', '/level B1'],
  ['级别，B1', '/level B1'],
])('a pupil is told the command that was meant, with a button that does it: %s', async (typed, line) => {
  const pupil = school.person('李华');
  await pupil.asks('I like apples.', { in: group });
  for (const place of [{}, { in: group }]) {
    const heard = await pupil.asks(typed, place);
    expect(heard.text).toContain(`你是不是想发：${line} ？`);
    expect(heard.text).not.toMatch(lesson);
    expect(buttons(heard)).toEqual([line]);
  }
  await pupil.presses(line);
  await pupil.hears(line.startsWith('/topic') ? /话题：/ : /B1 的英语/);
});

test.each([
  ['换一个吧', '/skip'],
  ['给我提示', '/hint'],
  ['不聊了', '/stop'],
  ['有什么话题？', '/topic'],
  ['话题，换一个', '/topic'],
  ['随机', '/topic random'],
])('a pupil who wishes it in Chinese, too: %s', async (typed, line) => {
  const pupil = school.person('李华');
  await pupil.asks('I like apples.', { in: group });
  const heard = await pupil.asks(typed, { in: group });
  expect(heard.text).toContain(`你是不是想发：${line} ？`);
  expect(buttons(heard)).toEqual([line]);
});

test.each(['第二个', '选2。', '我要第2句'])(
  'a suggestion is chosen where there are no buttons: %s',
  async (typed) => {
    const pupil = school.person('李华');
    const { message } = await pupil.asks('I like apples.');
    expect((await pupil.asks(typed)).text).not.toMatch(lesson);
    await school.quiet();
    const said = (await school.records.list('turns', { limit: 10 })).map((turn) => turn.pupil);
    expect(said.sort()).toEqual(['I like apples.', message.answer?.suggestions[1]].sort());
  },
);

test('English in full-width letters is English', async () => {
  const { text } = await school.person('李华').asks('Ｉ ｌｉｋｅ ａｐｐｌｅｓ．');
  expect(text).toMatch(/apples/);
  await school.quiet();
  const [turn] = await school.records.list('turns', { limit: 10 });
  expect(turn).toMatchObject({ pupil: 'I like apples.', englishWords: 3, clean: true });
});

test.each(['级别 B9', '级别B9', '级别 3'])('a level that there is none of: %s', async (typed) => {
  const heard = await school.person('李华').asks(typed);
  expect(heard.text).toMatch(/A1、A2、B1 或 B2/);
  expect(heard.text).not.toMatch(lesson);
});

test.each(['作业好难', '作业 好难', '我的爸爸很高', '级别太低了', '话题很难', '角色，我不会', '提示，谢谢'])(
  'a sentence stays one: %s',
  async (typed) => {
    const pupil = school.person('李华');
    await pupil.asks('I like apples.', { in: group });
    expect((await pupil.asks(typed)).text).toMatch(lesson);
  },
);

test.each([
  ['布置，我的家乡', '/assign 我的家乡'],
  ['布置，我的家乡，turns＝4', '/assign 我的家乡,turns=4'],
  ['进度，三年级二班', '/progress 三年级二班'],
])('a teacher, too, whatever else stands there: %s', async (typed, line) => {
  for (const place of [{}, { in: group }]) {
    const heard = await teacher.asks(typed, place);
    expect(heard.text).toContain(`您是不是想发：${line} ？`);
    expect(buttons(heard)).toEqual([line]);
  }
});

test('English names without the slash are told; what pupils answer with stays an answer', async () => {
  const english = school.person('王老师');
  await english.asks('/lang en');
  for (const [typed, line] of [
    ['report', '/report'],
    ['Progress.', '/progress'],
    ['assign My hometown turns=4', '/assign My hometown turns=4'],
  ] as const) {
    const heard = await english.asks(typed, { in: group });
    expect(heard.text).toContain(`Did you mean to send ${line} ?`);
    expect(buttons(heard)).toEqual([line]);
  }
  const pupil = school.person('李华');
  await pupil.asks('I like apples.', { in: group });
  expect((await pupil.asks('help')).text).toContain('你是不是想发：/help ？');
  for (const answer of ['Stop.', 'me', 'report', 'Level one is easy.', 'assign homework'])
    expect((await pupil.asks(answer)).message.answer?.kind).not.toBe('notice');
});

test('what pupils say to each other stays theirs', async () => {
  const pupil = school.person('李华');
  await pupil.asks('I like apples.', { in: group });
  for (const text of ['话题，学校', '级别B1', '级别 B9']) await pupil.says(text, { in: group, aside: true });
  await pupil.hearsNothing({ in: group });
});
