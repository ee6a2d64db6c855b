import { wordSet } from '../lists/word-set';
import { isOneOf } from '../rules/rule';
import { compared, comparing, intensifiers } from './degree';
import { endOf, features, has, type Parser } from './parser';
import { byFirstWord, standingAt } from './phrases';
import { weekday } from './time-prepositions';
import { kinds } from './words';

/** Words that are adverbs though the word list has them otherwise. */
const adverbs = wordSet(
  `here there home away together too also again already yet still now then just even only ever never always often usually sometimes maybe perhaps
  today tomorrow yesterday tonight abroad online outside inside upstairs downstairs up down out off on over back around about along by through in well
  hard fast early late long far better best worse more most less much soon later before after please alone indeed instead anyway else somewhere everywhere
  anywhere nowhere next first last once twice either neither so enough everyday daily half-way straight right left high low south north east west overseas forever nearby`,
);
const notAlone = wordSet(
  'very quite so as how no not pretty extremely am that this both each all much most more any ever even when where why every least less half',
);
const fixedAdverbs = byFirstWord(
  new Set(
    'last but not least|a lot|a bit|a little|very much|so much|too much|so far|at all|of course|for example|for instance|at first|at last|in fact|in general|by the way|after all|no longer|any more|as well|at least|at most|in particular|as usual|on average|as soon as possible|a great deal|right now|just now|right away|at once|for ever|all over|all the time|the whole time|at home|so on|and so on|up to now|so far|in short|in public|in person|once again|once more|each other|one by one|step by step|day by day|little by little|bit by bit|day after day|year after year|again and again|over and over|more and more|better and better|how many times|too|quite a lot|quite a bit|the most|the best|the least|first of all|most of all|above all|all day long|all year round|as well|by accident|by mistake|by chance|on purpose|on time|in time|in advance|in common|in trouble|in danger|in need|in love|at work|at school|on holiday|on vacation|on business|on duty|on fire|on sale|for sale|for free|for fun|for sure|in full|in vain|a second time|or so|and back|here and there|up and down|now and then|from time to time|side by side|face to face|hand in hand|all together|a long time ago|so long|not at all|back home|all around|all round|by heart|all over the world|from then on|since then|by then|until then|until now|till now|from now on|for now|in front|far away|any longer|even so|of late|too long|at noon|at night|in turn|next door|to and fro|out of battery|all day and all night'.split(
      '|',
    ),
  ),
);

/** Adverbs and fixed phrases: "very well", "a lot", "two days ago", "twice a week". */
export function* adverbial(parser: Parser, at: number): Iterable<number> {
  const word = parser.word(at);
  const { lower } = word;
  for (const words of standingAt(parser, at, fixedAdverbs)) yield at + words.length;
  if (adverbs.has(lower) || (word.kinds & kinds.adverb && !notAlone.has(lower))) {
    const end = at + 1;
    yield end;
    if (isOneOf(parser.word(end), 'enough|too|indeed')) {
      yield end + 1;
      if (parser.word(end + 1).lower === 'to') yield* parser.parse('infinitive', end + 1);
    }
    if (isOneOf(parser.word(end), 'than|as')) yield* compared(parser, end);
    if (parser.word(end).lower === 'and' && parser.word(end + 1).kinds & kinds.adverb)
      yield* adverbial(parser, end + 1);
    if (isOneOf(word, 'once|twice|everyday') && isOneOf(parser.word(end), 'a|an|every|each')) yield end + 2;
    if (
      isOneOf(word, 'today|tomorrow|yesterday|early|late') &&
      isOneOf(parser.word(end), 'morning|afternoon|evening|night')
    )
      yield end + 1;
    if (
      isOneOf(
        word,
        'up|down|back|out|over|away|far|just|right|straight|all|only|especially|late|early|soon|long|home',
      )
    ) {
      yield* parser.parse('adverbial', end);
      yield* parser.parse('prepositional', end);
      if (isOneOf(word, 'just|only|especially|soon|long')) yield* parser.parse('subordinate', end);
    }
  }
  if (intensifiers.has(lower) || word.kinds & kinds.adverb || comparing.has(lower)) {
    const next = parser.word(at + 1);
    if (
      (next.kinds & kinds.adverb || adverbs.has(next.lower) || next.kinds & kinds.comparative) &&
      !isOneOf(next, 'here|there|home')
    ) {
      if (!(lower === 'more' && next.kinds & kinds.comparative)) yield* adverbial(parser, at + 1);
    }
  }
  if (lower === 'a' && isOneOf(parser.word(at + 1), 'lot|bit|little')) yield* adverbial(parser, at + 2);
  if (
    lower === 'the' &&
    isOneOf(parser.word(at + 1), 'day|week|year|month|night') &&
    isOneOf(parser.word(at + 2), 'before|after')
  ) {
    yield at + 3;
    if (isOneOf(parser.word(at + 3), 'yesterday|tomorrow|last|next')) yield at + 4;
  }
  if (lower === 'as' || lower === 'so') {
    const degree = parser.word(at + 1).kinds;
    if (
      degree & (kinds.adverb | kinds.adjective) &&
      !(degree & kinds.comparative) &&
      parser.word(at + 2).lower === 'as'
    )
      yield* compared(parser, at + 2);
    if (isOneOf(parser.word(at + 1), 'much|many')) {
      for (const noun of parser.parse('coreNounPhrase', at + 2))
        if (parser.word(endOf(noun)).lower === 'as') yield* compared(parser, endOf(noun));
    }
  }
  for (const noun of parser.parse('coreNounPhrase', at)) {
    if (!has(noun, features.measure)) continue;
    const end = endOf(noun);
    const after = parser.word(end);
    if (isOneOf(after, 'ago|later|earlier|before|away|long|after|late|early|off|more')) yield end + 1;
    if (isOneOf(after, 'a|an|every|each|per') && parser.word(end + 1).kinds & kinds.measure) yield end + 2;
    if (temporal(parser, at, end)) yield end;
  }
}

/** "every day", "last night", "the whole day", "two hours", but not "in winter" or a noun alone. */
function temporal(parser: Parser, at: number, end: number): boolean {
  return (
    (parser.word(end - 1).kinds & kinds.measure) !== 0 &&
    (end - at >= 2 || weekday.test(parser.word(at).lower))
  );
}
