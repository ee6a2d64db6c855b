import { createMemoryLogger } from '../support/http-server';
import { createRecordingInbox } from '../support/recording-inbox';
import { createAdapterFor, createWebhookAdapterFor, hurriedClock } from '../support/telegram-adapter';
import { createFakeTelegram, type FakeTelegram } from '../support/telegram-server';

let telegram: FakeTelegram;
let inbox: ReturnType<typeof createRecordingInbox>;
let site: Awaited<ReturnType<typeof createWebhookAdapterFor>>;
const secret = 'a-webhook-secret';

const until = async (condition: () => boolean | Promise<boolean>, withinMs = 5_000) => {
  const deadline = Date.now() + withinMs;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`not within ${withinMs} ms: ${condition.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};
const post = (
  body: string,
  headers: Record<string, string> = { 'x-telegram-bot-api-secret-token': secret },
) => fetch(`${site.publicUrl}/telegram/webhook`, { method: 'POST', body, headers });
const update = (text: string, id = 42) =>
  JSON.stringify({
    update_id: id,
    message: {
      message_id: 1,
      date: 1,
      chat: { id: 5, type: 'private' },
      from: { id: 5, first_name: 'Li' },
      text,
    },
  });
const registered = () => until(() => telegram.feed.webhookInfo().url !== '');

beforeEach(async () => {
  telegram = await createFakeTelegram();
  inbox = createRecordingInbox();
  site = await createWebhookAdapterFor(telegram, { clock: hurriedClock });
});
afterEach(async () => {
  await site.adapter.stop();
  await site.closeServer();
  await telegram.close();
});

it('registers itself with the secret and with the updates that it knows, after as many tries as it takes', async () => {
  telegram.faults.drop('setWebhook', 'before');
  telegram.faults.answer('setWebhook', { status: 500 });
  await site.adapter.start(inbox.accept);
  await registered();
  const request = telegram.requests.find(({ method, status }) => method === 'setWebhook' && status === 200);
  expect(request?.payload).toMatchObject({
    url: `${site.publicUrl}/telegram/webhook`,
    secret_token: secret,
    allowed_updates: ['message', 'edited_message', 'callback_query', 'my_chat_member'],
  });
  expect(telegram.requests.some(({ method }) => method === 'getUpdates')).toBe(false);
});

it('lets nobody in without the secret', async () => {
  await site.adapter.start(inbox.accept);
  await registered();
  const name = 'x-telegram-bot-api-secret-token';
  for (const headers of [{}, { [name]: '' }, { [name]: 'wrong' }, { [name]: `${secret}x` }]) {
    expect((await post(update('forged'), headers as Record<string, string>)).status).toBe(401);
  }
  expect((await post(update('real'))).status).toBe(200);
  expect(inbox.messages.map(({ content }) => content)).toEqual([{ kind: 'text', text: 'real' }]);
});

it('answers 200 only after the message is stored', async () => {
  await site.adapter.start(inbox.accept);
  await registered();
  inbox.slowBy(150);
  const before = Date.now();
  expect((await post(update('Hello.'))).status).toBe(200);
  expect(Date.now() - before).toBeGreaterThanOrEqual(145);
  expect(inbox.messages).toHaveLength(1);
});

it('answers 503 while the store is away, and Telegram brings all of it again in order', async () => {
  await site.adapter.start(inbox.accept);
  await registered();
  inbox.failWith(...Array.from({ length: 3 }, () => inbox.storeAway()));
  expect((await post(update('x'))).status).toBe(503);
  const pupil = telegram.user('Li Hua');
  for (const text of ['one', 'two', 'three']) await pupil.says(text);
  const messages = await inbox.arrived(3);
  expect(messages.map(({ content }) => content.kind === 'text' && content.text)).toEqual([
    'one',
    'two',
    'three',
  ]);
  await telegram.feed.drained();
});

it('answers 503 to a fault that nobody foresaw, too: nothing is confirmed that is not stored', async () => {
  await site.adapter.start(inbox.accept);
  await registered();
  inbox.failWith(new TypeError('a bug'));
  expect((await post(update('x'))).status).toBe(503);
});

it('takes odd bodies calmly', async () => {
  await site.adapter.start(inbox.accept);
  await registered();
  expect((await post('not json')).status).toBe(400);
  expect((await post('')).status).toBe(400);
  for (const body of ['null', '[]', '7', '"text"', '{}', '{"update_id":1}', '{"update_id":1,"poll":{}}']) {
    expect((await post(body)).status).toBe(200);
  }
  expect((await post(`{"update_id":1,"x":"${'x'.repeat(2_000_000)}"}`)).status).toBe(413);
  expect(inbox.attempts).toEqual([]);
});

it('asks Telegram to wait while it is not up', async () => {
  expect((await post(update('early'))).status).toBe(503);
  await site.adapter.start(inbox.accept);
  await registered();
  await site.adapter.stop();
  expect((await post(update('late'))).status).toBe(503);
  expect(inbox.messages).toEqual([]);
});

it('says in its health that Telegram cannot deliver, or delivers elsewhere', async () => {
  await site.adapter.start(inbox.accept);
  await registered();
  inbox.failWith(...Array.from({ length: 500 }, () => inbox.storeAway()));
  await telegram.user('Li Hua').says('Hello.');
  await until(() => telegram.feed.webhookInfo().last_error_message !== undefined);
  const health = await site.adapter.health();
  expect(health.ok).toBe(false);
  expect(health.detail).toMatch(/1 updates wait.*503.*PUBLIC_URL/);
});

it('takes its webhook back when somebody else has taken it', async () => {
  await site.adapter.stop();
  await site.closeServer();
  site = await createWebhookAdapterFor(telegram, {
    clock: { ...hurriedClock, sleep: (ms, signal) => hurriedClock.sleep(ms / 1_000, signal) },
  });
  await site.adapter.start(inbox.accept);
  await registered();
  telegram.feed.setWebhook('http://127.0.0.1:9/elsewhere', { maxConnections: 1 });
  await until(() => telegram.feed.webhookInfo().url === `${site.publicUrl}/telegram/webhook`);
});

describe('the mode', () => {
  const modeOf = async (options: Parameters<typeof createAdapterFor>[1]) =>
    /polling|webhook/.exec((await createAdapterFor(telegram, options).health()).detail)?.[0];
  const official = { apiRoot: 'https://api.telegram.org' };

  it('follows PUBLIC_URL when it is auto, as far as Telegram delivers there', async () => {
    expect(await modeOf({ mode: 'auto' })).toBe('polling');
    expect(await modeOf({ mode: 'auto', publicUrl: 'https://talkup.example', ...official })).toBe('webhook');
    expect(await modeOf({ mode: 'auto', publicUrl: 'http://talkup.example' })).toBe('webhook');
    const logger = createMemoryLogger();
    expect(await modeOf({ mode: 'auto', publicUrl: 'http://talkup.example', ...official, logger })).toBe(
      'polling',
    );
    expect(logger.lines.join()).toContain('https');
    expect(await modeOf({ mode: 'polling', publicUrl: 'https://talkup.example' })).toBe('polling');
  });

  it.each([
    [{ mode: 'webhook' as const }, /PUBLIC_URL/],
    [
      { mode: 'webhook' as const, publicUrl: 'http://a.example', apiRoot: 'https://api.telegram.org' },
      /https/,
    ],
    [{ webhookSecret: 'with blanks and 汉字' }, /TELEGRAM_WEBHOOK_SECRET/],
    [{ webhookSecret: '' }, /TELEGRAM_WEBHOOK_SECRET/],
    [{ proxy: 'ftp://proxy.example' }, /TELEGRAM_PROXY/],
    [{ proxy: 'proxy.example:1080' }, /TELEGRAM_PROXY/],
  ])('refuses settings that can never work: %j', (options, message) => {
    expect(() => createAdapterFor(telegram, options)).toThrow(message);
  });
});
