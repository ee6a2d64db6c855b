import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { findFerretdb } from './ferretdb';
import { freePort } from './redis-server';

export interface TestMongo {
  /** With a database of the test's own. */
  readonly uri: string;
  /** 'MONGODB_URI', 'mongod' or 'FerretDB'. */
  readonly kind: string;
  /** Where it listens; undefined for one that is not ours. */
  readonly port?: number;
  /** Ends it as a power cut would; throws for a server that is not ours. */
  kill(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

/** A server of the MongoDB protocol: MONGODB_URI, `mongod`, or FerretDB as `npm test` built it. */
export async function startMongo(): Promise<TestMongo> {
  const database = `talkup_${randomBytes(6).toString('hex')}`;
  const program =
    process.env.MONGODB_FOR_TESTS ?? process.env.MONGODB_URI ?? which('mongod') ?? findFerretdb();
  if (program?.startsWith('mongodb:') || program?.startsWith('mongodb+srv:'))
    return theirs(program, database);
  if (!program) throw new Error('no MongoDB: npm test provides one');
  const mongod = basename(program).startsWith('mongod');
  const dir = mkdtempSync(join(tmpdir(), 'talkup-mongo-'));
  const port = await freePort();
  const values = mongod
    ? ['--dbpath', dir, '--port', String(port), '--bind_ip', '127.0.0.1', '--quiet']
    : [`127.0.0.1:${port}`, dir];
  const started: string = program;
  let child: ChildProcess | undefined;

  async function start(): Promise<void> {
    // FerretDB ends when its standard input closes, so it never outlives the test
    child = spawn(started, values, { stdio: ['pipe', 'ignore', 'ignore'] });
    for (let tries = 0; !(await listens(port)); tries += 1) {
      if (tries > 400) throw new Error(`${program} does not listen on port ${port}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
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
  return {
    uri: `mongodb://127.0.0.1:${port}/${database}`,
    kind: mongod ? 'mongod' : 'FerretDB',
    port,
    kill,
    start,
    async close() {
      await kill();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

function theirs(given: string, database: string): TestMongo {
  const url = new URL(given);
  url.pathname = `/${database}`;
  const notOurs = () => Promise.reject(new Error('the server of MONGODB_URI is not ours to stop'));
  return {
    uri: url.toString(),
    kind: 'MONGODB_URI',
    kill: notOurs,
    start: notOurs,
    async close() {
      const { default: mongoose } = await import('mongoose');
      const connection = await mongoose.createConnection(url.toString()).asPromise();
      await connection.dropDatabase();
      await connection.close();
    },
  };
}

function which(command: string): string | undefined {
  return spawnSync('sh', ['-c', `command -v ${command}`], { encoding: 'utf8' }).stdout.trim() || undefined;
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
