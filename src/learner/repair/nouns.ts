import { pluralOf } from '../lexicon';
import { countable } from '../lists/countable';
import * as grammar from '../rules/grammar';
import { insertBefore, isOneOf, neighbour, replace } from '../rules/rule';
import { can, type Sentence, type Token } from '../sentence';
import { after, base, before, type Attempt } from './attempt';

// Each list is made once: as a text made anew at every word it would cost more than the look-up.
const determined = `${grammar.determiners}|all|both|half|one|two|three|four|five|six|ten|other|last|next|first|best`;

const eaten = 'snake|duck|dog|goose|goat|rabbit|horse|deer|frog|turtle|crab|lamb|lobster';
const plenty = 'two|three|four|five|six|seven|eight|nine|ten|many|several|few|these|those|both|various';
/** With a whole kind rather than one thing. */
const generic = new Set('protect like love hate prefer collect raise grow sell'.split(' '));
const manyOf: Readonly<Record<string, string>> = { this: 'these', that: 'those' };

/** Whether the token stands in one noun phrase behind a word for many: "two old bridge", "one of my favourite dish". */
function isOfMany(sentence: Sentence, noun: Token): boolean {
  let left = before(sentence, noun);
  while (left && can(left, 'adjective') && !isOneOf(left, plenty)) left = before(sentence, left);
  if (left && isOneOf(before(sentence, left), 'chapter|grade|class|unit|lesson|page|room|number|part|book'))
    return false;
  if (
    isOneOf(left, plenty) ||
    (left?.kind === 'number' && left.lower !== '1' && !/\d(?:st|nd|rd|th)$/.test(left.lower))
  )
    return true;
  if (!isOneOf(left, 'my|the|our|his|her|your|their|these|those')) return false;
  const of = before(sentence, left!);
  return (
    isOneOf(of, 'of') &&
    isOneOf(before(sentence, of!), 'one|some|many|both|most|all|two|three|each|several|few')
  );
}

const isThingAlone = (token: Token | undefined): boolean =>
  token !== undefined && countable.has(token.lower) && grammar.isSingularNoun(token);

/** Nouns with their number and what stands in front of them. */
export const nounAttempts: readonly Attempt[] = [
  {
    type: 'noun-number',
    why: '表示“几个、许多”的词后面，可数名词要用复数。',
    at: (sentence, token) =>
      countable.has(token.lower) &&
      isOfMany(sentence, token) &&
      // "the 800 metre race"
      !isThingAlone(after(sentence, token))
        ? [replace(token, token, pluralOf(token.lower))]
        : [],
  },
  {
    type: 'determiner',
    why: 'this、that 后面是一个，these、those 后面是几个。',
    at: (sentence, token) => {
      if (!Object.hasOwn(manyOf, token.lower)) return [];
      const ahead = [1, 2, 3].map((distance) => neighbour(sentence, token, distance));
      const noun = ahead.find((one) => !can(one, 'adjective') || can(one, 'noun'));
      return grammar.isPluralNounOrPeople(noun) ? [replace(token, token, manyOf[token.lower]!)] : [];
    },
  },
  {
    type: 'noun-number',
    why: '泛指一类东西，可数名词用复数：reading books、growing flowers。',
    at: (sentence, token) => {
      const verb = before(sentence, token);
      return countable.has(token.lower) &&
        can(verb, 'verb', 'ing') &&
        (verb!.index === 0 ||
          isOneOf(before(sentence, verb!), 'like|likes|enjoy|enjoys|love|loves|is|of|at|in|for|by'))
        ? [replace(token, token, pluralOf(token.lower))]
        : [];
    },
  },
  {
    type: 'noun-number',
    why: '说喜欢的一类食物，可数名词用复数：My favourite fruit is apples.',
    at: (sentence, token) =>
      countable.has(token.lower) &&
      isOneOf(before(sentence, token), 'is') &&
      isOneOf(sentence.tokens[1], 'favourite|favorite') &&
      isOneOf(sentence.tokens[2], 'food|fruit|snack|vegetable')
        ? [replace(token, token, pluralOf(token.lower))]
        : [],
  },
  {
    type: 'noun-number',
    why: '泛指一类人或物，可数名词用复数：protect animals、like dogs。',
    at: (sentence, token) =>
      grammar.things.has(token.lower) &&
      !grammar.isSign(before(sentence, before(sentence, token) ?? token)) &&
      grammar.endsPhrase(after(sentence, token)) &&
      generic.has(base(before(sentence, token)) ?? '')
        ? [replace(token, token, pluralOf(token.lower))]
        : [],
  },
  {
    type: 'noun-number',
    why: '这里说的是一个，名词用单数。',
    at: (sentence, token) => {
      const single = token.readings.find(
        ({ pos, form, lemma }) => pos === 'noun' && form === 'plural' && lemma !== token.lower,
      )?.lemma;
      if (!single || (grammar.uncountable.has(single) && single !== 'time')) return [];
      let left = before(sentence, token);
      while (left && can(left, 'adjective') && !isOneOf(left, 'only|every|each'))
        left = before(sentence, left);
      return isOneOf(left, 'a|an|every|each|another|one|only|this|that')
        ? [replace(token, token, single)]
        : [];
    },
  },
];

export const missingArticle: Attempt = {
  type: 'determiner',
  why: '单数可数名词不能单独用，前面要有 a/an、the 或 my 这样的词。',
  at: (sentence, token) => {
    const left = before(sentence, token);
    if (
      left?.kind === 'sign' ||
      isOneOf(
        token,
        'chapter|piano|violin|guitar|drum|flute|conclusion|president|captain|monitor|capital|king|queen|leader|manager|director|morning|afternoon|evening|family',
      ) ||
      isOneOf(left, 'in|on|at|to|by|like|for|as|of|from|and|or|until|till')
    )
      return [];
    if (
      left &&
      (isOneOf(left, determined) ||
        can(left, 'adjective') ||
        left.kind === 'number' ||
        /'s$/.test(left.lower))
    )
      return [];
    // "first prize", "happy birthday", "cat pictures", "eat snake", "moving house"
    if (
      isOneOf(token, 'first|second|third|happy|last|moving') ||
      (countable.has(token.lower) && grammar.isPluralNoun(after(sentence, token))) ||
      (isOneOf(token, eaten) && base(left) === 'eat')
    )
      return [];
    const ahead = [token, neighbour(sentence, token, 1), neighbour(sentence, token, 2)];
    const noun = ahead.findIndex((one) => one !== undefined && countable.has(one.lower));
    if (
      noun < 0 ||
      !ahead.slice(0, noun).every((one) => can(one, 'adjective') || isOneOf(one, 'very|really'))
    )
      return [];
    // "swimming club" is one thing, as schools name it
    if (can(left, 'verb', 'ing') && isOneOf(token, 'club|class|team|lesson|course|pool|group')) return [];
    const article = /^(?:[aeio]|u(?!ni|se))|^hour|^honest/.test(token.lower) ? 'an' : 'a';
    if (token.index > 0) return [insertBefore(token, article)];
    // Apple makes telephones.
    if (isOneOf(token, 'apple') && sentence.tokens.some((one) => isOneOf(one, 'company|phone|brand')))
      return [];
    return [
      {
        start: token.start,
        end: token.end,
        right: `${article.charAt(0).toUpperCase()}${article.slice(1)} ${token.lower}`,
      },
    ];
  },
};
