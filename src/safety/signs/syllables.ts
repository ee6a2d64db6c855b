import { remembered } from '../../shared/remembered';

const syllable =
  /^(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:[aeouv]|ai|ei|ao|ou|an|en|ang|eng|ong|er|i|ia|ie|iao|iu|ian|in|iang|ing|iong|ua|uo|uai|ui|uan|un|uang|ue|ve)$/;
const longestSyllable = 6;
const longestToken = 40;
/** Of the words of a text so many have to be pinyin, else "he can sing" would be. */
const leastShare = 0.75;
const fewestSyllables = 3;

/**
 * The syllables of a text that is written in pinyin, in order, without tones and with what southern speakers do not tell apart made
 * one (zh and z, ang and an); '' stands between sentences. Empty where the text is not pinyin.
 */
export function syllablesOf(text: string): string[] {
  const tokens = text.match(/[a-z]+|[.,!?;，。！？；\n]/g) ?? [];
  const result: string[] = [];
  let words = 0;
  let pinyin = 0;
  for (const token of tokens) {
    if (!/[a-z]/.test(token)) {
      result.push('');
      continue;
    }
    words += 1;
    const syllables = syllablesOfWord(token);
    if (!syllables) continue;
    pinyin += 1;
    result.push(...syllables);
  }
  const enough = pinyin >= leastShare * words && result.filter((one) => one !== '').length >= fewestSyllables;
  return enough ? result : [];
}

const syllablesOfWord = remembered((word) => split(word)?.map(folded), 20_000);

/** "tiantian" -> tian tian; undefined where letters are left over. The fewest syllables win. */
function split(token: string): string[] | undefined {
  if (token.length > longestToken) return undefined;
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= token.length; end += 1)
    for (let length = Math.min(longestSyllable, end); length > 0; length -= 1) {
      const before = best[end - length];
      const last = token.slice(end - length, end);
      // Inside a word a syllable that begins with a vowel has an apostrophe before it.
      if (length < end && /^[aeo]/.test(last)) continue;
      if (before && (best[end]?.length ?? Infinity) > before.length + 1 && syllable.test(last))
        best[end] = [...before, last];
    }
  return best[token.length];
}

function folded(one: string): string {
  return one.replace(/^([zcs])h/, '$1').replace(/ng$/, 'n');
}
