import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { loadSafetyLists } from '../../../config/safety';
import { catalogFolder } from '../../../config/catalog';
import { createSafety, type CrisisVerdict, type SafetyVerdict } from '../../../src/safety';

interface Sample {
  alarm: boolean;
  concern: string;
  sentence: string;
}

const safety = createSafety({ lists: loadSafetyLists() });
const crisis = (
  text: string,
  context?: Parameters<typeof safety.checkInput>[1],
): CrisisVerdict | undefined => {
  const verdict: SafetyVerdict = safety.checkInput(text, context);
  return verdict.kind === 'crisis' ? verdict : undefined;
};

function samples(file: string): Sample[] {
  const lines = readFileSync(join(__dirname, '../../sets', file), 'utf8')
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#') && !line.startsWith('label\t'));
  return lines.map((line) => {
    const [label, concern, sentence] = line.split('\t') as [string, string, string];
    return { alarm: label === 'alarm', concern, sentence };
  });
}

describe.each(['crisis.tsv', 'crisis-held-out.tsv'])('the sentences of %s', (file) => {
  const all = samples(file);
  const alarms = all.filter(({ alarm }) => alarm);
  const harmless = all.filter(({ alarm }) => !alarm);

  it('holds at least three hundred of either kind, none twice', () => {
    expect(alarms.length).toBeGreaterThanOrEqual(300);
    expect(harmless.length).toBeGreaterThanOrEqual(300);
    expect(new Set(all.map(({ sentence }) => sentence)).size).toBe(all.length);
  });

  it('raises the alarm on at least 99 of 100 children in need', () => {
    const missed = alarms.filter(({ sentence }) => !crisis(sentence)).map(({ sentence }) => sentence);
    expect({ missed, enough: missed.length <= alarms.length / 100 }).toMatchObject({ enough: true });
  });

  it('stays calm on at least 99 of 100 harmless look-alikes', () => {
    const wrong = harmless.filter(({ sentence }) => crisis(sentence)).map(({ sentence }) => sentence);
    expect({ wrong, few: wrong.length <= harmless.length / 100 }).toMatchObject({ few: true });
  });

  it('names the concern, or a graver one that is there too, in 19 of 20 alarms', () => {
    const named = alarms.filter(({ sentence, concern }) => crisis(sentence)?.concern === concern);
    expect(named.length / alarms.length).toBeGreaterThanOrEqual(0.95);
  });

  it('needs a millisecond or less for a message', () => {
    for (const { sentence } of all) crisis(sentence);
    const before = process.cpuUsage();
    for (const { sentence } of all) crisis(sentence);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000 / all.length).toBeLessThan(1);
  });
});

/** Sets that were written to be hard: hints, reports about others, slang; the figure before any rule was changed is in their first line. */
describe.each(['crisis-round-5.tsv', 'crisis-round-6.tsv', 'crisis-round-7.tsv', 'crisis-round-8.tsv'])(
  'the hard sentences of %s',
  (file) => {
    const all = samples(file);

    it('raises the alarm on at least 90 of 100 children in need', () => {
      const alarms = all.filter(({ alarm }) => alarm);
      const missed = alarms.filter(({ sentence }) => !crisis(sentence)).map(({ sentence }) => sentence);
      expect({ missed, enough: missed.length <= alarms.length / 10 }).toMatchObject({ enough: true });
    });

    it('alarms on no more than 4 of 100 harmless look-alikes', () => {
      const harmless = all.filter(({ alarm }) => !alarm);
      const wrong = harmless.filter(({ sentence }) => crisis(sentence)).map(({ sentence }) => sentence);
      expect({ wrong, few: wrong.length <= harmless.length / 25 }).toMatchObject({ few: true });
    });
  },
);

