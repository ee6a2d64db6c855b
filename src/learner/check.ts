import type { GrammarFinding } from '../ports/grammar';
import type { Level } from '../ports/language';
import type { Correction } from '../ports/turn';
import { remembered } from '../shared/remembered';
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

/** Judges a text that will be asked about soon, so that the answer is there then. */
export function foreseeJudgement(text: string): void {
  // most are not wrong, and then it is asked whether they are sound
  void judge(text.slice(0, longestLearnerText), []).sound;
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
  const sentences = splitSentences(text).map(({ text: part, start }) => ({
    start,
    own: ownJudgement(`${part}\n${text.charAt(start + part.length)}`),
  }));
  const edits = sentences.flatMap(({ start, own }) => moved(own.found, start));
  if (edits.length === 0) {
    const proposals = findings.flatMap((finding) => editOfFinding(text, finding) ?? []);
    edits.push(
      ...sentences.flatMap(({ start, own }) => moved(own.repaired(moved(proposals, -start)), start)),
    );
  }
  const kept = withoutOverlaps(edits).filter((edit) => text.slice(edit.start, edit.end) !== edit.right);
  let sound: boolean | undefined;
  return {
    edits: kept,
    get sound() {
      return (sound ??=
        kept.length === 0 &&
        sentences.length > 0 &&
        !findings.some(({ category }) => category === 'grammar') &&
        sentences.every(({ own }) => own.isSound()));
    },
  };
}

/** What one sentence says by itself. Edits are at the places of its own text. */
interface OwnJudgement {
  /** By rules and spelling, completed by the grammar. */
  found: readonly Edit[];
  /** For where nothing was found. */
  repaired(proposals: readonly Edit[]): readonly Edit[];
  isSound(): boolean;
}

/**
 * Of a sentence, a line end, and the sign behind the sentence: no rule looks further. Tutors say the same sentences again and again,
 * each time beside others.
 */
const ownJudgement = remembered((key): OwnJudgement => {
  const length = key.indexOf('\n');
  const sentence = parseSentence(key.slice(0, length) + key.slice(length + 1), 0, length);
  if (sentence.tokens.every(({ kind }) => kind === 'sign'))
    return { found: [], repaired: () => [], isSound: () => false };
  const isKnown = once(() => !hasUnknownWord(sentence));
  const usual = once(() => (isKnown() ? repairOf(sentence) : undefined));
  return {
    found: completed(sentence, [
      ...rulesFor(sentence).flatMap((rule) => editsOf(rule, sentence)),
      ...misspelled(sentence),
    ]),
    repaired(proposals) {
      if (!isKnown()) return [];
      const edit = usual() ?? repairAmong(sentence, proposals);
      return edit ? [edit] : [];
    },
    isSound: once(() => isKnown() && looksSound(sentence)),
  };
}, 1_000);

/**
 * What a checker proposes for a sentence that the grammar cannot read, no rule has a word for and no usual small change mends. Alone a
 * checker is not believed: on learners' sentences it is wrong as often as right.
 */
function repairAmong(sentence: Sentence, proposals: readonly Edit[]): Edit | undefined {
  const own = proposals.filter((edit) => edit.start >= 0 && edit.end <= sentence.text.length);
  if (own.length === 0 || isWellFormed(sentence)) return undefined;
  return own.find((edit) => isWhole(sentence, edit));
}

function moved(edits: readonly Edit[], by: number): Edit[] {
  return edits.map((edit) => ({ ...edit, start: edit.start + by, end: edit.end + by }));
}

function once<T>(find: () => T): () => T {
  let found: { value: T } | undefined;
  return () => (found ??= { value: find() }).value;
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
