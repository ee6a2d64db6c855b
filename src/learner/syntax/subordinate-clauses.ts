import { wordSet } from '../lists/word-set';
import { isOneOf } from '../rules/rule';
import { endOf, features, gapped, has, persons, type Parser } from './parser';
import { byFirstWord, standingAt } from './phrases';
import { forms } from './verb-forms';
import { kinds } from './words';

const { gap } = features;

const subordinators = ['as soon as', 'as long as', 'as far as', 'even if', 'even though', 'so that', 'in case', 'every time', 'each time', 'the first time', 'the last time', 'the next time', 'by the time', 'the moment', 'ever since', 'as if', 'as though', 'the way', 'no matter', 'now that', 'just as', 'just because', 'not until', 'only if', 'only when', 'because', 'when', 'if', 'while', 'after', 'before', 'until', 'till', 'since', 'although', 'though', 'as', 'unless', 'once', 'whenever', 'wherever', 'whether', 'whatever', 'whoever', 'whichever', 'however', 'where', 'than', 'so', 'like', 'but', 'provided']; // prettier-ignore
const subordinatorsByStart = byFirstWord(subordinators);
/** No "will" behind them. */
const timeless = new Set(['when', 'if', 'until', 'till', 'before', 'after', 'once', 'unless', 'as soon as']);
const reducible = wordSet(
  'when while if unless until once though although before after than as since whether',
);

/** "because …", "when …", "as soon as …". */
export function* subordinate(parser: Parser, at: number): Iterable<number> {
  for (const words of standingAt(parser, at, subordinatorsByStart)) {
    const name = words.join(' ');
    if (name === 'so' || name === 'but' || name === 'like') continue;
    const start = at + words.length;
    if (['whatever', 'whoever', 'whichever', 'no matter'].includes(name)) {
      yield* parser.ends('question clause', name === 'no matter' ? start : at);
      for (const end of parser.parse('clause', start, gapped)) if (has(end, gap)) yield endOf(end);
      yield* parser.ends('finite', start, 0);
      continue;
    }
    if (name === 'however') {
      for (const how of parser.parse('adjectival', start)) yield* parser.ends('clause', endOf(how), gapped);
      continue;
    }
    if (
      timeless.has(name) &&
      parser.parse('nounPhrase', start).some((who) => isOneOf(parser.word(endOf(who)), "will|'ll"))
    )
      continue;
    yield* parser.ends('clause', start);
    if (words.length === 1 && reducible.has(name)) {
      yield* parser.ends('verbal', start, forms.ing);
      if (!['before', 'after', 'since'].includes(name)) {
        yield* parser.ends('passive', start);
        yield* parser.ends('adjectival', start);
        yield* parser.ends('prepositional', start);
      }
    }
    if (['as if', 'though'].includes(name)) yield* parser.ends('prepositional', start);
    if (['as if', 'as though'].includes(name)) yield* parser.ends('infinitive', start);
  }
  // "the more …": "the harder you work, the better …"
  if (parser.word(at).lower === 'the')
    for (const end of degree(parser, at))
      if (
        parser.word(endOf(end)).lower === ','
          ? parser.word(endOf(end) + 1).lower === 'the'
          : endOf(end) === parser.words.length
      )
        yield endOf(end);
  // "Young as he is", "hard as I tried"
  if (parser.word(at).kinds & (kinds.adjective | kinds.adverb) && parser.word(at + 1).lower === 'as')
    yield* parser.ends('clause', at + 2, gapped);
  // "Had I known", "were it not for"
  if (at === 0 && isOneOf(parser.word(at), 'had|were|should')) {
    for (const who of parser.parse('nounPhrase', at + 1)) {
      const start = parser.word(endOf(who)).lower === 'not' ? endOf(who) + 1 : endOf(who);
      if (parser.word(at).lower === 'had') yield* parser.ends('verbal', start, forms.participle);
      else if (parser.word(at).lower === 'were') yield* parser.ends('predicate', start);
      else yield* parser.ends('verbal', start, forms.base);
    }
  }
}

/** "the harder (the exam is)". */
function* degree(parser: Parser, at: number): Iterable<number> {
  let start = at + 1;
  const word = parser.word(start);
  if (
    !(word.kinds & kinds.comparative) &&
    !isOneOf(word, 'more|less|better|worse|sooner|further|longer|harder|fewer')
  )
    return;
  start += 1;
  const starts = [start];
  if (isOneOf(word, 'more|less') && parser.word(start).kinds & (kinds.adjective | kinds.adverb))
    starts.push(start + 1);
  for (const noun of parser.parse('nounPhrase', start)) starts.push(endOf(noun));
  for (const from of starts) {
    yield* parser.ends('clause', from, gapped);
    yield* parser.ends('clause', from);
    yield from;
  }
}

/** "who lives here", "that I read", "I read", "where we met". Variants: 0 for a singular antecedent, 1 for a plural, 2 for either. */
export function* relative(parser: Parser, at: number, variant: number): Iterable<number> {
  const word = parser.word(at);
  const { lower } = word;
  const who = variant === 2 ? [0, 1] : [variant];
  if (isOneOf(word, 'who|which|that')) for (const person of who) yield* parser.ends('finite', at + 1, person);
  // "that I think is best"
  if (isOneOf(word, 'who|whom|which|that'))
    for (const end of parser.parse('clause', at + 1, gapped)) if (has(end, gap)) yield endOf(end);
  if (isOneOf(word, 'where|when|why')) yield* parser.ends('clause', at + 1);
  if (lower === 'whose') {
    for (const owned of parser.parse('nounPhrase', at)) {
      for (const person of persons(owned)) yield* parser.ends('finite', endOf(owned), person);
      for (const end of parser.parse('clause', endOf(owned), gapped)) if (has(end, gap)) yield endOf(end);
    }
  }
  if (word.kinds & kinds.preposition && isOneOf(parser.word(at + 1), 'which|whom')) {
    yield* parser.ends('clause', at + 2);
    yield* parser.ends('infinitive', at + 2);
  }
  if (
    isOneOf(word, 'some|most|all|many|both|none|one|two|half|each') &&
    parser.word(at + 1).lower === 'of' &&
    isOneOf(parser.word(at + 2), 'which|whom')
  )
    for (const person of [0, 1]) yield* parser.ends('finite', at + 3, person);
  // Without a word: the clause begins with its subject, a pronoun or a noun with its determiner.
  if (
    /^(?:i|you|he|she|it|we|they|my|your|his|her|our|their|the|a|people|everyone|this|that|these|nobody|someone)$/.test(
      lower,
    ) ||
    word.kinds & kinds.name
  )
    for (const end of parser.parse('clause', at, gapped)) if (has(end, gap)) yield endOf(end);
}
