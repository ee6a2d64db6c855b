import { englishLexicon } from './english-lexicon';
import type { Reading } from './readings';

const parentWord = {
  english: new RegExp(` (?:${englishLexicon.parent.replaceAll('\n', '').replaceAll('_', ' ')}) `),
  chinese: /爸|妈|父|母|爷爷|奶奶|外公|外婆|姥|爹|娘|家长|家里|家人/,
};
const schoolWord = {
  english: new RegExp(` (?:${englishLexicon.staff.replaceAll('_', ' ')}) `),
  chinese: /老师|班主任|校长|教练|主任|教官|宿管|辅导员/,
};
type Language = Reading['language'];

export const namesParent = (text: string, language: Language) => parentWord[language].test(text);
export const namesSchool = (text: string, language: Language) => schoolWord[language].test(text);
