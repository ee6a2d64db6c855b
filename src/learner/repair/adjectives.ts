import { readings, wordsBeginningWith } from '../lexicon';
import { linking, making, transitive } from '../lists/frames';
import * as grammar from '../rules/grammar';
import { isOneOf, neighbour, remove, replace } from '../rules/rule';
import { can } from '../sentence';
import { after, base, before, beForms, type Attempt } from './attempt';

// Each list is made once: as a text made anew at every word it would cost more than the look-up.
const adjectiveFollows = `${beForms}|very|so|smell|smells|taste|tastes|sound|sounds|smelled|tasted|sounded|feel|feels|felt|seem|seems|get|gets|got|become|becomes`;
const adjectiveStands = `${beForms}|very|so|too|more|feel|feels|felt|stay|keep|look|looks`;
const nounOf: Readonly<Record<string, string>> = {
  healthy: 'health', happy: 'happiness', successful: 'success', dangerous: 'danger', beautiful: 'beauty', safe: 'safety', honest: 'honesty',
  important: 'importance', confident: 'confidence', difficult: 'difficulty', different: 'difference',
}; // prettier-ignore
const stillBe = `${grammar.be}|look|looks|feel|feels|felt`;
const behindVerb = `${grammar.objectPronouns}|very|so|really|too`;

/** "easiest" of "easy"; undefined for a word that takes "more" and "most". */
function formOfDegree(adjective: string, degree: 'comparative' | 'superlative'): string | undefined {
  return wordsBeginningWith(adjective.charAt(0)).find((word) =>
    readings(word).some(
      ({ lemma, pos, form }) => lemma === adjective && pos === 'adjective' && form === degree,
    ),
  );
}

/** "happily" of "happy"; undefined where the word list has none. */
function adverbOf(adjective: string): string | undefined {
  const adverb =
    adjective === 'good'
      ? 'well'
      : adjective.endsWith('y')
        ? `${adjective.slice(0, -1)}ily`
        : `${adjective}ly`;
  return readings(adverb).some(({ pos }) => pos === 'adverb') ? adverb : undefined;
}

export const moreBeforeComparative: Attempt = {
  type: 'extra-word',
  why: '比较级前面不再加 more，最高级前面不再加 most。',
  at: (sentence, token) =>
    isOneOf(token, 'more|most') &&
    can(neighbour(sentence, token, 1), 'adjective', 'comparative', 'superlative')
      ? [remove(sentence, token)]
      : [],
};

export const adverbOrAdjective: Attempt = {
  type: 'adjective-adverb',
  why: '修饰动词用副词；be、look、smell、feel 等后面用形容词。',
  at: (sentence, token) => {
    if (/.{3}ly$/.test(token.lower) && can(token, 'adverb')) {
      if (!isOneOf(before(sentence, token), adjectiveFollows) || isOneOf(after(sentence, token), 'about'))
        return [];
      const stem = token.lower.slice(0, -2);
      const adjective = [stem, stem.replace(/i$/, 'y')].find((one) =>
        readings(one).some(({ pos }) => pos === 'adjective'),
      );
      return adjective ? [replace(token, token, adjective)] : [];
    }
    // "Open wide", "push it open"
    if (isOneOf(token, 'open|wide|easy')) return [];
    if (!can(token, 'adjective') || can(token, 'adverb') || can(token, 'noun')) return [];
    // Behind a verb that asks for neither an adjective nor an object.
    const verb = base(before(sentence, token) ?? token);
    if (
      !verb ||
      transitive.has(verb) ||
      linking.has(verb) ||
      making.has(verb) ||
      isOneOf(before(sentence, token), grammar.be)
    )
      return [];
    const adverb = adverbOf(token.lower);
    return adverb ? [replace(token, token, adverb)] : [];
  },
};

export const adverbOfManner: Attempt = {
  type: 'adjective-adverb',
  why: '说“怎样地做”，修饰动词用副词：looked at me angrily，played happily。',
  at: (sentence, token) => {
    if (!can(token, 'adjective') || can(token, 'adverb') || !grammar.endsPhrase(after(sentence, token)))
      return [];
    const adverb = adverbOf(token.lower);
    const left = before(sentence, token);
    return adverb &&
      isOneOf(left, behindVerb) &&
      !isOneOf(before(sentence, left!), stillBe) &&
      // "wish them happy" wants a noun
      !sentence.tokens.some((one) => isOneOf(one, 'wish|wishes|wished'))
      ? [replace(token, token, adverb)]
      : [];
  },
};

export const adjectiveBehindMake: Attempt = {
  type: 'adjective-adverb',
  why: 'make somebody 后面说“怎么样”用形容词：made me happy。',
  readable: true,
  at: (sentence, token) => {
    if (!/.{3}ly$/.test(token.lower) || !can(token, 'adverb')) return [];
    const stem = token.lower.slice(0, -2);
    const adjective = [stem, stem.replace(/i$/, 'y')].find((one) =>
      readings(one).some(({ pos }) => pos === 'adjective'),
    );
    return adjective && sentence.tokens.some((one) => isOneOf(one, 'make|makes|made|making'))
      ? [replace(token, token, adjective)]
      : [];
  },
};

export const plainForComparative: Attempt = {
  type: 'adjective-adverb',
  why: 'as … as、so、very 中间用形容词的原级，不用比较级。',
  at: (sentence, token) => {
    const plain = token.readings.find(({ form }) => form === 'comparative')?.lemma;
    return plain && plain !== token.lower && isOneOf(before(sentence, token), 'as|so|very|too|quite')
      ? [replace(token, token, plain)]
      : [];
  },
};

export const endingForMore: Attempt = {
  type: 'adjective-adverb',
  why: '短形容词的比较级加 -er，最高级加 -est，不用 more、most。',
  at: (sentence, token) => {
    const adjective = after(sentence, token);
    // "good" and "bad" have forms of their own, and "the most good" can be right.
    if (!adjective || !isOneOf(token, 'more|most') || isOneOf(adjective, 'good|bad')) return [];
    // "more lazy than stupid": two sides of one
    const than = after(sentence, adjective);
    const other = isOneOf(than, 'than') ? after(sentence, than!) : undefined;
    if (can(other, 'adjective') && grammar.isSign(after(sentence, other!))) return [];
    const form = formOfDegree(adjective.lower, isOneOf(token, 'more') ? 'comparative' : 'superlative');
    return form ? [replace(token, adjective, form)] : [];
  },
};

export const nounOrAdjective: Attempt = {
  type: 'word-choice',
  why: '介词后面用名词，be 动词后面说“怎么样”用形容词。',
  at: (sentence, token) => {
    const noun = Object.hasOwn(nounOf, token.lower) ? nounOf[token.lower] : undefined;
    if (noun)
      return (isOneOf(before(sentence, token), 'the') && isOneOf(after(sentence, token), 'between|of')) ||
        isOneOf(before(sentence, token), 'to|of|for|about|my|your|his|our|their|in|with')
        ? [replace(token, token, noun)]
        : [];
    const adjective = Object.keys(nounOf).find((one) => nounOf[one] === token.lower);
    return adjective && isOneOf(before(sentence, token), adjectiveStands)
      ? [replace(token, token, adjective)]
      : [];
  },
};
