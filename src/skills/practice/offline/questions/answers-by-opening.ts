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
    /^how (?:do|did|would) (?:you|we|they) feel\b/,
    [
      'Very good.',
      'I feel good about it.',
      'Most of the time I am happy, but sometimes it is a little hard for me.',
    ],
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
