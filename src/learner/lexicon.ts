import type { Level } from '../ports/language';
import { cefrjWords } from './lists/cefrj';
import { irregularDegrees, irregularPlurals, irregularVerbs, type IrregularVerb } from './lists/irregular';
import { schoolWords } from './lists/school-words';

export type PartOfSpeech =
  | 'noun' | 'verb' | 'adjective' | 'adverb' | 'preposition' | 'pronoun' | 'determiner'
  | 'conjunction' | 'number' | 'modal' | 'exclamation' | 'be' | 'do' | 'have' | 'to'; // prettier-ignore

export type WordForm =
  'base' | 'third' | 'past' | 'participle' | 'ing' | 'singular' | 'plural' | 'comparative' | 'superlative';

/** One way to read a written word: "left" is the past of "leave", and an adjective. */
export interface Reading {
  lemma: string;
  pos: PartOfSpeech;
  form: WordForm;
  level: Level;
}

const levels: readonly Level[] = ['A1', 'A2', 'B1', 'B2'];
const irregularByBase = new Map<string, IrregularVerb>(irregularVerbs.map((verb) => [verb.base, verb]));
const doubled = new Set(
  'prefer refer occur admit permit commit regret begin forget control forbid upset transfer submit omit equip kidnap program worship'.split(
    ' ',
  ),
);
const doubledInBritain = new Set(
  'travel cancel quarrel label level model signal marvel counsel fuel total'.split(' '),
);

export interface VerbForms {
  base: string;
  third: string;
  /** Best first. */
  past: string[];
  participle: string[];
  ing: string[];
}

/** The forms of a verb by its base form, irregular ones included. */
export function verbForms(base: string): VerbForms {
  const third = base === 'be' ? 'is' : base === 'have' ? 'has' : addS(base);
  const stems = doubling(base);
  const ing = stems.map((stem) => ingOf(stem, stem !== base));
  const irregular = irregularByBase.get(base) ?? irregularByEnding(base);
  if (irregular) return { base, third, past: irregular.past, participle: irregular.participle, ing };
  const past = stems.map((stem) => pastOf(stem, stem !== base));
  return { base, third, past, participle: past, ing };
}

function irregularByEnding(base: string): IrregularVerb | undefined {
  const match = /^(re|un|over|out|mis|fore|under)(.{3,})$/.exec(base);
  const inner = match && irregularByBase.get(match[2]!);
  if (!inner) return undefined;
  const prefix = match[1]!;
  return {
    base,
    past: inner.past.map((form) => prefix + form),
    participle: inner.participle.map((form) => prefix + form),
  };
}

/** The stems that endings go on, the taught one first. */
function doubling(base: string): string[] {
  const last = base.at(-1)!;
  if (doubledInBritain.has(base)) return [base + last, base];
  const short = /^[^aeiou]*[aeiou][bdfgklmnprtvz]$/.test(base) || /^[^aeiou]*qu[aei][bdgmnpt]$/.test(base);
  return short || doubled.has(base) ? [base + last] : [base];
}

function ingOf(stem: string, isDoubled: boolean): string {
  if (isDoubled) return stem + 'ing';
  if (stem.endsWith('ie')) return stem.slice(0, -2) + 'ying';
  if (stem.endsWith('ic')) return stem + 'king';
  return /[^eoy]e$/.test(stem) && stem !== 'be' ? stem.slice(0, -1) + 'ing' : stem + 'ing';
}

function pastOf(stem: string, isDoubled: boolean): string {
  if (!isDoubled && stem.endsWith('e')) return stem + 'd';
  if (stem.endsWith('ic')) return stem + 'ked';
  return /[^aeiou]y$/.test(stem) ? stem.slice(0, -1) + 'ied' : stem + 'ed';
}

function addS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return word.slice(0, -1) + 'ies';
  return /(s|x|z|ch|sh)$/.test(word) || /^(go|do|undo|veto|echo)$/.test(word) ? word + 'es' : word + 's';
}

/** The plural of a singular noun. */
export function pluralOf(noun: string): string {
  return irregularPlurals.get(noun) ?? addS(noun);
}

