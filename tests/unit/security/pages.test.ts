import { createAdminRoute, createReportRoute } from '../../../adapters/http';
import { signToken } from '../../../src/shared/signed-token';
import { startServer } from '../../support/http-server';

const secret = 'a secret of the test, long enough';
const now = 1_000_000;
const link = (kind: string, expiresAt = now + 1) =>
  signToken({ kind, subject: 'admin:1', expiresAt }, secret);

describe('every page behind a link', () => {
  let running: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    running = await startServer({
      playground: false,
      routes: [
        createReportRoute({
          page: async (token) =>
            token === 'good'
              ? {
                  title: '<script>alert(1)</script>',
                  sections: [{ heading: '" onload="x', text: '<img src=x>' }],
                }
              : undefined,
        }),
        createAdminRoute({
          secret,
          now: () => now,
          isAdmin: async () => true,
          health: async () => [{ name: 'mailbox', ok: true, detail: '<script>' }],
          wechat: async () => undefined,
        }),
      ],
    });
  });
  afterAll(() => running.server.stop());

  it.each([
    ['the report', () => '/r/good'],
    ['a report that is gone', () => '/r/bad'],
    ['the admin page', () => `/a/${link('admin')}`],
    ['an admin link past its time', () => `/a/${link('admin', now)}`],
  ])('%s runs no script, is framed by nobody and tells no other site where it was', async (_what, path) => {
    const response = await fetch(`${running.url}${path()}`);
    const html = await response.text();
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*/);
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(html).not.toMatch(/<script|<img src=x|onload="/);
    expect(html).not.toMatch(/\sstyle=/);
  });

  it('a report’s link does not open the admin page', async () => {
    expect((await fetch(`${running.url}/a/${link('report')}`)).status).toBe(404);
  });

  it('a foreign Host or a forged forwarding header changes nothing that a page says', async () => {
    const plain = await (await fetch(`${running.url}/r/good`)).text();
    const forged = await fetch(`${running.url}/r/good`, {
      headers: {
        'X-Forwarded-Host': 'evil.example',
        'X-Forwarded-Proto': 'https',
        Forwarded: 'host=evil.example',
      },
    });
    expect(await forged.text()).toBe(plain);
    expect(plain).not.toContain('evil.example');
  });
});
