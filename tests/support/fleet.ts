import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { sleep } from '../../src/shared/async';
import { freePort } from './redis-server';
import { root, startCommand } from './talkup-process';

export interface Member {
  readonly port: number;
  /** It answers. */
  up: boolean;
  child?: ChildProcess;
}

export interface Fleet {
  readonly members: Member[];
  /** Ports of those that answer. */
  ports(): number[];
  /** Kills one of those that are up, also the last one; it is started again. False when none is up. */
  killOne(): boolean;
  /** Kills all of them in one moment, also those that are just starting; they are started again. */
  killAll(): void;
  /** Resolves when all answer. */
  allUp(): Promise<void>;
  /** Asks all to stop, as a supervisor does; resolves with their exit codes. */
  stop(): Promise<(number | null)[]>;
}

/** TalkUp processes as they are run in production, each on a port of its own, started again whenever they end. */
export async function startFleet({
  count,
  dir,
  settings,
  ownData = false,
}: {
  count: number;
  /** For their logs and, without Redis and MongoDB, their data. */
  dir: string;
  settings: Record<string, string>;
  /** Each has a data folder of its own. */
  ownData?: boolean;
}): Promise<Fleet> {
  let stopping = false;
  const members: Member[] = [];
  for (let index = 0; index < count; index += 1) members.push({ port: await freePort(), up: false });
  members.forEach((member, index) => start(member, index));

  function start(member: Member, index: number): void {
    const log = openSync(join(dir, `process-${index}.log`), 'a');
    const child = spawn(process.execPath, startCommand, {
      cwd: root,
      stdio: ['ignore', log, log],
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        LOG_LEVEL: 'warn',
        DATA_DIR: join(dir, ownData ? `data-${index}` : 'data'),
        PLAYGROUND: 'off',
        ...settings,
        PORT: String(member.port),
      },
    });
    closeSync(log);
    member.child = child;
    child.once('exit', () => {
      member.up = false;
      if (!stopping) setTimeout(() => stopping || start(member, index), 20);
    });
    void watch(member, child);
  }

  function kill(member: Member): void {
    member.up = false;
    member.child?.kill('SIGKILL');
  }

  async function watch(member: Member, child: ChildProcess): Promise<void> {
    while (child.exitCode === null && child.signalCode === null && !member.up) {
      const answers = await fetch(`http://127.0.0.1:${member.port}/healthz`, {
        signal: AbortSignal.timeout(1_000),
      }).then(
        (response) => response.ok,
        () => false,
      );
      if (answers && member.child === child && child.exitCode === null) member.up = true;
      else await sleep(50);
    }
  }

  return {
    members,
    ports: () => members.filter(({ up }) => up).map(({ port }) => port),
    killOne() {
      const alive = members.filter(({ up }) => up);
      const victim = alive[Math.floor(Math.random() * alive.length)];
      if (victim) kill(victim);
      return victim !== undefined;
    },
    killAll() {
      for (const member of members) kill(member);
    },
    async allUp() {
      const deadline = Date.now() + 60_000;
      while (!members.every(({ up }) => up)) {
        if (Date.now() > deadline) throw new Error(`not all processes started; see the logs in ${dir}`);
        await sleep(50);
      }
    },
    async stop() {
      stopping = true;
      return Promise.all(
        members.map(
          ({ child }) =>
            new Promise<number | null>((resolve) => {
              if (!child || child.exitCode !== null || child.signalCode !== null)
                return resolve(child?.exitCode ?? null);
              child.once('exit', (code) => resolve(code));
              child.kill('SIGTERM');
              setTimeout(() => child.kill('SIGKILL'), 12_000).unref();
            }),
        ),
      );
    },
  };
}
