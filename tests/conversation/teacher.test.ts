import {
  codeIn,
  days,
  hours,
  openSchool,
  type Group,
  type Person,
  type School,
} from '../support/conversation';

/** The life of a class as its teacher lives it. It is Monday, 2 March 2026, 08:00 in Shanghai. */
describe('a teacher and a class', () => {
  let school: School;
  let teacher: Person;
  let group: Group;
  let admin: Person;

  beforeEach(async () => {
    school = await openSchool();
    ({ teacher, group, admin } = await school.staffed('三年级二班'));
  });
  afterEach(() => school.close());

  async function pupils(...names: string[]) {
    const found = names.map((name) => school.person(name));
    for (const pupil of found) await pupil.asks('I live in a village.', { in: group });
    await school.quiet();
    return found;
  }

  async function otherTeacher(name = '李老师') {
    const other = school.person(name);
    await other.asks(codeIn((await admin.asks('/invite teacher')).text));
    return other;
  }

  test.each([
    ['取消作业', '/assign cancel'],
    ['谁还没有练', '/progress'],
    ['看一下进度', '/progress'],
    ['布置我的家乡', '/assign 我的家乡'],
    ['进度 报告', '/progress'],
  ])('a teacher who writes %s in the group is asked whether %s is meant', async (text, line) => {
    expect((await teacher.asks(text, { in: group })).text).toContain(`您是不是想发：${line} `);
    const [pupil] = await pupils('Li Hua');
    expect((await pupil!.asks(text, { in: group })).text).toMatch(/请尝试使用英语回答/);
  });

  test('two commands in one message are asked for one by one, with a button each', async () => {
    for (const text of ['/progress\n/report', '/progress /report', '／进度\n／报告']) {
      const { message } = await teacher.asks(text, { in: group });
      expect(message.text).toMatch(/一条一条发/);
      expect((message.buttons ?? []).flat()).toHaveLength(2);
    }
    expect(
      (await teacher.asks('/assign 我的家乡 turns=2\n/progress', { in: group })).message.buttons,
    ).toEqual([
      [{ label: '/assign 我的家乡 turns=2', data: '/assign 我的家乡 turns=2' }],
      [{ label: '/progress', data: '/progress' }],
    ]);
    expect((await teacher.asks('/help /progress')).text).toMatch(/谁练过/);
    expect((await teacher.asks('/assign 我的家乡 turns=2', { in: group })).text).toMatch(/已给/);
  });

  test('a key with a slip is told what can stand there, without a slash too', async () => {
    expect((await teacher.asks('布置 我的家乡 turn=4', { in: group })).text).toMatch(
      /level=… words=… turns=…/,
    );
  });

  test('a teacher shows the class what Chinese is answered with', async () => {
    expect((await teacher.asks('我喜欢苹果', { in: group })).text).toMatch(/^请尝试使用英语回答/);
  });

  describe('settings', () => {
    test('corrections=private come in private and not in the group', async () => {
      await teacher.asks('/settings corrections=private', { in: group });
      const [pupil] = await pupils('Li Hua');
      await pupil!.asks('I like my home.');
      const { text } = await pupil!.asks('I very like my village.', { in: group });
      expect(text).not.toMatch(/📝/);
      expect((await pupil!.hears(/I very like my village/)).text).toMatch(/very/);
    });

    test('corrections=after come at the end', async () => {
      await teacher.asks('设置 corrections=after', { in: group });
      const [pupil] = await pupils('Li Hua');
      expect((await pupil!.asks('I very like my village.', { in: group })).text).not.toMatch(/📝/);
      expect((await pupil!.asks('结束', { in: group })).text).toMatch(/I very like my village/);
    });

    test('maxwords bounds the reply', async () => {
      await teacher.asks('/settings maxwords=12', { in: group });
      const [pupil] = await pupils('Li Hua');
      for (const sentence of ['I live in a small village.', 'We have many trees.', 'My brother is ten.']) {
        const { message } = await pupil!.asks(sentence, { in: group });
        expect(message.answer?.reply.split(/\s+/).length).toBeLessThanOrEqual(12);
      }
    });

    test('wrong ones are explained and nothing is changed', async () => {
      for (const wrong of [
        'maxwords=99',
        'level=C9',
        'quiet=25:00-1',
        'corrections=maybe',
        'colour=red',
        'hello',
      ])
        expect((await teacher.asks(`/settings ${wrong}`, { in: group })).message.answer?.kind).toBe('notice');
      expect((await teacher.asks('/settings', { in: group })).text).toMatch(/maxwords=30/);
    });

    test('quiet hours hold back the notice of an assignment, not an answer', async () => {
      await teacher.asks('/settings quiet=07:00-09:00', { in: group });
      await teacher.says('/assign 我的家乡');
      await teacher.hears(/免打扰/);
      const pupil = school.person('Li Hua');
      expect((await pupil.asks('I live in a village.', { in: group })).message.answer?.kind).toBe('turn');
      await school.quiet(1);
      const inGroup = () =>
        school.adapter().shown.filter(({ chat, text }) => chat === group.id && /新的口语作业/.test(text));
      expect(inGroup()).toHaveLength(0);
      school.travel(1.1 * hours);
      await school.quiet();
      expect(inGroup()).toHaveLength(1);
    });

    test('consent=parents holds practice until a parent agrees, and stops it when the consent is withdrawn', async () => {
      const [pupil] = await pupils('Li Hua');
      await teacher.asks('/settings consent=parents', { in: group });
      await school.quiet();
      expect((await pupil!.asks('I like my village.', { in: group })).text).toMatch(/家长同意/);
      const mother = school.person('Mum');
      await mother.asks(codeIn((await pupil!.asks('家长码')).text));
      await mother.asks('同意');
      await school.quiet();
      expect((await pupil!.asks('I like my village.', { in: group })).message.answer?.kind).toBe('turn');
      await mother.asks('/unbind');
      await mother.says('确认');
      await school.quiet();
      expect((await pupil!.asks('I like my river.', { in: group })).text).toMatch(/家长同意/);
    });
  });

  test('a roster with equal names gives a numbered choice', async () => {
    expect((await teacher.asks('/roster 李华，王芳、李华, 张伟', { in: group })).text).toMatch(/4|李华/);
    const { text } = await teacher.asks('/report 李华');
    expect(text).toMatch(/1[.．、] ?李华[^]*2[.．、] ?李华/);
  });

  test('a roster names those who have not come', async () => {
    await teacher.asks('/roster 李华 王芳', { in: group });
    await teacher.asks('/assign 我的家乡 turns=1', { in: group });
    const [li] = await pupils('李华');
    await li!.asks('My hometown is small.', { in: group });
    await school.quiet();
    expect((await teacher.asks('/progress', { in: group })).text).toMatch(/完成 1 位.*李华[^]*1 位.*王芳/);
  });

  describe('as thumbs type it', () => {
    test('the class stands behind the command, and a sentence does not become one', async () => {
      await teacher.asks('/class 四年级一班');
      expect((await teacher.asks('/progress 四年级一班')).text).toMatch(/四年级一班/);
      expect((await teacher.asks('进度 三年级二班')).text).toMatch(/三年级二班/);
      expect((await teacher.asks('作业 四年级一班')).text).toMatch(/四年级一班/);
      expect((await teacher.asks('进度 好慢')).message.answer?.kind).not.toBe('command');
    });

    test('明天 and 周五 behind a topic say until when', async () => {
      const { text } = await teacher.asks('布置 我的家乡 6轮 明天', { in: group });
      expect(text).toMatch(/我的家乡（6 轮，3月3日周二截止）/);
      expect((await teacher.asks('布置 春节 周五', { in: group })).text).toMatch(
        /春节（6 轮，3月6日周五截止）/,
      );
    });

    test('a name written twice is pointed out', async () => {
      const { text } = await teacher.asks('/roster 李华，王芳，李华', { in: group });
      expect(text).toMatch(/李华[^]*\/roster remove 李华/);
    });

    test('who asks about a pupil is shown the command and no English', async () => {
      const { text } = await teacher.asks('李华练了没有');
      expect(text).toMatch(/\/progress/);
      expect(text).not.toMatch(/请尝试使用英语|plum/);
    });

    test('with two classes the answer to a rename names them', async () => {
      await teacher.asks('/class 四年级一班');
      expect((await teacher.asks('/class rename 五年级')).text).toMatch(/2 个班级：.*四年级一班/);
    });
  });

  test('who is no teacher yet learns how to become one', async () => {
    const stranger = school.person('新老师');
    for (const typed of ['/class 五年级', '/assign 春节'])
      expect((await stranger.asks(typed)).text).toMatch(/邀请码/);
  });

  test('a pupil asks for the homework in Chinese', async () => {
    await teacher.asks('/assign 我的家乡 turns=2', { in: group });
    const [pupil] = await pupils('李华');
    for (const typed of ['今天的作业是什么', '老师布置了什么', '有什么作业？'])
      expect((await pupil!.asks(typed)).text).toMatch(/作业：My hometown|作业：.*我的家乡/);
  });

  test('/skip brings another question of a topic of one’s own, too', async () => {
    const [pupil] = await pupils('李华');
    const first = await pupil!.asks('/topic kite flying');
    const seen = [first.message.answer!.reply];
    for (let count = 0; count < 3; count += 1) {
      const { reply } = (await pupil!.asks('/skip')).message.answer!;
      expect(seen.filter((before) => before.endsWith(reply))).toEqual([]);
      seen.push(reply);
    }
  });

  describe('a new assignment', () => {
    const doneBy = async () => (await teacher.asks('/progress', { in: group })).text;

    test('is what pupils in free talk go on with, and it counts', async () => {
      const [li] = await pupils('李华');
      await teacher.asks('/assign 我的家乡 turns=1', { in: group });
      const { text } = await li!.asks('My hometown is small and beautiful.', { in: group });
      expect(text).toMatch(/老师布置了“我的家乡”/);
      await school.quiet();
      expect(await doneBy()).toMatch(/完成 1 位：李华/);
    });

    test('comes after one that is done, but breaks into no topic that is going on', async () => {
      await teacher.asks('/assign 我的家乡 turns=1', { in: group });
      const [li, wang] = await pupils('李华', '王芳', '张伟');
      await teacher.asks('/assign 我的家人 turns=2', { in: group });
      await wang!.asks('/topic 我喜欢的食物', { in: group });
      await wang!.asks('I like noodles.', { in: group });
      await li!.asks('I live with my mother.', { in: group });
      expect((await li!.asks('She is kind.', { in: group })).text).not.toMatch(/老师布置了/);
      await school.quiet();
      expect(await doneBy()).toMatch(/我的家人[^]*完成 1 位：李华\n还没练 2 位：.*(?:王芳|张伟)[^]*我的家乡/);
    });
  });

  test('a teacher with two classes is asked which one in private, and says so with class=', async () => {
    await teacher.asks('/class 四年级一班');
    const asked = await teacher.asks('/assign 我的家乡');
    expect(asked.text).toMatch(/三年级二班[^]*四年级一班|四年级一班[^]*三年级二班/);
    expect((await teacher.asks('/assign 我的家乡 class=四年级一班')).text).toMatch(/四年级一班/);
    expect((await teacher.asks('/assignments class=三年级二班')).text).not.toMatch(/家乡/);
  });

  test('another teacher can neither take the group nor read the class', async () => {
    const other = await otherTeacher();
    expect((await other.asks('/class 我的班', { in: group })).message.answer?.kind).toBe('notice');
    const [pupil] = await pupils('Li Hua');
    expect(pupil).toBeDefined();
    expect((await other.asks('/report Li Hua')).text).toMatch(/没有/);
    expect((await other.asks('/assign 我的家乡', { in: group })).message.answer?.kind).toBe('notice');
    expect((await other.asks('/report', { in: group })).message.answer?.kind).toBe('notice');
    expect((await other.asks('/settings consent=parents', { in: group })).message.answer?.kind).toBe(
      'notice',
    );
  });

  test('a group that is unbound is no class any more', async () => {
    await teacher.asks('/class unbind', { in: group });
    expect(
      (await school.person('Li Hua').asks('My home is small.', { in: group })).message.answer?.kind,
    ).toBe('turn');
    await school.quiet();
    expect((await school.person('Li Hua').snapshot())?.classIds).toEqual([]);
    const other = await otherTeacher();
    expect((await other.asks('/class 新的班', { in: group })).text).toMatch(/新的班/);
  });

  describe('assignments', () => {
    test.each([
      '/assign',
      '/assign 我的家乡 turns=0',
      '/assign 我的家乡 turns=abc',
      '/assign 我的家乡 level=Z1',
      '/assign 我的家乡 due=yesterday',
      '/assign 我的家乡 due=2020-01-01',
      '/assign 我的家乡 due=2026-02-31',
      '/assign 我的家乡 colour=red',
      '/assign 我的家乡 class=没有的班',
      '布置 我的家乡 turns=abc',
      '布置 我的家乡 截止=昨天',
    ])('%s is explained', async (typed) => {
      const { text, message } = await teacher.asks(typed, { in: group });
      expect(message.answer?.kind).toBe('notice');
      expect(text).not.toMatch(/undefined|NaN|Error/);
      expect((await teacher.asks('/assignments', { in: group })).text).not.toMatch(/家乡/);
    });

    test('a due day lasts until its end in the time zone', async () => {
      expect((await teacher.asks('/assign 我的家乡 due=2026-03-02', { in: group })).text).toMatch(/3月2日/);
      school.travel(15.9 * hours);
      expect((await teacher.asks('/assignments', { in: group })).text).toMatch(/家乡/);
      const pupil = school.person('Li Hua');
      expect((await pupil.asks('My hometown is small.', { in: group })).message.answer?.topic).toBe(
        'My hometown',
      );
      school.travel(0.2 * hours);
      const late = school.person('Wang Fang');
      expect((await late.asks('My hometown is small.', { in: group })).message.answer?.topic).toBe('');
    });

    test('full-width signs, Chinese commas and a quoted value count', async () => {
      const { text } = await teacher.asks('布置　我的家乡　ｔｕｒｎｓ＝３　words＝“river，big village”', {
        in: group,
      });
      expect(text).toMatch(/3 轮/);
      expect(text).toMatch(/river/);
    });

    test('free text is a lesson too, and a cancelled one is none', async () => {
      await teacher.asks('/assign "raising silkworms" turns=2', { in: group });
      const pupil = school.person('Li Hua');
      expect((await pupil.asks('/topic 作业', { in: group })).text).toMatch(/raising silkworms/);
      expect((await pupil.asks('We have many silkworms at home.', { in: group })).message.answer?.kind).toBe(
        'turn',
      );
      await teacher.asks('/assign cancel', { in: group });
      await school.quiet();
      expect((await school.person('Wang Fang').asks('/topic 作业', { in: group })).text).not.toMatch(
        /silkworms/,
      );
    });

    test('a pupil is told once when the homework is done', async () => {
      await teacher.asks('/assign 我的家乡 turns=2', { in: group });
      const li = school.person('Li Hua');
      await li.asks('/topic 作业', { in: group });
      const said = [
        await li.asks('My hometown is small.', { in: group }),
        await li.asks('It is near a river.', { in: group }),
        await li.asks('I like it because it is quiet.', { in: group }),
      ];
      expect(said.map(({ text }) => /作业“我的家乡”完成了/.test(text))).toEqual([false, true, false]);
    });

    test('a reminder names nobody in the group and reaches in private whom it can', async () => {
      await teacher.asks('/assign 我的家乡 turns=1', { in: group });
      const [li, wang] = await pupils('Li Hua', 'Wang Fang');
      await school.person('Zhang Wei').asks('hello');
      await li!.asks('My hometown is small.', { in: group });
      await wang!.asks('/topic food i like', { in: group });
      const zhang = school.person('Zhang Wei');
      await zhang.asks('/topic food i like', { in: group });
      await school.quiet();
      const { text } = await teacher.asks('/remind', { in: group });
      expect(text).toMatch(/提醒/);
      expect(text).not.toMatch(/Li Hua|Wang Fang|Zhang Wei/);
      await zhang.hears(/口语作业提醒/);
    });
  });

  test('a report about one pupil stays private', async () => {
    await pupils('Li Hua');
    const inGroup = await teacher.asks('/report Li Hua', { in: group });
    expect(inGroup.message.answer?.kind).toBe('notice');
    expect((await teacher.asks('/report Li Hua')).text).toMatch(/周报[^]*Li Hua|Li Hua[^]*周报/);
    expect((await teacher.asks('/report 没有这人')).text).toMatch(/没有/);
    expect((await teacher.asks('/report', { in: group })).text).toMatch(/三年级二班/);
  });

  test('parentcode all makes a sheet with two codes for each', async () => {
    await pupils('Li Hua', 'Wang Fang');
    const { message } = await teacher.asks('/parentcode all');
    const codes = message.file?.text.match(/[A-Z0-9]{4}-[A-Z0-9]{4}/g) ?? [];
    expect(new Set(codes).size).toBe(4);
    expect(message.file?.text).toMatch(/Li Hua[^]*Wang Fang|Wang Fang[^]*Li Hua/);
  });

  test('the class code enrols in private and works for many', async () => {
    const { text } = await teacher.asks('/class 五年级');
    for (const name of ['Li Hua', 'Wang Fang']) {
      const pupil = school.person(name);
      await pupil.asks(codeIn(text));
      await school.quiet();
      expect((await pupil.snapshot())?.classIds).toHaveLength(1);
    }
  });

  test('the class is reported on Sunday evening, once', async () => {
    const [pupil] = await pupils('Li Hua');
    await pupil!.asks('I like the river near my house.', { in: group });
    await school.quiet();
    await school.app.schedule.tick(new AbortController().signal);
    school.travel(6 * days + 11.5 * hours);
    await school.app.schedule.tick(new AbortController().signal);
    await school.quiet();
    await teacher.hears(/三年级二班/);
    await school.restart();
    await school.app.schedule.tick(new AbortController().signal);
    await school.quiet();
    const reports = school
      .adapter()
      .shown.filter(({ chat, text }) => chat === teacher.id && /周报/.test(text));
    expect(reports).toHaveLength(1);
  });
});
