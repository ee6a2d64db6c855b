import { readings, wordsBeginningWith } from '../lexicon';
import { linking, making, transitive } from '../lists/frames';
import * as grammar from '../rules/grammar';
import { insertAfter, insertBefore, isOneOf, neighbour, remove, replace } from '../rules/rule';
import { can, type Token } from '../sentence';
import { after, base, before, beForms, type Attempt } from './attempt';

// Each list is made once: as a text made anew at every word it would cost more than the look-up.
const adjectiveFollows = `${beForms}|very|so|smell|smells|taste|tastes|sound|sounds|smelled|tasted|sounded|feel|feels|felt|seem|seems|get|gets|got|become|becomes`;
const adjectiveStands = `${beForms}|very|so|too|more|feel|feels|felt|stay|keep|look|looks`;
const knowing = 'know|knows|knew|understand|understands|remember|remembers|see';
const objects = `${grammar.objectPronouns}|${grammar.determiners}|music`;

const nounOf: Readonly<Record<string, string>> = {
  healthy: 'health', happy: 'happiness', successful: 'success', dangerous: 'danger', beautiful: 'beauty', safe: 'safety', honest: 'honesty',
  important: 'importance', confident: 'confidence', difficult: 'difficulty', different: 'difference',
}; // prettier-ignore
const months = 'january|february|march|april|may|june|july|august|september|october|november|december';
const persons = `${grammar.people}|${grammar.peoplePlural}|person|singer|dancer|driver|farmer|worker|nurse|player|writer`;
const goesOn = `${months}|and|but|with|o'clock|at|in|because|thirty|fifteen`;
const stillBe = `${grammar.be}|look|looks|feel|feels|felt`;
const behindVerb = `${grammar.objectPronouns}|very|so|really|too`;
const objectOf: Readonly<Record<string, string>> = { i: 'me', he: 'him', she: 'her', we: 'us', they: 'them' };
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

