import type { GrammarFinding } from '../ports/grammar';
import { applyEdits, type Edit } from './edits';

/** Whether a listed correction is about the words of an edit and holds what it puts there. */
export function covers(text: string, edit: Edit, wrong: string, right: string): boolean {
  const at = text.indexOf(wrong);
  if (!wrong || at < 0) return false;
  const touches = edit.start <= at + wrong.length + 1 && edit.end >= at - 1;
  return touches && plain(right).includes(plain(edit.right));
}

/** What stands in the text and not in what replaces it. */
export function lostWords(text: string, { start, end, right }: Edit): string[] {
  const left = plain(right).split(' ');
  return plain(text.slice(start, end))
    .split(' ')
    .filter((word) => word && !left.includes(word));
}

/** Two edits say the same of the same words. */
export function agrees(text: string, one: Edit, other: Edit): boolean {
  if (one.start > other.end || other.start > one.end) return false;
  const around = (edit: Edit) => plain(applyEdits(text, [edit]));
  return (
    around(one) === around(other) || (one.type === other.type && plain(one.right) === plain(other.right))
  );
}

export function touches(one: Edit, other: Edit): boolean {
  return one.start <= other.end && other.start <= one.end;
}

/** The checker marks the same words and its replacement, if it has one, goes the same way. */
export function touchesFinding(
  edit: Edit,
  { offset, length, replacements, category }: GrammarFinding,
  sound: boolean,
): boolean {
  if (category !== 'grammar' && category !== 'spelling') return false;
  if (edit.start > offset + length || edit.end < offset) return false;
  return (
    replacements.some(
      (replacement) =>
        plain(replacement) === plain(edit.right) || plain(replacement).split(' ').includes(plain(edit.right)),
    ) && !(sound && category === 'spelling')
  );
}

/** Words alone, in lower case, parted by blanks. */
export function plain(text: string): string {
  return (
    text
      .toLowerCase()
      .replace(/\u2019/g, "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  ).join(' ');
}
