import type { SentenceVerdict } from '../learner/check';
import { words } from '../shared/text';
import type { PolicyHelpers } from './rules';

const longest = 120;

/** Speaks of the reply, of suggestions, of itself, or of the machinery. */
const offSubject =
  /答复|回复|回应|建议|推荐|选项|导师|助手|机器人|模型|对话|话题|提问|问题|问你|接下来|下一句|下面|以下|可以说|可以回答|试着说|老师|学生|JSON|AI\b|翻译|译文|意思是|中文|也就是|意为|指的是|表示的是|reply|suggest|analysis/i;
/** The child reads this of a sentence that nobody has verified. */
const claimsForm = /语法|正确|无误|没有?错|完美|标准|对的|全对|准确|地道|恰当|时态|单复数|搭配|结构/;
/** Finds fault where the verifier found none. */
const findsFault =
  /应该|应当|应为|改为|改成|修改|纠正|错误|有误|不对|不正确|不恰当|不自然|不地道|不完整|缺少|少了|漏了|多余|注意|需要|最好|更好|更自然|更地道|而不是|不要|不能|不应|遗漏|问题/;
/** Words by which prose about a sentence gives itself away; a translation has none of them. */
const aboutLanguage =
  /句|单词|词|表达|用了|用得|用上|说得|说出|说清|讲清|介绍|描述|回答|拼写|清楚|连贯|完整|具体|语气|开头|细节|语法|时态/;

/**
 * The model's note where it may be shown: Chinese prose about the pupil's own sentence, without a word that the pupil did not say,
 * without judging form where the verifier could not. undefined where it may not.
 */
export function settleAnalysis(
  proposed: string,
  sentence: string,
  { verdict, helpers }: { verdict: SentenceVerdict; helpers: PolicyHelpers },
): string | undefined {
  const text = trimmed(proposed.replace(/\s+/g, ' ').trim());
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
  if (offSubject.test(outside) || /我/.test(outside) || !aboutLanguage.test(outside)) return false;
  if (/[\p{L}\p{N}]{1,12}\s*[:：]\s*["“]/u.test(text) || /^(?:学生|老师|分析|点评)\s*[:：]/.test(text))
    return false;
  return wordsOf(text).every((word) => heldBy(word, [sentence, ...quotable]));
}

function trimmed(text: string): string {
  if (text.length <= longest) return text;
  const end = Math.max(...['。', '！', '？'].map((sign) => text.lastIndexOf(sign, longest - 1)));
  return end > 0 ? text.slice(0, end + 1) : '';
}

function wordsOf(text: string): string[] {
  return (text.match(/[\p{Script=Latin}][\p{Script=Latin}'’-]*/gu) ?? []).map((word) => word.toLowerCase());
}

function heldBy(word: string, texts: readonly string[]): boolean {
  return texts.some((text) => wordsOf(text).includes(word));
}
