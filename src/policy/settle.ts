import type { SentenceVerdict } from '../learner/check';
import { isFitBesideCorrection, settleAnalysis } from './analysis';
import { brokenCorrectionRules } from './corrections';
import { settleReply } from './reply';
import type { PolicyHelpers, RuleId, TurnFacts } from './rules';
import { settleSuggestions, type Suggestions } from './suggestions';
import type { Correction } from '../ports/turn';

/** What the model proposes, in the right shape. */
export interface Proposal {
  reply: string;
  suggestions: readonly string[];
  corrected: string;
  corrections: readonly Correction[];
  analysis: string;
}

export interface SettleInput {
  proposal: Proposal;
  facts: TurnFacts;
  helpers: PolicyHelpers;
  /** What the verifier found of the pupil's sentence. */
  verdict: SentenceVerdict;
  /** The reply that the pupil has read already, as it was settled. */
  frozen?: string;
}

export type Settled =
  | {
      ok: true;
      reply: string;
      suggestions: Suggestions;
      /** The model's note; undefined where the learner's own takes its place. */
      analysis?: string;
      /** Rules that were broken and have been mended. */
      broken: RuleId[];
      /** The suggestions keep the rules and hardly help: worth a second try where there is time. */
      makeshift: boolean;
    }
  | { ok: false; broken: RuleId[] };

/** Makes a proposal keep the rules by leaving out and filling up; what cannot be mended so is named for a second try. */
export function settle({ proposal, facts, helpers, verdict, frozen }: SettleInput): Settled {
  const reply = settleReply(proposal.reply, facts, helpers);
  const broken = new Set<RuleId>(reply.broken);
  for (const rule of brokenCorrectionRules(proposal, facts.sentence, verdict)) broken.add(rule);
  const analysis = settleAnalysis(proposal.analysis, facts.sentence, { verdict, helpers });
  if (verdict === 'wrong' ? !isFitBesideCorrection(proposal, facts.sentence) : analysis !== proposal.analysis)
    broken.add('analysis-chinese');
  if (!reply.ok && frozen === undefined) return { ok: false, broken: [...broken] };

  const shown = frozen ?? (reply as { reply: string }).reply;
  // Answers to another reply than the one on the screen are no answers.
  const belongs = frozen === undefined || (reply.ok && reply.reply === frozen);
  const { suggestions, exact, makeshift } = settleSuggestions(belongs ? proposal.suggestions : [], shown, {
    facts,
    helpers,
  });
  if (!exact) broken.add('suggestions-three');
  return { ok: true, reply: shown, suggestions, analysis, broken: [...broken], makeshift };
}
