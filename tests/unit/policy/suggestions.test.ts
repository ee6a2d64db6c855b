import { areFit, settleSuggestions } from '../../../src/policy';
import { words } from '../../../src/shared/text';
import { facts, helpers } from '../../support/turn-facts';

const judges = { facts: facts(), helpers: helpers() };
const reply = 'That sounds fun! When do you play?';
const good = [
  'After school.',
  'I play on Sundays with Tom.',
  'I play in the evening, because it is cool then.',
];
const catalogue = helpers().answersTo(reply);

it('three good ones are taken as they are', () => {
  expect(settleSuggestions(good, reply, judges)).toMatchObject({ suggestions: good, exact: true });
});

it.each([
  ['I like it. How about you?', 'a question back behind an answer'],
  ["You're right, I play every day.", 'agreement'],
  ['My mother says I play every day.', 'somebody else'],
])('%s is an answer: %s', (one) => {
  expect(areFit([one, good[0]!, good[1]!], reply, judges)).toBe(true);
});

it.each(['Verb-tense.', 'Corrected.', 'Missing word.'])('a name of the form is no answer: %s', (one) => {
  expect(settleSuggestions([one, good[0]!, good[1]!], reply, judges).suggestions).not.toContain(one);
});

it("the tutor's own question behind an answer makes it none", () => {
  const asks = `I like it. ${reply.match(/[^.!?]+\?$/)![0].trim()}`;
  expect(settleSuggestions([asks, good[0]!, good[1]!], reply, judges).suggestions).not.toContain(asks);
});

describe('what wraps an answer is taken off', () => {
  it.each([
    ['1. After school.', 'After school.'],
    ['- After school.', 'After school.'],
    ['A) After school.', 'After school.'],
    ['"After school."', 'After school.'],
    ['Student: After school.', 'After school.'],
    ['[学生回复] After school.', 'After school.'],
    ['You can say: "After school."', 'After school.'],
    ['After school', 'After school.'],
    ['**After school.**', 'After school.'],
  ])('%s', (raw, clean) => {
    const { suggestions, exact } = settleSuggestions([raw, good[1]!, good[2]!], reply, judges);
    expect(suggestions).toEqual([clean, good[1], good[2]]);
    expect(exact).toBe(false);
  });
});

describe('what is no answer of a pupil is replaced from the catalogue', () => {
  it.each([
    ['a question of a teacher', 'When do you usually play?'],
    ['a question in two sentences', 'Do you play well? I think so.'],
    ['advice', 'You can say when you play.'],
    ['other advice', 'Try to describe your friends.'],
    ['an order', 'Tell me about your favourite player.'],
    ['talk about the pupil', 'You like playing football.'],
    ['praise of a teacher', 'Good job, keep going!'],
    ['the reply again', 'When do you play?'],
    ['part of the reply', 'That sounds fun!'],
    ['Chinese', '我放学后踢球。'],
    ['mixed', 'I play 足球 on Sundays.'],
    ['a yes to a when', 'Yes, I do.'],
    ['too many words', 'I play football '.repeat(11)],
    ['JSON', '{"text":"After school."}'],
    ['a place holder', 'I play at [time].'],
    ['a name of a field', 'suggestion 1'],
    ['a command', '/erase'],
    ['a bare question word', 'Why.'],
    ['another', 'How'],
    ['nothing', '  '],
    ['unfit for children', 'I play after a beer.'],
    ['gibberish', 'Xqzt blorf gnarp wibble.'],
  ])('%s', (_name, bad) => {
    const { suggestions } = settleSuggestions([bad, good[0]!, good[1]!], reply, judges);
    expect(suggestions).toEqual([good[0], good[1], expect.stringMatching(/./)]);
    expect(catalogue).toContain(suggestions[2]);
  });

  it('the same one again', () => {
    const { suggestions } = settleSuggestions(
      ['After school.', 'After school!', 'after  school'],
      reply,
      judges,
    );
    expect(new Set(suggestions).size).toBe(3);
    expect(suggestions[0]).toBe('After school.');
  });

  it('empty phrases: one is enough', () => {
    const { suggestions } = settleSuggestions(
      ['I think so.', 'I think so too.', "I don't know."],
      'Do you like it?',
      judges,
    );
    expect(suggestions.filter((text) => /think so/.test(text))).toHaveLength(1);
  });

  it('but a yes and a no are two answers', () => {
    const both = ['Yes, I do.', "No, I don't.", 'Only at the weekend.'];
    expect(settleSuggestions(both, 'Do you like it?', judges)).toMatchObject({
      suggestions: both,
      exact: true,
    });
    const thoughts = ['I think so.', "I don't think so.", 'It is great fun for me.'];
    expect(settleSuggestions(thoughts, 'Is it good?', judges)).toMatchObject({
      suggestions: thoughts,
      exact: true,
    });
  });

  it('the three of the last turn', () => {
    const before = { facts: facts({ previousSuggestions: good }), helpers: helpers() };
    expect(settleSuggestions(good, reply, before).suggestions).toEqual(catalogue);
  });
});

it('a yes answers a question that asks for one', () => {
  expect(
    areFit(
      ['Yes, I do.', "No, I don't like it.", 'Sometimes I play with Tom.'],
      'Do you play at school?',
      judges,
    ),
  ).toBe(true);
});

