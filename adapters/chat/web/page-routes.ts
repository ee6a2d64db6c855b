import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HttpRoute } from '../../../src/ports/http';

const files = {
  '/play': ['play.html', 'text/html; charset=utf-8'],
  '/play/play.css': ['play.css', 'text/css; charset=utf-8'],
  '/play/play.js': ['play.js', 'text/javascript; charset=utf-8'],
  '/play/phone.js': ['phone.js', 'text/javascript; charset=utf-8'],
  '/play/message.js': ['message.js', 'text/javascript; charset=utf-8'],
  '/play/demo.js': ['demo.js', 'text/javascript; charset=utf-8'],
  '/play/story.js': ['story.js', 'text/javascript; charset=utf-8'],
  '/play/elements.js': ['elements.js', 'text/javascript; charset=utf-8'],
} as const;

/** The page itself, from `adapters/chat/web/page` of the project: read anew each time, so that editing it needs no restart. */
export function pageRoutes(projectRoot: string): HttpRoute[] {
  return Object.entries(files).map(([path, [file, type]]) => ({
    method: 'GET',
    path,
    localOnly: true,
    async handle(_request, response) {
      const content = await readFile(join(projectRoot, 'adapters', 'chat', 'web', 'page', file));
      response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' });
      response.end(content);
    },
  }));
}
