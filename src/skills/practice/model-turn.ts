import { englishWords } from '../../learner/measures';
import { verifyCorrections, type VerifiedCorrections } from '../../learner/verify';
import type { Clock } from '../../ports/clock';
import type { GrammarFinding } from '../../ports/grammar';
import type { Metrics } from '../../ports/metrics';
import type { ChatModel, ModelMessage } from '../../ports/model';
import {
  bareText,
  faultTexts,
  settle,
  settleReply,
  settleSuggestions,
  type PolicyHelpers,
  type RuleId,
  type Suggestions,
  type TurnFacts,
  withFitReasons,
} from '../../policy';
import {
  readDraft,
  readEarlyReply,
  turnSchema,
  type Draft,
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

export type ModelTurn =
  | {
      kind: 'turn';
      reply: string;
      suggestions: Suggestions;
      analysis?: string;
      verified: VerifiedCorrections;
      mood: Draft['mood'];
      by: 'model' | 'repaired';
    }
  | { kind: 'off-topic' }
  /** `away`: the server is down, slow or overloaded; otherwise it answered, but nothing that could be shown. */
  | { kind: 'none'; away: boolean };

/** Kept back for what comes after the model: judging, the offline tutor, the commit. */
const reserveMs = 600;
/** The tokens of an answer whose every field is full. */
const maxTokens = 700;
const temperatures = [0.5, 0.8];

type Attempt =
  | { kind: 'draft'; draft: Draft; exact: boolean }
  /** Read far enough to know. */
  | { kind: 'off-topic' }
  | { kind: 'failed'; answer: string; broken: RuleId[] }
  | { kind: 'away' };

/** One call of the model, and a second one that names the broken rules, where the time allows it. Never throws. */
export async function askModel(
  dependencies: ModelTurnDependencies,
  request: ModelTurnRequest,
): Promise<ModelTurn> {
  const { prompt, clock, metrics, timeoutMs } = dependencies;
  const { facts, helpers } = request;
  const deadline = request.startedAt + timeoutMs - Math.min(reserveMs, timeoutMs / 5);
  let frozen: { reply: string; mood: Draft['mood'] } | undefined;
  let messages = prompt.turn(request.data);
  let lastMs = 0;
  /** What can be shown, and could be better. */
  let makeshift: ModelTurn | undefined;

  for (let attempt = 0; attempt < 2; attempt += 1) {
    const started = clock.now();
    // A second call takes about as long as the first.
    if (attempt > 0 && (deadline - started < Math.max(lastMs, 50) || request.signal.aborted)) break;
    const result = await callOnce(dependencies, request, {
      messages,
      temperature: temperatures[attempt]!,
      remainingMs: deadline - started,
      early: frozen
        ? undefined
        : (reply, mood) => {
            frozen = { reply, mood };
            request.showReply(reply);
          },
    });
    lastMs = clock.now() - started;
    if (result.kind === 'off-topic' && !frozen) return result;
    if (result.kind === 'away' && !frozen) return { kind: 'none', away: !request.signal.aborted };
    if (result.kind === 'away') break;

    let broken: RuleId[] = result.kind === 'failed' ? result.broken : [];
    let answer = result.kind === 'failed' ? result.answer : '';
    if (result.kind === 'draft') {
      const verified = verify(result.draft, { facts, helpers, findings: await request.findings() });
      const settled = settle({
        proposal: result.draft,
        facts,
        helpers,
        verdict: verified.verdict,
        frozen: frozen?.reply,
      });
      broken = [...new Set([...settled.broken, ...(result.exact ? [] : ['answer-whole' as const])])];
      countRules(metrics, broken, attempt);
      if (settled.ok) {
        const by = broken.length === 0 && attempt === 0 ? 'model' : 'repaired';
        const turn: ModelTurn = {
          kind: 'turn',
          reply: settled.reply,
          suggestions: settled.suggestions,
          analysis: settled.analysis,
          verified,
          mood: frozen?.mood ?? result.draft.mood,
          by,
        };
        if (!settled.makeshift) return turn;
        makeshift ??= turn;
        frozen ??= { reply: turn.reply, mood: turn.mood };
      }
      answer = result.draft.reply;
    } else countRules(metrics, broken, attempt);
    messages = prompt.retry(messages, {
      answer,
      faults: broken.map((rule) => faultTexts[rule]),
      frozen: frozen?.reply,
    });
  }
  if (makeshift) return makeshift;
  return frozen ? completed(frozen, request) : { kind: 'none', away: false };
}

interface CallOptions {
  messages: ModelMessage[];
  temperature: number;
  remainingMs: number;
  /** Called with a reply that may be shown; missing when one was. */
  early?: (reply: string, mood: Draft['mood']) => void;
}

async function callOnce(
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
  let looking = early !== undefined;

  const onText = (text: string) => {
    seen = text;
    if (!looking) return;
    const found = readEarlyReply(text);
    if (!found) return;
    looking = false;
    const isSuspicious = found.mood === 'in-danger';
    if (isSuspicious) suspect();
    if (!found.onTopic && isOffTopic(false)) decided = { kind: 'off-topic' };
    else {
      const verdict = settleReply(found.reply, facts, helpers);
      if (verdict.ok && isSuspicious) return;
      if (verdict.ok) return early?.(verdict.reply, found.mood);
      decided = { kind: 'failed', answer: text, broken: verdict.broken };
    }
    // What follows would be thrown away: closing the stream frees the server.
    closing.abort(new Error('the reply is of no use'));
  };

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

/** The pupil has read the reply, and the rest never came. */
async function completed(
  frozen: { reply: string; mood: Draft['mood'] },
  { facts, helpers, findings }: ModelTurnRequest,
): Promise<ModelTurn> {
  const { suggestions } = settleSuggestions([], frozen.reply, { facts, helpers });
  const verified = verify(undefined, { facts, helpers, findings: await findings() });
  return { kind: 'turn', reply: frozen.reply, suggestions, verified, mood: frozen.mood, by: 'repaired' };
}

/** What the verifier makes of the pupil's sentence, with what the model proposed, if it did. */
export function verify(
  draft: Draft | undefined,
  { facts, helpers, findings }: { facts: TurnFacts; helpers: PolicyHelpers; findings: GrammarFinding[] },
): VerifiedCorrections {
  const { sentence, level } = facts;
  const corrected = draft?.corrected ?? '';
  const listed = (draft?.corrections ?? []).filter(
    // What the model's own sentence does not hold it did not mean.
    ({ right }) => !corrected || ` ${bareText(corrected)} `.includes(` ${bareText(right)} `),
  );
  const verified = verifyCorrections({
    sentence,
    level,
    findings,
    corrected,
    corrections: withFitReasons(listed, sentence, helpers),
  });
  return verified.verdict === 'clean' && isFragment(sentence) ? { ...verified, verdict: 'unsure' } : verified;
}

/** Too little, or broken off: nothing is wrong with it, and nothing is there to call right. */
function isFragment(sentence: string): boolean {
  const all = englishWords(sentence).map((word) => word.toLowerCase());
  return (
    new Set(all).size < 3 ||
    /[<>{}[\]|\\$#]|\p{Script=Han}/u.test(sentence) ||
    /^(?:and|but|or|because|so|if|when|to|with|of|the|an?|my|your|his|her|very|is|are|am)$/.test(all.at(-1)!)
  );
}

function countRules(metrics: Metrics, broken: readonly RuleId[], attempt: number): void {
  metrics.count('talkup_contract_answers_total', { attempt: String(attempt + 1) });
  for (const rule of broken)
    metrics.count('talkup_contract_broken_total', { rule, attempt: String(attempt + 1) });
}
