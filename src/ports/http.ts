import type { IncomingMessage, ServerResponse } from 'node:http';

/** One route that an adapter wants served. `path` in Express's syntax ("/r/:token"). */
export interface HttpRoute {
  method: 'GET' | 'POST';
  path: string;
  /** The body arrives as raw bytes, already bounded by `maxBodyBytes`; `params` are those of the path. */
  handle(request: HttpRequest, response: ServerResponse): Promise<void> | void;
  /** Default 65,536. A larger body is answered 413 before `handle` is called. */
  maxBodyBytes?: number;
}

export interface HttpRequest {
  raw: IncomingMessage;
  params: Record<string, string>;
  query: URLSearchParams;
  body: Buffer;
  /** Aborts when the client has gone. */
  signal: AbortSignal;
}
