import { canBe } from '../lexicon';
import { wordSet } from '../lists/word-set';
import { isOneOf } from '../rules/rule';
import { endOf, features, gapped, has, type Parser } from './parser';
import { forms } from './verb-forms';
import { kinds } from './words';

/** "very", "more", "not": before an adjective or an adverb. */
export const intensifiers = wordSet(
  'very really so too quite pretty extremely rather fairly how that this as more most less a-bit absolutely completely totally particularly especially incredibly terribly still always almost nearly just even equally hardly less least not always often also only perfectly highly slightly super never',
);
/** "much better", "a little older". */
export const comparing = wordSet('much far even a-lot a-bit a-little still any no rather slightly');

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

/** "than me", "as I can", "than before". */
export function* compared(parser: Parser, at: number): Iterable<number> {
  const start = at + 1;
  for (const result of parser.parse('nounPhrase', start)) {
    yield endOf(result);
    // "than I do", "as she is"
    const after = parser.word(endOf(result));
    if (
      has(result, features.subject) &&
      isOneOf(after, "do|does|did|am|is|are|was|were|can|could|have|has|had|will|'s|used")
    ) {
      const end = endOf(result) + 1;
      yield isOneOf(parser.word(end), 'not|to|been') ? end + 1 : end;
    }
  }
  yield* parser.ends('clause', start);
  yield* parser.ends('clause', start, gapped);
  yield* parser.ends('adverbial', start);
  yield* parser.ends('prepositional', start);
  yield* parser.ends('adjectival', start);
  if (parser.word(start).kinds & kinds.base) yield* parser.ends('verbal', start, forms.base);
  if (isOneOf(parser.word(start), 'possible|usual|ever|before|expected')) yield start + 1;
  if (parser.word(start).lower === 'to') yield* parser.parse('infinitive', start);
  if (parser.word(start).kinds & kinds.participle) yield* parser.parse('passive', start);
}
