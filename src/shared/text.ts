import { remembered } from './remembered';

const wordSegmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Intl.Segmenter takes quadratic time, so nothing longer than this many characters is given to it. */
const longestSegmented = 2_000;

/** Unicode word segments of `text`, in order; only the first 2,000 characters are looked at. */
export const words = remembered((text): readonly string[] => {
  const bounded = text.slice(0, longestSegmented);
  return beyondPlain.test(bounded) ? segmentsOf(bounded) : (bounded.match(plainWord) ?? []);
}, 4_000);

/** Of plain English text the segments are found by a pattern in a twentieth of the time; a test compares. */
const plainWord =
  /(?:[A-Za-z0-9]|(?<=[A-Za-z])['.\u2018\u2019](?=[A-Za-z])|(?<=[0-9])['.,;\u2018\u2019](?=[0-9]))+/g;
const beyondPlain = /[^\t\n\r -~\u2013\u2014\u2018\u2019\u201c\u201d]|[:_]/;

function segmentsOf(text: string): string[] {
  const found: string[] = [];
  for (const { segment, isWordLike } of wordSegmenter.segment(text)) {
    if (isWordLike) found.push(segment);
  }
  return found;
}

/** Full-width ASCII and the ideographic space as their plain forms: `／ｔｏｐｉｃ　１` -> `/topic 1`. */
export function toHalfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ');
}

/** Cuts to at most `maxLength` UTF-16 code units without halving a character. */
export function truncate(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const end = maxLength > 0 && /[\ud800-\udbff]/.test(text[maxLength - 1] ?? '') ? maxLength - 1 : maxLength;
  return text.slice(0, end);
}

export function hasChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
