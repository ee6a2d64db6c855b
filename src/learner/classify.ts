import type { CorrectionType } from '../ports/turn';
import { similarity, type Piece } from './align';
import { lemmaOf, readings } from './lexicon';
import * as grammar from './rules/grammar';

const articles = new Set(
  grammar.determiners.split('|').concat('much', 'many', 'few', 'little', 'several', 'more', 'most'),
);
const prepositions = new Set(
  `${grammar.prepositions}|through|against|among|towards|since|until|as|up|out|off|onto`.split('|'),
);
const pronouns = new Set(
  'i|you|he|she|it|we|they|me|him|her|us|them|my|your|his|its|our|their|mine|yours|hers|ours|theirs|myself|yourself|himself|herself|itself|ourselves|themselves|who|whom|whose'.split(
    '|',
  ),
);
const conjunctions = new Set('and|but|or|so|because|although|though|if|when|while|that|than'.split('|'));
const auxiliaries = new Set(
  `${grammar.auxiliaries}|be|been|being|to|i'm|you're|he's|she's|it's|we're|they're|'m|'s|'re`.split('|'),
);

/** The kind of error that the change of `wrong` into `right` repairs, after the types of ERRANT (Bryant et al. 2017). */
export function classify(wrong: readonly Piece[], right: readonly Piece[]): CorrectionType {
  const [a, b] = [wrong.map(lower), right.map(lower)];
  if ([...a, ...b].every((word) => !/[\p{L}\d]/u.test(word))) return 'punctuation';
  if (a.join('') === b.join('')) return a.join(' ') === b.join(' ') ? 'punctuation' : 'spelling';
  if (a.length > 1 && [...a].sort().join(' ') === [...b].sort().join(' ')) return 'word-order';
  if (a.length === 0 || b.length === 0) return classifyOneSided(a.length === 0 ? b : a, a.length === 0);
  if (a.length === 1 && b.length === 1) return classifyPair(a[0]!, b[0]!);
  const [onlyA, onlyB] = [a.filter((word) => !b.includes(word)), b.filter((word) => !a.includes(word))];
  if (onlyA.every(isVerbal) && onlyB.every(isVerbal))
    return tenseOf(onlyA) === tenseOf(onlyB) ? 'verb-form' : 'verb-tense';
  if (onlyA.length === 0) return classifyOneSided(onlyB, true);
  if (onlyB.length === 0) return classifyOneSided(onlyA, false);
  return 'word-choice';
}

function lower(piece: Piece): string {
  return piece.text.toLowerCase().replace(/\u2019/g, "'");
}

function classifyOneSided(words: readonly string[], missing: boolean): CorrectionType {
  if (words.every((word) => articles.has(word))) return 'determiner';
  if (words.every((word) => prepositions.has(word) && word !== 'to')) return 'preposition';
  if (words.length === 1 && conjunctions.has(words[0]!)) return 'conjunction';
  if (words.every((word) => auxiliaries.has(word)))
    return words[0] === 'to' ? 'preposition' : missing ? 'missing-word' : 'verb-form';
  return missing ? 'missing-word' : 'extra-word';
}

function classifyPair(one: string, other: string): CorrectionType {
  if (articles.has(one) && articles.has(other)) return 'determiner';
  if (pronouns.has(one) && pronouns.has(other)) return 'pronoun';
  if (prepositions.has(one) && prepositions.has(other)) return 'preposition';
  if (conjunctions.has(one) && conjunctions.has(other)) return 'conjunction';
  if (readings(one).length === 0 && similarity(one, other) >= 0.5) return 'spelling';
  if (lemmaOf(one) === lemmaOf(other) || sharedLemma(one, other)) return sameLemma(one, other);
  if (stem(one) === stem(other))
    return hasPos(one, 'noun') && hasPos(other, 'noun') && !hasPos(other, 'verb')
      ? 'word-choice'
      : 'adjective-adverb';
  if (auxiliaries.has(one) && auxiliaries.has(other)) return 'verb-form';
  return 'word-choice';
}

function sharedLemma(one: string, other: string): boolean {
  const lemmas = new Set(readings(one).map(({ lemma }) => lemma));
  return readings(other).some(({ lemma }) => lemmas.has(lemma));
}

function sameLemma(one: string, other: string): CorrectionType {
  const forms = (word: string, pos: string) =>
    new Set(
      readings(word)
        .filter((reading) => reading.pos === pos)
        .map(({ form }) => form),
    );
  const [nounA, nounB] = [forms(one, 'noun'), forms(other, 'noun')];
  const [verbA, verbB] = [forms(one, 'verb'), forms(other, 'verb')];
  if (/^(?:am|is|are)$/.test(one) && /^(?:am|is|are)$/.test(other)) return 'agreement';
  if (/^(?:was|were)$/.test(one) && /^(?:was|were)$/.test(other)) return 'agreement';
  if (/^(?:am|is|are|was|were)$/.test(one) && /^(?:am|is|are|was|were)$/.test(other)) return 'verb-tense';
  if (
    (nounA.has('singular') && nounB.has('plural') && !nounA.has('plural')) ||
    (nounA.has('plural') && nounB.has('singular') && !nounB.has('plural'))
  ) {
    if (verbA.size === 0 || verbB.size === 0 || !(verbA.has('base') || verbA.has('third')))
      return 'noun-number';
    // "work" and "works" are both; the verb is the commoner slip.
    return 'agreement';
  }
  if (verbA.size > 0 && verbB.size > 0) {
    if ((verbA.has('base') && verbB.has('third')) || (verbA.has('third') && verbB.has('base')))
      return 'agreement';
    if (verbB.has('past') && (verbA.has('base') || verbA.has('third'))) return 'verb-tense';
    return 'verb-form';
  }
  if (nounA.size > 0 && nounB.size > 0) return 'noun-number';
  return 'adjective-adverb';
}

function isVerbal(word: string): boolean {
  return auxiliaries.has(word) || hasPos(word, 'verb');
}

function tenseOf(words: readonly string[]): string {
  return words.some(
    (word) =>
      /^(?:was|were|did|didn't|had|would)$/.test(word) ||
      readings(word).some(({ pos, form }) => pos === 'verb' && form === 'past'),
  )
    ? 'past'
    : 'present';
}

function hasPos(word: string, pos: string): boolean {
  return readings(word).some((reading) => reading.pos === pos);
}

function stem(word: string): string {
  return word.replace(/(?:ily|ly|ness|ing|ed|ion|ful|ment|y|e)$/, '').slice(0, 6);
}

/** One short Chinese sentence for each type, where no rule says it better. */
export const generalReasons: Readonly<Record<CorrectionType, string>> = {
  'verb-tense': '注意动词的时态，要和时间一致。',
  'verb-form': '注意这里动词的形式。',
  agreement: '主语和动词的单复数要一致。',
  'noun-number': '注意名词的单数和复数。',
  determiner: '注意名词前面的 a、an、the 或数量词。',
  preposition: '注意这里介词的用法。',
  pronoun: '注意代词的形式（主格、宾格、所有格）。',
  'adjective-adverb': '注意形容词和副词的形式。',
  conjunction: '注意连词的用法。',
  'word-order': '注意英语句子里词的顺序。',
  'word-choice': '这里换一个词更合适。',
  spelling: '单词拼写有误，注意字母的顺序和个数。',
  punctuation: '注意标点符号。',
  chinglish: '这是中文的说法，英语里要换一种表达。',
  'missing-word': '这里少了一个词。',
  'extra-word': '这里多了一个词。',
};
