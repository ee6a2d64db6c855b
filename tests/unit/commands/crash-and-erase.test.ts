import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { recordIndexes, type CollectionName } from '../../../src/ports/records';
import { identityHash, personIdFor } from '../../../src/school/identity';
import { snapshotKeys } from '../../../src/school';
import { codeIn, openScene, secret, type Scene, type User } from '../../support/school-scene';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

const collections = Object.keys(recordIndexes) as CollectionName[];

/** Every document of every collection, by id. */
async function everything(): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const collection of collections) {
    for (const document of await scene.records.list(collection, { limit: 1_000 })) {
      found[`${collection}/${document.id}`] = document;
    }
  }
  return found;
}

async function counts(): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const collection of collections) {
    found[collection] = (await scene.records.list(collection, { limit: 1_000 })).length;
  }
  return found;
}

async function practises(pupil: User, sentence: string) {
  const personId = await pupil.personId();
  const conversation = `telegram:${pupil.id}:${pupil.id}`;
  await scene.journal({
    collection: 'turns',
    document: {
      id: `turn-${pupil.id}-${sentence.length}`,
      personId,
      conversation,
      topic: 'My kites',
      turn: 1,
      at: scene.clock.now(),
      pupil: sentence,
      tutor: { reply: 'Nice!', corrected: sentence, analysis: '很好' },
      corrections: [],
      by: 'offline',
      mood: 'neutral',
      englishWords: 5,
    },
  });
  await scene.journal({
    collection: 'days',
    document: {
      id: `${personId}:2026-03-02:c`,
      personId,
      day: '2026-03-02',
      turns: 1,
      seconds: 20,
      englishWords: 5,
      words: [],
      good: [sentence],
      mistakes: [],
      types: {},
      topics: ['My kites'],
      repaired: 0,
      version: 1,
    },
  });
  return personId;
}

describe('a turn that is done again after a crash', () => {
  test('says the same and changes nothing more, command by command', async () => {
    const { admin, teacher } = await scene.staff();
    await teacher.says('/class 二班', scene.group('group-2'));
    const pupil = scene.user('u1', '李华');
    await pupil.says('Hello!', scene.group('group-2'));
    const parent = scene.user('p1', '李妈妈');
    const parentCode = codeIn((await teacher.says('/parentcode 李华')).text);
    const teacherCode = codeIn((await admin.says('/invite teacher')).text);
    await parent.says('hello');
    const steps: [User, string, ReturnType<Scene['group']>?][] = [
      [teacher, '/class 三班', scene.group('group-3')],
      [teacher, '/class rename 四班', scene.group('group-3')],
      [teacher, '/roster 张三、李四', scene.group('group-3')],
      [teacher, '/settings level=B1 quiet=22:00-06:00', scene.group('group-3')],
      [teacher, '/assign My kites due=3d', scene.group('group-3')],
      [teacher, '/assign My school', scene.group('group-3')],
      [teacher, '/assign cancel 2', scene.group('group-3')],
      [teacher, '/class unbind', scene.group('group-3')],
      [teacher, '/class 五班'],
      [teacher, '/parentcode all class=二班'],
      [teacher, '/remind class=二班'],
      [parent, parentCode],
      [parent, '同意'],
      [parent, '/pause'],
      [parent, '/unbind'],
      [parent, '确认'],
      [admin, '/invite admin'],
      [admin, '/broadcast hello'],
      [admin, '确认'],
      [scene.user('t2', '新老师'), teacherCode],
      [pupil, '/lang en'],
      [pupil, '/level B1'],
      [pupil, '/parentcode'],
      [pupil, '/link'],
      [pupil, '/export'],
    ];
    for (const [user, text, place] of steps) {
      const { first, again } = await user.saysAndCrashes(text, place);
      expect([text, again.text, again.kind]).toEqual([text, first.text, first.kind]);
      expect([text, again.sends.map(({ id, to }) => [id, to])]).toEqual([
        text,
        first.sends.map(({ id, to }) => [id, to]),
      ]);
      if (text !== '/export') expect(again.file).toEqual(first.file);
    }
    const classes = await scene.records.list('classes', { limit: 100 });
    expect(classes.map(({ name }) => name).sort()).toEqual(['二班', '四班', '五班'].sort());
    expect((await counts()).assignments).toBe(2);
  });

  test('a link whose joining was cut off in the middle is finished by the repeat', async () => {
    const first = scene.user('u1', '李华');
    const code = codeIn((await first.says('/link')).text);
    const second = scene.user('w1', 'wx', 'wechat');
    await second.says('Hi');
    const oldId = await practises(second, 'I like my dog very much.');
    // The process died just after the code was taken and the identity moved.
    await scene.records.update(
      'codes',
      (await scene.school.codes.find(code))?.id ?? '',
      (stored) => stored && { ...stored, usedBy: oldId },
    );
    const id = await first.personId();
    await scene.records.insert('erasures', { id: oldId, erasedAt: 1, mergedInto: id });
    await scene.snapshots.put([
      {
        key: snapshotKeys.identity(identityHash(secret, 'wechat', 'w1')),
        value: id,
        version: scene.clock.now(),
      },
    ]);
    expect((await second.says(code)).text).toContain('同一个人');
    expect(await scene.records.find('turns', 'byPerson', { equals: [id], limit: 9 })).toHaveLength(1);
    expect(await scene.records.get('people', oldId)).toBeUndefined();
  });

  test('an erasure says the same again, and leaves nobody behind', async () => {
    const pupil = scene.user('u1', '李华');
    await pupil.says('Hello!');
    await pupil.says('/erase');
    const { first, again } = await pupil.saysAndCrashes('确认');
    expect(again.text).toBe(first.text);
    expect(JSON.stringify(await everything())).not.toContain('李华');
    expect(await scene.records.list('people', { limit: 10 })).toEqual([]);
  });
});

