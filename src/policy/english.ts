import { isWrong } from '../learner/check';
import { isSpelledRight } from '../learner/spelling';
import { isKnownName } from '../learner/names';
import { wordLevel } from '../learner/levels';
import { remembered } from '../shared/remembered';
import { words } from '../shared/text';

/** Nearly every English sentence of four words has one of these. */
const glue = new Set(
  `a an the is are am was were be been do does did have has had can could will would should may might must i you he she it we they me
  my your his her its our their him them us this that these those what who where when why how which and or but so because if of to in on
  at for with from about not no yes it's i'm that's what's there let's don't didn't can't i'd i'll you're very some any all more as`.split(
    /\s+/,
  ),
);

/**
 * Whether a text is English: Latin letters only, three of four words known (names and `known` words count), and glue words where it
 * is longer than three words.
 */
export function isEnglish(text: string, known: readonly string[] = []): boolean {
  const seen = lookUp(text);
  if (!seen) return false;
  const { count, strange, plain, hasGlue } = seen;
  const isTold = (word: string) => known.some((phrase) => words(phrase.toLowerCase()).includes(word));
  const share = (count - strange.length + strange.filter(isTold).length) / count;
  // Capitals in the middle are names, and a text of names alone is no sentence.
  if (share < 0.75 || (count > 1 && plain / count < 0.5)) return false;
  return count <= 3 || hasGlue;
}

interface LookedUp {
  /** Words with letters. */
  count: number;
  /** Those of them, in lower case, that nobody knows. */
  strange: readonly string[];
  /** How many of them any text may have. */
  plain: number;
  hasGlue: boolean;
}

/** undefined where there are other letters than Latin ones, or no words. */
const lookUp = remembered((text): LookedUp | undefined => {
  if (/[\p{L}]/u.test(text.replace(/\p{Script=Latin}/gu, ''))) return undefined;
  const all = words(text).filter((word) => /\p{L}/u.test(word));
  if (all.length === 0) return undefined;
  const isKnown = (word: string, index: number) =>
    wordLevel(word) !== undefined ||
    isKnownName(word) ||
    isSpelledRight(word) ||
    (index > 0 && /^\p{Lu}\p{Ll}+$/u.test(word));
  const lower = all.map((word) => word.toLowerCase());
  return {
    count: all.length,
    strange: lower.filter((_, index) => !isKnown(all[index]!, index)),
    plain: lower.filter((word) => glue.has(word) || wordLevel(word) !== undefined).length,
    hasGlue: lower.some((word) => glue.has(word)),
  };
});

/** Whether the learner's own rules find a mistake: what a tutor says, or puts into a pupil's mouth, is a model for the pupil. */
export const hasMistake = remembered(isWrong, 10_000);
