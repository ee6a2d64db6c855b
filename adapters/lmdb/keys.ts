import { createHash } from 'node:crypto';

/** In bytes. LMDB takes keys of up to 1,978 bytes in all their parts; ids nearly always are short. */
const longestKeyPart = 300;
/** LMDB's ordered key form escapes these, and reads them back wrongly in texts of 64 characters and more. */
const unfit = /[\u0000-\u0004]/g;

/** The last text and the last number there are: ends of ranges. */
export const lastString = '\u{10ffff}';
export const lastNumber = Number.MAX_SAFE_INTEGER;

/** A text as part of a key: as it is, or, where that cannot be, its beginning with its hash, so that much of its order is kept. */
export function keyPart(text: string): string {
  const short = text.length * 3 <= longestKeyPart || Buffer.byteLength(text) <= longestKeyPart;
  if (short && text.search(unfit) < 0) return text;
  return `${text.slice(0, 70).replace(unfit, '')}#${createHash('sha256').update(text).digest('hex')}`;
}
