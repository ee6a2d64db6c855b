import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { Api } from 'grammy';
import { TalkUpError } from '../../../src/shared/errors';
import { sleep } from '../../../src/shared/async';
import { toTalkUpError, unreachable } from './errors';

export const officialApiRoot = 'https://api.telegram.org';

const drainMs = 3_000;

/** The signal as grammY's types want it: it still declares the one of a polyfill. */
type ApiSignal = NonNullable<Parameters<Api['getMe']>[0]>;

export interface RequestOptions {
  timeoutMs: number;
  signal?: AbortSignal;
}

export interface TelegramClient {
  /** Runs one request; throws TalkUpError alone, `retryable` for limits and faults. */
  request<T>(run: (api: Api, signal: ApiSignal) => Promise<T>, options: RequestOptions): Promise<T>;
  /** Lets running requests end for a moment, then closes all connections. */
  stop(): Promise<void>;
}

export interface ClientOptions {
  token: string;
  /** Without a slash at the end. */
  apiRoot: string;
  /** http://, https:// or socks5:// with optional user and password. */
  proxy?: string;
}

/** grammY's client of the Bot API with a time limit on every request, an optional proxy, and errors that hold no token. */
export function createTelegramClient({ token, apiRoot, proxy }: ClientOptions): TelegramClient {
  const proxyScheme = proxy === undefined ? undefined : schemeOf(proxy);
  let connection: Promise<{ api: Api; agent: HttpAgent }> | undefined;
  const running = new Set<Promise<unknown>>();

  const connect = async () => {
    const agent = await createAgent(apiRoot, proxy, proxyScheme);
    const api = new Api(token, {
      apiRoot,
      baseFetchConfig: { agent, compress: true },
    });
    return { api, agent };
  };

  async function attempt<T>(
    run: (api: Api, signal: ApiSignal) => Promise<T>,
    { timeoutMs, signal }: RequestOptions,
  ): Promise<T> {
    const limit = linkedAbort(signal, timeoutMs);
    try {
      const { api } = await (connection ??= connect());
      return await run(api, limit.signal as ApiSignal);
    } catch (error) {
      if (signal?.aborted) {
        throw new TalkUpError('The request to Telegram was broken off', { code: 'aborted', retryable: true });
      }
      if (limit.timedOut()) throw unreachable(`no answer within ${timeoutMs} ms`);
      throw toTalkUpError(error, token);
    } finally {
      limit.done();
    }
  }

  return {
    request(run, options) {
      const request = attempt(run, options);
      const settled: Promise<void> = request.then(
        () => void running.delete(settled),
        () => void running.delete(settled),
      );
      running.add(settled);
      return request;
    },
    async stop() {
      const drained = new AbortController();
      const limit = sleep(drainMs, drained.signal).catch(() => undefined);
      await Promise.race([Promise.all(running), limit]);
      drained.abort();
      const closing = connection;
      connection = undefined;
      await closing?.then(({ agent }) => agent.destroy()).catch(() => undefined);
    },
  };
}

/** A signal of its own that follows `signal` and the time limit; `done` takes the listeners away again. */
function linkedAbort(signal: AbortSignal | undefined, timeoutMs: number) {
  const controller = new AbortController();
  let late = false;
  const follow = () => controller.abort(signal?.reason);
  const timer = setTimeout(() => {
    late = true;
    controller.abort();
  }, timeoutMs);
  if (signal?.aborted) follow();
  signal?.addEventListener('abort', follow, { once: true });
  return {
    signal: controller.signal,
    timedOut: () => late,
    done() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', follow);
    },
  };
}

async function createAgent(apiRoot: string, proxy = '', scheme = 'none'): Promise<HttpAgent> {
  const options = { keepAlive: true };
  if (scheme === 'none')
    return apiRoot.startsWith('https:') ? new HttpsAgent(options) : new HttpAgent(options);
  if (scheme.startsWith('http')) {
    const { HttpsProxyAgent } = await import('https-proxy-agent');
    return new HttpsProxyAgent(proxy, options);
  }
  // Names are resolved behind the proxy: a network that blocks Telegram answers them wrongly.
  const { SocksProxyAgent } = await import('socks-proxy-agent');
  return new SocksProxyAgent(
    proxy.replace(/^socks5:/i, 'socks5h:').replace(/^socks4:/i, 'socks4a:'),
    options,
  );
}

function schemeOf(proxy: string): string {
  const scheme = URL.canParse(proxy) ? new URL(proxy).protocol.slice(0, -1) : '';
  if (/^(https?|socks(4a?|5h?)?)$/.test(scheme)) return scheme;
  throw new TalkUpError('TELEGRAM_PROXY must be an http://, https:// or socks5:// address', {
    code: 'settings-wrong',
  });
}
