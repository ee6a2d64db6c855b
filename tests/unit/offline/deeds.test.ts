import { loadCatalogFiles } from '../../../config/catalog';
import { createCatalog } from '../../../src/catalog';
import { hasMistake } from '../../../src/policy/english';
import { isMisconduct } from '../../../src/policy/conduct';
import { createOfflineTutor } from '../../../src/skills/practice/offline';
import { deedQuestions, deedLeads, takeDeed } from '../../../src/skills/practice/offline/deeds';
import { clausesOf } from '../../../src/skills/practice/offline/deeds/clause';
import { echoOf } from '../../../src/skills/practice/offline/echo';
import { findMentions } from '../../../src/skills/practice/offline/mention';
import { fc } from '../../support/random-inputs';
import { mayAnswer } from '../../support/may-answer';

const catalog = createCatalog(loadCatalogFiles());
const tutor = createOfflineTutor({ catalog });

interface Talk {
  text: string;
  before?: readonly string[];
  topic?: { id?: string; title: string };
  level?: 'A1' | 'A2' | 'B1';
}

/** What the tutor says to it, over some seeds. */
function replies({ text, before = [], topic, level = 'A2' }: Talk): string[] {
  return Array.from({ length: 6 }, (_, seed) => {
    const history = before.flatMap((said) => [
      { role: 'pupil' as const, text: said },
      { role: 'tutor' as const, text: 'I see. Who was there?' },
    ]);
    const asked = ['Who was there?'];
    return tutor.nextTurn({ text, topic, level, history, asked, seed: String(seed), onTopic: true }).reply;
  });
}

describe('a clause tells who does what to whose thing', () => {
  it.each([
    ['She took my phone', { subject: 'she', verb: 'take', isPast: true }, 'your phone', 'pupil'],
    ['She took away my old bike for two weeks', { subject: 'she', verb: 'take' }, 'your old bike', 'pupil'],
    ['yesterday he broke my pencil box', { subject: 'he', verb: 'break' }, 'your pencil box', 'pupil'],
    [
      'My dad build a small house for him',
      { subject: 'somebody', verb: 'build' },
      'the small house',
      undefined,
    ],
    ['It have a big garden and a secret room', { subject: 'it', verb: 'have' }, 'the secret room', undefined],
    ['In the secret room there is a lot of gold.', { subject: 'there', verb: 'be' }, 'the gold', undefined],
    [
      'Once I found a worm in my rice!',
      { subject: 'self', verb: 'find', isPast: true },
      'the worm',
      undefined,
    ],
  ] as const)('%s', (text, expected, said, owner) => {
    const [clause] = clausesOf(text);
    expect(clause).toMatchObject(expected);
    expect(clause!.object).toMatchObject({ said });
    expect(clause!.object!.owner).toBe(owner);
  });

  it('of two clauses each has its own subject', () => {
    expect(clausesOf('I cry and my mother is angry').map(({ subject }) => subject)).toEqual([
      'self',
      'somebody',
    ]);
  });

  it.each(['There are many mountain.', 'I have a books.'])(
    'what does not agree is not named again: %s',
    (text) => {
      expect(clausesOf(text).map(({ object }) => object?.said)).toEqual([undefined]);
    },
  );

  it('holds for any words', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(...'I she my the a took have and dog phone 狗 . so is not very'.split(' ')),
          { maxLength: 40 },
        ),
        (words) => {
          const { asks, leads } = takeDeed(words.join(' '), []);
          expect(
            [...asks.flatMap(({ ask, short, easy, full }) => [ask, short, easy, full]), ...leads].join(),
          ).not.toMatch(/[{}]|undefined/);
        },
      ),
    );
  });
});

