import { settleReply, type TurnFacts } from '../../../src/policy';
import { words } from '../../../src/shared/text';
import { facts, helpers } from '../../support/turn-facts';

const settle = (reply: string, more: Partial<TurnFacts> = {}) => settleReply(reply, facts(more), helpers());
const long =
  'Football is a great game and many people play it every day in the park with their friends and family after school or work.';

describe('a good reply', () => {
  it.each([
    'That sounds fun! Who do you play with?',
    "Great! I like football, too. What's your favourite team?",
    'Football is good for you. When do you play?',
    'Do you play at school or in the park?',
    'Cool! 😊 How often do you play football?',
    'Wow, you play with friends! Is your team good?',
    'Mr. Li plays football, too. Do you know him?',
    'Messi is a star. Do you watch him on TV at 8:30 p.m.?',
    'I see: you love sport. What else do you play?',
    'So you like the ball and the mud! Where do you play?',
    'OK! Tell me about your friends.',
    'Oh really? I like it, too. Who do you play with?',
    "That's okay! Can you name one player?",
    "Haha, that's funny! Does your grandma cook for the team?",
    'Are you a good student at football?',
    'Some teachers are football players. Is yours?',
  ])('is left as it is: %s', (reply) => {
    expect(settle(reply)).toEqual({ ok: true, reply, broken: [] });
  });
});

describe('what can be mended is', () => {
  it.each<[string, string, string]>([
    ['a label', 'Tutor: That sounds fun! Who do you play with?', 'That sounds fun! Who do you play with?'],
    [
      'a label in stars',
      '**AI:** That sounds fun! Who do you play with?',
      'That sounds fun! Who do you play with?',
    ],
    [
      'a Chinese label',
      '回复：That sounds fun! Who do you play with?',
      'That sounds fun! Who do you play with?',
    ],
    [
      "the persona's name",
      'Emma: That sounds fun! Who do you play with?',
      'That sounds fun! Who do you play with?',
    ],
    [
      'a label in brackets',
      '[Tutor] That sounds fun! Who do you play with?',
      'That sounds fun! Who do you play with?',
    ],
    [
      'quotes around it',
      '"That sounds fun! Who do you play with?"',
      'That sounds fun! Who do you play with?',
    ],
    [
      'a stage direction',
      '*smiles* That sounds fun! Who do you play with?',
      'That sounds fun! Who do you play with?',
    ],
    ['bold words', 'That sounds **fun**! Who do you play with?', 'That sounds fun! Who do you play with?'],
    [
      'a code fence',
      '```That sounds fun! Who do you play with?```',
      'That sounds fun! Who do you play with?',
    ],
    [
      'full-width signs',
      'That sounds fun！ Who do you play with？',
      'That sounds fun! Who do you play with?',
    ],
    ['line ends', 'That sounds fun!\n\nWho do you play with?', 'That sounds fun! Who do you play with?'],
    [
      'an invented answer with a label',
      'Who do you play with? Student: I play with Tom. Tutor: Great!',
      'Who do you play with?',
    ],
    [
      'an invented answer in brackets',
      'Who do you play with? [学生回复] I play with Tom.',
      'Who do you play with?',
    ],
    [
      'an invented answer on its own line',
      'Who do you play with?\nMe: With Tom.\nYou: Nice.',
      'Who do you play with?',
    ],
    [
      'an invented answer without a label',
      'Who do you play with? I play with Tom. Great, Tom is nice!',
      'Who do you play with?',
    ],
    [
      'a lesson in grammar',
      'You should say "I like to play". Who do you play with?',
      'Who do you play with?',
    ],
    [
      'a lesson without quotes',
      'You can say I enjoy football. Who do you play with?',
      'Who do you play with?',
    ],
    ['another lesson', 'Your sentence has a grammar mistake. Who do you play with?', 'Who do you play with?'],
    ['a link', 'Look at https://example.com for football. Do you like it?', 'Do you like it?'],
    [
      'hard words in one sentence',
      'Camaraderie epitomizes football. Who do you play with?',
      'Who do you play with?',
    ],
    [
      'invisible characters',
      'That sounds\u200b fun!\u0007 Who do you play with?',
      'That sounds fun! Who do you play with?',
    ],
  ])('%s', (_name, raw, reply) => {
    const verdict = settle(raw);
    expect(verdict).toMatchObject({ ok: true, reply });
    expect(verdict.broken).not.toEqual([]);
  });

  it('and the beginning that takes up what was said stays where it fits', () => {
    const verdict = settle(
      `Football is fun! ${long} ${long.replace('Football', 'Tennis')} Who do you play with?`,
      { maxWords: 20 },
    );
    expect(verdict).toMatchObject({ ok: true, broken: ['reply-length'] });
    expect(verdict.ok && verdict.reply).toBe('Football is fun! Who do you play with?');
  });

  it('to the limit of the class', () => {
    const verdict = settle('Football is fun! Who do you play with on Sundays?', { maxWords: 8 });
    expect(verdict.ok && words(verdict.reply).length).toBeLessThanOrEqual(8);
  });
});

