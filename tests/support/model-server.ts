import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a request to /v1/chat/completions carried. */
export interface RecordedRequest {
  body: {
    model: string;
    messages: { role: string; content: string }[];
    stream?: boolean;
    max_tokens?: number;
    response_format?: { type: string; json_schema?: { name: string; schema: Record<string, unknown> } };
    chat_template_kwargs?: Record<string, unknown>;
  };
  headers: Record<string, string | string[] | undefined>;
  /** Of the client: the same one for requests on one connection. */
  port: number | undefined;
  /** The client closed the connection before the answer was whole. */
  closedByClient: boolean;
}

/** How one request is answered; the fields may be combined. */
export interface ModelScript {
  /** The text of the answer; default: a good turn made from the request. */
  text?: string | ((request: RecordedRequest) => string);
  /** Answered with this status instead of a stream. */
  status?: number;
  /** The body beside `status`. */
  errorBody?: string;
  /** Before the first byte. */
  delayMs?: number;
  /** Between two tokens. */
  tokenMs?: number;
  /** No byte is ever sent. */
  hang?: 'before-headers' | 'after-headers';
  /** The connection breaks after this many characters. */
  cutAfter?: number;
  /** The stream ends without finish_reason and [DONE] after this many characters. */
  endAfter?: number;
  /** After the text, blanks until the client leaves (at most 5,000). */
  blanks?: string;
  finishReason?: string;
  /** The usage chunk and [DONE] never come, and the stream stays open. */
  noEnd?: boolean;
  /** Lines that a proxy put in: before every chunk. */
  noise?: string;
  /** Answers as one JSON body, as a server that cannot stream does. */
  plain?: boolean;
  /** An error chunk inside the stream after the text. */
  errorInStream?: boolean;
  cachedTokens?: number;
}

export type Script = ModelScript | ((request: RecordedRequest, index: number) => ModelScript);

export interface ModelServer {
  /** With /v1. */
  url: string;
  requests: RecordedRequest[];
  /** Requests that are being answered now. */
  open(): number;
  /** Requests whose client left early. */
  closedByClient(): number;
  script(next: Script): void;
  stop(): Promise<void>;
}

