import { codeIn, openScene, type Scene } from '../../support/school-scene';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

/** A teacher with a class bound to group-1. */
async function withClass(name = '三年级二班') {
  const { admin, teacher } = await scene.staff();
  await teacher.says(`/class ${name}`, scene.group());
  return { admin, teacher };
}

describe('classes', () => {
  test('/class in a group makes the class and binds the group; whoever then talks to the tutor there is in it', async () => {
    const { teacher } = await scene.staff();
    const heard = await teacher.says('/class 三年级二班', scene.group());
    expect(heard.text).toContain('三年级二班');

    const pupil = scene.user('u1', '李华');
    const first = await pupil.says('Hello!', scene.group());
    expect(first.setting).toMatchObject({
      isNew: true,
      classroom: { name: '三年级二班' },
      person: { roles: ['student'] },
    });

    const roster = await teacher.says('/roster', scene.group());
    expect(roster.text).toContain('李华');
    const second = await pupil.says('Hello again!', scene.group());
    expect(second.setting.isNew).toBe(false);
    expect((await teacher.says('/roster', scene.group())).text.match(/李华/g)).toHaveLength(1);
  });

  test('the teacher who talks in the own group, and a parent there, are not put on the list', async () => {
    const { teacher } = await withClass();
    await teacher.says('Hello pupils!', scene.group());
    expect((await teacher.says('/roster', scene.group())).text).toContain('空的');
  });

  test('a group of another teacher is refused, kindly and by name', async () => {
    await withClass();
    const { teacher: other } = await scene.staff('赵老师');
    const heard = await other.says('/class 我的班', scene.group());
    expect(heard).toMatchObject({ kind: 'notice' });
    expect(heard.text).toContain('另一位老师');
    expect(heard.text).toContain('三年级二班');
    for (const command of [
      '/class unbind',
      '/class rename X',
      '/roster 张三',
      '/assign My kites',
      '/settings level=B1',
    ]) {
      expect((await other.says(command, scene.group())).kind).toBe('notice');
    }
    expect((await scene.school.classes.named('三年级二班'))?.settings.level).toBe('A2');
  });

  test('/class with a name that the teacher has takes that class, also into a second group', async () => {
    const { teacher } = await withClass();
    await teacher.says('/class 三年级二班', scene.group('group-2'));
    const stored = await scene.school.classes.named('三年级二班');
    expect(stored?.chats.map(({ chat }) => chat)).toEqual(['group-1', 'group-2']);
    expect(await scene.school.classes.ofTeacher(stored?.teacherId ?? '')).toHaveLength(1);
  });

  test('in private it answers with the class code, which many pupils can use, the same each time', async () => {
    const { teacher } = await scene.staff();
    const code = codeIn((await teacher.says('/class 一班')).text);
    expect(codeIn((await teacher.says('/class 一班')).text)).toBe(code);
    for (const id of ['u1', 'u2']) {
      expect((await scene.user(id, id).says(`/join ${code}`)).text).toContain('一班');
    }
    expect((await scene.user('u3', 'u3').says(code.toLowerCase().replace('-', ''))).text).toContain('一班');
    expect((await teacher.says('/class')).text).toContain('3 位同学');
  });

  test('/class rename and /class unbind', async () => {
    const { teacher } = await withClass();
    expect((await teacher.says('/class rename 四年级二班', scene.group())).text).toContain('四年级二班');
    await teacher.says('/class unbind', scene.group());
    const pupil = await scene.user('u1').says('Hello!', scene.group());
    expect(pupil.setting.classroom).toBeUndefined();
  });

  test('a group that became a supergroup stays the same class', async () => {
    const { teacher } = await withClass();
    await scene.school.classes.moveChat({ channel: 'telegram', chat: 'group-1' }, 'supergroup-1');
    await scene.school.classes.moveChat({ channel: 'telegram', chat: 'group-1' }, 'supergroup-1');
    const heard = await scene.user('u1').says('Hello!', scene.group('supergroup-1'));
    expect(heard.setting.classroom?.name).toBe('三年级二班');
    const assigned = await teacher.says('/assign My kites');
    expect(assigned.sends.map(({ to }) => to.chat)).toEqual(['supergroup-1']);
    expect((await scene.user('u2').says('Hi', scene.group('group-1'))).setting.classroom).toBeUndefined();
  });
});

