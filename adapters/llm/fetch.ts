import { Agent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as TlsAgent, request as httpsRequest } from 'node:https';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { TalkUpError } from '../../src/shared/errors';

export interface NodeFetch {
  /** As the platform's own, as far as the SDK uses it. */
  fetch: typeof fetch;
  /** Closes the connections that are kept for the next request. */
  close(): void;
}

/** An idle connection is left before a server closes it: uvicorn, which carries vLLM, does so after 5 s. */
const idleMs = 4_000;
/** In bytes. */
const longestBody = 1_000_000;

/** A response whose body has yet to come, as Node's own stream. */
class StreamedResponse extends Response {
  constructor(
    readonly stream: IncomingMessage,
    init: ResponseInit,
  ) {
    super(null, init);
  }
}

/**
 * `fetch` over node:http and node:https, which costs less than the platform's own: a body goes through no web streams. The answer to a
 * POST is read with `bodyOf`, all others are whole. What is redirected goes to the platform's own fetch. A kept connection that the
 * server closes in the moment it is used again says nothing about the server: the request goes over another one.
 */
export function createNodeFetch(): NodeFetch {
  const agents = {
    'http:': new Agent({ keepAlive: true, timeout: idleMs }),
    'https:': new TlsAgent({ keepAlive: true, timeout: idleMs }),
  };

  function nodeFetch(url: string, init: RequestInit): Promise<Response> {
    const target = new URL(url);
    const isSecure = target.protocol === 'https:';
    return new Promise((resolve, reject) => {
      const sent = (isSecure ? httpsRequest : httpRequest)(target, {
        method: init.method,
        headers: Object.fromEntries(new Headers(init.headers)),
        agent: agents[isSecure ? 'https:' : 'http:'],
      });
      // Without the reason: a whole answer may be in our buffers and its connection back with the others, where nobody hears an error.
      const leave = () => sent.destroy();
      if (init.signal?.aborted) leave();
      init.signal?.addEventListener('abort', leave, { once: true });
      sent.on('error', (error: NodeJS.ErrnoException) => {
        const wasKept = sent.reusedSocket && (error.code === 'ECONNRESET' || error.code === 'EPIPE');
        if (wasKept && !init.signal?.aborted) nodeFetch(url, init).then(resolve, reject);
        else reject(error);
      });
      sent.on('response', (stream) => {
        answerOf(stream, init.method === 'POST')
          .then((answer) => answer ?? fetch(url, init))
          .then(resolve, reject);
      });
      sent.end(init.body);
    });
  }

  return {
    fetch: nodeFetch as typeof fetch,
    close() {
      for (const agent of Object.values(agents)) agent.destroy();
    },
  };
}

/** The body, once; undefined where there is none. */
export function bodyOf(response: Response): Readable | undefined {
  if (response instanceof StreamedResponse) return response.stream;
  return response.body ? Readable.fromWeb(response.body as ReadableStream) : undefined;
}

/** undefined where the answer is to be found elsewhere. */
async function answerOf(stream: IncomingMessage, isStreamed: boolean): Promise<Response | undefined> {
  const { statusCode: status = 0, headers } = stream;
  if (status >= 300 && status < 400) {
    stream.destroy();
    return undefined;
  }
  const init = { status, headers: headers as Record<string, string> };
  if (isStreamed && status < 300) return new StreamedResponse(stream, init);
  return new Response(await readWhole(stream), init);
}

/** A body as text. Throws 'model-cut' where it is longer than any answer. */
export async function readWhole(body: Readable): Promise<string> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of body as AsyncIterable<Buffer>) {
    pieces.push(piece);
    length += piece.length;
    if (length > longestBody)
      throw new TalkUpError('the answer was too long', { code: 'model-cut', retryable: true });
  }
  return Buffer.concat(pieces).toString('utf8');
}
