import { pinyin } from 'pinyin-pro';
import { generator } from './random';

/** Chinese without tones, syllables apart. */
export function inPinyin(sentence: string): string {
  return pinyin(sentence, { toneType: 'none', nonZh: 'consecutive' }).replaceAll('ü', 'v');
}

/** A word in so many has a slip. */
const wordsASlip = 4;

/** Letters that are swapped, left out or doubled; half of the sentences all in lower case and without apostrophes. The same each time. */
export function withSlips(sentence: string): string {
  const random = generator(sentence);
  const words = sentence.split(' ');
  const long = words.flatMap((word, index) => (/^[a-z]{4,}$/i.test(word) ? [index] : []));
  for (let slip = 0; slip < long.length / wordsASlip; slip += 1) {
    const index = long[Math.floor(random() * long.length)]!;
    words[index] = slipped(words[index]!, random);
  }
  const result = words.join(' ');
  return random() < 0.5 ? result.toLowerCase().replace(/[’']/g, '') : result;
}

function slipped(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * Math.max(word.length - 2, 1));
  const [head, here, next, tail] = [
    word.slice(0, at),
    word[at] ?? '',
    word[at + 1] ?? '',
    word.slice(at + 2),
  ];
  const ways = [head + next + here + tail, head + next + tail, head + here + here + next + tail];
  return ways[Math.floor(random() * ways.length)]!;
}
