import { codeIn, openSchool, type Group, type Person, type School } from '../support/conversation';

/** A teacher looks after who is in the class, and who is bound to whom. */
let school: School;
let teacher: Person;
let group: Group;
let pupil: Person;

beforeEach(async () => {
  school = await openSchool();
  ({ teacher, group } = await school.staffed('三年级二班'));
  pupil = school.person('李华');
  await pupil.asks('My home is in a village near the river.', { in: group });
  await school.quiet();
});
afterEach(() => school.close());

const roster = async () => (await teacher.asks('/roster', { in: group })).text;
const classCode = async () => codeIn((await teacher.asks('/class')).text);

describe('a stranger', () => {
  let stranger: Person;
  beforeEach(async () => {
    stranger = school.person('路人');
    await stranger.asks('Hello, I am new here.', { in: group });
    await school.quiet();
  });

  test('is taken off the list and comes back neither by talking nor by the class code', async () => {
    expect(await roster()).toMatch(/路人/);
    expect((await teacher.asks('/roster remove 路人', { in: group })).text).toMatch(/路人.*移出/);
    expect(await roster()).not.toMatch(/路人/);
    expect((await stranger.snapshot())?.classIds).toEqual([]);
    await stranger.asks('I like football very much.', { in: group });
    await school.quiet();
    expect(await roster()).not.toMatch(/路人/);
    expect((await stranger.asks(`/join ${await classCode()}`)).text).toMatch(/移出/);
    await school.quiet();
    expect(await roster()).not.toMatch(/路人/);
    expect(await roster()).toMatch(/李华/);
  });

  test('who was taken off by mistake may come back once the teacher names them', async () => {
    await teacher.asks('名单 移除 路人', { in: group });
    await teacher.asks('/roster 路人', { in: group });
    await stranger.asks('I am back again, hello.', { in: group });
    await school.quiet();
    expect(await roster()).toMatch(/已加入：.*路人/);
  });

  test('is not taken off by anybody else than the teacher', async () => {
    await pupil.asks('/roster remove 路人', { in: group });
    expect(await roster()).toMatch(/路人/);
  });

  test('who is not there cannot be taken off, and the list is shown the way to', async () => {
    expect((await teacher.asks('/roster remove 王五', { in: group })).text).toMatch(/没有已加入的“王五”/);
  });
});

describe('a pupil whose account has another name', () => {
  let anna: Person;
  beforeEach(async () => {
    await teacher.asks('/roster 王芳，张伟', { in: group });
    anna = school.person('小可爱');
    await anna.asks('I live in a small village.', { in: group });
    await school.quiet();
  });

  test('says who they are, takes the free place on the list, and keeps what they did', async () => {
    expect(await roster()).toMatch(/小可爱[^]*我叫李华/);
    expect((await anna.asks('我叫王芳', { in: group })).text).toMatch(/王芳.*名单/);
    await school.quiet();
    expect(await roster()).toMatch(/已加入：李华、王芳\n还没来：张伟(?:\n|$)/);
    expect((await anna.asks('我是王芳。', { in: group })).text).toMatch(/王芳.*名单/);
    expect((await anna.asks('/me')).text).toMatch(/王芳[^]*1 轮/);
  });

  test('does not take a place that somebody has, nor a second one, and is helped into English instead', async () => {
    expect((await anna.asks('我叫李华', { in: group })).message.answer?.kind).toBe('not-english');
    await anna.asks('我叫王芳', { in: group });
    expect((await anna.asks('我叫张伟', { in: group })).message.answer?.kind).toBe('not-english');
    await school.quiet();
    expect(await roster()).toMatch(/还没来：张伟(?:\n|$)/);
  });

  test.each(['王芳', '王芳。'])('or says the bare name: %s', async (text) => {
    expect((await anna.asks(text)).text).toMatch(/你好，王芳.*名单/);
    await school.quiet();
    expect(await roster()).toMatch(/已加入：李华、王芳\n还没来：张伟(?:\n|$)/);
    // who has a place on the list speaks Chinese like anybody else
    expect((await anna.asks('张伟')).message.answer?.kind).toBe('not-english');
  });

  test('says a bare word that is nobody of the list, or while the records are away: a sentence', async () => {
    const heard = await anna.asks('你好');
    expect(heard.message.answer?.kind).toBe('not-english');
    expect(heard.text).toMatch(/不是真人/);
    school.records.goAway();
    expect((await anna.asks('王芳')).message.answer?.kind).toBe('not-english');
    school.records.comeBack();
    expect((await anna.asks('王芳')).text).toMatch(/你好，王芳.*名单/);
  });

  test.each(['CODE，张伟', '我是张伟，CODE', '张伟 CODE', '班级码：CODE，我叫张伟', 'CODE张伟'])(
    'says it beside the class code: %s',
    async (form) => {
      const text = form.replace('CODE', await classCode());
      expect((await school.person('飞天小侠').asks(text)).text).not.toMatch(/没有找到你/);
      await school.quiet();
      expect(await roster()).toMatch(/已加入：.*张伟/);
    },
  );

  test('carries more than the name in it: the place on the list is taken all the same', async () => {
    await school.person('05张伟🌸').asks('Hello, I am here.', { in: group });
    await school.quiet();
    expect(await roster()).toMatch(/已加入：.*张伟/);
    await school.person('王芳妈妈').asks('Hello, I am here, too.', { in: group });
    await school.quiet();
    expect(await roster()).toMatch(/还没来：王芳(?:\n|$)/);
  });

  test('is asked for the name when the class code brings them in', async () => {
    const other = school.person('飞天小侠');
    expect((await other.asks(await classCode())).text).toMatch(/例如：我叫李华/);
    expect((await other.asks('我叫张伟')).text).toMatch(/张伟/);
    await school.quiet();
    expect(await roster()).toMatch(/已加入：.*张伟/);
  });
});

