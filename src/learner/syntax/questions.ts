import { isOneOf } from '../rules/rule';
import { fronted } from './clauses';
import { inverted } from './inversion';
import { endOf, features, gapped, has, type Parser } from './parser';
import { forms } from './verb-forms';
import { kinds } from './words';

const { gap } = features;

/** A question inside a sentence: "what he said", "how to swim", "whether it rains". */
export function* questionClause(parser: Parser, at: number): Iterable<number> {
  const word = parser.word(at);
  const { lower } = word;
  if (isOneOf(word, 'whether|if')) {
    for (const end of parser.parse('clause', at + 1)) {
      yield endOf(end);
      if (parser.word(endOf(end)).lower === 'or' && parser.word(endOf(end) + 1).lower === 'not')
        yield endOf(end) + 2;
    }
    if (lower === 'whether') yield* parser.parse('infinitive', at + 1);
    if (parser.word(at + 1).lower === 'or') yield* parser.ends('clause', at + 3);
    return;
  }
  if (lower === 'that') {
    yield* parser.ends('clause', at + 1);
    return;
  }
  for (const [start, what] of asked(parser, at)) {
    if (what !== 'object') {
      yield* parser.ends('clause', start);
      yield* parser.ends('infinitive', start);
    }
    for (const end of parser.parse('clause', start, gapped)) if (has(end, gap)) yield endOf(end);
    if (what === 'object') {
      yield* parser.ends('infinitive', start, gapped);
      if (/^(?:do|does|did)$/.test(parser.word(start).lower)) continue;
      for (const person of [0, 1]) {
        // "who is the best" but not "what is your name"
        if (
          isOneOf(parser.word(start), "is|are|was|were|'s") &&
          /^(?:my|your|his|her|our|their|this|that|these|those|he|she|it|you|they|the|i|we)$/.test(
            parser.word(start + 1).lower,
          ) &&
          lower !== 'who' &&
          parser.word(start + 1).lower !== 'the'
        )
          continue;
        yield* parser.ends('finite', start, person);
      }
    }
    yield* shortly(parser, start);
  }
}

/** "I don't know why." */
function* shortly(parser: Parser, at: number): Iterable<number> {
  if (at === parser.words.length) yield at;
}

/** A question word with what belongs to it: "what", "how many books", "which of them". */
function* asked(parser: Parser, at: number): Iterable<[number, 'object' | 'adverb' | 'both']> {
  const word = parser.word(at);
  const { lower } = word;
  if (isOneOf(word, 'where|when|why')) yield [at + 1, 'adverb'];
  if (isOneOf(word, 'what|who|whom|which|whose')) {
    yield [at + 1, 'object'];
    if (parser.word(at + 1).lower === 'else') yield [at + 2, 'object'];
  }
  if (isOneOf(word, 'what|which|whose|how')) {
    for (const noun of parser.parse('coreNounPhrase', at)) {
      if (endOf(noun) === at + 1) continue;
      yield [endOf(noun), 'object'];
      if (has(noun, features.measure)) yield [endOf(noun), 'adverb'];
      for (const of of parser.parse('prepositional', endOf(noun))) yield [endOf(of), 'object'];
    }
    if (lower === 'what' && isOneOf(parser.word(at + 1), 'time|day|kind|grade|way')) yield [at + 2, 'both'];
    if (lower === 'which' && parser.word(at + 1).lower === 'of')
      for (const of of parser.parse('prepositional', at + 1)) yield [endOf(of), 'object'];
  }
  if (lower === 'how') {
    yield [at + 1, 'adverb'];
    if (parser.word(at + 1).kinds & (kinds.adjective | kinds.adverb)) {
      yield [at + 2, 'adverb'];
      if (isOneOf(parser.word(at + 2), 'a|an'))
        for (const noun of parser.parse('coreNounPhrase', at + 2)) yield [endOf(noun), 'adverb'];
      for (const end of parser.parse('adjectival', at + 1)) yield [endOf(end), 'adverb'];
    }
    if (isOneOf(parser.word(at + 1), 'many|much')) yield [at + 2, 'both'];
    if (parser.word(at + 1).lower === 'far' || parser.word(at + 1).lower === 'well') yield [at + 2, 'adverb'];
  }
  if (
    /^(?:in|on|at|for|with|to|from|by|of|about|since|until)$/.test(lower) &&
    isOneOf(parser.word(at + 1), 'what|which|whom|whose|how|where|when')
  )
    for (const [end] of asked(parser, at + 1)) yield [end, 'adverb'];
}

/** A question with its verb first: "Do you like …?", "Where is …?", "What time does …?" */
export function* direct(parser: Parser, at: number): Iterable<number> {
  for (const start of fronted(parser, at, 1)) {
    yield* inverted(parser, start, 0);
    for (const [end, what] of asked(parser, start)) {
      if (what !== 'object') yield* inverted(parser, end, 0);
      for (const result of inverted(parser, end, gapped)) if (has(result, gap)) yield endOf(result);
      if (/^(?:do|does|did)$/.test(parser.word(end).lower)) continue;
      // "Who teaches you?", and "Who are coming?"
      const isOne = parser.word(start).lower === 'who' && !isOneOf(parser.word(end), 'are|were');
      if (what === 'object' || what === 'both')
        for (const person of isOne ? [0] : [0, 1]) yield* parser.parse('finite', end, person);
      // "Why not try …?", "Why worry?"
      if (parser.word(start).lower === 'why') {
        const base = parser.word(end).lower === 'not' ? end + 1 : end;
        yield* parser.parse('verbal', base, forms.base);
      }
      if (parser.word(end).lower === 'about') yield* parser.parse('prepositional', end);
    }
    if (parser.word(start).lower === 'how' && parser.word(start + 1).lower === 'come')
      yield* parser.ends('clause', start + 2);
    if (parser.word(start).lower === 'what' && parser.word(start + 1).lower === 'if')
      yield* parser.ends('clause', start + 2);
    if (isOneOf(parser.word(start), 'how|what') && parser.word(start + 1).lower === 'about')
      yield* parser.parse('prepositional', start + 1);
  }
}
