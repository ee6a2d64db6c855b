import { wordSet } from '../lists/word-set';
import { isOneOf } from '../rules/rule';
import { compared } from './degree';
import { endAndGap, endOf, features, gapped, has, type Parser } from './parser';
import { byFirstWord, standingAt } from './phrases';
import { fitsTime, month } from './time-prepositions';
import { forms } from './verb-forms';
import { kinds } from './words';

/** Prepositions that adjectives never take before a noun phrase, as pupils write them. */
const neverBehind = new Map<string, ReadonlySet<string>>([
  ['good', wordSet('on')],
  ['interested', wordSet('on about for at to with')],
  ['afraid', wordSet('at from with in on for')],
  ['worried', wordSet('with on in at')],
  ['famous', wordSet('of with about to')],
  ['same', wordSet('with to of like')],
  ['near', wordSet('from of with')],
  ['proud', wordSet('at in with on')],
  ['different', wordSet('with')],
  ['similar', wordSet('with as')],
  ['full', wordSet('with by')],
  ['strict', wordSet('to at')],
  ['angry', wordSet('to on')],
  ['kind', wordSet('with')],
  ['satisfied', wordSet('of to about')],
  ['popular', wordSet('to')],
  ['late', wordSet('to')],
  ['crowded', wordSet('of')],
  ['married', wordSet('with')],
  ['harmful', wordSet('for')],
  ['helpful', wordSet('to2')],
  ['difficult', wordSet('to2')],
  ['bored', wordSet('about')],
  ['clean', wordSet('by')],
  ['most', wordSet('of')],
  ['interesting', wordSet('in on')],
  ...['arrive', 'arrives', 'arrived', 'arriving'].map((verb): [string, ReadonlySet<string>] => [
    verb,
    wordSet('to'),
  ]),
  ...['depend', 'depends', 'depended'].map((verb): [string, ReadonlySet<string>] => [
    verb,
    wordSet('of from in'),
  ]),
  ...['enter', 'enters', 'entered'].map((verb): [string, ReadonlySet<string>] => [
    verb,
    wordSet('into to in'),
  ]),
  ...[
    'answer',
    'answered',
    'contact',
    'contacted',
    'reach',
    'reached',
    'discuss',
    'discussed',
    'discussing',
  ].map((verb): [string, ReadonlySet<string>] => [verb, wordSet('to with about')]),
  ...['listen', 'listens', 'listened', 'listening'].map((verb): [string, ReadonlySet<string>] => [
    verb,
    wordSet('at with about'),
  ]),
  ...['wait', 'waits', 'waited', 'waiting'].map((verb): [string, ReadonlySet<string>] => [
    verb,
    wordSet('to'),
  ]),
  ['thank', wordSet('of')],
]);
const toFor = wordSet(
  'easy difficult hard important cold hot dangerous impossible possible necessary expensive big small',
);

/** Of two words the first of which is no preposition, or not always. */
const phrasal = byFirstWord(
  'thanks to|due to|far from|according to|instead of|together with|because of|ahead of|prior to|contrary to|regardless of|aside from|apart from|next to|close to'.split(
    '|',
  ),
);
/** Two prepositions that are one. */
const stacked: ReadonlySet<string> = new Set(
  'out of|up to|from behind|from under|in front|as for|as to|except for|such as|from inside|off to|back to|down to|over to|on to|up in|until after|till after|along with|opposite to|inside of|outside of|off of|up at|down in|out in|from across|from among|since before'.split(
    '|',
  ),
);

