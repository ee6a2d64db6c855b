import { lemmaOf, readings } from '../lexicon';
import * as frames from '../lists/frames';
import * as grammar from '../rules/grammar';
import { endOf, features, has, type Parser } from './parser';
import { kinds, type Word } from './words';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const { gap } = features;
/** A variant of `adjunct`: without "to …". */
const noInfinitive = 4;

/** Variants of a verb phrase: its form, and 8 where something may be missing in it. */
export const forms = { base: 0, third: 1, past: 2, participle: 3, ing: 4 } as const;
const bits = [kinds.base, kinds.third, kinds.past, kinds.participle, kinds.ing] as const;
const names = ['base', 'third', 'past', 'participle', 'ing'] as const;
const modals = set("can could will would shall should may might must 'll 'd");
const notBefore = set(
  'that this how what any yesterday today tomorrow tonight here there home very well ago away up down out off abroad much more most better best outside inside',
);
const complementless = set('feel smell taste sound seem become');
const particles = set('up down out off on away back over forward together apart ahead aside along around in');
const preAdverbs = set(
  'always usually often sometimes never also really still just only even hardly seldom rarely already ever now both all not then ever soon almost nearly quite too simply finally suddenly quickly first again probably certainly definitely actually each once rather better please easily slowly carefully quietly gently kindly happily sadly fully well badly clearly deeply truly mostly mainly generally',
);

/** An adverb that may stand in front of its verb. */
function isBeforeVerb(word: Word, verb: number): boolean {
  if (notBefore.has(word.lower) || (word.kinds & kinds.preposition && !preAdverbs.has(word.lower)))
    return false;
  return preAdverbs.has(word.lower) || (word.kinds & kinds.adverb && !(word.kinds & verb)) !== 0;
}

/** The verb's base forms in this form: "left" is of "leave". */
function lemmas(word: Word, form: number): string[] {
  const found = readings(word.lower)
    .filter((one) => one.pos === 'verb' && one.form === names[form])
    .map((one) => one.lemma);
  if (found.length > 0) return [...new Set(found)];
  return word.kinds & bits[form]! ? [lemmaOf(word.lower, 'verb')] : [];
}

/** Verb phrases joined by "and", "or", "but". */
export function* verbal(parser: Parser, at: number, variant: number): Iterable<number> {
  for (const one of parser.parse('singleVerbal', at, variant)) {
    yield one;
    let end = endOf(one);
    const comma = parser.word(end).lower === ',';
    if (comma) end += 1;
    const joiner = parser.word(end).lower;
    if (['and', 'or', 'but', 'then'].includes(joiner)) {
      const start =
        ['then', 'also', 'even', 'not'].includes(parser.word(end + 1).lower) && joiner !== 'then'
          ? end + 2
          : end + 1;
      for (const rest of parser.parse('verbal', start, variant)) yield rest | (one & gap);
      // "go and see"; "must be polite and help"
    } else if (comma) {
      for (const rest of parser.parse('verbal', end, variant))
        if (joinedBefore(parser, end, endOf(rest))) yield rest | (one & gap);
    }
  }
}

function joinedBefore(parser: Parser, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (['and', 'or', 'but', 'then'].includes(parser.word(at).lower)) return true;
  return false;
}

export function* singleVerbal(parser: Parser, at: number, variant: number): Iterable<number> {
  const form = variant & 7;
  const open = variant & 8;
  const word = parser.word(at);
  const { lower } = word;
  if (isBeforeVerb(word, bits[form]!)) yield* parser.parse('singleVerbal', at + 1, variant);
  const isBe = (form === forms.base && lower === 'be') || (form === forms.participle && lower === 'been') || (form === forms.ing && lower === 'being');
  if (isBe) yield* parser.parse('predicate', at + 1, open);
  if (form === forms.base && lower === 'have') yield* parser.parse('verbal', at + 1, forms.participle | open);
  if (form === forms.ing && lower === 'having') yield* parser.parse('verbal', at + 1, forms.participle | open);
  if (!(word.kinds & bits[form]!) && !['do', 'does', 'did', 'done', 'doing', 'have', 'has', 'had', 'having'].includes(lower)) return;
  for (const lemma of lemmas(word, form)) {
    if (lemma === 'be') continue;
    const strict = frames.gerundOnly.has(lemma) || frames.neverObjectTo.has(lemma) ? noInfinitive : 0;
    for (const end of complements(parser, at + 1, lemma, open, form)) yield* extended(parser, end, open | strict, 0);
  }
} // prettier-ignore

