import type { Lesson } from '../../../catalog';
import { wordLevel, wordsAboveLevel } from '../../../learner/levels';
import { isKnownName } from '../../../learner/names';
import type { Level } from '../../../ports/language';
import type { PracticeTopic } from '../../../ports/turn';
import { words } from '../../../shared/text';
import { areAlike, bareQuestion } from './answer-book';
import type { Thing } from './things';
import { mostAboveLevel } from './next-question';

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
  const recent = said.slice(-rememberedReplies).map((text) => ({ text, bare: bareQuestion(text) }));
  const isNew = (reply: string, lead: string) =>
    !recent.some(
      ({ text, bare }) =>
        areAlike(bare, bareQuestion(reply), sameReply) || (lead !== '' && text.startsWith(lead)),
    );
  for (const lead of leads) {
    const reply = `${lead} ${ask}`.trim();
    if (isFit(reply, bounds) && isNew(reply, lead)) return reply;
  }
  return ask;
}

/** Short enough, and in words of the level. */
export function isFit(text: string, { level, maxWords, lessonWords }: Bounds): boolean {
  return (
    words(text).length <= maxWords &&
    wordsAboveLevel(text, level, { allow: lessonWords }).share <= mostAboveLevel
  );
}

/** Words that any level may use in this talk. */
export function wordsOfLesson(topic: PracticeTopic | undefined, lesson: Lesson | undefined): string[] {
  const glossary = (lesson?.words ?? []).map(({ word }) => word);
  return [topic?.title ?? '', lesson?.title ?? '', ...(topic?.words ?? []), ...glossary];
}

/** A title is somebody's own text: it is said again only where it is a few plain English words, else what it is about, if that is known. */
export function aboutTopic(title: string, thing?: Thing): string {
  const plain = title.trim();
  if (!/^[A-Za-z][A-Za-z' -]{1,40}$/.test(plain) || plain.split(/\s+/).length > 6)
    return `Let's talk about ${thing?.name ?? 'your topic'}.`;
  const own = plain
    .replace(/\bmy\b/gi, 'your')
    .replace(/\bour\b/gi, 'your')
    .replace(/\bI\b/g, 'you');
  // "Chess" is a common word, "Beijing", "Spring Festival" and "English" are names.
  const first = own.split(' ')[0]!;
  const isName =
    /\s[A-Z]/.test(own) ||
    /^(?:English|Chin|I$|[A-Z]{2})/.test(first) ||
    isKnownName(first) ||
    wordLevel(first) === undefined;
  return `Let's talk about ${isName && !/^your$/i.test(first) ? own : own.charAt(0).toLowerCase() + own.slice(1)}.`;
}
