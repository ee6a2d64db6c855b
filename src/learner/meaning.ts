import { similarity, type Piece } from './align';
import { lemmaOf, readings } from './lexicon';
import * as grammar from './rules/grammar';

const functionWords = new Set(
  [
    grammar.auxiliaries, grammar.be, grammar.determiners, grammar.prepositions, grammar.objectPronouns, grammar.midAdverbs,
    'such|what|how|who|whom|whose|where|when|why|whether|if|mine|yours|hers|ours|theirs|myself|yourself|himself|herself|itself|ourselves|themselves|something|anything|any',
    'i|he|she|it|we|they|you|and|but|so|because|although|though|that|which|who|than|as|to|there|very|really|too|much|many|more|most|well|good|not|me|up|off|out|few|little|lot|lots|since|until|one|ones',
  ].flatMap((list) => list.split('|')),
); // prettier-ignore
const negations = /^(?:not|no|never|nothing|nobody|none|neither|nor|cannot|without|\w+n't)$/;
const contractions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "i'm": 'i am', "you're": 'you are', "he's": 'he is', "she's": 'she is', "it's": 'it is', "we're": 'we are', "they're": 'they are',
    "don't": 'do not', "doesn't": 'does not', "didn't": 'did not', "isn't": 'is not', "aren't": 'are not', "wasn't": 'was not',
    "weren't": 'were not', "can't": 'can not', cannot: 'can not', "won't": 'will not', "couldn't": 'could not', "i'll": 'i will',
    "that's": 'that is', "there's": 'there is', "let's": 'let us', "i've": 'i have', "i'd": 'i would', "haven't": 'have not',
    "hasn't": 'has not', "shouldn't": 'should not', "wouldn't": 'would not', "what's": 'what is', "we've": 'we have',
  }),
); // prettier-ignore

/** Pairs that say the same; a model that swaps them writes another style. */
const synonyms = [
  'really very so quite extremely truly', 'big large huge great', 'small little tiny', 'happy glad pleased', 'start begin', 'buy purchase',
  'film movie', 'autumn fall', 'mum mom mother', 'dad father', 'maths math', 'also too', 'shop store', 'kids children', 'like love enjoy',
  'nice good great wonderful lovely', 'beautiful pretty', 'hard difficult', 'smart clever', 'football soccer', 'because since as', 'but however',
  'talk speak chat', 'help assist', 'get receive', 'usually often', 'maybe perhaps', 'want would', 'hi hello', 'which that', 'who that',
  'on at', 'until till', 'everybody everyone', 'favourite favorite', 'colour color', 'around about', 'near by', 'must should',
].map((list) => new Set(list.split(' '))); // prettier-ignore

const lower = (piece: Piece): string => piece.text.toLowerCase().replace(/\u2019/g, "'");

/** A change of writing habit alone: capitals, signs, contractions, synonyms, an added or dropped filler. */
export function isStyleChange(wrong: readonly Piece[], right: readonly Piece[]): boolean {
  const [a, b] = [expand(wrong), expand(right)];
  if (a.join(' ') === b.join(' ')) return true;
  if (a.length === 1 && b.length === 1) {
    return (
      synonyms.some(
        (set) => set.has(lemmaOf(a[0]!)) && set.has(lemmaOf(b[0]!)) && lemmaOf(a[0]!) !== lemmaOf(b[0]!),
      ) || spelledTwice(a[0]!, b[0]!)
    );
  }
  const extra = a.length === 0 ? b : b.length === 0 ? a : [];
  return (
    extra.length > 0 &&
    extra.every((word) =>
      /^(?:that|just|really|very|please|well|so|then|also|too|yes|oh|actually|of|indeed)$/.test(word),
    ) &&
    extra.length <= 2 &&
    !(extra[0] === 'of' && b.length === 0)
  );
}

function spelledTwice(one: string, other: string): boolean {
  const american = (word: string) =>
    word
      .replace(/our/g, 'or')
      .replace(/is(?=e|ing|ation)/, 'iz')
      .replace(/tre$/, 'ter')
      .replace(/ll(?=ed|ing|er)/, 'l')
      .replace(/ogue$/, 'og');
  return one !== other && american(one) === american(other);
}

function expand(list: readonly Piece[]): string[] {
  return list
    .map(lower)
    .filter((word) => /[\p{L}\d]/u.test(word))
    .flatMap((word) => (contractions.get(word) ?? word).split(' '));
}

/** Words that carry grammar more than meaning: articles, pronouns, auxiliaries, prepositions. */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(word.toLowerCase());
}

/**
 * Whether a change leaves what was said as it is: the same numbers, names and negations, and no content word turned into another
 * one; a misspelling may become the word it resembles.
 */
export function meaningKept(wrong: readonly Piece[], right: readonly Piece[]): boolean {
  const [a, b] = [expand(wrong), expand(right)];
  if (a.filter((word) => negations.test(word)).length !== b.filter((word) => negations.test(word)).length)
    return false;
  if (numbers(a) !== numbers(b) || names(wrong, right)) return false;
  const [contentA, contentB] = [content(a), content(b)];
  return (
    contentB.every((word) => contentA.some((other) => related(other, word))) &&
    contentA.every((word) => contentB.some((other) => related(word, other)))
  );
}

function numbers(words: readonly string[]): string {
  return words
    .filter(
      (word) =>
        /\d/.test(word) || (readings(word).length > 0 && readings(word).every(({ pos }) => pos === 'number')),
    )
    .join(' ');
}

/** A name that only one side has. */
function names(wrong: readonly Piece[], right: readonly Piece[]): boolean {
  const unknown = (list: readonly Piece[]) =>
    list.filter(({ text }) => /^\p{Lu}/u.test(text) && readings(text).length === 0).map(lower);
  const [a, b] = [unknown(wrong), unknown(right)];
  return (
    a.some((name) => !b.some((other) => similarity(name, other) >= 0.7)) ||
    b.some((name) => !wrong.map(lower).some((other) => similarity(name, other) >= 0.7))
  );
}

function content(words: readonly string[]): string[] {
  return words.filter((word) => !functionWords.has(word) && !negations.test(word));
}

function related(one: string, other: string): boolean {
  if (lemmaOf(one) === lemmaOf(other) || lemmaOf(one, 'verb') === lemmaOf(other, 'verb')) return true;
  if (readings(one).length === 0) return similarity(one, other) >= 0.55;
  // Word families: careful, carefully; interest, interesting, interested.
  const shared = commonStart(one, other);
  return shared >= 4 && shared >= Math.min(one.length, other.length) - 2;
}

function commonStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
