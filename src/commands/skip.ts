import type { LessonQuestion } from '../catalog';
import type { ConversationState, TurnResult } from '../ports/conversation';
import { questionsOnOwnTopic } from '../skills/practice/offline';
import { renderAnswer } from '../skills/practice/render';
import { defineCommand, type Call } from './command';
import { practiceGate } from './practice-gate';
import { noArguments } from './schemas';
import { levelOf } from './topic-list';

const mostAsked = 40;

export const skipCommand = defineCommand({
  name: 'skip',
  aliases: ['跳过'],
  place: 'anywhere',
  help: { zh: '换一个问题', en: 'another question' },
  arguments: noArguments,
  async run(_none, call) {
    const { context, skill } = call;
    const gate = practiceGate(call);
    if (gate !== undefined) return gate;
    const question = nextQuestion(call);
    return question === undefined ? skill.open(context) : asking(question, call);
  },
});

/** One of the lesson's that was not asked yet; in free talk, of any topic of the level. */
function nextQuestion(call: Call): LessonQuestion | undefined {
  const { catalog, context, random } = call;
  const { topic, sceneId, personaId, asked } = context.state;
  const id = topic?.id ?? sceneId;
  const lesson =
    topic !== undefined && id === undefined
      ? { questions: questionsOnOwnTopic(topic.title) }
      : ((id === undefined ? undefined : catalog.lesson(id, personaId)) ??
        catalog.randomTopic({ level: levelOf(call), random }));
  const fresh = lesson.questions.filter(({ ask }) => !asked.includes(ask));
  const open = lastSaid(context.state);
  const isOpen = (ask: string) => open?.endsWith(ask) === true;
  return fresh.find(({ ask }) => !isOpen(ask)) ?? lesson.questions.find(({ ask }) => !isOpen(ask));
}

function asking(question: LessonQuestion, { context, language }: Call): TurnResult {
  const suggestions = [question.short, question.easy, question.full];
  const { history, asked } = context.state;
  // The question that was skipped makes room, so that tutor and pupil still take turns.
  const before = history.at(-1)?.role === 'tutor' ? history.slice(0, -1) : history;
  const state: ConversationState = {
    ...context.state,
    active: true,
    history: [...before, { role: 'tutor', text: question.ask }],
    asked: [...asked.filter((ask) => ask !== question.ask), question.ask].slice(-mostAsked),
    suggestions,
    ladder: undefined,
  };
  const content = { kind: 'command', by: 'code', reply: question.ask, suggestions, note: '' } as const;
  return { state, effects: [renderAnswer(content, state, language)] };
}

function lastSaid({ history }: ConversationState): string | undefined {
  return history.findLast(({ role }) => role === 'tutor')?.text;
}
