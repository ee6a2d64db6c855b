import { loadSafetyLists } from '../../../config/safety';
import { createSafety } from '../../../src/safety';
import { createAutomaton } from '../../../src/safety/automaton';
import { createWordMatcher } from '../../../src/safety/words';
import { normalise } from '../../../src/safety/normalise';
import { fc } from '../../support/random-inputs';

const lists = loadSafetyLists();
const safety = createSafety({ lists });
const category = (text: string) => {
  const verdict = safety.checkInput(text);
  return verdict.kind === 'sensitive' ? verdict.category : verdict.kind;
};

describe('listed words', () => {
  it.each([
    ['what the fuck', 'profanity'],
    ['F.U.C.K you', 'profanity'],
    ['f u c k', 'profanity'],
    ['fuuuuuck', 'profanity'],
    ['f*ck this', 'profanity'],
    ['ｆｕｃｋ', 'profanity'],
    ['fu\u200bck', 'profanity'],
    ['fuсk', 'profanity'],
    ['sh1t', 'profanity'],
    ['你是傻逼', 'profanity'],
    ['你是傻*逼', 'profanity'],
    ['你是傻 逼', 'profanity'],
    ['sha bi', 'profanity'],
    ['色情网站', 'sexual'],
    ['seqing', 'sexual'],
    ['他在賭博', 'gambling'],
    ['wangdu', 'gambling'],
    ['he sells heroin', 'drugs'],
    ['吸 毒', 'drugs'],
    ['how to make a bomb', 'violence'],
  ])('%s is %s', (text, expected) => expect(category(text)).toBe(expected));

  it.each([
    'My class is in Essex, not in Scunthorpe.',
    'The therapist gave me an assignment: an analysis of a skill.',
    'A cocktail and a peacock, grass, bass, pass, assess, shuttlecock.',
    'I like spicy food and classic music in Sussex.',
    'My grape juice, the drapes and the scraper.',
    'Mr Dickens wrote about a cockerel; Van Dyck painted.',
    'He made a cup of tea. They made it.',
    'I come from Shanghai. 我来自上海。',
    '我独自去公园，亲自做饭',
    '妈妈的菜很好吃，爸妈的工作很忙',
    '我遇到了大麻烦',
    '我靠近窗户坐着',
    '今天我们做体操，你看',
    '舅舅的自行车',
    'We should say no to drugs.',
    'She got high marks. I want to get high scores.',
    'Saturday, arsenal, hello, button, title, circumstance',
    'Good! I like it. 3 + 4 = 7, class 5, 7up, mp3, win10',
    '他的确很好。今天下注意事项单',
  ])('passes: %s', (text) => expect(safety.checkInput(text)).toEqual({ kind: 'safe' }));

  it('answers kindly in Chinese, with an English way on, and never with the word itself', () => {
    for (const each of lists.categories) {
      expect(each.guidance).toMatch(/\p{Script=Han}/u);
      expect(each.guidance).toMatch(/[a-z]{3}.*[?]/i);
      for (const word of [...each.zh, ...each.en.filter((one) => one.length > 3)]) {
        expect(each.guidance.toLowerCase()).not.toContain(word.replace('~', ''));
      }
      expect(safety.checkOutput(each.guidance)).toEqual({ kind: 'safe' });
    }
  });

  it('holds in both directions', () => {
    expect(safety.checkOutput('What the fuck are you doing?')).toMatchObject({ kind: 'sensitive' });
    expect(safety.checkOutput('You should kill yourself.')).toMatchObject({ kind: 'sensitive' });
    expect(safety.checkOutput('That sounds great! What did you eat?')).toEqual({ kind: 'safe' });
  });
});

describe("the school's own words", () => {
  const own = {
    id: 'school',
    guidance: '我们聊点别的吧。Let us go on: what is new?',
    en: ['zorbing'],
    zh: ['黑作坊'],
    slang: [],
  };

  it('are taken and given back without a restart', () => {
    const local = createSafety({ lists });
    expect(local.checkInput('I like zorbing').kind).toBe('safe');
    local.reload(lists, [own]);
    expect(local.checkInput('I like zorbing')).toMatchObject({ kind: 'sensitive', category: 'school' });
    expect(local.checkInput('hei zuo fang')).toMatchObject({ category: 'school' });
    local.reload(lists, [own], ['i like zorbing']);
    expect(local.checkInput('I like zorbing').kind).toBe('safe');
    local.reload(lists);
    expect(local.checkInput('黑作坊').kind).toBe('safe');
  });
});

describe('speed', () => {
  it('looks through a megabyte in less than a second', () => {
    const text = 'I play football with my friends after school. 我每天和朋友踢足球，非常开心。'.repeat(
      14_000,
    );
    const size = Buffer.byteLength(text);
    expect(size).toBeGreaterThan(1_000_000);
    const pass = () => {
      for (let start = 0; start < text.length; start += 4_000) match(text.slice(start, start + 4_000));
    };
    const match = createWordMatcher(lists.categories, lists.allow);
    pass();
    const before = process.cpuUsage();
    pass();
    const { user, system } = process.cpuUsage(before);
    expect(size / 1e6 / ((user + system) / 1e6)).toBeGreaterThan(1);
  });
});

describe('the automaton', () => {
  it('finds what a search word by word finds', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '杀'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.uniqueArray(letters, { maxLength: 8 }),
        fc.string({ unit: fc.constantFrom('a', 'b', '杀') }),
        (words, text) => {
          const expected = words.flatMap((word, pattern) =>
            [...text].flatMap((_, start) => (text.startsWith(word, start) ? [`${start}:${pattern}`] : [])),
          );
          const found = createAutomaton(words)(text).map(({ start, pattern }) => `${start}:${pattern}`);
          expect(found.sort()).toEqual(expected.sort());
        },
      ),
    );
  });
});

describe('the normaliser', () => {
  it('makes one form of what looks the same', () => {
    expect(normalise('Ｈi 自 - 殺')).toBe('hi 自杀');
    expect(normalise('ｋ.i.l.l')).toBe('kill');
    expect(normalise('sooooo Ｆun')).toBe('soo fun');
  });

  it('leaves two Chinese clauses apart', () => {
    expect(normalise('我来自。杀虫')).toContain('。');
  });
});
