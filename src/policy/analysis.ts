import type { SentenceVerdict } from '../learner/check';
import { canBe } from '../learner/lexicon';
import { englishWords } from '../learner/measures';
import { words } from '../shared/text';
import type { PolicyHelpers } from './rules';

const longest = 120;

/** A label or heading before the note. */
const heading =
  /^(?:[\u3010[][^\u3011\]]{1,8}[\u3011\]]|\p{Script=Han}{2,6}(?=\s*[:\uff1a]))\s*[:\uff1a]?\s*/u;
/** Speaks of the reply, of suggestions, of itself, or of the machinery. */
const offSubject =
  /答复|回复|回应|建议|推荐|选项|导师|助手|机器人|模型|对话|话题|提问|(?<!回答了?)问题|问你|接下来|下一句|下面|以下|可以说|可以回答|试着说|老师|学生|JSON|AI\b|翻译|译文|意思是|中文|也就是|意为|指的是|表示的是|说的是|讲的是|该生|孩子|小朋友|用户|这位同学|^[他她]|reply|suggest|analysis/i;
/** The child reads this of a sentence that nobody has verified. */
const claimsForm = /语法|正确|无误|没有?错|完美|标准|对的|全对|准确|地道|恰当|时态|单复数|搭配|结构/;
/** Finds fault where the verifier found none. */
const findsFault =
  /应该|应当|应为|改为|改成|修改|纠正|错误|有误|不对|不正确|不恰当|不自然|不地道|不完整|缺少|少了|漏了|多余|注意|需要|但是?忘|忘了|忘记|拼错|用错|写错|说错|检查|可惜|遗憾|笨|傻|蠢|低级|糟|太差|这么差|不够|还可以|如果|换成|避免|加上|加个|去掉|删|最好|更好|更自然|更地道|而不是|不要|不能|不应|遗漏|(?<!回答了?)问题/;
/** Words by which prose about a sentence gives itself away; a translation has none of them. */
const aboutLanguage =
  /句|单词|词|表达|用了|用得|用上|说得|说出|说清|讲清|介绍|描述|回答|拼写|清楚|连贯|完整|具体|语气|开头|细节|语法|时态|词组|短语|用法|搭配|说明|引导|引出|连接|对比|描述|形容|复数|单数|过去式|地道|准确|贴切|生动|丰富|条理|逻辑/;

