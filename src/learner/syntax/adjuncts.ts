import { isOneOf } from '../rules/rule';
import { endOf, features, gapped, has, type Parser } from './parser';
import { standsBetween } from './phrases';
import { forms, preAdverbs } from './verb-forms';
import { kinds } from './words';

const { gap } = features;

/** A variant of `adjunct`: without "to …". */
export const noInfinitive = 4;

/** Adverbs, phrases and clauses behind what a verb asks for, any number. */
export function* extended(parser: Parser, result: number, open: number, depth: number): Iterable<number> {
  yield result;
  if (depth > 4) return;
  const end = endOf(result);
  for (const more of parser.parse('adjunct', end, has(result, gap) ? open & noInfinitive : open))
    yield* extended(parser, more | (result & gap), open, depth + 1);
}

/** The same where nothing of the phrase may be missing, and fewer. */
export function* loosely(parser: Parser, at: number, depth: number): Iterable<number> {
  yield at;
  if (depth > 3) return;
  for (const end of parser.parse('adjunct', at)) yield* loosely(parser, endOf(end), depth + 1);
}

/** They let a "that" follow: "so heavy that …". */
const degrees = new Set(['so', 'such']);

/** One adverb, phrase or clause that may stand behind any verb phrase. */
export function* adjunct(parser: Parser, at: number, variant: number): Iterable<number> {
  const word = parser.word(at);
  const { lower } = word;
  if (lower === ',') {
    const next = parser.word(at + 1);
    yield* parser.parse('subordinate', at + 1);
    if (next.kinds & kinds.ing) yield* parser.ends('verbal', at + 1, forms.ing);
    yield* parser.ends('adverbial', at + 1);
    if (next.lower === 'which' || next.lower === 'who') yield* parser.ends('relative', at + 1, 2);
    if (
      isOneOf(
        next,
        'especially|including|such|like|for|with|from|in|without|usually|mainly|mostly|only|always|often|maybe|probably|perhaps|even',
      )
    )
      yield* parser.ends(
        'prepositional',
        preAdverbs.has(next.lower) || isOneOf(next, 'especially|maybe|perhaps') ? at + 2 : at + 1,
      );
    return;
  }
  yield* parser.parse('prepositional', at, variant & gapped);
  yield* parser.ends('adverbial', at);
  yield* parser.parse('subordinate', at);
  if (
    (lower === 'to' && !(variant & noInfinitive)) ||
    (lower === 'in' && parser.word(at + 1).lower === 'order')
  )
    yield* parser.parse(
      'infinitive',
      lower === 'in' && parser.word(at + 1).lower === 'order' ? at + 2 : at,
      0,
    );
  if (lower === 'so' && parser.word(at + 1).lower === 'as') yield* parser.parse('infinitive', at + 2, 0);
  // "sat reading", "spend an hour doing"
  if (
    word.kinds & kinds.ing &&
    parser.word(at - 1).kinds & (kinds.singular | kinds.plural | kinds.adverb | kinds.number | kinds.name)
  )
    yield* parser.ends('verbal', at, forms.ing);
  if (isOneOf(word, 'myself|himself|herself|itself|ourselves|themselves|yourself|each|please')) yield at + 1;
  if (lower === 'that')
    for (const end of parser.parse('clause', at + 1))
      if (standsBetween(parser, 0, at, degrees)) yield endOf(end);
}
