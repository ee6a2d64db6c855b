import type { Catalog, Lesson, LessonQuestion } from '../../../catalog';
import { inEnglish } from '../../../learner/dictionary';
import type { Level } from '../../../ports/language';
import type { Persona, PracticeTopic } from '../../../ports/turn';
import { createAnswerBook, questionIn, starterOf, suggestionsOf } from './answer-book';
import { answersTo, asksForTopic } from './answers';
import { createChooser } from './chooser';
import { takeDeed } from './deeds';
import { inScene } from './in-scene';
import { findMentions } from './mention';
import { createQuestionPicker, type NextQuestion } from './next-question';
import { createOwnTopicReader, questionsOnOwnTopic } from './own-topic';
import { plainQuestions } from './questions/general';
import { followUpsOn } from './questions/follow-ups';
import { reactionsTo, repeating, returning } from './reactions';
import { isUnkind, understand, type Understanding } from './understand';
import { createVocabulary } from './vocabulary';
import { aboutTopic, compose, isFit, rememberedReplies, wordsOfLesson } from './wording';

export interface Utterance {
  role: 'tutor' | 'pupil';
  text: string;
}

export interface OfflineTurnInput {
  /** What the pupil said now; not yet in `history`. */
  text: string;
  topic?: PracticeTopic;
  persona?: Persona;
  level: Level;
  /** Oldest first; the last few suffice. */
  history: Utterance[];
  /** As the turn before gave it. */
  asked: string[];
  /** The same input with the same seed gives the same turn. */
  seed: string;
  /** What `isOnTopic` or somebody wiser decided; false leads back into the topic. */
  onTopic: boolean;
  /** Words in a reply, at most; default 30. */
  maxWords?: number;
  /** Ways to take up the message that may not be shown. */
  refused?: readonly string[];
}

export interface OfflineTurn {
  /** At most `maxWords` words, one question, at its end. */
  reply: string;
  /** Three answers to that question, from easy to rich. */
  suggestions: [string, string, string];
  /** Questions asked so far in this conversation, bounded; to be kept and handed in again. */
  asked: string[];
  onTopic: boolean;
  /** The question asks on about what was just said. */
  takesUp?: boolean;
  /** In Chinese, where the message calls for another word than one about its English. */
  note?: string;
}

export type OfflineOpener = Pick<OfflineTurn, 'reply' | 'suggestions' | 'asked'>;

export type OfflineContext = Pick<OfflineTurnInput, 'topic' | 'persona' | 'level' | 'seed' | 'maxWords'>;

/** A tutor without a model: pure, and deterministic given a seed. */
export interface OfflineTutor {
  opener(context: OfflineContext): OfflineOpener;
  nextTurn(input: OfflineTurnInput): OfflineTurn;
  /** Three ways to answer `question` (the tutor's last reply will do), and the first words of an answer. */
  hint(context: OfflineContext & { question: string }): {
    starter: string;
    suggestions: [string, string, string];
  };
  /** False only for longer English sentences that are clearly about something else; going on with what was said `before` is not. */
  isOnTopic(text: string, topic: PracticeTopic | undefined, before?: readonly string[]): boolean;
  /** Three answers in the pupil's voice to any question, the tutor's whole reply included. */
  answersTo(question: string): [string, string, string];
}

const notes: Partial<Record<Understanding['move'], string>> = {
  unwilling: '想停下来的话，发“结束”就可以；想接着练，随便答一句就行。',
  unkind: '说英语也要友善，换一句友好的话试试吧。',
};

const defaultMaxWords = 30;
/** As many questions are remembered; older ones may come again. */
const mostAsked = 100;

