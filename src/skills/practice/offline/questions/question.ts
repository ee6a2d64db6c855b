import type { LessonQuestion } from '../../../../catalog';

/** A question with three answers to it, from a few words to a full thought. */
export function question(ask: string, short: string, easy: string, full: string): LessonQuestion {
  return { ask, short, easy, full };
}
