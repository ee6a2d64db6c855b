import { fork, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { ServiceCommand } from './service-process';
import type { SayOptions, SentMessage, WorldContact } from './world';

const folder = join(__dirname, '..');

/** Runs puppet services one after the other on the same port, and remembers who is in WeChat and what was sent through each. */
export async function createPuppetService({ token = 'insecure_talkup-test' } = {}) {
  const port = await freePort();
  const contacts: WorldContact[] = [];
  const rooms: { id: string; topic: string; members: string[] }[] = [];
  const sent: SentMessage[] = [];
  let child: ChildProcess | undefined;
  let count = 0;

  const command = (asked: ServiceCommand) => void child?.send(asked);

  async function start(): Promise<void> {
    const started = fork(join(folder, 'wechat', 'service-process.ts'), {
      execArgv: ['-r', join(folder, 'register-typescript.js')],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child = started;
    const heard = new Set<string>();
    started.on('message', (message: { sent?: SentMessage }) => {
      if (message.sent) sent.push(message.sent);
      for (const key of Object.keys(message)) heard.add(key);
    });
    await until(() => heard.has('loaded'), 30_000, 'the service did not load');
    for (const contact of contacts) command({ do: 'person', contact });
    for (const room of rooms) command({ do: 'room', ...room });
    command({ do: 'start', port, token });
    await until(() => heard.has('started'), 15_000, 'the service did not start');
  }

  async function kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const ending = child;
    child = undefined;
    if (!ending || ending.exitCode !== null) return;
    const ended = new Promise((resolve) => ending.once('exit', resolve));
    ending.kill(signal);
    await ended;
  }

  return {
    endpoint: `127.0.0.1:${port}`,
    token,
    sent,
    start,
    kill,
    person(id: string, name: string): string {
      contacts.push({ id, name });
      command({ do: 'person', contact: { id, name } });
      return id;
    },
    room(id: string, topic: string, members: string[]): string {
      rooms.push({ id, topic, members });
      command({ do: 'room', id, topic, members });
      return id;
    },
    /** Resolves with the message's id, so that it can be said again as a replay. */
    says(who: string, text: string, options: SayOptions = {}): string {
      count += 1;
      const id = options.id ?? `m-${count}`;
      command({ do: 'say', who, text, options: { ...options, id } });
      return id;
    },
    seenIn: (chat: string) => sent.filter(({ to }) => to === chat).map(({ text }) => text),
    sees: (chat: string, pattern: RegExp, withinMs = 20_000) =>
      until(
        () => sent.some(({ to, text }) => to === chat && pattern.test(text)),
        withinMs,
        () => `${String(pattern)} was not said to ${chat}; said: ${JSON.stringify(sent)}`,
      ),
  };
}

export type PuppetService = Awaited<ReturnType<typeof createPuppetService>>;

export async function until(
  isSo: () => boolean,
  withinMs: number,
  otherwise: string | (() => string),
): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!isSo()) {
    if (Date.now() > deadline)
      throw new Error(`${typeof otherwise === 'string' ? otherwise : otherwise()} within ${withinMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
