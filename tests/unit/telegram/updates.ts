import type { BotIdentity } from '../../../adapters/chat/telegram/people';
import { translate } from '../../../adapters/chat/telegram/translate';

/** Written as Telegram writes them; each test changes what it is about. */
export const bot: BotIdentity = {
  id: '7000000001',
  username: 'TalkUpBot',
  name: 'TalkUp',
  seesAllGroupMessages: true,
};
export const botUser = { id: 7_000_000_001, is_bot: true, first_name: 'TalkUp', username: 'TalkUpBot' };
export const liHua = {
  id: 5_000_000_001,
  is_bot: false,
  first_name: 'Hua',
  last_name: 'Li',
  language_code: 'zh-hans',
};
export const privateChat = { id: 5_000_000_001, type: 'private', first_name: 'Hua' };
export const group = { id: -1_002_000_000_001, type: 'supergroup', title: 'Class 3' };
export const now = 1_772_409_600_000;

export function messageUpdate(fields: object, chat: object = privateChat): object {
  return { update_id: 100, message: { message_id: 9, date: 1_772_409_599, chat, from: liHua, ...fields } };
}

export const read = (update: unknown) => translate(update, bot, now);
export const readPrivate = (fields: object) => read(messageUpdate(fields));
export const readGroup = (fields: object) => read(messageUpdate(fields, group));
