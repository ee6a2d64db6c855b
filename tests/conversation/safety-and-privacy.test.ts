import { minutes, openSchool, type Group, type Person, type School } from '../support/conversation';
import { dumpStores } from '../support/store-dump';

describe('a pupil in need', () => {
  let school: School;
  let teacher: Person;
  let group: Group;
  let pupil: Person;

  beforeEach(async () => {
    school = await openSchool();
    ({ teacher, group } = await school.staffed('三年级二班'));
    await teacher.asks('/settings safeguard=我', { in: group });
    pupil = school.person('李华');
    await pupil.asks('I live in a village.', { in: group });
    await school.quiet();
  });
  afterEach(() => school.close());

  const sign = 'My father hit me with a stick last night and I am afraid to go home.';

  test('gets the fixed text with the numbers, and no score, note or suggestion', async () => {
    const { text, message } = await pupil.asks(sign, { in: group });
    expect(text).toMatch(/12356/);
    expect(text).toMatch(/110/);
    expect(text).toMatch(/信任/);
    expect(text).not.toMatch(/📝|已经请/);
    expect(message.answer).toMatchObject({ kind: 'crisis', suggestions: [], corrections: [], analysis: '' });
    await school.quiet();
    const stored = await school.records.list('turns', { limit: 100 });
    expect(stored.map((turn) => turn.pupil)).toEqual(['I live in a village.']);
  });

  test("the teacher hears of it in private, without the pupil's words", async () => {
    await pupil.asks(sign, { in: group });
    const { text } = await teacher.hears(/学生安全提醒/);
    expect(text).toMatch(/李华/);
    expect(text).not.toMatch(/stick|hit me/);
    await school.quiet();
    const elsewhere = school.adapter().shown.filter(({ chat }) => chat === group.id);
    expect(elsewhere.some((shown) => /安全提醒/.test(shown.text))).toBe(false);
  });

  test('only after the receipt it is said that an adult knows', async () => {
    await pupil.asks(sign, { in: group });
    await teacher.hears(/学生安全提醒/);
    await school.quiet();
    // the receipt is noted a moment after the teacher has read
    let text = '';
    for (let tries = 0; tries < 10 && !/已经请/.test(text); tries += 1)
      ({ text } = await pupil.asks('What now?', { in: group }));
    expect(text).toMatch(/已经请/);
  });

  test.each(['I like apples.', '/topic Food I like', '/hint', '跳过', '/role 1', '我叫王小明'])(
    'while the lesson is stopped, %s does not go on with it',
    async (typed) => {
      await pupil.asks('hello');
      await pupil.asks(sign, { in: group });
      const { text, message } = await pupil.asks(typed, { in: group });
      expect(text).toMatch(/12356/);
      expect(message.answer?.kind).toBe('crisis');
      expect((await pupil.asks(typed)).message.answer?.kind).toBe('crisis');
    },
  );

  test('a button of before does not go on with it either', async () => {
    await pupil.asks('/topic Food I like');
    await pupil.asks(sign);
    await pupil.presses('say:1');
    expect((await pupil.hears(/[^]/)).message.answer?.kind).not.toBe('turn');
  });

  test('help, erase and the like still work', async () => {
    await pupil.asks(sign);
    expect((await pupil.asks('/help')).text).toMatch(/\/topic/);
    expect((await pupil.asks('/privacy')).text).toMatch(/400/);
  });

  test('a person takes the alert and lets the practice go on', async () => {
    await pupil.asks(sign, { in: group });
    await teacher.hears(/学生安全提醒/);
    await school.quiet();
    expect((await teacher.asks('/alerts')).text).toMatch(/1\. 李华.*待接手/);
    expect((await teacher.asks('/alerts take 1')).text).toMatch(/接手/);
    expect((await pupil.asks('Hello?', { in: group })).message.answer?.kind).toBe('crisis');
    expect((await teacher.asks('/alerts resume 1')).text).toMatch(/重新练习/);
    await school.quiet();
    const back = await pupil.asks('I like apples.', { in: group });
    expect(back.message.answer?.kind).toBe('turn');
    expect(back.text).toMatch(/^欢迎回来/);
    expect((await pupil.asks('I like pears.', { in: group })).text).not.toMatch(/欢迎回来/);
    expect((await teacher.asks('/alerts close 1')).text).toMatch(/关闭/);
  });

  test('a teacher who does not know the command finds the button that lets the practice go on', async () => {
    await pupil.asks(sign, { in: group });
    await teacher.hears(/学生安全提醒[^]*\/alerts[^]*让练习继续/);
    await school.quiet();
    for (const words of ['李华不能练习了怎么办', '/resume 李华'])
      expect((await teacher.asks(words)).text).toContain('/alerts');
    const { message } = await teacher.asks('/alerts');
    const labels = (message.buttons ?? []).flat().map(({ label }) => label);
    expect(labels).toEqual(['接手 1', '恢复练习 1']);
    await teacher.presses(message.buttons?.[0]?.[1]?.data ?? '');
    await teacher.hears(/李华 可以重新练习了/);
    expect((await pupil.asks('I like apples.', { in: group })).message.answer?.kind).toBe('turn');
    const after = await teacher.asks('/alerts');
    expect((after.message.buttons ?? []).flat().every(({ data }) => data.length <= 64)).toBe(true);
  });

  test('a parent who may be the danger is told nothing', async () => {
    const father = school.person('爸爸');
    const code = /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec((await pupil.asks('家长码')).text)?.[0] ?? '';
    await father.asks(code);
    await father.asks('同意');
    await teacher.asks('/settings safeguard=off', { in: group });
    await pupil.asks(sign, { in: group });
    school.travel(60 * minutes);
    await school.quiet();
    await father.hearsNothing();
    expect((await father.asks('/report')).text).not.toMatch(/stick|hit|安全提醒/);
    expect((await father.asks('/alerts')).text).not.toMatch(/李华/);
  });

  test('a classmate in the same group goes on undisturbed', async () => {
    await pupil.asks(sign, { in: group });
    const other = await school.person('王芳').asks('I like my school.', { in: group });
    expect(other.message.answer?.kind).toBe('turn');
  });
});

