import type { LessonQuestion } from '../../../catalog';
import type { Feeling } from './understand';

function question(ask: string, short: string, easy: string, full: string): LessonQuestion {
  return { ask, short, easy, full };
}

/** Nothing was said yet but hello. */
export const greetingQuestions: readonly LessonQuestion[] = [
  question(
    'How are you today?',
    'Fine, thank you.',
    "I'm very well today, thank you.",
    "I'm a little tired, because I got up early and walked to school.",
  ),
  question(
    'What did you do before you came here?',
    'My homework.',
    'I did my homework at home.',
    'I helped my grandma in the kitchen, and then I did my homework.',
  ),
];

/** For any topic at all: "it" is what the talk is about. */
export const plainQuestions: readonly LessonQuestion[] = [
  question(
    'What do you like about it?',
    "It's fun.",
    'I like it because it is interesting.',
    'I like it because it is interesting, and I can talk about it with my family.',
  ),
  question(
    'When did you first hear about it?',
    'In Grade Three.',
    'I first heard about it at school.',
    'My grandpa told me about it when I was small, and I still remember it.',
  ),
  question(
    'Who do you talk to about it?',
    'My best friend.',
    'I talk to my best friend about it.',
    'I talk to my cousin about it, because he knows a lot and never laughs at me.',
  ),
  question(
    'What is difficult about it?',
    'It takes time.',
    'It is difficult because it takes a lot of time.',
    'For me the start is difficult, but it gets easier when somebody shows me how.',
  ),
  question(
    'How do you feel when you think about it?',
    'Happy.',
    'I feel happy when I think about it.',
    'I feel happy and a little excited, because it makes me think of a good day.',
  ),
  question(
    'Where can you learn more about it?',
    'At school.',
    'I can learn about it at school or in books.',
    'I can see some of it near my home, and I can read more in our school library.',
  ),
  question(
    'What does your family think about it?',
    'They like it.',
    'My family thinks it is good for me.',
    'My grandparents do not know much about it, but they like to listen to me.',
  ),
  question(
    'What would you like to know about it?',
    'How it began.',
    'I would like to know how it began.',
    'I would like to know how people in other countries think about it.',
  ),
  question(
    'What do your friends say about it?',
    'They like it too.',
    'My friends say that it is interesting.',
    'Some friends like it and some do not, so we often talk about it in the break.',
  ),
  question(
    'What is the best thing about it for you?',
    'It makes me happy.',
    'The best thing is that it makes me happy.',
    'The best thing is that I learn something new every time.',
  ),
  question(
    'What did you learn about it at school?',
    'A few words.',
    'I learned some new words about it.',
    'We read a text about it, and I learned that many things are not what I thought.',
  ),
  question(
    'What is the most interesting part of it?',
    'The beginning.',
    'I think the beginning is the most interesting part.',
    'The most interesting part is how different people see the same thing.',
  ),
];

/** The same for who has talked about it for a while. */
export const furtherQuestions: readonly LessonQuestion[] = [
  question(
    'What happened the last time you saw or did it?',
    'It was fun.',
    'It was fun, and we laughed a lot.',
    'The last time it rained, so we had to wait, but in the end everything was fine.',
  ),
  question(
    'Why is it important to people?',
    'It helps them.',
    'It is important because it helps people.',
    'It is important because it brings people together and makes life better.',
  ),
  question(
    'How was it when your grandparents were young?',
    'Very different.',
    'It was very different then.',
    'They did not have much, so it was different, but they tell funny stories about it.',
  ),
  question(
    'What can you do about it this week?',
    'Read about it.',
    'I can read a little about it.',
    'I can ask my teacher about it and write down three new things.',
  ),
  question(
    'What would you tell a small child about it?',
    "Don't be afraid.",
    'I would say that it is interesting and easy to start.',
    'I would tell a short story about it, because small children love stories.',
  ),
  question(
    'What would you like to change about it?',
    'Not much.',
    'I would like to make it easier for everyone.',
    'I would like more people to know about it, so that nobody feels left out.',
  ),
  question(
    'How will it be different in ten years?',
    'More modern.',
    'I think it will be easier and faster.',
    'I think machines will change it, but people will still need each other.',
  ),
  question(
    'If you drew a picture of it, what would be in it?',
    'People and trees.',
    'I would draw people, a house and the sun.',
    'I would draw my village and all the people who are part of it.',
  ),
  question(
    'How can people help each other with it?',
    'By sharing.',
    'They can share what they know.',
    'They can work in small groups, so that the strong ones help the others.',
  ),
  question(
    'What surprised you most about it?',
    'How big it is.',
    'I was surprised that it is so old.',
    'I was surprised how many people work on it without being seen.',
  ),
  question(
    'What would you ask a person who knows a lot about it?',
    'How to start.',
    'I would ask how I can start.',
    'I would ask what the most difficult day was and what helped on that day.',
  ),
  question(
    'What do people often get wrong about it?',
    'They think it is easy.',
    'They think it is easy, but it is not.',
    'They often look at one side only and forget to ask the people who live with it.',
  ),
];

