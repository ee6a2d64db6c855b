import { can, wordToken, type Sentence, type Token } from '../sentence';
import * as grammar from './grammar';
import { isOneOf, matches, neighbour, replace, rewrite, type Rule } from './rule';

const { baseOf } = grammar;
const nouns = `${grammar.people}|person|child`;
/** "I find a girl beautiful", "keep a room clean": the adjective belongs to the verb. */
const making =
  'make|makes|made|making|see|sees|saw|seen|seeing|prove|hold|watch|believe|find|finds|found|keep|keeps|kept|think|thinks|thought|call|calls|called|paint|paints|painted|leave|leaves|left|consider|get|gets|got|want|wants|wanted|like|likes';
/** Adjectives that stand behind their noun, and those that measure. */
const standingBehind =
  'alone|alive|awake|asleep|afraid|aware|present|available|possible|ready|responsible|long|tall|wide|deep|high|old|thick|full|worth|free|due|open|away|next|last|left|right|short|early|late|inside|outside|ill|sick|wrong|missing|proper';
const wellBeforeObject = new RegExp(
  '\\b(speak|speaks|spoke|play|plays|played|know|knows|learn|learns|learned|sing|sings|dance|dances|cook|cooks) (very well|well|quite well) ' +
    '((?:the|my|his|her|our) (?!most|more|best)\\w+|english|chinese|french|japanese|maths|math|football|basketball|tennis|chess|badminton|table tennis)(?=[.!?,]|$)',
  'gi',
);

