import { twists } from '../../../src/policy/twists';

const said = (reply: string, sentence: string) => twists(reply, sentence, sentence);

describe('a reply that tells something else than the pupil said', () => {
  it.each([
    ['another number of the same', 'Twelve sheep are a lot!', 'My grandfather has ten sheep.'],
    ['another number in digits', 'So there are 3 dogs at home.', 'We have two dogs.'],
    ['a person nobody spoke of', 'Your grandmother has many sheep!', 'My grandfather has ten sheep.'],
    ['another wish', 'You want to live in a village.', 'I want to live in a big city.'],
    ['another day', 'It will rain tomorrow?', 'It rained yesterday.'],
    ['a day that is over', 'You went there last week, great!', 'We will go to Beijing.'],
  ])('%s', (_name, reply, sentence) => {
    expect(said(reply, sentence)).toBe(true);
  });
});

describe('a reply that may add something', () => {
  it.each([
    ['the same number', 'Ten sheep are a lot!', 'My grandfather has ten sheeps.'],
    ['a number of something else', 'Two hands are not enough! Who helps him?', 'He has ten sheep.'],
    ['a time', 'One hour is long!', 'I read two hours every day.'],
    ['what may be', 'Your mother must be proud!', 'I won a prize.'],
    ['a mother among the parents', 'Your mother is far away.', 'My parents work in Shenzhen.'],
    ['a wish in other words', 'You want to see a big city, great!', 'I want to live in a big city.'],
    ['a question about another day', 'What will you do tomorrow?', 'It rained yesterday.'],
    ['a question about another person', 'Does your mother cook, too?', 'My father cooks well.'],
    ['an answer to a question', 'Twelve months make a year.', 'Are there ten months in a year?'],
  ])('%s', (_name, reply, sentence) => {
    expect(said(reply, sentence)).toBe(false);
  });
});
