import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HttpRoute } from '../../src/ports/http';
import { TalkUpError } from '../../src/shared/errors';
import type { HttpServerOptions } from './options';

const assetTypes = { 'page.css': 'text/css; charset=utf-8', 'icon.svg': 'image/svg+xml' };

/** What the server itself answers: health, metrics, the shared style, and the way from / to the playground. */
export function fixedRoutes({
  health,
  ready,
  metrics,
  playground,
  projectRoot,
}: HttpServerOptions): HttpRoute[] {
  const report = (check: HttpServerOptions['health']): HttpRoute['handle'] =>
    async function handle({ local }, response) {
      const { ok, parts = {} } = await check();
      const shown = Object.entries(parts).map(([name, part]) => [name, local ? part : { ok: part.ok }]);
      const body = JSON.stringify({ status: ok ? 'ok' : 'unavailable', parts: Object.fromEntries(shown) });
      response.writeHead(ok ? 200 : 503, {
        'Content-Type': 'application/json; charset=utf-8',
        'Cache-Control': 'no-store',
        ...(!ok && { 'Retry-After': '2' }),
      });
      response.end(body);
    };
  const assets = Object.entries(assetTypes).map(([name, type]): HttpRoute => {
    const content = readFileSync(join(projectRoot, 'adapters', 'http', 'assets', name));
    return {
      method: 'GET',
      path: `/assets/${name}`,
      handle(_request, response) {
        response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'public, max-age=3600' });
        response.end(content);
      },
    };
  });
  return [
    { method: 'GET', path: '/healthz', handle: report(health) },
    { method: 'GET', path: '/readyz', handle: report(ready) },
    {
      method: 'GET',
      path: '/metrics',
      async handle(_request, response) {
        const text = await metrics();
        response.writeHead(200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' });
        response.end(text);
      },
    },
    {
      method: 'GET',
      path: '/',
      handle({ local }, response) {
        if (!playground || !local)
          throw new TalkUpError('There is nothing at this address', { code: 'not-found' });
        response.writeHead(302, { Location: '/play' });
        response.end();
      },
    },
    ...assets,
  ];
}
