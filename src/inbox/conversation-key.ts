import type { InboundMessage } from '../ports/chat';
import type { ConversationKey } from '../ports/mailbox';

/** `channel:chat[:thread]:person`: what runs one at a time and in order. Parts are URL-encoded, so that none can pose as two. */
export function conversationKey(
  message: Pick<InboundMessage, 'channel' | 'chat' | 'thread' | 'sender'>,
): ConversationKey {
  return [message.channel, message.chat, message.thread, message.sender.id]
    .filter((part): part is string => part !== undefined)
    .map(encodeURIComponent)
    .join(':');
}