describe('what pupils say every day', () => {
  it.each([
    ['crisis-everyday.tsv', 200],
    ['crisis-everyday-chinese.tsv', 60],
    ['crisis-everyday-2.tsv', 100],
    ['crisis-support.tsv', 140],
  ])('raises an alarm in no more than one sentence of a hundred: %s', (file, least) => {
    const all = samples(file);
    const wrong = all.filter(({ sentence }) => crisis(sentence)).map(({ sentence }) => sentence);
    expect(all.length).toBeGreaterThan(least);
    expect({ wrong, few: wrong.length <= all.length / 100 }).toMatchObject({ few: true });
  });

  it.each([
    ['We film the play at school.', false],
    ['They put nails on my chair and film when I cry.', true],
    ['昨天打针好疼啊。', false],
    ['昨天爸爸打我好疼啊。', true],
  ])('a film, an injection, and what only looks like them: %s', (text, alarm) => {
    expect(crisis(text) !== undefined).toBe(alarm);
  });

  it.each(['bye bye', '我爸爸在广东打工', '好的，我走了，再见', '我给爸爸打视频', '我的手流血了'])(
    'is said without an alarm: %s',
    (text) => expect(crisis(text)).toBeUndefined(),
  );

  it.each([
    'bye forever',
    '我爸爸在家打我',
    '今晚我就走，再也不回这个家',
    '爸爸喝了酒就打我',
    '我的手流血了，爸爸打的',
  ])('is close to what is none of that: %s', (text) => expect(crisis(text)).toBeDefined());

  it.each([
    ['I got 500 yuan', 'I gave it to my mother'],
    ['Goodbye everyone', '我喜欢吃鱼'],
    ['the end', '爸爸在深圳打工'],
    ['They met me at school', 'I cooked for my classmate'],
  ])('makes no danger of two whole sentences one after the other: %s / %s', (first, second) => {
    expect(crisis(second, { recent: [first] })).toBeUndefined();
  });

  it.each([
    ['my father', 'hits me every day'],
    ['I wish', 'I was dead'],
    ['我想从', '楼上跳下去'],
    ['爸爸喝酒了', '他打我和妈妈'],
    ['I am so tired', 'of living'],
  ])('hears a sentence that comes in pieces: %s / %s', (first, second) => {
    expect(crisis(first) ?? crisis(second, { recent: [first] })).toBeDefined();
  });

  it('is a goodbye after thanks, in one message or in two', () => {
    expect(crisis('goodbye', { recent: ['thank you teacher'] })).toBeUndefined();
    expect(crisis('Thank you for everything, mom. I love you, goodbye forever')).toBeDefined();
  });
});

describe('another child', () => {
  it.each([
    'My best friend says her uncle touches her under her skirt.',
    'My deskmate wants to die.',
    'A girl in my class is beaten by her father every day.',
    '我闺蜜说她爸天天打她',
  ])('is heard through the one who tells of it: %s', (text) => expect(crisis(text)).toBeDefined());

  it.each([
    'My best friend wants to be a doctor.',
    'A boy in my class beats me at chess.',
    '我同桌说他想学画画',
  ])('may be spoken of in peace: %s', (text) => expect(crisis(text)).toBeUndefined());
});

describe('what is asked and denied at once, chosen, or said of helpers', () => {
  it.each([
    'Mom hit me? No, never!',
    'It is so hot that we sleep outside and look at the night sky.',
    'Someone who helps.',
    "A driver I didn't know took us to the hospital at night and wanted no money.",
  ])('raises no alarm: %s', (text) => expect(crisis(text)).toBeUndefined());
});

describe('who is meant', () => {
  it.each([
    'My father beats me.',
    '继父打我',
    "I'm afraid to go home.",
    'My stepfather comes into my bed at night',
    '妈妈不给我饭吃',
    'I want to die because my father hits me every day',
  ])('sees that the household may be the danger: %s', (text) => {
    expect(crisis(text)).toMatchObject({ aboutParent: true });
  });

  it.each(['My teacher slapped me in front of the class', '教练摸我的胸', '校长把手放在我大腿上'])(
    'sees that the staff may be the danger: %s',
    (text) => expect(crisis(text)).toMatchObject({ aboutSchool: true, aboutParent: false }),
  );

  it('does not suspect the parents of what strangers do', () => {
    expect(crisis('A man is following me')).toMatchObject({ concern: 'danger', aboutParent: false });
  });

  it('puts a wish to die above a beating in one message', () => {
    expect(crisis('My father hits me and I want to die')).toMatchObject({
      concern: 'self-harm',
      aboutParent: true,
      certainty: 'explicit',
    });
  });
});

