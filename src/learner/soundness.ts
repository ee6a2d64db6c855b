import type { Sentence } from './sentence';
import { hasSignOfTrouble } from './soundness-signs';
import { isWellFormed } from './syntax';

const longestSure = 30;

/**
 * Whether the form of a sentence in which no rule found anything may be praised: it can be read from end to end as English that keeps what
 * learners are taught, and nothing in its times and words speaks against it. What cannot be read is not thereby wrong.
 */
export function looksSound(sentence: Sentence): boolean {
  const words = sentence.tokens.filter(({ kind }) => kind !== 'sign');
  return (
    words.length > 0 &&
    sentence.tokens.length <= longestSure &&
    !hasSignOfTrouble(sentence) &&
    isWellFormed(sentence)
  );
}
