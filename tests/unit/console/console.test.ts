import { PassThrough } from 'node:stream';
import { createConsoleAdapter } from '../../../adapters/chat/console';
import type { InboundMessage } from '../../../src/ports/chat';
import { sleep } from '../../../src/shared/async';
import { systemClock } from '../../../src/shared/clock';
import { TalkUpError } from '../../../src/shared/errors';
import { silentLogger } from '../../support/logger';

const never = new AbortController().signal;

/** A person at a console, and a tutor who answers each line after a moment. */
function createTable({ terminal = false, answerAfterMs = 20, answerWithinMs = 2_000 } = {}) {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY: terminal, columns: 80 });
  let screen = '';
  output.on('data', (chunk: string) => (screen += chunk));
  const adapter = createConsoleAdapter({
    input,
    output,
    clock: systemClock,
    logger: silentLogger,
    answerWithinMs,
  });
  const said: InboundMessage['content'][] = [];
  const timers: NodeJS.Timeout[] = [];
  const start = () =>
    adapter.start(async (message) => {
      said.push(message.content);
      const heard = message.content.kind === 'text' ? message.content.text : message.content.kind;
      if (heard !== 'unanswered') {
        const answer = { text: `You said ${heard}.`, inReplyToId: message.id };
        timers.push(setTimeout(() => void adapter.send(message, answer, never), answerAfterMs));
      }
      return 'accepted';
    });
  const close = async () => {
    for (const timer of timers) clearTimeout(timer);
    await adapter.stop();
    input.end();
  };
  return { adapter, input, said, start, close, screen: () => screen };
}

it('works through piped input line by line, and ends after the last answer', async () => {
  const table = createTable();
  await table.start();
  table.input.end('I like tea.\n\nI like milk.');
  await table.adapter.ended;
  expect(table.screen()).toBe('\nYou said I like tea..\n\nYou said I like milk..\n');
  await table.close();
});

it('leaves at exit without reading on', async () => {
  const table = createTable();
  await table.start();
  table.input.write('Hello\nEXIT\nnever said\n');
  await table.adapter.ended;
  expect(table.said).toEqual([{ kind: 'text', text: 'Hello' }]);
  await table.close();
});

it('ends the lesson at stop, waits for the last words, and leaves', async () => {
  const table = createTable({ answerAfterMs: 100 });
  await table.start();
  table.input.write('stop\n');
  await table.adapter.ended;
  expect(table.said).toEqual([{ kind: 'text', text: '/stop' }]);
  expect(table.screen()).toContain('You said /stop.');
  await table.close();
});

it('clears by a bare word, and passes commands and sentences that begin alike as they are', async () => {
  const table = createTable({ answerAfterMs: 0 });
  await table.start();
  table.input.end('clear\n清空\n/topic 3\nclear water\nstop it\n');
  await table.adapter.ended;
  expect(table.said.map((content) => content.kind === 'text' && content.text)).toEqual([
    '/clear',
    '/clear',
    '/topic 3',
    'clear water',
    'stop it',
  ]);
  await table.close();
});

it('does not wait for ever for an answer that does not come, and says so', async () => {
  const table = createTable({ answerWithinMs: 50 });
  await table.start();
  table.input.end('unanswered\n');
  await table.adapter.ended;
  expect(table.screen()).toContain('回答还没有来');
  await table.close();
});

it('takes a number for the button that shows it, and any other number as said', async () => {
  const table = createTable({ answerAfterMs: 0 });
  await table.start();
  const buttons = [[{ label: 'One', data: 'say:1' }], [{ label: 'Two', data: 'say:2' }]];
  await table.adapter.send({ channel: 'console', chat: 'me' }, { text: 'Pick.', buttons }, never);
  expect(table.screen()).toBe('\nPick.\n  [1] One\n  [2] Two\n');
  table.input.end('2\n3\n');
  await table.adapter.ended;
  expect(table.said).toEqual([
    { kind: 'button', data: 'say:2' },
    { kind: 'text', text: '3' },
  ]);
  await table.close();
});

it('shows no number twice: what the text numbers already is picked by that number', async () => {
  const table = createTable({ answerAfterMs: 0 });
  await table.start();
  const buttons = [[{ label: '1', data: 'say:1' }], [{ label: '提示', data: '/hint' }]];
  await table.adapter.send({ channel: 'console', chat: 'me' }, { text: '1. Dogs.', buttons }, never);
  expect(table.screen()).toBe('\n1. Dogs.\n  [2] 提示\n');
  table.input.end('1\n');
  await table.adapter.ended;
  expect(table.said).toEqual([{ kind: 'button', data: 'say:1' }]);
  await table.close();
});

it('lets nobody command the terminal by what is shown', async () => {
  const table = createTable();
  await table.adapter.send({ channel: 'console', chat: 'me' }, { text: 'a\u001b[2Jb\u0007\nc\td' }, never);
  expect(table.screen()).toBe('\na[2Jb\nc\td\n');
  await table.close();
});

it('shows a prompt on a terminal, a sign while the tutor thinks, and the answer above what is being typed', async () => {
  const table = createTable({ terminal: true, answerAfterMs: 1_000 });
  const shows = async (text: string) => {
    while (!table.screen().includes(text)) await sleep(5);
  };
  await table.start();
  table.input.write('Hello\r');
  while (table.said.length === 0) await sleep(5);
  table.adapter.typing?.({ channel: 'console', chat: 'me' });
  expect(table.screen()).toContain('…');
  table.input.write('half a sen');
  await shows('You said Hello.');
  const screen = table.screen();
  const answered = screen.indexOf('You said Hello.');
  expect(answered).toBeGreaterThan(0);
  expect(screen.slice(answered)).toContain('> half a sen');
  table.input.write('\u0003');
  await table.adapter.ended;
  await table.close();
});

it('says kindly when a line could not be stored', async () => {
  const input = new PassThrough();
  const output = new PassThrough({ encoding: 'utf8' });
  let screen = '';
  output.on('data', (chunk: string) => (screen += chunk));
  const adapter = createConsoleAdapter({ input, output, clock: systemClock, logger: silentLogger });
  await adapter.start(async () => {
    throw new TalkUpError('full', { code: 'too-large' });
  });
  input.end('Hello\n');
  await adapter.ended;
  expect(screen).toBe('刚才这句没能记下来，请稍后再说一遍。\n');
  await adapter.stop();
});
