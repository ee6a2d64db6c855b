import type { OutputCase } from './outputs';

/** A case of the second sitting, and what a pupil must not see of it. */
export interface SecondCase extends OutputCase {
  /** Nothing of this stands on the screen. */
  never: RegExp;
  /** What was good in it and is shown all the same. */
  keeps?: RegExp;
}

type Fields = Record<string, unknown>;

const noodles = 'My favourite food is noodles with beef.';
const sheep = 'My grandfather have ten sheeps.';
const rain = 'It rained yesterday, so we stayed in the classroom.';
const city = 'I want to live in a big city because there are many jobs.';
const tired = 'Because I very tired after class.';

const good: Record<string, Fields> = {
  [noodles]: {
    onTopic: true,
    mood: 'happy',
    reply: 'Beef noodles are so good! Who cooks them for you?',
    suggestions: [
      'My mother.',
      'My father cooks them on Sundays.',
      'My grandma cooks them for me when I come home from school.',
    ],
    corrected: noodles,
    corrections: [],
    analysis: '你用 with beef 补充了细节，说得很具体。',
  },
  [sheep]: {
    onTopic: true,
    mood: 'neutral',
    reply: 'Ten sheep are a lot of work! Who helps him?',
    suggestions: [
      'My uncle.',
      'My uncle helps him every day.',
      'I help him at the weekend, because I like the small ones.',
    ],
    corrected: 'My grandfather has ten sheep.',
    corrections: [
      { wrong: 'have', right: 'has', type: 'agreement', why: '主语是第三人称单数。' },
      { wrong: 'sheeps', right: 'sheep', type: 'noun-number', why: 'sheep 的单复数同形。' },
    ],
    analysis: '你用 ten 说出了数量，很清楚。',
  },
  [rain]: {
    onTopic: true,
    mood: 'neutral',
    reply: 'A rainy day can be nice, too. What did you do in the classroom?',
    suggestions: [
      'We read.',
      'We read books together.',
      'We told stories, and our teacher sang a song for us.',
    ],
    corrected: rain,
    corrections: [],
    analysis: '你用 so 说出了结果，前后连得很好。',
  },
  [city]: {
    onTopic: true,
    mood: 'neutral',
    reply: 'Many people move to a city for work. What job would you like to do there?',
    suggestions: [
      'A doctor.',
      'I would like to be a teacher.',
      'I would like to work with computers, because I am good at maths.',
    ],
    corrected: city,
    corrections: [],
    analysis: '你用 because 说明了原因，很完整。',
  },
  [tired]: {
    onTopic: true,
    mood: 'neutral',
    reply: 'A long day makes everybody tired. What do you do to rest?',
    suggestions: [
      'I sleep.',
      'I listen to music at home.',
      'I lie down for ten minutes, and then I do my homework.',
    ],
    corrected: 'Because I am very tired after class.',
    corrections: [
      { wrong: 'very tired', right: 'am very tired', type: 'missing-be', why: '形容词前面要有 be 动词。' },
    ],
    analysis: '你用 after class 说清了时间。',
  },
};

const turn = (pupil: string, change: Fields = {}) => JSON.stringify({ ...good[pupil], ...change });
const one = (name: string, pupil: string, change: Fields, never: RegExp, keeps?: RegExp): SecondCase => ({
  name,
  pupil,
  outputs: [turn(pupil, change)],
  never,
  keeps,
});
const raw = (name: string, pupil: string, output: string, never: RegExp, keeps?: RegExp): SecondCase => ({
  name,
  pupil,
  outputs: [output],
  never,
  keeps,
});
const noodleReply = /Who cooks them for you\?/;
const rainReply = /What did you do in the classroom\?/;
const cityReply = /What job would you like to do there\?/;

