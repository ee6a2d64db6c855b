import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { pageRoutes } from '../../../adapters/chat/web/page-routes';
import { startServer } from '../../support/http-server';
import { root } from '../../support/talkup-process';

const folder = join(root, 'adapters/chat/web/page');

describe('the files of the playground', () => {
  let started: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    started = await startServer({ routes: pageRoutes(root), playground: true });
  });
  afterAll(() => started.server.stop());

  /** As it comes over the line: nothing unpacks it on the way. */
  function fetched(path: string, headers: Record<string, string> = {}) {
    return new Promise<{ status?: number; packing?: string; tag?: string; body: Buffer }>((done, failed) => {
      get(`${started.url}${path}`, { headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          done({
            status: response.statusCode,
            packing: response.headers['content-encoding'],
            tag: response.headers.etag,
            body: Buffer.concat(parts),
          }),
        );
      }).on('error', failed);
    });
  }

  it.each([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
    ['identity', undefined, (body: Buffer) => body],
  ])('come packed as the browser can unpack them: %s', async (accepted, packing, unpack) => {
    const answer = await fetched('/play/play.css', { 'accept-encoding': accepted });
    expect(answer.packing).toBe(packing);
    expect(unpack(answer.body)).toEqual(readFileSync(join(folder, 'play.css')));
  });

  it('are not sent again to a browser that has them', async () => {
    const { tag = '' } = await fetched('/play/play.js');
    const again = await fetched('/play/play.js', { 'if-none-match': tag });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect((await fetched('/play/play.js', { 'if-none-match': '"another"' })).status).toBe(200);
  });

  it('on a line of 5 kB a second the first screen is there after one second, and all of it after four', async () => {
    const size = async (path: string) => (await fetched(path, { 'accept-encoding': 'br' })).body.length;
    const html = await size('/play');
    const css = await size('/play/play.css');
    const first = html + css + (await size('/play/start.js'));
    const scripts = ['play', 'elements', 'phone', 'message', 'story'].map((name) => size(`/play/${name}.js`));
    const needed = (await Promise.all(scripts)).reduce((sum, each) => sum + each, first);
    expect(first).toBeLessThan(6_000);
    expect(needed).toBeLessThan(20_000);
  });
});