/** "eaten by a fox", "given a chance", "asked to wait": a passive, whose object is its subject. */
export function* passive(parser: Parser, at: number, variant: number): Iterable<number> {
  const word = parser.word(at);
  if (word.kinds & kinds.adverb && !(word.kinds & kinds.participle))
    yield* parser.parse('passive', at + 1, variant);
  if (preAdverbs.has(word.lower)) yield* parser.parse('passive', at + 1, variant);
  if (!(word.kinds & kinds.participle) && !['done', 'had'].includes(word.lower)) return;
  for (const lemma of lemmas(word, forms.participle)) {
    const next = parser.word(at + 1);
    // "the accident was happened" is none; "the baby was looked after" is.
    if (frames.intransitive.has(lemma) && !(next.kinds & kinds.preposition)) continue;
    if (frames.intransitive.has(lemma) && ['in', 'at', 'on', 'by'].includes(next.lower) && lemma !== 'agree')
      continue;
    for (const end of afterObject(parser, at + 1, lemma, variant & 8)) {
      yield* extended(parser, end, variant & 8, 0);
    }
    // "It is said that …"
    if (frames.clausal.has(lemma) && next.lower === 'that')
      for (const end of parser.parse('clause', at + 2)) yield endOf(end);
    if (lemma === 'bear')
      for (const end of parser.parse('adjectival', at + 1)) yield* extended(parser, end, variant & 8, 0);
    if (particles.has(next.lower) || next.kinds & kinds.preposition)
      yield* extended(parser, at + 2, variant & 8, 0);
    if (frames.giving.has(lemma))
      for (const object of parser.parse('nounPhrase', at + 1))
        yield* extended(parser, endOf(object), variant & 8, 0);
  }
}

/** What stands behind a verb, without adverbs and the like. */
function* complements(
  parser: Parser,
  at: number,
  lemma: string,
  open: number,
  form: number,
): Iterable<number> {
  yield* framed(parser, at, lemma, open, form);
  const next = parser.word(at);
  if (particles.has(next.lower) && !(parser.word(at + 1).kinds & kinds.number)) {
    // "give up smoking", "turn off the light", "find out how"
    const phrasal = `${lemma} ${next.lower}`;
    if (!frames.intransitive.has(lemma) || ['come', 'look'].includes(lemma))
      for (const object of parser.parse('nounPhrase', at + 1))
        if (has(object, features.object)) yield* afterObject(parser, endOf(object), lemma, open);
    if (open) yield (at + 1) | gap;
    yield at + 1;
    if (['give up', 'keep on', 'go on', 'end up', 'carry on', 'put off', 'take up'].includes(phrasal))
      for (const end of parser.parse('verbal', at + 1, 4 | open)) yield end;
    for (const end of parser.parse('question clause', at + 1)) yield endOf(end);
    if (['find out', 'turn out', 'point out', 'figure out', 'go on'].includes(phrasal))
      for (const end of parser.parse('clause', at + 1)) yield endOf(end);
    if (parser.word(at + 1).lower === 'that')
      for (const end of parser.parse('clause', at + 2)) yield endOf(end);
    if (
      ['turn out', 'grow up', 'set out', 'go on', 'wake up', 'stand up', 'get up', 'look forward'].includes(
        phrasal,
      )
    )
      yield* parser.parse('infinitive', at + 1, open);
    if (['wake up', 'turn out', 'end up'].includes(phrasal))
      for (const end of parser.parse('adjectival', at + 1)) yield endOf(end);
  }
  for (const adverb of early(parser, at)) yield* framed(parser, adverb, lemma, open, form);
}

