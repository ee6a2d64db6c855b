import type { Effect, TurnContext } from '../ports/conversation';
import type { Outbox } from '../ports/mailbox';
import { laneOf } from '../outbox';

export interface ChatEventsOptions {
  school: { classes: { moveChat(from: { channel: string; chat: string }, to: string): Promise<void> } };
  outbox: Pick<Outbox, 'moveLane'>;
}

/** What a change of a chat means to the school. A group that goes on under another id stays the same class. */
export function createChatEvents({ school, outbox }: ChatEventsOptions) {
  return async function onChatEvent({ message }: TurnContext): Promise<Effect[]> {
    const { content, channel, chat } = message;
    if (content.kind === 'chat-moved') {
      await outbox.moveLane(laneOf({ channel, chat }), laneOf({ channel, chat: content.to }));
      await school.classes.moveChat({ channel, chat }, content.to);
    }
    return [];
  };
}
