import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSentence } from '../../../src/learner/check';
import { evaluateM2 } from '../../../src/learner/evaluate';
import type { GrammarFinding } from '../../../src/ports/grammar';
import { fc } from '../../support/random-inputs';

const level = 'A2' as const;
const set = (name: string) => readFileSync(join(__dirname, '../../sets', name), 'utf8');

describe('the shipped sets of learner sentences', () => {
  test.each(['corrections.dev.m2', 'corrections.test.m2', 'corrections.free.m2'])(
    '%s: at most 1 %% of the correct sentences are changed, more than half of the wrong ones are helped',
    (name) => {
      const { scores } = evaluateM2(set(name), (sentence) => checkSentence(sentence, { level }));
      expect(scores.falseCorrectionRate).toBeLessThanOrEqual(0.01);
      expect(scores.helpedRate).toBeGreaterThan(0.5);
      expect(scores.precision).toBeGreaterThan(0.85);
    },
  );
});

test.each(['corrections.right.m2', 'corrections.right-2.m2'])(
  'nothing in %s is changed: what pupils say rightly, over the whole grammar',
  (name) => {
    const { scores, falseCorrections } = evaluateM2(set(name), (sentence) =>
      checkSentence(sentence, { level }),
    );
    expect(scores.correctSentences).toBeGreaterThan(150);
    expect(falseCorrections).toEqual([]);
  },
);

describe('one sentence', () => {
  test('an error is named in the pupil’s own words', () => {
    expect(checkSentence('Yesterday I go to the park.', { level })).toMatchObject({
      verdict: 'wrong',
      corrected: 'Yesterday I went to the park.',
      corrections: [{ wrong: 'go', right: 'went', type: 'verb-tense' }],
    });
  });

  test('a missing word takes its neighbour along', () => {
    expect(checkSentence('I afraid of dogs.', { level }).corrections).toMatchObject([
      { wrong: 'afraid', right: 'am afraid' },
    ]);
  });

  test('a counted thing that stands bare is not called right, and one that may is', () => {
    for (const text of [
      'Many people think bus is too crowded.',
      'I think phone is useful.',
      'Party was great.',
    ])
      expect(checkSentence(text, { level }).verdict).toBe('wrong');
    for (const text of [
      'I go to school by bus.',
      'We talked by phone.',
      'I wait at the bus stop.',
      'I play table tennis.',
    ])
      expect(checkSentence(text, { level }).verdict).toBe('clean');
  });

  test('British and American spelling are both right', () => {
    for (const text of [
      'My favourite colour is grey.',
      'My favorite color is gray.',
      'I practise and organise it.',
      'We travelled to the theatre.',
    ]) {
      expect(checkSentence(text, { level }).corrections).toEqual([]);
    }
  });

  test('names, pinyin food and chat words are no misspellings', () => {
    for (const text of [
      'Wang Xiaoming lives in Zunyi.',
      'I love eating jiaozi.',
      'Haha, I like TikTok.',
      'We play pingpong.',
    ]) {
      expect(checkSentence(text, { level }).corrections).toEqual([]);
    }
  });

  test('what no dictionary holds is neither corrected nor praised', () => {
    expect(checkSentence('I like my blorfin very much.', { level }).verdict).toBe('unsure');
  });

  test.each([
    ['Can you tell me where is the library?', 'Can you tell me where the library is?'],
    ['This is the book which I bought it yesterday.', 'This is the book which I bought yesterday.'],
    ['She is come from China.', 'She comes from China.'],
    ['I from Guizhou.', 'I am from Guizhou.'],
    ['She in Class Two.', 'She is in Class Two.'],
    ["My parents doesn't let me play.", "My parents don't let me play."],
    ['My brother is student.', 'My brother is a student.'],
    ['Most of students like it.', 'Most students like it.'],
  ])('what no rule is about alone is put right all the same: %s', (text, right) => {
    expect(checkSentence(text, { level }).corrected).toBe(right);
  });

  test('curly apostrophes stay where they were', () => {
    const check = checkSentence('He don’t like milk.', { level });
    expect(check.corrections[0]!.wrong).toBe('don’t');
  });

  test('a message of several sentences is judged in each of them', () => {
    expect(checkSentence('I have two brother.He like apples. It is fun!', { level }).corrected).toBe(
      'I have two brothers.He likes apples. It is fun!',
    );
  });

  test('a second witness adds what the rules miss, and British spelling alarms add nothing', () => {
    const finding = (
      text: string,
      wrong: string,
      right: string,
      category: GrammarFinding['category'],
    ): GrammarFinding => ({
      offset: text.indexOf(wrong),
      length: wrong.length,
      replacements: [right],
      rule: 'X',
      category,
    });
    const text = 'The boys was running in the colourful park all day.';
    expect(
      checkSentence(text, { level, findings: [finding(text, 'colourful', 'colorful', 'spelling')] })
        .corrected,
    ).not.toContain('colorful');
    const other = 'She is a friend who live in Kaili.';
    expect(
      checkSentence(other, { level, findings: [finding(other, 'live', 'lives', 'grammar')] }).corrections,
    ).toMatchObject([{ wrong: 'live', right: 'lives', type: 'agreement' }]);
  });

  test.each([
    ['a sentence that reads well stays', 'We arrived at the village before dark.', 'at', 'in'],
    ['what reads no better stays', 'My dog the ball quickly into.', 'the', 'a'],
  ])('a checker alone is not believed: %s', (_what, text, wrong, right) => {
    const offset = text.indexOf(` ${wrong} `) + 1 || text.indexOf(wrong);
    const finding: GrammarFinding = {
      offset,
      length: wrong.length,
      replacements: [right],
      rule: 'X',
      category: 'grammar',
    };
    expect(checkSentence(text, { level, findings: [finding] })).toMatchObject({
      verdict: 'unsure',
      corrected: text,
    });
  });

  test('whatever is written: corrections are grounded, and the sentence is the same where nothing is wrong', () => {
    const word = fc.constantFrom(
      'I',
      'he',
      'My mother',
      'very',
      'like',
      'have',
      'two',
      'book',
      'go',
      'to',
      'yesterday',
      ',',
      '.',
      '?',
      'am',
      'not',
      'more',
      'taller',
      'than',
      '我',
      '😀',
      "don't",
      'a',
      'apple',
      'constructor',
      '__proto__',
      'hasOwnProperty',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 80 }),
          fc.array(word, { maxLength: 25 }).map((list) => list.join(' ')),
        ),
        (text) => {
          const check = checkSentence(text, { level });
          for (const { wrong, right, why } of check.corrections) {
            expect(wrong).not.toBe('');
            expect(right).not.toBe('');
            expect(text).toContain(wrong);
            expect(right).not.toBe(wrong);
            expect(why).toMatch(/\p{Script=Han}/u);
          }
          if (check.verdict !== 'wrong') expect(check.corrected).toBe(text);
        },
      ),
      { numRuns: 1_500 },
    );
  });
});
