import type { Level } from '../ports/language';
import type { CorrectionType } from '../ports/turn';
import type { Edit } from './edits';
import { levelRank } from './levels';

/**
 * How much an error of a type hampers understanding, 0 to 3: wrong words and their order most; then who, when and what is done; a
 * missing ending or little word hardly ever does.
 */
const harm: Readonly<Record<CorrectionType, number>> = {
  chinglish: 3, 'word-choice': 3, 'word-order': 3, 'verb-tense': 2.5, 'missing-word': 2.5, pronoun: 2.5, 'verb-form': 2, conjunction: 2,
  spelling: 2, agreement: 1.5, 'noun-number': 1.5, 'adjective-adverb': 1.5, 'extra-word': 1.5, preposition: 1, determiner: 1, punctuation: 0,
}; // prettier-ignore
/** What each further error of the same type in one text adds to its weight: what keeps coming is worth a word. */
const onceMore = 0.25;

/** From which level on a type is taught; before that it is noise to the pupil. */
const taughtFrom: Readonly<Partial<Record<CorrectionType, Level>>> = {
  determiner: 'A2',
  preposition: 'A2',
  'adjective-adverb': 'A2',
};

/** The edits of one text, the one that a pupil of this level gains most from first. */
export function mostUsefulFirst(text: string, edits: readonly Edit[], level: Level): Edit[] {
  const weight = (edit: Edit) => {
    const { type, source } = edit;
    const often = 1 + onceMore * (edits.filter((other) => other.type === type).length - 1);
    const from = taughtFrom[type];
    const early = from !== undefined && levelRank(level) < levelRank(from) ? 0.3 : 1;
    const heard = isOnlyWritten(text, edit) ? 0.4 : 1;
    return harm[type] * often * early * heard + (source === 'model' ? 0 : 0.25);
  };
  return [...edits].sort((one, other) => weight(other) - weight(one) || one.start - other.start);
}

/** "everyday" for "every day", "i" for "I": nobody hears the difference, so what is heard goes first. */
function isOnlyWritten(text: string, { start, end, right }: Edit): boolean {
  const bare = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return bare(text.slice(start, end)) === bare(right);
}
