import { adjectiveRules } from './adjectives';
import { agreementRules } from './agreement';
import { amountRules } from './amounts';
import { articleRules } from './articles';
import { bareNounRules } from './bare-nouns';
import { beRules } from './be';
import { chinglishRules } from './chinglish';
import { clauseRules } from './clauses';
import { comparisonRules } from './comparisons';
import { complementRules } from './complements';
import { confusedWordRules } from './confused-words';
import { determinerRules } from './determiners';
import { doingAndToDoRules } from './doing-and-to-do';
import { feelingRules } from './feelings';
import { frameRules } from './frames';
import { gerundRules } from './gerunds';
import { joinedSubjectRules } from './joined-subjects';
import { littleWordRules } from './little-words';
import { missingBeRules } from './missing-be';
import { missingWordRules } from './missing-words';
import { nounRules } from './nouns';
import { numberAgreementRules } from './number-agreement';
import { passiveRules } from './passives';
import { patternRules } from './patterns';
import { perfectRules } from './perfects';
import { placePrepositionRules } from './place-prepositions';
import { possessionRules } from './possession';
import { prepositionRules } from './prepositions';
import { beAgreementRules } from './pronoun-agreement';
import { pronounRules } from './pronouns';
import { quantityRules } from './quantities';
import { questionRules } from './questions';
import type { Rule } from './rule';
import { createRuleIndex } from './rule-index';
import { schoolSlipRules } from './school-slips';
import { storyRules } from './stories';
import { tenseRules } from './tense';
import { timePrepositionRules } from './time-prepositions';
import { verbFrameRules } from './verb-frames';
import { verbGroupRules } from './verb-groups';
import { verbNounRules } from './verb-nouns';
import { wordFormRules } from './word-forms';
import { wordOrderRules } from './word-order';

/** All rules; where two touch the same words the earlier one wins. */
export const rules: readonly Rule[] = [
  ...doingAndToDoRules,
  ...schoolSlipRules,
  ...frameRules,
  ...verbFrameRules,
  ...quantityRules,
  ...littleWordRules,
  ...storyRules,
  ...perfectRules,
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
  ...verbGroupRules,
  ...agreementRules,
  ...beAgreementRules,
  ...numberAgreementRules,
  ...joinedSubjectRules,
  ...verbNounRules,
  ...wordFormRules,
  ...adjectiveRules,
  ...feelingRules,
  ...comparisonRules,
  ...prepositionRules,
  ...placePrepositionRules,
  ...timePrepositionRules,
  ...articleRules,
  ...nounRules,
  ...determinerRules,
  ...bareNounRules,
  ...amountRules,
];

/** The rules that a sentence concerns, in the same order. */
export const rulesFor = createRuleIndex(rules);
