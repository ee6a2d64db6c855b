import { connect } from 'node:net';
import { join } from 'node:path';
import { createHttpServer } from '../../adapters/http/server';
import type { HttpServerOptions } from '../../adapters/http/options';
import type { Logger } from '../../src/ports/logger';

export const projectRoot = join(__dirname, '..', '..');

/** A log that keeps its lines. */
export function createMemoryLogger(lines: string[] = []): Logger & { lines: string[] } {
  const write = (fields: object, message: string) => {
    lines.push(`${message} ${JSON.stringify(fields)}`);
  };
  const logger = { lines, debug: write, info: write, warn: write, error: write, child: () => logger };
  return logger;
}

/** A real server on a free loopback port. */
export async function startServer(options: Partial<HttpServerOptions> = {}) {
  const logger = createMemoryLogger();
  const server = createHttpServer({
    host: '127.0.0.1',
    port: 0,
    routes: [],
    health: () => ({ ok: true }),
    ready: () => ({ ok: true }),
    metrics: async () => 'talkup_up 1\n',
    logger,
    playground: true,
    projectRoot,
    graceMs: 300,
    ...options,
  });
  const { port, url } = await server.start();
  return { server, port, url, logger };
}

/** Sends bytes as they are and gives back all that the server answers until it closes the connection. */
export function sendRaw(port: number, bytes: string | Buffer, { end = true } = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(bytes);
      if (end) socket.end();
    });
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('close', () => resolve(Buffer.concat(chunks).toString()));
    socket.on('error', reject);
  });
}

/** A GET or POST written by hand, since fetch does not let a caller choose Host. */
export function rawRequest(
  port: number,
  {
    method = 'GET',
    path,
    headers = {},
    body = '',
  }: { method?: string; path: string; headers?: Record<string, string>; body?: string },
): Promise<string> {
  const all = { Host: `127.0.0.1:${port}`, Connection: 'close', ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  if (body) lines.push(`Content-Length: ${Buffer.byteLength(body)}`);
  return sendRaw(port, `${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`, { end: false });
}
