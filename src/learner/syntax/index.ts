import { wordSet } from '../lists/word-set';
import type { Sentence } from '../sentence';
import { adjectival } from './adjectives';
import { adjunct } from './adjuncts';
import { adverbial } from './adverbs';
import { clause } from './clauses';
import { nounPhrase } from './coordination';
import { finite, singleFinite } from './finite-verbs';
import { detached, fragment } from './fragments';
import { coreNounPhrase, simpleNounPhrase } from './noun-phrases';
import { createParser, endOf, type Parser } from './parser';
import { predicate } from './predicates';
import { prepositional } from './prepositional';
import { questionClause } from './questions';
import { relative, subordinate } from './subordinate-clauses';
import { answered, utterance } from './utterances';
import { infinitive, passive, singleVerbal, verbal } from './verb-phrases';
import { kinds, wordsOf } from './words';

const rules = {
  simpleNounPhrase, nounPhrase, coreNounPhrase, adjectival, adverbial, prepositional, verbal, singleVerbal, passive, infinitive, predicate, adjunct,
  finite, singleFinite, clause, subordinate, relative, 'question clause': questionClause, utterance, fragment, detached, short: answered,
}; // prettier-ignore

const interjections = wordSet(
  'yes no yeah ok okay well oh hi hello hey wow sorry thanks sure right please bye goodbye ah um haha and but so or because then hmm great maybe yep nope cool',
);
const fixed = new Set(
  'and you|same to you|you too|after you|me neither|what about you|how about you|good idea|great idea|good job|well done|god bless you|happy birthday|happy birthday to you|see you|see you later|see you tomorrow|nice to meet you|no problem|no way|never mind|of course|thank you|thank you very much|thanks a lot|long time no see|good question|good night|good morning|good afternoon|good evening|same here|my pleasure|not bad|come on|what a pity|me too|not really|not yet|of course not'.split(
    '|',
  ),
);
const joiners = wordSet('and but so or then yet nor');

const judged = new WeakMap<Sentence, boolean>();

/**
 * Whether the whole sentence can be read as English that keeps the rules that learners are taught: agreement, articles, verb forms,
 * frames. Found out once: who mends a sentence and who praises it ask the same.
 */
export function isWellFormed(sentence: Sentence): boolean {
  const known = judged.get(sentence);
  if (known !== undefined) return known;
  const verdict = canBeRead(sentence);
  judged.set(sentence, verdict);
  return verdict;
}

function canBeRead(sentence: Sentence): boolean {
  const words = wordsOf(sentence);
  let asks = false;
  while (words.length > 0 && /^[.!?…~)"'”]$/.test(words.at(-1)!.lower))
    asks = words.pop()!.lower === '?' || asks;
  if (words.length === 0) return true;
  if (fixed.has(words.map(({ lower }) => lower).join(' '))) return true;
  const parser: Parser<string> = createParser<string>(words, rules);
  return starts(parser).some((at) => isWhole(parser, at, asks, 0));
}

/** Where the sentence proper may start: behind "yes,", "well" and the like. */
function starts(parser: Parser): number[] {
  const found = [0];
  let at = 0;
  while (at < parser.words.length && at < 4) {
    const { lower } = parser.word(at);
    if (interjections.has(lower)) at += 1;
    else if (lower === 'of' && parser.word(at + 1).lower === 'course') at += 2;
    else if (lower === 'thank' && parser.word(at + 1).lower === 'you' && parser.word(at + 2).lower === ',')
      at += 2;
    else if (parser.word(at + 1).lower === ',' && at < 2) at += 1;
    else break;
    if (parser.word(at).lower === ',') at += 1;
    found.push(at);
  }
  return found;
}

/** A bare verb behind "and" or "but", where what stands before it was no order. */
function ordersAgain(parser: Parser, at: number, next: number): boolean {
  if (!/^(?:and|but)$/.test(parser.word(next - 1).lower)) return false;
  const word = parser.word(next);
  const otherwise = kinds.singular | kinds.adjective | kinds.adverb | kinds.past;
  const bare =
    (word.kinds & kinds.base) !== 0 &&
    ((word.kinds & otherwise) === 0 || takers.has(parser.word(next + 1).lower));
  const first = parser.word(at);
  return bare && !(first.kinds & kinds.base) && !orders.has(first.lower);
}

const takers = wordSet('the a an my his her our it them him me us');
const orders = wordSet('please do let just never always so then first next be have');

function isWhole(parser: Parser, at: number, asks: boolean, depth: number): boolean {
  const { length } = parser.words;
  if (at >= length) return true;
  if (depth > 4) return false;
  const ends = new Set(parser.parse('utterance', at).map(endOf));
  const first = parser.word(at);
  // "… and leaves" is a verb; "What you did?" is no question.
  const noFragment =
    (depth > 0 && (first.kinds & (kinds.third | kinds.base)) !== 0) ||
    (asks && first.lower === 'what' && length - at > 2);
  const fragments = noFragment ? [] : parser.parse('fragment', at).map(endOf);
  if (ends.has(length) || fragments.includes(length)) return true;
  const opensClause = parser.words
    .slice(at)
    .findIndex(({ lower }) =>
      /^(?:although|though|because|if|when|while|since|after|before|unless|until)$/.test(lower),
    );
  // "Jack and Lily was late" is no phrase and a sentence.
  const joined = (end: number) => !ends.has(end) && /^(?:and|or)$/.test(parser.word(end).lower);
  for (const end of fragments)
    if ((opensClause < 0 || end <= at + opensClause) && !joined(end)) ends.add(end);
  // "What you did?" and "When you came?" are no questions.
  const short = length - at <= 2;
  if ((!asks || short) && parser.parse('detached', at).some((end) => endOf(end) === length)) return true;
  for (const end of [...ends].sort((a, b) => b - a)) {
    let next = end;
    const sign = parser.word(next).lower;
    if (/^[,;:–—-]$/.test(sign)) next += 1;
    const joiner = joiners.has(parser.word(next).lower);
    if (joiner) next += 1;
    if (next === end || (sign === ',' && !joiner)) continue;
    if (parser.word(next).lower === ',') next += 1;
    // "I went out and see it" is no story and an order.
    if (joiner && ordersAgain(parser, at, next)) continue;
    if (isWhole(parser, next, asks, depth + 1)) return true;
  }
  return false;
}
