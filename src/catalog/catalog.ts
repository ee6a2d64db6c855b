import type { Level } from '../ports/language';
import type { Persona } from '../ports/turn';
import { findByNames, plainName } from './find';
import {
  stages,
  themes,
  type LessonQuestion,
  type Scene,
  type Stage,
  type Theme,
  type Topic,
} from './schema';

/** A topic with its place in the list, from 1; `/topic 3` goes by it. */
export type CatalogTopic = Topic & { number: number };

/** What a topic and a scene have in common: all that a lesson needs. */
export interface Lesson {
  id: string;
  title: string;
  titleZh: string;
  level: Level;
  opener: string;
  openerSuggestions: [string, string, string];
  questions: LessonQuestion[];
  keywords: string[];
  /** All of daily life may come up here. */
  open?: boolean;
  words?: { word: string; zh: string }[];
}

export interface ThemeGroup {
  theme: Theme;
  name: string;
  nameZh: string;
  topics: CatalogTopic[];
}

export interface CatalogContent {
  topics: Topic[];
  personas: Persona[];
  scenes: Scene[];
}

export interface Catalog {
  readonly topics: readonly CatalogTopic[];
  readonly personas: readonly Persona[];
  readonly scenes: readonly Scene[];
  /**
   * By number, id, English or Chinese title: exact first, then without regard to case, width and spaces, then part of
   * a title, then a slip of the pen. A longer title that merely contains one of ours is somebody's own topic: undefined.
   */
  findTopic(query: string): CatalogTopic | undefined;
  topic(id: string): CatalogTopic | undefined;
  listTopics(filter?: { level?: Level; theme?: Theme; stage?: Stage }): CatalogTopic[];
  /** `random` gives numbers from 0 to below 1. Filters that leave nothing are dropped: there is always a topic. */
  randomTopic(options: { level?: Level; avoidIds?: readonly string[]; random: () => number }): CatalogTopic;
  /** The three themes of the curriculum in their order, with those of their topics that the filter leaves. */
  topicsByTheme(filter?: { level?: Level }): ThemeGroup[];
  /** By place in the list (from 1), id, English or Chinese name, as `findTopic` does. */
  findPersona(query: string): Persona | undefined;
  findScene(query: string): Scene | undefined;
  /** The lesson of a topic's or scene's id; with a persona that has a scene on that topic, the scene. */
  lesson(id: string, personaId?: string): Lesson | undefined;
}

const themeNames: Record<Theme, { name: string; nameZh: string }> = {
  self: { name: 'Man and self', nameZh: '人与自我' },
  society: { name: 'Man and society', nameZh: '人与社会' },
  nature: { name: 'Man and nature', nameZh: '人与自然' },
};

/** `content` is checked already (config/catalog.ts). Topics are numbered by theme, then stage, then the order given. */
/** 我的学校 is 学校, "my pets" are "pets". */
const ownWords = /^(?:我最?(?:喜欢|爱)的|我们?的|关于|my |our |about |the )/i;

export function createCatalog({ topics: given, personas, scenes }: CatalogContent): Catalog {
  const rank = (topic: Topic) => themes.indexOf(topic.theme) * stages.length + stages.indexOf(topic.stage);
  const topics: CatalogTopic[] = [...given]
    .sort((a, b) => rank(a) - rank(b))
    .map((topic, index) => ({ ...topic, number: index + 1 }));
  const topicsById = new Map(topics.map((topic) => [topic.id, topic]));
  const scenesById = new Map(scenes.map((scene) => [scene.id, scene]));

  const namedTopics = topics.map((topic) => ({ item: topic, names: [topic.id, topic.title, topic.titleZh] }));
  const topicsByAlias = new Map(
    topics.flatMap((topic) => (topic.aliases ?? []).map((alias) => [plainName(alias), topic] as const)),
  );
  const namedPersonas = personas.map((persona) => ({
    item: persona,
    names: [persona.id, persona.name, persona.nameZh],
  }));
  const namedScenes = scenes.map((scene) => ({ item: scene, names: [scene.id, scene.title, scene.titleZh] }));

  function listTopics({ level, theme, stage }: { level?: Level; theme?: Theme; stage?: Stage } = {}) {
    return topics.filter(
      (topic) =>
        (!level || topic.level === level) &&
        (!theme || topic.theme === theme) &&
        (!stage || topic.stage === stage),
    );
  }

  return {
    topics,
    personas,
    scenes,
    findTopic: (query) =>
      topicsByAlias.get(plainName(query)) ??
      findByNames(namedTopics, query) ??
      topicsByAlias.get(plainName(query.trim().replace(ownWords, ''))),
    topic: (id) => topicsById.get(id),
    listTopics,

    randomTopic({ level, avoidIds = [], random }) {
      const fresh = (list: CatalogTopic[]) => list.filter(({ id }) => !avoidIds.includes(id));
      const ofLevel = listTopics({ level });
      const candidates = [fresh(ofLevel), ofLevel, topics].find((list) => list.length > 0) ?? [];
      const index = Math.min(candidates.length - 1, Math.floor(random() * candidates.length));
      const topic = candidates[index];
      if (!topic) throw new RangeError('The catalogue has no topics');
      return topic;
    },

    topicsByTheme: ({ level } = {}) =>
      themes.map((theme) => ({ theme, ...themeNames[theme], topics: listTopics({ theme, level }) })),

    findPersona: (query) => findByNames(namedPersonas, query),
    findScene: (query) => findByNames(namedScenes, query),

    lesson(id, personaId) {
      const scene = scenes.find(({ persona, topics: ids }) => persona === personaId && ids.includes(id));
      return scene ?? topicsById.get(id) ?? scenesById.get(id);
    },
  };
}
