import { can, wordToken } from '../sentence';
import { hasPastTime } from './agreement';
import * as grammar from './grammar';
import { isOneOf, rewrite, type Rule } from './rule';

const { pastOf, participleOf } = grammar;
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
  {
    id: 'perfect-with-past-time',
    type: 'verb-tense',
    why: '有 ago、yesterday、last … 这样的过去时间，用一般过去时，不用现在完成时。',
    about: ['have', 'has', "i've"],
    wrong: [
      ['I have bought this bike two years ago.', 'I bought this bike two years ago.'],
      ['I have seen that film last night.', 'I saw that film last night.'],
      ['He has gone to Beijing yesterday.', 'He went to Beijing yesterday.'],
    ],
    right: [
      'I have seen it since last night.',
      'I have read the book he bought two years ago.',
      'I have lived here since two years ago.',
      'He has known it from yesterday.',
    ],
    find: (sentence) =>
      hasPastTime(sentence) &&
      !sentence.tokens.some((token) => isOneOf(token, 'since|from|which|who|until|for|because'))
        ? rewrite(
            sentence,
            /^((?:i|he|she|we|they|my \w+) (?:(?:also|just|already) )?)(?:have|has) (\w+)(?= [\w' ]*(?:\bago|yesterday|last \w+)[.!]?$)/gi,
            (_, who, form) => {
              const base = grammar.baseOf(wordToken(form!), 'participle');
              return base && base !== 'be' ? `${who}${pastOf(base)}` : undefined;
            },
          ).filter(() => sentence.tokens.filter((token) => isOneOf(token, 'i|he|she|we|they')).length < 2)
        : [],
  },
  {
    id: 'for-duration-perfect',
    type: 'verb-tense',
    why: '从过去一直做到现在（for 六年），用 have + 过去分词。',
    about: ['for'],
    wrong: [
      ['I learn English for six years.', 'I have learned English for six years.'],
      ['I live here for ten years.', 'I have lived here for ten years.'],
      ['We know each other for five years.', 'We have known each other for five years.'],
    ],
    right: [
      'I want to live here for ten years.',
      'I study for two hours every day.',
      'I will live here for two years.',
      'Do you live here for ten years?',
    ],
    find: (sentence) =>
      sentence.tokens.some((token) => isOneOf(token, 'every|will|want|ago|when|if|usually|often|?'))
        ? []
        : rewrite(
            sentence,
            /^((?:i|we|they|my parents)(?: am| are)?) (learn|live|study|know|play|work|teach)(d?)\b(?=(?: \w+){0,4} for (?:about |over |nearly |more than )?(?:\w+) (?:years|months)[.!,]?(?:$| ))/gi,
            (_, who, verb, past) =>
              past
                ? undefined
                : `${who!.replace(/ (?:am|are)$/i, '')} have ${participleOf(verb!.toLowerCase()) === 'learnt' ? 'learned' : participleOf(verb!.toLowerCase())}`,
          ),
  },
  {
    id: 'since-year',
    type: 'preposition',
    why: 'since + 开始的时间，for + 多长时间。',
    about: ['for'],
    wrong: [['I have lived here for 2015.', 'I have lived here since 2015.']],
    right: ['I have lived here for 20 years.', 'I have waited for 2015 people.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b((?:have|has|'ve|'s) (?:been|lived|worked|studied|learned|learnt|known|played|taught|had)[\w ]{0,25}) for ((?:19|20)\d\d|last \w+|i was \w+)(?=[.,!?]|$)/gi,
        (_, head, time) => `${head} since ${time}`,
      ),
  },
  {
    id: 'ever-never-perfect',
    type: 'verb-form',
    why: '现在完成时里，have 后面用过去分词。',
    about: ['have', 'has'],
    wrong: [
      ['Have you ever eat Beijing duck?', 'Have you ever eaten Beijing duck?'],
      ['Has he finish his homework?', 'Has he finished his homework?'],
      ['Have you saw the film?', 'Have you seen the film?'],
    ],
    right: [
      'Have you a pen?',
      'Have you ever read it?',
      'What have you put here?',
      'Have you any read books?',
    ],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(have|has) (you|he|she|they|we|i)( ever| already| never| just)? (\w+)/gi,
        (_, have, who, adverb, verb) => {
          const token = wordToken(verb!);
          const base =
            can(token, 'verb', 'base') && !can(token, 'verb', 'participle')
              ? token.lower
              : grammar.baseOf(token, 'past');
          if (
            !base ||
            can(token, 'verb', 'participle') ||
            (can(token, 'noun') && !adverb && !/^(?:finish|saw)$/i.test(verb!)) ||
            can(token, 'adjective')
          )
            return undefined;
          return `${have} ${who}${adverb} ${token.lower === 'saw' ? 'seen' : participleOf(base)}`;
        },
      ),
  },
  {
    id: 'already-verb',
    type: 'verb-tense',
    why: '已经做完的事用 have + 过去分词：I have already eaten.',
    about: ['already'],
    wrong: [['I already eat breakfast.', 'I have already eaten breakfast.']],
    right: ['I already know him.', 'I already have one.', 'I already ate.'],
    find: (sentence) =>
      rewrite(sentence, /^(i|we|they) already (eat|finish|do|see|read|buy|write|go)\b/gi, (_, who, verb) =>
        verb!.toLowerCase() === 'read'
          ? undefined
          : `${who} have already ${participleOf(verb!.toLowerCase())}`,
      ),
  },
];
