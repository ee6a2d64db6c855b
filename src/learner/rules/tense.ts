import { can, type Sentence, type Token } from '../sentence';
import { hasPastTime } from './agreement';
import * as grammar from './grammar';
import { isOneOf, matches, replace, rewrite, type Change, type Rule } from './rule';

const { baseOf, startsClause, pastOf } = grammar;
// Verbs that report what is so now about what was then.
const reporting =
  'think|know|remember|hope|believe|guess|say|says|feel|mean|forget|wonder|miss|thank|am|wish|regret|call|look|sound|seem';
/** Verbs of the sentence that carry the tense and stand in the present. */
function presentVerbs(sentence: Sentence): Change[] {
  const { tokens } = sentence;
  const changes: Change[] = [];
  let subject: Token | undefined;
  let joined = false;
  for (const [index, token] of tokens.entries()) {
    if (isOneOf(token, 'i|you|he|she|we|they') && (subject === undefined || startsClause(sentence, token))) {
      subject = token;
      joined = false;
      continue;
    }
    if (
      isOneOf(token, 'my|our|his|her|the') &&
      startsClause(sentence, token) &&
      isOneOf(tokens[index + 1], `${grammar.people}|${grammar.peoplePlural}`)
    ) {
      subject = tokens[index + 1];
      joined = false;
      continue;
    }
    if (!subject || token === subject) continue;
    if (!joined && (isOneOf(token, grammar.midAdverbs) || isOneOf(token, 'very'))) continue;
    if (joined && !isOneOf(token, 'and|then')) continue;
    if (joined) {
      const next = tokens[index + 1];
      if (
        isOneOf(token, 'and') &&
        grammar.isPureVerb(next) &&
        !tokens.slice(0, index).some((one) => isOneOf(one, 'to|can|will|let|make'))
      )
        changes.push(replace(next!, next!, pastOf(next!.lower)));
      continue;
    }
    const change = pastChange(token, subject);
    if (!change) {
      subject = undefined;
      continue;
    }
    changes.push(change);
    joined = true;
  }
  return changes;
}
function pastChange(token: Token, subject: Token): Change | undefined {
  if (isOneOf(token, 'am|is')) return replace(token, token, 'was');
  if (isOneOf(token, 'are')) return replace(token, token, 'were');
  if (isOneOf(token, "don't|doesn't")) return replace(token, token, "didn't");
  if (isOneOf(token, 'have|has')) return replace(token, token, 'had');
  if (can(token, 'verb', 'past')) return undefined;
  const base = baseOf(token, 'base') ?? baseOf(token, 'third');
  if (!base || (can(token, 'noun') && isOneOf(subject, 'you'))) return undefined;
  return replace(token, token, pastOf(base));
}