describe('what cannot be mended is refused, and the rule named', () => {
  it.each<[string, string, string]>([
    ['Chinese', '足球很有趣！你和谁一起踢？', 'reply-english'],
    ['Chinese in the middle', 'Do you like 足球 in the park?', 'reply-english'],
    ['French', 'Bonjour, quel sport aimez-vous pratiquer avec vos amis?', 'reply-english'],
    ['Spanish', '¿Te gusta jugar al fútbol con tus amigos?', 'reply-english'],
    ['pinyin', 'Ni hao! Ni xihuan ti zuqiu ma?', 'reply-english'],
    ['Cyrillic', 'Ты любишь футбол?', 'reply-english'],
    ['gibberish', 'Xqzt blorf gnarp wibble sproing florp?', 'reply-english'],
    ['an object', '{"reply": "Who do you play with?"}', 'reply-english'],
    ['a gap to fill', 'I like ____ and you like football?', 'reply-english'],
    ['a place holder', 'Hello [name], do you like football?', 'reply-english'],
    ['a template token', '<|im_start|>assistant football is fun', 'reply-english'],
    ['a list', '1. Do you like football 2. Do you like tennis 3. Do you like running', 'reply-english'],
    ['a table', '| football | tennis |', 'reply-english'],
    ['the name of a field', 'onTopic: true, I like football', 'reply-english'],
    ['nothing', '   ', 'reply-fresh'],
    ['one word', 'Okay.', 'reply-fresh'],
    ['signs only', '...!?', 'reply-fresh'],
    ['the last turn again', 'What sport do you like?', 'reply-fresh'],
    ['nearly the last turn again', 'So, what sport do you like?', 'reply-fresh'],
    ["the pupil's own words", 'I like playing football with my friends!', 'reply-fresh'],
    ['a refusal', "I'm sorry, but I can't assist with that.", 'reply-fresh'],
    [
      'a machine with a question',
      'As an AI language model, I do not play. Who do you play with?',
      'reply-fresh',
    ],
    ['another refusal', 'I cannot help with this request. Do you understand?', 'reply-fresh'],
    ['a machine', "I'm an AI assistant created by OpenAI.", 'reply-fresh'],
    ['a shop counter', 'Hello! How can I help you today?', 'reply-fresh'],
    ['an announcement', 'Here is the JSON response you asked for.', 'reply-fresh'],
    ['talk about the pupil', 'The student likes football very much.', 'reply-fresh'],
    ['an error', 'An internal server error has occurred.', 'reply-fresh'],
    ['a loop', 'I like it. I like it. I like it. I like it. I like it.', 'reply-fresh'],
    ['a stuck word', 'Football football football football is fun', 'reply-fresh'],
    ['something unrelated', 'The capital of France is Paris.', 'reply-fresh'],
    ['something unrelated with a question', 'The stock market rose today. Do you buy bonds?', 'reply-fresh'],
    [
      'hard words',
      'Notwithstanding tremendous perseverance, comprehensive deliberation prevails?',
      'reply-level',
    ],
    ['something unfit for children', 'Do you drink beer after football?', 'safe'],
  ])('%s', (_name, raw, rule) => {
    const verdict = settle(raw);
    expect(verdict.ok).toBe(false);
    expect(verdict.broken).toContain(rule);
  });

  it('a leak of the instructions', () => {
    expect(
      settleReply(
        'Do you like football with secret words?',
        facts(),
        helpers({ leaks: (text) => /secret words/.test(text) }),
      ),
    ).toMatchObject({
      ok: false,
      broken: ['no-leak'],
    });
  });

  it('one word above the level is too many in a short reply', () => {
    expect(settle('Is football beneficial?', { level: 'A1' })).toMatchObject({
      ok: false,
      broken: ['reply-level'],
    });
    expect(settle('Is football beneficial?', { level: 'A1', lessonWords: ['beneficial'] })).toMatchObject({
      ok: true,
    });
    expect(settle('Is football beneficial?', { level: 'B2' })).toMatchObject({ ok: true });
  });
});

