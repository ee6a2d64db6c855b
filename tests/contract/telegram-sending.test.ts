import { inspect } from 'node:util';
import type { OutboundMessage } from '../../src/ports/chat';
import { type TalkUpError } from '../../src/shared/errors';
import { createMemoryLogger } from '../support/http-server';
import { createRecordingInbox } from '../support/recording-inbox';
import { createAdapterFor } from '../support/telegram-adapter';
import {
  createFakeTelegram,
  type FakeGroup,
  type FakeTelegram,
  type FakeUser,
} from '../support/telegram-server';

let telegram: FakeTelegram;
let adapter: ReturnType<typeof createAdapterFor>;
let pupil: FakeUser;
let group: FakeGroup;
const logger = createMemoryLogger();

const to = (chat: string, thread?: string) => ({ channel: 'telegram', chat, thread });
const send = (message: OutboundMessage, address = to(pupil.id), signal = AbortSignal.timeout(5_000)) =>
  adapter.send(address, message, signal);
const failure = (message: OutboundMessage, address = to(pupil.id)): Promise<TalkUpError> =>
  send(message, address).then(
    () => Promise.reject(new Error('it was sent')),
    (error: TalkUpError) => error,
  );

beforeEach(async () => {
  telegram = await createFakeTelegram();
  adapter = createAdapterFor(telegram, { logger });
  pupil = telegram.user('Li Hua');
  group = telegram.group('Class 3');
  await pupil.says('Hello.');
});
afterEach(async () => {
  await adapter.stop();
  await telegram.close();
});

describe('an answer in a group', () => {
  it('is a reply, which names the pupil by itself', async () => {
    const { messageId } = await pupil.says('I like it.', { in: group });
    const mention = { id: pupil.id, name: 'Li Hua' };
    await send({ text: 'Great!', replyTo: String(messageId), mention }, to(group.id));
    expect(await pupil.hears(/^Great!$/, { in: group })).toMatchObject({ replyTo: messageId });
  });

  it('names the pupil in front where there is nothing to reply to', async () => {
    await send({ text: 'Great!', mention: { id: pupil.id, name: 'Li\nHua 😀' } }, to(group.id));
    const sent = await pupil.hears('Great!', { in: group });
    expect(sent.text).toBe('Li Hua 😀\nGreat!');
    expect(sent.entities).toMatchObject([
      { type: 'text_mention', offset: 0, length: 9, user: { id: Number(pupil.id) } },
    ]);
  });

  it('goes into the forum topic that the pupil wrote in', async () => {
    const forum = telegram.group('School', { forum: true });
    const topic = forum.topic('Class 3');
    const { messageId } = await pupil.says('Hi!', { in: forum, topic });
    await send({ text: 'Hello!', replyTo: String(messageId) }, to(forum.id, String(topic.id)));
    expect(telegram.sent[0]).toMatchObject({ thread: topic.id, replyTo: messageId });
  });

  it('goes into the group when the topic is gone, and into General without a number', async () => {
    const forum = telegram.group('School', { forum: true });
    const topic = forum.topic('Class 3');
    topic.remove();
    await send({ text: 'one' }, to(forum.id, String(topic.id)));
    await send({ text: 'two' }, to(forum.id, '1'));
    expect(telegram.sent.map(({ text, thread }) => [text, thread])).toEqual([
      ['one', undefined],
      ['two', undefined],
    ]);
  });
});

describe('what Telegram would not take', () => {
  it('is split when it is too long after all, buttons under the last part, no word lost', async () => {
    const words = Array.from({ length: 2_000 }, (_, index) => `word${index}`).join(' ');
    await send({ text: words, buttons: [[{ label: 'Go', data: '/skip' }]] });
    expect(telegram.sent.map(({ text }) => text).join(' ')).toBe(words);
    expect(telegram.sent.every(({ text }) => text.length <= 4_096)).toBe(true);
    expect(telegram.sent.map(({ buttons }) => buttons.length)).toEqual([
      ...telegram.sent.slice(1).map(() => 0),
      1,
    ]);
  });

  it('is split without halving an emoji where there is no blank', async () => {
    const text = `x${'😀'.repeat(3_000)}`;
    await send({ text });
    expect(telegram.sent.map((sent) => sent.text).join('')).toBe(text);
  });

  it('is mended: half of a character, buttons over 64 bytes, odd file names', async () => {
    await send({
      text: 'Good \ud83d!',
      buttons: [
        [
          { label: 'fits', data: 'x'.repeat(64) },
          { label: 'too long', data: '好'.repeat(22) },
        ],
        [{ label: '', data: 'x' }],
      ],
      file: { name: 'class "3";\r\nx: y.txt', mimeType: 'text/plain', text: '码' },
    });
    expect(telegram.sent).toMatchObject([
      { text: 'Good \ufffd!', file: { name: 'class_3_x_y.txt', text: '码' }, buttons: [[{ text: 'fits' }]] },
    ]);
  });

  it('is refused before it leaves when there is nothing in it', async () => {
    expect(await failure({ text: ' \n ' })).toMatchObject({ code: 'message-empty', retryable: false });
    expect(telegram.requests.filter(({ method }) => method === 'sendMessage')).toEqual([]);
  });

  it('has a long text beside a file as two messages', async () => {
    await send({ text: 'a'.repeat(1_500), file: { name: 'a.txt', mimeType: 'text/plain', text: 'content' } });
    expect(telegram.sent.map(({ method, text }) => [method, text.length])).toEqual([
      ['sendMessage', 1_500],
      ['sendDocument', 0],
    ]);
  });
});