/** "tell also me" is wrong, but "know exactly how", "wait patiently to". */
function early(parser: Parser, at: number): number[] {
  const word = parser.word(at);
  return [
    'exactly',
    'just',
    'well',
    'only',
    'even',
    'also',
    'mostly',
    'really',
    'so',
    'home',
    'back',
    'out',
    'here',
    'there',
  ].includes(word.lower)
    ? [at + 1]
    : [];
}

function* framed(parser: Parser, at: number, lemma: string, open: number, form: number): Iterable<number> {
  const next = parser.word(at);
  const { lower } = next;
  // "make sure (that) it is closed"
  if (lemma === 'make' && lower === 'sure') for (const end of parser.parse('clause', parser.word(at + 1).lower === 'that' ? at + 2 : at + 1)) yield endOf(end);
  const transitive = frames.transitive.has(lemma) && !(lemma === 'get' && ['there', 'here', 'home', 'up', 'on', 'off', 'to', 'back', 'in', 'out', 'into'].includes(lower));
  const intransitive = frames.intransitive.has(lemma);
  if (!transitive && !complementless.has(lemma) && !(lemma === 'look' && next.kinds & kinds.adverb && !(next.kinds & kinds.preposition) && !particles.has(lower) && !['here', 'there', 'carefully', 'closely'].includes(lower))) yield at;
  if ((lemma === 'smell' || lemma === 'taste') && lower === 'of') yield at;
  if (open && !intransitive) yield* afterObject(parser, at, lemma, open, true);
  if (!intransitive) {
    for (const object of parser.parse('nounPhrase', at)) {
      if (!has(object, features.object)) continue;
      if (lemma === 'do' && /^(?:you|me|him|her|us|them)$/.test(lower)) continue;
      yield* afterObject(parser, endOf(object), lemma, open);
    }
  } else if (frames.intransitive.has(lemma) && ['smile', 'sleep', 'die', 'laugh', 'wait'].includes(lemma)) {
    for (const object of parser.parse('nounPhrase', at)) if (has(object, features.measure)) yield endOf(object);
  }
  if (frames.linking.has(lemma)) {
    if (lower !== 'well' || !['smell', 'taste', 'sound'].includes(lemma)) for (const end of parser.parse('adjectival', at, open)) yield end;
    for (const end of parser.parse('nounPhrase', at)) if (['become', 'seem', 'remain', 'turn'].includes(lemma)) yield endOf(end);
    if (['like', 'as'].includes(lower)) {
      for (const end of parser.parse('clause', parser.word(at + 1).lower === 'if' || parser.word(at + 1).lower === 'though' ? at + 2 : at + 1)) yield endOf(end);
      for (const end of parser.parse('verbal', at + 1, 4)) yield endOf(end);
    }
    if (['get', 'feel', 'become', 'look', 'seem', 'remain', 'stay'].includes(lemma) && next.kinds & kinds.participle) yield* parser.parse('passive', at);
  }
  if (lower === 'to' || lower === 'not') {
    if (!frames.gerundOnly.has(lemma) && !frames.bare.has(lemma) || lemma === 'help' || lemma === 'have') {
      if (frames.toInfinitive.has(lemma) || lemma === 'have' || (lemma === 'go' && form === forms.ing) || intransitive || !transitive) yield* parser.parse('infinitive', at, open);
    }
  }
  if ((frames.gerund.has(lemma) || lemma === 'see') && (next.kinds & kinds.ing || ['being', 'having', 'not'].includes(lower))) yield* parser.parse('verbal', at, 4 | open);
  if (lower === 'that' && frames.clausal.has(lemma)) for (const end of parser.parse('clause', at + 1, open)) yield end & ~0xfc0;
  if (frames.bareClausal.has(lemma)) for (const end of parser.parse('clause', at, open)) yield end & ~0xfc0;
  if (frames.asking.has(lemma)) for (const end of parser.parse('question clause', at)) yield endOf(end);
  if ((lemma === 'think' || lemma === 'hope' || lemma === 'say' || lemma === 'guess' || lemma === 'believe') && ['so', 'not'].includes(lower)) yield at + 1;
  if (lemma === 'say' && ['yes', 'no', 'ok', 'sorry'].includes(lower)) yield at + 1;
  // "Who do you think will win?"
  if (open && ['think', 'say', 'believe', 'know', 'hope', 'guess'].includes(lemma)) for (const person of [0, 1]) for (const end of parser.parse('finite', at, person)) yield endOf(end) | gap;
  if (frames.bareClausal.has(lemma)) yield* parser.parse('short', at);
  if (lemma === 'let' && lower === 'go') yield at + 1;
  if (lemma === 'help' || lemma === 'go' || lemma === 'come') yield* parser.parse('verbal', at, forms.base | open);
  if (['go', 'come', 'try', 'wait', 'stay', 'stop', 'run'].includes(lemma) && lower === 'and' && form === forms.base) yield* parser.parse('verbal', at + 1, forms.base | open);
} // prettier-ignore

