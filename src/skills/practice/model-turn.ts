import { englishWords } from '../../learner/measures';
import { verifyCorrections, type VerifiedCorrections } from '../../learner/verify';
import type { GrammarFinding } from '../../ports/grammar';
import type { Metrics } from '../../ports/metrics';
import {
  bareText,
  faultTexts,
  settle,
  settleSuggestions,
  type PolicyHelpers,
  type RuleId,
  type Suggestions,
  type TurnFacts,
  withFitReasons,
} from '../../policy';
import type { Draft } from '../../prompting';
import { callModel, type ModelTurnDependencies, type ModelTurnRequest } from './model-call';

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
const temperatures = [0.5, 0.8];

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
    const result = await callModel(dependencies, request, {
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
