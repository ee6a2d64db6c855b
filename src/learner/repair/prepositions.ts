import * as grammar from '../rules/grammar';
import { insertBefore, isOneOf, neighbour, remove, replace } from '../rules/rule';
import { can, type Token } from '../sentence';
import { after, base, before, type Attempt } from './attempt';

// Each list is made once: as a text made anew at every word it would cost more than the look-up.
const objects = `${grammar.objectPronouns}|${grammar.determiners}|music`;
const months = 'january|february|march|april|may|june|july|august|september|october|november|december';
const goesOn = `${months}|and|but|with|o'clock|at|in|because|thirty|fifteen`;
const behindAdjective: Readonly<Record<string, string>> = {
  interested: 'in', good: 'at|for', bad: 'at|for', afraid: 'of', proud: 'of', full: 'of', tired: 'of', fond: 'of', famous: 'for', ready: 'for',
  different: 'from', similar: 'to', strict: 'with', angry: 'with', satisfied: 'with', busy: 'with', popular: 'with', crowded: 'with',
  worried: 'about', excited: 'about', harmful: 'to', rich: 'in', weak: 'in', responsible: 'for', same: 'as', surprised: 'at',
}; // prettier-ignore
const partnerOf: Readonly<Record<string, string>> = {
  listen: 'to', wait: 'for', belong: 'to', depend: 'on', laugh: 'at', talk: 'to', apologize: 'to', worry: 'about', knock: 'at',
}; // prettier-ignore

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

export const timeWord: Attempt = {
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
};

export const preferTo: Attempt = {
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
};

export const nothingBeforeHere: Attempt = {
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
};

export const nothingBehindNear: Attempt = {
  type: 'preposition',
  why: 'near 后面直接加名词，不加 from、of、to。',
  at: (sentence, token) =>
    isOneOf(token, 'from|of|to|with') && isOneOf(before(sentence, token), 'near')
      ? [remove(sentence, token)]
      : [],
};

export const onFoot: Attempt = {
  type: 'preposition',
  why: '“步行”说 on foot。',
  at: (sentence, token) =>
    isOneOf(token, 'at|with|in|by|use') && isOneOf(after(sentence, token), 'foot|walk|walking')
      ? [replace(token, after(sentence, token)!, 'on foot')]
      : [],
};

export const kindOf: Attempt = {
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
};

export const behindThisAdjective: Attempt = {
  type: 'preposition',
  why: '这个形容词有固定的介词搭配，要一起记。',
  at: (sentence, token) => {
    const right = Object.hasOwn(behindAdjective, token.lower) ? behindAdjective[token.lower]!.split('|') : [];
    const wrong = after(sentence, token);
    if (!wrong || !isOneOf(wrong, grammar.prepositions) || right.includes(wrong.lower)) return [];
    return right.map((one) => replace(wrong, wrong, one));
  },
};

export const behindThisVerb: Attempt = {
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
};
