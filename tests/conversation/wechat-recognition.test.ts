import { codeIn } from '../support/conversation';
import { openWechatAdapter, type OpenWechat } from '../support/wechat/adapter';
import { openWechatSchool, type WechatSchool } from '../support/wechat/school';
import { botId, type WechatWorld } from '../support/wechat/world';

/** A puppet that gives out other ids after each scan: who comes back, and who only bears the name. */
describe('pupils whose ids change with the login', () => {
  let wechat: OpenWechat;
  let school: WechatSchool;
  let world: WechatWorld;
  const room = '7@chatroom';
  const teacher = 'wxid_wang';
  const question = /你是本班以前的“李华”吗/;

  beforeEach(async () => {
    wechat = await openWechatAdapter();
    ({ world } = wechat);
    world.person('wxid_head', '校长');
    world.person(teacher, '王老师');
    world.room(room, '三年级二班', [teacher]);
    school = await openWechatSchool({ dir: wechat.folder, wechat: wechat.adapter });
    await wechat.ready();
    await ask('wxid_head', school.adminCode);
    await ask(teacher, codeIn(await ask('wxid_head', '/invite teacher')));
    await ask(teacher, '/class 三年级二班', room);
    await ask(teacher, '/roster 李华，吴娜', room);
    arrives('@old', '李华');
    await ask('@old', 'I live in a small village.', room);
  }, 60_000);
  afterEach(async () => {
    await school?.stop();
    await wechat?.close();
  });

  function arrives(id: string, alias: string): void {
    world.person(id, `nick of ${id}`);
    world.rooms.get(room)?.members.push(id);
    world.rooms.get(room)?.aliases.set(id, alias);
  }

  async function scanAgain(): Promise<void> {
    await settled();
    world.loginEnds();
    world.emit('scan', { qrcode: 'https://login.weixin.qq.com/l/new', status: 2 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    world.loginBegins();
    await wechat.ready();
  }

  async function settled(): Promise<void> {
    for (;;) {
      const { waitingMessages, waitingDeliveries } = await school.mailbox.counts();
      if (waitingMessages + waitingDeliveries === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async function ask(who: string, text: string, chat = who): Promise<string> {
    const before = world.seenIn(chat).length;
    const place = chat === room ? { in: room, mentions: [botId] } : {};
    world.says(who, chat === room ? `@TalkUp\u2005${text}` : text, place);
    const deadline = Date.now() + 15_000;
    while (world.seenIn(chat).length === before) {
      if (Date.now() > deadline) throw new Error(`no answer to: ${text}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await settled();
    return world.seenIn(chat).slice(before).join('\n');
  }

  const personOf = async (id: string) => (await school.records.get('identities', `wechat:${id}`))?.personId;

  test('are asked, and are the same again after one tap', async () => {
    const before = await personOf('@old');
    await scanAgain();
    arrives('@new', '李华');
    expect(await ask('@new', 'We have many trees.', room)).toMatch(question);
    expect(await personOf('@new')).not.toBe(before);
    expect(await ask('@new', '1', room)).toMatch(/欢迎回来/);
    expect(await personOf('@new')).toBe(before);
    expect(await ask('@new', 'I like the river.', room)).not.toMatch(question);
  }, 60_000);

  test('are not asked when somebody of that name has spoken since the login, whoever came first', async () => {
    await scanAgain();
    arrives('@new', '李华');
    await ask('@new', 'We have many trees.', room);
    await ask('@new', '1', room);
    arrives('@impostor', '李华');
    expect(await ask('@impostor', 'I like apples.', room)).not.toMatch(question);
    expect(await ask('@impostor', '/same x')).toMatch(/不能确认/);
    expect(await personOf('@impostor')).not.toBe(await personOf('@new'));
  }, 60_000);

  test('stay two when nothing is answered, and when the login is the same', async () => {
    arrives('@namesake', '李华');
    expect(await ask('@namesake', 'I like apples.', room)).not.toMatch(question);
    await scanAgain();
    arrives('@third', '吴娜');
    expect(await ask('@third', 'I like rice.', room)).not.toMatch(question);
    expect(await personOf('@namesake')).not.toBe(await personOf('@old'));
  }, 60_000);
});
