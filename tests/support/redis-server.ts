import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TestRedis {
  readonly url: string;
  readonly port: number;
  /** Ends it as a power cut would: no chance to save anything. */
  kill(): Promise<void>;
  /** Starts it again on the same file and port. */
  start(): Promise<void>;
  flush(): Promise<void>;
  close(): Promise<void>;
}

/** The server's program; undefined where there is none. */
export function redisServerProgram(): string | undefined {
  const named = process.env.REDIS_SERVER_BIN;
  if (named) return named;
  return spawnSync('sh', ['-c', 'command -v redis-server'], { encoding: 'utf8' }).stdout.trim() || undefined;
}

export interface RedisTraits {
  password?: string;
  /** The one node of a cluster, which refuses a script whose keys are not all of one slot; or one of several that are not joined yet. */
  inCluster?: boolean | 'unjoined';
}

/** A Redis of the test's own, on a free port, with its append-only file in a folder of its own. */
export async function startRedis({ password, inCluster = false }: RedisTraits = {}): Promise<TestRedis> {
  const program = redisServerProgram();
  if (!program) throw new Error('redis-server is missing: apt-get install redis-server');
  const dir = mkdtempSync(join(tmpdir(), 'talkup-redis-'));
  const port = await (inCluster ? freeClusterPort() : freePort());
  let child: ChildProcess | undefined;

  async function start(): Promise<void> {
    const settings = {
      port,
      bind: '127.0.0.1',
      dir,
      appendonly: 'yes',
      appendfsync: 'everysec',
      save: '',
      loglevel: 'warning',
      ...(password && { requirepass: password }),
      ...(inCluster && { 'cluster-enabled': 'yes' }),
    };
    const flags = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
    child = spawn(program!, flags, { stdio: 'ignore' });
    await untilAnswering(port);
  }

  async function kill(): Promise<void> {
    const ending = child;
    child = undefined;
    if (!ending || ending.exitCode !== null) return;
    const ended = new Promise((resolve) => ending.once('exit', resolve));
    ending.kill('SIGKILL');
    await ended;
  }

  await start();
  if (inCluster === true) {
    await ask(port, 'CLUSTER ADDSLOTSRANGE 0 16383\r\n');
    await untilClusterIsWell(port);
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    kill,
    start,
    flush: async () => void (await ask(port, 'FLUSHALL\r\n')),
    async close() {
      await kill();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** Three nodes that share the slots; `url` names two of them, from which a client learns of the third. */
export async function startRedisCluster() {
  const nodes = await Promise.all([1, 2, 3].map(() => startRedis({ inCluster: 'unjoined' })));
  const bounds = [0, 5_461, 10_923, 16_384];
  await Promise.all(
    nodes.map(({ port }, index) =>
      ask(port, `CLUSTER ADDSLOTSRANGE ${bounds[index]} ${bounds[index + 1]! - 1}\r\n`),
    ),
  );
  for (const { port } of nodes.slice(1)) await ask(nodes[0]!.port, `CLUSTER MEET 127.0.0.1 ${port}\r\n`);
  const well = async () =>
    void (await Promise.all(nodes.map(({ port }) => untilClusterIsWell(port, nodes.length))));
  await well();
  return {
    nodes,
    /** Resolves when every node says that all slots are served. */
    well,
    url: nodes
      .slice(1)
      .map(({ url }) => url)
      .join(),
    flush: async () => void (await Promise.all(nodes.map((node) => node.flush()))),
    close: async () => void (await Promise.all(nodes.map((node) => node.close()))),
  };
}

async function untilClusterIsWell(port: number, nodes = 1): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    const info = await ask(port, 'CLUSTER INFO\r\n');
    if (info.includes('cluster_state:ok') && info.includes(`cluster_size:${nodes}\r\n`)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the cluster of port ${port} does not become well`);
}

/** Nodes talk with one another 10,000 ports higher; both stay below those that systems give to connections. */
async function freeClusterPort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 2_700);
    if ((await isFree(port)) && (await isFree(port + 10_000))) return port;
  }
}

/**
 * A port that nobody listens on now, for a server that is ended and started again on it: below those that systems give to connections
 * (from 32768 on), since one of them would take its place meanwhile.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

async function untilAnswering(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await ask(port, 'PING\r\n').catch(() => '');
    if (/^(\+PONG|-NOAUTH)/.test(answer)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`redis-server on port ${port} does not answer`);
}

function ask(port: number, command: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(command));
    socket.once('error', reject);
    socket.once('data', (data) => {
      socket.destroy();
      resolve(data.toString());
    });
    socket.setTimeout(2_000, () => socket.destroy(new Error('no answer')));
  });
}
