import { wordSet } from '../lists/word-set';
import { isOneOf } from '../rules/rule';
import { determiners } from './determiners';
import { mayBeVerb } from './nominals';
import { endOf, features, featuresOf, type Parser } from './parser';
import { standsBetween } from './phrases';
import { kinds } from './words';

const { plural, subject, object, measure, definite } = features;
const both = subject | object;

/** Noun phrases joined by "and" or "or". */
export function* nounPhrase(parser: Parser, at: number, variant: number): Iterable<number> {
  const word = parser.word(at);
  const { lower } = word;
  if (isOneOf(word, 'both|either|neither')) yield* joined(parser, at + 1, variant, 0);
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

const joiners = wordSet('and or nor &');

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
          // a list must have its "and" or "or" somewhere before it ends
          if (standsBetween(parser, end, endOf(rest), joiners)) yield merged(one, rest);
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

function isLongGerund(parser: Parser, from: number, to: number): boolean {
  return (
    to - from >= 2 &&
    (parser.word(from).kinds & kinds.ing) !== 0 &&
    !(parser.word(from).kinds & kinds.adjective)
  );
}

function merged(one: number, other: number): number {
  return endOf(other) | plural | (one & other & both) | (one & other & (measure | definite));
}
