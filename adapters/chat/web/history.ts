import type { Button, OutboundMessage } from '../../../src/ports/chat';

/** One message as the page shows it. */
export interface Entry {
  /** Unique over restarts. */
  id: string;
  chat: string;
  at: number;
  /** A player's id, or 'tutor'. */
  from: string;
  text: string;
  /** Of a player's message: its delivery id. */
  inboundId?: string;
  /** Of a player's message in the group: the tutor is meant. */
  addressed?: boolean;
  /** A button was pressed instead of typing. */
  pressed?: boolean;
  inReplyToId?: string;
  mention?: { id: string; name: string };
  buttons?: Button[][];
  answer?: OutboundMessage['answer'];
  file?: OutboundMessage['file'];
}

const mostPerChat = 150;
const longestShown = 20_000;

/** The last 150 messages of each chat, in memory. */
export function createHistory(chats: string[]) {
  const byChat = new Map<string, Entry[]>(chats.map((chat) => [chat, []]));
  return {
    has: (chat: string): boolean => byChat.has(chat),
    /** All that is remembered, oldest first in each chat. */
    all: (): Entry[] => [...byChat.values()].flat(),
    add(entry: Entry): Entry {
      const bounded = { ...entry, text: entry.text.slice(0, longestShown) };
      const entries = byChat.get(entry.chat);
      entries?.push(bounded);
      if (entries && entries.length > mostPerChat) entries.shift();
      return bounded;
    },
    remove(id: string): void {
      for (const [chat, entries] of byChat) {
        byChat.set(
          chat,
          entries.filter((entry) => entry.id !== id),
        );
      }
    },
    byId(id: string): Entry | undefined {
      return this.all().find((entry) => entry.id === id);
    },
    byInboundId(inboundId: string): Entry | undefined {
      return this.all().find((entry) => entry.inboundId === inboundId);
    },
  };
}
