import { createFakeTelegram, type FakeTelegram } from '../../support/telegram-server';

/** The make-believe Telegram must be as strict as the real one, or tests over it would prove nothing. */
let telegram: FakeTelegram;

interface Answer {
  ok: boolean;
  error_code?: number;
  description?: string;
  parameters?: { retry_after?: number; migrate_to_chat_id?: number };
  result?: unknown;
}

const call = async (method: string, payload: object = {}, token = telegram.token): Promise<Answer> => {
  const response = await fetch(`${telegram.apiRoot}/bot${token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(payload),
  });
  return (await response.json()) as Answer;
};
const fetchTexts = async (payload: object = {}) =>
  ((await call('getUpdates', payload)).result as { update_id: number; message: { text: string } }[]).map(
    ({ update_id, message }) => [update_id, message.text],
  );

beforeEach(async () => {
  telegram = await createFakeTelegram();
});
afterEach(() => telegram.close());

it('keeps updates until the offset confirms them', async () => {
  const pupil = telegram.user('Li Hua');
  await pupil.says('one');
  await pupil.says('two');
  const both = await fetchTexts();
  expect(both.map(([, text]) => text)).toEqual(['one', 'two']);
  expect(await fetchTexts()).toEqual(both);
  expect(await fetchTexts({ offset: both[1]?.[0] })).toEqual([both[1]]);
  expect(await fetchTexts({ offset: Number(both[1]?.[0]) + 1 })).toEqual([]);
});

it('ends a long poll when something is said, and an older poll when a second one comes', async () => {
  const first = call('getUpdates', { timeout: 5 });
  await new Promise((resolve) => setTimeout(resolve, 30));
  const second = call('getUpdates', { timeout: 5 });
  expect(await first).toMatchObject({ ok: false, error_code: 409 });
  await telegram.user('Li Hua').says('Hello.');
  expect(await second).toMatchObject({ ok: true, result: [{ message: { text: 'Hello.' } }] });
});

it('repeats and reorders updates on demand', async () => {
  const pupil = telegram.user('Li Hua');
  telegram.feed.hold();
  const { updateId = 0 } = await pupil.says('one');
  await pupil.says('two');
  expect(await fetchTexts()).toEqual([]);
  telegram.feed.release('reversed');
  expect((await fetchTexts()).map(([, text]) => text)).toEqual(['two', 'one']);
  expect(await fetchTexts({ offset: updateId + 2 })).toEqual([]);
  telegram.feed.repeat(updateId);
  expect(await fetchTexts({ offset: updateId + 2 })).toEqual([[updateId, 'one']]);
  expect(await fetchTexts({ offset: updateId + 2 })).toEqual([]);
});

it('refuses what the real one refuses', async () => {
  const pupil = telegram.user('Li Hua');
  const stranger = telegram.user('Wang');
  await pupil.says('Hello.');
  const chat_id = pupil.id;
  const description = async (payload: object) => (await call('sendMessage', payload)).description;
  expect(await description({ chat_id, text: 'x'.repeat(4_097) })).toContain('too long');
  expect(await description({ chat_id, text: ' ' })).toContain('empty');
  expect(await description({ chat_id: 99, text: 'x' })).toContain('chat not found');
  expect(await description({ chat_id: stranger.id, text: 'x' })).toContain("can't initiate conversation");
  expect(await description({ chat_id, text: 'x', message_thread_id: 1 })).toContain('thread not found');
  expect(await description({ chat_id, text: 'x', reply_parameters: { message_id: 99 } })).toContain(
    'not found',
  );
  const inline_keyboard = [[{ text: 'x', callback_data: 'x'.repeat(65) }]];
  expect(await description({ chat_id, text: 'x', reply_markup: { inline_keyboard } })).toContain(
    'BUTTON_DATA_INVALID',
  );
  expect((await call('getMe', {}, '1:wrong')).error_code).toBe(401);
  expect(telegram.sent).toEqual([]);
});

it('keeps the limits that a test sets', async () => {
  const [one, two] = [telegram.user('Li Hua'), telegram.user('Wang')];
  await one.says('Hello.');
  await two.says('Hello.');
  telegram.faults.limits = { perChatMs: 60_000, perSecond: 2 };
  const send = (chat_id: string) => call('sendMessage', { chat_id, text: 'x' });
  expect((await send(one.id)).ok).toBe(true);
  expect(await send(one.id)).toMatchObject({ ok: false, error_code: 429, parameters: { retry_after: 60 } });
  expect((await send(two.id)).ok).toBe(true);
  const third = telegram.user('Zhao');
  await third.says('Hello.');
  expect(await send(third.id)).toMatchObject({ error_code: 429, parameters: { retry_after: 1 } });
});

it('breaks a connection before or after it acted, as planned', async () => {
  const pupil = telegram.user('Li Hua');
  await pupil.says('Hello.');
  telegram.faults.drop('sendMessage', 'before');
  telegram.faults.drop('sendMessage', 'after');
  await expect(call('sendMessage', { chat_id: pupil.id, text: 'one' })).rejects.toThrow();
  expect(telegram.sent).toHaveLength(0);
  await expect(call('sendMessage', { chat_id: pupil.id, text: 'two' })).rejects.toThrow();
  expect(telegram.sent.map(({ text }) => text)).toEqual(['two']);
});

it('hides from a bot in privacy mode what classmates say to each other', async () => {
  await telegram.close();
  telegram = await createFakeTelegram({ privacy: true });
  const group = telegram.group('Class 3');
  const pupil = telegram.user('Li Hua');
  expect((await pupil.says('See you.', { in: group })).updateId).toBeUndefined();
  expect((await pupil.says('@TalkUpBot hi', { in: group })).updateId).toBeUndefined();
  expect((await pupil.says('/help', { in: group })).updateId).toBeDefined();
  group.makesBotAdmin();
  expect((await pupil.says('See you.', { in: group })).updateId).toBeDefined();
});

it('hands files out', async () => {
  const pupil = telegram.user('Li Hua');
  const { message } = await pupil.sendsVoice();
  const { file_id } = message.voice as { file_id: string };
  const { result } = await call('getFile', { file_id });
  const response = await fetch(
    `${telegram.apiRoot}/file/bot${telegram.token}/${(result as { file_path: string }).file_path}`,
  );
  expect(await response.text()).toContain(file_id);
});

it('lets a person hear what is for this person, once', async () => {
  const group = telegram.group('Class 3');
  const [li, wang] = [telegram.user('Li Hua'), telegram.user('Wang', { id: 77 })];
  const { messageId } = await li.says('Hello.', { in: group });
  await wang.says('Hi.', { in: group });
  const reply_parameters = { message_id: messageId };
  await call('sendMessage', { chat_id: group.id, text: 'Great!', reply_parameters });
  await expect(wang.hears('Great', { withinMs: 20 })).rejects.toThrow(
    'Wang waited for Great and heard nothing',
  );
  await li.hears(/Gr.at/);
  await li.hearsNothing({ withinMs: 20 });
});
