import { connect } from 'node:net';
import type { HttpRoute } from '../../../src/ports/http';
import { TalkUpError } from '../../../src/shared/errors';
import { createHttpServer } from '../../../adapters/http/server';
import { createMemoryLogger, projectRoot, rawRequest, sendRaw, startServer } from '../../support/http-server';

const echo: HttpRoute = {
  method: 'POST',
  path: '/echo/:name',
  handle({ body, params, query }, response) {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ size: body.length, name: params.name, q: query.get('q') }));
  },
};

const failing = (path: string, error: unknown): HttpRoute => ({
  method: 'GET',
  path,
  async handle() {
    throw error;
  },
});

const routes: HttpRoute[] = [
  echo,
  failing('/secret-fault', new Error('password hunter2 is wrong')),
  failing('/store', new TalkUpError('lmdb is full at /var/data', { code: 'store-full', retryable: true })),
  failing('/slow-down', new TalkUpError('Slower, please', { code: 'rate-limited', retryAfterMs: 2_500 })),
  failing('/who', new TalkUpError('A key is needed', { code: 'unauthorized' })),
  failing(
    '/wrong',
    new TalkUpError('Wrong', { code: 'invalid-request', details: { text: 'must be a string' } }),
  ),
  {
    method: 'GET',
    path: '/play-thing',
    localOnly: true,
    handle(_request, response) {
      response.end('played');
    },
  },
  {
    method: 'POST',
    path: '/play-thing',
    localOnly: true,
    handle(_request, response) {
      response.end('played');
    },
  },
];

