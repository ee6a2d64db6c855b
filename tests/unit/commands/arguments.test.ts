import { readArguments, splitList } from '../../../src/commands/arguments';
import { parseDue } from '../../../src/commands/due';
import { fc } from '../../support/random-inputs';

describe('KEY=VALUE as thumbs type it', () => {
  test.each([
    ['我的家乡 turns=4', '我的家乡', { turns: '4' }],
    ['我的家乡　turns＝4　due＝3d', '我的家乡', { turns: '4', due: '3d' }],
    ['My kites turns = 4', 'My kites', { turns: '4' }],
    ['My kites Turns=4', 'My kites', { turns: '4' }],
    ['turns=4 My kites', 'My kites', { turns: '4' }],
    ['“My best friend” class=“Class 3B”', 'My best friend', { class: 'Class 3B' }],
    ['"My best friend" class="Class 3B"', 'My best friend', { class: 'Class 3B' }],
    ['宠物 words=cat,dog', '宠物', { words: 'cat,dog' }],
    ['宠物 words=cat，dog', '宠物', { words: 'cat,dog' }],
    ['宠物 words=cat, dog ,bird due=3d', '宠物', { words: 'cat,dog,bird', due: '3d' }],
    ['宠物 单词=cat、dog 轮数=4 截止=明天', '宠物', { words: 'cat、dog', turns: '4', due: '明天' }],
    ['words=cat, turns=4', '', { words: 'cat,', turns: '4' }],
    ['“unclosed quote', '“unclosed quote', {}],
    ['', '', {}],
  ])('%s', (text, free, values) => {
    expect(readArguments(text)).toMatchObject({ free, values });
  });

  test('lists are divided by commas of both kinds', () => {
    expect(splitList('cat，dog、 bird;fish,')).toEqual(['cat', 'dog', 'bird', 'fish']);
  });

  test('whatever is typed is read, and no key is lost', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200 }),
        fc.stringMatching(/^[a-z]{1,8}$/),
        fc.stringMatching(/^[a-z0-9]{1,8}$/),
        (noise, key, value) => {
          readArguments(noise);
          const { values } = readArguments(`topic ${key}=${value}`);
          expect(Object.values(values)).toEqual([value]);
        },
      ),
    );
  });
});

describe('the due day', () => {
  // Monday, 2 March 2026, 08:00 in Shanghai.
  const now = Date.UTC(2026, 2, 2);
  const day = (text: string, at = now) => {
    const due = parseDue(text, at, 'Asia/Shanghai');
    return due.ok ? due.day : due.why;
  };

  test.each([
    ['2026-12-01', '2026-12-01'],
    ['2026/3/9', '2026-03-09'],
    ['2026年3月9日', '2026-03-09'],
    ['03-09', '2026-03-09'],
    ['3月9日', '2026-03-09'],
    ['3d', '2026-03-05'],
    ['3 天', '2026-03-05'],
    ['３天后', '2026-03-05'],
    ['0d', '2026-03-02'],
    ['今天', '2026-03-02'],
    ['明天', '2026-03-03'],
    ['tomorrow', '2026-03-03'],
    ['后天', '2026-03-04'],
    ['周五', '2026-03-06'],
    ['星期天', '2026-03-08'],
    ['周一', '2026-03-02'],
    ['三天', '2026-03-05'],
    ['两天后', '2026-03-04'],
    ['3天内', '2026-03-05'],
    ['一周', '2026-03-09'],
    ['2个星期后', '2026-03-16'],
    ['十五天', '2026-03-17'],
    ['周五前', '2026-03-06'],
    ['周五晚上', '2026-03-06'],
    ['本周五', '2026-03-06'],
    ['下周五', '2026-03-13'],
    ['下周一', '2026-03-09'],
    ['下星期天', '2026-03-15'],
    ['周末', '2026-03-08'],
    ['月底', '2026-03-31'],
    ['5号', '2026-03-05'],
    ['1号', '2026-04-01'],
    ['明晚', '2026-03-03'],
    ['friday', '2026-03-06'],
    ['Fri', '2026-03-06'],
    ['next Friday', '2026-03-13'],
    ['in 3 days', '2026-03-05'],
    ['1 week', '2026-03-09'],
    ['下周八', 'form'],
    ['32号', 'form'],
    ['2026-02-30', 'form'],
    ['2026-03-01', 'past'],
    ['2028-01-01', 'far'],
    ['999d', 'far'],
    ['soon', 'form'],
    ['constructor', 'form'],
  ])('%s is %s', (text, expected) => {
    expect(day(text)).toBe(expected);
  });

  test('late in the evening in Shanghai it is that day still, though UTC says otherwise', () => {
    // 23:30 on 2 March in Shanghai is 15:30 UTC; 00:30 on 3 March there is 16:30 UTC on the 2nd.
    expect(day('今天', Date.UTC(2026, 2, 2, 15, 30))).toBe('2026-03-02');
    expect(day('今天', Date.UTC(2026, 2, 2, 16, 30))).toBe('2026-03-03');
  });

  test('in December, January is the next year’s', () => {
    expect(day('01-10', Date.UTC(2026, 11, 20))).toBe('2027-01-10');
  });

  test('the end of December, and of February in a leap year', () => {
    expect(day('月底', Date.UTC(2026, 11, 20))).toBe('2026-12-31');
    expect(day('月底', Date.UTC(2028, 1, 3))).toBe('2028-02-29');
    expect(day('31号', Date.UTC(2026, 3, 2))).toBe('2026-05-31');
  });

  test('it ends with the last millisecond of the day', () => {
    expect(parseDue('今天', now, 'Asia/Shanghai')).toMatchObject({ at: Date.UTC(2026, 2, 2, 16) - 1 });
  });

  test('a comma in front of the next key divides, a comma inside a value does not', () => {
    expect(readArguments('level=B1，maxwords=20').values).toEqual({ level: 'B1', maxwords: '20' });
    expect(readArguments('我的家乡 words=river,mountain，turns=4').values).toEqual({
      words: 'river,mountain',
      turns: '4',
    });
  });
});