const naming = set('call name make elect consider find keep set allow cost bet save think appoint take');
const animate = set(
  `me you him her us them it myself yourself himself herself ourselves themselves everyone everybody someone somebody anyone anybody nobody class dog cat animals dogs world company school school's reader readers ${grammar.people} ${grammar.peoplePlural} ${[...grammar.professions].join(' ')}`.replaceAll(
    '|',
    ' ',
  ),
);

function isAnimate(word: Word): boolean {
  return animate.has(word.lower) || (word.kinds & kinds.name) !== 0;
}

/** Behind an object, or behind the place where it is missing. */
function* afterObject(parser: Parser, at: number, lemma: string, open: number, missing = false): Iterable<number> {
  const mark = missing ? gap : 0;
  const next = parser.word(at);
  yield at | mark;
  if (lemma === 'have' || lemma === 'get' || lemma === 'make' || lemma === 'see' || lemma === 'want' || lemma === 'find' || lemma === 'leave' || lemma === 'keep' || lemma === 'hear') {
    if (next.kinds & kinds.participle) for (const end of parser.parse('passive', at)) yield endOf(end) | mark;
  }
  if (frames.giving.has(lemma) && (missing || naming.has(lemma) || isAnimate(parser.word(at - 1)))) {
    for (const second of parser.parse('nounPhrase', at)) if (has(second, features.object)) yield endOf(second) | mark;
    if (open && !missing) yield at | gap;
  }
  if (frames.making.has(lemma)) {
    for (const end of parser.parse('adjectival', at)) yield endOf(end) | mark;
  }
  if (next.lower === 'to' || next.lower === 'not') {
    if (!frames.neverObjectTo.has(lemma)) for (const end of parser.parse('infinitive', at, missing ? 0 : open)) yield end | mark;
  }
  if (frames.bare.has(lemma) && (lemma !== 'have' || isAnimate(parser.word(at - 1)))) for (const end of parser.parse('verbal', at, forms.base | (missing ? 0 : open))) yield (end & ~0xfc0) | mark;
  if ((next.kinds & kinds.ing && !['let', 'make', 'help'].includes(lemma)) || next.lower === 'being') for (const end of parser.parse('verbal', at, 4 | (missing ? 0 : open))) yield (end & ~0xfc0) | mark;
  if (frames.telling.has(lemma)) {
    for (const end of parser.parse('clause', next.lower === 'that' ? at + 1 : at)) yield endOf(end) | mark;
    for (const end of parser.parse('question clause', at)) yield endOf(end) | mark;
  }
  if (lemma === 'ask') for (const end of parser.parse('question clause', at)) if (next.lower !== 'that') yield endOf(end) | mark;
  if (['think', 'find', 'make', 'feel', 'consider'].includes(lemma) && next.lower === 'that') for (const end of parser.parse('clause', at + 1)) yield endOf(end) | mark;
  if (['suggest', 'explain', 'say', 'mention', 'prove'].includes(lemma) && next.lower === 'to') {
    for (const to of parser.parse('prepositional', at)) if (parser.word(endOf(to)).lower === 'that') for (const end of parser.parse('clause', endOf(to) + 1)) yield endOf(end) | mark;
  }
} // prettier-ignore

