import { can, type Sentence, type Token } from '../sentence';
import * as grammar from './grammar';
import { isOneOf, neighbour } from './rule';

export type GrammaticalNumber = 'singular' | 'plural';

export interface Subject {
  first: Token;
  head: Token;
  number: GrammaticalNumber;
}

const determiners = `${grammar.determiners}|all|both|most|many|several|few|two|three|four|five|six|seven|eight|nine|ten`;
const singularOnly = 'a|an|this|that|every|each|another';
const pluralOnly = 'these|those|both|many|several|few|two|three|four|five|six|seven|eight|nine|ten|all|most';
const attaching = 'of|in|at|on|from|with|near|behind|under|around|about|for|between';
/** Heads whose number the form does not tell, or that take both. */
const ambiguous =
  'lot|lots|quarter|quarters|third|thirds|fifths|number|rest|half|majority|part|percent|group|pair|couple|kind|type|sort|variety|none|all|most|some|any|one|each|both|many|series|means|species|states|games|news|physics|maths|mathematics|politics|family|team|class|police|staff|government|crew|audience|data|sheep|fish|deer|chinese|japanese|english|french|people|youth|majority|pants|olympics|times|minutes|hours|days|weeks|months|years|yuan|dollars|metres|meters|kilometres|kilometers|pounds|degrees|what|crowd|public|band|club|company|committee|enemy|bit|plenty|dozen|old|fruit|chicken|past|future|pair|hundred|thousand|million|wish|bet';
const collectives = 'people|children|men|women|police|parents';

/**
 * The noun phrase in front of a verb, where it opens a clause and its number is sure: "my hobbies", "the books on the desk". Undefined
 * for names, pronouns, phrases joined by "and", and whatever else may be read two ways.
 */
export function subjectBefore(sentence: Sentence, verb: Token): Subject | undefined {
  const near = phraseEndingAt(sentence, neighbour(sentence, verb, -1));
  if (!near) return undefined;
  const before = neighbour(sentence, near.first, -1);
  if (!isOneOf(before, attaching)) return opens(sentence, near) ? numbered(near) : undefined;
  const far = phraseEndingAt(sentence, neighbour(sentence, before!, -1));
  if (!far || !opens(sentence, far)) return undefined;
  if (isOneOf(before, 'of') && !isOneOf(far.head, 'number') && isOneOf(far.head, ambiguous)) return undefined;
  return isOneOf(far.head, 'number') && isOneOf(far.first, 'the')
    ? { ...far, number: 'singular' }
    : numbered(far);
}

interface Phrase {
  first: Token;
  head: Token;
  /** The determiner, if there is one. */
  determiner: Token | undefined;
}

function phraseEndingAt(sentence: Sentence, head: Token | undefined): Phrase | undefined {
  if (!head || head.kind !== 'word' || !can(head, 'noun')) return undefined;
  if (can(head, 'pronoun') || (can(head, 'preposition') && !can(head, 'noun'))) return undefined;
  // "my parents finish work": the head is the verb.
  if (can(head, 'verb', 'base') && grammar.isPluralNounOrPeople(neighbour(sentence, head, -1)))
    return undefined;
  let first = head;
  for (let steps = 0; steps < 5; steps += 1) {
    const before = neighbour(sentence, first, -1);
    if (!before) break;
    if (isOneOf(before, determiners) || before.kind === 'number')
      return { first: before, head, determiner: before };
    if (before.kind !== 'word' || isOneOf(before, 'and|or|like') || can(before, 'preposition')) break;
    if (/'s$|s'$/.test(before.lower)) return undefined;
    if (!can(before, 'adjective') && !can(before, 'noun')) break;
    if (can(before, 'verb') && !can(before, 'adjective')) break;
    first = before;
  }
  return { first, head, determiner: undefined };
}

function opens(sentence: Sentence, { first, head, determiner }: Phrase): boolean {
  const before = neighbour(sentence, first, -1);
  // "the food that my mother cooks is …": a clause that ends in its verb
  if (isOneOf(before, 'that|which|who') && can(head, 'verb', 'third')) return false;
  if (isOneOf(before, 'and|or|nor|than|as|what|which|how|whose|how|plus|with')) return false;
  // Without a determiner only plurals at the very start are surely subjects.
  if (!determiner)
    return (
      first === sentence.tokens[0] &&
      grammar.isPluralNoun(head) &&
      (!can(first, 'verb') || isOneOf(first, 'plants|students|animals|flowers|trees|parents|schools'))
    );
  if (sentence.vocabulary.has('and') && before && isOneOf(before, ',')) return false;
  return grammar.startsClause(sentence, first);
}

function numbered({ first, head, determiner }: Phrase): Subject | undefined {
  if (isOneOf(head, collectives)) return { first, head, number: 'plural' };
  if (
    isOneOf(head, ambiguous) ||
    (head !== first && /^\p{Lu}/u.test(head.text)) ||
    determiner?.kind === 'number'
  )
    return undefined;
  if (grammar.isPluralNoun(head) && !isOneOf(determiner, singularOnly))
    return { first, head, number: 'plural' };
  const single =
    grammar.isSingularNoun(head) || (grammar.uncountable.has(head.lower) && can(head, 'noun', 'singular'));
  if (single && determiner && !isOneOf(determiner, pluralOnly)) return { first, head, number: 'singular' };
  return undefined;
}

const pastForms =
  "was|were|wasn't|weren't|did|didn't|had|went|saw|ate|took|came|began|gave|ran|swam|drank|sang|wrote|flew|drove|rode|knew|grew|chose|broke|spoke|fell|forgot|woke|wore|threw|couldn't";
const pastSubjects =
  'i|he|she|it|we|they|and|who|then|suddenly|finally|mother|father|friend|teacher|also|just';

/** Whether the sentence tells of the past by a verb that is surely past. */
export function hasPastVerb(sentence: Sentence, but?: Token): boolean {
  return sentence.tokens.some((token) => {
    if (token === but) return false;
    const before = neighbour(sentence, token, -1);
    if (isOneOf(token, pastForms))
      return !isOneOf(before, "wish|if|as|i'd") && !isOneOf(neighbour(sentence, token, -2), 'wish|if|as');
    return (
      can(token, 'verb', 'past') &&
      !can(token, 'verb', 'base') &&
      isOneOf(before, pastSubjects) &&
      !sentence.vocabulary.has('if')
    );
  });
}
