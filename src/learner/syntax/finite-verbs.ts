import { wordSet } from '../lists/word-set';
import { isOneOf } from '../rules/rule';
import { extended } from './adjuncts';
import { endOf, features, gapped, type Parser } from './parser';
import { standsBetween } from './phrases';
import { forms, isBeforeVerb, verbJoiners } from './verb-forms';
import { kinds } from './words';

const { gap } = features;

export const modals = wordSet("can could will would shall should may might must 'll 'd");
const unreal = wordSet('if wish only though rather unless time');

/** A finite verb with all behind it. Variants: 0 for "he", 1 for "they", 2 for "I"; `gapped` where something may be missing. */
export function* finite(parser: Parser, at: number, variant: number): Iterable<number> {
  for (const one of parser.parse('singleFinite', at, variant)) {
    yield one;
    let end = endOf(one);
    if (parser.word(end).lower === ',') end += 1;
    const comma = end > endOf(one);
    const joiner = parser.word(end).lower;
    if (['and', 'but', 'or', 'then', 'so'].includes(joiner)) {
      const start = isOneOf(parser.word(end + 1), 'then|also|even') && joiner !== 'then' ? end + 2 : end + 1;
      if (joiner !== 'so' && agree(parser, at, start))
        for (const rest of parser.parse('finite', start, variant)) yield rest | (one & gap);
    } else if (comma) {
      for (const rest of parser.parse('finite', end, variant))
        if (standsBetween(parser, end, endOf(rest), verbJoiners)) yield rest | (one & gap);
    }
  }
}

/** Whether two verbs with one subject are both of now or both of then. */
function agree(parser: Parser, one: number, other: number): boolean {
  const [first, second] = [timeOf(parser, one), timeOf(parser, other)];
  return !first || !second || first === second || parser.word(one + 1).lower === 'born';
}

function timeOf(parser: Parser, at: number): 'now' | 'then' | undefined {
  const word = parser.word(at);
  if (isOneOf(word, 'still|now')) return undefined;
  if (isBeforeVerb(word, kinds.base | kinds.third | kinds.past)) return timeOf(parser, at + 1);
  if (isOneOf(word, 'was|were|did|had')) return 'then';
  if (isOneOf(word, 'am|is|are|has|have|do|does')) return 'now';
  if (word.kinds & kinds.past) return word.kinds & kinds.base ? undefined : 'then';
  return word.kinds & (kinds.base | kinds.third) ? 'now' : undefined;
}

export function* singleFinite(parser: Parser, at: number, variant: number): Iterable<number> {
  const person = variant & 3;
  const open = variant & gapped;
  const word = parser.word(at);
  const { lower } = word;
  if (lower !== 'not' && isBeforeVerb(word, kinds.base | kinds.third | kinds.past))
    yield* parser.parse('singleFinite', at + 1, variant);
  const isBe =
    (person === 0 && isOneOf(word, "is|'s|was")) ||
    (person === 1 && isOneOf(word, "are|'re|were")) ||
    (person === 2 && isOneOf(word, "am|'m|was")) ||
    (lower === 'were' && parser.words.some((one) => unreal.has(one.lower)));
  // "I am" takes no plural behind it: variant 4.
  if (isBe) yield* parser.parse('predicate', skipNot(parser, at + 1), open | (person === 2 ? 4 : 0));
  const isHave = (person === 0 ? ['has', "'s", 'had', "'d"] : ['have', "'ve", 'had', "'d"]).includes(lower);
  if (isHave) yield* parser.parse('verbal', skipNot(parser, at + 1), forms.participle | open);
  // "I've no idea"
  if (lower === "'ve" && parser.word(at + 1).lower === 'no')
    for (const end of parser.parse('nounPhrase', at + 1)) yield* extended(parser, endOf(end), open, 0);
  if (isOneOf(word, "had|'d") && parser.word(at + 1).lower === 'better')
    yield* parser.parse('verbal', skipNot(parser, at + 2), forms.base | open);
  if (isOneOf(word, "'d|would") && parser.word(at + 1).lower === 'rather') {
    yield* parser.parse('verbal', skipNot(parser, at + 2), forms.base | open);
    yield* parser.ends('clause', at + 2);
  }
  if (modals.has(lower) || (isOneOf(word, 'need|dare') && parser.word(at + 1).lower === 'not'))
    yield* parser.parse('verbal', skipNot(parser, at + 1), forms.base | open);
  if (lower === 'used' || lower === 'ought') yield* parser.parse('infinitive', at + 1, open);
  if ((person === 0 ? ['does', 'did'] : ['do', 'did']).includes(lower))
    yield* parser.parse('verbal', skipNot(parser, at + 1), forms.base | open);
  if (word.kinds & kinds.past) yield* parser.parse('singleVerbal', at, forms.past | open);
  if (person === 0 ? word.kinds & kinds.third : word.kinds & kinds.base)
    yield* parser.parse('singleVerbal', at, (person === 0 ? forms.third : forms.base) | open);
  // "suggest that he be", "insisted that everyone arrive"
  if (person === 0 && parser.words.some((one) => subjunctive.has(one.lower)))
    yield* parser.parse('singleVerbal', at, forms.base | open);
}

const subjunctive = wordSet(
  'necessary important suggest suggests suggested insist insisted demand demanded recommend recommended essential vital',
);

function skipNot(parser: Parser, at: number): number {
  return parser.word(at).lower === 'not' ? at + 1 : at;
}
