import { loadCatalogFiles } from '../../config/catalog';
import { createCatalog, createNeighbours } from '../../src/catalog';
import type { PolicyHelpers, TurnFacts } from '../../src/policy';

const areNear = createNeighbours(createCatalog(loadCatalogFiles()));

/** A turn about football at A2, unless told otherwise. */
export function facts(more: Partial<TurnFacts> = {}): TurnFacts {
  return {
    sentence: 'I like playing football with my friends.',
    level: 'A2',
    maxWords: 30,
    lessonWords: ['Sports'],
    previousReplies: ['What sport do you like?'],
    previousSuggestions: [],
    ...more,
  };
}

export function helpers(more: Partial<PolicyHelpers> = {}): PolicyHelpers {
  return {
    isSafe: (text) => !/\bbeer\b/i.test(text),
    leaks: () => false,
    isOnTopic: (text) => !/stock market/i.test(text),
    isNear: areNear,
    answersTo: () => [
      'Every weekend.',
      'I play on Sundays.',
      'I play after school, because I have time then.',
    ],
    ...more,
  };
}
