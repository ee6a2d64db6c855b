import { distance } from 'fastest-levenshtein';
import { lemmaOf } from '../learner/lexicon';
import { splitSentences } from '../learner/normalise';
import { remembered } from '../shared/remembered';
import { words } from '../shared/text';

/** Words in lower case without signs, parted by blanks. */
export const bareText = remembered((text) =>
  words(text.replace(/[\u2018\u2019]/g, "'"))
    .map((word) => word.toLowerCase())
    .join(' '),
);

/** Words in lower case, as they are written. */
export const lowerWords = remembered((text): readonly string[] =>
  words(text).map((word) => word.toLowerCase()),
);

/** The sentences of a text; of a long one those of its first 600 characters. */
export const sentencesOf = remembered((text): readonly string[] =>
  splitSentences(text).map((span) => span.text),
);

const longestCompared = 400;

/**
 * Whether two texts share at least `share` (0 to 1), by letters or by words, whichever says more; 1 is the same but for signs and case.
 */
export function areSimilar(one: string, other: string, share: number): boolean {
  const a = compared(one);
  const b = compared(other);
  if (a.bare === b.bare) return true;
  if (!a.bare || !b.bare) return false;
  if (shareWords(a.words, b.words, share)) return true;
  const longer = Math.max(a.bare.length, b.bare.length);
  // What one has more letters than the other is different at least.
  if (1 - (longer - Math.min(a.bare.length, b.bare.length)) / longer < share) return false;
  return 1 - distance(a.bare, b.bare) / longer >= share;
}

const compared = remembered((text): { bare: string; words: ReadonlySet<string> } => {
  const bare = bareText(text).slice(0, longestCompared);
  return { bare, words: new Set(bare.split(' ')) };
});

/** Whether both have at least `share` (0 to 1) of all the words that either has; never of two words or fewer. */
export function shareWords(left: ReadonlySet<string>, right: ReadonlySet<string>, share: number): boolean {
  if (left.size < 3 || right.size < 3) return false;
  // They have in common what the smaller one holds at most.
  if (Math.min(left.size, right.size) / Math.max(left.size, right.size) < share) return false;
  // All that one has and the other lacks counts against them: most texts are told apart by their first words.
  const mostMissing = left.size - (share * (left.size + right.size)) / (1 + share) + 0.001;
  let missing = 0;
  for (const word of left) if (!right.has(word) && (missing += 1) > mostMissing) return false;
  const common = left.size - missing;
  return common / (left.size + right.size - common) >= share;
}

const plainForms = remembered((text) =>
  lowerWords(text)
    .map((word) => lemmaOf(word))
    .filter((word) => word.length > 2),
);

/** Reads the words of a text that carry meaning, in their plain form; `common` ones carry none here. */
export function contentReader(common: ReadonlySet<string>): (text: string) => ReadonlySet<string> {
  return remembered((text) => new Set(plainForms(text).filter((word) => !common.has(word))));
}
