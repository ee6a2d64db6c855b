import type { ConversationState } from '../../ports/conversation';
import type { Mood } from '../../ports/turn';
import {
  areFit,
  brokenReplyRules,
  settleSuggestions,
  type PolicyHelpers,
  type Suggestions,
  type TurnFacts,
} from '../../policy';
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
}

const tries = 3;

/** The first question of a lesson with its answers; they keep the same rules as a turn. */
export function openingTurn(
  tutor: OfflineTutor,
  { lesson, seed, facts, helpers }: Pick<OfflineRequest, 'lesson' | 'seed' | 'facts' | 'helpers'>,
): OfflineResult {
  const { topic, persona, level, maxWords } = lesson;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const opener = tutor.opener({ topic, persona, level, maxWords, seed: seedOf(seed, attempt) });
    if (brokenReplyRules(opener.reply, facts, helpers).length > 0) continue;
    return { ...opener, suggestions: fit(opener, { facts, helpers }) };
  }
  const plain = [plainOpener, ...plainReplies].find(
    ({ reply }) => brokenReplyRules(reply, facts, helpers).length === 0,
  );
  return { ...(plain ?? plainOpener), asked: [] };
}

/** A turn without the model. It keeps the same rules as one of the model, the last turn's words included. */
export function offlineTurn(tutor: OfflineTutor, request: OfflineRequest): OfflineResult {
  const { state, facts, helpers, mood } = request;
  const keeps = (reply: string) => brokenReplyRules(reply, facts, helpers).length === 0;
  if (mood === 'upset') {
    const kind = kindReplies.find(({ reply }) => keeps(reply));
    if (kind) return { ...kind, asked: state.asked };
  }
  let asked = state.asked;
  for (const candidate of candidates(tutor, request)) {
    // A question that could not be shown is not asked again.
    asked = candidate.asked;
    if (!keeps(candidate.reply)) continue;
    return { reply: candidate.reply, suggestions: fit(candidate, { facts, helpers }), asked };
  }
  const plain =
    plainReplies.find(({ reply }) => keeps(reply)) ?? plainReplies[state.turn % plainReplies.length]!;
  return { ...plain, asked };
}

function* candidates(
  tutor: OfflineTutor,
  { text, lesson, state, seed, onTopic }: OfflineRequest,
): Generator<OfflineResult> {
  let asked = state.asked;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const turn = tutor.nextTurn({
      text,
      topic: lesson.topic,
      persona: lesson.persona,
      level: lesson.level,
      history: state.history,
      asked,
      seed: seedOf(seed, attempt),
      onTopic,
      maxWords: lesson.maxWords,
    });
    asked = turn.asked;
    yield turn;
  }
}

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
