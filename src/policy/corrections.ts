import type { Correction } from '../ports/turn';
import type { SentenceVerdict } from '../learner/check';
import type { PolicyHelpers, RuleId } from './rules';

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

/** The corrections with only those of the model's reasons that can be shown: short Chinese about the words in question; else "". */
export function withFitReasons(
  corrections: readonly Correction[],
  sentence: string,
  helpers: Pick<PolicyHelpers, 'isSafe' | 'leaks'>,
): Correction[] {
  return corrections.map((one) => (isFitReason(one, sentence, helpers) ? one : { ...one, why: '' }));
}

function isFitReason(
  { why, right }: Correction,
  sentence: string,
  { isSafe, leaks }: Pick<PolicyHelpers, 'isSafe' | 'leaks'>,
): boolean {
  if (!/\p{Script=Han}{2}/u.test(why) || why.length > 60 || /[{}[\]<>|`\\_#*\n]|https?:/.test(why))
    return false;
  if (/答复|回复|建议你|选项|助手|模型|JSON|AI|我(?!们)|学生|翻译/.test(why)) return false;
  const said = new Set(latinWords(`${sentence} ${right} be is am are do does did have has to a an the`));
  return latinWords(why).every((word) => said.has(word)) && isSafe(why) && !leaks(why);
}

function latinWords(text: string): string[] {
  return (text.match(/\p{Script=Latin}+/gu) ?? []).map((word) => word.toLowerCase());
}

function bare(text: string): string {
  return text.replace(/[\s.!?,"'\u2018\u2019\u201c\u201d]+/g, ' ').trim();
}
