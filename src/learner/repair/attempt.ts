import type { CorrectionType } from '../../ports/turn';
import { countable } from '../lists/countable';
import * as grammar from '../rules/grammar';
import { isOneOf, neighbour, type Change } from '../rules/rule';
import { can, type Sentence, type Token } from '../sentence';

// Each list is made once: as a text made anew at every word it would cost more than the look-up.
const skipped = `${grammar.midAdverbs}|who|that|which`;
const notAlone = `and|or|nor|than|${grammar.auxiliaries}|${grammar.prepositions}`;
const joining = `and|or|nor|than|${grammar.auxiliaries}`;

/** One kind of slip: what to try at a token. */
export interface Attempt {
  type: CorrectionType;
  why: string;
  /** Asked also where the sentence can be read, but a sign speaks against it (`hasSignOfTrouble`). */
  readable?: true;
  at(sentence: Sentence, token: Token): Change[];
}

export const beForms = 'am|is|are|was|were';
export const shortBe = "i'm|he's|she's|it's|we're|they're|you're";
export const pairs: Readonly<Record<string, string>> = {
  is: 'are', are: 'is', was: 'were', were: 'was', has: 'have', have: 'has', do: 'does', does: 'do', "don't": "doesn't", "doesn't": "don't",
  "isn't": "aren't", "aren't": "isn't", "wasn't": "weren't", "weren't": "wasn't", "hasn't": "haven't", "haven't": "hasn't",
}; // prettier-ignore

/** The verb of a token, unless it is a noun or an adjective rather. */
export function base(token: Token | undefined): string | undefined {
  return grammar.baseOf(token, 'base', 'third', 'past', 'participle', 'ing');
}

export const before = (sentence: Sentence, token: Token): Token | undefined => neighbour(sentence, token, -1);
export const after = (sentence: Sentence, token: Token): Token | undefined => neighbour(sentence, token, 1);

export function isQuestion({ tokens }: Sentence): boolean {
  return tokens.at(-1)?.text === '?';
}

/** Whether the verb in front is of this list. */
export function follows(sentence: Sentence, token: Token, verbs: ReadonlySet<string>): boolean {
  const lemma = base(before(sentence, token));
  return lemma !== undefined && verbs.has(lemma);
}

/** The noun phrase of up to four words that begins at a token, as its last token: "you", "your little sister", "Tom". */
export function subjectFrom(sentence: Sentence, first: Token | undefined): Token | undefined {
  if (!first || first.kind !== 'word') return undefined;
  if (isOneOf(first, 'i|you|he|she|it|we|they')) return first;
  if (/^[A-Z]/.test(first.text) && first.index > 0) return first;
  if (!isOneOf(first, grammar.determiners)) return undefined;
  let last = after(sentence, first);
  while (last && can(last, 'adjective') && isNoun(after(sentence, last))) last = after(sentence, last);
  return isNoun(last) ? last : undefined;
}

function isNoun(token: Token | undefined): boolean {
  return can(token, 'noun') && !can(token, 'pronoun') && !isOneOf(token, 'like|do|want|go');
}

/** Whether a subject that ends here takes "does", "is" and "was". */
export function isThird(subject: Token): boolean {
  return !isOneOf(subject, 'i|you|we|they') && !grammar.isPluralNounOrPeople(subject);
}

/** What stands in front of a verb, adverbs left out, where that may be its subject. */
export function subjectOf(sentence: Sentence, verb: Token): 'single' | 'plural' | undefined {
  let subject = before(sentence, verb);
  while (isOneOf(subject, skipped)) subject = before(sentence, subject!);
  if (
    !subject ||
    subject.kind !== 'word' ||
    subject.lower.includes('-') ||
    can(subject, 'adjective') ||
    isOneOf(before(sentence, subject), '-')
  )
    return undefined;
  // "… and he like it": a clause of its own.
  if (isOneOf(subject, 'he|she|it') && isOneOf(before(sentence, subject), 'and|but')) return 'single';
  // Two pronouns side by side are two clauses: "I am happy you likes it".
  if (isOneOf(subject, 'he|she|it|we|they|you|i') && !isOneOf(before(sentence, subject), notAlone))
    return isOneOf(subject, 'he|she|it') ? 'single' : 'plural';
  if (isOneOf(subject, 'this|that') && subject.index === 0) return 'single';
  const near = [1, 2, 3].map((distance) => neighbour(sentence, subject, -distance));
  if (near.some((one) => isOneOf(one, joining))) return undefined;
  if (isOneOf(subject, 'he|she|it|everyone|everybody|nobody|someone|anyone|everything|nothing'))
    return 'single';
  if (isOneOf(subject, 'i|we|you|they') || grammar.isPluralNounOrPeople(subject)) return 'plural';
  return countable.has(subject.lower) ||
    (grammar.isSingularNoun(subject) &&
      isOneOf(near[0], 'my|his|her|our|their|your|the|a|this|that|every|each'))
    ? 'single'
    : undefined;
}

const doers = `i|he|she|we|they|you|${grammar.people}|${grammar.peoplePlural}|dog|cat`;

/** Whether a person or an animal is in front of the "be" before this token. */
export function doer(sentence: Sentence, token: Token): boolean {
  const who = neighbour(sentence, token, -2);
  return who === undefined || /'/.test(before(sentence, token)?.lower ?? '') || isOneOf(who, doers);
}

export function isPastVerb(token: Token): boolean {
  return (
    isOneOf(token, 'was|were|did|had') ||
    (can(token, 'verb', 'past') && !can(token, 'verb', 'base') && !can(token, 'adjective'))
  );
}

/** Whether a finite verb may stand behind this token: a subject, an adverb, or what joins it to a verb before. */
export function startsVerb(sentence: Sentence, left: Token | undefined): boolean {
  if (isOneOf(left, grammar.midAdverbs)) return startsVerb(sentence, before(sentence, left!));
  if (isOneOf(left, 'and|but|then|i|you|he|she|it|we|they|who|everyone|everybody|nobody|someone'))
    return true;
  return (
    can(left, 'noun') &&
    !can(left, 'adjective') &&
    isOneOf(before(sentence, left!), grammar.determiners) &&
    !isOneOf(before(sentence, before(sentence, left!)!), grammar.prepositions)
  );
}
