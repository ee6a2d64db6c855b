import { remembered } from '../shared/remembered';
import { normaliseText } from './normalise';
import { readings } from './lexicon';
import { isKnownName, looksLikePinyin } from './names';
import { isSpelledRight } from './spelling';

export type LanguageKind =
  | 'english' | 'mixed' | 'chinese' | 'pinyin' | 'other-script' | 'emoji' | 'number' | 'empty' | 'noise'; // prettier-ignore

export interface LanguageVerdict {
  kind: LanguageKind;
  /** English words other than names and code-switching words. */
  englishWords: number;
  /** The Chinese runs of the text, in order. */
  chineseParts: readonly string[];
}

/** English words that Chinese speakers use inside Chinese; they do not make a sentence English. */
const codeSwitching = new Set(
  `ok okay app ktv tv vip wifi wi-fi qq wechat pk cosplay ipad iphone vlog blog dj cp up out in low high cool hi hello bye nice fans
  boss ppt pdf word excel gpa hr ceo it pm am a b c d t ai gpt chatgpt p show case offer diy cd dvd mp3 mp4 usb pc 3d anime bgm get
  emo city english no yes sorry please my god baby man sir lady teacher miss mr mrs ms`.split(/\s+/),
);

/** Pinyin of words that a pupil's sentence has nearly always one of; none of them is an English word. */
const telling = new Set(
  `wo ni ta women nimen tamen wode nide tade shi bushi de zai you meiyou hen xihuan bu buxihuan zhidao yao xiang juede keyi hao haochi
  zuotian jintian mingtian weishenme zenme shenme shei zhe zhege na nage nali le ma ne ba ye dou he gen mama baba gege jiejie didi
  meimei yeye nainai laoshi tongxue pengyou xuexiao xuesheng zuoye yingyu zhongwen hanyu shuo chi fan chifan he shui kan dianying qu
  lai hui jia xuexi xuexiao lanqiu zuqiu youxi wan dongxi gaoxing kaixin nihao zaijian xiexie duibuqi meiguanxi shuijiao zhongguo
  yinwei suoyi danshi ranhou haishi huozhe yige liangge xianzai shihou shijian mingzi jiao jiushi feichang tebie zui`.split(
    /\s+/,
  ),
);

/** The small words of other languages in Latin letters; none of them is an English word of a pupil. */
const foreignWords = new Set(
  `el los las una uno del que muy pero porque gusta gusto amigos amigo soy estoy tengo hola gracias con mis tus yo tu es un por para como
  je suis le les une et est avec mon ma mes tes vous nous ils elle aime bonjour merci mais pour dans du des au aux c'est j'aime
  ich bin ist der das und mit mein meine nicht ein eine wir sie auch sehr gern gerne mag habe guten danke
  io sono il gli mi piace ciao grazie molto con della nel per che
  eu sou gosto obrigado uma muito voce
  saya kamu aku dan yang tidak ini itu suka`.split(/\s+/),
);

const han = /\p{Script=Han}+/gu;
const otherLetters = /[\p{L}]/gu;

/**
 * What a pupil's message is written in; the same answer for the same text, always.
 * 'chinese': Chinese with at most names and code-switching words in Latin letters ("我喜欢 KTV"): an answer without English.
 * 'mixed': Chinese beside at least one English word ("I like 火锅"). 'pinyin': Mandarin in Latin letters.
 * 'number': digits, times, prices, which are fine answers. 'noise': letters that are no words ("asdfgh", "???").
 */
export const classifyLanguage = remembered((text): LanguageVerdict => {
  const source = normaliseText(text);
  const chineseParts = source.match(han) ?? [];
  const latin = source.match(/[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f']*(?:[.-][A-Za-z]+)*/g) ?? [];
  const verdict = (kind: LanguageKind, englishWords = 0): LanguageVerdict => ({
    kind,
    englishWords,
    chineseParts,
  });
  if (!source) return verdict('empty');

  if (chineseParts.length > 0) {
    const english = latin.filter(
      (word) => isEnglish(word) && !(codeSwitching.has(word.toLowerCase()) || isName(word)),
    );
    const chineseLength = chineseParts.join('').length;
    const onlyPinyin = latin.length > 0 && pinyinShare(latin) > 0.7;
    return verdict(
      english.length === 0 || onlyPinyin || outweighed(english, chineseLength) ? 'chinese' : 'mixed',
      onlyPinyin ? 0 : english.length,
    );
  }

  const foreign = (source.match(otherLetters) ?? []).filter(
    (letter) => !/\p{Script=Latin}/u.test(letter),
  ).length;
  const latinLetters = latin.join('').length;
  if (foreign > latinLetters) return verdict('other-script');
  if (latin.length === 0) {
    if (/\d/.test(source)) return verdict('number');
    return verdict(/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(source) ? 'emoji' : 'noise');
  }
  const english = latin.filter((word) => isEnglish(word) || isName(word));
  if (isPinyinSentence(latin, english)) return verdict('pinyin');
  if (isForeign(latin, english)) return verdict('other-script');
  if (/\d/.test(source) && english.length === 0 && latinLetters <= 2) return verdict('number');
  if (english.length === 0)
    return verdict(/^[A-Z]$/i.test(source) || latin.some(couldBeWord) ? 'english' : 'noise');
  return verdict('english', english.filter((word) => !isName(word)).length);
});

/** Two small words of another language and hardly an English one: Spanish, French, German … */
function isForeign(words: readonly string[], english: readonly string[]): boolean {
  const small = words.filter((word) => foreignWords.has(word.toLowerCase()));
  const others = english.filter((word) => !foreignWords.has(word.toLowerCase()));
  return small.length >= 2 && others.length * 2 < words.length;
}

/** One short English word in a long Chinese sentence is a borrowed word, not an answer in English. */
function outweighed(english: readonly string[], chineseLength: number): boolean {
  return english.length === 1 && chineseLength >= 8;
}

function isName(word: string): boolean {
  return isKnownName(word) && !(readings(word).length > 0 && /^[a-z]/.test(word));
}

function isEnglish(word: string): boolean {
  const lower = word.toLowerCase();
  if (readings(lower).length > 0) return true;
  if (telling.has(lower) || word.length < 2) return false;
  // The spelling dictionary holds many short oddities ("ai", "gao"); for what could be pinyin the word list decides.
  return !(looksLikePinyin(word) && word.length <= 4) && isSpelledRight(word);
}

function pinyinShare(words: readonly string[]): number {
  const count = words.filter(
    (word) => telling.has(word.toLowerCase()) || (looksLikePinyin(word) && !isEnglish(word)),
  ).length;
  return count / words.length;
}

function isPinyinSentence(words: readonly string[], english: readonly string[]): boolean {
  const lower = words.map((word) => word.toLowerCase());
  const strong = lower.filter((word) => telling.has(word) && readings(word).length === 0).length;
  const syllabic = lower.filter(looksLikePinyin).length;
  if (strong === 0) return false;
  const plainEnglish = english.filter((word) => !telling.has(word.toLowerCase())).length;
  if (plainEnglish > 0) return words.length >= 4 && plainEnglish === 1 && strong / words.length > 0.5;
  return syllabic / words.length >= 0.8;
}

/** Keys hit at random: no vowel, a run of five consonants, or one letter over and over. */
function looksTyped(word: string): boolean {
  return /[^aeiouy']{5,}/i.test(word) || /(.)\1{3,}/i.test(word) || /^(?:asdf|qwer|zxcv|hjkl)/i.test(word);
}

function couldBeWord(word: string): boolean {
  return word.length >= 3 && /[aeiouy]/i.test(word) && !looksTyped(word);
}
