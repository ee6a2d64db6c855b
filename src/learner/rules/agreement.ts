import { can, wordToken, type Sentence, type Token } from '../sentence';
import * as grammar from './grammar';
import { isOneOf, matches, neighbour, replace, type Change, type Rule } from './rule';

const { startsClause, baseOf, thirdOf } = grammar;
export const frequency =
  'always|usually|often|sometimes|never|also|really|still|just|only|seldom|rarely|already';
/** The verb behind a subject, at most one adverb between. */
export function verbAfter(sentence: Sentence, subject: Token): Token | undefined {
  const next = neighbour(sentence, subject, 1);
  return isOneOf(next, frequency) ? neighbour(sentence, subject, 2) : next;
}
const subjunctive = [
  'suggest',
  'suggests',
  'suggested',
  'recommend',
  'insist',
  'insisted',
  'demand',
  'important',
  'essential',
  'vital',
  'necessary',
  'better',
  'wish',
  'if',
];
/** A base form that must take -s here; forms that are a past form as well ("put") are left alone. */
export function plainVerb(sentence: Sentence, verb: Token | undefined): string | undefined {
  if (
    !verb ||
    !grammar.isPlainBase(verb) ||
    isOneOf(verb, 'need|dare|better|like|am|are|rather|please|do') === true
  ) {
    if (!isOneOf(verb, 'like|do|need')) return undefined;
    if (isOneOf(neighbour(sentence, verb!, 1), 'not')) return undefined;
  }
  return verb!.lower;
}
export const personHeads = matchPerson(grammar.people);
export function matchPerson(words: string) {
  return (sentence: Sentence): { first: Token; head: Token }[] =>
    matches(sentence, 'my|your|his|her|our|their|the|this|that|a|an', words)
      .concat(
        matches(
          sentence,
          'my|your|his|her|our|their|the|this|that|a|an',
          (token) =>
            can(token, 'adjective') ||
            isOneOf(token, 'english|chinese|little|best|older|younger|elder|math|maths|class|head'),
          words,
        ),
      )
      .map((found) => ({ first: found[0]!, head: found.at(-1)! }))
      .filter(
        ({ first }) =>
          startsClause(sentence, first) &&
          !isOneOf(neighbour(sentence, first, -1), 'than|as|know|what|which|how|who'),
      );
}
export const pluralHeads = matchPerson(grammar.peoplePlural);
/** What may be names, at the very start of a clause: "Tom like …". */
function possibleNames(sentence: Sentence): Token[] {
  return sentence.tokens.filter(
    (token, index) =>
      token.readings.length === 0 &&
      /^[A-Z][a-z]+$/.test(token.text) &&
      (index === 0 || startsClause(sentence, token)),
  );
}

/** The ending that the verb of one person lacks. */
function missingEnding(sentence: Sentence, first: Token, head: Token): Change[] {
  if (isOneOf(neighbour(sentence, first, -1), 'and|or') || isQuestion(sentence, first)) return [];
  const verb = verbAfter(sentence, head);
  const base = plainVerb(sentence, verb);
  if (!base || !verb) return [];
  const after = neighbour(sentence, verb, 1);
  if (after && grammar.isFinite(after) && !isOneOf(after, 'to')) return [];
  // "My mother cook food is delicious.": more is wrong than one ending.
  if (isOneOf(neighbour(sentence, verb, 2), 'is|are|was|were') && can(after, 'noun')) return [];
  const pure =
    grammar.isPureVerb(verb) ||
    isOneOf(verb, 'work|like|love|play|want|help|cook|live|need|walk|talk|look|dance');
  return pure ? [replace(verb, verb, base === 'have' ? 'has' : thirdOf(base))] : [];
}

