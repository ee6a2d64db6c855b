import { can, wordToken } from '../sentence';
import * as grammar from './grammar';
import { isOneOf, matches, neighbour, remove, rewrite, type Rule } from './rule';

const describing =
  'beautiful|honest|big|small|new|old|good|nice|great|long|short|tall|clever|smart|kind|happy|hard-working|hardworking|lovely|cute|young|little|famous|modern|interesting|funny|clean|quiet|busy|huge|wonderful|special|different|strong|shy|lazy|polite|friendly|brave|outgoing|rich|poor|lucky|bad|sunny|rainy|important|useful|easy|difficult|popular|delicious|round|red|black|white|blue|green|yellow|pink|brown|golden';
const counted =
  'boy|girl|man|woman|student|teacher|doctor|friend|child|person|city|village|town|country|school|house|room|garden|park|river|lake|place|day|book|story|film|movie|game|song|dream|idea|question|problem|subject|language|sport|hobby|dog|cat|bird|animal|computer|phone|bike|bag|dress|coat|hat|picture|pen|car|toy|present|gift|mouth|nose|face|tail|holiday|trip|party|team|player|singer|cook|driver|worker|farmer|job|habit|lesson|experience|sister|brother|mother|father|family|life';
const startsWithVowel = (word: string) => /^(?:[aeio]|u(?!s|ni))/i.test(word);

const adjectiveAndNoun = new RegExp(
  `\\b((?:he|she|it|this|that|today|yesterday|beijing|shanghai|mine|(?:my|our|his|her|the) \\w+)(?: is| was|(?<=\\b(?:he|she|it|that))'s)(?: not| also| really)?|(?:i|he|she|we|they|you|it) (?:have|has|had|want|saw|bought|got|need|live in|lives in)|wearing|bought (?:me|him|her|us)|gave (?:me|him|her|us)|am|i'm) (very |really )?(${describing}) (${counted})(?=[.,!?]|$| (?:and|but|who|which|that|in|at|on|with|for|because|to|from|now|today|yesterday|last|near|so|when|called|named|of)\\b)`,
  'gi',
);
const whatAdjectiveNoun = new RegExp(
  `^what (${describing}) (${counted})(?=[!.,]|$| (?:it|she|he|this|that) is)`,
  'gi',
);

