import { wordSet } from '../lists/word-set';
import { isOneOf } from '../rules/rule';
import { isAnimate } from './animacy';
import {
  adjectiveAlone,
  anything,
  bareNoun,
  counted,
  determiners,
  interrogative,
  isDefinite,
  lax,
  possessives,
  quantities,
  quantitiesByStart,
  several,
  uncountedNoun,
  wordNumbers,
} from './determiners';
import { isShort } from './degree';
import { endOf, features, type Parser } from './parser';
import { standingAt } from './phrases';
import { month } from './time-prepositions';
import { collective, kinds, type Word } from './words';

const { third, plural, subject, object, measure, definite } = features;
const both = subject | object;

const sortOf = wordSet('kind sort type form piece bar kinds sorts types');
const pluralModifiers = wordSet('sports clothes women men goods arms savings');
const ordinals = wordSet('last next same other own first second third only very2 whole');
const theAlone = wordSet(
  'poor rich old young sick blind deaf dead homeless disabled elderly french english chinese british same other others past latter former unknown following opposite wrong right only last next',
);
const intensifiers = wordSet(
  'very really so too quite pretty most more less extremely rather fairly how as even much far least',
);
const degrees = wordSet('very really so too quite extremely rather fairly pretty');
const titles = wordSet(
  'mr mrs miss ms dr mr. mrs. ms. dr. uncle aunt auntie doctor professor captain king queen president lake mount principal',
);
const numbered = wordSet(
  'class grade room page number unit lesson bus flight route chapter part step level question team line gate platform no',
);
/** Bare behind a preposition. */
const bareBehind = new Map<string, ReadonlySet<string>>([
  ['by', wordSet('bus bike bicycle car train plane boat ship hand phone taxi subway ferry air sea email post motorcycle motorbike telephone metro law heart letter')],
  ['on', wordSet('stage foot campus board page earth')],
  ...['take', 'takes', 'took', 'taking', 'taken'].map((verb): [string, ReadonlySet<string>] => [verb, wordSet('part place care notice advantage charge shape')]),
  ['in', wordSet('class person bed church hospital prison court line front town place office turn danger trouble fact hand')],
  ['at', wordSet('school work home church university college night table noon')],
  ['off', wordSet('stage campus board')],
  ['as', wordSet('captain monitor manager president leader king queen goalkeeper director coach secretary')],
  ['for', wordSet('example instance')],
  ['out', wordSet('bed')],
  ['from', wordSet('start top head door place person town house')],
  ['to', wordSet('finish bottom toe door place person town house')],
  ['of', wordSet('place chair bed')],
]); // prettier-ignore

/** A determiner, or none, and what it lets follow. */
export function* determined(parser: Parser, at: number, flags: number): Iterable<number> {
  const word = parser.word(at);
  const { lower, kinds: own } = word;
  for (const words of standingAt(parser, at, quantitiesByStart))
    yield* nominal(parser, at + words.length, quantities.get(words.join(' '))!, flags);
  if (
    isOneOf(
      word,
      'all|both|half|twice|double|just|only|even|almost|nearly|about|over|not|exactly|also|especially|mainly|mostly|around',
    )
  ) {
    if (parser.word(at + 1).lower !== lower) yield* determined(parser, at + 1, flags);
  }
  const determiner = determiners.get(lower);
  if (determiner !== undefined) {
    yield* nominal(parser, at + 1, determiner, flags);
    // "my two cats", "the first three days"
    if (possessives.has(lower)) {
      const next = parser.word(at + 1);
      if (next.kinds & kinds.number || wordNumbers.has(next.lower) || isOneOf(next, 'few|many|other'))
        yield* nominal(parser, at + 2, (determiner & isDefinite) | several, flags);
      if (isOneOf(next, 'one|own')) yield* nominal(parser, at + 2, determiner, flags);
    }
    if (
      lower === 'every' &&
      (wordNumbers.has(parser.word(at + 1).lower) || parser.word(at + 1).kinds & kinds.number)
    )
      yield* nominal(parser, at + 2, several, flags);
    if (lower === 'another' && wordNumbers.has(parser.word(at + 1).lower))
      yield* nominal(parser, at + 2, several, flags);
  } else if (own & kinds.number || wordNumbers.has(lower)) {
    let end = at + 1;
    while (
      wordNumbers.has(parser.word(end).lower) ||
      (parser.word(end).kinds & kinds.number && parser.word(end).lower !== 'one')
    )
      end += 1;
    const one = lower === '1' && end === at + 1;
    yield* nominal(parser, end, one ? counted : several, flags);
    if (isOneOf(parser.word(end), 'more|other'))
      yield* nominal(parser, end + 1, one ? counted : several, flags);
    if (/^\d+(?:st|nd|rd|th)$/.test(lower)) yield* nominal(parser, end, anything, flags);
    if (
      parser.word(end).lower === "o'clock" ||
      parser.word(end).lower === '%' ||
      parser.word(end).lower === 'percent'
    )
      end += 1;
    yield end | third | plural | both | measure;
    if (month.test(parser.word(end).lower)) yield (end + 1) | third | both | measure;
    if (isOneOf(parser.word(end), 'am|pm|a.m.|p.m.|km|cm|m|kg'))
      yield (end + 1) | third | plural | both | measure;
  } else yield* nominal(parser, at, bareNoun, flags);
}

