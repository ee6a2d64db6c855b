import type { GrammarFinding } from '../ports/grammar';
import type { Level } from '../ports/language';
import type { Correction } from '../ports/turn';
import { align, pieces } from './align';
import { classify, generalReasons } from './classify';
import { applyEdits, toCorrection, withoutOverlaps, type Edit } from './edits';
import { hasUnknownWord, misspelled } from './misspelling';
import { longestLearnerText, splitSentences } from './normalise';
import { completed, isWhole, repairOf } from './repair';
import { rulesFor } from './rules';
import { editsOf } from './rules/rule';
import { parseSentence, type Sentence } from './sentence';
import { looksSound } from './soundness';
import { isSpelledRight } from './spelling';
import { isWellFormed } from './syntax';

/** 'unsure': neither error nor soundness could be shown; say nothing about form. */
export type SentenceVerdict = 'clean' | 'wrong' | 'unsure';

export interface SentenceCheck {
  verdict: SentenceVerdict;
  /** The same as the sentence unless the verdict is 'wrong'. */
  corrected: string;
  /** In the order of the text. */
  corrections: Correction[];
}

export interface CheckOptions {
  level: Level;
  /** What a grammar checker said of the same text; a witness only. */
  findings?: readonly GrammarFinding[];
}

/**
 * The offline judgement of what a pupil wrote (one sentence or a few, at most 600 characters): own rules, spelling, and a grammar
 * checker's findings where the own grammar bears them out. Precision comes first: what is not sure is not corrected. About 1 ms for twenty words once warm.
 */
export function checkSentence(sentence: string, { findings = [] }: CheckOptions): SentenceCheck {
  const judgement = judge(sentence.slice(0, longestLearnerText), findings);
  const corrections = judgement.edits.flatMap((edit) => toCorrection(sentence, edit) ?? []);
  if (corrections.length > 0)
    return { verdict: 'wrong', corrected: applyEdits(sentence, judgement.edits), corrections };
  return { verdict: judgement.sound ? 'clean' : 'unsure', corrected: sentence, corrections: [] };
}

/** Whether `checkSentence` would call the text wrong; cheaper, since nobody asks whether it is sound. */
export function isWrong(sentence: string): boolean {
  const { edits } = judge(sentence.slice(0, longestLearnerText), []);
  return edits.some((edit) => toCorrection(sentence, edit) !== undefined);
}

export interface Judgement {
  /** What is surely wrong; they do not overlap. */
  edits: readonly Edit[];
  /** No sign of trouble anywhere. Found out when it is first asked for, since that takes as long as all the rules. */
  readonly sound: boolean;
}

/** Judgements by text, without a checker's findings; one turn asks for the same text again and again. */
const recent = new Map<string, Judgement>();
const mostRecent = 32;

/** What `checkSentence` shows, as edits of the text. */
export function judge(text: string, findings: readonly GrammarFinding[]): Judgement {
  if (findings.length > 0) return judgeAfresh(text, findings);
  const known = recent.get(text);
  if (known) return known;
  const judgement = judgeAfresh(text, findings);
  if (recent.size >= mostRecent) recent.clear();
  recent.set(text, judgement);
  return judgement;
}

function judgeAfresh(text: string, findings: readonly GrammarFinding[]): Judgement {
  const parsed = sentencesOf(text);
  const spoken = parsed.filter(({ tokens }) => tokens.some(({ kind }) => kind !== 'sign'));
  const edits = spoken.flatMap((sentence) =>
    completed(sentence, [
      ...rulesFor(sentence).flatMap((rule) => editsOf(rule, sentence)),
      ...misspelled(sentence),
    ]),
  );
  if (edits.length === 0) {
    const proposals = findings.flatMap((finding) => editOfFinding(text, finding) ?? []);
    edits.push(...spoken.flatMap((sentence) => repaired(sentence, proposals)));
  }
  const kept = withoutOverlaps(edits).filter((edit) => text.slice(edit.start, edit.end) !== edit.right);
  let sound: boolean | undefined;
  return {
    edits: kept,
    get sound() {
      return (sound ??=
        kept.length === 0 &&
        parsed.length > 0 &&
        !findings.some(({ category }) => category === 'grammar') &&
        parsed.every((sentence) => !hasUnknownWord(sentence) && looksSound(sentence)));
    },
  };
}

/**
 * What mends a sentence that the grammar cannot read and no rule has a word for: a usual small change, else what a checker proposes.
 * Alone a checker is not believed: on learners' sentences it is wrong as often as right.
 */
function repaired(sentence: Sentence, proposals: readonly Edit[]): Edit[] {
  if (hasUnknownWord(sentence)) return [];
  const usual = repairOf(sentence);
  if (usual) return [usual];
  const { start, text } = sentence;
  const own = proposals.filter((edit) => edit.start >= start && edit.end <= start + text.length);
  if (own.length === 0 || isWellFormed(sentence)) return [];
  return [own.find((edit) => isWhole(sentence, edit)) ?? []].flat();
}

let last: { text: string; parsed: Sentence[] } | undefined;

/** Tagging is the dearest part, and one turn asks for the same text more than once. */
function sentencesOf(text: string): Sentence[] {
  if (last?.text !== text) {
    last = {
      text,
      parsed: splitSentences(text).map(({ text: part, start }) =>
        parseSentence(text, start, start + part.length),
      ),
    };
  }
  return last.parsed;
}

/** A checker's finding as an edit, where it names one small replacement that changes more than writing habits. */
export function editOfFinding(
  text: string,
  { offset, length, replacements, category }: GrammarFinding,
): Edit | undefined {
  const wrong = text.slice(offset, offset + length);
  const right = replacements[0];
  if (!right || !wrong.trim() || category === 'style' || category === 'punctuation') return undefined;
  if (right.toLowerCase() === wrong.toLowerCase() || right.split(' ').length > wrong.split(' ').length + 2)
    return undefined;
  // Spelling is judged by the own dictionary: both spellings are right, names stay.
  if (category === 'spelling' && (isSpelledRight(wrong) || replacements.length > 1 || !/^[a-z]/.test(wrong)))
    return undefined;
  if (category === 'grammar' && replacements.length > 2) return undefined;
  const type =
    category === 'spelling' ? 'spelling' : classify(changed(wrong, right).wrong, changed(wrong, right).right);
  if (type === 'punctuation' || type === 'word-choice') return undefined;
  return {
    start: offset,
    end: offset + length,
    right,
    type,
    why: generalReasons[type],
    source: 'languagetool',
  };
}

function changed(wrong: string, right: string) {
  const [source, target] = [pieces(wrong), pieces(right)];
  const edits = align(source, target);
  const [first, final] = [edits[0], edits.at(-1)];
  return {
    wrong: source.slice(first?.from, final?.to),
    right: target.slice(first?.targetFrom, final?.targetTo),
  };
}

/** Loads what the checks need (dictionary, word list, tagger), about a second; later calls are fast. */
export function warmUp(): void {
  isSpelledRight('warmup');
  checkSentence('Tom very like aples.', { level: 'A1' });
}
