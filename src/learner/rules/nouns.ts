import { pluralOf } from '../lexicon';
import { can, type Sentence, type Token } from '../sentence';
import * as grammar from './grammar';
import { anyNumber, isOneOf, matches, neighbour, replace, rewrite, type Change, type Rule } from './rule';

const { endsPhrase, isSingularNoun, isPluralNoun, uncountable, falsePlurals, things } = grammar;
const smallNumbers =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty';
const foods =
  'mooncake|dumpling|noodle|vegetable|hamburger|apple|banana|grape|strawberry|sandwich|biscuit|cookie|potato|tomato|egg|peach|pear';

function isMany(token: Token): boolean {
  return (
    isOneOf(token, smallNumbers) ||
    (token.kind === 'number' && /^\d{1,3}$/.test(token.text) && Number(token.text) > 1)
  );
}
/** The plural for a counted noun right behind `counter`, or behind one adjective. */
function counted(sentence: Sentence, counter: Token, { timeToo = true } = {}): Change[] {
  const next = neighbour(sentence, counter, 1);
  const second = next && neighbour(sentence, next, 1);
  for (const noun of [next, next && can(next, 'adjective') && !things.has(next.lower) ? second : undefined]) {
    // "5 June"
    if (
      !noun ||
      /^[A-Z]/.test(noun.text) ||
      !isSingularNoun(noun) ||
      !endsPhrase(neighbour(sentence, noun, 1))
    )
      continue;
    if (can(noun, 'adjective') || can(noun, 'number') || (!timeToo && isOneOf(noun, grammar.timeUnits)))
      continue;
    if (can(noun, 'verb') && !things.has(noun.lower) && !isOneOf(noun, grammar.timeUnits)) continue;
    return [replace(noun, noun, pluralOf(noun.lower))];
  }
  return [];
}

