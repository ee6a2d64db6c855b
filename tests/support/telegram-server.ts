import { Faults } from './telegram/faults';
import type { MethodContext } from './telegram/methods';
import { createPerson, type FakeGroup, type FakeUser } from './telegram/people';
import { startApiServer, type ApiRequest } from './telegram/server';
import { createUpdateFeed, type UpdateFeed } from './telegram/updates';
import { World, type Json, type SentMessage, type WorldUser } from './telegram/world';

export type { FakeGroup, FakeUser } from './telegram/people';
export type { SentMessage } from './telegram/world';

export interface FakeTelegramOptions {
  /** 0 for any free one. */
  port?: number;
  /** Privacy mode of BotFather; default off, so that groups are seen whole. */
  privacy?: boolean;
  username?: string;
  /** How long `hears` waits, in milliseconds. */
  answerWithinMs?: number;
}

export interface FakeTelegram {
  readonly token: string;
  /** For TELEGRAM_API_ROOT. */
  readonly apiRoot: string;
  readonly username: string;
  /** Our bot as a Telegram user. */
  readonly bot: WorldUser;
  readonly feed: UpdateFeed;
  readonly faults: Faults;
  /** Every request of the bot, with time and answer. */
  readonly requests: ApiRequest[];
  /** Every message that the bot got through, oldest first. */
  readonly sent: SentMessage[];
  readonly typing: MethodContext['typing'];
  readonly commandLists: Map<string, Json[]>;
  readonly answeredButtons: Set<string>;
  user(
    name: string,
    fields?: { lastName?: string; username?: string; language?: string; id?: number },
  ): FakeUser;
  /** Another bot, which talks in groups. */
  otherBot(name: string): FakeUser;
  /** A group that our bot is a member of. */
  group(title: string, options?: { supergroup?: boolean; forum?: boolean }): FakeGroup;
  close(): Promise<void>;
}

/** A make-believe Telegram on a real port: a Bot API for the bot, and people who talk with it for the test. */
export async function createFakeTelegram(options: FakeTelegramOptions = {}): Promise<FakeTelegram> {
  const { username = 'TalkUpBot', privacy = false, answerWithinMs = 5_000 } = options;
  const botId = 7_000_000_001;
  const token = `${botId}:AAFakeTokenForTests_not_a_secret_0123456`;
  const world = new World(botId, username, privacy);
  const feed = createUpdateFeed(100_000_001);
  const context: MethodContext = {
    world,
    feed,
    faults: new Faults(),
    commandLists: new Map(),
    answeredButtons: new Set(),
    typing: [],
    files: new Map(),
  };
  const server = await startApiServer(context, token, options.port);

  return {
    token,
    apiRoot: server.root,
    username,
    bot: world.bot,
    feed,
    faults: context.faults,
    requests: server.requests,
    sent: world.sent,
    typing: context.typing,
    commandLists: context.commandLists,
    answeredButtons: context.answeredButtons,
    user(name, { lastName, username: nick, language, id } = {}) {
      const fields = {
        first_name: name,
        ...(lastName && { last_name: lastName }),
        ...(nick && { username: nick }),
        ...(language && { language_code: language }),
        ...(id !== undefined && { id }),
      };
      return createPerson(context, world.addUser(fields), { answerWithinMs });
    },
    otherBot: (name) =>
      createPerson(context, world.addUser({ first_name: name, username: name, is_bot: true }), {
        answerWithinMs,
      }),
    group: (title, kind) => createGroup(context, world.addGroup(title, kind)),
    async close() {
      feed.close();
      await server.close();
    },
  };
}

function createGroup({ world, feed }: MethodContext, first: ReturnType<World['addGroup']>): FakeGroup {
  const ids = new Set([first.id]);
  let chat = first;
  let nextTopic = 1_001;

  const membership = (by: FakeUser, before: string, after: string) =>
    feed.push({
      my_chat_member: {
        chat: world.chatJson(chat),
        from: by.user,
        date: Math.floor(Date.now() / 1_000),
        old_chat_member: { status: before, user: world.bot },
        new_chat_member: { status: after, user: world.bot },
      },
    });

  return {
    get id() {
      return String(chat.id);
    },
    get chat() {
      return chat;
    },
    get title() {
      return chat.title ?? '';
    },
    topic(name) {
      const id = nextTopic++;
      chat.topics.set(id, name);
      const { topics } = chat;
      return { id, remove: () => void topics.delete(id) };
    },
    becomesSupergroup() {
      const before = chat;
      chat = world.migrate(before);
      ids.add(chat.id);
      feed.push({ message: world.newMessage(before, { migrate_to_chat_id: chat.id }) });
      feed.push({ message: world.newMessage(chat, { migrate_from_chat_id: before.id }) });
      return String(chat.id);
    },
    addsBot(by) {
      chat.closed = false;
      chat.members.add(world.bot.id);
      membership(by, 'left', 'member');
      feed.push({ message: world.newMessage(chat, { from: by.user, new_chat_members: [world.bot] }) });
    },
    removesBot(by) {
      chat.closed = true;
      chat.members.delete(world.bot.id);
      membership(by, 'member', 'kicked');
    },
    makesBotAdmin() {
      chat.botIsAdmin = true;
    },
    sent: () => world.sent.filter(({ chatId }) => ids.has(chatId)),
  };
}
