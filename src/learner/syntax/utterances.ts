import { isOneOf } from '../rules/rule';
import { fronted } from './clauses';
import { existent } from './existential';
import { turned } from './inversion';
import { endOf, features, gapped, has, type Parser } from './parser';
import { direct } from './questions';
import { forms } from './verb-forms';
import { kinds } from './words';

const { third, plural, first, subject } = features;

/** A whole thing that somebody may say, without what joins it to the next. */
export function* utterance(parser: Parser, at: number): Iterable<number> {
  for (const end of parser.parse('clause', at)) {
    yield endOf(end);
    yield* tagged(parser, endOf(end));
  }
  for (const end of direct(parser, at)) {
    yield endOf(end);
    yield* tagged(parser, endOf(end));
  }
  for (const end of imperative(parser, at)) yield endOf(end);
  yield* turned(parser, at);
  yield* exclaimed(parser, at);
  yield* answered(parser, at);
}

/** "Open the window.", "Don't worry.", "Let's go.", "Please be quiet." */
function* imperative(parser: Parser, at: number): Iterable<number> {
  let start = at;
  for (const front of fronted(parser, at, 1)) {
    start = front;
    if (
      front !== at &&
      parser.word(front - 1).lower !== ',' &&
      !isOneOf(parser.word(front - 1), 'then|please|now|first|next|so')
    )
      continue;
    if (isOneOf(parser.word(start), 'please|just|now|always|never|also')) start += 1;
    if (parser.word(start).lower === 'do' && isOneOf(parser.word(start + 1), 'not|be'))
      start += parser.word(start + 1).lower === 'be' ? 1 : 2;
    if (
      parser.word(start).lower === 'let' &&
      parser.word(start + 1).lower === 'there' &&
      parser.word(start + 2).lower === 'be'
    )
      yield* existent(parser, start + 3, [0, 1]);
    if (parser.word(start).lower === 'let' && parser.word(start + 2).lower === 'not')
      yield* parser.parse('verbal', start + 3, forms.base);
    yield* parser.parse('verbal', start, forms.base);
  }
}

/** "What a kite!", "How kind of you to come!" */
function* exclaimed(parser: Parser, at: number): Iterable<number> {
  const { lower } = parser.word(at);
  if (lower === 'what') {
    for (const noun of parser.parse('nounPhrase', at)) {
      if (endOf(noun) - at < 2 || (parser.word(at + 1).kinds === 0 && !isOneOf(parser.word(at + 1), 'a|an')))
        continue;
      // "What lovely kite!"
      const last = parser.word(endOf(noun) - 1).kinds;
      if (last & kinds.singular && !(last & kinds.mass) && !isOneOf(parser.word(at + 1), 'a|an')) continue;
      yield endOf(noun);
      yield* parser.ends('clause', endOf(noun), gapped);
    }
  }
  if (lower === 'how') {
    for (const how of parser.parse('adjectival', at + 1)) {
      if (isOneOf(parser.word(at + 1), 'much|many|long|often')) break;
      yield endOf(how);
      yield* parser.ends('clause', endOf(how), gapped);
    }
    for (const end of parser.parse('clause', at + 1))
      if (/^(?:i|we|he|she|they|it)$/.test(parser.word(at + 1).lower)) yield endOf(end);
    for (const adverb of parser.parse('adverbial', at + 1)) yield* parser.ends('clause', endOf(adverb));
  }
}

/** ", right?", ", isn't it?", ", thanks", ", tea or coffee?" */
function* tagged(parser: Parser, at: number): Iterable<number> {
  if (parser.word(at).lower !== ',') return;
  for (const choice of parser.parse('nounPhrase', at + 1))
    for (let index = at + 1; index < endOf(choice); index += 1)
      if (parser.word(index).lower === 'or') yield endOf(choice);
  if (parser.word(at + 1).lower === 'thanks') yield* parser.ends('prepositional', at + 2);
  if (parser.word(at + 1).lower === 'thank' && parser.word(at + 2).lower === 'you') yield at + 3;
  if (isOneOf(parser.word(at + 1), 'right|okay|ok|please|too|though|haha|thanks|either|then')) yield at + 2;
  const auxiliary = parser.word(at + 1).lower;
  if (
    /^(?:is|are|was|were|do|does|did|can|could|will|would|have|has|had|should|shall|am|must)$/.test(auxiliary)
  ) {
    const who = parser.word(at + 2).lower === 'not' ? at + 3 : at + 2;
    if (/^(?:i|you|he|she|it|we|they|there)$/.test(parser.word(who).lower)) yield who + 1;
  }
}

/** "Yes, I do.", "So do I.", "Neither can she." */
export function* answered(parser: Parser, at: number): Iterable<number> {
  for (const who of parser.parse('nounPhrase', at)) {
    if (!has(who, subject)) continue;
    const start = endOf(who);
    const word = parser.word(start).lower;
    const fits =
      /^(?:can|could|will|would|should|did|might|must|may|had)$/.test(word) ||
      (has(who, third) && /^(?:is|was|does|has)$/.test(word)) ||
      (has(who, plural) && /^(?:are|were|do|have)$/.test(word)) ||
      (has(who, first) && /^(?:am|was|do|have|'m)$/.test(word));
    if (!fits) continue;
    const end = parser.word(start + 1).lower === 'not' ? start + 2 : start + 1;
    yield end;
    if (isOneOf(parser.word(end), 'too|either|again|sometimes|now')) yield end + 1;
  }
}