export const nounRules: readonly Rule[] = [
  {
    id: 'plural-after-number',
    type: 'noun-number',
    why: '数词（two 以上）后面的可数名词要用复数。',
    about: [...smallNumbers.split('|'), anyNumber],
    wrong: [
      ['I have two brother.', 'I have two brothers.'],
      ['There are five book on the desk.', 'There are five books on the desk.'],
      ['I have lived here for ten year.', 'I have lived here for ten years.'],
    ],
    right: [
      'I have two brothers.',
      'It costs ten yuan.',
      'There are two apple trees.',
      'It is a ten minute walk.',
      'Two sheep eat grass.',
      'Chapter two book list.',
      'It is 5 pm.',
      'In Grade 8 class sizes are big.',
      'We live on Floor 3 and play.',
      'I was born on 5 June.',
    ],
    find: (sentence) =>
      matches(sentence, isMany).flatMap(([number]) => {
        const before = neighbour(sentence, number!, -1);
        if (
          isOneOf(
            before,
            'grade|class|floor|room|chapter|lesson|unit|module|number|no|page|team|is|at|line|bus|year|a|part|book|section|.|$|level|july|june|may|april|march',
          ) &&
          !isOneOf(before, 'is|at')
        )
          return [];
        if (isOneOf(before, 'at') || before?.text === ':' || before?.text === '.') return [];
        return counted(sentence, number!);
      }),
  },
  {
    id: 'plural-after-many',
    type: 'noun-number',
    why: 'many、several、a few 等后面的可数名词要用复数。',
    about: ['many', 'several', 'few', 'these', 'those', 'lot', 'lots', 'both', 'different', 'various'],
    wrong: [
      ['I have many friend.', 'I have many friends.'],
      ['These book are very interesting.', 'These books are very interesting.'],
      ['He has a lot of toy.', 'He has a lot of toys.'],
      ['I like those flower.', 'I like those flowers.'],
    ],
    right: [
      'Many a student knows it.',
      'These days are hot.',
      'He has a lot of fun.',
      'There are many school clubs.',
      'These people help.',
      'I see those who work.',
      'I like both football and chess.',
      'Both my brother and I go.',
      'A few minutes later I left.',
    ],
    find: (sentence) => [
      ...matches(sentence, 'many|several|these|those|various').flatMap(([word]) =>
        isOneOf(neighbour(sentence, word!, 1), 'a|an') ? [] : counted(sentence, word!),
      ),
      ...matches(sentence, 'a', 'few').flatMap(([, few]) => counted(sentence, few!)),
      ...matches(sentence, 'lot|lots', 'of').flatMap(([, of]) => {
        const noun = neighbour(sentence, of!, 1);
        return things.has(noun?.lower ?? '') ? counted(sentence, of!) : [];
      }),
      ...matches(sentence, 'many', 'different|beautiful|good|new|interesting|old|big|small', (token) =>
        things.has(token.lower),
      ).flatMap(([many, , noun]) =>
        endsPhrase(neighbour(sentence, noun!, 1)) && counted(sentence, many!).length === 0
          ? [replace(noun!, noun!, pluralOf(noun!.lower))]
          : [],
      ),
    ],
  },
  {
    id: 'false-plural',
    type: 'noun-number',
    why: '这个词的复数形式不对：不可数名词不加 s，有的复数是不规则的。',
    about: Object.keys(falsePlurals),
    wrong: [
      ['She gave me some informations.', 'She gave me some information.'],
      ['I saw three childrens.', 'I saw three children.'],
      ['We have too many homeworks.', 'We have too much homework.'],
      ['He gave me many advices.', 'He gave me a lot of advice.'],
    ],
    right: ['She gave me some information.', 'The peoples of Asia are many.'],
    find: (sentence) =>
      matches(sentence, (token) => Object.hasOwn(falsePlurals, token.lower)).flatMap(([noun]) => {
        const right = falsePlurals[noun!.lower]!;
        const before = neighbour(sentence, noun!, -1);
        if (isOneOf(noun, 'peoples') && isOneOf(before, 'the|all|different|of')) return [];
        if (isOneOf(before, 'many') && uncountable.has(right)) {
          if (/^(?:sheep|police|people)$/.test(right)) return [replace(noun!, noun!, right)];
          const two = neighbour(sentence, before!, -1);
          return [
            replace(
              before!,
              noun!,
              isOneOf(two, 'too|so|how|not|as|very') ? `much ${right}` : `a lot of ${right}`,
            ),
          ];
        }
        return [replace(noun!, noun!, right)];
      }),
  },
  {
    id: 'a-plural',
    type: 'noun-number',
    why: 'a / an 后面用单数名词。',
    about: ['a', 'an'],
    wrong: [
      ['I have a good friends.', 'I have a good friend.'],
      ['She is a students.', 'She is a student.'],
    ],
    right: [
      'It is a sports car.',
      'A lot of people came.',
      'There are a few birds.',
      'It has a means of escape.',
      'I have a series of books.',
      'a friends list',
    ],
    find: (sentence) =>
      [
        matches(sentence, 'a|an', isPluralNoun),
        matches(
          sentence,
          'a|an',
          (token) => can(token, 'adjective') && !isOneOf(token, 'few|great|good many|many'),
          isPluralNoun,
        ),
      ]
        .flat()
        .flatMap((found) => {
          const noun = found.at(-1)!;
          const single = noun.readings.find((one) => one.form === 'plural')?.lemma;
          const after = neighbour(sentence, noun, 1);
          if (
            !single ||
            can(noun, 'verb') ||
            !endsPhrase(after) ||
            !things.has(single) ||
            isOneOf(noun, 'shoes|socks|gloves|stairs') ||
            isOneOf(found[1], 'few|many|hundred')
          )
            return [];
          return [replace(noun, noun, single)];
        }),
  },
  {
    id: 'every-singular',
    type: 'noun-number',
    why: 'every、each、another 后面用单数名词。',
    about: ['every', 'each', 'another'],
    wrong: [
      ['Every students has a book.', 'Every student has a book.'],
      ['Each boys likes it.', 'Each boy likes it.'],
    ],
    right: [
      'Every two weeks we meet.',
      'Each of the boys knows.',
      'Every student helps.',
      'It comes every few days.',
      'another two days',
    ],
    find: (sentence) =>
      matches(sentence, 'every|each|another', isPluralNoun).flatMap(([, noun]) => {
        const single = noun!.readings.find((one) => one.form === 'plural')?.lemma;
        return single && !can(noun, 'verb') && endsPhrase(neighbour(sentence, noun!, 1))
          ? [replace(noun!, noun!, single)]
          : single && things.has(single) && !can(noun, 'verb')
            ? [replace(noun!, noun!, single)]
            : [];
      }),
  },

  {
    id: 'a-pair',
    type: 'determiner',
    why: 'shoes、glasses、trousers 等总是复数，前面不用 a。',
    about: ['a', 'an'],
    wrong: [
      ['I need a new glasses.', 'I need new glasses.'],
      ['I bought a shoes.', 'I bought shoes.'],
    ],
    right: ['I bought a pair of shoes.', 'It is a clothes shop.', 'a glasses case'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(?:a|an) ((?:new|nice|good|beautiful|black|white|red|blue|big|small|old) )?(shoes|glasses|trousers|clothes|jeans|socks|pants|gloves|shorts|scissors)(?=[.,!?]|$| (?:and|for|yesterday|last|in|from|at|because|to)\b)/gi,
        (_, adjective, noun) => `${adjective}${noun}`,
      ),
  },
  {
    id: 'eat-plural',
    type: 'noun-number',
    why: '泛指可数的食物用复数：eat dumplings、like apples。',
    about: `${foods}|flower|tree|bird|toy`.split('|'),
    wrong: [
      ['We eat mooncake together.', 'We eat mooncakes together.'],
      ['I like to eat dumpling and noodle.', 'I like to eat dumplings and noodles.'],
      ['I like apple.', 'I like apples.'],
    ],
    right: [
      'I eat an apple.',
      'We eat apple pie.',
      'He ate the dumpling.',
      'I like apple juice.',
      'I like Apple phones.',
    ],
    find: (sentence) => [
      ...matches(sentence, 'eat|eats|ate|eating|like|likes|love|loves|make|making|pick|buy', foods).flatMap(
        ([, noun]) =>
          plainEnd(neighbour(sentence, noun!, 1)) && noun!.text === noun!.lower
            ? [replace(noun!, noun!, pluralOf(noun!.lower))]
            : [],
      ),
      ...matches(
        sentence,
        `${foods}|dumplings|noodles|mooncakes|apples|vegetables|trees|flowers|birds|friends|books`,
        'and',
        `${foods}|flower|tree|bird|toy`,
      ).flatMap(([first, , noun]) => {
        const before = neighbour(sentence, first!, -1);
        return isOneOf(before, 'eat|eats|ate|eating|like|likes|love|many|some|two|three|of|buy|pick') &&
          plainEnd(neighbour(sentence, noun!, 1))
          ? [replace(noun!, noun!, pluralOf(noun!.lower))]
          : [];
      }),
    ],
  },
  {
    id: 'body-plural',
    type: 'noun-number',
    why: '眼睛一般是两只，用复数 eyes。',
    about: ['eye'],
    wrong: [['She has long hair and big eye.', 'She has long hair and big eyes.']],
    right: ['He hurt his left eye.', 'It has one big eye.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(has|have|and|with) ((?:two )?(?:big|small|beautiful|black|brown|blue|bright) )eye(?=[.,!?]|$| (?:and|that)\b)/gi,
        (_, head, adjective) => `${head} ${adjective}eyes`,
      ),
  },
  {
    id: 'works-to-do',
    type: 'noun-number',
    why: 'work 表示“工作、活儿”时不可数。',
    about: ['works'],
    wrong: [
      ['He has many works to do.', 'He has a lot of work to do.'],
      ['I have too many works.', 'I have too much work.'],
    ],
    right: ['These works of art are old.', 'He works to do better.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(has|have|had|are|with) (many|a lot of|lots of|so many|too many) works(?=[.,!?]| to do|$)/gi,
        (_, head, many) =>
          `${head} ${/^(so|too)/i.exec(many!) ? many!.replace(/many/i, 'much') : 'a lot of'} work`,
      ),
  },
];

/** Whether the word begins with a vowel as it is spoken. */
export function startsWithVowelSound(word: string): boolean {
  const lower = word.toLowerCase();
  if (/^[A-Z]{2,}$/.test(word)) return /^[AEFHILMNORSX]/.test(word) && !/^(?:UN|UK|US|NASA|NATO)/.test(word);
  if (/^(?:uni(?!n|mp|m)|use|usu|uti|eu|ewe|one|once|ukr|uran|ufo|u$|ubiq)/.test(lower)) return false;
  return /^(?:[aeiou]|hour|honest|honou?r|heir)/.test(lower);
}

function plainEnd(token: Token | undefined): boolean {
  return grammar.isSign(token) || isOneOf(token, 'and|or|at|in|with|every|very|together|because|but|on|for');
}
