import { loadCatalogFiles } from '../../../config/catalog';
import { loadSafetyLists } from '../../../config/safety';
import { createCatalog } from '../../../src/catalog';
import { wordsAboveLevel } from '../../../src/learner/levels';
import type { Level } from '../../../src/ports/language';
import type { Persona, PracticeTopic } from '../../../src/ports/turn';
import { createSafety } from '../../../src/safety';
import { words } from '../../../src/shared/text';
import { createOfflineTutor, type OfflineTurn } from '../../../src/skills/practice/offline';
import { mayAnswer } from '../../support/may-answer';
import { fc } from '../../support/random-inputs';

const catalog = createCatalog(loadCatalogFiles());
const tutor = createOfflineTutor({ catalog });
const safety = createSafety({ lists: loadSafetyLists() });
const levels: Level[] = ['A1', 'A2', 'B1', 'B2'];

interface Setting {
  topic?: PracticeTopic;
  persona?: Persona;
  level: Level;
  seed?: string;
}

/** What a pupil of few words and many moods might say, over and over. */
const lines = [
  'I like playing basketball with my brother.',
  'Yes.',
  'My grandma cooks noodles for us every day because she loves us.',
  "I don't know.",
  'I have a dog.',
  'And you?',
  'I am tired today.',
  'no',
  "I don't like milk.",
  'At seven.',
  'I want to be a doctor when I grow up, because I can help old people in my village.',
  '12',
  'Thank you.',
];

function talk({ topic, persona, level, seed = 'seed' }: Setting, turns: number): OfflineTurn[] {
  const opening = tutor.opener({ topic, persona, level, seed });
  const history: { role: 'tutor' | 'pupil'; text: string }[] = [{ role: 'tutor', text: opening.reply }];
  const said: OfflineTurn[] = [{ ...opening, onTopic: true }];
  for (let turn = 0; turn < turns; turn += 1) {
    const text = lines[turn % lines.length]!;
    const { asked } = said.at(-1)!;
    const next = tutor.nextTurn({ text, topic, persona, level, history, asked, seed, onTopic: true });
    history.push({ role: 'pupil', text }, { role: 'tutor', text: next.reply });
    said.push(next);
  }
  return said;
}

function faultsOf(
  { reply, suggestions }: Pick<OfflineTurn, 'reply' | 'suggestions'>,
  setting: Setting,
): string[] {
  const { topic, persona, level } = setting;
  const lesson = topic?.id === undefined ? undefined : catalog.lesson(topic.id, persona?.id);
  const lessonWords = [
    topic?.title ?? '',
    lesson?.title ?? '',
    ...(lesson?.words ?? []).map(({ word }) => word),
  ];
  return [
    words(reply).length > 30 && 'longer than 30 words',
    (reply.match(/\?/g) ?? []).length !== 1 && 'not one question',
    !reply.endsWith('?') && 'no question at the end',
    wordsAboveLevel(reply, level, { allow: lessonWords }).share > 0.1 && 'above the level',
    !mayAnswer(suggestions, reply, { level, lessonWords }) && `unfit suggestions ${suggestions.join(' | ')}`,
    suggestions.some((text) => /^you can say/i.test(text)) && 'a suggestion in the voice of a teacher',
    /[{}]|undefined/.test(reply) && 'a hole in the text',
    safety.checkOutput(reply).kind !== 'safe' && 'stopped by the safety rules',
    suggestions.some((text) => safety.checkInput(text).kind !== 'safe') &&
      `unsafe to say ${suggestions.join(' | ')}`,
  ]
    .filter((fault) => fault !== false)
    .map((fault) => `${fault}: ${reply}`);
}

const asTopic = ({ id, title, titleZh, level }: (typeof catalog.topics)[number]): PracticeTopic => ({
  id,
  title,
  titleZh,
  level,
});

