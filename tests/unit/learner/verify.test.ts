import { verifyCorrections } from '../../../src/learner/verify';
import type { Correction, CorrectionType } from '../../../src/ports/turn';

const level = 'A2' as const;
const item = (wrong: string, right: string, type: CorrectionType = 'word-choice'): Correction => ({
  wrong,
  right,
  type,
  why: '这里要改一下。',
});
const verify = (sentence: string, corrected: string, corrections: Correction[] = []) =>
  verifyCorrections({ sentence, corrected, corrections, level });

describe('a correct sentence stays clean, whatever the model makes of it', () => {
  test.each([
    ['I like my school very much.', 'I really love my school a lot.'],
    ['My father is a doctor.', 'My dad works as a doctor.'],
    ['I am not happy.', "I'm unhappy."],
    ['My favourite colour is blue.', 'My favorite color is blue.'],
    ['i like it', 'I like it.'],
    ['He let me go.', 'He lets me go.'],
    ['I have two dogs.', 'I have three dogs.'],
    ['There have been many changes.', 'There are many changes.'],
    ['Yes, a lot.', 'Yes, I like it a lot.'],
  ])('%s', (sentence, corrected) => {
    expect(verify(sentence, corrected, [item(sentence, corrected)])).toEqual({
      verdict: 'clean',
      shown: [],
      stored: [],
      corrected: sentence,
    });
  });
});

describe('a wrong sentence', () => {
  test('a word that the model moves is not said twice, and what is put in before a full stop does not stick to its word', () => {
    const sentence = 'I have a dog, its name is Wangcai and it very like bones.';
    const moved = 'I have a dog. Its name is Wangcai and it likes bones very much.';
    const rewritten = verify(sentence, moved, [
      item('very like bones', 'likes bones very much', 'word-order'),
    ]);
    expect(rewritten.corrected).not.toMatch(/bonesvery|really.*very/);
    expect(verify('She come from Guiyang.', 'She comes from Guiyang city.').corrected).not.toMatch(
      /Guiyangcity/,
    );
  });

  test('one correction is shown, the more harmful one; the rest is stored', () => {
    const result = verify(
      'She like apples and yesterday she buy two apple.',
      'She likes apples and yesterday she bought two apples.',
      [item('like', 'likes'), item('buy', 'bought'), item('apple', 'apples')],
    );
    expect(result.verdict).toBe('wrong');
    expect(result.shown).toHaveLength(1);
    expect(result.stored.length).toBeGreaterThan(0);
  });

  test('the model’s small change is kept where the sentence is wrong anyway, its other numbers are not', () => {
    const result = verify(
      'He want to join a club for 3 year, I think.',
      'He wants to join a club for 4 years, I think.',
      [item('want', 'wants'), item('3 year', '4 years')],
    );
    expect(result.corrected).toContain('He wants to join');
    expect(result.corrected).toContain('3 year');
    expect(result.corrected).not.toContain('4');
  });

  test('a correction that does not stand in the sentence is dropped', () => {
    const result = verify('He go home.', 'He goes home.', [item('they goes', 'they go'), item('go', 'goes')]);
    expect([...result.shown, ...result.stored].every(({ wrong }) => 'He go home.'.includes(wrong))).toBe(
      true,
    );
    expect(result.corrected).toBe('He goes home.');
  });

  test('negation and names are never changed', () => {
    const result = verify('Li Ming do not likes fish.', 'Wang Ming likes fish.', [
      item('Li Ming', 'Wang Ming'),
      item('do not likes', 'likes'),
    ]);
    expect(result.corrected).toContain('Li Ming');
    expect(result.corrected).toMatch(/not/);
  });

  test('the same insertion from two witnesses is made once', () => {
    expect(
      verify('I afraid of the dark', 'I am afraid of the dark', [item('I afraid', 'I am afraid')]).corrected,
    ).toBe('I am afraid of the dark');
  });

  test('what is heard goes before what is only written', () => {
    const { shown, stored } = verify('She cook delicious food for me everyday', '');
    expect(shown.map(({ right }) => right)).toEqual(['cooks']);
    expect(stored.map(({ right }) => right)).toEqual(['every day']);
  });

  test('what the model overlooks and a rule is sure of is corrected', () => {
    expect(
      verify('Although it was late, but we stayed.', 'Although it was late, but we stayed.').corrected,
    ).toBe('Although it was late, we stayed.');
  });

  test('a hostile answer changes nothing and ends in time', () => {
    const start = performance.now();
    const result = verify(
      'I like dogs.',
      'x '.repeat(50_000),
      Array.from({ length: 5_000 }, () => item('I', 'x'.repeat(10_000))),
    );
    expect(result.verdict).toBe('clean');
    expect(performance.now() - start).toBeLessThan(1_500);
  });
});
