import { largeGloss } from '../../../src/learner/cedict';
import { glossesOf, lookupChinese } from '../../../src/learner/dictionary';
import { englishTitle } from '../../../src/learner/english-title';
import { sayInEnglish } from '../../../src/learner/say-in-english';
import { wordLevel, wordsAboveLevel } from '../../../src/learner/levels';
import { lemmaOf, pluralOf, verbForms } from '../../../src/learner/lexicon';
import { englishWords, measureTurn, mtld, usedWords } from '../../../src/learner/measures';
import { normaliseText, splitSentences } from '../../../src/learner/normalise';

describe('Chinese words in English', () => {
  test('school words come first, with a short everyday meaning', () => {
    expect(lookupChinese('火锅')).toEqual([{ zh: '火锅', en: 'hotpot' }]);
    expect(lookupChinese('王者荣耀')).toEqual([{ zh: '王者荣耀', en: 'Honor of Kings' }]);
    expect(lookupChinese('我的班主任')).toContainEqual({ zh: '班主任', en: 'head teacher' });
  });

  test('other words come from the dictionary, without surnames and measure words', () => {
    expect(lookupChinese('小明和李华')).toEqual([
      { zh: '小明', en: 'Xiaoming' },
      { zh: '和', en: 'and' },
      { zh: '李华', en: 'Li Hua' },
    ]);
    expect(lookupChinese('蜘蛛')).toEqual([{ zh: '蜘蛛', en: 'spider' }]);
    expect(lookupChinese('一张蚂蚁').map(({ zh }) => zh)).toEqual(['蚂蚁']);
  });

  test('the large dictionary is found from its first word to its last, and what is none is not', () => {
    expect(largeGloss('〇')).toBe('zero');
    expect(largeGloss('龙卷风')).toBe('tornado');
    expect(largeGloss('龟')).toMatch(/tortoise|turtle/);
    for (const none of ['', '龙卷风的', 'tornado', '\n', '\t']) expect(largeGloss(none)).toBeUndefined();
  });

  test('frequent sentences have a whole way to say them', () => {
    expect(sayInEnglish('我不知道。')).toBe("I don't know.");
    expect(sayInEnglish('我喜欢打篮球')).toBe('I like playing basketball.');
    expect(sayInEnglish('我有一只猫')).toBe('I have a cat.');
    expect(sayInEnglish('我叫王小明')).toBe('My name is Wang Xiaoming.');
    expect(sayInEnglish('我爸妈在外地打工')).toBe('My parents work in another place.');
    expect(sayInEnglish('我爸爸在城里工作。')).toBe('My father works in the city.');
    expect(sayInEnglish('谢谢老师，再见！')).toBe('Thank you. Goodbye!');
  });

  test('provinces, cities and people are called by their names', () => {
    expect(lookupChinese('广东').map(({ en }) => en)).toEqual(['Guangdong']);
    expect(lookupChinese('四川').map(({ en }) => en)).toEqual(['Sichuan']);
    expect(lookupChinese('陕西').map(({ en }) => en)).toEqual(['Shaanxi']);
    expect(lookupChinese('李白').map(({ en }) => en)).toEqual(['Li Bai']);
  });

  test('what is called by a name is given in pinyin, and not word by word', () => {
    expect(glossesOf('Its name is 小黑', ['小黑'])).toEqual([{ zh: '小黑', en: 'Xiaohei' }]);
    expect(glossesOf('a boy called 王小明', ['王小明'])).toEqual([{ zh: '王小明', en: 'Wang Xiaoming' }]);
    expect(glossesOf('I like 火锅', ['火锅'])).toEqual([{ zh: '火锅', en: 'hotpot' }]);
  });

  test.each([
    ['舞龙', 'dragon dance'],
    ['做饭', 'cooking'],
    ['放牛', 'looking after the cows'],
    ['环保', 'protecting the environment'],
    ['我的奶奶', 'my grandmother'],
    ['我们的村子', 'our village'],
    ['足球比赛', 'football match'],
    ['梦想', 'dream'],
    ['王者荣耀', 'Honor of Kings'],
  ])('the title %s is spoken of as %s', (title, name) => {
    expect(englishTitle(title)).toBe(name);
  });

  test.each(['种水稻', '逆水寒', '老师太严了', 'My dog', '!!!', ''])(
    'the title “%s” has no sure name',
    (title) => {
      expect(englishTitle(title)).toBeUndefined();
    },
  );

  test('a sentence without a frame gets word hints, and nonsense nothing', () => {
    expect(sayInEnglish('我觉得数学很难')).toContain('数学 = maths');
    expect(sayInEnglish('😀')).toBe('');
  });
});

