import type { Accept } from '../../../src/ports/chat';
import type { Leases } from '../../../src/ports/lease';
import { errorCode, isRetryable } from '../../../src/shared/errors';
import type { TelegramClient } from './client';
import { fields, identifier } from './fields';
import type { Intake } from './intake';
import { persist, type Persistence } from './retry';
import { allowedUpdates } from './translate';
import type { BotIdentity } from './people';

const batchSize = 100;
const shortTimeoutMs = 10_000;
/** On top of the long poll's own time, before the connection is held for dead. */
const graceMs = 10_000;
const restartPauseMs = 1_000;
/** The store is near: once it is back nobody should wait long. */
const mostStorePauseMs = 2_000;
/** A fault that nobody foresaw may be an odd update: after so many tries it is left behind rather than stopping all others. */
const mostUnforeseen = 5;

export interface PollingOptions extends Persistence {
  client: TelegramClient;
  intake: Intake;
  leases: Leases;
  leaseName: string;
  /** How long Telegram may hold an empty answer back, in seconds. */
  longPollSeconds: number;
}

interface Taking {
  accept: Accept;
  bot: BotIdentity;
  signal: AbortSignal;
}

/** Fetches updates by long polling, in one process at a time, and moves on only after all of a batch are durable. */
export function createPolling(options: PollingOptions) {
  const { client, intake, leases, leaseName, longPollSeconds, clock, logger, status } = options;

  /** Rejects only when `signal` aborts. */
  return async function poll(accept: Accept, bot: BotIdentity, signal: AbortSignal): Promise<never> {
    for (;;) {
      status.standingBy = true;
      const lease = await persist('lease', () => leases.acquire(leaseName, signal), { ...options, signal });
      status.standingBy = false;
      const either = eitherSignal(signal, lease.signal);
      try {
        await pollUnderLease({ accept, bot, signal: either.signal });
      } catch (error) {
        signal.throwIfAborted();
        const lost = either.signal.aborted;
        logger.warn({ lost, code: errorCode(error) }, 'telegram: polling broke off and begins again');
        await clock.sleep(restartPauseMs, signal);
      } finally {
        either.done();
        await lease.release().catch(() => undefined);
      }
    }
  };

  async function pollUnderLease(taking: Taking): Promise<never> {
    const { signal } = taking;
    const steady = { ...options, signal };
    await persist('deleteWebhook', () => deleteWebhook(signal), steady);
    let offset: number | undefined;
    for (;;) {
      const updates = await persist('getUpdates', () => fetchBatch(offset, signal), steady);
      await takeAll(updates, taking);
      offset = nextOffset(updates, offset);
    }
  }

  async function deleteWebhook(signal: AbortSignal) {
    await client.request((api, limit) => api.deleteWebhook({ drop_pending_updates: false }, limit), {
      timeoutMs: shortTimeoutMs,
      signal,
    });
  }

  async function fetchBatch(offset: number | undefined, signal: AbortSignal): Promise<unknown[]> {
    const request = {
      ...(offset !== undefined && { offset }),
      limit: batchSize,
      timeout: longPollSeconds,
      allowed_updates: [...allowedUpdates],
    };
    const updates: unknown = await client.request((api, limit) => api.getUpdates(request, limit), {
      timeoutMs: longPollSeconds * 1_000 + graceMs,
      signal,
    });
    return Array.isArray(updates) ? updates : [];
  }

  /** In order within each chat; chats side by side, so that a batch costs few waits for the disk. */
  async function takeAll(updates: unknown[], taking: Taking) {
    const lanes = new Map<string, unknown[]>();
    for (const update of updates) {
      const lane = chatOf(update);
      lanes.set(lane, [...(lanes.get(lane) ?? []), update]);
    }
    const work = [...lanes.values()].map(async (lane) => {
      for (const update of lane) await takeUntilDurable(update, taking);
    });
    const results = await Promise.allSettled(work);
    for (const result of results) if (result.status === 'rejected') throw result.reason;
  }

  async function takeUntilDurable(update: unknown, taking: Taking) {
    let unforeseen = 0;
    const attempt = async () => {
      try {
        await intake(update, taking);
      } catch (error) {
        if (!isRetryable(error) && ++unforeseen >= mostUnforeseen) {
          logger.error({ unforeseen }, 'telegram: an update failed again and again and was left behind');
          return;
        }
        throw error;
      }
    };
    await persist('inbox', attempt, { ...options, signal: taking.signal, mostPauseMs: mostStorePauseMs });
  }
}

/**
 * One more than the highest id of the batch. After an empty answer all before is confirmed and none is asked for: after a quiet week
 * Telegram goes on with ids of any size, lower ones too, and an old offset would then make us deaf.
 */
function nextOffset(updates: unknown[], offset: number | undefined): number | undefined {
  if (updates.length === 0) return undefined;
  const ids = updates.map((update) => fields(update)?.update_id).filter((id) => typeof id === 'number');
  return ids.length === 0 ? offset : Math.max(...ids) + 1;
}

/** The lane of an update: whatever chat it names. */
function chatOf(update: unknown): string {
  for (const value of Object.values(fields(update) ?? {})) {
    const content = fields(value);
    const chat = fields(content?.chat) ?? fields(fields(content?.message)?.chat);
    const id = identifier(chat?.id);
    if (id) return id;
  }
  return '';
}

function eitherSignal(one: AbortSignal, other: AbortSignal) {
  const controller = new AbortController();
  const abort = () => controller.abort();
  for (const source of [one, other]) {
    if (source.aborted) abort();
    source.addEventListener('abort', abort, { once: true });
  }
  return {
    signal: controller.signal,
    done() {
      for (const source of [one, other]) source.removeEventListener('abort', abort);
    },
  };
}