export const tenseRules: readonly Rule[] = [
  {
    id: 'past-time-present-verb',
    type: 'verb-tense',
    why: '句子里有 yesterday、last …、… ago 这样的过去时间，动词要用过去式。',
    about: ['yesterday', 'ago', 'last', 'in'],
    wrong: [
      ['Yesterday I go to the park.', 'Yesterday I went to the park.'],
      ['I visit my grandparents last weekend.', 'I visited my grandparents last weekend.'],
      ['We are very busy yesterday.', 'We were very busy yesterday.'],
      ['He buy a new phone two days ago.', 'He bought a new phone two days ago.'],
    ],
    right: [
      'I think he came yesterday.',
      "Last week's homework is hard.",
      'Today is hotter than yesterday.',
      'I have lived here since last year.',
      'I remember last summer.',
      'I read it yesterday.',
      'I live in the house that we built last year.',
      'I like the film I saw last night.',
      'It is two years since I came here, and he left a year ago.',
    ],
    find: (sentence) => {
      if (
        !hasPastTime(sentence) &&
        matches(sentence, 'in', (token) => /^(?:19\d\d|200\d|201\d)$/.test(token.text)).length === 0
      )
        return [];
      if (
        matches(
          sentence,
          (token) => isOneOf(token, 'i|you|he|she|we|they') || can(token, 'noun'),
          'saw|left|felt|found|met|made|heard|read|put|lost|broke|won',
        ).length > 0
      )
        return [];
      if (
        [
          'since',
          'than',
          'if',
          'from',
          'by',
          "haven't",
          'will',
          'used',
          'because',
          'when',
          'who',
          'that',
          'which',
          'still',
          'now',
          'today',
          'tomorrow',
          'every',
          '?',
          'as',
        ].some((word) => sentence.vocabulary.has(word))
      )
        return [];
      if (
        sentence.tokens.some((token) => isOneOf(token, reporting) && !isOneOf(token, 'am')) ||
        sentence.tokens.length > 25
      )
        return [];
      // A verb that is past already says that the present ones may be meant.
      if (
        sentence.tokens.some(
          (token) =>
            isOneOf(token, 'was|were|did|had') ||
            (can(token, 'verb', 'past') &&
              !can(token, 'verb', 'base') &&
              !can(token, 'adjective') &&
              !can(token, 'noun')),
        )
      )
        return [];
      return presentVerbs(sentence);
    },
  },
  {
    id: 'when-will',
    type: 'verb-tense',
    why: 'when、if 引导的时间和条件句里，用一般现在时表示将来，不用 will。',
    about: ['will', "i'll"],
    wrong: [
      ['When I will grow up, I will be a pilot.', 'When I grow up, I will be a pilot.'],
      ['If it will rain tomorrow, we will stay at home.', 'If it rains tomorrow, we will stay at home.'],
    ],
    right: [
      'When will you come?',
      "I don't know if he will come.",
      'When I grow up, I will be a pilot.',
      'If you will excuse me, I must go.',
    ],
    find: (sentence) => {
      const [first, subject, will, verb] = sentence.tokens;
      if (
        !isOneOf(first, 'when|if') ||
        !isOneOf(subject, 'i|he|she|it|we|they') ||
        !isOneOf(will, 'will') ||
        !grammar.isPlainBase(verb) ||
        !sentence.vocabulary.has(',')
      )
        return [];
      const right = isOneOf(subject, 'he|she|it') ? grammar.thirdOf(verb!.lower) : verb!.lower;
      return [replace(will!, verb!, right)];
    },
  },

  {
    id: 'if-past-would',
    type: 'verb-tense',
    why: 'if 后面用了过去时，说的是想象的事，主句要用 would。',
    about: ['if'],
    wrong: [
      ['If I was a scientist, I will invent a robot.', 'If I was a scientist, I would invent a robot.'],
      ['If I were you, I will tell the teacher.', 'If I were you, I would tell the teacher.'],
      ['If I had a lot of money, I will help them.', 'If I had a lot of money, I would help them.'],
    ],
    right: [
      'If I am free, I will help you.',
      'If I had finished my work, I would help you.',
      'If he was late again, we will tell the teacher that he should have called.',
    ],
    find: (sentence) =>
      rewrite(
        sentence,
        /^(if (?:i (?:was|were|had)|(?:he|she|it) were|(?:we|you|they) (?:were|had))(?! \w+ed\b| to\b)(?: [\w']+){1,7}, (?:i|we|he|she|they)) will /gi,
        (_, condition) => `${condition} would `,
      ),
  },
  {
    id: 'perfect-for-since',
    type: 'verb-form',
    why: 'have / has + 过去分词，再加 for 或 since 表示持续到现在。',
    about: ['for', 'since'],
    wrong: [
      ['I have study English for six years.', 'I have studied English for six years.'],
      ['He has live here since 2015.', 'He has lived here since 2015.'],
    ],
    right: [
      'I have to study for two hours.',
      'I have work for two days.',
      'They have put it there for years.',
    ],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(have|has|i've|we've)( already| just)? (study|live|learn|play|know|teach|wait|stay|like|love|use|practise|practice|collect)( [^.,!?]{0,40}?\b(?:for (?:\w+|a long) (?:years?|months?|weeks?|days?|hours?|time)|since)\b)/gi,
        (_, have, adverb, verb, rest) =>
          `${have}${adverb} ${grammar.participleOf(verb!.toLowerCase())}${rest}`,
      ),
  },
];
