import type { Kind, Thing } from '../things';

export type Pattern = [ask: string, short: string, easy: string, full: string];

/** {x} is what the pupil spoke of; {is} and {does} agree with it. */
const patterns: Partial<Record<Kind, readonly Pattern[]>> = {
  food: [
    [
      'Who makes {x} in your family?',
      'My grandma.',
      'My grandma makes them best.',
      'My father is good at it, but my grandma taught him everything.',
    ],
    [
      'When do you usually eat {x}?',
      'At dinner.',
      'We usually eat that at dinner.',
      'We eat that on Sundays, because then we have time to sit together.',
    ],
    [
      'What do you like to eat with {x}?',
      'Some vegetables.',
      'I like some green vegetables with it.',
      'I like a hot soup with it, because it makes the meal warm and good.',
    ],
    [
      'Where can you buy good {x}?',
      'At the market.',
      'We buy that at the market.',
      'We buy it from a farmer near our village, because it is always fresh.',
    ],
  ],
  fruit: [
    [
      'How often do you eat {x}?',
      'Every week.',
      'I eat them every week.',
      'I eat them nearly every day in summer, because we have a lot of fruit then.',
    ],
    [
      'Where do your {x} come from?',
      'From the market.',
      'We buy them at the market.',
      'My uncle has a few trees, and he brings us a big bag every year.',
    ],
    [
      'What other fruit do you like?',
      'Pears.',
      'I like pears too.',
      'I like watermelons too, because they are cool and sweet on a hot day.',
    ],
  ],
  drink: [
    [
      'When do you like to drink {x}?',
      'In the morning.',
      'I like to drink it in the morning.',
      'I like it after sport, because then I am hot and tired.',
    ],
    [
      'What do you like to eat with it?',
      'Some bread.',
      'I like to eat some bread with it.',
      'I like something sweet with it, like the small cakes my grandma makes.',
    ],
  ],
  'ball-game': [
    [
      'How often do you play {x}?',
      'Twice a week.',
      'I play two or three times a week.',
      'I play nearly every day after school, because it makes me feel strong.',
    ],
    [
      'Who do you usually play {x} with?',
      'With my classmates.',
      'I play with my brother and his friends.',
      'I play with my classmates in the break, and our teacher plays with us too.',
    ],
    [
      'Where do you play {x}?',
      'At school.',
      'We play behind our school.',
      'We play on a flat field near the river, where we have a lot of room.',
    ],
    [
      'When did you learn to play {x}?',
      'Last year.',
      'I learned it when I was eight.',
      'My uncle taught me three years ago, and now I teach my little sister.',
    ],
    [
      'What do you do to play {x} better?',
      'I play every day.',
      'I play every day with my friends.',
      'I watch good players and then try the same thing again and again.',
    ],
  ],
  pastime: [
    [
      'What do you like most about {x}?',
      "It's fun.",
      'I like it because it makes me happy.',
      'I like it because I can forget my homework for an hour.',
    ],
    [
      'When do you have time for {x}?',
      'At the weekend.',
      'I have time at the weekend.',
      'I have time on Saturday, when my homework is done and the house is quiet.',
    ],
    [
      'Who likes {x} in your family?',
      'My sister.',
      'My sister likes it too.',
      'My father likes it very much, so we talk about it on the phone.',
    ],
    [
      'How did you get interested in {x}?',
      'From a friend.',
      'My friend showed me how nice it is.',
      'I saw it at school one day, and then I wanted to try it at home.',
    ],
  ],
  person: [
    [
      'What do you like most about {x}?',
      'The kind heart.',
      'I like the kind words and the jokes.',
      'I like that there is always time for me, even on a busy day.',
    ],
    [
      'What do you and {x} like to do together?',
      'We talk.',
      'We like to cook and talk together.',
      'We work in the garden together and tell each other funny stories.',
    ],
    [
      'What {is} {x} good at?',
      'Cooking.',
      'Cooking and telling stories.',
      'Growing vegetables, I think, because everything in our garden is big and green.',
    ],
    [
      'When did you last laugh with {x}?',
      'Yesterday.',
      'We laughed a lot yesterday.',
      'We laughed on Sunday, because our dog ran away with my shoe.',
    ],
    [
      'What can you learn from {x}?',
      'To be kind.',
      'I can learn to be kind and strong.',
      'I can learn never to stop, even when something is very hard.',
    ],
  ],
  animal: [
    [
      'What do you like about {x}?',
      'They are funny.',
      'I like them because they are funny.',
      'I like them because they are clever and live together like a family.',
    ],
    [
      'What do {x} like to eat?',
      'Fresh food.',
      'I think they like fresh food and water.',
      'They eat different things in summer and winter, but they always need clean water.',
    ],
    [
      'Why do people like {x}?',
      'They are nice.',
      'People like them because they are nice to look at.',
      'People like them because each of them is different, just like us.',
    ],
    [
      'What can {x} do very well?',
      'They run fast.',
      'They can run and hear very well.',
      'They can find their way home from far away, and nobody knows how.',
    ],
    [
      'How can people be kind to {x}?',
      'Give them water.',
      'We can give them water and leave them in peace.',
      'We can keep their home clean and never throw stones at them.',
    ],
  ],
  pet: [
    [
      'What do you like about {x}?',
      'The funny face.',
      'I like the funny face and the big eyes.',
      'I like that nobody is happier when I come home from school.',
    ],
    [
      'How did {x} come to your family?',
      'From my uncle.',
      'My uncle gave us this animal.',
      'We found the little thing on the road in the rain and took it home.',
    ],
    [
      'Who gives food to {x}?',
      'I do.',
      'I do it every morning.',
      'My grandma does it in the morning, and I do it when I come home.',
    ],
    [
      'Where {does} {x} like to sleep?',
      'Near the door.',
      'In the sun, near our door.',
      'In the kitchen in winter, because it is the warmest place in our house.',
    ],
    [
      'What {is} {x} afraid of?',
      'Loud noise.',
      'Rain and loud noise, I think.',
      'Nothing in the daytime, but when it is dark, every small noise is a problem.',
    ],
  ],
  'home-place': [
    [
      'What do you like most about {x}?',
      'The people.',
      'I like the people and the trees.',
      'I like that everyone knows me and that there is always somebody to talk to.',
    ],
    [
      'What can a visitor see in {x}?',
      'An old tree.',
      'A visitor can see an old tree and many flowers.',
      'A visitor can see a very old tree, and people say that it is lucky.',
    ],
    [
      'What is {x} like in winter?',
      'Cold and quiet.',
      'It is cold and quiet in winter.',
      'In winter we wear thick coats, drink hot water and wait for the first flowers.',
    ],
    [
      'What is new in {x}?',
      'A new road.',
      'There is a new road.',
      'There is a new road with lights, so we can walk home safely in the evening.',
    ],
  ],
  place: [
    [
      'How often do you go to {x}?',
      'Every week.',
      'I go there every week.',
      'I do not go there often, but every time is a good day for me.',
    ],
    [
      'What can people do {at} {x}?',
      'A lot of things.',
      'They can learn and see new things.',
      'They can meet friends there and look at many interesting things.',
    ],
    [
      'Who do you like to go to {x} with?',
      'My cousin.',
      'I like to go there with my cousin.',
      'I like to go there with my grandpa, because he knows so many stories.',
    ],
    [
      'What is {x} like in winter?',
      'Cold and quiet.',
      'It is cold and quiet in winter.',
      'In winter there are not many people, so you can hear the wind and the birds.',
    ],
  ],
  subject: [
    [
      'What is easy for you in {x}?',
      'The reading.',
      'The reading is easy for me.',
      'The first part is easy for me, but I need help with the long texts.',
    ],
    [
      'What did you learn in {x} this week?',
      'New words.',
      'I learned some new words.',
      'We learned about a famous person, and I want to read more about it.',
    ],
    [
      'Who helps you with {x}?',
      'My classmate.',
      'My classmate helps me after school.',
      'My teacher helps me, and then I help the boy who sits next to me.',
    ],
  ],
  festival: [
    [
      'What do you eat at {x}?',
      'Dumplings.',
      'We eat special food with the family.',
      'We eat fish and many other dishes, and my grandma cooks for two days.',
    ],
    [
      'Who do you spend {x} with?',
      'With my family.',
      'I spend it with my grandparents and cousins.',
      'My parents come home then, so our house is full and everyone is happy.',
    ],
    [
      'What do you like best about {x}?',
      'The food.',
      'I like the food and the red lights.',
      'I like the evening best, because everybody sits together and nobody is busy.',
    ],
  ],
  show: [
    [
      'Who do you like best in {x}?',
      'The funny one.',
      'I like the funny one best.',
      'I like the one who is never afraid best, because I want to be like that.',
    ],
    [
      'What do you like about {x}?',
      "It's funny.",
      'I like it because it is funny.',
      'I like it because it is funny, and there is always something to learn.',
    ],
    [
      'Who likes {x} in your family?',
      'My sister.',
      'My sister likes it too.',
      'My little sister likes it so much that she knows every word.',
    ],
  ],
  game: [
    [
      'Who do you play {x} with?',
      'With my cousin.',
      'I play it with my cousin.',
      'I play it with two friends, but only when our homework is done.',
    ],
    [
      'How long do you play {x}?',
      'Half an hour.',
      'I play for about half an hour.',
      'I play for half an hour at the weekend, because my eyes get tired.',
    ],
    [
      'What do you need to be good at in {x}?',
      'To be fast.',
      'I need to be fast and clever.',
      'First I have to think, and then I must help the others in my team.',
    ],
  ],
  star: [
    [
      'What do you like about {x}?',
      'The hard work.',
      'I like the hard work behind it.',
      'I like it that hard work made so much possible.',
    ],
    [
      'How did you first hear about {x}?',
      'At school.',
      'My teacher told us about it.',
      'I saw something on TV, and after that I wanted to know more.',
    ],
    [
      'What can you learn from {x}?',
      'To work hard.',
      'I can learn to work hard.',
      'I can learn to work hard and not to stop when it gets difficult.',
    ],
  ],
  job: [
    [
      'What do {x} need to be good at?',
      'Helping people.',
      'They need to be good with people.',
      'They need to be patient, because every day brings a new problem.',
    ],
    [
      'Why is the work of {x} important?',
      'It helps people.',
      'It is important because many people need it.',
      'Without them life would be hard, and we often forget to say thank you.',
    ],
    [
      'What is hard about the work of {x}?',
      'The long days.',
      'The days are long and they get tired.',
      'They often work when other people rest, and they are not always at home for dinner.',
    ],
  ],
};

