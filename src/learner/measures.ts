import { words as wordsIn } from '../shared/text';
import { lemmaOf, readings } from './lexicon';

/** Fewer words than this say nothing about variety (McCarthy & Jarvis 2010 measure MTLD on texts of 100 words and more). */
const fewestForMtld = 100;
const mtldThreshold = 0.72;
const mostWords = 20_000;

export interface TurnMeasures {
  /** English words of the text. */
  words: number;
  /** Distinct dictionary forms, in order of appearance, at most 100. */
  lemmas: string[];
  /** Those of the topic's or assignment's words that were used. */
  topicWords: string[];
}

/** What one pupil's turn is counted by. */
export function measureTurn(text: string, topicWords: readonly string[] = []): TurnMeasures {
  const english = englishWords(text);
  const lemmas = [...new Set(english.map((word) => lemmaOf(word)))].slice(0, 100);
  return { words: english.length, lemmas, topicWords: usedWords(text, topicWords) };
}

/** The English words of a text, in order: Latin letters, at least one vowel or a one-letter word. */
export function englishWords(text: string): string[] {
  return wordsIn(text.replace(/\u2019/g, "'")).filter((word) => /^[A-Za-z][A-Za-z'.-]*$/.test(word));
}

/**
 * Which of `words` (single words or phrases) the text uses in any form: "go hiking" is used in "We went hiking".
 * A phrase counts where its words stand next to each other. The answer keeps the given order and spelling.
 */
export function usedWords(text: string, words: readonly string[]): string[] {
  const surface = englishWords(text).map((word) => word.toLowerCase());
  const lemmas = surface.map((word) => lemmasOf(word));
  const matches = (part: string, at: number) =>
    surface[at] === part || (lemmas[at]?.has(part) ?? false) || (lemmas[at]?.has(lemmaOf(part)) ?? false);
  return words.filter((phrase) => {
    const parts = englishWords(phrase).map((word) => word.toLowerCase());
    if (parts.length === 0) return false;
    return surface.some((_, start) => parts.every((part, offset) => matches(part, start + offset)));
  });
}

function lemmasOf(word: string): ReadonlySet<string> {
  return new Set([lemmaOf(word), ...readings(word).map(({ lemma }) => lemma)]);
}

/**
 * Measure of textual lexical diversity (McCarthy 2005): the mean length of word strings that keep a type-token ratio above 0.72,
 * forwards and backwards averaged. undefined for fewer than 100 words. At most 20,000 words are read.
 */
export function mtld(words: readonly string[]): number | undefined {
  if (words.length < fewestForMtld) return undefined;
  const lower = words.slice(0, mostWords).map((word) => word.toLowerCase());
  return (oneWay(lower) + oneWay([...lower].reverse())) / 2;
}

function oneWay(words: readonly string[]): number {
  let factors = 0;
  let count = 0;
  let ratio = 1;
  const types = new Set<string>();
  for (const word of words) {
    types.add(word);
    count += 1;
    ratio = types.size / count;
    if (ratio < mtldThreshold) {
      factors += 1;
      count = 0;
      types.clear();
    }
  }
  if (count > 0) factors += (1 - ratio) / (1 - mtldThreshold);
  return factors === 0 ? words.length : words.length / factors;
}