test('of two with one name the teacher says which', async () => {
  const other = school.person('李华', { id: 'another-lihua' });
  await other.asks('Hello, I am here, too.', { in: group });
  await school.quiet();
  expect((await teacher.asks('/roster remove 李华', { in: group })).text).toMatch(/2 位.*第几位/);
  await teacher.asks('/roster remove 李华 2', { in: group });
  const left = [await pupil.snapshot(), await other.snapshot()].filter((each) => each?.classIds.length);
  expect(left).toHaveLength(1);
});

test('a class code that got around is renewed: the former one works no more, who is there stays', async () => {
  const former = await classCode();
  const renewed = codeIn((await teacher.asks('/class newcode')).text);
  expect(renewed).not.toBe(former);
  expect(await classCode()).toBe(renewed);
  expect((await school.person('甲').asks(`/join ${former}`)).text).toMatch(/不对/);
  expect((await school.person('乙').asks(`/join ${renewed}`)).text).toMatch(/三年级二班/);
  expect(await roster()).toMatch(/李华/);
  expect((await teacher.asks('/class newcode', { in: group })).text).toMatch(/私聊/);
});

describe('a parent’s code', () => {
  const parentCode = async () => codeIn((await pupil.asks('家长码')).text);

  test('is refused to a classmate, in clear words, and stays good for the parent', async () => {
    const classmate = school.person('王芳');
    await classmate.asks('Hello, I like singing.', { in: group });
    await school.quiet();
    const code = await parentCode();
    expect((await classmate.asks(code)).text).toMatch(/是同学，不能绑定为家长/);
    expect((await school.person('妈妈').asks(code)).text).toMatch(/李华/);
  });

  test('is taken from a mother who sent the class code first, and she is no pupil any more', async () => {
    const mother = school.person('妈妈');
    await mother.asks(await classCode());
    expect((await mother.asks('我是李华的妈妈')).text).toMatch(/^您好！家长请把家长码发给我/);
    expect((await school.person('爸爸').asks('怎么绑定孩子', { in: group })).text).toMatch(
      /^您好！家长请把家长码发给我[^]*私聊/,
    );
    expect(await roster()).toMatch(/妈妈/);
    await mother.asks(await parentCode());
    expect((await mother.asks('同意')).text).toMatch(/绑定孩子“李华”/);
    await school.quiet();
    expect(await mother.snapshot()).toMatchObject({ roles: ['parent'], classIds: [] });
    expect(await roster()).not.toMatch(/妈妈/);
    expect((await mother.asks('报告')).text).toMatch(/李华的英语口语周报/);
  });

  test('that is redeemed is told to the teacher, stands in the list, and can be undone', async () => {
    const mother = school.person('妈妈');
    await mother.asks(await parentCode());
    await mother.asks('同意');
    expect((await teacher.hears(/绑定了一位家长/)).text).toMatch(/李华.*妈妈/);
    await school.quiet();
    expect((await teacher.asks('/roster')).text).toMatch(/家长：李华（妈妈）/);
    expect(await roster()).not.toMatch(/妈妈/);
    expect((await teacher.asks('/roster unbind 李华', { in: group })).text).toMatch(/没有绑定家长了/);
    expect((await teacher.asks('/roster')).text).not.toMatch(/妈妈/);
    expect((await mother.asks('/children')).text).not.toMatch(/李华/);
  });
});