/** What stands before a time; undefined where the words are none. */
function timePreposition(time: Token, next: Token | undefined): string | undefined {
  if (
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/.test(time.lower) ||
    /^\d+(?:st|nd|rd|th)$/.test(time.lower)
  )
    return 'on';
  if (isOneOf(time, months)) return next?.kind === 'number' && next.text.length < 4 ? 'on' : 'in';
  if (isOneOf(next, months)) return 'on';
  if (isOneOf(time, 'morning|afternoon|evening|spring|summer|autumn|winter')) return 'in';
  if (isOneOf(time, 'noon|night|midnight') || isOneOf(next, "o'clock")) return 'at';
  if (time.kind === 'number') return /^(?:19|20)\d\d$/.test(time.text) ? 'in' : 'at';
  return isOneOf(time, 'six|seven|eight|nine|ten|five|four|three|two|one|twelve|eleven') &&
    (grammar.isSign(next) || isOneOf(next, 'and|in|every|thirty|fifteen'))
    ? 'at'
    : undefined;
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
  },
  {
    type: 'preposition',
    why: '时间前的介词：钟点用 at，某一天用 on，月份、年份、上午下午用 in。',
    at: (sentence, token) => {
      if (!isOneOf(token, 'in|on|at')) return [];
      const one = after(sentence, token);
      const time = isOneOf(one, 'the') ? after(sentence, one!) : one;
      const next = time && after(sentence, time);
      if (next && !grammar.isSign(next) && next.kind !== 'number' && !isOneOf(next, goesOn)) return [];
      const right = time && timePreposition(time, next);
      return right && right !== token.lower ? [replace(token, token, right)] : [];
    },
  },
  {
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
  },
  {
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
  },
  {
    type: 'preposition',
    why: '固定搭配：prefer A to B，“比起 B 更喜欢 A”。',
    readable: true,
    at: (sentence, token) =>
      isOneOf(token, 'than') &&
      !isOneOf(before(sentence, token), 'rather') &&
      sentence.tokens.some((one) => isOneOf(one, 'prefer|prefers|preferred')) &&
      !sentence.tokens.some(
        (one) => isOneOf(one, 'more|less|fewer|better') || can(one, 'adjective', 'comparative'),
      )
        ? [replace(token, token, 'to')]
        : [],
  },
  {
    type: 'word-choice',
    why: '否定句里说“也”，用 either；too 用在肯定句里。',
    readable: true,
    at: (sentence, token) =>
      isOneOf(token, 'too|also') && grammar.isSign(after(sentence, token)) && token.index > 2
        ? [replace(token, token, 'either')]
        : [],
  },
  {
    type: 'conjunction',
    why: '“否则”用 or：Hurry up, or you will be late.',
    readable: true,
    at: (sentence, token) =>
      isOneOf(token, 'and') && isOneOf(after(sentence, token), "you|you'll")
        ? [replace(token, token, 'or')]
        : [],
  },
  {
    type: 'conjunction',
    why: '“原因是……”用 The reason is that …，不用 because。',
    readable: true,
    at: (sentence, token) =>
      isOneOf(token, 'because') &&
      isOneOf(before(sentence, token), 'is|was') &&
      sentence.vocabulary.has('reason')
        ? [replace(token, token, 'that')]
        : [],
  },
  {
    type: 'determiner',
    why: '“和……一样”是 the same as，the 和 as 都不能少。',
    readable: true,
    at: (sentence, token) => {
      const next = after(sentence, token);
      if (!isOneOf(token, 'same')) return [];
      const the = isOneOf(before(sentence, token), 'the') ? '' : 'the ';
      return isOneOf(next, 'with|to|like|of')
        ? [replace(token, next!, `${the}same as`)]
        : the
          ? [insertBefore(token, 'the')]
          : [];
    },
  },
  {
    type: 'pronoun',
    why: '介词和动词后面用宾格：me、him、her、us、them。',
    at: (sentence, token) => {
      const object = Object.hasOwn(objectOf, token.lower) ? objectOf[token.lower] : undefined;
      return object && isOneOf(before(sentence, token), grammar.prepositions)
        ? [replace(token, token, object)]
        : [];
    },
  },
  {
    type: 'pronoun',
    why: '说人用 who，说东西用 which。',
    at: (sentence, token) =>
      isOneOf(token, 'which') && isOneOf(before(sentence, token), persons)
        ? [replace(token, token, 'who')]
        : [],
  },
  {
    type: 'conjunction',
    why: 'because 后面接句子，because of 后面接名词。',
    at: (sentence, token) => {
      if (isOneOf(token, 'of') && isOneOf(before(sentence, token), 'because'))
        return [remove(sentence, token)];
      return isOneOf(token, 'because') && !isOneOf(after(sentence, token), 'of|i|he|she|it|we|they|there')
        ? [insertAfter(token, 'of')]
        : [];
    },
  },
  {
    type: 'extra-word',
    why: 'here、there、home、abroad、all over 前面不再加 in、to、at。',
    readable: true,
    at: (sentence, token) =>
      isOneOf(token, 'in|to|at|on') &&
      !sentence.vocabulary.has('from') &&
      !/'s$/.test(neighbour(sentence, token, 2)?.lower ?? '') &&
      isOneOf(
        after(sentence, token),
        'here|there|abroad|all|everywhere|last|next|every|upstairs|downstairs|outside|inside',
      )
        ? [remove(sentence, token)]
        : [],
  },
  {
    type: 'preposition',
    why: 'near 后面直接加名词，不加 from、of、to。',
    at: (sentence, token) =>
      isOneOf(token, 'from|of|to|with') && isOneOf(before(sentence, token), 'near')
        ? [remove(sentence, token)]
        : [],
  },
  {
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
  },
  {
    type: 'extra-word',
    why: 'who 已经是从句的主语，后面不再加 he、she、they。',
    readable: true,
    at: (sentence, token) =>
      isOneOf(token, 'he|she|they|it') && isOneOf(before(sentence, token), 'who')
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
        // "I know very well that …"
        !(isOneOf(after(sentence, token), 'well') && isOneOf(before(sentence, token), knowing)) &&
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
      const plain = token.readings.find(({ form }) => form === 'comparative')?.lemma;
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
      // "good" and "bad" have forms of their own, and "the most good" can be right.
      if (!adjective || !isOneOf(token, 'more|most') || isOneOf(adjective, 'good|bad')) return [];
      // "more lazy than stupid": two sides of one
      const than = after(sentence, adjective);
      const other = isOneOf(than, 'than') ? after(sentence, than!) : undefined;
      if (can(other, 'adjective') && grammar.isSign(after(sentence, other!))) return [];
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
        return token.lower === partner || (lemma === 'talk' && isOneOf(token, 'about|with'))
          ? []
          : [replace(token, token, partner)];
      return isOneOf(token, objects) ? [insertBefore(token, partner)] : [];
    },
  },
];
