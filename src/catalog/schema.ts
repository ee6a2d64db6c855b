import { z } from 'zod';
import { hasChinese, words } from '../shared/text';

export const themes = ['self', 'society', 'nature'] as const;
export const stages = ['primary', 'junior', 'senior'] as const;
export const levels = ['A1', 'A2', 'B1', 'B2'] as const;

/** The longest reply, question or answer that the catalogue may hold, in words. */
export const longestTextWords = 30;

const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'write small Latin letters, digits and single hyphens, as in "my-family"',
  );

const english = z
  .string('write a text here')
  .trim()
  .min(1, 'write a text here')
  .max(600, 'write at most 600 characters')
  .refine((text) => !hasChinese(text), 'write this in English');

const chinese = z
  .string('write a text here')
  .trim()
  .max(300, 'write at most 300 characters')
  .refine(hasChinese, 'write this in Chinese');

const spoken = english.refine(
  (text) => words(text).length <= longestTextWords,
  `write at most ${longestTextWords} words`,
);

/** Ends with its only question mark. */
const question = spoken.refine(
  (text) => text.indexOf('?') === text.length - 1,
  'ask exactly one question, and end with it',
);

/** Something a pupil could say: no question, no stage direction. */
const pupilAnswer = spoken
  .refine((text) => !text.includes('?'), 'write what the pupil answers, not a question')
  .refine((text) => !/^you can (say|answer)/i.test(text), 'write the answer itself, without "You can say"')
  .refine((text) => /[.!]["']?$/.test(text), 'end with a full stop or an exclamation mark');

const sameText = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');

const allDifferent = (texts: string[]) => new Set(texts.map(sameText)).size === texts.length;

export const lessonQuestionSchema = z
  .strictObject({ ask: question, short: pupilAnswer, easy: pupilAnswer, full: pupilAnswer })
  .refine(({ short, easy, full }) => allDifferent([short, easy, full]), 'write three different answers');

const glossary = z
  .record(english, chinese)
  .transform((entries) => Object.entries(entries).map(([word, zh]) => ({ word, zh })))
  .refine(
    (entries) => entries.length >= 8 && entries.length <= 15,
    'list 8 to 15 words, each as "word: 中文"',
  );

/** YAML reads true, false and 12 as no texts; as keywords they are meant as words. */
const keyword = z.preprocess(
  (value) => (typeof value === 'boolean' || typeof value === 'number' ? String(value) : value),
  english,
);

const lessonFields = {
  id,
  title: english.max(60, 'write at most 60 characters'),
  titleZh: chinese,
  /** Other names by which a teacher may ask for it. */
  aliases: z
    .array(z.string().trim().min(1, 'write a name').max(40, 'write at most 40 characters'))
    .max(20)
    .optional(),
  level: z.enum(levels, `choose one of ${levels.join(', ')}`),
  opener: question,
  openerSuggestions: z
    .tuple([pupilAnswer, pupilAnswer, pupilAnswer], 'write exactly three answers to the opener')
    .refine(allDifferent, 'write three different answers'),
  questions: z
    .array(lessonQuestionSchema)
    .min(8, 'write at least 8 questions')
    .max(40, 'write at most 40 questions')
    .refine((list) => allDifferent(list.map(({ ask }) => ask)), 'ask each question once'),
  /** More words that show that a sentence is about this; those of questions, answers and glossary count by themselves. */
  keywords: z.array(keyword).max(200).default([]),
  /** All of daily life may come up here: one word of another lesson does not lead away yet. */
  open: z.boolean().optional(),
};

export const topicSchema = z.strictObject({
  ...lessonFields,
  introduction: english,
  introductionZh: chinese,
  questions: lessonFields.questions.min(10, 'write at least 10 questions'),
  words: glossary,
});

/** One file of config/catalog/topics: topics of one theme and one stage. */
export const topicFileSchema = z.strictObject({
  theme: z.enum(themes, `choose one of ${themes.join(', ')}`),
  stage: z.enum(stages, `choose one of ${stages.join(', ')}`),
  topics: z.array(topicSchema).min(1, 'list at least one topic'),
});

export const sceneSchema = z.strictObject({
  ...lessonFields,
  theme: z.enum(themes, `choose one of ${themes.join(', ')}`),
  /** The id of the persona that plays the other part. */
  persona: id,
  /** Ids of the topics that the scene can take the place of, when that persona is chosen. */
  topics: z.array(id).default([]),
  setting: english,
  settingZh: chinese,
});

export const sceneFileSchema = z.strictObject({
  scenes: z.array(sceneSchema).min(1, 'list at least one scene'),
});

export const personaSchema = z.strictObject({
  id,
  name: english.max(40, 'write at most 40 characters'),
  nameZh: chinese,
  emoji: z.string().min(1, 'choose one emoji').max(16, 'choose one emoji'),
  description: english,
  descriptionZh: chinese,
  greeting: spoken
    .refine((text) => words(text).length <= 12, 'write at most 12 words, since a question follows')
    .refine((text) => !text.includes('?'), 'greet without a question'),
});

export const personaFileSchema = z.strictObject({
  personas: z.array(personaSchema).min(1, 'list at least one persona'),
});

export type Theme = (typeof themes)[number];
export type Stage = (typeof stages)[number];

/** A question with three answers in the pupil's voice, from a few words to a full thought. */
export type LessonQuestion = z.infer<typeof lessonQuestionSchema>;

export type Topic = z.infer<typeof topicSchema> & { theme: Theme; stage: Stage };
export type Scene = z.infer<typeof sceneSchema>;
