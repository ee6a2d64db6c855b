import { wordLevel } from '../../learner/levels';
import { isKnownName } from '../../learner/names';
import type { PupilSection } from '../section';

const mostShown = 8;
/** Shorter ones are mostly the glue of sentences. */
const shortestShown = 5;

/** How many different words were used, and the ones that are least everyday. */
export const words: PupilSection = {
  id: 'words',
  heading: '用过的词',
  write({ words: used }) {
    if (used.length === 0) return undefined;
    const rank = (word: string) => ['A1', 'A2', 'B1', 'B2'].indexOf(wordLevel(word) ?? 'A1');
    const picked = used
      .filter((word) => word.length >= shortestShown && !isName(word) && wordLevel(word) !== undefined)
      .sort((one, other) => rank(other) - rank(one) || other.length - one.length)
      .slice(0, mostShown);
    return `用了 ${used.length} 个不同的词${picked.length > 0 ? `，例如：${picked.join(', ')}` : ''}。`;
  },
};

/** Kept in small letters, which names are not written in. */
function isName(word: string): boolean {
  return (
    isKnownName(word) ||
    (/^(english|chinese|china|american?|british|\w+day|january|february|april|june|july|august|september|october|november|december)$/.test(
      word,
    ) &&
      !/^(birthday|holiday|today|yesterday|everyday|weekday|midday|someday)$/.test(word))
  );
}
