import type { Level } from '../ports/language';
import { remembered } from '../shared/remembered';
import { words as wordsIn } from '../shared/text';
import { readings, lemmaOf } from './lexicon';
import { isKnownName, looksLikePinyin } from './names';

const order: readonly Level[] = ['A1', 'A2', 'B1', 'B2'];

/** A number that rises with the level, from 0 for A1. */
export function levelRank(level: Level): number {
  return order.indexOf(level);
}

const functionWords = new Set(
  `'m 're 's 've 'll 'd n't i'm i've i'd i'll it's that's what's let's don't doesn't didn't isn't aren't wasn't weren't can't couldn't
  won't wouldn't shouldn't haven't hasn't hadn't mustn't he's she's we're they're you're there's who's where's how's ok okay hi hello
  yeah wow hey oh bye mr mrs ms an the us me him them been being does did done had has`.split(/\s+/),
);
const contraction = /^(.+?)(n't|'(?:m|re|s|ve|ll|d))$/;
const prefixes = /^(?:un|re|non|over|under|mini|super|pre|mis|dis|im|in)(?=[a-z]{3})/;
const suffixes: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ily$/, ['y']],
  [/ly$/, ['', 'le']],
  [/ness$/, ['']],
  [/iness$/, ['y']],
  [/less$/, ['']],
  [/ful$/, ['']],
  [/ers?$/, ['', 'e']],
  [/y$/, ['', 'e']],
  [/ish$/, ['']],
  [/able$/, ['', 'e']],
];

/**
 * The CEFR-J level of a word (1.5, Y. Tono): the lowest level of any reading of any of its forms ("went" counts as "go").
 * A word outside the list takes the highest level of its parts where it is a contraction ("she's"), a compound of two listed
 * words ("snowball", "well-known") or a listed word with a common prefix or ending ("unhappy", "slowly", "kindness").
 * undefined for all others.
 */
export function wordLevel(word: string): Level | undefined {
  const cached = cache.get(word);
  if (cached !== undefined) return cached ?? undefined;
  const level = computeLevel(word.toLowerCase().replace(/\u2019/g, "'"));
  if (cache.size >= 4_000) cache.clear();
  cache.set(word, level ?? null);
  return level;
}

const cache = new Map<string, Level | null>();

function computeLevel(word: string): Level | undefined {
  if (functionWords.has(word)) return 'A1';
  const listed = lowest(word);
  if (listed) return listed;
  const short = contraction.exec(word);
  if (short) return computeLevel(short[1]!);
  if (word.endsWith("'")) return computeLevel(word.slice(0, -1));
  const lemma = lemmaOf(word);
  if (lemma !== word) return lowest(lemma);
  const parts = word.split('-').filter(Boolean);
  if (parts.length > 1) return highest(parts.map(computeLevel));
  return british(word) ?? derived(word) ?? compound(word);
}

function lowest(word: string): Level | undefined {
  let best: Level | undefined;
  for (const one of readings(word)) if (!best || levelRank(one.level) < levelRank(best)) best = one.level;
  return best;
}

function highest(found: readonly (Level | undefined)[]): Level | undefined {
  let top: Level | undefined = 'A1';
  for (const level of found) {
    if (!level) return undefined;
    if (levelRank(level) > levelRank(top)) top = level;
  }
  return top;
}

function british(word: string): Level | undefined {
  const swapped = word
    .replace(/our(?=s?$|ed$|ing$|ite)/, 'or')
    .replace(/is(e[sd]?|ing)$/, 'iz$1')
    .replace(/tre(s?)$/, 'ter$1');
  return swapped === word ? undefined : lowest(swapped);
}

function derived(word: string): Level | undefined {
  const withoutPrefix = word.replace(prefixes, '');
  if (withoutPrefix !== word && lowest(withoutPrefix)) return lowest(withoutPrefix);
  for (const [ending, replacements] of suffixes) {
    if (!ending.test(word)) continue;
    for (const replacement of replacements) {
      const base = word.replace(ending, replacement);
      if (base.length >= 3 && lowest(base)) return lowest(base);
      const single = base.replace(/([a-z])\1$/, '$1');
      if (single !== base && single.length >= 3 && lowest(single)) return lowest(single);
    }
  }
  return undefined;
}

function compound(word: string): Level | undefined {
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    const level = highest([lowest(word.slice(0, cut)), lowest(word.slice(cut))]);
    if (level && lowest(word.slice(0, cut)) && lowest(word.slice(cut))) return level;
  }
  return undefined;
}

/**
 * The words of `text` above `level`, each once and as written, and their share of all words (0 to 1).
 * Not counted as above: numbers, words of `allow` in any form, names (known ones, and words written with a capital where no
 * sentence starts), single letters and abbreviations in capitals. A word without a level counts as above.
 */
export function wordsAboveLevel(
  text: string,
  level: Level,
  { allow = [] }: { allow?: readonly string[] } = {},
): { words: string[]; share: number } {
  const all = wordsIn(text);
  const isAllowed = (lower: string) =>
    allow.some((phrase) => {
      const forms = formsIn(phrase);
      return forms.has(lower) || forms.has(lemmaOf(lower));
    });
  const above = new Map<string, string>();
  let count = 0;
  for (const word of all) {
    const lower = word.toLowerCase();
    if (!/\p{Script=Latin}/u.test(word) || /\d/.test(word) || word.length === 1) continue;
    const found = wordLevel(word);
    if ((found && levelRank(found) <= levelRank(level)) || isAllowed(lower) || nameLike(word, text)) continue;
    count += 1;
    above.set(lower, above.get(lower) ?? word);
  }
  return { words: [...above.values()], share: all.length === 0 ? 0 : count / all.length };
}

/** The words of a phrase in lower case, as they are and in their plain form. */
const formsIn = remembered(
  (phrase): ReadonlySet<string> =>
    new Set(wordsIn(phrase).flatMap((word) => [word.toLowerCase(), lemmaOf(word)])),
);

function nameLike(word: string, text: string): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  if (/^\p{Lu}{2,5}$/u.test(word) || isKnownName(word)) return true;
  if (readings(word).length === 0 && looksLikePinyin(word)) return true;
  // A capital after a full stop says nothing.
  const escaped = word.replace(/[^\p{L}\p{N}]/gu, '.');
  return new RegExp(`[\\p{L}\\p{N},;:]['")]*\\s+["'(]*${escaped}(?![\\p{L}])`, 'u').test(text);
}
