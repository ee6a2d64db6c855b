import { createHash } from 'node:crypto';
import type { ConversationState, Effect } from '../ports/conversation';
import type { AssignmentProgress, DaySum, TurnRecord } from '../ports/school';
import type { PracticeTopic } from '../ports/turn';
import { measureTurn, usedWords } from '../learner/measures';
import { dayOf } from '../shared/days';
import { words } from '../shared/text';

/** A longer silence is no practice. */
const longestGapMs = 180_000;
/** What a turn counts whose gap was longer: about the time to think of and write one sentence. */
const loneTurnSeconds = 20;
const mostWords = 300;
const mostGood = 10;
const mostMistakes = 20;
const mostTopics = 20;
const mostAssignments = 10;

export interface SumOptions {
  timeZone: string;
  /** Whether the report of the day has been made by then: what comes after it is summed apart, for the next one. */
  isAfterReport?: (at: number) => boolean;
  /** The suggestions that stood on the pupil's screen: what is taken over from them is practice, and no sentence of the pupil's own. */
  suggestions?: readonly string[];
  /** Turns that make the assignment done, and the words it wants; undefined without one. */
  assignment?: { id: string; classId: string; turns: number; words: string[] };
}

/** Adds one turn to the day's sum and to the assignment's progress that the state carries, and journals both whole. */
export function addTurn(
  state: ConversationState,
  turn: TurnRecord,
  { timeZone, isAfterReport, suggestions = [], assignment }: SumOptions,
): { state: ConversationState; effects: Effect[] } {
  const today = addToDay(state, turn, {
    day: dayOf(turn.at, timeZone),
    late: isAfterReport?.(turn.at) === true,
    isOwn: !suggestions.some((suggestion) => sayTheSame(suggestion, turn.pupil)),
  });
  const effects: Effect[] = [{ kind: 'journal', entry: { collection: 'days', document: today } }];
  let { progress } = state;
  if (assignment) {
    const id = `${assignment.id}:${turn.personId}:${shortHash(turn.conversation)}`;
    const others = (progress ?? []).filter((each) => each.id !== id);
    const grown = addToProgress(
      id,
      progress?.find((each) => each.id === id),
      turn,
      assignment,
    );
    progress = [grown, ...others].slice(0, mostAssignments);
    effects.push({ kind: 'journal', entry: { collection: 'progress', document: grown } });
  }
  return { state: { ...state, today, progress, lastAt: turn.at }, effects };
}

function addToDay(
  state: ConversationState,
  turn: TurnRecord,
  { day, late, isOwn }: { day: string; late: boolean; isOwn: boolean },
): DaySum {
  const id = `${turn.personId}:${day}:${shortHash(turn.conversation)}${late ? '+' : ''}`;
  const before =
    state.today?.id === id ? state.today : { ...emptyDay(id, turn, day), ...(late ? { late } : {}) };
  const [shown] = turn.corrections;
  const gapMs = turn.at - (state.lastAt ?? 0);
  return {
    ...before,
    classId: turn.classId ?? before.classId,
    turns: before.turns + 1,
    seconds:
      before.seconds + (gapMs > 0 && gapMs <= longestGapMs ? Math.round(gapMs / 1000) : loneTurnSeconds),
    englishWords: before.englishWords + turn.englishWords,
    words: distinct([...before.words, ...measureTurn(turn.pupil).lemmas]).slice(0, mostWords),
    good: isOwn && isQuotable(turn) ? longest([...before.good, turn.pupil]) : before.good,
    mistakes: shown
      ? [
          ...before.mistakes,
          { sentence: turn.pupil, corrected: turn.tutor.corrected, type: shown.type, why: shown.why },
        ].slice(-mostMistakes)
      : before.mistakes,
    types: shown ? { ...before.types, [shown.type]: (before.types[shown.type] ?? 0) + 1 } : before.types,
    topics: turn.topic
      ? distinct([...before.topics, titleOf(turn, state)]).slice(0, mostTopics)
      : before.topics,
    repaired: before.repaired + (turn.repaired ? 1 : 0),
    version: turn.turn,
  };
}

function sayTheSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) => words(text).join(' ').toLowerCase());
  return first === second;
}

/** In Chinese where there is a Chinese title: reports are read by parents. */
function titleOf({ topic }: TurnRecord, state: ConversationState): string {
  return (state.topic?.title === topic ? state.topic.titleZh : undefined) ?? topic;
}

function emptyDay(id: string, turn: TurnRecord, day: string): DaySum {
  return {
    id,
    personId: turn.personId,
    day,
    turns: 0,
    seconds: 0,
    englishWords: 0,
    words: [],
    good: [],
    mistakes: [],
    types: {},
    topics: [],
    repaired: 0,
    version: 0,
  };
}

function addToProgress(
  id: string,
  before: AssignmentProgress | undefined,
  turn: TurnRecord,
  assignment: NonNullable<SumOptions['assignment']>,
): AssignmentProgress {
  const start: AssignmentProgress = before ?? {
    id,
    assignmentId: assignment.id,
    classId: assignment.classId,
    personId: turn.personId,
    turns: 0,
    wordsUsed: [],
    firstAt: turn.at,
    lastAt: turn.at,
    version: 0,
  };
  const turns = start.turns + 1;
  return {
    ...start,
    turns,
    wordsUsed: distinct([...start.wordsUsed, ...usedWords(turn.pupil, assignment.words)]),
    lastAt: turn.at,
    doneAt: start.doneAt ?? (turns >= assignment.turns ? turn.at : undefined),
    version: turn.turn,
  };
}

/** The assignment that this lesson's turns count for. */
export function assignmentOf(
  topic: PracticeTopic | undefined,
  known: { id: string; classId: string; turns: number; words: string[] }[],
) {
  return topic?.assignmentId ? known.find((assignment) => assignment.id === topic.assignmentId) : undefined;
}

/** A whole sentence that is right without a doubt. */
function isQuotable(turn: TurnRecord): boolean {
  return turn.clean === true && turn.englishWords >= 4 && turn.mood !== 'upset' && turn.pupil.length <= 200;
}

function longest(sentences: string[]): string[] {
  return distinct(sentences)
    .sort((a, b) => b.length - a.length)
    .slice(0, mostGood);
}

function distinct<T>(values: T[]): T[] {
  return [...new Set(values)];
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 12);
}