describe('somebody met for the first time', () => {
  test('is the same person after a crash, without any store being asked', async () => {
    const pupil = scene.user('u1', '李华');
    const lost = await pupil.prepares('Hello!');
    const again = await pupil.prepares('Hello!');
    expect(JSON.stringify(again)).toContain(personIdFor(secret, 'telegram', 'u1'));
    expect(lost.filter(({ kind }) => kind === 'journal')).toHaveLength(2);
  });

  test('practises, enrols and is known again while the records are away; the journal tells them later', async () => {
    const { teacher } = await scene.staff();
    await teacher.says('/class 三班', scene.group());
    const pupil = scene.user('u1', '李华');
    const waiting = await pupil.prepares('Hello!', scene.group());
    const entries = await scene.commit(waiting, { carry: false });
    const seen = await scene.whoIs({
      id: 'later',
      channel: 'telegram',
      chat: 'group-1',
      chatKind: 'group',
      sender: { id: 'u1', name: '李华' },
      addressed: true,
      content: { kind: 'text', text: 'Hi' },
      receivedAt: scene.clock.now(),
    });
    expect(seen.setting).toMatchObject({ isNew: false, person: { roles: ['student'] } });
    expect(seen.effects.filter(({ kind }) => kind === 'journal')).toEqual([]);
    expect(await scene.records.get('people', seen.setting.person.id)).toBeUndefined();
    for (const entry of [...entries, ...entries]) await scene.journal(entry);
    expect(await scene.records.get('people', seen.setting.person.id)).toMatchObject({
      name: '李华',
      roles: ['student'],
    });
    expect((await scene.school.classes.named('三班'))?.roster).toHaveLength(1);
  });

  test('a late entry of the journal takes no right away that was given meanwhile', async () => {
    const pupil = scene.user('t1', '新老师');
    const entries = await scene.commit(await pupil.prepares('Hello!'), { carry: false });
    const { admin } = await scene.staff();
    await pupil.says(codeIn((await admin.says('/invite teacher')).text));
    await pupil.says('/lang en');
    for (const entry of entries) await scene.journal(entry);
    expect(await scene.records.get('people', await pupil.personId())).toMatchObject({
      roles: ['teacher'],
      language: 'en',
    });
    expect((await pupil.says('/class')).kind).toBe('command');
  });
});

