import { startsWithVowelSound } from './nouns';
import { can } from '../sentence';
import * as grammar from './grammar';
import { insertBefore, isOneOf, matches, neighbour, remove, replace, rewrite, type Rule } from './rule';

const { endsPhrase } = grammar;

/** Articles, and quantity words before a noun. */
export const determinerRules: readonly Rule[] = [
  {
    id: 'a-uncountable',
    type: 'determiner',
    why: 'advice、information、homework、news 等是不可数名词，前面不用 a/an。',
    about: ['a', 'an'],
    wrong: [
      ['He gave me an advice.', 'He gave me some advice.'],
      ['I have a good news.', 'I have good news.'],
      ['We have a homework today.', 'We have homework today.'],
      ['What a bad weather!', 'What bad weather!'],
    ],
    right: ['It is a news programme.', 'A weather report.', 'a homework club', 'I want a drink.'],
    find: (sentence) => [
      ...matches(
        sentence,
        'a|an',
        'advice|information|homework|housework|furniture|news|luggage|equipment|progress|weather|bread|money',
      ).flatMap(([article, noun]) => {
        if (!endsPhrase(neighbour(sentence, noun!, 1))) return [];
        return isOneOf(noun, 'advice|information|furniture|luggage|equipment|bread|money')
          ? [replace(article!, article!, 'some')]
          : [remove(sentence, article!)];
      }),
      ...matches(
        sentence,
        'a|an',
        (token) => can(token, 'adjective'),
        'advice|information|homework|housework|furniture|news|luggage|equipment|progress|weather',
      ).flatMap(([article, , noun]) =>
        endsPhrase(neighbour(sentence, noun!, 1)) ? [remove(sentence, article!)] : [],
      ),
    ],
  },
  {
    id: 'a-an',
    type: 'determiner',
    why: '元音音素开头的词前用 an，辅音音素开头的词前用 a。',
    about: ['a', 'an'],
    wrong: [
      ['I have a apple.', 'I have an apple.'],
      ['It is an useful book.', 'It is a useful book.'],
      ['He waited for a hour.', 'He waited for an hour.'],
    ],
    right: [
      'a university',
      'an honest man',
      'a European country',
      'a one-way street',
      'an umbrella',
      'an unhappy boy',
      'Vitamin A is good.',
      'I got an A in English.',
    ],
    find: (sentence) => [
      ...matches(sentence, 'a', (token) => token.kind === 'word' && startsWithVowelSound(token.text)).flatMap(
        ([article]) =>
          article!.text === 'A' && article !== sentence.tokens[0] ? [] : [replace(article!, article!, 'an')],
      ),
      ...matches(
        sentence,
        'an',
        (token) =>
          token.kind === 'word' &&
          token.readings.length > 0 &&
          !startsWithVowelSound(token.text) &&
          token.text.length > 1 &&
          !/^[A-Z]{2,}$/.test(token.text) &&
          !/^(?:h(?:our|onest|onou?r|eir|istoric|otel|erb)|an?$)/.test(token.lower),
      ).map(([article]) => replace(article!, article!, 'a')),
    ],
  },
  {
    id: 'superlative-the',
    type: 'determiner',
    why: '形容词最高级前面要加 the。',
    about: [
      'best',
      'most',
      'worst',
      'tallest',
      'biggest',
      'oldest',
      'youngest',
      'longest',
      'highest',
      'largest',
    ],
    wrong: [
      ['He is best student in our class.', 'He is the best student in our class.'],
      ['It is most beautiful city in China.', 'It is the most beautiful city in China.'],
      ['She is tallest in my class.', 'She is the tallest in my class.'],
    ],
    right: [
      'Which is best?',
      'He is my best friend.',
      'What I like is most important.',
      'It is best to go now.',
      'It is most kind of you.',
    ],
    find: (sentence) => [
      ...matches(
        sentence,
        'is|are|was|were|become|be',
        'best|worst|tallest|biggest|oldest|youngest|longest|highest|largest|smallest',
        (token) => can(token, 'noun') && !isOneOf(token, 'for|in|to|if|when|at|with'),
      ).map(([, best]) => insertBefore(best!, 'the')),
      ...matches(
        sentence,
        'is|are|was|were',
        'tallest|biggest|oldest|youngest|longest|highest|largest|smallest',
        'in|of',
      ).map(([, best]) => insertBefore(best!, 'the')),
      ...matches(
        sentence,
        'is|are|was|were',
        'most',
        (token) => can(token, 'adjective'),
        (token) => can(token, 'noun') && !isOneOf(token, 'of|to|for|in|that|when'),
      ).map(([, most]) => insertBefore(most!, 'the')),
    ],
  },
  {
    id: 'the-unique',
    type: 'determiner',
    why: '世界上独一无二的事物（the sun, the moon）前面要加 the。',
    about: ['sun', 'moon', 'capital', 'earth'],
    wrong: [
      ['Sun is shining.', 'The sun is shining.'],
      ['Beijing is capital of China.', 'Beijing is the capital of China.'],
    ],
    right: ['The sun is hot.', 'Sun Li is my friend.', 'Capital of China: Beijing'],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /^(sun|moon|earth) (is|was|rises|goes|moves|shines)\b/gi,
        (_, noun, verb) => `the ${noun!.toLowerCase()} ${verb}`,
      ),
      ...rewrite(sentence, /\b(is|was) capital of\b/gi, (_, is) => `${is} the capital of`),
    ],
  },
  {
    id: 'no-article-play',
    type: 'determiner',
    why: '球类、棋类运动和三餐前面不加 the / a：play football, have lunch。',
    about: ['play', 'plays', 'played', 'playing', 'breakfast', 'lunch', 'supper'],
    wrong: [
      ['I play the basketball after school.', 'I play basketball after school.'],
      ['We have a lunch at twelve.', 'We have lunch at twelve.'],
    ],
    right: [
      'I play the guitar.',
      'I watch the football match.',
      'We had a big lunch.',
      'Play the football game.',
      'We have a lunch break.',
    ],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(play|plays|played|playing) the (football|basketball|volleyball|badminton|tennis|table tennis|ping-pong|chess|baseball|soccer)(?=[.,!?]|$| (?:with|in|on|at|after|and|every|very|well|together|when|because|for)\b)/gi,
        (_, play, game) => `${play} ${game}`,
      ),
      ...rewrite(
        sentence,
        /\b(have|has|had|having|eat|eats|ate|eating) (?:a|an|the) (breakfast|lunch|supper)(?=[.,!?]|$| (?:at|in|with|every|and|together|before|after)\b)/gi,
        (_, have, meal) => `${have} ${meal}`,
      ),
    ],
  },
  {
    id: 'double-determiner',
    type: 'determiner',
    why: 'a、the、this 不能和 my、your、his 等连用。',
    about: ['my', 'your', 'our', 'their', 'his'],
    wrong: [
      ['This is a my book.', 'This is my book.'],
      ['I like the my school.', 'I like my school.'],
    ],
    right: ['This is my book.', 'I gave the her-style hat.', 'All my friends.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(?:a|an|the) (my|your|our|their|his) (\w+)/gi,
        (_, whose, noun) => `${whose} ${noun}`,
      ),
  },
  {
    id: 'the-place-name',
    type: 'determiner',
    why: '国家、城市的名字前面一般不加 the。',
    about: ['china', 'beijing', 'shanghai', 'japan', 'america', 'england', 'guizhou', 'canada', 'australia'],
    wrong: [
      ['I live in the China.', 'I live in China.'],
      ['She went to the Beijing last year.', 'She went to Beijing last year.'],
    ],
    right: ['I read the China Daily.', 'We saw the Beijing Opera.', 'the Shanghai Museum'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(in|to|from|of|visit|visited|at|love) the (china|beijing|shanghai|japan|america|england|guizhou|canada|australia|guangzhou|shenzhen|chengdu|korea)(?=[.,!?]|$| (?:last|next|and|with|by|in|is|was|has|because|for|when|every|to|yesterday)\b)/gi,
        (_, verb, place) => `${verb} ${place}`,
      ),
  },
];
