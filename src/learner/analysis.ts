import type { Correction } from '../ports/turn';
import type { SentenceVerdict } from './check';
import type { Gloss } from './dictionary';
import type { LadderStage } from './ladder';
import { canBe } from './lexicon';
import { englishWords } from './measures';
import { levelRank, wordLevel } from './levels';
import { truncate } from '../shared/text';

export interface AnalysisInput {
  /** The pupil's own text. */
  sentence: string;
  verdict: SentenceVerdict;
  /** What may be shown; the first one is spoken of. */
  shown: readonly Correction[];
  /** How much help the correction gives; 'model' where none is named. */
  stage?: LadderStage;
  /** A correction of the turn before that the pupil has repaired now. */
  repaired?: Correction;
  /** Chinese words of a mixed sentence, in English. */
  glosses?: readonly Gloss[];
  /** No correction and no talk of form while someone is upset. */
  upset?: boolean;
}

/**
 * The Chinese note about the pupil's own sentence, one to three short sentences: what was repaired, then praise of something concrete
 * or one correction in the words of its stage, then help with Chinese words. Where the verdict is 'unsure' it says nothing of form.
 */
export function analyse({
  sentence,
  verdict,
  shown,
  stage = 'model',
  repaired,
  glosses = [],
  upset = false,
}: AnalysisInput): string {
  if (upset) return '你愿意用英语把心里的感受说出来，这很不容易，慢慢说就好。';
  const parts: string[] = [];
  if (repaired) parts.push(`这次你把“${quote(repaired.right)}”说对了，改得真好！`);
  const first = shown[0];
  if (first) parts.push(noteOn(first, stage));
  else if (verdict === 'clean') parts.push(praise(sentence));
  else if (parts.length === 0) parts.push(neutral(sentence));
  if (glosses.length > 0) {
    const list = glosses.slice(0, 4).map(({ zh, en }) => `“${zh}”是 ${en}`);
    parts.push(`句子里的${list.join('，')}，下次可以直接用英语说。`);
  }
  return parts.join('');
}

function noteOn({ wrong, right, type, why }: Correction, stage: LadderStage): string {
  const where = `“${quote(wrong)}”`;
  if (stage === 'elicit') return `意思我明白了。你再看看${where}这里，${nudge(type)}`;
  if (stage === 'hint') return `${where}这里还可以改一改。提示：${why}再说一次试试？`;
  return `${where}可以改成“${quote(right)}”：${why}`;
}

function nudge(type: Correction['type']): string {
  const nudges: Partial<Record<Correction['type'], string>> = {
    'verb-tense': '这件事是什么时候发生的？动词要不要变一变？',
    'verb-form': '动词的形式对吗？',
    agreement: '主语是谁？动词要不要跟着变？',
    'noun-number': '是一个还是几个？名词要不要变一变？',
    determiner: '名词前面是不是要换一个或者加一个小词？',
    preposition: '介词用对了吗？',
    pronoun: '代词用对了吗？',
    'adjective-adverb': '形容词或副词的形式对吗？',
    conjunction: '连词用对了吗？',
    'word-order': '词的顺序对吗？',
    spelling: '这个词的字母都写对了吗？',
    'missing-word': '是不是少了一个词？',
    'extra-word': '是不是多了一个词？',
  };
  return nudges[type] ?? '想一想，英语里会怎么说？';
}

interface Feature {
  pattern: RegExp;
  praise: (found: string) => string;
}

