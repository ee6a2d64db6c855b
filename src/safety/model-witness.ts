import { z } from 'zod';
import type { Clock } from '../ports/clock';
import type { Logger } from '../ports/logger';
import type { Metrics } from '../ports/metrics';
import type { ChatModel } from '../ports/model';
import { asData, parsePrompt } from '../prompting';
import { timeLimit, untilAborted } from '../shared/async';
import { errorCode } from '../shared/errors';
import { concerns, type Concern, type CrisisVerdict } from './verdict';
import { mostMissed, witnessExam } from './witness-exam';

export interface ModelWitnessOptions {
  model: ChatModel;
  /** The text of `prompts/safety/witness.md`. */
  prompt: string;
  clock: Pick<Clock, 'now'>;
  logger: Logger;
  metrics: Metrics;
}

export interface ModelWitness {
  /**
   * What the model makes of a message: an alarm, or undefined where it sees none, is not trusted, is away or is late. Never throws, and
   * never takes longer than `withinMs` milliseconds.
   */
  look(text: string, options: { withinMs: number; signal: AbortSignal }): Promise<CrisisVerdict | undefined>;
  /** Ends an exam that is going on. */
  stop(): void;
}

const answerSchema = {
  name: 'witness',
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['meaning', 'danger', 'concern', 'by', 'quote'],
    properties: {
      meaning: { type: 'string', maxLength: 160 },
      danger: { type: 'boolean' },
      concern: { type: 'string', enum: ['none', ...concerns] },
      by: { type: 'string', enum: ['family', 'school-staff', 'other', 'nobody'] },
      quote: { type: 'string', maxLength: 160 },
    },
  },
};
const answer = z.object({
  danger: z.boolean(),
  concern: z.enum(['none', ...concerns]),
  by: z.enum(['family', 'school-staff', 'other', 'nobody']),
  quote: z.string().max(400),
});

const maxTokens = 160;
const longestText = 600;
const examsAtOnce = 6;
const examMs = 120_000;
const hourMs = 3_600_000;
/** A server may get another model under the same address. */
const examLastsMs = 24 * hourMs;
const awayForMs = 5 * 60_000;
/** Alarms of the model alone an hour. More is a model gone astray, or somebody who plays with it: then the rules are alone again. */
const mostAlarms = 12;
/** Harm of these kinds mostly happens at home, so where the model names nobody the parents are not told. */
const oftenAtHome: readonly Concern[] = ['sexual-abuse', 'abuse', 'neglect', 'runaway'];

type Answered = { kind: 'alarm'; verdict: CrisisVerdict } | { kind: 'none' } | { kind: 'unfounded' };

/**
 * A second witness beside the rules. It is heard only after it has passed an exam, only with words that really stand in the message,
 * and only so often an hour; a small model that sees danger everywhere never gets that far.
 */
