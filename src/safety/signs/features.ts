import { remembered } from '../../shared/remembered';
import { lemmas } from './english-lemmas';
import { frames } from './frames';
import type { Reading } from './readings';
import { englishSenses, sensesOfChinese } from './senses';

/** Features are hashed into so many buckets; a power of two. */
export const buckets = 1 << 18;

/** What is hashed together with a feature, so that kinds stay apart. */
const enum Kind {
  Word = 1,
  Pair,
  Apart,
  Triple,
  WordSense,
  SenseWord,
  Sense,
  SensePair,
  SenseApart,
  SenseTriple,
  Han,
  Part,
  Frame,
  Syllable,
}

/** Stand for the beginning and the end of a sentence. */
const begin = 1_000_001;
const end = 1_000_002;

/**
 * What the learned layer looks at, as buckets: words of English and what stands near them, characters of Chinese and their neighbours,
 * parts of words (slips of the finger), the senses of both in their order, and the frames of the rules.
 */
export function featuresOf(readings: readonly Reading[]): Set<number> {
  const features = new Set<number>();
  for (const reading of readings) {
    if (reading.told) continue;
    if (reading.language === 'english') english(reading.sentences, features);
    else chinese(reading.sentences, features);
    if (reading.syllables) pinyin(reading.syllables, features);
    for (const name of framesIn(reading)) features.add(bucket(Kind.Frame, hashOf(name)));
  }
  return features;
}

/** The names of the frames that a reading stands in. */
export function framesIn({ language, sentences, wide }: Reading): string[] {
  return Object.entries(frames)
    .filter(([name, frame]) => {
      if (name === 'roleplay') return false;
      const pattern = frame[language];
      return frame.wide ? pattern.test(wide) : sentences.some((sentence) => pattern.test(sentence));
    })
    .map(([name]) => name);
}

function english(sentences: readonly string[], into: Set<number>): void {
  const inOrder: number[] = [];
  for (const sentence of sentences) {
    const words = sentence
      .trim()
      .split(' ')
      .filter((word) => word !== ',');
    const seen = words.map(seenIn);
    const hashes = seen.map(({ hash }) => hash);
    const senses = seen.map(({ sense }) => sense);
    seen.forEach(({ parts }, at) => {
      const here = hashes[at]!;
      const before = hashes[at - 1] ?? begin;
      into.add(bucket(Kind.Word, here));
      into.add(bucket(Kind.Pair, before, here));
      if (at > 1) into.add(bucket(Kind.Triple, hashes[at - 2]!, before, here));
      for (let gap = 2; gap <= 4 && gap <= at; gap += 1)
        into.add(bucket(Kind.Apart, hashes[at - gap]!, here));
      const sense = senses[at]!;
      if (sense >= 0) inOrder.push(sense);
      for (let gap = 1; gap <= 3 && gap <= at; gap += 1) {
        if (sense >= 0) into.add(bucket(Kind.WordSense, hashes[at - gap]!, sense));
        if (senses[at - gap]! >= 0) into.add(bucket(Kind.SenseWord, senses[at - gap]!, here));
      }
      for (const part of parts) into.add(part);
    });
    into.add(bucket(Kind.Pair, hashes[hashes.length - 1] ?? begin, end));
  }
  inTheirOrder(inOrder, into);
}

/** What is seen in a lemma by itself; the same ones come again and again. */
const seenIn = remembered(
  (word) => ({
    hash: hashOf(stem(word)),
    /** -1: none. */
    sense: englishSenses.get(word) ?? englishSenses.get(stem(word)) ?? -1,
    parts: word.length >= 4 ? partsOf(`<${word}>`) : [],
  }),
  20_000,
);

/** Three and four letters in a row, as buckets. */
function partsOf(word: string): number[] {
  const found: number[] = [];
  for (let at = 0; at + 3 <= word.length; at += 1) {
    const three = (word.charCodeAt(at) << 16) ^ (word.charCodeAt(at + 1) << 8) ^ word.charCodeAt(at + 2);
    found.push(bucket(Kind.Part, three));
    if (at + 4 <= word.length) found.push(bucket(Kind.Part, three, word.charCodeAt(at + 3)));
  }
  return found;
}

/** One, two and three syllables in a row. */
function pinyin(syllables: readonly string[], into: Set<number>): void {
  const hashes = syllables.map(hashOf);
  hashes.forEach((here, at) => {
    const before = hashes[at - 1] ?? begin;
    into.add(bucket(Kind.Syllable, here));
    into.add(bucket(Kind.Syllable, before, here));
    into.add(bucket(Kind.Syllable, hashes[at - 2] ?? begin, before, here));
  });
}

function chinese(clauses: readonly string[], into: Set<number>): void {
  const inOrder: number[] = [];
  for (const clause of clauses) {
    const codes = [...clause.replace(/[^\u4e00-\u9fff，]+/g, '')].map((char) => char.charCodeAt(0));
    for (let at = 0; at <= codes.length; at += 1) {
      const here = codes[at] ?? end;
      const before = codes[at - 1] ?? begin;
      if (at < codes.length) into.add(bucket(Kind.Han, here));
      into.add(bucket(Kind.Han, before, here));
      if (at > 0) into.add(bucket(Kind.Han, codes[at - 2] ?? begin, before, here));
    }
    inOrder.push(...sensesOfChinese(clause));
  }
  inTheirOrder(inOrder, into);
}

/** Who does what to whom, as far as the order of senses tells it. */
function inTheirOrder(senses: number[], into: Set<number>): void {
  for (let at = 0; at <= senses.length; at += 1) {
    const here = senses[at] ?? end;
    const before = senses[at - 1] ?? begin;
    into.add(bucket(Kind.SensePair, before, here));
    if (at > 0) into.add(bucket(Kind.SenseTriple, senses[at - 2] ?? begin, before, here));
    if (at === senses.length) break;
    into.add(bucket(Kind.Sense, here));
    for (let gap = 2; gap <= 4 && gap <= at; gap += 1)
      into.add(bucket(Kind.SenseApart, senses[at - gap]!, here));
  }
}

/** A word that the lemmas do not know, without the endings of plural and verb. */
function stem(word: string): string {
  if (word.length < 5 || lemmas.has(word)) return word;
  return word.replace(/(?:ies|(?<=[^s])es|(?<=[^su])s|ing|ed)$/, '');
}

function bucket(kind: Kind, one: number, two = 0, three = 0): number {
  let hash = mixed(mixed(mixed(mixed(0x2545f491, kind), one), two), three);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  return (hash >>> 0) % buckets;
}

function mixed(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x9e3779b1) ^ (hash >>> 15);
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
