import * as grammar from '../rules/grammar';
import { insertAfter, isOneOf, neighbour, remove, replace } from '../rules/rule';
import { can, type Sentence, type Token } from '../sentence';
import {
  after,
  base,
  before,
  beForms,
  isQuestion,
  isThird,
  subjectFrom,
  doer,
  type Attempt,
} from './attempt';

const beOrShort = `${beForms}|i'm|he's|she's|it's|we're|they're|you're`;
const beOrNot = `${beForms}|isn't|aren't|wasn't|weren't`;
const persons = `${grammar.people}|people`;
const states =
  'cook|guide|coach|judge|guard|nurse|have|like|know|want|need|call|love|hate|name|agree|believe|own|seem';
const habits = 'always|usually|often|sometimes|never|seldom';
/** Verbs that never stand behind "be". */
const never = new Set('belong cost sound seem depend contain agree taste consist exist matter'.split(' '));
const plainly = new Set('want need know have enjoy think go play eat'.split(' '));

/** "not like dogs.": what is liked, rather than what somebody is like. */
function isLastNoun(sentence: Sentence, token: Token | undefined): boolean {
  return can(token, 'noun') && grammar.isSign(after(sentence, token!));
}

export const extraBe: Attempt = {
  type: 'extra-word',
  why: '一个主语后面只用一个谓语动词：这里不用再加 be 动词。',
  at: (sentence, token) => {
    let next = neighbour(sentence, token, 1);
    if (isOneOf(next, habits)) next = neighbour(sentence, next, 1);
    return isOneOf(token, beForms) &&
      next &&
      // "Home is like a nest."
      !(isOneOf(next, 'like') && isOneOf(after(sentence, next), 'a|an')) &&
      (can(next, 'verb', 'third') ||
        (can(next, 'verb', 'base') && !can(next, 'noun') && !can(next, 'adjective')))
      ? [remove(sentence, token)]
      : [];
  },
};

export const beBeforeVerb: Attempt = {
  type: 'extra-word',
  why: '一个主语后面只用一个谓语动词：这里直接用动词，不加 be。',
  readable: true,
  at: (sentence, token) => {
    const verb = after(sentence, token);
    const lemma = base(verb);
    if (!isOneOf(token, beForms) || !lemma || !never.has(lemma)) return [];
    const form = isOneOf(token, 'was|were')
      ? grammar.pastOf(lemma)
      : isOneOf(token, 'is')
        ? grammar.thirdOf(lemma)
        : lemma;
    return [replace(token, verb!, form)];
  },
};

export const veryBeforeVerb: Attempt = {
  type: 'verb-form',
  why: 'very 不能直接修饰动词：说 really enjoy，或 enjoy … very much；也不用 be。',
  at: (sentence, token) => {
    const verb = after(sentence, token);
    const be = before(sentence, token);
    const lemma = grammar.baseOf(verb, 'base', 'third', 'past');
    if (!isOneOf(token, 'very') || !lemma || can(verb, 'adjective')) return [];
    if (!isOneOf(be, 'am|is|are')) return [replace(token, token, 'really')];
    return [replace(be!, verb!, `really ${isOneOf(be, 'is') ? grammar.thirdOf(lemma) : lemma}`)];
  },
};

export const thereForHas: Attempt = {
  type: 'chinglish',
  why: '说“在……里有……”，用 there is / there are。',
  at: (sentence, token) => {
    if (!isOneOf(token, 'has|have|had') || !isOneOf(sentence.tokens[0], 'in|on|at|near|behind|under'))
      return [];
    const many = [1, 2, 3, 4].some((distance) =>
      grammar.isPluralNounOrPeople(neighbour(sentence, token, distance)),
    );
    const be = isOneOf(token, 'had') ? (many ? 'were' : 'was') : many ? 'are' : 'is';
    return [replace(token, token, `there ${be}`)];
  },
};

export const whoIsDoing: Attempt = {
  type: 'verb-form',
  why: 'who 后面要有完整的谓语：who is standing there，或去掉 who。',
  at: (sentence, token) => {
    const verb = after(sentence, token);
    const left = before(sentence, token);
    return isOneOf(token, 'who|that|which') && left && can(verb, 'verb', 'ing')
      ? [insertAfter(token, isThird(left) ? 'is' : 'are')]
      : [];
  },
};

export const doForBeNot: Attempt = {
  type: 'verb-form',
  why: '一般动词的否定用 don’t、doesn’t、didn’t，不用 be not。',
  readable: true,
  at: (sentence, token) => {
    const verb = after(sentence, token);
    const lemma = verb?.lower;
    const be = /n't$/.test(token.lower) ? token : before(sentence, token);
    if (
      !lemma ||
      !isOneOf(token, "not|isn't|aren't|wasn't|weren't") ||
      !isOneOf(be, beOrNot) ||
      !(
        never.has(lemma) ||
        plainly.has(lemma) ||
        (lemma === 'like' && isLastNoun(sentence, after(sentence, verb)))
      )
    )
      return [];
    const does = isOneOf(be, "was|were|wasn't|weren't") ? 'did' : isOneOf(be, "is|isn't") ? 'does' : 'do';
    return [replace(be!, token, `${does}n't`)];
  },
};

export const doForBeInQuestion: Attempt = {
  type: 'verb-form',
  why: '问“做什么”用 do、does、did 提问，后面的动词用原形。',
  at: (sentence, token) => {
    const subject =
      isOneOf(token, beForms) && isQuestion(sentence)
        ? subjectFrom(sentence, after(sentence, token))
        : undefined;
    const verb = subject && after(sentence, subject);
    if (!subject || !verb || !can(verb, 'verb', 'base') || can(verb, 'adjective')) return [];
    return [replace(token, token, isOneOf(token, 'was|were') ? 'did' : isThird(subject) ? 'does' : 'do')];
  },
};

export const ingBehindBe: Attempt = {
  type: 'verb-form',
  why: 'be 动词后面的动词要用 -ing 形式（正在做）或过去分词（被……）。',
  at: (sentence, token) => {
    const verb = can(token, 'verb', 'base') ? token.lower : undefined;
    return verb &&
      isOneOf(before(sentence, token), beOrShort) &&
      !can(token, 'adjective') &&
      !isOneOf(token, states) &&
      doer(sentence, token)
      ? [replace(token, token, grammar.ingOf(verb))]
      : [];
  },
};

export const ingInThereBe: Attempt = {
  type: 'verb-form',
  why: 'there be 句里，后面的动词用 -ing 形式：There is a boy standing there.',
  at: (sentence, token) => {
    const verb = grammar.baseOf(token, 'base', 'third');
    const there = sentence.tokens.findIndex((one) => isOneOf(one, 'there'));
    return verb &&
      there >= 0 &&
      there < token.index - 2 &&
      token.index - there <= 5 &&
      !can(token, 'adjective') &&
      (!can(token, 'noun') || isOneOf(before(sentence, token), persons)) &&
      can(before(sentence, token), 'noun') &&
      isOneOf(sentence.tokens[there + 1], beForms) &&
      !isOneOf(before(sentence, token), 'to|who|that|which')
      ? [replace(token, token, grammar.ingOf(verb))]
      : [];
  },
};