function degrees(adjective: string): { comparative: string; superlative: string } | undefined {
  if (
    adjective.length > 7 ||
    /(ful|ous|ing|ed|ive|al|ic|less|ent|ant|able|ly)$/.test(
      adjective.replace(/^(friend|love|ear|live|lone|ug|ho)ly$/, ''),
    )
  )
    return undefined;
  if (/[^aeiou]y$/.test(adjective))
    return { comparative: adjective.slice(0, -1) + 'ier', superlative: adjective.slice(0, -1) + 'iest' };
  if (adjective.endsWith('e')) return { comparative: adjective + 'r', superlative: adjective + 'st' };
  const stem = /^[^aeiou]*[aeiou][bdgmnpt]$/.test(adjective) ? adjective + adjective.at(-1)! : adjective;
  return { comparative: stem + 'er', superlative: stem + 'est' };
}

let built: Map<string, Reading[]> | undefined;

function lexicon(): Map<string, Reading[]> {
  if (built) return built;
  const map = new Map<string, Reading[]>();
  const put = (word: string, reading: Reading) => {
    const key = word.toLowerCase();
    const known = map.get(key);
    if (!known) map.set(key, [reading]);
    else if (
      !known.some(
        (one) => one.lemma === reading.lemma && one.pos === reading.pos && one.form === reading.form,
      )
    )
      known.push(reading);
  };
  for (const row of `${cefrjWords}\n${schoolWords}`.split('\n')) {
    const [level, pos, ...rest] = row.split(' ');
    if (!levels.includes(level as Level)) continue;
    for (const word of rest.join(' ').split('|')) {
      inflect(word, pos as PartOfSpeech, level as Level, put);
    }
  }
  return (built = map);
}

const notDerived = new Set(['n', 'v', 's']);

function inflect(
  word: string,
  pos: PartOfSpeech,
  level: Level,
  put: (word: string, reading: Reading) => void,
): void {
  const lemma = word.toLowerCase();
  if (notDerived.has(lemma)) return;
  const add = (text: string, form: WordForm) => put(text, { lemma, pos, form, level });
  if (pos === 'verb' || lemma === 'do' || lemma === 'have') {
    if (pos !== 'modal') {
      const forms = verbForms(lemma);
      const role = (form: WordForm, text: string) => put(text, { lemma, pos: 'verb', form, level });
      role('base', lemma);
      role('third', forms.third);
      for (const form of forms.past) role('past', form);
      for (const form of forms.participle) role('participle', form);
      for (const form of forms.ing) role('ing', form);
    }
    return;
  }
  if (pos === 'noun') {
    add(lemma, 'singular');
    add(irregularPlurals.get(word) ?? pluralOf(lemma), 'plural');
    return;
  }
  add(lemma, irregularDegrees.has(lemma) ? 'comparative' : 'base');
  const degree =
    pos === 'adjective' ||
    (pos === 'adverb' && /^(fast|hard|soon|late|early|near|high|long|deep|close)$/.test(lemma))
      ? degrees(lemma)
      : undefined;
  if (degree) {
    add(degree.comparative, 'comparative');
    add(degree.superlative, 'superlative');
  }
}

/** All readings of a written word that the lexicon knows, none for a word it does not hold. Case does not matter. */
export function readings(word: string): readonly Reading[] {
  return lexicon().get(word.toLowerCase()) ?? [];
}

let byLetter: Map<string, string[]> | undefined;

/** All forms of the lexicon's one-word entries that begin with this letter. */
export function wordsBeginningWith(letter: string): readonly string[] {
  if (!byLetter) {
    byLetter = new Map();
    for (const word of lexicon().keys()) {
      if (!/^[a-z]+$/.test(word)) continue;
      const list = byLetter.get(word[0]!);
      if (list) list.push(word);
      else byLetter.set(word[0]!, [word]);
    }
  }
  return byLetter.get(letter) ?? [];
}

/** Whether the word can be of this part of speech, in one of these forms where some are given. */
export function canBe(word: string, pos: PartOfSpeech, ...forms: WordForm[]): boolean {
  return readings(word).some((one) => one.pos === pos && (forms.length === 0 || forms.includes(one.form)));
}

/** The dictionary form: "went" -> "go", "children" -> "child"; the word itself in lower case where none is known. */
export function lemmaOf(word: string, pos?: PartOfSpeech): string {
  const lower = word.toLowerCase();
  const known = readings(lower).filter((one) => !pos || one.pos === pos);
  const own = known.find((one) => one.lemma === lower && one.form !== 'comparative');
  return own?.lemma ?? known[0]?.lemma ?? irregularDegrees.get(lower) ?? lower;
}
