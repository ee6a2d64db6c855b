import { readings, pluralOf } from '../lexicon';
import { can, wordToken, type Sentence, type Token } from '../sentence';
import * as grammar from './grammar';
import { isOneOf, matches, neighbour, replace, rewrite, type Rule } from './rule';

const { startsClause, baseOf, thirdOf } = grammar;
const frequency = 'always|usually|often|sometimes|never|also|really|still|just|only|seldom|rarely|already';
const collective = 'family|team|class|group|police|staff|government|crew|people|everyone';

/** The verb behind a subject, at most one adverb between. */
function verbAfter(sentence: Sentence, subject: Token): Token | undefined {
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
  'necessary',
  'better',
  'wish',
  'if',
];

/** A base form that must take -s here; forms that are a past form as well ("put") are left alone. */
function plainVerb(sentence: Sentence, verb: Token | undefined): string | undefined {
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

const personHeads = matchPerson(grammar.people);
function matchPerson(words: string) {
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
const pluralHeads = matchPerson(grammar.peoplePlural);

/** Names at the very start of a clause: "Tom like …". */
function names(sentence: Sentence): Token[] {
  return sentence.tokens.filter(
    (token, index) =>
      /^[A-Z][a-z]+$/.test(token.text) &&
      readings(token.lower).length === 0 &&
      (index === 0 || startsClause(sentence, token)) &&
      token.tags.has('Person'),
  );
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
        if (!base || hasPastTime(sentence)) return [];
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
        ...personHeads(sentence),
        ...names(sentence).map((name) => ({ first: name, head: name })),
      ].flatMap(({ first, head }) => {
        if (isOneOf(neighbour(sentence, first, -1), 'and|or') || isQuestion(sentence, first)) return [];
        const verb = verbAfter(sentence, head);
        const base = plainVerb(sentence, verb);
        if (!base || !verb) return [];
        const after = neighbour(sentence, verb, 1);
        if (after && grammar.isFinite(after) && !isOneOf(after, 'to')) return [];
        const pure =
          grammar.isPureVerb(verb) ||
          isOneOf(verb, 'work|like|love|play|want|help|cook|live|need|walk|talk|look|dance');
        return pure ? [replace(verb, verb, base === 'have' ? 'has' : thirdOf(base))] : [];
      });
    },
  },
  {
    id: 'plural-subject-verb',
    type: 'agreement',
    why: '主语是 I、we、they 或复数时，一般现在时的动词不加 -s。',
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
    id: 'be-agreement',
    type: 'agreement',
    why: 'be 动词要和主语一致：I am，he/she/it is，we/you/they are。',
    wrong: [
      ['They is happy.', 'They are happy.'],
      ['We was at home last night.', 'We were at home last night.'],
      ['I is a student.', 'I am a student.'],
      ['My parents is farmers.', 'My parents are farmers.'],
    ],
    right: [
      'You and I are friends.',
      'If I were you, I would go.',
      'Tom and he are here.',
      'The number of students is large.',
      'Neither my parents nor he is here.',
      'My family are well.',
      'What I need is help.',
      'The best thing about my friends is their help.',
    ],
    find: (sentence) => [
      ...matches(sentence, 'they|we|you', 'is|was|am').flatMap(([subject, verb]) =>
        subject!.lower !== 'you' || startsClause(sentence, subject!)
          ? [replace(verb!, verb!, verb!.lower === 'was' ? 'were' : 'are')]
          : [],
      ),
      ...matches(sentence, 'i', 'is|are').flatMap(([subject, verb]) =>
        isOneOf(neighbour(sentence, subject!, -1), 'and|or|nor|do|need|want|know|have|like|say|did|am')
          ? []
          : [replace(verb!, verb!, 'am')],
      ),
      ...matches(sentence, 'he|she', 'are|am').flatMap(([subject, verb]) =>
        isOneOf(neighbour(sentence, subject!, -1), 'and|or|nor') ? [] : [replace(verb!, verb!, 'is')],
      ),
      ...matches(sentence, 'i', 'were').flatMap(([subject, verb]) =>
        ['if', 'wish', 'as', 'though', 'than'].some((word) => sentence.vocabulary.has(word)) ||
        isOneOf(neighbour(sentence, subject!, -1), 'and|or|nor')
          ? []
          : [replace(verb!, verb!, 'was')],
      ),
      ...pluralHeads(sentence).flatMap(({ first, head }) => {
        const verb = neighbour(sentence, head, 1);
        if (isOneOf(neighbour(sentence, first, -1), 'and|or|nor|of') || !isOneOf(verb, 'is|was|has'))
          return [];
        return [
          replace(verb!, verb!, verb!.lower === 'is' ? 'are' : verb!.lower === 'was' ? 'were' : 'have'),
        ];
      }),
      ...pluralHeads(sentence).flatMap(({ first, head }) => {
        const [preposition, det, noun, verb] = [1, 2, 3, 4].map((distance) =>
          neighbour(sentence, head, distance),
        );
        if (
          first !== sentence.tokens[0] ||
          !isOneOf(preposition, 'in|of') ||
          !isOneOf(det, 'my|our|the|this|that|your') ||
          !can(noun, 'noun', 'singular') ||
          !isOneOf(verb, 'is|was')
        )
          return [];
        return [replace(verb!, verb!, verb!.lower === 'is' ? 'are' : 'were')];
      }),
      ...personHeads(sentence).flatMap(({ first, head }) => {
        const verb = neighbour(sentence, head, 1);
        if (
          isOneOf(neighbour(sentence, first, -1), 'and|or|nor|if') ||
          isOneOf(head, collective) ||
          !isOneOf(verb, 'are') ||
          sentence.vocabulary.has('and')
        )
          return [];
        return [replace(verb!, verb!, 'is')];
      }),
    ],
  },
  {
    id: 'uncountable-are',
    type: 'agreement',
    why: 'news、maths、hair、homework 这类词当单数用，后面用 is 或 was。',
    about: [
      'news',
      'maths',
      'physics',
      'politics',
      'hair',
      'homework',
      'water',
      'weather',
      'food',
      'information',
      'advice',
      'money',
      'music',
    ],
    wrong: [
      ['The news are good.', 'The news is good.'],
      ['My hair are black.', 'My hair is black.'],
    ],
    right: ['The news is good.', 'Maths and physics are hard.', 'Food and water are important.'],
    find: (sentence) =>
      sentence.vocabulary.has('and')
        ? []
        : matches(
            sentence,
            'news|maths|physics|politics|hair|homework|water|weather|food|information|advice|money|music',
            'are|were',
          ).flatMap(([noun, verb]) => {
            const det = neighbour(sentence, noun!, -1);
            const opens =
              det &&
              (startsClause(sentence, noun!) ||
                (isOneOf(det, 'the|my|your|his|her|our|this') && startsClause(sentence, det)));
            return !det || opens ? [replace(verb!, verb!, verb!.lower === 'are' ? 'is' : 'was')] : [];
          }),
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
  {
    id: 'everyone-verb',
    type: 'agreement',
    why: 'everyone、everybody、someone、nobody 等当单数用，动词用第三人称单数。',
    about: [
      'everyone',
      'everybody',
      'someone',
      'somebody',
      'nobody',
      'anyone',
      'everything',
      'something',
      'nothing',
    ],
    wrong: [
      ['Everyone have a dream.', 'Everyone has a dream.'],
      ['Everybody know this song.', 'Everybody knows this song.'],
      ['Everyone are happy.', 'Everyone is happy.'],
    ],
    right: [
      'Does everyone have a book?',
      'Let everyone have a try.',
      'Everyone liked it.',
      'Can everybody hear me?',
      'Everyone put up their hands.',
    ],
    find: (sentence) =>
      matches(sentence, 'everyone|everybody|someone|somebody|nobody|everything|something|nothing').flatMap(
        ([subject]) => {
          if (
            !startsClause(sentence, subject!) ||
            isOneOf(neighbour(sentence, subject!, -1), 'know|say') ||
            isQuestion(sentence, subject!) ||
            hasPastTime(sentence)
          )
            return [];
          const verb = verbAfter(sentence, subject!);
          if (isOneOf(verb, 'are|were')) return [replace(verb!, verb!, verb!.lower === 'are' ? 'is' : 'was')];
          if (isOneOf(verb, "don't")) return [replace(verb!, verb!, "doesn't")];
          const base = plainVerb(sentence, verb);
          // "Everyone, please …" and commands to all keep the base form.
          return base &&
            !sentence.vocabulary.has('please') &&
            base !== 'do' &&
            !isOneOf(verb, 'stand|sit|stop|listen|look|keep|be') &&
            !(isOneOf(verb, 'like') && isOneOf(subject, 'nothing|something|everything'))
            ? [replace(verb!, verb!, base === 'have' ? 'has' : thirdOf(base))]
            : [];
        },
      ),
  },
  {
    id: 'there-is-are',
    type: 'agreement',
    why: 'there be 句型里，be 要和后面的名词一致：there is a …，there are two ….',
    about: ['there'],
    wrong: [
      ['There is many people here.', 'There are many people here.'],
      ['There are a book on the desk.', 'There is a book on the desk.'],
      ['There is two dogs.', 'There are two dogs.'],
    ],
    right: [
      'There is a lot of homework.',
      'There are a lot of people.',
      'There are a few birds.',
      'There is some milk.',
      'There are a pen and a book.',
      'There is no one here.',
      'There is one apple.',
    ],
    find: (sentence) => [
      ...matches(
        sentence,
        'there',
        'is|was',
        (token) =>
          isOneOf(token, 'many|several|two|three|four|five|six|seven|eight|nine|ten') ||
          (token.kind === 'number' && /^\d+$/.test(token.text) && Number(token.text) > 1),
      ).flatMap(([, verb, count]) =>
        (grammar.uncountable.has(neighbour(sentence, count!, 1)?.lower ?? '') &&
          !isOneOf(neighbour(sentence, count!, 1), 'people|fish|sheep|deer|fruit')) ||
        isOneOf(
          neighbour(sentence, count!, 1),
          "hours|minutes|years|days|o'clock|meters|metres|kilometers|kilometres|yuan|percent|of",
        )
          ? []
          : [replace(verb!, verb!, verb!.lower === 'is' ? 'are' : 'were')],
      ),
      ...matches(
        sentence,
        'there',
        'are|were',
        'a|an',
        (token) =>
          grammar.isSingularNoun(token) &&
          !isOneOf(
            token,
            'lot|few|number|couple|group|series|variety|range|handful|bit|hundred|thousand|million|dozen|pair',
          ),
      ).flatMap(([, verb]) =>
        sentence.vocabulary.has('and') || sentence.vocabulary.has(',')
          ? []
          : [replace(verb!, verb!, verb!.lower === 'are' ? 'is' : 'was')],
      ),
    ],
  },
  {
    id: 'plural-noun-after-one-of',
    type: 'noun-number',
    why: 'one of 后面的名词要用复数。',
    about: ['one'],
    wrong: [
      ['One of my friend is here.', 'One of my friends is here.'],
      ['He is one of the best player.', 'He is one of the best players.'],
    ],
    right: ['One of my friends is here.', 'One of the team is ill.', 'One of my school friends is here.'],
    find: (sentence) =>
      matches(sentence, 'one', 'of', 'my|your|his|her|our|their|the|these|those').flatMap(([, , det]) => {
        let noun = neighbour(sentence, det!, 1);
        if (isOneOf(noun, 'most|best|worst|good|big|favourite|favorite'))
          noun = neighbour(sentence, noun!, 1);
        if (noun && can(noun, 'adjective') && !can(noun, 'noun')) noun = neighbour(sentence, noun, 1);
        if (
          !noun ||
          !grammar.isSingularNoun(noun) ||
          can(noun, 'adjective') ||
          !grammar.endsPhrase(neighbour(sentence, noun, 1))
        )
          return [];
        return [replace(noun, noun, pluralOf(noun.lower))];
      }),
  },

  {
    id: 'thing-has',
    type: 'agreement',
    why: '主语是单数时用 has，不用 have。',
    about: ['have', 'everyone', 'everybody', 'each'],
    wrong: [
      ['My hometown have many mountains.', 'My hometown has many mountains.'],
      ['My school have a big library.', 'My school has a big library.'],
      ['Everyone in my family have a phone.', 'Everyone in my family has a phone.'],
    ],
    right: [
      'Does my school have a library?',
      'My school and my home have gardens.',
      'The books in my school have pictures.',
      'Both my town and his school have one.',
    ],
    find: (sentence) => [
      ...matches(
        sentence,
        'my|our|his|her|the|this|that|their',
        'hometown|school|village|town|city|country|house|room|classroom|library|park|zoo|book|story|film|movie|game|phone|computer|dog|cat|bird|panda|family',
        'have',
      ).flatMap(([det, , have]) =>
        startsClause(sentence, det!) &&
        !isOneOf(neighbour(sentence, det!, -1), 'and|or|nor|of|do|does|did|can|than') &&
        !isQuestion(sentence, det!)
          ? [replace(have!, have!, 'has')]
          : [],
      ),
      ...rewrite(
        sentence,
        /^((?:everyone|everybody|each of us|each student) in (?:my|our|the|this) (?:family|class|school|village|team)) (have|like|love|want|know|live|work|play|go|are|were)\b/gi,
        (_, head, verb) =>
          `${head} ${({ have: 'has', are: 'is', were: 'was' } as Record<string, string>)[verb!.toLowerCase()] ?? thirdOf(verb!.toLowerCase())}`,
      ),
    ],
  },
  {
    id: 'plural-doesnt',
    type: 'agreement',
    why: '复数主语用 don’t，不用 doesn’t。',
    about: ["doesn't"],
    wrong: [["My parents doesn't let me play.", "My parents don't let me play."]],
    right: ["My mother doesn't let me.", "One of my parents doesn't work."],
    find: (sentence) =>
      pluralHeads(sentence).flatMap(({ first, head }) => {
        const verb = neighbour(sentence, head, 1);
        return isOneOf(verb, "doesn't") && !isOneOf(neighbour(sentence, first, -1), 'of|and|or')
          ? [replace(verb!, verb!, "don't")]
          : [];
      }),
  },
];

/** Whether an auxiliary or a question word stands before the subject, so that the base form is right. */
function isQuestion(sentence: Sentence, subject: Token): boolean {
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
