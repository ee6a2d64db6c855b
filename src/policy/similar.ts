import { distance } from 'fastest-levenshtein';
import { lemmaOf } from '../learner/lexicon';
import { words } from '../shared/text';

/** Words in lower case without signs, parted by blanks. */
export function bareText(text: string): string {
  return words(text.replace(/[\u2018\u2019]/g, "'"))
    .map((word) => word.toLowerCase())
    .join(' ');
}

const longestCompared = 400;

/** From 0 (nothing in common) to 1 (the same but for signs and case): by letters or by words, whichever says more. */
export function similarity(one: string, other: string): number {
  const [a, b] = [bareText(one).slice(0, longestCompared), bareText(other).slice(0, longestCompared)];
  if (a === b) return 1;
  if (!a || !b) return 0;
  return Math.max(1 - distance(a, b) / Math.max(a.length, b.length), sharedWords(a, b));
}

/** The share of words that both have, of all that either has. */
function sharedWords(a: string, b: string): number {
  const [left, right] = [new Set(a.split(' ')), new Set(b.split(' '))];
  if (left.size < 3 || right.size < 3) return 0;
  const common = [...left].filter((word) => right.has(word)).length;
  return common / (left.size + right.size - common);
}

/** The words that carry meaning, in their plain form; `common` ones carry none here. */
export function contentOf(text: string, common: ReadonlySet<string>): Set<string> {
  return new Set(
    words(text)
      .map((word) => lemmaOf(word.toLowerCase()))
      .filter((word) => word.length > 2 && !common.has(word)),
  );
}
