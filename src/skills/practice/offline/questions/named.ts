import type { LessonQuestion } from '../../../../catalog';
import { furtherQuestions, lifeQuestions, plainQuestions } from './general';

/** Not asked of what nobody can see or do. */
const ofSeen = /\b(?:picture of|saw or did|small child|this week|grandparents were)\b/;

/**
 * Questions for any topic, with its name in them where it has one ("about your hobbies"): `first` fit it surely, `last` where nothing else is left.
 */
export function questionsAbout(name: string | undefined): {
  first: LessonQuestion[];
  last: LessonQuestion[];
} {
  if (name && /^your\b/.test(name))
    return { first: lifeQuestions.map((one) => ({ ...one, ask: one.ask.replace('{x}', name) })), last: [] };
  const all = [...plainQuestions, ...furtherQuestions].map((one) => ({
    ...one,
    ask: namedIn(one.ask, name),
  }));
  return {
    first: all.filter(({ ask }) => !ofSeen.test(ask)),
    last: all.filter(({ ask }) => ofSeen.test(ask)),
  };
}

function namedIn(ask: string, name: string | undefined): string {
  return name
    ? ask.replace(/\b(about|part of|picture of) it\b/, `$1 ${name}`).replace(/\bwill it\b/, `will ${name}`)
    : ask;
}

/** The answers to a question that `questionsAbout` has put a name into. */
export function answersToNamed(ask: string): [string, string, string] | undefined {
  const found = asNamed.find(({ test }) => test.test(ask));
  return found && [found.one.short, found.one.easy, found.one.full];
}

const asNamed = [...plainQuestions, ...furtherQuestions, ...lifeQuestions].map((one) => ({
  one,
  test: new RegExp(
    `^${namedIn(one.ask, 'NAME').replace('{x}', 'NAME').replace(/[?]/g, '\\?').replace('NAME', "[a-z' -]{2,60}")}$`,
    'i',
  ),
}));
