import type { ClassSection } from '../section';

const mostQuotes = 3;

/** Three right sentences to read out, each by another pupil. */
export const classQuotes: ClassSection = {
  id: 'class-quotes',
  heading: '好句子',
  write({ pupils }, audience) {
    const quotes = pupils
      .flatMap(({ name, good }) => (good[0] ? [{ name, sentence: good[0] }] : []))
      .slice(0, mostQuotes);
    if (quotes.length === 0) return undefined;
    return quotes
      .map(({ name, sentence }) => (audience === 'group' ? `“${sentence}”` : `“${sentence}”（${name}）`))
      .join('\n');
  },
};