/** "to go", "not to be late". */
export function* infinitive(parser: Parser, at: number, variant: number): Iterable<number> {
  let start = at;
  if (parser.word(start).lower === 'not' || parser.word(start).lower === 'never') start += 1;
  if (parser.word(start).lower !== 'to') return;
  for (const end of parser.parse('verbal', start + 1, forms.base | (variant & 8))) yield end & ~0xfc0;
}

/** Behind "be". */
export function* predicate(parser: Parser, at: number, variant: number): Iterable<number> {
  const open = variant & 8;
  const alone = (variant & 4) !== 0;
  for (const core of predicates(parser, at, open, alone)) yield* extended(parser, core, open, 0);
}

function* predicates(parser: Parser, at: number, open: number, alone: boolean): Iterable<number> {
  const word = parser.word(at);
  const { lower } = word;
  // "It is cost ten yuan", "it is sound like"
  if (lower === 'cost' || (['sound', 'look', 'seem'].includes(lower) && (parser.word(at + 1).lower === 'like' || parser.word(at + 1).kinds & kinds.adjective))) return;
  if (preAdverbs.has(lower) || lower === 'not') yield* predicates(parser, at + 1, open, alone);
  for (const end of parser.parse('nounPhrase', at)) if (has(end, features.object) && !(alone && has(end, features.plural) && !has(end, features.third) && parser.word(endOf(end) - 1).kinds & kinds.plural && parser.word(endOf(end) - 1).lower !== 'friends') && !isVerbAlone(parser, at, endOf(end)) && !(['more', 'most', 'much', 'less'].includes(lower) && endOf(end) === at + 1 && parser.word(at + 1).kinds & (kinds.adjective | kinds.adverb))) yield endOf(end);
  for (const end of parser.parse('adjectival', at, open)) yield end;
  for (const end of parser.parse('prepositional', at, open)) yield end;
  if ((!/[^r]ly$/.test(lower) && !['more', 'most', 'much', 'less', 'least'].includes(lower)) || ['only', 'exactly', 'nearly'].includes(lower)) for (const end of parser.parse('adverbial', at)) yield endOf(end);
  if ((word.kinds & kinds.ing && !stative.has(lower)) || lower === 'being') yield* parser.parse('verbal', at, 4 | open);
  if (word.kinds & kinds.participle || lower === 'done') yield* parser.parse('passive', at, open);
  if (lower === 'to') yield* parser.parse('infinitive', at, open);
  if (lower === 'that') for (const end of parser.parse('clause', at + 1)) yield endOf(end);
  if (lower === 'about' && parser.word(at + 1).lower === 'to') yield* parser.parse('infinitive', at + 1, open);
  for (const end of parser.parse('question clause', at)) yield endOf(end);
  if (['because', 'when', 'before', 'after', 'until', 'like'].includes(lower)) for (const end of parser.parse('clause', at + 1)) yield endOf(end);
  if (lower === 'for' ) for (const end of parser.parse('prepositional', at)) yield* parser.parse('infinitive', endOf(end), open);
  // "all I did was ask"
  if (word.kinds & kinds.base && ['all', 'what'].includes(parser.word(0).lower) && parser.words.some((one) => ['did', 'do', 'does'].includes(one.lower))) yield* parser.parse('verbal', at, forms.base);
  if (open) yield at | gap;
} // prettier-ignore

/** Never in a progressive tense. */
const stative = set(
  'belonging knowing owning seeming containing consisting costing believing needing wanting liking meaning agreeing',
);

const verbsAlone = set(
  'work study sleep help love talk rest travel dance cook exercise rain snow practice practise respect trust hope fear trade',
);

/** "She is looks tired", "he is work": a verb, though it might be a noun. */
function isVerbAlone(parser: Parser, from: number, to: number): boolean {
  const word = parser.word(from);
  return (
    ((word.kinds & kinds.third &&
      word.kinds & kinds.plural &&
      to - from === 1 &&
      parser.words.length > to) !== 0 &&
      word.lower !== 'sports') ||
    (verbsAlone.has(word.lower) &&
      !(parser.word(from + 1).kinds & (kinds.singular | kinds.plural) && to - from > 1))
  );
}

