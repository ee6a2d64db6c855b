import { wordsAboveLevel } from '../learner/levels';
import type { Level } from '../ports/language';
import { remembered } from '../shared/remembered';

/** Share of a reply's words that may lie above the level. */
const mostAboveLevel = 0.1;

const shareAbove: Record<Level, (text: string) => number> = {
  A1: remembered((text) => wordsAboveLevel(text, 'A1').share),
  A2: remembered((text) => wordsAboveLevel(text, 'A2').share),
  B1: remembered((text) => wordsAboveLevel(text, 'B1').share),
  B2: remembered((text) => wordsAboveLevel(text, 'B2').share),
};

/** Whether a text is in words of the level but for one in ten; the words of `allow` fit any level. */
export function isWithinLevel(text: string, level: Level, allow: readonly string[]): boolean {
  // What is allowed only lowers the share.
  return (
    shareAbove[level](text) <= mostAboveLevel ||
    wordsAboveLevel(text, level, { allow }).share <= mostAboveLevel
  );
}
