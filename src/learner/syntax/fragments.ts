import { wordSet } from '../lists/word-set';
import { loosely } from './adjuncts';
import { isAnimate } from './animacy';
import { endOf, type Parser } from './parser';
import { forms } from './verb-forms';
import { kinds } from './words';

const fragments = ['nounPhrase', 'adjectival', 'prepositional', 'adverbial', 'infinitive'] as const;

/** Phrases that answer a question without a verb. */
export function* fragment(parser: Parser, at: number): Iterable<number> {
  if (hasFinite(parser, at)) return;
  for (const name of fragments) {
    for (const end of parser.parse(name, at)) yield* loosely(parser, endOf(end), 0);
  }
  yield* parser.ends('verbal', at, forms.ing);
  if (parser.word(at).kinds & kinds.participle) yield* parser.ends('passive', at);
}

const openers = wordSet(
  'because when if that who which whom whose where what how why while after before until since although though as than to whether unless whenever',
);

/** Whether there is a verb of its own before anything that opens a clause: then it is no fragment. */
function hasFinite(parser: Parser, at: number): boolean {
  if (/^(?:i|he|she|we|they|it|you|there)$/.test(parser.word(at).lower) && at + 1 < parser.words.length)
    return true;
  // "That sound very fun!" lacks its ending.
  if (
    /^(?:this|that)$/.test(parser.word(at).lower) &&
    /^(?:sound|look|taste|smell|feel|seem|make|mean|help)$/.test(parser.word(at + 1).lower) &&
    parser.words.length > at + 2
  )
    return true;
  if (
    parser.word(at).lower === 'my' &&
    parser.words.length > 3 &&
    /^(?:favou?rite|name|hobby|hobbies|birthday|dream|job)$/.test(parser.word(at + 1).lower)
  )
    return true;
  // "My uncle teaching maths" lacks its "is".
  if (/^(?:my|your|his|her|our|their)$/.test(parser.word(at).lower)) {
    const head = [at + 1, at + 2].find((index) => isAnimate(parser.word(index)));
    if (head && parser.word(head + 1).kinds & kinds.ing && !(parser.word(head + 1).kinds & kinds.preposition))
      return true;
  }
  for (let index = at; index < parser.words.length; index += 1) {
    const word = parser.word(index);
    if (openers.has(word.lower)) return false;
    if (
      /^(?:am|is|are|was|were|'m|'re|do|does|did|have|has|had|can|could|will|would|should|must|may|might)$/.test(
        word.lower,
      )
    )
      return true;
    if (
      index > at &&
      word.kinds & kinds.past &&
      word.kinds & kinds.participle &&
      !(word.kinds & (kinds.adjective | kinds.singular | kinds.base))
    )
      return true;
    const before = index > at ? parser.word(index - 1).kinds : 0;
    if (
      before & (kinds.singular | kinds.name) &&
      word.kinds & kinds.past &&
      !(word.kinds & (kinds.singular | kinds.base))
    )
      return true;
    const other =
      kinds.singular |
      kinds.plural |
      kinds.adjective |
      kinds.participle |
      kinds.preposition |
      kinds.name |
      kinds.adverb;
    if (word.kinds & (kinds.base | kinds.third | kinds.past) && !(word.kinds & other)) return true;
  }
  return false;
}

/** "Because I was ill.", "How to swim.", "Sounds good!", "Hope so." */
export function* detached(parser: Parser, at: number): Iterable<number> {
  yield* parser.ends('subordinate', at);
  if (parser.word(at).lower !== 'that') yield* parser.ends('question clause', at);
  const { lower } = parser.word(at);
  if (/^(?:love|like|want|hope|see|think|guess)$/.test(lower)) yield* parser.parse('finite', at, 1);
  if (/^(?:sounds|looks|depends|tastes|seems)$/.test(lower)) yield* parser.parse('finite', at, 0);
}
