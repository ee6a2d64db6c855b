import type { Catalog, Lesson, LessonQuestion } from '../../../catalog';
import { levelRank } from '../../../learner/levels';
import type { Level } from '../../../ports/language';
import { isWithinLevel } from '../../../policy';
import type { PracticeTopic } from '../../../ports/turn';
import { remembered } from '../../../shared/remembered';
import { areAlike, bareQuestion, heard, questionIn, type Heard } from './answer-book';
import type { Chooser } from './chooser';
import { betterQuestion } from './questions/better';
import { followUpsOn } from './questions/follow-ups';
import { findMentions, isCentral, tokensOf, type Mention } from './mention';
import type { DeedTaken } from './deeds';
import { asksOnTold } from './told';
import { spokenTopic } from './topic-name';
import { careFor } from './questions/care';
import {
  deeperQuestions,
  discussionQuestions,
  furtherQuestions,
  goodbyeQuestions,
  greetingQuestions,
  plainQuestions,
  wishQuestions,
} from './questions/general';
import { questionsAbout } from './questions/named';
import type { OwnTopicReader } from './own-topic';
import type { Understanding } from './understand';
import type { Vocabulary } from './vocabulary';

/** Two questions this alike are one. */
const sameQuestion = 0.82;
/** So many of the pupil's messages are still what the talk is about. */
const lately = 2;
/** So many may be gone back to when the lesson's own questions are asked. */
const thisLesson = 6;
/** So many questions in a row go into what the pupil said; then the lesson goes on. */
const mostDeeper = 3;
/** A story may go on for longer before the lesson does. */
const mostInStory = 10;
/** So many where somebody's deeds are known. */
const mostOnDeeds = 5;
/** So many of them may be about a thing that was named. */
const mostOnThings = 2;
/** In free talk, one subject is kept for so many questions. */
const questionsPerSubject = 4;

export interface QuestionInput {
  understanding: Understanding;
  text: string;
  /** What the pupil said before, oldest first. */
  before: readonly string[];
  /** What somebody did, as far as the message tells. */
  deed?: DeedTaken;
  topic?: PracticeTopic;
  lesson?: Lesson;
  /** The lesson is a scene, in which the tutor plays a part. */
  isScene: boolean;
  level: Level;
  asked: readonly string[];
  lastQuestion?: string;
  /** Words that any level may use. */
  lessonWords: readonly string[];
  chooser: Chooser;
}

export interface NextQuestion extends LessonQuestion {
  /** It asks on about what was just said. */
  takesUp?: boolean;
  /** It was chosen by what "it" is. */
  sure?: boolean;
}

export interface QuestionPicker {
  /** The next question: one that follows from what was said, else the lesson's, else one that fits any topic. Never runs dry. */
  next(input: QuestionInput): NextQuestion;
  /** Questions of the lesson that the pupil has answered before they were asked. */
  answeredBy(text: string, lesson: Lesson | undefined): string[];
}

