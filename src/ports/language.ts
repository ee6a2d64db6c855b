/** CEFR levels that TalkUp teaches at, in rising order. */
export type Level = 'A1' | 'A2' | 'B1' | 'B2';

/** The language that notices and help are written in. Practice itself is always in English. */
export type Language = 'zh' | 'en';
