import { createInterface } from 'node:readline';
import type {
  Accept,
  Button,
  ChatAdapter,
  ChatAddress,
  InboundContent,
  OutboundMessage,
  SendReceipt,
} from '../../../src/ports/chat';
import type { Clock } from '../../../src/ports/clock';
import type { Logger } from '../../../src/ports/logger';
import { backoffMs } from '../../../src/shared/async';
import { errorCode, isRetryable, TalkUpError } from '../../../src/shared/errors';
import { createPending } from './pending';
import { createScreen, type TerminalOutput } from './screen';

const channel = 'console';
const ownChat = 'me';
const storeTries = 5;
const defaultAnswerWithinMs = 60_000;

/** Words that mean something on the console alone, where nobody wants to type a slash. */
const leaving = new Set(['exit', 'quit', '退出']);
const stopping = new Set(['stop', '结束']);
const clearing = new Set(['clear', '清空']);

const texts = {
  welcome: '和 TalkUp 聊英语吧。输入 /help 看帮助，clear 清空，stop 结束。',
  notStored: '刚才这句没能记下来，请稍后再说一遍。',
  late: '回答还没有来，先不等了。',
};

export interface ConsoleAdapterOptions {
  input: NodeJS.ReadableStream;
  output: TerminalOutput;
  clock: Clock;
  logger: Logger;
  /** What the person is called. */
  name?: string;
  /** How long an answer is waited for before leaving, and before the next line of piped input, in milliseconds. */
  answerWithinMs?: number;
}

export interface ConsoleAdapter extends ChatAdapter {
  /** Resolves when the person has left (`stop`, `exit`, Ctrl-C, end of input) and has got the answers. */
  readonly ended: Promise<void>;
}

/**
 * One person at a terminal, in a private chat. Piped input works too: each line waits for the answer to the one before, as a person
 * would.
 */
export function createConsoleAdapter(options: ConsoleAdapterOptions): ConsoleAdapter {
  const { input, output, clock, logger, name = 'me', answerWithinMs = defaultAnswerWithinMs } = options;
  const screen = createScreen(output);
  const pending = createPending(clock);
  const abort = new AbortController();
  /** Ids must differ from those of earlier runs, which the store remembers for days. */
  const run = clock.now().toString(36);
  let count = 0;
  let buttons: Button[] = [];
  let conversation: Promise<void> | undefined;
  let closeInput = () => {};
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });

  /** Hands one thing said to the inbox; a store that is away for a moment is waited for. */
  async function say(accept: Accept, content: InboundContent): Promise<void> {
    const id = `${run}-${++count}`;
    pending.add(id);
    const message = {
      id,
      channel,
      chat: ownChat,
      chatKind: 'private' as const,
      sender: { id: ownChat, name },
      addressed: true,
      content,
      messageId: id,
      receivedAt: clock.now(),
    };
    for (let attempt = 0; ; attempt += 1) {
      try {
        const outcome = await accept(message, abort.signal);
        if (outcome !== 'accepted') pending.drop(id);
        return;
      } catch (error) {
        abort.signal.throwIfAborted();
        if (isRetryable(error) && attempt + 1 < storeTries) {
          await clock.sleep(backoffMs(attempt, 100, 1_000), abort.signal);
          continue;
        }
        pending.drop(id);
        logger.warn({ code: errorCode(error) }, 'console: a line could not be stored');
        screen.show(texts.notStored);
        return;
      }
    }
  }

  /** A number chooses the button that shows it; everything else is said. */
  function contentOf(line: string): InboundContent {
    const button = /^\d{1,2}$/.test(line) ? buttons[Number(line) - 1] : undefined;
    if (button) return { kind: 'button', data: button.data };
    const word = line.toLowerCase();
    if (clearing.has(word)) return { kind: 'text', text: '/clear' };
    return { kind: 'text', text: stopping.has(word) ? '/stop' : line };
  }

  async function converse(accept: Accept): Promise<void> {
    const lines = createInterface({
      input,
      ...(screen.live && { output, prompt: screen.prompt }),
      terminal: screen.live,
    });
    closeInput = () => lines.close();
    lines.on('SIGINT', () => {
      end();
      lines.close();
    });
    if (screen.live) screen.show(texts.welcome);
    screen.attach(lines);
    for await (const typed of lines) {
      const line = typed.trim();
      const word = line.toLowerCase();
      if (leaving.has(word)) break;
      if (line !== '') await say(accept, contentOf(line));
      if (stopping.has(word)) break;
      if (!screen.live) await waitForAnswers();
      else screen.attach(lines);
    }
    lines.close();
    screen.attach(undefined);
    await waitForAnswers();
  }

  async function waitForAnswers(): Promise<void> {
    if ((await pending.settled(answerWithinMs, abort.signal)) === 'late') screen.show(texts.late);
  }

  return {
    channel,
    ended,
    capabilities: { maxTextLength: 20_000, buttons: true, files: true, mentions: false, bundles: false },

    async start(accept) {
      conversation ??= converse(accept)
        .catch((error: unknown) => {
          if (!abort.signal.aborted)
            logger.error({ code: errorCode(error) }, 'console: the conversation broke off');
        })
        .finally(end);
    },

    async stop() {
      abort.abort();
      closeInput();
      await conversation;
      end();
    },

    async send(to: ChatAddress, message: OutboundMessage, signal: AbortSignal): Promise<SendReceipt> {
      if (signal.aborted)
        throw new TalkUpError('The message was called off', { code: 'aborted', retryable: true });
      if (to.chat !== ownChat)
        throw new TalkUpError('There is one chat on the console', { code: 'chat-gone' });
      buttons = (message.buttons ?? []).flat();
      screen.message(message, buttons);
      pending.answered(message.inReplyToId);
      return {};
    },

    typing: () => screen.thinking(),

    async health() {
      const running = conversation !== undefined && !abort.signal.aborted;
      return { ok: running, detail: running ? 'Console: ready' : 'Console: not running' };
    },
  };
}
