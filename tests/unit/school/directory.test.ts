import { conversationKey } from '../../../src/inbox';
import type { InboundMessage } from '../../../src/ports/chat';
import { applyJournal } from '../../../src/school';
import { keyOf } from '../../../src/school/erasure';
import { identityHash, personIdFor } from '../../../src/school/identity';
import { cleanName, splitNames } from '../../../src/school/names';
import { codeIn, openScene, secret } from '../../support/school-scene';
import { fc } from '../../support/random-inputs';

test('erasure finds a conversation under the very key that the inbox gave it', () => {
  const part = fc.string({ minLength: 1 });
  fc.assert(
    fc.property(part, part, fc.option(part, { nil: undefined }), part, (channel, chat, thread, id) => {
      const message = { channel, chat, thread, sender: { id, name: '' } } as InboundMessage;
      expect(keyOf({ channel, chat, thread }, id)).toBe(conversationKey(message));
    }),
  );
});

test('no two people share an id: not over channels, and not where ids run into each other', () => {
  const ids = [
    personIdFor(secret, 'telegram', '12'),
    personIdFor(secret, 'telegram1', '2'),
    personIdFor(secret, 'wechat', '12'),
    personIdFor(secret, 'telegram', '12', 'erased once'),
    personIdFor('another secret', 'telegram', '12'),
    identityHash(secret, 'telegram', '12'),
  ];
  expect(new Set(ids).size).toBe(ids.length);
});

test('a name is one visible line of at most 40 characters, whatever a platform lets through', () => {
  expect(cleanName('  李\u200b华\n\u202e  <b>x</b> ')).toBe('李 华 <b>x</b>');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const clean = cleanName(name);
      expect(clean.length).toBeLessThanOrEqual(40);
      expect(clean).not.toMatch(/[\p{Cc}\p{Cf}\n\r]/u);
      expect(cleanName(clean)).toBe(clean);
    }),
  );
});

test.each([
  ['张三 李四', ['张三', '李四']],
  ['张三，李四、王五；赵六', ['张三', '李四', '王五', '赵六']],
  ['1. 张三\n2. 李四\r\n3、王五', ['张三', '李四', '王五']],
  ['Mary Ann, Tom', ['Mary Ann', 'Tom']],
  ['张三 李四，王五', ['张三', '李四', '王五']],
  ['', []],
])('names as pasted: %j', (text, names) => {
  expect(splitNames(text)).toEqual(names);
});

describe('an account whose very first message is a link code', () => {
  test('is the linked person from then on, though the journal is late', async () => {
    const scene = await openScene();
    const first = scene.user('u1', '李华');
    const code = codeIn((await first.says('/link')).text);
    const second = scene.user('w1', 'wx', 'wechat');
    const entries = await scene.commit(await second.prepares(code), { carry: false });
    expect(await second.personId()).toBe(await first.personId());
    const journal = applyJournal(scene.records, scene.snapshots, { now: () => scene.clock.now() });
    await journal(entries);
    await journal(entries);
    expect(await second.personId()).toBe(await first.personId());
    expect(await scene.records.list('people', { limit: 9 })).toHaveLength(1);
    expect(
      await scene.records.find('identities', 'byPerson', { equals: [await first.personId()], limit: 9 }),
    ).toHaveLength(2);
    await scene.close();
  });
});