/** What can be praised, rarest first. */
const features: readonly Feature[] = [
  { pattern: /\balthough\b|\beven though\b/i, praise: (word) => `你用 ${word} 表示“虽然”，而且没有加 but，句子很地道。` },
  { pattern: /\bif\b(?=.*\b(?:will|would|can)\b)/i, praise: () => '你用 if 引导了条件，主句和从句的时态配合得很好。' },
  { pattern: /\bnot only\b.*\bbut\b/i, praise: () => '你用了 not only … but also …，表达很有层次。' },
  { pattern: /\b(?:so|too|such)\b.{2,30}\b(?:that|to)\b/i, praise: () => '你用一个句型把程度和结果连在了一起，说得很清楚。' },
  { pattern: /\b(?:who|which|that)\b(?= (?:is|are|was|were|i|he|she|we|they|my)\b)/i, praise: (word) => `你用 ${word} 引导从句，把两层意思放进了一句话。` },
  { pattern: /\b(?:have|has) (?:never |ever |already |just )?(?:been|\w+ed|seen|done|gone|lived|had|read|made|known|learned|eaten|taken|met)\b/i, praise: (found) => `现在完成时 ${found} 用对了。` },
  { pattern: /\b(?:am|is|are|was|were|been) \w+(?:ed|en) by\b/i, praise: (found) => `被动语态 ${found} 用对了。` },
  { pattern: /\b(?:more|most) \w+|\b\w+er than\b|\bthe \w+est\b|\bthe best\b/i, praise: (found) => `比较的说法 ${found} 用对了。` },
  { pattern: /\bbecause\b/i, praise: () => '你用 because 说明了原因，理由说得很清楚。' },
  { pattern: /\b(?:when|while|before|after|until)\b(?= (?:i|he|she|we|they|it|my)\b)/i, praise: (word) => `你用 ${word} 交代了时间，句子很完整。` },
  { pattern: /\b(?:enjoy|like|love|finish|practise|practice|mind|keep)\w* \w+ing\b/i, praise: (found) => `${found} 的搭配用对了。` },
  { pattern: /\b(?:want|hope|plan|decide|need|would like|like|love)\w* to \w+/i, praise: (found) => `${found} 的搭配用对了。` },
  { pattern: /\b(?:am|is|are|'m|'re|'s) going to \w+/i, praise: (found) => `你用 ${found} 说出了打算，用得很好。` },
  { pattern: /\b(?:am|is|are|was|were) \w+ing\b/i, praise: (found) => `进行时 ${found} 用对了。` },
  { pattern: /\bthere (?:is|are|was|were)\b/i, praise: (found) => `“某处有……”你用了 ${found}，很地道。` },
  { pattern: /\b(?:i think|i believe|in my opinion|i hope)\b/i, praise: (found) => `你用 ${found} 说出了自己的想法，很好。` },
  { pattern: /\b(?:always|usually|often|sometimes|never)\b/i, praise: (word) => `频率副词 ${word} 的位置放对了。` },
  { pattern: /\b(?:can|could|should|must|would|might)\b(?= \w+)/i, praise: (word) => `情态动词 ${word} 后面用了动词原形，很准确。` },
  { pattern: /\b(?:he|she|it) (?:\w+ )?(?:has|does|goes|\w+s)\b/i, praise: (found) => `主语和动词搭配得很准确：${found}。` },
  { pattern: /\b(?:what|where|when|why|who|how)\b.*\?/i, praise: () => '你会用完整的疑问句提问，语序很准确。' },
  { pattern: /\b(?:and|but|so|or)\b/i, praise: (word) => `你用 ${word} 把意思连了起来，说得很通顺。` },
]; // prettier-ignore

/** One concrete thing that is good about a sentence without errors; it names words that stand in it. */
function praise(sentence: string): string {
  const text = sentence.replace(/\u2019/g, "'");
  const past = pastVerb(text);
  for (const { pattern, praise: say } of features.slice(0, 10)) {
    const found = pattern.exec(text)?.[0];
    if (found) return say(quote(found));
  }
  if (past) return `过去的事情用了过去式 ${past}，时态用对了。`;
  for (const { pattern, praise: say } of features.slice(10)) {
    const found = pattern.exec(text)?.[0];
    if (found) return say(quote(found));
  }
  const word = bestWord(text);
  return word ? `“${word}”这个词用得很好，句子也写对了。` : `“${quote(text)}”说得很准确。`;
}

function pastVerb(text: string): string | undefined {
  return englishWords(text).find(
    (word) =>
      /^(?:was|were|did)$/i.test(word) ||
      (canBe(word, 'verb', 'past') &&
        !canBe(word, 'verb', 'base') &&
        !canBe(word, 'adjective') &&
        !canBe(word, 'noun') &&
        !/^had$/i.test(word)),
  );
}

/** The least elementary word of the text, with at least four letters. */
function bestWord(text: string): string | undefined {
  const rank = (word: string) => {
    const level = wordLevel(word);
    return level ? levelRank(level) : -1;
  };
  const rated = englishWords(text).filter((word) => word.length >= 4 && rank(word) >= 0);
  return rated.reduce<string | undefined>(
    (best, word) => (best === undefined || rank(word) > rank(best) ? word : best),
    undefined,
  );
}

/** Nothing is said of form: the pupil spoke, and was understood. */
function neutral(sentence: string): string {
  const word = bestWord(sentence);
  return word ? `你用英语说到了“${word}”，继续多说几句吧。` : '你开口用英语说了，很好，再多说几个词吧。';
}

function quote(text: string): string {
  return truncate(text.replace(/\s+/g, ' ').trim(), 60);
}
