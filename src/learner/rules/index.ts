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
import { storyRules } from './stories';
import { tenseRules } from './tense';
import { wordFormRules } from './word-forms';

/** All rules; where two touch the same words the earlier one wins. */
export const rules: readonly Rule[] = [
  ...frameRules,
  ...littleWordRules,
  ...storyRules,
  ...chinglishRules,
  ...complementRules,
  ...pronounRules,
  ...clauseRules,
  ...beRules,
  ...patternRules,
  ...tenseRules,
  ...agreementRules,
  ...numberAgreementRules,
  ...wordFormRules,
  ...adjectiveRules,
  ...prepositionRules,
  ...articleRules,
  ...nounRules,
];
