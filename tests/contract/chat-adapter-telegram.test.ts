import type { ChatAdapter } from '../../src/ports/chat';
import { createAdapterFor, createWebhookAdapterFor } from '../support/telegram-adapter';
import { createFakeTelegram, type FakeTelegram } from '../support/telegram-server';
import { describeChatAdapter, type ChatFixture, type ChatPlatform } from './chat-adapter.suite';

type Transport = (telegram: FakeTelegram) => Promise<{ adapter: ChatAdapter; close(): Promise<void> }>;

function fixture(transport: Transport) {
  return async (): Promise<ChatFixture> => {
    const telegram = await createFakeTelegram();
    const { adapter, close } = await transport(telegram);
    const group = telegram.group('Class 3');
    const pupil = telegram.user('Li', { lastName: 'Hua', language: 'zh-hans' });
    let lastUpdate = 0;
    const remember = ({ updateId = 0 }: { updateId?: number }) => {
      lastUpdate = updateId;
    };
    const platform: ChatPlatform = {
      privateText: async (text) => remember(await pupil.says(text)),
      groupMention: async (text) => remember(await pupil.says(`@TalkUpBot ${text}`, { in: group })),
      groupText: async (text) => remember(await pupil.says(text, { in: group })),
      async repeatLast() {
        telegram.feed.repeat(lastUpdate);
      },
      async ownMessage(text) {
        const { bot } = telegram;
        telegram.feed.push({
          message: {
            message_id: 77,
            date: 1,
            chat: { id: Number(group.id), type: 'group' },
            from: bot,
            text,
          },
        });
      },
      async botMessage(text) {
        await telegram.otherBot('SpamBot').says(`@TalkUpBot ${text}`, { in: group });
      },
      async sayAndEdit(text, changed) {
        await pupil.edits(await pupil.says(text), changed);
      },
      voice: async () => remember(await pupil.sendsVoice()),
      async press(label) {
        await pupil.presses(label);
      },
      failNextSend: () => telegram.faults.answer('sendMessage', { status: 502 }),
    };
    return {
      adapter,
      platform,
      privateChat: { channel: 'telegram', chat: pupil.id },
      group: { channel: 'telegram', chat: group.id },
      goneChat: { channel: 'telegram', chat: telegram.user('Never Wrote').id },
      sent: () =>
        telegram.sent.map(({ chatId, text, replyTo, buttons, file }) => ({
          chat: String(chatId),
          text,
          isReply: replyTo !== undefined,
          buttons: buttons.flat().map((button) => button.text),
          file: file?.text,
        })),
      async close() {
        await close();
        await telegram.close();
      },
    };
  };
}

describeChatAdapter(
  'telegram, polling',
  fixture(async (telegram) => ({ adapter: createAdapterFor(telegram), close: async () => undefined })),
  { lacks: ['empty-text'] },
);

describeChatAdapter(
  'telegram, webhook',
  fixture(async (telegram) => {
    const { adapter, closeServer } = await createWebhookAdapterFor(telegram);
    return { adapter, close: closeServer };
  }),
  { lacks: ['empty-text'] },
);
