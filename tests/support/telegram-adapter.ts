import { createServer, type AddressInfo } from 'node:net';
import { createTelegramAdapter, type TelegramAdapterOptions } from '../../adapters/chat/telegram';
import type { Clock } from '../../src/ports/clock';
import type { Lease, Leases } from '../../src/ports/lease';
import { systemClock } from '../../src/shared/clock';
import { startServer } from './http-server';
import { silentLogger } from './logger';
import type { FakeTelegram } from './telegram-server';

/** Pauses between tries are cut to a twentieth, so that a test need not sit through them. */
export const hurriedClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) => systemClock.sleep(ms / 20, signal),
};

/** Leases among adapters of one process, with a way to take one away. */
export function createTestLeases(): Leases & { names: string[]; lose(): void } {
  let holder: AbortController | undefined;
  const names: string[] = [];
  return {
    names,
    async acquire(name, signal): Promise<Lease> {
      names.push(name);
      while (holder) await systemClock.sleep(5, signal);
      signal.throwIfAborted();
      const mine = new AbortController();
      holder = mine;
      return {
        signal: mine.signal,
        async release() {
          if (holder === mine) holder = undefined;
        },
      };
    },
    lose() {
      holder?.abort();
    },
  };
}

/** The real adapter over the make-believe Telegram, not started yet. */
export function createAdapterFor(telegram: FakeTelegram, options: Partial<TelegramAdapterOptions> = {}) {
  return createTelegramAdapter({
    token: telegram.token,
    apiRoot: telegram.apiRoot,
    mode: 'polling',
    webhookSecret: 'a-webhook-secret',
    leases: createTestLeases(),
    logger: silentLogger,
    clock: systemClock,
    commands: () => [],
    longPollSeconds: 1,
    ...options,
  });
}

/** The same in webhook mode, behind the real HTTP server. */
export async function createWebhookAdapterFor(
  telegram: FakeTelegram,
  options: Partial<TelegramAdapterOptions> = {},
) {
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  const adapter = createAdapterFor(telegram, { mode: 'auto', publicUrl, ...options });
  const { server } = await startServer({ port, routes: adapter.routes });
  return { adapter, publicUrl, closeServer: () => server.stop() };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