describe('twenty turns', () => {
  it.each(catalog.topics.map((topic) => [topic.id, topic] as const))(
    'on %s never repeat and keep every rule',
    (_id, topic) => {
      const setting = { topic: asTopic(topic), level: topic.level };
      const said = talk(setting, 20);
      expect(new Set(said.map(({ reply }) => reply)).size).toBe(21);
      const questions = said.map(({ reply }) => /[^.!?]+\?$/.exec(reply)![0]);
      expect(new Set(questions).size).toBe(21);
      expect(said.flatMap((turn) => faultsOf(turn, setting))).toEqual([]);
    },
  );

  it.each(levels)('at %s on a hard topic, on a free one and on none keep every rule', (level) => {
    for (const topic of [
      asTopic(catalog.topic('people-and-wildlife')!),
      { title: 'My dog Wangcai' },
      { title: '三国演义' },
      { title: 'Photosynthesis and the industrial revolution' },
      undefined,
    ]) {
      const setting = { topic, level };
      const said = talk(setting, 20);
      expect(new Set(said.map(({ reply }) => reply)).size).toBe(21);
      expect(said.flatMap((turn) => faultsOf(turn, setting))).toEqual([]);
    }
  });

  it.each(catalog.personas.map((persona) => [persona.id, persona] as const))(
    'with the %s keep every rule',
    (_id, persona) => {
      for (const topic of [undefined, ...catalog.topics.filter((_, index) => index % 9 === 0).map(asTopic)]) {
        const setting = { topic, persona, level: topic?.level ?? ('A2' as const) };
        expect(talk(setting, 8).flatMap((turn) => faultsOf(turn, setting))).toEqual([]);
      }
    },
  );
});

it('goes on for 150 turns without asking again what was asked within the last ten', () => {
  for (const topic of [asTopic(catalog.topic('my-family')!), { title: 'Chess' }, undefined]) {
    const questions = talk({ topic, level: 'A1' }, 150).map(({ reply }) =>
      /[^.!?]+\?$/.exec(reply)![0].trim(),
    );
    questions.forEach((question, index) => {
      expect([question, questions.slice(Math.max(0, index - 10), index).includes(question)]).toEqual([
        question,
        false,
      ]);
    });
  }
});

it('says the same for the same seed, and something else for another', () => {
  const setting = { topic: asTopic(catalog.topic('my-family')!), level: 'A1' as const };
  const replies = (seed: string) => talk({ ...setting, seed }, 10).map(({ reply }) => reply);
  expect(replies('one')).toEqual(replies('one'));
  expect(replies('one')).not.toEqual(replies('two'));
});

it('keeps what it remembers bounded', () => {
  expect(talk({ level: 'A2' }, 150).at(-1)!.asked.length).toBeLessThanOrEqual(100);
});

it('answers anything at all within the rules', () => {
  const topics: (PracticeTopic | undefined)[] = [
    undefined,
    { title: 'A free topic' },
    ...catalog.topics.filter((_, index) => index % 12 === 0).map(asTopic),
  ];
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ maxLength: 300 }),
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc
          .array(
            fc.constantFrom(...lines, 'my', 'I', 'with', 'not', '?', 'because', 'chicken', '__proto__'),
            { maxLength: 30 },
          )
          .map((parts) => parts.join(' ')),
      ),
      fc.constantFrom(...topics),
      fc.constantFrom(...levels),
      fc.array(fc.string({ maxLength: 60 }), { maxLength: 5 }),
      fc.boolean(),
      (text, topic, level, before, onTopic) => {
        const history = before.map((line, index) => ({
          role: index % 2 ? ('pupil' as const) : ('tutor' as const),
          text: line,
        }));
        const turn = tutor.nextTurn({ text, topic, level, history, asked: before, seed: 's', onTopic });
        // A question out of a made-up history is asked again as it stands where the pupil wants that.
        const again = before.some((line) => line.includes('?'));
        expect(again ? [] : faultsOf(turn, { topic, level })).toEqual([]);
      },
    ),
    { numRuns: 400 },
  );
});
