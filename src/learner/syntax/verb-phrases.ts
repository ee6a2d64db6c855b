import * as frames from '../lists/frames';
import { isOneOf } from '../rules/rule';
import { extended, noInfinitive } from './adjuncts';
import { endAndGap, endOf, features, gapped, type Parser } from './parser';
import { standsBetween } from './phrases';
import { afterObject, complements, particles } from './verb-complements';
import { bits, forms, isBeforeVerb, lemmas, preAdverbs, verbJoiners } from './verb-forms';
import { kinds } from './words';

const { gap } = features;

/** Verb phrases joined by "and", "or", "but". */
export function* verbal(parser: Parser, at: number, variant: number): Iterable<number> {
  for (const one of parser.parse('singleVerbal', at, variant)) {
    yield one;
    let end = endOf(one);
    const comma = parser.word(end).lower === ',';
    if (comma) end += 1;
    const joiner = parser.word(end).lower;
    if (['and', 'or', 'but', 'then'].includes(joiner)) {
      const start =
        isOneOf(parser.word(end + 1), 'then|also|even|not') && joiner !== 'then' ? end + 2 : end + 1;
      for (const rest of parser.parse('verbal', start, variant)) yield rest | (one & gap);
      // "go and see"; "must be polite and help"
    } else if (comma) {
      for (const rest of parser.parse('verbal', end, variant))
        if (standsBetween(parser, end, endOf(rest), verbJoiners)) yield rest | (one & gap);
    }
  }
}

export function* singleVerbal(parser: Parser, at: number, variant: number): Iterable<number> {
  const form = variant & 7;
  const open = variant & gapped;
  const word = parser.word(at);
  const { lower } = word;
  if (isBeforeVerb(word, bits[form]!)) yield* parser.parse('singleVerbal', at + 1, variant);
  const isBe =
    (form === forms.base && lower === 'be') ||
    (form === forms.participle && lower === 'been') ||
    (form === forms.ing && lower === 'being');
  if (isBe) yield* parser.parse('predicate', at + 1, open);
  if (form === forms.base && lower === 'have') yield* parser.parse('verbal', at + 1, forms.participle | open);
  if (form === forms.ing && lower === 'having')
    yield* parser.parse('verbal', at + 1, forms.participle | open);
  if (!(word.kinds & bits[form]!) && !isOneOf(word, 'do|does|did|done|doing|have|has|had|having')) return;
  for (const lemma of lemmas(word, form)) {
    if (lemma === 'be') continue;
    const strict = frames.gerundOnly.has(lemma) || frames.neverObjectTo.has(lemma) ? noInfinitive : 0;
    for (const end of complements(parser, at + 1, lemma, open, form))
      yield* extended(parser, end, open | strict, 0);
  }
}

/** "eaten by a fox", "given a chance", "asked to wait": a passive, whose object is its subject. */
export function* passive(parser: Parser, at: number, variant: number): Iterable<number> {
  const word = parser.word(at);
  if (word.kinds & kinds.adverb && !(word.kinds & kinds.participle))
    yield* parser.parse('passive', at + 1, variant);
  if (preAdverbs.has(word.lower)) yield* parser.parse('passive', at + 1, variant);
  if (!(word.kinds & kinds.participle) && !isOneOf(word, 'done|had')) return;
  for (const lemma of lemmas(word, forms.participle)) {
    const next = parser.word(at + 1);
    // "the accident was happened" is none; "the baby was looked after" is.
    if (frames.intransitive.has(lemma) && !(next.kinds & kinds.preposition)) continue;
    if (frames.intransitive.has(lemma) && isOneOf(next, 'in|at|on|by') && lemma !== 'agree') continue;
    for (const end of afterObject(parser, at + 1, lemma, variant & gapped)) {
      yield* extended(parser, end, variant & gapped, 0);
    }
    // "It is said that …"
    if (frames.clausal.has(lemma) && next.lower === 'that') yield* parser.ends('clause', at + 2);
    if (lemma === 'bear')
      for (const end of parser.parse('adjectival', at + 1)) yield* extended(parser, end, variant & gapped, 0);
    if (particles.has(next.lower) || next.kinds & kinds.preposition)
      yield* extended(parser, at + 2, variant & gapped, 0);
    if (frames.giving.has(lemma))
      for (const object of parser.parse('nounPhrase', at + 1))
        yield* extended(parser, endOf(object), variant & gapped, 0);
  }
}

/** "to go", "not to be late". */
export function* infinitive(parser: Parser, at: number, variant: number): Iterable<number> {
  let start = at;
  if (parser.word(start).lower === 'not' || parser.word(start).lower === 'never') start += 1;
  if (parser.word(start).lower !== 'to') return;
  for (const end of parser.parse('verbal', start + 1, forms.base | (variant & gapped))) yield endAndGap(end);
}
