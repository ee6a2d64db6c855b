import { renderClass, renderPupil, reportText } from '../../../src/reports/render';
import type { ClassWeek, PupilWeek } from '../../../src/reports/data';
import { weekEnding } from '../../../src/reports/week';

const day = 86_400_000;
const sunday = Date.UTC(2026, 10, 22, 11);
const week = weekEnding(sunday, 'Asia/Shanghai');

function pupil(over: Partial<PupilWeek> = {}): PupilWeek {
  return {
    personId: over.name ?? 'li',
    name: '李华',
    week,
    days: 4,
    minutes: 20,
    turns: 16,
    englishWords: 200,
    words: [],
    good: [],
    mistakes: [],
    types: {},
    topics: [],
    repaired: 0,
    homework: [],
    ...over,
  };
}

const mistake = (sentence: string, corrected: string, why: string, type = 'verb-form') => ({
  sentence,
  corrected,
  why,
  type,
});
const sings = mistake('He can sings songs.', 'He can sing songs.', 'can 后面用动词原形。');
const goodAt = mistake('I am good at play.', 'I am good at playing.', 'at 后面用 -ing。');
const there = mistake('There have trees.', 'There are trees.', '某处有用 there are。');

function classOf(pupils: PupilWeek[], over: Partial<ClassWeek> = {}): ClassWeek {
  return { classId: 'k1', name: '三班', week, pupils, notEnrolled: [], ...over };
}

const about = (over: Partial<PupilWeek>) => reportText(renderPupil(pupil(over)));
const aboutClass = (pupils: PupilWeek[], audience: 'private' | 'group' = 'private') =>
  reportText(renderClass(classOf(pupils), audience));

describe('the strength is true of the sentence', () => {
  test.each([
    ['I need a new bike for school.', '能说完整、正确的句子'],
    ['I feed the chickens every day.', '能说完整、正确的句子'],
    ['I am going to school by bus.', '能说完整、正确的句子'],
    ['I think that is a nice river.', '能说完整、正确的句子'],
    ['I would rather than go home now.', '能说完整、正确的句子'],
    ['I went to the river yesterday.', '能说过去的事'],
    ['We visited my grandma last week.', '能说过去的事'],
    ['I am going to visit my uncle.', '能说打算和愿望'],
    ['I have a friend who lives near the river.', '能用从句'],
    ['My brother is taller than me.', '能作比较'],
    ['I have never been to the sea.', '能说经历过的事'],
    ['When it rains, we stay at home.', '能把两件事连成一句话说'],
    ['After the rain we stay at home.', '能说完整、正确的句子'],
    ['When do you go to bed?', '能主动提问'],
  ])('%s', (sentence, said) => {
    expect(about({ good: [sentence] })).toContain(`【亮点】${said}`);
    expect(about({ good: [sentence] })).toContain(`“${sentence}”`);
  });

  test('another one comes next week, where there are several', () => {
    const good = ['I like it because it is big.', 'My brother is taller than me.'];
    const said = [0, 1].map((weeks) => {
      const later = weekEnding(sunday + weeks * 7 * day, 'Asia/Shanghai');
      return /【亮点】(.*)/.exec(about({ good, week: later }))?.[1];
    });
    expect(new Set(said).size).toBe(2);
  });

  test('under 150 words it says how far it is, and judges nothing', () => {
    expect(about({ englishWords: 149, good: ['I like it because it is big.'] })).toMatch(
      /还没有足够的练习（这周说了 149 个英语词/,
    );
    expect(about({ englishWords: 0, turns: 0 })).toMatch(/【亮点】还没有足够的练习$/m);
  });
});

describe('the next step', () => {
  test('is the slip that came again for the same reason, not the kind that came most', () => {
    const she = mistake('She like it.', 'She likes it.', '主语是 she 时加 -s。', 'agreement');
    const he = mistake('He go home.', 'He goes home.', '主语是 she 时加 -s。', 'agreement');
    expect(about({ mistakes: [she, he, sings, goodAt, there] })).toContain(
      '“He go home.”可以说成“He goes home.”',
    );
  });

  test('shows no corrected sentence in which something else is still wrong', () => {
    const still = mistake('He can sings many song.', 'He can sing many song.', 'can 后面用动词原形。');
    expect(about({ mistakes: [sings, still] })).toContain('“He can sing songs.”');
  });
});

