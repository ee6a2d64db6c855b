import type { CorrectionType } from '../../ports/turn';
import type { Edit } from '../edits';
import type { Sentence, Token } from '../sentence';

/** One pattern of error that Chinese learners make. High precision first: a rule that is not sure stays silent. */
export interface Rule {
  id: string;
  type: CorrectionType;
  /** One short Chinese sentence for the pupil: what is right, and why. */
  why: string;
  /** Sentences with the error and what they become. */
  wrong: readonly (readonly [string, string])[];
  /** Right sentences that look like the error. */
  right: readonly string[];
  /**
   * The rule is asked only where one of these words occurs: in lower case, each one token, `anyNumber` for numbers in digits. Whatever
   * `find` finds must hold one of them. Without `about` the rule is asked about every sentence, which costs time in every turn.
   */
  about?: readonly string[];
  find(sentence: Sentence): Change[];
}

/** Stands in `about` for any number in digits. */
export const anyNumber = '#';

/** What a rule changes, in whole tokens. */
export interface Change {
  start: number;
  end: number;
  right: string;
}

/** An insertion always stands in front of the next word, so that equal ones are the same. */
function placed(source: string, { start, end, right }: Change): Change {
  if (start !== end || !right.startsWith(' ') || source[start] !== ' ') return { start, end, right };
  return { start: start + 1, end: end + 1, right: `${right.trim()} ` };
}

/** What a rule finds in a sentence, as edits, whether or not the rule is about one of its words. */
export function editsOf(rule: Rule, sentence: Sentence): Edit[] {
  return rule.find(sentence).map((change) => ({
    ...placed(sentence.source, change),
    type: rule.type,
    why: rule.why,
    source: rule.id,
  }));
}

/** Puts `right` in the place of the tokens `first`..`last`; a capital at the start stays. */
export function replace(first: Token, last: Token, right: string): Change {
  const capital = /^\p{Lu}/u.test(first.text) && first.text !== 'I' && !first.text.startsWith("I'");
  return {
    start: first.start,
    end: last.end,
    right: capital ? right.charAt(0).toUpperCase() + right.slice(1) : right,
  };
}

/** Puts words before a token, or after it. */
export function insertBefore(token: Token, words: string): Change {
  return { start: token.start, end: token.start, right: `${words} ` };
}

export function insertAfter(token: Token, words: string): Change {
  return { start: token.end, end: token.end, right: ` ${words}` };
}

/** Takes the tokens `first`..`last` out, with the blank before them, or the one behind at the start of the text. */
export function remove(sentence: Sentence, first: Token, last = first): Change {
  const { source, tokens } = sentence;
  if (/\s/.test(source[first.start - 1] ?? '') && first !== tokens[0])
    return { start: first.start - 1, end: last.end, right: '' };
  const next = tokens[tokens.indexOf(last) + 1];
  if (!next) return { start: first.start, end: last.end, right: '' };
  const capital = /^\p{Lu}/u.test(first.text);
  return {
    start: first.start,
    end: next.end,
    right: capital ? next.text.charAt(0).toUpperCase() + next.text.slice(1) : next.text,
  };
}

/** Says what one token must be: words in lower case parted by `|`, or a test. */
export type Matcher = string | ((token: Token, index: number, tokens: readonly Token[]) => boolean);

const wordSets = new Map<string, ReadonlySet<string>>();

function wordSet(words: string): ReadonlySet<string> {
  let set = wordSets.get(words);
  if (!set) wordSets.set(words, (set = new Set(words.split('|'))));
  return set;
}

/** Whether a word is there and is one of these (lower case, parted by `|`). */
export function isOneOf(word: { readonly lower: string } | undefined, words: string): boolean {
  return word !== undefined && wordSet(words).has(word.lower);
}

/** Every place where the matchers fit tokens next to each other; each match is the tokens in order. */
export function matches({ tokens, vocabulary }: Sentence, ...matchers: Matcher[]): Token[][] {
  const found: Token[][] = [];
  for (const matcher of matchers)
    if (typeof matcher === 'string' && !holdsOneOf(vocabulary, wordSet(matcher))) return found;
  const sets = matchers.map((matcher) => (typeof matcher === 'string' ? wordSet(matcher) : undefined));
  for (let start = 0; start + matchers.length <= tokens.length; start += 1) {
    if (fitsAt(tokens, start, { matchers, sets })) found.push(tokens.slice(start, start + matchers.length));
  }
  return found;
}

interface Matching {
  matchers: readonly Matcher[];
  sets: readonly (ReadonlySet<string> | undefined)[];
}

/** In loops of its own, since this is asked more often than anything else. Words first: a test may ask the tagger, which is dear. */
function fitsAt(tokens: readonly Token[], start: number, { matchers, sets }: Matching): boolean {
  for (let offset = 0; offset < sets.length; offset += 1) {
    const set = sets[offset];
    if (set && !set.has(tokens[start + offset]!.lower)) return false;
  }
  for (let offset = 0; offset < matchers.length; offset += 1) {
    const matcher = matchers[offset]!;
    if (typeof matcher !== 'string' && !matcher(tokens[start + offset]!, start + offset, tokens))
      return false;
  }
  return true;
}

function holdsOneOf(vocabulary: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  const [fewer, more] = vocabulary.size < words.size ? [vocabulary, words] : [words, vocabulary];
  for (const word of fewer) if (more.has(word)) return true;
  return false;
}

/** The token `distance` places behind (or before, if negative); undefined where there is none, and beside what is not there. */
export function neighbour(
  { tokens }: Sentence,
  token: Token | undefined,
  distance: number,
): Token | undefined {
  return token && tokens[token.index] === token ? tokens[token.index + distance] : undefined;
}

/**
 * Every match of `pattern` (with the g and i flags, curly apostrophes read as straight ones) rewritten by `to`, where undefined
 * leaves it alone. Words that stay the same at both ends are left out of the change.
 */
export function rewrite(
  { text, start }: Sentence,
  pattern: RegExp,
  to: (...groups: string[]) => string | undefined,
): Change[] {
  const changes: Change[] = [];
  // matchAll would copy the pattern each time, which costs more than the search
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex += 1;
    const right = to(...match.map((group) => group ?? ''));
    if (right === undefined) continue;
    const change = narrow(match[0], right, start + match.index);
    if (change) changes.push(change);
  }
  return changes;
}

const wordOrBlank = /\s|\S+/g;

function narrow(wrong: string, right: string, offset: number): Change | undefined {
  const capital = /^\p{Lu}/u.test(wrong) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
  if (wrong === capital) return undefined;
  const [a, b] = [wrong.match(wordOrBlank) ?? [], capital.match(wordOrBlank) ?? []];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    sameWord(a[a.length - 1 - tail]!, b[b.length - 1 - tail]!)
  )
    tail += 1;
  const start = offset + a.slice(0, head).join('').length;
  const end = offset + wrong.length - a.slice(a.length - tail).join('').length;
  return { start, end, right: b.slice(head, b.length - tail).join('') };
}

/** The pupil's own capitals stay, but for a word that has moved from the start. */
function sameWord(one: string, other: string): boolean {
  return one === other || (one.toLowerCase() === other.toLowerCase() && !/^\p{Lu}/u.test(one));
}
