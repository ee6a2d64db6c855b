import * as grammar from '../rules/grammar';
import { hasPastTime } from '../rules/agreement';
import { isOneOf, replace } from '../rules/rule';
import { can, type Sentence, type Token } from '../sentence';
import { after, before, isThird, isPastVerb, startsVerb, type Attempt } from './attempt';

const saying =
  'said|told|me|us|him|her|them|learned|learnt|knew|found|out|taught|proved|showed|explained|realised|realized|understood';

export const presentInTimeClause: Attempt = {
  type: 'verb-tense',
  why: 'when、if、after、as soon as 引导的从句里，用一般现在时表示将来，不用 will。',
  at: (sentence, token) => {
    const verb = after(sentence, token);
    const subject = before(sentence, token);
    if (
      !isOneOf(token, 'will') ||
      isOneOf(before(sentence, token), 'you') ||
      !verb ||
      !subject ||
      !sentence.tokens.some((one) => isOneOf(one, 'when|if|after|before|until|soon|once|unless'))
    )
      return [];
    const lemma = isOneOf(verb, 'be')
      ? isOneOf(subject, 'i')
        ? 'am'
        : isThird(subject)
          ? 'is'
          : 'are'
      : isThird(subject)
        ? grammar.thirdOf(verb.lower)
        : verb.lower;
    return [replace(token, verb, lemma)];
  },
};

export const pastForPerfect: Attempt = {
  type: 'verb-tense',
  why: '有明确的过去时间（yesterday、last year）时用一般过去时，不用现在完成时。',
  readable: true,
  at: (sentence, token) => {
    const verb = after(sentence, token);
    const lemma = grammar.baseOf(verb, 'participle');
    return isOneOf(token, 'have|has') &&
      lemma &&
      hasPastTime(sentence) &&
      !sentence.vocabulary.has('since') &&
      !sentence.vocabulary.has('from') &&
      !sentence.tokens.some((one) => one !== verb && isPastVerb(one))
      ? [replace(token, verb!, grammar.pastOf(lemma))]
      : [];
  },
};

export const pastBe: Attempt = {
  type: 'verb-tense',
  why: '说过去的事，be 动词用 was、were。',
  readable: true,
  at: (sentence, token) =>
    isOneOf(token, 'am|is|are') &&
    !['today', 'tonight', 'now', 'than', 'used'].some((word) => sentence.vocabulary.has(word)) &&
    // "I bought it yesterday and it is in my room."
    !sentence.tokens.some(isPastVerb) &&
    hasPastTime(sentence)
      ? [replace(token, token, token.lower === 'are' ? 'were' : 'was')]
      : [],
};

export const willAfterIf: Attempt = {
  type: 'verb-tense',
  why: '说将来可能发生的事：If 后面用一般现在时，另一半用 will。',
  readable: true,
  at: (sentence, token) =>
    isOneOf(token, 'would') &&
    isOneOf(sentence.tokens[0], 'if') &&
    sentence.tokens.some((one) => isOneOf(one, 'tomorrow|next|tonight|soon'))
      ? [replace(token, token, 'will')]
      : [],
};

export const unrealPast: Attempt = {
  type: 'verb-tense',
  why: '和现在事实不同的假设：If 后面用过去式，另一半用 would。',
  readable: true,
  at: (sentence, token) => {
    const verb = grammar.baseOf(token, 'base', 'third') ?? (isOneOf(token, 'has|have') ? 'have' : undefined);
    if (
      !isOneOf(sentence.tokens[0], 'if') ||
      !sentence.vocabulary.has('would') ||
      ['tomorrow', 'next', 'tonight', 'soon'].some((word) => sentence.vocabulary.has(word)) ||
      !startsVerb(sentence, before(sentence, token))
    )
      return [];
    if (isOneOf(token, 'am|is|are')) return [replace(token, token, 'were')];
    return verb && !can(token, 'verb', 'past') ? [replace(token, token, grammar.pastOf(verb))] : [];
  },
};

/** "He said that practice makes perfect.": what was said may hold at all times, but for what is said of somebody. */
function tellsTruth(sentence: Sentence, verb: Token): boolean {
  return (
    !isOneOf(before(sentence, verb), 'i|you|he|she|it|we|they') &&
    sentence.tokens
      .slice(0, verb.index)
      .some((one) => isOneOf(one, 'that') && isOneOf(before(sentence, one), saying))
  );
}

export const pastLikeTheOthers: Attempt = {
  type: 'verb-tense',
  why: '几个动作发生在同一个过去的时间，动词都要用过去式。',
  readable: true,
  at: (sentence, token) => {
    const verb = grammar.baseOf(token, 'base', 'third');
    const left = before(sentence, token);
    if (
      !verb ||
      can(token, 'verb', 'past') ||
      can(token, 'adjective') ||
      isOneOf(token, 'have|has|do|does|remember|know|think|hope|believe|miss|want|like|love|last|regret') ||
      !startsVerb(sentence, left)
    )
      return [];
    if (!hasPastTime(sentence) && !sentence.tokens.some((one) => one !== token && isPastVerb(one))) return [];
    if (tellsTruth(sentence, token)) return [];
    return [replace(token, token, grammar.pastOf(verb))];
  },
};
