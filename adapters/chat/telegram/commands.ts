import type { BotCommandScope } from 'grammy/types';
import type { Language } from '../../../src/ports/language';
import { errorCode, isRetryable } from '../../../src/shared/errors';
import { truncate } from '../../../src/shared/text';
import type { TelegramClient } from './client';
import { persist, type Persistence } from './retry';

const timeoutMs = 10_000;

/** Where a list of commands is offered: to everybody, in private chats, in groups, to the admins of groups. */
export type CommandScope = 'default' | 'private' | 'groups' | 'group-admins';

/** One list of the menu that Telegram shows behind "/". */
export interface CommandList {
  scope: CommandScope;
  /** Without one: for everybody whose language has no list of its own. */
  language?: Language;
  /** Names without the slash; those that Telegram does not allow (only a-z, 0-9 and _, at most 32) are left out. */
  commands: { name: string; description: string }[];
}

const scopes: Record<CommandScope, BotCommandScope> = {
  default: { type: 'default' },
  private: { type: 'all_private_chats' },
  groups: { type: 'all_group_chats' },
  'group-admins': { type: 'all_chat_administrators' },
};

export interface PublishingOptions extends Persistence {
  client: TelegramClient;
  commands: () => CommandList[];
}

/** Puts the command lists into Telegram's menu, one after the other; rejects only when `signal` aborts. */
export function createPublishing({ client, commands, ...persistence }: PublishingOptions) {
  return async function publish(signal: AbortSignal): Promise<void> {
    for (const { scope, language, commands: entries } of commands()) {
      const allowed = entries
        .filter(({ name, description }) => /^[a-z0-9_]{1,32}$/.test(name) && description.trim() !== '')
        .slice(0, 100)
        .map(({ name, description }) => ({ command: name, description: truncate(description, 256) }));
      const target = { scope: scopes[scope], ...(language && { language_code: language }) };
      const put = async () => {
        try {
          await client.request((api, limit) => api.setMyCommands(allowed, target, limit), {
            timeoutMs,
            signal,
          });
        } catch (error) {
          if (isRetryable(error)) throw error;
          // The menu is a comfort: a list that Telegram dislikes is not worth a second try.
          persistence.logger.warn({ scope, code: errorCode(error) }, 'telegram: a command list was refused');
        }
      };
      await persist('commands', put, { ...persistence, signal });
    }
  };
}
