import type { IncomingMessage } from 'node:http';
import { TalkUpError } from '../../src/shared/errors';

/** How much of a body that is too large is read and thrown away, so that the client gets to read the answer. */
const mostDiscardedBytes = 32 * 1024 * 1024;

/**
 * The whole body as bytes. Throws 'payload-too-large' over `maxBytes`, 'unsupported-media-type' when it is compressed,
 * and 'client-gone' when the client left before the end.
 */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const encoding = request.headers['content-encoding'];
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity') {
    throw new TalkUpError('Send the body as it is, without Content-Encoding', {
      code: 'unsupported-media-type',
    });
  }
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size <= maxBytes) chunks.push(chunk);
      else chunks.length = 0;
      if (size > mostDiscardedBytes) break;
    }
  } catch (error) {
    throw new TalkUpError('The client left in the middle of its request', {
      code: 'client-gone',
      cause: error,
    });
  }
  if (size > maxBytes) {
    throw new TalkUpError(`The body is too large: at most ${maxBytes} bytes`, { code: 'payload-too-large' });
  }
  return Buffer.concat(chunks, size);
}
