import { createCatalog, type Topic } from '../../../src/catalog';

const question = (index: number) => ({
  ask: `Question number ${index}?`,
  short: 'Yes.',
  easy: 'I do.',
  full: 'I really do.',
});

function topic(fields: Partial<Topic> & Pick<Topic, 'id' | 'title' | 'titleZh'>): Topic {
  return {
    theme: 'self',
    stage: 'primary',
    level: 'A1',
    introduction: 'Talk.',
    introductionZh: '聊聊。',
    opener: 'How are you?',
    openerSuggestions: ['Fine.', 'I am fine.', 'I am fine, thank you.'],
    questions: Array.from({ length: 10 }, (_, index) => question(index)),
    words: [],
    keywords: [],
    ...fields,
  };
}

const persona = (id: string, name: string, nameZh: string) => ({
  id,
  name,
  nameZh,
  emoji: '🙂',
  description: '',
  descriptionZh: '',
  greeting: 'Hi!',
});

const catalog = createCatalog({
  topics: [
    topic({ id: 'the-weather', title: 'The weather', titleZh: '天气', theme: 'nature', level: 'A2' }),
    topic({ id: 'my-family', title: 'My family', titleZh: '我的家人' }),
    topic({
      id: 'my-hometown',
      title: 'My hometown',
      titleZh: '我的家乡',
      theme: 'society',
      stage: 'junior',
    }),
    topic({
      id: 'my-school-life',
      title: 'My school life',
      titleZh: '我的校园生活',
      level: 'B1',
      stage: 'senior',
    }),
  ],
  personas: [persona('shopkeeper', 'Mr Wang', '店主王叔叔'), persona('grandma', 'Grandma Zhang', '张奶奶')],
  scenes: [
    {
      id: 'grandmas-kitchen',
      title: "In Grandma's kitchen",
      titleZh: '在奶奶的厨房',
      theme: 'self',
      level: 'A1',
      persona: 'grandma',
      topics: ['my-family'],
      setting: 'Cook.',
      settingZh: '做饭。',
      opener: 'What shall we cook?',
      openerSuggestions: ['Rice.', 'Noodles, please.', 'I would like soup.'],
      questions: [question(1)],
      keywords: [],
    },
  ],
});
const found = (query: string) => catalog.findTopic(query)?.id;

describe('findTopic', () => {
  it('goes by the number in the list, which runs by theme and stage whatever the files are called', () => {
    expect(catalog.topics.map(({ id }) => id)).toEqual([
      'my-family',
      'my-school-life',
      'my-hometown',
      'the-weather',
    ]);
    expect(found('3')).toBe('my-hometown');
    expect(found('３')).toBe('my-hometown');
    expect(found('#4')).toBe('the-weather');
    expect(found('第2个')).toBe('my-school-life');
  });

  it.each(['0', '5', '99999', '-1', '1.5'])('finds nothing under the number %s', (query) => {
    expect(found(query)).toBeUndefined();
  });

  it.each([
    ['MY FAMILY', 'my-family'],
    ['ｍｙ　ｆａｍｉｌｙ', 'my-family'],
    ['myfamily', 'my-family'],
    ['我的 家乡', 'my-hometown'],
    ['家乡', 'my-hometown'],
    ['weather', 'the-weather'],
    ['school life', 'my-school-life'],
    ['My famly', 'my-family'],
    ['wether', 'the-weather'],
  ])('understands %s', (query, id) => {
    expect(found(query)).toBe(id);
  });

  it.each([
    'My hometown in winter',
    '我的家乡的冬天',
    'fam',
    'a',
    '',
    '   ',
    'mountains',
    '我',
    'x'.repeat(5_000),
  ])('leaves %p to be a topic of its own', (query) => {
    expect(found(query)).toBeUndefined();
  });
});

describe('the other queries', () => {
  it('lists by level and theme', () => {
    expect(catalog.listTopics({ level: 'A1' }).map(({ id }) => id)).toEqual(['my-family', 'my-hometown']);
    expect(catalog.listTopics({ level: 'A1', theme: 'society' }).map(({ id }) => id)).toEqual([
      'my-hometown',
    ]);
    expect(catalog.topicsByTheme().map(({ nameZh, topics }) => [nameZh, topics.length])).toEqual([
      ['人与自我', 2],
      ['人与社会', 1],
      ['人与自然', 1],
    ]);
  });

  it('draws a topic of the level that was not had lately, and any of the level when all were', () => {
    const draw = (avoidIds: string[], value: number) =>
      catalog.randomTopic({ level: 'A1', avoidIds, random: () => value }).id;
    expect([draw([], 0), draw([], 0.999)]).toEqual(['my-family', 'my-hometown']);
    expect([draw(['my-family'], 0), draw(['my-family'], 0.999)]).toEqual(['my-hometown', 'my-hometown']);
    expect(draw(['my-family', 'my-hometown'], 0)).toBe('my-family');
    expect(catalog.randomTopic({ level: 'B2', random: () => 0 }).id).toBe('my-family');
  });

  it('finds a persona by number, id, name and a part of the Chinese name', () => {
    const persona = (query: string) => catalog.findPersona(query)?.id;
    expect(['1', 'Shopkeeper', 'mr wang', '奶奶', 'grandma'].map(persona)).toEqual([
      'shopkeeper',
      'shopkeeper',
      'shopkeeper',
      'grandma',
      'grandma',
    ]);
    expect(persona('pirate')).toBeUndefined();
  });

  it('plays the scene of a topic when its persona is chosen, else the topic', () => {
    expect(catalog.lesson('my-family', 'grandma')?.id).toBe('grandmas-kitchen');
    expect(catalog.lesson('my-family', 'shopkeeper')?.id).toBe('my-family');
    expect(catalog.lesson('grandmas-kitchen')?.id).toBe('grandmas-kitchen');
    expect(catalog.lesson('nothing')).toBeUndefined();
  });
});
