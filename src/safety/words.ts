import { pinyin } from 'pinyin-pro';
import { createAutomaton, type Hit } from './automaton';
import { normalise } from './normalise';
import type { WordCategory } from './lists';
import type { SensitiveVerdict } from './verdict';

/** A pattern of the automaton: whose it is, and whether it must stand as a whole word. */
interface Pattern {
  text: string;
  /** The category's index, or -1 for the allow-list. */
  category: number;
  wholeWord: boolean;
}

const endings = ['', 's', 'es', 'ed', 'd', 'ing', 'in', 'er', 'ers', 'y'];
const shortestPinyin = 5;
const pinyinLetters = /^[a-z]+$/;

/** Finds listed words in any text; undefined where there are none. The first listed category wins. Linear in the text. */
export function createWordMatcher(
  categories: readonly WordCategory[],
  allow: readonly string[],
): (text: string) => SensitiveVerdict | undefined {
  const patterns = [
    ...new Map(
      allPatterns(categories, allow).map((each) => [`${each.category}:${each.text}`, each]),
    ).values(),
  ];
  const search = createAutomaton(patterns.map((pattern) => pattern.text));

  return function match(text) {
    const found = matchIn(normalise(text));
    return found ?? (/([a-z])\1\1/i.test(text) ? matchIn(normalise(text, 1)) : undefined);
  };

  function matchIn(form: string): SensitiveVerdict | undefined {
    const hits = search(form).filter((hit) => !patterns[hit.pattern]!.wholeWord || standsAlone(form, hit));
    if (hits.length === 0) return undefined;
    const allowed = hits.filter((hit) => patterns[hit.pattern]!.category === -1);
    let first = Infinity;
    for (const hit of hits) {
      const { category } = patterns[hit.pattern]!;
      if (category >= 0 && category < first && !allowed.some((span) => covers(span, hit))) first = category;
    }
    const found = categories[first];
    return found && { kind: 'sensitive', category: found.id, guidance: found.guidance };
  }
}

function allPatterns(categories: readonly WordCategory[], allow: readonly string[]): Pattern[] {
  const patterns: Pattern[] = allow.map((word) => pattern(word, -1));
  categories.forEach((category, index) => {
    for (const word of [...category.en, ...category.slang]) {
      for (const form of latinForms(word)) patterns.push(pattern(form, index));
    }
    for (const word of category.zh) {
      patterns.push(pattern(word, index));
      for (const form of pinyinForms(word)) patterns.push({ text: form, category: index, wholeWord: true });
    }
  });
  return patterns.filter(({ text }) => text !== '');
}

function pattern(word: string, category: number): Pattern {
  const text = normalise(word.trim()).trim();
  return { text, category, wholeWord: /^[\x20-\x7f]+$/.test(text) };
}

/** A word that ends in `~` with its endings, and each with one inner letter starred out. */
function latinForms(word: string): string[] {
  const stem = word.endsWith('~') ? word.slice(0, -1) : word;
  const whole = stem === word ? [stem] : endings.map((ending) => stem + ending);
  return whole.flatMap((form) => [form, ...starred(form)]);
}

function starred(word: string): string[] {
  if (word.length < 4 || word.includes(' ')) return [];
  const forms: string[] = [];
  for (let at = 1; at < word.length - 1; at += 1) {
    forms.push(`${word.slice(0, at)}*${word.slice(at + 1)}`);
    if (at + 2 < word.length) forms.push(`${word.slice(0, at)}**${word.slice(at + 2)}`);
  }
  return forms;
}

/** `zisha` and `zi sha`; short ones look like English words too easily. */
function pinyinForms(word: string): string[] {
  const syllables = pinyin(word, { toneType: 'none', type: 'array', v: true }).map((each) =>
    each.toLowerCase(),
  );
  const joined = syllables.join('');
  if (syllables.length < 2 || joined.length < shortestPinyin || !pinyinLetters.test(joined)) return [];
  return [joined, syllables.join(' ')];
}

function standsAlone(text: string, { start, end }: Hit): boolean {
  return !isWordUnit(text.charCodeAt(start - 1)) && !isWordUnit(text.charCodeAt(end));
}

/** Latin letters, digits and the star that hides one. NaN (outside the text) is none. */
function isWordUnit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit === 42;
}

/** An allowed phrase excuses what lies in it, and a Chinese word that it shares a character with ("来自|杀"). */
function covers(span: Hit, hit: Hit): boolean {
  return span.start < hit.end && hit.start < span.end && span.end - span.start >= 2;
}
