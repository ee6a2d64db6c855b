import { z } from 'zod';
import { readObject, plain, type LenientValue } from './lenient-json';

export const correctionTypes = [
  'verb-tense', 'verb-form', 'agreement', 'noun-number', 'determiner', 'preposition', 'pronoun', 'adjective-adverb', 'conjunction',
  'word-order', 'word-choice', 'spelling', 'punctuation', 'chinglish', 'missing-word', 'extra-word',
] as const; // prettier-ignore

const text = (maxLength: number) => ({ type: 'string', maxLength });

/** `in-danger` is no mood that a turn has: it asks for a second look at what the pupil wrote. */
const moods = ['neutral', 'happy', 'upset', 'in-danger'] as const;

/** What the model is asked for. Every string and array is bounded: an unbounded one can loop in blanks up to max_tokens. */
export const turnSchema = {
  name: 'tutor_turn',
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['onTopic', 'mood', 'reply', 'suggestions', 'corrected', 'corrections', 'analysis'],
    properties: {
      onTopic: { type: 'boolean' },
      mood: { type: 'string', enum: [...moods] },
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
/** What some models put a text into: `{"text": "…"}`, or a list of sentences. */
const wrapped = ['text', 'en', 'english', 'content', 'sentence', 'suggestion', 'answer', 'reply', 'value'];
function asText(value: unknown): unknown {
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string') ? value.join(' ') : value;
  if (typeof value !== 'object' || value === null) return value;
  const inner = value as Record<string, unknown>;
  return wrapped.map((key) => inner[key]).find((one) => typeof one === 'string') ?? value;
}
/** Suggestions as one numbered text, or under names of their own. */
function asList(value: unknown): unknown {
  if (typeof value === 'string') return value.split(/\n|\s*(?<![\d.])\d[.)]\s+/).filter(Boolean);
  if (typeof value !== 'object' || value === null) return value;
  return (Array.isArray(value) ? (value as unknown[]) : Object.values(value)).map(asText);
}
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
  mood: z.enum(moods).catch('neutral'),
  reply: z.preprocess(asText, bounded(2_000).pipe(z.string().min(1))),
  suggestions: z.preprocess(asList, listOf(bounded(400).pipe(z.string().min(1)), 6)),
  corrected: bounded(1_000).catch(''),
  corrections: listOf(oneCorrection, 6),
  analysis: bounded(1_000).catch(''),
});

/** Names that models give to the fields, in lower case and without signs between words. */
const fieldNames: Record<string, keyof Draft> = {
  ontopic: 'onTopic', mood: 'mood', reply: 'reply', response: 'reply', tutorreply: 'reply', 回复: 'reply', 答复: 'reply',
  suggestions: 'suggestions', suggestedreplies: 'suggestions', options: 'suggestions', 建议: 'suggestions',
  corrected: 'corrected', correctedsentence: 'corrected', corrections: 'corrections', errors: 'corrections',
  analysis: 'analysis', feedback: 'analysis', 分析: 'analysis', 点评: 'analysis',
}; // prettier-ignore

function fieldOf(key: string): keyof Draft | undefined {
  return fieldNames[key.toLowerCase().replace(/[\s_-]+/g, '')];
}

/** What the model wrote, in the right shape; nothing of it is believed yet. */
export type Draft = z.infer<typeof draftSchema>;

export interface ReadDraft {
  draft: Draft;
  /** The text was that one object and nothing else, with all its fields. */
  exact: boolean;
}

const longestAnswer = 20_000;
const mostCandidates = 40;

/** Whether a draft is one that could be shown. */
type Judge = (draft: Draft) => boolean;

/**
 * Finds the turn in what a model wrote: text around it, code fences, several objects (the first that `isFit` takes, else the first
 * with a reply), a nested or escaped one, one cut off after the reply. undefined where there is no reply in any object.
 */
