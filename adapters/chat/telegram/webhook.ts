import { createHash, timingSafeEqual } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Accept } from '../../../src/ports/chat';
import type { HttpRoute } from '../../../src/ports/http';
import { errorCode, TalkUpError } from '../../../src/shared/errors';
import type { TelegramClient } from './client';
import type { createIdentity } from './identity';
import type { Intake } from './intake';
import { persist, type Persistence } from './retry';
import { allowedUpdates } from './translate';

export const webhookPath = '/telegram/webhook';

const maxBodyBytes = 1_048_576;
const timeoutMs = 10_000;
/** How often it is looked whether the webhook is still ours. */
const checkEveryMs = 300_000;
const inspectGapMs = 30_000;
/** Side by side; Telegram itself keeps the updates of one chat in order. */
const maxConnections = 50;

export interface WebhookRouteOptions {
  secret: string;
  intake: Intake;
  identity: ReturnType<typeof createIdentity>;
  logger: Persistence['logger'];
  /** Undefined while the adapter does not run. */
  accept: () => Accept | undefined;
}

/** Answers 200 once the update is durable; 503 makes Telegram bring it again. */
export function createWebhookRoute({
  secret,
  intake,
  identity,
  logger,
  accept,
}: WebhookRouteOptions): HttpRoute {
  const expected = digest(secret);
  return {
    method: 'POST',
    path: webhookPath,
    maxBodyBytes,
    async handle({ raw, body, signal }, response) {
      const given = raw.headers['x-telegram-bot-api-secret-token'];
      if (typeof given !== 'string' || !timingSafeEqual(digest(given), expected))
        return answer(response, 401);
      const taker = accept();
      const bot = identity.current();
      if (!taker || !bot) return answer(response, 503);
      let update: unknown;
      try {
        update = JSON.parse(body.toString('utf8'));
      } catch {
        return answer(response, 400);
      }
      try {
        await intake(update, { accept: taker, bot, signal });
        answer(response, 200);
      } catch (error) {
        logger.warn(
          { code: errorCode(error) },
          'telegram: an update could not be stored; Telegram will bring it again',
        );
        answer(response, 503);
      }
    },
  };
}

/** Equal lengths, as the comparison in constant time asks for. */
function digest(value: string): Buffer {
  return createHash('sha256').update(value).digest();
}

function answer(response: ServerResponse, status: number): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, { 'Content-Length': 0, ...(status === 503 && { 'Retry-After': '1' }) });
  response.end();
}

export interface WebhookRegistrationOptions extends Persistence {
  client: TelegramClient;
  url: string;
  secret: string;
}

/** Registers the webhook and keeps it ours. */
export function createWebhookRegistration(options: WebhookRegistrationOptions) {
  const { client, url, secret, clock, logger, status } = options;
  let inspectedAt = -Infinity;

  async function register(signal: AbortSignal) {
    await client.request(
      (api, limit) =>
        api.setWebhook(
          url,
          {
            secret_token: secret,
            allowed_updates: [...allowedUpdates],
            max_connections: maxConnections,
            drop_pending_updates: false,
          },
          limit,
        ),
      { timeoutMs, signal },
    );
  }

  /** Notes what Telegram says of the webhook. Best effort. */
  async function inspect(signal?: AbortSignal): Promise<'ours' | 'lost' | 'unknown'> {
    inspectedAt = clock.now();
    try {
      const info = await client.request((api, limit) => api.getWebhookInfo(limit), { timeoutMs, signal });
      if (info.url !== url) {
        status.fault(
          'webhook',
          problem('Telegram delivers to another address; it is set again within minutes'),
        );
        return 'lost';
      }
      const sinceErrorMs = clock.now() - (info.last_error_date ?? 0) * 1_000;
      if (info.last_error_message && sinceErrorMs < checkEveryMs && info.pending_update_count > 0) {
        const said = info.last_error_message.slice(0, 120);
        status.fault(
          'webhook',
          problem(
            `${info.pending_update_count} updates wait, since Telegram cannot deliver: ${said}; check PUBLIC_URL`,
          ),
        );
      } else {
        status.fine('webhook');
      }
      return 'ours';
    } catch (error) {
      logger.debug({ code: errorCode(error) }, 'telegram: the webhook could not be looked at');
      return 'unknown';
    }
  }

  return {
    /** Looks at the webhook, unless that was done within half a minute. */
    async inspectLately(): Promise<void> {
      if (clock.now() - inspectedAt >= inspectGapMs) await inspect();
    },
    /** Rejects only when `signal` aborts. */
    async keep(signal: AbortSignal): Promise<never> {
      for (let known: 'ours' | 'lost' | 'unknown' = 'lost'; ; known = await inspect(signal)) {
        if (known === 'lost') await persist('setWebhook', () => register(signal), { ...options, signal });
        await clock.sleep(checkEveryMs, signal);
      }
    },
  };
}

function problem(message: string): TalkUpError {
  return new TalkUpError(message, { code: 'webhook-faulty' });
}
