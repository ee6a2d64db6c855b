import { InputFile } from 'grammy';
import type { Button, ChatAddress, OutboundMessage, SendReceipt } from '../../../src/ports/chat';
import type { Logger } from '../../../src/ports/logger';
import { errorCode, TalkUpError } from '../../../src/shared/errors';
import { truncate } from '../../../src/shared/text';
import type { TelegramClient } from './client';
import { displayName } from './people';

/** Bot API, sendMessage: 1 to 4,096 characters. */
const hardTextLimit = 4_096;
/** What the outbox splits at; the difference is room for the name of the person whom an answer is for. */
export const maxTextLength = 4_000;
/** Bot API, sendDocument: caption of at most 1,024 characters. */
const captionLimit = 1_024;
/** Bot API, InlineKeyboardButton: callback_data of 1 to 64 bytes. */
const buttonDataBytes = 64;
const mostButtons = 100;
const sendTimeoutMs = 15_000;
const uploadTimeoutMs = 45_000;
/** The General topic of a forum is addressed without its number. */
const generalThread = '1';

/** Sends one message as plain text, so that nothing a pupil or a model wrote can break it or dress it up. */
export function createSending({ client, logger }: { client: TelegramClient; logger: Logger }) {
  return async function send(
    to: ChatAddress,
    message: OutboundMessage,
    signal: AbortSignal,
  ): Promise<SendReceipt> {
    try {
      return await sendTo(to, message, signal);
    } catch (error) {
      if (errorCode(error) !== 'thread-gone') throw error;
      return sendTo({ ...to, thread: undefined }, message, signal);
    }
  };

  async function sendTo(
    to: ChatAddress,
    message: OutboundMessage,
    signal: AbortSignal,
  ): Promise<SendReceipt> {
    const thread = to.thread === generalThread ? undefined : wholeNumber(to.thread);
    const replyTo = wholeNumber(message.replyTo);
    const common = {
      ...(thread !== undefined && { message_thread_id: thread }),
      ...(replyTo !== undefined && {
        reply_parameters: { message_id: replyTo, allow_sending_without_reply: true },
      }),
    };
    const keyboard = inlineKeyboard(message.buttons, logger);
    const { text, entities } = addressed(message, replyTo !== undefined);
    const { file } = message;
    if (!text && !file) throw new TalkUpError('A message needs a text or a file', { code: 'message-empty' });
    if (file && text.length <= captionLimit) {
      return sendDocument(to, file, { ...common, ...(text && { caption: text }), ...keyboard }, signal);
    }
    const parts = splitHard(text);
    let receipt: SendReceipt = {};
    for (const [index, part] of parts.entries()) {
      const options = {
        ...common,
        ...(index === 0 && entities && { entities }),
        ...(index === parts.length - 1 && !file && keyboard),
        link_preview_options: { is_disabled: true },
      };
      const sent = await client.request((api, limit) => api.sendMessage(to.chat, part, options, limit), {
        timeoutMs: sendTimeoutMs,
        signal,
      });
      receipt = { messageId: String(sent.message_id) };
    }
    return file ? sendDocument(to, file, { ...common, ...keyboard }, signal) : receipt;
  }

  async function sendDocument(
    to: ChatAddress,
    file: NonNullable<OutboundMessage['file']>,
    options: object,
    signal: AbortSignal,
  ): Promise<SendReceipt> {
    const document = new InputFile(Buffer.from(file.text, 'utf8'), safeFileName(file.name));
    const sent = await client.request((api, limit) => api.sendDocument(to.chat, document, options, limit), {
      timeoutMs: uploadTimeoutMs,
      signal,
    });
    return { messageId: String(sent.message_id) };
  }
}

/** The name goes into a header as it is, without quotes. */
function safeFileName(name: string): string {
  return truncate(name.replace(/[^\p{L}\p{N}._-]+/gu, '_'), 60) || 'file.txt';
}

/** A reply shows by itself whom it is for; without one the name goes in front, as a link that notifies the person. */
function addressed({ text, mention }: OutboundMessage, isReply: boolean) {
  // A lone half of a surrogate pair is no UTF-8, and Telegram would refuse the whole message.
  const whole = text.replace(/\p{Surrogate}/gu, '\ufffd').trim();
  const name = mention && !isReply && whole ? displayName(mention.name) : '';
  if (!mention || !name) return { text: whole };
  const id = wholeNumber(mention.id);
  const entities =
    id === undefined
      ? undefined
      : [
          {
            type: 'text_mention' as const,
            offset: 0,
            length: name.length,
            user: { id, is_bot: false, first_name: name },
          },
        ];
  return { text: `${name}\n${whole}`, entities };
}

function inlineKeyboard(rows: Button[][] | undefined, logger: Logger) {
  let count = 0;
  const keyboard = (rows ?? [])
    .map((row) =>
      row
        .filter(({ label, data }) => {
          const bytes = Buffer.byteLength(data);
          const fits = label.trim() !== '' && bytes > 0 && bytes <= buttonDataBytes && count < mostButtons;
          if (!fits) logger.error({ bytes }, 'a button does not fit into Telegram and was left out');
          else count += 1;
          return fits;
        })
        .map(({ label, data }) => ({ text: truncate(label, 128), callback_data: data })),
    )
    .filter((row) => row.length > 0);
  return keyboard.length > 0 ? { reply_markup: { inline_keyboard: keyboard } } : undefined;
}

/** The last guard: the outbox has split at sentences long before, so that here a blank will do. */
function splitHard(text: string): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > hardTextLimit) {
    const head = truncate(rest, hardTextLimit);
    const blank = Math.max(head.lastIndexOf('\n'), head.lastIndexOf(' '));
    const cut = blank > hardTextLimit / 2 ? blank : head.length;
    parts.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return rest ? [...parts, rest] : parts;
}

function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,16}$/.test(value) ? Number(value) : undefined;
}
