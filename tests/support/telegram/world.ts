/** The people, chats and messages of a make-believe Telegram, in the shapes of the Bot API. */
export type Json = Record<string, unknown>;

export interface WorldUser {
  id: number;
  is_bot: boolean;
  first_name: string;
  last_name?: string;
  username?: string;
  language_code?: string;
}

export interface WorldChat {
  id: number;
  type: 'private' | 'group' | 'supergroup';
  title?: string;
  isForum: boolean;
  /** Open forum topics by thread id. */
  topics: Map<number, string>;
  members: Set<number>;
  /** For private chats: the person wrote to the bot at least once. */
  started: boolean;
  /** Our bot was blocked or thrown out. */
  closed: boolean;
  botIsAdmin: boolean;
  migratedTo?: number;
}

export interface WorldMessage extends Json {
  message_id: number;
  chat: Json;
  from?: Json;
  date: number;
}

/** A message of the bot, as a test wants to look at it. */
export interface SentMessage {
  method: 'sendMessage' | 'sendDocument';
  messageId: number;
  chatId: number;
  thread?: number;
  text: string;
  replyTo?: number;
  entities: Json[];
  /** Rows of buttons. */
  buttons: { text: string; callback_data: string }[][];
  file?: { name: string; text: string };
  /** Milliseconds since the epoch. */
  at: number;
}

export class World {
  readonly bot: WorldUser;
  readonly users = new Map<number, WorldUser>();
  readonly chats = new Map<number, WorldChat>();
  readonly messages = new Map<string, WorldMessage>();
  readonly sent: SentMessage[] = [];
  private nextUser = 5_000_000_001;
  private nextGroup = -4_000_000_001;
  private readonly lastMessageIds = new Map<number, number>();

  constructor(
    botId: number,
    username: string,
    /** Privacy mode of BotFather: on, the bot sees of a group only what is meant for it. */
    readonly privacy: boolean,
  ) {
    this.bot = { id: botId, is_bot: true, first_name: 'TalkUp', username };
    this.users.set(botId, this.bot);
  }

  addUser(fields: Omit<WorldUser, 'id' | 'is_bot'> & { id?: number; is_bot?: boolean }): WorldUser {
    const user = { is_bot: false, ...fields, id: fields.id ?? this.nextUser++ };
    this.users.set(user.id, user);
    if (!user.is_bot) this.addChat({ id: user.id, type: 'private', members: new Set([user.id]) });
    return user;
  }

  addGroup(title: string, { supergroup = false, forum = false } = {}): WorldChat {
    const isSuper = supergroup || forum;
    const id = this.nextGroup--;
    return this.addChat({
      id: isSuper ? -1_000_000_000_000 + id : id,
      type: isSuper ? 'supergroup' : 'group',
      title,
      isForum: forum,
      members: new Set([this.bot.id]),
    });
  }

  /** A new id, as Telegram gives when a group grows into a supergroup. */
  migrate(chat: WorldChat): WorldChat {
    const successor = this.addGroup(chat.title ?? '', { supergroup: true });
    for (const member of chat.members) successor.members.add(member);
    successor.botIsAdmin = chat.botIsAdmin;
    chat.migratedTo = successor.id;
    return successor;
  }

  newMessage(chat: WorldChat, content: Json): WorldMessage {
    const message_id = (this.lastMessageIds.get(chat.id) ?? 0) + 1;
    this.lastMessageIds.set(chat.id, message_id);
    const date = Math.floor(Date.now() / 1_000);
    const message = { message_id, chat: this.chatJson(chat), date, ...content } as WorldMessage;
    this.messages.set(`${chat.id}:${message_id}`, message);
    return message;
  }

  message(chatId: number, messageId: number): WorldMessage | undefined {
    return this.messages.get(`${chatId}:${messageId}`);
  }

  chatJson(chat: WorldChat): Json {
    const user = this.users.get(chat.id);
    if (chat.type === 'private') {
      return { id: chat.id, type: 'private', first_name: user?.first_name, username: user?.username };
    }
    return { id: chat.id, type: chat.type, title: chat.title, ...(chat.isForum && { is_forum: true }) };
  }

  private addChat(fields: Partial<WorldChat> & Pick<WorldChat, 'id' | 'type' | 'members'>): WorldChat {
    const chat: WorldChat = {
      isForum: false,
      topics: new Map(),
      started: false,
      closed: false,
      botIsAdmin: false,
      ...fields,
    };
    this.chats.set(chat.id, chat);
    return chat;
  }
}