describe('the HTTP server', () => {
  let running: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    running = await startServer({ routes });
  });
  afterAll(() => running.server.stop());

  const get = (path: string, init?: RequestInit) => fetch(`${running.url}${path}`, init);

  test('hands a route its bytes, parameters and query', async () => {
    const response = await get('/echo/%E5%B0%8F%E6%98%8E?q=1%202', { method: 'POST', body: 'hello' });
    expect(await response.json()).toEqual({ size: 5, name: '小明', q: '1 2' });
  });

  test.each([
    ['/nowhere', 'GET', 404, 'not-found'],
    ['/echo/a', 'GET', 405, 'method-not-allowed'],
    ['/healthz', 'DELETE', 405, 'method-not-allowed'],
    ['/secret-fault', 'GET', 500, 'internal'],
    ['/store', 'GET', 503, 'unavailable'],
    ['/slow-down', 'GET', 429, 'rate-limited'],
    ['/who', 'GET', 401, 'unauthorized'],
    ['/wrong', 'GET', 400, 'invalid-request'],
    ['/echo/%zz', 'POST', 400, 'invalid-request'],
  ])('%s by %s answers a problem document with %i', async (path, method, status, code) => {
    const response = await get(path, { method });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(await response.json()).toMatchObject({
      type: 'about:blank',
      status,
      code,
      title: expect.any(String),
    });
  });

  test('tells which methods are possible', async () => {
    expect((await get('/echo/a')).headers.get('allow')).toBe('POST');
    expect((await get('/healthz', { method: 'POST' })).headers.get('allow')).toBe('GET, HEAD');
  });

  test('says which field is wrong', async () => {
    expect(await (await get('/wrong')).json()).toMatchObject({
      errors: [{ pointer: '#/text', detail: 'must be a string' }],
    });
  });

  test('rounds Retry-After up to whole seconds, so that nobody comes back too early', async () => {
    expect((await get('/slow-down')).headers.get('retry-after')).toBe('3');
    expect(Number((await get('/store')).headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
  });

  test('asks for a bearer key with 401', async () => {
    expect((await get('/who')).headers.get('www-authenticate')).toMatch(/^Bearer/);
  });

  test('keeps the cause of a fault to the log', async () => {
    const text = await (await get('/secret-fault')).text();
    expect(text).not.toMatch(/hunter2|at .*\.ts|Error:/);
    expect(await (await get('/store')).text()).not.toContain('/var/data');
    expect(running.logger.lines.join('\n')).toContain('/secret-fault');
  });

  test('every answer carries a strict policy and no maker', async () => {
    for (const path of ['/healthz', '/nowhere', '/assets/page.css', '/metrics']) {
      const { headers } = await get(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.has('x-powered-by')).toBe(false);
    }
  });

  describe('bodies', () => {
    test('takes 65,536 bytes and refuses one more with 413', async () => {
      expect(await (await get('/echo/a', { method: 'POST', body: 'x'.repeat(65_536) })).json()).toMatchObject(
        { size: 65_536 },
      );
      const refused = await get('/echo/a', { method: 'POST', body: 'x'.repeat(65_537) });
      expect(refused.status).toBe(413);
      expect(await refused.json()).toMatchObject({ code: 'payload-too-large' });
    });

    test('a client that sends 10 MB still gets to read why not', async () => {
      expect((await get('/echo/a', { method: 'POST', body: 'x'.repeat(10_000_000) })).status).toBe(413);
    });

    test('counts a chunked body too', async () => {
      const chunk = `${(40_000).toString(16)}\r\n${'x'.repeat(40_000)}\r\n`;
      const whole = await sendRaw(
        running.port,
        `POST /echo/a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n${chunk}${chunk}0\r\n\r\n`,
        { end: false },
      );
      expect(whole).toMatch(/^HTTP\/1\.1 413 /);
    });

    test('refuses a compressed body with 415', async () => {
      const response = await get('/echo/a', {
        method: 'POST',
        body: 'x',
        headers: { 'Content-Encoding': 'gzip' },
      });
      expect(response.status).toBe(415);
    });

    test('goes on after a client that left in the middle of its body', async () => {
      await sendRaw(
        running.port,
        'POST /echo/a HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf',
      ).catch(() => '');
      expect((await get('/healthz')).status).toBe(200);
    });
  });

  describe('what is hardly HTTP', () => {
    test.each([
      ['nonsense', 'hello there\r\n\r\n', 400],
      ['headers over 16 kB', `GET / HTTP/1.1\r\nHost: x\r\nX-Big: ${'y'.repeat(20_000)}\r\n\r\n`, 431],
      ['no Host', 'GET /healthz HTTP/1.1\r\n\r\n', 400],
      [
        'two lengths',
        'POST /echo/a HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab',
        400,
      ],
      [
        'an absolute target',
        'GET http://evil.example/healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
        400,
      ],
    ])('%s is answered, and the connection closed', async (_what, bytes, status) => {
      expect(await sendRaw(running.port, bytes, { end: false })).toMatch(
        new RegExp(`^HTTP/1\\.1 ${status} `),
      );
    });

    test('a client that never ends its headers is cut off', async () => {
      const patient = await startServer({ headersTimeoutMs: 200 });
      const answer = await sendRaw(patient.port, 'GET /healthz HTTP/1.1\r\nHost: x\r\nX-Slow: ', {
        end: false,
      });
      expect(answer).toMatch(/^HTTP\/1\.1 408 /);
      await patient.server.stop();
    });
  });

  describe('the playground', () => {
    const play = (headers: Record<string, string>, method = 'GET') =>
      rawRequest(running.port, { method, path: '/play-thing', headers });

    test.each([['127.0.0.1:3000'], ['localhost:3000'], ['LOCALHOST'], ['[::1]:3000'], ['127.8.8.8']])(
      'answers on %s',
      async (host) => {
        expect(await play({ Host: host })).toMatch(/200 OK[^]*played/);
      },
    );

    test.each([
      ['a rebound name', { Host: 'evil.example' }],
      ['a name that begins like ours', { Host: 'localhost.evil.example' }],
      ['an address that begins like ours', { Host: '127.0.0.1.evil.example:3000' }],
      ['a user part', { Host: 'localhost:x@evil.example' }],
      ['an empty host', { Host: '' }],
      ['X-Forwarded-For', { 'X-Forwarded-For': '127.0.0.1' }],
      ['x-forwarded-anything', { 'x-forwarded-prefix': '/' }],
      ['Forwarded', { Forwarded: 'for=127.0.0.1' }],
      ['X-Real-IP', { 'X-Real-IP': '127.0.0.1' }],
      ['Via', { Via: '1.1 proxy' }],
      ['an origin elsewhere', { Origin: 'https://evil.example' }],
      ['an origin on another local port', { Origin: 'http://127.0.0.1:1' }],
      ['a null origin', { Origin: 'null' }],
      ['a script of another site', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' }],
    ])('refuses %s', async (_what, headers) => {
      for (const method of ['GET', 'POST']) {
        const answer = await play(headers as Record<string, string>, method);
        expect(answer).toMatch(/^HTTP\/1\.1 403 /);
        expect(answer).not.toContain('played');
      }
    });

    test('refuses a second Host header', async () => {
      const answer = await sendRaw(
        running.port,
        'GET /play-thing HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
        { end: false },
      );
      expect(answer).not.toContain('played');
    });

    test('takes a post of its own page', async () => {
      const own = `127.0.0.1:${running.port}`;
      expect(
        await play({ Host: own, Origin: `http://${own}`, 'Sec-Fetch-Site': 'same-origin' }, 'POST'),
      ).toContain('played');
    });

    test('is not there when it is off, and / leads to it when it is on', async () => {
      const off = await startServer({ routes, playground: false });
      expect((await fetch(`${off.url}/play-thing`)).status).toBe(404);
      expect((await fetch(`${off.url}/`)).status).toBe(404);
      await off.server.stop();
      const root = await get('/', { redirect: 'manual' });
      expect([root.status, root.headers.get('location')]).toEqual([302, '/play']);
    });

    test('never starts beyond this machine', () => {
      for (const host of ['0.0.0.0', '::', '192.168.1.5', 'talkup.example']) {
        expect(() =>
          createHttpServer({
            host,
            port: 0,
            routes: [],
            health: () => ({ ok: true }),
            ready: () => ({ ok: true }),
            metrics: async () => '',
            logger: createMemoryLogger(),
            playground: true,
            projectRoot,
          }),
        ).toThrow(/PLAYGROUND=off/);
      }
    });
  });

  describe('health', () => {
    test('says 503 while it cannot take messages, with the part that is away', async () => {
      const down = await startServer({
        ready: async () => ({
          ok: false,
          parts: { mailbox: { ok: false, detail: 'Redis at db.internal is away' } },
        }),
      });
      const response = await fetch(`${down.url}/readyz`);
      expect(response.status).toBe(503);
      expect(await response.json()).toEqual({
        status: 'unavailable',
        parts: { mailbox: { ok: false, detail: 'Redis at db.internal is away' } },
      });
      const seenFromAfar = await fetch(`${down.url}/readyz`, { headers: { 'X-Forwarded-For': '9.9.9.9' } });
      expect(await seenFromAfar.text()).not.toContain('db.internal');
      expect((await fetch(`${down.url}/healthz`)).status).toBe(200);
      await down.server.stop();
    });

    test('shows metrics as text', async () => {
      expect(await (await get('/metrics')).text()).toBe('talkup_up 1\n');
    });
  });
});

describe('starting and stopping', () => {
  test('a taken port says which setting to change', async () => {
    const first = await startServer();
    await expect(startServer({ port: first.port })).rejects.toMatchObject({
      code: 'port-taken',
      message: /another PORT/ as never,
    });
    await first.server.stop();
  });

  test('stops within its grace though a client keeps its connection and another answer never ends', async () => {
    const endless: HttpRoute = {
      method: 'GET',
      path: '/endless',
      handle(_request, response) {
        response.write('still here');
      },
    };
    const { server, port, url } = await startServer({ routes: [endless] });
    const idle = connect(port, '127.0.0.1');
    const hanging = await fetch(`${url}/endless`);
    const startedAt = Date.now();
    await Promise.all([server.stop(), server.stop()]);
    expect(Date.now() - startedAt).toBeLessThan(10_000);
    await expect(hanging.text()).rejects.toThrow();
    idle.destroy();
    await expect(fetch(url)).rejects.toThrow();
  });

  test('lets a request that is under way end', async () => {
    const slow: HttpRoute = {
      method: 'GET',
      path: '/slow',
      async handle(_request, response) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        response.end('done');
      },
    };
    const { server, url } = await startServer({ routes: [slow], graceMs: 5_000 });
    const answer = fetch(`${url}/slow`).then((response) => response.text());
    await new Promise((resolve) => setTimeout(resolve, 30));
    const startedAt = Date.now();
    await server.stop();
    expect(await answer).toBe('done');
    expect(Date.now() - startedAt).toBeLessThan(5_000);
  });
});
