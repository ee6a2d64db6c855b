import nlp from 'compromise/two';
import { remembered } from '../shared/remembered';
import { readings, type PartOfSpeech, type Reading, type WordForm } from './lexicon';

/** What a word is wherever it stands. */
export interface Written {
  lower: string;
  kind: 'word' | 'number' | 'sign';
  /** How the word list reads it; none where it does not hold it. */
  readings: readonly Reading[];
}

/** One word or sign of a sentence. */
export interface Token extends Written {
  text: string;
  /** Span in the text that the sentence was cut from, in UTF-16 code units. */
  start: number;
  end: number;
  /** Its place among the tokens of its sentence. */
  index: number;
  /** Tags of compromise ("Verb", "PastTense", "Singular" …); empty where it saw the word otherwise than we do. */
  tags(): ReadonlySet<string>;
}

export interface Sentence {
  /** The whole text that spans refer to. */
  source: string;
  /** The sentence itself, with straight apostrophes; as long as its part of the source. */
  text: string;
  /** Where it starts in the source. */
  start: number;
  tokens: readonly Token[];
  /** The words in lower case, to rule out most rules at once. */
  vocabulary: ReadonlySet<string>;
}

const tokenPattern =
  /(?:[A-Za-z]\.){2,}|\d+(?:[.,:]\d+)*(?:st|nd|rd|th|%)?|[\p{L}]+(?:['\u2019-][\p{L}]+)*(?:['\u2019](?=\s|$))?|[^\s]/gu;

/** Of a word with straight apostrophes. The same words come again and again. */
export const written = remembered((word): Written => {
  const lower = word.toLowerCase();
  const kind = /^\d/.test(word) ? 'number' : /^\p{L}/u.test(word) ? 'word' : 'sign';
  return { lower, kind, readings: readings(lower) };
}, 20_000);

/** A sentence of `source`, cut into tokens. The tagger runs when a rule first asks for a tag, once. */
export function parseSentence(source: string, start = 0, end = source.length): Sentence {
  const text = source.slice(start, end).replace(/\u2019/g, "'");
  let found: Map<number, ReadonlySet<string>> | undefined;
  const tokens: Token[] = [];
  for (const { 0: word, index: at } of text.matchAll(tokenPattern)) {
    const { lower, kind, readings } = written(word);
    const [from, to] = [start + at, start + at + word.length];
    const tags = () => (found ??= tag(text)).get(at) ?? noTags;
    tokens.push({
      text: source.slice(from, to),
      lower,
      start: from,
      end: to,
      index: tokens.length,
      kind,
      readings,
      tags,
    });
  }
  return { source, text, start, tokens, vocabulary: new Set(tokens.map((token) => token.lower)) };
}

/** A word on its own, for the tests that rules make of words they build. */
export function wordToken(word: string): Token {
  const lower = word.toLowerCase();
  return {
    text: word,
    lower,
    start: 0,
    end: word.length,
    index: -1,
    kind: 'word',
    readings: readings(lower),
    tags: () => noTags,
  };
}

const noTags: ReadonlySet<string> = new Set();

interface Term {
  text: string;
  tags?: Set<string>;
}

/** The tags of each word by where it starts in the text. */
function tag(text: string): Map<number, ReadonlySet<string>> {
  const found = new Map<number, ReadonlySet<string>>();
  let cursor = 0;
  for (const { text: word, tags } of (nlp(text).document as Term[][]).flat()) {
    const at = word ? text.indexOf(word, cursor) : -1;
    if (at < 0) continue;
    cursor = at + word.length;
    if (tags) found.set(at, tags);
  }
  return found;
}

/** Whether the word can be of this part of speech (in one of these forms), by the word list. */
export function can(token: Token | undefined, pos: PartOfSpeech, ...forms: WordForm[]): boolean {
  if (!token) return false;
  for (const one of token.readings)
    if (one.pos === pos && (forms.length === 0 || forms.includes(one.form))) return true;
  return false;
}
