import type { GrammarFinding } from '../ports/grammar';
import type { Level } from '../ports/language';
import type { Correction } from '../ports/turn';
import { applyEdits, toCorrection, withoutOverlaps, type Edit } from './edits';
import { isSpelledRight, spellingSuggestions } from './spelling';
import { longestLearnerText, splitSentences } from './normalise';
import { rules } from './rules';
import { editsOf } from './rules/rule';
import { parseSentence } from './sentence';

/** 'unsure': neither error nor soundness could be shown; say nothing about form. */
export type SentenceVerdict = 'clean' | 'wrong' | 'unsure';

export interface SentenceCheck {
  verdict: SentenceVerdict;
  /** The same as the sentence unless the verdict is 'wrong'. */
  corrected: string;
  corrections: Correction[];
}

export interface CheckOptions {
  level: Level;
  /** What a grammar checker said of the same text; a witness only. */
  findings?: readonly GrammarFinding[];
}

/** The offline judgement of what a pupil wrote (one sentence or a few, at most 600 characters): own rules, then spelling. */
export function checkSentence(sentence: string, _options: CheckOptions): SentenceCheck {
  const text = sentence.slice(0, longestLearnerText);
  const edits = ruleEdits(text);
  const corrections = edits.flatMap((edit) => toCorrection(text, edit) ?? []);
  if (corrections.length === 0) return { verdict: 'unsure', corrected: sentence, corrections: [] };
  return { verdict: 'wrong', corrected: applyEdits(text, edits), corrections };
}

function ruleEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const { text: part, start } of splitSentences(text)) {
    const sentence = parseSentence(text, start, start + part.length);
    for (const rule of rules) edits.push(...editsOf(rule, sentence));
  }
  return withoutOverlaps(edits);
}

/** Loads what the checks need (dictionaries, word list, tagger), about a second; later calls are fast. */
export function warmUp(): void {
  isSpelledRight('warmup');
  spellingSuggestions('recieve');
  checkSentence('She very like apples.', { level: 'A1' });
}
