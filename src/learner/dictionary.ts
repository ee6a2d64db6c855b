import { largeGloss, longestWord } from './cedict';
import { schoolPhrases } from './lists/school-phrases';
import { pinyinName } from './names';

/** One Chinese word and a short English one. */
export interface Gloss {
  zh: string;
  en: string;
}

/** So many characters of one run of Chinese are looked at. */
export const longestLookup = 60;
const mostGlosses = 8;
/** Particles and measure words that need no English word of their own. */
const silent = new Set(
  '的 了 着 过 吗 呢 吧 啊 呀 哦 嗯 嘛 啦 得 地 个 只 本 条 张 把 被 就 才 还 又 再 很 一个 这 那 一'.split(
    ' ',
  ),
);

/** What pupils say most, by the Chinese; it goes before the large dictionary. */
export const schoolGlosses: ReadonlyMap<string, string> = new Map(
  schoolPhrases
    .trim()
    .split(/[;\n]/)
    .map((pair) => pair.split('=') as [string, string]),
);

/**
 * The English of the Chinese in one run of text, word by word (longest match first), at most 8 words; particles and unknown words
 * are left out.
 */
export function lookupChinese(part: string): Gloss[] {
  const found: Gloss[] = [];
  const text = part.replace(/[^\p{Script=Han}]/gu, '').slice(0, longestLookup);
  for (let at = 0; at < text.length && found.length < mostGlosses;) {
    const word = longestAt(text, at);
    const en = silent.has(word) ? undefined : (schoolGlosses.get(word) ?? largeGloss(word));
    if (en && !found.some((one) => one.zh === word)) found.push({ zh: word, en });
    at += word.length;
  }
  return found;
}

function longestAt(text: string, at: number): string {
  for (let length = Math.min(longestWord, text.length - at); length > 1; length -= 1) {
    const word = text.slice(at, at + length);
    if (schoolGlosses.has(word)) return word;
  }
  for (let length = Math.min(longestWord, text.length - at); length > 1; length -= 1) {
    const word = text.slice(at, at + length);
    if (largeGloss(word) !== undefined) return word;
  }
  return text.slice(at, at + 1);
}

/** A text with its Chinese words in English, as far as they are known: "I like 火锅" -> "I like hotpot". */
export function inEnglish(text: string): string {
  return text
    .replace(/\p{Script=Han}+/gu, (part) => ` ${lookupChinese(part).map(plainMeaning).join(' ')} `)
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** "say / speak" -> "say" */
export function plainMeaning({ en }: Gloss): string {
  return en.split(/ \/ | \(/)[0]!;
}

/**
 * The Chinese of a mixed sentence in English, as `lookupChinese` does; what stands behind "name is" or "called" is somebody's name and is
 * given in pinyin ("小黑" -> "Xiaohei").
 */
export function glossesOf(sentence: string, parts: readonly string[]): Gloss[] {
  return parts.flatMap((part) =>
    isNameIn(sentence, part) ? [{ zh: part, en: pinyinName(part) }] : lookupChinese(part),
  );
}

function isNameIn(sentence: string, part: string): boolean {
  if (!/^\p{Script=Han}{1,4}$/u.test(part)) return false;
  const before = sentence.slice(0, sentence.indexOf(part));
  return /\b(?:names?(?:'s)?(?: is| are| was)?|called|named|(?:mr|miss|mrs|ms)\.?)\s*["'“]?$/i.test(before);
}
