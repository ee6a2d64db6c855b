import type { Sentence } from '../sentence';
import { anyNumber, type Rule } from './rule';

/**
 * Which of the rules to ask about a sentence, in their order: those that are about one of its words, and those that name no words.
 * A word with an apostrophe or a hyphen counts for its parts, too, since a rule's pattern may begin inside it.
 */
export function createRuleIndex(rules: readonly Rule[]): (sentence: Sentence) => Rule[] {
  const placesOf = new Map<string, number[]>();
  const everywhere = new Uint8Array(rules.length);
  for (const [place, { about }] of rules.entries()) {
    if (!about) everywhere[place] = 1;
    for (const word of about ?? []) placesOf.set(word, [...(placesOf.get(word) ?? []), place]);
  }
  return ({ tokens, vocabulary }) => {
    const asked = everywhere.slice();
    const mark = (word: string) => {
      for (const place of placesOf.get(word) ?? []) asked[place] = 1;
    };
    for (const word of vocabulary) {
      mark(word);
      if (word.includes("'") || word.includes('-')) word.split(/['-]/).forEach(mark);
    }
    if (tokens.some(({ kind }) => kind === 'number')) mark(anyNumber);
    return rules.filter((_, place) => asked[place] === 1);
  };
}
