import { startHttpProxy, startSocksProxy, type TestProxy } from '../support/proxies';
import { createRecordingInbox } from '../support/recording-inbox';
import { createAdapterFor } from '../support/telegram-adapter';
import { createFakeTelegram, type FakeTelegram } from '../support/telegram-server';

let telegram: FakeTelegram;
let proxy: TestProxy;

beforeEach(async () => {
  telegram = await createFakeTelegram();
});
afterEach(async () => {
  await proxy.close();
  await telegram.close();
});

/** One question and its answer, with every request through the proxy. */
async function conversation(options: Parameters<typeof createAdapterFor>[1]) {
  const inbox = createRecordingInbox();
  const adapter = createAdapterFor(telegram, options);
  const pupil = telegram.user('Li Hua');
  await adapter.start(inbox.accept);
  try {
    await pupil.says('Hello.');
    const [message] = await inbox.arrived(1);
    await adapter.send({ channel: 'telegram', chat: pupil.id }, { text: 'Hi!' }, AbortSignal.timeout(2_000));
    await pupil.hears('Hi!');
    return message;
  } finally {
    await adapter.stop();
  }
}

it('goes through an HTTP proxy with user and password, the long poll too', async () => {
  proxy = await startHttpProxy({ credentials: 'school:pass word' });
  await conversation({ proxy: `http://school:pass%20word@${proxy.address}` });
  const { host } = new URL(telegram.apiRoot);
  expect(new Set(proxy.targets)).toEqual(new Set([host]));
  expect(telegram.requests.map(({ method }) => method)).toEqual(
    expect.arrayContaining(['getMe', 'deleteWebhook', 'getUpdates', 'sendMessage']),
  );
});

it('goes through a SOCKS5 proxy, which looks the name up: names are falsified where Telegram is blocked', async () => {
  proxy = await startSocksProxy((name) => (name === 'api.telegram.test' ? '127.0.0.1' : '127.0.0.2'));
  const { port } = new URL(telegram.apiRoot);
  await conversation({
    proxy: `socks5://${proxy.address}`,
    apiRoot: `http://api.telegram.test:${port}`,
  });
  expect(new Set(proxy.targets)).toEqual(new Set([`api.telegram.test:${port}`]));
});

it('says that Telegram cannot be reached when the proxy lets nobody through', async () => {
  proxy = await startHttpProxy({ credentials: 'school:right' });
  const adapter = createAdapterFor(telegram, { proxy: `http://school:wrong@${proxy.address}` });
  const sending = adapter.send(
    { channel: 'telegram', chat: '1' },
    { text: 'Hi!' },
    AbortSignal.timeout(2_000),
  );
  await expect(sending).rejects.toMatchObject({ retryable: true });
  expect(telegram.requests).toEqual([]);
  await adapter.stop();
});