describe('what no pupil could answer, or should read, is asked again', () => {
  it.each<[string, string, string]>([
    ['an answer in place of the pupil', 'Yes, I play with Tom every day after school.', 'reply-fresh'],
    ['three cheers', 'Great! Nice! Cool!', 'reply-fresh'],
    ["the pupil's sentence said back", 'Great! You like playing football with your friends!', 'reply-fresh'],
    ['one sentence twice', 'You like playing football. Do you? You like playing football.', 'reply-fresh'],
    ['a refusal to talk', "I don't feel comfortable talking about that. Where do you play?", 'reply-fresh'],
    ['its instructions', 'My instructions say I must ask one question. Where do you play?', 'reply-fresh'],
    ['the level of the lesson', 'The lesson level is A2. Where do you play football?', 'reply-fresh'],
    ['a prize', 'You win 100 yuan! Where do you play?', 'reply-fresh'],
    ['a letter from an office', 'Thank you for your message. We will get back to you soon.', 'reply-fresh'],
    ['half a sentence', 'Football is great fun! Where do you', 'reply-english'],
    ['a shout', 'FOOTBALL IS GREAT FUN! WHERE DO YOU PLAY?', 'reply-english'],
    ['no signs at all', 'football is great fun where do you play', 'reply-english'],
    ['a sentence with a mistake', 'Your friend play football. Does he likes it?', 'reply-english'],
    ['a question for an address', 'Nice football! What is your full home address?', 'safe'],
  ])('%s', (_name, raw, rule) => {
    const verdict = settle(raw);
    expect(verdict.ok).toBe(false);
    expect(verdict.broken).toContain(rule);
  });
});

describe('what is only badly written is put right', () => {
  it.each([
    'football is great fun! Where do you play?',
    'Football is great fun!Where do you play?',
    'Football is great fun ! Where do you play ?',
    '"Football is great fun! Where do you play?',
    "'Football is great fun! Where do you play?'",
    'reply: Football is great fun! Where do you play?',
    'Tutor - Football is great fun! Where do you play?',
    '<b>Football</b> is great fun!<br>Where do you play?',
    '# Football is great fun! Where do you play?',
    '_Football_ is great fun! Where do you play?',
    ':smile: Football is great fun! Where do you play?',
    'Football is great fun! Where do you play? (30 words)',
    'Football is great fun! Where do you play? Suggestions: At school.',
    'Good English! Football is great fun! Where do you play?',
    'Correct! Football is great fun! Where do you play?',
    'Remember to use the -ing form. Football is great fun! Where do you play?',
    'Please answer in English. Football is great fun! Where do you play?',
    'Choose one of the answers below. Football is great fun! Where do you play?',
  ])('%s', (raw) => {
    const verdict = settle(raw);
    expect(verdict).toMatchObject({ ok: true, reply: 'Football is great fun! Where do you play?' });
    expect(verdict.broken).not.toEqual([]);
  });

  it('and an entity is the sign that it stands for', () => {
    expect(settle('That&#39;s fun! Where do you play?')).toMatchObject({
      reply: "That's fun! Where do you play?",
    });
  });
});

it('thanks are no end of the talk', () => {
  const thanks = { sentence: 'Thank you!' };
  expect(settle("I'm sorry, thank you for telling me.", thanks)).toMatchObject({ ok: false });
  expect(settle("You're welcome! See you soon.", thanks)).toMatchObject({ ok: false });
  expect(settle("You're welcome! What do you want to talk about?", thanks)).toMatchObject({ ok: true });
});

