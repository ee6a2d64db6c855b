import { createAdapterFor, createTestLeases, hurriedClock } from '../support/telegram-adapter';
import { createMemoryLogger } from '../support/http-server';
import { createRecordingInbox } from '../support/recording-inbox';
import { createFakeTelegram, type FakeTelegram } from '../support/telegram-server';

let telegram: FakeTelegram;
let inbox: ReturnType<typeof createRecordingInbox>;
let started: { stop(): Promise<void> }[];

function poller(options: Parameters<typeof createAdapterFor>[1] = {}) {
  const adapter = createAdapterFor(telegram, { clock: hurriedClock, ...options });
  started.push(adapter);
  return adapter;
}
const texts = () =>
  inbox.messages.map(({ content }) => (content.kind === 'text' ? content.text : content.kind));
const until = async (condition: () => boolean | Promise<boolean>, withinMs = 5_000) => {
  const deadline = Date.now() + withinMs;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`not within ${withinMs} ms: ${condition.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

beforeEach(async () => {
  telegram = await createFakeTelegram();
  inbox = createRecordingInbox();
  started = [];
});
afterEach(async () => {
  for (const adapter of started) await adapter.stop();
  await telegram.close();
});

it('confirms updates only when all of the batch are stored, so that a kill in between loses none', async () => {
  const pupil = telegram.user('Li Hua');
  const classmate = telegram.user('Wang');
  inbox.failWith(...Array.from({ length: 1_000 }, () => inbox.storeAway()));
  await pupil.says('one');
  await classmate.says('two');
  const first = poller();
  await first.start(inbox.accept);
  await until(() => inbox.attempts.length >= 2);
  await first.stop();
  expect(telegram.feed.pending()).toHaveLength(2);

  inbox.failWith();
  await poller().start(inbox.accept);
  await inbox.arrived(2);
  expect(texts().sort()).toEqual(['one', 'two']);
  await telegram.feed.drained();
});

it('starts at once on a dead network and works when it is back', async () => {
  telegram.faults.drop('*', 'before', Infinity);
  const adapter = poller();
  await adapter.start(inbox.accept);
  await until(async () => (await adapter.health()).detail.includes('TELEGRAM_PROXY'));
  expect((await adapter.health()).ok).toBe(false);
  telegram.faults.clear();
  await telegram.user('Li Hua').says('Hello.');
  await inbox.arrived(1, 10_000);
  await until(async () => (await adapter.health()).ok);
});

it('outlives bad gateways, broken connections, limits and server faults while it polls', async () => {
  const pupil = telegram.user('Li Hua');
  await poller().start(inbox.accept);
  await pupil.says('before');
  await inbox.arrived(1);
  telegram.faults.garbage('getUpdates');
  telegram.faults.drop('getUpdates', 'before');
  telegram.faults.drop('getUpdates', 'after');
  telegram.faults.answer('getUpdates', { status: 500 });
  telegram.faults.tooMany('getUpdates', 1);
  await until(() => telegram.faults.planned() === 0);
  await pupil.says('after');
  await inbox.arrived(2);
  expect(texts()).toEqual(['before', 'after']);
});

it('says plainly when another program polls with the same token, and goes on when that has ended', async () => {
  const adapter = poller();
  await adapter.start(inbox.accept);
  await until(async () => (await adapter.health()).ok);
  telegram.faults.answer('getUpdates', {
    status: 409,
    description:
      'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  });
  await until(async () =>
    (await adapter.health()).detail.includes('another program polls with the same token'),
  );
  expect((await adapter.health()).ok).toBe(false);
  await telegram.user('Li Hua').says('Still there?');
  await inbox.arrived(1, 12_000);
});

it('says plainly when the token is refused', async () => {
  const adapter = poller({ token: '123:not-the-token-that-was-given' });
  await adapter.start(inbox.accept);
  await until(async () => (await adapter.health()).detail.includes('BotFather'));
  expect((await adapter.health()).ok).toBe(false);
});

it('takes a webhook away first that an earlier run had set', async () => {
  telegram.feed.setWebhook('http://127.0.0.1:9/telegram/webhook', { maxConnections: 1 });
  await telegram.user('Li Hua').says('Hello.');
  await poller().start(inbox.accept);
  await inbox.arrived(1);
  expect(telegram.feed.webhookInfo().url).toBe('');
});

it('lets one process poll at a time; the next takes over when the first stops or loses its lease', async () => {
  const leases = createTestLeases();
  const first = poller({ leases });
  const second = poller({ leases });
  await first.start(inbox.accept);
  await until(() => leases.names.length === 1);
  await second.start(inbox.accept);
  await until(async () => (await second.health()).detail.includes('standing by'));
  const pupil = telegram.user('Li Hua');
  await pupil.says('one');
  await inbox.arrived(1);
  expect(telegram.requests.some(({ status }) => status === 409)).toBe(false);
  leases.lose();
  await pupil.says('two');
  await inbox.arrived(2);
  await first.stop();
  await pupil.says('three');
  await inbox.arrived(3);
  expect(texts()).toEqual(['one', 'two', 'three']);
  expect(leases.names[0]).toMatch(/^telegram:poll:[0-9a-f]{16}$/);
});

it('hears on after a quiet week, when Telegram goes on with a lower id', async () => {
  const pupil = telegram.user('Li Hua');
  await poller().start(inbox.accept);
  await pupil.says('before');
  await inbox.arrived(1);
  const polls = () =>
    telegram.requests.filter(({ method, status }) => method === 'getUpdates' && status === 200);
  const confirming = polls().length + 2;
  await until(() => polls().length >= confirming);
  telegram.feed.goOnFrom(500);
  await pupil.says('after');
  await inbox.arrived(2);
  expect(inbox.messages.map(({ id }) => id)).toEqual(['100000001', '500']);
});

it('leaves an update behind that breaks the inbox again and again, so that the others get through', async () => {
  const pupil = telegram.user('Li Hua');
  const logger = createMemoryLogger();
  const adapter = poller({ logger });
  await adapter.start(async (message) => {
    if (message.content.kind === 'text' && message.content.text === 'poison') throw new TypeError('a bug');
    return inbox.accept(message);
  });
  await pupil.says('poison');
  await pupil.says('Hello.');
  await inbox.arrived(1, 20_000);
  expect(texts()).toEqual(['Hello.']);
  expect(logger.lines.some((line) => line.includes('left behind'))).toBe(true);
});

it('a group that becomes a supergroup is told once, in order', async () => {
  const group = telegram.group('Class 3');
  const pupil = telegram.user('Li Hua');
  await poller().start(inbox.accept);
  const before = group.id;
  await pupil.says('@TalkUpBot one', { in: group });
  const after = group.becomesSupergroup();
  await pupil.says('@TalkUpBot two', { in: group });
  await inbox.arrived(3);
  await inbox.quiet();
  expect(inbox.messages.map(({ chat, content }) => [chat, content.kind])).toEqual(
    expect.arrayContaining([
      [before, 'text'],
      [before, 'chat-moved'],
      [after, 'text'],
    ]),
  );
  expect(inbox.messages).toHaveLength(3);
  expect(inbox.messages.find(({ content }) => content.kind === 'chat-moved')?.content).toEqual({
    kind: 'chat-moved',
    to: after,
  });
});

it('in privacy mode hears commands and replies, and says in its health that mentions do not reach it', async () => {
  await telegram.close();
  telegram = await createFakeTelegram({ privacy: true });
  const group = telegram.group('Class 3');
  const pupil = telegram.user('Li Hua');
  const adapter = poller();
  await adapter.start(inbox.accept);
  await pupil.says('See you at lunch.', { in: group });
  await pupil.says('@TalkUpBot Hello!', { in: group });
  await pupil.says('/topic 3', { in: group });
  await inbox.arrived(1);
  await adapter.send(
    { channel: 'telegram', chat: group.id },
    { text: 'Well done!' },
    AbortSignal.timeout(1_000),
  );
  const answer = await pupil.hears('Well done', { in: group, anything: true });
  await pupil.says('I like it.', { in: group, replyTo: answer });
  await pupil.says('/help@OtherBot', { in: group });
  await pupil.says('/help@TalkUpBot', { in: group });
  await inbox.arrived(3);
  expect(texts()).toEqual(['/topic 3', 'I like it.', '/help']);
  expect(inbox.messages.every(({ addressed }) => addressed)).toBe(true);
  expect((await adapter.health()).detail).toMatch(/privacy mode on.*commands and replies/);
});

it('ends the waiting sign on a button at once, even while the store is away', async () => {
  const pupil = telegram.user('Li Hua');
  const adapter = poller();
  await adapter.start(inbox.accept);
  await pupil.says('Hello.');
  await inbox.arrived(1);
  const to = { channel: 'telegram', chat: pupil.id };
  await adapter.send(
    to,
    { text: 'Pick.', buttons: [[{ label: 'One', data: 'say:1' }]] },
    AbortSignal.timeout(1_000),
  );
  inbox.failWith(...Array.from({ length: 20 }, () => inbox.storeAway()));
  await pupil.presses('One');
  await until(() => telegram.answeredButtons.size === 1);
  expect(inbox.messages).toHaveLength(1);
});

it('puts the commands into the menu by scope and language, and leaves out what Telegram does not allow', async () => {
  const commands = [
    { name: 'topic', description: '选一个话题' },
    { name: 'Bad Name', description: 'x' },
    { name: '话题', description: 'x' },
  ];
  await poller({
    commands: () => [
      { scope: 'default', commands: [{ name: 'topic', description: 'choose a topic' }] },
      { scope: 'private', language: 'zh', commands },
      { scope: 'group-admins', language: 'zh', commands },
    ],
  }).start(inbox.accept);
  await until(() => telegram.commandLists.size === 3);
  expect(Object.fromEntries(telegram.commandLists)).toEqual({
    default: [{ command: 'topic', description: 'choose a topic' }],
    'all_private_chats:zh': [{ command: 'topic', description: '选一个话题' }],
    'all_chat_administrators:zh': [{ command: 'topic', description: '选一个话题' }],
  });
});

it('knows its own links once it knows its name', async () => {
  const adapter = poller();
  expect(adapter.deepLink('K7QM-3XWP')).toBeUndefined();
  await adapter.start(inbox.accept);
  await until(() => adapter.deepLink('K7QM-3XWP') !== undefined);
  expect(adapter.deepLink('K7QM-3XWP')).toBe('https://t.me/TalkUpBot?start=K7QM-3XWP');
  expect(adapter.deepLink('not allowed')).toBeUndefined();
});

it('may be stopped and started again', async () => {
  const pupil = telegram.user('Li Hua');
  const adapter = poller();
  for (const [index, text] of ['one', 'two'].entries()) {
    await adapter.start(inbox.accept);
    await pupil.says(text);
    await inbox.arrived(index + 1);
    await adapter.stop();
  }
  expect(texts()).toEqual(['one', 'two']);
});

it('loses, doubles and reorders nothing over stops in the middle, a shaky network and a shaky store', async () => {
  const groups = ['Class 1', 'Class 2', 'Class 3'].map((title) => telegram.group(title));
  const pupils = Array.from({ length: 6 }, (_, index) => telegram.user(`Pupil ${index}`));
  const said = new Map<string, string[]>();
  let calls = 0;
  const accept: typeof inbox.accept = async (message) => {
    if (++calls % 7 === 0) throw inbox.storeAway();
    return inbox.accept(message);
  };
  for (let round = 0; round < 8; round += 1) {
    const adapter = poller();
    await adapter.start(accept);
    telegram.faults.drop('getUpdates', round % 2 === 0 ? 'before' : 'after');
    for (const [index, pupil] of pupils.entries()) {
      const group = groups[index % groups.length];
      const { updateId = 0 } = await pupil.says(`${round}`, { in: group });
      said.set(pupil.id, [...(said.get(pupil.id) ?? []), `${round}`]);
      if (index === round % 6) telegram.feed.repeat(updateId);
    }
    await inbox.quiet(round * 10);
    await adapter.stop();
  }
  await poller().start(inbox.accept);
  await inbox.arrived(48);
  await inbox.quiet();
  expect(inbox.messages).toHaveLength(48);
  for (const pupil of pupils) {
    const heard = inbox.messages.filter(({ sender }) => sender.id === pupil.id).map(({ content }) => content);
    expect(heard).toEqual(said.get(pupil.id)?.map((text) => ({ kind: 'text', text })));
  }
});
