import type { Clock } from '../../../src/ports/clock';
import type { Logger } from '../../../src/ports/logger';
import { kindOfFault } from './errors';
import { cutConnection, isRemote, type Bot } from './open-puppet';
import { puppetEvents, type Payload, type PuppetEvent } from './puppet';

/** For a clean end. What has a fault may hang, and is not waited for long. */
const stopTimeoutMs = 5_000;
const faultyStopTimeoutMs = 1_000;
/** After so long without a sign of life the puppet is asked for one, and after so long again it is given up. */
export const defaultWatchMs = { quiet: 30_000, answer: 20_000 };

export interface SessionOptions {
  bot: Bot;
  onEvent: (event: PuppetEvent, payload: Payload) => void;
  /** Whether a puppet of this kind has ever answered; one that never does is not held to it. */
  answersDings: { known: boolean };
  watchMs: { quiet: number; answer: number };
  clock: Clock;
  logger: Logger;
}

/**
 * One life of a bot: from its start until `signal` aborts or a fault is seen. Resolves with the name of the fault; 'stopped' for an
 * abort. After that it tells nothing any more, whatever its remains still emit.
 */
export async function runSession(
  { bot, onEvent, answersDings, watchMs, clock, logger }: SessionOptions,
  signal: AbortSignal,
): Promise<string> {
  const over = new AbortController();
  let fault = 'stopped';
  let lastSignOfLife = clock.now();
  let heardAnything = false;
  const end = (reason: string) => {
    if (over.signal.aborted) return;
    fault = reason;
    over.abort(new Error(reason));
  };
  const onStop = () => over.abort(new Error('stopped'));
  if (signal.aborted) onStop();
  signal.addEventListener('abort', onStop, { once: true });

  const onError = (error: unknown) => {
    if (over.signal.aborted) return;
    const kind = kindOfFault(error);
    logger.warn({ fault: kind }, 'wechat: the puppet reports an error');
    if (kind === 'broken') end('connection-broken');
  };

  for (const event of puppetEvents) {
    bot.puppet.on(event, (payload) => {
      if (over.signal.aborted) return;
      if (event === 'error') return onError(payload);
      lastSignOfLife = clock.now();
      heardAnything = true;
      if (event === 'dong') answersDings.known = true;
      onEvent(event, payload ?? {});
    });
  }
  bot.onError(onError);
  // whatever asks the puppet to reset itself gets a fresh one instead
  Object.assign(bot.puppet, { reset: async () => end('reset-asked') });

  /** Silence is the only sign of some faults: an event stream that ended without an error is never opened again. */
  async function watch(): Promise<void> {
    for (;;) {
      await clock.sleep(watchMs.quiet, over.signal);
      if (clock.now() - lastSignOfLife < watchMs.quiet) continue;
      const askedAt = clock.now();
      bot.puppet.ding('talkup');
      await clock.sleep(watchMs.answer, over.signal);
      const isSilent = lastSignOfLife < askedAt;
      if (isSilent && (answersDings.known || (isRemote(bot.puppet) && !heardAnything))) return end('silent');
    }
  }

  const watching = watch().catch((error: unknown) => {
    if (!over.signal.aborted) end(kindOfFault(error) === 'broken' ? 'connection-broken' : 'ding-failed');
  });
  const starting = bot.start().catch((error: unknown) => {
    onError(error);
    end('start-failed');
  });
  await new Promise<void>((resolve) => {
    if (over.signal.aborted) resolve();
    else over.signal.addEventListener('abort', () => resolve(), { once: true });
  });
  signal.removeEventListener('abort', onStop);
  const isFaulty = fault !== 'stopped';
  if (isFaulty) cutConnection(bot.puppet);
  const limitMs = isFaulty ? faultyStopTimeoutMs : stopTimeoutMs;
  await settledWithin(Promise.all([starting, watching]), limitMs, clock);
  await settledWithin(bot.stop(), limitMs, clock);
  cutConnection(bot.puppet);
  return fault;
}

async function settledWithin(work: Promise<unknown>, ms: number, clock: Clock): Promise<void> {
  const done = new AbortController();
  const limit = clock.sleep(ms, done.signal).catch(() => undefined);
  await Promise.race([work.catch(() => undefined), limit]);
  done.abort(new Error('settled'));
}
