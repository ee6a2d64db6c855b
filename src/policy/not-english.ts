import type { LanguageVerdict } from '../learner/language';

export const notEnglishLine = '请尝试使用英语回答';

const kinds: readonly LanguageVerdict['kind'][] = [
  'chinese',
  'pinyin',
  'other-script',
  'emoji',
  'noise',
  'empty',
];

/** Whether an answer holds no English: Chinese, pinyin, another script, emoji or keys hit at random. Numbers and names are answers. */
export function isNotEnglish({ kind }: LanguageVerdict): boolean {
  return kinds.includes(kind);
}