describe('erasing', () => {
  async function richPupil() {
    const { teacher } = await scene.staff();
    await teacher.says('/class 三班', scene.group());
    await teacher.says('/roster 独特名字', scene.group());
    const pupil = scene.user('platform-id-4711', '独特名字');
    await pupil.says('Hello!', scene.group());
    await pupil.says('Hello!');
    const personId = await practises(pupil, 'My secret hamster is called Zebulon.');
    const parent = scene.user('p1', '妈妈');
    await parent.says(codeIn((await pupil.says('/parentcode')).text));
    await parent.says('同意');
    await pupil.says('/link');
    await pupil.says('/join ZZZZ-9999');
    await scene.records.put('reports', {
      id: `child:${personId}:2026-W09`,
      subjectId: personId,
      week: '2026-W09',
      text: 'Zebulon',
      createdAt: 1,
    });
    await scene.journal({
      collection: 'deliveries',
      document: { id: 'd1', channel: 'telegram', kind: 'answer', personId, status: 'sent', at: 1 },
    });
    await scene.journal({
      collection: 'alerts',
      document: {
        id: 'case-1',
        personId,
        concern: 'self-harm',
        aboutParent: false,
        contacts: [],
        state: 'closed',
        createdAt: 1,
        trail: [{ at: 1, by: personId, what: 'sign' }],
      },
    });
    return { teacher, pupil, parent, personId };
  }

  test('leaves neither id, name nor words in any collection, snapshot or file', async () => {
    const { teacher, pupil, parent, personId } = await richPupil();
    expect(JSON.stringify(await everything())).toContain('Zebulon');
    await pupil.says('/erase');
    expect((await pupil.says('确认')).text).toContain('删除');
    const left = await everything();
    // The one note that this id is gone has to stay.
    delete left[`erasures/${personId}`];
    const text = JSON.stringify(left);
    for (const trace of [personId, '独特名字', 'platform-id-4711', 'Zebulon'])
      expect(text).not.toContain(trace);
    for (const key of ['person', 'reach', 'enrolments', 'parents', 'conversations', 'crisis'] as const) {
      expect(await scene.snapshots.get(snapshotKeys[key](personId))).toBeUndefined();
    }
    expect(
      await scene.snapshots.get(snapshotKeys.identity(identityHash(secret, 'telegram', 'platform-id-4711'))),
    ).toBeUndefined();
    expect(JSON.stringify(pupil.state())).not.toContain(personId);
    expect((await teacher.says('/roster', scene.group())).text).toContain('空的');
    expect((await parent.says('/children')).text).toContain('没有绑定');
  });

  test('what was in flight brings nobody back', async () => {
    const { pupil, personId } = await richPupil();
    const inFlight = await pupil.prepares('I am still typing!', scene.group());
    const day = {
      day: '2026-03-02',
      turns: 1,
      seconds: 1,
      englishWords: 1,
      words: [],
      good: ['Zebulon'],
      mistakes: [],
      types: {},
      topics: [],
      repaired: 0,
      version: 9,
    };
    await pupil.says('/erase');
    await pupil.says('/erase confirm');
    await scene.commit(inFlight);
    await scene.journal({
      collection: 'days',
      document: { ...day, id: `${personId}:2026-03-02:x`, personId },
    });
    await scene.journal({
      collection: 'people',
      document: {
        id: personId,
        roles: ['student'],
        name: '独特名字',
        language: 'zh',
        classIds: [],
        childIds: [],
        reach: [],
        createdAt: 1,
      },
      enrolIn: (await scene.school.classes.named('三班'))?.id,
    });
    const left = await everything();
    delete left[`erasures/${personId}`];
    const text = JSON.stringify(left);
    for (const trace of [personId, '独特名字', 'Zebulon']) expect(text).not.toContain(trace);
    expect(await scene.snapshots.get(snapshotKeys.person(personId))).toBeUndefined();
  });

  test('whoever comes again is somebody new, without the old class, and stays that person', async () => {
    const { pupil, personId } = await richPupil();
    await pupil.says('/erase');
    await pupil.says('确认');
    const back = await pupil.says('Hello!');
    expect(back.setting.isNew).toBe(true);
    expect(back.setting.person.id).not.toBe(personId);
    expect(back.setting.person.classIds).toEqual([]);
    expect((await pupil.says('Hello!')).setting.person.id).toBe(back.setting.person.id);
  });

  test('"yes" to the tutor is not a yes to the erasure, and the question closes after ten minutes', async () => {
    const { pupil, personId } = await richPupil();
    await pupil.says('/erase');
    await pupil.says('Yes, I do.');
    expect(await scene.records.get('people', personId)).toBeDefined();
    await scene.clock.advance(11 * 60_000);
    expect((await pupil.says('确认')).text).toContain('10 分钟');
    expect(await scene.records.get('people', personId)).toBeDefined();
  });

  test('a parent may have the bound child’s data erased, and nobody else’s', async () => {
    const { parent, personId } = await richPupil();
    await scene.user('u2', '别的孩子').says('Hello!', scene.group());
    expect((await parent.says('/erase 别的孩子')).kind).toBe('notice');
    await parent.says('/erase 独特名字');
    expect((await parent.says('确认')).text).toContain('孩子');
    expect(await scene.records.get('people', personId)).toBeUndefined();
  });

  test('a teacher who goes leaves the class behind, and another takes it by its name', async () => {
    const { teacher } = await richPupil();
    await teacher.says('/erase');
    await teacher.says('确认');
    const { teacher: next } = await scene.staff('赵老师');
    expect((await next.says('/class 三班', scene.group())).kind).toBe('command');
    expect((await next.says('/roster', scene.group())).text).toContain('独特名字');
    expect(await scene.records.list('classes', { limit: 9 })).toHaveLength(1);
  });
});

test('the export names what is kept in plain words, and nothing of anybody else', async () => {
  const pupil = scene.user('u1', '李华');
  await pupil.says('Hello!');
  await practises(pupil, 'My dog likes apples.');
  const other = scene.user('u2', '张三');
  await other.says('Hello!');
  await practises(other, 'I have a secret.');
  const { file } = await pupil.says('/export');
  expect(file?.text).toContain('My dog likes apples.');
  expect(file?.text).toContain('李华');
  expect(file?.text).toContain('My kites');
  expect(file?.text).not.toContain('secret');
  await pupil.says('/lang en');
  expect((await pupil.says('/export')).file?.text).toContain('What was said');
});

test('the stores on disk hold no code in the clear', async () => {
  const { teacher } = await scene.staff();
  const code = codeIn((await teacher.says('/class 一班')).text);
  const files: string[] = [];
  for (const folder of ['records', 'mailbox']) {
    const path = join(scene.stores.dir, folder);
    for (const name of await readdir(path)) files.push((await readFile(join(path, name))).toString('latin1'));
  }
  expect(files.join('')).not.toContain(code);
});