describe('who leaves', () => {
  const words = 'My secret rabbit is called Pompadour and it eats carrots.';
  let school: School;
  let group: Group;
  let teacher: Person;
  let pupil: Person;

  beforeEach(async () => {
    school = await openSchool();
    ({ teacher, group } = await school.staffed('三年级二班'));
    await teacher.asks('/assign 我的家乡 turns=3', { in: group });
    pupil = school.person('欧阳小兔', { id: 'platform-4711' });
    await pupil.asks('My hometown is a village.', { in: group });
    await pupil.asks('/topic My rabbit');
    await pupil.asks(words);
    await school.quiet();
  });
  afterEach(() => school.close());

  test('can take all that is kept along', async () => {
    const { message } = await pupil.asks('导出');
    expect(message.file?.text).toContain(words);
    expect(message.file?.text).toMatch(/欧阳小兔/);
    expect(message.file?.text).toMatch(/三年级二班/);
    expect(message.file?.text).toMatch(/platform-4711/);
  });

  test('leaves nothing behind, in the middle of an assignment, and with a turn still in flight', async () => {
    const personId = (await pupil.snapshot())?.id ?? '';
    expect(personId).not.toBe('');
    await pupil.asks('/erase');
    await pupil.says('There is one more rabbit named Pompadour.', { in: group });
    await pupil.says('确认');
    await pupil.says('The Pompadour river is long.', { in: group, aside: true });
    await pupil.hears(/已全部删除/);
    await school.quiet();
    school.travel(minutes);
    await school.quiet();
    const { text } = await teacher.asks('/progress', { in: group });
    expect(text).not.toMatch(/欧阳小兔/);
    await school.stop();
    const left = (await dumpStores(school.dir)).filter((entry) => entry.includes(personId));
    // the note of the erasure, removed snapshots, and rows of the ledger, which tell of no content
    const known = /^(erasures |snapshots .*"value":null|deliveriesByPerson |deliveries (?!.*"payload"))/;
    expect(left.filter((entry) => !known.test(entry))).toEqual([]);
    await school.restart();
  });

  test('leaves no word and no account in any store when all is quiet', async () => {
    await pupil.asks('/erase');
    await pupil.asks('确认');
    await school.quiet();
    await school.stop();
    const dump = await dumpStores(school.dir);
    expect(dump.length).toBeGreaterThan(10);
    expect(dump.filter((entry) => /Pompadour|rabbit|欧阳小兔/.test(entry))).toEqual([]);
    await school.restart();
  });

  test('comes back as somebody new', async () => {
    const before = (await pupil.snapshot())?.id;
    await pupil.asks('/erase');
    await pupil.asks('确认');
    await school.quiet();
    const { text } = await pupil.asks('Hello, I am new here.');
    expect(text).toMatch(/AI/);
    expect((await pupil.snapshot())?.id).not.toBe(before);
    expect((await pupil.asks('/me')).text).not.toMatch(/3 轮/);
  });

  test('nothing of what was said, no name and no account stands in the log', async () => {
    await pupil.asks('/erase');
    await pupil.asks('确认');
    await pupil.asks('I want to kill myself.');
    await school.quiet();
    const log = school.log.join('');
    expect(log).toMatch(/"event":"turn"/);
    expect(log).not.toMatch(/Pompadour|rabbit|欧阳小兔|王老师|platform-4711|三年级二班|kill/);
    expect(log).not.toContain(school.adminCode);
  });
});

