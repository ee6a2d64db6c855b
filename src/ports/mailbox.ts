import type { InboundMessage } from './chat';

/** The turn-by-turn memory of TalkUp: inbox, conversation state, outbox, snapshots, answers. */
export interface Mailbox {
  /**
   * Durable before it resolves. A second call with the same `(channel, id)` within 48 hours answers 'duplicate' and changes nothing.
   * Throws a retryable TalkUpError 'store-unavailable' or 'store-full'; then nothing was stored.
   */
  append(key: ConversationKey, message: InboundMessage): Promise<'accepted' | 'duplicate'>;

  /**
   * The next conversation that has waiting messages, is due and is held by nobody. Conversations that waited longest come first.
   * Waits until there is one; undefined once `signal` aborts or the mailbox stops, and 'store-unavailable' when it has stopped before.
   * A claim of a process that died is given out again within 15 s.
   */
  claim(signal: AbortSignal): Promise<Claim | undefined>;

  /**
   * One atomic, durable step: new state, outbox rows, answers and snapshots in, consumed messages out; the claim ends.
   * 'fenced' when the claim has passed to someone else; then nothing was changed. Outbox rows whose id was stored before are skipped.
   * When it throws, nothing was changed and the claim is still held: commit again, or release.
   */
  commit(claim: Claim, change: Commit): Promise<'committed' | 'fenced'>;

  /** Gives a claim back untouched, to be tried again from `notBefore` (ms since epoch) on; counts one attempt. Keeps trying while the store is full or away. */
  release(claim: Claim, options: { notBefore: number }): Promise<void>;

  /** Moves a message that cannot be answered to the dead letters; the claim ends. */
  bury(claim: Claim, messageId: string, reason: string): Promise<void>;
  /** The last `limit`, newest first; kept 30 days. */
  deadLetters(limit: number): Promise<DeadLetter[]>;
  /** Puts a dead letter back to the end of its conversation's queue; false when there is none of that id. */
  replay(deadLetterId: string): Promise<boolean>;

  readonly outbox: Outbox;
  readonly snapshots: Snapshots;
  readonly answers: Answers;

  /**
   * Removes conversation states, waiting messages, unsent deliveries, dead letters and answers of a person, and the person from the
   * ledger; for erasure. A claim held meanwhile may still be committed, so that the turn that erases can say so; its state is dropped.
   * Of `asking`, the conversation whose turn this is, former answers and dead letters go; its messages stay, so that the turn can be done
   * again, and its commit ends its state.
   */
  forget(person: {
    personId: string;
    conversations: ConversationKey[];
    asking?: ConversationKey;
  }): Promise<void>;

  counts(): Promise<MailboxCounts>;
  /** Rejects with a TalkUpError that says what is wrong. */
  check(): Promise<void>;
  stop(): Promise<void>;
}

/** `channel:chat[:thread]:person`, parts URL-encoded; `conversationKey` in src/inbox makes it. */
export type ConversationKey = string;

export interface Claim {
  key: ConversationKey;
  /** Rises with every claim of the conversation. */
  fence: number;
  /** Oldest first; at least one, at most 16. */
  messages: InboundMessage[];
  /** Opaque to the store; undefined before the first commit. */
  state: string | undefined;
  /** How often this head of the queue was given back, 0 the first time. */
  attempts: number;
}

export interface Commit {
  /** Ids of the claim's messages that are dealt with. */
  consumed: string[];
  /** The new state; null removes it. */
  state: string | null;
  outbox: NewDelivery[];
  /** What the API answers, by inbound id; kept 24 hours. */
  answers?: { messageId: string; answer: string }[];
  snapshots?: SnapshotWrite[];
}

export type DeliveryKind = 'answer' | 'notice' | 'report' | 'alert' | 'journal';

