import { long } from './adjectives';
import { can } from '../sentence';
import * as grammar from './grammar';
import { isOneOf, matches, neighbour, remove, replace, rewrite, type Rule } from './rule';

/** Adjectives of one syllable (or two with -y) and their comparatives. */
const short: Readonly<Record<string, string>> = Object.fromEntries(
  'tall:taller big:bigger small:smaller old:older young:younger cheap:cheaper short:shorter long:longer fast:faster hot:hotter cold:colder high:higher low:lower strong:stronger weak:weaker large:larger thin:thinner fat:fatter rich:richer poor:poorer hard:harder easy:easier busy:busier early:earlier heavy:heavier happy:happier near:nearer nice:nicer warm:warmer cool:cooler good:better bad:worse far:farther smart:smarter kind:kinder slow:slower bright:brighter clean:cleaner dirty:dirtier funny:funnier'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
const superlative = (adjective: string): string =>
  adjective === 'good' ? 'best' : adjective === 'bad' ? 'worst' : short[adjective]!.replace(/er$/, 'est');
const falseForms: Readonly<Record<string, string>> = {
  gooder: 'better',
  goodest: 'best',
  badder: 'worse',
  baddest: 'worst',
  worser: 'worse',
  bestest: 'best',
  beautifuler: 'more beautiful',
  beautifulest: 'most beautiful',
  importanter: 'more important',
  interestinger: 'more interesting',
  difficulter: 'more difficult',
  hoter: 'hotter',
  biger: 'bigger',
  thiner: 'thinner',
  fater: 'fatter',
  easyer: 'easier',
  happyer: 'happier',
  bussier: 'busier',
  bigest: 'biggest',
  hotest: 'hottest',
  happyest: 'happiest',
  easyest: 'easiest',
  farer: 'farther',
  funer: 'more fun',
  expensiver: 'more expensive',
  carefuler: 'more careful',
  populater: 'more popular',
  famouser: 'more famous',
};

const moreShort = new RegExp(
  `\\b(is|are|am|was|were|much|becomes?|gets?|got|runs?) more (${Object.keys(short)
    .filter((word) => !/^(?:kind|happy|nice|far|near|clean|warm)$/.test(word))
    .join('|')}) than\\b`,
  'gi',
);
const shortThan = new RegExp(
  `\\b(is|are|am|was|were|runs?|jumps?|much|gets?)( very| so)? (${Object.keys(short).join('|')}) than\\b`,
  'gi',
);
const longThan = new RegExp(`\\b(is|are|am|was|were)( very| so)? (${long}) than\\b`, 'gi');
const asComparativeAs = new RegExp(
  `\\b(so|as) (${Object.values(short).join('|')}) as (me|you|him|her|us|them|my|your|his|the|i|he|she|mine|yours|hers|ours|theirs|before|ever|that|this)\\b`,
  'gi',
);
const theMoreLong = new RegExp(`\\b(is|are) the more (${long}) (\\w+ in)\\b`, 'gi');
const theLongOfAll = new RegExp(`\\b(is|are) the (${long}) (\\w+ of all)(?=[.!?]|$)`, 'gi');

/** Comparatives and superlatives. */
export const comparisonRules: readonly Rule[] = [
  {
    id: 'more-er',
    type: 'adjective-adverb',
    why: '比较级不重复：有了 -er 就不用 more，最高级有了 -est 就不用 most。',
    about: ['more', 'most'],
    wrong: [
      ['My sister is more taller than me.', 'My sister is taller than me.'],
      ['He runs more faster.', 'He runs faster.'],
      ['He is the most tallest boy.', 'He is the tallest boy.'],
      ['It is more better.', 'It is better.'],
    ],
    right: [
      'It is once more later.',
      'He has more older friends than me.',
      'the most interesting',
      'It is more of a teacher.',
      'The more the better.',
      'I have more lower marks.',
    ],
    find: (sentence) => [
      ...matches(sentence, 'more', (token) => isOneOf(token, Object.values(short).join('|'))).flatMap(
        ([more, adjective]) => {
          const after = neighbour(sentence, adjective!, 1);
          return isOneOf(neighbour(sentence, more!, -1), 'the|have|has|once') && !isOneOf(after, 'than')
            ? []
            : grammar.endsPhrase(after) ||
                isOneOf(
                  neighbour(sentence, more!, -1),
                  'is|are|am|was|were|get|gets|become|much|runs|run|got',
                )
              ? [remove(sentence, more!)]
              : [];
        },
      ),
      ...matches(
        sentence,
        'most',
        (token) =>
          isOneOf(token, Object.keys(short).map(superlative).join('|')) && !isOneOf(token, 'nearest'),
      ).map(([most]) => remove(sentence, most!)),
    ],
  },
  {
    id: 'false-comparative',
    type: 'adjective-adverb',
    why: '这个形容词的比较级或最高级变化不规则（good-better-best, bad-worse-worst）。',
    about: Object.keys(falseForms),
    wrong: [
      ['Her English is badder than mine.', 'Her English is worse than mine.'],
      ['This is the goodest film.', 'This is the best film.'],
    ],
    right: ['This is the best film.'],
    find: (sentence) =>
      matches(sentence, (token) => Object.hasOwn(falseForms, token.lower)).map(([token]) =>
        replace(token!, token!, falseForms[token!.lower]!),
      ),
  },
  {
    id: 'more-short',
    type: 'adjective-adverb',
    why: '短形容词的比较级直接加 -er，不用 more。',
    about: ['more'],
    wrong: [
      ['He is more tall than me.', 'He is taller than me.'],
      ['This is more good than that.', 'This is better than that.'],
    ],
    right: [
      'There are more old books than new ones.',
      'She is more kind than clever.',
      'I eat more hot food than cold.',
    ],
    find: (sentence) =>
      rewrite(sentence, moreShort, (_, head, adjective) => `${head} ${short[adjective!.toLowerCase()]} than`),
  },
  {
    id: 'any-other',
    type: 'missing-word',
    why: '和同一类里的其他人或物比较，用 any other：taller than any other boy in my class。',
    about: ['any'],
    wrong: [
      ['He is taller than any boy in our class.', 'He is taller than any other boy in our class.'],
      ['Shanghai is bigger than any city in China.', 'Shanghai is bigger than any other city in China.'],
    ],
    right: [
      'He is taller than any other boy in our class.',
      'My dad is taller than any student in our class.',
      'Shanghai is bigger than any city in Africa.',
      'Is there any city in China you like?',
    ],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /^((?:i|he|she|tom|[a-z]+ ?[a-z]*) (?:am|is|was|runs?|studies|jumps?|sings?) (?:much |far )?(?:\w+er|more \w+|better) than any) (boy|girl|student|pupil) (in|of) (my|our|the|his|her) (class|school|grade)\b/gi,
        (whole, head, noun, where, whose, place) =>
          /^(?:my|the|our) /i.test(whole!) ? undefined : `${head} other ${noun} ${where} ${whose} ${place}`,
      ),
      ...rewrite(
        sentence,
        /^((?:shanghai|beijing|chongqing|the (?:yangtze|yellow) river|changjiang river) (?:is|are) (?:much |far )?(?:\w+er|more \w+) than any) (city|river) in china\b/gi,
        (_, head, noun) => `${head} other ${noun} in China`,
      ),
    ],
  },
  {
    id: 'positive-than',
    type: 'adjective-adverb',
    why: '和 than 连用的形容词要用比较级。',
    about: ['than'],
    wrong: [
      ['He is tall than me.', 'He is taller than me.'],
      ['English is interesting than maths.', 'English is more interesting than maths.'],
    ],
    right: [
      'I am happy rather than sad.',
      'It is no good other than this.',
      'He is less tall than me.',
      'She is more beautiful than me.',
      'It is more important than good.',
    ],
    find: (sentence) => [
      ...rewrite(sentence, shortThan, (_, head, _very, adjective) =>
        sentence.vocabulary.has('more') || sentence.vocabulary.has('less')
          ? undefined
          : `${head} ${short[adjective!.toLowerCase()]} than`,
      ),
      ...rewrite(sentence, longThan, (_, head, _very, adjective) => `${head} more ${adjective} than`),
    ],
  },
  {
    id: 'very-comparative',
    type: 'adjective-adverb',
    why: '修饰比较级用 much，不用 very。',
    about: ['very'],
    wrong: [
      ['He is very taller than me.', 'He is much taller than me.'],
      ['It is very more expensive.', 'It is much more expensive.'],
    ],
    right: ['It is the very best.', 'He is much taller.'],
    find: (sentence) => [
      ...matches(sentence, 'very', (token) => isOneOf(token, Object.values(short).join('|'))).map(([very]) =>
        replace(very!, very!, 'much'),
      ),
      ...matches(sentence, 'very', 'more', (token) => can(token, 'adjective')).map(([very]) =>
        replace(very!, very!, 'much'),
      ),
    ],
  },
  {
    id: 'as-comparative-as',
    type: 'adjective-adverb',
    why: 'as … as 中间用原级，不用比较级。',
    about: ['as'],
    wrong: [['I am as taller as him.', 'I am as tall as him.']],
    right: ['as tall as', 'I see him as better.'],
    find: (sentence) =>
      rewrite(
        sentence,
        asComparativeAs,
        (_, as, adjective, who) =>
          `${as} ${Object.keys(short).find((key) => short[key] === adjective!.toLowerCase())} as ${who}`,
      ),
  },
  {
    id: 'the-more-est',
    type: 'adjective-adverb',
    why: '三者以上比较用最高级：the most … in …。',
    about: ['more'],
    wrong: [
      ['She is the more beautiful girl in the school.', 'She is the most beautiful girl in the school.'],
    ],
    right: ['She is the more beautiful of the two.', 'The more you read, the more beautiful it is.'],
    find: (sentence) =>
      rewrite(sentence, theMoreLong, (_, is, adjective, rest) => `${is} the most ${adjective} ${rest}`),
  },
  {
    id: 'more-missing-long',
    type: 'adjective-adverb',
    why: '长形容词的最高级用 the most …。',
    about: ['the'],
    wrong: [
      ['English is the interesting subject of all.', 'English is the most interesting subject of all.'],
    ],
    right: ['English is the interesting subject.', 'He told us the important news of all schools.'],
    find: (sentence) =>
      rewrite(sentence, theLongOfAll, (_, is, adjective, rest) => `${is} the most ${adjective} ${rest}`),
  },
  {
    id: 'than-that-in',
    type: 'missing-word',
    why: '比较的是两地的天气，不是天气和城市：than in Beijing / than that in Beijing。',
    about: ['weather', 'climate'],
    wrong: [
      ['The weather here is hotter than Beijing.', 'The weather here is hotter than in Beijing.'],
      ['The climate in Kunming is better than Harbin.', 'The climate in Kunming is better than in Harbin.'],
    ],
    right: ['The weather is hotter than in Beijing.', 'The weather today is better than Monday.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b((?:weather|climate) (?:here|there|in [A-Z]\w+) (?:is|was) (?:much |a little |a bit )?(?:\w+er|more \w+|better|worse) than) (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|May|I\b)([A-Z]\w+)(?=[.!?]|$)/g,
        (_, head, place) => `${head} in ${place}`,
      ),
  },
];
