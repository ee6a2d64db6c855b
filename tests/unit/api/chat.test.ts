import Ajv2020 from 'ajv/dist/2020';
import { createApiAdapter, type ApiAdapterOptions } from '../../../adapters/chat/api/adapter';
import { openApiDocument } from '../../../adapters/chat/api/openapi';
import { createRateLimit } from '../../../adapters/chat/api/rate-limit';
import { TalkUpError } from '../../../src/shared/errors';
import { sleep } from '../../../src/shared/async';
import { createAnsweringApp, tutorAnswer } from '../../support/answering-app';
import { rawRequest, startServer } from '../../support/http-server';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
ajv.addVocabulary(['components']);
ajv.addSchema({ $id: 'openapi', components: openApiDocument.components });
const schemaOf = (name: string) => ajv.compile({ $ref: `openapi#/components/schemas/${name}` });
const isAnswer = schemaOf('ChatAnswer');
const isProblem = schemaOf('Problem');

/** Whatever the API answers, as far as a test looks at it. */
interface Seen {
  uid: string;
  reply: string;
  detail: string;
  idempotencyKey: string;
  messages: { text: string }[];
  openapi: string;
  components: { schemas: object };
}
const seen = (response: Response) => response.json() as Promise<Seen>;

const running: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  for (const { stop } of running.splice(0)) await stop();
});

