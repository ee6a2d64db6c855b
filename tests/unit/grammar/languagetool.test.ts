import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLanguageToolChecker } from '../../../adapters/grammar/languagetool';

let server: Server;
let answer: (body: string) => { status?: number; text: string; delayMs?: number };
let asked: string[];

beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      asked.push(`${request.method} ${request.url} ${body}`);
      const { status = 200, text, delayMs = 0 } = answer(body);
      setTimeout(() => response.writeHead(status).end(text), delayMs).unref();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const checker = (timeoutMs = 2_000) =>
  createLanguageToolChecker({
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v2/`,
    timeoutMs,
  });
const match = (offset: number, length: number, value: string, issueType: string, category = 'GRAMMAR') => ({
  offset,
  length,
  replacements: [{ value }],
  rule: { id: 'R', issueType, category: { id: category } },
});
const never = new AbortController().signal;

describe('LanguageTool as a witness', () => {
  test('a text goes to /v2/check in American English, findings come back with their place', async () => {
    answer = () => ({ text: JSON.stringify({ matches: [match(3, 2, 'goes', 'grammar')] }) });
    await expect(checker().check('He go home.', never)).resolves.toEqual([
      { offset: 3, length: 2, replacements: ['goes'], rule: 'R', category: 'grammar' },
    ]);
    expect(asked[0]).toMatch(/^POST \/v2\/check .*language=en-US/);
  });

  test('British spelling and style are no findings', async () => {
    answer = () => ({
      text: JSON.stringify({
        matches: [
          match(3, 6, 'color', 'misspelling', 'TYPOS'),
          match(10, 8, 'organize', 'misspelling', 'TYPOS'),
          match(0, 2, 'Mine', 'style', 'STYLE'),
        ],
      }),
    });
    await expect(checker().check('My colour organise', never)).resolves.toEqual([]);
  });

  test('what does not fit the text is dropped', async () => {
    answer = () => ({
      text: JSON.stringify({
        matches: [match(500, 2, 'x', 'grammar'), match(-1, 2, 'x', 'grammar'), null, { offset: 'a' }],
      }),
    });
    await expect(checker().check('He go.', never)).resolves.toEqual([]);
  });

  test.each([
    ['an error of the server', { status: 500, text: 'no' }, true],
    ['a page that is no JSON', { text: '<html>' }, true],
    ['another service', { text: '{"hello":1}' }, false],
    ['a refusal', { status: 400, text: 'bad' }, false],
  ])('%s is a TalkUpError', async (_, reply, retryable) => {
    answer = () => reply;
    await expect(checker().check('He go.', never)).rejects.toMatchObject({
      name: 'TalkUpError',
      code: 'grammar-unavailable',
      retryable,
    });
  });

  test('a late server is given up in time, a called-off check at once', async () => {
    answer = () => ({ text: '{"matches":[]}', delayMs: 20_000 });
    const start = Date.now();
    await expect(checker(100).check('He go.', never)).rejects.toMatchObject({
      code: 'grammar-unavailable',
      retryable: true,
    });
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 50);
    await expect(checker(15_000).check('He go.', controller.signal)).rejects.toMatchObject({
      code: 'aborted',
    });
    expect(Date.now() - start).toBeLessThan(10_000);
  });

  test('a server that is away is a retryable TalkUpError', async () => {
    const away = createLanguageToolChecker({ baseUrl: 'http://127.0.0.1:9', timeoutMs: 500 });
    await expect(away.check('He go.', never)).rejects.toMatchObject({
      code: 'grammar-unavailable',
      retryable: true,
    });
  });
});
