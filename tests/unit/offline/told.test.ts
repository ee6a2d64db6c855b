import { loadCatalogFiles } from '../../../config/catalog';
import { createCatalog } from '../../../src/catalog';
import { isWithinLevel } from '../../../src/policy';
import { hasMistake } from '../../../src/policy/english';
import type { Level } from '../../../src/ports/language';
import { createOfflineTutor } from '../../../src/skills/practice/offline';
import { careQuestions } from '../../../src/skills/practice/offline/questions/care';
import { deeperQuestions, discussionQuestions } from '../../../src/skills/practice/offline/questions/general';
import { allToldQuestions, asksOnTold } from '../../../src/skills/practice/offline/told';
import { mayAnswer } from '../../support/may-answer';
import { startLesson } from '../../support/practice';

const catalog = createCatalog(loadCatalogFiles());
const tutor = createOfflineTutor({ catalog });

/** The questions that may follow, over some seeds. */
function asked(text: string, topicId: string, level: Level, lastQuestion?: string): Set<string> {
  const topic = catalog.topic(topicId)!;
  const opener = lastQuestion ?? topic.opener;
  const replies = Array.from({ length: 6 }, (_, seed) =>
    tutor.nextTurn({
      text,
      topic: { id: topic.id, title: topic.title },
      level,
      history: [{ role: 'tutor', text: opener }],
      asked: [opener],
      seed: String(seed),
      onTopic: true,
    }),
  );
  return new Set(replies.map(({ reply }) => /[^.!?]+\?$/.exec(reply)![0].trim()));
}

describe('the next question is about what was just told', () => {
  it.each([
    ['We sold forty eggs at the market.', 'my-weekend', 'A1', /money/],
    ['My father comes home from Shenzhen.', 'spring-festival', 'A1', /first evening/],
    ['My old shoes are too small.', 'shopping', 'A1', /something new/],
    ['I won the 100 metres race last month.', 'sports-day', 'A1', /when you won|practise for it/],
    ['Our team lost the basketball game yesterday.', 'team-games', 'A2', /next time|after that/],
    ['My teeth hurt sometimes.', 'healthy-habits', 'A2', /when that happens/],
    ['There is a river and I swim there in summer.', 'my-hometown', 'A2', /with you when you swim/],
    ['The road is muddy when it rains.', 'getting-around', 'A2', /such days/],
    [
      'Young people leave because there are no factories.',
      'village-and-city',
      'B1',
      /stays in|bring them back/,
    ],
    ['Sometimes it gives wrong answers.', 'artificial-intelligence', 'B1', /notice that/],
    ['My grandpa teaches me every Saturday.', 'songs-and-music', 'A1', /difficult at first|do well now/],
    ['One day he waited for me because I was late.', 'people-who-help-us', 'A2', /say to him/],
    // A mistake does not keep anybody from being heard.
    ['He bring me a robot.', 'spring-festival', 'A1', /when you saw it|do with it now/],
    ['My father is very busy', 'my-family', 'A1', /help him/],
  ] as const)('%s', (text, topicId, level, expected) => {
    expect([...asked(text, topicId, level)].filter((question) => !expected.test(question))).toEqual([]);
  });

  it('what nothing is known of is asked on by its shape: what is done often as a habit, what is over as a story', () => {
    expect([...asked('I climb the hill behind our school.', 'my-hobbies', 'A2')].join()).toMatch(
      /do that|start/,
    );
    expect([...asked('She caught a mouse yesterday!', 'animals-i-like', 'A1')].join()).toMatch(
      /then\?|that\?/,
    );
  });

  it.each(['What is your name?', 'Thank you, teacher.', 'Hello!'])('"%s" tells nothing', (text) => {
    expect(asksOnTold(text, [])).toEqual({ matter: [], shape: [] });
  });

  it('what is sad is not asked on as a story like any other', () => {
    expect(asksOnTold('My dog died and I fell ill yesterday.', []).shape).toEqual([]);
  });

  it('the talk of a lesson comes back to the lesson', async () => {
    const lesson = startLesson({ topicId: 'my-family', level: 'A1' });
    const questions = catalog.topic('my-family')!.questions.map(({ ask }) => ask);
    await lesson.opens();
    const replies: string[] = [];
    for (const text of [
      'There are four people in my family.',
      'My father is a driver. He is very busy.',
      'I have a little brother.',
      'He likes Peppa Pig very much.',
      'He is funny.',
      'My mother makes noodles.',
    ])
      replies.push((await lesson.says(text)).answer.reply);
    const fromLesson = replies.filter((reply) => questions.some((ask) => reply.endsWith(ask)));
    expect(fromLesson.length).toBeGreaterThanOrEqual(1);
    expect(fromLesson.length).toBeLessThanOrEqual(4);
  });

  it('a pupil who says a name that stops the reply still gets the question, with other words before it', async () => {
    const lesson = startLesson({ topicId: 'phones-and-internet', level: 'B1' });
    await lesson.opens();
    const { answer } = await lesson.says("I use my mother's phone to watch Douyin.");
    expect(answer.reply).toMatch(/kind of videos/);
  });
});

