import { wordsAboveLevel } from '../../learner/levels';
import { splitSentences } from '../../learner/normalise';
import type { ConversationState } from '../../ports/conversation';
import type { Level } from '../../ports/language';
import type { Mood } from '../../ports/turn';
import {
  areFit,
  keepsReplyRules,
  settleSuggestions,
  type PolicyHelpers,
  type Suggestions,
  type TurnFacts,
} from '../../policy';
import { remembered } from '../../shared/remembered';
import { words } from '../../shared/text';
import type { Lesson } from './lesson';
import type { OfflineTutor } from './offline';
import { kindReplies, plainOpener, plainReplies } from './texts';

export interface OfflineRequest {
  text: string;
  lesson: Lesson;
  state: ConversationState;
  facts: TurnFacts;
  helpers: PolicyHelpers;
  /** The same seed gives the same turn. */
  seed: string;
  mood: Mood;
  onTopic: boolean;
}

export interface OfflineResult {
  reply: string;
  suggestions: Suggestions;
  asked: string[];
  /** See `OfflineTurn`. */
  note?: string;
  takesUp?: boolean;
}

/** A rule may turn down several in a row; what is said then fits everything and tells nothing. */
const tries = 8;

/** The first question of a lesson with its answers; they keep the same rules as a turn. */
export function openingTurn(
  tutor: OfflineTutor,
  { lesson, seed, facts, helpers }: Pick<OfflineRequest, 'lesson' | 'seed' | 'facts' | 'helpers'>,
): OfflineResult {
  const { topic, persona, level, maxWords } = lesson;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const opener = tutor.opener({ topic, persona, level, maxWords, seed: seedOf(seed, attempt) });
    if (!keepsReplyRules(opener.reply, facts, helpers)) continue;
    return { ...opener, suggestions: fit(opener, { facts, helpers }) };
  }
  const plain = [plainOpener, ...plainReplies].find(({ reply }) => keepsReplyRules(reply, facts, helpers));
  return { ...(plain ?? plainOpener), asked: [] };
}

/** A turn without the model. It keeps the same rules as one of the model, the last turn's words included. */
export function offlineTurn(tutor: OfflineTutor, request: OfflineRequest): OfflineResult {
  const { state, facts, helpers, mood } = request;
  const keeps = remembered((reply) => keepsReplyRules(reply, facts, helpers));
  const chosen = { ...facts, isChosenFor: true };
  const keepsAsChosen = remembered((reply) => keepsReplyRules(reply, chosen, helpers));
  const mayBe = ({ reply, takesUp }: OfflineResult) => (takesUp ? keepsAsChosen : keeps)(reply);
  if (mood === 'upset') {
    const kind = kindReplies.find(({ reply }) => keeps(reply));
    if (kind) return { ...kind, asked: state.asked };
  }
  let asked = state.asked;
  for (const candidate of candidates(tutor, request, mayBe)) {
    // A question that could not be shown is not asked again.
    asked = candidate.asked;
    if (!mayBe(candidate)) continue;
    const { reply, note } = candidate;
    return { reply, suggestions: fit(candidate, { facts, helpers }), asked, note };
  }
  const plain =
    plainReplies.find(({ reply }) => keeps(reply)) ?? plainReplies[state.turn % plainReplies.length]!;
  return { ...plain, asked };
}

function* candidates(
  tutor: OfflineTutor,
  { text, lesson, state, seed, onTopic }: OfflineRequest,
  mayBe: (turn: OfflineResult) => boolean,
): Generator<OfflineResult> {
  let asked = state.asked;
  const refused: string[] = [];
  const next = (ownSeed: string, besides: readonly string[] = []) => {
    const turn = tutor.nextTurn({
      text,
      topic: lesson.topic,
      persona: lesson.persona,
      level: lesson.level,
      history: state.history,
      asked: [...asked, ...besides],
      seed: ownSeed,
      onTopic,
      maxWords: lesson.maxWords,
      refused,
    });
    return { ...turn, asked: turn.asked.filter((question) => !besides.includes(question)) };
  };
  let spared: string | undefined;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const own = seedOf(seed, attempt);
    const turn = forLevel(lesson.level, next(own), (besides) => next(own, besides), mayBe);
    yield turn;
    // Whatever was wrong with it, the same words before the question would be wrong again; the question gets another chance.
    const ask = turn.asked.at(-1) ?? '';
    if (turn.reply !== ask) refused.push(turn.reply.slice(0, -ask.length).trim());
    if (turn.takesUp && spared !== ask) spared = ask;
    else asked = turn.asked;
  }
}

const mostSiblings = 4;
const newMatter = /\blet's (?:talk|compare|begin|look|imagine)\b/i;

/** Of a few turns that would do the one that fits the level: the easiest question at A1, the hardest at B2, of two the harder at B1. */
function forLevel(
  level: Level,
  first: OfflineResult,
  another: (besides: readonly string[]) => OfflineResult,
  mayBe: (turn: OfflineResult) => boolean,
): OfflineResult {
  // What is asked of the pupil's own words is chosen by what they say.
  if (level === 'A2' || first.takesUp || !mayBe(first)) return first;
  const turns = [first];
  const tried = first.asked.slice(-1);
  for (let count = level === 'B1' ? 1 : mostSiblings; count > 0; count -= 1) {
    const sibling = another(tried);
    tried.push(...sibling.asked.slice(-1));
    // Another matter is no easier way to go on with this one.
    const leadsAway = newMatter.test(sibling.reply) && !newMatter.test(first.reply);
    if (!leadsAway) turns.push(sibling);
  }
  turns.sort((a, b) => difficultyOf(a.reply) - difficultyOf(b.reply));
  // Judging is dear, so only those that would be taken are judged; the first keeps the rules.
  return (level === 'A1' ? turns.find(mayBe) : turns.findLast(mayBe)) ?? first;
}

/** How much the last question asks of a pupil: its length, its words, and whether it wants a reason or an opinion. */
export const difficultyOf = remembered((reply): number => {
  const question = splitSentences(reply).at(-1)?.text ?? reply;
  const hard = levels
    .slice(0, 3)
    .reduce((sum, level) => sum + wordsAboveLevel(question, level).words.length, 0);
  return words(question).length + 2 * hard + (wantsThought.test(question) ? 6 : 0);
});

const levels: readonly Level[] = ['A1', 'A2', 'B1', 'B2'];
const wantsThought =
  /\b(?:why|how (?:can|could|do people|does|did)|what (?:would|should|could|makes?|can you learn)|do you think|would|should|if)\b/i;

function fit(
  { reply, suggestions }: Pick<OfflineResult, 'reply' | 'suggestions'>,
  judges: Pick<OfflineRequest, 'facts' | 'helpers'>,
): Suggestions {
  return areFit(suggestions, reply, judges)
    ? suggestions
    : settleSuggestions(suggestions, reply, judges).suggestions;
}

function seedOf(seed: string, attempt: number): string {
  return attempt === 0 ? seed : `${seed}.${attempt}`;
}
