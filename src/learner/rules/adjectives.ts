import { can } from '../sentence';
import * as grammar from './grammar';
import { isOneOf, matches, neighbour, replace, rewrite, type Rule } from './rule';

// prettier-ignore
export const long =
  'interesting|beautiful|important|difficult|expensive|popular|delicious|useful|careful|famous|dangerous|exciting|boring|comfortable|convenient';
const adverbOf: Readonly<Record<string, string>> = {
  careful: 'carefully',
  quick: 'quickly',
  quiet: 'quietly',
  serious: 'seriously',
  happy: 'happily',
  polite: 'politely',
  slow: 'slowly',
  beautiful: 'beautifully',
  easy: 'easily',
  clear: 'clearly',
  fluent: 'fluently',
};
const adjectiveOf: Readonly<Record<string, string>> = {
  happily: 'happy',
  sadly: 'sad',
  kindly: 'kind',
  angrily: 'angry',
  nervously: 'nervous',
  excitedly: 'excited',
  tiredly: 'tired',
  beautifully: 'beautiful',
  healthily: 'healthy',
  comfortably: 'comfortable',
  well: 'good',
};
const feel =
  'feel|feels|felt|look|looks|looked|sound|sounds|sounded|smell|smells|smelled|taste|tastes|tasted|seem|seems|seemed';

/** Who may like something very much. */
const veryMuchLikers = `i|you|we|they|he|she|it|also|who|${grammar.people}|${grammar.peoplePlural}|all|both`;