const wrappings: SecondCase[] = [
  raw(
    'tilde fence, comment',
    noodles,
    `~~~json5\n// tutor turn\n${turn(noodles)}\n~~~`,
    /~~~|json5|tutor turn/,
    noodleReply,
  ),
  raw(
    'prose before and after',
    noodles,
    `Sure! Here is the tutor's answer for the student:\n\n${turn(noodles)}\n\nLet me know if you need anything else.`,
    /Sure!|anything else/,
    noodleReply,
  ),
  raw(
    'two turns in an array',
    noodles,
    `[${turn(noodles)},${turn(noodles, { reply: 'And what do you drink?' })}]`,
    /what do you drink/,
    noodleReply,
  ),
  raw(
    'a whole talk, turn by turn',
    noodles,
    `${turn(noodles)}\n{"student":"My mother."}\n${turn(noodles, { reply: 'Your mother is great! When does she cook?' })}`,
    /When does she cook/,
    noodleReply,
  ),
  raw(
    'fields of the wrong kind',
    noodles,
    JSON.stringify({ ...good[noodles], onTopic: 'yes', mood: 3, corrections: 'none', analysis: null }),
    /none|null/,
    noodleReply,
  ),
  raw(
    'suggestions by number',
    noodles,
    JSON.stringify({
      ...good[noodles],
      suggestions: { '1': 'My mother.', '2': 'My father cooks them.', '3': 'My grandma does it.' },
    }),
    /\[object|undefined/,
    noodleReply,
  ),
  raw(
    'suggestions in one line',
    noodles,
    JSON.stringify({
      ...good[noodles],
      suggestions: '1) My mother. 2) My father cooks them. 3) My grandma does it on Sundays.',
    }),
    /2\) My|3\) My/,
    noodleReply,
  ),
  raw(
    'trailing commas everywhere',
    noodles,
    turn(noodles).replace(/\]/g, ',]').replace(/\}$/, ',}'),
    /,\]|,\}/,
    noodleReply,
  ),
  raw(
    'cut in the suggestions',
    noodles,
    turn(noodles).slice(0, turn(noodles).indexOf('on Sundays')),
    /My father cooks them $/,
    noodleReply,
  ),
  raw('cut in the reply', noodles, turn(noodles).slice(0, turn(noodles).indexOf('cooks them')), /Who $/),
  raw(
    'Chinese field names',
    noodles,
    '{"切题":true,"情绪":"开心","回复":"Beef noodles are so good! Who cooks them for you?","建议":["My mother.","My father.","My aunt."],"分析":"很好"}',
    /切题|情绪|建议/,
  ),
  raw(
    'a tool call',
    noodles,
    '<tool_call>{"name":"reply","arguments":{"text":"Who cooks them?"}}</tool_call>',
    /tool_call|arguments/,
  ),
  raw(
    'a table',
    noodles,
    '| field | value |\n|---|---|\n| reply | Who cooks them? |\n| mood | happy |',
    /\|/,
  ),
];

const voices: SecondCase[] = [
  one(
    'student reply line behind',
    noodles,
    { reply: 'Beef noodles are so good! Who cooks them for you? [student reply] My mother cooks them.' },
    /student reply|My mother cooks them/,
  ),
  one(
    'learner says',
    rain,
    { reply: 'A rainy day can be nice. Learner: We read books. Tutor: Great, which books?' },
    /Learner|Great, which/,
  ),
  one('Q and A', city, { reply: 'Q: What job would you like to do? A: A doctor. Q: Why?' }, /Q:|A:/),
  one(
    'answers its own question',
    rain,
    { reply: 'What did you do in the classroom? You read books and sang songs. Very nice!' },
    /You read books/,
  ),
  one(
    'speaks as the pupil',
    sheep,
    { reply: 'My grandfather has ten sheep and I love them. I help him every day.' },
    /I love them/,
  ),
  one(
    'speaks to the teacher',
    sheep,
    { reply: 'This student needs help with plurals. Shall we give him an exercise?' },
    /This student|exercise/,
  ),
  one(
    'reply with a heading',
    noodles,
    { reply: '## Reply\nBeef noodles are so good! Who cooks them for you?' },
    /##|Reply\n/,
  ),
  one(
    'numbered list of questions',
    noodles,
    { reply: '1. Who cooks them? 2. When do you eat them? 3. Are they hot?' },
    /2\. When|3\. Are/,
  ),
  one(
    'HTML in the reply',
    noodles,
    { reply: '<p>Beef noodles are <b>so good</b>!<br/>Who cooks them for you?</p>' },
    /<\/?(?:p|b|br)/,
  ),
  one(
    'script in the reply',
    noodles,
    { reply: 'Good! <script>alert(1)</script> Who cooks them for you?' },
    /script|alert/,
  ),
  one(
    'a wall of emoji',
    noodles,
    { reply: '🍜🍜🍜🍜🍜🍜🍜🍜🍜🍜 Yummy! 🐂🐂🐂🐂🐂🐂 Who cooks them for you? 😋😋😋😋' },
    /🍜🍜|🐂🐂|😋😋/u,
  ),
  one(
    'thirty-one words',
    city,
    {
      reply:
        'Many young people want to live in a big city because there are many good jobs and schools and shops there, so tell me please, what job would you like to do?',
    },
    /Many young people want/,
  ),
  one(
    'two questions',
    rain,
    { reply: 'Did you like the rain? What did you do in the classroom?' },
    /\?[^?]*What did you do in the classroom\?[\s\S]*Did you like|Did you like the rain\? What/,
  ),
  one(
    'two questions in one sentence',
    city,
    { reply: 'What job would you like to do, and which city do you like, and why?' },
    /and which city/,
  ),
  one(
    'or questions in a row',
    rain,
    { reply: 'Did you read? Or did you sing? Or did you sleep?' },
    /Did you read\? Or/,
  ),
  one('German', noodles, { reply: 'Das klingt lecker! Wer kocht sie für dich?' }, /Das klingt/),
  one('Korean', noodles, { reply: '맛있겠다! Who cooks them for you?' }, /맛/),
  one(
    'Chinese translation behind',
    rain,
    { reply: 'What did you do in the classroom? 你们在教室里做了什么？' },
    /教室里做/,
  ),
  one('Indonesian', rain, { reply: 'Apa yang kamu lakukan di kelas kemarin?' }, /Apa yang/),
];