export const agreementRules: readonly Rule[] = [
  {
    id: 'third-person-s',
    type: 'agreement',
    why: '主语是 he、she、it 时，一般现在时的动词要加 -s 或 -es。',
    about: ['he', 'she', 'it'],
    wrong: [
      ['He like apples.', 'He likes apples.'],
      ['She always go to school by bus.', 'She always goes to school by bus.'],
      ['I think he play well.', 'I think he plays well.'],
    ],
    right: [
      'Does he like apples?',
      'I suggest that he go now.',
      'Let it go.',
      'Tom and he like fishing.',
      'He put it there.',
      'My mother made it work.',
      'He need not go.',
      'Can she often come?',
    ],
    find: (sentence) => {
      if (subjunctive.some((word) => sentence.vocabulary.has(word)) && sentence.vocabulary.has('that'))
        return [];
      return matches(sentence, grammar.subjectsThird).flatMap(([subject]) => {
        if (!startsClause(sentence, subject!)) return [];
        if (
          subject!.lower === 'it' &&
          isOneOf(neighbour(sentence, subject!, -1), 'and|than|as|know|say|think|feel')
        )
          return [];
        if (isQuestion(sentence, subject!)) return [];
        const verb = verbAfter(sentence, subject!);
        const base = plainVerb(sentence, verb);
        if (!base || hasPastTime(sentence) || isOneOf(neighbour(sentence, verb!, 1), 'is|are|was|were'))
          return [];
        return [replace(verb!, verb!, base === 'have' ? 'has' : thirdOf(base))];
      });
    },
  },
  {
    id: 'third-person-s-noun',
    type: 'agreement',
    why: '主语是一个人（单数）时，一般现在时的动词要加 -s 或 -es。',
    wrong: [
      ['My mother work in a hospital.', 'My mother works in a hospital.'],
      ['My best friend live near me.', 'My best friend lives near me.'],
      ['His father have a shop.', 'His father has a shop.'],
    ],
    right: [
      'Does my mother work?',
      'My parents work here.',
      'Let my brother play.',
      'My father and my mother work.',
      'I saw the boy play.',
      'Her mother love is great.',
      'My teacher let me go.',
    ],
    find: (sentence) => {
      if (subjunctive.some((word) => sentence.vocabulary.has(word)) && sentence.vocabulary.has('that'))
        return [];
      if (hasPastTime(sentence)) return [];
      return [
        ...personHeads(sentence).flatMap(({ first, head }) => missingEnding(sentence, first, head)),
        ...possibleNames(sentence).flatMap((name) => {
          const missing = missingEnding(sentence, name, name);
          // The tagger is dear.
          return missing.length > 0 && name.tags().has('Person') ? missing : [];
        }),
      ];
    },
  },
  {
    id: 'plural-subject-verb',
    type: 'agreement',
    why: '主语是 I、we、they 或复数时，一般现在时的动词不加 -s。',
    about: `i|we|they|you|${grammar.peoplePlural}`.split('|'),
    wrong: [
      ['They likes football.', 'They like football.'],
      ['My parents works in Guangdong.', 'My parents work in Guangdong.'],
      ['We has a big classroom.', 'We have a big classroom.'],
    ],
    right: [
      'I gave you flowers.',
      'The students play well.',
      'Each of the boys likes it.',
      'The children plays are fun.',
      'One of my friends likes it.',
    ],
    find: (sentence) => {
      const subjects = [
        ...matches(sentence, 'i|we|they').map(([token]) => token!),
        ...matches(sentence, 'you').flatMap(([token]) => (startsClause(sentence, token!) ? [token!] : [])),
      ];
      const pronouns = subjects.flatMap((subject) => {
        const verb = verbAfter(sentence, subject);
        const base = baseOf(verb, 'third');
        if (!verb || !base || isOneOf(verb, 'is|does|others')) return [];
        return [replace(verb, verb, base)];
      });
      const nouns = pluralHeads(sentence).flatMap(({ first, head }) => {
        if (isOneOf(neighbour(sentence, first, -1), 'and|of')) return [];
        const verb = verbAfter(sentence, head);
        const base = baseOf(verb, 'third');
        const after = verb && neighbour(sentence, verb, 1);
        if (!verb || !base || base === 'be' || base === 'do' || (after && grammar.isFinite(after))) return [];
        const pure =
          grammar.isPureVerb(wordToken(base)) ||
          isOneOf(verb, 'works|likes|loves|plays|wants|lives|needs|walks|talks|has');
        return pure ? [replace(verb, verb, base)] : [];
      });
      return [...pronouns, ...nouns];
    },
  },
  {
    id: 'dont-doesnt',
    type: 'agreement',
    why: '主语是第三人称单数时用 doesn’t，其他人称用 don’t。',
    about: ["don't", "doesn't"],
    wrong: [
      ["He don't like milk.", "He doesn't like milk."],
      ["They doesn't know.", "They don't know."],
      ["My grandma don't eat meat.", "My grandma doesn't eat meat."],
    ],
    right: ["Tom and she don't know.", "I don't know.", "What my friend and he say don't matter."],
    find: (sentence) => [
      ...matches(sentence, 'he|she|it', "don't").flatMap(([subject, verb]) =>
        isOneOf(neighbour(sentence, subject!, -1), 'and|or|nor') && !startsClause(sentence, subject!)
          ? []
          : isOneOf(neighbour(sentence, subject!, -1), 'about|of|like|for|with')
            ? []
            : [replace(verb!, verb!, "doesn't")],
      ),
      ...personHeads(sentence).flatMap(({ first, head }) => {
        const verb = neighbour(sentence, head, 1);
        return isOneOf(verb, "don't") && !isOneOf(neighbour(sentence, first, -1), 'and|or|nor|tell|told')
          ? [replace(verb!, verb!, "doesn't")]
          : [];
      }),
      ...matches(sentence, 'i|we|they|you', "doesn't").map(([, verb]) => replace(verb!, verb!, "don't")),
    ],
  },
];

/** Whether an auxiliary or a question word stands before the subject, so that the base form is right. */
export function isQuestion(sentence: Sentence, subject: Token): boolean {
  const before = neighbour(sentence, subject, -1);
  return isOneOf(before, grammar.auxiliaries) || isOneOf(before, 'what|where|when|why|how|who|which');
}

export function hasPastTime(sentence: Sentence): boolean {
  return (
    ['yesterday', 'ago'].some((word) => sentence.vocabulary.has(word)) ||
    matches(
      sentence,
      'last',
      'night|week|weekend|month|year|summer|winter|spring|autumn|term|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
    ).length > 0
  );
}