/** A preposition and what it governs; in the variant `gapped` that may be missing ("the house I live in"). */
export function* prepositional(parser: Parser, at: number, variant: number): Iterable<number> {
  const word = parser.word(at);
  if (standingAt(parser, at, phrasal).length > 0) yield* governed(parser, at + 2, variant);
  if (!(word.kinds & kinds.preposition)) return;
  if (!fitsTime(parser, at) || neverBehind.get(parser.word(at - 1).lower)?.has(word.lower)) return;
  if (word.lower === 'than' && !hasComparative(parser, at)) return;
  if (
    word.lower === 'to' &&
    ratherVerbs.has(parser.word(at + 1).lower) &&
    !/^(?:go|goes|went|going|back|get|key|due|from)$/.test(parser.word(at - 1).lower)
  )
    return;
  if (
    word.lower === 'in' &&
    parser.word(at - 1).lower === 'good' &&
    (parser.word(at + 1).kinds & kinds.ing ||
      /^(?:english|chinese|maths?|physics|sports?|science|music|art|history|drawing)$/.test(
        parser.word(at + 1).lower,
      ))
  )
    return;
  if (word.lower === 'to' && (toFor.has(parser.word(at - 1).lower) || parser.word(at + 1).lower === 'home'))
    return;
  if (
    word.lower === 'since' &&
    /^(?:\d+|a|two|three|four|five|six|ten|many|several)$/.test(parser.word(at + 1).lower) &&
    parser.word(at + 2).kinds & kinds.measure &&
    parser.word(at + 3).lower !== 'ago'
  )
    return;
  let start = at + 1;
  // "out of", "because of", "next to", "up to", "from behind"
  const two = `${word.lower} ${parser.word(start).lower}`;
  if (stacked.has(two) && fitsTime(parser, at + 1)) {
    if (two !== 'in front' || parser.word(start + 1).lower === 'of') {
      const end = two === 'in front' ? start + 2 : start + 1;
      yield* governed(parser, end, variant);
    }
  }
  for (const end of governed(parser, start, variant)) {
    yield end;
    // "on May 3rd, 2010"
    if (
      parser.word(endOf(end)).lower === ',' &&
      /^(?:19|20)\d\d$/.test(parser.word(endOf(end) + 1).lower) &&
      [1, 2].some((back) => month.test(parser.word(endOf(end) - back).lower))
    )
      yield endOf(end) + 2;
  }
  if (word.lower === 'than') yield* compared(parser, at);
  if (variant & gapped) yield start | features.gap;
  if (isOneOf(word, 'from|until|till|since|to|by|near|around|for|before|over|like|in|up')) {
    start = at + 1;
    if (
      isOneOf(
        parser.word(start),
        'here|there|now|then|home|today|yesterday|tomorrow|tonight|once|far|above|ever|long|abroad|outside|everywhere|nearby|short|general|particular|recently|free|sure',
      )
    )
      yield start + 1;
  }
  if (word.lower === 'from') {
    for (const middle of parser.parse('nounPhrase', at + 1))
      if (isOneOf(parser.word(endOf(middle)), 'to|till|until'))
        yield* parser.ends('nounPhrase', endOf(middle) + 1);
  }
}

const beforeToIng = wordSet(
  'forward used addition devoted devote contribute key prefer preferred close lead leads led object addicted stick sticking due thanks accustomed according committed opposed dedicated limited next get got return equal up down',
);

const ratherVerbs = wordSet(
  'sleep help talk study practise practice love trust respect support travel trade exercise hope dance rest change play cook use design report record control taste hate fear need doubt care cause cost end',
);

function* governed(parser: Parser, at: number, variant: number): Iterable<number> {
  for (const result of parser.parse('nounPhrase', at)) if (has(result, features.object)) yield endOf(result);
  if (
    parser.word(at).kinds & kinds.ing ||
    parser.word(at).lower === 'being' ||
    parser.word(at).lower === 'having' ||
    parser.word(at).kinds & kinds.adverb ||
    parser.word(at).lower === 'not'
  )
    if (parser.word(at - 1).lower !== 'to' || beforeToIng.has(parser.word(at - 2).lower))
      for (const result of parser.parse('verbal', at, forms.ing | variant))
        yield endAndGap(result) & (variant & gapped ? ~0 : ~features.gap);
  yield* parser.ends('question clause', at);
}

function hasComparative(parser: Parser, at: number): boolean {
  for (let before = 0; before < at; before += 1) {
    const word = parser.word(before);
    if (
      word.kinds & kinds.comparative ||
      isOneOf(word, 'more|less|rather|other|fewer|better|worse|further|sooner|else')
    )
      return true;
  }
  return false;
}
