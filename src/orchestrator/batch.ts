import type { InboundMessage } from '../ports/chat';

/** Longest text of messages that are answered together, in UTF-16 code units. */
const longestTogether = 600;
const mostTogether = 5;

/**
 * The messages at the head of the queue that one turn answers: a pupil who types a sentence in three pieces gets one answer.
 * Whatever is more than plain practice text stands alone, and so does each request of the API, which waits for its own answer.
 */
export function headOfQueue(
  messages: InboundMessage[],
  isPlain: (message: InboundMessage) => boolean,
): InboundMessage[] {
  const [first] = messages;
  if (!first) return [];
  if (first.channel === 'api' || !isPlain(first)) return [first];
  const head = [first];
  let length = textOf(first).length;
  for (const message of messages.slice(1, mostTogether)) {
    length += textOf(message).length + 1;
    if (!isPlain(message) || length > longestTogether) break;
    head.push(message);
  }
  return head;
}

/** What the person said; '' for what is no text. */
export function textOf(message: InboundMessage): string {
  return message.content.kind === 'text' ? message.content.text.trim() : '';
}

/** The newest message, with all the texts. */
export function joined(messages: InboundMessage[]): InboundMessage {
  const last = messages.at(-1);
  const [first] = messages;
  if (!first || !last) throw new RangeError('joined() wants at least one message');
  if (messages.length === 1) return first;
  return { ...last, id: first.id, content: { kind: 'text', text: messages.map(textOf).join('\n') } };
}
