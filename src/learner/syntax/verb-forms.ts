import { lemmaOf, readings } from '../lexicon';
import { wordSet } from '../lists/word-set';
import { kinds, type Word } from './words';

/** Variants of a verb phrase: its form, and `gapped` where something may be missing in it. */
export const forms = { base: 0, third: 1, past: 2, participle: 3, ing: 4 } as const;
export const bits = [kinds.base, kinds.third, kinds.past, kinds.participle, kinds.ing] as const;
const names = ['base', 'third', 'past', 'participle', 'ing'] as const;

/** Between verbs of one subject. */
export const verbJoiners = wordSet('and or but then');
const notBefore = wordSet(
  'that this how what any yesterday today tomorrow tonight here there home very well ago away up down out off abroad much more most better best outside inside',
);

export const preAdverbs = wordSet(
  'always usually often sometimes never also really still just only even hardly seldom rarely already ever now both all not then ever soon almost nearly quite too simply finally suddenly quickly first again probably certainly definitely actually each once rather better please easily slowly carefully quietly gently kindly happily sadly fully well badly clearly deeply truly mostly mainly generally',
);

/** An adverb that may stand in front of its verb. */
export function isBeforeVerb(word: Word, verb: number): boolean {
  if (notBefore.has(word.lower) || (word.kinds & kinds.preposition && !preAdverbs.has(word.lower)))
    return false;
  return preAdverbs.has(word.lower) || (word.kinds & kinds.adverb && !(word.kinds & verb)) !== 0;
}

/** The verb's base forms in this form: "left" is of "leave". */
export function lemmas(word: Word, form: number): string[] {
  const found = readings(word.lower)
    .filter((one) => one.pos === 'verb' && one.form === names[form])
    .map((one) => one.lemma);
  if (found.length > 0) return [...new Set(found)];
  return word.kinds & bits[form]! ? [lemmaOf(word.lower, 'verb')] : [];
}
