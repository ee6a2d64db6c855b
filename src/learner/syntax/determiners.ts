import { wordSet } from '../lists/word-set';
import { byFirstWord } from './phrases';

/** What a determiner lets follow, one bit each. */
export const counted = 1;
export const uncountedNoun = 2;
export const several = 4;
export const anything = counted | uncountedNoun | several;
export const bareNoun = uncountedNoun | several;
export const isDefinite = 8;
/** "the poor", "the best". */
export const adjectiveAlone = 16;
/** After "by", "kind of": a bare singular. */
export const lax = 32;
/** It asks, and is no subject or object of a statement. */
export const interrogative = 64;

export const determiners = new Map<string, number>([
  ...['a', 'an'].map((word): [string, number] => [word, counted]),
  ['the', anything | isDefinite | adjectiveAlone],
  ...['last', 'next'].map((word): [string, number] => [word, anything]),
  ...['my', 'your', 'his', 'her', 'its', 'our', 'their'].map((word): [string, number] => [word, anything | isDefinite]),
  ...['no', 'any'].map((word): [string, number] => [word, anything]),
  ...['which', 'what', 'whose'].map((word): [string, number] => [word, anything | interrogative]),
  ...['this', 'that'].map((word): [string, number] => [word, counted | uncountedNoun | isDefinite]),
  ...['every', 'each', 'another', 'either', 'neither', 'one'].map((word): [string, number] => [word, counted]),
  ...['these', 'those'].map((word): [string, number] => [word, several | isDefinite]),
  ...['many', 'several', 'few', 'both'].map((word): [string, number] => [word, several]),
  ...['much', 'little', 'less'].map((word): [string, number] => [word, uncountedNoun]),
  ...['some', 'enough', 'more', 'most', 'all', 'other', 'such', 'fewer'].map((word): [string, number] => [word, bareNoun]),
]); // prettier-ignore
export const possessives = wordSet('my your his her its our their the these those this that');
export const wordNumbers = wordSet(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen',
);

export const quantities = new Map<string, number>([
  ['a lot of', bareNoun],
  ['lots of', bareNoun],
  ['plenty of', bareNoun],
  ['tons of', bareNoun],
  ['a bit of', uncountedNoun],
  ['a little', uncountedNoun],
  ['a great deal of', uncountedNoun],
  ['a few', several],
  ['quite a few', several],
  ['a number of', several],
  ['a large number of', several],
  ['a couple of', several],
  ['a dozen', several],
  ['a hundred', several],
  ['a thousand', several],
  ['hundreds of', several],
  ['thousands of', several],
  ['millions of', several],
  ['dozens of', several],
  ['all kinds of', anything & ~counted],
  ['some more', bareNoun],
  ['any more', bareNoun],
  ['no more', bareNoun],
  ['a great many', several],
  ['a good many', several],
  ['quite a lot of', bareNoun],
  ['an increasing number of', several],
  ['such a', counted],
  ['such an', counted],
  ['what a', counted],
  ['what an', counted],
  ['half a', counted],
  ['half an', counted],
  ['quite a', counted],
  ['quite an', counted],
  ['many a', counted],
  ['no other', anything],
  ['any other', anything],
  ['one more', counted],
  ['the other', anything | isDefinite | adjectiveAlone],
  ['too much', uncountedNoun],
  ['so much', uncountedNoun],
  ['how much', uncountedNoun | interrogative],
  ['very little', uncountedNoun],
  ['too many', several],
  ['so many', several],
  ['how many', several | interrogative],
  ['very few', several],
  ['as many', several],
  ['as much', uncountedNoun],
]);
/** The shorter ones first. */
export const quantitiesByStart = byFirstWord(
  [...quantities.keys()].sort((one, other) => one.split(' ').length - other.split(' ').length),
);
