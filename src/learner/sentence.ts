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
  /** Its place among the tokens of its sentence. */
  index: number;
  /** Tags of compromise ("Verb", "PastTense", "Singular" …); empty where it saw the word otherwise than we do. */
  readonly tags: ReadonlySet<string>;
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

/** A sentence of `source`, cut into tokens. The tagger runs when a rule first asks for a tag, once. */
export function parseSentence(source: string, start = 0, end = source.length): Sentence {
  const text = source.slice(start, end).replace(/\u2019/g, "'");
  let tags: Map<number, ReadonlySet<string>> | undefined;
  const tokens = [...text.matchAll(tokenPattern)].map((match, index): Token => {
    const word = match[0];
    return {
      text: source.slice(start + match.index, start + match.index + word.length),
      lower: word.toLowerCase(),
      start: start + match.index,
      end: start + match.index + word.length,
      index,
      kind: /^\d/.test(word) ? 'number' : /^\p{L}/u.test(word) ? 'word' : 'sign',
      get tags() {
        tags ??= tag(text);
        return tags.get(match.index) ?? noTags;
      },
    };
  });
  return { source, text, start, tokens, vocabulary: new Set(tokens.map((token) => token.lower)) };
}

/** A word on its own, for the tests that rules make of words they build. */
export function wordToken(word: string): Token {
  return {
    text: word,
    lower: word.toLowerCase(),
    start: 0,
    end: word.length,
    kind: 'word',
    index: -1,
    tags: noTags,
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
  return (
    token !== undefined &&
    readings(token.lower).some((one) => one.pos === pos && (forms.length === 0 || forms.includes(one.form)))
  );
}
