import { adjectiveRules } from './adjectives';
import { agreementRules } from './agreement';
import { beRules } from './be';
import { chinglishRules } from './chinglish';
import { clauseRules } from './clauses';
import { nounRules } from './nouns';
import { patternRules } from './patterns';
import { prepositionRules } from './prepositions';
import { pronounRules } from './pronouns';
import type { Rule } from './rule';
import { tenseRules } from './tense';

/** All rules; where two touch the same words the earlier one wins. */
export const rules: readonly Rule[] = [
  ...chinglishRules,
  ...pronounRules,
  ...clauseRules,
  ...beRules,
  ...patternRules,
  ...tenseRules,
  ...agreementRules,
  ...adjectiveRules,
  ...prepositionRules,
  ...nounRules,
];
