import type { ChatAdapter, ChatAddress, InboundMessage, OutboundMessage } from '../../src/ports/chat';
import { TalkUpError } from '../../src/shared/errors';
import { createRecordingInbox, type RecordingInbox } from '../support/recording-inbox';

/** What a platform may be without; said in the test's name list as skipped, not passed. */
export type ChatFeature =
  | 'groups'
  | 'unaddressed'
  | 'duplicates'
  | 'own-messages'
  | 'bots'
  | 'edits'
  | 'voice'
  | 'empty-text'
  | 'redelivery'
  | 'replies'
  | 'gone-chats'
  | 'faults';

/** One person (`privateChat`) and one group that the platform's people can be made to act in. */
export interface ChatPlatform {
  privateText(text: string): Promise<void>;
  /** The same person mentions the tutor in the group, and says this. */
  groupMention?(text: string): Promise<void>;
  /** Said in the group to somebody else. */
  groupText?(text: string): Promise<void>;
  /** Delivers the latest message once more, as the platform does when it is unsure. */
  repeatLast?(): Promise<void>;
  /** The platform shows us what we wrote ourselves. */
  ownMessage?(text: string): Promise<void>;
  botMessage?(text: string): Promise<void>;
  /** Says something in private, then changes it. */
  sayAndEdit?(text: string, changed: string): Promise<void>;
  voice?(): Promise<void>;
  emptyText?(): Promise<void>;
  /** Presses the button of this label, shown in private. */
  press?(label: string): Promise<void>;
  /** The next send fails for a passing reason. */
  failNextSend?(): void;
}

export interface ShownMessage {
  chat: string;
  text: string;
  /** Whether it is shown as the answer to something. */
  isReply: boolean;
  buttons: string[];
  file?: string;
}

export interface ChatFixture {
  adapter: ChatAdapter;
  platform: ChatPlatform;
  privateChat: ChatAddress;
  group?: ChatAddress;
  goneChat?: ChatAddress;
  /** What people see of us, oldest first. */
  sent(): ShownMessage[];
  /** Called after `adapter.stop()`. */
  close(): Promise<void>;
}

export interface ChatSuiteOptions {
  lacks?: ChatFeature[];
}

