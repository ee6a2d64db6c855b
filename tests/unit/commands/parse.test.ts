import type { ParseContext } from '../../../src/commands';
import { createParser } from '../../../src/commands/parse';
import { commandTable } from '../../../src/commands/table';
import type { Role } from '../../../src/ports/school';
import { fc } from '../../support/random-inputs';

const { parse, isPlainText } = createParser(commandTable(), { adminCode: 'Open-Sesame-2026' });

function as(roles: Role[], changes: Partial<ParseContext> = {}): ParseContext {
  return { person: { id: 'p', roles }, chatKind: 'private', addressed: true, ...changes };
}
const pupil = as(['student']);
const teacher = as(['teacher']);

describe('a marked command', () => {
  test.each([
    ['/topic 3', 'topic', '3'],
    ['/TOPIC 3', 'topic', '3'],
    ['／topic　3', 'topic', '3'],
    ['／ｔｏｐｉｃ　３', 'topic', '３'],
    ['#topic 3', 'topic', '3'],
    ['＃话题 3', 'topic', '3'],
    ['、topic 3', 'topic', '3'],
    ['/ topic 3', 'topic', '3'],
    ['/话题 3', 'topic', '3'],
    ['/话题3', 'topic', '3'],
    ['/topic3', 'topic', '3'],
    ['/topic@TalkUpBot 3', 'topic', '3'],
    ['/start K7QM-3XWP', 'start', 'K7QM-3XWP'],
    ['/assign “my school” turns=4', 'assign', '“my school” turns=4'],
    ['/', 'help', ''],
    ['/?', 'help', ''],
    ['/topics', 'topics', ''],
  ])('%s', (text, name, rest) => {
    expect(parse(text, pupil)).toMatchObject({ name, rest });
  });

  test('an unknown one is a command nobody has, so that the nearest can be named', () => {
    expect(parse('/tpoic', pupil)).toEqual({ name: 'tpoic', rest: '', unknown: true });
  });

  test('a hashtag, a phonetic sign, a date and a fraction are sentences', () => {
    for (const text of [
      '#MyFirstDay was fun',
      '/ɪ/ is a short sound',
      '/3/ of us',
      '# is my favourite sign',
      '/ hello there',
    ]) {
      expect(parse(text, pupil)).toBeUndefined();
    }
  });

  test('in a group, a command for another bot is left alone', () => {
    const overheard = as(['student'], { chatKind: 'group', addressed: false });
    expect(parse('/topic@OtherBot', overheard)).toBeUndefined();
    expect(parse('/weather', overheard)).toBeUndefined();
    expect(parse('/topic', overheard)).toMatchObject({ name: 'topic' });
  });
});

describe('a Chinese name without a mark', () => {
  test('alone it is a command, whoever says it to the tutor', () => {
    expect(parse('话题', pupil)).toEqual({ name: 'topic', rest: '' });
    expect(parse('帮助。', pupil)).toEqual({ name: 'help', rest: '' });
    expect(parse('提示，', pupil)).toEqual({ name: 'hint', rest: '' });
    expect(parse('作业', pupil)).toEqual({ name: 'assignments', rest: '' });
  });

  test('with a blank and arguments that the role may give, it is one too', () => {
    expect(parse('布置 我的家乡 turns=4', teacher)).toEqual({ name: 'assign', rest: '我的家乡 turns=4' });
    expect(parse('布置　我的家乡　turns＝4', teacher)).toMatchObject({ name: 'assign' });
    expect(parse('话题 3', pupil)).toEqual({ name: 'topic', rest: '3' });
    expect(parse('话题 My kites', pupil)).toEqual({ name: 'topic', rest: 'My kites' });
    expect(parse('话题 做饭', pupil)).toEqual({ name: 'topic', rest: '做饭' });
    expect(parse('话题 做不完', pupil)).toBeUndefined();
    expect(parse('级别 a2', pupil)).toEqual({ name: 'level', rest: 'a2' });
    expect(parse('名单 张三 李四', teacher)).toEqual({ name: 'roster', rest: '张三 李四' });
    expect(parse('报告 李华', teacher)).toEqual({ name: 'report', rest: '李华' });
    expect(parse('加入 k7qm 3xwp', pupil)).toMatchObject({ name: 'join' });
  });

  test.each([
    ['作业 好难', pupil],
    ['布置 我的家乡 turns=4', pupil],
    ['布置 得太多了', teacher],
    ['班级 好吵啊', teacher],
    ['级别 太高了', pupil],
    ['话题 太难了吧', pupil],
    ['提示 一下', pupil],
    ['结束 了', pupil],
    ['报告 写完了', teacher],
    ['我的 dog is cute', pupil],
    ['作业很多', pupil],
    ['话题3', pupil],
    ['我的话题很有意思', pupil],
  ])('otherwise it is a sentence: %s', (text, context) => {
    expect(parse(text, context)).toBeUndefined();
  });

  test('in a group where nobody speaks to the tutor, only what the person may do is a command', () => {
    const overheard = as(['student'], { chatKind: 'group', addressed: false });
    expect(parse('作业', overheard)).toBeUndefined();
    expect(parse('话题', overheard)).toEqual({ name: 'topic', rest: '' });
  });
});

describe('an English name without its slash', () => {
  test.each([
    ['topic 3', { name: 'topic', rest: '3' }],
    ['Topic random', { name: 'topic', rest: 'random' }],
    ['role 2', { name: 'role', rest: '2' }],
    ['level B1', { name: 'level', rest: 'B1' }],
    ['Hint', { name: 'hint', rest: '' }],
  ])('%s is the command where the tutor is meant', (text, parsed) => {
    expect(parse(text, pupil)).toEqual(parsed);
    expect(isPlainText(text)).toBe(false);
    expect(parse(text, as(['student'], { chatKind: 'group', addressed: false }))).toBeUndefined();
  });

  test.each([
    'topic',
    'My topic is food',
    'topic three is nice',
    'level 3',
    'a hint',
    'help',
    'stop',
    'clear',
  ])('and a sentence is none: %s', (text) => {
    expect(parse(text, pupil)).toBeUndefined();
    expect(isPlainText(text)).toBe(true);
  });
});

