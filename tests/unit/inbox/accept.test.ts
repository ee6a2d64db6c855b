import { conversationKey, createInbox } from '../../../src/inbox';
import type { InboundMessage } from '../../../src/ports/chat';
import { silentMetrics } from '../../support/metrics';

function message(over: Partial<InboundMessage> = {}): InboundMessage {
  return {
    id: '1',
    channel: 'telegram',
    chat: 'c1',
    chatKind: 'private',
    sender: { id: 'p1', name: 'Li Hua' },
    addressed: true,
    content: { kind: 'text', text: 'Hello' },
    receivedAt: 5,
    ...over,
  };
}

function door() {
  const stored: { key: string; message: InboundMessage }[] = [];
  const accept = createInbox({
    mailbox: {
      append: (key, appended) => {
        stored.push({ key, message: appended });
        return Promise.resolve('accepted');
      },
    },
    metrics: silentMetrics,
    clock: { now: () => 77, sleep: () => Promise.resolve() },
    mayBeCommand: (text) => text.startsWith('话题'),
  });
  return { accept, stored };
}

describe('what comes in', () => {
  test('our own messages and those of other bots are dropped', async () => {
    const { accept, stored } = door();
    expect(await accept(message({ sender: { id: 'us', name: 'TalkUp', self: true } }))).toBe('refused');
    expect(await accept(message({ sender: { id: 'b', name: 'Other', bot: true } }))).toBe('refused');
    expect(stored).toHaveLength(0);
  });

  test('talk among pupils in a group is not stored, a Chinese command is', async () => {
    const { accept, stored } = door();
    const inGroup = { chatKind: 'group', addressed: false } as const;
    expect(await accept(message({ ...inGroup, content: { kind: 'text', text: '今天吃什么' } }))).toBe(
      'refused',
    );
    expect(await accept(message({ ...inGroup, content: { kind: 'text', text: '话题 3' } }))).toBe('accepted');
    expect(stored).toHaveLength(1);
  });

  test('a text of 100 kB is kept in part, and marked as cut', async () => {
    const { accept, stored } = door();
    await accept(message({ content: { kind: 'text', text: '长'.repeat(100_000) } }));
    const content = stored[0]?.message.content;
    expect(content).toMatchObject({ kind: 'text', cut: true });
    expect(content?.kind === 'text' && content.text.length).toBe(4_000);
  });

  test('names lose line breaks and direction marks', async () => {
    const { accept, stored } = door();
    await accept(message({ sender: { id: 'p1', name: 'Li\n\u202eHua\u0000 ' } }));
    expect(stored[0]?.message.sender.name).toBe('Li Hua');
  });

  test('ids that are missing or endless are refused', async () => {
    const { accept } = door();
    expect(await accept(message({ id: '' }))).toBe('refused');
    expect(await accept(message({ sender: { id: 'x'.repeat(1_000), name: 'x' } }))).toBe('refused');
  });
});

describe('the conversation’s key', () => {
  test('keeps chats, threads and people apart, whatever is in their ids', () => {
    const key = (chat: string, person: string, thread?: string) =>
      conversationKey(message({ chat, thread, sender: { id: person, name: '' } }));
    expect(new Set([key('a', 'b:c'), key('a:b', 'c'), key('a', 'c', 'b'), key('a', 'b')]).size).toBe(4);
  });
});