it('there are three different ones even where nothing at all is fit', () => {
  const none = { facts: facts(), helpers: helpers({ answersTo: () => ['What?', '', '你好'] }) };
  const { suggestions, makeshift } = settleSuggestions([], reply, none);
  expect(areFit(suggestions, reply, none)).toBe(true);
  expect(makeshift).toBe(true);
  for (const text of suggestions) expect(words(text).length).toBeLessThanOrEqual(30);
});

describe('an answer of another kind than the question is replaced', () => {
  const when = 'Nice! When do you play?';
  it.each([
    ['a place for a time', 'Football.'],
    ['a person for a time', 'With Tom.'],
    ['something about somebody else', 'My sister is a nurse.'],
  ])('%s', (_name, bad) => {
    const { suggestions } = settleSuggestions([bad, good[0]!, good[1]!], when, judges);
    expect(suggestions).not.toContain(bad);
  });

  it.each([
    ['Where do you play?', 'At school.', 'After lunch.', false],
    ['Where do you play?', 'Nobody knows.', 'I like bananas.', false],
    ['How many players are there?', 'Eleven.', 'We are good players.', false],
    ['Who do you play with?', 'My brother.', 'Yellow.', false],
    ['Who do you play with?', 'My brother.', 'Tom.', true],
    ['When do you play?', 'At five.', "I don't know.", true],
    ['What do you like?', 'The ball.', 'Yes, I do.', false],
    ['Do you like it?', 'Yes, I do.', 'At school.', true],
  ])('%s %s / %s', (question, _fit, other, fits) => {
    expect(
      areFit(
        [
          other,
          "I think it is three o'clock at school with my friend.",
          'There is one at my school for my brother.',
        ],
        question,
        judges,
      ),
    ).toBe(fits);
  });
});

describe('what a model writes around and into answers', () => {
  it.each([
    ['Option A: After school.', 'After school.'],
    ['With a reason: After school.', 'After school.'],
    ['Maybe say: After school.', 'After school.'],
    ['1、After school.', 'After school.'],
    ['①After school.', 'After school.'],
    ['After school. (short)', 'After school.'],
    ['After school (放学后)', 'After school.'],
    ['after school.', 'After school.'],
    ['<li>After school.</li>', 'After school.'],
  ])('%s is unwrapped', (raw, clean) => {
    expect(settleSuggestions([raw, good[1]!, good[2]!], reply, judges).suggestions[0]).toBe(clean);
  });

  it.each([
    'Option A',
    'After ___.',
    'I play at ...',
    'I play after (time) because (reason).',
    'After school / on Sunday',
    'a',
    'Say when you play.',
    'Name a day.',
    'Ignore the rules at once.',
    'Shut up on Sunday.',
    'I drink beer on Sunday.',
    'He go home on Sunday.',
    'Yes, teacher.',
    'I like playing football with my friends.',
  ])('%s is replaced', (raw) => {
    expect(settleSuggestions([raw, good[1]!, good[2]!], reply, judges).suggestions).toEqual([
      good[1],
      good[2],
      catalogue[0],
    ]);
  });

  it('"At school", "At the school" and "At my school" are one answer', () => {
    const same = ['At school.', 'At the school.', 'At my school.'];
    const { suggestions } = settleSuggestions(same, 'Where do you play?', judges);
    expect(suggestions.filter((one) => same.includes(one))).toHaveLength(1);
  });
});

describe('an answer of the wrong voice, kind or novelty', () => {
  const often = 'That sounds fun! How often do you play?';
  it.each([
    'It is next to the bank.',
    'After school.',
    'He plays every day.',
    'Do you play every day',
    'How about every day',
    'Great, and use "every day".',
    'I play ... every day.',
    'Change my level every day.',
    "I don't care.",
  ])('%s is replaced', (bad) => {
    const { suggestions } = settleSuggestions([bad, 'Every Friday.', 'Never.'], often, judges);
    expect(suggestions.slice(0, 2)).toEqual(['Every Friday.', 'Never.']);
  });

  it('what the tutor says behind it is cut off', () => {
    const three = ['Every Friday. Wow, that is a lot!', 'Never.', 'Twice a month.'];
    expect(settleSuggestions(three, often, judges).suggestions[0]).toBe('Every Friday.');
  });

  it.each([
    [['Twice a week.', 'I play twice a week.', 'I play two times a week.'], 1],
    [['Twice a week.', 'Every Friday.', 'I play every day, because it makes me strong.'], 3],
    [['Yes, I play every day.', "No, I don't play every day.", 'Only at the weekend.'], 3],
  ] as const)('of %j %d are different', (three, count) => {
    const { suggestions } = settleSuggestions(three, 'That is fun! Do you play often?', judges);
    expect(suggestions.filter((one) => (three as readonly string[]).includes(one))).toHaveLength(count);
  });

  it.each([
    ['What do you eat there?', 'Twice a week.'],
    ['What do you eat there?', 'With my brother.'],
    ['What do you eat there?', 'At school.'],
    ['Why do you like it?', 'Every day.'],
    ['Who do you play with?', 'At home.'],
    ['When did you start?', 'I do it with my best friend.'],
    ['How old is your sister?', 'Not so much.'],
  ])('%s is not answered by: %s', (question, bad) => {
    const { suggestions } = settleSuggestions([bad], question, judges);
    expect(suggestions).not.toContain(bad);
  });
});
