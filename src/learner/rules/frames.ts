import { can, wordToken } from '../sentence';
import * as grammar from './grammar';
import { rewrite, type Rule } from './rule';

// prettier-ignore
const selfOf: Readonly<Record<string, string>> = {
  i: 'myself',
  we: 'ourselves',
  they: 'themselves',
  he: 'himself',
  she: 'herself',
  you: 'yourself',
};

/** Frames in which one word decides the next: so/such, what/how, this/these, ordinals, quantities, reported speech. */
export const frameRules: readonly Rule[] = [
  {
    id: 'so-such',
    type: 'word-choice',
    why: 'such 修饰名词（such a kind girl），so 修饰形容词（so kind）。',
    about: ['so', 'such'],
    wrong: [
      ['She is so a kind girl.', 'She is such a kind girl.'],
      ['It was so bad weather that we stayed at home.', 'It was such bad weather that we stayed at home.'],
    ],
    right: ['It was so bad that we left.', 'She is so kind a girl.', 'So a dog can swim?'],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(is|was|are|were|had|have|such|'s|it's|am) so (an?) (\w+) (\w+)/gi,
        (_, be, article, adjective, noun) =>
          can(wordToken(adjective!), 'adjective') && can(wordToken(noun!), 'noun')
            ? `${be} such ${article} ${adjective} ${noun}`
            : undefined,
      ),
      ...rewrite(
        sentence,
        /\bso (bad|good|nice|fine|terrible|beautiful|hot|cold) (weather|news|food|music|advice)\b/gi,
        (_, adjective, noun) => `such ${adjective} ${noun}`,
      ),
    ],
  },
  {
    id: 'what-how-exclamation',
    type: 'word-choice',
    why: '感叹句：What + a + 形容词 + 名词！How + 形容词 + 主语 + 动词！',
    about: ['what', 'how'],
    wrong: [
      ['What beautiful the flowers are!', 'How beautiful the flowers are!'],
      ['How an interesting book it is!', 'What an interesting book it is!'],
      ['How a beautiful day!', 'What a beautiful day!'],
      ['How a surprise!', 'What a surprise!'],
    ],
    right: [
      'What beautiful flowers!',
      'How beautiful!',
      'How interesting it is!',
      'What good is it?',
      'How an egg is made is a mystery.',
    ],
    find: (sentence) => [
      ...rewrite(sentence, /^what (\w+) (?=(?:the|my|he|she|they|it|this|your) [\w ]+!)/gi, (_, adjective) =>
        grammar.isPureAdjective(wordToken(adjective!)) ? `how ${adjective} ` : undefined,
      ),
      ...rewrite(
        sentence,
        /^how (an? \w+(?: \w+(?= (?:it|he|she|this|that) is|!|$)|(?=!$)))/gi,
        (_, phrase) => `what ${phrase}`,
      ),
    ],
  },
  {
    id: 'this-these-number',
    type: 'agreement',
    why: 'this、that 指一个，用 is；these、those 指多个，用 are。',
    about: ['this', 'that', 'these', 'those'],
    wrong: [
      ['Those is my shoes.', 'Those are my shoes.'],
      ['This are my room.', 'This is my room.'],
    ],
    right: [
      'This is my room.',
      'The people who did this are bad.',
      'The cars that are red.',
      'What he did to those is sad.',
    ],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /^(those|these) (is|was)\b/gi,
        (_, word, be) => `${word} ${/^is$/i.test(be!) ? 'are' : 'were'}`,
      ),
      ...rewrite(
        sentence,
        /^(this|that) are (?=(?:a|an|my|your|his|her|our|the) (\w+)(?=[.,!?]|$))/gi,
        (_, word, noun) =>
          grammar.isSingularNoun(wordToken(noun!)) || grammar.uncountable.has(noun!.toLowerCase())
            ? `${word} is `
            : undefined,
      ),
    ],
  },
  {
    id: 'reflexive-object',
    type: 'pronoun',
    why: '动作回到自己身上，用 myself、ourselves 等。',
    about: ['enjoyed', 'enjoy', 'hurt', 'cut', 'taught', 'teach', 'introduce', 'dress', 'wash', 'help'],
    wrong: [
      ['We enjoyed us at the party.', 'We enjoyed ourselves at the party.'],
      ['I cut me with a knife.', 'I cut myself with a knife.'],
      ['Let me introduce me.', 'Let me introduce myself.'],
    ],
    right: ['He hurt him badly.', 'She taught her to read.', 'We enjoyed it.'],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(i|we) (enjoy|enjoyed|hurt|cut|teach|taught|dress|dressed) (me|us)\b/gi,
        (_, who, verb, whom) =>
          /^i$/i.test(who!) === /^me$/i.test(whom!)
            ? `${who} ${verb} ${selfOf[who!.toLowerCase()]}`
            : undefined,
      ),
      ...rewrite(
        sentence,
        /\b(they) (enjoy|enjoyed) them (?=at|in|very|there|on)/gi,
        (_, who, verb) => `${who} ${verb} themselves `,
      ),
      ...rewrite(sentence, /\blet me (?:to )?introduce me\b/gi, () => 'let me introduce myself'),
    ],
  },
  {
    id: 'mine-yours',
    type: 'pronoun',
    why: '后面没有名词时用 mine、yours、theirs、ours。',
    about: ['my', 'your', 'their', 'our'],
    wrong: [
      ['That book is my.', 'That book is mine.'],
      ['This is not my, it is your.', 'This is not mine, it is yours.'],
    ],
    right: ['That book is mine.', 'It is my, well, our house.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(is|are|was|were|not) (my|your|their|our)(?=[.!?]|$|, it\b| and it\b)/gi,
        (_, be, whose) =>
          `${be} ${({ my: 'mine', your: 'yours', their: 'theirs', our: 'ours' } as Record<string, string>)[whose!.toLowerCase()]}`,
      ),
  },
  {
    id: 'something-adjective',
    type: 'word-order',
    why: '形容词放在 something、anything、nothing 的后面。',
    about: ['something', 'anything', 'nothing'],
    wrong: [['I have important something to tell you.', 'I have something important to tell you.']],
    right: ['I have something important.', 'She is good, nothing bad happened.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(have|has|had|want|is|eat|do|buy|see|saw) (important|interesting|delicious|new|special|good|nice|different) (something|anything|nothing)\b/gi,
        (_, verb, adjective, thing) => `${verb} ${thing} ${adjective}`,
      ),
  },
  {
    id: 'looks-like-adjective',
    type: 'extra-word',
    why: 'look 后面直接加形容词：look happy；look like 后面加名词。',
    about: ['like'],
    wrong: [['She looks like very happy.', 'She looks very happy.']],
    right: ['She looks like her mother.', 'It looks like very old wood.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(look|looks|looked|sounds|sound|feel|feels|smells) like (very |so )?(\w+)(?=[.,!?]|$)/gi,
        (_, verb, degree, adjective) =>
          grammar.isPureAdjective(wordToken(adjective!)) && !can(wordToken(adjective!), 'noun')
            ? `${verb} ${degree}${adjective}`
            : undefined,
      ),
  },
  {
    id: 'weather-like',
    type: 'word-choice',
    why: '问天气：What’s the weather like? 或 How is the weather?',
    about: ['weather'],
    wrong: [['How is the weather like today?', 'What is the weather like today?']],
    right: ['How is the weather?', "What's the weather like?"],
    find: (sentence) =>
      rewrite(
        sentence,
        /^how('s| is) the weather( \w+)? like\b/gi,
        (_, be, where) => `what${be} the weather${where} like`,
      ),
  },
  {
    id: 'to-too',
    type: 'spelling',
    why: 'too 表示“太”，to 是介词，别写混。',
    about: ['to', 'there', 'well'],
    wrong: [
      ["It's to hot today.", "It's too hot today."],
      ['There going to the park.', "They're going to the park."],
      ['We had a well time in Sanya.', 'We had a good time in Sanya.'],
    ],
    right: ['I went to bed.', 'The well was deep.', 'There, going up, is the lift.', 'It is up to big boys.'],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(is|it's|was|are|am|were|i'm|he's|she's|'s) to (hot|cold|big|small|late|early|tired|young|old|expensive|difficult|hard|heavy|far|busy|short|tall|long|noisy|easy|fast|slow|boring)(?=[.,!?]|$| (?:today|for|to|now|here|in|and)\b)/gi,
        (_, be, adjective) => `${be} too ${adjective}`,
      ),
      ...rewrite(
        sentence,
        /^there (going|playing|coming|watching|eating|doing|studying|my (?:friends|parents|classmates))\b/gi,
        (_, rest) => `they're ${rest}`,
      ),
      ...rewrite(
        sentence,
        /\b(a|very|really) well (time|day|boy|girl|student|friend|place|idea|teacher|holiday|trip)\b/gi,
        (_, det, noun) => `${det} good ${noun}`,
      ),
    ],
  },
  {
    id: 'give-somebody',
    type: 'word-order',
    why: '给某人某物：give me the book，或者 give the book to me。',
    about: ['give', 'gave', 'show', 'send', 'pass'],
    wrong: [['Please give the book me.', 'Please give me the book.']],
    right: ['Please give the book to me.', 'I gave the man him.'.replace(' him', ' it')],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(give|gave|show|send|pass|showed|sent) (the|a|your|my|his|her|this|that) (\w+) (me|us|him|them)(?=[.,!?]|$)/gi,
        (_, verb, det, what, whom) => `${verb} ${whom} ${det} ${what}`,
      ),
  },
  {
    id: 'place-where',
    type: 'pronoun',
    why: '先行词是地点，从句里不缺主语和宾语，用 where。',
    about: ['which'],
    wrong: [
      ['This is the place which I was born.', 'This is the place where I was born.'],
      ['I have a friend which can speak Japanese.', 'I have a friend who can speak Japanese.'],
    ],
    right: ['This is the place which I like.', 'This is the place in which I was born.'],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(place|city|town|village|house|school|country) which (i|he|she|we|they) (was born|were born|live|lived|lives|grew up|work|study|studied)(?=[.,!?]|$)/gi,
        (_, place, who, verb) => `${place} where ${who} ${verb}`,
      ),
      ...rewrite(
        sentence,
        /\b(friend|boy|girl|man|woman|teacher|student|uncle|aunt|cousin|brother|sister) which (can|will|has|likes|lives)\b/gi,
        (_, who, verb) => `${who} who ${verb}`,
      ),
    ],
  },
];
