import type { ConversationState } from '../ports/conversation';
import type { AnswerKind, TutorAnswer } from '../ports/turn';

/** The structured form of an answer that is no turn: one text, decided in code. */
export function codeAnswer(
  { turn, topic }: Pick<ConversationState, 'turn' | 'topic'>,
  text: string,
  kind: AnswerKind,
): TutorAnswer {
  return {
    kind,
    text,
    reply: '',
    suggestions: [],
    analysis: '',
    corrections: [],
    by: 'code',
    turn,
    topic: topic?.title ?? '',
  };
}
