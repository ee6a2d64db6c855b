import { distance } from 'fastest-levenshtein';
import { lemmaOf } from '../learner/lexicon';
import { remembered } from '../shared/remembered';
import { words } from '../shared/text';

/** Words in lower case without signs, parted by blanks. */
export const bareText = remembered((text) =>
  words(text.replace(/[\u2018\u2019]/g, "'"))
    .map((word) => word.toLowerCase())
    .join(' '),
);

const longestCompared = 400;

/**
 * Whether two texts share at least `share` (0 to 1), by letters or by words, whichever says more; 1 is the same but for signs and case.
 */
export function areSimilar(one: string, other: string, share: number): boolean {
  const [a, b] = [bareText(one).slice(0, longestCompared), bareText(other).slice(0, longestCompared)];
  if (a === b) return true;
  if (!a || !b) return false;
  if (sharedWords(a, b) >= share) return true;
  const longer = Math.max(a.length, b.length);
  // What one has more letters than the other is different at least.
  if (1 - (longer - Math.min(a.length, b.length)) / longer < share) return false;
  return 1 - distance(a, b) / longer >= share;
}

const wordSet = remembered((bare): ReadonlySet<string> => new Set(bare.split(' ')));

/** The share of words that both have, of all that either has. */
function sharedWords(a: string, b: string): number {
  const [left, right] = [wordSet(a), wordSet(b)];
  if (left.size < 3 || right.size < 3) return 0;
  let common = 0;
  for (const word of left) if (right.has(word)) common += 1;
  return common / (left.size + right.size - common);
}

const plainForms = remembered((text) =>
  words(text)
    .map((word) => lemmaOf(word.toLowerCase()))
    .filter((word) => word.length > 2),
);

/** The words that carry meaning, in their plain form; `common` ones carry none here. */
export function contentOf(text: string, common: ReadonlySet<string>): Set<string> {
  return new Set(plainForms(text).filter((word) => !common.has(word)));
}