export function createOfflineTutor({ catalog }: { catalog: Catalog }): OfflineTutor {
  const answerBook = createAnswerBook(catalog);
  const vocabulary = createVocabulary(catalog);
  const ownTopic = createOwnTopicReader(catalog, vocabulary);
  const sceneIds = new Set(catalog.scenes.map(({ id }) => id));
  const picker = createQuestionPicker(catalog, vocabulary, ownTopic);

  const lessonFor = ({ topic, persona }: Pick<OfflineContext, 'topic' | 'persona'>) =>
    topic?.id === undefined ? undefined : catalog.lesson(topic.id, persona?.id);

  function nextTurn(input: OfflineTurnInput): OfflineTurn {
    const { topic, level, asked, onTopic, maxWords = defaultMaxWords } = input;
    const history = input.history.slice(-2 * rememberedReplies);
    const said = history.filter(({ role }) => role === 'tutor').map(({ text }) => text);
    const lastQuestion = questionIn(said.at(-1) ?? '');
    const chooser = createChooser(`${input.seed}|${input.text.slice(0, 500)}|${asked.length}|${said.length}`);
    const text = inEnglish(input.text);
    const understanding = understand(text);
    const lesson = lessonFor(input);
    const isScene = lesson !== undefined && sceneIds.has(lesson.id);
    const lessonWords = wordsOfLesson(topic, lesson);
    const before = history.flatMap((one) => (one.role === 'pupil' && !isUnkind(one.text) ? [one.text] : []));
    const deed = isScene || !onTopic ? undefined : takeDeed(text, before);

    const answered = picker.answeredBy(text, lesson);

    const again = repeated({
      understanding,
      lastQuestion,
      wanted: wantedWord(input.text),
      shuffled: chooser.shuffled,
    });
    // A word that the pupil used is not too hard for the pupil.
    const knownWords = onTopic ? [...lessonWords, text] : lessonWords;
    const question: NextQuestion =
      again?.question ??
      picker.next({
        understanding: onTopic ? understanding : { ...understanding, move: 'statement', mentions: [] },
        text: onTopic ? text : '',
        isScene,
        before,
        deed,
        topic,
        lesson,
        level,
        asked: [...asked, ...answered],
        lastQuestion,
        lessonWords: knownWords,
        chooser,
      });
    const leads = onTopic
      ? (again?.leads ??
        leadsFor(text, askedAbout(understanding, question.ask), {
          persona: input.persona,
          history,
          isFree: !topic,
          isScene,
          mixed: text !== input.text,
          deed: deed?.leads,
          shuffled: chooser.shuffled,
        }))
      : chooser.shuffled(returning);
    const open = leads.filter((lead) => lead === '' || !input.refused?.includes(lead));
    const reply = compose(open, question.ask, { level, maxWords, lessonWords: knownWords, said });
    return {
      reply,
      suggestions: again ? answerBook(question.ask) : suggestionsOf(question),
      asked: again ? asked : [...asked, ...answered, question.ask].slice(-mostAsked),
      onTopic,
      takesUp: question.takesUp,
      note:
        notes[understanding.move] ??
        (topic && asksForTopic.test(understanding.question ?? '')
          ? '想换个话题，发“话题”就能选。'
          : undefined),
    };
  }

  function opener(context: OfflineContext): OfflineOpener {
    const { topic, persona, level, maxWords = defaultMaxWords } = context;
    const lesson = lessonFor(context);
    const lessonWords = wordsOfLesson(topic, lesson);
    const chooser = createChooser(`${context.seed}|opener`);
    const fits = (text: string) => isFit(text, { level, maxWords, lessonWords });
    const isOwn = lesson !== undefined && isOwnTitle(topic, lesson);
    // A scene's opener greets by itself.
    const greets =
      lesson !== undefined &&
      /^(?:hello|hi|hey|good (?:morning|afternoon|evening)|welcome)\b/i.test(lesson.opener);
    const greeting = persona && !greets ? [persona.greeting] : [];
    if (lesson && !isOwn && fits(lesson.opener)) {
      const whole = [...greeting, lesson.opener].join(' ');
      return {
        reply: fits(whole) ? whole : lesson.opener,
        suggestions: lesson.openerSuggestions,
        asked: [questionIn(lesson.opener) ?? lesson.opener],
      };
    }
    const question = openingQuestion({
      topic,
      lesson: isOwn ? undefined : lesson,
      level,
      lessonWords,
      chooser,
    });
    const lead = topic ? aboutTopic(topic.title, ownTopic(topic.title).mention) : "It's nice to see you.";
    const leads = [[...greeting, lead].join(' '), lead, "Let's begin.", ''];
    return {
      reply: compose(leads, question.ask, { level, maxWords, lessonWords, said: [] }),
      suggestions: suggestionsOf(question),
      asked: [question.ask],
    };
  }

  /** The teacher's own title, for which the catalogue's lesson has the questions. */
  function isOwnTitle(topic: PracticeTopic | undefined, lesson: Lesson): boolean {
    return (
      topic !== undefined &&
      !sceneIds.has(lesson.id) &&
      ![lesson.title, lesson.titleZh].includes(topic.title) &&
      ownTopic(topic.title).mention !== undefined
    );
  }

  function openingQuestion({ topic, lesson, level, lessonWords, chooser }: OpeningInput): LessonQuestion {
    if (topic && !lesson) {
      const { mention } = ownTopic(topic.title);
      return (
        (mention && followUpsOn(mention)[0]) ?? questionsOnOwnTopic(topic.title)[0] ?? plainQuestions[0]!
      );
    }
    const understanding: Understanding = { move: 'statement', words: 0, mentions: [], givesReason: false };
    return picker.next({
      understanding,
      text: '',
      isScene: false,
      before: [],
      topic,
      lesson,
      level,
      asked: [],
      lessonWords,
      chooser,
    });
  }

  return {
    opener,
    nextTurn,
    hint({ question }) {
      const suggestions = answerBook(question);
      return { starter: starterOf(suggestions), suggestions };
    },
    isOnTopic(text, topic, before) {
      return topic?.id === undefined || vocabulary.isAbout(text, topic.id, before);
    },
    answersTo: answerBook,
  };
}

