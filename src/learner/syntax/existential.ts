import { wordSet } from '../lists/word-set';
import { isOneOf } from '../rules/rule';
import { loosely } from './adjuncts';
import { endOf, features, has, persons, type Parser } from './parser';

const { gap } = features;

const existingVerbs: readonly (readonly [ReadonlySet<string>, readonly number[]])[] = [
  [wordSet("is 's was has"), [0]],
  [wordSet("are were 're have"), [1]],
];

/** "there is …": the verb goes with what follows. */
export function* existing(parser: Parser, at: number): Iterable<number> {
  let start = at;
  const word = parser.word(start);
  const { lower } = word;
  if (isOneOf(word, "will|can|could|may|might|must|should|would|'ll|used|seems|seem|seemed|is|are|'s")) {
    let be = start + 1;
    if (parser.word(be).lower === 'not') be += 1;
    if (isOneOf(parser.word(be), 'probably|always|also|never|still|only|going|supposed')) be += 1;
    if (parser.word(be).lower === 'to') be += 1;
    if (parser.word(be).lower === 'be') yield* existent(parser, be + 1, [0, 1]);
    if (parser.word(be).lower === 'have' && parser.word(be + 1).lower === 'been')
      yield* existent(parser, be + 2, [0, 1]);
  }
  for (const [words, who] of existingVerbs) {
    if (!words.has(lower)) continue;
    start = at + 1;
    if (isOneOf(word, "has|have|'s|had")) {
      for (const skip of [0, 1])
        if (parser.word(start + skip).lower === 'been') yield* existent(parser, start + skip + 1, who);
      if (lower !== "'s") continue;
    }
    if (
      isOneOf(
        parser.word(start),
        'not|also|still|always|once|often|only|usually|really|now|never|even|just|already|sometimes',
      )
    )
      start += 1;
    yield* existent(parser, start, who);
  }
  if (/^(?:stood|lived|stands|lives|comes|goes|came|remains|exists)$/.test(lower))
    yield* existent(parser, start + 1, [0, 1]);
}

/** What there is, with what is said of it; `who`: the persons that the verb before it goes with. */
export function* existent(parser: Parser, at: number, who: readonly number[]): Iterable<number> {
  for (const thing of parser.parse('nounPhrase', at)) {
    // "There is a bed, a desk and two chairs": the nearest counts.
    const cores = parser.parse('coreNounPhrase', at);
    const longest = Math.max(...cores.map(endOf), 0);
    const nearest = cores.some(
      (one) => endOf(one) === longest && persons(one).some((person) => who.includes(person)),
    );
    if (!nearest && !persons(thing).some((person) => who.includes(person))) continue;
    if (has(thing, features.definite) && !has(thing, features.object)) continue;
    yield* loosely(parser, endOf(thing), 0);
  }
  for (const missing of loosely(parser, at, 0)) yield missing | gap;
}
