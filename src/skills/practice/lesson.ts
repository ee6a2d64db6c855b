import type { Catalog } from '../../catalog';
import { englishTitle } from '../../learner/english-title';
import type { ConversationState } from '../../ports/conversation';
import type { Level } from '../../ports/language';
import type { Assignment, Setting } from '../../ports/school';
import type { Persona, PracticeTopic } from '../../ports/turn';

const longestReplyWords = 30;
const usualLevel: Level = 'A2';

/** All that a turn goes by besides what was said. */
export interface Lesson {
  /** undefined in free talk, where nothing is off topic. */
  topic?: PracticeTopic;
  persona?: Persona;
  /** What the scene is, in English; "" without one. */
  scene: string;
  level: Level;
  maxWords: number;
  /** Where corrections are told. */
  corrections: 'here' | 'private' | 'after';
  /** Words of the topic and the teacher, which a reply at any level may use. */
  words: string[];
  /** All of a pupil's life may belong to it. */
  isOpen: boolean;
  /** All that the catalogue says in this lesson, besides; empty for a topic of somebody's own. */
  texts(): string[];
}

/** Puts together what the state, the person, the class and the catalogue say; a pupil's own level goes before all others. */
export function lessonOf(catalog: Catalog, state: ConversationState, setting: Setting): Lesson {
  const { classroom, person, chatKind } = setting;
  const scene = state.sceneId ? catalog.scenes.find(({ id }) => id === state.sceneId) : undefined;
  const persona = catalog.personas.find(({ id }) => id === (state.personaId ?? scene?.persona));
  const topic = state.topic ?? (scene && { id: scene.id, title: scene.title, titleZh: scene.titleZh });
  const entry = topic?.id ? catalog.lesson(topic.id, persona?.id) : undefined;
  const told = classroom?.settings.corrections ?? 'group';
  return {
    topic,
    persona,
    scene: scene?.setting ?? '',
    level:
      state.level ?? person.level ?? topic?.level ?? classroom?.settings.level ?? entry?.level ?? usualLevel,
    maxWords: Math.min(longestReplyWords, Math.max(1, classroom?.settings.maxwords ?? longestReplyWords)),
    corrections: told === 'after' ? 'after' : told === 'private' && chatKind === 'group' ? 'private' : 'here',
    words: [
      ...(topic
        ? [topic.title, englishTitle(topic.title) ?? '', ...(topic.words ?? [])].filter(Boolean)
        : []),
      ...(entry ? [entry.title, ...(entry.words ?? []).map(({ word }) => word)] : []),
    ].slice(0, 60),
    isOpen: entry?.open === true,
    texts: () =>
      entry ? [entry.opener, ...entry.keywords, ...entry.questions.flatMap((one) => Object.values(one))] : [],
  };
}

/** What the class was assigned last, as a topic. */
export function assignedTopic(setting: Setting): PracticeTopic | undefined {
  const assignment = setting.classroom?.assignments[0];
  return assignment && topicOf(assignment);
}

function topicOf({ id, topicId, title, titleZh, level, words }: Assignment): PracticeTopic {
  return { id: topicId, title, titleZh, level, words, assignmentId: id };
}
