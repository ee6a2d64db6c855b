import { canBe } from '../lexicon';
import { wordSet } from '../lists/word-set';
import { endOf, features, gapped, has, type Parser } from './parser';
import { byFirstWord, standingAt, standsBetween } from './phrases';
import { forms } from './verb-forms';
import { kinds } from './words';

const intensifiers = wordSet(
  'very really so too quite pretty extremely rather fairly how that this as more most less a-bit absolutely completely totally particularly especially incredibly terribly still always almost nearly just even equally hardly less least not always often also only perfectly highly slightly super never',
);
const comparing = wordSet('much far even a-lot a-bit a-little still any no rather slightly');
/** Words that are adverbs though the word list has them otherwise. */
const adverbs = wordSet(
  `here there home away together too also again already yet still now then just even only ever never always often usually sometimes maybe perhaps
  today tomorrow yesterday tonight abroad online outside inside upstairs downstairs up down out off on over back around about along by through in well
  hard fast early late long far better best worse more most less much soon later before after please alone indeed instead anyway else somewhere everywhere
  anywhere nowhere next first last once twice either neither so enough everyday daily half-way straight right left high low south north east west overseas forever nearby`,
);
const fixedAdverbs = byFirstWord(
  new Set(
    'last but not least|a lot|a bit|a little|very much|so much|too much|so far|at all|of course|for example|for instance|at first|at last|in fact|in general|by the way|after all|no longer|any more|as well|at least|at most|in particular|as usual|on average|as soon as possible|a great deal|right now|just now|right away|at once|for ever|all over|all the time|the whole time|at home|so on|and so on|up to now|so far|in short|in public|in person|once again|once more|each other|one by one|step by step|day by day|little by little|bit by bit|day after day|year after year|again and again|over and over|more and more|better and better|how many times|too|quite a lot|quite a bit|the most|the best|the least|first of all|most of all|above all|all day long|all year round|as well|by accident|by mistake|by chance|on purpose|on time|in time|in advance|in common|in trouble|in danger|in need|in love|at work|at school|on holiday|on vacation|on business|on duty|on fire|on sale|for sale|for free|for fun|for sure|in full|in vain|a second time|or so|and back|here and there|up and down|now and then|from time to time|side by side|face to face|hand in hand|all together|a long time ago|so long|not at all|back home|all around|all round|by heart|all over the world|from then on|since then|by then|until then|until now|till now|from now on|for now|in front|far away|any longer|even so|of late|too long|at noon|at night|in turn|next door|to and fro|out of battery|all day and all night'.split(
      '|',
    ),
  ),
);

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
      const after = ['also', 'then'].includes(parser.word(next + 1).lower) ? next + 2 : next + 1;
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
      !(word.kinds & kinds.superlative && !['best', 'last'].includes(lower) && !(word.kinds & kinds.base))
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
  if (
    intensifiers.has(lower) ||
    (word.kinds & kinds.adverb && !['here', 'there', 'home', 'well'].includes(lower))
  ) {
    const next = parser.word(at + 1);
    if (
      ['more', 'most'].includes(lower) &&
      (next.kinds & (kinds.comparative | kinds.superlative) || isShort(next.lower))
    )
      return;
    if (
      ['very', 'so', 'too', 'quite', 'as', 'how'].includes(lower) &&
      next.kinds & kinds.comparative &&
      next.lower !== 'better'
    )
      return;
    if (lower === 'more' && next.lower === 'and' && parser.word(at + 2).lower === 'more')
      yield* singleAdjective(parser, at + 3, variant);
    yield* singleAdjective(parser, at + 1, variant);
  }
  if (lower === 'a' && ['bit', 'little', 'lot'].includes(parser.word(at + 1).lower))
    yield* singleAdjective(parser, at + 2, variant);
  if (comparing.has(lower)) yield* singleAdjective(parser, at + 1, variant);
  // "ten years old", "two metres tall"
  if (word.kinds & kinds.number || determinerLike.has(lower)) {
    for (const result of parser.parse('coreNounPhrase', at))
      if (has(result, features.measure) && measured.has(parser.word(endOf(result)).lower))
        yield endOf(result) + 1;
  }
}

/** "tall", "easy": compared with an ending. */
export function isShort(adjective: string): boolean {
  if (
    !/^(?:[^aeiouy]*[aeiou]{1,2}[^aeiou]{1,3}e?|[^aeiou]*[aeiou]{1,2}[^aeiou]+y)$/.test(adjective) ||
    ['fun', 'real', 'right', 'wrong', 'like'].includes(adjective)
  )
    return false;
  const stem = adjective.endsWith('y') ? adjective.slice(0, -1) + 'i' : adjective.replace(/e$/, '');
  return (
    canBe(`${stem}er`, 'adjective', 'comparative') ||
    canBe(`${stem}${stem.at(-1)}er`, 'adjective', 'comparative')
  );
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
  return [2, 3].some((back) => ['too', 'very', 'such'].includes(parser.word(at - back).lower));
}

const takesClause = wordSet(
  'sure glad happy afraid sorry certain proud sad lucky worried surprised aware angry pleased hungry tired cold hot lonely busy good bad confident hopeful shocked amazed upset excited',
);
const takesQuestion = wordSet('sure certain aware clear curious important');
const takesIng = wordSet(
  'busy worth fun nice good great tired happy bored useless hard lovely wonderful better comfortable late',
);