/** Speaks vLLM's streaming chat completions, as scripted; everything it gets is recorded. */
export async function startModelServer(
  first: Script = {},
  { model = 'talkup', port = 0 } = {},
): Promise<ModelServer> {
  let script = first;
  let open = 0;
  const requests: RecordedRequest[] = [];
  const stopping = new AbortController();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url === '/v1/models')
      return json(response, 200, { object: 'list', data: [{ id: model, object: 'model' }] });
    if (request.url === '/metrics') {
      response.writeHead(200, { 'content-type': 'text/plain' });
      response.end(
        `vllm:num_requests_running{model_name="${model}"} ${open}\nvllm:num_requests_waiting{model_name="${model}"} 0\n`,
      );
      return;
    }
    if (request.url !== '/v1/chat/completions')
      return json(response, 404, { error: { message: 'Not Found', code: 404 } });
    const recorded: RecordedRequest = {
      body: JSON.parse(await read(request)) as RecordedRequest['body'],
      headers: request.headers,
      port: request.socket.remotePort,
      closedByClient: false,
    };
    requests.push(recorded);
    open += 1;
    response.on('close', () => {
      open -= 1;
      if (!response.writableFinished) recorded.closedByClient = true;
    });
    await play(typeof script === 'function' ? script(recorded, requests.length - 1) : script, {
      recorded,
      response,
      model,
      stopping: stopping.signal,
    });
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    open: () => open,
    closedByClient: () => requests.filter((request) => request.closedByClient).length,
    script(next) {
      script = next;
    },
    async stop() {
      stopping.abort();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Stage {
  recorded: RecordedRequest;
  response: ServerResponse;
  model: string;
  stopping: AbortSignal;
}

async function play(script: ModelScript, { recorded, response, model, stopping }: Stage): Promise<void> {
  const gone = () => response.destroyed || stopping.aborted;
  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      response.once('close', () => {
        clearTimeout(timer);
        resolve();
      });
    });
  if (script.delayMs) await pause(script.delayMs);
  if (gone() || script.hang === 'before-headers') return;
  if (script.status) {
    response.writeHead(script.status, { 'content-type': 'application/json' });
    response.end(
      script.errorBody ??
        JSON.stringify({ error: { message: 'scripted', type: 'scripted', code: script.status } }),
    );
    return;
  }
  const text =
    typeof script.text === 'function' ? script.text(recorded) : (script.text ?? goodTurn(recorded));
  const finish = script.finishReason ?? 'stop';
  const usage = {
    prompt_tokens: 900,
    completion_tokens: Math.ceil(text.length / 4),
    total_tokens: 900 + Math.ceil(text.length / 4),
    prompt_tokens_details: { cached_tokens: script.cachedTokens ?? 0 },
  };
  if (script.plain)
    return json(response, 200, {
      choices: [{ message: { role: 'assistant', content: text }, finish_reason: finish }],
      usage,
    });

  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
  response.flushHeaders();
  if (script.hang === 'after-headers') return;
  const base = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 0, model };
  const send = (chunk: object) => {
    if (script.noise) response.write(script.noise);
    response.write(`data: ${JSON.stringify({ ...base, ...chunk })}\n\n`);
  };
  const choice = (delta: object, finish_reason: string | null = null) => ({
    choices: [{ index: 0, delta, logprobs: null, finish_reason }],
  });
  send(choice({ role: 'assistant', content: '' }));
  let sent = 0;
  for (const token of text.match(/\s*\S{1,6}/gsu) ?? []) {
    if (gone()) return;
    send(choice({ content: token }));
    sent += token.length;
    if (script.cutAfter !== undefined && sent >= script.cutAfter) {
      await pause(20);
      response.destroy();
      return;
    }
    if (script.endAfter !== undefined && sent >= script.endAfter) {
      response.end();
      return;
    }
    if (script.tokenMs) await pause(script.tokenMs);
  }
  for (let count = 0; script.blanks && count < 5_000 && !gone(); count += 1) {
    send(choice({ content: script.blanks }));
    if (count % 20 === 0) await pause(1);
  }
  if (script.errorInStream) {
    response.write(
      `data: ${JSON.stringify({ error: { message: 'scripted', type: 'InternalServerError', code: 500 } })}\n\ndata: [DONE]\n\n`,
    );
    response.end();
    return;
  }
  send(choice({}, finish));
  if (script.noEnd) return;
  send({ choices: [], usage });
  response.end('data: [DONE]\n\n');
}

/** A turn that keeps every rule for an ordinary sentence: takes up a word of the last message and asks on. */
export function goodTurn({ body }: Pick<RecordedRequest, 'body'>): string {
  // a second try ends with what was wrong
  const last = body.messages.findLast(({ role, content }) => role === 'user' && content.includes('<pupil>'));
  const said = pupilSentence(last?.content ?? body.messages.at(-1)?.content ?? '');
  const word =
    said
      .match(/[A-Za-z]{4,}/g)
      ?.at(-1)
      ?.toLowerCase() ?? 'that';
  // every turn and every further try adds two messages, so the next one says something else
  const [reply, ...suggestions] = goodTurns(word)[Math.floor(body.messages.length / 2) % 4]!;
  return JSON.stringify({
    onTopic: true,
    mood: 'neutral',
    reply,
    suggestions,
    corrected: said,
    corrections: [],
    analysis: `你用“${word}”这个词把意思说清楚了。`,
  });
}

const goodTurns = (word: string) => [
  [`You said "${word}". Who do you do it with?`, 'My best friend.', 'I do it with my sister.', 'I do it with my classmates, because it is fun.'],
  [`I see, ${word}! When did you start?`, 'Last year.', 'I started when I was eight.', 'I started two years ago, because my friends did it too.'],
  [`That sounds nice. What do you like best about ${word}?`, 'It is fun.', 'I like the people there.', 'I like it best because I learn new things.'],
  [`Oh, ${word}! How do you feel about it?`, 'Very happy.', 'I feel good about it.', 'I am proud, because I have learned so much.'],
]; // prettier-ignore

/** The pupil's words inside a user message, whatever frame the prompt puts around them. */
export function pupilSentence(content: string): string {
  const quoted = /<pupil>\s*([\s\S]*?)\s*<\/pupil>/.exec(content)?.[1];
  return (quoted ?? content).trim();
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

async function read(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}