describe('the roster', () => {
  test('takes names as they are pasted, and seats whoever comes with such a name', async () => {
    const { teacher } = await withClass();
    await scene.user('u1', '李华').says('Hello!', scene.group());
    const heard = await teacher.says('/roster 1. 张三、2. 李华，王五\n赵六 钱七', scene.group());
    for (const name of ['张三', '李华', '王五', '赵六', '钱七'])
      expect(heard.text.match(new RegExp(name, 'g'))).toHaveLength(1);
    expect(heard.text).toContain('已加入：李华');
    await scene.user('u2', '张三').says('Hello!', scene.group());
    const after = await teacher.says('/roster', scene.group());
    expect(after.text).toMatch(/已加入：李华、张三/);
    expect(after.text).toContain('5 位');
  });

  test('equal names are two pupils, each with a seat of their own', async () => {
    const { teacher } = await withClass();
    await teacher.says('/roster 李华、李华', scene.group());
    await scene.user('u1', '李华').says('Hello!', scene.group());
    await scene.user('u2', '李华').says('Hello!', scene.group());
    const stored = await scene.school.classes.named('三年级二班');
    expect(new Set(stored?.roster.map(({ personId }) => personId)).size).toBe(2);
    expect(stored?.roster).toHaveLength(2);
  });

  test('adding the same list twice changes nothing', async () => {
    const { teacher } = await withClass();
    const first = await teacher.says('/roster 张三 李四', scene.group());
    expect((await teacher.says('/roster 张三 李四', scene.group())).text).toBe(first.text);
  });

  test('the name on the roster stays, whatever the platform shows; without a roster the platform’s is followed', async () => {
    const { teacher } = await withClass();
    await teacher.says('/roster 李华', scene.group());
    const listed = scene.user('u1', '李华');
    await listed.says('Hello!', scene.group());
    listed.rename('☆酷酷的猫☆');
    await listed.says('Hello!', scene.group());
    const free = scene.user('u2', 'Tom');
    await free.says('Hello!', scene.group());
    free.rename('Tommy');
    await free.says('Hello!', scene.group());
    const roster = (await teacher.says('/roster', scene.group())).text;
    expect(roster).toContain('李华');
    expect(roster).not.toContain('猫');
    expect(roster).toContain('Tommy');
    expect(roster).not.toMatch(/Tom[^m]/);
  });
});

