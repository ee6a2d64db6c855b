import { toHalfWidth, truncate } from '../shared/text';

/** Nothing longer than this many UTF-16 code units of one message is looked at. */
export const longestLearnerText = 600;

const abbreviations = new Set(
  'mr mrs ms dr prof st jr sr vs etc e.g i.e a.m p.m u.s u.k u.s.a u.n no mt ph.d'.split(' '),
);

/**
 * One message as the checks see it: full-width signs, curly quotes and Chinese punctuation as plain ones, blanks single,
 * control and invisible characters gone, at most 600 characters.
 */
export function normaliseText(text: string): string {
  return toHalfWidth(truncate(text, longestLearnerText * 2))
    .normalize('NFC')
    .replace(/[\u2018\u2019\u201b\u02bc\u00b4\u0060]/g, "'")
    .replace(/[\u201c\u201d\u201f]/g, '"')
    .replace(/[\u2013\u2014]/g, '-')
    .replace(/\u3002/g, '. ')
    .replace(/\u3001/g, ', ')
    .replace(/\u2026+/g, '...')
    .replace(/[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
    .slice(0, longestLearnerText)
    .trim();
}

/** A sentence and where it starts in the text it was cut from, in UTF-16 code units. */
export interface SentenceSpan {
  text: string;
  start: number;
}

/**
 * Cuts a text at . ! ? and line ends. "Mr. Li", "U.S.", "3.5", "a.m." and "..." inside a sentence do not end one; a missing blank
 * ("I like it.It is fun") does. At most 600 characters are read.
 */
export function splitSentences(text: string): SentenceSpan[] {
  const source = text.slice(0, longestLearnerText);
  const spans: SentenceSpan[] = [];
  let start = 0;
  const close = (end: number) => {
    const piece = source.slice(start, end);
    const trimmed = piece.trim();
    if (trimmed) spans.push({ text: trimmed, start: start + piece.indexOf(trimmed) });
    start = end;
  };
  const enders = /[.!?]+["')\]]*|\n+/g;
  for (let match = enders.exec(source); match; match = enders.exec(source)) {
    const end = match.index + match[0].length;
    if (endsSentence(source, { index: match.index, mark: match[0], end })) close(end);
  }
  close(source.length);
  return spans;
}

function endsSentence(
  source: string,
  { index, mark, end }: { index: number; mark: string; end: number },
): boolean {
  if (/[!?\n]/.test(mark)) return true;
  const after = source.slice(end);
  const next = after.trimStart()[0];
  if (next === undefined) return true;
  if (mark.startsWith('...')) return /^\s*[A-Z]/.test(after);
  const before = /(\S*)$/.exec(source.slice(0, index))?.[1]?.replace(/^["'([]+/, '') ?? '';
  if (/\d$/.test(before) && /^\d/.test(after)) return false;
  if (/^\S/.test(after)) {
    // "U.S", "a.m", "example.com" go on; "fun.It" is a missing blank.
    return /[a-z]{2,}$|^[Ii]t$/.test(before) && /^[A-Z][a-z' ]/.test(after);
  }
  const word = before.toLowerCase();
  if (/^[a-z]$/i.test(before) && word !== 'i') return false;
  if (abbreviations.has(word))
    return (
      /[a-z]\.[a-z]$/.test(word) && /^\s+(The|I|He|She|It|We|They|My|This|That|But|And|So|Then)\b/.test(after)
    );
  return true;
}