/** From behind the determiner to the noun, and on behind a possessive. */
function* nominal(parser: Parser, at: number, allowed: number, flags: number): Iterable<number> {
  yield* modified(parser, at, allowed, flags, 0);
}

function* modified(
  parser: Parser,
  at: number,
  allowed: number,
  flags: number,
  depth: number,
  bare = false,
): Iterable<number> {
  if (depth > 6) return;
  const word = parser.word(at);
  const { lower, kinds: own } = word;
  if (
    own === 0 &&
    !ordinals.has(lower) &&
    !intensifiers.has(lower) &&
    !titles.has(lower) &&
    lower !== 'one' &&
    lower !== 'ones' &&
    lower !== 'well' &&
    lower !== 'other'
  )
    return;
  // "very fun" is no noun phrase: what "very" goes with stands before the noun.
  if (!bare || own & (kinds.superlative | kinds.comparative)) yield* headed(parser, at, allowed, flags);
  // Adjectives, nouns in front of nouns, names.
  const next = parser.word(at + 1);
  const modifier =
    (own & (kinds.adjective | kinds.ing | kinds.name)) !== 0 ||
    (own & kinds.singular && (own & kinds.mass || !(own & kinds.base) || allowed & counted)) ||
    (own & kinds.participle && !(own & kinds.base)) ||
    ordinals.has(lower) ||
    (own & kinds.number && depth > 0) ||
    pluralModifiers.has(lower);
  // "my hamster sleep", "Li Na play": the second is a verb.
  if (
    (isAnimate(word) || (own & kinds.name && !(allowed & isDefinite))) &&
    next.kinds & (kinds.base | kinds.third) &&
    !(next.kinds & kinds.name)
  )
    return;
  // "the very man", but no "very man"
  if (modifier && !(lower === 'very' && parser.word(at - 1).lower !== 'the')) {
    if (own & kinds.superlative && !(allowed & isDefinite) && lower !== 'best' && !(own & kinds.singular))
      return;
    yield* modified(parser, at + 1, allowed, flags, depth + 1);
    if (
      own & (kinds.adjective | kinds.participle | kinds.ing) &&
      (next.lower === 'and' || next.lower === ',' || next.lower === 'but' || next.lower === 'or')
    ) {
      const after = parser.word(at + 2);
      if (after.kinds & (kinds.adjective | kinds.participle | kinds.ing) || intensifiers.has(after.lower))
        yield* modified(parser, at + 2, allowed, flags, depth + 1);
    }
  }
  // "very old", "more interesting", "beautifully made"
  if (intensifiers.has(lower) || (own & kinds.adverb && !(own & kinds.singular))) {
    const next = parser.word(at + 1);
    if (
      next.kinds & (kinds.adjective | kinds.participle | kinds.ing | kinds.adverb) ||
      intensifiers.has(next.lower)
    ) {
      if (
        (lower === 'more' || lower === 'most') &&
        (next.kinds & (kinds.comparative | kinds.superlative) ||
          (isShort(next.lower) && (allowed & isDefinite) !== 0))
      )
        return;
      if (next.kinds & (kinds.adjective | kinds.adverb | kinds.participle | kinds.ing))
        yield* modified(parser, at + 1, allowed, flags, depth + 1, degrees.has(lower));
    }
  }
}

