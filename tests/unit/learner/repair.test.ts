import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSentence } from '../../../src/learner/check';
import { applyEdits } from '../../../src/learner/edits';
import { evaluateM2 } from '../../../src/learner/evaluate';
import { completed, repairOf } from '../../../src/learner/repair';
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
    ['The vase was broke by the cat.', 'The vase was broken by the cat.'],
    ['The twins were very surprise at the gift.', 'The twins were very surprised at the gift.'],
    ['This coat is cost ninety yuan.', 'This coat costs ninety yuan.'],
    ['My nephew is not like onions.', "My nephew doesn't like onions."],
    ['Does your neighbour keeps hens?', 'Does your neighbour keep hens?'],
    ['Is your neighbour keep hens?', 'Does your neighbour keep hens?'],
    ['Your uncle where works?', 'Where does your uncle work?'],
    ['You want which one?', 'Which one do you want?'],
    ['Why they laughing?', 'Why are they laughing?'],
    ['We climbed the hill and see the lake.', 'We climbed the hill and saw the lake.'],
    ['After I wash the dishes, I went out.', 'After I washed the dishes, I went out.'],
    ['If I have wings, I would fly to you.', 'If I had wings, I would fly to you.'],
    ['There is a man stand at the gate.', 'There is a man standing at the gate.'],
    ['My aunt does not allow us eat sweets.', 'My aunt does not allow us to eat sweets.'],
    ['It is easy for us forget a name.', 'It is easy for us to forget a name.'],
    ['Thank you to lend me your ruler.', 'Thank you for lending me your ruler.'],
    ['They sell this stamps.', 'They sell these stamps.'],
    ['Growing flower is fun.', 'Growing flowers is fun.'],
    ['I prefer rice than bread.', 'I prefer rice to bread.'],
    ['He stayed in because of it rained.', 'He stayed in because it rained.'],
    ['The bag was such heavy that I dropped it.', 'The bag was so heavy that I dropped it.'],
    ['My bag is as heavier as yours.', 'My bag is as heavy as yours.'],
    ['I and my cousin like chess.', 'My cousin and I like chess.'],
    ['Is your kite it new?', 'Is your kite new?'],
    ['My uncle is afraid for spiders.', 'My uncle is afraid of spiders.'],
    ["We don't like tea, too.", "We don't like tea, either."],
    ['The reason is because the road was closed.', 'The reason is that the road was closed.'],
    ['Her coat is same with mine.', 'Her coat is the same as mine.'],
    ['The song made us very sadly.', 'The song made us very sad.'],
    ['The fence was painted by he.', 'The fence was painted by him.'],
    ['The farmer which lives there has a dog.', 'The farmer who lives there has a dog.'],
    ['He shouted at us angry.', 'He shouted at us angrily.'],
    ['The shop opens in 8 May.', 'The shop opens on 8 May.'],
    ['We will leave when she will arrive.', 'We will leave when she arrives.'],
    ['In our village has two bridges.', 'In our village there are two bridges.'],
    ['The boy who singing is my cousin.', 'The boy who is singing is my cousin.'],
    ["I'd rather to walk.", "I'd rather walk."],
    ['My parents hope me become a nurse.', 'My parents hope I become a nurse.'],
    ['The boys are very enjoy the game.', 'The boys really enjoy the game.'],
    ['They collect doll.', 'They collect dolls.'],
    ['Would you love sing with us?', 'Would you love to sing with us?'],
    ['She left without lock the gate.', 'She left without locking the gate.'],
    ['My house is near from the river.', 'My house is near the river.'],
    ['Hockey is more popular that tennis.', 'Hockey is more popular than tennis.'],
    ['We have visited the museum last week.', 'We visited the museum last week.'],
    ['My favourite fruit is banana.', 'My favourite fruit is bananas.'],
    ['If it rains tomorrow, I would stay here.', 'If it rains tomorrow, I will stay here.'],
    ['Your brother how tall?', 'How tall is your brother?'],
    ['Teacher is kind to us.', 'A teacher is kind to us.'],
    ['My grandpa fishing every morning.', 'My grandpa fishes every morning.'],
  ])('%s -> %s', (wrong, right) => expect(repaired(wrong)).toBe(right));

  test.each([
    'Practice makes perfect.',
    // Stories are interesting, and medicine of herbs is drunk.
    'The stories are old, but they are so interesting.',
    'I drank the medicine and felt better.',
    'He did the most good.',
    'I prefer to have more time than money.',
    'We are going to swimming club.',
    'Apple is my favourite company.',
    'We grow cabbages and chillies.',
    // Wrong, but not because of the order of its words.
    'My grandmother who is eighty years old still work in the field.',
    'Like father, like son.',
    'They want a safe job for me, but I like adventure.',
    'I feel strongly about it.',
    'I have read the book he bought two years ago.',
    'I was born on the morning of 8 May.',
    'We are too, thank you.',
    'The dog which barks is mine.',
    'He is friends with my brother.',
    'Need I say more?',
    'Fish and chips is my favourite meal.',
    'My feet hurt after the 800-metre run.',
    'When in Rome, do as the Romans do.',
    'Take it easy.',
    'He finished in third place.',
    'I play violin.',
  ])('leaves alone what it cannot read, but may be right: %s', (text) => expect(repaired(text)).toBe(text));

  test.each<[string, [number, number, string], string]>([
    // What a rule changed, and what the grammar makes of the rest: a second error, a better form, nothing.
    ['She like tea and he hate it.', [4, 8, 'likes'], 'She likes tea and he hates it.'],
    ['English is speaked here.', [11, 18, 'spoke'], 'English is spoken here.'],
    ['He like tea.', [3, 7, 'likes'], 'He likes tea.'],
  ])('%s is mended to the end', (text, [start, end, right], whole) => {
    const edit = { start, end, right, type: 'verb-form', why: '', source: 'a rule' } as const;
    expect(applyEdits(text, completed(parseSentence(text), [edit]))).toBe(whole);
  });

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
