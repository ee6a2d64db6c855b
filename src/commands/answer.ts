import type { Button, OutboundMessage } from '../ports/chat';
import type { Effect, TurnContext, TurnResult } from '../ports/conversation';
import type { Language } from '../ports/language';
import type { AnswerKind } from '../ports/turn';
import { codeAnswer } from '../shared/code-answer';

/** One text in both languages. */
export type Text = Record<Language, string>;

export interface AnswerParts {
  kind?: Extract<AnswerKind, 'command' | 'notice'>;
  buttons?: Button[][];
  file?: OutboundMessage['file'];
  effects?: Effect[];
  state?: TurnContext['state'];
}

/** The answer of a command, in the chat where it was given. */
export function answer(context: TurnContext, text: string, parts: AnswerParts = {}): TurnResult {
  const { kind = 'command', buttons, file, effects = [], state = context.state } = parts;
  return {
    state,
    effects: [
      {
        kind: 'answer',
        message: { text, buttons, file },
        answer: codeAnswer(state, text, kind),
      },
      ...effects,
    ],
  };
}
