import { isOneOf } from '../rules/rule';
import { endOf, features, gapped, has, persons, type Parser } from './parser';
import { existing } from './existential';
import { forms } from './verb-forms';
import { kinds } from './words';

const { subject } = features;

/** A statement in the usual order; `gapped`: with something missing, as behind "the book that". */
export function* clause(parser: Parser, at: number, variant: number): Iterable<number> {
  const open = variant & gapped;
  for (const start of fronted(parser, at, 0)) {
    for (const who of parser.parse('nounPhrase', start)) {
      if (!has(who, subject)) continue;
      yield* behindSubject(parser, endOf(who), persons(who), open);
    }
    // "To err is human": the infinitive as subject.
    if (parser.word(start).lower === 'to')
      for (const who of parser.parse('infinitive', start))
        yield* behindSubject(parser, endOf(who), [0], open);
    if (isOneOf(parser.word(start), 'that|whether|how|why|where|when|who')) {
      for (const who of parser.parse('question clause', start))
        yield* behindSubject(parser, endOf(who), [0], open);
    }
    if (parser.word(start).lower === 'there') yield* existing(parser, start + 1);
    if (parser.word(start).lower === 'here') yield* existing(parser, start + 1);
  }
}

function* behindSubject(parser: Parser, at: number, who: readonly number[], open: number): Iterable<number> {
  let start = at;
  // "My brother, who …," and ", however,"
  if (parser.word(start).lower === ',') {
    for (const middle of parser.parse('relative', start + 1, who.includes(0) ? 0 : 1))
      if (parser.word(endOf(middle)).lower === ',')
        yield* behindSubject(parser, endOf(middle) + 1, who, open);
    for (const middle of [
      ...parser.parse('prepositional', start + 1),
      ...parser.parse('adverbial', start + 1),
      ...parser.parse('nounPhrase', start + 1),
    ])
      if (parser.word(endOf(middle)).lower === ',')
        yield* behindSubject(parser, endOf(middle) + 1, who, open);
  }
  if (isOneOf(parser.word(start), 'myself|himself|herself|itself|themselves|ourselves|each|all|both'))
    start += 1;
  for (const person of who) yield* parser.parse('finite', start, person | open);
}

/** Where a clause starts once what may stand before it is read: "yesterday,", "in the morning", "when he came,". */
export function* fronted(parser: Parser, at: number, depth: number): Iterable<number> {
  yield at;
  if (depth > 2) return;
  const word = parser.word(at);
  const openers: number[] = [];
  if (word.lower === 'there') return;
  for (const end of parser.parse('adverbial', at))
    if (
      endOf(end) > at + 1 ||
      !(word.kinds & kinds.preposition) ||
      isOneOf(word, 'before|since|besides|inside|outside')
    )
      openers.push(endOf(end));
  for (const end of parser.parse('prepositional', at)) openers.push(endOf(end));
  for (const end of parser.parse('subordinate', at))
    if (parser.word(endOf(end)).lower !== 'so' && parser.word(endOf(end)).lower !== 'but')
      openers.push(endOf(end));
  if (
    isOneOf(
      word,
      'first|second|third|finally|maybe|perhaps|however|luckily|also|then|so|besides|therefore|anyway|sometimes',
    )
  )
    openers.push(at + 1);
  if (parser.word(at).kinds & kinds.ing || isOneOf(word, 'not|having'))
    for (const end of parser.parse('verbal', word.lower === 'not' ? at + 1 : at, forms.ing))
      if (parser.word(endOf(end)).lower === ',') openers.push(endOf(end));
  if (word.kinds & kinds.participle)
    for (const end of parser.parse('passive', at))
      if (parser.word(endOf(end)).lower === ',') openers.push(endOf(end));
  if (word.lower === 'to')
    for (const end of parser.parse('infinitive', at))
      if (parser.word(endOf(end)).lower === ',') openers.push(endOf(end));
  for (const end of new Set(openers)) {
    const start = parser.word(end).lower === ',' ? end + 1 : end;
    yield* fronted(parser, start, depth + 1);
  }
}
