/** A question with three answers, from a few words to a full thought. {him} and the like stand for whom the sentence speaks of. */
export type AskedOfTold = readonly [ask: string, short: string, easy: string, full: string];

/** Something that pupils tell, and what a listener asks then. The questions say nothing of what was told again, so a mistake never comes back. */
export interface Told {
  /** Tested on the sentence in lower case. */
  when: RegExp;
  /** Must stand in the sentence or in what was said just before. */
  about?: RegExp;
  /** Where this stands in the sentence, the question would be out of place. */
  unless?: RegExp;
  ask: readonly AskedOfTold[];
}

/** The parts of a plain statement that its shape is known by; undefined where it has none. */
export interface Shape {
  lower: string;
  subject: 'I' | 'other';
  verb: string;
  isPast: boolean;
}
