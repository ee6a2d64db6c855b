import { wordSet } from '../lists/word-set';
import { isOneOf } from '../rules/rule';
import { isAnimate } from './animacy';
import { lax, possessives, wordNumbers } from './determiners';
import { determined } from './nominals';
import { endOf, features, featuresOf, gapped, has, type Parser } from './parser';
import { forms } from './verb-forms';
import { kinds, type Word } from './words';

const { third, plural, first, subject, object, measure, definite } = features;
const both = subject | object;

const pronouns = new Map<string, number>([
  ['i', first | subject],
  ...['he', 'she'].map((word): [string, number] => [word, third | subject | definite]),
  ...['we', 'they'].map((word): [string, number] => [word, plural | subject | definite]),
  ...['me', 'him', 'us', 'them', 'myself', 'yourself', 'himself', 'herself', 'itself', 'ourselves', 'themselves', 'yourselves', 'her'].map(
    (word): [string, number] => [word, object | definite],
  ),
  ['you', plural | both | definite],
  ['it', third | both | definite],
  ...['this', 'that', 'another', 'each', 'neither', 'either', 'much', 'one', 'nothing', 'something', 'anything', 'everything', 'everyone', 'everybody',
    'someone', 'somebody', 'anyone', 'anybody', 'nobody'].map((word): [string, number] => [word, third | both]),
  ...['these', 'those', 'many', 'both', 'few', 'others', 'several', 'ones'].map((word): [string, number] => [word, plural | both]),
  ...['mine', 'yours', 'hers', 'ours', 'theirs', 'his', 'all', 'some', 'any', 'most', 'none', 'more', 'less', 'enough', 'half', 'least'].map(
    (word): [string, number] => [word, third | plural | both],
  ),
]); // prettier-ignore

const ofQuantity = wordSet(
  'one each either neither none some any all both most many few several half much more two three four five six ten plenty enough part',
);
const personal = wordSet('i he she it we they you me him her us them');
const asking = wordSet('idea question doubt clue ideas questions');
const timeNouns = wordSet('time day way reason moment year fact news idea feeling chance hope belief');

/** One noun phrase without "and": its variant is 1 where a bare singular may stand ("by bus", "a kind of animal"). */
export function* simpleNounPhrase(parser: Parser, at: number, variant: number): Iterable<number> {
  const found = variant === 1 ? cores(parser, at, lax) : parser.parse('coreNounPhrase', at);
  for (const core of found) yield* postmodified(parser, core, 0);
}

function* postmodified(parser: Parser, core: number, depth: number): Iterable<number> {
  yield core;
  if (depth > 2) return;
  const [end, own] = [endOf(core), featuresOf(core)];
  const next = parser.word(end);
  if (
    next.lower === 'of' &&
    ofQuantity.has(parser.word(end - 1).lower) &&
    !isOneOf(parser.word(end - 2), 'every|which')
  )
    return;
  if (
    personal.has(parser.word(end - 1).lower) &&
    !isOneOf(next, 'all|both|too|myself|himself|herself|themselves|ourselves')
  )
    return;
  if (asking.has(parser.word(end - 1).lower))
    for (const result of parser.parse('question clause', end)) yield endOf(result) | own;
  if (next.lower === 'that' && timeNouns.has(parser.word(end - 1).lower))
    for (const result of parser.parse('clause', end + 1)) yield endOf(result) | own;
  if (next.kinds === 0 && next.lower === '') return;
  if (has(core, object | subject) && next.kinds & kinds.preposition) {
    for (const result of parser.parse('prepositional', end))
      yield* postmodified(parser, endOf(result) | own, depth + 1);
  }
  if (!(next.lower === 'which' && isAnimate(parser.word(end - 1))))
    for (const result of parser.parse(
      'relative',
      end,
      has(core, plural) && has(core, third) ? 2 : has(core, plural) ? 1 : 0,
    ))
      yield* postmodified(parser, endOf(result) | own, depth + 1);
  if (has(core, measure) && !next.kinds) return;
  if (next.kinds & kinds.ing)
    for (const result of parser.parse('verbal', end, forms.ing)) yield endOf(result) | own;
  if (next.kinds & kinds.participle)
    for (const result of parser.parse('passive', end)) yield endOf(result) | own;
  if (next.lower === 'to' && !isAnimate(parser.word(end - 1)))
    for (const result of parser.parse('infinitive', end)) yield endOf(result) | own;
  if (next.lower === 'to')
    for (const result of parser.parse('infinitive', end, gapped))
      if (has(result, features.gap)) yield endOf(result) | own;
  if (
    isOneOf(
      next,
      'else|alone|here|there|today|myself|himself|herself|themselves|itself|ourselves|each|too|only|upstairs|outside|inside|nearby|abroad|online|enough|available|possible|present|above|below|ever|so|all',
    )
  )
    yield* postmodified(parser, (end + 1) | own, depth + 1);
}

