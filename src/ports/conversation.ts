import type { ChatAddress, InboundMessage, OutboundMessage } from './chat';
import type { Level } from './language';
import type { DeliveryKind, SnapshotWrite } from './mailbox';
import type { AssignmentProgress, DaySum, JournalEntry, Setting } from './school';
import type { PracticeTopic, TutorAnswer } from './turn';

/** What one conversation remembers from turn to turn; JSON, changed by commit alone. */
export interface ConversationState {
  version: 1;
  personId: string;
  skill: string;
  /** A lesson is on: a topic was opened, or a first sentence was said. */
  active: boolean;
  topic?: PracticeTopic;
  personaId?: string;
  sceneId?: string;
  level?: Level;
  /** Bounded; oldest first. */
  history: { role: 'tutor' | 'pupil'; text: string }[];
  /** Questions of the catalogue that were asked, at most 40. */
  asked: string[];
  /** Practice turns so far. */
  turn: number;
  /** The suggestions on the pupil's screen, for "say:N" buttons and /hint. */
  suggestions: string[];
  /** The retry ladder's own state. */
  ladder?: unknown;
  /** Corrections held back until the end of the session (class setting `corrections=after`). */
  held?: { sentence: string; corrected: string; why: string }[];
  /** When it was said last that the tutor is offline; said once per outage. */
  offlineSaid?: boolean;
  /** The pupil was told that this is an AI. */
  disclosed?: boolean;
  /** A question waits for a yes: what, and until when. */
  pending?: { command: string; detail: string; expiresAt: number };
  /** The lesson was stopped for the pupil's safety; the first turn after it begins with a welcome. */
  stopped?: boolean;
  /** Today's sum and the progress of the last assignments, whole, so that the journal can be upserted; /clear keeps them. */
  today?: DaySum;
  progress?: AssignmentProgress[];
  lastAt?: number;
  /** Whatever a skill needs of its own. */
  skillState?: unknown;
}

/** What came out of a command or skill. Nobody sends: the orchestrator commits effects. */
export type Effect =
  /** To the chat that the message came from. */
  | { kind: 'answer'; message: OutboundMessage; answer: TutorAnswer }
  /** To someone else, or privately. `id` makes the delivery's id with the inbound id, so keep it stable. */
  | {
      kind: 'send';
      id: string;
      to: ChatAddress;
      message: OutboundMessage;
      deliveryKind: Exclude<DeliveryKind, 'journal'>;
      personId?: string;
      expiresAfterMs?: number;
      notBefore?: number;
    }
  | { kind: 'journal'; entry: JournalEntry }
  | { kind: 'snapshot'; write: SnapshotWrite };

/** All that a command or skill is given. */
export interface TurnContext {
  message: InboundMessage;
  /** What the person said: the text, or the texts that waited, joined by a line break; '' for other content. */
  text: string;
  setting: Setting;
  state: ConversationState;
  now: number;
  /** Whole turn's budget. */
  signal: AbortSignal;
  /** Deterministic: the same inbound message gives the same ids again when the turn is repeated after a crash. */
  newId(kind: string): string;
  /** Shows the reply of a turn before the rest is ready; it is frozen from then on. */
  showReply(reply: string): void;
}

export interface TurnResult {
  state: ConversationState;
  effects: Effect[];
  /** A skill's model took what the pupil wrote for danger: worth a second look before the answer goes out, and never an alarm. */
  suspected?: true;
  /** The conversation is not to be remembered, not even that there was one. */
  forget?: true;
}

/** One ability of the tutor, such as free practice. */
export interface Skill {
  name: string;
  /** Opens a topic, persona or scene that `state` names: the opener with its suggestions. */
  open(context: TurnContext): Promise<TurnResult>;
  turn(context: TurnContext): Promise<TurnResult>;
  /** Finds out beforehand what a text tells by itself, so that a turn with it soon after is quicker. */
  foresee(text: string): void;
  /** Three things to say next. */
  hint(context: TurnContext): Promise<TurnResult>;
  /** Ends the lesson: held-back corrections and a word of praise. */
  end(context: TurnContext): Promise<TurnResult>;
}