function* headed(parser: Parser, at: number, allowed: number, flags: number): Iterable<number> {
  const word = parser.word(at);
  const { lower, kinds: own } = word;
  const marks =
    (allowed & interrogative ? 0 : both) |
    (own & kinds.measure ? measure : 0) |
    (allowed & isDefinite ? definite : 0);
  const end = at + 1;
  const following = parser.word(end);
  const found: number[] = [];
  if (own & kinds.singular) {
    const mass = (own & kinds.mass) !== 0;
    const neverCounted = mass && uncountedLemma(word);
    const fits =
      (allowed & counted && !neverCounted) ||
      (mass && allowed & uncountedNoun) ||
      flags & lax ||
      (!(allowed & counted) && bareBehind.get(parser.word(at - 1).lower)?.has(lower)) ||
      (own & kinds.mass && allowed & counted && !neverCounted);
    if (fits) found.push(end | third | marks);
  }
  if (
    own & kinds.plural &&
    allowed & several &&
    !(collective.has(lower) && (allowed & ~isDefinite) === several)
  ) {
    // "ten kilometres is …"
    found.push(
      end |
        plural |
        marks |
        (own & kinds.measure &&
        (parser.word(at - 1).kinds & kinds.number || wordNumbers.has(parser.word(at - 1).lower))
          ? third
          : 0),
    );
  }
  if (own & kinds.plural && own & kinds.singular && allowed & anything)
    found.push(end | third | plural | marks);
  if (own & kinds.name) found.push(end | third | marks | definite);
  if (
    (own & kinds.number || (lower === 'one' && !isOneOf(parser.word(at - 1), 'a|an'))) &&
    (own & kinds.number || allowed & counted)
  )
    found.push(end | third | marks);
  if (lower === 'ones' && allowed & several) found.push(end | plural | marks);
  if (allowed & isDefinite && isOneOf(word, 'best|worst|own')) found.push(end | third | marks);
  if (
    allowed & adjectiveAlone &&
    (own & kinds.superlative ||
      theAlone.has(lower) ||
      /^(?:first|second|third|\d+(?:st|nd|rd|th))$/.test(lower) ||
      own & kinds.comparative)
  )
    found.push(end | third | plural | marks);
  if (titles.has(lower) && following.kinds & (kinds.name | kinds.singular))
    found.push((end + 1) | third | marks | definite);
  if (
    numbered.has(lower) &&
    parser.word(at - 1).lower !== 'the' &&
    (following.kinds & kinds.number || wordNumbers.has(following.lower) || following.lower === 'one')
  ) {
    found.push((end + 1) | third | marks | definite);
    if (parser.word(end + 1).lower === ',' && numbered.has(parser.word(end + 2).lower))
      found.push((end + 4) | third | marks | definite);
  }
  // "kind of animal"
  if (sortOf.has(lower) && following.lower === 'of')
    for (const inner of parser.parse('simpleNounPhrase', end + 1, 1))
      found.push(endOf(inner) | (own & kinds.plural ? plural : third) | marks);
  for (const result of found) {
    yield result;
    // "the singer and dancer", "our teachers and friends"
    if (
      allowed & isDefinite &&
      isOneOf(parser.word(endOf(result)), 'and|or') &&
      !determiners.has(parser.word(endOf(result) + 1).lower) &&
      !mayBeVerb(parser.word(endOf(result) + 1))
    )
      for (const rest of modified(parser, endOf(result) + 1, allowed, flags, 4))
        yield endOf(rest) | third | plural | marks;
    if (parser.word(endOf(result)).lower === "'s" || parser.word(endOf(result)).lower === "'")
      yield* nominal(parser, endOf(result) + 1, anything | isDefinite, flags);
    if (parser.word(endOf(result)).lower === "'s") yield (endOf(result) + 1) | both | third | plural;
  }
}

const never = new Set(
  'advice information homework housework furniture knowledge news luggage baggage equipment weather traffic progress money electricity software clothing rubbish garbage litter sunshine photography evidence jewellery jewelry scenery'.split(
    ' ',
  ),
);

function uncountedLemma(word: Word): boolean {
  return never.has(word.lower);
}

/** "the door and leaves": the second is rather a verb. */
export function mayBeVerb(word: Word): boolean {
  return (word.kinds & (kinds.third | kinds.base)) !== 0;
}
