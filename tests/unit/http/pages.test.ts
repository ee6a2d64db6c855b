import { createAdminRoute, createReportRoute } from '../../../adapters/http';
import type { HttpRoute } from '../../../src/ports/http';
import { signToken } from '../../../src/shared/signed-token';
import { startServer } from '../../support/http-server';

const secret = 'a secret that signs links';
const now = Date.UTC(2026, 2, 2);
const token = (changes: { kind?: string; subject?: string; expiresAt?: number } = {}, key = secret) =>
  signToken({ kind: 'admin', subject: 'head', expiresAt: now + 60_000, ...changes }, key);

describe('pages behind a link', () => {
  const routes: HttpRoute[] = [
    createAdminRoute({
      secret,
      now: () => now,
      isAdmin: async (id) => id === 'head',
      health: async () => [{ name: 'wechat', ok: false, detail: 'waits for a <scan>' }],
      wechat: async () => ({ detail: 'waits', account: 'Talk & Up', qrSvg: '<svg><path d="M0 0"/></svg>' }),
    }),
    createReportRoute({
      page: async (asked) =>
        asked === 'good'
          ? { title: '李华 <b>', sections: [{ heading: '练习', text: 'Turns: 3\n"I <3 it"' }] }
          : undefined,
    }),
  ];
  let started: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    started = await startServer({ routes });
  });
  afterAll(() => started.server.stop());
  const get = async (path: string) => {
    const response = await fetch(`${started.url}${path}`);
    return { status: response.status, headers: response.headers, text: await response.text() };
  };

  it('show the admin the QR code and how each part does, and keep no copy', async () => {
    const { status, headers, text } = await get(`/a/${token()}`);
    expect(status).toBe(200);
    expect(text).toContain('<svg><path d="M0 0"/></svg>');
    expect(text).toContain('waits for a &lt;scan&gt;');
    expect(text).toContain('Talk &amp; Up');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('refresh')).toBe('10');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'/);
    expect(text).not.toMatch(/<script|style="|javascript:/i);
  });

  it.each([
    ['past its time', token({ expiresAt: now })],
    ['of another kind', token({ kind: 'report' })],
    ['signed with another secret', token({}, 'guessed')],
    ['of somebody who is no admin any more', token({ subject: 'teacher' })],
    ['cut off', token().slice(0, -3)],
    ['nonsense', 'x.y'],
  ])('say the same kind nothing for a link that is %s', async (_what, link) => {
    const { status, text } = await get(`/a/${link}`);
    expect(status).toBe(404);
    expect(text).toContain('链接已失效');
    expect(text).not.toContain('<svg');
  });

  it('show a report to read or print, whatever people are called', async () => {
    const { status, text } = await get('/r/good');
    expect(status).toBe(200);
    expect(text).toContain('<h1>李华 &lt;b&gt;</h1>');
    expect(text).toContain('<p>&quot;I &lt;3 it&quot;</p>');
    expect((await get('/r/bad')).status).toBe(404);
  });
});
