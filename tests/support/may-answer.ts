import { areFit } from '../../src/policy';
import type { Level } from '../../src/ports/language';

const helpers = {
  isSafe: () => true,
  leaks: () => false,
  isOnTopic: () => true,
  isNear: () => true,
  answersTo: () => [],
};

/** Whether these may stand as suggestions under a reply in a lesson that has just begun, whatever is safe and on topic. */
export function mayAnswer(
  answers: readonly string[],
  reply: string,
  { level, lessonWords = [] }: { level: Level; lessonWords?: readonly string[] },
): boolean {
  const facts = {
    sentence: '',
    level,
    maxWords: 30,
    lessonWords: [...lessonWords],
    previousReplies: [],
    previousSuggestions: [],
  };
  return areFit([...answers], reply, { facts, helpers });
}
