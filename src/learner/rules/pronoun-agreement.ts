import { verbAfter, plainVerb, personHeads, pluralHeads, isQuestion, hasPastTime } from './agreement';
import { pluralOf } from '../lexicon';
import { can } from '../sentence';
import * as grammar from './grammar';
import { isOneOf, matches, neighbour, replace, rewrite, type Rule } from './rule';

const { startsClause, thirdOf } = grammar;
const collective = 'family|team|class|group|police|staff|government|crew|people|everyone';

/** Agreement of "be", "there is" and pronouns like "everyone". */
export const beAgreementRules: readonly Rule[] = [
  {
    id: 'be-agreement',
    type: 'agreement',
    why: 'be 动词要和主语一致：I am，he/she/it is，we/you/they are。',
    about: ['is', 'are', 'am', 'was', 'were', 'has'],
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
      'Somebody call a doctor!',
      'Someone help me with question five.',
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
            !grammar.isOrderToAll(sentence.tokens, verb!) &&
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
      ['But there is also disadvantages.', 'But there are also disadvantages.'],
    ],
    right: [
      'There is also news.',
      'There is also physics today.',
      'There is also rice.',
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
        'also',
        (token) =>
          can(token, 'noun', 'plural') &&
          !can(token, 'noun', 'singular') &&
          !grammar.uncountable.has(token.lower),
      )
        .filter(([, , , noun]) => grammar.endsPhrase(neighbour(sentence, noun!, 1)))
        .map(([, verb]) => replace(verb!, verb!, verb!.lower === 'is' ? 'are' : 'were')),
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
];
