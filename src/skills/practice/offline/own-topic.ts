import type { Catalog, Lesson, LessonQuestion } from '../../../catalog';
import { inEnglish } from '../../../learner/dictionary';
import { findMentions, type Mention } from './mention';
import { questionsAbout } from './questions/named';
import { spokenTopic } from './topic-name';
import type { Vocabulary } from './vocabulary';

/** What a topic of somebody's own is about, as far as its title tells. */
export interface OwnTopic {
  /** What the tutor can speak of by name. */
  mention?: Mention;
  /** The lesson of the catalogue that speaks of the same. */
  nearest?: Lesson;
}

export type OwnTopicReader = (title: string) => OwnTopic;

/** A word of a lesson's own title, or one that few lessons know. */
const fewestHits = 0.5;
const longestTitle = 80;

/** Reads titles in English and Chinese ("我的狗旺财" is about a dog). */
export function createOwnTopicReader(
  { topics }: Pick<Catalog, 'topics'>,
  vocabulary: Pick<Vocabulary, 'closest'>,
): OwnTopicReader {
  return (title) => {
    const english = inEnglish(title.slice(0, longestTitle));
    return {
      mention: findMentions(`about ${english}`).find(({ kind }) => kind !== 'thing'),
      nearest: vocabulary.closest(english, topics, fewestHits),
    };
  };
}

/** What can be asked of a topic of somebody's own, easy ones first. */
export function questionsOnOwnTopic(title: string): readonly LessonQuestion[] {
  const { first, last } = questionsAbout(spokenTopic(title));
  return [...first, ...last];
}