export function createQuestionPicker(
  catalog: Catalog,
  vocabulary: Vocabulary,
  ownTopic: OwnTopicReader,
): QuestionPicker {
  const lessonOf = new Map<string, Lesson>();
  const withOpener = new Map<Lesson, readonly LessonQuestion[]>();
  for (const lesson of [...catalog.scenes, ...catalog.topics]) {
    const all = allQuestions(lesson);
    withOpener.set(lesson, all);
    for (const { ask } of all) {
      for (const text of [ask, questionIn(ask) ?? ask]) lessonOf.set(bareQuestion(text), lesson);
    }
  }

  function next(input: QuestionInput): NextQuestion {
    const { level, lessonWords, lastQuestion, text, before } = input;
    const told = [...before, text];
    const asked = input.asked.map(heard);
    const done = lastQuestion ? [...asked, heard(lastQuestion)] : asked;
    const doneExactly = new Set(done.map(({ bare }) => bare));
    const isNew = (ask: string) => {
      const one = heard(ask);
      return !doneExactly.has(one.bare) && !done.some((before) => areAlike(before, one, sameQuestion));
    };
    for (const candidates of groups(input, asked)) {
      const found = candidates.find(
        ({ ask, sure }) =>
          isNew(ask) &&
          isWithinLevel(ask, level, lessonWords) &&
          (sure || !pointsAtNothing(ask, input)) &&
          !isAnsweredIn(told, ask),
      );
      if (found) return found;
    }
    return longestAgo(input);
  }

  /** Kinds of questions in the order in which they are tried; each in its own order. */
  function* groups(input: QuestionInput, asked: readonly Heard[]): Generator<readonly NextQuestion[]> {
    const { understanding, chooser, lesson, topic } = input;
    const { move, feeling, disliked, mentions } = understanding;
    if (move === 'bye') yield goodbyeQuestions;
    if (move === 'unwilling') yield careFor(/boring/i.test(input.text) ? 'bored' : 'tired');
    // Being ill or tired is what some scenes are about.
    const isPlayed = input.isScene && (feeling === 'ill' || feeling === 'tired');
    const { deed } = input;
    const isToldOn = deed !== undefined && deed.asks.length > 0 && deed.isStory && !grave.test(input.text);
    if (isToldOn && (move === 'bad-news' || move === 'feeling'))
      yield deed.asks.map((one) => ({ ...one, takesUp: true, sure: true }));
    if (move === 'bad-news' || (move === 'feeling' && feeling !== 'happy' && !isPlayed))
      yield chooser.shuffled(careFor(move === 'bad-news' ? 'news' : feeling));
    const better = move === 'dislike' && disliked ? betterQuestion(disliked) : undefined;
    if (better) yield [better];
    const followUps = mentions
      .filter((mention) => isCentral(mention, input.text))
      .flatMap((mention) => chooser.shuffled(followUpsOn(mention)));
    const isCareer = understanding.wish && move === 'statement' && career.test(input.text);
    const isOpinion = understanding.opinion && !input.isScene && levelRank(input.level) >= levelRank('B1');
    const depth = depthOf(input);
    if (depth < (deed?.isStory ? mostInStory : deed?.asks.length ? mostOnDeeds : mostDeeper))
      for (const group of onWhatWasTold(input, depth)) yield group.map((one) => ({ ...one, takesUp: true }));
    if (isOpinion && depth < mostOnThings) yield chooser.shuffled(discussionQuestions);
    if (!lesson && !topic && move === 'greeting') yield greetingQuestions;
    // "It is good." "And you?" go on about what was spoken of just before.
    if (!lesson && mentions.length === 0 && move !== 'greeting' && move !== 'dont-know' && goesOn(input))
      yield input.before.slice(-lately).reverse().filter(isOfHabit).flatMap(centralIn).flatMap(followUpsOn);
    // Under a title of the teacher's own ("My pets") what it names comes before the rest of the lesson.
    if (lesson && topic && ![lesson.title, lesson.titleZh].includes(topic.title) && !input.isScene) {
      const { mention } = ownTopic(topic.title);
      if (mention) yield chooser.shuffled(followUpsOn(mention));
    }
    if (lesson) yield inOrder(lesson.questions, input);
    else if (!topic) yield* freeTalk(input, asked);
    if (topic && !lesson) {
      const { mention, nearest } = ownTopic(topic.title);
      if (mention) yield chooser.shuffled(followUpsOn(mention));
      // A game has a name; lessons of sport do not speak of it.
      if (nearest && !(mention && isName(mention))) yield inOrder(nearest.questions, input);
    }
    if (!isCareer) yield followUps;
    if (isOpinion) yield chooser.shuffled(discussionQuestions);
    const ofTopic = questionsAbout(topic && spokenTopic(topic.title));
    if (lesson) yield input.before.slice(-thisLesson).reverse().flatMap(centralIn).flatMap(followUpsOn);
    if (topic) yield chooser.shuffled(ofTopic.first);
    // After one word there is nothing to go deeper into.
    const deeper = chooser.shuffled(deeperQuestions);
    if (understanding.words >= 3) yield deeper;
    if (topic) yield chooser.shuffled(ofTopic.last);
    yield deeper;
    if (!topic) yield [...plainQuestions, ...furtherQuestions];
  }

  /** What a listener would ask of what was just said, before anything else. */
  function* onWhatWasTold(
    { understanding, isScene, text, before, chooser, deed: taken }: QuestionInput,
    depth: number,
  ): Generator<readonly NextQuestion[]> {
    const { move, mentions, wish } = understanding;
    if (isScene) return;
    const onMentions = (some: readonly Mention[]) =>
      some.flatMap((mention) => chooser.shuffled(followUpsOn(mention)));
    const isTelling = move === 'statement' || move === 'feeling' || move === 'number';
    const told = isTelling ? asksOnTold(text, before) : { matter: [], shape: [] };
    const deed = isTelling || move === 'dislike' ? taken : undefined;
    const asks = (deed?.asks ?? []).map((one) => ({ ...one, sure: true }));
    const names = mentions.filter(isName);
    const central = mentions.filter((mention) => isCentral(mention, text));
    if (wish && move === 'statement') {
      const wishes = chooser.shuffled(wishQuestions);
      yield asks;
      if (career.test(text)) yield wishes.filter(({ ask }) => !/best part/.test(ask));
      yield [...told.matter, ...told.shape];
      yield wishes;
      return;
    }
    yield onMentions(names);
    yield asks;
    yield told.matter;
    if (depth < mostOnThings) yield onMentions(central);
    // One that says nothing of the matter is enough in a row.
    yield deed?.onStory ?? [];
    if (depth === 0) yield deed?.onPlace ?? [];
    // What happened once is not done often.
    if (depth === 0)
      yield deed?.isStory ? told.shape.filter(({ ask }) => !/\b(?:to )?do that\?$/.test(ask)) : told.shape;
  }

  /** How many of the tutor's last questions went deeper into what the pupil had said, in a row. */
  function depthOf({ asked, lesson }: QuestionInput): number {
    if (!lesson) return 0;
    return asked.length - 1 - asked.findLastIndex((one) => lessonOf.has(bareQuestion(one)));
  }

  /** A subject of the catalogue, kept for some questions, then the one nearest to what the pupil speaks of. */
  function* freeTalk(
    { level, text, lastQuestion, chooser }: QuestionInput,
    asked: readonly Heard[],
  ): Generator<readonly LessonQuestion[]> {
    const fitting = catalog.topics.filter((topic) => levelRank(topic.level) <= Math.max(1, levelRank(level)));
    const recent = asked.map(({ bare }) => lessonOf.get(bare));
    const current = recent.findLast((lesson) => lesson !== undefined);
    const stayed = recent.filter((lesson) => lesson === current).length;
    const nearest = vocabulary.closest(text, fitting);
    // After a question about something else, "it" would no longer be understood.
    const isThere = current !== undefined && lessonOf.get(bareQuestion(lastQuestion ?? '')) === current;
    const stays = isThere && stayed < questionsPerSubject ? current : undefined;
    const fresh = chooser
      .shuffled(fitting.filter((topic) => !recent.includes(topic)))
      .sort((a, b) => levelRank(a.level) - levelRank(b.level));
    const leads = nearest && tokensOf(text).length >= 4 ? nearest : undefined;
    for (const lesson of [leads, stays, nearest, ...fresh])
      if (lesson) yield recent.includes(lesson) ? lesson.questions : withOpener.get(lesson)!;
  }

  function answeredBy(text: string, lesson: Lesson | undefined): string[] {
    return (lesson?.questions ?? []).map(({ ask }) => ask).filter((ask) => isAnsweredIn([text], ask));
  }

  return { next, answeredBy };
}

