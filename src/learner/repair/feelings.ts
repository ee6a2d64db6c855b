import * as grammar from '../rules/grammar';
import { isOneOf, replace } from '../rules/rule';
import { before, beForms, shortBe, type Attempt } from './attempt';

const beforeFeeling = `${beForms}|${shortBe}|feel|feels|felt|get|gets|got|very|so|really|too|quite|all`;
const emotions = new Set(
  'surprise interest excite bore tire frighten disappoint amaze satisfy relax annoy confuse worry embarrass shock scare'.split(
    ' ',
  ),
);

export const edFeeling: Attempt = {
  type: 'adjective-adverb',
  why: '表示人的感受用 -ed 形容词：surprised、excited、bored。',
  at: (sentence, token) =>
    emotions.has(token.lower) && isOneOf(before(sentence, token), beforeFeeling)
      ? [replace(token, token, grammar.participleOf(token.lower))]
      : [],
};

export const edForIngFeeling: Attempt = {
  type: 'adjective-adverb',
  why: '人觉得怎样用 -ed，东西让人觉得怎样用 -ing。',
  readable: true,
  at: (sentence, token) => {
    const verb = grammar.baseOf(token, 'ing');
    return verb && emotions.has(verb) && isOneOf(before(sentence, token), beforeFeeling)
      ? [replace(token, token, grammar.participleOf(verb))]
      : [];
  },
};