/** "than me", "as I can", "than before". */
export function* compared(parser: Parser, at: number): Iterable<number> {
  const start = at + 1;
  for (const result of parser.parse('nounPhrase', start)) {
    yield endOf(result);
    // "than I do", "as she is"
    const after = parser.word(endOf(result)).lower;
    if (
      has(result, features.subject) &&
      [
        'do',
        'does',
        'did',
        'am',
        'is',
        'are',
        'was',
        'were',
        'can',
        'could',
        'have',
        'has',
        'had',
        'will',
        "'s",
        'used',
      ].includes(after)
    ) {
      const end = endOf(result) + 1;
      yield ['not', 'to', 'been'].includes(parser.word(end).lower) ? end + 1 : end;
    }
  }
  yield* parser.ends('clause', start);
  yield* parser.ends('clause', start, gapped);
  yield* parser.ends('adverbial', start);
  yield* parser.ends('prepositional', start);
  yield* parser.ends('adjectival', start);
  if (parser.word(start).kinds & kinds.base) yield* parser.ends('verbal', start, forms.base);
  if (['possible', 'usual', 'ever', 'before', 'expected'].includes(parser.word(start).lower)) yield start + 1;
  if (parser.word(start).lower === 'to') yield* parser.parse('infinitive', start);
  if (parser.word(start).kinds & kinds.participle) yield* parser.parse('passive', start);
}

/** Adverbs and fixed phrases: "very well", "a lot", "two days ago", "twice a week". */
export function* adverbial(parser: Parser, at: number): Iterable<number> {
  const word = parser.word(at);
  const { lower } = word;
  for (const words of standingAt(parser, at, fixedAdverbs)) yield at + words.length;
  if (adverbs.has(lower) || (word.kinds & kinds.adverb && !notAlone.has(lower))) {
    const end = at + 1;
    yield end;
    if (['enough', 'too', 'indeed'].includes(parser.word(end).lower)) {
      yield end + 1;
      if (parser.word(end + 1).lower === 'to') yield* parser.parse('infinitive', end + 1);
    }
    if (['than', 'as'].includes(parser.word(end).lower)) yield* compared(parser, end);
    if (parser.word(end).lower === 'and' && parser.word(end + 1).kinds & kinds.adverb)
      yield* adverbial(parser, end + 1);
    if (
      ['once', 'twice', 'everyday'].includes(lower) &&
      ['a', 'an', 'every', 'each'].includes(parser.word(end).lower)
    )
      yield end + 2;
    if (
      ['today', 'tomorrow', 'yesterday', 'early', 'late'].includes(lower) &&
      ['morning', 'afternoon', 'evening', 'night'].includes(parser.word(end).lower)
    )
      yield end + 1;
    if (
      ['yesterday', 'tomorrow'].includes(lower) === false &&
      [
        'up',
        'down',
        'back',
        'out',
        'over',
        'away',
        'far',
        'just',
        'right',
        'straight',
        'all',
        'only',
        'especially',
        'late',
        'early',
        'soon',
        'long',
        'home',
      ].includes(lower)
    ) {
      yield* parser.parse('adverbial', end);
      yield* parser.parse('prepositional', end);
      if (['just', 'only', 'especially', 'soon', 'long'].includes(lower))
        yield* parser.parse('subordinate', end);
    }
  }
  if (intensifiers.has(lower) || word.kinds & kinds.adverb || comparing.has(lower)) {
    const next = parser.word(at + 1);
    if (
      (next.kinds & kinds.adverb || adverbs.has(next.lower) || next.kinds & kinds.comparative) &&
      !['here', 'there', 'home'].includes(next.lower)
    ) {
      if (!(lower === 'more' && next.kinds & kinds.comparative)) yield* adverbial(parser, at + 1);
    }
  }
  if (lower === 'a' && ['lot', 'bit', 'little'].includes(parser.word(at + 1).lower))
    yield* adverbial(parser, at + 2);
  if (
    lower === 'the' &&
    ['day', 'week', 'year', 'month', 'night'].includes(parser.word(at + 1).lower) &&
    ['before', 'after'].includes(parser.word(at + 2).lower)
  ) {
    yield at + 3;
    if (['yesterday', 'tomorrow', 'last', 'next'].includes(parser.word(at + 3).lower)) yield at + 4;
  }
  if (lower === 'as' || lower === 'so') {
    for (const words of [1, 2]) {
      const end = at + words + 1;
      if (
        parser.word(end).lower === 'as' &&
        parser.word(at + 1).kinds & (kinds.adverb | kinds.adjective) &&
        !(parser.word(at + 1).kinds & kinds.comparative) &&
        words === 1
      )
        yield* compared(parser, end);
    }
    if (['much', 'many'].includes(parser.word(at + 1).lower)) {
      for (const noun of parser.parse('coreNounPhrase', at + 2))
        if (parser.word(endOf(noun)).lower === 'as') yield* compared(parser, endOf(noun));
    }
  }
  for (const noun of parser.parse('coreNounPhrase', at)) {
    if (!has(noun, features.measure)) continue;
    const end = endOf(noun);
    const after = parser.word(end).lower;
    if (
      ['ago', 'later', 'earlier', 'before', 'away', 'long', 'after', 'late', 'early', 'off', 'more'].includes(
        after,
      )
    )
      yield end + 1;
    if (['a', 'an', 'every', 'each', 'per'].includes(after) && parser.word(end + 1).kinds & kinds.measure)
      yield end + 2;
    if (temporal(parser, at, end)) yield end;
  }
}

const notAlone = wordSet(
  'very quite so as how no not pretty extremely am that this both each all much most more any ever even when where why every least less half',
);
const timely = wordSet('every each last next this that all one the some any these those');

/** "every day", "last night", "the whole day", "two hours", but not "in winter" or a noun alone. */
function temporal(parser: Parser, at: number, end: number): boolean {
  const { lower, kinds: own } = parser.word(at);
  if (!(parser.word(end - 1).kinds & kinds.measure)) return false;
  return end - at >= 2 || /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/.test(lower)
    ? timely.has(lower) || own !== 0 || end - at >= 2
    : false;
}
