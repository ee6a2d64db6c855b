import { sayInEnglish, sayPinyinInEnglish } from '../../learner/say-in-english';
import type { LanguageVerdict } from '../../learner/language';
import { splitSentences } from '../../learner/normalise';
import type { ConversationState, TurnContext, TurnResult } from '../../ports/conversation';
import {
  keepsReplyRules,
  notEnglishLine,
  offTopicLine,
  settleSuggestions,
  type Suggestions,
} from '../../policy';
import { asData } from '../../prompting';
import { withTurn } from './history';
import { offlineTurn, openingTurn, type OfflineResult } from './offline-turn';
import { renderAnswer } from './render';
import type { PracticeTools, Talk } from './talk';
import { texts } from './texts';

const longestName = 60;

/** The fixed line about English, a way to say it, and the last question once more. No practice turn: nothing was practised. */
export function askForEnglish(
  tools: PracticeTools,
  context: TurnContext,
  { talk, language }: { talk: Talk; language: LanguageVerdict },
): TurnResult {
  const said =
    language.kind === 'chinese'
      ? sayInEnglish(talk.sentence)
      : language.kind === 'pinyin'
        ? sayPinyinInEnglish(talk.sentence)
        : '';
  const told = said && tools.isSafe(said) ? said : '';
  const { reply, suggestions, asked } = sameQuestion(talk) ?? firstQuestion(tools, talk, told);
  // A whole sentence shows more than a word.
  const example = told || suggestions[1];
  return wayBack(tools, context, {
    kind: 'not-english',
    talk,
    reply,
    suggestions,
    asked,
    lead: `${notEnglishLine}\n${texts.sayIt.zh}${example}`,
  });
}

/** The fixed line about the topic, and a question that leads back into it. */
export function leadBack(tools: PracticeTools, context: TurnContext, talk: Talk): TurnResult {
  const { topic } = talk.lesson;
  const name = {
    title: asData(topic?.title ?? '', longestName) || 'English',
    titleZh: asData(topic?.titleZh ?? '', longestName),
  };
  const back = offlineTurn(tools.offline, { ...talk, text: talk.sentence, mood: 'neutral', onTopic: false });
  return wayBack(tools, context, { kind: 'off-topic', talk, ...back, lead: offTopicLine(name) });
}

interface WayBack {
  kind: 'not-english' | 'off-topic';
  talk: Talk;
  lead: string;
  reply: string;
  suggestions: Suggestions;
  asked?: string[];
}

function wayBack(
  { metrics }: PracticeTools,
  context: TurnContext,
  { kind, talk, lead, reply, suggestions, asked }: WayBack,
): TurnResult {
  const state: ConversationState = {
    ...talk.state,
    asked: asked ?? talk.state.asked,
    suggestions,
    history: withTurn(talk.state.history, talk.sentence || '…', reply),
  };
  metrics.count('talkup_turns_total', { by: 'code', kind });
  const answer = renderAnswer(
    { kind, by: 'code', lead, reply, suggestions, note: '' },
    state,
    context.setting.person.language,
  );
  return { state, effects: [answer] };
}

const leads = ["Let's try it in English.", 'You can do it in English!', 'Please say it in English.'];

/** Where no question is open: one about what was said, where that is known in English, else an opener. */
function firstQuestion({ offline }: PracticeTools, talk: Talk, told: string): OfflineResult {
  if (!talk.lesson.topic && /^(?:I|My) .*\.$/.test(told))
    return offlineTurn(offline, { ...talk, text: told, mood: 'neutral', onTopic: true });
  return openingTurn(offline, { ...talk, facts: { ...talk.facts, sentence: '' } });
}

/** The question that is still open, with other words before it than last time. */
function sameQuestion(talk: Talk): { reply: string; suggestions: Suggestions; asked?: string[] } | undefined {
  const { state, facts, helpers } = talk;
  const last = facts.previousReplies.at(-1) ?? '';
  const question = splitSentences(last).findLast(({ text }) => text.endsWith('?'))?.text;
  // The question is asked again on purpose, so only the form is judged.
  const form = { ...facts, sentence: '', previousReplies: [] };
  const reply = leads
    .filter((lead) => !last.startsWith(lead))
    .map((lead) => `${lead} ${question}`)
    .find((text) => keepsReplyRules(text, form, helpers));
  if (!question || !reply) return undefined;
  const given = state.suggestions.length === 3 ? state.suggestions : helpers.answersTo(question);
  const { suggestions } = settleSuggestions(given, question, {
    facts: { ...form, previousSuggestions: [] },
    helpers,
  });
  return { reply, suggestions };
}
