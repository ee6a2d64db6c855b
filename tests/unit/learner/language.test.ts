import { classifyLanguage, type LanguageKind } from '../../../src/learner/language';

const kinds: Record<LanguageKind, string[]> = {
  english: [
    'I like it.',
    'Tom',
    'Li Ming',
    'my name is Wang Xiaoming',
    'I am from Guizhou',
    'yes',
    'OK',
    'A',
    'He is in the fan',
    'i like play basketbal',
    'I want to eat jiaozi and tofu',
    '3 apples',
    'You can go',
    'I love my mama',
  ],
  mixed: [
    'I like 火锅 very much',
    '我想吃 apple',
    'I 不知道 how to say',
    '我 I like it',
    'My 爸爸 is a 农民',
  ],
  chinese: ['我不知道', '我喜欢 KTV', '我觉得 Tom 很好', 'OK 没问题', '我昨天看了 NBA', '我喜欢用微信'],
  pinyin: [
    'wo xihuan lanqiu',
    'wo bu zhi dao',
    'ni hao',
    'ta hen gao',
    'Wo ai ni',
    'xiexie',
    'wo jiao Li Ming',
  ],
  'other-script': ['Привет', 'こんにちは', '안녕하세요'],
  emoji: ['😀😀', '👍', '🇨🇳'],
  number: ['12', '3:30', '１２', '100%'],
  empty: ['', '   ', '\u200b'],
  noise: ['???', 'asdfgh', '...', 'zzzzzz'],
};

describe('what a message is written in', () => {
  test.each(Object.entries(kinds).flatMap(([kind, texts]) => texts.map((text) => [text, kind])))(
    '%j is %s',
    (text, kind) => {
      expect(classifyLanguage(text).kind).toBe(kind);
    },
  );

  test('a mixed sentence names its Chinese parts in order', () => {
    expect(classifyLanguage('My 爸爸 is a 农民').chineseParts).toEqual(['爸爸', '农民']);
  });

  test('the English words of a mixed sentence are counted without names', () => {
    expect(classifyLanguage('I like 火锅 very much').englishWords).toBe(4);
  });

  test('a very long message is classified without delay', () => {
    const start = performance.now();
    classifyLanguage('wo xihuan '.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