function* cores(parser: Parser, at: number, flags: number): Iterable<number> {
  const word = parser.word(at);
  const { lower } = word;
  const fixed = pronouns.get(lower);
  if (
    fixed !== undefined &&
    !(possessives.has(lower) && isNounStart(parser.word(at + 1)) && lower !== 'this' && lower !== 'that')
  ) {
    yield (at + 1) | fixed;
    if (/(?:thing|one|body)$/.test(lower)) {
      for (const end of parser.parse('adjectival', at + 1)) yield endOf(end) | fixed;
    }
  }
  if (lower === 'each' && parser.word(at + 1).lower === 'other') yield (at + 2) | object;
  if (lower === 'one' && parser.word(at + 1).lower === 'another') yield (at + 2) | object;
  if (lower === 'not' && /^(?:every|all|many|much)/.test(parser.word(at + 1).lower))
    yield* cores(parser, at + 1, flags);
  if (isOneOf(word, 'yesterday|today|tomorrow|tonight')) yield (at + 1) | third | both;
  if (lower === 'no' && parser.word(at + 1).lower === 'one') yield (at + 2) | third | both;
  // "some of the boys", "one of my friends", "a lot of them".
  yield* partitives(parser, at);
  yield* determined(parser, at, flags);
  if (parser.word(at).kinds & kinds.ing || lower === 'being' || lower === 'having')
    for (const result of parser.parse('verbal', at, forms.ing)) yield endOf(result) | third | both;
  if (isOneOf(word, 'what|whatever|whoever|whichever')) {
    for (const result of parser.parse('clause', at + 1, gapped))
      if (has(result, features.gap)) yield endOf(result) | third | both;
    for (const result of parser.parse('finite', at + 1, 0)) yield endOf(result) | third | both;
  }
  // "all I did", "everything"
  if (lower === 'all') {
    for (const result of parser.parse('clause', at + 1, gapped))
      if (has(result, features.gap)) yield endOf(result) | third | both;
  }
}

function isNounStart(word: Word): boolean {
  return (word.kinds & (kinds.singular | kinds.plural | kinds.adjective | kinds.name | kinds.number)) !== 0;
}

function* partitives(parser: Parser, at: number): Iterable<number> {
  let quantity = at;
  const word = parser.word(at);
  const { lower } = word;
  if (!ofQuantity.has(lower) && !(parser.word(at).kinds & kinds.number) && !wordNumbers.has(lower)) return;
  quantity += 1;
  // "one of the best", "none of us"
  if (parser.word(quantity).lower === 'third' || parser.word(quantity).lower === 'thirds') quantity += 1;
  if (parser.word(quantity).lower !== 'of') return;
  const single = isOneOf(word, 'one|each|either|neither|none');
  for (const inner of parser.parse('coreNounPhrase', quantity + 1)) {
    if (!has(inner, object) || !has(inner, definite)) continue;
    if (single && lower !== 'none' && !has(inner, plural) && !isPluralPronoun(parser, quantity + 1)) continue;
    if (
      quantity === at + 1 &&
      isOneOf(word, 'many|both|few|several|two|three') &&
      !has(inner, plural) &&
      !isPluralPronoun(parser, quantity + 1)
    )
      continue;
    // "some of my friend": a thing that is counted has no parts.
    if (
      !has(inner, plural) &&
      !isPluralPronoun(parser, quantity + 1) &&
      quantity === at + 1 &&
      !isOneOf(word, 'half|all|most|part|some|much|none')
    )
      continue;
    if (
      isOneOf(word, 'some|all|most') &&
      !has(inner, plural) &&
      isStrict(parser.word(endOf(inner) - 1)) &&
      !isPluralPronoun(parser, quantity + 1)
    )
      continue;
    const agreement = single
      ? lower === 'none' || lower === 'neither'
        ? third | plural
        : third
      : third | plural;
    yield endOf(inner) | agreement | both;
  }
}

function isPluralPronoun(parser: Parser, at: number): boolean {
  return isOneOf(parser.word(at), 'us|them|you|these|those');
}

function isStrict(word: Word): boolean {
  return (word.kinds & kinds.singular) !== 0 && (word.kinds & kinds.mass) === 0;
}

/** A noun phrase without what may stand behind its noun. */
export function* coreNounPhrase(parser: Parser, at: number): Iterable<number> {
  yield* cores(parser, at, 0);
}
