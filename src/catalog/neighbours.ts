import { lemmaOf } from '../learner/lexicon';
import { words } from '../shared/text';
import type { Catalog, Lesson } from './catalog';

/** A word that more lessons use than this says nothing about any of them. */
const mostLessons = 20;
/** Anybody has them, and anything is so, whatever the talk is about. */
const ofAll = new Set(
  `mother father mum mom dad parent parents brother sister uncle aunt cousin grandma grandpa grandmother grandfather grandparents son
  daughter baby child children classmate deskmate neighbour fast slow big small hot cold good bad free full top line point`.split(
    /\s+/,
  ),
);

/** Whether two texts have words that one lesson of the catalogue is named by, such as "breakfast" and "get up". */
export type AreNear = (one: string, other: string) => boolean;

/** Learns at its first use which words the lessons are named by; about a millisecond a question after that. */
export function createNeighbours({ topics, scenes }: Pick<Catalog, 'topics' | 'scenes'>): AreNear {
  let lessonsOf: Map<string, ReadonlySet<number>> | undefined;
  return (one, other) => {
    lessonsOf ??= learn([...topics, ...scenes]);
    const near = lessonsIn(other, lessonsOf);
    return [...lessonsIn(one, lessonsOf)].some((lesson) => near.has(lesson));
  };
}

function lessonsIn(text: string, lessonsOf: Map<string, ReadonlySet<number>>): Set<number> {
  const found = new Set<number>();
  for (const word of lemmas(text)) for (const lesson of lessonsOf.get(word) ?? []) found.add(lesson);
  return found;
}

function learn(lessons: readonly Lesson[]): Map<string, ReadonlySet<number>> {
  const names = new Map<string, Set<number>>();
  const users = new Map<string, number>();
  for (const [index, lesson] of lessons.entries()) {
    const own = lemmas(namesOf(lesson).join(' . '));
    for (const word of own) names.set(word, (names.get(word) ?? new Set()).add(index));
    for (const word of new Set([...own, ...lemmas(spokenIn(lesson).join(' . '))]))
      users.set(word, (users.get(word) ?? 0) + 1);
  }
  return new Map([...names].filter(([word]) => (users.get(word) ?? 0) <= mostLessons));
}

function namesOf({ id, title, opener, keywords, words: own = [] }: Lesson): string[] {
  return [title, id.replaceAll('-', ' '), opener, ...keywords, ...own.map(({ word }) => word)];
}

function spokenIn({ openerSuggestions, questions }: Lesson): string[] {
  return [
    ...openerSuggestions,
    ...questions.flatMap(({ ask, short, easy, full }) => [ask, short, easy, full]),
  ];
}

function lemmas(text: string): Set<string> {
  const found = new Set<string>();
  for (let start = 0; start < Math.min(text.length, 20_000); start += 1_900)
    for (const word of words(text.slice(start, start + 1_900))) {
      const lemma = lemmaOf(word.toLowerCase());
      if (lemma.length > 2 && !ofAll.has(lemma)) found.add(lemma);
    }
  return found;
}
