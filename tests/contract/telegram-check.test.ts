import { checkTelegram } from '../../adapters/chat/telegram';
import { createFakeTelegram, type FakeTelegram } from '../support/telegram-server';

/** What the doctor says of Telegram before anything is started. */
let telegram: FakeTelegram;
afterEach(() => telegram.close());

const check = (over: Partial<Parameters<typeof checkTelegram>[0]> = {}) =>
  checkTelegram({ token: telegram.token, apiRoot: telegram.apiRoot, ...over }, AbortSignal.timeout(2_000));

test('it answers, and privacy mode is told with the way to end it; nobody who polls is disturbed', async () => {
  telegram = await createFakeTelegram({ privacy: true });
  expect(await check()).toEqual({
    ok: true,
    detail: expect.stringMatching(/@TalkUpBot; privacy mode is on.*\/setprivacy/) as string,
  });
  expect(telegram.requests.map(({ method }) => method)).toEqual(['getMe']);
});

test('a wrong token, a server that is not there, and one that is silent, each with what to do', async () => {
  telegram = await createFakeTelegram();
  expect(await check({ token: '1:AAAAAAAAAAAAAAAAAAAAAAAA' })).toMatchObject({
    ok: false,
    detail: expect.stringContaining('BotFather') as string,
  });
  expect(await check({ apiRoot: 'http://127.0.0.1:1' })).toMatchObject({
    ok: false,
    detail: expect.stringContaining('TELEGRAM_PROXY') as string,
  });
  telegram.faults.latencyMs = 5_000;
  const late = checkTelegram({ token: telegram.token, apiRoot: telegram.apiRoot }, AbortSignal.timeout(100));
  expect(await late).toMatchObject({ ok: false, detail: expect.stringContaining('in time') as string });
});