test('what a pupil put right alone is told', () => {
  expect(about({ repaired: 2 })).toContain('有 2 句是自己改对的');
  expect(about({ repaired: 0 })).not.toContain('自己改对');
});

test('names of places and days, kept in small letters, are no examples of words', () => {
  const text = about({ words: ['beijing', 'english', 'saturday', 'birthday', 'dictionary'] });
  expect(text).toContain('用了 5 个不同的词，例如：dictionary, birthday。');
});

test('homework tells how many of the teacher’s words were used', () => {
  const homework = [
    {
      assignmentId: 'a',
      title: '我的家乡',
      turnsWanted: 6,
      turns: 6,
      done: true,
      wordsWanted: 3,
      wordsUsed: 2,
    },
  ];
  expect(about({ homework })).toContain('“我的家乡”完成了。老师给的 3 个词用上了 2 个。');
});

test('two assignments of one topic are counted apart', () => {
  const one = { title: '我的家乡', turnsWanted: 6, turns: 6, done: true, wordsWanted: 0, wordsUsed: 0 };
  const homework = [
    { ...one, assignmentId: 'a' },
    { ...one, assignmentId: 'b', done: false },
  ];
  const text = aboutClass([pupil({ homework }), pupil({ name: '王芳', homework })]);
  expect(text).toContain('“我的家乡”：2/2 人完成\n“我的家乡”：0/2 人完成');
});

describe('what the teacher can use tomorrow', () => {
  test('one reason that several share, with different examples and what to do', () => {
    const dances = mistake('She can dances well.', 'She can dance well.', 'can 后面用动词原形。');
    const text = aboutClass([
      pupil({ mistakes: [sings, there] }),
      pupil({ name: '王芳', mistakes: [dances, goodAt] }),
      pupil({ name: '张伟', mistakes: [goodAt] }),
      pupil({ name: '赵敏', mistakes: [sings] }),
    ]);
    expect(text).toContain('3 位同学遇到同一个问题：can 后面用动词原形。');
    expect(text).toContain('✗ He can sings songs.\n✓ He can sing songs.');
    expect(text).toContain('✓ She can dance well.');
    expect(text).not.toContain('There have');
    expect(text).toContain('写在黑板上');
  });

  test('the same kind for different reasons is not called the same problem', () => {
    const text = aboutClass([pupil({ mistakes: [sings] }), pupil({ name: '王芳', mistakes: [goodAt] })]);
    expect(text).not.toContain('同一个问题');
    expect(text).toContain('2 位同学在“动词形式”上需要帮助');
  });

  test('one pupil’s slip is no matter for the class', () => {
    const text = aboutClass([pupil({ mistakes: [sings, goodAt] }), pupil({ name: '王芳' })]);
    expect(text).toContain('这周没有几位同学共有的问题');
    expect(text).not.toContain('sings');
  });

  test('the group sees right sentences alone', () => {
    const text = aboutClass(
      [pupil({ mistakes: [sings] }), pupil({ name: '王芳', mistakes: [sings] })],
      'group',
    );
    expect(text).toContain('He can sing songs.');
    expect(text).not.toMatch(/sings|李华|王芳|黑板/);
  });

  test('what lays a life open is neither read out nor written on the board', () => {
    const longing = mistake('I miss my mother very.', 'I miss my mother very much.', '用 very much。');
    const text = aboutClass([
      pupil({
        good: ['I miss my mother because she is far away.', 'I like our school.'],
        mistakes: [longing],
      }),
      pupil({ name: '王芳', mistakes: [longing], good: ['I am often alone at home.'] }),
    ]);
    expect(text).toContain('“I like our school.”（李华）');
    expect(text).not.toMatch(/mother|alone/);
  });

  test('quotes are by three pupils, and by others the next week', () => {
    const pupils = ['甲', '乙', '丙', '丁', '戊', '己'].map((name, index) =>
      pupil({ name, good: [`We have ${index + 2} trees.`] }),
    );
    const quoted = [0, 1].map((weeks) => {
      const later = weekEnding(sunday + weeks * 7 * day, 'Asia/Shanghai');
      const text = reportText(renderClass({ ...classOf(pupils), week: later }, 'private'));
      return [...text.matchAll(/（([甲乙丙丁戊己])）/g)].map(([, name]) => name);
    });
    expect(quoted.map((names) => new Set(names).size)).toEqual([3, 3]);
    expect(quoted[1]).not.toEqual(quoted[0]);
  });
});
