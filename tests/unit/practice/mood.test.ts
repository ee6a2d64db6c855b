import { moodOf } from '../../../src/skills/practice/mood';

describe('a pupil is unhappy', () => {
  it.each([
    'I am so sad today.',
    "I'm very lonely at school.",
    'My dog died yesterday.',
    'Nobody plays with me.',
    'I cried last night.',
    'I feel terrible 😢',
    'They always laugh at me.',
    'My parents are divorced.',
    'I failed my exam and my father is angry.',
    'My teacher was very angry with me.',
  ])('by what is said: %s', (sentence) => {
    expect(moodOf(sentence)).toBe('upset');
  });
  it('or by what the model says, where the words leave room for it', () => {
    expect(moodOf('My exam was a failure and I have no friends.', 'upset')).toBe('upset');
    expect(moodOf('I like apples.', 'upset')).toBe('neutral');
  });
});

it.each([
  'I am not sad.',
  "I don't feel lonely.",
  'The film is very sad.',
  'When I am angry, I go for a walk.',
  'If I feel sad, I listen to music.',
  'I have a hard test tomorrow.',
  'I never failed a test.',
  'The teacher is angry when we talk in class.',
  'I miss my teacher.',
  'Blue is my favourite colour.',
])('a pupil is not unhappy: %s', (sentence) => {
  expect(moodOf(sentence)).not.toBe('upset');
});

it('a pupil is glad by own words, or by what the model says where nothing speaks against it', () => {
  expect(moodOf('I am so happy today!')).toBe('happy');
  expect(moodOf('We won the game.', 'happy')).toBe('happy');
  expect(moodOf('I hate exams.', 'happy')).toBe('neutral');
});
