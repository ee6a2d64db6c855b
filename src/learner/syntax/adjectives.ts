import { wordSet } from '../lists/word-set';
import { isOneOf } from '../rules/rule';
import { compared, comparing, intensifiers, isShort } from './degree';
import { endOf, features, gapped, has, type Parser } from './parser';
import { standsBetween } from './phrases';
import { forms } from './verb-forms';
import { kinds } from './words';

const joiners = wordSet('and or but');

/** Adjectives with what belongs to them: "too heavy for me to carry", "ten years old", "interested in space". */
export function* adjectival(parser: Parser, at: number, variant: number): Iterable<number> {
  for (const one of singleAdjective(parser, at, variant)) {
    yield one;
    const end = endOf(one);
    let next = end;
    if (parser.word(next).lower === ',') next += 1;
    const joiner = parser.word(next).lower;
    if (['and', 'or', 'but', 'yet'].includes(joiner)) {
      const after = isOneOf(parser.word(next + 1), 'also|then') ? next + 2 : next + 1;
      yield* parser.parse('adjectival', after, variant);
    } else if (next > end) {
      for (const rest of parser.parse('adjectival', next, variant))
        if (standsBetween(parser, next, endOf(rest), joiners)) yield rest;
    }
  }
}

function* singleAdjective(parser: Parser, at: number, variant: number): Iterable<number> {
  const word = parser.word(at);
  const gap = variant & gapped;
  const { lower } = word;
  if (
    word.kinds & (kinds.adjective | kinds.comparative) ||
    lower === 'well' ||
    lower === 'like' ||
    lower === 'worth' ||
    lower === 'alike' ||
    lower === 'asleep'
  ) {
    if (
      word.kinds & kinds.adjective &&
      !(word.kinds & kinds.superlative && !isOneOf(word, 'best|last') && !(word.kinds & kinds.base))
    ) {
      yield* complemented(parser, at + 1, lower, gap);
    } else if (lower === 'well' || lower === 'alike') yield at + 1;
    if (lower === 'worth' || lower === 'like') {
      yield* parser.ends('nounPhrase', at + 1);
      for (const result of parser.parse('verbal', at + 1)) if (lower === 'worth') yield endOf(result);
    }
  } else if (word.kinds & kinds.participle && /(?:ed|en|n)$/.test(lower))
    yield* complemented(parser, at + 1, lower, gap);
  else if (word.kinds & kinds.ing && /ing$/.test(lower) && word.kinds & kinds.adjective)
    yield* complemented(parser, at + 1, lower, gap);
  if (intensifiers.has(lower) || (word.kinds & kinds.adverb && !isOneOf(word, 'here|there|home|well'))) {
    const next = parser.word(at + 1);
    if (
      isOneOf(word, 'more|most') &&
      (next.kinds & (kinds.comparative | kinds.superlative) || isShort(next.lower))
    )
      return;
    if (
      isOneOf(word, 'very|so|too|quite|as|how') &&
      next.kinds & kinds.comparative &&
      next.lower !== 'better'
    )
      return;
    if (lower === 'more' && next.lower === 'and' && parser.word(at + 2).lower === 'more')
      yield* singleAdjective(parser, at + 3, variant);
    yield* singleAdjective(parser, at + 1, variant);
  }
  if (lower === 'a' && isOneOf(parser.word(at + 1), 'bit|little|lot'))
    yield* singleAdjective(parser, at + 2, variant);
  if (comparing.has(lower)) yield* singleAdjective(parser, at + 1, variant);
  // "ten years old", "two metres tall"
  if (word.kinds & kinds.number || determinerLike.has(lower)) {
    for (const result of parser.parse('coreNounPhrase', at))
      if (has(result, features.measure) && measured.has(parser.word(endOf(result)).lower))
        yield endOf(result) + 1;
  }
}

const measured = wordSet(
  'old tall long wide deep high late early away older younger taller longer shorter thick heavier more ahead',
);
const determinerLike = wordSet(
  'a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen twenty thirty forty fifty only about nearly almost over several many some',
);

function* complemented(parser: Parser, at: number, lower: string, gap: number): Iterable<number> {
  yield at;
  let start = at;
  if (parser.word(start).lower === 'enough') yield (start += 1);
  const next = parser.word(start);
  if (next.lower === 'to' || next.lower === 'not') {
    if (lower !== 'busy' && lower !== 'worth') {
      yield* parser.parse('infinitive', start, 0);
      yield* parser.parse('infinitive', start, gapped);
    }
  }
  if (next.lower === 'than' || next.lower === 'as') yield* compared(parser, start);
  if (next.kinds & kinds.preposition) {
    for (const result of parser.parse('prepositional', start, gap)) {
      yield result;
      const after = parser.word(endOf(result)).lower;
      if (after === 'to') {
        yield* parser.parse('infinitive', endOf(result), 0);
        yield* parser.parse('infinitive', endOf(result), gapped);
      }
      if (parser.word(endOf(result)).kinds & kinds.preposition || after === 'than' || after === 'as') {
        yield* parser.parse('prepositional', endOf(result), gap);
        yield* compared(parser, endOf(result));
      }
      if (after === 'that') yield* parser.ends('clause', endOf(result) + 1);
    }
  }
  if (next.lower === 'that' ? !tooOrEnough(parser, at) : takesClause.has(lower)) {
    yield* parser.ends('clause', next.lower === 'that' ? start + 1 : start);
  }
  if (takesClause.has(lower)) yield* parser.parse('short', start);
  if (takesQuestion.has(lower)) yield* parser.ends('question clause', start);
  if (next.kinds & kinds.ing && takesIng.has(lower)) yield* parser.ends('verbal', start, forms.ing);
}

/** "too young that he can't" */
function tooOrEnough(parser: Parser, at: number): boolean {
  return [2, 3].some((back) => isOneOf(parser.word(at - back), 'too|very|such'));
}

const takesClause = wordSet(
  'sure glad happy afraid sorry certain proud sad lucky worried surprised aware angry pleased hungry tired cold hot lonely busy good bad confident hopeful shocked amazed upset excited',
);
const takesQuestion = wordSet('sure certain aware clear curious important');
const takesIng = wordSet(
  'busy worth fun nice good great tired happy bored useless hard lovely wonderful better comfortable late',
);
