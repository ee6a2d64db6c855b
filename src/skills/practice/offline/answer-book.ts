import { distance } from 'fastest-levenshtein';
import type { Catalog, LessonQuestion } from '../../../catalog';
import { answersToAnything, shareWords } from '../../../policy';
import { remembered } from '../../../shared/remembered';
import { answersToDeed, deedQuestions } from './deeds';
import { betterQuestion } from './questions/better';
import { answersToFollowUp } from './questions/follow-ups';
import { answersByOpening } from './questions/answers-by-opening';
import { careQuestions } from './questions/care';
import {
  deeperQuestions,
  discussionQuestions,
  furtherQuestions,
  goodbyeQuestions,
  greetingQuestions,
  plainQuestions,
  wishQuestions,
} from './questions/general';
import { answersToNamed } from './questions/named';
import { tokensOf } from './mention';
import { allToldQuestions } from './told';
import type { Kind } from './things';

export type Suggestions = [string, string, string];

/** The same for two ways to write one question. */
export function bareQuestion(text: string): string {
  return heard(text).bare;
}

/** A text as it is heard: without signs and capitals. */
export interface Heard {
  bare: string;
  words: ReadonlySet<string>;
}

export const heard = remembered((text): Heard => {
  const tokens = tokensOf(text);
  return { bare: tokens.join(' '), words: new Set(tokens) };
});

/** Whether two texts are so alike that a listener takes them for one; `least` from 0 to 1. */
export function areAlike(one: Heard, other: Heard, least: number): boolean {
  if (one.bare === other.bare) return true;
  if (shareWords(one.words, other.words, least)) return true;
  const longer = Math.max(one.bare.length, other.bare.length);
  const shorter = Math.min(one.bare.length, other.bare.length);
  // The difference in length alone is that much of the distance.
  return shorter >= longer * least && 1 - distance(one.bare, other.bare) / longer >= least;
}

/** The last question in something the tutor said. */
export function questionIn(text: string): string | undefined {
  return text
    .match(/[^.!?]+[.!?]+/g)
    ?.findLast((sentence) => sentence.trim().endsWith('?'))
    ?.trim();
}

export function suggestionsOf({ short, easy, full }: LessonQuestion): Suggestions {
  return [short, easy, full];
}

/** Three answers, from easy to rich, for any question: those written for it, else those that its first words allow. */
export type AnswerBook = (question: string) => Suggestions;

export function createAnswerBook({ topics, scenes }: Pick<Catalog, 'topics' | 'scenes'>): AnswerBook {
  const known = new Map<string, Suggestions>();
  const banks = [
    deeperQuestions,
    plainQuestions,
    furtherQuestions,
    goodbyeQuestions,
    greetingQuestions,
    wishQuestions,
    discussionQuestions,
    ...Object.values(careQuestions),
    allToldQuestions,
    deedQuestions(),
  ].flat();
  for (const one of banks.reverse()) known.set(bareQuestion(one.ask), suggestionsOf(one));
  for (const kind of ['food', 'ball-game', 'subject', 'animal'] satisfies Kind[]) {
    const better = betterQuestion({ kind, name: '', plural: false });
    if (better) known.set(bareQuestion(better.ask), suggestionsOf(better));
  }
  for (const lesson of [...scenes, ...topics]) {
    for (const one of lesson.questions) known.set(bareQuestion(one.ask), suggestionsOf(one));
    known.set(bareQuestion(questionIn(lesson.opener) ?? lesson.opener), lesson.openerSuggestions);
  }
  return remembered((text) => {
    const question = (questionIn(text) ?? text).trim();
    const bare = bareQuestion(question);
    const written =
      known.get(bare) ?? answersToFollowUp(question) ?? answersToDeed(question) ?? answersToNamed(question);
    if (written) return written;
    const clause = bare.replace(/^(?:and|so|but|then|well|oh|now|tell me) /, '');
    return answersByOpening.find(([pattern]) => pattern.test(clause))?.[1] ?? answersToAnything;
  });
}

/** The first words of an answer, for a pupil who does not know how to begin: "I live with …". */
export function starterOf([, easy]: Suggestions): string {
  const first = easy.replace(/[.!,].*$/, '').split(' ');
  const count = Math.max(
    1,
    Math.min(first.length - 1, /^(?:a|an|the|to|my|is|at)$/i.test(first[2] ?? '') ? 4 : 3),
  );
  return `${first.slice(0, count).join(' ')} …`;
}