describe('what was done is taken up and asked on', () => {
  it.each([
    [{ text: 'He bites my shoes haha', before: ['I have a dog'] }, /your shoes/, /when that happens/],
    [
      { text: 'yesterday he broke my pencil box', before: ['My brother is naughty.'] },
      /your pencil box/,
      /he say/,
    ],
    [{ text: 'In the house there is a secret room' }, /secret room/, /secret room for/],
    [{ text: 'My mother says I play too much' }, /mother/, /she is right/],
    [{ text: 'But I have exam next week' }, /./, /ready for it/],
    [{ text: 'One day he run away!', before: ['I have a little turtle.'] }, /./, /look for him/],
    [{ text: 'My cousin pulled me out.', before: ['I fell into the water.'] }, /./, /your cousin/],
    [{ text: 'I like spicy food, but my sister cries when she eats it.' }, /./, /do then/],
    [
      { text: 'I want to be a doctor', topic: { id: 'my-hometown', title: 'My hometown' } },
      /octor/,
      /that work/,
    ],
    [
      {
        text: 'They are my friends.',
        before: ['We have three pigs.'],
        topic: { id: 'my-hometown', title: 'My hometown' },
      },
      /./,
      /together/,
    ],
  ] satisfies [Talk, RegExp, RegExp][])('%j', (talk, lead, question) => {
    for (const reply of replies(talk)) {
      expect(reply).toMatch(lead);
      expect(/[^.!?]+\?$/.exec(reply)![0]).toMatch(question);
    }
  });

  it('what happened once is not asked about as a habit', () => {
    const talk = {
      text: 'We find him under the bed.',
      before: ['One day he ran away.', 'We looked for three days.'],
    };
    expect(replies(talk).join(' ')).not.toMatch(/how often|do that\?/i);
  });

  it('what is told of a death is no story to be curious about', () => {
    expect(replies({ text: 'My dog died. He bit my shoes.' }).join(' ')).not.toMatch(
      /that happens\?|your shoes/,
    );
  });

  it('a question about a thing that was named has its own answers in the hint, too', () => {
    expect(tutor.answersTo('What is the old box for?')[1]).toMatch(/things/);
    expect(tutor.answersTo('What did your cousin say about it?')[1]).toMatch(/^My cousin said/);
  });
});

describe("a thing of one's own", () => {
  it.each([
    ['He ate my pen.', 'your pen'],
    ['I like my bike.', 'your bike'],
    ['I like bikes.', 'bikes'],
  ])('%s', (text, name) => {
    expect(findMentions(text).map((mention) => mention.name)).toContain(name);
  });

  it("somebody else's is not spoken of as of things in general", () => {
    expect(findMentions('She looks at her phone all day.')).toEqual([]);
  });

  it('a swimming pool is no talk of swimming, nor the cooking of a mother of a hobby', () => {
    expect(
      findMentions("There is a swimming pool. I like my mother's cooking.").map(({ kind }) => kind),
    ).not.toContain('pastime');
  });
});

describe('what may be wrong is not said back', () => {
  it.each([
    'The biggest one called Xiao Bai.',
    'We know each other since grade one.',
    'I just finish my homework.',
    'We find him under the bed.',
    'My parents also in Guangdong',
    'I only see them in Spring Festival',
  ])('%s', (text) => expect(echoOf(text)).toBeUndefined());

  it.each([
    'I walk to school every day.',
    'She took my pen.',
    'My father works in Beijing.',
    'We always find shells there.',
  ])('what is right is: %s', (text) => expect(echoOf(text)).toMatch(/^So /));

  it('a laugh is not', () => expect(echoOf('My friend fell into the water hahaha')).not.toMatch(/haha/));
});

describe('a title in Chinese', () => {
  it.each([
    ['我的世界游戏', /Minecraft/],
    ['我的世界', /Minecraft/],
    ['王者荣耀游戏', /Honor of Kings/],
    ['我的小乌龟', /turtle/],
  ])('%s', (title, name) => {
    expect(tutor.opener({ topic: { title }, level: 'A2', seed: '1' }).reply).toMatch(name);
  });

  it('a game is not asked about as sport', () => {
    const topic = { title: '我的世界游戏' };
    expect(replies({ text: 'It is nice.', topic }).join(' ')).not.toMatch(/PE|sport|lessons/);
  });
});

describe('every question about deeds', () => {
  it('has three answers that a pupil may give, in right English, and words before it that are fit for children', () => {
    const faults = deedQuestions().flatMap(({ ask, short, easy, full }) => [
      ...(mayAnswer([short, easy, full], ask, { level: 'B1' })
        ? []
        : [`unfit: ${ask} ${short} | ${easy} | ${full}`]),
      ...[ask, short, easy, full].filter(hasMistake).map((text) => `wrong: ${text}`),
    ]);
    const leads = deedLeads();
    expect(leads.length).toBeGreaterThan(30);
    expect([
      ...faults,
      ...leads.filter((lead) => hasMistake(lead) || isMisconduct(lead, { around: '' })),
    ]).toEqual([]);
  });
});
