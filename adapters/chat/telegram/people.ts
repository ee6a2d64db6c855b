import type { Sender } from '../../../src/ports/chat';
import type { Language } from '../../../src/ports/language';
import { hasChinese, truncate } from '../../../src/shared/text';
import { fields, identifier, string, type Fields } from './fields';

const longestName = 64;

/** What `getMe` told about our own account. */
export interface BotIdentity {
  id: string;
  /** Without the @. */
  username: string;
  name: string;
  /** False: privacy mode is on, and of a group we see commands and replies to us alone. */
  seesAllGroupMessages: boolean;
}

/** One line, without control and direction characters, at most 64 characters long. */
export function displayName(name: string): string {
  const plain = name
    .slice(0, 4 * longestName)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return truncate(plain, longestName);
}

/** A Telegram user; undefined when there is no usable id. */
export function userAsSender(value: unknown, bot: BotIdentity): Sender | undefined {
  const user = fields(value);
  const id = identifier(user?.id);
  if (!user || !id) return undefined;
  const language = languageOf(string(user.language_code));
  return {
    id,
    name: nameOf(user) || id,
    ...(language && { language }),
    ...(id === bot.id && { self: true }),
    ...(user.is_bot === true && { bot: true }),
  };
}

/**
 * Who speaks in a message. An anonymous admin or someone who writes as a channel is known by `sender_chat` alone: Telegram puts
 * a stand-in bot into `from`, and a person must not be taken for a bot.
 */
export function messageSender(message: Fields, bot: BotIdentity): Sender | undefined {
  const behind = fields(message.sender_chat);
  const id = identifier(behind?.id);
  if (!behind || !id) return userAsSender(message.from, bot);
  return { id, name: displayName(string(behind.title) ?? '') || id, anonymous: true };
}

/** Chinese names are written family name first and without a space. */
function nameOf(user: Fields): string {
  const first = displayName(string(user.first_name) ?? '');
  const last = displayName(string(user.last_name) ?? '');
  if (first && last)
    return hasChinese(first) && hasChinese(last) ? last + first : displayName(`${first} ${last}`);
  return first || last || displayName(string(user.username) ?? '');
}

function languageOf(code: string | undefined): Language | undefined {
  if (/^zh\b/i.test(code ?? '')) return 'zh';
  return /^en\b/i.test(code ?? '') ? 'en' : undefined;
}
