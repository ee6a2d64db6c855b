import { countable } from '../lists/countable';
import * as grammar from '../rules/grammar';
import { hasPastTime } from '../rules/agreement';
import { isOneOf, neighbour, replace } from '../rules/rule';
import { can } from '../sentence';
import { after, base, isQuestion, pairs, subjectOf, isPastVerb, type Attempt } from './attempt';

export const agreementWithSubject: Attempt = {
  type: 'agreement',
  why: '主语和动词要一致：主语是第三人称单数时，一般现在时的动词加 -s，be 用 is，have 用 has。',
  at: (sentence, token) => {
    const subject = subjectOf(sentence, token);
    if (!subject || grammar.isOrderToAll(sentence.tokens, token)) return [];
    const wanted = subject === 'single' ? /^(?:is|was|has|does|.*sn't)$/ : /^(?:are|were|have|do|.*[re]n't)$/;
    const other = Object.hasOwn(pairs, token.lower) ? pairs[token.lower] : undefined;
    if (other) return wanted.test(other) && !wanted.test(token.lower) ? [replace(token, token, other)] : [];
    const verb = base(token);
    if (
      !verb ||
      can(token, 'verb', 'past') ||
      (countable.has(token.lower) && !isOneOf(token, 'sound|look|taste|smell|feel')) ||
      hasPastTime(sentence) ||
      sentence.tokens.some(isPastVerb)
    )
      return [];
    // "A TV show." is a phrase.
    if (can(token, 'noun') && grammar.isSign(neighbour(sentence, token, 1))) return [];
    if (subject === 'single')
      return token.lower === verb ? [replace(token, token, grammar.thirdOf(verb))] : [];
    return can(token, 'verb', 'third') && token.lower !== verb ? [replace(token, token, verb)] : [];
  },
};

export const agreementWithHead: Attempt = {
  type: 'agreement',
  why: '主语和动词要一致：动词前面的词不一定是主语，要看整个主语是一个还是几个。',
  at: (sentence, token) => {
    const [first] = sentence.tokens;
    const head =
      isOneOf(first, grammar.determiners) || can(first, 'adjective') ? after(sentence, first!) : first;
    const verb = grammar.baseOf(token, 'base', 'third');
    if (!head || !verb || head.index >= token.index - 1 || can(token, 'verb', 'past') || !can(head, 'noun'))
      return [];
    if (sentence.tokens.slice(head.index + 1, token.index).some(grammar.isFinite)) return [];
    return grammar.isPluralNounOrPeople(head)
      ? can(token, 'verb', 'third')
        ? [replace(token, token, verb)]
        : []
      : token.lower === verb && !can(token, 'noun')
        ? [replace(token, token, grammar.thirdOf(verb))]
        : [];
  },
};

export const agreementWithFarSubject: Attempt = {
  type: 'agreement',
  why: '主语和动词要一致：先找到真正的主语，再看它是一个还是几个。',
  at: (sentence, token) =>
    Object.hasOwn(pairs, token.lower) &&
    !isQuestion(sentence) &&
    // "Each boy and each girl has a seat."
    !(
      isOneOf(token, 'is|was|has|does') && sentence.tokens.some((one) => isOneOf(one, 'each|every|everyone'))
    ) &&
    sentence.tokens
      .slice(0, token.index)
      .some((one) => isOneOf(one, 'nor|number|each|every|everyone|who|people'))
      ? [replace(token, token, pairs[token.lower]!)]
      : [],
};
