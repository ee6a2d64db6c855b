import { can, wordToken, type Sentence, type Token } from '../sentence';
import { hasPastTime } from './agreement';
import * as grammar from './grammar';
import { insertBefore, isOneOf, replace, rewrite, type Change, type Rule } from './rule';

const { baseOf, isPlainBase, thirdOf } = grammar;

/** The order of words in questions, asked and reported. */
export const questionRules: readonly Rule[] = [
  {
    id: 'question-order',
    type: 'word-order',
    why: '特殊疑问句的语序：疑问词 + do/does/did（或 be、情态动词）+ 主语 + 动词。',
    about: ['?'],
    wrong: [
      ['What you like to eat?', 'What do you like to eat?'],
      ['Where you live?', 'Where do you live?'],
      ['Why you are late?', 'Why are you late?'],
      ['What your name is?', 'What is your name?'],
      ['How old you are?', 'How old are you?'],
      ['Where he lives?', 'Where does he live?'],
      ['What you did yesterday?', 'What did you do yesterday?'],
      ['Where you go last weekend?', 'Where did you go last weekend?'],
    ],
    right: [
      'What you need is love, right?',
      'Who are you?',
      'What do you like?',
      'How many people are there?',
      'What subjects do you like?',
      'Do you know where he lives?',
      'What if you are late?',
      'Who likes it?',
      'How come you are late?',
    ],
    find: (sentence) => {
      const { tokens } = sentence;
      if (tokens.at(-1)?.text !== '?' || tokens.length > 16) return [];
      const comma = tokens.map(({ text }) => text).lastIndexOf(',') + 1;
      const lead = comma + (isOneOf(tokens[comma], 'and|but|so|then') ? 1 : 0);
      const first = tokens[lead];
      if (!isOneOf(first, 'what|where|when|why|how')) return [];
      let at = lead + 1;
      if (isOneOf(first, 'how') && isOneOf(tokens[at], 'old|long|often|far|tall|much|many|big|high')) at += 1;
      if (isOneOf(first, 'what') && isOneOf(tokens[at], 'time|colour|color|subject|sport|food|kind')) at += 1;
      if (isOneOf(tokens[at - 1], 'many|much') && can(tokens[at], 'noun')) at += 1;
      const subject = tokens[at];
      const possessive = isOneOf(subject, grammar.possessives) && can(tokens[at + 1], 'noun');
      if (!isOneOf(subject, 'i|you|he|she|it|we|they') && !possessive) return [];
      const last = possessive ? tokens[at + 1]! : subject!;
      const verb = tokens[tokens.indexOf(last) + 1];
      const rest = tokens.slice(tokens.indexOf(last) + 2);
      if (
        !verb ||
        rest.some((token) => isOneOf(token, 'is|are|was|were|do|does|did|can|will') || token.text === ',')
      )
        return [];
      return swapped(sentence, { subject: subject!, last, verb });
    },
  },
  {
    id: 'embedded-question',
    type: 'word-order',
    why: '宾语从句用陈述语序：I don’t know where he is.',
    about: 'know|tell|told|asked|asks|ask|wonder|remember|understand|forget|forgot'.split('|'),
    wrong: [
      ["I don't know where is he.", "I don't know where he is."],
      ['Can you tell me what is your name?', 'Can you tell me what your name is?'],
      ['She asked me where was I from.', 'She asked me where I was from.'],
      ["I don't know what does it mean.", "I don't know what it means."],
      ['I know how old are you.', 'I know how old you are.'],
    ],
    right: [
      "I don't know what is wrong.",
      'Tell me, where is he?',
      'He asked, "Where is he?"',
      'Do you know? Where is he?',
      'I know who is he-man.',
      'You know what is best.',
    ],
    find: (sentence) => {
      const quoted = sentence.tokens.some((token) => /^["':]$/.test(token.text));
      if (quoted) return [];
      const head =
        "(?:don't know|do not know|didn't know|know|tell me|tell us|told me|asked me|asks me|ask him|ask her|wonder|want to know|remember|understand|forget|forgot|can't remember)";
      const question = '(what|where|who|how old|how|when|why|how much|how many|what time)';
      return [
        ...rewrite(
          sentence,
          new RegExp(
            `\\b(${head}) ${question} (is|are|was|were|am|can|will|should) (he|she|it|they|you|we|i|this|that|(?:my|your|his|her|our|their) \\w+)(?=[.?!]|$| (?:from|going|doing|in|at|do|go|now)\\b)`,
            'gi',
          ),
          (_, lead, wh, be, subject) => `${lead} ${wh} ${subject} ${be}`,
        ),
        ...rewrite(
          sentence,
          new RegExp(`\\b(${head}) ${question} (do|does|did) (he|she|it|they|you|we|i) (\\w+)`, 'gi'),
          (_, lead, wh, auxiliary, subject, verb) => {
            const token = wordToken(verb!);
            if (
              !can(token, 'verb', 'base') ||
              (/^(?:do|did)$/i.test(auxiliary!) === false && !isPlainBase(token))
            )
              return undefined;
            const form = /^does$/i.test(auxiliary!)
              ? thirdOf(token.lower)
              : /^did$/i.test(auxiliary!)
                ? grammar.pastOf(token.lower)
                : token.lower;
            return `${lead} ${wh} ${subject} ${form}`;
          },
        ),
      ];
    },
  },
  {
    id: 'what-does-mean',
    type: 'verb-form',
    why: '助动词 does 后面用动词原形：What does this word mean?',
    about: ['means', 'meaning', 'meant'],
    wrong: [
      ['What does this word means?', 'What does this word mean?'],
      ['What do these words meaning?', 'What do these words mean?'],
    ],
    right: ['What does it mean?', 'What other means does he have?'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(what (?:does|do|did) (?:it|that|this|these|those|the|your|this|he|she|they)(?: (?:new |english |chinese |last |first )?(?!means)\w+)?) (?:means|meaning|meant)(?= in\b| here\b|[.?!]|$)/gi,
        (_, head) => `${head} mean`,
      ),
  },
  {
    id: 'how-to-say',
    type: 'word-order',
    why: '问“怎么说”要用完整的问句：How do you say …?',
    about: ['how'],
    wrong: [
      ['How to say this word in English?', 'How do you say this word in English?'],
      ['How to spell your name?', 'How do you spell your name?'],
    ],
    right: ['I know how to say it.', 'How to make dumplings', 'Can you tell me how to say it?'],
    find: (sentence) =>
      rewrite(
        sentence,
        /^how to (say|spell|pronounce|read|call|use|play|do|make|go|get)\b(.*\?)$/gi,
        (_, verb, rest) => `How do you ${verb}${rest}`,
      ),
  },
  {
    id: 'do-you-can',
    type: 'verb-form',
    why: '情态动词自己提问，不用 do：Can you …?',
    about: ['can'],
    wrong: [
      ['Do you can swim?', 'Can you swim?'],
      ['Does he can swim?', 'Can he swim?'],
    ],
    right: ['Can you swim?', 'Do you think you can swim?'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(?:do|does) (you|they|we|he|she) can (?=\w)/gi,
        (whole, who) => `${/^D/.test(whole!) ? 'Can' : 'can'} ${who} `,
      ),
  },
  {
    id: 'how-can-i-embedded',
    type: 'word-order',
    why: '宾语从句用陈述语序：Can you tell me how I can get there?',
    about: ['tell', 'know', 'wonder', 'told', 'show'],
    wrong: [
      ['Can you tell me how can I get to the station?', 'Can you tell me how I can get to the station?'],
    ],
    right: ['How can I get there?', 'Can you tell me how I can get there?', 'I know. How can I help?'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(tell me|tell us|don't know|know|wonder|told me|show me) (how|what|where|when) (can|should|will|could) (i|we|you|he|she|they) (\w+)\b/gi,
        (whole, head, wh, modal, who, verb) =>
          can(wordToken(verb!), 'verb', 'base') && !/["':]/.test(whole!)
            ? `${head} ${wh} ${who} ${modal} ${verb}`
            : undefined,
      ),
  },
];

/** Subject and verb of a question put in the right order. */
function swapped(
  sentence: Sentence,
  { subject, last, verb }: { subject: Token; last: Token; verb: Token },
): Change[] {
  const who = sentence.source.slice(subject.start, last.end);
  if (isOneOf(verb, `am|is|are|was|were|can|will|could|should|would|must|do|does|did`)) {
    if (isOneOf(verb, 'do|does|did') && isOneOf(subject, 'i|you|we|they|he|she|it')) {
      const auxiliary = verb.lower === 'did' ? 'did' : isOneOf(subject, 'he|she|it') ? 'does' : 'do';
      return [replace(subject, verb, `${auxiliary} ${who.toLowerCase() === 'i' ? 'I' : who} do`)];
    }
    return [replace(subject, verb, `${verb.lower} ${who}`)];
  }
  const third = isOneOf(subject, 'he|she|it') || subject !== last;
  if (third) {
    const base = baseOf(verb, 'third');
    if (base && (!can(verb, 'noun') || isOneOf(verb, 'lives|likes|works|plays|loves')))
      return [replace(subject, verb, `does ${who} ${base}`)];
  } else if (can(verb, 'verb', 'base') && !can(verb, 'verb', 'past') && !can(verb, 'preposition'))
    return [insertBefore(subject, hasPastTime(sentence) ? 'did' : 'do')];
  else if (isOneOf(verb, 'like|have')) return [insertBefore(subject, 'do')];
  const base =
    can(verb, 'verb', 'past') && !can(verb, 'verb', 'base') && !can(verb, 'noun')
      ? baseOf(verb, 'past')
      : undefined;
  return base ? [replace(subject, verb, `did ${who} ${base}`)] : [];
}