/** What the house asks of every chat adapter; `factory` makes a fresh platform with an adapter that was not started. */
export function describeChatAdapter(
  name: string,
  factory: () => Promise<ChatFixture>,
  { lacks = [] }: ChatSuiteOptions = {},
): void {
  const itWith = (feature: ChatFeature) => (lacks.includes(feature) ? it.skip : it);

  describe(`chat adapter: ${name}`, () => {
    let fixture: ChatFixture;
    let inbox: RecordingInbox;
    const never = new AbortController().signal;
    const start = () => fixture.adapter.start(inbox.accept);
    const send = (message: OutboundMessage, to = fixture.privateChat) =>
      fixture.adapter.send(to, message, never);
    /** The person has written once, so that the platform lets us answer. */
    const greeted = async (): Promise<InboundMessage> => {
      await start();
      await fixture.platform.privateText('Hello.');
      const [first] = await inbox.arrived(1);
      return first as InboundMessage;
    };

    beforeEach(async () => {
      fixture = await factory();
      inbox = createRecordingInbox();
    });
    afterEach(async () => {
      await fixture.adapter.stop();
      await fixture.close();
    });

    describe('what people say', () => {
      it('arrives from a private chat as it was said, meant for us, with who and where', async () => {
        await start();
        const before = Date.now();
        await fixture.platform.privateText('I very like this movie. 😀 很好看');
        const [message] = await inbox.arrived(1);
        expect(message).toMatchObject({
          ...fixture.privateChat,
          channel: fixture.adapter.channel,
          chatKind: 'private',
          addressed: true,
          content: { kind: 'text', text: 'I very like this movie. 😀 很好看' },
        });
        expect(message?.id).not.toBe('');
        expect(message?.sender.id).not.toBe('');
        expect(message?.sender.name).not.toBe('');
        expect(message?.sender.self).toBeFalsy();
        expect(message?.receivedAt).toBeGreaterThanOrEqual(before - 1_000);
        expect(message?.receivedAt).toBeLessThanOrEqual(Date.now() + 1_000);
      });

      it('is one message for each thing said, each with an id of its own, in the order of saying', async () => {
        await start();
        inbox.slowBy(20);
        const said = ['one', 'two', 'three', 'four'];
        for (const text of said) await fixture.platform.privateText(text);
        const messages = await inbox.arrived(4);
        expect(messages.map(({ content }) => content)).toEqual(said.map((text) => ({ kind: 'text', text })));
        expect(new Set(messages.map(({ id }) => id)).size).toBe(4);
      });

      it('arrives once when start was called twice', async () => {
        await start();
        await start();
        await fixture.platform.privateText('Hello.');
        await inbox.arrived(1);
        await inbox.quiet();
        expect(inbox.attempts).toHaveLength(1);
      });

      itWith('groups')('is meant for us when a group mentions us, and the mention is taken out', async () => {
        await start();
        await fixture.platform.groupMention?.('I like football.');
        const [message] = await inbox.arrived(1);
        expect(message).toMatchObject({
          ...fixture.group,
          chatKind: 'group',
          addressed: true,
          content: { kind: 'text', text: 'I like football.' },
        });
      });

      itWith('unaddressed')('is not meant for us when a group talks among itself', async () => {
        await start();
        await fixture.platform.groupText?.('See you at lunch.');
        await fixture.platform.privateText('Hello.');
        await inbox.arrived(1);
        await inbox.quiet();
        const inGroup = inbox.messages.filter(({ chatKind }) => chatKind === 'group');
        expect(inGroup.filter(({ addressed }) => addressed)).toEqual([]);
      });

      itWith('duplicates')('keeps its id when the platform delivers it again', async () => {
        await start();
        await fixture.platform.privateText('Hello.');
        await inbox.arrived(1);
        await fixture.platform.repeatLast?.();
        await fixture.platform.privateText('And more.');
        const messages = await inbox.arrived(2);
        await inbox.quiet();
        expect(messages.map(({ content }) => content)).toEqual([
          { kind: 'text', text: 'Hello.' },
          { kind: 'text', text: 'And more.' },
        ]);
        expect(inbox.messages).toHaveLength(2);
      });

      itWith('redelivery')('comes again when it could not be stored, and nothing overtakes it', async () => {
        await start();
        inbox.failWith(inbox.storeAway(), inbox.storeAway());
        await fixture.platform.privateText('first');
        await fixture.platform.privateText('second');
        const messages = await inbox.arrived(2);
        expect(messages.map(({ content }) => content)).toEqual([
          { kind: 'text', text: 'first' },
          { kind: 'text', text: 'second' },
        ]);
      });

      itWith('own-messages')('is never taken for a pupil when it was said by ourselves', async () => {
        await start();
        await fixture.platform.ownMessage?.('I am the tutor.');
        await fixture.platform.privateText('Hello.');
        await inbox.arrived(1);
        await inbox.quiet();
        const texts = inbox.messages.map(({ content }) => content.kind === 'text' && content.text);
        expect(texts).toEqual(['Hello.']);
      });

      itWith('bots')('is marked when another bot says it, or is not passed on', async () => {
        await start();
        await fixture.platform.botMessage?.('Buy now.');
        await fixture.platform.privateText('Hello.');
        await inbox.arrived(1);
        await inbox.quiet();
        const others = inbox.messages.filter(
          ({ content }) => content.kind === 'text' && content.text !== 'Hello.',
        );
        expect(others.every(({ sender }) => sender.bot === true)).toBe(true);
      });

      itWith('edits')('is marked as edited when its words were changed', async () => {
        await start();
        await fixture.platform.sayAndEdit?.('I go yesterday.', 'I went yesterday.');
        const [, changed] = await inbox.arrived(2);
        expect(changed?.content).toEqual({ kind: 'text', text: 'I went yesterday.', edited: true });
        expect(changed?.messageId).toBe(inbox.messages[0]?.messageId);
        expect(changed?.id).not.toBe(inbox.messages[0]?.id);
      });

      itWith('voice')('is a voice message with something to fetch it by', async () => {
        await start();
        await fixture.platform.voice?.();
        const [message] = await inbox.arrived(1);
        expect(message?.content).toMatchObject({ kind: 'voice', mediaId: expect.stringMatching(/./) });
      });

      itWith('empty-text')('may be empty and breaks nothing', async () => {
        await start();
        await fixture.platform.emptyText?.();
        await fixture.platform.privateText('Hello.');
        await inbox.quiet();
        const texts = inbox.messages.map(({ content }) =>
          content.kind === 'text' ? content.text : content.kind,
        );
        expect(texts.filter((text) => text !== '')).toEqual(['Hello.']);
      });
    });

    describe('what we send', () => {
      it('is shown in the right chat exactly as written', async () => {
        await greeted();
        const text = 'Great! *You* said <b>"I like it"</b> & _more_ [here](x).\n你的句子很好！';
        await send({ text });
        expect(fixture.sent().map(({ chat, text: shown }) => ({ chat, text: shown }))).toEqual([
          { chat: fixture.privateChat.chat, text },
        ]);
      });

      it('may be as long as the adapter says', async () => {
        await greeted();
        const { maxTextLength } = fixture.adapter.capabilities;
        const text = 'word '.repeat(Math.min(maxTextLength, 20_000) / 5).trim();
        await send({ text });
        expect(
          fixture
            .sent()
            .map(({ text: shown }) => shown)
            .join(' '),
        ).toBe(text);
      });

      itWith('replies')('answers the very message that it is the answer to', async () => {
        const asked = await greeted();
        await send({ text: 'Hi!', replyTo: asked.messageId });
        expect(fixture.sent()[0]?.isReply).toBe(true);
      });

      itWith('replies')('is sent as a plain message when what it answers is gone', async () => {
        await greeted();
        await send({ text: 'Hi!', replyTo: '999999' });
        expect(fixture.sent()[0]).toMatchObject({ text: 'Hi!', isReply: false });
      });

      it('has buttons that come back with their data, where the adapter says so', async () => {
        if (!fixture.adapter.capabilities.buttons) return;
        await greeted();
        await send({ text: 'Pick one.', buttons: [[{ label: 'My school', data: '/topic 3' }]] });
        expect(fixture.sent()[0]?.buttons).toEqual(['My school']);
        await fixture.platform.press?.('My school');
        const [, pressed] = await inbox.arrived(2);
        expect(pressed).toMatchObject({
          ...fixture.privateChat,
          addressed: true,
          content: { kind: 'button', data: '/topic 3' },
        });
      });

      it('has a file beside the text, where the adapter says so', async () => {
        if (!fixture.adapter.capabilities.files) return;
        await greeted();
        await send({
          text: 'Your data.',
          file: { name: 'mine.json', mimeType: 'application/json', text: '{"a":1}' },
        });
        const shown = fixture.sent();
        expect(shown.map(({ text }) => text).join('')).toBe('Your data.');
        expect(shown.at(-1)?.file).toBe('{"a":1}');
      });

      it('is not sent when it was called off before', async () => {
        await greeted();
        const sending = fixture.adapter.send(fixture.privateChat, { text: 'Too late.' }, AbortSignal.abort());
        await expect(sending).rejects.toThrow();
        expect(fixture.sent()).toEqual([]);
      });

      itWith('gone-chats')('fails for good with chat-gone where nobody can read it any more', async () => {
        await greeted();
        const error = await send({ text: 'Hello?' }, fixture.goneChat).catch((reason: unknown) => reason);
        expect(error).toBeInstanceOf(TalkUpError);
        expect(error).toMatchObject({ code: 'chat-gone', retryable: false });
      });

      itWith('faults')('fails as retryable when the platform stumbles, and works the next time', async () => {
        await greeted();
        fixture.platform.failNextSend?.();
        const error = await send({ text: 'Hi!' }).catch((reason: unknown) => reason);
        expect(error).toBeInstanceOf(TalkUpError);
        expect(error).toMatchObject({ retryable: true });
        await send({ text: 'Hi!' });
        expect(fixture.sent().map(({ text }) => text)).toEqual(['Hi!']);
      });

      it('may be announced by the typing sign anywhere, without a fault', async () => {
        await greeted();
        expect(() => fixture.adapter.typing?.(fixture.privateChat)).not.toThrow();
        expect(() =>
          fixture.adapter.typing?.({ channel: fixture.adapter.channel, chat: 'nowhere' }),
        ).not.toThrow();
      });
    });

    describe('its life', () => {
      it('tells its health in one line at any time', async () => {
        const lines: string[] = [];
        lines.push((await fixture.adapter.health()).detail);
        await greeted();
        const running = await fixture.adapter.health();
        expect(running.ok).toBe(true);
        lines.push(running.detail);
        await fixture.adapter.stop();
        lines.push((await fixture.adapter.health()).detail);
        for (const line of lines) expect(line).toMatch(/^[^\n]+$/);
      });

      it('takes nothing more after stop, which may be called twice', async () => {
        await greeted();
        await fixture.adapter.stop();
        await fixture.adapter.stop();
        await fixture.platform.privateText('Anybody there?').catch(() => undefined);
        await inbox.quiet();
        expect(inbox.messages).toHaveLength(1);
      });
    });
  });
}
