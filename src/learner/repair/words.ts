import * as grammar from '../rules/grammar';
import { insertAfter, insertBefore, isOneOf, remove, replace } from '../rules/rule';
import { can } from '../sentence';
import {
  moreBeforeComparative,
  adverbOrAdjective,
  adverbOfManner,
  adjectiveBehindMake,
  plainForComparative,
  endingForMore,
  nounOrAdjective,
} from './adjectives';
import { after, before, type Attempt } from './attempt';
import {
  timeWord,
  preferTo,
  nothingBeforeHere,
  nothingBehindNear,
  onFoot,
  kindOf,
  behindThisAdjective,
  behindThisVerb,
} from './prepositions';

// Each list is made once: as a text made anew at every word it would cost more than the look-up.
const knowing = 'know|knows|knew|understand|understands|remember|remembers|see';
const persons = `${grammar.people}|${grammar.peoplePlural}|person|singer|dancer|driver|farmer|worker|nurse|player|writer`;
const objectOf: Readonly<Record<string, string>> = { i: 'me', he: 'him', she: 'her', we: 'us', they: 'them' };

const eitherForToo: Attempt = {
  type: 'word-choice',
  why: '否定句里说“也”，用 either；too 用在肯定句里。',
  readable: true,
  at: (sentence, token) =>
    isOneOf(token, 'too|also') && grammar.isSign(after(sentence, token)) && token.index > 2
      ? [replace(token, token, 'either')]
      : [],
};

const orForAnd: Attempt = {
  type: 'conjunction',
  why: '“否则”用 or：Hurry up, or you will be late.',
  readable: true,
  at: (sentence, token) =>
    isOneOf(token, 'and') && isOneOf(after(sentence, token), "you|you'll")
      ? [replace(token, token, 'or')]
      : [],
};

const reasonIsThat: Attempt = {
  type: 'conjunction',
  why: '“原因是……”用 The reason is that …，不用 because。',
  readable: true,
  at: (sentence, token) =>
    isOneOf(token, 'because') &&
    isOneOf(before(sentence, token), 'is|was') &&
    sentence.vocabulary.has('reason')
      ? [replace(token, token, 'that')]
      : [],
};

const theSameAs: Attempt = {
  type: 'determiner',
  why: '“和……一样”是 the same as，the 和 as 都不能少。',
  readable: true,
  at: (sentence, token) => {
    const next = after(sentence, token);
    // "Same to you!"
    if (!isOneOf(token, 'same') || token.index === 0) return [];
    const the = isOneOf(before(sentence, token), 'the') ? '' : 'the ';
    return isOneOf(next, 'with|to|like|of')
      ? [replace(token, next!, `${the}same as`)]
      : the
        ? [insertBefore(token, 'the')]
        : [];
  },
};

const objectBehindPreposition: Attempt = {
  type: 'pronoun',
  why: '介词和动词后面用宾格：me、him、her、us、them。',
  at: (sentence, token) => {
    const object = Object.hasOwn(objectOf, token.lower) ? objectOf[token.lower] : undefined;
    return object && isOneOf(before(sentence, token), grammar.prepositions)
      ? [replace(token, token, object)]
      : [];
  },
};

const whoForWhich: Attempt = {
  type: 'pronoun',
  why: '说人用 who，说东西用 which。',
  at: (sentence, token) =>
    isOneOf(token, 'which') && isOneOf(before(sentence, token), persons)
      ? [replace(token, token, 'who')]
      : [],
};

const becauseOf: Attempt = {
  type: 'conjunction',
  why: 'because 后面接句子，because of 后面接名词。',
  at: (sentence, token) => {
    if (isOneOf(token, 'of') && isOneOf(before(sentence, token), 'because')) return [remove(sentence, token)];
    return isOneOf(token, 'because') && !isOneOf(after(sentence, token), 'of|i|he|she|it|we|they|there')
      ? [insertAfter(token, 'of')]
      : [];
  },
};

const thanForThat: Attempt = {
  type: 'conjunction',
  why: '比较时用 than，不用 that、then。',
  at: (sentence, token) =>
    isOneOf(token, 'that|then') &&
    sentence.tokens
      .slice(0, token.index)
      // "offer" would be of "off"
      .some(
        (one) => isOneOf(one, 'more|better') || (can(one, 'adjective', 'comparative') && !can(one, 'verb')),
      )
      ? [replace(token, token, 'than')]
      : [],
};

const pronounBehindWho: Attempt = {
  type: 'extra-word',
  why: 'who 已经是从句的主语，后面不再加 he、she、they。',
  readable: true,
  at: (sentence, token) =>
    isOneOf(token, 'he|she|they|it') && isOneOf(before(sentence, token), 'who')
      ? [remove(sentence, token)]
      : [],
};

const soOrSuch: Attempt = {
  type: 'word-choice',
  why: 'so 修饰形容词、副词，such 修饰名词；“太……以至于……”是 so … that …。',
  at: (sentence, token) => {
    if (
      isOneOf(token, 'such|too|very') &&
      // "I know very well that …"
      !(isOneOf(after(sentence, token), 'well') && isOneOf(before(sentence, token), knowing)) &&
      sentence.tokens.some((one) => one.index > token.index && isOneOf(one, 'that'))
    )
      return [replace(token, token, 'so')];
    return isOneOf(token, 'so') ? [replace(token, token, 'such')] : [];
  },
};

/** Little words, and the forms of adjectives and adverbs, in the order in which they are believed. */
export const wordAttempts: readonly Attempt[] = [
  moreBeforeComparative,
  adverbOrAdjective,
  timeWord,
  adverbOfManner,
  adjectiveBehindMake,
  preferTo,
  eitherForToo,
  orForAnd,
  reasonIsThat,
  theSameAs,
  objectBehindPreposition,
  whoForWhich,
  becauseOf,
  nothingBeforeHere,
  nothingBehindNear,
  thanForThat,
  pronounBehindWho,
  onFoot,
  soOrSuch,
  plainForComparative,
  endingForMore,
  kindOf,
  nounOrAdjective,
  behindThisAdjective,
  behindThisVerb,
];