export const adjectiveRules: readonly Rule[] = [
  {
    id: 'very-verb',
    type: 'chinglish',
    why: 'very 不能直接修饰动词，可以说 really like 或 like … very much。',
    about: ['very'],
    wrong: [
      ['I very like this movie.', 'I really like this movie.'],
      ['She very loves her dog.', 'She really loves her dog.'],
      ['My mother very enjoys cooking.', 'My mother really enjoys cooking.'],
    ],
    right: [
      'I like very spicy food.',
      'I very much enjoyed it.',
      'It is very like a dog.',
      'I am very interested.',
      'He is very loved by all.',
      'We had a very welcome rest.',
    ],
    find: (sentence) =>
      matches(
        sentence,
        () => true,
        'very',
        (token) =>
          isOneOf(
            token,
            'like|likes|liked|love|loves|loved|want|wants|wanted|enjoy|enjoys|enjoyed|hope|hopes|need|needs|hate|hates|miss|missed|thank|agree|admire|respect|appreciate|want|believe|understand|care|know',
          ) ||
          (can(token, 'verb', 'base', 'third') &&
            !can(token, 'adjective') &&
            !can(token, 'adverb') &&
            !can(token, 'noun')),
      ).flatMap(([subject, very, verb]) => {
        if (isOneOf(neighbour(sentence, subject!, -1), grammar.be) || isOneOf(verb, 'much')) return [];
        if (!isOneOf(subject, veryMuchLikers) && !subject!.tags().has('Person')) return [];
        return [replace(very!, very!, 'really')];
      }),
  },
  {
    id: 'thank-very',
    type: 'word-order',
    why: '表示非常感谢说 Thank you very much。',
    about: ['thank'],
    wrong: [
      ["I'm very thank you.", 'Thank you very much.'],
      ['Very thank you!', 'Thank you very much!'],
    ],
    right: ['Thank you very much.'],
    find: (sentence) =>
      rewrite(sentence, /\b(?:i am |i'm |i )?very thank you\b/gi, () => 'Thank you very much'),
  },
  {
    id: 'weather-is-well',
    type: 'adjective-adverb',
    why: '这里要用形容词 good（或 fine），well 是副词或“身体好”。',
    about: ['well'],
    wrong: [
      ['The weather is well today.', 'The weather is good today.'],
      ['The soup smells well.', 'The soup smells good.'],
      ['My English is very well.', 'My English is very good.'],
    ],
    right: [
      'I am well.',
      'My mother is very well.',
      'All is well.',
      'The food is well cooked.',
      'He is well known.',
      'The weather is well suited.',
    ],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b((?:weather|food|english|school|film|movie|book|idea|dish|soup|song|music|school life|chinese|maths|spoken english|day|result|marks|grade|grades) (?:is|was|are|were) (?:very |so |really |not )?)well(?=[.,!?]|$| (?:today|and|in|now|because|but|for|at|yesterday)\b)/gi,
        (_, head) => `${head}good`,
      ),
      ...rewrite(
        sentence,
        /\b((?:smells?|tastes?|sounds?) (?:very |so |really )?)well(?=[.,!?]|$)/gi,
        (_, head) => `${head}good`,
      ),
    ],
  },
  {
    id: 'good-well',
    type: 'adjective-adverb',
    why: '修饰动词要用副词 well，不用形容词 good。',
    about: ['good'],
    wrong: [
      ['She sings very good.', 'She sings very well.'],
      ['He speaks English good.', 'He speaks English well.'],
      ['I play the piano good.', 'I play the piano well.'],
    ],
    right: [
      'The food tastes good.',
      'He plays a good game.',
      'I feel good.',
      'Playing is good.',
      'It makes the work good.',
      'Singing looks good.',
    ],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b((?:sings?|sang|dances?|danced|swims?|plays?|played|speaks?|spoke|draws?|drew|writes?|wrote|cooks?|cooked|runs?|ran|studies|sleeps?|slept) (?:very |so |really |not )?)good(?=[.,!?]|$| (?:and|but|because)\b)/gi,
        (_, head) => `${head}well`,
      ),
      ...rewrite(
        sentence,
        /\b((?:plays?|played|speaks?|spoke|sings?|draws?|writes?|wrote|cooks?|dances?) (?:the |english|chinese|basketball|football|piano|guitar|games|chess|songs|pictures|tennis|badminton|volleyball|erhu| ){1,3}(?:very |so |really )?)good(?=[.,!?]|$| (?:and|but|because)\b)/gi,
        (_, head) => `${head}well`,
      ),
    ],
  },
  {
    id: 'feel-adverb',
    type: 'adjective-adverb',
    why: 'feel、look、sound、taste、smell 等系动词后面用形容词。',
    about: 'happily|sadly|angrily|nervously|excitedly|tiredly|comfortably|beautifully|kindly|healthily'.split(
      '|',
    ),
    wrong: [
      ['I feel happily today.', 'I feel happy today.'],
      ['The cake tastes beautifully.', 'The cake tastes beautiful.'],
    ],
    right: [
      'He looked sadly at me.',
      'I feel strongly about it.',
      'I feel well.',
      'She looked happily around.',
      'He is happily married.',
    ],
    find: (sentence) => [
      ...matches(
        sentence,
        feel,
        'happily|sadly|angrily|nervously|excitedly|tiredly|comfortably|beautifully',
      ).flatMap(([, adverb]) =>
        grammar.isSign(neighbour(sentence, adverb!, 1)) ||
        isOneOf(neighbour(sentence, adverb!, 1), 'today|and|because|when|now|every')
          ? [replace(adverb!, adverb!, adjectiveOf[adverb!.lower]!)]
          : [],
      ),
      ...matches(sentence, feel, 'very|so|really', 'happily|sadly|angrily|nervously|excitedly').flatMap(
        ([, , adverb]) =>
          grammar.isSign(neighbour(sentence, adverb!, 1)) ||
          isOneOf(neighbour(sentence, adverb!, 1), 'today|and|because|when|now')
            ? [replace(adverb!, adverb!, adjectiveOf[adverb!.lower]!)]
            : [],
      ),
      ...matches(
        sentence,
        "am|is|are|was|were|i'm|we're|they're",
        'very|so|really|too',
        'happily|sadly|angrily|nervously|kindly',
      ).flatMap(([, , adverb]) =>
        grammar.isSign(neighbour(sentence, adverb!, 1))
          ? [replace(adverb!, adverb!, adjectiveOf[adverb!.lower]!)]
          : [],
      ),
      ...rewrite(
        sentence,
        /\b((?:keep|stay|be|is|are|am|feel|feels|look|become|became) (?:very |so )?(?:healthy|happy|strong|safe|busy|tired|good|calm|quiet)) and (happily|healthily|sadly|comfortably)(?=[.,!?]|$)/gi,
        (_, head, adverb) => `${head} and ${adjectiveOf[adverb!.toLowerCase()]}`,
      ),
    ],
  },
  {
    id: 'adjective-for-adverb',
    type: 'adjective-adverb',
    why: '修饰动词要用副词（careful -> carefully）。',
    about: 'careful|quick|serious|polite|happy|beautiful|clear|fluent|quiet|hardly'.split('|'),
    wrong: [
      ['He drives careful.', 'He drives carefully.'],
      ['Please listen careful.', 'Please listen carefully.'],
      ['She studies very hardly.', 'She studies very hard.'],
    ],
    right: ['He is careful.', 'I can hardly work.', 'He went home happy.', 'Keep quiet.', 'Drive slow.'],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b((?:drive|walk|run|work|speak|talk|listen|read|write|study|sing|finish|do it|learn)(?:s|es|ed|ies|ning|ing)? (?:very |more |so )?)(careful|quick|serious|polite|happy|beautiful|clear|fluent|quiet)(?=[.,!?]|$| (?:and|when|in|because|every)\b)/gi,
        (_, head, adjective) => `${head}${adverbOf[adjective!.toLowerCase()]}`,
      ),
      ...rewrite(
        sentence,
        /\b((?:work|study|studies|studied|try|tries|tried|worked|works|learn|learns|train|practise|practice) (?:very |so |really )?)hardly(?=[.,!?]|$| (?:and|to|every|at|because|for)\b)/gi,
        (_, head) => `${head}hard`,
      ),
    ],
  },
  {
    id: 'too-much-adjective',
    type: 'adjective-adverb',
    why: '修饰形容词用 too 或 so，不用 too much / so much。',
    about: ['much', 'many'],
    wrong: [
      ['It is too much expensive.', 'It is too expensive.'],
      ['She is so much beautiful.', 'She is so beautiful.'],
      ['There is to much noise.', 'There is too much noise.'],
    ],
    right: [
      'There is too much hot water.',
      'It is so much better.',
      'I eat too much.',
      'He means so much to many people.',
    ],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(is|are|was|were|am) (too|so|very) much (expensive|difficult|beautiful|hard|big|small|tired|hot|cold|important|interesting|happy|tall|high|dangerous|boring|easy|heavy|long|delicious|popular|busy)(?=[.,!?]|$| (?:for|to|and|in|that|because)\b)/gi,
        (_, is, too, adjective) => `${is} ${too} ${adjective}`,
      ),
      ...rewrite(
        sentence,
        /\b(is|are|was|were|have|has|eat|had|spend|with|do|drink|use) to (much|many) (\w+)/gi,
        (_, head, much, noun) => `${head} too ${much} ${noun}`,
      ),
    ],
  },
  {
    id: 'enough-order',
    type: 'word-order',
    why: 'enough 放在形容词后面：big enough。',
    about: ['enough'],
    wrong: [['The room is not enough big.', 'The room is not big enough.']],
    right: ['The room is big enough.', 'I have enough good books.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(is|are|am|was|were|not|isn't|aren't|'m) enough (big|old|tall|strong|good|rich|fast|brave|clever|careful|hot|warm|long|large|high|clean|safe|easy|cheap)(?=[.,!?]|$| (?:to|for|and)\b)/gi,
        (_, head, adjective) => `${head} ${adjective} enough`,
      ),
  },
  {
    id: 'every-day-everyday',
    type: 'spelling',
    why: '“每天”是 every day（分开写），everyday 是形容词“日常的”。',
    about: ['everyday', 'alot'],
    wrong: [
      ['I run everyday.', 'I run every day.'],
      ['Thanks alot.', 'Thanks a lot.'],
    ],
    right: ['It is part of everyday life.', 'I use everyday English.'],
    find: (sentence) => [
      ...matches(sentence, 'everyday').flatMap(([word]) => {
        const after = neighbour(sentence, word!, 1);
        return grammar.isSign(after) ||
          isOneOf(after, 'and|i|we|after|before|in|at|because|with|he|she|they|my|to|but|when|so')
          ? [replace(word!, word!, 'every day')]
          : [];
      }),
      ...matches(sentence, 'alot').map(([word]) => replace(word!, word!, 'a lot')),
    ],
  },
];