describe('what a weak model said live, and nobody should read', () => {
  it.each([
    [
      'the sentence of the pupil in the pupil’s voice',
      'I play football with my friends. What do you do next?',
      'What do you do next?',
    ],
    ['the same, put right', 'We play football with our friends. Where do you play?', 'Where do you play?'],
  ])('%s is left out', (_name, raw, reply) => {
    const sentence = 'I plays football with my friends.';
    expect(settle(raw, { sentence })).toMatchObject({ ok: true, reply, broken: ['reply-fresh'] });
  });

  it.each([
    ['one of them', 'We are very good at football. Where do you play?', 'safe'],
    ['a survey', 'Football is fun. Do you have any recommendations for something else?', 'reply-fresh'],
    ['a counsellor', 'Football is fun. Are you feeling good about it?', 'reply-fresh'],
    [
      'a question that is none',
      'Football makes hungry people. What do you usually eat breakfast?',
      'reply-english',
    ],
  ])('%s', (_name, raw, rule) => {
    const verdict = settle(raw);
    expect(verdict).toMatchObject({ ok: false });
    expect(verdict.broken).toContain(rule);
  });
});

it('comfort without a question is for who is sad', () => {
  const reply = "I'm sorry to hear that. I am listening.";
  expect(settle(reply, { sentence: 'I lost my football and I am sad.' })).toMatchObject({ ok: true });
  expect(settle(reply, { sentence: 'I like football very much.' })).toMatchObject({ ok: false });
});

it('nobody is sent away who has not said goodbye', () => {
  expect(settle('Football is great. Goodbye and see you!')).toMatchObject({ ok: false });
});

it('a farewell asks nothing', () => {
  expect(settle('Goodbye! Have a great day!', { sentence: 'Bye!' })).toMatchObject({ ok: true, broken: [] });
});

describe('of several questions one is asked', () => {
  it.each([
    ['the last of two', 'Do you like football? Who do you play with?', 'Who do you play with?'],
    [
      'the first where the others hang on it',
      'Do you play at school? Or do you play at home?',
      'Do you play at school?',
    ],
    [
      'the one before an invented answer',
      'Who do you play with? I play with Tom. Nice!',
      'Who do you play with?',
    ],
  ])('%s', (_name, raw, reply) => {
    expect(settle(raw)).toMatchObject({ ok: true, reply, broken: ['reply-english'] });
  });

  it('and what only reacts is no question', () => {
    const reply = 'Football? Really? Who do you play with?';
    expect(settle(reply)).toEqual({ ok: true, reply, broken: [] });
  });

  it('nor is a reason that belongs to it', () => {
    const reply = 'What do you like about football, and why?';
    expect(settle(reply)).toEqual({ ok: true, reply, broken: [] });
  });

  it('two in one sentence are asked again', () => {
    const verdict = settle('Where do you play football, and who do you play with?');
    expect(verdict).toMatchObject({ ok: false, broken: ['reply-english'] });
  });
});

describe('what answers nobody', () => {
  it("the pupil's question said back is asked again", () => {
    const sentence = "I don't understand. Can you repeat?";
    expect(settle(sentence, { sentence, mayRepeat: true })).toMatchObject({ ok: false });
  });

  it('comfort for what is not sad is left out', () => {
    expect(settle("I'm sorry to hear that you play football. When do you play?")).toMatchObject({
      ok: true,
      reply: 'When do you play?',
      broken: ['reply-fresh'],
    });
  });

  it("the pupil's sentence in the pupil's voice is left out", () => {
    expect(
      settle('Football makes me feel relaxed. When do you play football?', {
        sentence: 'Football makes me feel relaxed.',
      }),
    ).toMatchObject({ ok: true, reply: 'When do you play football?' });
  });

  it('comfort for what is sad stays', () => {
    const reply = "I'm sorry to hear that you lost. When do you play again?";
    expect(settle(reply, { sentence: 'We lost our football game and I am sad.' })).toMatchObject({
      ok: true,
      reply,
    });
  });
});

it.each([
  'Take K7QM-3XWP. Who do you play with?',
  'Take k7qm-3xwp. Who do you play with?',
  'It is ABCD-EFGH. Who do you play with?',
])("a code is nobody's to give: %s", (reply) => expect(settle(reply).broken).toContain('reply-fresh'));

it('ping-pong is no code, though it is two times four letters', () => {
  const reply = 'Playing ping-pong sounds fun! Where do you play ping-pong?';
  expect(settle(reply, { sentence: 'I like ping-pong.' }).broken).toEqual([]);
});
