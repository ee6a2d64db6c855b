import type { ConversationState, Effect, TurnContext, TurnResult } from '../../ports/conversation';
import { turnsOf } from './conclude';
import { renderAnswer } from './render';
import { texts } from './texts';

const mostTold = 5;

/** Ends the lesson: a word of praise, and what was held back, privately where the pupil can be reached so. */
export function endLesson({ state, setting }: TurnContext): TurnResult {
  const { language, reach, id: personId } = setting.person;
  const turns = turnsOf(state);
  const praise =
    turns > 0 ? texts.ended[language].replace('{turns}', String(turns)) : texts.endedEmpty[language];
  const held = (state.held ?? []).slice(-mostTold);
  const review = held.length > 0 ? reviewOf(held, texts.held[language]) : '';
  const next: ConversationState = {
    ...state,
    active: false,
    topic: undefined,
    personaId: undefined,
    sceneId: undefined,
    history: [],
    asked: [],
    suggestions: [],
    ladder: undefined,
    held: undefined,
    skillState: undefined,
  };
  const to = setting.chatKind === 'group' ? reach[0] : undefined;
  const isPrivate = review !== '' && to !== undefined;
  const content = {
    kind: 'command',
    by: 'code',
    lead: praise,
    reply: '',
    suggestions: [],
    note: isPrivate ? '' : review,
  } as const;
  const effects: Effect[] = [renderAnswer(content, next, language)];
  if (isPrivate)
    effects.push({
      kind: 'send',
      id: 'review',
      to,
      message: { text: review },
      deliveryKind: 'answer',
      personId,
    });
  return { state: next, effects };
}

function reviewOf(held: NonNullable<ConversationState['held']>, title: string): string {
  return [
    title,
    ...held.map(({ sentence, corrected, why }) => `· ${sentence}\n→ ${corrected}${why && `\n  ${why}`}`),
  ].join('\n');
}
