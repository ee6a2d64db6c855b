import { can, wordToken, type Sentence, type Token } from '../sentence';
import { hasPastTime } from './agreement';
import * as grammar from './grammar';
import { isOneOf, matches, neighbour, replace, rewrite, type Rule } from './rule';
import { hasPastVerb, subjectBefore } from './subjects';

const { thirdOf, baseOf } = grammar;
const subjunctive =
  'suggest|suggested|recommend|recommended|insist|insisted|demand|if|wish|rather|whether|important|necessary|lest';

const oftenVerbs =
  'start|finish|end|open|close|taste|smell|sound|need|want|like|love|live|look|work|stand|lie|last|make|grow|begin|worry|laugh|smile|help|play|talk|walk|cook|study';

/** Subjects that are whole noun phrases, and the frames in which number is decided by one word. */
export const numberAgreementRules: readonly Rule[] = [
  {
    id: 'plural-phrase-be',
    type: 'agreement',
    why: '主语是复数时，be 动词用 are 或 were，have 不变成 has。',
    about: ['is', 'was', 'has', "isn't", "wasn't", "doesn't"],
    wrong: [
      ['My hobbies is reading and swimming.', 'My hobbies are reading and swimming.'],
      ['Her eyes is big.', 'Her eyes are big.'],
      ['The people in my village is friendly.', 'The people in my village are friendly.'],
      ['These flowers has a nice smell.', 'These flowers have a nice smell.'],
    ],
    right: [
      'Two years is a long time.',
      'What my parents need is rest.',
      'One of the boys is late.',
      'The United States is big.',
      'The man with two dogs is my uncle.',
      'Playing games is fun.',
      'A group of boys is coming.',
    ],
    find: (sentence) =>
      matches(sentence, "is|was|has|isn't|wasn't|doesn't").flatMap(([verb]) => {
        if (subjectBefore(sentence, verb!)?.number !== 'plural') return [];
        return [replace(verb!, verb!, pluralForms[verb!.lower]!)];
      }),
  },
  {
    id: 'singular-phrase-be',
    type: 'agreement',
    why: '主语是单数时，be 动词用 is 或 was，have 变成 has，don’t 变成 doesn’t。',
    about: ['are', 'were', 'have', "don't", "aren't", "weren't"],
    wrong: [
      ['The number of students are growing.', 'The number of students is growing.'],
      ['My school have many trees.', 'My school has many trees.'],
      ['The boy in the red shoes are my cousin.', 'The boy in the red shoes is my cousin.'],
    ],
    right: [
      'If my mother were here, she would laugh.',
      'A number of students are absent.',
      'My family are well.',
      'My brother and my sister have bikes.',
      'Does my school have a pool?',
      'On the desk in my room are two lamps.',
      'What colour are they?',
      'The boys in my class have bikes.',
    ],
    find: (sentence) => {
      if (sentence.tokens.some((token) => isOneOf(token, subjunctive) || isOneOf(token, 'and|or|nor')))
        return [];
      return matches(sentence, "are|were|have|don't|aren't|weren't").flatMap(([verb]) => {
        if (subjectBefore(sentence, verb!)?.number !== 'singular') return [];
        return [replace(verb!, verb!, singularForms[verb!.lower]!)];
      });
    },
  },
  {
    id: 'plural-phrase-verb',
    type: 'agreement',
    why: '主语是复数时，一般现在时的动词不加 -s。',
    wrong: [
      ['Plants needs water.', 'Plants need water.'],
      ['The students in my class likes sport.', 'The students in my class like sport.'],
      ['A lot of people thinks so.', 'A lot of people think so.'],
    ],
    right: [
      'The students plays are funny.',
      'One of the girls sings.',
      'The girl with two dogs lives here.',
      'Boys and girls work here.',
    ],
    find: (sentence) => [
      ...sentence.tokens.flatMap((verb) => {
        const base = baseOf(verb, 'third');
        if (!base || isOneOf(verb, 'is|has|does|was|plays|works|looks|shows') || !surelyVerb(base, verb))
          return [];
        const after = neighbour(sentence, verb, 1);
        if (after && grammar.isFinite(after)) return [];
        return subjectBefore(sentence, verb)?.number === 'plural' ? [replace(verb, verb, base)] : [];
      }),
      ...matches(
        sentence,
        'people|students|children',
        (token) => Boolean(baseOf(token, 'third')) && surelyVerb(baseOf(token, 'third')!, token),
      ).flatMap(([noun, verb]) => {
        const open = neighbour(sentence, noun!, -1);
        const quantity =
          isOneOf(open, 'many|some|most|all') ||
          (isOneOf(open, 'of') && isOneOf(neighbour(sentence, open!, -1), 'lot|lots'));
        return quantity && !isOneOf(verb, 'is|has|does')
          ? [replace(verb!, verb!, baseOf(verb, 'third')!)]
          : [];
      }),
    ],
  },
  {
    id: 'singular-phrase-verb',
    type: 'agreement',
    why: '主语是单数名词时，一般现在时的动词要加 -s 或 -es。',
    about: 'my|our|his|her|their|your|the|this|that'.split('|'),
    wrong: [
      ['Our school start at eight.', 'Our school starts at eight.'],
      ['My mum always worry about me.', 'My mum always worries about me.'],
      ['My dog eat a lot.', 'My dog eats a lot.'],
      ['The shop near my home sell books.', 'The shop near my home sells books.'],
    ],
    right: [
      'I saw my dog eat it.',
      'Let the show begin.',
      'My parents and my dog live here.',
      'The book cost five yuan.',
      'I suggest that my dog eat less.',
      'Last year my dog came.',
      'God help us.',
    ],
    find: (sentence) => {
      if (hasPastTime(sentence) || hasPastVerb(sentence)) return [];
      if (
        sentence.tokens.some(
          (token) => isOneOf(token, subjunctive) || isOneOf(token, 'and|or|nor|let|please|?'),
        )
      )
        return [];
      return sentence.tokens.flatMap((verb) => {
        if (
          !grammar.isPlainBase(verb) ||
          !(grammar.isPureVerb(verb) || isOneOf(verb, oftenVerbs)) ||
          isOneOf(verb, 'have|do|be|let') ||
          (neighbour(sentence, verb, 1) && grammar.isFinite(neighbour(sentence, verb, 1)!))
        )
          return [];
        const adverb = neighbour(sentence, verb, -1);
        const subject = subjectBefore(sentence, isOneOf(adverb, grammar.midAdverbs) ? adverb! : verb);
        return subject?.number === 'singular' &&
          isOneOf(subject.first, 'my|our|his|her|their|your|the|this|that')
          ? [replace(verb, verb, thirdOf(verb.lower))]
          : [];
      });
    },
  },
  {
    id: 'each-of-verb',
    type: 'agreement',
    why: 'each of、one of、every 开头的主语当单数用。',
    about: ['each', 'one', 'every', 'either', 'neither'],
    wrong: [
      ['Each of us have a dream.', 'Each of us has a dream.'],
      ['One of my friends come from Canada.', 'One of my friends comes from Canada.'],
      ['One of the boys are late.', 'One of the boys is late.'],
      ['Every student have a card.', 'Every student has a card.'],
    ],
    right: [
      'Does each of us have one?',
      'One of my friends came.',
      'Not every student likes it.',
      'One of the few who have come.',
    ],
    find: (sentence) => {
      const subjects = [
        ...matches(sentence, 'each|one', 'of', 'us|them|you').map((found) => [found[0]!, found[2]!] as const),
        ...matches(
          sentence,
          'each|one',
          'of',
          'my|our|his|her|their|the|your',
          grammar.isPluralNounOrPeople,
        ).map((found) => [found[0]!, found[3]!] as const),
        ...matches(sentence, 'every|each', grammar.isSingularNoun).map(
          (found) => [found[0]!, found[1]!] as const,
        ),
      ];
      return subjects.flatMap(([first, last]) => {
        if (!grammar.startsClause(sentence, first) || isOneOf(neighbour(sentence, first, -1), 'and|or'))
          return [];
        const verb = neighbour(sentence, last, 1);
        if (isOneOf(verb, 'are')) return [replace(verb!, verb!, 'is')];
        if (isOneOf(verb, 'were')) return [replace(verb!, verb!, 'was')];
        if (isOneOf(verb, "don't")) return [replace(verb!, verb!, "doesn't")];
        if (
          !verb ||
          !grammar.isPlainBase(verb) ||
          !(grammar.isPureVerb(verb) || isOneOf(verb, 'like|want|need|love|work'))
        )
          return [];
        return hasPastTime(sentence) || isOneOf(verb, 'do|be')
          ? []
          : [replace(verb, verb, thirdOf(verb.lower))];
      });
    },
  },
  {
    id: 'there-is-number',
    type: 'agreement',
    why: 'there be 后面是复数用 are，是单数或不可数用 is。',
    about: ['there'],
    wrong: [
      ['There is fifty students in my class.', 'There are fifty students in my class.'],
      ['There is a lot of people.', 'There are a lot of people.'],
      ['There is some books on the desk.', 'There are some books on the desk.'],
      ['There are a lot of water.', 'There is a lot of water.'],
    ],
    right: [
      'There is a lot of food.',
      'There is some milk.',
      'There is a boy and two girls.',
      'There is one more thing.',
      'There are a lot of fish.',
    ],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\bthere (is|was) ((?:a lot of|lots of|some|many|so many|no|(?:about |over )?(?:eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|sixty|hundreds of)(?:-\w+)?|other|different) (?:(?:beautiful|big|new|old|good|different|interesting|tall|small) )?)(\w+)/gi,
        (whole, be, quantity, noun) => {
          const token = wordOf(sentence, noun!);
          if (!token || !(grammar.isPluralNoun(token) || isOneOf(token, 'people|children|men|women')))
            return undefined;
          return whole!.replace(
            new RegExp(`^(\\w+) ${be}`),
            `$1 ${be!.toLowerCase() === 'is' ? 'are' : 'were'}`,
          );
        },
      ),
      ...rewrite(
        sentence,
        /\bthere (are|were) (?:so )?(?:many|much) (water|food|rubbish|litter|pollution|traffic|noise|homework|money|furniture|milk|rice|snow|rain|news|information|garbage)\b(?! \w+s\b)/gi,
        (_, be, noun) => `there ${/^are$/i.test(be!) ? 'is' : 'was'} a lot of ${noun}`,
      ),
      ...rewrite(
        sentence,
        /\bthere (are|were) ((?:a lot of|lots of|some|much|a little) )(water|food|money|time|homework|milk|rice|rain|snow|information|news|traffic|pollution|rubbish|noise|furniture|music|bread)\b(?! \w+s\b)/gi,
        (whole, be) =>
          whole!.replace(new RegExp(`^(\\w+) ${be}`), `$1 ${be!.toLowerCase() === 'are' ? 'is' : 'was'}`),
      ),
    ],
  },
  {
    id: 'do-does-subject',
    type: 'agreement',
    why: '疑问句里主语是第三人称单数用 does，其他人称用 do。',
    about: ['do', 'does'],
    wrong: [
      ['Who do he like?', 'Who does he like?'],
      ['What do your father do?', 'What does your father do?'],
      ['Does you like it?', 'Do you like it?'],
    ],
    right: ['What do your parents do?', 'I know what he does, you see.', 'All I do he likes.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /^((?:(?:and|but|so|who|what|where|when|why|how|which|how often|how much|what time|what \w+|how long)\b ?)*)(do|does) (he|she|it|you|they|we|i|(?:your|his|her|my|their|our|the) \w+)\b(?! (?:and|or)\b)/gi,
        (whole, lead, verb, subject) => {
          const phrase = subject!.toLowerCase();
          const noun = wordOf(sentence, phrase.split(' ').at(-1)!);
          const single =
            /^(?:he|she|it)$/.test(phrase) ||
            (phrase.includes(' ') &&
              grammar.isSingularNoun(noun) &&
              !isOneOf(noun, 'family|team|class|police'));
          const many =
            /^(?:you|they|we|i)$/.test(phrase) || (phrase.includes(' ') && grammar.isPluralNoun(noun));
          const right = single ? 'does' : many ? 'do' : undefined;
          if (!right || right === verb!.toLowerCase() || (!lead && !sentence.vocabulary.has('?')))
            return undefined;
          const form = hasPastTime(sentence) ? 'did' : right;
          const shown = lead ? form : form.charAt(0).toUpperCase() + form.slice(1);
          return whole!.replace(`${lead}${verb}`, `${lead}${shown}`);
        },
      ),
  },
];

export const pluralForms: Readonly<Record<string, string>> = {
  is: 'are', was: 'were', has: 'have', does: 'do', "isn't": "aren't", "wasn't": "weren't", "doesn't": "don't",
}; // prettier-ignore
const singularForms: Readonly<Record<string, string>> = {
  are: 'is', were: 'was', have: 'has', "don't": "doesn't", "aren't": "isn't", "weren't": "wasn't",
}; // prettier-ignore

function surelyVerb(base: string, verb: Token): boolean {
  return (
    (grammar.isPureVerb(wordToken(base)) && !can(verb, 'noun')) ||
    isOneOf(verb, 'likes|wants|needs|loves|thinks|lives|says|makes|gets|goes|comes|eats')
  );
}

function wordOf(sentence: Sentence, word: string): Token | undefined {
  return sentence.tokens.find((token) => token.lower === word.toLowerCase());
}
