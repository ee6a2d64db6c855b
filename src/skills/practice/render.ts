import type { Button, OutboundMessage } from '../../ports/chat';
import type { ConversationState, Effect } from '../../ports/conversation';
import type { Language } from '../../ports/language';
import type { AnswerKind, AnswerSource, Correction } from '../../ports/turn';
import { suggestionData } from '../../shared/suggestion-button';
import { texts } from './texts';

export interface AnswerContent {
  kind: AnswerKind;
  by: AnswerSource;
  /** Before the reply: a fixed line, or what the lesson is about. */
  lead?: string;
  reply: string;
  suggestions: readonly string[];
  /** The note in the chat; "" where it is told elsewhere or later. */
  note: string;
  /** The last line, such as the offline notice. */
  foot?: string;
  /** For the structured answer, whatever is shown in the chat. */
  analysis?: string;
  corrections?: readonly Correction[];
}

/** An answer as a chat shows it, and as data: the reply first, then the suggestions by number, then the note. */
export function renderAnswer(content: AnswerContent, state: ConversationState, language: Language): Effect {
  const { kind, by, lead, reply, suggestions, note, foot, analysis = '', corrections = [] } = content;
  const text = [
    lead,
    reply,
    suggestions.map((suggestion, index) => `${index + 1}. ${suggestion}`).join('\n'),
    note && `📝 ${note}`,
    foot,
  ]
    .filter(Boolean)
    .join('\n\n');
  const message: OutboundMessage = {
    text,
    buttons: suggestions.length > 0 ? buttons(suggestions, language) : undefined,
  };
  return {
    kind: 'answer',
    message,
    answer: {
      kind,
      text,
      reply,
      suggestions: [...suggestions],
      analysis,
      corrections: [...corrections],
      by,
      turn: state.turn,
      topic: state.topic?.title ?? '',
    },
  };
}

function buttons(suggestions: readonly string[], language: Language): Button[][] {
  return [
    suggestions.map((suggestion, index) => ({
      label: String(index + 1),
      data: suggestionData(suggestion, index),
    })),
    [{ label: texts.hintButton[language], data: '/hint' }],
  ];
}
