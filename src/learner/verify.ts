import type { GrammarFinding } from '../ports/grammar';
import type { Level } from '../ports/language';
import type { Correction, CorrectionType } from '../ports/turn';
import { judge, type SentenceVerdict } from './check';
import { generalReasons } from './classify';
import { agrees, covers, lostWords, plain, touches, touchesFinding } from './edit-relations';
import { applyEdits, isInsertion, toCorrection, withoutOverlaps, type Edit } from './edits';
import { isBorneOut } from './evidence';
import { isFunctionWord } from './meaning';
import { longestLearnerText } from './normalise';
import { editsBetween, listedEdits } from './proposed-edits';
import { mostUsefulFirst } from './usefulness';

export interface ProposedCorrections {
  /** The pupil's own text. */
  sentence: string;
  /** The model's whole corrected sentence; "" where it gave none. */
  corrected: string;
  /** The model's list. */
  corrections: readonly Correction[];
  /** What a grammar checker said of the pupil's text. */
  findings?: readonly GrammarFinding[];
  level: Level;
}

export interface VerifiedCorrections {
  verdict: SentenceVerdict;
  /** At most one: the one put before the pupil. */
  shown: Correction[];
  /** What else is kept for review, most useful first. */
  stored: Correction[];
  /** The sentence with the kept corrections made; the sentence itself where there are none. */
  corrected: string;
}

/** Types in which a model's own word is worth something where the sentence looks wrong anyway. */
const mechanical: ReadonlySet<CorrectionType> = new Set([
  'verb-tense', 'verb-form', 'agreement', 'noun-number', 'determiner', 'preposition', 'pronoun', 'spelling',
  'missing-word', 'extra-word', 'adjective-adverb',
]); // prettier-ignore

/**
 * Decides which of a model's corrections are kept. The model's sentence and list are aligned with the pupil's into small edits; an
 * edit stays where a second witness (own rules, spelling, the grammar checker) says the same, or says that the same words are wrong.
 * An edit that no witness supports stays where the pupil's own words bear it out (the verb does not fit its subject), or, in a
 * sentence that does not look sound, where it is a small change of grammar that the model both made and listed. Changes of style, of numbers, names, negation or content words never stay. What the own rules find alone
 * stays too. So a rewriting of a correct sentence comes out clean.
 */
export function verifyCorrections({
  sentence,
  corrected,
  corrections,
  findings = [],
  level,
}: ProposedCorrections): VerifiedCorrections {
  const text = sentence.slice(0, longestLearnerText);
  const own = judge(text, findings);
  const proposed = [...editsBetween(text, corrected), ...listedEdits(text, corrections)];
  const listed = (edit: Edit) => corrections.some(({ wrong, right }) => covers(text, edit, wrong, right));
  const supported = proposed.filter(
    (edit) =>
      own.edits.some((other) => agrees(text, edit, other)) ||
      findings.some((finding) => touchesFinding(edit, finding, own.sound)),
  );
  const trusted = proposed.filter(
    (edit) =>
      !supported.includes(edit) &&
      (own.sound ? isBorneOut(text, edit) : listed(edit) && isSmallRepair(text, edit)),
  );
  const leaves = (edits: readonly Edit[]) => leavesNoMore(text, own.edits, edits);
  const sensible =
    trusted.length === 0 || leaves(trusted) ? trusted : trusted.slice(0, 8).filter((edit) => leaves([edit]));
  const isNoWorse = (other: Edit, edit: Edit) => {
    // "My mother cooking": a form in -ing alone is no verb of a sentence.
    if (edit.type === 'agreement' && /^\w+ing$/.test(other.right.trim())) return false;
    const repaired = judge(applyEdits(text, [other]), []);
    return (
      !repaired.edits.some(({ type }) => type === edit.type || type === other.type) &&
      (repaired.sound || !judge(applyEdits(text, [edit]), []).sound)
    );
  };
  // Of two ways to repair the same words the model's stays where it made and listed it: it has read the whole lesson.
  const overruled = (edit: Edit) =>
    proposed.some(
      (other) =>
        touches(edit, other) &&
        !agrees(text, edit, other) &&
        listed(other) &&
        plain(corrected).includes(plain(other.right)) &&
        isSmallRepair(text, other) &&
        isNoWorse(other, edit),
    ) && !proposed.some((other) => agrees(text, edit, other));
  // "very" goes from here to there: where an own correction of the first place stands, the second is none.
  const isHalfMoved = (edit: Edit) =>
    isInsertion(edit) &&
    proposed.some(
      (other) =>
        lostWords(text, other).some((word) => plain(edit.right).split(' ').includes(word)) &&
        own.edits.some((mine) => touches(mine, other) && !agrees(text, mine, other) && !overruled(mine)),
    );
  const kept = withoutOverlaps([
    ...proposed.filter(
      (edit) => own.edits.some((mine) => overruled(mine) && touches(mine, edit)) && listed(edit),
    ),
    ...own.edits.filter((edit) => !overruled(edit)).map((edit) => withModelsReason(text, edit, corrections)),
    ...supported.filter((edit) => !isHalfMoved(edit)),
    ...sensible.filter((edit) => !isHalfMoved(edit)),
  ]);
  const shown = kept.filter((edit) => toCorrection(text, edit));
  if (shown.length === 0) {
    return {
      verdict: own.sound ? 'clean' : 'unsure',
      shown: [],
      stored: [],
      corrected: sentence,
    };
  }
  const ranked = mostUsefulFirst(text, kept, level).flatMap((edit) => toCorrection(text, edit) ?? []);
  return {
    verdict: 'wrong',
    shown: ranked.slice(0, 1),
    stored: ranked.slice(1),
    corrected: applyEdits(text, shown) + sentence.slice(text.length),
  };
}

/** Whether `more` edits beside the `own` ones leave no more to find than those alone. */
function leavesNoMore(text: string, own: readonly Edit[], more: readonly Edit[]): boolean {
  const found = own.length === 0 ? 0 : judge(applyEdits(text, own), []).edits.length;
  return judge(applyEdits(text, withoutOverlaps([...own, ...more])), []).edits.length <= found;
}

/** A change of grammar, not of words: the kinds in which models are reliable. */
function isSmallRepair(text: string, edit: Edit): boolean {
  if (/^(?:am|is|are)$/i.test(edit.right.trim()) && /\b(?:yesterday|ago|last \w+)\b/i.test(text))
    return false;
  const wrong = text.slice(edit.start, edit.end).trim();
  // Which park is meant only the pupil knows.
  if (
    [wrong, edit.right.trim()].every((word) => /^(?:an?|the)$/i.test(word)) &&
    /the/i.test(wrong + edit.right)
  )
    return false;
  if (mechanical.has(edit.type)) return true;
  if (edit.type === 'word-choice') return isFunctionWord(wrong) && isFunctionWord(edit.right.trim());
  return edit.type === 'word-order' || edit.type === 'conjunction';
}

/** A model's Chinese reason is kept where it is a short Chinese sentence about the same correction; the rule's own goes first. */
function withModelsReason(text: string, edit: Edit, corrections: readonly Correction[]): Edit {
  if (edit.why !== generalReasons[edit.type]) return edit;
  const same = corrections.find(
    ({ wrong, right, why }) =>
      covers(text, edit, wrong, right) && /\p{Script=Han}/u.test(why) && why.length <= 60,
  );
  return same ? { ...edit, why: same.why } : edit;
}
