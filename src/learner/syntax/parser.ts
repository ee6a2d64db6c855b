import type { Word } from './words';

/** Where a phrase may end, with its features in the higher bits: `end | features`. */
export type Ends = readonly number[];

export const positions = 63;
/** Features of a phrase. */
export const features = {
  third: 64,
  plural: 128,
  first: 256,
  subject: 512,
  object: 1024,
  /** It tells when, how long, how far. */
  measure: 2048,
  /** Something is missing in it, as in "(the book) that I read". */
  gap: 4096,
  definite: 8192,
} as const;

export const endOf = (result: number): number => result & positions;
export const featuresOf = (result: number): number => result & ~positions;
export const has = (result: number, feature: number): boolean => (result & feature) !== 0;

/** The end and the gap alone: what a noun phrase says of itself does not hold for what it stands in. */
export const endAndGap = (result: number): number =>
  result &
  ~(
    features.third |
    features.plural |
    features.first |
    features.subject |
    features.object |
    features.measure
  );

/** A variant of most phrases: something may be missing in it, and `features.gap` says that it is. */
export const gapped = 8;

/** The persons (variants of `finite`) that a subject's features allow. */
export function persons(result: number): number[] {
  return [
    ...(has(result, features.third) ? [0] : []),
    ...(has(result, features.plural) ? [1] : []),
    ...(has(result, features.first) ? [2] : []),
  ];
}

export type RuleOf<Name extends string> = (
  parser: Parser<Name>,
  at: number,
  variant: number,
) => Iterable<number>;

export interface Parser<Name extends string = string> {
  words: readonly Word[];
  /** The word at a place; one with no kinds behind the end. */
  word(at: number): Word;
  /** All ways in which a phrase of this name, and variant (0 to 15), can begin at a place. */
  parse(name: Name, at: number, variant?: number): Ends;
  /** The same without features: where such a phrase can end. */
  ends(name: Name, at: number, variant?: number): Ends;
}

const nothing: Ends = [];
const none: Word = { lower: '', kinds: 0 };

/** A parser that remembers what it found; a rule that asks for itself at the same place finds nothing there. */
export function createParser<Name extends string>(
  words: readonly Word[],
  rules: Readonly<Record<Name, RuleOf<Name>>>,
): Parser<Name> {
  const memory = new Map<string, Map<number, Ends>>();
  const parser: Parser<Name> = {
    words,
    word: (at) => words[at] ?? none,
    parse(name, at, variant = 0) {
      if (at > words.length) return nothing;
      let own = memory.get(name);
      if (!own) memory.set(name, (own = new Map()));
      const key = at * 16 + variant;
      const known = own.get(key);
      if (known) return known;
      own.set(key, nothing);
      const found: number[] = [];
      for (const end of rules[name](parser, at, variant)) if (!found.includes(end)) found.push(end);
      own.set(key, found);
      return found;
    },
    ends: (name, at, variant) => parser.parse(name, at, variant).map(endOf),
  };
  return parser;
}
