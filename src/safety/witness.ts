import { concerns, type CrisisVerdict, type SafetyVerdict } from './verdict';

const rank = { safe: 0, sensitive: 1, crisis: 2 } as const;

/** A second witness (a model) may raise what the rules said, never lower it; two alarms are joined to the graver one. */
export function raiseOnly(rules: SafetyVerdict, witness: SafetyVerdict | undefined): SafetyVerdict {
  if (!witness || rank[witness.kind] < rank[rules.kind]) return rules;
  if (rules.kind !== 'crisis' || witness.kind !== 'crisis')
    return rank[witness.kind] > rank[rules.kind] ? witness : rules;
  return joined(rules, witness);
}

/** The graver concern; every conflict of interest that either saw. */
export function joined(one: CrisisVerdict, other: CrisisVerdict): CrisisVerdict {
  const graver = concerns.indexOf(one.concern) <= concerns.indexOf(other.concern) ? one : other;
  return {
    kind: 'crisis',
    concern: graver.concern,
    aboutParent: one.aboutParent || other.aboutParent,
    aboutSchool: one.aboutSchool || other.aboutSchool,
    certainty: one.certainty === 'explicit' || other.certainty === 'explicit' ? 'explicit' : 'sign',
  };
}
