import { words } from '../../shared/text';
import { mayBeReadAloud } from '../read-aloud';
import { weekNumber } from '../week';
import type { ClassSection } from '../section';

const mostQuotes = 3;
const longestQuoteWords = 20;

/** Three right sentences to read out, each by another pupil, and by others each week. */
export const classQuotes: ClassSection = {
  id: 'class-quotes',
  heading: '好句子',
  write({ pupils, week }, audience) {
    const best = pupils.flatMap(({ name, good }) => {
      const sentence = good.find((each) => words(each).length <= longestQuoteWords && mayBeReadAloud(each));
      return sentence === undefined ? [] : [{ name, sentence }];
    });
    if (best.length === 0) return undefined;
    const distinct = [...new Map(best.map((quote) => [quote.sentence.toLowerCase(), quote])).values()];
    const start = (weekNumber(week) * mostQuotes) % distinct.length;
    return [...distinct.slice(start), ...distinct.slice(0, start)]
      .slice(0, mostQuotes)
      .map(({ name, sentence }) => (audience === 'group' ? `“${sentence}”` : `“${sentence}”（${name}）`))
      .join('\n');
  },
};