interface OpeningInput {
  topic?: PracticeTopic;
  lesson?: Lesson;
  level: Level;
  lessonWords: readonly string[];
  chooser: ReturnType<typeof createChooser>;
}

/** Of several things that were spoken of, the one that is asked about comes first: it is what is taken up. */
function askedAbout(understanding: Understanding, ask: string): Understanding {
  const about = understanding.mentions.find(({ name }) => ask.includes(name));
  if (!about) return understanding;
  return { ...understanding, mentions: [about, ...understanding.mentions.filter((one) => one !== about)] };
}

type Shuffled = <Item>(items: readonly Item[]) => Item[];

/** "How do you say 图书馆?": the word in English, undefined where none is asked for or known. */
function wantedWord(text: string): string | undefined {
  if (!/\bsay\b|\bmean\b|\bin english\b|\bwhat(?:'s| is)\b/i.test(text)) return undefined;
  const chinese = /\p{Script=Han}+/u.exec(text)?.[0];
  const words = chinese ? inEnglish(chinese) : '';
  return /^[A-Za-z' -]{2,30}$/.test(words) ? words : undefined;
}

/** The last question once more, where the pupil asks for it, or for a word to answer it with. */
function repeated({
  understanding,
  lastQuestion,
  wanted,
  shuffled,
}: {
  understanding: Understanding;
  lastQuestion?: string;
  /** The English of a word that the pupil asks for. */
  wanted?: string;
  shuffled: Shuffled;
}): { question: { ask: string } & LessonQuestion; leads: string[] } | undefined {
  if (!lastQuestion) return undefined;
  const question = { ask: lastQuestion, short: '', easy: '', full: '' };
  if (wanted) return { question, leads: [`It is "${wanted}" in English.`, `You can say "${wanted}".`] };
  if (understanding.move !== 'repeat' && understanding.move !== 'easier') return undefined;
  if (understanding.move === 'repeat') return { question, leads: shuffled(repeating) };
  const leads = [
    'No problem. A short answer is fine, one or two words.',
    'OK, let me go slowly. You can look at the three answers.',
    'Take your time. One word is a good start.',
  ];
  return { question, leads: shuffled(leads) };
}

function leadsFor(
  text: string,
  understanding: Understanding,
  {
    persona,
    history,
    isFree,
    isScene,
    mixed,
    deed,
    shuffled,
  }: {
    persona?: Persona;
    history: readonly Utterance[];
    isFree: boolean;
    /** The tutor plays a part. */
    isScene: boolean;
    /** Some of it was Chinese, and word by word is no sentence to say back. */
    mixed: boolean;
    /** Words on what somebody did. */
    deed?: readonly string[];
    shuffled: Shuffled;
  },
): string[] {
  const { move, question } = understanding;
  const played =
    isScene && (move === 'question' || move === 'statement' || move === 'yes' || move === 'number')
      ? inScene({ text, question }, shuffled)
      : undefined;
  if (played) return played;
  const reactions = reactionsTo(text, understanding, { shuffled, mixed, deed });
  if (understanding.move !== 'question' || !understanding.question) return reactions;
  // "And you?" asks about what was spoken of just before.
  const goesOn = /\b(?:and|about) you\b|\b(?:it|them|that|those|too)\b/.test(understanding.question);
  const recent = goesOn ? history.slice(-2).map((one) => one.text) : [];
  const spoken = [understanding.question, ...recent.reverse()].flatMap(findMentions);
  const mention = understanding.mentions[0] ?? spoken.find(({ name }) => !name.startsWith('your '));
  return [
    ...shuffled(answersTo({ question: understanding.question, mention, persona, isFree })),
    ...reactions,
  ];
}