/** Of those whom one does not live with other things are true than of a family. */
const outsideFamily: readonly Pattern[] = [
  [
    'What do you like most about {x}?',
    'The kind heart.',
    'I like the kind words and the jokes.',
    'I like that there is always time for me, even on a busy day.',
  ],
  [
    'What {is} {x} good at?',
    'Drawing.',
    'Drawing and telling stories.',
    'Making hard things easy, I think, because everybody understands what we hear.',
  ],
  [
    'When did you last laugh with {x}?',
    'Yesterday.',
    'We laughed a lot yesterday.',
    'We laughed on Friday, because a bird came into our classroom.',
  ],
  [
    'What can you learn from {x}?',
    'To be kind.',
    'I can learn to be kind and strong.',
    'I can learn never to stop, even when something is very hard.',
  ],
];
const together: Pattern = [
  'What do you and {x} like to do together?',
  'We play.',
  'We like to play and talk together.',
  'We play in the break, and after school we do our homework together.',
];
const school: readonly Pattern[] = [
  [
    'What do you like most about {x}?',
    'My classmates.',
    'I like my classmates and my teachers.',
    'I like the library best, because it is quiet and full of stories.',
  ],
  [
    'What can a visitor see in {x}?',
    'Some big trees.',
    'A visitor can see some big trees and a library.',
    'A visitor can see our pictures on the walls, because we paint a new one each month.',
  ],
  [
    'What is {x} like in winter?',
    'Cold.',
    'It is cold, but we sit close together.',
    'In winter we wear thick coats, drink hot water and run in the break to get warm.',
  ],
];
const activeSubjects: readonly Pattern[] = [
  [
    'What did you do in {x} this week?',
    'Something new.',
    'We did something new together.',
    'We tried something new, and at first nobody could do it.',
  ],
  [
    'What do you like most about {x}?',
    "It's fun.",
    'I like it because we do it together.',
    'I like it because I can forget all my homework for an hour.',
  ],
];

/** What can be asked about a thing: by what it is, and closer where its name says more. */
export function patternsFor({ kind, name }: Pick<Thing, 'kind' | 'name'>): readonly Pattern[] {
  if (kind === 'person' && /teacher/.test(name)) return outsideFamily;
  if (kind === 'person' && /friend|classmate|deskmate|neighbour/.test(name))
    return [...outsideFamily, together];
  if (name === 'your school') return school;
  if (/^(?:PE|art|music)$/.test(name)) return activeSubjects;
  return patterns[kind] ?? [];
}

export const allPatterns: readonly Pattern[] = [
  ...Object.values(patterns).flat(),
  ...outsideFamily,
  together,
  ...school,
  ...activeSubjects,
];