/** What is told of an illness or a death is no story to be curious about. */
const grave =
  /\b(?:di(?:e|ed|es)|dead|passed away|hospital|accident|hurts?|divorced?|ill|sick|bleed\w*|blood)\b/i;

const isName = ({ kind }: Pick<Mention, 'kind'>): boolean => /^(?:show|game|star)$/.test(kind);

const centralIn = (text: string): readonly Mention[] =>
  findMentions(text).filter((mention) => isCentral(mention, text));

/** The opener first, since it says what the talk is about. */
function allQuestions(lesson: Lesson): LessonQuestion[] {
  const [short, easy, full] = lesson.openerSuggestions;
  return [{ ask: lesson.opener, short, easy, full }, ...lesson.questions];
}

/** The lesson's order, but what touches the pupil's words or the teacher's comes earlier. The shortest first for who did not know. */
function inOrder(
  questions: readonly LessonQuestion[],
  { text, topic, understanding }: QuestionInput,
): LessonQuestion[] {
  const said = new Set(tokensOf(text).filter((word) => word.length > 3));
  const wanted = (topic?.words ?? []).map((word) => word.toLowerCase());
  const cost = (one: LessonQuestion, index: number) => {
    const touches = tokensOf(one.ask).some((word) => word.length > 3 && said.has(word)) ? -2.5 : 0;
    const uses = wanted.some((word) => `${one.ask} ${one.easy} ${one.full}`.toLowerCase().includes(word))
      ? -3
      : 0;
    if (understanding.move === 'dont-know') return tokensOf(one.ask).length;
    return index + touches + uses;
  };
  return questions
    .map((one, index) => ({ one, cost: cost(one, index) }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ one }) => one);
}

const career = /\b(?:to be(?:come)?|dream|when i grow up|in the future|study|university|college)\b/i;

/** A word or two, or one that points back: what it says of itself leads nowhere else. */
function goesOn({ understanding, text }: QuestionInput): boolean {
  return (
    understanding.words <= 2 ||
    understanding.move !== 'statement' ||
    /\b(?:it|its|he|she|they|him|her|them|that|this|there|too|because)\b/i.test(text)
  );
}

