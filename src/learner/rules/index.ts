import type { Rule } from './rule';
import { verbRules } from './verbs';

/** All rules; where two touch the same words the earlier one wins. */
export const rules: readonly Rule[] = [...verbRules];
