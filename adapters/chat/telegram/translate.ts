import type { InboundMessage } from '../../../src/ports/chat';
import { readContent, readEdited, readMove } from './content';
import { fields, identifier, string, type Fields } from './fields';
import { repliesToUs } from './mention';
import { displayName, messageSender, userAsSender, type BotIdentity } from './people';

export const channel = 'telegram';

/** The updates that `translate` knows; Telegram is asked for these alone. */
export const allowedUpdates = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const;

const mostButtonBytes = 64;

/** The delivery id that two updates may share: both service messages of a group that became a supergroup. */
const moveId = (from: string, to: string) => `moved:${from}:${to}`;

/**
 * One update in the house's own words; undefined for what means nothing to us (which may then be acknowledged). Never throws,
 * whatever the JSON is.
 *
 * @param now milliseconds since the epoch
 */
export function translate(update: unknown, bot: BotIdentity, now: number): InboundMessage | undefined {
  const update_ = fields(update);
  const id = identifier(update_?.update_id);
  if (!update_ || !id) return undefined;
  const message = fields(update_.message);
  if (message) return fromMessage(message, { id, bot, now, edited: false });
  const edited = fields(update_.edited_message);
  if (edited) return fromMessage(edited, { id, bot, now, edited: true });
  const press = fields(update_.callback_query);
  if (press) return fromButton(press, { id, bot, now });
  const membership = fields(update_.my_chat_member);
  return membership && fromOwnMembership(membership, { id, bot, now });
}

interface About {
  id: string;
  bot: BotIdentity;
  now: number;
}

function fromMessage(message: Fields, about: About & { edited: boolean }): InboundMessage | undefined {
  const { id, bot, now, edited } = about;
  const place = readPlace(message.chat, message);
  if (!place) return undefined;
  const move = readMove(message, place.chat);
  if (move) {
    return {
      ...place,
      chat: move.from,
      id: moveId(move.from, move.to),
      sender: { id: move.from, name: place.chatTitle ?? '' },
      addressed: false,
      content: { kind: 'chat-moved', to: move.to },
      receivedAt: now,
    };
  }
  // The linked channel's posts, copied into the group by Telegram.
  if (message.is_automatic_forward === true) return undefined;
  const sender = messageSender(message, bot);
  const read = sender && (edited ? readEdited(message, bot) : readContent(message, bot));
  if (!sender || !read) return undefined;
  const messageId = identifier(message.message_id);
  const said = read.words;
  const meant =
    place.chatKind === 'private' ||
    (said?.command !== 'theirs' &&
      (said?.mentioned === true || said?.command === 'ours' || repliesToUs(message, bot)));
  return {
    ...place,
    id,
    sender,
    addressed: !read.event && meant,
    content: read.content,
    ...(messageId && { messageId }),
    receivedAt: now,
  };
}

/** A pressed button. Its data may be forged, and Telegram itself allows no more than 64 bytes. */
function fromButton(press: Fields, { id, bot, now }: About): InboundMessage | undefined {
  const message = fields(press.message);
  const place = message && readPlace(message.chat, message);
  const sender = userAsSender(press.from, bot);
  const data = string(press.data);
  if (!place || !sender || !data || Buffer.byteLength(data) > mostButtonBytes) return undefined;
  return { ...place, id, sender, addressed: true, content: { kind: 'button', data }, receivedAt: now };
}

/** Our own coming and going: added to a group, thrown out, blocked by a person, unblocked. */
function fromOwnMembership(change: Fields, { id, bot, now }: About): InboundMessage | undefined {
  const place = readPlace(change.chat, {});
  const sender = userAsSender(change.from, bot);
  if (!place || !sender) return undefined;
  const before = isInside(fields(change.old_chat_member));
  const after = isInside(fields(change.new_chat_member));
  if (before === after) return undefined;
  const us = [{ id: bot.id, name: bot.name, self: true, bot: true }];
  return {
    ...place,
    id,
    sender,
    addressed: false,
    content: { kind: 'members', joined: after ? us : [], left: after ? [] : us },
    receivedAt: now,
  };
}

function isInside(member: Fields | undefined): boolean {
  const status = string(member?.status);
  if (status === 'restricted') return member?.is_member === true;
  return status === 'creator' || status === 'administrator' || status === 'member';
}

type Place = Pick<InboundMessage, 'channel' | 'chat' | 'thread' | 'chatKind' | 'chatTitle'>;

/** `message_thread_id` also marks mere chains of replies; it is a forum topic only with `is_topic_message`. */
function readPlace(value: unknown, message: Fields): Place | undefined {
  const chat = fields(value);
  const id = identifier(chat?.id);
  const type = string(chat?.type);
  if (!chat || !id || (type !== 'private' && type !== 'group' && type !== 'supergroup')) return undefined;
  const thread = message.is_topic_message === true ? identifier(message.message_thread_id) : undefined;
  const title = displayName(string(chat.title) ?? '');
  return {
    channel,
    chat: id,
    ...(thread && { thread }),
    chatKind: type === 'private' ? 'private' : 'group',
    ...(title && type !== 'private' && { chatTitle: title }),
  };
}
