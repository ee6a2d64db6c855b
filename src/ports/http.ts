import type { IncomingMessage, ServerResponse } from 'node:http';

/** One route that an adapter wants served. `path` in Express's syntax ("/r/:token"). */
export interface HttpRoute {
  method: 'GET' | 'POST';
  path: string;
  /**
   * The body arrives as raw bytes, already bounded by `maxBodyBytes`; `params` are those of the path.
   * A thrown TalkUpError becomes a problem document (RFC 9457): 'invalid-request' 400 (with `details` by field), 'unauthorized' 401,
   * 'forbidden' 403, 'not-found' 404, 'payload-too-large' 413, 'unsupported-media-type' 415, 'rate-limited' 429, 'answer-late' 504;
   * any other one 503 when it is retryable and 500 when not, without details. `retryAfterMs` becomes Retry-After.
   */
  handle(request: HttpRequest, response: ServerResponse): Promise<void> | void;
  /** Default 65,536. A larger body is answered 413 before `handle` is called. */
  maxBodyBytes?: number;
  /** Part of the playground: served while that is on, and to a browser on this machine alone (`HttpRequest.local`). */
  localOnly?: boolean;
}

export interface HttpRequest {
  raw: IncomingMessage;
  params: Record<string, string>;
  query: URLSearchParams;
  body: Buffer;
  /** Straight from this machine: a loopback address and Host, no sign of a proxy, no page of another origin behind it. */
  local: boolean;
  /** Aborts when the client has gone. */
  signal: AbortSignal;
}
