import { readings, wordsBeginningWith } from '../lexicon';
import { linking, making, transitive } from '../lists/frames';
import * as grammar from '../rules/grammar';
import { insertAfter, insertBefore, isOneOf, neighbour, remove, replace } from '../rules/rule';
import { can } from '../sentence';
import { after, base, before, beForms, type Attempt } from './attempt';

// Each list is made once: as a text made anew at every word it would cost more than the look-up.
const adjectiveFollows = `${beForms}|very|so|smell|smells|taste|tastes|sound|sounds|smelled|tasted|sounded`;
const adjectiveStands = `${beForms}|very|so|too|more|feel|feels|felt|stay|keep|look|looks`;
const objects = `${grammar.objectPronouns}|${grammar.determiners}|music`;

const nounOf: Readonly<Record<string, string>> = {
  healthy: 'health', happy: 'happiness', successful: 'success', dangerous: 'danger', beautiful: 'beauty', safe: 'safety', honest: 'honesty',
  important: 'importance', confident: 'confidence', difficult: 'difficulty',
}; // prettier-ignore
const behindAdjective: Readonly<Record<string, string>> = {
  interested: 'in', good: 'at|for', bad: 'at|for', afraid: 'of', proud: 'of', full: 'of', tired: 'of', fond: 'of', famous: 'for', ready: 'for',
  different: 'from', similar: 'to', strict: 'with', angry: 'with', satisfied: 'with', busy: 'with', popular: 'with', crowded: 'with',
  worried: 'about', excited: 'about', harmful: 'to', rich: 'in', weak: 'in', responsible: 'for', same: 'as', surprised: 'at',
}; // prettier-ignore
const partnerOf: Readonly<Record<string, string>> = {
  listen: 'to', wait: 'for', belong: 'to', depend: 'on', laugh: 'at', talk: 'to', apologize: 'to', worry: 'about', knock: 'at',
}; // prettier-ignore

/** "easiest" of "easy"; undefined for a word that takes "more" and "most". */
function formOfDegree(adjective: string, degree: 'comparative' | 'superlative'): string | undefined {
  return wordsBeginningWith(adjective.charAt(0)).find((word) =>
    readings(word).some(
      ({ lemma, pos, form }) => lemma === adjective && pos === 'adjective' && form === degree,
    ),
  );
}

