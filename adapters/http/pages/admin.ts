import type { HttpRoute } from '../../../src/ports/http';
import { readToken } from '../../../src/shared/signed-token';
import { escapeHtml, htmlPage, sendHtml } from '../html-page';
import { gonePage } from './gone';

/** Kind of the signed tokens that open the admin page; the subject is the admin's person id. */
export const adminTokenKind = 'admin';

export interface AdminPageOptions {
  /** Signed the links. */
  secret: string;
  now: () => number;
  /** Asked at each look, so that a link ends with the right behind it. */
  isAdmin: (personId: string) => Promise<boolean>;
  health: () => Promise<{ name: string; ok: boolean; detail: string }[]>;
  /** How the WeChat login stands; undefined where WeChat is off. `qrSvg` is an SVG element. */
  wechat: () => Promise<{ detail: string; account?: string; qrSvg?: string } | undefined>;
}

/** A code to scan lives half a minute or so; the page then shows the next one by itself. */
const refreshSeconds = 10;

/** `GET /a/:token`: the QR code of the WeChat login and how each part does. Needs no script. */
export function createAdminRoute({ secret, now, isAdmin, health, wechat }: AdminPageOptions): HttpRoute {
  return {
    method: 'GET',
    path: '/a/:token',
    async handle({ params }, response) {
      const token = readToken(params.token ?? '', { kind: adminTokenKind, secret, now: now() });
      if (!token || !(await isAdmin(token.subject))) return sendHtml(response, gonePage('管理'), 404);
      const [parts, login] = await Promise.all([health(), wechat()]);
      const rows = parts.map(
        ({ name, ok, detail }) =>
          `<tr><td>${ok ? '✅' : '⚠️'}</td><th scope="row">${escapeHtml(name)}</th><td>${escapeHtml(detail)}</td></tr>`,
      );
      const minutes = Math.max(1, Math.round((token.expiresAt - now()) / 60_000));
      const body = [
        '<h1>TalkUp 管理</h1>',
        loginSection(login),
        `<section><h2>运行状况</h2>\n<table>\n${rows.join('\n')}\n</table></section>`,
        `<p><small>此页面每 ${refreshSeconds} 秒刷新，链接还有约 ${minutes} 分钟有效。</small></p>`,
      ].join('\n');
      response.setHeader('Refresh', String(refreshSeconds));
      sendHtml(response, htmlPage({ title: 'TalkUp 管理', body }));
    },
  };
}

function loginSection(login: Awaited<ReturnType<AdminPageOptions['wechat']>>): string {
  if (!login) return '<section><h2>微信</h2>\n<p>微信没有开启（设置 WECHATY_PUPPET）。</p></section>';
  const lines = [
    login.qrSvg && `<p>请用微信扫描二维码登录：</p>\n<figure>${login.qrSvg}</figure>`,
    login.account && `<p>账号：${escapeHtml(login.account)}</p>`,
    `<p>${escapeHtml(login.detail)}</p>`,
  ];
  return `<section><h2>微信</h2>\n${lines.filter(Boolean).join('\n')}</section>`;
}