describe('a failure says what to do', () => {
  it('wait as long as Telegram says', async () => {
    telegram.faults.tooMany('sendMessage', 7);
    expect(await failure({ text: 'Hi!' })).toMatchObject({
      code: 'rate-limited',
      retryable: true,
      retryAfterMs: 7_000,
    });
  });

  it('try again after a server fault, a broken connection, or an answer that is no JSON', async () => {
    telegram.faults.answer('sendMessage', { status: 503 });
    expect(await failure({ text: 'Hi!' })).toMatchObject({ code: 'telegram-unavailable', retryable: true });
    telegram.faults.drop('sendMessage', 'before');
    expect(await failure({ text: 'Hi!' })).toMatchObject({ code: 'telegram-unreachable', retryable: true });
    telegram.faults.garbage('sendMessage');
    expect(await failure({ text: 'Hi!' })).toMatchObject({ code: 'telegram-unreachable', retryable: true });
    expect(telegram.sent).toEqual([]);
  });

  it('tell whether the message may have got through all the same', async () => {
    telegram.faults.drop('sendMessage', 'after');
    expect(await failure({ text: 'Hi!' })).toMatchObject({ details: { sent: 'unknown' } });
    expect(telegram.sent).toHaveLength(1);
    const nobody = createAdapterFor(telegram, { apiRoot: 'http://127.0.0.1:9' });
    const sending = nobody.send(to(pupil.id), { text: 'Hi!' }, AbortSignal.timeout(1_000));
    await expect(sending).rejects.toMatchObject({ retryable: true, details: { sent: 'no' } });
    await nobody.stop();
  });

  it('give up a person who blocked us and a group that threw us out', async () => {
    pupil.blocksBot();
    expect(await failure({ text: 'Hi!' })).toMatchObject({ code: 'chat-gone', retryable: false });
    group.removesBot(pupil);
    expect(await failure({ text: 'Hi!' }, to(group.id))).toMatchObject({
      code: 'chat-gone',
      retryable: false,
    });
    expect(await failure({ text: 'Hi!' }, to('-424242'))).toMatchObject({
      code: 'chat-gone',
      retryable: false,
    });
  });

  it('follow a group to its new id', async () => {
    const before = group.id;
    const after = group.becomesSupergroup();
    expect(await failure({ text: 'Hi!' }, to(before))).toMatchObject({
      code: 'chat-moved',
      details: { to: after },
    });
  });

  it('give up what Telegram refuses for good', async () => {
    telegram.faults.answer('sendMessage', {
      status: 400,
      description: 'Bad Request: not enough rights to send text messages to the chat',
    });
    expect(await failure({ text: 'Hi!' })).toMatchObject({ code: 'telegram-refused', retryable: false });
  });

  it('stop at once when called off, though Telegram hangs', async () => {
    telegram.faults.latencyMs = 30_000;
    const before = Date.now();
    const sending = send({ text: 'Hi!' }, to(pupil.id), AbortSignal.timeout(50));
    await expect(sending).rejects.toMatchObject({ code: 'aborted', retryable: true });
    expect(Date.now() - before).toBeLessThan(10_000);
  });
});

describe('the typing sign', () => {
  it('is shown in the topic, and asked for anew only after seconds', async () => {
    const forum = telegram.group('School', { forum: true });
    const topic = forum.topic('Class 3');
    for (let call = 0; call < 10; call += 1) adapter.typing?.(to(forum.id, String(topic.id)));
    adapter.typing?.(to(pupil.id));
    while (telegram.typing.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(telegram.typing).toMatchObject([
      { chatId: Number(forum.id), thread: topic.id },
      { chatId: Number(pupil.id) },
    ]);
  });

  it('never gets in the way: neither by limits nor by a platform that is away', async () => {
    telegram.faults.tooMany('sendChatAction', 30);
    telegram.faults.drop('sendChatAction', 'before');
    for (const chat of ['1', '2', pupil.id, 'nonsense']) adapter.typing?.(to(chat));
    await send({ text: 'Hi!' });
    await pupil.hears('Hi!');
  });
});

it('the token and what people wrote are in no error and no line of the log', async () => {
  const inbox = createRecordingInbox();
  await adapter.start(inbox.accept);
  const words = 'My secret is the number 4711.';
  const errors: unknown[] = [];
  const { faults } = telegram;
  const plans: ((method: string) => void)[] = [
    (method) => faults.drop(method, 'before'),
    (method) => faults.garbage(method),
    (method) => faults.answer(method, { status: 400, description: `Bad Request: ${telegram.token}` }),
    (method) => faults.answer(method, { status: 409 }),
    (method) => faults.tooMany(method, 1),
  ];
  for (const plan of plans) {
    plan('sendMessage');
    plan('getUpdates');
    await pupil.says(words);
    errors.push(await failure({ text: words }));
  }
  const health = await adapter.health();
  await telegram.close();
  errors.push(await failure({ text: words }));
  const seen = [
    ...errors.map((error) => inspect(error, { depth: 10, showHidden: true })),
    ...logger.lines,
    health.detail,
  ];
  for (const line of seen) {
    expect(line).not.toContain(telegram.token);
    expect(line).not.toContain(telegram.token.split(':')[1]);
    expect(line).not.toContain('4711');
    expect(line).not.toContain('Li Hua');
  }
});
