import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSentence } from '../../../src/learner/check';
import { evaluateM2 } from '../../../src/learner/evaluate';
import { parseSentence } from '../../../src/learner/sentence';
import { isWellFormed } from '../../../src/learner/syntax';

const reads = (text: string) => isWellFormed(parseSentence(text));

describe('a reading of the whole sentence', () => {
  test.each([
    'Who teaches you English?',
    'My grandmother grows tomatoes behind the house.',
    'The boy who sits next to me has lost his pencil case.',
    'Can you tell me where the post office is?',
    'How many books did you read last month?',
    'He was so tired that he fell asleep at the table.',
    'Reading in bed is bad for your eyes.',
    "I'm looking forward to seeing the sea.",
    'Never have I seen so many stars.',
    'On the wall hangs a picture of my grandparents.',
    'What a lovely kite you have!',
    "Let's go fishing, and then we can cook the fish.",
    'There is a bed and two chairs in my room.',
    'My mum wants me to learn the piano because she loves music.',
    'The house I was born in is very old.',
    'at half past seven',
    'because it is fun',
    'rice and tomato soup',
    'Yes, I do.',
  ])('is found: %s', (text) => expect(reads(text)).toBe(true));

  test.each([
    ['the third person behind "who"', 'Who teach you English?'],
    ['agreement', 'My hamster sleep all day.'],
    ['agreement', 'The people in my village is friendly.'],
    ['agreement behind "there"', 'There is two cats in my house.'],
    ['an article', 'My brother bought second-hand guitar.'],
    ['a plural', 'My grandpa lost two tooth this winter.'],
    ['a plural behind "of"', 'Both of my grandparent are farmers.'],
    ['a verb', 'My shoes wet.'],
    ['one verb', 'She is looks tired today.'],
    ['the verb form behind an auxiliary', 'He can sings three songs.'],
    ['the order of a question', 'What you did during the holiday?'],
    ['the order of a question inside', 'Do you know what time is it?'],
    ['the frame of the verb', 'The doctor suggested me to sleep more.'],
    ['the frame of the verb', 'My sister finished to paint the fence.'],
    ['the preposition of the verb', 'Tom is waiting his mum at the gate.'],
    ['the object of a relative clause once', 'The book which I borrowed it was good.'],
    ['one comparison', 'A train is more faster than a bus.'],
    ['an adverb in its place', 'I very like skating.'],
    ['no "will" behind "when"', 'When I will grow up, I want to be a pilot.'],
    ['the preposition of time', 'We have a match in Sunday afternoon.'],
    ['one time', 'He opened the door and leaves.'],
  ])('asks for %s: %s', (_, text) => expect(reads(text)).toBe(false));
});

describe('praise', () => {
  const folder = join(__dirname, '../../sets');
  const files = readdirSync(folder).filter((file) => file.endsWith('.m2'));

  test('is for nine in ten of the correct sentences of the sets, and for hardly any wrong one', () => {
    const count = { right: 0, rightClean: 0, wrong: 0, wrongClean: 0 };
    for (const file of files) {
      const text = readFileSync(join(folder, file), 'utf8');
      const all = new Set<string>();
      const { missed } = evaluateM2(text, (sentence) => {
        all.add(sentence);
        return { corrected: sentence };
      });
      const wrong = new Set(missed.map(({ sentence }) => sentence));
      for (const sentence of all) {
        const clean = checkSentence(sentence, { level: 'B1' }).verdict === 'clean';
        if (wrong.has(sentence)) {
          count.wrong += 1;
          if (clean) count.wrongClean += 1;
        } else {
          count.right += 1;
          if (clean) count.rightClean += 1;
        }
      }
    }
    expect(count.wrong).toBeGreaterThan(1_000);
    expect(count.rightClean / count.right).toBeGreaterThanOrEqual(0.9);
    expect(count.wrongClean / count.wrong).toBeLessThanOrEqual(0.06);
  });
});