describe('assignments', () => {
  test('a topic of the catalogue, level, words, turns and the end of the due day in Shanghai; the group gets a notice', async () => {
    const { teacher } = await withClass();
    const heard = await teacher.says('布置 我的家乡 level=a1 words=“river, mountain”，food turns＝4 due=3d');
    expect(heard.sends).toHaveLength(1);
    expect(heard.sends[0]).toMatchObject({ to: { chat: 'group-1' }, deliveryKind: 'notice' });
    expect(heard.sends[0]?.message.text).toContain('我的家乡');
    const pupil = await scene.user('u1', '李华').says('/topic 作业', scene.group());
    const [assignment] = pupil.setting.classroom?.assignments ?? [];
    // The clock stands on 2 March 2026 in Shanghai; the end of 5 March there is 16:00 UTC less a millisecond.
    expect(assignment).toMatchObject({
      title: 'My hometown',
      titleZh: '我的家乡',
      level: 'A1',
      words: ['river', 'mountain', 'food'],
      turns: 4,
      dueAt: Date.UTC(2026, 2, 5, 16) - 1,
    });
    expect(pupil.text).toBe('opened: My hometown');
  });

  test('in the group itself the answer is the notice: it is not said twice', async () => {
    const { teacher } = await withClass();
    const heard = await teacher.says('/assign My kites', scene.group());
    expect(heard.sends).toHaveLength(0);
    expect(heard.text).toContain('My kites');
  });

  test('quiet hours hold the notice back until they end', async () => {
    const { teacher } = await withClass();
    await teacher.says('/settings quiet=21:30-09:00', scene.group());
    const heard = await teacher.says('/assign My kites');
    // 08:00 in Shanghai; nine o'clock there is 01:00 UTC.
    expect(heard.sends[0]?.notBefore).toBe(Date.UTC(2026, 2, 2, 1));
    expect(heard.text).toContain('免打扰');
  });

  test.each([
    ['/assign', '话题'],
    ['/assign My kites turns=abc', 'turns 是 1 到 50'],
    ['/assign My kites turns=0', 'turns 是 1 到 50'],
    ['/assign My kites level=C1', 'A1、A2、B1 或 B2'],
    ['/assign My kites due=yesterday', 'due 可以写成'],
    ['/assign My kites due=2026-02-30', 'due 可以写成'],
    ['/assign My kites due=2026-01-01', '已经过去'],
    ['/assign My kites words=你好', 'words'],
    ['/assign My kites lvel=A2', 'level=…'],
    ['/assign My kites class=五班', '三年级二班'],
    ['/settings level=Z', 'A1、A2、B1 或 B2'],
    ['/settings maxwords=99', '10 到 30'],
    ['/settings quiet=late', '21:30-06:30'],
    ['/settings corrections=loud', 'group'],
    ['/settings constructor=1', 'level=…'],
    ['/settings A2', '名称=值'],
  ])('a slip is answered with what would be right: %s', async (text, hint) => {
    const { teacher } = await withClass();
    const heard = await teacher.says(text);
    expect(heard.kind).toBe('notice');
    expect(heard.text).toContain(hint);
    expect(heard.sends).toEqual([]);
  });

  test('with several classes the teacher has to say which; a name with a blank stands in quotes', async () => {
    const { teacher } = await withClass();
    await teacher.says('/class Class 3B', scene.group('group-2'));
    const unclear = await teacher.says('/assign My kites');
    expect(unclear.kind).toBe('notice');
    expect(unclear.text).toContain('class=');
    const clear = await teacher.says('/assign My kites class=“class 3b”');
    expect(clear.sends.map(({ to }) => to.chat)).toEqual(['group-2']);
  });

  test('/assignments numbers them, /assign cancel takes one back, and pupils see it no more', async () => {
    const { teacher } = await withClass();
    await teacher.says('/assign 太空旅行');
    await teacher.says('/assign My kites');
    expect((await teacher.says('作业')).text).toMatch(/1\. My kites.*\n2\. 太空旅行/s);
    expect((await teacher.says('/assign cancel 2')).text).toContain('太空旅行');
    const pupil = await scene.user('u1').says('Hello!', scene.group());
    expect(pupil.setting.classroom?.assignments.map(({ title }) => title)).toEqual(['My kites']);
    expect((await teacher.says('/assign cancel 7')).kind).toBe('notice');
  });

  test('an assignment that is past due is no longer before the pupils', async () => {
    const { teacher } = await withClass();
    await teacher.says('/assign My kites due=今天');
    await scene.clock.advance(24 * 3_600_000);
    const pupil = await scene.user('u1').says('Hello!', scene.group());
    expect(pupil.setting.classroom?.assignments).toEqual([]);
    expect((await teacher.says('/assignments')).text).toContain('已截止');
  });
});

describe('progress and reminders', () => {
  async function withWork() {
    const { teacher } = await withClass();
    const [anna, ben] = [scene.user('u1', 'Anna'), scene.user('u2', 'Ben')];
    for (const pupil of [anna, ben]) await pupil.says('Hello!', scene.group());
    await teacher.says('/roster Carl', scene.group());
    await teacher.says('/assign My kites turns=2');
    const [assignment] = await scene.school.assignments.running(
      (await scene.school.classes.named('三年级二班'))?.id ?? '',
    );
    const progress = async (pupil: typeof anna, turns: number) => {
      const personId = await pupil.personId();
      await scene.journal({
        collection: 'progress',
        document: {
          id: `${assignment?.id}:${personId}:c`,
          assignmentId: assignment?.id ?? '',
          classId: assignment?.classId ?? '',
          personId,
          turns,
          wordsUsed: [],
          firstAt: 1,
          lastAt: 2,
          doneAt: turns >= 2 ? 2 : undefined,
          version: turns,
        },
      });
    };
    return { teacher, anna, ben, progress };
  }

  test('/progress names who is done, who is under way and who has not begun, those who never came too', async () => {
    const { teacher, anna, ben, progress } = await withWork();
    await progress(anna, 2);
    await progress(ben, 1);
    const { text } = await teacher.says('/progress');
    expect(text).toMatch(/完成 1 位：Anna/);
    expect(text).toMatch(/Ben 1\/2/);
    expect(text).toMatch(/还没练 1 位：Carl/);
  });

  test('an older count that arrives late does not undo a newer one', async () => {
    const { teacher, anna, progress } = await withWork();
    await progress(anna, 2);
    await progress(anna, 1);
    expect((await teacher.says('/progress')).text).toMatch(/完成 1 位：Anna/);
  });

  test('/remind writes in private to whom it can, names nobody in the group, and leaves out who is done', async () => {
    const { teacher, anna, ben, progress } = await withWork();
    await progress(anna, 2);
    await ben.says('Hi!');
    const { sends, text } = await teacher.says('/remind');
    expect(sends.map(({ to }) => to.chat).sort()).toEqual(['group-1', 'u2']);
    for (const send of sends) expect(send.message.text).not.toMatch(/Anna|Ben|Carl/);
    expect(text).toContain('2 位');
  });

  test('without an assignment /progress tells who has practised this week', async () => {
    const { teacher } = await withClass();
    const anna = scene.user('u1', 'Anna');
    await anna.says('Hello!', scene.group());
    await scene.user('u2', 'Ben').says('Hello!', scene.group());
    const personId = await anna.personId();
    await scene.journal({
      collection: 'days',
      document: {
        id: `${personId}:2026-03-01:c`,
        personId,
        day: '2026-03-01',
        turns: 3,
        seconds: 60,
        englishWords: 20,
        words: [],
        good: [],
        mistakes: [],
        types: {},
        topics: [],
        repaired: 0,
        version: 3,
      },
    });
    const { text } = await teacher.says('/progress');
    expect(text).toMatch(/练过 1 位：Anna/);
    expect(text).toMatch(/还没练 1 位：Ben/);
  });
});

