import type { Edit } from './edits';
import { splitSentences } from './normalise';
import * as grammar from './rules/grammar';
import { isOneOf, neighbour } from './rules/rule';
import { subjectBefore } from './rules/subjects';
import { can, parseSentence, wordToken, type Sentence, type Token } from './sentence';

const doing =
  'enjoy|enjoys|enjoyed|finish|finished|practise|practice|mind|avoid|keep|keeps|kept|suggest|suggested|without|about|at|of|by';
const plainAfter = `${grammar.modals}|do|does|did|don't|doesn't|didn't|let's`;

/**
 * Whether the pupil's own words show that a proposed change of one word is needed, so that it holds even where nothing else looked
 * wrong: the verb does not fit its subject, its auxiliary or its governor, or a noun its number word.
 */
export function isBorneOut(text: string, edit: Edit): boolean {
  const wrong = text.slice(edit.start, edit.end).trim();
  const right = edit.right.trim();
  if (!/^[A-Za-z']+$/.test(wrong) || !/^[A-Za-z']+$/.test(right)) return false;
  const found = splitSentences(text)
    .map(({ text: part, start }) => parseSentence(text, start, start + part.length))
    .flatMap((sentence) => sentence.tokens.map((token) => ({ sentence, token })))
    .find(
      ({ token }) =>
        token.start <= edit.start && token.end >= edit.end && token.lower === wrong.toLowerCase(),
    );
  if (!found) return false;
  const { sentence, token } = found;
  const other = wordToken(right);
  return (
    disagrees(sentence, token, other) ||
    misformed(sentence, token, other) ||
    miscounted(sentence, token, other)
  );
}

/** "My mum always worry", with "worries" proposed. */
function disagrees(sentence: Sentence, verb: Token, right: Token): boolean {
  const before = neighbour(sentence, verb, -1);
  const adverb = isOneOf(before, grammar.midAdverbs) ? before! : verb;
  const [plural, single] = [isPluralVerb(verb, right), isPluralVerb(right, verb)];
  if (!plural && !single) return false;
  const pronoun = neighbour(sentence, adverb, -1);
  if (isOneOf(pronoun, 'he|she|it|i|we|they'))
    return (
      plural === isOneOf(pronoun, 'he|she|it') &&
      grammar.startsClause(sentence, pronoun!) &&
      !isOneOf(neighbour(sentence, pronoun!, -1), `${grammar.auxiliaries}|and|or|that`)
    );
  const subject = subjectBefore(sentence, adverb);
  return subject?.number === (plural ? 'singular' : 'plural') && !sentence.vocabulary.has('that');
}

/** `verb` is the plural form ("worry", "are") and `right` the singular one of the same verb. */
function isPluralVerb(verb: Token, right: Token): boolean {
  if (isOneOf(verb, 'are|were|have|do') && isOneOf(right, 'is|was|has|does')) return true;
  return (
    can(verb, 'verb', 'base') && grammar.baseOf(right, 'third') === verb.lower && !can(verb, 'verb', 'past')
  );
}

/** A form that the word before does not take: "can swims", "have went", "enjoy swim", "to went". */
function misformed(sentence: Sentence, verb: Token, right: Token): boolean {
  const before = neighbour(sentence, verb, -1);
  const governor = isOneOf(before, 'not|also|always|never|ever|you|he|she|they|we')
    ? neighbour(sentence, before!, -1)
    : before;
  const base = grammar.baseOf(right, 'base', 'participle', 'ing', 'third', 'past');
  if (!base) return false;
  const same =
    can(verb, 'verb') &&
    [verb.lower, grammar.baseOf(verb, 'base', 'third', 'past', 'participle', 'ing')].includes(base);
  if (!same) return false;
  if (isOneOf(governor, plainAfter) || (isOneOf(before, 'to') && isOneOf(governor, 'to')))
    return can(right, 'verb', 'base') && !can(verb, 'verb', 'base') && !can(verb, 'verb', 'ing');
  if (isOneOf(governor, "have|has|had|i've|we've|they've"))
    return can(right, 'verb', 'participle') && !can(verb, 'verb', 'participle') && !can(verb, 'noun');
  return (
    isOneOf(before, doing) &&
    can(right, 'verb', 'ing') &&
    grammar.isPureVerb(verb) &&
    grammar.isPlainBase(verb)
  );
}

/** "two cat", "many student". */
function miscounted(sentence: Sentence, noun: Token, right: Token): boolean {
  if (
    !grammar.isSingularNoun(noun) ||
    !can(right, 'noun', 'plural') ||
    !grammar.endsPhrase(neighbour(sentence, noun, 1))
  )
    return false;
  const before = neighbour(sentence, noun, -1);
  const counter =
    can(before, 'adjective') && !isOneOf(before, 'many|several|few')
      ? neighbour(sentence, before!, -1)
      : before;
  return isOneOf(counter, 'many|several|these|those|two|three|four|five|six|seven|eight|nine|ten|both');
}
