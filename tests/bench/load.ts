import { request as httpRequest, Agent } from 'node:http';
import { performance } from 'node:perf_hooks';

/** The value below which `share` (0 to 1) of the measurements lie. */
export function quantile(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

export interface Load {
  /** Milliseconds, ascending. */
  latencies: number[];
  perSecond: number;
  refused: number;
}

/** Requests with keep-alive, by Node's own client, which costs less than fetch. */
export function createPoster(url: string, headers: Record<string, string> = {}) {
  const agent = new Agent({ keepAlive: true, maxSockets: 512 });
  const target = new URL(url);
  return {
    post: (body: string) =>
      new Promise<{ status: number; text: string }>((resolve, reject) => {
        const sent = httpRequest(
          target,
          {
            method: 'POST',
            agent,
            headers: {
              'content-type': 'application/json',
              'content-length': Buffer.byteLength(body),
              ...headers,
            },
          },
          (response) => {
            const chunks: Buffer[] = [];
            response.on('data', (chunk: Buffer) => chunks.push(chunk));
            response.on('end', () =>
              resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
            );
            response.on('error', reject);
          },
        );
        sent.on('error', reject);
        sent.end(body);
      }),
    close: () => agent.destroy(),
  };
}

/** `perSecond` requests a second for `seconds`, whatever the answers take. */
export async function atRate(
  send: (index: number) => Promise<{ status: number }>,
  { perSecond, seconds }: { perSecond: number; seconds: number },
): Promise<Load> {
  const latencies: number[] = [];
  let refused = 0;
  const started = performance.now();
  const under: Promise<void>[] = [];
  for (let index = 0; index < perSecond * seconds; index += 1) {
    const wait = started + (index * 1000) / perSecond - performance.now();
    if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
    const sentAt = performance.now();
    under.push(
      send(index).then(({ status }) => {
        latencies.push(performance.now() - sentAt);
        if (status !== 200) refused += 1;
      }),
    );
  }
  await Promise.all(under);
  return { latencies: latencies.sort((a, b) => a - b), perSecond, refused };
}

/** As many requests as `senders` get done in `seconds`, each waiting for its answer before the next. */
export async function asFastAs(
  send: (index: number) => Promise<{ status: number }>,
  { senders, seconds }: { senders: number; seconds: number },
): Promise<Load> {
  const latencies: number[] = [];
  let refused = 0;
  let index = 0;
  const end = performance.now() + seconds * 1000;
  await Promise.all(
    Array.from({ length: senders }, async () => {
      while (performance.now() < end) {
        const sentAt = performance.now();
        const { status } = await send((index += 1));
        latencies.push(performance.now() - sentAt);
        if (status !== 200) refused += 1;
      }
    }),
  );
  return { latencies: latencies.sort((a, b) => a - b), perSecond: latencies.length / seconds, refused };
}
