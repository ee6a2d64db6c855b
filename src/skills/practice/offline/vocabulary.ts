import type { Catalog, Lesson } from '../../../catalog';
import { canBe, lemmaOf } from '../../../learner/lexicon';
import { wordLevel } from '../../../learner/levels';
import { remembered } from '../../../shared/remembered';
import { tokensOf } from './mention';

/** Fewer words than this are an answer to something, whatever they are about. */
const fewestWords = 6;
/** A word that more than this share of the lessons use says nothing about any of them. */
const commonShare = 0.16;

const meta =
  /\b(?:help|hint|repeat|again|mean|means|meaning|understand|english|word|sentence|slow(?:ly)?|sorry|hello|hi|bye|thanks?|don'?t (?:know|like)|hate|boring|no idea|forgot|question|answer|topic|talk about|say|in my opinion|i (?:think|believe)|however|moreover|as far as)\b/i;
/** What somebody feels is never out of place. */
const inner = /\b(?:i(?:'m| am)(?: (?:so|very|really|a little|a bit|too))? \w+|i (?:feel|felt|miss))\b/i;
/** Goes on about something that was named before (it, them, there), or gives the reason that was asked for. */
const goesOn =
  /^(?:about|with|like|now|then|after that|at last|finally|suddenly|in the end)\b|^(?:(?:yes|no|well|and|but|so|then|also|maybe|perhaps|sometimes)\b,? *)*(?:he|she|they|this|that|these|those|his|her|their|its|because)\b|\bthere\b(?!\W+(?:is|are|was|were|be|have|has|will)\b|'s)/i;

/** Family has its part in any story. */
const kin = new Set(
  'family parent father mother dad mum mom grandparent grandma grandpa grandmother grandfather brother sister uncle aunt cousin'.split(
    ' ',
  ),
);
const lately = 4;
/** A word that more lessons use says little about one. */
const mostOfTelling = 8;
/** A word that five lessons share does not say yet which of them is meant. */
const fewestHits = 0.2;

/** So many words that no lesson uses. */
const mostStrange = 2;

const empty = new Set(
  `be do have go get make take give come say think know want like love see look feel use need let put keep try time day today year week
  thing way lot kind one two three four five many much more most very really also too so well good great nice bad big small new old
  always usually often sometimes never every all some any other people person man woman boy girl child then now here there when where
  what who why how because but and or if with for from about into after before over under up down out off not no yes my your his her
  their our its it this that these those i you he she we they me him them us can could will would should may might must am a an the
  of in on at to by as than just only very first last next still long little best better tell talk ask answer happy sad fun funny
  favourite favorite enjoy start begin stop live work home name interesting beautiful important different same yesterday tomorrow
  morning afternoon evening night together once something everything nothing someone everyone`.split(/\s+/),
);

export interface Vocabulary {
  /** False only for longer English sentences that clearly speak of what other lessons are about, and of nothing of this one. */
  isAbout(text: string, lessonId: string, before?: readonly string[]): boolean;
  /** The lesson whose own words the text uses most; undefined where none stands out. */
  closest(text: string, candidates: readonly Lesson[], least?: number): Lesson | undefined;
}

/** Learns once which words belong to which lesson. */
export function createVocabulary({ topics, scenes }: Pick<Catalog, 'topics' | 'scenes'>): Vocabulary {
  const lessons: Lesson[] = [...topics, ...scenes];
  const everything = new Map(lessons.map((lesson) => [lesson.id, wordsOf(textsOf(lesson))]));
  const named = new Map(lessons.map((lesson) => [lesson.id, wordsOf(namesOf(lesson))]));
  const titles = new Map(lessons.map((lesson) => [lesson.id, wordsOf([lesson.title])]));
  const namedBy = new Map<string, string[]>();
  for (const [id, own] of named)
    for (const word of own) namedBy.set(word, [...(namedBy.get(word) ?? []), id]);
  const users = new Map<string, number>();
  for (const own of everything.values()) for (const word of own) users.set(word, (users.get(word) ?? 0) + 1);
  const isOpen = new Set(lessons.filter(({ open }) => open).map(({ id }) => id));
  const marks = new Set(lessons.flatMap(({ title, keywords }) => [...wordsOf([title, ...keywords])]));
  const isTelling = (word: string) => marks.has(word) && (users.get(word) ?? 0) <= mostOfTelling;
  const isCommon = (word: string) => (users.get(word) ?? 0) > Math.max(3, lessons.length * commonShare);

  function isAbout(text: string, lessonId: string, before: readonly string[] = []): boolean {
    const own = everything.get(lessonId);
    const tokens = tokensOf(text);
    if (!own || tokens.length < fewestWords || meta.test(text) || inner.test(text)) return true;
    if (goesOn.test(text.trim()) || refersBack(text)) return true;
    const content = contentOf(text);
    const known = named.get(lessonId)!;
    if (content.some((word) => known.has(word) || (own.has(word) && !isCommon(word)))) return true;
    if (goesOnWith(before, content, lessonId)) return true;
    // Two words of one other lesson, or three of several; one that another lesson is called by, where not all of life belongs here.
    const elsewhere = content.filter(
      (word) => !own.has(word) && !kin.has(word) && wordLevel(word) !== undefined,
    );
    const pointsTo = elsewhere.map((word) => (namedBy.get(word) ?? []).filter((id) => id !== lessonId));
    const others = pointsTo.flat();
    if (new Set(others).size < others.length || pointsTo.filter((ids) => ids.length > 0).length >= 3)
      return false;
    // A sentence whose words the catalogue does not know cannot be placed by one that it knows.
    const isStrange = content.filter((word) => !users.has(word)).length >= mostStrange;
    return isOpen.has(lessonId) || isStrange || !elsewhere.some(isTelling);
  }

  /** A story that was on topic may go on: dumplings after Spring Festival. */
  function goesOnWith(before: readonly string[], content: readonly string[], lessonId: string): boolean {
    const earlier = before.slice(-lately).filter((sentence) => isAbout(sentence, lessonId));
    const spokenOf = earlier.flatMap(contentOf).filter((word) => !isCommon(word));
    // "We sell the chillies", behind "we grow chillies".
    if (content.some((word) => spokenOf.includes(word) && !kin.has(word))) return true;
    const touched = new Set(spokenOf.flatMap((word) => namedBy.get(word) ?? []));
    return [...touched].some((id) =>
      content.some((word) => everything.get(id)!.has(word) && !isCommon(word)),
    );
  }

  function closest(text: string, candidates: readonly Lesson[], least = fewestHits): Lesson | undefined {
    const content = contentOf(text);
    const touched = new Set(content.flatMap((word) => namedBy.get(word) ?? []));
    let best: { lesson: Lesson; hits: number } | undefined;
    for (const lesson of candidates) {
      if (!touched.has(lesson.id)) continue;
      const known = named.get(lesson.id);
      const title = titles.get(lesson.id);
      // What the lesson is called by counts most; a word that many lessons share counts little.
      const hits = content
        .filter((word) => known?.has(word))
        .reduce((sum, word) => sum + (title?.has(word) ? 2 : 0) + 1 / (users.get(word) ?? 1), 0);
      if (hits > (best?.hits ?? least)) best = { lesson, hits };
    }
    return best?.lesson;
  }

  return { isAbout, closest };
}

/** "it" and "them" speak of what was named before, unless the sentence itself has named something. */
function refersBack(text: string): boolean {
  const tokens = tokensOf(text);
  const at = tokens.findIndex((word) => /^(?:it|them|him|her)$/.test(word));
  return (
    at >= 0 &&
    !tokens
      .slice(0, at)
      .some((word) => !empty.has(word) && !kin.has(word) && canBe(word, 'noun') && !canBe(word, 'verb'))
  );
}

const contentOf = remembered((text): readonly string[] => [...wordsOf([text])]);

function wordsOf(texts: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const word of texts.flatMap(tokensOf)) {
    const lemma = lemmaOf(word);
    if (lemma.length > 1 && !empty.has(lemma) && !empty.has(word)) found.add(lemma);
  }
  return found;
}

function namesOf({ title, keywords, words = [], opener, id }: Lesson): string[] {
  return [title, id.replaceAll('-', ' '), opener, ...keywords, ...words.map(({ word }) => word)];
}

function textsOf(lesson: Lesson): string[] {
  return [
    ...namesOf(lesson),
    ...lesson.openerSuggestions,
    ...lesson.questions.flatMap(({ ask, short, easy, full }) => [ask, short, easy, full]),
  ];
}
