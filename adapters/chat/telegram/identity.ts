import type { TelegramClient } from './client';
import { displayName, type BotIdentity } from './people';
import { persist, type Persistence } from './retry';

const timeoutMs = 10_000;

/** Who we are on Telegram; throws TalkUpError. */
export async function askIdentity(client: TelegramClient, signal: AbortSignal): Promise<BotIdentity> {
  const me = await client.request((api, limit) => api.getMe(limit), { timeoutMs, signal });
  return {
    id: String(me.id),
    username: me.username ?? '',
    name: displayName(me.first_name ?? ''),
    seesAllGroupMessages: me.can_read_all_group_messages === true,
  };
}

/** The same, asked in the background at each start; a network that is away is waited for. */
export function createIdentity({ client, ...persistence }: Persistence & { client: TelegramClient }) {
  let known: BotIdentity | undefined;

  return {
    current: () => known,
    /** Rejects only when `signal` aborts. */
    async learn(signal: AbortSignal): Promise<BotIdentity> {
      known = await persist('getMe', () => askIdentity(client, signal), { ...persistence, signal });
      return known;
    },
  };
}
