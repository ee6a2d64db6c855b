import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { messageTypes } from '../../adapters/chat/wechat/puppet';
import { createLocalLeases } from '../../adapters/mailbox/embedded';
import { createWechatAdapter } from '../../adapters/chat/wechat';
import { systemClock } from '../../src/shared/clock';
import { TalkUpError } from '../../src/shared/errors';
import { silentLogger } from '../support/logger';
import { createRecordingInbox, type RecordingInbox } from '../support/recording-inbox';
import { createMemory, hurried, openWechatAdapter, type OpenWechat } from '../support/wechat/adapter';
import { until } from '../support/wechat/service';
import { botId } from '../support/wechat/world';

/** What real puppets do to us, on wechaty with a mock puppet that does the same. */
describe('WeChat with a puppet that has faults', () => {
  let wechat: OpenWechat;
  let inbox: RecordingInbox;
  const never = new AbortController().signal;
  const room = '7@chatroom';
  const pupil = 'wxid_li';
  let alarms = 0;
  const shown: string[] = [];

  beforeAll(() => import('wechaty'), 60_000);
  beforeEach(async () => {
    alarms = 0;
    shown.length = 0;
    wechat = await openWechatAdapter({
      onLoggedOut: () => void (alarms += 1),
      print: (text) => void shown.push(text),
      times: { watchMs: { quiet: 200, answer: 200 } },
    });
    wechat.world.person(pupil, 'Xiao Li');
    wechat.world.room(room, 'Class 3', [pupil], { [pupil]: '李华', [botId]: '英语小助手' });
    inbox = createRecordingInbox();
  });
  afterEach(() => wechat.close());

  const start = async () => {
    await wechat.adapter.start(inbox.accept);
    await wechat.ready();
  };
  const send = (text: string, chat = pupil) =>
    wechat.adapter.send({ channel: 'wechat', chat }, { text }, never).catch((error: unknown) => error);
  const { isReadyAgain } = {
    isReadyAgain: () => until(() => wechat.adapter.readyToSend?.() === true, 10_000, 'not in again'),
  };

  describe('connections', () => {
    it.each([
      '14 UNAVAILABLE: Connection dropped',
      '14 UNAVAILABLE: No connection established',
      '13 INTERNAL: Received RST_STREAM with code 2',
      'read ECONNRESET',
      'GrpcServerImpl.event() can not call twice.',
      'WatchdogAgent reset: lastFood: "{}"',
    ])('are made afresh after "%s", once however often it is said', async (words) => {
      await start();
      const puppet = wechat.world.puppet();
      for (let count = 0; count < 5; count += 1) puppet?.emit('error', new Error(words));
      await until(() => wechat.world.puppets.length === 2, 8_000, 'no fresh puppet');
      await isReadyAgain();
      wechat.world.says(pupil, 'I am here.');
      await inbox.arrived(1);
      puppet?.emit('message', { messageId: 'of the old one' });
      await inbox.quiet(300);
      expect(wechat.world.puppets).toHaveLength(2);
      expect(inbox.messages).toHaveLength(1);
      expect(wechat.adapter.status().restarts).toBe(1);
    });

    it('are kept when an error means something else', async () => {
      await start();
      wechat.world.emit('error', new Error('contact xyz has no avatar'));
      await inbox.quiet(700);
      expect(wechat.world.puppets).toHaveLength(1);
    });

    it('are made afresh when a puppet that used to answer falls silent', async () => {
      await start();
      await until(() => wechat.world.dings > 0, 5_000, 'no sign of life was asked for');
      await inbox.quiet(50);
      wechat.world.faults.noDong = true;
      await until(() => wechat.world.puppets.length === 2, 8_000, 'the silence was not noticed');
      wechat.world.faults.noDong = false;
      await isReadyAgain();
    });

    it('are tried again until one can be started', async () => {
      wechat.world.faults.starts.push(new Error('14 UNAVAILABLE: No connection established'));
      wechat.world.faults.starts.push(new Error('14 UNAVAILABLE: No connection established'));
      await start();
      expect(wechat.world.puppets).toHaveLength(3);
    });

    it('lose nothing of what was heard while the store was away, and repeat nothing that is shown again', async () => {
      await start();
      inbox.failWith(inbox.storeAway(), inbox.storeAway(), inbox.storeAway());
      const id = wechat.world.says(pupil, 'before');
      wechat.world.emit('error', new Error('14 UNAVAILABLE: Connection dropped'));
      await until(() => wechat.world.puppets.length === 2, 8_000, 'no fresh puppet');
      wechat.world.says(pupil, 'after');
      await isReadyAgain();
      wechat.world.tell(id);
      const texts = (await inbox.arrived(2)).map(({ content }) => content.kind === 'text' && content.text);
      await inbox.quiet();
      expect(texts).toEqual(['before', 'after']);
      expect(inbox.messages).toHaveLength(2);
    });
  });

  describe('the login', () => {
    it('shows the QR code in the terminal and in the status until it is scanned', async () => {
      wechat.world.session = false;
      await wechat.adapter.start(inbox.accept);
      await until(() => wechat.world.puppet() !== undefined, 8_000, 'no puppet');
      wechat.world.emit('scan', { qrcode: 'https://login.weixin.qq.com/l/abc', status: 2 });
      wechat.world.emit('scan', { qrcode: 'https://login.weixin.qq.com/l/abc', status: 2 });
      await until(() => shown.length > 0, 3_000, 'no QR code');
      expect(wechat.adapter.status()).toMatchObject({
        state: 'waiting-for-scan',
        qr: 'https://login.weixin.qq.com/l/abc',
      });
      expect((await wechat.adapter.health()).ok).toBe(false);
      wechat.world.emit('scan', { qrcode: '', status: 3 });
      expect(wechat.adapter.status()).toMatchObject({ state: 'scanned', qr: undefined });
      wechat.world.loginBegins();
      expect(wechat.adapter.status()).toMatchObject({ state: 'logged-in', qr: undefined });
      expect((await wechat.adapter.health()).ok).toBe(true);
      await inbox.quiet();
      expect(shown).toHaveLength(1);
      expect(alarms).toBe(0);
    });

    it('lost for good is told once, held back meanwhile, and over with the next login', async () => {
      await start();
      wechat.world.loginEnds();
      await until(() => alarms === 1, 3_000, 'nobody was told');
      expect(wechat.adapter.readyToSend?.()).toBe(false);
      expect(await send('Hi!')).toMatchObject({ retryable: true });
      expect((await wechat.adapter.health()).detail).toMatch(/logged out/);
      wechat.world.emit('scan', { qrcode: 'https://login.weixin.qq.com/l/x', status: 2 });
      await inbox.quiet(500);
      expect(alarms).toBe(1);
      wechat.world.loginBegins();
      await isReadyAgain();
      await send('Hi!');
      expect(wechat.world.seenIn(pupil)).toEqual(['Hi!']);
    });

    it('that comes back by itself alarms nobody, nor does a stop', async () => {
      await start();
      wechat.world.loginEnds();
      await inbox.quiet(50);
      wechat.world.loginBegins();
      await inbox.quiet(400);
      await wechat.adapter.stop();
      await inbox.quiet(300);
      expect(alarms).toBe(0);
    });

    it('is followed by ten seconds of silence', async () => {
      await wechat.close();
      wechat = await openWechatAdapter({ times: { quietMs: 10_000 } });
      wechat.world.person(pupil, 'Xiao Li');
      await wechat.adapter.start(inbox.accept);
      await until(() => wechat.adapter.status().state === 'logged-in', 8_000, 'not logged in');
      const refused = await send('Hi!');
      expect(refused).toMatchObject({ code: 'wechat-not-ready', retryable: true });
      expect(wechat.adapter.readyToSend?.()).toBe(false);
    });

    it('keeps its session in DATA_DIR and nothing in the working directory', async () => {
      await start();
      expect(existsSync(join(wechat.folder, 'wechat'))).toBe(true);
      expect(existsSync('TalkUp.memory-card.json')).toBe(false);
    });
  });

  describe('messages', () => {
    it('wait for content that is late, and come in the order in which they were told', async () => {
      await start();
      wechat.world.faults.missing.set('late', 3);
      wechat.world.says(pupil, 'first', { id: 'late' });
      wechat.world.says(pupil, 'second');
      const messages = await inbox.arrived(2);
      expect(messages.map(({ content }) => content)).toEqual([
        { kind: 'text', text: 'first' },
        { kind: 'text', text: 'second' },
      ]);
    });

    it('are not held up by one whose content never comes', async () => {
      await start();
      wechat.world.faults.missing.set('never', 1_000);
      wechat.world.says(pupil, 'ghost', { id: 'never' });
      wechat.world.says(pupil, 'here');
      const [message] = await inbox.arrived(1, 6_000);
      expect(message?.content).toEqual({ kind: 'text', text: 'here' });
    });

    it('name us by what the room calls us, which the puppet does not notice', async () => {
      await start();
      wechat.world.says(pupil, '@英语小助手\u2005I like football.', { in: room, mentions: [] });
      const [message] = await inbox.arrived(1);
      expect(message).toMatchObject({
        addressed: true,
        sender: { id: pupil, name: '李华' },
        chatTitle: 'Class 3',
        content: { kind: 'text', text: 'I like football.' },
      });
    });

    it('that nobody can answer are left alone, and money is named', async () => {
      await start();
      for (const type of [messageTypes.recalled, messageTypes.groupNote, messageTypes.emoticon, 0])
        wechat.world.says(pupil, '…', { type });
      wechat.world.says(room, 'Li invited Wu to the group', { in: room });
      wechat.world.says('weixin', 'Welcome to WeChat');
      wechat.world.says(pupil, '', { type: messageTypes.redEnvelope });
      const [first] = await inbox.arrived(1);
      await inbox.quiet();
      expect(first?.content).toEqual({ kind: 'other', what: 'money' });
      expect(inbox.messages).toHaveLength(1);
    });

    it('of days ago, which a puppet shows after a login, are not answered', async () => {
      await start();
      wechat.world.says(pupil, 'old', { timestamp: Math.round((Date.now() - 2 * 86_400_000) / 1_000) });
      wechat.world.says(pupil, 'new', { timestamp: Math.round(Date.now() / 1_000) });
      const [first] = await inbox.arrived(1);
      await inbox.quiet();
      expect(first?.content).toEqual({ kind: 'text', text: 'new' });
      expect(inbox.messages).toHaveLength(1);
    });

    it('tell who joined and left and how a room is called now, each once', async () => {
      await start();
      wechat.world.person('wxid_wu', 'Wu Na');
      const at = Date.now();
      const joined = { roomId: room, inviterId: pupil, inviteeIdList: ['wxid_wu'], timestamp: at };
      wechat.world.emit('room-join', joined);
      wechat.world.emit('room-join', joined);
      wechat.world.emit('room-leave', {
        roomId: room,
        removerId: pupil,
        removeeIdList: ['wxid_wu'],
        timestamp: at,
      });
      wechat.world.emit('room-topic', {
        roomId: room,
        changerId: pupil,
        newTopic: 'Class 4',
        oldTopic: '',
        timestamp: at,
      });
      await inbox.arrived(3);
      await inbox.quiet();
      expect(inbox.messages.map(({ content }) => content)).toMatchObject([
        { kind: 'members', joined: [{ id: 'wxid_wu', name: 'Wu Na' }], left: [] },
        { kind: 'members', joined: [], left: [{ id: 'wxid_wu' }] },
        { kind: 'chat-renamed', title: 'Class 4' },
      ]);
    });
  });

  describe('sending', () => {
    it.each([
      ['操作过于频繁，请稍后再试', 'rate-limited', true],
      ['对方开启了朋友验证，你还不是他（她）朋友', 'chat-gone', false],
      ['14 UNAVAILABLE: Connection dropped', 'wechat-unreachable', true],
      ['something new', 'wechat-failed', true],
    ])('that fails with "%s" is %s', async (words, code, retryable) => {
      await start();
      wechat.world.faults.sends.push(new Error(words));
      const error = await send('Hi!');
      expect(error).toBeInstanceOf(TalkUpError);
      expect(error).toMatchObject({ code, retryable });
    });

    it('that broke off after all is not repeated when WeChat has shown the message', async () => {
      await start();
      wechat.world.faults.afterShowing.push(new Error('14 UNAVAILABLE: Connection dropped'));
      const broken = await send('Only once, please.');
      expect(broken).toMatchObject({ code: 'wechat-unreachable', details: { sent: 'unknown' } });
      await until(() => wechat.world.puppets.length === 2, 8_000, 'no fresh puppet');
      await isReadyAgain();
      wechat.world.tell('own-1');
      await inbox.quiet(100);
      expect(await send('Only once, please.')).not.toBeInstanceOf(Error);
      expect(wechat.world.seenIn(pupil)).toEqual(['Only once, please.']);
      await send('Only once, please.');
      expect(wechat.world.seenIn(pupil)).toHaveLength(2);
    });

    it('mentions by the name in the room, and by text alone where the puppet cannot mention', async () => {
      await start();
      const message = { text: 'Well done!', mention: { id: pupil, name: '李华' } };
      await wechat.adapter.send({ channel: 'wechat', chat: room }, message, never);
      expect(wechat.world.sent.at(-1)).toMatchObject({ text: '@李华\u2005Well done!', mentions: [pupil] });
      wechat.world.faults.noMentions = true;
      await wechat.adapter.send({ channel: 'wechat', chat: room }, message, never);
      expect(wechat.world.sent.at(-1)).toMatchObject({ text: '@李华\u2005Well done!', mentions: [] });
      expect((await wechat.adapter.health()).detail).toMatch(/cannot: real mentions/);
    });

    it('greets who has joined a room with the next answer there, once', async () => {
      await start();
      wechat.world.person('wxid_wu', 'Wu Na');
      wechat.world.emit('room-join', {
        roomId: room,
        inviterId: pupil,
        inviteeIdList: ['wxid_wu'],
        timestamp: Date.now(),
      });
      await inbox.arrived(1);
      expect(wechat.world.sent).toEqual([]);
      const answer = { text: 'Well done!', mention: { id: pupil, name: '李华' } };
      const to = { channel: 'wechat', chat: room };
      wechat.world.faults.sends.push(new Error('a passing fault'));
      await wechat.adapter.send(to, answer, never).catch(() => undefined);
      await wechat.adapter.send(to, answer, never);
      await wechat.adapter.send(to, answer, never);
      expect(wechat.world.seenIn(room)).toEqual([
        '@李华\u2005Well done!\n\nWelcome Wu Na',
        '@李华\u2005Well done!',
      ]);
    });

    it('says the rest of a long text after a fault, not its beginning again', async () => {
      await start();
      const long = ['a', 'b'].map((letter) => `${letter} `.repeat(800).trim()).join('\n\n');
      wechat.world.faults.afterShowing.push(undefined as never, new Error('some fault'));
      wechat.world.faults.sends.push(undefined as never, new Error('some fault'));
      expect(await send(long)).toBeInstanceOf(TalkUpError);
      await send(long);
      expect(wechat.world.seenIn(pupil).map((text) => text[0])).toEqual(['a', 'b']);
    });
  });

  describe('a login under other ids', () => {
    const relogin = async () => {
      wechat.world.loginEnds();
      await inbox.quiet(30);
      wechat.world.loginBegins();
      await isReadyAgain();
    };

    it('is the same pupil by the WeChat ID, who is answered under the id of today', async () => {
      wechat.world.person('@aaa', 'Xiao Li', { handle: 'lihua2012' });
      await start();
      wechat.world.says('@aaa', 'before');
      const [before] = await inbox.arrived(1);
      wechat.world.contacts.delete('@aaa');
      wechat.world.person('@bbb', 'Li', { handle: 'lihua2012' });
      await relogin();
      wechat.world.says('@bbb', 'after');
      const [, after] = await inbox.arrived(2);
      expect(after?.sender.id).toBe(before?.sender.id);
      await send('Hello again!', after?.chat);
      expect(wechat.world.sent.at(-1)?.to).toBe('@bbb');
    });

    it('never makes one of two, whatever they are called', async () => {
      await start();
      wechat.world.person('@one', '李华');
      wechat.world.says('@one', 'one');
      await inbox.arrived(1);
      await relogin();
      wechat.world.person('@two', '李华');
      wechat.world.says('@two', 'two');
      const [one, two] = await inbox.arrived(2);
      expect(two?.sender.id).not.toBe(one?.sender.id);
    });
  });

  it('leaves the account to one process at a time', async () => {
    const leases = createLocalLeases();
    const first = await openWechatAdapter({ leases });
    const second = await openWechatAdapter({ leases, world: first.world });
    try {
      await first.adapter.start(inbox.accept);
      await first.ready();
      await second.adapter.start(inbox.accept);
      await inbox.quiet(200);
      expect(second.adapter.status().state).toBe('standing-by');
      expect(second.adapter.readyToSend?.()).toBe(false);
      expect((await second.adapter.health()).ok).toBe(true);
      await first.adapter.stop();
      await second.ready();
    } finally {
      await second.close();
      await first.close();
    }
  });

  it.each([
    ['the path of a module', join(__dirname, '../support/wechat/mock-puppet.mjs'), /connecting/],
    ['a package that is not there', 'wechaty-puppet-of-nowhere', /install it first/],
  ])('takes a puppet by %s', async (_what, puppet, expected) => {
    const adapter = createWechatAdapter({
      puppet,
      tls: true,
      name: 'TalkUp',
      dataDir: wechat.folder,
      memory: createMemory(),
      leases: createLocalLeases(),
      clock: systemClock,
      logger: silentLogger,
      times: hurried,
    });
    await adapter.start(inbox.accept);
    await inbox.quiet(1_500);
    expect((await adapter.health()).detail).toMatch(expected);
    await adapter.stop();
  });

  it('wants a token for a puppet service at once', () => {
    expect(() =>
      createWechatAdapter({
        puppet: 'wechaty-puppet-service',
        tls: true,
        name: 'TalkUp',
        dataDir: wechat.folder,
        memory: createMemory(),
        leases: createLocalLeases(),
        clock: systemClock,
        logger: silentLogger,
      }),
    ).toThrow(/WECHATY_TOKEN/);
  });
});
