import { pinyin } from 'pinyin-pro';
import { longestLookup, lookupChinese, schoolGlosses } from './dictionary';
import { canBe, verbForms } from './lexicon';
import { sentenceFrames } from './lists/school-phrases';
import { pinyinName } from './names';

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

let sounds: [string, string][] | undefined;

/** The own words by their sound, the longest first. */
function byPinyin(): [string, string][] {
  sounds ??= [
    ...[...schoolGlosses.keys()].map((key) => key.trim()),
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
