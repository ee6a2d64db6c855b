import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, runTalkUp, startTalkUpProcess, type TalkUpProcess } from '../support/talkup-process';

interface ChatAnswer {
  uid: string;
  kind: string;
  text: string;
  reply: string;
  suggestions: string[];
  analysis: string;
  corrections: { right: string }[];
  turn: number;
  topic: string;
}

const run = (command: string, settings: Record<string, string>, input = '') =>
  runTalkUp([command], settings, input);

describe('talkup as a process', () => {
  let folder: string;
  const running: TalkUpProcess[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'talkup-e2e-'));
  });
  afterEach(async () => {
    for (const each of running.splice(0)) await each.remove();
    await rm(folder, { recursive: true, force: true });
  });

  async function start(options: Parameters<typeof startTalkUpProcess>[0] = {}) {
    const started = await startTalkUpProcess({ dir: folder, ...options });
    running.push(started);
    return started;
  }

  function ask(url: string, body: object, headers: Record<string, string> = {}) {
    return fetch(`${url}/api/v1/chat`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  }
  const answerOf = async (response: Response) => (await response.json()) as ChatAnswer;

  test('the API: several turns of one person, every kind of answer, and the same key again', async () => {
    const { url } = await start();
    const { uid } = await answerOf(await ask(url, { text: '/topic Food I like' }));
    const say = async (text: string) => answerOf(await ask(url, { uid, text }));
    expect(await say('I very like noodles.')).toMatchObject({
      uid,
      kind: 'turn',
      turn: 1,
      topic: 'Food I like',
    });
    const second = await say('I like noodles very much.');
    expect(second).toMatchObject({ kind: 'turn', turn: 2 });
    expect(second.suggestions).toHaveLength(3);
    expect(await say('The spaceship flew to the moon last year.')).toMatchObject({
      kind: 'off-topic',
      analysis: '',
    });
    const chinese = await say('我喜欢苹果');
    expect(chinese).toMatchObject({ kind: 'not-english', corrections: [] });
    expect(chinese.suggestions).toHaveLength(3);
    expect(await say('My phone number is 13812345678')).toMatchObject({
      kind: 'guidance',
      reply: '',
      suggestions: [],
    });
    expect(await say('/help')).toMatchObject({ kind: 'command', reply: '', suggestions: [] });
    expect(await say('/nonsense')).toMatchObject({ kind: 'notice', reply: '' });
    expect(await say('/class Mine')).toMatchObject({ kind: 'notice' });

    const key = { 'idempotency-key': 'once' };
    const together = await Promise.all(
      [1, 2, 3].map(() => ask(url, { uid, text: 'I eat rice with fish.' }, key)),
    );
    const answers = await Promise.all(together.map(answerOf));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await answerOf(await ask(url, { uid, text: 'I eat rice with fish.' }, key))).toEqual(answers[0]);

    expect(await say('I want to kill myself.')).toMatchObject({
      kind: 'crisis',
      suggestions: [],
      corrections: [],
    });
    const other = await answerOf(await ask(url, { text: 'I like my dog.' }));
    expect(other.uid).not.toBe(uid);
    expect(other).toMatchObject({ kind: 'turn', turn: 1 });
  });

  test('the same key after a SIGKILL and a restart gives the same answer, and the lesson goes on', async () => {
    const first = await start();
    const key = { 'idempotency-key': 'before-the-kill' };
    const before = await answerOf(await ask(first.url, { text: 'I like my dog.' }, key));
    await first.kill('SIGKILL');
    const second = await start();
    expect(await answerOf(await ask(second.url, { text: 'I like my dog.' }, key))).toEqual(before);
    const next = await answerOf(await ask(second.url, { uid: before.uid, text: 'It is black and small.' }));
    expect(next).toMatchObject({ uid: before.uid, turn: 2 });
  });

  test('a stream ends with the whole answer', async () => {
    const { url } = await start();
    const response = await ask(url, { text: 'I like my dog.', stream: true });
    expect(response.headers.get('content-type')).toMatch(/text\/event-stream/);
    const events = (await response.text()).split('\n\n').filter((event) => event.includes('data:'));
    const last = JSON.parse(/^data: ?(.*)$/m.exec(events.at(-1) ?? '')?.[1] ?? '{}') as ChatAnswer;
    expect(last).toMatchObject({ kind: 'turn', turn: 1 });
    expect(last.text).toContain(last.reply);
  });

  test('SIGTERM in the middle of turns ends it with 0 within ten seconds, and nothing accepted is lost', async () => {
    const first = await start();
    const asked = Array.from({ length: 20 }, (_, index) =>
      ask(
        first.url,
        { text: `I have ${index + 2} rabbits at home.` },
        { 'idempotency-key': `turn-${index}` },
      ).then(
        (response) => response.status,
        () => 0,
      ),
    );
    await new Promise((later) => setTimeout(later, 150));
    const since = Date.now();
    expect(await first.kill('SIGTERM')).toBe(0);
    expect(Date.now() - since).toBeLessThan(10_000);
    await Promise.all(asked);
    const second = await start();
    for (let index = 0; index < 20; index += 1) {
      const response = await ask(
        second.url,
        { text: `I have ${index + 2} rabbits at home.` },
        { 'idempotency-key': `turn-${index}` },
      );
      expect(await answerOf(response)).toMatchObject({ turn: 1 });
    }
  }, 60_000);

  describe('what cannot start says why in plain words', () => {
    const plain = ({ code, printed }: { code: number | null; printed: string }) => {
      expect(code).toBe(1);
      expect(printed).not.toMatch(/^\s+at /m);
      return printed.trim();
    };

    test('every wrong setting at once', async () => {
      const printed = plain(
        await run('start', {
          DATA_DIR: folder,
          PORT: 'abc',
          TIME_ZONE: 'Mars',
          LLM_BASE_URL: 'ftp://x',
          LOG_LEVEL: 'loud',
        }),
      );
      for (const name of ['PORT', 'TIME_ZONE', 'LLM_BASE_URL', 'LOG_LEVEL'])
        expect(printed).toMatch(new RegExp(`^${name}: `, 'm'));
    });

    test('a data folder that is a file', async () => {
      const path = join(folder, 'file');
      await writeFile(path, 'x');
      expect(plain(await run('start', { DATA_DIR: path, PORT: '0' }))).toMatch(/file/);
    });

    // Node's own mkdir never returns there; only Linux has such a folder
    const onLinux = process.platform === 'linux' ? test : test.skip;
    onLinux('a data folder below /proc', async () => {
      expect(plain(await run('start', { DATA_DIR: '/proc/talkup', PORT: '0' }))).toMatch(/DATA_DIR/);
    });

    // root may write everywhere, so there the run shows this one as skipped
    const asUser = process.getuid?.() === 0 ? test.skip : test;
    asUser('a data folder that may not be written', async () => {
      await chmod(folder, 0o500);
      expect(plain(await run('start', { DATA_DIR: folder, PORT: '0' }))).toMatch(/talkup-e2e/);
    });

    test('a data folder that another TalkUp uses', async () => {
      await start();
      const printed = plain(await run('start', { DATA_DIR: folder, PORT: '0' }));
      expect(printed.split('\n')).toHaveLength(1);
      expect(printed).toMatch(/DATA_DIR|another|already/);
    });

    test('a port that is taken', async () => {
      const port = await freePort();
      const holder = createServer().listen(port, '127.0.0.1');
      try {
        const printed = plain(await run('start', { DATA_DIR: folder, PORT: String(port) }));
        expect(printed).toMatch(new RegExp(`PORT|${port}`));
      } finally {
        await new Promise((closed) => holder.close(closed));
      }
    });
  });

  test.each([
    ['strat', '"start"'],
    ['docter', '"doctor"'],
    ['xyzzy', 'There are: start, chat, doctor'],
  ])('a mistyped command, %s, is answered with what there is', async (typed, named) => {
    const { code, printed } = await run(typed, { DATA_DIR: folder });
    expect(code).toBe(1);
    expect(printed).toContain(`no command "${typed}"`);
    expect(printed).toContain(named);
  });

  test('doctor tells a puppet that is not there', async () => {
    const wechat = async (settings: Record<string, string>) =>
      (await run('doctor', { DATA_DIR: folder, PORT: String(await freePort()), ...settings })).printed
        .split('\n')
        .find((line) => line.includes(' wechat: '));
    expect(await wechat({ WECHATY_PUPPET: 'wechaty-puppet-nope' })).toMatch(/^BAD .*npm install/);
    const service = { WECHATY_PUPPET: 'wechaty-puppet-service', WECHATY_TOKEN: 'insecure_abc' };
    expect(await wechat(service)).toMatch(/^ok /);
  }, 30_000);

  test('talkup chat answers each piped line and ends by itself', async () => {
    const { code, printed } = await run('chat', { DATA_DIR: folder }, '/topic 3\nI like noodles.\nstop\n');
    expect(code).toBe(0);
    expect(printed).toMatch(/Food I like[^]*\?[^]*1 句/);
  });

  test('doctor names each part that is wrong, and ends with 1', async () => {
    const port = await freePort();
    const holder = createServer((socket) => socket.destroy()).listen(port, '127.0.0.1');
    try {
      const { code, printed } = await run('doctor', {
        DATA_DIR: folder,
        PORT: String(port),
        LLM_BASE_URL: 'http://127.0.0.1:1/v1',
        GRAMMAR_BASE_URL: 'http://127.0.0.1:1/v2',
        TELEGRAM_BOT_TOKEN: '123456:ABC-DEF',
        TELEGRAM_API_ROOT: 'http://127.0.0.1:1',
      });
      expect(code).toBe(1);
      const bad = printed.split('\n').filter((line) => line.startsWith('BAD'));
      expect(bad.map((line) => line.split(/\s+|:/)[1])).toEqual(['model', 'grammar', 'telegram', 'http']);
      expect(printed).toMatch(/http: port \d+ on 127\.0\.0\.1 is taken.*another PORT/);
    } finally {
      await new Promise((closed) => holder.close(closed));
    }
  });

  test('doctor says in one line each what is there', async () => {
    const { code, printed } = await run('doctor', { DATA_DIR: folder, PORT: String(await freePort()) });
    expect(code).toBe(0);
    expect(
      printed
        .trim()
        .split('\n')
        .every((line) => /^(ok {2}|BAD ) \w+: /.test(line)),
    ).toBe(true);
  });
});
