import { z } from 'zod';
import { readObject, plain } from './lenient-json';

export const correctionTypes = [
  'verb-tense', 'verb-form', 'agreement', 'noun-number', 'determiner', 'preposition', 'pronoun', 'adjective-adverb', 'conjunction',
  'word-order', 'word-choice', 'spelling', 'punctuation', 'chinglish', 'missing-word', 'extra-word',
] as const; // prettier-ignore

const text = (maxLength: number) => ({ type: 'string', maxLength });

/** What the model is asked for. Every string and array is bounded: an unbounded one can loop in blanks up to max_tokens. */
export const turnSchema = {
  name: 'tutor_turn',
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['onTopic', 'mood', 'reply', 'suggestions', 'corrected', 'corrections', 'analysis'],
    properties: {
      onTopic: { type: 'boolean' },
      mood: { type: 'string', enum: ['neutral', 'happy', 'upset'] },
      reply: { ...text(260), minLength: 1 },
      suggestions: { type: 'array', minItems: 3, maxItems: 3, items: { ...text(200), minLength: 1 } },
      corrected: text(600),
      corrections: {
        type: 'array',
        maxItems: 3,
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['wrong', 'right', 'type', 'why'],
          properties: {
            wrong: { ...text(120), minLength: 1 },
            right: { ...text(120), minLength: 1 },
            type: { type: 'string', enum: [...correctionTypes] },
            why: text(80),
          },
        },
      },
      analysis: text(160),
    },
  },
};

const bounded = (most: number) => z.string().transform((value) => value.slice(0, most).trim());
const oneCorrection = z.object({
  wrong: bounded(200).pipe(z.string().min(1)),
  right: bounded(200).pipe(z.string().min(1)),
  type: z.enum(correctionTypes).catch('word-choice'),
  why: bounded(200).catch(''),
});
/** Items that do not fit are left out, and of the others the first ones are kept. */
const listOf = <T>(item: z.ZodType<T>, most: number) =>
  z
    .array(z.unknown())
    .catch([])
    .transform((items) =>
      items
        .slice(0, 20)
        .flatMap((one) => {
          const read = item.safeParse(one);
          return read.success ? [read.data] : [];
        })
        .slice(0, most),
    );

const draftSchema = z.object({
  onTopic: z
    .union([z.boolean(), z.enum(['true', 'false']).transform((value) => value === 'true')])
    .catch(true),
  mood: z.enum(['neutral', 'happy', 'upset']).catch('neutral'),
  reply: bounded(2_000).pipe(z.string().min(1)),
  suggestions: listOf(bounded(400).pipe(z.string().min(1)), 6),
  corrected: bounded(1_000).catch(''),
  corrections: listOf(oneCorrection, 6),
  analysis: bounded(1_000).catch(''),
});

/** What the model wrote, in the right shape; nothing of it is believed yet. */
export type Draft = z.infer<typeof draftSchema>;

export interface ReadDraft {
  draft: Draft;
  /** The text was that one object and nothing else, with all its fields. */
  exact: boolean;
}

const longestAnswer = 20_000;
const mostCandidates = 40;

/**
 * Finds the turn in what a model wrote: text around it, code fences, several objects (the first with a reply counts), a nested or
 * escaped one, one cut off after the reply. undefined where there is no reply in any object.
 */
export function readDraft(answer: string): ReadDraft | undefined {
  const source = withoutThinking(answer.slice(0, longestAnswer));
  return (
    find(source) ??
    (source.includes('\\"') ? find(source.replace(/\\"/g, '"').replace(/\\n/g, ' ')) : undefined)
  );
}

function find(source: string): ReadDraft | undefined {
  let at = source.indexOf('{');
  for (let tries = 0; at >= 0 && tries < mostCandidates; tries += 1) {
    const found = readObject(source, at);
    const reply = found?.value.entries.get('reply');
    if (found && reply?.kind === 'string' && reply.whole) {
      const read = draftSchema.safeParse(plain(found.value));
      if (read.success) {
        const alone = source.slice(0, at).trim() === '' && source.slice(found.end).trim() === '';
        return { draft: read.data, exact: alone && found.value.whole && found.value.entries.size === 7 };
      }
    }
    at = source.indexOf('{', at + 1);
  }
  return undefined;
}

/** What stood in the answer before the reply was whole. */
export type EarlyReply = Pick<Draft, 'onTopic' | 'mood' | 'reply'>;

/** The reply of an answer that is still being written, once it is whole; the same one that `readDraft` will find. */
export function readEarlyReply(textSoFar: string): EarlyReply | undefined {
  if (textSoFar.length > longestAnswer || (/<think/i.test(textSoFar) && !/<\/think/i.test(textSoFar)))
    return undefined;
  const source = withoutThinking(textSoFar);
  // Only for an answer that starts as it should: what comes otherwise is looked at when it is whole.
  const at = /^\s*(?:```(?:json)?\s*)?\{/.exec(source)?.[0].length;
  const found = at === undefined ? undefined : readObject(source, at - 1, { ended: false });
  const reply = found?.value.entries.get('reply');
  if (!found || reply?.kind !== 'string' || !reply.whole) return undefined;
  const read = draftSchema.safeParse(plain(found.value));
  return read.success
    ? { onTopic: read.data.onTopic, mood: read.data.mood, reply: read.data.reply }
    : undefined;
}

function withoutThinking(text: string): string {
  return text.replace(/<think(?:ing)?>[\s\S]*?<\/think(?:ing)?>/gi, '');
}
