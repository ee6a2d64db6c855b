import type { Lesson } from '../../../catalog';
import { englishTitle } from '../../../learner/english-title';
import type { Level } from '../../../ports/language';
import { isWithinLevel } from '../../../policy';
import type { PracticeTopic } from '../../../ports/turn';
import { words } from '../../../shared/text';
import { areAlike, heard } from './answer-book';
import type { Thing } from './things';
import { spokenTopic } from './topic-name';

/** A reaction is not said again within so many of the tutor's turns. */
export const rememberedReplies = 8;
const sameReply = 0.8;

/** What holds for everything that the tutor says. */
interface Bounds {
  level: Level;
  maxWords: number;
  lessonWords: readonly string[];
}

/** The first lead that fits before the question and was not said lately; the question alone where none does. */
export function compose(
  leads: readonly string[],
  ask: string,
  { said, ...bounds }: Bounds & { said: readonly string[] },
): string {
  const recent = said.slice(-rememberedReplies).map((text) => ({ text, heard: heard(text) }));
  const isNew = (reply: string, lead: string) =>
    !recent.some(
      (before) =>
        areAlike(before.heard, heard(reply), sameReply) || (lead !== '' && before.text.startsWith(lead)),
    );
  for (const lead of leads) {
    const reply = `${lead} ${ask}`.trim();
    if (isFit(reply, bounds) && isNew(reply, lead)) return reply;
  }
  return ask;
}

/** Short enough, and in words of the level. */
export function isFit(text: string, { level, maxWords, lessonWords }: Bounds): boolean {
  return words(text).length <= maxWords && isWithinLevel(text, level, lessonWords);
}

/** Words that any level may use in this talk. */
export function wordsOfLesson(topic: PracticeTopic | undefined, lesson: Lesson | undefined): string[] {
  const glossary = (lesson?.words ?? []).map(({ word }) => word);
  return [
    topic?.title ?? '',
    englishTitle(topic?.title ?? '') ?? '',
    lesson?.title ?? '',
    ...(topic?.words ?? []),
    ...glossary,
  ];
}

/** A title is somebody's own text: it is said again only where it is a few plain English words, else what it is about, if that is known. */
export function aboutTopic(title: string, thing?: Thing): string {
  return `Let's talk about ${spokenTopic(title) ?? thing?.name ?? 'your topic'}.`;
}
