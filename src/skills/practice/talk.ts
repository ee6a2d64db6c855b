import type { AreNear, Catalog } from '../../catalog';
import type { ConversationState, TurnContext } from '../../ports/conversation';
import type { InboundMessage } from '../../ports/chat';
import type { Metrics } from '../../ports/metrics';
import type { Setting } from '../../ports/school';
import { isOffTopic, type PolicyHelpers, type TurnFacts } from '../../policy';
import { truncate } from '../../shared/text';
import { repliesIn, sentencesIn } from './history';
import { assignedTopic, lessonOf, type Lesson } from './lesson';
import type { OfflineTutor } from './offline';

/** What every part of the skill works with. */
export interface PracticeTools {
  catalog: Catalog;
  offline: OfflineTutor;
  isSafe(text: string): boolean;
  /** Whether a text repeats the model's instructions. */
  leaks(text: string): boolean;
  /** Whether two texts speak of one matter of the catalogue. */
  isNear: AreNear;
  conversationKey(message: InboundMessage): string;
  metrics: Metrics;
}

/** One turn's matter: what was said, in which lesson, and by what the answer is judged. */
export interface Talk {
  state: ConversationState;
  /** What the pupil said, on one line, bounded. */
  sentence: string;
  lesson: Lesson;
  facts: TurnFacts;
  helpers: PolicyHelpers;
  /** The lesson begins with this sentence: nobody could know its topic yet. */
  begins: boolean;
  /** The same for a repeat of the same turn. */
  seed: string;
}

const longestSentence = 600;
/** The pupil did not follow, or does not know what to say. */
const lost =
  /\b(?:repeat|again|pardon|(?:don't|do not|can't|cannot|didn't) (?:understand|know|get it|follow)|no idea|what do you mean|what does|slow(?:ly|er)?|too (?:hard|difficult|fast)|help me|easier|how (?:do|can|to) (?:you |i |we )?say|in english)\b/i;

export function talkOf(tools: PracticeTools, context: TurnContext, state: ConversationState): Talk {
  const { catalog, offline, isSafe, leaks } = tools;
  const sentence = sentenceOf(context.text);
  const lesson = lessonOf(catalog, state, context.setting);
  const seed = context.newId('seed');
  return {
    state,
    sentence,
    lesson,
    seed,
    begins: !context.state.active || state.topic !== context.state.topic,
    facts: {
      sentence,
      level: lesson.level,
      maxWords: lesson.maxWords,
      lessonWords: lesson.words,
      previousReplies: repliesIn(state.history),
      heard: sentencesIn(state.history),
      plays: lesson.persona !== undefined,
      previousSuggestions: state.suggestions,
      mayRepeat: lost.test(sentence),
    },
    helpers: {
      isSafe,
      leaks,
      isOnTopic: (text) => !lesson.topic || offline.isOnTopic(text, lesson.topic),
      isNear: tools.isNear,
      answersTo: (question) => offline.answersTo(question),
    },
  };
}

/** What was said, on one line, bounded. */
export function sentenceOf(text: string): string {
  return truncate(text.replace(/\s+/g, ' ').trim(), longestSentence);
}

/** Whether the sentence leads away from the lesson's topic; in free talk nothing does, and a first sentence cannot. */
export function leadsAway(
  { offline }: Pick<PracticeTools, 'offline'>,
  { state, sentence, lesson, facts, begins }: Talk,
  modelSays?: boolean,
): boolean {
  if (!lesson.topic || begins) return false;
  const before = state.history.flatMap(({ role, text }) => (role === 'pupil' ? [text] : []));
  return isOffTopic({
    sentence,
    modelSays,
    catalogueSays: offline.isOnTopic(sentence, lesson.topic, before),
    lastReply: facts.previousReplies.at(-1) ?? '',
    isOpen: lesson.isOpen,
    lessonTexts: () => [...lesson.words, ...lesson.texts()],
  });
}

/**
 * A first sentence without a lesson begins one: in the class's topic if it has one, else as free talk. Whoever is in free talk, or
 * still in what the teacher had assigned before and is over, goes on in the class's new topic: it would count for nobody else.
 */
export function begun({ state, setting }: TurnContext): ConversationState {
  const assigned = state.sceneId ? undefined : assignedTopic(setting);
  if (!state.active) return { ...state, active: true, topic: state.topic ?? assigned, skillState: undefined };
  if (!assigned || !isOver(state, setting) || isDone(state, assigned.assignmentId)) return state;
  return { ...state, topic: assigned, skillState: undefined, ladder: undefined };
}

/** Nobody chose what is spoken of, or the teacher did, and it is done or out of date. */
function isOver({ topic, personaId, ...state }: ConversationState, { classroom }: Setting): boolean {
  if (!topic) return personaId === undefined;
  if (topic.assignmentId === undefined) return false;
  const isRunning = classroom?.assignments.some(({ id }) => id === topic.assignmentId);
  return !isRunning || isDone(state, topic.assignmentId);
}

function isDone(
  { progress }: Pick<ConversationState, 'progress'>,
  assignmentId: string | undefined,
): boolean {
  return progress?.some((one) => one.assignmentId === assignmentId && one.doneAt !== undefined) ?? false;
}

export function offlineContext({ topic, persona, level, maxWords }: Lesson, seed: string) {
  return { topic, persona, level, maxWords, seed };
}
