import type { OutboundMessage } from '../ports/chat';

/** Joins answers for several pupils of one group into one message; each part names whom it is for. A single one stays as it is. */
export function bundle(messages: OutboundMessage[]): OutboundMessage {
  const [first] = messages;
  if (!first) throw new RangeError('bundle() wants at least one message');
  if (messages.length === 1) return first;
  return {
    text: messages
      .map((message) => (message.mention ? `@${message.mention.name} ${message.text}` : message.text))
      .join('\n\n'),
    mentions: messages.flatMap((message) => (message.mention ? [message.mention] : [])),
  };
}
