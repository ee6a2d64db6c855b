import { createHash } from 'node:crypto';
import { chmod, rm } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DeadLetter, Mailbox } from '../ports/mailbox';
import { TalkUpError } from '../shared/errors';

export interface Control {
  stop(): Promise<void>;
}

type Letters = Pick<Mailbox, 'deadLetters' | 'replay'>;

const mostLetters = 1_000;
/** What a socket's path may hold on every system, in bytes. */
const longestPath = 100;

/** The socket of the TalkUp that runs on this data folder. */
export function controlPath(dataDir: string): string {
  const path = join(dataDir, 'control.sock');
  if (Buffer.byteLength(path) <= longestPath) return path;
  return join(tmpdir(), `talkup-${createHash('sha256').update(dataDir).digest('hex').slice(0, 16)}.sock`);
}

/**
 * Lets command-line tools of the same user ask the running process for what it alone may open: `GET /dead-letters` and
 * `POST /replay/ID` over a socket in the data folder that only this user can open. The caller holds the folder's lock.
 */
export async function serveControl(dataDir: string, mailbox: Letters): Promise<Control> {
  const path = controlPath(dataDir);
  await rm(path, { force: true });
  const server = createServer((incoming, response) => {
    const reply = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    answer(incoming.method ?? '', incoming.url ?? '').then(
      (body) => (body === undefined ? reply(404, {}) : reply(200, body)),
      () => reply(503, {}),
    );
  });

  async function answer(method: string, url: string): Promise<unknown> {
    if (method === 'GET' && url === '/dead-letters') return mailbox.deadLetters(mostLetters);
    const id = method === 'POST' ? /^\/replay\/([\w-]{1,64})$/.exec(url)?.[1] : undefined;
    return id === undefined ? undefined : { replayed: await mailbox.replay(id) };
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });
  await chmod(path, 0o600);
  return {
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The dead letters of the process that runs on this folder. Rejects with TalkUpError 'control-unavailable' where none answers. */
export function askRunning(dataDir: string): Letters {
  const path = controlPath(dataDir);
  const ask = <T>(method: string, url: string) =>
    new Promise<T>((resolve, reject) => {
      const failed = (cause?: Error) =>
        reject(
          new TalkUpError('The running TalkUp does not answer; try again, or stop it first.', {
            code: 'control-unavailable',
            retryable: true,
            cause,
          }),
        );
      const asking = request({ socketPath: path, method, path: url, timeout: 10_000 }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.on('end', () => (response.statusCode === 200 ? resolve(JSON.parse(text) as T) : failed()));
      });
      asking.on('timeout', () => asking.destroy());
      asking.on('error', failed).end();
    });
  return {
    deadLetters: (limit) =>
      ask<DeadLetter[]>('GET', '/dead-letters').then((letters) => letters.slice(0, limit)),
    replay: (id) =>
      ask<{ replayed: boolean }>('POST', `/replay/${encodeURIComponent(id)}`).then((all) => all.replayed),
  };
}
