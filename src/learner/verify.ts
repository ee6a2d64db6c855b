import type { GrammarFinding } from '../ports/grammar';
import type { Level } from '../ports/language';
import type { Correction, CorrectionType } from '../ports/turn';
import { align, pieces, type Piece, type TokenEdit } from './align';
import { judge, type SentenceVerdict } from './check';
import { classify, generalReasons } from './classify';
import { applyEdits, isInsertion, toCorrection, withoutOverlaps, type Edit } from './edits';
import { isBorneOut } from './evidence';
import { isFunctionWord, isStyleChange, meaningKept } from './meaning';
import { longestLearnerText } from './normalise';
import { levelRank } from './levels';

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
  const shownAs = kept.flatMap((edit) => {
    const correction = toCorrection(text, edit);
    return correction ? [{ edit, correction }] : [];
  });
  if (shownAs.length === 0) {
    return {
      verdict: own.sound ? 'clean' : 'unsure',
      shown: [],
      stored: [],
      corrected: sentence,
    };
  }
  const weight = (edit: Edit) => {
    const { type, source } = edit;
    const often = 1 + onceMore * (kept.filter((other) => other.type === type).length - 1);
    const from = taughtFrom[type];
    const early = from !== undefined && levelRank(level) < levelRank(from) ? 0.3 : 1;
    const heard = isOnlyWritten(text, edit) ? 0.4 : 1;
    return harm[type] * often * early * heard + (source === 'model' ? 0 : 0.25);
  };
  const ranked = [...shownAs]
    .sort((a, b) => weight(b.edit) - weight(a.edit) || a.edit.start - b.edit.start)
    .map(({ correction }) => correction);
  return {
    verdict: 'wrong',
    shown: ranked.slice(0, 1),
    stored: ranked.slice(1),
    corrected:
      applyEdits(
        text,
        shownAs.map(({ edit }) => edit),
      ) + sentence.slice(text.length),
  };
}

/** "everyday" for "every day", "i" for "I": nobody hears the difference, so what is heard goes first. */
function isOnlyWritten(text: string, { start, end, right }: Edit): boolean {
  const bare = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return bare(text.slice(start, end)) === bare(right);
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

/** The model's changes as edits of the pupil's text that keep the meaning and are no mere style. */
function editsBetween(text: string, corrected: string): Edit[] {
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

/** The model's list as edits, where `wrong` stands in the text exactly once. */
function listedEdits(text: string, corrections: readonly Correction[]): Edit[] {
  return corrections.slice(0, 12).flatMap(({ wrong, right }) => {
    const at = wrong.trim() ? text.indexOf(wrong) : -1;
    if (at < 0 || !right.trim() || text.includes(wrong, at + 1) || !standsAlone(text, at, wrong.length))
      return [];
    return editsBetween(text, text.slice(0, at) + right + text.slice(at + wrong.length));
  });
}

function standsAlone(text: string, at: number, length: number): boolean {
  return !/[\p{L}\d]/u.test(text[at - 1] ?? '') && !/[\p{L}\d]/u.test(text[at + length] ?? '');
}

function covers(text: string, edit: Edit, wrong: string, right: string): boolean {
  const at = text.indexOf(wrong);
  if (!wrong || at < 0) return false;
  const touches = edit.start <= at + wrong.length + 1 && edit.end >= at - 1;
  return touches && plain(right).includes(plain(edit.right));
}

/** What stands in the text and not in what replaces it. */
function lostWords(text: string, { start, end, right }: Edit): string[] {
  const left = plain(right).split(' ');
  return plain(text.slice(start, end))
    .split(' ')
    .filter((word) => word && !left.includes(word));
}

/** Two edits say the same of the same words. */
function agrees(text: string, one: Edit, other: Edit): boolean {
  if (one.start > other.end || other.start > one.end) return false;
  const around = (edit: Edit) => plain(applyEdits(text, [edit]));
  return (
    around(one) === around(other) || (one.type === other.type && plain(one.right) === plain(other.right))
  );
}

function touches(one: Edit, other: Edit): boolean {
  return one.start <= other.end && other.start <= one.end;
}

/** The checker marks the same words and its replacement, if it has one, goes the same way. */
function touchesFinding(
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

/** A model's Chinese reason is kept where it is a short Chinese sentence about the same correction; the rule's own goes first. */
function withModelsReason(text: string, edit: Edit, corrections: readonly Correction[]): Edit {
  if (edit.why !== generalReasons[edit.type]) return edit;
  const same = corrections.find(
    ({ wrong, right, why }) =>
      covers(text, edit, wrong, right) && /\p{Script=Han}/u.test(why) && why.length <= 60,
  );
  return same ? { ...edit, why: same.why } : edit;
}

function plain(text: string): string {
  return (
    text
      .toLowerCase()
      .replace(/\u2019/g, "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  ).join(' ');
}
