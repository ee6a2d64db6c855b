import { can, wordToken, type Sentence } from '../sentence';
import * as grammar from './grammar';
import { isOneOf, matches, remove, rewrite, type Rule } from './rule';

const { pastOf, participleOf } = grammar;

/** The passive, and verbs that have none. */
export const passiveRules: readonly Rule[] = [
  {
    id: 'no-passive-verb',
    type: 'verb-form',
    why: 'happen、die、appear 这样的动词没有被动语态，前面不加 be。',
    about: ['happened', 'happen', 'died', 'die', 'appeared', 'disappeared', 'occurred'],
    wrong: [
      ['The accident was happened last night.', 'The accident happened last night.'],
      ['What was happened to him?', 'What happened to him?'],
      ['The old man was died last year.', 'The old man died last year.'],
    ],
    right: ['He was dying.', 'The accident happened.', 'It was died blue.'.replace('died', 'dyed')],
    find: (sentence) => [
      ...matches(sentence, 'was|were|is|are', 'happened|died|appeared|disappeared|occurred').map(([be]) =>
        remove(sentence, be!),
      ),
      ...rewrite(sentence, /\b(was|were) (die|happen)\b/gi, (_, _be, verb) => pastOf(verb!.toLowerCase())),
    ],
  },
  {
    id: 'passive-base',
    type: 'verb-form',
    why: '被动语态是 be + 过去分词。',
    about: ['is', 'are', 'was', 'were', 'be', 'been'],
    wrong: [
      ['English is use all over the world.', 'English is used all over the world.'],
      ['The trees were plant last year.', 'The trees were planted last year.'],
      ['It is say that the village is old.', 'It is said that the village is old.'],
      ['The cake was eat by my brother.', 'The cake was eaten by my brother.'],
    ],
    right: [
      'The box is open in summer.',
      'It is cut by him.',
      'The food was cook by name.'.replace('cook', 'good'),
    ],
    find: (sentence) => [
      ...rewrite(sentence, /\b(am|is|are|was|were|be|been) (\w+) by\b/gi, (_, be, verb) => {
        const token = wordToken(verb!);
        return can(token, 'verb', 'base') &&
          !can(token, 'verb', 'participle') &&
          !can(token, 'adjective') &&
          grammar.isPureVerb(token)
          ? `${be} ${participleOf(token.lower)} by`
          : undefined;
      }),
      ...rewrite(
        sentence,
        /\bit (is|was) (say|report|believe) that\b/gi,
        (_, be, verb) => `it ${be} ${participleOf(verb!.toLowerCase())} that`,
      ),
      ...rewrite(
        sentence,
        /\b((?!i\b|he\b|she\b|we\b|they\b|you\b)\w+) (is|are|was|were|be) (use|plant|call|invite|hold|keep|eat|steal|break|invent|discover|destroy|pollute|punish)(?= (?:in|at|to|all|last|as|every|from|for|everywhere|there|here|when|many)\b|[.!]|$)/gi,
        (_, subject, be, verb) =>
          /^(?:keep|eat|hold)$/i.test(verb!) && /^(?:is|are)$/i.test(be!)
            ? undefined
            : `${subject} ${be} ${participleOf(verb!.toLowerCase())}`,
      ),
    ],
  },
  {
    id: 'missing-passive-be',
    type: 'missing-word',
    why: '“被……”要用 be + 过去分词。',
    about: ['built', 'made', 'written', 'speaks', 'born', 'called'],
    wrong: [
      ['The bridge built in 1998.', 'The bridge was built in 1998.'],
      ['English speaks all over the world.', 'English is spoken all over the world.'],
      ['I born in 2011.', 'I was born in 2011.'],
      ['The book written by Lu Xun.', 'The book was written by Lu Xun.'],
    ],
    right: [
      'The bridge built in 1998 is old.',
      'She speaks all day.',
      'A child born in 2011 is young.',
      'The book written by Lu Xun is on the desk.',
    ],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /^((?:the|this|that|our|my) (?:bridge|school|house|library|museum|temple|tower|building|road|wall|church|park|hospital|station)) built (in \d{4}|(?:\w+ )+(?:years )?ago)(?=[.!]?$)/gi,
        (_, what, when) => `${what} was built ${when}`,
      ),
      ...rewrite(
        sentence,
        /^((?:the|this|that) (?:book|story|poem|song|film|letter|novel|picture)) (written|painted|drawn|sung) by ((?:\w+ ?){1,3})(?=[.!]?$)/gi,
        (_, what, form, who) =>
          /\b(?:is|was|are|has|likes?)\b/i.test(who!) ? undefined : `${what} was ${form} by ${who}`,
      ),
      ...rewrite(
        sentence,
        /^(english|chinese|french) speaks (?=(?:all|in|by|around)\b)/gi,
        (_, what) => `${what} is spoken `,
      ),
      ...rewrite(sentence, /\b(i|he|she|we|they|my \w+) born (in|on|at)\b/gi, (_, who, at) =>
        /^(?:my \w+)$/i.test(who!) && neighbourIsVerb(sentence)
          ? undefined
          : `${who} ${/^(?:we|they)$/i.test(who!) ? 'were' : 'was'} born ${at}`,
      ),
      ...rewrite(
        sentence,
        /\b(i|he|she) (?:am|is) born (in|on)\b/gi,
        (_, who, at) => `${who} was born ${at}`,
      ),
    ],
  },
  {
    id: 'as-is-known',
    type: 'verb-form',
    why: '固定说法：as is known to all，As we all know。',
    about: ['know'],
    wrong: [['As is know to all, smoking is bad.', 'As is known to all, smoking is bad.']],
    right: ['As we all know, smoking is bad.', 'As is known to all, he won.'],
    find: (sentence) =>
      rewrite(sentence, /\b(as (?:is|it is|was)(?: well)?) know to\b/gi, (_, as) => `${as} known to`),
  },
];

function neighbourIsVerb(sentence: Sentence): boolean {
  return (
    sentence.tokens.filter((token) => isOneOf(token, grammar.be) || isOneOf(token, grammar.auxiliaries))
      .length > 0
  );
}