/** Follows any answer; used again after a while, when all else has been asked. */
export const deeperQuestions: readonly LessonQuestion[] = [
  question(
    'Why do you think so?',
    "Because it's true.",
    'I think so because I saw it myself.',
    'I think so because many people in my family say the same thing.',
  ),
  question(
    'What happened then?',
    'I went home.',
    'Then I went home and told my family.',
    'Then we all laughed, went home together and talked about it for a long time.',
  ),
  question(
    'How did you feel about that?',
    'Very good.',
    'I felt good about it.',
    'I felt a little nervous first, but in the end I was happy.',
  ),
  question(
    'What else can you tell me about it?',
    'Not much more.',
    'I can tell you that it is very interesting.',
    'There is one more thing, because last year I saw it with my own eyes.',
  ),
  question(
    'Who was with you?',
    'My friend.',
    'My friend was with me.',
    'My cousin and two classmates were with me, and we had a good time.',
  ),
  question(
    'What do you want to do next?',
    'Try again.',
    'I want to try it again.',
    'I want to learn more about it and then show it to my family.',
  ),
  question(
    'What did you learn from that?',
    'To be patient.',
    'I learned to be patient.',
    'I learned that things are easier when you do them with somebody.',
  ),
  question(
    'Which part do you remember best?',
    'The end.',
    'I remember the end best.',
    'I remember the beginning best, because everything was new to me.',
  ),
];

/** After what somebody wants to be, do or see. */
export const wishQuestions: readonly LessonQuestion[] = [
  question(
    'What do you need to learn for that?',
    'More English.',
    'I need to learn more English.',
    'I need to learn a lot first, so I read a little every evening.',
  ),
  question(
    'Who can help you with your plan?',
    'My parents.',
    'My teacher can help me.',
    'My teacher can help me, because she knows a lot about it.',
  ),
  question(
    'When did you get this idea?',
    'Last year.',
    'I got this idea last year.',
    'I got this idea when I read a book about it, and I still think of it.',
  ),
  question(
    'What does your family say about your plan?',
    'They like it.',
    'They like it and want to help me.',
    'They say that I can do it, but I have to work hard first.',
  ),
  question(
    'What will be the best part of it?',
    'The first day.',
    'The first day will be the best part.',
    'The best part will be the people, because I can learn from them.',
  ),
];

/** After an opinion: what a partner in a discussion asks. */
export const discussionQuestions: readonly LessonQuestion[] = [
  question(
    'Can you give me an example of that?',
    'Yes, from my own class.',
    'Yes, I saw it in my own class last week.',
    'Yes, one of my friends had the same problem, and we talked about it for a long time.',
  ),
  question(
    'What would somebody say who does not agree with you?',
    'It is not so easy.',
    'They would say that it is not so easy.',
    'They would say that every family is different, so one rule cannot be right for everyone.',
  ),
  question(
    'How did you come to think so?',
    'From my own life.',
    'I came to think so when I saw it myself.',
    'I talked about it with my parents, and after that I looked at it in another way.',
  ),
  question(
    'Who should do something about that?',
    'All of us.',
    'I think our school should do something first.',
    'Parents and teachers should sit down together, because they see different sides of it.',
  ),
  question(
    'Is it the same for everyone you know?',
    'Not for everyone.',
    'It is the same for most of my friends.',
    'No, because some of my friends have a very different life at home.',
  ),
  question(
    'What could make that better?',
    'More time to talk.',
    'It would be better if people talked more about it.',
    'First people need to understand the problem, and then everyone can do a small part.',
  ),
  question(
    'How did people think about that when your parents were young?',
    'In another way.',
    'I think they had other things to think about.',
    'They had less money and fewer choices, so they did not ask such questions.',
  ),
  question(
    'What would you do if it were your decision?',
    'I would ask everyone.',
    'I would ask everyone and then decide.',
    'I would try it for a month first, and then we could talk about what went well.',
  ),
];

