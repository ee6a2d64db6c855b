import { distance } from 'fastest-levenshtein';
import { lemmaOf, readings } from './lexicon';

/** A piece of a text: a word, a number or a sign. */
export interface Piece {
  text: string;
  start: number;
  end: number;
}

/** Pieces `from`..`to` of the source become the target's pieces `targetFrom`..`targetTo` (half-open). */
export interface TokenEdit {
  from: number;
  to: number;
  targetFrom: number;
  targetTo: number;
}

const piecePattern =
  /(?:[A-Za-z]\.){2,}|\d+(?:[.,:]\d+)*(?:st|nd|rd|th|%)?|[\p{L}]+(?:['\u2019-][\p{L}]+)*|[^\s]/gu;
const mostPieces = 160;

export function pieces(text: string): Piece[] {
  return [...text.matchAll(piecePattern)]
    .slice(0, mostPieces)
    .map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }));
}

const gap = 1;
const longestSwap = 4;

/**
 * The cheapest way from source to target in whole pieces, as in grammatical error annotation (Bryant, Felice & Briscoe 2017):
 * Damerau-Levenshtein over words where a substitution costs less for forms of one word, similar writing or the same part of
 * speech, and words that only change places count once. Neighbouring changes are one edit. Time and memory are |source| x |target|,
 * at most 160 pieces each.
 */
export function align(source: readonly Piece[], target: readonly Piece[]): TokenEdit[] {
  const [rows, columns] = [source.length + 1, target.length + 1];
  const cost = new Float64Array(rows * columns).fill(Infinity);
  const step = new Int8Array(rows * columns);
  const [sourceWords, targetWords] = [source.map(wordOf), target.map(wordOf)];
  const offer = (here: number, value: number, kind: number) => {
    if (value < cost[here]!) [cost[here], step[here]] = [value, kind];
  };
  cost[0] = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const here = row * columns + column;
      if (row > 0 && column > 0)
        offer(
          here,
          cost[here - columns - 1]! + substitution(sourceWords[row - 1]!, targetWords[column - 1]!),
          1,
        );
      if (row > 0) offer(here, cost[here - columns]! + gap, -1);
      if (column > 0) offer(here, cost[here - 1]! + gap, -2);
      for (let size = 2; size <= longestSwap && size <= row && size <= column; size += 1) {
        if (sameWords(sourceWords, row, targetWords, column, size))
          offer(here, cost[here - size * (columns + 1)]! + size - 1, size);
      }
    }
  }
  return trace(source, target, (row, column) => step[row * columns + column]!);
}

/** What is compared of a piece, found out once. */
interface Word {
  text: string;
  lower: string;
  /** A word or a number, and no sign. */
  isWord: boolean;
  lemma: string;
  partsOfSpeech: ReadonlySet<string>;
}

function wordOf({ text }: Piece): Word {
  const lower = text.toLowerCase();
  return {
    text,
    lower,
    isWord: /[\p{L}\d]/u.test(lower),
    lemma: lemmaOf(lower),
    partsOfSpeech: new Set(readings(lower).map(({ pos }) => pos)),
  };
}

function trace(
  source: readonly Piece[],
  target: readonly Piece[],
  stepAt: (row: number, column: number) => number,
): TokenEdit[] {
  const found: TokenEdit[] = [];
  for (let row = source.length, column = target.length; row > 0 || column > 0;) {
    const kind = stepAt(row, column);
    const [down, right] = kind > 0 ? [kind, kind] : kind === -1 ? [1, 0] : [0, 1];
    const same = kind === 1 && source[row - 1]!.text === target[column - 1]!.text;
    if (!same) {
      const last = found.at(-1);
      const edit = { from: row - down, to: row, targetFrom: column - right, targetTo: column };
      if (last && last.from === row && last.targetFrom === column)
        [last.from, last.targetFrom] = [edit.from, edit.targetFrom];
      else found.push(edit);
    }
    row -= down;
    column -= right;
  }
  return found.reverse();
}

/** Whether the last `size` words before the two ends are the same ones in any order. */
function sameWords(
  source: readonly Word[],
  row: number,
  target: readonly Word[],
  column: number,
  size: number,
): boolean {
  const others: string[] = [];
  for (let at = column - size; at < column; at += 1) others.push(target[at]!.lower);
  // the last first: nearly always it is not there
  for (let at = row - 1; at >= row - size; at -= 1) {
    const found = others.indexOf(source[at]!.lower);
    if (found < 0) return false;
    others.splice(found, 1);
  }
  return true;
}

function substitution(one: Word, other: Word): number {
  if (one.text === other.text) return 0;
  if (one.lower === other.lower) return 0.1;
  if (one.isWord !== other.isWord) return 2.5;
  if (!one.isWord) return 0.6;
  if (one.lemma === other.lemma) return 0.4;
  if (similarity(one.lower, other.lower) >= 0.6) return 0.6;
  return [...one.partsOfSpeech].some((part) => other.partsOfSpeech.has(part)) ? 1.1 : 1.6;
}

/** 1 for the same writing, 0 for nothing in common. */
export function similarity(one: string, other: string): number {
  const length = Math.max(one.length, other.length);
  return length === 0 ? 1 : 1 - distance(one, other) / length;
}
