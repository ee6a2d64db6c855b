import type { Accept, ChatAdapter, ChatAddress, OutboundMessage } from '../../src/ports/chat';
import type { TalkUpError } from '../../src/shared/errors';

/** What somebody can read. */
export interface Shown {
  channel: string;
  chat: string;
  message: OutboundMessage;
  text: string;
}

export interface DirectAdapter extends ChatAdapter {
  /** All that was sent, in order. */
  readonly shown: Shown[];
  /** Chats that the adapter was told to forget. */
  readonly forgotten: string[];
  accept(): Accept;
  /** From now on sends to this chat fail so; undefined ends it. */
  fail(chat: string, error: TalkUpError | undefined): void;
}

/** A chat platform inside the test: no transport, no pace, nothing lost. */
export function createDirectAdapter(channel: string): DirectAdapter {
  const shown: Shown[] = [];
  const forgotten: string[] = [];
  const failing = new Map<string, TalkUpError>();
  let inbox: Accept | undefined;
  return {
    channel,
    capabilities: { maxTextLength: 4_000, buttons: true, files: true, mentions: true, bundles: false },
    shown,
    forgotten,
    forget: ({ chat }) => void forgotten.push(chat),
    accept() {
      if (!inbox) throw new Error(`${channel} is not started`);
      return inbox;
    },
    fail(chat, error) {
      if (error) failing.set(chat, error);
      else failing.delete(chat);
    },
    start: (accept) => {
      inbox = accept;
      return Promise.resolve();
    },
    stop: () => Promise.resolve(),
    send: (to: ChatAddress, message) => {
      const error = failing.get(to.chat);
      if (error) return Promise.reject(error);
      shown.push({ channel, chat: to.chat, message, text: message.text });
      return Promise.resolve({ messageId: `${channel}-${shown.length}` });
    },
    health: () => Promise.resolve({ ok: true, detail: 'works' }),
  };
}
