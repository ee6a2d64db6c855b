import type { Json } from './world';

/** Updates on their way to the bot: kept until confirmed, fetched by long poll or pushed to a webhook, whole chats in order. */
export interface UpdateFeed {
  /** Queues an update and returns its id. */
  push(content: Json): number;
  /** Delivers an update that was delivered before once more, as Telegram does after a lost acknowledgement. */
  repeat(updateId: number): void;
  /** The next update gets this id, as after a week without any. */
  goOnFrom(id: number): void;
  /** Holds new updates back until `release`, which may turn their order round. */
  hold(): void;
  release(order?: 'as-is' | 'reversed'): void;
  getUpdates(request: {
    offset?: number;
    limit: number;
    timeoutSeconds: number;
    gone?: AbortSignal;
  }): Promise<Json[] | 'conflict'>;
  setWebhook(url: string, options: { secret?: string; maxConnections: number }): void;
  webhookInfo(): Json;
  /** Updates that the webhook has acknowledged, in that order, each once. */
  delivered(): Json[];
  /** Updates that are neither confirmed (polling) nor acknowledged (webhook). */
  pending(): Json[];
  /** Resolves once nothing is pending. */
  drained(withinMs?: number): Promise<void>;
  close(): void;
}

interface Entry {
  update: Json & { update_id: number };
  /** A repeat: goes out once more whatever was confirmed. */
  again: boolean;
  chat: string;
}

const webhookRetryMs = 150;
const webhookTimeoutMs = 10_000;

export function createUpdateFeed(firstId: number): UpdateFeed {
  const history = new Map<number, Entry>();
  const acknowledged = new Map<number, Json>();
  let queue: Entry[] = [];
  let held: Entry[] | undefined;
  let nextId = firstId;
  let poller: { wake: () => void; end: (result: 'conflict') => void } | undefined;
  let webhook: { url: string; secret?: string; maxConnections: number } | undefined;
  let lastError: { at: number; message: string } | undefined;
  const busyChats = new Set<string>();
  const timers = new Set<NodeJS.Timeout>();
  let closed = false;

  function enqueue(entry: Entry) {
    if (held) held.push(entry);
    else queue.push(entry);
    poller?.wake();
    pump();
  }

  /** Starts what may be delivered to the webhook now: one update per chat, at most `maxConnections` side by side. */
  function pump() {
    if (!webhook || closed) return;
    for (const entry of [...queue]) {
      if (busyChats.size >= webhook.maxConnections) return;
      if (busyChats.has(entry.chat)) continue;
      busyChats.add(entry.chat);
      void deliver(entry, webhook);
    }
  }

  async function deliver(entry: Entry, target: NonNullable<typeof webhook>) {
    let fault: string | undefined;
    try {
      const response = await fetch(target.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(target.secret && { 'x-telegram-bot-api-secret-token': target.secret }),
        },
        body: JSON.stringify(entry.update),
        signal: AbortSignal.timeout(webhookTimeoutMs),
      });
      await response.arrayBuffer();
      if (!response.ok) fault = `Wrong response from the webhook: ${response.status} ${response.statusText}`;
    } catch {
      fault = 'Connection refused';
    }
    if (!fault) {
      const { update } = entry;
      if (!acknowledged.has(update.update_id)) acknowledged.set(update.update_id, update);
      queue = queue.filter((other) => other !== entry);
      free(entry);
      return;
    }
    lastError = { at: Date.now(), message: fault };
    const timer = setTimeout(() => {
      timers.delete(timer);
      free(entry);
    }, webhookRetryMs);
    timers.add(timer);
  }

  function free(entry: Entry) {
    busyChats.delete(entry.chat);
    pump();
  }

  function take(offset: number | undefined, limit: number): Json[] {
    if (offset !== undefined && offset < 0) queue = queue.slice(offset);
    else if (offset !== undefined) {
      queue = queue.filter(({ again, update }) => again || update.update_id >= offset);
    }
    const batch = queue.slice(0, limit);
    queue = queue.filter((entry) => !(entry.again && batch.includes(entry)));
    return batch.map(({ update }) => update);
  }

  return {
    push(content) {
      const update = { update_id: nextId++, ...content };
      const entry = { update, again: false, chat: chatOf(content) };
      history.set(update.update_id, entry);
      enqueue(entry);
      return update.update_id;
    },
    repeat(updateId) {
      const entry = history.get(updateId);
      if (!entry) throw new Error(`no update ${updateId}`);
      enqueue({ ...entry, again: true });
    },
    goOnFrom(id) {
      nextId = id;
    },
    hold() {
      held ??= [];
    },
    release(order = 'as-is') {
      const waiting = held ?? [];
      held = undefined;
      for (const entry of order === 'reversed' ? waiting.reverse() : waiting) enqueue(entry);
    },
    async getUpdates({ offset, limit, timeoutSeconds, gone }) {
      poller?.end('conflict');
      const ready = take(offset, limit);
      if (ready.length > 0 || timeoutSeconds === 0 || closed) return ready;
      return new Promise((resolve) => {
        const settle = (result: Json[] | 'conflict') => {
          clearTimeout(timer);
          timers.delete(timer);
          if (poller === mine) poller = undefined;
          resolve(result);
        };
        const mine = {
          wake: () => {
            const batch = take(offset, limit);
            if (batch.length > 0 || closed) settle(batch);
          },
          end: settle,
        };
        const timer = setTimeout(() => settle([]), timeoutSeconds * 1_000);
        timers.add(timer);
        poller = mine;
        gone?.addEventListener('abort', () => settle([]), { once: true });
      });
    },
    setWebhook(url, options) {
      webhook = url ? { url, ...options } : undefined;
      lastError = undefined;
      if (webhook) poller?.end('conflict');
      pump();
    },
    webhookInfo: () => ({
      url: webhook?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: queue.length,
      max_connections: webhook?.maxConnections,
      ...(lastError && {
        last_error_date: Math.floor(lastError.at / 1_000),
        last_error_message: lastError.message,
      }),
    }),
    delivered: () => [...acknowledged.values()],
    pending: () => [...queue, ...(held ?? [])].map(({ update }) => update),
    async drained(withinMs = 5_000) {
      const deadline = Date.now() + withinMs;
      while (queue.length > 0) {
        if (Date.now() > deadline)
          throw new Error(`${queue.length} updates were not taken within ${withinMs} ms`);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    close() {
      closed = true;
      for (const timer of timers) clearTimeout(timer);
      poller?.wake();
    },
  };
}

function chatOf(content: Json): string {
  for (const value of Object.values(content)) {
    const { chat, message } = value as { chat?: { id: number }; message?: { chat?: { id: number } } };
    const id = chat?.id ?? message?.chat?.id;
    if (id !== undefined) return String(id);
  }
  return '';
}
