import { wordSet } from '../lists/word-set';
import { isOneOf } from '../rules/rule';
import { extended } from './adjuncts';
import { endOf, features, gapped, has, type Parser } from './parser';
import { forms, preAdverbs } from './verb-forms';
import { kinds } from './words';

const { gap } = features;

/** Behind "be". */
export function* predicate(parser: Parser, at: number, variant: number): Iterable<number> {
  const open = variant & gapped;
  const alone = (variant & 4) !== 0;
  for (const core of predicates(parser, at, open, alone)) yield* extended(parser, core, open, 0);
}

function* predicates(parser: Parser, at: number, open: number, alone: boolean): Iterable<number> {
  const word = parser.word(at);
  const { lower } = word;
  // "It is cost ten yuan", "it is sound like"
  if (
    lower === 'cost' ||
    (isOneOf(word, 'sound|look|seem') &&
      (parser.word(at + 1).lower === 'like' || parser.word(at + 1).kinds & kinds.adjective))
  )
    return;
  if (preAdverbs.has(lower) || lower === 'not') yield* predicates(parser, at + 1, open, alone);
  for (const end of parser.parse('nounPhrase', at))
    if (
      has(end, features.object) &&
      !(
        alone &&
        has(end, features.plural) &&
        !has(end, features.third) &&
        parser.word(endOf(end) - 1).kinds & kinds.plural &&
        parser.word(endOf(end) - 1).lower !== 'friends'
      ) &&
      !isVerbAlone(parser, at, endOf(end)) &&
      !(
        isOneOf(word, 'more|most|much|less') &&
        endOf(end) === at + 1 &&
        parser.word(at + 1).kinds & (kinds.adjective | kinds.adverb)
      )
    )
      yield endOf(end);
  for (const end of parser.parse('adjectival', at, open)) yield end;
  for (const end of parser.parse('prepositional', at, open)) yield end;
  if (
    (!/[^r]ly$/.test(lower) && !isOneOf(word, 'more|most|much|less|least')) ||
    isOneOf(word, 'only|exactly|nearly')
  )
    yield* parser.ends('adverbial', at);
  if ((word.kinds & kinds.ing && !stative.has(lower)) || lower === 'being')
    yield* parser.parse('verbal', at, forms.ing | open);
  if (word.kinds & kinds.participle || lower === 'done') yield* parser.parse('passive', at, open);
  if (lower === 'to') yield* parser.parse('infinitive', at, open);
  if (lower === 'that') yield* parser.ends('clause', at + 1);
  if (lower === 'about' && parser.word(at + 1).lower === 'to')
    yield* parser.parse('infinitive', at + 1, open);
  yield* parser.ends('question clause', at);
  if (isOneOf(word, 'because|when|before|after|until|like')) yield* parser.ends('clause', at + 1);
  if (lower === 'for')
    for (const end of parser.parse('prepositional', at)) yield* parser.parse('infinitive', endOf(end), open);
  // "all I did was ask"
  if (
    word.kinds & kinds.base &&
    isOneOf(parser.word(0), 'all|what') &&
    parser.words.some((one) => isOneOf(one, 'did|do|does'))
  )
    yield* parser.parse('verbal', at, forms.base);
  if (open) yield at | gap;
}

/** Never in a progressive tense. */
const stative = wordSet(
  'belonging knowing owning seeming containing consisting costing believing needing wanting liking meaning agreeing',
);

const verbsAlone = wordSet(
  'work study sleep help love talk rest travel dance cook exercise rain snow practice practise respect trust hope fear trade',
);

/** "She is looks tired", "he is work": a verb, though it might be a noun. */
function isVerbAlone(parser: Parser, from: number, to: number): boolean {
  const word = parser.word(from);
  return (
    ((word.kinds & kinds.third &&
      word.kinds & kinds.plural &&
      to - from === 1 &&
      parser.words.length > to) !== 0 &&
      word.lower !== 'sports') ||
    (verbsAlone.has(word.lower) &&
      !(parser.word(from + 1).kinds & (kinds.singular | kinds.plural) && to - from > 1))
  );
}
