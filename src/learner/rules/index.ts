import { adjectiveRules } from './adjectives';
import { agreementRules } from './agreement';
import { articleRules } from './articles';
import { beRules } from './be';
import { chinglishRules } from './chinglish';
import { clauseRules } from './clauses';
import { complementRules } from './complements';
import { frameRules } from './frames';
import { littleWordRules } from './little-words';
import { nounRules } from './nouns';
import { numberAgreementRules } from './number-agreement';
import { patternRules } from './patterns';
import { prepositionRules } from './prepositions';
import { pronounRules } from './pronouns';
import type { Rule } from './rule';
import { createRuleIndex } from './rule-index';
import { schoolSlipRules } from './school-slips';
import { storyRules } from './stories';
import { tenseRules } from './tense';
import { wordFormRules } from './word-forms';
import { determinerRules } from './determiners';
import { comparisonRules } from './comparisons';
import { missingBeRules } from './missing-be';
import { beAgreementRules } from './pronoun-agreement';
import { confusedWordRules } from './confused-words';
import { questionRules } from './questions';
import { missingWordRules } from './missing-words';
import { quantityRules } from './quantities';
import { verbFrameRules } from './verb-frames';
import { gerundRules } from './gerunds';
import { timePrepositionRules } from './time-prepositions';
import { passiveRules } from './passives';
import { perfectRules } from './perfects';
import { possessionRules } from './possession';
import { verbGroupRules } from './verb-groups';
import { verbNounRules } from './verb-nouns';
import { wordOrderRules } from './word-order';

/** All rules; where two touch the same words the earlier one wins. */
export const rules: readonly Rule[] = [
  ...schoolSlipRules,
  ...frameRules,
  ...verbFrameRules,
  ...quantityRules,
  ...littleWordRules,
  ...storyRules,
  ...passiveRules,
  ...chinglishRules,
  ...confusedWordRules,
  ...complementRules,
  ...missingWordRules,
  ...pronounRules,
  ...possessionRules,
  ...clauseRules,
  ...wordOrderRules,
  ...questionRules,
  ...beRules,
  ...missingBeRules,
  ...patternRules,
  ...gerundRules,
  ...tenseRules,
  ...perfectRules,
  ...verbGroupRules,
  ...agreementRules,
  ...beAgreementRules,
  ...numberAgreementRules,
  ...verbNounRules,
  ...wordFormRules,
  ...adjectiveRules,
  ...comparisonRules,
  ...prepositionRules,
  ...timePrepositionRules,
  ...articleRules,
  ...nounRules,
  ...determinerRules,
];

/** The rules that a sentence concerns, in the same order. */
export const rulesFor = createRuleIndex(rules);