/** Little words, and the forms of adjectives and adverbs. */
export const wordAttempts: readonly Attempt[] = [
  {
    type: 'extra-word',
    why: '比较级前面不再加 more，最高级前面不再加 most。',
    at: (sentence, token) =>
      isOneOf(token, 'more|most') &&
      can(neighbour(sentence, token, 1), 'adjective', 'comparative', 'superlative')
        ? [remove(sentence, token)]
        : [],
  },
  {
    type: 'adjective-adverb',
    why: '修饰动词用副词；be、look、smell、feel 等后面用形容词。',
    at: (sentence, token) => {
      if (/.{3}ly$/.test(token.lower) && can(token, 'adverb')) {
        if (!isOneOf(before(sentence, token), adjectiveFollows)) return [];
        const stem = token.lower.slice(0, -2);
        const adjective = [stem, stem.replace(/i$/, 'y')].find((one) =>
          readings(one).some(({ pos }) => pos === 'adjective'),
        );
        return adjective ? [replace(token, token, adjective)] : [];
      }
      if (!can(token, 'adjective') || can(token, 'adverb') || can(token, 'noun') || token.lower === 'easy')
        return [];
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
      const adverb =
        token.lower === 'good'
          ? 'well'
          : token.lower.endsWith('y')
            ? `${token.lower.slice(0, -1)}ily`
            : `${token.lower}ly`;
      return readings(adverb).some(({ pos }) => pos === 'adverb') ? [replace(token, token, adverb)] : [];
    },
  },
  {
    type: 'preposition',
    why: '时间前的介词：钟点用 at，某一天用 on，月份、年份、上午下午用 in。',
    at: (sentence, token) => {
      if (!isOneOf(token, 'in|on|at')) return [];
      const one = neighbour(sentence, token, 1);
      const last = isOneOf(one, 'the') ? neighbour(sentence, token, 2) : one;
      const time =
        /^(?:\d.*|.*day|morning|afternoon|evening|night|noon|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|six|seven|eight|nine|ten|five|four|three|two|one|twelve|eleven)$/;
      if (!last || !time.test(last.lower)) return [];
      const after = neighbour(sentence, last, 1);
      if (
        after &&
        !grammar.isSign(after) &&
        !time.test(after.lower) &&
        !isOneOf(after, "and|but|with|o'clock|at|in|because")
      )
        return [];
      return ['in', 'on', 'at']
        .filter((other) => other !== token.lower)
        .map((other) => replace(token, token, other));
    },
  },
  {
    type: 'preposition',
    why: '固定搭配：prefer A to B，“比起 B 更喜欢 A”。',
    readable: true,
    at: (sentence, token) =>
      isOneOf(token, 'than') &&
      !isOneOf(before(sentence, token), 'rather') &&
      sentence.tokens.some((one) => isOneOf(one, 'prefer|prefers|preferred'))
        ? [replace(token, token, 'to')]
        : [],
  },
  {
    type: 'conjunction',
    why: 'because 后面接句子，because of 后面接名词。',
    at: (sentence, token) => {
      if (isOneOf(token, 'of') && isOneOf(before(sentence, token), 'because'))
        return [remove(sentence, token)];
      return isOneOf(token, 'because') && !isOneOf(after(sentence, token), 'of')
        ? [insertAfter(token, 'of')]
        : [];
    },
  },
  {
    type: 'extra-word',
    why: 'here、there、home、abroad、all over 前面不再加 in、to、at。',
    at: (sentence, token) =>
      isOneOf(token, 'in|to|at|on') &&
      !sentence.vocabulary.has('from') &&
      isOneOf(
        after(sentence, token),
        'here|there|abroad|all|everywhere|last|next|every|upstairs|downstairs|outside|inside',
      )
        ? [remove(sentence, token)]
        : [],
  },
  {
    type: 'preposition',
    why: '“步行”说 on foot。',
    at: (sentence, token) =>
      isOneOf(token, 'at|with|in|by|use') && isOneOf(after(sentence, token), 'foot|walk|walking')
        ? [replace(token, after(sentence, token)!, 'on foot')]
        : [],
  },
  {
    type: 'word-choice',
    why: 'so 修饰形容词、副词，such 修饰名词；“太……以至于……”是 so … that …。',
    at: (sentence, token) => {
      if (
        isOneOf(token, 'such|too|very') &&
        sentence.tokens.some((one) => one.index > token.index && isOneOf(one, 'that'))
      )
        return [replace(token, token, 'so')];
      return isOneOf(token, 'so') ? [replace(token, token, 'such')] : [];
    },
  },
  {
    type: 'adjective-adverb',
    why: 'as … as、so、very 中间用形容词的原级，不用比较级。',
    at: (sentence, token) => {
      const plain = readings(token.lower).find(({ form }) => form === 'comparative')?.lemma;
      return plain && plain !== token.lower && isOneOf(before(sentence, token), 'as|so|very|too|quite')
        ? [replace(token, token, plain)]
        : [];
    },
  },
  {
    type: 'adjective-adverb',
    why: '短形容词的比较级加 -er，最高级加 -est，不用 more、most。',
    at: (sentence, token) => {
      const adjective = after(sentence, token);
      if (!adjective || !isOneOf(token, 'more|most')) return [];
      const form = formOfDegree(adjective.lower, isOneOf(token, 'more') ? 'comparative' : 'superlative');
      return form ? [replace(token, adjective, form)] : [];
    },
  },
  {
    type: 'preposition',
    why: '说某人“这样做真好、真聪明”，用 It is kind / nice / clever of somebody。',
    readable: true,
    at: (sentence, token) =>
      isOneOf(token, 'for') &&
      isOneOf(
        before(sentence, token),
        'kind|nice|clever|rude|polite|silly|brave|generous|thoughtful|wise|sweet|foolish',
      ) &&
      isOneOf(after(sentence, token), grammar.objectPronouns)
        ? [replace(token, token, 'of')]
        : [],
  },
  {
    type: 'noun-number',
    why: '介词后面用名词，be 动词后面说“怎么样”用形容词。',
    at: (sentence, token) => {
      const noun = Object.hasOwn(nounOf, token.lower) ? nounOf[token.lower] : undefined;
      if (noun)
        return isOneOf(before(sentence, token), 'to|of|for|about|my|your|his|our|their|in|with')
          ? [replace(token, token, noun)]
          : [];
      const adjective = Object.keys(nounOf).find((one) => nounOf[one] === token.lower);
      return adjective && isOneOf(before(sentence, token), adjectiveStands)
        ? [replace(token, token, adjective)]
        : [];
    },
  },
  {
    type: 'preposition',
    why: '这个形容词有固定的介词搭配，要一起记。',
    at: (sentence, token) => {
      const right = Object.hasOwn(behindAdjective, token.lower)
        ? behindAdjective[token.lower]!.split('|')
        : [];
      const wrong = after(sentence, token);
      if (!wrong || !isOneOf(wrong, grammar.prepositions) || right.includes(wrong.lower)) return [];
      return right.map((one) => replace(wrong, wrong, one));
    },
  },
  {
    type: 'preposition',
    why: '这个动词和后面的宾语之间要加介词：listen to、look at、wait for。',
    at: (sentence, token) => {
      const verb = before(sentence, token);
      const lemma = base(verb);
      const partner = lemma && Object.hasOwn(partnerOf, lemma) ? partnerOf[lemma] : undefined;
      if (!partner) return [];
      if (isOneOf(token, grammar.prepositions))
        return token.lower === partner ? [] : [replace(token, token, partner)];
      return isOneOf(token, objects) ? [insertBefore(token, partner)] : [];
    },
  },
];
