import type { Level } from './language';

/** What was wrong, in the terms of the field (ERRANT-like), as far as pupils meet it. */
export type CorrectionType =
  | 'verb-tense'
  | 'verb-form'
  | 'agreement'
  | 'noun-number'
  | 'determiner'
  | 'preposition'
  | 'pronoun'
  | 'adjective-adverb'
  | 'conjunction'
  | 'word-order'
  | 'word-choice'
  | 'spelling'
  | 'punctuation'
  | 'chinglish'
  | 'missing-word'
  | 'extra-word';

export interface Correction {
  /** Stands in the pupil's sentence as it is, never empty. */
  wrong: string;
  /** Differs from `wrong`, never empty. */
  right: string;
  type: CorrectionType;
  /** One short sentence in Chinese. */
  why: string;
}

export type Mood = 'neutral' | 'happy' | 'upset';

/** What the tutor says in one turn, after policy: every rule of the contract holds. */
export interface TutorTurn {
  onTopic: boolean;
  mood: Mood;
  reply: string;
  /** Exactly three. */
  suggestions: [string, string, string];
  /** The pupil's whole sentence, right; the same as the sentence where nothing is wrong. */
  corrected: string;
  /** The first is the one put before the pupil; the rest are stored. */
  corrections: Correction[];
  /** Chinese, about the pupil's own sentence. */
  analysis: string;
}

export type AnswerKind = 'turn' | 'off-topic' | 'not-english' | 'guidance' | 'crisis' | 'command' | 'notice';

export type AnswerSource = 'model' | 'repaired' | 'offline' | 'code';

/** The answer of `POST /api/v1/chat`; the web page shows it too. */
export interface TutorAnswer {
  kind: AnswerKind;
  /** What a chat platform would show, whole. */
  text: string;
  /** In turns and openers; in off-topic and not-english the way back; else "". */
  reply: string;
  /** Three, or none. */
  suggestions: string[];
  analysis: string;
  corrections: Correction[];
  by: AnswerSource;
  /** The number of the practice turn in this conversation, from 1; 0 before the first. */
  turn: number;
  /** The title of the topic, "" without one. */
  topic: string;
}

export interface Persona {
  id: string;
  /** English name. */
  name: string;
  nameZh: string;
  emoji: string;
  /** One sentence in English for the prompt: who this is and how they talk. */
  description: string;
  descriptionZh: string;
  /** Said first, in character; without a question. */
  greeting: string;
}

/** A topic as a conversation carries it. Free-text topics have a title alone. */
export interface PracticeTopic {
  /** The catalogue's id; missing for a free-text topic. */
  id?: string;
  title: string;
  titleZh?: string;
  level?: Level;
  /** Words the teacher wants used. */
  words?: string[];
  assignmentId?: string;
}