/** For a part of the pupil's own life: {x} is "your family", "your hobbies". */
const lifeQuestions: readonly LessonQuestion[] = [
  question(
    'What makes you happy about {x}?',
    'Small things.',
    'Small things make me happy.',
    'Small things make me happy, because I see them every day.',
  ),
  question(
    'What would you like to change about {x}?',
    'Nothing.',
    'I would not change very much.',
    'I would like to have more time, because every day is so full.',
  ),
  question(
    'What would you tell a new friend about {x}?',
    'The good things.',
    'I would tell the good things first.',
    'I would tell something funny first, because then we can laugh together.',
  ),
  question(
    'What do you want to remember about {x}?',
    'The good days.',
    'I want to remember the good days.',
    'I want to remember the funny days, because we laughed so much.',
  ),
  question(
    'Who do you talk to about {x}?',
    'My best friend.',
    'I talk to my best friend.',
    'I talk to my cousin, because he knows a lot and never laughs at me.',
  ),
];
/** Not asked of what nobody can see or do. */
const ofSeen = /\b(?:picture of|saw or did|small child|this week|grandparents were)\b/;

/**
 * Questions for any topic, with its name in them where it has one ("about your hobbies"): `first` fit it surely, `last` where nothing else is left.
 */
export function questionsAbout(name: string | undefined): {
  first: LessonQuestion[];
  last: LessonQuestion[];
} {
  if (name && /^your\b/.test(name))
    return { first: lifeQuestions.map((one) => ({ ...one, ask: one.ask.replace('{x}', name) })), last: [] };
  const all = [...plainQuestions, ...furtherQuestions].map((one) => ({
    ...one,
    ask: namedIn(one.ask, name),
  }));
  return {
    first: all.filter(({ ask }) => !ofSeen.test(ask)),
    last: all.filter(({ ask }) => ofSeen.test(ask)),
  };
}

function namedIn(ask: string, name: string | undefined): string {
  return name
    ? ask.replace(/\b(about|part of|picture of) it\b/, `$1 ${name}`).replace(/\bwill it\b/, `will ${name}`)
    : ask;
}

/** The answers to a question that `questionsAbout` has put a name into. */
export function answersToNamed(ask: string): [string, string, string] | undefined {
  const found = asNamed.find(({ test }) => test.test(ask));
  return found && [found.one.short, found.one.easy, found.one.full];
}

const asNamed = [...plainQuestions, ...furtherQuestions, ...lifeQuestions].map((one) => ({
  one,
  test: new RegExp(
    `^${namedIn(one.ask, 'NAME').replace('{x}', 'NAME').replace(/[?]/g, '\\?').replace('NAME', "[a-z' -]{2,60}")}$`,
    'i',
  ),
}));

const someoneToTalkTo = question(
  'Who can you talk to about it?',
  'My teacher.',
  'I can talk to my grandma.',
  'I can talk to my best friend, because she always listens to me.',
);
const somethingThatHelps = question(
  'What can help you feel a little better?',
  'Some music.',
  'A walk with my friend can help me.',
  'I feel better when I go outside and sit with my friends for a while.',
);

/** For a pupil who is not well: one kind question, never a list. */
export const careQuestions: Record<
  'missing' | 'news' | 'sad' | 'tired' | 'bored',
  readonly LessonQuestion[]
