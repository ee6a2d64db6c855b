import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { TalkUpError } from '../../src/shared/errors';
import { createHttpApp } from './app';
import { answerClientError } from './client-error';
import { isLoopbackHost } from './local';
import type { HttpServerOptions } from './options';

export interface HttpServer {
  /**
   * Listens. May be called twice. Throws TalkUpError 'port-taken', 'port-refused' or 'host-unknown' with what to set,
   * 'playground-exposed' when the playground is to be served beyond this machine.
   */
  start(): Promise<{ port: number; url: string }>;
  /** Takes no more connections, lets requests end, closes what is left after the grace. May be called twice. */
  stop(): Promise<void>;
}

const requestTimeoutMs = 30_000;
const keepAliveTimeoutMs = 15_000;
const checkEveryMs = 2_000;
const sweepEveryMs = 50;
const mostConnections = 4_000;

/** The one HTTP server: health, metrics, and whatever routes the adapters bring. */
export function createHttpServer(options: HttpServerOptions): HttpServer {
  const { host, port, graceMs = 3_000, headersTimeoutMs = 10_000, logger } = options;
  if (options.playground && !isLoopbackHost(host)) {
    throw new TalkUpError(
      `The playground lets one person play all roles, so it needs HOST=127.0.0.1; HOST is ${host}: set PLAYGROUND=off`,
      { code: 'playground-exposed' },
    );
  }
  const app = createHttpApp(options);
  let server: Server | undefined;
  let starting: Promise<{ port: number; url: string }> | undefined;
  let stopping: Promise<void> | undefined;

  async function listen(): Promise<{ port: number; url: string }> {
    server = createServer(
      {
        headersTimeout: headersTimeoutMs,
        requestTimeout: requestTimeoutMs,
        keepAliveTimeout: keepAliveTimeoutMs,
        connectionsCheckingInterval: Math.min(checkEveryMs, headersTimeoutMs),
      },
      app,
    );
    server.maxConnections = mostConnections;
    server.on('clientError', answerClientError);
    await new Promise<void>((resolve, reject) => {
      server?.once('error', (error: NodeJS.ErrnoException) => reject(translate(error, options)));
      server?.listen({ host, port }, () => resolve());
    });
    server.on('error', (error) => logger.error({ err: error }, 'http server'));
    const address = server.address() as AddressInfo;
    const name = host.includes(':') ? `[${host}]` : host;
    return { port: address.port, url: `http://${name}:${address.port}` };
  }

  async function close(): Promise<void> {
    await starting?.catch(() => undefined);
    if (!server?.listening) return;
    const open = server;
    const closed = new Promise<void>((resolve) => open.close(() => resolve()));
    // a connection whose request has just ended would otherwise be kept alive
    const sweep = setInterval(() => open.closeIdleConnections(), sweepEveryMs);
    const grace = setTimeout(() => open.closeAllConnections(), graceMs);
    await closed;
    clearInterval(sweep);
    clearTimeout(grace);
  }

  return {
    start: () => (starting ??= listen()),
    stop: () => (stopping ??= close()),
  };
}

function translate(
  error: NodeJS.ErrnoException,
  { host, port }: { host: string; port: number },
): TalkUpError {
  if (error.code === 'EADDRINUSE') {
    return new TalkUpError(`Port ${port} on ${host} is taken by another program: set another PORT`, {
      code: 'port-taken',
      cause: error,
    });
  }
  if (error.code === 'EACCES') {
    return new TalkUpError(`Port ${port} needs more rights: set a PORT above 1023`, {
      code: 'port-refused',
      cause: error,
    });
  }
  return new TalkUpError(`Cannot listen on ${host}: set HOST to an address of this machine`, {
    code: 'host-unknown',
    cause: error,
  });
}
