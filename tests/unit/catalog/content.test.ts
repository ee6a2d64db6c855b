import { loadCatalogFiles } from '../../../config/catalog';
import { loadSafetyLists } from '../../../config/safety';
import { createCatalog, type Lesson } from '../../../src/catalog';
import { wordsAboveLevel } from '../../../src/learner/levels';
import { createSafety } from '../../../src/safety';
import { words } from '../../../src/shared/text';
import { mayAnswer } from '../../support/may-answer';

const catalog = createCatalog(loadCatalogFiles());
const lessons: Lesson[] = [...catalog.topics, ...catalog.scenes];
const safety = createSafety({ lists: loadSafetyLists() });

const answered = (lesson: Lesson) => [
  { ask: lesson.opener, answers: lesson.openerSuggestions },
  ...lesson.questions.map(({ ask, short, easy, full }) => ({ ask, answers: [short, easy, full] })),
];
const glossary = (lesson: Lesson) => [lesson.title, ...(lesson.words ?? []).map(({ word }) => word)];

describe('the catalogue that ships', () => {
  it('holds at least 60 topics over the three themes and all stages and levels, 8 personas and 10 scenes', () => {
    expect(catalog.topics.length).toBeGreaterThanOrEqual(60);
    expect(catalog.topicsByTheme().map(({ topics }) => topics.length >= 15)).toEqual([true, true, true]);
    expect(new Set(catalog.topics.map(({ theme, stage }) => `${theme} ${stage}`)).size).toBe(9);
    expect(new Set(catalog.topics.map(({ level }) => level)).size).toBe(4);
    expect(catalog.personas.length).toBeGreaterThanOrEqual(8);
    expect(catalog.scenes.length).toBeGreaterThanOrEqual(10);
  });

  it('numbers its topics from 1 without gaps, in the order of the list', () => {
    expect(catalog.topics.map(({ number }) => number)).toEqual(catalog.topics.map((_, index) => index + 1));
  });

  it('finds topics by what teachers call them, each by one name alone', () => {
    const found = (name: string) => catalog.findTopic(name)?.id;
    expect(['学校', '环保', '看病', ' 梦 想 ', 'Pets'].map(found)).toEqual([
      'my-school-life',
      'protecting-our-environment',
      'seeing-a-doctor',
      'dream-job',
      'animals-i-like',
    ]);
    const aliases = catalog.topics.flatMap((topic) => topic.aliases ?? []);
    expect(new Set(aliases).size).toBe(aliases.length);
    for (const { id, aliases: own = [] } of catalog.topics) expect(own.map(found)).toEqual(own.map(() => id));
    for (const { id, title, titleZh } of catalog.topics)
      expect([title, titleZh].map(found)).toEqual([id, id]);
  });

  it('finds every topic by its number, id and both titles', () => {
    for (const topic of catalog.topics) {
      for (const query of [String(topic.number), topic.id, topic.title, topic.titleZh]) {
        expect([query, catalog.findTopic(query)?.id]).toEqual([query, topic.id]);
      }
    }
  });

  it('asks no question twice, in any topic', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const topic of catalog.topics) {
      for (const { ask } of topic.questions) {
        if (seen.get(ask) === topic.id) twice.push(ask);
        seen.set(ask, topic.id);
      }
    }
    expect(twice).toEqual([]);
  });

  describe.each(lessons.map((lesson) => [lesson.id, lesson] as const))('%s', (_id, lesson) => {
    it('asks in words of its level', () => {
      const hard = answered(lesson)
        .map(({ ask }) => ({ ask, above: wordsAboveLevel(ask, lesson.level, { allow: glossary(lesson) }) }))
        .filter(({ above }) => above.share > 0.1);
      expect(hard).toEqual([]);
    });

    it('stays within its level over all its texts', () => {
      const all = answered(lesson).flatMap(({ ask, answers }) => [ask, ...answers]);
      const above = all.reduce(
        (sum, text) =>
          sum + wordsAboveLevel(text, lesson.level, { allow: glossary(lesson) }).share * words(text).length,
        0,
      );
      expect(above / words(all.join(' ').slice(0, 2_000)).length).toBeLessThanOrEqual(0.1);
    });

    it('offers answers in the voice of a pupil that may stand under a turn', () => {
      const unfit = answered(lesson).filter(
        ({ ask, answers }) =>
          !mayAnswer(answers, ask, { level: lesson.level, lessonWords: glossary(lesson) }),
      );
      expect(unfit).toEqual([]);
    });

    it('says nothing that the safety rules would stop, in either voice', () => {
      const stopped = answered(lesson).flatMap(({ ask, answers }) => [
        ...[ask].filter((text) => safety.checkOutput(text).kind !== 'safe'),
        ...answers.filter(
          (text) => safety.checkInput(text).kind !== 'safe' || safety.checkOutput(text).kind !== 'safe',
        ),
      ]);
      expect(stopped).toEqual([]);
    });
  });
});
