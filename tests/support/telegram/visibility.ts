import type { Json, World, WorldChat, WorldMessage } from './world';

const serviceFields = [
  'new_chat_members',
  'left_chat_member',
  'new_chat_title',
  'migrate_to_chat_id',
  'migrate_from_chat_id',
];

/** What the bot gets to see: in a group with privacy mode on, only service messages, replies to it, commands. */
export function seenByBot(world: World, chat: WorldChat, message: WorldMessage): boolean {
  if (chat.type === 'private') return !chat.closed;
  if (chat.closed || !chat.members.has(world.bot.id)) return false;
  if ((message.from as { id?: number; is_bot?: boolean } | undefined)?.id === world.bot.id) return false;
  if (serviceFields.some((field) => message[field] !== undefined)) return true;
  if (!world.privacy || chat.botIsAdmin) return true;
  const quoted = message.reply_to_message as
    { from?: { id?: number }; forum_topic_created?: unknown } | undefined;
  if (quoted?.from?.id === world.bot.id && quoted.forum_topic_created === undefined) return true;
  // BotFather says that a mention by username gets through, too. It does not; a command for another bot does not either.
  const text = String(message.text ?? message.caption ?? '');
  const command = /^\/\w+(?:@(\w+))?/.exec(text);
  return (
    command !== null &&
    (command[1] ?? world.bot.username)?.toLowerCase() === world.bot.username?.toLowerCase()
  );
}

/** The entities that Telegram finds in a text; `linked` names the user whose display name the text begins with. */
export function entitiesOf(text: string, linked?: { first_name: string }): { entities?: Json[] } {
  const entities: Json[] = [];
  if (linked)
    entities.push({ type: 'text_mention', offset: 0, length: linked.first_name.length, user: linked });
  for (const match of text.matchAll(/(?<![\p{L}\p{N}_@/])@[A-Za-z0-9_]{3,32}/gu)) {
    entities.push({ type: 'mention', offset: match.index, length: match[0].length });
  }
  const command = /^\/[A-Za-z0-9_]{1,32}(@[A-Za-z0-9_]{3,32})?/.exec(text);
  if (command) entities.push({ type: 'bot_command', offset: 0, length: command[0].length });
  return entities.length > 0 ? { entities } : {};
}
