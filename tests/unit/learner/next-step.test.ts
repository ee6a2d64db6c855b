import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../../src/learner/analysis';
import { checkSentence } from '../../../src/learner/check';
import { nextStepFor } from '../../../src/learner/next-step';

const note = (sentence: string) => analyse({ sentence, verdict: 'clean', shown: [], level: 'A2' });

describe('a right sentence is praised and shown one small step further', () => {
  test.each([
    ['I like pandas.', 'I really like pandas.'],
    ['I like drawing because it is fun.', 'I really like drawing because it is fun.'],
    ['My legs are long.', 'My legs are really long.'],
    ['We help our neighbours.', 'We often help our neighbours.'],
    ['I want to be a vet.', 'I want to be a vet one day.'],
    ['My family is very big.', 'My family is huge.'],
    ['There is a river.', 'There is a river near my home.'],
  ])('%s -> %s', (sentence, grown) => {
    expect(note(sentence)).toContain(`“${grown}”`);
    expect(checkSentence(grown, { level: 'A2' }).verdict).toBe('clean');
  });

  test.each([
    ['My favourite subject is maths.', 'because'],
    ['I think short videos waste too much time.', 'because'],
    ['I won the race last month and we had cake.', 'I felt'],
    ['But the hospital is far away, about two hours by bus.', 'So'],
    ['My grandmother tells me the story of the moon.', 'We often'],
    ['I live in a small village in Guizhou.', 'I can see'],
    ['I get up at six.', 'After that'],
    // Begins where the last sentence ended.
    ['Because he hurt his ankle.', '连成一句'],
  ])(
    'where no word can be added surely, the first words of what could follow: %s (%s)',
    (sentence, words) => {
      expect(note(sentence)).toContain(words);
      expect(note(sentence)).not.toContain('想更进一步');
    },
  );

  test.each([
    ["I don't like carrots.", 'really'],
    ['I like noodles very much.', 'really like'],
    ['I often help my mother.', 'often help'],
    ['I play football but my sister plays the piano.', 'with my friends'],
    ['I want to go home.', 'one day'],
    ['We had a very big dinner and I was very happy.', '更进一步'],
  ])('nothing is added that does not fit: %s', (sentence, words) => {
    expect(nextStepFor(sentence)).not.toContain(words);
  });

  test("a question, a word or two, and numbers that may be somebody's own are left as they are", () => {
    for (const text of ['Do you like tea?', 'By bus.', 'My number is 13812345678.'])
      expect(nextStepFor(text)).toBe('');
  });

  test('words above the level are not offered', () => {
    expect(nextStepFor('It is very cold.', 'A1')).not.toContain('freezing');
    expect(nextStepFor('It is very cold.', 'B1')).toContain('It is freezing.');
  });

  test('"details" are asked for by no note', () => {
    for (const text of ['comfort the sad child', 'He like strips', 'my teeth hurt'])
      expect(analyse({ sentence: text, verdict: 'unsure', shown: [] })).not.toContain('再多说一点细节');
  });

  test('the word that praise calls a comparison is one', () => {
    expect(note('We will practise more and win next time.')).not.toContain('比较的说法');
  });

  test('what is offered for any right sentence of the sets is right, and says all that the pupil said', () => {
    const folder = join(__dirname, '../../sets');
    const right = readdirSync(folder)
      .filter((name) => name.endsWith('.m2'))
      .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n\n'))
      .filter((block) => !/^A (?!-1)/m.test(block))
      .flatMap((block) => /^S (.*)/m.exec(block)?.[1] ?? [])
      .map((text) => text.replace(/ ([.,!?])/g, '$1').replace(/ (n't|'(?:s|m|re|ve|ll|d)\b)/g, '$1'))
      .filter((text) => checkSentence(text, { level: 'B1' }).verdict === 'clean');
    const offered = right.flatMap((text) => {
      const grown = /：“([^“]*)”$/.exec(nextStepFor(text, 'B1'))?.[1];
      return grown === undefined ? [] : [{ text, grown }];
    });
    expect(offered.length).toBeGreaterThan(10);
    const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z']+/g) ?? [];
    for (const { text, grown } of offered) {
      expect([grown, checkSentence(grown, { level: 'B1' }).verdict]).toEqual([grown, 'clean']);
      const kept = wordsOf(text).filter((word) => !wordsOf(grown).includes(word));
      expect([text, kept.length === 0 || kept[0] === 'very']).toEqual([text, true]);
    }
  });
});
