import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { scripts } from '../../package.json';

export const root = resolve(__dirname, '../..');
const program = join(root, 'dist/src/cli.js');
/** What `npm start` runs, but for `node` itself; to be run in the project's folder. */
export const startCommand = scripts.start.split(' ').slice(1);

export interface TalkUpProcess {
  url: string;
  dir: string;
  pid: number;
  /** What it has printed, both streams. */
  output(): string;
  /** Resolves with the exit code, or the signal's name. */
  kill(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | string>;
  /** Kills what is left and removes the data folder unless it was given. */
  remove(): Promise<void>;
}

export interface TalkUpProcessOptions {
  /** Settings over the defaults; nothing of the test's own environment comes in but PATH and HOME. */
  settings?: Record<string, string>;
  /** Data folder of an earlier process. */
  dir?: string;
  port?: number;
}

/** `talkup start` as a process of its own, from dist/; resolves when it says that it is running. */
export async function startTalkUpProcess({
  settings = {},
  dir,
  port,
}: TalkUpProcessOptions = {}): Promise<TalkUpProcess> {
  const folder = dir ?? (await mkdtemp(join(tmpdir(), 'talkup-process-')));
  const listenOn = port ?? (await freePort());
  const { PATH, HOME } = process.env;
  const child: ChildProcess = spawn(process.execPath, startCommand, {
    cwd: root,
    env: { PATH, HOME, DATA_DIR: folder, PORT: String(listenOn), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const ended = new Promise<number | string>((done) =>
    child.once('exit', (code, signal) => done(code ?? signal ?? 'gone')),
  );

  await new Promise<void>((resolveStarted, reject) => {
    const look = setInterval(() => {
      if (!printed.includes('TalkUp is running')) return;
      clearInterval(look);
      resolveStarted();
    }, 20);
    void ended.then((how) => {
      clearInterval(look);
      reject(new Error(`TalkUp ended with ${how} before it ran:\n${printed}`));
    });
  });

  const kill = (signal: 'SIGTERM' | 'SIGKILL') => {
    child.kill(signal);
    return ended;
  };
  return {
    url: `http://127.0.0.1:${listenOn}`,
    dir: folder,
    pid: child.pid!,
    output: () => printed,
    kill,
    async remove() {
      await kill('SIGKILL');
      if (!dir) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Runs the command line to its end, with what is typed into it; `printed` is both streams. */
export async function runTalkUp(words: string[], settings: Record<string, string>, input = '') {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, [program, ...words], {
    env: { PATH, HOME, LOG_LEVEL: 'silent', ...settings },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stdin.end(input);
  const code = await new Promise<number | null>((done) => child.once('close', done));
  return { code, printed };
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
