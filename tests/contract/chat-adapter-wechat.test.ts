import { messageTypes } from '../../adapters/chat/wechat/puppet';
import { openWechatAdapter } from '../support/wechat/adapter';
import { botId } from '../support/wechat/world';
import { describeChatAdapter, type ChatFixture } from './chat-adapter.suite';

/** Loading wechaty takes a while on a busy machine. */
jest.setTimeout(60_000);
beforeAll(() => import('wechaty'), 60_000);

async function fixture(): Promise<ChatFixture> {
  const { adapter, world, ready, close } = await openWechatAdapter();
  const pupil = world.person('wxid_li', 'Li Hua').id;
  const room = world.room('42@chatroom', 'Class 3', [pupil]);
  let last = '';
  const say = async (text: string, options: Parameters<typeof world.says>[2] = {}) => {
    last = world.says(pupil, text, options);
  };
  return {
    adapter: {
      ...adapter,
      async start(accept) {
        await adapter.start(accept);
        await ready();
      },
    },
    platform: {
      privateText: (text) => say(text),
      groupMention: (text) => say(`@TalkUp\u2005${text}`, { in: room, mentions: [botId] }),
      groupText: (text) => say(text, { in: room }),
      repeatLast: async () => world.tell(last),
      ownMessage: async (text) => void world.says(botId, text, { in: room }),
      voice: () => say('', { type: messageTypes.audio }),
      emptyText: () => say(''),
      failNextSend: () => world.faults.sends.push(new Error('13 something odd')),
    },
    privateChat: { channel: 'wechat', chat: pupil },
    group: { channel: 'wechat', chat: room },
    goneChat: { channel: 'wechat', chat: 'wxid_nobody' },
    sent: () =>
      world.sent.map(({ to, text, file }) => ({ chat: to, text, isReply: false, buttons: [], file })),
    close,
  };
}

describeChatAdapter('wechat, on a mock puppet', fixture, { lacks: ['bots', 'edits', 'replies'] });