/** What somebody only wishes for has no habits to ask after. */
const isOfHabit = (said: string): boolean =>
  !/\b(?:want|hope|wish|dream|plan|would like|going to)\b|\b(?:i|we)'(?:d like|ll)\b/i.test(said);

/** "What does it look like?", where nothing was named that "it" could be. */
function pointsAtNothing(ask: string, { text, understanding: { move, mentions } }: QuestionInput): boolean {
  const isOfIt = /^\S+(?: \S+)? it\b/i.test(questionIn(ask) ?? ask);
  // Nobody calls pandas or a sister "it".
  const others = mentions.some(({ plural, kind }) => (plural && kind === 'animal') || kind === 'person');
  if (isOfIt && (others || /^(?:they|he|she)\b/i.test(text)) && !/\bit\b/i.test(text)) return true;
  return (
    (move === 'yes' || move === 'no') &&
    mentions.length === 0 &&
    /^\S+(?: \S+)? (?:it|they)\b|^what is it\b/i.test(questionIn(ask) ?? ask)
  );
}

const cues: readonly [RegExp, RegExp][] = [
  [
    /^what (?:is|are) your (?:\w+ )?\w+ like\b/i,
    /\b(?:is|are) (?:(?:very|so|really) )?(?:kind|funny|nice|strict|friendly|beautiful|small|big|tall|quiet|young|old|good|interesting|clever)\b/i,
  ],
  [/^what do you like to eat with/i, /\bwith\b/i],
  [/^how many/i, /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|many|no)\b/i],
  [/^how (?:do|does|can) \w+ (?:usually )?(?:go|get|come|travel)/i, /\b(?:by \w+|on foot|walk)\b/i],
  [
    /^what (?:do|does) your (?:father|mother|parents|\w+ or \w+).* do\b/i,
    /\b(?:is|are) (?:an? )?\w+(?:er|or|ist|se|ian|ers|man)\b|\bworks? (?:in|at|as|for)\b/i,
  ],
  [
    /^how often/i,
    /\b(?:every (?:day|week|weekend|morning|evening|month|year)|(?:once|twice|\w+ times) a)\b/i,
  ],
  [
    /^(?:when|what time)/i,
    /\b(?:yesterday|o'clock|\d|at (?:half past )?(?:five|six|seven|eight|nine|ten|eleven|twelve)\b|in the (?:morning|evening|afternoon)|last \w+|(?:on|every) \w+day|when i was)\b/i,
  ],
  [/^who/i, /\b(?:with (?:my|our) \w+|my \w+ (?:taught|helps?|makes?|cooks?))\b/i],
  [/^where/i, /\b(?:at (?:home|school)|in (?:the|my|our) \w+|near \w+|behind \w+)\b|\b(?:in|from) [A-Z]/],
  [/^why/i, /\bbecause\b/i],
];

/** What answers a question before it is asked; undefined where nothing surely does. */
const cueOf = remembered((ask) => cues.find(([opening]) => opening.test(ask))?.[1]);

/** Words that two sentences share without speaking of the same. */
const little = /^(?:with|that|this|what|your|when|have|from|they|them|then|would|like|very|about)$/;

/** Whether the pupil has said in one of the texts what the question would ask. */
function isAnsweredIn(texts: readonly string[], ask: string): boolean {
  const cue = cueOf(ask);
  const telling = cue ? texts.filter((text) => cue.test(text)) : [];
  if (telling.length === 0 || /^why/i.test(ask)) return telling.length > 0;
  const asked = tokensOf(ask).join('');
  return telling.some((text) =>
    tokensOf(text).some((word) => word.length > 3 && !little.test(word) && asked.includes(word)),
  );
}

/** Everything was asked: what was asked longest ago may come again, as in any long friendship. */
function longestAgo({ asked, lesson, level, lessonWords, lastQuestion }: QuestionInput): LessonQuestion {
  const pool = [
    ...(lesson?.questions ?? []),
    ...plainQuestions,
    ...furtherQuestions,
    ...deeperQuestions,
  ].filter(({ ask }) => isWithinLevel(ask, level, lessonWords));
  const order = asked.map(bareQuestion);
  const last = bareQuestion(lastQuestion ?? '');
  const rank = ({ ask }: LessonQuestion) => order.lastIndexOf(bareQuestion(ask));
  return (
    pool.filter(({ ask }) => bareQuestion(ask) !== last).sort((a, b) => rank(a) - rank(b))[0] ??
    deeperQuestions[0]!
  );
}