describe('levels', () => {
  test.each([
    ['went', 'A1'],
    ['children', 'A1'],
    ['happiest', 'A1'],
    ["won't", 'A1'],
    ['colour', 'A1'],
    ['snowball', 'B2'],
  ])('%s has level %s', (word, level) => expect(wordLevel(word)).toBe(level));

  test('no level for a word that no list holds, and none for the words of JavaScript', () => {
    for (const word of ['serendipity', 'constructor', '__proto__']) expect(wordLevel(word)).toBeUndefined();
  });

  test('names, numbers and allowed words are not above the level', () => {
    expect(wordsAboveLevel('Wang Xiaoming saw 12 pandas in Guizhou.', 'A1').words).toEqual([]);
    expect(wordsAboveLevel('Photosynthesis is fun.', 'A1', { allow: ['photosynthesis'] }).words).toEqual([]);
    expect(wordsAboveLevel('The abandoned shop is old.', 'A1')).toEqual({ words: ['abandoned'], share: 0.2 });
  });
});

describe('forms of words', () => {
  test.each([
    ['study', 'studies', 'studied', 'studying'],
    ['stop', 'stops', 'stopped', 'stopping'],
    ['go', 'goes', 'went', 'going'],
    ['lie', 'lies', 'lay', 'lying'],
    ['visit', 'visits', 'visited', 'visiting'],
    ['prefer', 'prefers', 'preferred', 'preferring'],
    ['play', 'plays', 'played', 'playing'],
  ])('%s, %s, %s, %s', (base, third, past, ing) => {
    const forms = verbForms(base);
    expect([forms.third, forms.past[0], forms.ing[0]]).toEqual([third, past, ing]);
  });

  test('plurals and dictionary forms', () => {
    expect(['city', 'box', 'child', 'knife', 'photo', 'day'].map(pluralOf)).toEqual([
      'cities',
      'boxes',
      'children',
      'knives',
      'photos',
      'days',
    ]);
    expect(['mice', 'happier', 'stopped', 'took'].map((word) => lemmaOf(word))).toEqual([
      'mouse',
      'happy',
      'stop',
      'take',
    ]);
  });
});

describe('measures', () => {
  test('English words are counted without Chinese and numbers', () => {
    expect(measureTurn("I like 火锅, it's 100 yuan.").words).toBe(4);
  });

  test('a topic word counts in any form, a phrase as a whole', () => {
    expect(usedWords('We went hiking and saw two foxes.', ['go hiking', 'fox', 'river'])).toEqual([
      'go hiking',
      'fox',
    ]);
  });

  test('lexical diversity is not told under 100 words, and is higher for a more varied text', () => {
    const dull = englishWords('I like dogs and I like cats. '.repeat(20));
    const varied = Array.from({ length: 140 }, (_, index) => (index % 3 === 0 ? 'the' : `word${index % 60}`));
    expect(mtld(dull.slice(0, 99))).toBeUndefined();
    expect(mtld(varied)!).toBeGreaterThan(mtld(dull)!);
  });
});

describe('sentences of a message', () => {
  test.each([
    ['Mr. Li is here. He is tall.', ['Mr. Li is here.', 'He is tall.']],
    ['I like it.It is fun!', ['I like it.', 'It is fun!']],
    ['It costs 3.5 yuan in the U.S. today.', ['It costs 3.5 yuan in the U.S. today.']],
    ['Well... maybe so', ['Well... maybe so']],
    ['What? Me!', ['What?', 'Me!']],
  ])('%s', (text, expected) => expect(splitSentences(text).map((span) => span.text)).toEqual(expected));

  test('spans say where a sentence stands', () => {
    const text = '  Hi. I am  here.';
    for (const { text: part, start } of splitSentences(text))
      expect(text.slice(start, start + part.length)).toBe(part);
  });

  test('curly quotes, full-width letters and Chinese stops become plain ones; the length is bounded', () => {
    expect(normaliseText('Ｉ don’t know。')).toBe("I don't know.");
    expect(normaliseText('a'.repeat(10_000))).toHaveLength(600);
  });
});