describe('equal names', () => {
  test('/report gives a numbered choice, and the number answers it', async () => {
    const { teacher } = await withClass();
    await scene.user('u1', '李华').says('Hello!', scene.group());
    await scene.user('u2', '李华').says('Hello!', scene.group());
    const choice = await teacher.says('/report 李华');
    expect(choice.text).toMatch(/1\. 李华.*\n2\. 李华/);
    expect((await teacher.says('2')).text).toBe('report on 李华');
    expect((await teacher.says('/report 李华 1')).text).toBe('report on 李华');
    expect((await teacher.says('/report 李明')).text).toContain('李明');
  });
});

describe('parents', () => {
  async function withChild(consent = 'school') {
    const { teacher } = await withClass();
    await teacher.says(`/settings consent=${consent}`, scene.group());
    const child = scene.user('u1', '李华');
    await child.says('Hello!', scene.group());
    const code = async () => codeIn((await teacher.says('/parentcode 李华')).text);
    return { teacher, child, code };
  }

  test('are told first what they consent to, and are bound by their 同意', async () => {
    const { code } = await withChild();
    const mother = scene.user('p1', '李妈妈');
    const asked = await mother.says(await code());
    expect(asked.text).toMatch(/保存/);
    expect(asked.text).toMatch(/400 天/);
    expect((await mother.says('/children')).kind).toBe('notice');
    await mother.says(await code());
    expect((await mother.says('同意')).text).toContain('李华');
    expect((await mother.says('孩子')).text).toContain('李华');
    expect((await mother.says('/report')).text).toContain('report');
  });

  test('two can be bound with a code each, a third is refused; a code works for one person', async () => {
    const { code } = await withChild();
    const first = await code();
    const [mother, father, aunt] = ['p1', 'p2', 'p3'].map((id) => scene.user(id, id));
    await mother?.says(first);
    await mother?.says('agree');
    expect((await father?.says(first))?.text).toContain('别人用过');
    await father?.says(await code());
    await father?.says('agree');
    expect((await aunt?.says(await code()))?.text).toContain('两位家长');
    expect((await mother?.says(first))?.text).toContain('已经绑定');
  });

  test('a child cannot be its own parent', async () => {
    const { child, code } = await withChild();
    expect((await child.says(await code())).kind).toBe('notice');
  });

  test('with consent=parents practice waits for the first yes, and stops at once when the last one is withdrawn', async () => {
    const { child, code } = await withChild('parents');
    const waiting = await child.says('Hello again!', scene.group());
    expect(waiting.setting.person.consented).toBe(false);
    expect((await child.says('/topic 3', scene.group())).text).toContain('家长');
    const [mother, father] = ['p1', 'p2'].map((id) => scene.user(id, id));
    for (const parent of [mother, father]) {
      await parent?.says(await code());
      await parent?.says('同意');
    }
    expect((await child.says('Hello!', scene.group())).setting.person.consented).toBe(true);
    await mother?.says('/unbind');
    await mother?.says('确认');
    expect((await child.says('Hello!', scene.group())).setting.person.consented).toBe(true);
    await father?.says('/unbind');
    await father?.says('确认');
    expect((await child.says('Hello!', scene.group())).setting.person.consented).toBe(false);
    expect((await child.says('Hello!')).setting.person.consented).toBe(false);
  });

  test('a pupil in a class of each kind practises in the group whose school attests, and waits in private', async () => {
    const { child } = await withChild('parents');
    const { teacher: other } = await scene.staff('赵老师');
    await other.says('/class 英语社', scene.group('group-2'));
    expect((await child.says('Hi', scene.group('group-2'))).setting.person.consented).toBe(true);
    expect((await child.says('Hi')).setting.person.consented).toBe(false);
  });

  test('/pause and /resume are kept with the parent', async () => {
    const { code } = await withChild();
    const mother = scene.user('p1', 'p1');
    await mother.says(await code());
    await mother.says('同意');
    await mother.says('/pause');
    expect((await scene.records.get('people', await mother.personId()))?.paused).toBe(true);
    await mother.says('恢复');
    expect((await scene.records.get('people', await mother.personId()))?.paused).toBe(false);
  });

  test('/parentcode all is a sheet with two codes for each pupil, and a pupil’s code for those not here yet', async () => {
    const { teacher } = await withChild();
    await teacher.says('/roster 张三', scene.group());
    const { file, text } = await teacher.says('/parentcode all');
    expect(text).not.toMatch(/[A-Z0-9]{4}-[A-Z0-9]{4}/);
    const codes = file?.text.match(/[A-Z0-9]{4}-[A-Z0-9]{4}/g) ?? [];
    expect(new Set(codes).size).toBe(3);
    const seat = codeIn(/张三[\s\S]*/.exec(file?.text ?? '')?.[0] ?? '');
    await scene.user('u9', 'cool cat').says(seat);
    expect((await teacher.says('/roster', scene.group())).text).toMatch(/已加入：.*张三/);
  });

  test('a parent’s code does not work in a group, where others could take it', async () => {
    const { code } = await withChild();
    const given = await code();
    const heard = await scene.user('p1').says(`/join ${given}`, scene.group('group-9'));
    expect(heard.text).toContain('私聊');
    expect((await scene.user('p2').says(given)).text).toContain('同意');
  });
});

