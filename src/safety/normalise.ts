import { remembered } from '../shared/remembered';
import { homoglyphs, simplified } from './characters';

const enum Kind {
  Other,
  Latin,
  Digit,
  Han,
  Space,
  /** May stand inside a word to hide it: * _ - ~ · … */
  Filler,
  /** Ends a clause: never skipped. */
  Stop,
}

const leet: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
const fillers = new Set([...'*_-~·•.`\'"^|/\\+=#&—–…‧・●○。']);
const stops = new Set([...',，。！？!?;；:：、\n()（）[]【】“”"']);

/**
 * One form for what looks the same: width, case, accents, homoglyphs, traditional characters, invisible characters, signs
 * between the characters of a word, letters apart ("f u c k"), digits for letters inside words, letters repeated three times or more.
 * Sentence marks between Chinese characters stay, so that two clauses never make a word. Linear in the text.
 */
export function normalise(text: string, longestRun: 1 | 2 = 2): string {
  return joinApart(unfold(text), longestRun);
}

/**
 * Character by character: width, case, accents, look-alikes, traditional to simplified; invisible ones go. Each part of safety begins
 * with it, and what was said just before is looked at again with the next messages.
 */
export const unfold = remembered((text): string => {
  const out: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      out.push(
        unit >= 65 && unit <= 90
          ? String.fromCharCode(unit + 32)
          : unit < 0x20 && unit !== 10
            ? ' '
            : text[at]!,
      );
      continue;
    }
    if (unit >= 0x4e00 && unit <= 0x9fff) {
      const char = text[at]!;
      out.push(simplified.get(char) ?? char);
      continue;
    }
    const code = text.codePointAt(at)!;
    const char = String.fromCodePoint(code);
    if (!isInvisible(code)) out.push(plainForm(char));
    at += char.length - 1;
  }
  return out.join('');
});

const plainForms = new Map<string, string>();

function plainForm(char: string): string {
  let plain = plainForms.get(char);
  if (plain === undefined) {
    const known = homoglyphs.get(char.toLowerCase());
    plain =
      known ??
      char
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase();
    plain = [...plain].map((part) => homoglyphs.get(part) ?? part).join('');
    if (/^\s+$/.test(plain)) plain = ' ';
    if (plainForms.size > 5_000) plainForms.clear();
    plainForms.set(char, plain);
  }
  return plain;
}

/** Zero-width, bidirectional controls, soft hyphen, variation selectors, tags. */
function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    code === 0x34f ||
    code === 0x61c ||
    (code >= 0x180b && code <= 0x180f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    (code >= 0xe0000 && code <= 0xe0fff)
  );
}

function kindOf(char: string): Kind {
  const unit = char.charCodeAt(0);
  if (unit >= 97 && unit <= 122) return Kind.Latin;
  if (unit >= 48 && unit <= 57) return Kind.Digit;
  if (unit >= 0x3400 && unit <= 0x9fff) return Kind.Han;
  if (char === ' ' || char === '\t' || char === '\r') return Kind.Space;
  if (fillers.has(char) && !stops.has(char)) return Kind.Filler;
  if (stops.has(char)) return Kind.Stop;
  return Kind.Other;
}

/** Joins what was taken apart, and undoes digits for letters and long repeats inside Latin words. */
function joinApart(text: string, longestRun: 1 | 2): string {
  const out: string[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = kindOf(text[at]!);
    if (kind === Kind.Han) {
      out.push(text[at]!);
      at = skipBetweenHan(text, at + 1);
    } else if (startsWord(text, at)) {
      at = pushLatin(text, at, longestRun, out);
    } else {
      if (kind !== Kind.Space || out[out.length - 1] !== ' ') out.push(kind === Kind.Space ? ' ' : text[at]!);
      at += 1;
    }
  }
  return out.join('');
}

/** After a Chinese character: the place to go on from, past blanks and fillers where another Chinese character follows soon. */
function skipBetweenHan(text: string, start: number): number {
  let at = start;
  while (at < text.length && at - start < 6) {
    const kind = kindOf(text[at]!);
    if (kind === Kind.Han) return at;
    if (kind !== Kind.Space && kind !== Kind.Filler && kind !== Kind.Other) break;
    at += 1;
  }
  return start;
}

function startsWord(text: string, at: number): boolean {
  const kind = kindOf(text[at]!);
  if (kind === Kind.Latin || kind === Kind.Digit) return true;
  return text[at] !== '!' && leet[text[at]!] !== undefined && kindOf(text[at + 1] ?? ' ') === Kind.Latin;
}

/** One Latin word, or letters that stand apart; returns where to go on. */
function pushLatin(text: string, start: number, longestRun: 1 | 2, out: string[]): number {
  const apart = lettersApart(text, start);
  const indices = apart ?? wordIndices(text, start);
  const letters = indices.filter((index) => kindOf(text[index]!) === Kind.Latin).length;
  const mixed = letters > 0 && letters < indices.length;
  const chars = indices.map((index) => (mixed ? (leet[text[index]!] ?? text[index]!) : text[index]!));
  for (let first = 0; first < chars.length;) {
    let end = first + 1;
    while (end < chars.length && chars[end] === chars[first]) end += 1;
    const run = end - first;
    const kept = run > 2 && kindOf(chars[first]!) !== Kind.Digit ? longestRun : run;
    out.push(...chars.slice(first, first + kept));
    first = end;
  }
  return indices[indices.length - 1]! + 1;
}

/** Letters, digits, digits for letters, and fillers between letters ("k.i.l.l", "f*ck" keeps its star). */
function wordIndices(text: string, start: number): number[] {
  const indices: number[] = [];
  let at = start;
  for (; at < text.length; at += 1) {
    const char = text[at]!;
    const kind = kindOf(char);
    if (kind === Kind.Latin || kind === Kind.Digit) indices.push(at);
    else if (leet[char] !== undefined && kindOf(text[at + 1] ?? ' ') === Kind.Latin && hides(text, start, at))
      indices.push(at);
    else if (char === '*' && at > start && kindOf(text[at + 1] ?? ' ') === Kind.Latin) indices.push(at);
    else break;
  }
  return indices;
}

/** An exclamation mark hides an i only after consonants alone ("d!e"), else it ends a sentence ("no!I"). */
function hides(text: string, start: number, at: number): boolean {
  return text[at] !== '!' || (at > start && at - start <= 2 && !/[aeiou]/.test(text.slice(start, at)));
}

/** Three or more single letters with the same one or two signs between them: "f u c k", "s-e-x". */
function lettersApart(text: string, start: number): number[] | undefined {
  const single = (at: number) =>
    (kindOf(text[at] ?? ' ') === Kind.Latin || leet[text[at] ?? ' '] !== undefined) &&
    kindOf(text[at + 1] ?? ' ') !== Kind.Latin &&
    kindOf(text[at + 1] ?? ' ') !== Kind.Digit;
  if (kindOf(text[start]!) !== Kind.Latin || !single(start)) return undefined;
  const indices = [start];
  let at = start + 1;
  for (;;) {
    let gap = 0;
    while (
      gap < 3 &&
      (kindOf(text[at + gap] ?? '\n') === Kind.Space || kindOf(text[at + gap] ?? '\n') === Kind.Filler)
    )
      gap += 1;
    if (gap === 0 || !single(at + gap)) break;
    indices.push(at + gap);
    at += gap + 1;
  }
  return indices.length >= 3 ? indices : undefined;
}
