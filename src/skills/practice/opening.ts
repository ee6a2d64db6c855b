import type { Catalog } from '../../catalog';
import type { ConversationState, TurnContext, TurnResult } from '../../ports/conversation';
import type { Language } from '../../ports/language';
import { settleSuggestions } from '../../policy';
import type { Lesson } from './lesson';
import { openingTurn } from './offline-turn';
import { renderAnswer } from './render';
import { begun, offlineContext, talkOf, type PracticeTools } from './talk';
import { texts } from './texts';

/** Opens what the state names: what it is about, the first question and its answers, from the catalogue alone. */
export function openLesson(tools: PracticeTools, context: TurnContext): TurnResult {
  const fresh: ConversationState = { ...context.state, history: [], asked: [], suggestions: [] };
  const talk = talkOf(tools, { ...context, text: '' }, fresh);
  const { lesson } = talk;
  const { reply, suggestions, asked } = openingTurn(tools.offline, talk);
  const state: ConversationState = {
    ...context.state,
    active: true,
    history: [{ role: 'tutor', text: reply }],
    asked,
    suggestions,
    ladder: undefined,
    skillState: undefined,
  };
  const { language } = context.setting.person;
  const lead = introduction(tools.catalog, lesson, language);
  return {
    state,
    effects: [
      renderAnswer({ kind: 'command', by: 'code', lead, reply, suggestions, note: '' }, state, language),
    ],
  };
}

/** Three ways to answer the open question, and how one could begin; opens a lesson where none is on. */
export function giveHint(tools: PracticeTools, context: TurnContext): TurnResult {
  const talk = talkOf(tools, { ...context, text: '' }, context.state);
  const question = talk.facts.previousReplies.at(-1);
  if (!question) return openLesson(tools, { ...context, state: begun(context) });
  const given = tools.offline.hint({ ...offlineContext(talk.lesson, talk.seed), question });
  const { suggestions } = settleSuggestions(given.suggestions, question, {
    facts: { ...talk.facts, previousSuggestions: [] },
    helpers: talk.helpers,
  });
  const { language } = context.setting.person;
  const state: ConversationState = { ...context.state, suggestions };
  const starter = given.starter && `${texts.hintStarter[language]}${given.starter}`;
  const content = {
    kind: 'command',
    by: 'code',
    lead: question,
    reply: '',
    suggestions,
    note: '',
    foot: starter || undefined,
  } as const;
  return { state, effects: [withoutData(renderAnswer(content, state, language))] };
}

/** A hint is the answer to a command, so it carries no suggestions as data; the chat shows them with their buttons. */
function withoutData(effect: ReturnType<typeof renderAnswer>): ReturnType<typeof renderAnswer> {
  return effect.kind === 'answer' ? { ...effect, answer: { ...effect.answer, suggestions: [] } } : effect;
}

function introduction(catalog: Catalog, { topic, persona }: Lesson, language: Language): string {
  const part = persona && `${persona.emoji} ${language === 'zh' ? persona.nameZh : persona.name}`;
  const name = !topic
    ? texts.free[language]
    : topic.titleZh && topic.titleZh !== topic.title
      ? `${topic.title}（${topic.titleZh}）`
      : topic.title;
  const heading = [`${texts.topic[language]}${name}`, part].filter(Boolean).join(' · ');
  const entry = topic?.id ? catalog.lesson(topic.id, persona?.id) : undefined;
  const scene = catalog.scenes.find(({ id }) => id === entry?.id);
  if (scene) return `${heading}\n${language === 'zh' ? scene.settingZh : scene.setting}`;
  const known = topic?.id ? catalog.topic(topic.id) : undefined;
  return known ? `${heading}\n${language === 'zh' ? known.introductionZh : known.introduction}` : heading;
}
