import * as grammar from '../rules/grammar';
import { isOneOf, replace } from '../rules/rule';
import { can, type Sentence } from '../sentence';
import {
  after,
  base,
  before,
  beForms,
  isQuestion,
  subjectFrom,
  doer,
  startsVerb,
  type Attempt,
} from './attempt';

const timeUnits = grammar.timeUnits
  .split('|')
  .flatMap((unit) => [unit, `${unit}s`])
  .join('|');
const anyBe = `${beForms}|be|been|being`;
const beforeBase = `${grammar.modals}|do|does|did|don't|doesn't|didn't`;

export const baseBehindAuxiliary: Attempt = {
  type: 'verb-form',
  why: '情态动词和助动词（can、will、do、did……）后面用动词原形。',
  at: (sentence, token) => {
    const verb = base(token);
    // "I did went" is rather "I went".
    if (isOneOf(before(sentence, token), 'did|do|does') && !sentence.text.includes('?')) return [];
    return verb && verb !== token.lower && isOneOf(before(sentence, token), beforeBase)
      ? [replace(token, token, verb)]
      : [];
  },
};

export const baseInQuestion: Attempt = {
  type: 'verb-form',
  why: '助动词 do、does、did、can、will 提问时，后面的动词用原形。',
  at: (sentence, token) => {
    const verb = base(token);
    if (!verb || verb === token.lower || !isQuestion(sentence)) return [];
    const asked = sentence.tokens.find((one) => isOneOf(one, beforeBase));
    const subject = asked && subjectFrom(sentence, after(sentence, asked));
    return subject && after(sentence, subject) === token ? [replace(token, token, verb)] : [];
  },
};

export const passiveParticiple: Attempt = {
  type: 'verb-form',
  why: '被动语态是 be 加动词的过去分词：was broken、is made。',
  at: (sentence, token) => {
    const verb = base(token);
    const form = verb && grammar.participleOf(verb);
    if (
      !form ||
      form === token.lower ||
      can(token, 'noun') ||
      // "have been hiding" is whole
      (can(token, 'verb', 'ing') && isOneOf(before(sentence, token), 'been')) ||
      grammar.isSign(after(sentence, token)) ||
      isOneOf(sentence.tokens[0], 'what|all') ||
      !isOneOf(before(sentence, token), anyBe)
    )
      return [];
    const isBase = can(token, 'verb', 'base');
    return isBase && (doer(sentence, token) || !isOneOf(after(sentence, token), 'by|in|of|from|every'))
      ? []
      : [replace(token, token, form)];
  },
};

const hasTimeUnit = ({ tokens }: Sentence): boolean =>
  tokens.some((one) => isOneOf(one, timeUnits) || isOneOf(one, 'long'));

export const perfectParticiple: Attempt = {
  type: 'verb-form',
  why: '现在完成时是 have / has 加过去分词。',
  at: (sentence, token) => {
    const verb = base(token);
    const form = verb && grammar.participleOf(verb);
    return form &&
      form !== token.lower &&
      // "has work for them"
      !(can(token, 'noun') && isOneOf(after(sentence, token), 'for') && !hasTimeUnit(sentence)) &&
      isOneOf(
        before(sentence, token),
        "have|has|had|haven't|hasn't|hadn't|i've|we've|they've|you've|never|ever|already|just",
      ) &&
      sentence.tokens.some((one) => /^(?:ha(?:ve|s|d)|ha(?:ven|sn|dn)'t|\w+'ve)$/.test(one.lower))
      ? [replace(token, token, form)]
      : [];
  },
};

export const participleAlone: Attempt = {
  type: 'verb-form',
  why: '过去分词不能单独作谓语：用过去式，或者用 have 加过去分词。',
  at: (sentence, token) => {
    const verb = grammar.baseOf(token, 'participle');
    if (
      !verb ||
      can(token, 'verb', 'past', 'base') ||
      (can(token, 'adjective') && !isOneOf(before(sentence, token), 'who')) ||
      !startsVerb(sentence, before(sentence, token))
    )
      return [];
    return [replace(token, token, verb === 'know' ? verb : grammar.pastOf(verb))];
  },
};