describe('a topic wished for in Chinese', () => {
  test.each([
    ['我想聊食物', '食物'],
    ['聊聊动物吧', '动物'],
    ['老师，我们聊我的家乡好吗？', '我的家乡'],
    ['我想聊关于环保的话题', '环保'],
    ['换个话题', ''],
    ['我们换一个话题吧', ''],
    ['聊点别的', ''],
    ['我想换话题', ''],
  ])('%s', (text, rest) => {
    expect(parse(text, pupil)).toMatchObject({ name: 'topic', rest });
    expect(isPlainText(text)).toBe(false);
  });

  test.each([
    '我想聊天',
    '聊什么',
    '我昨天和同学聊了游戏',
    '我们聊得很开心',
    '聊起来很有意思',
    '我喜欢和奶奶聊天',
  ])('and talk is none: %s', (text) => {
    expect(parse(text, pupil)).toBeUndefined();
    expect(isPlainText(text)).toBe(true);
  });

  test('pupils among themselves in a group are left alone', () => {
    expect(parse('聊聊动物吧', as(['student'], { chatKind: 'group', addressed: false }))).toBeUndefined();
  });
});

describe('a code alone', () => {
  test.each([
    'K7QM-3XWP',
    'k7qm3xwp',
    'k7qm 3xwp',
    'Ｋ７ＱＭ－３ＸＷＰ',
    ' K7QM—3XWP ',
    '加入K7QM-3XWP',
    '加入：k7qm3xwp',
  ])('%s', (text) => {
    expect(parse(text, as([]))).toMatchObject({ name: 'join' });
  });

  test('a misread one with a dash is still meant as a code', () => {
    expect(parse('K7QM-3XW0', as([]))).toMatchObject({ name: 'join' });
  });

  test('the admin code of the settings counts, whatever it looks like', () => {
    expect(parse('open sesame 2026', as([]))).toMatchObject({ name: 'join' });
  });

  test.each([
    'Thursday',
    'June 2026',
    'I am 12 now',
    'sentence',
    'year 2345',
    'Room 12AB',
    'BASEMENT',
    'It is 10:30',
  ])('%s is a sentence', (text) => {
    expect(parse(text, as([]))).toBeUndefined();
  });

  test('in a group it is none', () => {
    expect(parse('K7QM-3XWP', as([], { chatKind: 'group' }))).toBeUndefined();
  });
});

describe('the answer to a question of ours', () => {
  const waits = (command: string, detail = 'x') =>
    as(['student'], { pending: { command, detail, expiresAt: 0 } });

  test('同意 and agree count only while a consent waits', () => {
    for (const text of ['同意', '我同意。', 'agree', 'I agree', 'Agree!']) {
      expect(parse(text, waits('agree'))).toEqual({ name: 'agree', rest: '' });
      expect(parse(text, pupil)).toBeUndefined();
    }
  });

  test('确认 counts only while something waits; "yes" never does, since pupils say it all day', () => {
    expect(parse('确认', waits('erase'))).toEqual({ name: 'erase', rest: 'confirm' });
    expect(parse('Yes', waits('erase'))).toBeUndefined();
    expect(parse('确认', pupil)).toBeUndefined();
  });

  test('a number picks from a choice', () => {
    const choice = waits('report', 'choose:["李华 1","李华 2"]');
    expect(parse('2', choice)).toEqual({ name: 'report', rest: '李华 2' });
    expect(parse('3', choice)).toBeUndefined();
    expect(parse('2', pupil)).toBeUndefined();
  });
});

test('what may be a command for somebody is never taken for plain text', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('话题 3', '#help', '作业', 'k7qm3xwp', '同意', '2', '加入 K7QM-3XWP', '布置 x turns=4'),
  );
  const contexts = fc.record({
    roles: fc.subarray<Role>(['student', 'teacher', 'parent', 'admin']),
    chatKind: fc.constantFrom('private' as const, 'group' as const),
    addressed: fc.boolean(),
  });
  fc.assert(
    fc.property(texts, contexts, (text, { roles, chatKind, addressed }) => {
      const parsed = parse(text, as(roles, { chatKind, addressed }));
      if (parsed) expect(isPlainText(text)).toBe(false);
    }),
    { numRuns: 2_000 },
  );
});

describe('what a parent types instead of what was asked', () => {
  const asked = as(['parent'], { pending: { command: 'agree', detail: 'code', expiresAt: Infinity } });

  test.each(['好的', '可以', 'ok', 'Yes.', '不同意', '不，', 'no'])(
    '%s while consent waits is about the consent',
    (text) => {
      expect(parse(text, asked)).toEqual({ name: 'agree', rest: expect.stringMatching(/./) as string });
    },
  );

  test('the same words are nothing special otherwise', () => {
    expect(parse('好的', as(['parent']))).toBeUndefined();
    expect(parse('I like rice.', asked)).toBeUndefined();
  });

  test.each(['AS9G-GSV', 'K7QM-3XWPA'])('%s was meant as a code', (text) => {
    expect(parse(text, pupil)).toMatchObject({ name: 'join', rest: text });
  });

  test.each(['COVID-19', 'A4-size', 'T-shirt', 'X-ray', 'well-known'])('%s was not', (text) => {
    expect(parse(text, pupil)).toBeUndefined();
  });
});
