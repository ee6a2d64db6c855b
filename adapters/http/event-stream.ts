import type { ServerResponse } from 'node:http';

/** Server-sent events to one client. */
export interface EventStream {
  /** Sends one event; `data` goes as JSON. Does nothing once the stream is closed. */
  send(name: string, data: unknown): void;
  end(): void;
}

/** Bytes that may wait for a client that does not read, before it is cut off. */
const mostWaitingBytes = 2 * 1024 * 1024;

/** Turns a response into a stream of events, with a comment every `keepAliveMs` so that proxies do not close it. */
export function openEventStream(response: ServerResponse, keepAliveMs = 10_000): EventStream {
  response.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Accel-Buffering': 'no',
  });
  response.write(': hello\n\n');
  const timer = setInterval(() => write(': still here\n\n'), keepAliveMs);
  response.once('close', () => clearInterval(timer));

  function write(text: string): void {
    if (response.writableEnded || response.destroyed) return;
    if (response.writableLength > mostWaitingBytes) response.destroy();
    else response.write(text);
  }

  return {
    send: (name, data) => write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`),
    end() {
      clearInterval(timer);
      if (!response.destroyed) response.end();
    },
  };
}
