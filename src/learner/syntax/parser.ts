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

export type RuleOf<Name extends string> = (
  parser: Parser<Name>,
  at: number,
  variant: number,
) => Iterable<number>;

export interface Parser<Name extends string = string> {
  words: readonly Word[];
  /** The word at a place; one with no kinds behind the end. */
  word(at: number): Word;
  is(at: number, words: ReadonlySet<string>): boolean;
  /** All ways in which a phrase of this name, and variant (0 to 15), can begin at a place. */
  parse(name: Name, at: number, variant?: number): Ends;
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
    is: (at, set) => set.has(words[at]?.lower ?? ''),
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
  };
  return parser;
}
