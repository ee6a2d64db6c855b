interface Opening {
  text: string;
  /** What a tutor says to it, before the place. */
  takenUp: string;
  /** The only mistake; none where the sentence is right. */
  mistake?: { wrong: string; right: string; type: string; why: string };
}

const openings: Opening[] = [
  {
    text: 'Yesterday I go to',
    takenUp: 'You went to',
    mistake: { wrong: 'I go', right: 'I went', type: 'verb-tense', why: '昨天的事要用过去式。' },
  },
  {
    text: 'I very like',
    takenUp: 'You really like',
    mistake: { wrong: 'very like', right: 'really like', type: 'chinglish', why: '“很喜欢”说 really like。' },
  },
  { text: 'My mother is happy in', takenUp: 'Your mother is happy in' },
  { text: 'We want to see', takenUp: 'You want to see' },
  {
    text: 'She like',
    takenUp: 'She likes',
    mistake: { wrong: 'She like', right: 'She likes', type: 'agreement', why: '主语是单数，动词要加 s。' },
  },
  { text: 'I often walk to', takenUp: 'You often walk to' },
  {
    text: 'My father work near',
    takenUp: 'Your father works near',
    mistake: {
      wrong: 'father work',
      right: 'father works',
      type: 'agreement',
      why: '主语是单数，动词要加 s。',
    },
  },
  { text: 'I can see many birds near', takenUp: 'You can see many birds near' },
];
const places = [
  'the park',
  'the old house',
  'our school',
  'the big market',
  'the river',
  'my village',
  'the zoo',
];
const ends = [
  'with my friends',
  'because it is quiet',
  'after lunch',
  'every Sunday',
  'with my little brother',
];
const tails = [
  'and I am # years old',
  'and I have # books at home',
  'and there are # people',
  'and it is # degrees',
];

const at = <T>(list: readonly T[], index: number): T => list[Math.floor(index) % list.length]!;

/** What is said in message number `index`: right ones and wrong ones mixed, and none comes twice. */
export function sentenceOf(index: number): string {
  const opening = at(openings, index / places.length);
  const end = at(ends, index / (places.length * openings.length));
  const round = Math.floor(index / (places.length * openings.length * ends.length));
  const tail = at(tails, round).replace('#', String(6 + Math.floor(round / tails.length)));
  return `${opening.text} ${at(places, index)} ${end}, ${tail}.`;
}

/** Each asks something else; "@" is the place, "#" a number, "*" a word that changes. */
const questions = [
  ['What do you like best about @?', 'The *.', 'I like its # tall * in the snow.', 'I like it best in the evening, because I can count # * there.'],
  ['How far is it from your home?', 'About # minutes.', 'My home is two kilometres away, behind the *.', 'It is not far, because I saw the * after # steps.'],
  ['How often do you go there?', '# times a year.', 'I go there every month to draw the # *.', 'I go when my aunt comes, because she likes the # *.'],
  ['What can people do there?', 'Draw the *.', 'They can fly kites over the # *.', 'They can sing or dance, because there is music at # near the *.'],
  ['What do you usually carry in your bag?', 'Some water.', 'I carry # books about the *.', 'I carry my camera, because I want # pictures of the *.'],
  ['What do you eat on such a day?', 'Rice.', 'I eat # dumplings near the *.', 'I eat noodles, because they cost # yuan behind the *.'],
  ['What is the weather like now?', 'It is warm.', 'It is # degrees and good for the *.', 'It is cool, because we had rain for # days and the * are wet.'],
  ['How do you get home?', 'By bus.', 'I take bus # and see the *.', 'I go home by bike, because bus # is late and I like the *.'],
  ['What animals live near you?', 'Ducks.', 'There are # cats near the *.', 'We have # hens, because they eat what grows near the *.'],
  ['Which season is the best one for you?', 'Spring.', 'I like autumn with its # *.', 'I like summer, because I can count # of the *.'],
  ['What games do you know?', 'Chess.', 'I know # games about the *.', 'I know football, because # of us play it behind the *.'],
  ['What will you do next weekend?', 'Read a book.', 'I will draw the * and # cats.', 'I will visit my aunt, because she has # pictures of the *.'],
  ['What does your family talk about at dinner?', 'Our day.', 'We talk about the * for # minutes.', 'We talk about school, because I have # lessons about the *.'],
  ['What would you like to learn?', 'Music.', 'I would like to draw the # *.', 'I would like to swim, because # of my friends swim near the *.'],
] as const; // prettier-ignore
const things = [
  'flowers', 'stones', 'lamps', 'boats', 'gates', 'bridges', 'gardens', 'shops', 'walls', 'fields', 'hills', 'roofs', 'trees', 'roads', 'steps', 'windows',
]; // prettier-ignore
const reactions = ['', 'Oh!', 'I see!', 'Great!', 'How nice!', 'That sounds good!'];

/**
 * What a good model could answer to such a sentence: takes it up, asks what has not been asked in this talk, offers answers to that, and
 * corrects what is wrong. `said` is all that the tutor said before.
 */
export function goodAnswer(sentence: string, said: readonly string[]): string {
  const opening = openings.find(({ text }) => sentence.startsWith(text)) ?? openings[3]!;
  const place = places.find((one) => sentence.includes(one)) ?? places[0]!;
  const number = Number(/\d+/.exec(sentence)?.[0] ?? 7);
  // as many different ones as a model's dice would give
  const mix = [...sentence].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) >>> 0, 7);
  const yourPlace = place.replace(/^(?:our|my)\b/, 'your');
  const filled = (text: string) =>
    text
      .replace('@', yourPlace)
      .replace('#', String(2 + (mix % 97)))
      .replace('*', at(things, mix / 64));
  const order = questions.map((_, index) => at(questions, mix + index));
  const [ask, ...suggestions] =
    order.find(([question]) => !said.some((before) => before.includes(filled(question)))) ?? order[0]!;
  const reaction = at(reactions, mix / 16);
  const { mistake } = opening;
  return JSON.stringify({
    onTopic: true,
    mood: 'neutral',
    reply: `${reaction} ${opening.takenUp} ${yourPlace}. ${filled(ask)}`.trim(),
    suggestions: suggestions.map(filled),
    corrected: mistake ? sentence.replace(mistake.wrong, mistake.right) : sentence,
    corrections: mistake ? [mistake] : [],
    analysis: `你用“${place}”说清楚了地方，还用“${number}”说得很具体。`,
  });
}
