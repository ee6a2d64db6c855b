import { PassThrough } from 'node:stream';
import { createConsoleAdapter } from '../../adapters/chat/console';
import { systemClock } from '../../src/shared/clock';
import { silentLogger } from '../support/logger';
import { describeChatAdapter } from './chat-adapter.suite';

describeChatAdapter(
  'console',
  async () => {
    const input = new PassThrough();
    const output = new PassThrough({ encoding: 'utf8' });
    const shown: string[] = [];
    output.on('data', (chunk: string) => shown.push(chunk));
    const adapter = createConsoleAdapter({
      input,
      output,
      clock: systemClock,
      logger: silentLogger,
      name: 'Li Hua',
      // Nobody answers in this suite, and the next line is to come all the same.
      answerWithinMs: 1,
    });
    const privateText = async (text: string) => void input.write(`${text}\n`);
    return {
      adapter,
      platform: {
        privateText,
        emptyText: () => privateText('   '),
        press: (label) => {
          const number = /\[(\d+)\] (.*)/.exec(
            shown.find((chunk) => chunk.includes(`] ${label}`)) ?? '',
          )?.[1];
          return privateText(number ?? 'no such button');
        },
      },
      privateChat: { channel: 'console', chat: 'me' },
      goneChat: { channel: 'console', chat: 'somebody' },
      sent: () =>
        shown
          .filter((chunk) => chunk.startsWith('\n'))
          .map((chunk) => {
            const [body = '', file] = chunk.slice(1, -1).split(/\n--- [^\n]*\n/);
            const lines = body.split('\n');
            const buttons = lines.flatMap((line) => /^ {2}\[\d+\] (.*)$/.exec(line)?.[1] ?? []);
            return {
              chat: 'me',
              text: lines.slice(0, lines.length - buttons.length).join('\n'),
              isReply: false,
              buttons,
              file: file?.replace(/\n---$/, ''),
            };
          }),
      close: async () => {
        input.end();
        output.end();
      },
    };
  },
  {
    lacks: [
      'groups',
      'unaddressed',
      'duplicates',
      'own-messages',
      'bots',
      'edits',
      'voice',
      'replies',
      'faults',
    ],
  },
);
