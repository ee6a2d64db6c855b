import { distance } from 'fastest-levenshtein';
import type { Edit } from './edits';
import { levelRank, wordLevel } from './levels';
import { wordsBeginningWith } from './lexicon';
import { irregularVerbs } from './lists/irregular';
import { misspellings } from './lists/misspellings';
import { isKnownName, looksLikePinyin } from './names';
import type { Sentence, Token } from './sentence';
import { isSpelledRight } from './spelling';

const why = '单词拼写有误，注意字母的顺序和个数。';
const tolerated = new Set(
  `there'd that'll there'll this'll who'd chillies bruh ngl lemme imma ok okay haha hahaha hehe lol omg wow yeah yep nope gonna wanna gotta hmm um uh oh ah aha pls plz thx u ur cuz idk btw btw app apps
  wechat weixin tiktok douyin qq kfc selfie vlog vlogger blogger livestream anime manga cosplay hanfu qipao pipa erhu guzheng dizi taiji
  jiaozi baozi zongzi tangyuan mantou doufu huoguo hotpot mooncake mooncakes yuan gaokao zhongkao kpop hiphop emoji netizen netizens
  shuttlecock tangram homestay homestays smartphone smartphones bubble-tea ping-pong pingpong taekwondo ultraman transformers minecraft
  lego pokemon naruto doraemon spiderman mr mrs ms dr st am pm tv pe ai vr dj ppt pdf wifi gps dna`.split(
    /\s+/,
  ),
);

/** Whether a word not in the dictionaries is still fine: a name, a Chinese word in pinyin, an abbreviation, chat language. */
export function isTolerated(token: Token, first: boolean): boolean {
  const { text, lower } = token;
  if (text.length < 3 || /\d/.test(text) || !/^[A-Za-z'-]+$/.test(text)) return true;
  if (tolerated.has(lower) || isKnownName(lower) || /^[A-Z]{2,6}s?$/.test(text)) return true;
  if (/^[A-Z]/.test(text) && !first) return true;
  if (/(.)\1{2,}/.test(lower)) return true;
  return looksLikePinyin(lower) && !misspellings.has(lower);
}

/** The words that are written wrong, with the word surely meant; a word with two good candidates is left alone. */
export function misspelled(sentence: Sentence): Edit[] {
  const words = sentence.tokens.filter((token) => token.kind === 'word');
  return words.flatMap((token, index): Edit[] => {
    const right = correctionOf(token, index === 0);
    if (!right) return [];
    const { start, end, lower } = token;
    const base = madeRegular(lower, right.toLowerCase());
    return base === undefined
      ? [{ start, end, right, type: 'spelling', why, source: 'spelling' }]
      : [
          {
            start,
            end,
            right,
            type: 'verb-form',
            why: `${base} 的过去式是特殊的，不是直接加 -ed。`,
            source: 'spelling',
          },
        ];
  });
}

/** "goed" for "went": the verb that was made a regular one. */
function madeRegular(wrong: string, right: string): string | undefined {
  if (!wrong.endsWith('ed')) return undefined;
  return irregularVerbs.find(
    ({ base, past }) => past.includes(right) && wrong.startsWith(base.replace(/e$/, '')),
  )?.base;
}

/** Whether some word is neither known nor tolerated, so that nothing can be said of the sentence. */
export function hasUnknownWord(sentence: Sentence): boolean {
  const words = sentence.tokens.filter((token) => token.kind === 'word');
  return words.some((token, index) => !isRight(token) && !isTolerated(token, index === 0));
}

function isRight({ text, lower, readings }: Token): boolean {
  if (readings.length > 0 || isSpelledRight(text)) return true;
  const bare = lower.replace(/'s$|'$/, '');
  return isSpelledRight(bare) || bare.split('-').every((part) => part === '' || isSpelledRight(part));
}

function correctionOf(token: Token, first: boolean): string | undefined {
  const sure = misspellings.get(token.lower);
  if (sure) return keepCase(token.text, sure);
  if (isRight(token) || isTolerated(token, first) || token.text.includes('-')) return undefined;
  // A capital at the start may be a name that no list holds.
  if (first && /^[A-Z]/.test(token.text) && token.tags().has('ProperNoun')) return undefined;
  const best = bestSuggestion(token.lower);
  return best ? keepCase(token.text, best) : undefined;
}

const cache = new Map<string, string | null>();

function bestSuggestion(word: string): string | undefined {
  const known = cache.get(word);
  if (known !== undefined) return known ?? undefined;
  const best = chooseSuggestion(word);
  if (cache.size >= 2_000) cache.clear();
  cache.set(word, best ?? null);
  return best;
}

function chooseSuggestion(word: string): string | undefined {
  if (word.length < 4 || word.length > 18) return undefined;
  const most = word.length >= 7 ? 2 : 1;
  let best: { candidate: string; score: number } | undefined;
  let second = Infinity;
  for (const candidate of wordsBeginningWith(word[0]!)) {
    if (Math.abs(candidate.length - word.length) > most) continue;
    const edits = editDistance(word, candidate);
    const level = edits <= most ? wordLevel(candidate) : undefined;
    if (!level) continue;
    // Fewer edits first, then the word that is learned earlier.
    const score = edits + levelRank(level) * 0.4;
    if (!best || score < best.score) {
      second = best?.score ?? second;
      best = { candidate, score };
    } else if (score < second) second = score;
  }
  return best && second - best.score >= 0.75 ? best.candidate : undefined;
}

/** Levenshtein with two swapped letters as one edit. */
function editDistance(one: string, other: string): number {
  const plain = distance(one, other);
  if (plain !== 2 || one.length !== other.length) return plain;
  for (let at = 0; at + 1 < one.length; at += 1) {
    if (one[at] !== other[at])
      return one[at] === other[at + 1] &&
        one[at + 1] === other[at] &&
        one.slice(at + 2) === other.slice(at + 2)
        ? 1
        : 2;
  }
  return plain;
}

function keepCase(written: string, right: string): string {
  return /^[A-Z]/.test(written) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}