describe('what is said before the question fits, too', () => {
  const leads = (text: string, topicId: string) =>
    Array.from({ length: 8 }, (_, seed) =>
      tutor
        .nextTurn({
          text,
          topic: { id: topicId, title: catalog.topic(topicId)!.title },
          level: 'A2',
          history: [],
          asked: [],
          seed: String(seed),
          onTopic: true,
        })
        .reply.replace(/[^.!?]+\?$/, ''),
    ).join(' | ');

  it.each([
    ['He gave rice to so many people.', 'someone-i-admire', /good choice/],
    [
      'But the delivery is slow and some oranges go bad.',
      'selling-farm-goods',
      /good choice|sounds really good/,
    ],
    ['It was 40 degrees so we stayed in the hotel at noon.', 'a-trip-in-china', /degrees!/],
    ["One boy snores so loudly that I can't sleep.", 'living-at-school', /learn it|do everything/],
    ['I like mapo tofu. It is hot.', 'food-i-like', /weather/],
    ['Our team lost the basketball game yesterday.', 'team-games', /great game|So you like/i],
    ['I am not good at English.', 'my-school-life', /good that you think/],
    ['I forget my umbrella at home.', 'the-weather', /not to know|easier|another one/i],
    ["My parents don't understand me sometimes.", 'growing-up', /go slowly|short answer|Take your time/],
    ['I always play games before I do my homework.', 'using-time-well', /work hard|takes time/],
  ] as const)('%s', (text, topicId, unfit) => expect(leads(text, topicId)).not.toMatch(unfit));

  it.each([
    ["Chang'e flew to the moon.", 'mid-autumn-festival', /So Chang'e flew to the moon/],
    ['I walk to school. It takes forty minutes.', 'getting-around', /So you walk to school/],
    ['But the road is long.', 'getting-around', /So the road is long/],
  ] as const)('is said back: %s', (text, topicId, expected) =>
    expect(leads(text, topicId)).toMatch(expected),
  );
});

it("what somebody else did long ago is no adventure of the pupil's", () => {
  expect(asksOnTold('He worked in the fields even when he was old.', []).shape).toEqual([]);
});

it("going on with a word of one's own is on topic", () => {
  const topic = { id: 'growing-vegetables', title: 'Growing things' };
  const before = ['We grow cabbages and peppers behind our house.', 'The worms ate our cabbages.'];
  expect(tutor.isOnTopic('We sell the peppers to a factory in town.', topic, before)).toBe(true);
});

describe('a name is one thing', () => {
  it.each([
    ['He likes Peppa Pig very much.', 'my-family', /Peppa Pig/],
    ['I watched Boonie Bears on Sunday.', 'my-weekend', /Boonie Bears/],
    ['I play Honor of Kings with my cousin.', 'my-hobbies', /Honor of Kings/],
    ['I like Ne Zha.', 'films-and-cartoons', /Ne Zha/],
    ['I admire Yuan Longping.', 'someone-i-admire', /Yuan Longping/],
    ['I watch Pleasant Goat every day.', 'films-and-cartoons', /Pleasant Goat/],
    // On no list: the verb says what it is.
    ['I watched Blue Moon Rabbit last week.', 'films-and-cartoons', /Blue Moon Rabbit/],
  ] as const)('%s', (text, topicId, expected) => {
    const questions = [...asked(text, topicId, 'A2')];
    expect(questions.filter((question) => !expected.test(question))).toEqual([]);
    expect(questions.join()).not.toMatch(/\b(?:pigs|bears|goats|rabbits|kings)\b/);
  });

  it('a classmate is no film star', () => {
    expect([...asked('I play with Li Ming after school.', 'my-best-friend', 'A1')].join()).not.toMatch(
      /about Li Ming|in Li Ming|play Li Ming/,
    );
  });

  it.each([
    ['We eat zongzi at home.', 'zongzi'],
    ['I like tangyuan with sugar.', 'tangyuan'],
    ['My favourite food is mapo tofu.', 'mapo tofu'],
    ['I love roujiamo.', 'roujiamo'],
  ])('food in pinyin is food: %s', (text, food) => {
    const questions = [...asked(text, 'food-i-like', 'A1')];
    expect(questions.filter((question) => !question.includes(food) && !/\bit\b|that/.test(question))).toEqual(
      [],
    );
  });

  it("a title of the teacher's own is spoken of first", () => {
    const opener = tutor.opener({
      topic: { id: 'animals-i-like', title: 'My pets' },
      level: 'A1',
      seed: '1',
    });
    expect(opener.reply).toMatch(/^Let's talk about your pets\. .*pets\?$/);
    expect(tutor.opener({ topic: { title: 'Peppa Pig' }, level: 'A1', seed: '1' }).reply).toMatch(
      /Peppa Pig.*Peppa Pig\?$/,
    );
  });
});

describe('every question about what was told', () => {
  it('has three answers that a pupil may give, in right English and easy words', () => {
    const faults = allToldQuestions.flatMap(({ ask, short, easy, full }) => {
      const answers = [short, easy, full];
      return [
        ...(mayAnswer(answers, ask, { level: 'B1' }) ? [] : [`unfit: ${ask} ${answers.join(' | ')}`]),
        ...[ask, ...answers].filter(hasMistake).map((text) => `wrong: ${text}`),
        ...(isWithinLevel(ask, 'A2', []) ? [] : [`hard: ${ask}`]),
        ...([ask, ...answers].some((text) => /[{}]/.test(text)) ? [`hole: ${ask}`] : []),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('is answered in the hint by answers that were written for it', () => {
    const banks = [
      ...deeperQuestions,
      ...discussionQuestions,
      ...Object.values(careQuestions).flat(),
      ...catalog.topics.flatMap(({ questions }) => questions),
      ...catalog.scenes.flatMap(({ questions }) => questions),
    ];
    const written = new Map<string, string[]>();
    for (const { ask, easy } of [...allToldQuestions, ...banks])
      written.set(ask, [...(written.get(ask) ?? []), easy]);
    const strange = allToldQuestions.filter(
      ({ ask }) => !written.get(ask)!.includes(tutor.answersTo(ask)[1]),
    );
    expect(strange.map(({ ask }) => ask)).toEqual([]);
  });
});

it.each(['Sometimes I want to give up, but my friends help me.', 'I want to quit school and play games.'])(
  'who says “%s” is not praised for a plan, nor asked why it would be fun',
  (text) => {
    for (const seed of ['1', '2', '3', '4', '5', '6']) {
      const { reply } = tutor.nextTurn({
        text,
        level: 'A2',
        history: [{ role: 'tutor', text: 'How is school?' }],
        asked: ['How is school?'],
        seed,
        onTopic: true,
      });
      expect(reply).not.toMatch(/plan|Why do you want/);
    }
  },
);

it('a dog that is called "he" is asked about as an animal', () => {
  const { matter } = asksOnTold('He is very cute.', ['I have a dog.', 'His name is Wangwang.']);
  expect(matter.map(({ ask }) => ask)).not.toContain('And what is he good at?');
  expect(asksOnTold('He is very cute.', ['I have a brother.']).matter.map(({ ask }) => ask)).toContain(
    'And what is he good at?',
  );
});
