import { registry } from '../../adapters/registry';
import type { Config } from '../../config/load';
import type { App } from '../app';
import type { WechatLogin } from './open-chats';
import type { Clock } from '../ports/clock';
import type { HttpRoute } from '../ports/http';
import type { Records } from '../ports/records';
import { signToken } from '../shared/signed-token';

export interface PagesOptions {
  app: App;
  records: Pick<Records, 'get'>;
  clock: Clock;
  /** Signs links. */
  linkSecret: string;
  health: () => Promise<{ name: string; ok: boolean; detail: string }[]>;
  wechat: WechatLogin;
}

/** The report page and the admin page. */
export async function pageRoutes(options: PagesOptions): Promise<HttpRoute[]> {
  const { app, records, clock, linkSecret, health, wechat } = options;
  const { createAdminRoute, createReportRoute } = await registry.http.express();
  return [
    createReportRoute({ page: (token) => app.reports.page(token) }),
    createAdminRoute({
      secret: linkSecret,
      now: () => clock.now(),
      isAdmin: async (personId) => (await records.get('people', personId))?.roles.includes('admin') ?? false,
      health,
      wechat,
    }),
  ];
}

const adminLinkMs = 15 * 60_000;

/** The admin page's address for one admin, good for a quarter of an hour. `base` is undefined where nobody could open it. */
export function adminLink(
  base: string | undefined,
  personId: string,
  { linkSecret, clock }: { linkSecret: string; clock: Clock },
): string | undefined {
  const expiresAt = clock.now() + adminLinkMs;
  return base && `${base}/a/${signToken({ kind: 'admin', subject: personId, expiresAt }, linkSecret)}`;
}

/** Where a browser finds the HTTP server: PUBLIC_URL, else this machine itself. */
export function baseUrl(config: Config, listeningUrl: string | undefined): string | undefined {
  return config.PUBLIC_URL ?? listeningUrl?.replace(/\/\/(0\.0\.0\.0|\[::\])/, '//127.0.0.1');
}
