import { ApiFault, type Faults } from './faults';
import type { UpdateFeed } from './updates';
import type { Json, SentMessage, World, WorldChat } from './world';

export interface Upload {
  name: string;
  text: string;
}

export interface MethodContext {
  world: World;
  feed: UpdateFeed;
  faults: Faults;
  /** What was published, by `scope:language`. */
  commandLists: Map<string, Json[]>;
  /** Ids of pressed buttons whose waiting sign was ended. */
  answeredButtons: Set<string>;
  /** Chats in which "typing…" was shown, with the time. */
  typing: { chatId: number; thread?: number; at: number }[];
  files: Map<string, Buffer>;
}

export interface MethodCall {
  payload: Json;
  uploads: Map<string, Upload>;
  /** Aborts when the bot closed the connection. */
  gone: AbortSignal;
}

type Method = (context: MethodContext, call: MethodCall) => Promise<unknown> | unknown;

/** The methods of the Bot API that TalkUp uses, with the checks and the very words of the real one. */
export const methods: Record<string, Method> = {
  getMe: ({ world }) => ({
    ...world.bot,
    can_join_groups: true,
    can_read_all_group_messages: !world.privacy,
    supports_inline_queries: false,
  }),

  async getUpdates({ feed }, { payload, gone }) {
    if (feed.webhookInfo().url) {
      throw new ApiFault(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
    }
    const batch = await feed.getUpdates({
      offset: payload.offset === undefined ? undefined : Number(payload.offset),
      limit: Math.min(100, Number(payload.limit ?? 100)),
      timeoutSeconds: Number(payload.timeout ?? 0),
      gone,
    });
    if (batch !== 'conflict') return batch;
    throw new ApiFault(
      409,
      'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    );
  },

  setWebhook({ feed }, { payload }) {
    feed.setWebhook(String(payload.url ?? ''), {
      secret: payload.secret_token === undefined ? undefined : String(payload.secret_token),
      maxConnections: Number(payload.max_connections ?? 40),
    });
    return true;
  },
  deleteWebhook({ feed }) {
    feed.setWebhook('', { maxConnections: 1 });
    return true;
  },
  getWebhookInfo: ({ feed }) => feed.webhookInfo(),

  setMyCommands({ commandLists }, { payload }) {
    const scope = (payload.scope as Json | undefined)?.type ?? 'default';
    const language = String(payload.language_code ?? '');
    commandLists.set(language ? `${scope}:${language}` : String(scope), payload.commands as Json[]);
    return true;
  },

  sendMessage(context, { payload }) {
    const text = checkedText(String(payload.text ?? ''), 4_096, 'message');
    return post(context, payload, {
      method: 'sendMessage',
      text,
      entities: (payload.entities ?? []) as Json[],
    });
  },

  sendDocument(context, { payload, uploads }) {
    const attached = /^attach:\/\/(.+)$/.exec(String(payload.document ?? ''))?.[1] ?? 'document';
    const file = uploads.get(attached);
    if (!file) throw new ApiFault(400, 'Bad Request: there is no document in the request');
    const caption = String(payload.caption ?? '');
    if (caption) checkedText(caption, 1_024, 'message caption');
    return post(context, payload, { method: 'sendDocument', text: caption, entities: [], file });
  },

  editMessageText(context, { payload }) {
    const chat = openChat(context, payload);
    const message = context.world.message(chat.id, Number(payload.message_id));
    if (!message) throw new ApiFault(400, 'Bad Request: message to edit not found');
    message.text = checkedText(String(payload.text ?? ''), 4_096, 'message');
    const sent = context.world.sent.find(
      ({ chatId, messageId }) => chatId === chat.id && messageId === message.message_id,
    );
    if (sent) sent.text = String(payload.text);
    return message;
  },

  sendChatAction(context, { payload }) {
    const chat = openChat(context, payload);
    context.typing.push({
      chatId: chat.id,
      ...(payload.message_thread_id !== undefined && { thread: Number(payload.message_thread_id) }),
      at: Date.now(),
    });
    return true;
  },

  answerCallbackQuery({ answeredButtons }, { payload }) {
    answeredButtons.add(String(payload.callback_query_id));
    return true;
  },

  getFile({ files }, { payload }) {
    const id = String(payload.file_id);
    const content = files.get(id);
    if (!content) throw new ApiFault(400, 'Bad Request: invalid file_id');
    return { file_id: id, file_unique_id: `u${id}`, file_size: content.length, file_path: `files/${id}` };
  },
};

function checkedText(text: string, limit: number, what: string): string {
  if (text.trim() === '') throw new ApiFault(400, `Bad Request: ${what} text is empty`);
  if (/\p{Surrogate}/u.test(text)) throw new ApiFault(400, 'Bad Request: strings must be encoded in UTF-8');
  if (text.length > limit) throw new ApiFault(400, `Bad Request: ${what} is too long`);
  return text;
}

/** The chat that the request names, if the bot may write there. */
function openChat({ world }: MethodContext, payload: Json): WorldChat {
  const chat = world.chats.get(Number(payload.chat_id));
  if (!chat) throw new ApiFault(400, 'Bad Request: chat not found');
  if (chat.migratedTo !== undefined) {
    throw new ApiFault(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: chat.migratedTo,
    });
  }
  if (chat.type === 'private') {
    if (chat.closed) throw new ApiFault(403, 'Forbidden: bot was blocked by the user');
    if (!chat.started) throw new ApiFault(403, "Forbidden: bot can't initiate conversation with a user");
  } else if (chat.closed) {
    throw new ApiFault(403, `Forbidden: bot was kicked from the ${chat.type} chat`);
  }
  return chat;
}

function post(
  context: MethodContext,
  payload: Json,
  content: Pick<SentMessage, 'method' | 'text' | 'entities' | 'file'>,
): Json {
  const { world, faults } = context;
  const chat = openChat(context, payload);
  const thread = payload.message_thread_id === undefined ? undefined : Number(payload.message_thread_id);
  if (thread !== undefined && !chat.topics.has(thread)) {
    throw new ApiFault(400, 'Bad Request: message thread not found');
  }
  const reply = payload.reply_parameters as Json | undefined;
  const quoted = reply && world.message(chat.id, Number(reply.message_id));
  if (reply && !quoted && reply.allow_sending_without_reply !== true) {
    throw new ApiFault(400, 'Bad Request: message to be replied not found');
  }
  const buttons = readKeyboard(payload);
  faults.countMessage(chat.id);
  const message = world.newMessage(chat, {
    from: world.bot,
    text: content.text,
    ...(content.entities.length > 0 && { entities: content.entities }),
    ...(thread !== undefined && { message_thread_id: thread, is_topic_message: true }),
    ...(quoted && { reply_to_message: { ...quoted, reply_to_message: undefined } }),
    ...(buttons.length > 0 && { reply_markup: { inline_keyboard: buttons } }),
  });
  world.sent.push({
    ...content,
    messageId: message.message_id,
    chatId: chat.id,
    thread,
    replyTo: quoted?.message_id,
    buttons,
    at: Date.now(),
  });
  return message;
}

function readKeyboard(payload: Json): SentMessage['buttons'] {
  const rows = ((payload.reply_markup as Json | undefined)?.inline_keyboard ?? []) as SentMessage['buttons'];
  for (const { text, callback_data } of rows.flat()) {
    if (!text) throw new ApiFault(400, 'Bad Request: text buttons are unallowed in the inline keyboard');
    const bytes = Buffer.byteLength(callback_data);
    if (bytes < 1 || bytes > 64) throw new ApiFault(400, 'Bad Request: BUTTON_DATA_INVALID');
  }
  return rows;
}
