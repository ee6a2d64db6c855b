import { countable } from '../lists/countable';
import * as grammar from '../rules/grammar';
import { insertBefore, isOneOf, replace } from '../rules/rule';
import { can, type Sentence, type Token } from '../sentence';
import { before, type Attempt } from './attempt';

/** What lacks its finite verb at this token: the number of the subject in front, where no verb came before. */
function verbless(sentence: Sentence, token: Token): 'am' | 'is' | 'are' | undefined {
  let subject = before(sentence, token);
  while (isOneOf(subject, grammar.midAdverbs)) subject = before(sentence, subject!);
  if (
    !subject ||
    subject.kind !== 'word' ||
    grammar.isSign(token) ||
    isOneOf(token, 'what|where|when|why|how|who|which')
  )
    return undefined;
  const isVerb = (one: Token) =>
    (grammar.mayBeVerb(one) && !countable.has(one.lower)) || (can(one, 'verb', 'ing') && !can(one, 'noun'));
  if (sentence.tokens.slice(0, token.index).some(isVerb)) return undefined;
  // "my sister teaches the …", where the verb could be a noun in the plural
  if (can(before(sentence, subject), 'noun', 'singular') && isOneOf(token, grammar.determiners))
    return undefined;
  subject = headOf(sentence, subject);
  if (isOneOf(subject, 'i')) return 'am';
  if (isOneOf(subject, 'we|you|they|these|those') || grammar.isPluralNounOrPeople(subject)) return 'are';
  const single = can(subject, 'noun', 'singular') && !can(subject, 'adjective') && subject.lower !== 'like';
  return single || isOneOf(subject, 'he|she|it|this|that|everything|everyone') ? 'is' : undefined;
}

const amounts = 'lot|lots|number|most|some|all|both|one|each|kind|kinds|type|types|part|half|rest';

/** What a phrase is about: of "the flowers in the garden" the flowers. */
function headOf(sentence: Sentence, last: Token): Token {
  let left = before(sentence, last);
  while (left && (can(left, 'adjective') || isOneOf(left, grammar.determiners)))
    left = before(sentence, left);
  if (!isOneOf(left, 'in|on|at|of|near|behind|under|from|with')) return last;
  const head = before(sentence, left!);
  const opens = head && (head.index === 0 || isOneOf(before(sentence, head), grammar.determiners));
  return opens && can(head, 'noun') && !isOneOf(head, amounts) ? head : last;
}

const habits = ['every', 'always', 'usually', 'often', 'sometimes', 'never'];

/** A clause that has a subject and no finite verb. */
export const missingBeAttempts: readonly Attempt[] = [
  {
    type: 'verb-form',
    why: '每天、经常做的事用一般现在时，不用 -ing 形式。',
    at: (sentence, token) => {
      const verb = grammar.baseOf(token, 'ing');
      const be =
        verb && habits.some((word) => sentence.vocabulary.has(word)) ? verbless(sentence, token) : undefined;
      return verb && be ? [replace(token, token, be === 'is' ? grammar.thirdOf(verb) : verb)] : [];
    },
  },
  {
    type: 'missing-word',
    why: '-ing 形式不能单独作谓语：正在做的事用 be（am、is、are）+ 动词-ing。',
    at: (sentence, token) => {
      const be = can(token, 'verb', 'ing') ? verbless(sentence, token) : undefined;
      return be ? [insertBefore(token, be)] : [];
    },
  },
  {
    type: 'missing-word',
    why: '形容词、介词短语不能直接当谓语，主语后面要有 be 动词（am、is、are）。',
    at: (sentence, token) => {
      if (can(token, 'verb', 'base', 'ing') || isOneOf(token, 'but|and|or|than|as')) return [];
      const fits =
        can(token, 'adjective') ||
        can(token, 'preposition') ||
        can(token, 'adverb') ||
        isOneOf(token, 'a|an|the|my|not|very|so|too');
      const be = fits ? verbless(sentence, token) : undefined;
      return be ? [insertBefore(token, be)] : [];
    },
  },
];
