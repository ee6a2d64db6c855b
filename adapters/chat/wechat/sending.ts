import type { ChatAddress, OutboundMessage, SendReceipt } from '../../../src/ports/chat';
import type { Clock } from '../../../src/ports/clock';
import { timeLimit } from '../../../src/shared/async';
import { TalkUpError, errorCode } from '../../../src/shared/errors';
import { truncate } from '../../../src/shared/text';
import type { Abilities } from './abilities';
import type { Echoes } from './echoes';
import { toTalkUpError, unreachable } from './errors';
import type { Identities } from './identities';
import { mentionEnd } from './mention';
import type { People } from './people';
import type { PersonPace } from './person-pace';
import type { Puppet } from './puppet';
import type { Welcome } from './welcome';

/** WeChat cuts or refuses texts somewhere above 2,000 characters, by puppet. */
const hardTextLimit = 2_000;
/** What the outbox splits at; the difference is room for the names that are mentioned. */
export const maxTextLength = 1_800;
const sendTimeoutMs = 20_000;

export interface SendingOptions {
  /** The puppet that is logged in; throws a retryable TalkUpError while there is none. */
  loggedIn: () => Puppet;
  identities: Identities;
  people: People;
  pace: PersonPace;
  echoes: Echoes;
  welcome: Welcome;
  clock: Clock;
  abilities: () => Abilities | undefined;
  /** The puppet refused something it was thought to be able to. */
  onInability: (ability: keyof Abilities) => void;
  /** A send met a dead connection. */
  onBroken: (error: unknown) => void;
}

/** Sends one message as a person would: text first, then a file; whom it is for stands in front, mentioned where that is possible. */
export function createSending(options: SendingOptions) {
  const { loggedIn, identities, people, pace, echoes, welcome, clock, abilities, onInability, onBroken } =
    options;

  return async function send(
    to: ChatAddress,
    message: OutboundMessage,
    signal: AbortSignal,
  ): Promise<SendReceipt> {
    signal.throwIfAborted();
    const puppet = loggedIn();
    const conversationId = await identities.today(to.chat);
    const { text: answer, mentionIds } = await addressed(puppet, conversationId, message);
    const greeting = mentionIds && welcome.for(to.chat);
    const text = greeting ? `${answer}\n\n${greeting}` : answer;
    const file = message.file;
    const parts = splitHard(file && !abilities()?.files ? `${text}\n\n${file.text}` : text);
    if (parts.length === 0 && !file)
      throw new TalkUpError('A message needs a text or a file', { code: 'message-empty' });
    const room = identities.isRoom(to.chat) ? to.chat : undefined;
    let receipt: SendReceipt = {};
    // what an earlier try got through is not said again
    for (const part of parts.slice(echoes.partsSaid(to.chat, parts))) {
      await pace.turn(room, signal);
      const id = await said(
        to.chat,
        part,
        () => sendText(loggedIn(), conversationId, part, mentionIds),
        signal,
      );
      receipt = id ? { messageId: id } : receipt;
    }
    if (file && abilities()?.files !== false) {
      await pace.turn(room, signal);
      const id = await said(to.chat, file.name, () => sendFile(loggedIn(), conversationId, file), signal);
      receipt = id ? { messageId: id } : receipt;
    }
    echoes.settled(to.chat, parts);
    if (greeting) welcome.said(to.chat);
    return receipt;
  };

  /** Runs one request of the puppet, which knows no time limit of its own; where it may have worked, that is remembered. */
  async function said(
    chat: string,
    what: string,
    request: () => Promise<string | void>,
    signal: AbortSignal,
  ): Promise<string | undefined> {
    if (echoes.wasSeenAfterDoubt(chat, what)) return undefined;
    const startedAt = clock.now();
    try {
      const id = await within(request(), signal);
      echoes.said(chat, what);
      return typeof id === 'string' ? id : undefined;
    } catch (error) {
      const failure = toTalkUpError(error);
      if (failure.details.sent === 'unknown') {
        echoes.doubt(chat, what, startedAt);
        onBroken(error);
      }
      throw failure;
    }
  }

  async function sendText(
    puppet: Puppet,
    conversationId: string,
    text: string,
    mentionIds: string[] | undefined,
  ): Promise<string | void> {
    if (!mentionIds?.length || abilities()?.mentions === false)
      return puppet.messageSendText(conversationId, text);
    try {
      return await puppet.messageSendText(conversationId, text, mentionIds);
    } catch (error) {
      if (errorCode(toTalkUpError(error)) !== 'wechat-unsupported') throw error;
      onInability('mentions');
      return puppet.messageSendText(conversationId, text);
    }
  }

  async function sendFile(
    puppet: Puppet,
    conversationId: string,
    file: NonNullable<OutboundMessage['file']>,
  ): Promise<string | void> {
    const { FileBox } = await import('file-box');
    try {
      const box = FileBox.fromBuffer(Buffer.from(file.text, 'utf8'), safeFileName(file.name));
      return await puppet.messageSendFile(conversationId, box);
    } catch (error) {
      if (errorCode(toTalkUpError(error)) !== 'wechat-unsupported') throw error;
      onInability('files');
      return puppet.messageSendText(conversationId, truncate(file.text, hardTextLimit));
    }
  }

  /** The text with the names of those whom it is for, and their ids of today. */
  async function addressed(
    puppet: Puppet,
    roomId: string,
    { text, mention, mentions }: OutboundMessage,
  ): Promise<{ text: string; mentionIds?: string[] }> {
    const whole = text.replace(/\p{Surrogate}/gu, '\ufffd').trim();
    const all = mentions ?? (mention ? [mention] : []);
    if (all.length === 0) return { text: whole };
    let result = mention && !mentions ? `@${mention.name} ${whole}` : whole;
    const mentionIds: string[] = [];
    for (const { id, name } of all) {
      const contactId = await identities.today(id);
      mentionIds.push(contactId);
      const shown = await people.shownInRoom(puppet, { roomId, contactId, otherwise: name });
      // the first one that is not ended yet: two pupils may have the same name
      result = replaceFirst(result, `@${name} `, `@${shown}${mentionEnd}`);
    }
    return { text: result, mentionIds: [...new Set(mentionIds)] };
  }
}

async function within<T>(request: Promise<T>, signal: AbortSignal): Promise<T> {
  const limit = timeLimit(sendTimeoutMs, signal);
  let onAbort: () => void = () => undefined;
  const late = new Promise<never>((_resolve, reject) => {
    onAbort = () => reject(unreachable());
    limit.addEventListener('abort', onAbort, { once: true });
  });
  try {
    return await Promise.race([request, late]);
  } finally {
    limit.removeEventListener('abort', onAbort);
  }
}

function replaceFirst(text: string, wanted: string, replacement: string): string {
  const at = text.indexOf(wanted);
  return at < 0 ? text : text.slice(0, at) + replacement + text.slice(at + wanted.length);
}

/** The last guard: the outbox has split long before, but a bundle may be longer. At a blank line, else a line, else a blank. */
function splitHard(text: string): string[] {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest.length > hardTextLimit) {
    const head = truncate(rest, hardTextLimit);
    const border = ['\n\n', '\n', ' ']
      .map((sign) => head.lastIndexOf(sign))
      .find((at) => at > hardTextLimit / 3);
    const cut = border ?? head.length;
    parts.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return rest ? [...parts, rest] : parts;
}

function safeFileName(name: string): string {
  return truncate(name.replace(/[^\p{L}\p{N}._-]+/gu, '_'), 60) || 'file.txt';
}
