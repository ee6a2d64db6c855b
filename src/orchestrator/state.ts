import type { ConversationState } from '../ports/conversation';

/** What a conversation starts with. */
export function freshState(personId: string): ConversationState {
  return {
    version: 1,
    personId,
    skill: 'practice',
    active: false,
    history: [],
    asked: [],
    turn: 0,
    suggestions: [],
  };
}

/** The stored state; a missing one, or one of another person, starts afresh. */
export function readState(stored: string | undefined, personId: string): ConversationState {
  if (stored === undefined) return freshState(personId);
  const state = JSON.parse(stored) as ConversationState;
  // two platforms may have been linked since: the lesson goes on, under the one person that is left
  return state.version === 1 ? { ...state, personId } : freshState(personId);
}
