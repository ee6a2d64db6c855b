import { rewrite, type Rule } from './rule';

const days =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays';

const inDay = new RegExp(
  `\\b(?:in|at) (${days})\\b(?! (?:school|class|newspaper|lessons?|club|times))`,
  'gi',
);
const prepositionBeforeTime = new RegExp(
  `\\b(?:in|on|at) ((?:last|next) (?:week|month|year|weekend|summer|winter|spring|autumn|night|term|${days}))(?=[.,!?]|$| (?:i|we|he|she|they|and|with|because|morning|afternoon|evening)\\b)`,
  'gi',
);
const prepositionBeforeDay = new RegExp(
  `\\b(?:in|on|at) (every (?:day|morning|afternoon|evening|night|week|month|year|spring|summer|autumn|winter|weekend|term|${days}))(?=[.,!?]|$| (?:and|but|because|with|after|before)\\b)`,
  'gi',
);

/** Prepositions of time. */
export const timePrepositionRules: readonly Rule[] = [
  {
    id: 'on-day',
    type: 'preposition',
    why: '星期、日期前用 on，钟点前用 at，月份和年份前用 in。',
    about: ['in', 'on', 'at'],
    wrong: [
      ['I play basketball in Sunday.', 'I play basketball on Sunday.'],
      ["I get up in 6 o'clock.", "I get up at 6 o'clock."],
      ['My birthday is in May 5th.', 'My birthday is on May 5th.'],
      ['School starts on September.', 'School starts in September.'],
    ],
    right: [
      'In Sunday school we sing.',
      'On May 5th we go.',
      'I was born on a May morning.',
      'It is open on May Day.',
      'in 2015',
    ],
    find: (sentence) => [
      ...rewrite(sentence, inDay, (_, day) => `on ${day}`),
      ...rewrite(
        sentence,
        /\b(?:in|on) (\w+|half past \w+|\d+(?::\d\d)?) o'clock\b/gi,
        (_, hour) => `at ${hour} o'clock`,
      ),
      ...rewrite(sentence, /\b(?:in|on) (\d{1,2}:\d\d)\b/gi, (_, hour) => `at ${hour}`),
      ...rewrite(
        sentence,
        /\b(?:in|at) ((?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}(?:st|nd|rd|th)?)(?!\d)/gi,
        (_, date) => `on ${date}`,
      ),
      ...rewrite(
        sentence,
        /\b(?:on|at) (january|february|april|june|july|august|september|october|november|december)(?=[.,!?]|$| (?:every|and|because|when|i|we)\b)/gi,
        (_, month) => `in ${month}`,
      ),
      ...rewrite(
        sentence,
        /\b(?:on|at) ((?:spring|summer|autumn|winter))(?=[.,!?]|$)/gi,
        (_, season) => `in ${season}`,
      ),
      ...rewrite(sentence, /\b(?:on|at) (20[012]\d|19\d\d)(?=[.,!?]|$)/gi, (_, year) => `in ${year}`),
    ],
  },
  {
    id: 'in-the-morning',
    type: 'preposition',
    why: '“在早上/下午/晚上”是 in the morning / afternoon / evening，“在夜里”是 at night。',
    about: ['morning', 'afternoon', 'evening', 'night', 'weekend', 'weekends'],
    wrong: [
      ['I get up at the morning.', 'I get up in the morning.'],
      ['I read in night.', 'I read at night.'],
      ['I do my homework on the evening.', 'I do my homework in the evening.'],
      ['I play at weekend.', 'I play at the weekend.'],
    ],
    right: [
      'On the morning of May 5th.',
      'in the night',
      'on Sunday morning',
      'I work at weekends.',
      'at the evening party',
      'On the afternoon when he left, it rained.',
    ],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(?:at|on) the (morning|afternoon|evening)(?=[.,!?]|$| (?:and|every|because|with|but)\b)/gi,
        (_, time) => `in the ${time}`,
      ),
      ...rewrite(sentence, /\bin night(?=[.,!?]|$| (?:and|because)\b)/gi, () => 'at night'),
      ...rewrite(
        sentence,
        /\b(?:at|in|on) (morning|afternoon|evening)(?=[.,!?]|$| (?:and|i|we|because)\b)/gi,
        (_, time) => `in the ${time}`,
      ),
      ...rewrite(sentence, /\b(?:in|at) (?:the )?weekend(?=[.,!?]|$| (?:i|we|and|with)\b)/gi, (whole) =>
        /^at the/i.test(whole!) ? undefined : 'at the weekend',
      ),
      ...rewrite(sentence, /\bin (?:the )?weekends(?=[.,!?]|$| (?:i|we|and|with)\b)/gi, () => 'at weekends'),
    ],
  },
  {
    id: 'no-preposition-time',
    type: 'extra-word',
    why: 'last、next、this、every 和 yesterday、today、tomorrow 前面不用 in、on、at。',
    about: ['last', 'next', 'yesterday', 'tomorrow', 'every', 'this'],
    wrong: [
      ['I went there in last year.', 'I went there last year.'],
      ['We will go on next Sunday.', 'We will go next Sunday.'],
      ['I saw him in yesterday.', 'I saw him yesterday.'],
      ['I swim in every afternoon.', 'I swim every afternoon.'],
    ],
    right: [
      'It happened in the last year.',
      "in today's world",
      'He looked at this morning paper.',
      'in every way',
      'I believe in this year of hope.',
    ],
    find: (sentence) => [
      ...rewrite(sentence, prepositionBeforeTime, (_, time) => time),
      ...rewrite(
        sentence,
        /\b(?:in|on|at) (yesterday|tomorrow)(?! \w*'s)(?=[.,!?]|$| )/gi,
        (_, time) => time,
      ),
      ...rewrite(sentence, prepositionBeforeDay, (_, time) => time),
      ...rewrite(
        sentence,
        /\b(?:in|on|at) (this (?:morning|afternoon|evening|weekend|sunday|saturday))(?=[.,!?]|$)/gi,
        (_, time) => time,
      ),
    ],
  },
  {
    id: 'no-for-times',
    type: 'extra-word',
    why: '说“几次”时，twice、three times 前面不用 for。',
    about: ['for'],
    wrong: [
      ['I have read it for three times.', 'I have read it three times.'],
      ['We went there for twice.', 'We went there twice.'],
    ],
    right: ['It sells for three times the price.', 'I waited for a long time.', 'He is on time for once.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\bfor (twice|(?:two|three|four|five|six|ten|several|many|a few) times)(?=[.,!?]|$)/gi,
        (_, times) => times,
      ),
  },
  {
    id: 'since-for',
    type: 'preposition',
    why: '一段时间前用 for（for two years），时间点前用 since（since 2015）。',
    about: ['since'],
    wrong: [['I have learned English since five years.', 'I have learned English for five years.']],
    right: [
      'I have known him since five years ago.',
      'since last year',
      'It is five years since I came.',
      'since two thousand and ten',
    ],
    find: (sentence) =>
      rewrite(
        sentence,
        /\bsince ((?:about )?(?:\d+|a|an|two|three|four|five|six|seven|eight|nine|ten|many|several|a few|a long|half a) (?:years?|months?|weeks?|days?|hours?|minutes?|time))(?! (?:ago|before|old|later))\b/gi,
        (_, time) => `for ${time}`,
      ),
  },
  {
    id: 'before-ago',
    type: 'preposition',
    why: '“……以前”（从现在算）是 … ago：two years ago。',
    about: ['before'],
    wrong: [['I came here before two years.', 'I came here two years ago.']],
    right: ['I came here two years before that.', 'He left before two years had passed.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(?<!the )before ((?:\d+|two|three|four|five|six|ten|many|several) (?:years|months|weeks|days|hours))(?=[.,!?]|$)/gi,
        (_, time) => `${time} ago`,
      ),
  },
];
