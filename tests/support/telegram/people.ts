import type { MethodContext } from './methods';
import { entitiesOf, seenByBot } from './visibility';
import type { Json, SentMessage, WorldChat, WorldMessage, WorldUser } from './world';

export interface FakeTopic {
  id: number;
  /** Later messages into it are answered "message thread not found". */
  remove(): void;
}

export interface FakeGroup {
  readonly id: string;
  readonly chat: WorldChat;
  readonly title: string;
  topic(name: string): FakeTopic;
  /** Grows into a supergroup: a new id, told by two service messages. The group goes on under the new one. */
  becomesSupergroup(): string;
  /** Somebody adds our bot, throws it out, or makes it an admin. */
  addsBot(by: FakeUser): void;
  removesBot(by: FakeUser): void;
  makesBotAdmin(): void;
  /** All that the bot wrote here, under whatever id. */
  sent(): SentMessage[];
}

export interface Place {
  /** The group; a private chat with the bot without it. */
  in?: FakeGroup;
  topic?: FakeTopic;
}

export interface SayOptions extends Place {
  /** Answers this message of the bot, or one that somebody said. */
  replyTo?: SentMessage | Said;
  /** In front of the text, a link to the bot by its display name. */
  mentionByName?: boolean;
  /** As an admin who hides behind the group, or in the name of a channel. */
  anonymous?: boolean;
  asChannel?: { id: number; title: string };
}

/** Something that a person did, with the update that told the bot; no update where privacy mode hid it. */
export interface Said {
  message: WorldMessage;
  messageId: number;
  updateId?: number;
}

export interface HearOptions extends Place {
  withinMs?: number;
  /** In a group: anything that the bot writes counts, not only what is meant for this person. */
  anything?: boolean;
}

export interface FakeUser {
  readonly id: string;
  readonly user: WorldUser;
  says(text: string, options?: SayOptions): Promise<Said>;
  edits(said: Said, text: string): Promise<Said>;
  sends(content: Json, options?: SayOptions): Promise<Said>;
  sendsVoice(options?: SayOptions & { seconds?: number }): Promise<Said>;
  sendsPhoto(options?: SayOptions & { caption?: string }): Promise<Said>;
  /** Presses the newest button with this label that the bot showed in the place. Resolves with the update's id. */
  presses(label: string | RegExp, options?: Place & { forgedData?: string }): Promise<number>;
  /** Waits for the next message of the bot for this person that matches, and takes it as heard. */
  hears(pattern: string | RegExp, options?: HearOptions): Promise<SentMessage>;
  /** Fails when the bot says something for this person within the time. */
  hearsNothing(options?: HearOptions): Promise<void>;
  joins(group: FakeGroup): Promise<void>;
  leaves(group: FakeGroup): Promise<void>;
  renames(group: FakeGroup, title: string): Promise<void>;
  blocksBot(): void;
  unblocksBot(): void;
}

const mediaTypes = { voice: 'audio/ogg' };

