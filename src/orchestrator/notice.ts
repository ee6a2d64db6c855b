import type { TurnContext, TurnResult } from '../ports/conversation';
import type { Button } from '../ports/chat';
import type { AnswerKind } from '../ports/turn';
import { codeAnswer } from '../shared/code-answer';

/** An answer that is no turn: one text, decided in code. */
export function plainAnswer(
  context: Pick<TurnContext, 'state'>,
  text: string,
  kind: AnswerKind = 'notice',
  buttons?: Button[][],
): TurnResult {
  const { state } = context;
  return {
    state,
    effects: [
      {
        kind: 'answer',
        message: { text, ...(buttons && { buttons }) },
        answer: codeAnswer(state, text, kind),
      },
    ],
  };
}

/** Nothing to say, nothing to change. */
export function silence({ state }: Pick<TurnContext, 'state'>): TurnResult {
  return { state, effects: [] };
}
