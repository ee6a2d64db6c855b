import type { AdapterHealth } from '../../../src/ports/chat';
import { errorCode } from '../../../src/shared/errors';
import { createTelegramClient, officialApiRoot, type ClientOptions } from './client';
import { askIdentity } from './identity';
import { adviceOn } from './status';

export interface CheckOptions extends Omit<ClientOptions, 'apiRoot'> {
  apiRoot?: string;
}

/** Whether Telegram answers this token by this way; nothing is started, and nobody who polls is disturbed. Never throws. */
export async function checkTelegram(
  { apiRoot = officialApiRoot, ...options }: CheckOptions,
  signal: AbortSignal,
): Promise<AdapterHealth> {
  const client = createTelegramClient({ ...options, apiRoot: apiRoot.replace(/\/+$/, '') });
  try {
    const bot = await askIdentity(client, signal);
    const privacy = bot.seesAllGroupMessages
      ? 'hears all that is said in its groups'
      : 'privacy mode is on: of groups only commands and replies are heard; switch it off with /setprivacy at BotFather';
    return { ok: true, detail: `answers as @${bot.username}; ${privacy}` };
  } catch (error) {
    const broken = errorCode(error) === 'aborted';
    return {
      ok: false,
      detail: broken ? 'does not answer in time; check the network, or set TELEGRAM_PROXY' : adviceOn(error),
    };
  } finally {
    await client.stop();
  }
}
