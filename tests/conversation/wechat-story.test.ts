import { codeIn } from '../support/conversation';
import { openWechatAdapter, type OpenWechat } from '../support/wechat/adapter';
import { openWechatSchool, type WechatSchool } from '../support/wechat/school';
import { botId, type WechatWorld } from '../support/wechat/world';

/** The story of a class in one WeChat room, through the whole app: real wechaty on a mock puppet, real stores. */
describe('a class in a WeChat room', () => {
  let wechat: OpenWechat;
  let school: WechatSchool;
  let world: WechatWorld;
  const room = '7@chatroom';
  const teacher = 'wxid_wang';
  const parent = 'wxid_li_mama';
  const names: Record<string, string> = {
    wxid_li: '李华',
    wxid_wu: '吴娜',
    wxid_zhao: '赵强',
    wxid_sun: '孙丽',
    wxid_qian: '钱多多',
  };
  const pupils = Object.keys(names);

  beforeAll(async () => {
    wechat = await openWechatAdapter();
    ({ world } = wechat);
    world.person('wxid_head', '校长');
    world.person(teacher, '王老师');
    world.person(parent, '李妈妈');
    // pupils have nicknames of their own; the room knows them by their names
    for (const id of pupils) world.person(id, `nick of ${id}`);
    world.room(room, '三年级二班', [teacher, ...pupils], names);
    school = await openWechatSchool({ dir: wechat.folder, wechat: wechat.adapter });
    await wechat.ready();
  }, 60_000);
  afterAll(async () => {
    await school?.stop();
    await wechat?.close();
  });

  /** Says it to the tutor and waits for what it says next in that chat. */
  async function ask(who: string, text: string, { inRoom = false } = {}): Promise<string> {
    const chat = inRoom ? room : who;
    const before = world.seenIn(chat).length;
    world.says(who, inRoom ? `@TalkUp\u2005${text}` : text, inRoom ? { in: room, mentions: [botId] } : {});
    const deadline = Date.now() + 15_000;
    while (world.seenIn(chat).length === before) {
      if (Date.now() > deadline) throw new Error(`no answer to: ${text}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return world.seenIn(chat).slice(before).join('\n');
  }

  /** The parent on a second channel. */
  async function saysDirectly(text: string): Promise<void> {
    const before = school.direct.shown.length;
    await school.app.accept({
      channel: 'direct',
      chat: 'mama',
      id: `direct-${before}`,
      chatKind: 'private',
      sender: { id: 'mama', name: '李妈妈' },
      addressed: true,
      content: { kind: 'text', text },
      receivedAt: Date.now(),
    });
    await until(() => school.direct.shown.length > before);
  }

  test('is made, bound and given homework by its teacher', async () => {
    await ask('wxid_head', school.adminCode);
    const invitation = await ask('wxid_head', '/invite teacher');
    await ask(teacher, codeIn(invitation));
    expect(await ask(teacher, '#class 三年级二班', { inRoom: true })).toMatch(/三年级二班/);
    expect(await ask(teacher, '/assign "My hometown" turns=1', { inRoom: true })).toMatch(/My hometown/);
  }, 60_000);

  test('five pupils practise side by side; each is answered by name, several in one message', async () => {
    const from = world.sent.length;
    const sentences = [
      'I live in a small village.',
      'There is a river near my home.',
      'My hometown has many trees.',
      'I like my hometown because it is quiet.',
      'We have a big school.',
    ];
    pupils.forEach((id, index) => {
      // one is mentioned by name alone, with the full-width sign; one asks in the middle of the sentence
      const text = sentences[index] ?? '';
      if (index === 3) world.says(id, `＠TalkUp ${text}`, { in: room });
      else world.says(id, `@TalkUp\u2005${text}`, { in: room, mentions: [botId] });
    });
    const answered = () => new Set(world.sent.slice(from).flatMap(({ mentions }) => mentions));
    const deadline = Date.now() + 30_000;
    while (!pupils.every((id) => answered().has(id)) && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect([...answered()].sort()).toEqual([...pupils].sort());
    const answers = world.sent.slice(from);
    for (const id of pupils)
      expect(answers.filter(({ text }) => text.includes(`@${names[id]}\u2005`))).toHaveLength(1);
    expect(answers.length).toBeLessThan(pupils.length);
    expect(answers.every(({ to }) => to === room)).toBe(true);
  }, 60_000);

  test('talk among pupils is left alone', async () => {
    const before = world.sent.length;
    world.says('wxid_li', '你作业写了吗？', { in: room });
    world.says('wxid_wu', '@李华\u2005not yet', { in: room, mentions: ['wxid_li'] });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(world.sent).toHaveLength(before);
  });

  test('the teacher sees by the names of the room who has practised', async () => {
    const progress = await ask(teacher, '/progress', { inRoom: true });
    for (const name of Object.values(names)) expect(progress).toContain(name);
  }, 30_000);

  test('a parent is bound, and hears by another channel what WeChat refuses', async () => {
    const code = codeIn(await ask(teacher, '/parentcode 李华'));
    await ask(parent, code);
    expect(await ask(parent, '同意')).toMatch(/李华/);
    expect(await ask(parent, '/report')).toMatch(/李华/);
    // the parent also has a second channel
    const link = codeIn(await ask(parent, '/link'));
    await saysDirectly(link);
    await saysDirectly('/help');
    await ask(parent, '/help');
    world.faults.sends.push(new Error('对方开启了朋友验证，你还不是他（她）朋友'));
    const { personId } = (await school.records.get('identities', `wechat:${parent}`)) ?? { personId: '' };
    await school.mailbox.outbox.put([
      {
        id: 'report:of-the-week/0',
        lane: `wechat:${parent}`,
        channel: 'wechat',
        kind: 'report',
        personId,
        payload: JSON.stringify({
          to: { channel: 'wechat', chat: parent },
          group: false,
          message: { text: '本周报告：李华练习了 3 轮。' },
        }),
        createdAt: Date.now(),
        expiresAt: Date.now() + 60_000,
      },
    ]);
    await until(() => school.direct.shown.some(({ text }) => text.includes('本周报告')));
    const ledger = async () =>
      (await school.mailbox.outbox.ledger(20))
        .filter(({ kind }) => kind === 'report')
        .map(({ id, channel, status }) => ({ id, channel, status }));
    await until(async () => (await ledger()).some(({ status }) => status === 'sent'));
    expect(await ledger()).toEqual([
      { id: 'report:of-the-week/0~wechat>direct/0', channel: 'direct', status: 'sent' },
      { id: 'report:of-the-week/0', channel: 'wechat', status: 'failed' },
    ]);
  }, 60_000);
});

async function until(isSo: () => boolean | Promise<boolean>, withinMs = 10_000): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`it did not happen within ${withinMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
