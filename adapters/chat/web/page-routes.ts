import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { HttpRoute } from '../../../src/ports/http';

const files = {
  '/play': ['play.html', 'text/html; charset=utf-8'],
  '/play/play.css': ['play.css', 'text/css; charset=utf-8'],
  '/play/start.js': ['start.js', 'text/javascript; charset=utf-8'],
  '/play/play.js': ['play.js', 'text/javascript; charset=utf-8'],
  '/play/phone.js': ['phone.js', 'text/javascript; charset=utf-8'],
  '/play/message.js': ['message.js', 'text/javascript; charset=utf-8'],
  '/play/demo.js': ['demo.js', 'text/javascript; charset=utf-8'],
  '/play/story.js': ['story.js', 'text/javascript; charset=utf-8'],
  '/play/elements.js': ['elements.js', 'text/javascript; charset=utf-8'],
} as const;

const packers = { br: promisify(brotliCompress), gzip: promisify(gzip) };

/**
 * The page itself, from `adapters/chat/web/page` of the project: read anew each time, so that editing it needs no restart, and packed, so that a
 * school's slow line is no obstacle. What the browser has already is not sent again.
 */
export function pageRoutes(projectRoot: string): HttpRoute[] {
  return Object.entries(files).map(([path, [file, type]]) => ({
    method: 'GET',
    path,
    localOnly: true,
    async handle({ raw }, response) {
      const content = await readFile(join(projectRoot, 'adapters', 'chat', 'web', 'page', file));
      const tag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
      const headers = { 'Cache-Control': 'no-cache', ETag: tag, Vary: 'Accept-Encoding' };
      if (raw.headers['if-none-match'] === tag) {
        response.writeHead(304, headers);
        response.end();
        return;
      }
      const packing = packingFor(raw.headers['accept-encoding']);
      response.writeHead(200, {
        ...headers,
        'Content-Type': type,
        ...(packing && { 'Content-Encoding': packing }),
      });
      response.end(packing ? await packers[packing](content) : content);
    },
  }));
}

/** The best that the browser names; none for one that asks for it with `q=0`, which no browser does, and for whoever names none. */
function packingFor(accepted: string | string[] | undefined): keyof typeof packers | undefined {
  const named = String(accepted ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => !/;\s*q=0(?:\.0*)?$/.test(each))
    .map((each) => each.replace(/;.*$/, '').trim());
  return (['br', 'gzip'] as const).find((each) => named.includes(each));
}