describe('what surrounds the words', () => {
  it('takes up what was said before: a beating at chess stays one', () => {
    const recent = ['We play chess every Sunday.'];
    expect(crisis('My father beat me again.', { recent })).toBeUndefined();
    expect(crisis('My father beat me again.')).toBeDefined();
  });

  it('is not talked out of a belt by a game', () => {
    expect(crisis('He lost the game and my father hit me with a belt.')).toBeDefined();
  });

  it('reads a sentence that was sent in two pieces', () => {
    expect(crisis('die', { recent: ['I want to'] })).toMatchObject({ concern: 'self-harm' });
    expect(crisis('dance', { recent: ['I want to'] })).toBeUndefined();
  });

  it('does not raise the same alarm again for a harmless next message', () => {
    expect(crisis('Thank you.', { recent: ['I want to die'] })).toBeUndefined();
  });

  it('lets strangers belong to a scene that is played, but never self-harm or home', () => {
    expect(crisis('A man is following me', { roleplay: true })).toBeUndefined();
    expect(crisis('I want to die', { roleplay: true })).toBeDefined();
    expect(crisis('My father beats me', { roleplay: true })).toBeDefined();
  });

  it('hears it at the end of a long and harmless message', () => {
    const lesson = 'Today we had English and I read a story about a bird. '.repeat(60);
    expect(crisis(`${lesson}After school I want to kill myself.`)).toMatchObject({ concern: 'self-harm' });
  });
});

describe('ways to write it', () => {
  it.each([
    'i w a n t to d i e',
    'I want to ｋｉｌｌ myself',
    'I want to k1ll myself',
    'I wаnt to diе',
    'I want to di\u200be',
    'i wnat to kil myslef',
    'i want to dieeeee',
    '我 想 死',
    '我想*死',
    '我想自-杀',
    '我想自殺',
    '爸爸毆打我',
    'wo xiang zi sha',
    'woxiangsi',
    'I WANT TO DIE!!!',
    'teacher,i want to die,help',
    'I want to die!please help',
  ])('is no way around it: %s', (text) => expect(crisis(text)).toBeDefined());
});

describe('words that mean something to the program', () => {
  it.each(['My father is a constructor.', 'constructor', 'toString valueOf hasOwnProperty __proto__'])(
    '%s is a harmless text like any other',
    (text) => expect(safety.checkInput(text).kind).toBe('safe'),
  );

  it('hides no danger', () => {
    expect(crisis('My father is a constructor and he beats me every night.')?.concern).toBe('abuse');
  });
});

describe('texts made to take long', () => {
  it.each([
    '我爸打',
    'i want to ',
    'my father hit ',
    'he say he will ',
    '1-',
    'one ',
    'a.',
    'keep it ',
    'woxiang',
    'meet me at ',
  ])('looks through 8,000 characters of %j in less than a second', (piece) => {
    const text = piece.repeat(Math.ceil(8_000 / piece.length));
    const before = process.cpuUsage();
    safety.checkInput(text);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(1);
  });
});

describe('ordinary lessons', () => {
  const texts = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : value && typeof value === 'object'
        ? Object.values(value).flatMap(texts)
        : [];
  const folder = catalogFolder();
  const files = [
    ...readdirSync(folder).filter((name) => name.endsWith('.yaml')),
    ...readdirSync(join(folder, 'topics')).map((name) => join('topics', name)),
  ];

  it.each(files)('says nothing about any sentence of the catalogue: %s', (file) => {
    const all = texts(parse(readFileSync(join(folder, file), 'utf8')));
    const refused = all.filter(
      (text) => safety.checkInput(text).kind !== 'safe' || safety.checkOutput(text).kind !== 'safe',
    );
    expect(refused).toEqual([]);
  });

  it('raises no alarm on what real learners wrote', () => {
    const written = ['corrections.dev.m2', 'corrections.test.m2'].flatMap((file) =>
      readFileSync(join(__dirname, '../../sets', file), 'utf8')
        .split('\n')
        .filter((line) => line.startsWith('S '))
        .map((line) => line.slice(2)),
    );
    expect(written.length).toBeGreaterThan(100);
    expect(written.filter((text) => crisis(text))).toEqual([]);
  });
});
