import { isOneOf, matches, neighbour, replace, rewrite, type Rule } from './rule';

const ordinals: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  four: 'fourth',
  five: 'fifth',
  six: 'sixth',
  seven: 'seventh',
  eight: 'eighth',
  nine: 'ninth',
  ten: 'tenth',
};

/** Numbers and quantities before a noun. */
export const quantityRules: readonly Rule[] = [
  {
    id: 'ordinal-number',
    type: 'word-choice',
    why: '“第几”用序数词：the third、on the fifth floor。',
    about: Object.keys(ordinals),
    wrong: [
      ['He is the three son.', 'He is the third son.'],
      ['I live on the five floor.', 'I live on the fifth floor.'],
      ['Today is the two day of the month.', 'Today is the second day of the month.'],
    ],
    right: ['The three sons left.', 'I live on floor five.', 'It was the two of us.', 'The five star hotel.'],
    find: (sentence) =>
      matches(
        sentence,
        'the|my|his|her',
        Object.keys(ordinals).join('|'),
        'floor|son|daughter|day|child|grade|time|lesson|class|place|prize|month|week',
      ).flatMap(([, count, noun]) =>
        (isOneOf(noun, 'time|lesson|place') && isOneOf(count, 'one')) ||
        (isOneOf(noun, 'day') && !isOneOf(neighbour(sentence, noun!, 1), 'of'))
          ? []
          : [replace(count!, noun!, `${ordinals[count!.lower]} ${noun!.text}`)],
      ),
  },
  {
    id: 'hundreds-of',
    type: 'noun-number',
    why: '具体数字后 hundred、thousand 不加 s；“成千上万”用 hundreds of、thousands of。',
    about: ['hundreds', 'thousands', 'millions', 'hundred', 'thousand', 'million'],
    wrong: [
      ['He gave me two hundreds yuan.', 'He gave me two hundred yuan.'],
      ['There are thousand of people.', 'There are thousands of people.'],
    ],
    right: ['Hundreds of people came.', 'A hundred of them left.', 'Two hundred of us sang.'],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(two|three|four|five|six|seven|eight|nine|ten|\d+) (hundred|thousand|million)s (?!of\b)(?=\w)/gi,
        (_, count, unit) => `${count} ${unit} `,
      ),
      ...rewrite(
        sentence,
        /\b(are|were|saw|see|have|with|and|many) (?:many )?(hundred|thousand|million) of (?!them|us|the)/gi,
        (_, head, unit) => `${head} ${unit}s of `,
      ),
    ],
  },
  {
    id: 'quantity-plural',
    type: 'noun-number',
    why: 'all、some of my、kinds of、other 后面的可数名词用复数。',
    about: ['all', 'some', 'most', 'many', 'kind', 'type', 'sort', 'others'],
    wrong: [
      ['All student must wear uniforms.', 'All students must wear uniforms.'],
      ['Some of my classmate like PE.', 'Some of my classmates like PE.'],
      ['There are many kind of fish in the lake.', 'There are many kinds of fish in the lake.'],
      ['The others students are in the room.', 'The other students are in the room.'],
    ],
    right: [
      'All day we played.',
      'Some of my family like it.',
      'He is kind of shy.',
      'All class members came.',
      'The others students like are here.',
    ],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(all|all the|some of my|some of the|most of my|many of my|some of our|most) (student|classmate|friend|teacher|boy|girl|child|book|animal|flower|parent|player|tourist|subject|game)(?= (?:must|can|should|will|are|is|was|were|like|likes|have|has|doesn't|don't|go|goes|think|in|want|wants|work|play|study)\b|[.,!?]|$)/gi,
        (_, head, noun) => `${head} ${plural(noun!)}`,
      ),
      ...rewrite(
        sentence,
        /\b(many|(?<!\ba )different|several|all|three|two|four|lots of|a lot of) (kind|type|sort) of\b/gi,
        (_, count, what) => (/^all$/i.test(count!) ? `all ${what}s of` : `${count} ${what}s of`),
      ),
      ...rewrite(
        sentence,
        /\bthe others (students|boys|girls|people|children|books|classmates|animals|countries|cities|players|teachers)(?= (?:are|were|in|have|can|will)\b|[.,!?]|$)/gi,
        (_, noun) => `the other ${noun}`,
      ),
    ],
  },
  {
    id: 'most-of-people',
    type: 'extra-word',
    why: 'most 直接加名词：most people；most of 后面要有 the、my 等。',
    about: ['most'],
    wrong: [['Most of people like travelling.', 'Most people like travelling.']],
    right: ['Most of the people like it.', 'Most of us like it.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\bmost of (people|students|children|animals|chinese people|young people|teenagers)\b/gi,
        (_, noun) => `most ${noun}`,
      ),
  },
  {
    id: 'few-uncountable',
    type: 'determiner',
    why: '不可数名词用 little、a little，可数名词用 few、a few。',
    about: ['few', 'little'],
    wrong: [['I have few money.', 'I have little money.']],
    right: ['I have few friends.', 'A few water bottles.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\bfew (money|water|milk|time|food|homework|rice|bread|information)(?=[.,!?]|$| (?:to|in|and|so|left|on)\b)/gi,
        (_, noun) => `little ${noun}`,
      ),
  },
  {
    id: 'a-glass-of',
    type: 'determiner',
    why: '“一杯、一瓶、一块……”前面要有 a：a glass of water。',
    about: ['glass', 'cup', 'bottle', 'bowl', 'box', 'piece', 'pair', 'bag', 'slice'],
    wrong: [
      ['Could I have glass of water?', 'Could I have a glass of water?'],
      ['I bought pair of shoes.', 'I bought a pair of shoes.'],
    ],
    right: ['I like glass of this kind.', 'Give me the cup of tea.', 'We drink it by the glass.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(have|has|had|drink|drank|want|wants|need|needs|buy|bought|eat|ate|get|got|give me|gave me|with|is) ((?:glass|cup|bottle|bowl|box|piece|pair|bag|slice) of (?:water|milk|tea|coffee|juice|rice|noodles|soup|bread|cake|paper|shoes|jeans|trousers|glasses|socks|gloves|chocolates?|apples|sweets|candy|advice|news|meat|wine|beer|cola))\b/gi,
        (_, verb, what) => `${verb} a ${what}`,
      ),
  },
  {
    id: 'two-classes',
    type: 'noun-number',
    why: '两节以上的课用复数 classes。',
    about: ['class'],
    wrong: [
      ['We have two class in the afternoon.', 'We have two classes in the afternoon.'],
      ['We have seven class every day.', 'We have seven classes every day.'],
    ],
    right: ['I am in Class Two.', 'We have two class meetings.', 'There are two class monitors.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(have|had|are|were|has) (two|three|four|five|six|seven|eight|nine|ten|many|\d) class(?=[.,!?]|$| (?:in|on|every|each|a|today|tomorrow|this|and)\b)/gi,
        (_, verb, number) => `${verb} ${number} classes`,
      ),
  },
  {
    id: 'a-one',
    type: 'determiner',
    why: '代替前面的东西用 one，前面没有形容词时不加 a。',
    about: ['one'],
    wrong: [['My pen is lost, so I need to buy a one.', 'My pen is lost, so I need to buy one.']],
    right: ['I need a new one.', 'He bought one.', 'It is a one-way street.', 'You are a one!'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(buy|bought|need|want|have|get|got|make|find|take|give me) an? one(?=[.,!?]|$| (?:too|for|and|in|from)\b)/gi,
        (_, verb) => `${verb} one`,
      ),
  },
];

function plural(noun: string): string {
  return noun.toLowerCase() === 'child' ? 'children' : `${noun}s`;
}