export function readDraft(answer: string, isFit: Judge = () => true): ReadDraft | undefined {
  let source = withoutThinking(answer.slice(0, longestAnswer));
  const found = find(source, isFit);
  if (found) return found;
  // A string of JSON inside JSON, or inside a page.
  source = source.replace(/&quot;/g, '"');
  for (let depth = 0; depth < 2; depth += 1) {
    const inner = find(source, isFit);
    if (inner) return { ...inner, exact: false };
    source = source.replace(/\\n/g, ' ').replace(/\\(["\\])/g, '$1');
  }
  return find(source, isFit);
}

function find(source: string, isFit: Judge): ReadDraft | undefined {
  let first: ReadDraft | undefined;
  let at = source.indexOf('{');
  for (let tries = 0; at >= 0 && tries < mostCandidates; tries += 1) {
    const found = readObject(source, at);
    const draft = found && draftOf(found.value);
    if (draft) {
      const alone = source.slice(0, at).trim() === '' && source.slice(found.end).trim() === '';
      const read = { draft, exact: alone && found.value.whole && isExact(plain(found.value), draft) };
      if (isFit(draft)) return read;
      first ??= read;
    }
    at = source.indexOf('{', at + 1);
  }
  return first;
}

/** The object as a turn, where it holds a whole reply. */
function draftOf({ entries }: LenientValue & { kind: 'object' }): Draft | undefined {
  const fields: Record<string, unknown> = {};
  for (const [key, value] of entries) {
    const name = fieldOf(key);
    if (!name || name in fields) continue;
    if (name === 'reply' && !value.whole) return undefined;
    fields[name] = plain(value);
  }
  // An answer that is still being written is looked at with every token; most of the time its reply has not come.
  if (!('reply' in fields)) return undefined;
  const read = draftSchema.safeParse(fields);
  return read.success ? read.data : undefined;
}

/** All fields by their names, and nothing of them left out. */
function isExact(written: unknown, draft: Draft): boolean {
  const fields = written as Record<string, unknown>;
  const counts = (name: 'suggestions' | 'corrections') =>
    Array.isArray(fields[name]) && fields[name].length === draft[name].length;
  const texts = [
    fields.reply,
    ...(Array.isArray(fields.suggestions) ? (fields.suggestions as unknown[]) : []),
  ];
  return (
    Object.keys(fields).length === turnSchema.schema.required.length &&
    turnSchema.schema.required.every((name) => name in fields) &&
    texts.every((text) => typeof text === 'string') &&
    counts('suggestions') &&
    counts('corrections')
  );
}

/** What stood in the answer before the reply was whole, and the suggestions once they are. */
export interface EarlyReply extends Pick<Draft, 'onTopic' | 'mood' | 'reply'> {
  suggestions?: string[];
}

/** The reply of an answer that is still being written, once it is whole; the same one that `readDraft` will find. */
export function readEarlyReply(textSoFar: string): EarlyReply | undefined {
  const source = withoutThinking(textSoFar);
  if (textSoFar.length > longestAnswer || openThoughts.test(source)) return undefined;
  // Only for an answer that starts as it should: what comes otherwise is looked at when it is whole.
  const at = /^\s*(?:```(?:json)?\s*)?\{/.exec(source)?.[0].length;
  const found = at === undefined ? undefined : readObject(source, at - 1, { ended: false });
  const draft = found && draftOf(found.value);
  if (!draft) return undefined;
  const { onTopic, mood, reply, suggestions } = draft;
  const haveEnded = [...found.value.entries].some(
    ([key, value]) => fieldOf(key) === 'suggestions' && value.whole,
  );
  return { onTopic, mood, reply, ...(haveEnded && { suggestions }) };
}

const thinking = '(?:think(?:ing)?|thought|reasoning|reflection|scratchpad)';
const thoughts = new RegExp(`<${thinking}>[\\s\\S]*?</${thinking}>`, 'gi');
/** Some templates swallow the tag that begins the thoughts. */
const restOfThoughts = new RegExp(`^[\\s\\S]*</${thinking}>`, 'i');
const openThoughts = new RegExp(`<${thinking}>`, 'i');

function withoutThinking(text: string): string {
  return text.replace(thoughts, '').replace(restOfThoughts, '');
}
