import { hasChinese } from '../shared/text';
import type { Correction } from '../ports/turn';
import { isGrounded } from './corrections';
import { brokenReplyRules } from './reply';
import type { PolicyHelpers, RuleId, TurnFacts } from './rules';
import { areFit } from './suggestions';

export interface ShownTurn {
  reply: string;
  suggestions: readonly string[];
  analysis: string;
  corrections: readonly Correction[];
}

/** The rules that a turn breaks as the pupil sees it, whoever it comes from; none, if all is well. */
export function brokenShownRules(turn: ShownTurn, facts: TurnFacts, helpers: PolicyHelpers): RuleId[] {
  const broken = brokenReplyRules(turn.reply, facts, helpers);
  // Judged as answers, not as news: a hint may leave the same three on the screen.
  if (!areFit(turn.suggestions, turn.reply, { facts, helpers })) broken.push('suggestions-three');
  if (!hasChinese(turn.analysis) || /[{}]/.test(turn.analysis)) broken.push('analysis-chinese');
  if (turn.corrections.some((one) => !isGrounded(one, facts.sentence))) broken.push('corrections-grounded');
  return broken;
}
