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
  if (state.version !== 1) return freshState(personId);
  return state.personId === personId ? state : underNewPerson(state, personId);
}

/** Two platforms were linked since: the lesson goes on, and its sums with it, under the one person that is left. */
function underNewPerson(state: ConversationState, personId: string): ConversationState {
  const renamed = <T extends { id: string; personId: string }>(document: T): T =>
    document.personId === personId
      ? document
      : { ...document, personId, id: document.id.replace(document.personId, personId) };
  return {
    ...state,
    personId,
    today: state.today && renamed(state.today),
    progress: state.progress?.map((each) => renamed(each)),
  };
}
