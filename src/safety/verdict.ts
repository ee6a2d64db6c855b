/** What a child may be in; the order is that of gravity, gravest first. */
export const concerns = [
  'self-harm',
  'sexual-abuse',
  'abuse',
  'danger',
  'neglect',
  'bullying',
  'runaway',
] as const;

export type Concern = (typeof concerns)[number];

/** `explicit`: said in so many words. `sign`: reason enough for an adult to look. */
export type Certainty = 'sign' | 'explicit';

export interface CrisisVerdict {
  kind: 'crisis';
  concern: Concern;
  /** Someone of the child's household may be the danger: the parents are never alerted. */
  aboutParent: boolean;
  /** Someone who works at the school may be the danger: those who teach the class are not the first to be alerted. */
  aboutSchool: boolean;
  certainty: Certainty;
}

export interface SensitiveVerdict {
  kind: 'sensitive';
  /** A category of the word lists, or 'contact', 'link', 'meeting', 'secret'. */
  category: string;
  /** What the pupil reads instead of an answer; never holds the word itself. */
  guidance: string;
}

export interface SafeVerdict {
  kind: 'safe';
  /** 0 to 1, how much the text is like those of children in danger; only where it is worth a second look, and never an alarm. */
  suspicion?: number;
}

export type SafetyVerdict = SafeVerdict | SensitiveVerdict | CrisisVerdict;

export interface InputContext {
  /** What the same person wrote before, newest last; the last three are looked at. */
  recent?: string[];
  /** The pupil plays a scene in which strangers and accidents belong to the story. Self-harm and home are never part of one. */
  roleplay?: boolean;
}