export function createModelWitness({
  model,
  prompt,
  clock,
  logger,
  metrics,
}: ModelWitnessOptions): ModelWitness {
  const instructions = parsePrompt(prompt).render({});
  const stopping = new AbortController();
  let trust: { passed: boolean; until: number } | undefined;
  let exam: Promise<boolean> | undefined;
  let alarms: number[] = [];

  async function ask(text: string, signal: AbortSignal): Promise<Answered> {
    const said = asData(text, longestText);
    const request = {
      messages: [
        { role: 'system' as const, content: instructions },
        { role: 'user' as const, content: `<pupil>${said}</pupil>` },
      ],
      schema: answerSchema,
      maxTokens,
      temperature: 0,
    };
    const completion = await untilAborted(model.complete(request, { signal }), signal);
    return readAnswer(completion.text, said);
  }

  /** Whether the model passes; throws when it cannot be asked. */
  async function examine(): Promise<boolean> {
    const over = new AbortController();
    const signal = timeLimit(examMs, stopping.signal, over.signal);
    const waiting = [...witnessExam];
    let missed = 0;
    let wrong = 0;
    async function sit(): Promise<void> {
      for (let question = waiting.shift(); question; question = waiting.shift()) {
        const raised = (await ask(question.text, signal)).kind === 'alarm';
        if (raised && !question.danger) wrong += 1;
        if (!raised && question.danger) missed += 1;
        if (wrong > 0 || missed > mostMissed) return over.abort(new Error('the exam is failed'));
      }
    }
    try {
      await Promise.all(Array.from({ length: examsAtOnce }, sit));
    } catch (error) {
      if (!over.signal.aborted) throw error;
    }
    const passed = wrong === 0 && missed <= mostMissed;
    if (passed) logger.info({}, 'the model is heard as a second witness of danger');
    else logger.warn({ wrong, missed }, 'the model is not heard as a witness of danger: it failed the exam');
    return passed;
  }

  async function isTrusted(): Promise<boolean> {
    if (trust && clock.now() < trust.until) return trust.passed;
    exam ??= examine()
      .then((passed) => {
        trust = { passed, until: clock.now() + examLastsMs };
        return passed;
      })
      .catch(() => {
        trust = { passed: false, until: clock.now() + awayForMs };
        return false;
      })
      .finally(() => {
        exam = undefined;
      });
    return exam;
  }

  async function judged(
    text: string,
    signal: AbortSignal,
  ): Promise<{ result: string; verdict?: CrisisVerdict }> {
    if (!(await untilAborted(isTrusted(), signal))) return { result: 'not-trusted' };
    const found = await ask(text, signal);
    if (found.kind !== 'alarm') return { result: found.kind };
    const now = clock.now();
    alarms = alarms.filter((at) => now - at < hourMs);
    if (alarms.length >= mostAlarms) {
      logger.warn(
        { alarms: alarms.length },
        'the model raises too many alarms; the rules are alone for a while',
      );
      return { result: 'too-many' };
    }
    alarms.push(now);
    return { result: 'alarm', verdict: found.verdict };
  }

  return {
    async look(text, { withinMs, signal }) {
      const limit = timeLimit(Math.max(0, withinMs), signal, stopping.signal);
      try {
        const { result, verdict } = await judged(text, limit);
        metrics.count('talkup_witness_total', { result });
        return verdict;
      } catch (error) {
        metrics.count('talkup_witness_total', { result: limit.aborted ? 'late' : errorCode(error) });
        return undefined;
      }
    },
    stop: () => stopping.abort(new Error('stopping')),
  };
}

/** What the model wrote, held against the message; 'unfounded' where it names no concern or no words of the message. */
function readAnswer(written: string, text: string): Answered {
  const read = answer.safeParse(parsed(written));
  if (!read.success) return { kind: 'unfounded' };
  const { danger, concern, by, quote } = read.data;
  if (!danger) return { kind: 'none' };
  if (concern === 'none' || !standsIn(quote, text)) return { kind: 'unfounded' };
  const aboutParent = by === 'family' || (by === 'nobody' && oftenAtHome.includes(concern));
  const verdict: CrisisVerdict = {
    kind: 'crisis',
    concern,
    aboutParent,
    aboutSchool: by === 'school-staff',
    // what a model reads into a message is reason to look, not more
    certainty: 'sign',
  };
  return { kind: 'alarm', verdict };
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(/\{[^]*\}/.exec(written.slice(0, 4_000))?.[0] ?? '');
  } catch {
    return undefined;
  }
}

/** Two words or two characters at the least, as they stand in the message; signs, spaces and case are passed over. */
function standsIn(quote: string, text: string): boolean {
  const words = plain(quote);
  const length = (words.match(/\p{Script=Han}|[^\s\p{Script=Han}]+/gu) ?? []).length;
  return length >= 2 && ` ${plain(text)} `.includes(/\p{Script=Han}/u.test(words) ? words : ` ${words} `);
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