/** Terms of grammar that a note may use only where the sentence has what they name. */
const terms: readonly [term: RegExp, inSentence: Pick<RegExp, 'test'>][] = [
  [/完成时/, /\b(?:have|has|had)\b|'(?:ve|s|d)\b/i],
  [/过去式|过去时/, { test: (text) => englishWords(text).some((word) => canBe(word, 'verb', 'past')) }],
  [/进行时/, /(?:\b(?:am|is|are|was|were|be|been)|'(?:m|s|re))\b.*\b\w+ing\b/i],
  [/将来时/, /\b(?:will|shall|won't|going to)\b|'ll\b/i],
  [/被动/, /(?:\b(?:am|is|are|was|were|be|been|being|get|got)|'(?:m|s|re))\b.*\b\w+(?:ed|en|n|t|de|ne|wn)\b/i],
  [/比较级/, /\b(?:more|less|better|worse|further|\w+er)\b/i],
  [/最高级/, /\b(?:most|least|best|worst|\w+est)\b/i],
  [/第三人称|三单/, /\b(?:he|she|it|this|that|my|his|her|our|your|their|the|an?|every\w+|\p{Lu}\p{Ll}+)\b.*\b(?:is|was|has|does|doesn't|\w+s)\b/u],
  [/虚拟/, /\bif\b|\bwish\b|\bwould\b/i],
  [/情态动词/, /\b(?:can|could|may|might|must|shall|should|will|would|can't|won't|shouldn't|mustn't|couldn't|wouldn't)\b/i],
  [/不定式/, /\bto\b|\b(?:can|must|let|make|help)\b/i],
  [/动名词/, /\w+ing\b/i],
  [/疑问句|问句/, /\?|\b(?:what|where|when|why|who|how|do|does|did)\b/i],
  [/从句|复合句/, /\b(?:because|that|which|who|when|if|what|where|how|why|although|though|while|before|after|since|so|until|unless|whether|think|hope|know|say|believe)\b/i],
  [/复数/, /\w+s\b|\b(?:children|people|men|women|feet|teeth|mice|sheep|fish)\b/i],
]; // prettier-ignore
/** Pupils in the schools that this is for read simplified characters. */
const traditional = /[這個們說對時為學會來嗎讓還應詞動與語點練寫讀過後發愛種問題單準確現]/gu;

/**
 * The model's note where it may be shown: Chinese prose about the pupil's own sentence, without a word that the pupil did not say,
 * without judging form where the verifier could not. undefined where it may not.
 */
export function settleAnalysis(
  proposed: string,
  sentence: string,
  { verdict, helpers }: { verdict: SentenceVerdict; helpers: PolicyHelpers },
): string | undefined {
  const text = trimmed(proposed.replace(/\s+/g, ' ').trim().replace(heading, ''));
  if (!text || verdict === 'wrong') return undefined;
  // Praise of something concrete names it.
  if (wordsOf(text).length === 0) return undefined;
  if (verdict === 'unsure' && claimsForm.test(text)) return undefined;
  return isChineseNote(text, sentence) &&
    !findsFault.test(text) &&
    helpers.isSafe(text) &&
    !helpers.leaks(text)
    ? text
    : undefined;
}

/** Whether a note on a wrong sentence was a good one: about the sentence, and no praise of its form. The learner's own is shown. */
export function isFitBesideCorrection(
  { analysis, corrections }: { analysis: string; corrections: readonly { right: string }[] },
  sentence: string,
): boolean {
  const quotable = corrections.map(({ right }) => right);
  const praisesForm = /语法(?:完全|很|非常)?(?:正确|准确)|没有(?:任何)?(?:语法)?错|无误|完美|全对/.test(
    analysis,
  );
  return !praisesForm && isChineseNote(analysis, sentence, quotable);
}

/** Chinese prose about this sentence and nothing else. `quotable` are other English words that may stand in it. */
export function isChineseNote(text: string, sentence: string, quotable: readonly string[] = []): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (han < 6 || han + latin < letters || /[{}[\]<>|`\\_#*]|https?:|\n/.test(text)) return false;
  const outside = text.replace(/[“"「『‘'][^“”"「」『』]*[”"」』’']/g, '');
  const hanOutside = outside.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latinOutside = words(outside).filter((word) => /\p{Script=Latin}/u.test(word)).length;
  if (hanOutside < 6 || latinOutside * 2 > hanOutside) return false;
  if (terms.some(([term, inSentence]) => term.test(outside) && !inSentence.test(sentence))) return false;
  if ((outside.match(traditional)?.length ?? 0) > 1) return false;
  if (offSubject.test(outside) || /我/.test(outside) || !aboutLanguage.test(outside)) return false;
  if (/[\p{L}\p{N}]{1,12}\s*[:：]\s*["“]/u.test(text) || /^(?:学生|老师|分析|点评)\s*[:：]/.test(text))
    return false;
  return wordsOf(text).every((word) => heldBy(word, [sentence, ...quotable]));
}

function trimmed(text: string): string {
  const said = [...new Set(text.match(/[^。！？]+[。！？]*/g) ?? [])].join('');
  if (said !== text) return trimmed(said);
  if (text.length <= longest) return text;
  const end = Math.max(...['。', '！', '？'].map((sign) => text.lastIndexOf(sign, longest - 1)));
  return end > 0 ? text.slice(0, end + 1) : '';
}

function wordsOf(text: string): string[] {
  return (text.match(/[\p{Script=Latin}][\p{Script=Latin}'’-]*/gu) ?? []).map((word) => word.toLowerCase());
}

function heldBy(word: string, texts: readonly string[]): boolean {
  // "be famous for" of "is famous for".
  if (word === 'be' && texts.some((text) => /\b(?:am|is|are|was|were)\b|'(?:m|s|re)\b/i.test(text)))
    return true;
  return texts.some((text) => wordsOf(text).includes(word));
}
