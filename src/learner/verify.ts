import type { GrammarFinding } from '../ports/grammar';
import type { Level } from '../ports/language';
import type { Correction } from '../ports/turn';
import { checkSentence, type SentenceVerdict } from './check';

export interface ProposedCorrections {
  /** The pupil's own text. */
  sentence: string;
  /** The model's whole corrected sentence; "" where it gave none. */
  corrected: string;
  /** The model's list. */
  corrections: readonly Correction[];
  findings?: readonly GrammarFinding[];
  level: Level;
}

export interface VerifiedCorrections {
  verdict: SentenceVerdict;
  /** At most one: the one put before the pupil. */
  shown: Correction[];
  /** What else is kept for review. */
  stored: Correction[];
  /** The sentence with the kept corrections made; the sentence itself where there are none. */
  corrected: string;
}

/** Decides which of a model's corrections are kept. */
export function verifyCorrections({ sentence, level, findings }: ProposedCorrections): VerifiedCorrections {
  const own = checkSentence(sentence, { level, findings });
  return {
    verdict: own.verdict,
    shown: own.corrections.slice(0, 1),
    stored: own.corrections.slice(1),
    corrected: own.corrected,
  };
}
