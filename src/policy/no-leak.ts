import { remembered } from '../shared/remembered';
import { bareText } from './similar';

const windowWords = 6;
const machinery =
  /\b(?:system prompt|onTopic|json[_ ]?schema|additionalProperties|minItems|maxItems|maxLength|chat_template|im_start|im_end)\b|<\|/i;

/** Tells whether a text repeats six words in a row of the fixed instructions, or speaks of the machinery. */
export function createLeakDetector(instructions: readonly string[]): (text: string) => boolean {
  const known = new Set(instructions.flatMap((text) => runs(text)));
  return remembered((text) => machinery.test(text) || runs(text).some((run) => known.has(run)), 10_000);
}

function runs(text: string): string[] {
  const found: string[] = [];
  // Cut in pieces, since segmentation reads only the start of a long text.
  for (let start = 0; start < Math.min(text.length, 20_000); start += 1_500) {
    const all = bareText(text.slice(start, start + 1_900)).split(' ');
    for (let at = 0; at + windowWords <= all.length; at += 1)
      found.push(all.slice(at, at + windowWords).join(' '));
  }
  return found;
}