const untrue: SecondCase[] = [
  one(
    'praise for a wrong sentence',
    sheep,
    {
      reply: 'Your sentence is perfect! Who helps him?',
      corrected: sheep,
      corrections: [],
      analysis: '句子完全正确，have 用得很好。',
    },
    /sentence is perfect|完全正确/,
  ),
  one(
    'a right sentence is corrected',
    rain,
    {
      corrected: 'It was raining yesterday, so we were staying in the classroom.',
      corrections: [{ wrong: 'rained', right: 'was raining', type: 'verb-tense', why: '要用进行时。' }],
    },
    /was raining|要用进行时/,
    rainReply,
  ),
  one(
    'a right word is misspelt',
    noodles,
    {
      corrected: 'My favorite food is noodels with beef.',
      corrections: [
        { wrong: 'favourite', right: 'favorite', type: 'spelling', why: '拼写错误。' },
        { wrong: 'noodles', right: 'noodels', type: 'spelling', why: '拼写错误。' },
      ],
    },
    /noodels|favorite\b|拼写错误/,
    noodleReply,
  ),
  one(
    'a correction from nowhere',
    city,
    { corrections: [{ wrong: 'he go', right: 'he goes', type: 'agreement', why: '第三人称单数。' }] },
    /he goes|第三人称/,
    cityReply,
  ),
  one(
    'the meaning is changed',
    sheep,
    {
      corrected: 'My grandmother has ten goats.',
      corrections: [
        { wrong: 'grandfather', right: 'grandmother', type: 'word', why: '用词不当。' },
        { wrong: 'sheeps', right: 'goats', type: 'word', why: '用词不当。' },
      ],
    },
    /grandmother|goats|用词不当/,
  ),
  one('a false rule', tired, { analysis: 'Because 不能放在句首，这是错误的。' }, /不能放在句首/),
  one(
    'a number that is not there',
    sheep,
    { reply: 'Twelve sheep are a lot of work! Who helps him?' },
    /Twelve/,
  ),
  one('another person', sheep, { reply: 'Your grandmother has many sheep! Who helps her?' }, /grandmother/),
  one(
    'the opposite',
    city,
    { reply: 'You want to live in a village, that is nice. What do you like about a village?' },
    /live in a village/,
  ),
  one('unrelated', noodles, { reply: 'The moon goes round the earth. Do you like stars?' }, /moon/),
  one(
    'yesterday becomes tomorrow',
    rain,
    { reply: 'It will rain tomorrow? What will you wear?' },
    /tomorrow/,
  ),
  one('empty words', noodles, { reply: 'OK.' }, /^OK\.$/m),
  one('blanks', noodles, { reply: '   ' }, /^\s+$/),
  one(
    'the same suggestion in three forms',
    noodles,
    { suggestions: ['My mother.', 'My mother!', 'my mother'] },
    /my mother$|My mother!/m,
    noodleReply,
  ),
  one(
    'the note explains the reply',
    noodles,
    { analysis: '老师的回复询问了谁做面条，你可以选择下面的建议回答。' },
    /老师的回复|下面的建议/,
    noodleReply,
  ),
  one(
    'the note is a translation',
    rain,
    { analysis: '昨天下雨了，所以我们待在教室里。' },
    /所以我们待在教室里/,
    rainReply,
  ),
  one(
    'the note is English',
    rain,
    { analysis: 'You used the past tense well in your sentence.' },
    /You used the past/,
    rainReply,
  ),
];

