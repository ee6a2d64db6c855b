import { can } from '../sentence';
import { matches, replace, type Rule } from './rule';

export const verbRules: readonly Rule[] = [
  {
    id: 'very-verb',
    type: 'word-order',
    why: 'very 不能直接修饰动词，可以说 really like 或 like … very much。',
    about: ['very'],
    wrong: [['I very like this movie.', 'I really like this movie.']],
    right: ['I like very spicy food.', 'It is very like a dog.'],
    find: (sentence) =>
      matches(
        sentence,
        'i|you|we|they|he|she|also',
        'very',
        (token) => can(token, 'verb', 'base', 'third') && !can(token, 'adjective') && !can(token, 'adverb'),
      ).map(([, very]) => replace(very!, very!, 'really')),
  },
];
