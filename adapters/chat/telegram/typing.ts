import type { ChatAddress } from '../../../src/ports/chat';
import type { Clock } from '../../../src/ports/clock';
import type { TelegramClient } from './client';

/** Telegram shows the sign for about 5 s, so there is no sense in asking again before this. */
const shortestGapMs = 3_000;
const timeoutMs = 5_000;
const mostRunning = 16;
const mostRemembered = 1_000;

/**
 * Shows "typing…" once, for about five seconds; whoever is still thinking calls again every 4 s or so. Calls in between are free. It
 * is no message, so it takes no slot of the pacer, and it gives up at once where it would queue.
 */
export function createTyping({ client, clock }: { client: TelegramClient; clock: Clock }) {
  const lastAt = new Map<string, number>();
  let running = 0;

  return function typing(to: ChatAddress): void {
    const key = `${to.chat}:${to.thread ?? ''}`;
    const now = clock.now();
    if (running >= mostRunning || now - (lastAt.get(key) ?? -Infinity) < shortestGapMs) return;
    lastAt.delete(key);
    lastAt.set(key, now);
    if (lastAt.size > mostRemembered) lastAt.delete(lastAt.keys().next().value ?? '');
    const options = /^\d{1,16}$/.test(to.thread ?? '') ? { message_thread_id: Number(to.thread) } : {};
    running += 1;
    client
      .request((api, limit) => api.sendChatAction(to.chat, 'typing', options, limit), { timeoutMs })
      .catch(() => undefined)
      .finally(() => (running -= 1));
  };
}
