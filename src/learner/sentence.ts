import nlp from 'compromise/two';
import { readings, type PartOfSpeech, type WordForm } from './lexicon';

/** One word or sign of a sentence. */
export interface Token {
  text: string;
  lower: string;
  /** Span in the text that the sentence was cut from, in UTF-16 code units. */
  start: number;
  end: number;
  kind: 'word' | 'number' | 'sign';
  /** Tags of compromise ("Verb", "PastTense", "Singular" …); empty where it saw the word otherwise than we do. */
  tags: ReadonlySet<string>;
}

export interface Sentence {
  /** The whole text that spans refer to. */
  source: string;
  tokens: readonly Token[];
  /** The words in lower case, to rule out most rules at once. */
  vocabulary: ReadonlySet<string>;
}

const tokenPattern =
  /(?:[A-Za-z]\.){2,}|\d+(?:[.,:]\d+)*(?:st|nd|rd|th|%)?|[\p{L}]+(?:['\u2019-][\p{L}]+)*(?:['\u2019](?=\s|$))?|[^\s]/gu;

/** A sentence of `source`, cut into tokens and tagged once. */
export function parseSentence(source: string, start = 0, end = source.length): Sentence {
  const text = source.slice(start, end);
  const tokens: Token[] = [];
  for (const match of text.matchAll(tokenPattern)) {
    const word = match[0];
    tokens.push({
      text: word,
      lower: word.toLowerCase().replace(/\u2019/g, "'"),
      start: start + match.index,
      end: start + match.index + word.length,
      kind: /^\d/.test(word) ? 'number' : /^\p{L}/u.test(word) ? 'word' : 'sign',
      tags: noTags,
    });
  }
  tag(text, start, tokens);
  return { source, tokens, vocabulary: new Set(tokens.map((token) => token.lower)) };
}

const noTags: ReadonlySet<string> = new Set();

interface Term {
  text: string;
  tags?: Set<string>;
}

function tag(text: string, start: number, tokens: Token[]): void {
  const document = nlp(text.replace(/\u2019/g, "'")).document as Term[][];
  const byStart = new Map(tokens.map((token) => [token.start, token]));
  let cursor = 0;
  for (const { text: word, tags } of document.flat()) {
    if (!word) continue;
    const at = text.replace(/\u2019/g, "'").indexOf(word, cursor);
    if (at < 0) continue;
    cursor = at + word.length;
    const token = byStart.get(start + at);
    if (token && tags) token.tags = tags;
  }
}

/** Whether the word can be of this part of speech (in one of these forms), by the word list. */
export function can(token: Token | undefined, pos: PartOfSpeech, ...forms: WordForm[]): boolean {
  return (
    token !== undefined &&
    readings(token.lower).some((one) => one.pos === pos && (forms.length === 0 || forms.includes(one.form)))
  );
}

/** Whether the word list knows the word as this part of speech and as nothing else. */
export function only(token: Token | undefined, ...allowed: PartOfSpeech[]): boolean {
  if (!token) return false;
  const found = readings(token.lower);
  return found.length > 0 && found.every((one) => allowed.includes(one.pos));
}
