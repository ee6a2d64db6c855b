import type { Catalog } from '../../../catalog';
import type { Level } from '../../../ports/language';
import type { Persona, PracticeTopic } from '../../../ports/turn';

export interface Utterance {
  role: 'tutor' | 'pupil';
  text: string;
}

export interface OfflineTurnInput {
  /** What the pupil said now; not yet in `history`. */
  text: string;
  topic?: PracticeTopic;
  persona?: Persona;
  level: Level;
  /** Oldest first; the last few suffice. */
  history: Utterance[];
  /** As the turn before gave it. */
  asked: string[];
  /** The same input with the same seed gives the same turn. */
  seed: string;
  /** What `isOnTopic` or somebody wiser decided; false leads back into the topic. */
  onTopic: boolean;
  /** Words in a reply, at most; default 30. */
  maxWords?: number;
}

export interface OfflineTurn {
  /** At most `maxWords` words, one question, at its end. */
  reply: string;
  /** Three answers to that question, from easy to rich. */
  suggestions: [string, string, string];
  /** Questions asked so far in this conversation, bounded; to be kept and handed in again. */
  asked: string[];
  onTopic: boolean;
}

export type OfflineOpener = Pick<OfflineTurn, 'reply' | 'suggestions' | 'asked'>;

export type OfflineContext = Pick<OfflineTurnInput, 'topic' | 'persona' | 'level' | 'seed' | 'maxWords'>;

/** A tutor without a model: pure, and deterministic given a seed. */
export interface OfflineTutor {
  opener(context: OfflineContext): OfflineOpener;
  nextTurn(input: OfflineTurnInput): OfflineTurn;
  /** Three ways to answer `question` (the tutor's last reply will do), and the first words of an answer. */
  hint(context: OfflineContext & { question: string }): {
    starter: string;
    suggestions: [string, string, string];
  };
  /** False only for longer English sentences that are clearly about something else. */
  isOnTopic(text: string, topic: PracticeTopic | undefined): boolean;
}

export function createOfflineTutor(_options: { catalog: Catalog }): OfflineTutor {
  throw new Error('not yet');
}
