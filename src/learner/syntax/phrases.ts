import type { Parser } from './parser';

/** Fixed phrases, cut into words, by their first word. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Phrases with the same first word stay in their order. */
export function byFirstWord(phrases: Iterable<string>): Phrases {
  const found = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const same = found.get(words[0]!);
    if (same) same.push(words);
    else found.set(words[0]!, [words]);
  }
  return found;
}

const none: readonly (readonly string[])[] = [];

/** The phrases that stand at a place. */
export function standingAt(parser: Parser, at: number, phrases: Phrases): readonly (readonly string[])[] {
  const possible = phrases.get(parser.word(at).lower);
  if (!possible) return none;
  return possible.filter((words) => words.every((one, index) => parser.word(at + index).lower === one));
}

/** Whether one of these words stands at a place from `from` on, before `to`. */
export function standsBetween(parser: Parser, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at += 1) if (words.has(parser.word(at).lower)) return true;
  return false;
}