/** Words that stand in a place where Chinese has them and English has not. */
export const wordOrderRules: readonly Rule[] = [
  {
    id: 'adjective-behind-noun',
    type: 'word-order',
    why: '一个词的形容词放在名词前面：a beautiful girl。',
    about: ['a', 'an'],
    wrong: [
      ['She is a girl beautiful.', 'She is a beautiful girl.'],
      ['I have a book interesting.', 'I have an interesting book.'],
      ['He bought a bike new and rode it.', 'He bought a new bike and rode it.'],
    ],
    right: [
      'I made a girl happy.',
      'It is hard to see a child unhappy.',
      'It is a metre long.',
      'I saw a girl asleep.',
      'He has a box full of books.',
      'She is a girl proud of her work.',
      'I know a boy taller than him.',
      'It is a city clean and quiet at night.',
      'Is a dog clever?',
      'This is a picture book.',
    ],
    find: (sentence) =>
      matches(sentence, 'a|an', (noun) => isThing(noun), isPlainAdjective).flatMap(
        ([article, noun, adjective]) => {
          const verb = neighbour(sentence, article!, -1);
          const next = neighbour(sentence, adjective!, 1);
          const ends =
            !next || /^[.,!?]$/.test(next.text) || isOneOf(next, 'and|but|because|so|when|near|behind');
          const goesOn = isOneOf(next, 'and') && can(neighbour(sentence, next!, 1), 'adjective');
          if (
            !verb ||
            !ends ||
            goesOn ||
            isOneOf(verb, `${making}|or|and|nor|than`) ||
            asksFirst(sentence, article!)
          )
            return [];
          const right = /^[aeiou]/.test(adjective!.lower) ? 'an' : 'a';
          return [replace(article!, adjective!, `${right} ${adjective!.lower} ${noun!.text}`)];
        },
      ),
  },
  {
    id: 'subject-before-auxiliary',
    type: 'word-order',
    why: '特殊疑问句里，do、does、did、can、will 要放在主语前面。',
    about: ['?'],
    wrong: [
      ['Where you did go last weekend?', 'Where did you go last weekend?'],
      ['What he does do every day?', 'What does he do every day?'],
      ['When we can start?', 'When can we start?'],
      ['How your sister will come?', 'How will your sister come?'],
    ],
    right: ['What he did was wrong, right?', 'What you can do is wait, OK?', 'Where did you go?'],
    find: (sentence) =>
      rewrite(
        sentence,
        /^((?:and |but |so )?(?:where|when|why|how|what|what time)) (i|you|he|she|it|we|they|(?:my|your|his|her|our|their) \w+) (did|does|do|can|will|could|should|would) (\w+)(?=(?: [^,?]*)?\?)/gi,
        (whole, asks, who, auxiliary, verb) =>
          can(wordToken(verb!), 'verb', 'base') &&
          !/^(?:last|there|well|with|in|at|on|for)$/i.test(verb!) &&
          !/\b(?:is|was|are|were)\b/i.test(sentence.text.slice(whole!.length))
            ? `${asks} ${auxiliary} ${who} ${verb}`
            : undefined,
      ),
  },
  {
    id: 'not-only-inversion',
    type: 'word-order',
    why: 'Not only 放在句首时要倒装：Not only can he sing, but he can also dance.',
    about: ['only'],
    wrong: [
      ['Not only he can sing, but also he can dance.', 'Not only can he sing, but also he can dance.'],
      ['Not only she sings, but she also dances.', 'Not only does she sing, but she also dances.'],
      [
        'Not only they have money, but they also have time.',
        'Not only do they have money, but they also have time.',
      ],
    ],
    right: ['Not only he but also I can sing.', 'Not only can he sing, but he can also dance.'],
    find: (sentence) =>
      rewrite(sentence, /^(not only) (i|you|he|she|it|we|they) (\w+)\b/gi, (_, only, who, verb) => {
        const token = wordToken(verb!);
        if (isOneOf(token, 'can|could|will|would|should|must|may|am|is|are|was|were'))
          return `${only} ${verb} ${who}`;
        if (isOneOf(token, 'has|had|have')) {
          const next = sentence.tokens[4];
          if (can(next, 'verb', 'participle')) return `${only} ${verb} ${who}`;
        }
        const base = isOneOf(token, 'has|had|have') ? 'have' : baseOf(token, 'base', 'third', 'past');
        if (!base || can(token, 'adverb')) return undefined;
        const past = can(token, 'verb', 'past') && !can(token, 'verb', 'base');
        const does = past || isOneOf(token, 'had') ? 'did' : /^(?:he|she|it)$/i.test(who!) ? 'does' : 'do';
        return `${only} ${does} ${who} ${base}`;
      }),
  },
  {
    id: 'well-before-object',
    type: 'word-order',
    why: 'very well、very much 放在宾语后面：speak English very well。',
    about: ['well'],
    wrong: [
      ['She speaks very well English.', 'She speaks English very well.'],
      ['He plays very well the piano.', 'He plays the piano very well.'],
    ],
    right: ['She speaks English very well.', 'He plays very well.', 'I know very well that he left.'],
    find: (sentence) =>
      rewrite(sentence, wellBeforeObject, (_, verb, well, object) => `${verb} ${object} ${well}`),
  },
  {
    id: 'time-before-verb',
    type: 'word-order',
    why: '英语里时间一般放在句尾或句首，不放在主语和动词中间。',
    about: ['every', 'yesterday', 'tomorrow', 'last', 'next', 'tonight'],
    wrong: [
      ['I every day do homework.', 'I do homework every day.'],
      ['I yesterday went to the zoo.', 'I went to the zoo yesterday.'],
      ['We tomorrow will go there.', 'We will go there tomorrow.'],
    ],
    right: ['I do it every day.', 'Yesterday I went there.', 'Yesterday we did it.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /^(i|we|he|she|they|you) (every day|yesterday|tomorrow|every morning|every evening|every week|last night|last week|last year|next year|next week|tonight) ((?:will |can |also )?(?:\w+)[^,;?]{0,60}?)([.!]?)$/gi,
        (whole, subject, time, rest, mark) => {
          const verb = wordToken(rest!.replace(/^(?:will|can|also) /i, '').split(' ')[0]!);
          if (!grammar.mayBeVerb(verb) || /\b(?:because|and|but|so|when|is easy)\b/i.test(rest!))
            return undefined;
          return whole ? `${subject} ${rest} ${time}${mark}` : undefined;
        },
      ),
  },
  {
    id: 'with-friend-verb',
    type: 'word-order',
    why: '“和某人一起做”：动词放前面，with … 放后面。',
    about: ['with'],
    wrong: [['I with my friend play games.', 'I play games with my friend.']],
    right: ['I play games with my friend.', 'She, with her friend, plays.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /^(i|we|he|she|they) (with (?:my|his|her|our|their) \w+) ((?:often |always |usually )?\w+[^,;?]{0,50}?)([.!]?)$/gi,
        (_, subject, who, rest, mark) => {
          const verb = wordToken(rest!.replace(/^(?:often|always|usually) /i, '').split(' ')[0]!);
          return can(verb, 'verb') && !/\b(?:because|and|but|so|when)\b/i.test(rest!)
            ? `${subject} ${rest} ${who}${mark}`
            : undefined;
        },
      ),
  },
  {
    id: 'like-very-much-object',
    type: 'word-order',
    why: 'very much 放在宾语后面：I like English very much.',
    about: ['very'],
    wrong: [['I like very much English.', 'I like English very much.']],
    right: ['I like English very much.', 'I like very much to sing.', 'I enjoyed it very much.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(like|likes|love|loves|enjoy|enjoys) (very much) ((?:my |the |this |your |our )?(?!to\b|and\b|but\b|because\b|that\b|when\b|so\b|in\b|at\b|too\b|for\b)\w+(?: (?!and\b|but\b|because\b|so\b)\w+)?)([.!]|$)/gi,
        (_, verb, much, object, mark) => `${verb} ${object} ${much}${mark}`,
      ),
  },
];

function isThing(token: Token): boolean {
  return grammar.things.has(token.lower) || isOneOf(token, nouns);
}

function isPlainAdjective(token: Token): boolean {
  return grammar.isPureAdjective(token) && !isOneOf(token, standingBehind) && !can(token, 'noun');
}

/** "Is a dog clever?" */
function asksFirst({ tokens }: Sentence, article: Token): boolean {
  return tokens.at(-1)?.text === '?' && article.index < 2;
}
