import { can, wordToken } from '../sentence';
import * as grammar from './grammar';
import { isOneOf, rewrite, type Rule } from './rule';

const subjects = 'i|you|we|they|he|she|it';
const times = 'once|twice|many times|several times|a few times|(?:three|four|five|six|ten|\\d+) times';
const goneTimes = new RegExp(
  `\\b(have|has|'ve) gone (to (?:the )?[A-Z]\\w+(?: [A-Z]\\w+)?) (${times})\\b`,
  'g',
);
const firstTime = new RegExp(
  `\\b((?:it|this|that)(?:'s| is) (?:the |my |our )?(?:first|second|third|fourth) time (?:that )?)(${subjects}) (\\w+)\\b`,
  'gi',
);

/** Where English wants the perfect, and which verb. */
export const perfectRules: readonly Rule[] = [
  {
    id: 'first-time-perfect',
    type: 'verb-tense',
    why: 'It is the first time 后面的从句用现在完成时：It is the first time I have been here.',
    about: ['time'],
    wrong: [
      ['It is the first time I come to this city.', 'It is the first time I have come to this city.'],
      ['This is the second time he goes there.', 'This is the second time he has gone there.'],
    ],
    right: [
      'It is the first time I have seen snow.',
      'It was the first time I had seen snow.',
      'This is the last time I will help you.',
      'It is the first time I can swim.',
    ],
    find: (sentence) =>
      rewrite(sentence, firstTime, (_, head, who, verb) => {
        const token = wordToken(verb!);
        const base = grammar.baseOf(token, 'base', 'third');
        if (!base || can(token, 'verb', 'past') || can(token, 'modal') || can(token, 'adverb'))
          return undefined;
        if (isOneOf(token, 'have|has|had|am|is|are|was|were|do|does|did|will|can')) return undefined;
        return `${head}${who} ${/^(?:he|she|it)$/i.test(who!) ? 'has' : 'have'} ${grammar.participleOf(base)}`;
      }),
  },
  {
    id: 'been-twice',
    type: 'verb-tense',
    why: '“去过（又回来了）”说 have been to；have gone to 是“去了（还没回来）”。',
    about: ['gone'],
    wrong: [['He has gone to Shanghai twice.', 'He has been to Shanghai twice.']],
    right: [
      'He has gone to Shanghai.',
      'I have been there twice.',
      'I have gone to the gym twice this week.',
    ],
    find: (sentence) =>
      rewrite(sentence, goneTimes, (_, have, where, often) => `${have} been ${where} ${often}`),
  },
];
