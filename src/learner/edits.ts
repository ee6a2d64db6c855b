import type { Correction, CorrectionType } from '../ports/turn';

/** One change of a text: the span `start`..`end` (UTF-16 code units) becomes `right`. An empty span inserts, an empty `right` deletes. */
export interface Edit {
  start: number;
  end: number;
  right: string;
  type: CorrectionType;
  /** One short Chinese sentence. */
  why: string;
  /** What found it: a rule's id, 'spelling', 'model', 'languagetool'. */
  source: string;
}

/** The edits that can stand together, in the order of the text: an earlier one of the list wins over a later one that touches it. */
export function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits) {
    if (
      kept.every(
        (other) =>
          edit.start >= other.end + (isInsertion(edit) || isInsertion(other) ? 1 : 0) ||
          edit.end + (isInsertion(edit) || isInsertion(other) ? 1 : 0) <= other.start,
      )
    )
      kept.push(edit);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

export function isInsertion({ start, end }: Edit): boolean {
  return start === end;
}

/** The text with all edits made. They must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const { start, end, right } of [...edits].sort((a, b) => b.start - a.start || b.end - a.end)) {
    result = result.slice(0, start) + right + result.slice(end);
  }
  return result;
}

/**
 * The edit as a pupil sees it. Blanks around are dropped, and an insertion or deletion takes the next word along (the one before at
 * the end), so that `wrong` is never empty and stands in `text` as it is. undefined where nothing is left to show.
 */
export function toCorrection(text: string, edit: Edit): Correction | undefined {
  let { start, end, right } = edit;
  while (start < end && /\s/.test(text[start]!) && /^\s/.test(right))
    [start, right] = [start + 1, right.slice(1)];
  if (!text.slice(start, end).trim() || !right.trim() || start === end) {
    const after = /^\s*[^\s]+/.exec(text.slice(end))?.[0] ?? '';
    if (/[\p{L}\d]/u.test(after)) {
      right = right + after;
      end += after.length;
    } else {
      const before = /[^\s]+\s*$/.exec(text.slice(0, start))?.[0] ?? '';
      if (!before) return undefined;
      right = before + right;
      start -= before.length;
    }
  }
  const wrong = text.slice(start, end).trim();
  // Trailing signs that both sides share say nothing.
  const shared = /[.,!?;:]+$/.exec(wrong)?.[0];
  const shown = (value: string) =>
    shared && value.endsWith(shared) && value.length > shared.length ? value.slice(0, -shared.length) : value;
  const pair = { wrong: shown(wrong), right: shown(right.replace(/\s+/g, ' ').trim()) };
  if (!right.trim().endsWith(shared ?? '')) pair.wrong = wrong;
  if (!pair.wrong || !pair.right || pair.wrong === pair.right) return undefined;
  return { ...pair, type: edit.type, why: edit.why };
}
