import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createOpenAIModel, type OpenAIModelOptions } from '../../../adapters/llm/openai';
import { startModelServer, type ModelServer, type Script } from '../../support/model-server';

const request = {
  messages: [
    { role: 'system' as const, content: 'Answer in JSON.' },
    { role: 'user' as const, content: 'I like football.' },
  ],
  schema: { name: 'turn', schema: { type: 'object' } },
  maxTokens: 200,
  temperature: 0.4,
};

const open: { stop(): Promise<void> }[] = [];
async function server(script: Script = {}): Promise<ModelServer> {
  const started = await startModelServer(script);
  open.push(started);
  return started;
}
function connect(baseUrls: string[], more: Partial<OpenAIModelOptions> = {}) {
  const model = createOpenAIModel({
    baseUrls,
    model: 'talkup',
    maxConcurrency: 4,
    timeoutMs: 2_000,
    ...more,
  });
  open.push(model);
  return model;
}
const never = new AbortController().signal;
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.stop()));
});

const unused = 'http://127.0.0.1:9/v1';
const fault = (code: string) => expect.objectContaining({ name: 'TalkUpError', code });
async function until(what: () => boolean): Promise<void> {
  for (let tries = 0; !what() && tries < 200; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  expect(what()).toBe(true);
}

describe('a model server that answers', () => {
  it('gives the whole text, piece by piece, with the usage', async () => {
    const { url, requests } = await server({ text: '{"reply":"Hello!"}', cachedTokens: 512, tokenMs: 5 });
    const seen: string[] = [];
    const completion = await connect([url]).complete(request, {
      signal: never,
      onText: (text) => seen.push(text),
    });
    expect(completion).toEqual({
      text: '{"reply":"Hello!"}',
      promptTokens: 900,
      completionTokens: 5,
      cachedTokens: 512,
    });
    expect(seen.at(-1)).toBe('{"reply":"Hello!"}');
    expect(seen.length).toBeGreaterThan(1);
    expect(requests[0]!.body).toMatchObject({
      model: 'talkup',
      stream: true,
      stream_options: { include_usage: true },
      max_tokens: 200,
      response_format: { type: 'json_schema', json_schema: { name: 'turn', schema: { type: 'object' } } },
      chat_template_kwargs: { enable_thinking: false },
    });
  });

  it('is asked with a key of our own even where none is set, never with one of the environment', async () => {
    const { url, requests } = await server();
    await connect([url]).complete(request, { signal: never });
    expect(requests[0]!.headers.authorization).toBe('Bearer none');
  });

  it.each([
    [
      'comments and empty data between the chunks',
      ': ping\n\ndata:\n\nevent: ping\ndata: {}\n\ndata: not json\n\n',
    ],
    ['line ends of Windows', ': ping\r\n\r\n'],
  ])('is understood through %s', async (_name, noise) => {
    const { url } = await server({ text: '{"reply":"Hi"}', noise });
    await expect(connect([url]).complete(request, { signal: never })).resolves.toMatchObject({
      text: '{"reply":"Hi"}',
    });
  });

  it('may send one plain JSON body instead of a stream', async () => {
    const { url } = await server({ text: '{"reply":"Hi"}', plain: true });
    await expect(connect([url]).complete(request, { signal: never })).resolves.toMatchObject({
      text: '{"reply":"Hi"}',
    });
  });

  it('may leave out the usage and the end of the stream', async () => {
    const one = await server({ text: '{"reply":"Hi"}', noEnd: true });
    await expect(connect([one.url]).complete(request, { signal: never })).resolves.toMatchObject({
      text: '{"reply":"Hi"}',
    });
    await until(() => one.open() === 0);
  });

  it('is asked again without chat_template_kwargs where it does not know them', async () => {
    const { url, requests } = await server(({ body }) =>
      body.chat_template_kwargs
        ? {
            status: 400,
            errorBody: '{"error":{"message":"Unrecognized request argument supplied: chat_template_kwargs"}}',
          }
        : { text: '{}' },
    );
    const model = connect([url]);
    await model.complete(request, { signal: never });
    await model.complete(request, { signal: never });
    expect(requests.map(({ body }) => Boolean(body.chat_template_kwargs))).toEqual([true, false, false]);
  });

  it('is asked again without a schema where it does not know response_format', async () => {
    const { url, requests } = await server(({ body }) =>
      body.response_format
        ? { status: 400, errorBody: '{"error":{"message":"response_format: json_schema is not supported"}}' }
        : { text: '{}' },
    );
    const model = connect([url]);
    await model.complete(request, { signal: never });
    await model.complete(request, { signal: never });
    expect(requests.map(({ body }) => Boolean(body.response_format))).toEqual([true, false, false]);
  });
});

describe('the connection', () => {
  it('is kept for the next call after a whole answer', async () => {
    const { url, requests } = await server({ text: '{"reply":"Hi"}' });
    const model = connect([url]);
    for (let count = 0; count < 8; count += 1) {
      await model.complete(request, { signal: never });
      // its end is read behind the caller's back
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    // one is closed where its end is late
    expect(new Set(requests.map(({ port }) => port)).size).toBeLessThan(8);
  });

  it('goes where a gateway sends it', async () => {
    const { url } = await server({ text: '{"reply":"Hi"}' });
    const gateway = createServer((asked, response) => {
      response.writeHead(308, { location: `${new URL(url).origin}${asked.url}` }).end();
    });
    await new Promise<void>((listening) => gateway.listen(0, '127.0.0.1', listening));
    open.push({ stop: () => new Promise((closed) => gateway.close(() => closed())) });
    const entrance = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/v1`;
    await expect(connect([entrance]).complete(request, { signal: never })).resolves.toMatchObject({
      text: '{"reply":"Hi"}',
    });
  });

  it('may be given up in the middle of an answer that has come whole', async () => {
    const one = await server({ text: '{"reply":"Hi"} and more and more' });
    const model = connect([one.url]);
    const leaving = new AbortController();
    const call = model.complete(request, {
      signal: leaving.signal,
      onText: () => leaving.abort(new Error('enough')),
    });
    await call.catch(() => undefined);
    await until(() => one.open() === 0);
    await expect(model.complete(request, { signal: never })).resolves.toMatchObject({
      text: '{"reply":"Hi"} and more and more',
    });
  });
});

describe('a model server that fails', () => {
  it.each<[string, Script, string]>([
    ['is overloaded', { status: 503 }, 'model-overloaded'],
    ['limits us', { status: 429 }, 'model-overloaded'],
    ['breaks', { status: 500 }, 'model-unavailable'],
    ['refuses the key', { status: 401 }, 'model-rejected'],
    ['rejects the request', { status: 400 }, 'model-rejected'],
    ['does not know the model', { status: 404 }, 'model-rejected'],
    ['cuts the stream', { cutAfter: 10 }, 'model-cut'],
    ['ends the stream early', { endAfter: 10 }, 'model-cut'],
    ['reaches max_tokens', { finishReason: 'length' }, 'model-cut'],
    ['filters the content', { finishReason: 'content_filter' }, 'model-cut'],
    ['reports an error inside the stream', { errorInStream: true }, 'model-unavailable'],
    ['writes without end', { text: 'word '.repeat(2_000) }, 'model-cut'],
  ])('that %s', async (_name, script, code) => {
    const { url } = await server(script);
    await expect(connect([url]).complete(request, { signal: never })).rejects.toEqual(fault(code));
  });

  it.each([' ', '\n', '\\n'])(
    'in a run of blanks (%j) is cut off, and the connection closed',
    async (blanks) => {
      const one = await server({ text: '{"reply":"', blanks });
      await expect(connect([one.url]).complete(request, { signal: never })).rejects.toEqual(
        fault('model-cut'),
      );
      await until(() => one.closedByClient() === 1);
    },
  );

  it('is called once only: the SDK does not retry behind our back', async () => {
    const { url, requests } = await server({ status: 500 });
    await expect(connect([url]).complete(request, { signal: never })).rejects.toEqual(
      fault('model-unavailable'),
    );
    expect(requests).toHaveLength(1);
  });

  it('is not there at all', async () => {
    await expect(connect([unused]).complete(request, { signal: never })).rejects.toEqual(
      fault('model-unavailable'),
    );
  });

  it.each(['before-headers', 'after-headers'] as const)(
    'hangs %s: the call ends after its time and closes the connection',
    async (hang) => {
      const one = await server({ hang });
      await expect(
        connect([one.url], { timeoutMs: 150 }).complete(request, { signal: never }),
      ).rejects.toEqual(fault('model-unavailable'));
      await until(() => one.open() === 0);
    },
  );
});

it('closes the stream when the caller gives up, which frees the GPU', async () => {
  const one = await server({ text: 'word '.repeat(300), tokenMs: 20 });
  const leaving = new AbortController();
  const call = connect([one.url]).complete(request, {
    signal: leaving.signal,
    onText: () => leaving.abort(new Error('enough')),
  });
  await expect(call).rejects.toEqual(fault('aborted'));
  await until(() => one.closedByClient() === 1 && one.open() === 0);
});

describe('several servers', () => {
  it('go on to the next one after a fault before any text', async () => {
    const [bad, good] = [await server({ status: 500 }), await server({ text: '{}' })];
    await expect(connect([bad.url, good.url]).complete(request, { signal: never })).resolves.toMatchObject({
      text: '{}',
    });
  });

  it('go on to the next one when the first is silent for half of the time', async () => {
    const [silent, good] = [await server({ hang: 'after-headers' }), await server({ text: '{}' })];
    const call = connect([silent.url, good.url], { timeoutMs: 400 }).complete(request, { signal: never });
    await expect(call).resolves.toMatchObject({ text: '{}' });
    await until(() => silent.open() === 0);
  });

  it('do not go on once text has arrived: the reply may be on a screen already', async () => {
    const [cut, good] = [await server({ cutAfter: 12 }), await server({ text: '{}' })];
    await expect(connect([cut.url, good.url]).complete(request, { signal: never })).rejects.toEqual(
      fault('model-cut'),
    );
    expect(good.requests).toHaveLength(0);
  });

  it('share the work', async () => {
    const [left, right] = [await server({ delayMs: 30 }), await server({ delayMs: 30 })];
    const model = connect([left.url, right.url]);
    await model.complete(request, { signal: never });
    await Promise.all(Array.from({ length: 6 }, () => model.complete(request, { signal: never })));
    expect(Math.abs(left.requests.length - right.requests.length)).toBeLessThanOrEqual(1);
  });
});

describe('a server that failed three times in a row', () => {
  it('is left alone for a while, then tried once, and used again when it answers', async () => {
    let time = 0;
    const one = await server({ status: 500 });
    const model = connect([one.url], { now: () => time });
    const call = () => model.complete(request, { signal: never });
    for (let count = 0; count < 3; count += 1)
      await expect(call()).rejects.toEqual(fault('model-unavailable'));
    await expect(call()).rejects.toMatchObject({ code: 'model-unavailable', retryAfterMs: 5_000 });
    expect(one.requests).toHaveLength(3);

    time = 5_000;
    const probe = call();
    await expect(call()).rejects.toEqual(fault('model-unavailable'));
    await expect(probe).rejects.toEqual(fault('model-unavailable'));
    expect(one.requests).toHaveLength(4);

    time = 14_000;
    await expect(call()).rejects.toEqual(fault('model-unavailable'));
    expect(one.requests).toHaveLength(4);
    time = 15_000;
    one.script({ text: '{}' });
    await expect(call()).resolves.toMatchObject({ text: '{}' });
    await expect(call()).resolves.toMatchObject({ text: '{}' });
  });

  it('counts one that hangs until the caller gives up', async () => {
    const one = await server({ hang: 'after-headers' });
    const model = connect([one.url], { timeoutMs: 500 });
    for (let count = 0; count < 3; count += 1) {
      await expect(model.complete(request, { signal: AbortSignal.timeout(400) })).rejects.toEqual(
        fault('aborted'),
      );
    }
    await expect(model.complete(request, { signal: never })).rejects.toEqual(fault('model-unavailable'));
    expect(one.requests).toHaveLength(3);
  });
});

describe('more turns than slots', () => {
  it('wait, and are turned away when too many do', async () => {
    const one = await server({ text: '{}', delayMs: 500 });
    const model = connect([one.url], { maxConcurrency: 2 });
    await model.complete(request, { signal: never });
    const calls = await Promise.allSettled(
      Array.from({ length: 12 }, () => model.complete(request, { signal: new AbortController().signal })),
    );
    const refused = calls.filter((call) => call.status === 'rejected');
    expect(refused.length).toBeGreaterThanOrEqual(5);
    for (const { reason } of refused as PromiseRejectedResult[])
      expect(reason).toEqual(fault('model-overloaded'));
    expect(calls.filter((call) => call.status === 'fulfilled').length).toBeGreaterThanOrEqual(4);
  });

  it('give up waiting when their caller does', async () => {
    const one = await server({ text: '{}', delayMs: 300 });
    const model = connect([one.url], { maxConcurrency: 1 });
    const first = model.complete(request, { signal: never });
    await until(() => one.requests.length === 1);
    await expect(model.complete(request, { signal: AbortSignal.timeout(30) })).rejects.toEqual(
      fault('aborted'),
    );
    await first;
    expect(one.requests).toHaveLength(1);
  });
});

describe('health', () => {
  it('says what is served', async () => {
    const one = await server();
    await expect(connect([one.url]).health(never)).resolves.toEqual({
      ok: true,
      detail: expect.stringMatching(/serves talkup/),
    });
  });
  it('says which setting is wrong', async () => {
    const one = await server();
    await expect(connect([one.url], { model: 'other' }).health(never)).resolves.toEqual({
      ok: false,
      detail: expect.stringMatching(/talkup: set LLM_MODEL/),
    });
  });
  it('names a server that is away, without its credentials', async () => {
    const { ok, detail } = await connect(['http://user:secret@127.0.0.1:9/v1']).health(never);
    expect(ok).toBe(false);
    expect(detail).toMatch(/127\.0\.0\.1:9.*cannot be reached/);
    expect(detail).not.toMatch(/secret/);
  });
});
