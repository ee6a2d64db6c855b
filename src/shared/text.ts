const wordSegmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Intl.Segmenter takes quadratic time, so nothing longer than this many characters is given to it. */
const longestSegmented = 2_000;

/** Segmenting takes most of a turn's time, and a turn looks at the same few texts, and the catalogue's, again and again. */
const segmented = new Map<string, readonly string[]>();
const mostRemembered = 4_000;
const longestRemembered = 300;

/** Unicode word segments of `text`, in order; only the first 2,000 characters are looked at. */
export function words(text: string): string[] {
  const known = segmented.get(text);
  if (known) return [...known];
  const found = segmentsOf(text);
  if (text.length <= longestRemembered) {
    if (segmented.size >= mostRemembered) segmented.clear();
    segmented.set(text, found);
  }
  return [...found];
}

function segmentsOf(text: string): string[] {
  const found: string[] = [];
  for (const { segment, isWordLike } of wordSegmenter.segment(text.slice(0, longestSegmented))) {
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