> = {
  missing: [
    question(
      'What do you like to do when you are together?',
      'We talk and laugh.',
      'We like to cook and eat together.',
      'We like to walk in the fields, because then we can talk about everything.',
    ),
    question(
      'When will you be together again?',
      'In winter.',
      'We will be together at Spring Festival.',
      'We will be together in the summer holiday, and I am counting the days.',
    ),
    question(
      'What would you like to say on the phone today?',
      'I am fine.',
      'I would like to say that I am fine.',
      'I would like to say that I am well and to ask about their work.',
    ),
  ],
  news: [
    question(
      'Do you want to tell me more about it?',
      'A little.',
      'Yes, I want to tell you more about it.',
      'Not now, I would like to talk about something else first.',
    ),
    someoneToTalkTo,
    somethingThatHelps,
  ],
  sad: [
    question(
      'What made you feel that way?',
      'A bad day.',
      'I had a bad day at school.',
      'I worked hard for my test, but it was not very good.',
    ),
    someoneToTalkTo,
    somethingThatHelps,
    question(
      'What would you like to do now?',
      'Have a rest.',
      'I would like to rest a little.',
      'I would like to talk about something nice, because that helps me.',
    ),
  ],
  tired: [
    question(
      'When can you have a good rest today?',
      'After school.',
      'I can rest after dinner.',
      'I can rest this evening, because I have finished my homework.',
    ),
    question(
      'What helps you when you feel like that?',
      'Some sleep.',
      'Some sleep and hot water help me.',
      'I lie down, close my eyes and listen to quiet music.',
    ),
    question(
      'What would you like to do now?',
      'Have a rest.',
      'I would like to rest a little.',
      'I would like to talk about something easy and then go to bed.',
    ),
  ],
  bored: [
    question(
      'What would you like to talk about?',
      'Games.',
      'I would like to talk about games.',
      'I would like to talk about my friends and the things we do after school.',
    ),
    question(
      'What makes you laugh?',
      'My little brother.',
      'My friend makes me laugh.',
      'My friend makes me laugh, because he tells the funniest stories in our class.',
    ),
  ],
};

/** What is asked after a feeling, or after bad news. */
export function careFor(feeling: Feeling | 'news' | undefined): readonly LessonQuestion[] {
  if (feeling === 'tired' || feeling === 'ill') return careQuestions.tired;
  if (feeling === 'missing' || feeling === 'news') return careQuestions[feeling];
  if (feeling === 'bored') return careQuestions.bored;
  return careQuestions.sad;
}

export const goodbyeQuestions: readonly LessonQuestion[] = [
  question(
    'What was the best part of our talk for you?',
    'The questions.',
    'I liked the part about my family.',
    'I liked that I could say so many things in English today.',
  ),
  question(
    'When will you come back?',
    'Tomorrow.',
    'I will come back tomorrow.',
    'I will come back tomorrow evening, after I have done my homework.',
  ),
  question(
    'What will you do now?',
    'My homework.',
    'I will do my homework now.',
    'I will have dinner with my family and then do my homework.',
  ),
];

/** "What colour …?", "Which animal …?", "What is your favourite food?": answers by the thing that is asked for. */
const answersByThing: readonly [things: string, answers: [string, string, string]][] = [
  ['colou?rs?', ['Blue.', 'I like blue best.', 'I like green best, because it makes me think of the trees.']],
  ['animals?|pets?', ['A dog.', 'I like dogs best.', 'I like birds best, because they are free and sing so well.']],
  ['food|dish|dishes|meals?', ['Noodles.', 'I like noodles best.', 'I like tomatoes with eggs best, because my grandma makes them for me.']],
  ['fruits?', ['Apples.', 'I like apples best.', 'I like watermelons best, because they are sweet and cool in summer.']],
  ['vegetables?', ['Tomatoes.', 'I like tomatoes best.', 'I like carrots best, because they are sweet and good for my eyes.']],
  ['sports?|games?', ['Table tennis.', 'I like table tennis best.', 'I like basketball best, because I can play it with my classmates.']],
  ['subjects?|lessons?', ['Music.', 'I like music best.', 'I like science best, because we can find out how things work.']],
  ['books?|story|stories', ['A story about a dog.', 'I like funny stories best.', 'I like stories about brave children, because I can learn from them.']],
  ['songs?|music', ['Chinese songs.', 'I like quiet songs best.', 'I like songs about home, because my mother sings them with me.']],
  ['films?|movies?|programmes?|cartoons?', ['Cartoons.', 'I like funny films best.', 'I like films about animals, because I learn something new each time.']],
  ['jobs?|work', ['A doctor.', 'I would like to be a teacher.', 'I would like to be a doctor, because I want to help people in my village.']],
  ['seasons?', ['Spring.', 'I like spring best.', 'I like autumn best, because it is cool and the fields are golden.']],
  ['festivals?|holidays?', ['Spring Festival.', 'I like Spring Festival best.', 'I like Spring Festival best, because my whole family is at home.']],
  ['city|cities|country|countries|places?', ['Beijing.', 'I would like to see Beijing.', 'I would like to see the sea, because I have only seen it in pictures.']],
]; // prettier-ignore
const ofThings = answersByThing.map(([things, answers]): [RegExp, [string, string, string]] => [
  new RegExp(
    `^(?:what|which)(?: (?:kind|kinds|sort|type) of)? (?:other )?(?:${things})\\b|^(?:what|which)(?: is| are|'s) (?:your|the) (?:favou?rite|best) (?:${things})\\b`,
  ),
  answers,
]);

