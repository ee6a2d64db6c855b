import { createIdentities } from '../../../adapters/chat/wechat/identities';
import { createMemory } from '../../support/wechat/memory';
import { fc } from '../../support/random-inputs';

/** Nobody of before is known to the puppet any more. */
const gone = async () => false;
const names =
  (...members: string[]) =>
  async () =>
    members;

describe('who is who in WeChat', () => {
  it('goes by the id where ids stay, over logins and processes', async () => {
    const memory = createMemory();
    const first = createIdentities({ memory });
    expect(await first.person({ id: 'wxid_1', handle: 'lihua' }, gone)).toBe('wxid_1');
    first.forgetLogin();
    expect(await first.person({ id: 'wxid_1', handle: '' }, gone)).toBe('wxid_1');
    expect(await createIdentities({ memory }).person({ id: 'wxid_1', handle: 'other' }, gone)).toBe('wxid_1');
  });

  it('goes by the WeChat ID where ids change with the login', async () => {
    const identities = createIdentities({ memory: createMemory() });
    const before = await identities.person({ id: '@aaa', handle: 'lihua' }, gone);
    identities.forgetLogin();
    expect(await identities.person({ id: '@bbb', weixin: 'lihua' }, gone)).toBe(before);
    expect(await identities.today(before)).toBe('@bbb');
  });

  it('makes two of two contacts that are there at once with the same WeChat ID, and trusts that ID never again', async () => {
    const identities = createIdentities({ memory: createMemory() });
    const one = await identities.person({ id: '@aaa', handle: 'weixin' }, gone);
    const two = await identities.person({ id: '@bbb', handle: 'weixin' }, gone);
    expect(two).not.toBe(one);
    identities.forgetLogin();
    const later = await identities.person({ id: '@ccc', handle: 'weixin' }, gone);
    expect([one, two]).not.toContain(later);
  });

  it('decides for two who are met at the same moment as for two who come one after the other', async () => {
    const identities = createIdentities({ memory: createMemory() });
    const met = ['@aaa', '@bbb'].map((id) => identities.person({ id, handle: 'weixin' }, gone));
    const [one, two] = await Promise.all(met);
    expect(one).not.toBe(two);
  });

  it('knows a person met without a WeChat ID as the same when the id is, and as a new one when it is not', async () => {
    const identities = createIdentities({ memory: createMemory() });
    expect(await identities.person({ id: '@aaa', name: '李华' }, gone)).toBe('@aaa');
    identities.forgetLogin();
    expect(await identities.person({ id: '@bbb', name: '李华' }, gone)).toBe('@bbb');
  });

  it('never takes two people of one login for one, whatever they call themselves', async () => {
    const contact = fc.record({
      id: fc.constantFrom('wxid_1', 'wxid_2', 'wxid_3', '@a', '@b', '@c'),
      handle: fc.constantFrom('', 'lihua', 'wuna', 'wxid_1', 'wxid_2', '@a'),
    });
    // at each login some are in WeChat, whether they say something or not
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(contact, { maxLength: 8 }), { maxLength: 4 }), async (logins) => {
        const identities = createIdentities({ memory: createMemory() });
        for (const met of logins) {
          identities.forgetLogin();
          const isHere = async (id: string) => met.some((one) => one.id === id);
          const who = new Map<string, string>();
          for (const one of met) {
            const stable = await identities.person(one, isHere);
            expect(who.get(stable) ?? one.id).toBe(one.id);
            who.set(stable, one.id);
            expect(await identities.today(stable)).toBe(one.id);
          }
        }
      }),
    );
  });

  describe('rooms', () => {
    const members = ['李华', '吴娜', '赵强', '孙丽', '王老师'];

    it('with a passing id are the same by topic and members', async () => {
      const identities = createIdentities({ memory: createMemory() });
      const before = await identities.room({ id: '@@1', topic: 'Class 3' }, names(...members));
      identities.forgetLogin();
      const after = await identities.room(
        { id: '@@2', topic: 'Class 3' },
        names(...members.slice(1), '李华'),
      );
      expect(after).toBe(before);
      expect(await identities.today(before)).toBe('@@2');
    });

    it.each([
      ['another topic', 'Class 4', members],
      ['other members', 'Class 3', ['李华', '甲', '乙', '丙', '丁']],
      ['the few who happen to be there', 'Class 3', ['李华', '吴娜']],
    ])('are others with %s', async (_what, topic, present) => {
      const identities = createIdentities({ memory: createMemory() });
      const before = await identities.room({ id: '@@1', topic: 'Class 3' }, names(...members));
      identities.forgetLogin();
      expect(await identities.room({ id: '@@2', topic }, names(...present))).not.toBe(before);
    });

    it('that are there at once are two', async () => {
      const identities = createIdentities({ memory: createMemory() });
      const one = await identities.room({ id: '@@1', topic: 'Class 3' }, names(...members));
      expect(await identities.room({ id: '@@2', topic: 'Class 3' }, names(...members))).not.toBe(one);
    });
  });
});
