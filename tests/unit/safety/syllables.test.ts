import { syllablesOf } from '../../../src/safety/signs/syllables';
import { loadSafetyLists } from '../../../config/safety';
import { createSafety } from '../../../src/safety';

it.each([
  ['wo bu xiang shuo', ['wo', 'bu', 'xian', 'suo']],
  ['tamen tiantian', ['ta', 'men', 'tian', 'tian']],
  ['ni hao. zai jian', ['ni', 'hao', '', 'zai', 'jian']],
])('reads pinyin, in one word or apart, as southern speakers say it: %s', (text, syllables) => {
  expect(syllablesOf(text)).toEqual(syllables);
});

it.each(['I can see him in the garden', 'we like tea', 'ha ha', '我 love 你'])(
  'leaves alone what is not pinyin: %s',
  (text) => {
    expect(syllablesOf(text)).toEqual([]);
  },
);

describe('a child who writes pinyin', () => {
  const safety = createSafety({ lists: loadSafetyLists() });

  it.each(['xiao ba rang wo mei zhou jiao yi bai kuai bao hu fei', 'jiu jiu ba shou shen jin wo qun zi li'])(
    'is heard, also in words that no rule lists: %s',
    (text) => {
      expect(safety.checkInput(text).kind).toBe('crisis');
    },
  );

  it.each(['jiu jiu ba shou tao jie gei wo', 'ban zhang rang wo mei zhou jiao yi pian zuo wen'])(
    'is not taken for one in danger by the same words: %s',
    (text) => {
      expect(safety.checkInput(text).kind).toBe('safe');
    },
  );
});
