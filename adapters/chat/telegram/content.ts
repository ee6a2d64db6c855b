import type { InboundContent } from '../../../src/ports/chat';
import { fields, identifier, list, number, string, type Fields } from './fields';
import { readText, type ReadText } from './mention';
import { displayName, userAsSender, type BotIdentity } from './people';

/** What people send that we can only name. */
const otherKinds = [
  'sticker',
  'animation',
  'document',
  'video',
  'location',
  'venue',
  'contact',
  'poll',
  'dice',
  'game',
  'story',
  'paid_media',
  'checklist',
  'gift',
  'invoice',
];

const mostMembers = 50;

export interface ReadContent {
  content: InboundContent;
  /** What was read of text or caption; undefined where there is none. */
  words?: ReadText;
  /** Something that happened to the chat, said by nobody. */
  event?: boolean;
}

/** The content of a message; undefined for service messages that mean nothing to us. */
export function readContent(message: Fields, bot: BotIdentity): ReadContent | undefined {
  const text = string(message.text);
  if (text !== undefined) {
    const words = readText(text, message.entities, bot);
    return { content: { kind: 'text', text: words.text }, words };
  }
  return readEvent(message, bot) ?? readMedia(message, bot);
}

/** An edited message counts for its words; a moving live location or a changed picture says nothing. */
export function readEdited(message: Fields, bot: BotIdentity): ReadContent | undefined {
  const text = string(message.text);
  const words = text !== undefined ? readText(text, message.entities, bot) : readCaption(message, bot);
  return words && { content: { kind: 'text', text: words.text, edited: true }, words };
}

function readEvent(message: Fields, bot: BotIdentity): ReadContent | undefined {
  const title = string(message.new_chat_title);
  if (title !== undefined) {
    return { content: { kind: 'chat-renamed', title: displayName(title) }, event: true };
  }
  if (message.new_chat_members === undefined && message.left_chat_member === undefined) return undefined;
  const members = (value: unknown) =>
    list(value)
      .slice(0, mostMembers)
      .map((member) => userAsSender(member, bot))
      .filter((member) => member !== undefined)
      // Our own coming and going is told by `my_chat_member`, which also knows of bans.
      .filter(({ self }) => !self);
  const joined = members(message.new_chat_members);
  const left = members([message.left_chat_member]);
  if (joined.length + left.length === 0) return undefined;
  return { content: { kind: 'members', joined, left }, event: true };
}

function readMedia(message: Fields, bot: BotIdentity): ReadContent | undefined {
  const words = readCaption(message, bot);
  const sound = readSound(message);
  if (sound) return { content: sound, words };
  const mediaId = imageId(message);
  if (mediaId) {
    return { content: { kind: 'image', mediaId, ...(words?.text && { caption: words.text }) }, words };
  }
  const what = otherKinds.find((kind) => message[kind] !== undefined);
  if (!what) return undefined;
  // Words under a film or file are said to us like any others.
  if (words?.text) return { content: { kind: 'text', text: words.text }, words };
  return { content: { kind: 'other', what }, words };
}

function readCaption(message: Fields, bot: BotIdentity): ReadText | undefined {
  const caption = string(message.caption);
  return caption === undefined ? undefined : readText(caption, message.caption_entities, bot);
}

function readSound(message: Fields): InboundContent | undefined {
  const sources = [
    [message.voice, 'audio/ogg'],
    [message.video_note, 'video/mp4'],
    [message.audio, 'audio/mpeg'],
  ] as const;
  for (const [value, usualType] of sources) {
    const sound = fields(value);
    const mediaId = string(sound?.file_id);
    if (!sound || !mediaId) continue;
    const seconds = number(sound.duration);
    return {
      kind: 'voice',
      mediaId,
      ...(seconds !== undefined && { seconds }),
      mimeType: string(sound.mime_type) ?? usualType,
    };
  }
  return undefined;
}

/** The largest size of a photo (the last one), or a picture that was sent as a file. */
function imageId(message: Fields): string | undefined {
  const largest = fields(list(message.photo).at(-1));
  if (largest) return string(largest.file_id);
  const file = fields(message.document);
  return string(file?.mime_type)?.startsWith('image/') ? string(file?.file_id) : undefined;
}

/** The supergroup that a group became, whichever of the two service messages tells it. */
export function readMove(message: Fields, chatId: string): { from: string; to: string } | undefined {
  const to = identifier(message.migrate_to_chat_id);
  if (to) return { from: chatId, to };
  const from = identifier(message.migrate_from_chat_id);
  return from ? { from, to: chatId } : undefined;
}
