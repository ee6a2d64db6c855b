import type { Correction } from '../ports/turn';
import type { SentenceVerdict } from '../learner/check';
import type { RuleId } from './rules';

interface Proposal {
  corrected: string;
  corrections: readonly Correction[];
}

/** What was wrong with the corrections as the model gave them; the verifier decides what becomes of them. */
export function brokenCorrectionRules(
  proposal: Proposal,
  sentence: string,
  verdict: SentenceVerdict,
): RuleId[] {
  const broken: RuleId[] = [];
  if (proposal.corrections.some((one) => !isGrounded(one, sentence))) broken.push('corrections-grounded');
  const changes = proposal.corrected !== '' && bare(proposal.corrected) !== bare(sentence);
  if (verdict === 'clean' && (proposal.corrections.length > 0 || changes)) broken.push('clean-stays-clean');
  return broken;
}

/** `wrong` stands in the sentence as it is, and `right` is something else. */
export function isGrounded({ wrong, right }: Correction, sentence: string): boolean {
  return wrong.trim() !== '' && right.trim() !== '' && wrong !== right && sentence.includes(wrong);
}

function bare(text: string): string {
  return text.replace(/[\s.!?,"'\u2018\u2019\u201c\u201d]+/g, ' ').trim();
}
