import type { Clock } from '../ports/clock';
import type { TurnContext } from '../ports/conversation';
import { raiseOnly, type ModelWitness, type SafetyVerdict } from '../safety';

export interface SecondLookOptions {
  /** Missing where no model server is set: the rules are alone. */
  witness?: ModelWitness;
  clock: Pick<Clock, 'now'>;
  /** The whole turn's time for the model, in milliseconds. */
  modelTimeoutMs: number;
}

/** One look takes this long at most, in milliseconds, so that a doubt that comes to nothing leaves time for the lesson. */
const lookMs = 5_000;

/**
 * Asks the model once more where the rules or the tutor's own model have a doubt. What it says can raise the rules' verdict, never
 * lower it; ordinary turns never come here. Nothing is sent to the model of a pupil without consent.
 */
export function createSecondLook({ witness, clock, modelTimeoutMs }: SecondLookOptions) {
  /** Of each message what was found in which text, so that a second doubt about the same words is no second call. */
  const looked = new WeakMap<object, { text: string; verdict: SafetyVerdict }>();

  return async function secondLook(context: TurnContext, rules: SafetyVerdict): Promise<SafetyVerdict> {
    if (!witness || !context.setting.person.consented || rules.kind !== 'safe') return rules;
    const before = looked.get(context.message);
    if (before?.text === context.text) return before.verdict;
    const withinMs = Math.min(lookMs, context.now + modelTimeoutMs - clock.now());
    if (withinMs <= 0) return rules;
    const found = await witness.look(context.text, { withinMs, signal: context.signal });
    const verdict = raiseOnly(rules, found);
    looked.set(context.message, { text: context.text, verdict });
    return verdict;
  };
}

export type SecondLook = ReturnType<typeof createSecondLook>;