async function startApi(options: Partial<ApiAdapterOptions> = {}, app = createAnsweringApp()) {
  const clock = { now: () => Date.now(), sleep };
  const adapter = createApiAdapter({
    answers: app.answers,
    secret: 'a secret of the server',
    clock,
    drainMs: 50,
    ...options,
  });
  await adapter.start(app.accept);
  const { server, url, port } = await startServer({ routes: adapter.routes });
  const stop = async () => {
    await adapter.stop();
    await server.stop();
  };
  running.push({ stop });
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${url}/api/v1/chat`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' || body instanceof Uint8Array ? (body as string) : JSON.stringify(body),
    });
  const say = async (body: object, headers: Record<string, string> = {}) => seen(await post(body, headers));
  return { app, adapter, url, port, post, say, stop };
}

describe('a talk over the API', () => {
  test('a message without uid starts a person, who goes on under the uid of the answer', async () => {
    const { say, app } = await startApi();
    const first = await say({ text: 'I live near a river.' });
    const second = await say({ uid: first.uid, text: 'We swim.' });
    const other = await say({ text: 'Hello.' });
    expect(second.uid).toBe(first.uid);
    expect(other.uid).not.toBe(first.uid);
    expect(app.accepted.map(({ chat, sender }) => [chat, sender.id])).toEqual([
      [first.uid, first.uid],
      [first.uid, first.uid],
      [other.uid, other.uid],
    ]);
    expect(app.accepted[0]).toMatchObject({ channel: 'api', chatKind: 'private', addressed: true });
    expect(isAnswer(first)).toBe(true);
  });

  test('takes a uid of the client, up to 128 characters', async () => {
    const { say } = await startApi();
    for (const uid of [
      'student-7',
      'class3/li.hua@school.example',
      'x'.repeat(128),
      '1',
      '学生 7',
      '😀'.repeat(128),
    ]) {
      expect((await say({ uid, text: 'Hello.' })).uid).toBe(uid);
    }
    expect((await say({ uid: null, text: 'Hello.', stream: null })).uid).toMatch(/^u-/);
  });

  test('a uid in Chinese is one person, safe in a key, who is known by that name', async () => {
    const { say, app } = await startApi();
    await say({ uid: '李华', text: 'Hello.' });
    await say({ uid: '李华', text: 'We swim.' });
    await say({ uid: '王芳', text: 'Hello.' });
    const [first, second, other] = app.accepted;
    expect(first?.chat).toMatch(/^#[\w-]{43}$/);
    expect(first?.sender).toEqual({ id: first?.chat, name: '李华' });
    expect(second?.chat).toBe(first?.chat);
    expect(other?.chat).not.toBe(first?.chat);
  });

  test('a text arrives as it was written, commands and Chinese too, but for what is no character', async () => {
    const { say, app } = await startApi();
    await say({ text: '/topic My school life' });
    await say({ text: '我想说 "hello"\n👍' });
    await say({ text: 'a\u0000b\ud800c' });
    expect(app.accepted.map(({ content }) => (content as { text: string }).text)).toEqual([
      '/topic My school life',
      '我想说 "hello"\n👍',
      'ab\ufffdc',
    ]);
  });
});

describe('Idempotency-Key', () => {
  const key = { 'Idempotency-Key': 'lesson-1' };

  test('the same key gives the same answer and the same new person: again, at the same time, after a restart', async () => {
    const { say, app, stop } = await startApi();
    const [first, second] = await Promise.all([say({ text: 'Hello.' }, key), say({ text: 'Hello.' }, key)]);
    const third = await say({ text: 'Hello.' }, key);
    await stop();
    const restarted = await startApi({}, app);
    const fourth = await restarted.say({ text: 'Hello.' }, key);
    expect([second, third, fourth]).toEqual([first, first, first]);
    expect(app.accepted).toHaveLength(1);
  });

  test('a repeat that now names the person finds the same answer', async () => {
    const { say, app } = await startApi();
    const first = await say({ text: 'Hello.' }, key);
    expect(await say({ uid: first.uid, text: 'Hello.' }, key)).toEqual(first);
    expect(app.accepted).toHaveLength(1);
  });

  test('is of one person alone', async () => {
    const { say, app } = await startApi();
    await say({ uid: 'a', text: 'Hello.' }, key);
    await say({ uid: 'b', text: 'Hello.' }, key);
    expect(app.accepted).toHaveLength(2);
  });

  test('does not let others guess the person behind it', async () => {
    const one = await (await startApi({ secret: 'one secret' })).say({ text: 'Hello.' }, key);
    const two = await (await startApi({ secret: 'another secret' })).say({ text: 'Hello.' }, key);
    expect(one.uid).not.toBe(two.uid);
    expect(one.uid.length).toBeGreaterThanOrEqual(24);
  });

  test('is made and told where there is none, so that a client that lost the answer finds it', async () => {
    const { post, app } = await startApi();
    const lost = await post({ text: 'Hello.' });
    const made = lost.headers.get('idempotency-key') ?? '';
    const found = await post({ text: 'Hello.' }, { 'Idempotency-Key': made });
    expect(await found.json()).toEqual(await lost.json());
    expect(app.accepted).toHaveLength(1);
  });

  test('of an answer that was erased since is told so at once, and not waited for', async () => {
    const app = createAnsweringApp();
    const { post } = await startApi({ answers: { wait: async () => '' } }, app);
    const response = await post({ uid: 'li-hua', text: 'Hello.' }, key);
    const problem = (await response.json()) as { code: string };
    expect(isProblem(problem)).toBe(true);
    expect([response.status, problem.code]).toEqual([410, 'answer-erased']);
  });

  test.each([[''], ['x'.repeat(201)], ['caf\u00e9']])('refuses %j', async (wrong) => {
    const { post } = await startApi();
    expect((await post({ text: 'Hello.' }, { 'Idempotency-Key': wrong })).status).toBe(400);
  });
});

describe('stream: true', () => {
  async function eventsOf(response: Response): Promise<{ name: string; data: Record<string, unknown> }[]> {
    const blocks = (await response.text()).split('\n\n').filter((block) => block.startsWith('event: '));
    return blocks.map((block) => {
      const [, name = '', data = ''] = /^event: (\w+)\ndata: (.*)$/.exec(block) ?? [];
      return { name, data: JSON.parse(data) };
    });
  }

  test('the reply comes first, while the rest is not ready', async () => {
    const app = createAnsweringApp({ answerNow: false });
    const { post, adapter } = await startApi({}, app);
    const response = await post({ uid: 'u', text: 'Hello.', stream: true });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    const [message] = app.accepted;
    adapter.showReply?.(message!, message!.id, 'Tell me more!');
    let seen = '';
    while (!seen.includes('event: reply')) seen += (await reader.read()).value ?? '';
    expect(seen).toContain('data: {"uid":"u","reply":"Tell me more!"}');
    expect(seen).not.toContain('event: answer');
    app.answer(message!.id, tutorAnswer({ reply: 'Tell me more!' }));
    for (let part = await reader.read(); !part.done; part = await reader.read()) seen += part.value;
    expect(seen.match(/event: reply/g)).toHaveLength(1);
    expect(seen.trimEnd().split('\n\n').at(-1)).toMatch(/^event: answer\ndata: \{"uid":"u","kind":"turn"/);
  });

  test('an answer that was not shown early has its reply first all the same, and the whole answer last', async () => {
    const { post } = await startApi();
    const events = await eventsOf(await post({ text: 'Hello.', stream: true }));
    expect(events.map(({ name }) => name)).toEqual(['reply', 'answer']);
    expect(isAnswer(events[1]!.data)).toBe(true);
    expect(events[0]!.data.reply).toBe(events[1]!.data.reply);
  });

  test('a command has no reply to show', async () => {
    const app = createAnsweringApp({ answerNow: false });
    const { post } = await startApi({}, app);
    const response = await post({ text: '/help', stream: true });
    app.answer(app.accepted[0]!.id, tutorAnswer({ kind: 'command', reply: '', suggestions: [] }));
    expect((await eventsOf(response)).map(({ name }) => name)).toEqual(['answer']);
  });

  test('ends with a problem when the answer is late', async () => {
    const { post } = await startApi({ answerTimeoutMs: 30 }, createAnsweringApp({ answerNow: false }));
    const events = await eventsOf(await post({ text: 'Hello.', stream: true }));
    expect(events.map(({ name }) => name)).toEqual(['error']);
    expect(isProblem(events[0]!.data)).toBe(true);
  });

  test('a client that leaves takes nothing with it: the answer is there when it comes back', async () => {
    const app = createAnsweringApp({ answerNow: false });
    const { url, say } = await startApi({}, app);
    const leaving = new AbortController();
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': 'k' };
    const body = JSON.stringify({ text: 'Hello.', stream: true });
    await fetch(`${url}/api/v1/chat`, { method: 'POST', headers, body, signal: leaving.signal });
    leaving.abort();
    app.answer(app.accepted[0]!.id, tutorAnswer({ reply: 'Welcome back!' }));
    expect(await say({ text: 'Hello.' }, { 'Idempotency-Key': 'k' })).toMatchObject({
      reply: 'Welcome back!',
    });
    expect(app.accepted).toHaveLength(1);
  });
});

describe('what is not right', () => {
  test.each<[string, unknown, number, string]>([
    ['no JSON', 'hello', 400, 'not valid JSON'],
    ['half a JSON', '{"text":', 400, 'not valid JSON'],
    ['nothing', '', 400, 'empty'],
    ['a list', '[]', 400, 'JSON object'],
    ['null', 'null', 400, 'JSON object'],
    ['no text', {}, 400, 'text is missing'],
    ['a number as text', { text: 5 }, 400, 'text must be a string'],
    ['an empty text', { text: '' }, 400, 'visible character'],
    ['blanks and invisible signs', { text: ' \n\u200b\u3000' }, 400, 'visible character'],
    ['an empty uid', { uid: '', text: 'Hi' }, 400, 'uid must be'],
    ['a number as uid', { uid: 7, text: 'Hi' }, 400, 'uid must be'],
    ['a uid of blanks', { uid: ' \u3000', text: 'Hi' }, 400, 'uid must be'],
    ['a uid with half a character', { uid: 'a\ud83d', text: 'Hi' }, 400, 'uid must be'],
    ['a uid with a line break', { uid: 'a\n', text: 'Hi' }, 400, 'uid must be'],
    ['a uid of 129 characters', { uid: 'x'.repeat(129), text: 'Hi' }, 400, 'uid must be'],
    ['an object as uid', { uid: { $ne: '' }, text: 'Hi' }, 400, 'uid must be'],
    ['a word as stream', { text: 'Hi', stream: 'yes' }, 400, 'stream must be'],
    ['bytes that are no UTF-8', new Uint8Array([0x22, 0xff, 0x22]), 400, 'UTF-8'],
    ['more than 64 kB', { text: 'x'.repeat(100_000) }, 413, 'too large'],
  ])('%s', async (_what, body, status, detail) => {
    const { post, app } = await startApi();
    const response = await post(body);
    const problem = await seen(response);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(problem.detail).toContain(detail);
    expect(isProblem(problem)).toBe(true);
    expect(app.accepted).toHaveLength(0);
  });

  test.each([
    ['text/plain', 415],
    ['application/x-www-form-urlencoded', 415],
    ['application/json; charset=gbk', 415],
    ['application/json;charset="UTF-8"', 200],
    ['Application/JSON', 200],
  ])('Content-Type %s gives %i', async (type, status) => {
    const { post } = await startApi();
    expect((await post({ text: 'Hello.' }, { 'Content-Type': type })).status).toBe(status);
  });

  test('a problem never quotes what the person wrote', async () => {
    const { post } = await startApi();
    expect(await (await post('{"text": my secret')).text()).not.toContain('secret');
  });

  test('a store that is away gives 503 with Retry-After, and nothing is lost by asking again', async () => {
    const app = createAnsweringApp();
    const { adapter, post } = await startApi({}, app);
    await adapter.start(async () => {
      throw new TalkUpError('the disk is full', { code: 'store-full', retryable: true, retryAfterMs: 4_000 });
    });
    const response = await post({ text: 'Hello.' });
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '4']);
    expect(isProblem(await response.json())).toBe(true);
  });

  test('a late answer gives 504 that says how to get it', async () => {
    const app = createAnsweringApp({ answerNow: false });
    const { post } = await startApi({ answerTimeoutMs: 30 }, app);
    const response = await post({ text: 'Hello.' });
    const problem = await seen(response);
    expect([response.status, response.headers.get('retry-after')]).toEqual([504, '2']);
    expect(isProblem(problem)).toBe(true);
    app.answer(app.accepted[0]!.id, tutorAnswer({ reply: 'Here it is.' }));
    const again = await post(
      { uid: problem.uid, text: 'Hello.' },
      { 'Idempotency-Key': problem.idempotencyKey },
    );
    expect(await again.json()).toMatchObject({ uid: problem.uid, reply: 'Here it is.' });
    expect(app.accepted).toHaveLength(1);
  });

  test('stopping ends what waits, with a hint to ask again', async () => {
    const app = createAnsweringApp({ answerNow: false });
    const { post, adapter } = await startApi({}, app);
    const waiting = post({ text: 'Hello.' });
    while (app.accepted.length === 0) await sleep(5);
    await adapter.stop();
    expect((await waiting).status).toBe(503);
    expect((await post({ text: 'Hello.' })).status).toBe(503);
  });
});

describe('who may use it', () => {
  const body = '{"text":"Hello."}';
  const json = { 'Content-Type': 'application/json' };

  test.each([
    ['a forwarded request', { 'X-Forwarded-For': '127.0.0.1' }],
    ['a name rebound to this machine', { Host: 'evil.example' }],
    ['a page of another origin', { Origin: 'https://evil.example' }],
  ])('without API_KEY, %s is refused', async (_what, headers) => {
    const { port, app } = await startApi();
    const sent = { ...json, ...headers } as Record<string, string>;
    const answer = await rawRequest(port, { method: 'POST', path: '/api/v1/chat', headers: sent, body });
    expect(answer).toMatch(/^HTTP\/1\.1 403 [^]*API_KEY/);
    expect(app.accepted).toHaveLength(0);
  });

  test('with API_KEY, the key is what counts, from anywhere', async () => {
    const apiKey = 'a-long-enough-api-key';
    const { post, app, url } = await startApi({ apiKey });
    for (const wrong of [
      {},
      { Authorization: 'Bearer wrong' },
      { Authorization: apiKey },
      { Authorization: `Bearer ${apiKey}x` },
    ]) {
      const response = await post({ text: 'Hello.' }, wrong as Record<string, string>);
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/);
      expect(isProblem(await response.json())).toBe(true);
    }
    expect(app.accepted).toHaveLength(0);
    for (const scheme of ['Bearer', 'bearer']) {
      const headers = { Authorization: `${scheme} ${apiKey}`, 'X-Forwarded-For': '9.9.9.9' };
      expect((await post({ text: 'Hello.' }, headers)).status).toBe(200);
    }
    expect((await fetch(`${url}/api/v1/messages?uid=a`)).status).toBe(401);
  });
});

describe('limits', () => {
  test('a person who sends 2 messages a second for five minutes is never limited', () => {
    const waitMs = createRateLimit({ perSecond: 5, burst: 60, mostKeys: 10 });
    for (let now = 0; now < 300_000; now += 500) expect(waitMs('a', now)).toBe(0);
  });

  test('a class that shares one uid by mistake gets 60 messages through at once', async () => {
    const { post } = await startApi();
    const statuses = await Promise.all(
      Array.from({ length: 60 }, async () => (await post({ uid: 'a', text: 'Hi.' })).status),
    );
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  test('a flood of one person gets 429 with a Retry-After after which it goes on; others are not touched', async () => {
    let now = 1_000_000;
    const { post } = await startApi({
      clock: { now: () => now, sleep },
      limits: { personBurst: 3, personPerSecond: 2 },
    });
    const statuses: number[] = [];
    for (let count = 0; count < 4; count++) statuses.push((await post({ uid: 'a', text: 'Hi.' })).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    const refused = await post({ uid: 'a', text: 'Hi.' });
    expect(isProblem(await refused.json())).toBe(true);
    expect((await post({ uid: 'b', text: 'Hi.' })).status).toBe(200);
    now += Number(refused.headers.get('retry-after')) * 1000;
    expect((await post({ uid: 'a', text: 'Hi.' })).status).toBe(200);
  });

  test('new persons from this machine are never limited, those from afar are', async () => {
    const limits = { newPersonsBurst: 2, newPersonsPerSecond: 0.01 };
    const { post } = await startApi({ apiKey: 'a-long-enough-api-key', limits });
    const headers = { Authorization: 'Bearer a-long-enough-api-key' };
    for (let count = 0; count < 20; count++) expect((await post({ text: 'Hi.' }, headers)).status).toBe(200);
    const afar = { ...headers, 'X-Forwarded-For': '9.9.9.9' };
    const statuses: number[] = [];
    for (let count = 0; count < 3; count++) statuses.push((await post({ text: 'Hi.' }, afar)).status);
    expect(statuses).toEqual([200, 200, 429]);
    expect((await post({ uid: 'known', text: 'Hi.' }, afar)).status).toBe(200);
  });

  test('a full house answers 503, not a queue without end', async () => {
    const app = createAnsweringApp({ answerNow: false });
    const { post } = await startApi({ limits: { mostWaiting: 1 } }, app);
    const first = post({ text: 'Hi.' });
    while (app.accepted.length === 0) await sleep(5);
    await sleep(20);
    expect((await post({ text: 'Hi.' })).status).toBe(503);
    app.answer(app.accepted[0]!.id, tutorAnswer());
    expect((await first).status).toBe(200);
  });
});

describe('notices and reports', () => {
  test('wait to be fetched, the last 20; answers do not', async () => {
    const { adapter, app, say, url } = await startApi();
    const signal = new AbortController().signal;
    const to = { channel: 'api', chat: 'a' };
    await adapter.send(to, { text: 'an answer', inReplyToId: 'x' }, signal);
    for (let count = 1; count <= 25; count++) await adapter.send(to, { text: `notice ${count}` }, signal);
    const fetched = await seen(await fetch(`${url}/api/v1/messages?uid=a`));
    expect(fetched.messages).toHaveLength(20);
    expect(fetched.messages.at(-1)?.text).toBe('notice 25');
    expect(schemaOf('Messages')(fetched)).toBe(true);
    expect(await (await fetch(`${url}/api/v1/messages?uid=b`)).json()).toEqual({ uid: 'b', messages: [] });
    await say({ uid: '李华', text: 'Hello.' });
    const chat = app.accepted[0]?.chat ?? '';
    await adapter.send({ channel: 'api', chat }, { text: '你好' }, signal);
    const chinese = await seen(await fetch(`${url}/api/v1/messages?uid=${encodeURIComponent('李华')}`));
    expect(chinese.messages).toMatchObject([{ text: '你好' }]);
    expect((await fetch(`${url}/api/v1/messages`)).status).toBe(400);
  });
});

describe('the OpenAPI document', () => {
  test('is served, and every reference in it leads somewhere', async () => {
    const { url } = await startApi();
    const document = await seen(await fetch(`${url}/api/openapi.json`));
    expect(document.openapi).toMatch(/^3\.1\./);
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)];
    expect(references.length).toBeGreaterThan(5);
    for (const [, name = ''] of references) expect(document.components.schemas).toHaveProperty(name);
  });

  test('its example is an answer, and it names every status that the API gives', () => {
    const { responses } = openApiDocument.paths['/api/v1/chat'].post;
    expect(isAnswer(responses[200].content['application/json'].examples.turn.value)).toBe(true);
    expect(Object.keys(responses).map(Number)).toEqual([
      200, 400, 401, 403, 405, 410, 413, 415, 429, 500, 503, 504,
    ]);
  });

  test('its rules for a request are those of the server', async () => {
    const { post } = await startApi();
    const isRequest = schemaOf('ChatRequest');
    for (const body of [
      { text: 'Hi' },
      { uid: 'a', text: 'Hi', stream: false },
      { uid: null, text: 'Hi' },
      { uid: 'a b', text: 'Hi' },
      { uid: '李华', text: 'Hi' },
      { uid: 'a\nb', text: 'Hi' },
      { uid: '', text: 'Hi' },
      { uid: 'x'.repeat(129), text: 'Hi' },
      { text: '' },
      { text: 7 },
      { uid: 'a' },
    ]) {
      expect((await post(body)).status).toBe(isRequest(body) ? 200 : 400);
    }
  });
});

test('what was kept for somebody who is erased is dropped, and of nobody else', async () => {
  const { adapter, url } = await startApi();
  for (const chat of ['li-hua', 'anna'])
    await adapter.send({ channel: 'api', chat }, { text: `for ${chat}` }, new AbortController().signal);
  adapter.forget?.({ channel: 'api', chat: 'li-hua' });
  const kept = async (uid: string) => (await seen(await fetch(`${url}/api/v1/messages?uid=${uid}`))).messages;
  expect(await kept('li-hua')).toEqual([]);
  expect(await kept('anna')).toMatchObject([{ text: 'for anna' }]);
});
