import { readFamilies, sentencesOf } from '../../training/families';

it('takes each part of a template as often as any other', () => {
  const sentences = sentencesOf('(Ann|Ben|Cai|Dan|Eve|Fay) (sings|runs|reads)', 6);
  const holding = (word: string) => sentences.filter((sentence) => sentence.split(' ').includes(word)).length;
  expect(['Ann', 'Ben', 'Cai', 'Dan', 'Eve', 'Fay'].map(holding)).toEqual([1, 1, 1, 1, 1, 1]);
  expect(['sings', 'runs', 'reads'].map(holding)).toEqual([2, 2, 2]);
});

it('leaves out what may be left out', () => {
  expect(sentencesOf('Go( now)?!', 5).sort()).toEqual(['Go now!', 'Go!']);
});

it('never has more than there are, each once', () => {
  expect(sentencesOf('(我|你)(好|来)', 20).sort()).toEqual(
    [...new Set(sentencesOf('(我|你)(好|来)', 20))].sort(),
  );
  expect(sentencesOf('(我|你)(好|来)', 20).length).toBeLessThanOrEqual(4);
});

describe('the families', () => {
  const families = readFamilies(20);

  it('hold harmless twins for the alarms: neither kind is fewer than a third', () => {
    const alarms = families.filter(({ concern }) => concern !== '').length;
    expect(alarms / families.length).toBeGreaterThan(1 / 3);
    expect(alarms / families.length).toBeLessThan(2 / 3);
  });

  it('leave no sign of a template in a sentence', () => {
    expect(families.flatMap(({ sentences }) => sentences).filter((one) => /[()|]/.test(one))).toEqual([]);
  });

  it('hold no sentence both as an alarm and as harmless', () => {
    const [alarms, harmless] = [true, false].map(
      (alarm) =>
        new Set(
          families.filter(({ concern }) => (concern !== '') === alarm).flatMap(({ sentences }) => sentences),
        ),
    );
    expect([...alarms!].filter((sentence) => harmless!.has(sentence))).toEqual([]);
  });
});
