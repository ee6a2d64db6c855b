import type { SafetyTexts } from './lists';
import type { CrisisCase } from './crisis-case';

export interface CrisisTextOptions {
  /** True only when a message to an adult has its receipt: `wasTold(state)`. */
  told?: boolean;
  /** Not the first text of this case: the short form. */
  again?: boolean;
  /** No adult could be told: the child must not wait for one. */
  alone?: boolean;
  /** The pupil may go on by their own word. */
  goOn?: boolean;
}

/** The fixed text that a pupil reads instead of a lesson. */
export function crisisText(
  texts: SafetyTexts,
  { told = false, again = false, alone = false, goOn = false }: CrisisTextOptions = {},
): string {
  const lines = [again ? texts.crisis.waiting : texts.crisis.full];
  if (told) lines.push(texts.crisis.told);
  else if (alone) lines.push(texts.crisis.alone);
  if (goOn) lines.push(texts.crisis.goOn);
  return lines.join('\n');
}

export interface AlertTextOptions {
  /** The pupil's name in the class. */
  pupil: string;
  /** The class's name; '' where there is none. */
  className: string;
  /** When the sign came, as the reader's clock says it. */
  time: string;
  /** The next message about the same case, because nobody has looked. */
  escalated?: boolean;
}

/** What the safeguarding contact reads: who, when and what kind, and not a word of what was written. */
export function alertText(texts: SafetyTexts, crisis: CrisisCase, options: AlertTextOptions): string {
  const template = options.escalated ? texts.crisis.escalation : texts.crisis.alert;
  const values: Record<string, string> = {
    pupil: options.pupil,
    class: options.className || '（无班级）',
    time: options.time,
    concern: texts.crisis.concerns[crisis.concern] ?? crisis.concern,
    code: crisis.id,
  };
  const lines = [template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)];
  if (crisis.aboutParent) lines.push(texts.crisis.notParents);
  if (crisis.aboutSchool) lines.push(texts.crisis.notStaff);
  return lines.join('\n');
}
