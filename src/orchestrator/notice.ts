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

/** Adds a paragraph to the end of the answer. */
export function appended(result: TurnResult, paragraph: string): TurnResult {
  return withText(result, (text) => `${text}\n\n${paragraph}`);
}

/** Puts a paragraph in front of the answer. */
export function prepended(result: TurnResult, paragraph: string): TurnResult {
  return withText(result, (text) => `${paragraph}\n\n${text}`);
}

function withText(result: TurnResult, change: (text: string) => string): TurnResult {
  return {
    ...result,
    effects: result.effects.map((effect) => {
      if (effect.kind !== 'answer') return effect;
      const text = change(effect.message.text);
      return { ...effect, message: { ...effect.message, text }, answer: { ...effect.answer, text } };
    }),
  };
}
