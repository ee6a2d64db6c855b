import { remembered } from '../../shared/remembered';
import { unfold } from '../normalise';
import { hanToEnglish, pinyinInEnglish, pinyinToHan } from './bridge';
import { chineseForm, toClauses } from './chinese-form';
import { toLemmas } from './english-form';
import { syllablesOf } from './syllables';
import { projectChinese, projectEnglish } from './projection';

/** A text as one language reads it. */
export interface Reading {
  language: 'english' | 'chinese';
  sentences: readonly string[];
  /** The message and what was said just before, for frames that reach further than a sentence. */
  wide: string;
  roleplay: boolean;
  /** What is written in pinyin, by its syllables; see `syllablesOf`. Of the first reading of a text alone. */
  syllables?: string[];
  /** Told of another child, whom the sentences put in the place of the speaker. */
  told: boolean;
}

/** "Mom hit me? No, never!": what is only asked, and denied at once by the same mouth. */
const denied =
  /[^.!?。！？\n]{1,80}[?？]\s*(?:no,?\s*(?:never|way|of course not|not at all|(?:she|he|they)\s(?:never|would never|does not|doesn't|don't)[^.!?]{0,30})|never|of course not|no|没有的?事?|不可能|怎么可能|才没有|从来没有|当然没有|不会的?)[\s.!。！]*$/;

/** The unfolded text without what it denies itself. */
export function withoutDenied(text: string): string {
  const plain = unfold(text);
  // Most sentences ask nothing, and the pattern is slow to see that.
  return /[?？]/.test(plain) ? plain.replace(denied, ' ') : plain;
}

/** The sentences of an unfolded text as English reads them. What was said just before is read again with the next messages. */
const englishSentences = remembered((plain): readonly string[] =>
  toLemmas(pinyinInEnglish(/[\u4e00-\u9fff]/.test(plain) ? hanToEnglish(plain) : plain)),
);

/** English, Chinese, pinyin and mixtures are each read on their own. */
export function readings(text: string, recent: string[], roleplay: boolean): Reading[] {
  const plain = withoutDenied(text);
  const before = recent.map(unfold);
  const result: Reading[] = [];
  const hasHan = /[\u4e00-\u9fff]/.test(plain);
  const hasLatin = /[a-z]/.test(plain);
  if (hasLatin) {
    const sentences = englishSentences(plain);
    const wide = [...before.flatMap(englishSentences), ...sentences].join('.');
    result.push({
      language: 'english',
      sentences,
      wide,
      roleplay,
      told: false,
      syllables: syllablesOf(plain),
    });
    const projected = sentences.flatMap((sentence) => projectEnglish(sentence) ?? []);
    if (projected.length > 0)
      result.push({ language: 'english', sentences: projected, wide, roleplay, told: true });
    const han = pinyinToHan(plain);
    if (han) result.push(...chinese(han, before.join('\n'), roleplay));
  }
  if (hasHan) result.push(...chinese(chineseForm(plain), before.join('\n'), roleplay));
  return result;
}

function chinese(text: string, before: string, roleplay: boolean): Reading[] {
  const sentences = toClauses(text);
  const wide = before + text;
  const projected = sentences.flatMap((sentence) => projectChinese(sentence) ?? []);
  const own: Reading = { language: 'chinese', sentences, wide, roleplay, told: false };
  return projected.length > 0 ? [own, { ...own, sentences: projected, told: true }] : [own];
}
