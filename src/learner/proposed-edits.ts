import type { Correction } from '../ports/turn';
import { align, pieces, type Piece, type TokenEdit } from './align';
import { classify, generalReasons } from './classify';
import { plain } from './edit-relations';
import type { Edit } from './edits';
import { isStyleChange, meaningKept } from './meaning';
import { longestLearnerText } from './normalise';

/** The model's changes as edits of the pupil's text that keep the meaning and are no mere style. */
export function editsBetween(text: string, corrected: string): Edit[] {
  const target = corrected.slice(0, longestLearnerText);
  if (!target.trim() || plain(text) === plain(target)) return [];
  const [source, other] = [pieces(text), pieces(target)];
  const changes = align(source, other);
  // More than half rewritten is another sentence.
  const touched = changes.reduce(
    (sum, { from, to, targetFrom, targetTo }) => sum + Math.max(to - from, targetTo - targetFrom),
    0,
  );
  if (touched > Math.max(2, source.length * 0.6)) return [];
  return changes.flatMap((change) => {
    const whole = editOf(text, target, { source, other, change });
    if (whole && whole.type !== 'word-choice') return [whole];
    const parts = wordByWord(change).map((part) => editOf(text, target, { source, other, change: part }));
    return parts.every((part) => part !== undefined) ? parts : whole ? [whole] : [];
  });
}

/** The model's list as edits, where `wrong` stands in the text exactly once. */
export function listedEdits(text: string, corrections: readonly Correction[]): Edit[] {
  return corrections.slice(0, 12).flatMap(({ wrong, right }) => {
    const at = wrong.trim() ? text.indexOf(wrong) : -1;
    if (at < 0 || !right.trim() || text.includes(wrong, at + 1) || !standsAlone(text, at, wrong.length))
      return [];
    return editsBetween(text, text.slice(0, at) + right + text.slice(at + wrong.length));
  });
}

/** "classmate doesn't" -> "classmates don't" as two changes of one word each. */
function wordByWord(change: TokenEdit): TokenEdit[] {
  const { from, to, targetFrom, targetTo } = change;
  if (to - from !== targetTo - targetFrom || to - from > 3) return [change];
  return Array.from({ length: to - from }, (_, at) => ({
    ...change,
    from: from + at,
    to: from + at + 1,
    targetFrom: targetFrom + at,
    targetTo: targetFrom + at + 1,
  }));
}

function editOf(
  text: string,
  target: string,
  { source, other, change }: { source: readonly Piece[]; other: readonly Piece[]; change: TokenEdit },
): Edit | undefined {
  const [wrong, right] = [
    source.slice(change.from, change.to),
    other.slice(change.targetFrom, change.targetTo),
  ];
  if (isStyleChange(wrong, right) || !meaningKept(wrong, right)) return undefined;
  const type = classify(wrong, right);
  if (type === 'punctuation') return undefined;
  const written = right.length === 0 ? '' : target.slice(right[0]!.start, right.at(-1)!.end);
  return { ...spanOf(text, source, change, written), type, why: generalReasons[type], source: 'model' };
}

/** The span of a change with the blank that an insertion or deletion needs. */
function spanOf(
  text: string,
  source: readonly Piece[],
  { from, to }: TokenEdit,
  right: string,
): { start: number; end: number; right: string } {
  if (to > from) {
    const [start, end] = [source[from]!.start, source[to - 1]!.end];
    if (right) return { start, end, right };
    return /\s/.test(text[start - 1] ?? '')
      ? { start: start - 1, end, right: '' }
      : { start, end: source[to]?.start ?? end, right: '' };
  }
  const [before, next] = [source[from - 1], source[from]];
  // A full stop stands close behind its word, and what is put in goes between them.
  return next && (!before || before.end < next.start)
    ? { start: next.start, end: next.start, right: `${right} ` }
    : { start: before?.end ?? 0, end: before?.end ?? 0, right: ` ${right}` };
}

function standsAlone(text: string, at: number, length: number): boolean {
  return !/[\p{L}\d]/u.test(text[at - 1] ?? '') && !/[\p{L}\d]/u.test(text[at + length] ?? '');
}
