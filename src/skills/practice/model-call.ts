import { foreseeJudgement } from '../../learner/check';
import type { Clock } from '../../ports/clock';
import type { GrammarFinding } from '../../ports/grammar';
import type { Metrics } from '../../ports/metrics';
import type { ChatModel, ModelMessage } from '../../ports/model';
import {
  foreseeSuggestions,
  settleReply,
  type PolicyHelpers,
  type RuleId,
  type TurnFacts,
} from '../../policy';
import {
  readDraft,
  readEarlyReply,
  turnSchema,
  type Draft,
  type EarlyReply,
  type TurnData,
  type TutorPrompt,
} from '../../prompting';
import { untilAborted } from '../../shared/async';
import { errorCode } from '../../shared/errors';

export interface ModelTurnDependencies {
  model: ChatModel;
  prompt: TutorPrompt;
  clock: Clock;
  metrics: Metrics;
  /** The whole turn's time, retry included. */
  timeoutMs: number;
}

export interface ModelTurnRequest {
  data: TurnData;
  facts: TurnFacts;
  helpers: PolicyHelpers;
  /** Whether the model's "not on topic" is to be followed. */
  isOffTopic(modelSays: boolean): boolean;
  /** Resolves quickly, to an empty list where no checker is set or it is late. */
  findings(): Promise<GrammarFinding[]>;
  showReply(reply: string): void;
  /** The model takes what the pupil wrote for danger. Its reply is not shown before it is whole, since something else may come instead. */
  suspect(): void;
  signal: AbortSignal;
  /** When the turn began, by the clock; its time runs from there. */
  startedAt: number;
}

export type Attempt =
  | { kind: 'draft'; draft: Draft; exact: boolean }
  /** Read far enough to know. */
  | { kind: 'off-topic' }
  | { kind: 'failed'; answer: string; broken: RuleId[] }
  | { kind: 'away' };

interface CallOptions {
  messages: ModelMessage[];
  temperature: number;
  remainingMs: number;
  /** Called with a reply that may be shown; missing when one was. */
  early?: (reply: string, mood: Draft['mood']) => void;
}

/** The tokens of an answer whose every field is full. */
const maxTokens = 700;
/** Signs of which one comes with the end of a text, and of a list. */
const endOfText = /["'\u201c\u201d:\uff1a{}[\]]/;
const endOfList = /[\]}]/;

/** One call of the model, read as it comes: what is of no use is left as soon as that is known. Never throws. */
export async function callModel(
  { model, metrics, clock }: ModelTurnDependencies,
  { facts, helpers, isOffTopic, suspect, signal }: ModelTurnRequest,
  { messages, temperature, remainingMs, early }: CallOptions,
): Promise<Attempt> {
  const closing = new AbortController();
  const late = setTimeout(
    () => closing.abort(new Error('the time of the turn is over')),
    Math.max(0, remainingMs),
  );
  const started = clock.now();
  let seen = '';
  let decided: Attempt | undefined;
  let awaited = early && endOfText;

  const onText = (text: string) => {
    // nobody waits for it while the model writes
    if (seen === '') foreseeJudgement(facts.sentence);
    const mayHaveCome = awaited?.test(text.slice(seen.length));
    seen = text;
    const found = mayHaveCome ? readEarlyReply(text) : undefined;
    if (!found) return;
    if (awaited === endOfText) lookAt(found);
    if (!found.suggestions || !awaited) return;
    awaited = undefined;
    foreseeSuggestions(found.suggestions, helpers);
  };

  function lookAt({ reply, mood, onTopic }: EarlyReply): void {
    awaited = undefined;
    const isSuspicious = mood === 'in-danger';
    if (isSuspicious) suspect();
    if (!onTopic && isOffTopic(false)) decided = { kind: 'off-topic' };
    else {
      const verdict = settleReply(reply, facts, helpers);
      if (verdict.ok && isSuspicious) return;
      if (verdict.ok) {
        awaited = endOfList;
        return early?.(verdict.reply, mood);
      }
      decided = { kind: 'failed', answer: seen, broken: verdict.broken };
    }
    // What follows would be thrown away: closing the stream frees the server.
    closing.abort(new Error('the reply is of no use'));
  }

  try {
    const either = AbortSignal.any([signal, closing.signal]);
    const { text, cachedTokens, promptTokens } = await untilAborted(
      model.complete(
        { messages, schema: turnSchema, maxTokens, temperature },
        { signal: either, onText: (soFar) => !either.aborted && onText(soFar) },
      ),
      either,
    );
    metrics.count('talkup_model_calls_total', { result: 'ok' });
    if (promptTokens !== undefined) metrics.observe('talkup_model_prompt_tokens', promptTokens);
    if (cachedTokens !== undefined) metrics.observe('talkup_model_cached_tokens', cachedTokens);
    if (decided) return decided;
    const read = readDraft(text, ({ reply }) => settleReply(reply, facts, helpers).ok);
    if (!read) return { kind: 'failed', answer: text, broken: ['answer-whole'] };
    if (read.draft.mood === 'in-danger') suspect();
    if (early && !read.draft.onTopic && isOffTopic(false)) return { kind: 'off-topic' };
    return { kind: 'draft', ...read };
  } catch (error) {
    const code = decided ? 'broken' : errorCode(error);
    metrics.count('talkup_model_calls_total', { result: code });
    if (decided) return decided;
    return code === 'model-cut'
      ? { kind: 'failed', answer: seen, broken: ['answer-whole'] }
      : { kind: 'away' };
  } finally {
    clearTimeout(late);
    metrics.observe('talkup_model_call_seconds', (clock.now() - started) / 1000);
  }
}
