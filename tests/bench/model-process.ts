import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import { sleep } from '../../src/shared/async';
import { goodAnswer } from './talk';

/** How fast the model writes. */
export interface Pace {
  /** Before the first token, in milliseconds. */
  firstTokenMs: number;
  /** Events that are sent together, each a chunk of its own as vLLM writes them. */
  tokensPerPacket: number;
  /** Between two packets, in milliseconds. */
  packetMs: number;
}

/** What this process is told. */
export type ModelOrder = { pace: Pace } | { report: true };

/** What the calls for one sentence of a pupil took. */
export interface ModelTime {
  calls: number;
  /** From the head of a request to the last byte written, by this process's own clock; the sum, where there were several calls. */
  ms: number;
}

/** What this process tells: first where it listens, then what happened since it was asked last. */
export type ModelReport = { url: string } | { times: [sentence: string, time: ModelTime][]; cpuMs: number };

/** A short word with its blank, two characters of Chinese, a few signs: about what one token holds. */
const token = /\s?\p{Script=Latin}{1,7}|\p{Script=Han}{1,2}|\s?\p{N}{1,2}|[\p{P}\p{S}]{1,3}|[\s\S]/gu;

let pace: Pace = { firstTokenMs: 0, tokensPerPacket: Infinity, packetMs: 0 };
let times = new Map<string, ModelTime>();

/** Streams as vLLM does: one event for each token, the usage, `[DONE]`. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const started = performance.now();
  if (request.url !== '/v1/chat/completions') {
    response.end(JSON.stringify({ object: 'list', data: [{ id: 'talkup', object: 'model' }] }));
    return;
  }
  const { messages } = JSON.parse(await read(request)) as { messages: { role: string; content: string }[] };
  // a second try ends with what was wrong
  const last = messages.findLast(({ role, content }) => role === 'user' && content.includes('<pupil>'));
  const sentence = /<pupil>(.*)<\/pupil>/.exec(last?.content ?? '')?.[1] ?? '';
  response.once('close', () => {
    const before = times.get(sentence) ?? { calls: 0, ms: 0 };
    times.set(sentence, { calls: before.calls + 1, ms: before.ms + performance.now() - started });
  });
  const said = messages.filter(({ role }) => role === 'assistant').map(({ content }) => content);
  const events = eventsOf(goodAnswer(sentence, said));
  const { firstTokenMs, tokensPerPacket, packetMs } = pace;
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
  if (firstTokenMs > 0) await sleep(firstTokenMs);
  for (let at = 0; at < events.length && !response.destroyed; at += tokensPerPacket) {
    if (at > 0) await sleep(packetMs);
    // Node sends what is written in one round of its loop together.
    for (const event of events.slice(at, at + tokensPerPacket)) response.write(event);
  }
  response.end();
}

function eventsOf(text: string): string[] {
  const head =
    '{"id":"chatcmpl-5f1c0e2b9a7d4c3e8f6a1b2c3d4e5f60","object":"chat.completion.chunk","created":1';
  const event = (rest: string) => `data: ${head},"model":"talkup",${rest}}\n\n`;
  const choice = (delta: object, finish: string | null = null) =>
    event(
      `"choices":[{"index":0,"delta":${JSON.stringify(delta)},"logprobs":null,"finish_reason":${JSON.stringify(finish)}}]`,
    );
  const tokens = text.match(token) ?? [];
  const usage = `{"prompt_tokens":1200,"total_tokens":${1200 + tokens.length},"completion_tokens":${tokens.length},"prompt_tokens_details":{"cached_tokens":1100}}`;
  return [
    choice({ role: 'assistant', content: '' }),
    ...tokens.map((content) => choice({ content })),
    choice({ content: '' }, 'stop'),
    `${event(`"choices":[],"usage":${usage}`)}data: [DONE]\n\n`,
  ];
}

async function read(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}

function tell(report: ModelReport): void {
  process.send?.(report);
}

process.on('message', (order: ModelOrder) => {
  if ('pace' in order) {
    pace = order.pace;
    return;
  }
  const { user, system } = process.cpuUsage();
  tell({ times: [...times], cpuMs: (user + system) / 1000 });
  times = new Map();
});
process.on('disconnect', () => process.exit(0));

const server = createServer((request, response) => {
  answer(request, response).catch(() => response.destroy());
});
server.listen(0, '127.0.0.1', () =>
  tell({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1` }),
);
