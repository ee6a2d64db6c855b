import { hasChinese, toHalfWidth } from '../shared/text';
import { keyedHash } from './identity';

/** No 0 and O, no 1, I and L. */
const alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const isLetter = (char: string) => /[A-Z]/.test(char);

/** A code like K7QM-3XWP that follows from the secret and the seed; each half has a letter and a digit, so no word looks like it. */
export function codeFrom(secret: string, seed: string): string {
  for (let round = 0; round < 100; round += 1) {
    const hash = keyedHash(secret, 'code', seed, String(round));
    let number = BigInt(`0x${hash}`);
    let code = '';
    while (code.length < 8) {
      code += alphabet[Number(number % BigInt(alphabet.length))];
      number /= BigInt(alphabet.length);
    }
    const halves = [code.slice(0, 4), code.slice(4)] as const;
    if (halves.every(isMixed)) return halves.join('-');
  }
  throw new RangeError('no code found in 100 rounds');
}

function isMixed(half: string): boolean {
  const chars = [...half];
  return chars.some(isLetter) && chars.some((char) => !isLetter(char));
}

/** What counts of a typed code: no case, width, dash or space; O is 0, and I and L are 1 (an ADMIN_CODE may hold them). */
export function normaliseCode(typed: string): string {
  return toHalfWidth(typed)
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}

export function codeHash(secret: string, code: string): string {
  return keyedHash(secret, 'code-hash', normaliseCode(code));
}

/** Whether a whole message is a code and nothing else: made ones as typed on a phone, never an English sentence. */
export function looksLikeCode(text: string): boolean {
  const typed = toHalfWidth(text).trim().toUpperCase();
  if (isTruncated(typed)) return true;
  const match = /^([A-Z0-9]{4})(\s*[-–—_~.]?\s*)([A-Z0-9]{4})[.!。]?$/.exec(typed);
  if (match === null) return false;
  const [, first = '', separator = '', second = ''] = match;
  if (isMade(first + second)) return true;
  // One with a dash was meant as a code even where a character was misread.
  return separator.trim() !== '' && /\d/.test(first) && /\d/.test(second) && /[A-Z]/.test(first + second);
}

/** A code that lost or won a character on the way: `AS9G-GSV`. The dash and a half like no word tell it from a sentence. */
function isTruncated(typed: string): boolean {
  const match = /^([A-Z0-9]{3,5})[-–—]([A-Z0-9]{2,5})[.!。]?$/.exec(typed);
  if (match === null) return false;
  const [, first = '', second = ''] = match;
  return first.length + second.length !== 8 && (isMixed(first) || isMixed(second));
}

/** The one code that stands in a sentence: 我的码是K7QM-3XWP. Between Chinese also without its dash, and misread. */
export function codeWithin(text: string): string | undefined {
  const typed = toHalfWidth(text).toUpperCase();
  const separator = hasChinese(typed) ? String.raw`\s?[-–—_~.]?\s?` : '[-–—]';
  const shape = new RegExp(`(?<![A-Z0-9-])(${half})(${separator})(${half})(?![A-Z0-9-])`, 'g');
  const found = Array.from(typed.matchAll(shape), ([whole]) => whole).filter(
    hasChinese(typed) ? looksLikeCode : isMade,
  );
  const [only] = new Set(found);
  return only !== undefined && new Set(found.map(normaliseCode)).size === 1 ? only : undefined;
}

const half = '[A-Z0-9]{4}';

function isMade(code: string): boolean {
  return [code.slice(0, 4), code.slice(-4)].every(
    (part) => isMixed(part) && [...part].every((char) => alphabet.includes(char)),
  );
}

/** Characters that no made code has: whoever typed one has misread. */
export function hasForeignCharacter(typed: string): boolean {
  return /[01OIL]/i.test(toHalfWidth(typed));
}