/** Adverbs, phrases and clauses behind what a verb asks for, any number. */
function* extended(parser: Parser, result: number, open: number, depth: number): Iterable<number> {
  yield result;
  if (depth > 4) return;
  const end = endOf(result);
  for (const more of parser.parse('adjunct', end, has(result, gap) ? open & noInfinitive : open))
    yield* extended(parser, more | (result & gap), open, depth + 1);
}

/** One adverb, phrase or clause that may stand behind any verb phrase. */
export function* adjunct(parser: Parser, at: number, variant: number): Iterable<number> {
  const word = parser.word(at);
  const { lower } = word;
  if (lower === ',') {
    const next = parser.word(at + 1);
    yield* parser.parse('subordinate', at + 1);
    if (next.kinds & kinds.ing) for (const end of parser.parse('verbal', at + 1, 4)) yield endOf(end);
    for (const end of parser.parse('adverbial', at + 1)) yield endOf(end);
    if (next.lower === 'which' || next.lower === 'who') for (const end of parser.parse('relative', at + 1, 2)) yield endOf(end);
    if (['especially', 'including', 'such', 'like', 'for', 'with', 'from', 'in', 'without', 'usually', 'mainly', 'mostly', 'only', 'always', 'often', 'maybe', 'probably', 'perhaps', 'even'].includes(next.lower)) for (const end of parser.parse('prepositional', preAdverbs.has(next.lower) || ['especially', 'maybe', 'perhaps'].includes(next.lower) ? at + 2 : at + 1)) yield endOf(end);
    return;
  }
  yield* parser.parse('prepositional', at, variant & 8);
  for (const end of parser.parse('adverbial', at)) yield endOf(end);
  yield* parser.parse('subordinate', at);
  if ((lower === 'to' && !(variant & noInfinitive)) || (lower === 'in' && parser.word(at + 1).lower === 'order')) yield* parser.parse('infinitive', lower === 'in' && parser.word(at + 1).lower === 'order' ? at + 2 : at, 0);
  if (lower === 'so' && parser.word(at + 1).lower === 'as') yield* parser.parse('infinitive', at + 2, 0);
  // "sat reading", "spend an hour doing"
  if (word.kinds & kinds.ing && parser.word(at - 1).kinds & (kinds.singular | kinds.plural | kinds.adverb | kinds.number | kinds.name)) for (const end of parser.parse('verbal', at, 4)) yield endOf(end);
  if (['myself', 'himself', 'herself', 'itself', 'ourselves', 'themselves', 'yourself', 'each', 'please'].includes(lower)) yield at + 1;
  if (lower === 'that') for (const end of parser.parse('clause', at + 1)) if (hasSo(parser, at)) yield endOf(end);
} // prettier-ignore

function hasSo(parser: Parser, at: number): boolean {
  for (let before = 0; before < at; before += 1)
    if (['so', 'such'].includes(parser.word(before).lower)) return true;
  return false;
}

/** Whether two verbs with one subject are both of now or both of then. */
function agree(parser: Parser, one: number, other: number): boolean {
  const [first, second] = [timeOf(parser, one), timeOf(parser, other)];
  return !first || !second || first === second || parser.word(one + 1).lower === 'born';
}

function timeOf(parser: Parser, at: number): 'now' | 'then' | undefined {
  const word = parser.word(at);
  if (['still', 'now'].includes(word.lower)) return undefined;
  if (isBeforeVerb(word, kinds.base | kinds.third | kinds.past)) return timeOf(parser, at + 1);
  if (['was', 'were', 'did', 'had'].includes(word.lower)) return 'then';
  if (['am', 'is', 'are', 'has', 'have', 'do', 'does'].includes(word.lower)) return 'now';
  if (word.kinds & kinds.past) return word.kinds & kinds.base ? undefined : 'then';
  return word.kinds & (kinds.base | kinds.third) ? 'now' : undefined;
}

const unreal = set('if wish only though rather unless time');

