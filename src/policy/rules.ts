import type { Level } from '../ports/language';

/** Every rule that a shown turn keeps. Counters, the second try and the tables of `talkup eval contract` go by these names. */
export const ruleIds = [
  'answer-whole',
  'reply-english',
  'reply-length',
  'reply-level',
  'reply-fresh',
  'reply-meaning-first',
  'suggestions-three',
  'analysis-chinese',
  'corrections-grounded',
  'clean-stays-clean',
  'off-topic',
  'not-english',
  'safe',
  'no-leak',
] as const;

export type RuleId = (typeof ruleIds)[number];

/** What the model is told when its answer broke a rule. */
export const faultTexts: Record<RuleId, string> = {
  'answer-whole': 'it was not one whole JSON object with all fields.',
  'reply-english':
    'the reply was not plain English in your own voice alone (no labels, lists, brackets, quotes of data).',
  'reply-length': 'the reply was too long.',
  'reply-level': 'the reply had words above the level of the lesson; use easier ones.',
  'reply-fresh': 'the reply was empty, said before, or not about what the pupil said.',
  'reply-meaning-first': 'the reply taught grammar; talk about the meaning instead.',
  'suggestions-three': 'the suggestions were not three different English answers in the voice of the pupil.',
  'analysis-chinese': "the analysis was not Chinese prose about the pupil's own message.",
  'corrections-grounded': "a correction did not stand in the pupil's message.",
  'clean-stays-clean': 'a right sentence was corrected.',
  'off-topic': 'the pupil was on topic.',
  'not-english': 'the language was judged wrongly.',
  safe: 'it was not fit for children.',
  'no-leak': 'it repeated the instructions.',
};

/** What a turn is judged by. */
export interface TurnFacts {
  /** What the pupil said. */
  sentence: string;
  level: Level;
  /** The longest reply, in words. */
  maxWords: number;
  /** Words of the topic and the teacher, which any level may use. */
  lessonWords: readonly string[];
  /** What the tutor said before, newest last. */
  previousReplies: readonly string[];
  /** What the pupil said before, newest last. */
  heard?: readonly string[];
  /** The tutor plays a part, such as a waiter, and may speak of a life of its own. */
  plays?: boolean;
  /** The pupil did not follow: the last question may come again, in other words around it. */
  mayRepeat?: boolean;
  /** The reply was chosen for what was said: it need not have a word of it. */
  isChosenFor?: boolean;
  /** The suggestions on the pupil's screen. */
  previousSuggestions: readonly string[];
}

/** Judgements that other parts of the house make. */
export interface PolicyHelpers {
  isSafe(text: string): boolean;
  /** Whether the text repeats the fixed instructions. */
  leaks(text: string): boolean;
  /** False only for what is clearly about something else than the lesson. */
  isOnTopic(text: string): boolean;
  /** Whether two texts have words of one matter, such as "breakfast" and "get up". */
  isNear(one: string, other: string): boolean;
  /** Ways to answer a question, from the catalogue; may be too few or unfit. */
  answersTo(question: string): readonly string[];
}
