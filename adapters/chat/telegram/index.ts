import { createHash } from 'node:crypto';
import type { Accept, ChatAdapter, ChatCapabilities } from '../../../src/ports/chat';
import type { Clock } from '../../../src/ports/clock';
import type { HttpRoute } from '../../../src/ports/http';
import type { Leases } from '../../../src/ports/lease';
import type { Logger } from '../../../src/ports/logger';
import { errorCode, TalkUpError } from '../../../src/shared/errors';
import { createTelegramClient, officialApiRoot } from './client';
import { createPublishing, type CommandList } from './commands';
import { createIdentity } from './identity';
import { createIntake } from './intake';
import { createPolling } from './polling';
import { createSending, maxTextLength } from './sending';
import { createStatus, type TransportMode } from './status';
import { channel } from './translate';
import { createTyping } from './typing';
import { createWebhookRegistration, createWebhookRoute, webhookPath } from './webhook';

export { checkTelegram } from './check';
export type { CommandList, CommandScope } from './commands';

/** Telegram's limits (Bots FAQ, "My bot is hitting limits"), with some air below the 30 messages a second. */
const capabilities: ChatCapabilities = {
  maxTextLength,
  buttons: true,
  files: true,
  mentions: true,
  bundles: true,
  pace: { overallPerSecond: 25, perChatMs: 1_000, perGroupPerMinute: 20 },
};

export interface TelegramAdapterOptions {
  token: string;
  /** Default https://api.telegram.org; another one for a Bot API server of one's own. */
  apiRoot?: string;
  /** http://, https:// or socks5:// with optional user and password; all requests go through it. */
  proxy?: string;
  /** 'auto': webhook where `publicUrl` lets Telegram in, else polling. */
  mode: 'auto' | TransportMode;
  publicUrl?: string;
  /** 1 to 256 characters of A-Z, a-z, 0-9, _ and -. */
  webhookSecret: string;
  leases: Leases;
  logger: Logger;
  clock: Clock;
  /** What the menu behind "/" offers; read at start. */
  commands: () => CommandList[];
  /** How long an empty long poll lasts, in seconds. */
  longPollSeconds?: number;
}

export interface TelegramAdapter extends ChatAdapter {
  readonly routes: HttpRoute[];
  /**
   * A link that opens the chat with us and says `/start payload`; undefined before Telegram told our name, or for a payload that
   * it does not allow (1 to 64 characters of A-Z, a-z, 0-9, _ and -).
   */
  deepLink(payload: string): string | undefined;
}

/** Telegram, by grammY's client of the Bot API. Throws TalkUpError 'settings-wrong' at once for settings that can never work. */
export function createTelegramAdapter(options: TelegramAdapterOptions): TelegramAdapter {
  const { token, proxy, publicUrl, webhookSecret, clock } = options;
  const apiRoot = (options.apiRoot ?? officialApiRoot).replace(/\/+$/, '');
  const logger = options.logger.child({ channel });
  const mode = transportMode(options.mode, { publicUrl, apiRoot, logger });
  if (!/^[A-Za-z0-9_-]{1,256}$/.test(webhookSecret)) {
    throw wrongSetting('TELEGRAM_WEBHOOK_SECRET must be 1 to 256 characters of A-Z, a-z, 0-9, _ and -');
  }

  const client = createTelegramClient({ token, apiRoot, proxy });
  const status = createStatus({ clock });
  const persistence = { clock, logger, status };
  const identity = createIdentity({ client, ...persistence });
  const intake = createIntake({ client, clock, logger, status });
  const publish = createPublishing({ client, commands: options.commands, ...persistence });
  const poll = createPolling({
    client,
    intake,
    leases: options.leases,
    leaseName: `telegram:poll:${createHash('sha256').update(token).digest('hex').slice(0, 16)}`,
    longPollSeconds: options.longPollSeconds ?? 25,
    ...persistence,
  });
  const url = `${(publicUrl ?? '').replace(/\/+$/, '')}${webhookPath}`;
  const registration = createWebhookRegistration({
    client,
    url,
    secret: webhookSecret,
    ...persistence,
  });

  let run: { abort: AbortController; accept: Accept; ended: Promise<unknown> } | undefined;

  /** Keeps one part going until it is stopped; it never ends in an unhandled rejection. */
  const background = (part: Promise<unknown>, signal: AbortSignal) =>
    part.catch((error: unknown) => {
      if (signal.aborted) return;
      status.fault('adapter', error);
      logger.error({ code: errorCode(error) }, 'telegram: a part of the adapter ended');
    });

  return {
    channel,
    capabilities,
    routes: [
      createWebhookRoute({ secret: webhookSecret, intake, identity, logger, accept: () => run?.accept }),
    ],
    send: createSending({ client, logger }),
    typing: createTyping({ client, clock }),

    async start(accept) {
      if (run) return;
      const abort = new AbortController();
      const { signal } = abort;
      status.running = true;
      const bot = identity.learn(signal);
      const transport = bot.then((us) =>
        mode === 'polling' ? poll(accept, us, signal) : registration.keep(signal),
      );
      const menu = bot.then(() => publish(signal));
      run = { abort, accept, ended: Promise.all([background(transport, signal), background(menu, signal)]) };
    },

    async stop() {
      const stopping = run;
      run = undefined;
      status.running = false;
      stopping?.abort.abort();
      await stopping?.ended;
      await client.stop();
    },

    async health() {
      if (run && mode === 'webhook' && identity.current()) await registration.inspectLately();
      return status.report({ mode, bot: identity.current() });
    },

    deepLink(payload) {
      const bot = identity.current();
      if (!bot?.username || !/^[A-Za-z0-9_-]{1,64}$/.test(payload)) return undefined;
      return `https://t.me/${bot.username}?start=${payload}`;
    },
  };
}

/** Telegram itself delivers to https alone; a Bot API server of one's own to http as well. */
function transportMode(
  wanted: TelegramAdapterOptions['mode'],
  { publicUrl, apiRoot, logger }: { publicUrl?: string; apiRoot: string; logger: Logger },
): TransportMode {
  if (wanted === 'polling' || (wanted === 'auto' && !publicUrl)) return 'polling';
  if (!publicUrl)
    throw wrongSetting('TELEGRAM_MODE=webhook needs PUBLIC_URL, the address that Telegram can reach');
  if (publicUrl.startsWith('https:') || apiRoot !== officialApiRoot) return 'webhook';
  if (wanted === 'webhook') {
    throw wrongSetting(
      'TELEGRAM_MODE=webhook needs a PUBLIC_URL with https:// (Telegram delivers to no other)',
    );
  }
  logger.warn({}, 'telegram: PUBLIC_URL has no https, where Telegram does not deliver; polling instead');
  return 'polling';
}

function wrongSetting(message: string): TalkUpError {
  return new TalkUpError(message, { code: 'settings-wrong' });
}