/** A finite verb with all behind it. Variants: 0 for "he", 1 for "they", 2 for "I"; 8 where something may be missing. */
export function* finite(parser: Parser, at: number, variant: number): Iterable<number> {
  for (const one of parser.parse('singleFinite', at, variant)) {
    yield one;
    let end = endOf(one);
    if (parser.word(end).lower === ',') end += 1;
    const comma = end > endOf(one);
    const joiner = parser.word(end).lower;
    if (['and', 'but', 'or', 'then', 'so'].includes(joiner)) {
      const start =
        ['then', 'also', 'even'].includes(parser.word(end + 1).lower) && joiner !== 'then'
          ? end + 2
          : end + 1;
      if (joiner !== 'so' && agree(parser, at, start))
        for (const rest of parser.parse('finite', start, variant)) yield rest | (one & gap);
    } else if (comma) {
      for (const rest of parser.parse('finite', end, variant))
        if (joinedBefore(parser, end, endOf(rest))) yield rest | (one & gap);
    }
  }
}

export function* singleFinite(parser: Parser, at: number, variant: number): Iterable<number> {
  const person = variant & 3;
  const open = variant & 8;
  const word = parser.word(at);
  const { lower } = word;
  if (lower !== 'not' && isBeforeVerb(word, kinds.base | kinds.third | kinds.past)) yield* parser.parse('singleFinite', at + 1, variant);
  const isBe =
    (person === 0 && ['is', "'s", 'was'].includes(lower)) ||
    (person === 1 && ['are', "'re", 'were'].includes(lower)) ||
    (person === 2 && ['am', "'m", 'was'].includes(lower)) ||
    (lower === 'were' && parser.words.some((one) => unreal.has(one.lower)));
  // "I am" takes no plural behind it: variant 4.
  if (isBe) yield* parser.parse('predicate', skipNot(parser, at + 1), open | (person === 2 ? 4 : 0));
  const isHave = (person === 0 ? ['has', "'s", 'had', "'d"] : ['have', "'ve", 'had', "'d"]).includes(lower);
  if (isHave) yield* parser.parse('verbal', skipNot(parser, at + 1), forms.participle | open);
  // "I've no idea"
  if (lower === "'ve" && parser.word(at + 1).lower === 'no') for (const end of parser.parse('nounPhrase', at + 1)) yield* extended(parser, endOf(end), open, 0);
  if (['had', "'d"].includes(lower) && parser.word(at + 1).lower === 'better') yield* parser.parse('verbal', skipNot(parser, at + 2), forms.base | open);
  if (["'d", 'would'].includes(lower) && parser.word(at + 1).lower === 'rather') {
    yield* parser.parse('verbal', skipNot(parser, at + 2), forms.base | open);
    for (const end of parser.parse('clause', at + 2)) yield endOf(end);
  }
  if (modals.has(lower) || (['need', 'dare'].includes(lower) && parser.word(at + 1).lower === 'not')) yield* parser.parse('verbal', skipNot(parser, at + 1), forms.base | open);
  if (lower === 'used' || lower === 'ought') yield* parser.parse('infinitive', at + 1, open);
  if ((person === 0 ? ['does', 'did'] : ['do', 'did']).includes(lower)) yield* parser.parse('verbal', skipNot(parser, at + 1), forms.base | open);
  if (word.kinds & kinds.past) yield* parser.parse('singleVerbal', at, forms.past | open);
  if (person === 0 ? word.kinds & kinds.third : word.kinds & kinds.base) yield* parser.parse('singleVerbal', at, (person === 0 ? forms.third : forms.base) | open);
  // "suggest that he be", "insisted that everyone arrive"
  if (person === 0 && parser.words.some((one) => subjunctive.has(one.lower))) yield* parser.parse('singleVerbal', at, forms.base | open);
} // prettier-ignore

const subjunctive = set(
  'necessary important suggest suggests suggested insist insisted demand demanded recommend recommended essential vital',
);

function skipNot(parser: Parser, at: number): number {
  return parser.word(at).lower === 'not' ? at + 1 : at;
}
