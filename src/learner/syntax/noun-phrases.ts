import { endOf, features, featuresOf, has, type Parser } from './parser';
import { byFirstWord, standingAt } from './phrases';
import * as grammar from '../rules/grammar';
import { isShort } from './modifiers';
import { month } from './prepositional';
import { collective, kinds, type Word } from './words';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
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

// What a determiner lets follow.
const counted = 1;
const uncountedNoun = 2;
const several = 4;
const anything = counted | uncountedNoun | several;
const bareNoun = uncountedNoun | several;
const isDefinite = 8;
/** "the poor", "the best". */
const adjectiveAlone = 16;
/** After "by", "kind of": a bare singular. */
const lax = 32;
/** It asks, and is no subject or object of a statement. */
const interrogative = 64;

const determiners = new Map<string, number>([
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
const possessives = set('my your his her its our their the these those this that');
const wordNumbers = set(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen',
);
const quantities = new Map<string, number>([
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
const quantitiesByStart = byFirstWord(
  [...quantities.keys()].sort((one, other) => one.split(' ').length - other.split(' ').length),
);
const ofQuantity = set(
  'one each either neither none some any all both most many few several half much more two three four five six ten plenty enough part',
);
const sortOf = set('kind sort type form piece bar kinds sorts types');
const pluralModifiers = set('sports clothes women men goods arms savings');
const ordinals = set('last next same other own first second third only very2 whole');
const animate = set(
  `me you him her us them dog cat hamster rabbit pig cow horse duck tiger lion monkey panda elephant giraffe snake parrot hen goat fox bear wolf whale bird ${grammar.people} ${grammar.peoplePlural} ${[...grammar.professions].join(' ')}`.replaceAll(
    '|',
    ' ',
  ),
);
export const isAnimate = (word: Word): boolean => animate.has(word.lower);
const personal = set('i he she it we they you me him her us them');
const asking = set('idea question doubt clue ideas questions');
const timeNouns = set('time day way reason moment year fact news idea feeling chance hope belief');
const theAlone = set(
  'poor rich old young sick blind deaf dead homeless disabled elderly french english chinese british same other others past latter former unknown following opposite wrong right only last next',
);
const intensifiers = set(
  'very really so too quite pretty most more less extremely rather fairly how as even much far least',
);
const degrees = set('very really so too quite extremely rather fairly pretty');
const titles = set(
  'mr mrs miss ms dr mr. mrs. ms. dr. uncle aunt auntie doctor professor captain king queen president lake mount principal',
);
const numbered = set(
  'class grade room page number unit lesson bus flight route chapter part step level question team line gate platform no',
);
/** Bare behind a preposition. */
const bareBehind = new Map<string, ReadonlySet<string>>([
  ['by', set('bus bike bicycle car train plane boat ship hand phone taxi subway ferry air sea email post motorcycle motorbike telephone metro law heart letter')],
  ['on', set('stage foot campus board page earth')],
  ...['take', 'takes', 'took', 'taking', 'taken'].map((verb): [string, ReadonlySet<string>] => [verb, set('part place care notice advantage charge shape')]),
  ['in', set('class person bed church hospital prison court line front town place office turn danger trouble fact hand')],
  ['at', set('school work home church university college night table noon')],
  ['off', set('stage campus board')],
  ['as', set('captain monitor manager president leader king queen goalkeeper director coach secretary')],
  ['for', set('example instance')],
  ['out', set('bed')],
  ['from', set('start top head door place person town house')],
  ['to', set('finish bottom toe door place person town house')],
  ['of', set('place chair bed')],
]); // prettier-ignore

/** One noun phrase without "and": its variant is 1 where a bare singular may stand ("by bus", "a kind of animal"). */
export function* simpleNounPhrase(parser: Parser, at: number, variant: number): Iterable<number> {
  for (const core of cores(parser, at, variant === 1 ? lax : 0)) {
    yield* postmodified(parser, core, 0);
  }
}

function* postmodified(parser: Parser, core: number, depth: number): Iterable<number> {
  yield core;
  if (depth > 2) return;
  const [end, own] = [endOf(core), featuresOf(core)];
  const next = parser.word(end);
  if (next.lower === 'of' && ofQuantity.has(parser.word(end - 1).lower) && !['every', 'which'].includes(parser.word(end - 2).lower)) return;
  if (personal.has(parser.word(end - 1).lower) && !['all', 'both', 'too', 'myself', 'himself', 'herself', 'themselves', 'ourselves'].includes(next.lower)) return;
  if (asking.has(parser.word(end - 1).lower)) for (const result of parser.parse('question clause', end)) yield endOf(result) | own;
  if (next.lower === 'that' && timeNouns.has(parser.word(end - 1).lower)) for (const result of parser.parse('clause', end + 1)) yield endOf(result) | own;
  if (next.kinds === 0 && next.lower === '') return;
  if (has(core, object | subject) && next.kinds & kinds.preposition) {
    for (const result of parser.parse('prepositional', end)) yield* postmodified(parser, endOf(result) | own, depth + 1);
  }
  if (!(next.lower === 'which' && isAnimate(parser.word(end - 1))))
  for (const result of parser.parse('relative', end, has(core, plural) && has(core, third) ? 2 : has(core, plural) ? 1 : 0))
    yield* postmodified(parser, endOf(result) | own, depth + 1);
  if (has(core, measure) && !next.kinds) return;
  if (next.kinds & kinds.ing) for (const result of parser.parse('verbal', end, 4)) yield endOf(result) | own;
  if (next.kinds & kinds.participle) for (const result of parser.parse('passive', end)) yield endOf(result) | own;
  if (next.lower === 'to' && !isAnimate(parser.word(end - 1))) for (const result of parser.parse('infinitive', end)) yield endOf(result) | own;
  if (next.lower === 'to') for (const result of parser.parse('infinitive', end, 8)) if (has(result, features.gap)) yield endOf(result) | own;
  if (['else', 'alone', 'here', 'there', 'today', 'myself', 'himself', 'herself', 'themselves', 'itself', 'ourselves', 'each', 'too', 'only', 'upstairs', 'outside', 'inside', 'nearby', 'abroad', 'online', 'enough', 'available', 'possible', 'present', 'above', 'below', 'ever', 'so', 'all'].includes(next.lower))
    yield* postmodified(parser, (end + 1) | own, depth + 1);
} // prettier-ignore

function* cores(parser: Parser, at: number, flags: number): Iterable<number> {
  const { lower } = parser.word(at);
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
  if (['yesterday', 'today', 'tomorrow', 'tonight'].includes(lower)) yield (at + 1) | third | both;
  if (lower === 'no' && parser.word(at + 1).lower === 'one') yield (at + 2) | third | both;
  // "some of the boys", "one of my friends", "a lot of them".
  yield* partitives(parser, at);
  yield* determined(parser, at, flags);
  if (parser.word(at).kinds & kinds.ing || lower === 'being' || lower === 'having')
    for (const result of parser.parse('verbal', at, 4)) yield endOf(result) | third | both;
  if (['what', 'whatever', 'whoever', 'whichever'].includes(lower)) {
    for (const result of parser.parse('clause', at + 1, 8))
      if (has(result, features.gap)) yield endOf(result) | third | both;
    for (const result of parser.parse('finite', at + 1, 0)) yield endOf(result) | third | both;
  }
  // "all I did", "everything"
  if (lower === 'all') {
    for (const result of parser.parse('clause', at + 1, 8))
      if (has(result, features.gap)) yield endOf(result) | third | both;
  }
}

function isNounStart(word: Word): boolean {
  return (word.kinds & (kinds.singular | kinds.plural | kinds.adjective | kinds.name | kinds.number)) !== 0;
}

function* partitives(parser: Parser, at: number): Iterable<number> {
  let quantity = at;
  const { lower } = parser.word(at);
  if (!ofQuantity.has(lower) && !(parser.word(at).kinds & kinds.number) && !wordNumbers.has(lower)) return;
  quantity += 1;
  // "one of the best", "none of us"
  if (parser.word(quantity).lower === 'third' || parser.word(quantity).lower === 'thirds') quantity += 1;
  if (parser.word(quantity).lower !== 'of') return;
  const single = ['one', 'each', 'either', 'neither', 'none'].includes(lower);
  for (const inner of parser.parse('coreNounPhrase', quantity + 1)) {
    if (!has(inner, object) || !has(inner, definite)) continue;
    if (single && lower !== 'none' && !has(inner, plural) && !isPluralPronoun(parser, quantity + 1)) continue;
    if (
      quantity === at + 1 &&
      ['many', 'both', 'few', 'several', 'two', 'three'].includes(lower) &&
      !has(inner, plural) &&
      !isPluralPronoun(parser, quantity + 1)
    )
      continue;
    // "some of my friend": a thing that is counted has no parts.
    if (
      !has(inner, plural) &&
      !isPluralPronoun(parser, quantity + 1) &&
      quantity === at + 1 &&
      !['half', 'all', 'most', 'part', 'some', 'much', 'none'].includes(lower)
    )
      continue;
    if (
      ['some', 'all', 'most'].includes(lower) &&
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
  return ['us', 'them', 'you', 'these', 'those'].includes(parser.word(at).lower);
}

function isStrict(word: Word): boolean {
  return (word.kinds & kinds.singular) !== 0 && (word.kinds & kinds.mass) === 0;
}

/** A noun phrase without what may stand behind its noun. */
export function* coreNounPhrase(parser: Parser, at: number): Iterable<number> {
  yield* cores(parser, at, 0);
}

function* determined(parser: Parser, at: number, flags: number): Iterable<number> {
  const { lower, kinds: own } = parser.word(at);
  for (const words of standingAt(parser, at, quantitiesByStart)) yield* nominal(parser, at + words.length, quantities.get(words.join(' '))!, flags);
  if (['all', 'both', 'half', 'twice', 'double', 'just', 'only', 'even', 'almost', 'nearly', 'about', 'over', 'not', 'exactly', 'also', 'especially', 'mainly', 'mostly', 'around'].includes(lower)) {
    if (parser.word(at + 1).lower !== lower) yield* determined(parser, at + 1, flags);
  }
  const determiner = determiners.get(lower);
  if (determiner !== undefined) {
    yield* nominal(parser, at + 1, determiner, flags);
    // "my two cats", "the first three days"
    if (possessives.has(lower)) {
      const next = parser.word(at + 1);
      if (next.kinds & kinds.number || wordNumbers.has(next.lower) || ['few', 'many', 'other'].includes(next.lower))
        yield* nominal(parser, at + 2, (determiner & isDefinite) | several, flags);
      if (['one', 'own'].includes(next.lower)) yield* nominal(parser, at + 2, determiner, flags);
    }
    if (lower === 'every' && (wordNumbers.has(parser.word(at + 1).lower) || parser.word(at + 1).kinds & kinds.number))
      yield* nominal(parser, at + 2, several, flags);
    if (lower === 'another' && wordNumbers.has(parser.word(at + 1).lower)) yield* nominal(parser, at + 2, several, flags);
  } else if (own & kinds.number || wordNumbers.has(lower)) {
    let end = at + 1;
    while (wordNumbers.has(parser.word(end).lower) || (parser.word(end).kinds & kinds.number && parser.word(end).lower !== 'one')) end += 1;
    const one = lower === '1' && end === at + 1;
    yield* nominal(parser, end, one ? counted : several, flags);
    if (['more', 'other'].includes(parser.word(end).lower)) yield* nominal(parser, end + 1, one ? counted : several, flags);
    if (/^\d+(?:st|nd|rd|th)$/.test(lower)) yield* nominal(parser, end, anything, flags);
    if (parser.word(end).lower === "o'clock" || parser.word(end).lower === '%' || parser.word(end).lower === 'percent') end += 1;
    yield end | third | plural | both | measure;
    if (month.test(parser.word(end).lower)) yield (end + 1) | third | both | measure;
    if (['am', 'pm', 'a.m.', 'p.m.', 'km', 'cm', 'm', 'kg'].includes(parser.word(end).lower)) yield (end + 1) | third | plural | both | measure;
  } else yield* nominal(parser, at, bareNoun, flags);
} // prettier-ignore

/** From behind the determiner to the noun, and on behind a possessive. */
function* nominal(parser: Parser, at: number, allowed: number, flags: number): Iterable<number> {
  yield* modified(parser, at, allowed, flags, 0);
}

function* modified(parser: Parser, at: number, allowed: number, flags: number, depth: number, bare = false): Iterable<number> {
  if (depth > 6) return;
  const word = parser.word(at);
  const { lower, kinds: own } = word;
  if (own === 0 && !ordinals.has(lower) && !intensifiers.has(lower) && !titles.has(lower) && lower !== 'one' && lower !== 'ones' && lower !== 'well' && lower !== 'other') return;
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
  if ((isAnimate(word) || (own & kinds.name && !(allowed & isDefinite))) && next.kinds & (kinds.base | kinds.third) && !(next.kinds & kinds.name)) return;
  // "the very man", but no "very man"
  if (modifier && !(lower === 'very' && parser.word(at - 1).lower !== 'the')) {
    if (own & kinds.superlative && !(allowed & isDefinite) && lower !== 'best' && !(own & kinds.singular)) return;
    yield* modified(parser, at + 1, allowed, flags, depth + 1);
    if (own & (kinds.adjective | kinds.participle | kinds.ing) && (next.lower === 'and' || next.lower === ',' || next.lower === 'but' || next.lower === 'or')) {
      const after = parser.word(at + 2);
      if (after.kinds & (kinds.adjective | kinds.participle | kinds.ing) || intensifiers.has(after.lower))
        yield* modified(parser, at + 2, allowed, flags, depth + 1);
    }
  }
  // "very old", "more interesting", "beautifully made"
  if (intensifiers.has(lower) || (own & kinds.adverb && !(own & kinds.singular))) {
    const next = parser.word(at + 1);
    if (next.kinds & (kinds.adjective | kinds.participle | kinds.ing | kinds.adverb) || intensifiers.has(next.lower)) {
      if ((lower === 'more' || lower === 'most') && (next.kinds & (kinds.comparative | kinds.superlative) || (isShort(next.lower) && (allowed & isDefinite) !== 0))) return;
      if (next.kinds & (kinds.adjective | kinds.adverb | kinds.participle | kinds.ing)) yield* modified(parser, at + 1, allowed, flags, depth + 1, degrees.has(lower));
    }
  }
} // prettier-ignore

function* headed(parser: Parser, at: number, allowed: number, flags: number): Iterable<number> {
  const word = parser.word(at);
  const { lower, kinds: own } = word;
  const marks = (allowed & interrogative ? 0 : both) | (own & kinds.measure ? measure : 0) | (allowed & isDefinite ? definite : 0);
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
  if (own & kinds.plural && allowed & several && !(collective.has(lower) && (allowed & ~isDefinite) === several)) {
    // "ten kilometres is …"
    found.push(end | plural | marks | (own & kinds.measure && (parser.word(at - 1).kinds & kinds.number || wordNumbers.has(parser.word(at - 1).lower)) ? third : 0));
  }
  if (own & kinds.plural && own & kinds.singular && allowed & anything) found.push(end | third | plural | marks);
  if (own & kinds.name) found.push(end | third | marks | definite);
  if ((own & kinds.number || (lower === 'one' && !['a', 'an'].includes(parser.word(at - 1).lower))) && (own & kinds.number || allowed & counted)) found.push(end | third | marks);
  if (lower === 'ones' && allowed & several) found.push(end | plural | marks);
  if (allowed & isDefinite && ['best', 'worst', 'own'].includes(lower)) found.push(end | third | marks);
  if (allowed & adjectiveAlone && (own & kinds.superlative || theAlone.has(lower) || /^(?:first|second|third|\d+(?:st|nd|rd|th))$/.test(lower) || own & kinds.comparative))
    found.push(end | third | plural | marks);
  if (titles.has(lower) && following.kinds & (kinds.name | kinds.singular)) found.push((end + 1) | third | marks | definite);
  if (numbered.has(lower) && parser.word(at - 1).lower !== 'the' && (following.kinds & kinds.number || wordNumbers.has(following.lower) || following.lower === 'one')) {
    found.push((end + 1) | third | marks | definite);
    if (parser.word(end + 1).lower === ',' && numbered.has(parser.word(end + 2).lower)) found.push((end + 4) | third | marks | definite);
  }
  // "kind of animal"
  if (sortOf.has(lower) && following.lower === 'of')
    for (const inner of parser.parse('simpleNounPhrase', end + 1, 1)) found.push(endOf(inner) | (own & kinds.plural ? plural : third) | marks);
  for (const result of found) {
    yield result;
    // "the singer and dancer", "our teachers and friends"
    if (allowed & isDefinite && ['and', 'or'].includes(parser.word(endOf(result)).lower) && !determiners.has(parser.word(endOf(result) + 1).lower) && !mayBeVerb(parser.word(endOf(result) + 1)))
      for (const rest of modified(parser, endOf(result) + 1, allowed, flags, 4)) yield endOf(rest) | third | plural | marks;
    if (parser.word(endOf(result)).lower === "'s" || (parser.word(endOf(result)).lower === "'" ))
      yield* nominal(parser, endOf(result) + 1, anything | isDefinite, flags);
    if (parser.word(endOf(result)).lower === "'s") yield (endOf(result) + 1) | both | third | plural;
  }
} // prettier-ignore

const never = new Set(
  'advice information homework housework furniture knowledge news luggage baggage equipment weather traffic progress money electricity software clothing rubbish garbage litter sunshine photography evidence jewellery jewelry scenery'.split(
    ' ',
  ),
);

function uncountedLemma(word: Word): boolean {
  return never.has(word.lower);
}

/** Noun phrases joined by "and" or "or". */
export function* nounPhrase(parser: Parser, at: number, variant: number): Iterable<number> {
  const { lower } = parser.word(at);
  if (['both', 'either', 'neither'].includes(lower)) yield* joined(parser, at + 1, variant, 0);
  // "not only Tom but also his brothers": the nearer one counts
  if (lower === 'not' && parser.word(at + 1).lower === 'only')
    for (const one of parser.parse('simpleNounPhrase', at + 2, variant)) {
      const but = parser.word(endOf(one)).lower === ',' ? endOf(one) + 1 : endOf(one);
      if (parser.word(but).lower === 'but')
        yield* parser.parse(
          'simpleNounPhrase',
          parser.word(but + 1).lower === 'also' ? but + 2 : but + 1,
          variant,
        );
    }
  yield* joined(parser, at, variant, 0);
}

const joiners = set('and or nor &');

function* joined(parser: Parser, at: number, variant: number, depth: number): Iterable<number> {
  for (const one of parser.parse('simpleNounPhrase', at, variant)) {
    yield one;
    // "my friend and I", in this order
    if (depth > 5 || (parser.word(at).lower === 'i' && endOf(one) === at + 1)) continue;
    let end = endOf(one);
    if (parser.word(end).lower === ',') {
      end += 1;
      if (!joiners.has(parser.word(end).lower)) {
        for (const rest of joined(parser, end, variant, depth + 1))
          if (isList(parser, end, endOf(rest))) yield merged(one, rest);
        continue;
      }
    }
    if (
      parser.word(end).lower === 'as' &&
      parser.word(end + 1).lower === 'well' &&
      parser.word(end + 2).lower === 'as'
    ) {
      for (const other of parser.parse('simpleNounPhrase', end + 3, variant))
        yield endOf(other) | featuresOf(one);
    }
    if (!joiners.has(parser.word(end).lower)) continue;
    const or = parser.word(end).lower !== 'and' && parser.word(end).lower !== '&';
    for (const other of joined(parser, end + 1, variant, depth + 1)) {
      if (
        determiners.has(parser.word(at).lower) &&
        mayBeVerb(parser.word(end + 1)) &&
        endOf(other) === end + 2
      )
        continue;
      if (isLongGerund(parser, end + 1, endOf(other)) && !(parser.word(at).kinds & kinds.ing)) continue;
      else
        yield or
          ? endOf(other) | (featuresOf(other) & ~(subject | object)) | (one & other & both)
          : merged(one, other);
    }
  }
}

/** "the door and leaves": the second is rather a verb. */
function mayBeVerb(word: Word): boolean {
  return (word.kinds & (kinds.third | kinds.base)) !== 0;
}

function isLongGerund(parser: Parser, from: number, to: number): boolean {
  return (
    to - from >= 2 &&
    (parser.word(from).kinds & kinds.ing) !== 0 &&
    !(parser.word(from).kinds & kinds.adjective)
  );
}

/** A list must have its "and" or "or" somewhere before it ends. */
function isList(parser: Parser, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (joiners.has(parser.word(at).lower)) return true;
  return false;
}

function merged(one: number, other: number): number {
  return endOf(other) | plural | (one & other & both) | (one & other & (measure | definite));
}
