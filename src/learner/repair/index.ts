import { applyEdits, withoutOverlaps, type Edit } from '../edits';
import { hasUnknownWord } from '../misspelling';
import { splitSentences } from '../normalise';
import type { Change } from '../rules/rule';
import { parseSentence, type Sentence } from '../sentence';
import { looksSound } from '../soundness';
import { hasSignOfTrouble } from '../soundness-signs';
import { isWellFormed } from '../syntax';
import type { Attempt } from './attempt';
import { missingBeAttempts } from './missing-be';
import { missingArticle, nounAttempts } from './nouns';
import { orderAttempts } from './order';
import { commaSplice } from './splice';
import { verbPartnerAttempts } from './verb-partners';
import { lateVerbAttempts, verbAttempts } from './verbs';
import { wordAttempts } from './words';

const longest = 16;

/** In the order in which they are believed: a later one is asked only where no earlier one makes the sentence whole. */
const attempts: readonly Attempt[] = [
  ...verbAttempts,
  ...nounAttempts,
  ...missingBeAttempts,
  missingArticle,
  ...verbPartnerAttempts,
  ...wordAttempts,
  ...orderAttempts,
  ...lateVerbAttempts,
  commaSplice,
];

/** Without what only parts sentences: in place of what a rule found it would say less. */
const withinSentence = attempts.filter((attempt) => attempt !== commaSplice);

/** What may complete others: "a story" or "stories" is a choice that is better left open. */
const certain = withinSentence.filter((attempt) => attempt !== missingArticle);

/**
 * The one small change of a usual kind that makes a sentence whole which cannot be read otherwise, or against which a sign speaks; undefined
 * where there is none, or two that are as likely. For sentences all of whose words are known.
 */
export function repairOf(sentence: Sentence, among: readonly Attempt[] = attempts): Edit | undefined {
  const words = sentence.tokens.filter(({ kind }) => kind !== 'sign');
  if (words.length < 3 || words.length > longest) return undefined;
  const readable = isWellFormed(sentence);
  if (readable && !hasSignOfTrouble(sentence)) return undefined;
  for (const { type, why, at, readable: mendsReadable } of among) {
    if (readable && !mendsReadable) continue;
    const found = sentence.tokens
      .flatMap((token) => at(sentence, token))
      .filter((change) => isWhole(sentence, change));
    if (found.length > 1) return undefined;
    if (found[0]) return { ...found[0], type, why, source: 'grammar' };
  }
  return undefined;
}

/** Whether the sentence can be read, and shows no sign of trouble, once `change` is made; its places are those of the source. */
export function isWhole(sentence: Sentence, change: Change): boolean {
  const { source, start, text } = sentence;
  const part = source.slice(start, start + text.length);
  const repaired = applyEdits(part, [
    { ...change, start: change.start - start, end: change.end - start } as Edit,
  ]);
  return splitSentences(repaired).every(({ text: whole }) => looksSound(parseSentence(whole)));
}

/**
 * What is wrong in a sentence in which rules found `edits`, once the grammar has had its word: where the sentence cannot be read even with
 * them, one change that makes it whole completes them, or else takes their place.
 */
export function completed(sentence: Sentence, edits: readonly Edit[]): readonly Edit[] {
  const kept = withoutOverlaps(edits);
  const { source, start, text } = sentence;
  if (kept.length === 0 || sentence.tokens.length > longest + 2) return kept;
  const local = kept.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  const corrected = parseSentence(applyEdits(source.slice(start, start + text.length), local));
  if (hasUnknownWord(corrected) || isWellFormed(corrected)) return kept;
  const more = repairOf(corrected, certain);
  if (more)
    return merged(local, more).map((edit) => ({ ...edit, start: edit.start + start, end: edit.end + start }));
  const instead = hasUnknownWord(sentence) ? undefined : repairOf(sentence, withinSentence);
  return instead ? [instead] : kept;
}

/** `made` and an edit of the text that they made, as edits of the text before. One that changes again what was changed takes its place. */
function merged(made: readonly Edit[], edit: Edit): readonly Edit[] {
  let shift = 0;
  for (const one of made) {
    const from = one.start + shift;
    const to = from + one.right.length;
    if (edit.start >= from && edit.end <= to && one.right) {
      const right = one.right.slice(0, edit.start - from) + edit.right + one.right.slice(edit.end - from);
      return made.map((other) =>
        other === one ? { ...edit, start: one.start, end: one.end, right } : other,
      );
    }
    if (edit.end <= from) break;
    if (edit.start < to) return made;
    shift += one.right.length - (one.end - one.start);
  }
  return withoutOverlaps([...made, { ...edit, start: edit.start - shift, end: edit.end - shift }]);
}
