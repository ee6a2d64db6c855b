import { createHash } from 'node:crypto';
import type { ChatAdapter, InboundMessage } from '../ports/chat';
import type { Clock } from '../ports/clock';
import type { Effect, TurnContext, TurnResult } from '../ports/conversation';
import type { Logger } from '../ports/logger';
import type { Claim, Mailbox } from '../ports/mailbox';
import type { Metrics } from '../ports/metrics';
import type { Setting } from '../ports/school';
import type { Composer } from '../outbox';
import { backoffMs } from '../shared/async';
import { errorCode, isRetryable } from '../shared/errors';
import { headOfQueue, joined, textOf } from './batch';
import { createCommitter } from './commit';
import { plainAnswer } from './notice';
import { readState } from './state';
import { say } from './texts';
import { idMaker } from './turn';

export interface OrchestratorOptions {
  mailbox: Pick<Mailbox, 'claim' | 'commit' | 'release' | 'bury'>;
  /** Who speaks and where, from snapshots; with what is to be stored of a person met for the first time. */
  whoIs: (message: InboundMessage) => Promise<{ setting: Setting; effects: Effect[] }>;
  turn: (context: TurnContext) => Promise<TurnResult>;
  /** Whether a text is practice and no command, as far as one can tell without knowing who speaks. */
  isPlainText: (text: string) => boolean;
  compose: Composer;
  /** By channel; for the typing sign and the early reply. */
  adapters: Map<string, ChatAdapter>;
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
  /** Conversations side by side in this process. */
  concurrency: number;
  /** A turn begins when this has resolved: messages at the door come first. */
  lull?: () => Promise<void>;
}

/** A turn that takes longer than this shows that somebody is writing. */
const typingAfterMs = 200;
/** Platforms show the sign for about five seconds. */
const typingEveryMs = 4_500;
/** Tries before a pupil is told that it did not work. */
const mostAttempts = 4;
/** Tries before a message that cannot even be answered is put aside for a person to look at. */
const mostReleases = 12;
/** Between two tries, in milliseconds. */
const longestWaitMs = 60_000;

/** Takes waiting conversations, one turn at a time each, many side by side. */
export function createOrchestrator(options: OrchestratorOptions) {
  const { mailbox, whoIs, turn, isPlainText, compose, adapters, clock, logger, metrics, concurrency } =
    options;
  const commitOf = createCommitter(compose);

  async function answer(claim: Claim, signal: AbortSignal): Promise<void> {
    const messages = headOfQueue(claim.messages, isPlain);
    const message = joined(messages);
    const { setting, effects: met } = await whoIs(message);
    const startedAt = clock.now();
    const log = logger.child({
      turnId: idMaker(message)('turn'),
      channel: message.channel,
      person: createHash('sha256').update(setting.person.id).digest('base64url').slice(0, 10),
    });
    const context: TurnContext = {
      message,
      text: textOf(message),
      setting,
      state: readState(claim.state, setting.person.id),
      now: startedAt,
      signal,
      newId: idMaker(message),
      showReply: (reply) => adapters.get(message.channel)?.showReply?.(message, message.id, reply),
    };
    const stopTyping = showTyping(message);
    let result: TurnResult;
    try {
      result = await turn(context);
    } catch (error) {
      if (signal.aborted) throw error;
      log.error({ code: errorCode(error), err: error, attempt: claim.attempts }, 'a turn failed');
      metrics.count('talkup_turn_failures_total', { code: errorCode(error) });
      if (isRetryable(error) && claim.attempts < mostAttempts) throw error;
      result = plainAnswer(context, say(isRetryable(error) ? 'later' : 'failed', setting.person.language));
    } finally {
      stopTyping();
    }
    const effects = [...met, ...result.effects];
    const outcome = await mailbox.commit(
      claim,
      commitOf({
        claim,
        messages,
        state: result.forget ? null : result.state,
        effects,
        personId: setting.person.id,
        now: startedAt,
      }),
    );
    const kind = effects.find((effect) => effect.kind === 'answer')?.answer.kind ?? 'none';
    metrics.count('talkup_answers_total', { channel: message.channel, kind, outcome });
    metrics.observe('talkup_answer_seconds', (clock.now() - startedAt) / 1000, { kind });
    log.info({ kind, outcome, ms: clock.now() - startedAt, together: messages.length }, 'turn');
  }

  function isPlain(message: InboundMessage): boolean {
    const { content } = message;
    if (content.kind !== 'text' || content.edited || content.cut) return false;
    return textOf(message) !== '' && message.addressed && isPlainText(textOf(message));
  }

  function showTyping(message: InboundMessage): () => void {
    const adapter = adapters.get(message.channel);
    if (!adapter?.typing || !message.addressed) return () => undefined;
    let timer = setTimeout(function show() {
      adapter.typing?.(message);
      timer = setTimeout(show, typingEveryMs);
    }, typingAfterMs);
    return () => clearTimeout(timer);
  }

  async function workOn(claim: Claim, signal: AbortSignal): Promise<void> {
    try {
      await answer(claim, signal);
    } catch (error) {
      if (!signal.aborted)
        logger.warn({ code: errorCode(error), err: error, attempt: claim.attempts }, 'a turn is tried again');
      if (claim.attempts >= mostReleases) return bury(claim, errorCode(error));
      await release(claim, signal.aborted ? 0 : backoffMs(claim.attempts, 500, longestWaitMs));
    }
  }

  async function release(claim: Claim, waitMs: number): Promise<void> {
    await mailbox.release(claim, { notBefore: clock.now() + waitMs }).catch(() => undefined);
  }

  async function bury(claim: Claim, reason: string): Promise<void> {
    const [message] = claim.messages;
    if (!message) return release(claim, longestWaitMs);
    logger.error({ code: reason, channel: message.channel }, 'a message is put aside as a dead letter');
    // a claim that nobody ends would keep its conversation closed
    await mailbox.bury(claim, message.id, reason).catch(() => release(claim, longestWaitMs));
  }

  async function claimNext(signal: AbortSignal): Promise<Claim | undefined> {
    try {
      return await mailbox.claim(signal);
    } catch (error) {
      if (signal.aborted) return undefined;
      logger.error({ code: errorCode(error) }, 'the mailbox is away');
      await clock.sleep(1_000, signal).catch(() => undefined);
      return undefined;
    }
  }

  /**
   * Runs until `stopping` aborts: then takes nothing new and resolves when the turns under way have ended.
   * `abort` cuts those off; they are given back and done again after the next start.
   */
  return async function run(stopping: AbortSignal, abort: AbortSignal): Promise<void> {
    const underWay = new Set<Promise<void>>();
    while (!stopping.aborted) {
      if (underWay.size >= concurrency) {
        await Promise.race(underWay);
        continue;
      }
      const claim = await claimNext(stopping);
      if (!claim) continue;
      await options.lull?.();
      const task: Promise<void> = workOn(claim, abort).finally(() => underWay.delete(task));
      underWay.add(task);
    }
    await Promise.allSettled(underWay);
  };
}
