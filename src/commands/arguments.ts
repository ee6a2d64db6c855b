import { distance } from 'fastest-levenshtein';
import type { Language } from '../ports/language';
import { toHalfWidth } from '../shared/text';
import { lookup } from './lookup';

/** What stands behind a command, taken apart. */
export interface Arguments {
  /** All that is no KEY=VALUE, quotes taken off, one space between. */
  free: string;
  /** The same in pieces; what stood in quotes is one piece. */
  pieces: string[];
  /** Keys in lower case, Chinese ones in their English form. */
  values: Record<string, string>;
  /** As it was typed, trimmed. */
  raw: string;
}

/** What a key may be called. */
const keyNames: Record<string, string> = {
  level: 'level',
  级别: 'level',
  等级: 'level',
  words: 'words',
  单词: 'words',
  词语: 'words',
  词汇: 'words',
  turns: 'turns',
  轮数: 'turns',
  轮次: 'turns',
  due: 'due',
  截止: 'due',
  截止日期: 'due',
  class: 'class',
  班级: 'class',
  班: 'class',
  corrections: 'corrections',
  纠错: 'corrections',
  consent: 'consent',
  同意: 'consent',
  maxwords: 'maxwords',
  字数: 'maxwords',
  quiet: 'quiet',
  免打扰: 'quiet',
  safeguard: 'safeguard',
  联系人: 'safeguard',
};

const latinKeys = [...new Set(Object.values(keyNames))];

/** Whether a key of ours was given, with whatever value, `turn=4` for `turns=4` too; sentences hold none. */
export function hasKnownKey({ values }: Arguments): boolean {
  return Object.keys(values).some(
    (key) =>
      lookup(keyNames, key) !== undefined ||
      (key.length >= 3 && latinKeys.some((known) => distance(key, known) === 1)),
  );
}

const opening = '"“”„「『';
const closing = '"“”„」』';

/** A KEY=VALUE sign as thumbs type it: blanks around it, full width. Any word before the sign is taken for a key. */
const assignmentSign = /^([\p{L}_]{1,20})\s*=\s*/u;

/** Takes apart what stands behind a command. Full-width signs count as Latin ones, a value with blanks stands in quotes. */
export function readArguments(text: string): Arguments {
  const raw = text.trim();
  let rest = toHalfWidth(raw);
  const pieces: string[] = [];
  const values: Record<string, string> = {};
  while ((rest = rest.trimStart()) !== '') {
    const key = assignmentSign.exec(rest);
    if (key !== null) {
      rest = rest.slice(key[0].length);
      const name = (key[1] ?? '').toLowerCase();
      const [value, left] = takeValue(rest);
      values[lookup(keyNames, name) ?? name] = value;
      rest = left;
    } else {
      const [piece, left] = takePiece(rest);
      pieces.push(piece);
      rest = left;
    }
  }
  return { free: pieces.filter((piece) => piece !== '').join(' '), pieces, values, raw };
}

function takeQuoted(text: string): [quoted: string, left: string] | undefined {
  if (!opening.includes(text[0] ?? ' ')) return undefined;
  for (let at = 1; at < text.length; at += 1) {
    if (closing.includes(text[at] ?? ' ')) return [text.slice(1, at).trim(), text.slice(at + 1)];
  }
  return undefined;
}

function takePiece(text: string): [piece: string, left: string] {
  const quoted = takeQuoted(text);
  if (quoted !== undefined) return quoted;
  // `level=B1,maxwords=20`: a comma in front of the next key divides like a blank
  const end = /\s|[,、;](?=[\p{L}_]{1,20}=)/u.exec(text)?.index ?? text.length;
  return [text.slice(0, end), text.slice(end).replace(/^[,、;]/, '')];
}

/** A value ends at a blank, but not at one behind a comma: `words=river, mountain` is one value. */
function takeValue(text: string): [value: string, left: string] {
  let value = '';
  let rest = text;
  for (;;) {
    const [piece, left] = takePiece(rest);
    value += piece;
    const next = left.trimStart();
    const goesOn = /[,、;]$/.test(piece) || /^[,、;]/.test(next);
    if (!goesOn || next === '' || assignmentSign.test(next)) return [value, left];
    rest = next;
  }
}

/** Words or names in one value: commas of both kinds, 、 and semicolons divide. */
export function splitList(value: string): string[] {
  return toHalfWidth(value)
    .split(/[,、;]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const divider = '\u0000';

/** An error message in both languages, as zod carries it. */
export function problem(zh: string, en: string): string {
  return `${zh}${divider}${en}`;
}

export function problemIn(message: string, language: Language): string {
  const [zh = message, en = zh] = message.split(divider);
  return language === 'zh' ? zh : en;
}