/** Where "a", "an" and "the" stand, and where not. */
export const articleRules: readonly Rule[] = [
  {
    id: 'adjective-noun-article',
    type: 'determiner',
    why: '“形容词 + 单数可数名词”前面要有 a 或 an。',
    about: counted.split('|'),
    wrong: [
      ['She is beautiful girl.', 'She is a beautiful girl.'],
      ['My father bought me new computer.', 'My father bought me a new computer.'],
      ['He has big nose.', 'He has a big nose.'],
      ['Today is sunny day.', 'Today is a sunny day.'],
      ['It is very interesting book.', 'It is a very interesting book.'],
      ['The boy is wearing red hat.', 'The boy is wearing a red hat.'],
    ],
    right: [
      'It is good school work.',
      'He is young.',
      'She is a beautiful girl.',
      'He is big brother material.',
      'Is old man Li here?',
      'They are good family men.',
      'I have good life skills.',
    ],
    find: (sentence) => [
      ...rewrite(sentence, adjectiveAndNoun, (_, head, degree, adjective, noun) => {
        if (
          /^(?:family|life|experience|job)$/i.test(noun!) &&
          !/^(?:happy|big|small|new|good)$/i.test(adjective!)
        )
          return undefined;
        if (/^(?:life|experience)$/i.test(noun!)) return undefined;
        if (
          /^(?:little|big|old)$/i.test(adjective!) &&
          /^(?:brother|sister|man)$/i.test(noun!) &&
          !/have|has/i.test(head!)
        )
          return undefined;
        if (/ (?:hair|eyes) (?:is|was)$/i.test(head!)) return undefined;
        const first = degree ? degree : adjective!;
        return `${head} ${startsWithVowel(first) ? 'an' : 'a'} ${degree}${adjective} ${noun}`;
      }),
      ...rewrite(
        sentence,
        whatAdjectiveNoun,
        (_, adjective, noun) => `what ${startsWithVowel(adjective!) ? 'an' : 'a'} ${adjective} ${noun}`,
      ),
    ],
  },
  {
    id: 'article-before-adjective-end',
    type: 'determiner',
    why: '后面没有名词时，形容词前面不加 a。',
    about: ['a', 'an'],
    wrong: [
      ["It's a very interesting.", "It's very interesting."],
      ['She is a beautiful.', 'She is beautiful.'],
    ],
    right: [
      "It's a good.".replace('good', 'game'),
      'He is a little shy.',
      'It is a must.',
      'She is a Chinese.',
    ],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(is|was|'s|are|am) an? ((?:very |so |really )?)(\w+)(?=[.!]|$)/gi,
        (_, be, degree, word) => {
          const token = wordToken(word!);
          if (!can(token, 'adjective') || can(token, 'noun') || can(token, 'verb', 'base')) return undefined;
          return `${be} ${degree}${word}`;
        },
      ),
  },
  {
    id: 'a-number-plural',
    type: 'determiner',
    why: '数字前面不再加 a。',
    about: ['a', 'an'],
    wrong: [['I have a two cats.', 'I have two cats.']],
    right: ['It is a two-day trip.', 'I have a ten yuan note.', 'What a three weeks!'],
    find: (sentence) =>
      matches(
        sentence,
        'a|an',
        'two|three|four|five|six|seven|eight|many|some',
        grammar.isPluralNoun,
      ).flatMap(([article, count, noun]) =>
        isOneOf(neighbour(sentence, noun!, 1), 'old') ||
        isOneOf(neighbour(sentence, article!, -1), 'what|such|many') ||
        isOneOf(count, 'some|many') !== isOneOf(count, 'many|some')
          ? []
          : [remove(sentence, article!)],
      ),
  },
  {
    id: 'long-hair',
    type: 'determiner',
    why: '整头的头发 hair 不可数，不加 a，也不加 s。',
    about: ['hair', 'hairs'],
    wrong: [
      ['She has a long hair.', 'She has long hair.'],
      ['She has big eyes and long hairs.', 'She has big eyes and long hair.'],
    ],
    right: ['I found a hair in my soup.', 'She has a long hair band.', 'There were dog hairs on the sofa.'],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(have|has|had|with) a ((?:long|short|black|brown|beautiful|curly|straight)(?:,? (?:and )?(?:black|brown|straight|curly))?) hair(?=[.,!?]|$| (?:and|but|with)\b)/gi,
        (_, have, kind) => `${have} ${kind} hair`,
      ),
      ...rewrite(
        sentence,
        /\b(long|short|black|brown|beautiful|curly) hairs\b/gi,
        (_, kind) => `${kind} hair`,
      ),
    ],
  },
  {
    id: 'instrument-the',
    type: 'determiner',
    why: '乐器前面加 the，球类前面不加。',
    about: ['guitar', 'violin', 'drums', 'flute'],
    wrong: [
      [
        'I can play guitar very well.'.replace('can play guitar', 'play a guitar'),
        'I play the guitar very well.',
      ],
    ],
    right: ['I play guitar.', 'I have a guitar.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(play|plays|played|playing) an? (guitar|piano|violin|flute|erhu|pipa)(?= (?:very|well|every|in the|after|when|for)\b|[.!?]|$)/gi,
        (_, verb, what) => `${verb} the ${what}`,
      ),
  },
  {
    id: 'old-years',
    type: 'noun-number',
    why: '说年龄：fifteen years old，years 用复数。',
    about: ['year', 'years'],
    wrong: [
      ['I am fifteen year old.', 'I am fifteen years old.'],
      ['He is a ten years old boy.', 'He is a ten-year-old boy.'],
    ],
    right: ['I am one year old.', 'He is a ten-year-old boy.', 'I am fifteen years old.'],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(am|is|are|was|were|'m|'s|only|about) ((?!one\b|1\b|a\b)(?:\w+)) year old\b/gi,
        (_, be, count) => `${be} ${count} years old`,
      ),
      ...rewrite(
        sentence,
        /\b(a|an) (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|\d+) years? old (boy|girl|child|man|woman|student|dog)\b/gi,
        (_, det, count, who) => `${det} ${count}-year-old ${who}`,
      ),
    ],
  },
  {
    id: 'grade-number',
    type: 'determiner',
    why: '年级、班级加数字，前面不加 the。',
    about: ['grade', 'class'],
    wrong: [
      ['He is in the Grade Seven.', 'He is in Grade Seven.'],
      ['I am in the Class 3.', 'I am in Class 3.'],
      ['She comes from the Class 3.', 'She comes from Class 3.'],
    ],
    right: [
      'He is in the grade above me.',
      'I am in Grade Seven.',
      'I am in the third class.',
      'in the class of 3 pupils',
    ],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(in|from|of) the (grade|class) (\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b(?:(?<=\bin the \w+ \w+)|(?=[.,!?]|$))/gi,
        (_, preposition, what, count) => `${preposition} ${what} ${count}`,
      ),
  },
];
