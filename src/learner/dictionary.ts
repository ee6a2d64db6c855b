import { pinyin } from 'pinyin-pro';
import { largeGloss, longestWord } from './cedict';
import { canBe, verbForms } from './lexicon';
import { remembered } from '../shared/remembered';
import { schoolPhrases, sentenceFrames } from './lists/school-phrases';

/** One Chinese word and a short English one. */
export interface Gloss {
  zh: string;
  en: string;
}

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

/**
 * The English of the Chinese in one run of text, word by word (longest match first), at most 8 words; particles and unknown words
 * are left out.
 */
export function lookupChinese(part: string): Gloss[] {
  const found: Gloss[] = [];
  const text = part.replace(/[^\p{Script=Han}]/gu, '').slice(0, longestLookup);
  for (let at = 0; at < text.length && found.length < mostGlosses;) {
    const word = longestAt(text, at);
    const en = silent.has(word) ? undefined : (own.get(word) ?? largeGloss(word));
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
    if (largeGloss(word) !== undefined) return word;
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