export function createPerson(
  context: MethodContext,
  user: WorldUser,
  about: { answerWithinMs: number },
): FakeUser {
  const { world, feed, files } = context;
  const heard = new Set<SentMessage>();
  const own = new Set<string>();
  let lastPlace: Place = {};
  let mediaCount = 0;

  const chatOf = (place: Place): WorldChat => {
    const chat = place.in?.chat ?? world.chats.get(user.id);
    if (!chat) throw new Error('a bot has no private chat with a bot');
    return chat;
  };

  function say(content: Json, options: SayOptions): Said {
    const chat = chatOf(options);
    if (!options.in) chat.started = true;
    lastPlace = options;
    const quoted = options.replyTo && world.message(chat.id, options.replyTo.messageId);
    const topic = options.topic?.id;
    const message = world.newMessage(chat, {
      from: options.anonymous
        ? { id: 1_087_968_824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' }
        : options.asChannel
          ? { id: 136_817_688, is_bot: true, first_name: 'Channel', username: 'Channel_Bot' }
          : user,
      ...(options.anonymous && { sender_chat: world.chatJson(chat) }),
      ...(options.asChannel && { sender_chat: { ...options.asChannel, type: 'channel' } }),
      ...(quoted && { reply_to_message: { ...quoted, reply_to_message: undefined } }),
      ...(topic !== undefined && { message_thread_id: topic, is_topic_message: true }),
      ...(topic !== undefined &&
        !quoted && {
          reply_to_message: {
            message_id: topic,
            chat: world.chatJson(chat),
            from: world.bot,
            forum_topic_created: { name: chat.topics.get(topic) },
          },
        }),
      ...content,
    });
    own.add(`${chat.id}:${message.message_id}`);
    const updateId = seenByBot(world, chat, message) ? feed.push({ message }) : undefined;
    return { message, messageId: message.message_id, updateId };
  }

  function isForMe(sent: SentMessage): boolean {
    if (sent.chatId === user.id) return true;
    if (sent.replyTo !== undefined && own.has(`${sent.chatId}:${sent.replyTo}`)) return true;
    const linked = sent.entities.some(
      (entity) => (entity.user as { id?: number } | undefined)?.id === user.id,
    );
    return linked || sent.text.includes(user.first_name);
  }

  function unheard(place: HearOptions): SentMessage[] {
    const within = place.in ? place.in.sent() : world.sent.filter(({ chatId }) => chatId === user.id);
    return within.filter(
      (sent) =>
        !heard.has(sent) &&
        (place.topic === undefined || sent.thread === place.topic.id) &&
        (place.anything || isForMe(sent)),
    );
  }

  const membership = (chat: WorldChat, before: string, after: string) =>
    feed.push({
      my_chat_member: {
        chat: world.chatJson(chat),
        from: user,
        date: Math.floor(Date.now() / 1_000),
        old_chat_member: { status: before, user: world.bot },
        new_chat_member: { status: after, user: world.bot },
      },
    });

  async function sends(content: Json, options: SayOptions = {}): Promise<Said> {
    return say(content, options);
  }

  return {
    id: String(user.id),
    user,
    sends,
    async says(text, options = {}) {
      const named = options.mentionByName ? `${world.bot.first_name} ${text}` : text;
      return say(
        { text: named, ...entitiesOf(named, options.mentionByName ? world.bot : undefined) },
        options,
      );
    },
    async edits(said, text) {
      const message = {
        ...said.message,
        text,
        edit_date: Math.floor(Date.now() / 1_000),
        ...entitiesOf(text),
      };
      const chat = world.chats.get(Number(said.message.chat.id));
      const visible = chat && seenByBot(world, chat, message);
      return { ...said, message, updateId: visible ? feed.push({ edited_message: message }) : undefined };
    },
    async sendsVoice({ seconds = 3, ...options } = {}) {
      const file_id = `voice-${user.id}-${++mediaCount}`;
      files.set(file_id, Buffer.from(`OggS ${file_id}`));
      return say({ voice: { file_id, duration: seconds, mime_type: mediaTypes.voice } }, options);
    },
    async sendsPhoto({ caption, ...options } = {}) {
      const file_id = `photo-${user.id}-${++mediaCount}`;
      files.set(file_id, Buffer.from(file_id));
      const sizes = [
        { file_id: `${file_id}-small`, width: 90, height: 60 },
        { file_id, width: 900, height: 600 },
      ];
      return say({ photo: sizes, ...(caption !== undefined && { caption }) }, options);
    },
    async presses(label, options = lastPlace) {
      const place = options.in ? options.in.sent() : world.sent.filter(({ chatId }) => chatId === user.id);
      const matches = (text: string) => (typeof label === 'string' ? text.includes(label) : label.test(text));
      for (const sent of [...place].reverse()) {
        const button = sent.buttons.flat().find(({ text }) => matches(text));
        if (!button) continue;
        return feed.push({
          callback_query: {
            id: `press-${user.id}-${++mediaCount}`,
            from: user,
            message: world.message(sent.chatId, sent.messageId),
            chat_instance: String(sent.chatId),
            data: ('forgedData' in options ? options.forgedData : undefined) ?? button.callback_data,
          },
        });
      }
      throw new Error(`${user.first_name} sees no button ${String(label)}`);
    },
    async hears(pattern, options = {}) {
      const place = { ...lastPlace, ...options };
      const deadline = Date.now() + (options.withinMs ?? about.answerWithinMs);
      for (;;) {
        for (const sent of unheard(place)) {
          const matches = typeof pattern === 'string' ? sent.text.includes(pattern) : pattern.test(sent.text);
          if (!matches) continue;
          heard.add(sent);
          return sent;
        }
        if (Date.now() > deadline) {
          const texts = unheard(place).map(({ text }) => JSON.stringify(text));
          throw new Error(
            `${user.first_name} waited for ${String(pattern)} and heard ${texts.join(', ') || 'nothing'}`,
          );
        }
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    async hearsNothing(options = {}) {
      const place = { ...lastPlace, ...options };
      await new Promise((resolve) => setTimeout(resolve, options.withinMs ?? 200));
      const texts = unheard(place).map(({ text }) => JSON.stringify(text));
      if (texts.length > 0) throw new Error(`${user.first_name} heard ${texts.join(', ')}`);
    },
    async joins(group) {
      group.chat.members.add(user.id);
      await sends({ new_chat_members: [user] }, { in: group });
    },
    async leaves(group) {
      group.chat.members.delete(user.id);
      await sends({ left_chat_member: user }, { in: group });
    },
    async renames(group, title) {
      group.chat.title = title;
      await sends({ new_chat_title: title }, { in: group });
    },
    blocksBot() {
      chatOf({}).closed = true;
      membership(chatOf({}), 'member', 'kicked');
    },
    unblocksBot() {
      chatOf({}).closed = false;
      membership(chatOf({}), 'kicked', 'member');
    },
  };
}