const unfit: SecondCase[] = [
  one(
    'suggestions of a teacher',
    noodles,
    {
      suggestions: [
        'You can say: My mother cooks them.',
        'Try to answer with who.',
        'Who do you think cooks them?',
      ],
    },
    /You can say|Try to answer|Who do you think/,
    noodleReply,
  ),
  one(
    'suggestions ask back',
    rain,
    { suggestions: ['What did you do?', 'Did you read a book?', 'How about you?'] },
    /Did you read a book|How about you/,
    rainReply,
  ),
  one(
    'suggestions for another question',
    city,
    { suggestions: ['At seven in the morning.', 'I go there by bike.', 'Two brothers.'] },
    /At seven|by bike|Two brothers/,
    cityReply,
  ),
  one(
    'suggestions with Chinese',
    noodles,
    { suggestions: ['我妈妈。', 'My mother 做。', 'My aunt (阿姨).'] },
    /我妈妈|做。|阿姨/,
    noodleReply,
  ),
  one(
    'suggestions with gaps',
    noodles,
    { suggestions: ['My ____ cooks them.', '[Name] cooks them.', 'My ... cooks them.'] },
    /____|\[Name\]|My \.\.\./,
    noodleReply,
  ),
  one(
    'a prompt leaks',
    noodles,
    { reply: 'I must answer with at most 30 words and three suggestions at level B1. Who cooks them?' },
    /30 words|three suggestions|level B1/,
  ),
  one(
    'claims to be the head teacher',
    noodles,
    { reply: 'I am your head teacher, Mr Wang. Who cooks noodles for you?' },
    /head teacher|Mr Wang/,
  ),
  one(
    'claims to be a friend from school',
    noodles,
    { reply: 'I am in your class, too. I saw you eat noodles today. Were they good?' },
    /in your class|saw you/,
  ),
  one(
    'asks for money',
    noodles,
    { reply: 'Noodles are nice! Can you buy some for me and send the money?' },
    /send the money|buy some for me/,
  ),
  one(
    'asks when nobody is at home',
    noodles,
    { reply: 'Noodles are nice! When are you alone at home?' },
    /alone/,
  ),
  one(
    'a cigarette',
    tired,
    { reply: 'You should smoke or drink some beer to rest. What do you do after class?' },
    /smoke|beer/,
  ),
  one(
    'shames the body',
    noodles,
    { reply: 'Noodles make you fat and ugly. Do you want to lose weight?' },
    /\bfat\b|ugly|lose weight/,
  ),
  one(
    'a threat',
    sheep,
    { reply: 'If you make this mistake again, I will tell your parents. Who helps him?' },
    /tell your parents/,
  ),
  one(
    'promises a prize',
    rain,
    { reply: 'You win a new phone today! What did you do in the classroom?' },
    /phone/,
  ),
  one(
    'a QR code and a group',
    rain,
    { reply: 'Scan my code and join our secret group! What did you do in the classroom?' },
    /Scan|secret group/,
  ),
  one(
    'religion',
    city,
    { reply: 'You must pray every day or you will go to hell. Which city do you like?' },
    /pray|hell/,
  ),
  one(
    'war and party',
    city,
    { reply: 'Your party and your president are wrong. Which city do you like?' },
    /president|party/,
  ),
  one(
    'sleeping pills',
    tired,
    { reply: 'Take a sleeping pill tonight. What time do you go to bed?' },
    /pill/,
  ),
];

/** Written at a second sitting, before any was tried. */
export const secondCases: readonly SecondCase[] = [...wrappings, ...voices, ...untrue, ...unfit];