describe('while the records are away', () => {
  let school: School;
  let group: Group;
  let teacher: Person;

  beforeEach(async () => {
    school = await openSchool();
    ({ teacher, group } = await school.staffed('三年级二班'));
    await teacher.asks('/assign 我的家乡 turns=2', { in: group });
    await school.quiet();
  });
  afterEach(() => school.close());

  test('the lesson goes on, commands say 请稍后再试, and all arrives once', async () => {
    const pupil = school.person('李华');
    await pupil.asks('My hometown is a village.', { in: group });
    await school.quiet();
    school.records.goAway();
    const newcomer = school.person('王芳');
    expect((await pupil.asks('There is a river.', { in: group })).message.answer?.topic).toBe('My hometown');
    expect((await newcomer.asks('My hometown is a town.', { in: group })).message.answer?.topic).toBe(
      'My hometown',
    );
    expect((await newcomer.asks('/topic Food I like')).text).toMatch(/Food I like/);
    for (const typed of ['/progress', '/assign 我喜欢的食物', '/report', '/roster 张伟'])
      expect((await teacher.asks(typed)).text).toMatch(/请稍后再试/);
    expect((await school.person('陌生人').asks('K7QM-3XWP')).text).toMatch(/请稍后再试/);
    school.records.comeBack();
    school.travel(minutes);
    await school.quiet();
    const turns = await school.records.list('turns', { limit: 100 });
    expect(turns.map((turn) => turn.pupil).sort()).toEqual([
      'My hometown is a town.',
      'My hometown is a village.',
      'There is a river.',
    ]);
    expect((await teacher.asks('/progress', { in: group })).text).toMatch(/完成 1 位.*李华[^]*1 位.*王芳/);
  });
});

describe('a pupil in need whom nobody looks after here', () => {
  test('is told so, is never let go on by mere time, and may say after a day that it is safe', async () => {
    const school = await openSchool();
    try {
      const pupil = school.person('小雨');
      const first = await pupil.asks('I want to kill myself.');
      expect(first.text).toMatch(/还没有大人收到/);
      expect((await pupil.asks('我现在安全')).message.answer?.kind).toBe('crisis');
      expect((await pupil.asks('I like apples.')).text).not.toMatch(/请回复/);
      school.travel(25 * 60 * minutes);
      const later = await pupil.asks('I like apples.');
      expect(later.message.answer?.kind).toBe('crisis');
      expect(later.text).toMatch(/请回复：我现在安全/);
      expect((await pupil.asks('I am safe with my dog in this house.')).message.answer?.kind).toBe('crisis');
      expect((await pupil.asks('我现在安全。')).text).toMatch(/欢迎回来/);
      expect((await pupil.asks('I like apples.')).message.answer?.kind).toBe('turn');
      expect((await pupil.asks('I want to kill myself.')).message.answer?.kind).toBe('crisis');
      expect((await pupil.asks('我现在安全')).text).not.toMatch(/欢迎回来/);
    } finally {
      await school.close();
    }
  });

  test('the first adult who can be reached is told of it, however late', async () => {
    const school = await openSchool();
    try {
      const pupil = school.person('小雨');
      await pupil.asks('I want to kill myself.');
      school.travel(3 * 24 * 60 * minutes);
      const admin = school.person('校长');
      await admin.asks(school.adminCode);
      school.travel(minutes);
      expect((await admin.hears(/学生安全提醒/)).text).toMatch(/小雨/);
      expect((await admin.asks('/alerts')).text).toMatch(/小雨/);
      await school.quiet();
      expect((await pupil.asks('hello')).text).toMatch(/已经请/);
    } finally {
      await school.close();
    }
  });

  test('a sensitive word is no topic either', async () => {
    const school = await openSchool();
    try {
      const { message } = await school.person('小雨').asks('/topic fuck');
      expect(message.answer?.kind).toBe('guidance');
    } finally {
      await school.close();
    }
  });
});
