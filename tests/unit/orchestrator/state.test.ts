import { freshState, readState } from '../../../src/orchestrator/state';
import type { ConversationState } from '../../../src/ports/conversation';

const today = {
  id: 'old:2026-11-22:x',
  personId: 'old',
  day: '2026-11-22',
  turns: 3,
  seconds: 60,
  englishWords: 20,
  words: [],
  good: [],
  mistakes: [],
  types: {},
  topics: [],
  repaired: 0,
  version: 3,
};

describe('a conversation’s state', () => {
  test('begins afresh where nothing is stored', () => {
    expect(readState(undefined, 'p')).toEqual(freshState('p'));
  });

  test('goes on with its sums under the person that two accounts were joined to', () => {
    const stored: ConversationState = { ...freshState('old'), turn: 3, today };
    const state = readState(JSON.stringify(stored), 'new');
    expect(state).toMatchObject({
      personId: 'new',
      turn: 3,
      today: { id: 'new:2026-11-22:x', personId: 'new', turns: 3 },
    });
  });
});