export interface NewDelivery {
  /** Deterministic, so that a repeated commit stores it once. */
  id: string;
  /** Rows of one lane are delivered one at a time in the order they were stored: `channel:chat`, or `records:<key>`. */
  lane: string;
  /** 'telegram', …, or 'records' for the journal. */
  channel: string;
  kind: DeliveryKind;
  /** Whom it is about or for; erasure goes by it. */
  personId?: string;
  /** Opaque to the store. */
  payload: string;
  createdAt: number;
  /** A row past this time is still given out, so that its end is noted. */
  expiresAt: number;
  /** The row joins its lane at this time; until then it holds up nobody. */
  notBefore?: number;
}

export type DeliveryStatus = 'pending' | 'sending' | 'sent' | 'failed' | 'expired';

export interface Delivery extends NewDelivery {
  status: DeliveryStatus;
  attempts: number;
  /** It was 'sending' when a process died: this try may be the second the reader sees. */
  ambiguous: boolean;
}

export interface DeliveryClaim {
  delivery: Delivery;
  fence: number;
}

export type DeliveryOutcome =
  | { status: 'sent'; receipt?: string }
  | { status: 'failed'; reason: string }
  | { status: 'expired' }
  | { status: 'retry'; notBefore: number; reason: string };

export interface Outbox {
  /** Durable before it resolves; rows whose id was stored before are skipped. */
  put(rows: NewDelivery[]): Promise<void>;
  /** The head of a lane of one of these channels that is due and held by nobody. Waits; undefined once `signal` aborts. */
  claim(channels: string[], signal: AbortSignal): Promise<DeliveryClaim | undefined>;
  /** Durable note that the request is about to leave; 'fenced' means do not send. Called again for one claim, it is still one attempt. */
  sending(claim: DeliveryClaim): Promise<'held' | 'fenced'>;
  /** Ends the claim; 'retry' holds up the lane until its time. Keeps trying while the store is full or away. */
  settle(claim: DeliveryClaim, outcome: DeliveryOutcome): Promise<void>;
  /** Takes further due rows of kind 'answer' of the same lane, to be sent in one message with the claimed one. */
  takeMore(claim: DeliveryClaim, limit: number): Promise<DeliveryClaim[]>;
  /** Moves what waits in one lane to another (a group that became a supergroup). */
  moveLane(from: string, to: string): Promise<void>;
  /** The last `limit` rows by time of change, newest first, without payload. */
  ledger(limit: number): Promise<Omit<Delivery, 'payload'>[]>;
}

export interface SnapshotWrite {
  key: string;
  /** null removes it. */
  value: string | null;
  /** A write with a lower version than the stored one changes nothing. Milliseconds since the epoch will do. */
  version: number;
}

/** Small read-only copies of the school, for turns. */
export interface Snapshots {
  get(key: string): Promise<string | undefined>;
  getMany(keys: string[]): Promise<(string | undefined)[]>;
  put(writes: SnapshotWrite[]): Promise<void>;
  /**
   * Durable, and atomic against every other write: writes `to` where the value is still `from` (undefined: there is none), so that of two
   * who read the same one of them learns that it has to read again. Resolves with whether the value is `to` now. What was removed with
   * a higher version stays removed.
   */
  swap(swap: SnapshotSwap): Promise<boolean>;
}

export interface SnapshotSwap {
  key: string;
  from: string | undefined;
  to: string;
  version: number;
}

/** Answers that someone waits for, by inbound id; '' in the place of one whose person was erased. */
export interface Answers {
  get(channel: string, messageId: string): Promise<string | undefined>;
  /** Resolves when the answer is there, also when another process made it; rejects when `signal` aborts. */
  wait(channel: string, messageId: string, signal: AbortSignal): Promise<string>;
}

export interface DeadLetter {
  id: string;
  key: ConversationKey;
  reason: string;
  buriedAt: number;
}

export interface MailboxCounts {
  waitingMessages: number;
  waitingDeliveries: number;
  deadLetters: number;
  /** Deliveries sent again after a crash made the first try uncertain, since start. */
  ambiguousSends: number;
}