describe('codes', () => {
  test('guessing ends after a few wrong ones, for the person and for the chat, and not by a restart', async () => {
    const { teacher } = await scene.staff();
    const code = codeIn((await teacher.says('/class 一班')).text);
    const guesser = scene.user('g');
    const answers: string[] = [];
    for (let tries = 0; tries < 8; tries += 1)
      answers.push((await guesser.says(`/join ABCD-23E${tries + 2}`)).text);
    expect(answers.filter((text) => text.includes('不对'))).toHaveLength(6);
    expect((await guesser.says(code)).text).toMatch(/\d+ 分钟/);
    await scene.clock.advance(3_600_000);
    expect((await guesser.says(code)).text).toContain('一班');
  });

  test('a code is stored as a keyed hash alone', async () => {
    const { admin } = await scene.staff();
    const code = codeIn((await admin.says('/invite admin')).text);
    const stored = JSON.stringify(await scene.records.list('codes', { limit: 1_000 }));
    expect(stored).not.toContain(code);
    expect(stored).not.toContain(code.replace('-', ''));
  });

  test('an invitation works once, expires after a week, and twice by the same person is no fault', async () => {
    const { admin } = await scene.staff();
    const code = codeIn((await admin.says('/invite teacher')).text);
    const first = scene.user('t1', 't1');
    expect((await first.says(code)).text).toContain('欢迎');
    expect((await first.says(code)).text).toContain('欢迎');
    expect((await scene.user('t2', 't2').says(code)).text).toContain('别人用过');
    const late = codeIn((await admin.says('/invite teacher')).text);
    await scene.clock.advance(8 * 86_400_000);
    expect((await scene.user('t3', 't3').says(late)).text).toContain('过期');
  });

  test('a misread code is told what codes never have', async () => {
    expect((await scene.user('u').says('/join K7QM-3XW0')).text).toContain('0 和 1');
  });
});

