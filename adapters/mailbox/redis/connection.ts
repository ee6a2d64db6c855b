import { setMaxListeners } from 'node:events';
import { Cluster, Redis, type RedisOptions } from 'ioredis';
import { sleep } from '../../../src/shared/async';
import { closedError, isPassing, storeError } from './errors';

export interface RedisConnectionOptions {
  /**
   * redis:// or rediss://, with user, password and database as needed. Several with commas between are nodes of a Redis Cluster, of which
   * the rest is asked; user and password are those of the first.
   */
  url: string;
  /** How long one call may take with all its retries, in milliseconds; a webhook waits no longer for its 503. */
  patienceMs?: number;
}

/** A Lua script with the name that it is called by. */
export interface Script {
  name: string;
  lua: string;
}

export interface RedisConnection {
  /** Runs a script; repeated while the connection is down, so a script must bear being run twice. Throws TalkUpError. */
  run<T>(script: Script, keys: string[], values: (string | number)[]): Promise<T>;
  /** Runs a command of Redis itself, under the same rules. */
  use<T>(command: (redis: Redis) => Promise<T>): Promise<T>;
  /** A further connection with other options; closed with this one. */
  open(options: RedisOptions): Redis;
  /** Called each time the connection is there again after a loss. */
  onReturn(act: () => void): void;
  readonly stopped: AbortSignal;
  stop(): Promise<void>;
}

const retryEveryMs = 100;

/** Connects in the background; nothing is waited for here. */
export function createRedisConnection({ url, patienceMs = 4_000 }: RedisConnectionOptions): RedisConnection {
  const stopping = new AbortController();
  const nodes = url.split(',');
  // every call that is repeated listens to it
  setMaxListeners(0, stopping.signal);
  const known = new Set<string>();
  const returned: (() => void)[] = [];
  const opened: Redis[] = [];
  const commandMs = Math.max(200, Math.ceil(patienceMs / 2));
  const redis = open({
    commandTimeout: commandMs,
    // a half-open connection is given up and made anew
    socketTimeout: commandMs,
    maxRetriesPerRequest: 1,
  });
  const address = addressOf(nodes[0]!);
  /** What the connection itself met last, which says more than a command that waited for it in vain. */
  let trouble: unknown;
  redis.on('error', (error) => (trouble = error));
  let lost = false;
  redis.on('close', () => {
    lost = true;
  });
  redis.on('ready', () => {
    trouble = undefined;
    if (lost) for (const act of returned) act();
    lost = false;
  });

  function open(options: RedisOptions): Redis {
    const retryStrategy = (times: number) => Math.min(1_000, 50 * 2 ** Math.min(times, 10));
    const common: RedisOptions = {
      connectTimeout: commandMs,
      retryStrategy,
      reconnectOnError: (error) => error.message.startsWith('READONLY'),
      ...options,
    };
    const made = nodes.length > 1 ? openCluster(nodes, common, retryStrategy) : new Redis(url, common);
    // reported by the call that meets it
    made.on('error', () => undefined);
    // ioredis hears the first error of a socket alone, and TLS may have two: the second would end the process
    made.on('connecting', () => setImmediate(() => made.stream?.on('error', () => undefined)));
    opened.push(made);
    return made;
  }

  let gathering = false;
  /** All that is asked in one round of the event loop leaves in one write to the socket, which costs more than what it carries. */
  function gather(): void {
    const { stream } = redis;
    if (gathering || !stream) return;
    gathering = true;
    stream.cork();
    setImmediate(() => {
      gathering = false;
      stream.uncork();
    });
  }

  async function use<T>(command: (client: Redis) => Promise<T>): Promise<T> {
    const deadline = Date.now() + patienceMs;
    for (;;) {
      if (stopping.signal.aborted) throw closedError();
      try {
        gather();
        return await (nodes.length > 1 ? inTime(command(redis), commandMs) : command(redis));
      } catch (error) {
        if (stopping.signal.aborted) throw closedError();
        if (!isPassing(error) || Date.now() + retryEveryMs >= deadline)
          throw storeError(error, address, trouble);
        await sleep(retryEveryMs, stopping.signal).catch(() => undefined);
      }
    }
  }

  return {
    use,
    open,
    stopped: stopping.signal,
    onReturn: (act) => void returned.push(act),
    run<T>({ name, lua }: Script, keys: string[], values: (string | number)[]): Promise<T> {
      if (!known.has(name)) {
        known.add(name);
        redis.defineCommand(name, { lua });
      }
      return use((client) => {
        const commands = client as unknown as Record<string, (...parts: unknown[]) => Promise<T>>;
        return commands[name]!(keys.length, ...keys, ...values);
      });
    },
    async stop() {
      stopping.abort(closedError());
      for (const one of opened) one.disconnect();
    },
  };
}

/** All of Redis' commands as on a single server; each goes to the node that has its keys. */
function openCluster(
  nodes: string[],
  redisOptions: RedisOptions,
  clusterRetryStrategy: (times: number) => number,
): Redis {
  const { username, password, protocol } = new URL(nodes[0]!);
  const cluster = new Cluster(
    nodes.map((node) => ({ host: new URL(node).hostname, port: Number(new URL(node).port || 6379) })),
    {
      clusterRetryStrategy,
      redisOptions: {
        ...redisOptions,
        ...(username && { username: decodeURIComponent(username) }),
        ...(password && { password: decodeURIComponent(password) }),
        ...(protocol === 'rediss:' && { tls: {} }),
      },
    },
  );
  return cluster as unknown as Redis;
}

/** ioredis' own limit begins when a node is known; until then a command would wait without end. */
async function inTime<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('Command timed out')), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function addressOf(url: string): string {
  const { hostname, port } = new URL(url);
  return `${hostname}:${port || 6379}`;
}
