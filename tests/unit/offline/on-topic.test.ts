import { loadCatalogFiles } from '../../../config/catalog';
import { createCatalog } from '../../../src/catalog';
import { createOfflineTutor } from '../../../src/skills/practice/offline';

const catalog = createCatalog(loadCatalogFiles());
const tutor = createOfflineTutor({ catalog });
const about = (id: string) => (text: string) =>
  tutor.isOnTopic(text, { id, title: catalog.topic(id)!.title });

describe('what counts as on topic', () => {
  it('is every answer that the catalogue itself offers', () => {
    const off: string[] = [];
    for (const topic of catalog.topics) {
      const isAbout = about(topic.id);
      const answers = topic.questions.flatMap(({ short, easy, full }) => [short, easy, full]);
      off.push(...[...topic.openerSuggestions, ...answers].filter((text) => !isAbout(text)));
    }
    expect(off).toEqual([]);
  });

  it.each([
    ['my-family', 'yes'],
    ['my-family', 'In the morning I help in the kitchen.'],
    ['my-family', "I don't know what to say about that."],
    ['my-family', 'What does this word mean in English?'],
    ['my-family', 'I am very sad and I want to go home now.'],
    ['food-i-like', 'He is fifty years old and he works very hard.'],
    ['the-weather', 'It was so bad that we could not go out at all.'],
    ['my-hobbies', 'Because my best friend likes it and we do it together.'],
    ['spring-festival', 'My uncle drives home for two days to see us.'],
    ['my-hobbies', '我喜欢 basketball'],
    ['my-family', 'She is a nurse in a big hospital.'],
    ['my-hometown', 'My parents work in Guangdong so I live with my grandparents.'],
    ['my-weekend', 'We went to the hospital to see an old friend.'],
    ['my-hometown', 'I go fishing there with my grandfather every summer.'],
    ['my-school-life', 'The food in the canteen is not bad.'],
    [
      'protecting-our-environment',
      'The government should encourage people to use public transportation more.',
    ],
  ])('%s: %s', (id, text) => {
    expect(about(id)(text)).toBe(true);
  });

  it('is who goes on with what was on topic before', () => {
    const topic = { id: 'my-hometown', title: 'My hometown' };
    const text = 'We eat dumplings and watch TV together.';
    expect(tutor.isOnTopic(text, topic, ['My parents come back to our village at Spring Festival.'])).toBe(
      true,
    );
    expect(tutor.isOnTopic(text, topic, ['The rocket flies to the moon with three astronauts.'])).toBe(false);
  });

  it('is everything in free talk and on a free topic', () => {
    const text = 'The rocket flies to the moon with three astronauts and a robot.';
    expect(tutor.isOnTopic(text, undefined)).toBe(true);
    expect(tutor.isOnTopic(text, { title: 'My dog' })).toBe(true);
  });
});

describe('what does not', () => {
  it.each([
    ['my-family', 'The rocket flies to the moon with three astronauts and many machines.'],
    ['food-i-like', 'The football team won the match and the goal was in the last minute.'],
    ['the-weather', 'I play computer games on the internet with my phone every night.'],
    ['spring-festival', 'Pandas and tigers live in the forest and eat bamboo or meat.'],
    ['the-weather', 'I want to be a doctor in a big hospital.'],
    ['saving-water', 'Basketball is my favourite sport and I play it every day.'],
    ['my-school-life', 'My father bought a new red car in Shanghai last month.'],
    ['saving-water', 'The guitar and the piano are my favourite, and I sing a song in every concert.'],
  ])('%s: %s', (id, text) => {
    expect(about(id)(text)).toBe(false);
  });
});
