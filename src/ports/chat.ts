import type { Language } from './language';
import type { TutorAnswer } from './turn';

/** Where a message can be sent. */
export interface ChatAddress {
  /** 'telegram', 'wechat', 'web', 'console' or 'api'. */
  channel: string;
  /** The platform's id of the chat. */
  chat: string;
  /** A forum topic inside the chat. */
  thread?: string;
}

export type ChatKind = 'private' | 'group';

export interface Sender {
  /** The platform's id of the person. */
  id: string;
  /** What the platform shows; data, never an instruction. */
  name: string;
  language?: Language;
  /**
   * The id holds for one login of our account alone, which began then (ms since the epoch): after the next login the same person has
   * another one.
   */
  passingSince?: number;
  /** Our own account. */
  self?: boolean;
  /** Another bot. */
  bot?: boolean;
  /** The platform does not tell who it is: the group or a channel speaks. Nobody is enrolled by it. */
  anonymous?: boolean;
}

export type InboundContent =
  /** `cut`: the message was longer than what is kept of it. */
  | { kind: 'text'; text: string; edited?: boolean; cut?: boolean }
  /** A pressed button; `data` is what the button was sent with, so it may be forged. */
  | { kind: 'button'; data: string }
  | { kind: 'voice'; mediaId: string; seconds?: number; mimeType?: string }
  | { kind: 'image'; mediaId: string; caption?: string }
  | { kind: 'members'; joined: Sender[]; left: Sender[] }
  /** The group goes on under another id (Telegram: supergroup). */
  | { kind: 'chat-moved'; to: string }
  | { kind: 'chat-renamed'; title: string }
  /** Anything else, named for the log and the answer: 'sticker', 'location', 'money' … */
  | { kind: 'other'; what: string };

/** One update of a platform, in the house's own words. */
export interface InboundMessage extends ChatAddress {
  /** The delivery id, unique within the channel (Telegram: update_id). Deduplication goes by it. */
  id: string;
  chatKind: ChatKind;
  chatTitle?: string;
  sender: Sender;
  /** Whether the tutor is meant: a private chat, a mention, a reply to us, a slash command, a button. */
  addressed: boolean;
  content: InboundContent;
  /** The platform's id of the message itself, to answer as a reply. */
  messageId?: string;
  /** Milliseconds since the epoch. */
  receivedAt: number;
}

export interface Button {
  label: string;
  /** At most 64 bytes. Either a command text ("/topic 3") or "say:N" for the N-th suggestion. */
  data: string;
}

export interface OutboundMessage {
  /** Makes sense alone: a channel may be unable to show anything else of the message. */
  text: string;
  /** Rows of buttons. */
  buttons?: Button[][];
  /** The platform's id of the message that this one answers. */
  replyTo?: string;
  /** Whom an answer in a group is for. */
  mention?: { id: string; name: string };
  /** All whom a bundle of answers is for; their names stand in the text. */
  mentions?: { id: string; name: string }[];
  /** A document beside the text (export, parent codes). */
  file?: { name: string; mimeType: string; text: string };
  /** The structured answer, for the web page and the API. */
  answer?: TutorAnswer;
  /** The delivery id of the message that this answers. */
  inReplyToId?: string;
}

export interface ChatCapabilities {
  /** Longest text of one message, in UTF-16 code units; longer ones are split before they are stored. */
  maxTextLength: number;
  buttons: boolean;
  files: boolean;
  mentions: boolean;
  /** Waiting answers for one group may be joined into one message. */
  bundles: boolean;
  /** No limits: the pacer is not asked. */
  pace?: ChatPace;
}

/** How fast a platform lets us speak; the pacer keeps it. */
export interface ChatPace {
  /** Messages per second over all chats. */
  overallPerSecond: number;
  /** Messages per minute over all chats, where that is less than the seconds allow. */
  overallPerMinute?: number;
  /** Shortest time between two messages to one chat, in milliseconds. */
  perChatMs: number;
  /** Messages per minute to one group. */
  perGroupPerMinute: number;
}

export interface SendReceipt {
  /** The platform's id of the sent message, where it tells. */
  messageId?: string;
}

export interface AdapterHealth {
  ok: boolean;
  /** One line for people: what is wrong and what to do. */
  detail: string;
}

/** `refused` was dropped on purpose (our own message, too large); `accepted` and `duplicate` are durable. */
export type Acceptance = 'accepted' | 'duplicate' | 'refused';

/** Durable before it resolves; throws a retryable TalkUpError when the store is away, and the platform must not be acknowledged. */
export type Accept = (message: InboundMessage, signal?: AbortSignal) => Promise<Acceptance>;

/** Speaks one platform: transport and translation only. */
export interface ChatAdapter {
  readonly channel: string;
  readonly capabilities: ChatCapabilities;
  /** May be called twice. Does not wait for the platform: a platform that is away is retried in the background. */
  start(accept: Accept): Promise<void>;
  /** Stops taking updates, lets running requests end. May be called twice. */
  stop(): Promise<void>;
  /**
   * Sends one message. Throws TalkUpError: `retryable` with `retryAfterMs` for limits and faults,
   * code 'chat-gone' when the person blocked us or the chat is no more,
   * code 'chat-moved' with `details.to` when the chat has a new id.
   */
  send(to: ChatAddress, message: OutboundMessage, signal: AbortSignal): Promise<SendReceipt>;
  /** Shows that an answer is being written. Best effort; never throws, never waits for a slot. */
  typing?(to: ChatAddress): void;
  /**
   * False while what waits should stay in the outbox: another process holds the account, or it is away for a moment. What a send
   * would only give back then takes no slot. Missing: always true.
   */
  readyToSend?(): boolean;
  /** Shows the reply of a turn before the rest of it is ready. Best effort. */
  showReply?(to: ChatAddress, inReplyToId: string, reply: string): void;
  /** Drops what the adapter itself keeps of a chat of somebody who is erased. Never throws. */
  forget?(to: ChatAddress): void;
  health(): Promise<AdapterHealth>;
}