/** When nothing is known about a question but its first words. */
export const answersByOpening: readonly [RegExp, [string, string, string]][] = [
  ...ofThings,
  [
    /^what did (?:you|we|they|he|she|your \w+)\b.* do\b/,
    [
      'We talked.',
      'We talked and laughed a lot.',
      'First we worked a little, and after that we had time to talk and laugh.',
    ],
  ],
  [
    /^what (?:do|does|will|would|can) (?:you|we|they|he|she|your \w+)\b.* do\b/,
    [
      'A lot of things.',
      'There are always a lot of things to do.',
      'First comes the work, and after that there is time to rest and talk.',
    ],
  ],
  [
    /^what (?:do|did|does) (?:you|your \w+) (?:really )?(?:like|love|enjoy)\b.*\babout\b/,
    [
      'Nearly everything.',
      'Nearly everything about it is nice.',
      'I like nearly everything, because it makes my day a little better.',
    ],
  ],
  [
    /^what happened\b/,
    [
      'Something funny.',
      'Something funny happened.',
      'Something funny happened, and we still laugh when we talk about it.',
    ],
  ],
  [
    /^when (?:did|was|were)\b/,
    ['Last year.', 'It was last year.', 'It was two years ago, when I was in a lower grade.'],
  ],
  [
    /^when (?:will|are you going|is he going|is she going)\b/,
    ['Soon.', 'Maybe next week.', 'Maybe in the summer holidays, because then we have more time.'],
  ],
  [
    /^how long\b/,
    ['About an hour.', 'It takes about an hour.', 'Not very long, about half an hour, I think.'],
  ],
  [
    /^how old\b/,
    ['About ten.', 'I think about ten years old.', 'I am not sure, but older than me, I think.'],
  ],
  [
    /^(?:who|whose)\b/,
    [
      'My grandma.',
      'I think it is my grandma.',
      'Most of the time my grandma, but sometimes my mother or my aunt.',
    ],
  ],
  [
    /^where\b/,
    [
      'At school.',
      'It is near my home.',
      'It is in a place near my home, and I can walk there with my friends.',
    ],
  ],
  [
    /^(?:when|what time)\b/,
    ['In the evening.', 'Usually in the evening.', 'Usually after school, when I have finished my homework.'],
  ],
  [
    /^why\b/,
    [
      "Because it's fun.",
      'Because I like it very much.',
      'I think it is because it makes me and my friends happy.',
    ],
  ],
  [
    /^how (?:often|many times)\b/,
    [
      'Every week.',
      'I do it two or three times a week.',
      'I do it every weekend, and more often in the holidays.',
    ],
  ],
  [
    /^how (?:many|much|old|long|far)\b/,
    ['Not so much.', 'I think about ten.', 'I am not sure about the number, but it is more than last year.'],
  ],
  [
    /^how (?:do|did|can|could|would|will|should)\b/,
    ['Step by step.', 'I do it with my friends.', 'I start slowly, ask my friends for help and try again.'],
  ],
  [
    /^how\b/,
    ['Very good.', 'I think it is very good.', 'I think it is good, but some days are better than others.'],
  ],
  [
    /^(?:do|does|did|is|are|was|were|can|could|would|will|should|have|has)\b/,
    [
      'Yes, I think so.',
      'Yes, because I like it.',
      'Not really, because I have not tried it yet, but I would like to.',
    ],
  ],
];