describe('linking', () => {
  test('a second platform joins to the same person: classes, homework and children are together', async () => {
    await withClass();
    const first = scene.user('u1', '李华');
    await first.says('Hello!', scene.group());
    const code = codeIn((await first.says('/link')).text);
    const second = scene.user('w1', 'wx李华', 'wechat');
    await second.says('Hi!');
    const [oldId, id] = [await second.personId(), await first.personId()];
    const day = {
      day: '2026-03-02',
      turns: 2,
      seconds: 60,
      englishWords: 9,
      words: [],
      good: [],
      mistakes: [],
      types: {},
      topics: [],
      repaired: 0,
      version: 2,
    };
    await scene.journal({
      collection: 'days',
      document: { ...day, id: `${oldId}:2026-03-02:w`, personId: oldId },
    });
    expect((await second.says(code)).text).toContain('同一个人');
    expect(await second.personId()).toBe(id);
    const talk = await second.says('Hi!');
    expect(talk.setting.person).toMatchObject({ name: '李华', roles: ['student'] });
    expect(talk.setting.person.classIds).toHaveLength(1);
    expect(await scene.records.find('days', 'byPerson', { equals: [id], limit: 10 })).toHaveLength(1);
    // What was in flight for the second platform's old person still arrives.
    await scene.journal({
      collection: 'days',
      document: { ...day, id: `${oldId}:2026-03-02:late`, personId: oldId },
    });
    expect(await scene.records.find('days', 'byPerson', { equals: [id], limit: 10 })).toHaveLength(2);
    expect(await scene.records.get('people', oldId)).toBeUndefined();
    // The reach of both: the wechat chat is how to write to them there.
    expect(talk.setting.person.reach.map(({ channel }) => channel).sort()).toEqual(['telegram', 'wechat']);
  });

  test('a classmate who got hold of the code is nobody’s second account; who has a new id since the login is', async () => {
    await withClass();
    const pupil = scene.user('u1', '李华');
    const classmate = scene.user('u2', '王芳');
    for (const each of [pupil, classmate]) await each.says('Hello!', scene.group());
    const code = codeIn((await pupil.says('/link')).text);
    const heard = await classmate.says(code);
    expect([heard.kind, heard.text]).toEqual(['notice', expect.stringContaining('两个人不能合成一个人')]);
    expect(await classmate.personId()).not.toBe(await pupil.personId());
    // the code is not used up by it
    const second = scene.user('w1', 'wx李华', 'wechat');
    expect((await second.says(code)).text).toContain('同一个人');
    const { refusal } = scene.school.linking;
    const [from, into] = [await classmate.personId(), await pupil.personId()];
    expect(await refusal(from, into, { channel: 'wechat' })).toBe('platform');
    const passingSince = scene.clock.now() + 1;
    expect(await refusal(from, into, { channel: 'wechat', passingSince })).toBeUndefined();
  });

  test('an account of the API is never linked, in neither direction', async () => {
    const api = scene.user('uid-1', 'api', 'api');
    expect((await api.says('/link')).kind).toBe('notice');
    const pupil = scene.user('u1');
    const code = codeIn((await pupil.says('/link')).text);
    expect((await api.says(code)).kind).toBe('notice');
    expect(await api.personId()).not.toBe(await pupil.personId());
  });

  test('the own code sent to oneself is explained; another’s used code is refused', async () => {
    const pupil = scene.user('u1');
    const code = codeIn((await pupil.says('/link')).text);
    expect((await pupil.says(code)).text).toContain('另一个平台');
    await scene.user('w1', 'w', 'wechat').says(code);
    expect((await scene.user('w2', 'w2', 'wechat').says(code)).text).toContain('别人用过');
  });
});

describe('admin', () => {
  test('/broadcast asks once more, then writes to each bound group', async () => {
    const { admin } = await withClass();
    expect((await admin.says('/broadcast 明天放假，不布置作业。')).text).toContain('1 个班级群');
    const sent = await admin.says('确认');
    expect(sent.sends.map(({ to, message }) => [to.chat, message.text])).toEqual([
      ['group-1', '学校通知：\n明天放假，不布置作业。'],
    ]);
    expect((await admin.says('/broadcast confirm')).kind).toBe('notice');
  });

  test('a question that something else came after is no longer open', async () => {
    const { admin } = await withClass();
    await admin.says('/broadcast 明天放假');
    await admin.says('/stats');
    expect((await admin.says('/broadcast confirm')).sends).toEqual([]);
  });

  test('/stats counts people and this week’s practice; /web gives the link', async () => {
    const { admin } = await withClass();
    await scene.user('u1').says('Hello!', scene.group());
    expect((await admin.says('/stats')).text).toMatch(/人数：3（同学 1，老师 1/);
    expect((await admin.says('/web')).text).toContain('https://school.example/a/');
  });
});
