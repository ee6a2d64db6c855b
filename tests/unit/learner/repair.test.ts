import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSentence } from '../../../src/learner/check';
import { applyEdits } from '../../../src/learner/edits';
import { evaluateM2 } from '../../../src/learner/evaluate';
import { repairOf } from '../../../src/learner/repair';
import { parseSentence } from '../../../src/learner/sentence';

function repaired(text: string): string {
  const edit = repairOf(parseSentence(text));
  return edit ? applyEdits(text, [edit]) : text;
}

describe('what the grammar alone mends', () => {
  test.each([
    ['My neighbour grow onions in a small field.', 'My neighbour grows onions in a small field.'],
    ['The kitten hide under the sofa every night.', 'The kitten hides under the sofa every night.'],
    ['She can plays the flute.', 'She can play the flute.'],
    ['We visited several old bridge near the town.', 'We visited several old bridges near the town.'],
    ['The soup very salty.', 'The soup is very salty.'],
    ['My uncle bought wooden boat.', 'My uncle bought a wooden boat.'],
    ['They kept to shout at the driver.', 'They kept shouting at the driver.'],
    ['I hope visit the desert one day.', 'I hope to visit the desert one day.'],
    ['I wonder where is the library.', 'I wonder where the library is.'],
  ])('%s -> %s', (wrong, right) => expect(repaired(wrong)).toBe(right));

  test.each([
    'Practice makes perfect.',
    'Need I say more?',
    'Fish and chips is my favourite meal.',
    'My feet hurt after the 800-metre run.',
    'When in Rome, do as the Romans do.',
    'Take it easy.',
    'He finished in third place.',
    'I play violin.',
  ])('leaves alone what it cannot read, but may be right: %s', (text) => expect(repaired(text)).toBe(text));

  test('hardly ever changes a correct sentence of the sets', () => {
    const folder = join(__dirname, '../../sets');
    const changed: string[] = [];
    let correct = 0;
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.m2'))) {
      const { scores, falseCorrections } = evaluateM2(readFileSync(join(folder, file), 'utf8'), (text) =>
        checkSentence(text, { level: 'B1' }),
      );
      correct += scores.correctSentences;
      changed.push(
        ...Array<string>(Math.round(scores.falseCorrectionRate * scores.correctSentences)).fill(file),
      );
      expect(falseCorrections.length).toBeLessThan(scores.sentences / 20);
    }
    expect(correct).toBeGreaterThan(1_500);
    expect(changed.length / correct).toBeLessThanOrEqual(0.003);
  });
});
