import { isAnimate } from './noun-phrases';
import { endOf, features, has, type Parser } from './parser';
import { byFirstWord, standingAt } from './phrases';
import { kinds } from './words';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const { third, plural, first, subject, gap } = features;

/** The persons (variants of `finite`) that a subject's features allow. */
function persons(result: number): number[] {
  return [
    ...(has(result, third) ? [0] : []),
    ...(has(result, plural) ? [1] : []),
    ...(has(result, first) ? [2] : []),
  ];
}

/** A statement in the usual order; variant 8: with something missing, as behind "the book that". */
export function* clause(parser: Parser, at: number, variant: number): Iterable<number> {
  const open = variant & 8;
  for (const start of fronted(parser, at, 0)) {
    for (const who of parser.parse('nounPhrase', start)) {
      if (!has(who, subject)) continue;
      yield* behindSubject(parser, endOf(who), persons(who), open);
    }
    // "To err is human": the infinitive as subject.
    if (parser.word(start).lower === 'to')
      for (const who of parser.parse('infinitive', start))
        yield* behindSubject(parser, endOf(who), [0], open);
    if (['that', 'whether', 'how', 'why', 'where', 'when', 'who'].includes(parser.word(start).lower)) {
      for (const who of parser.parse('question clause', start))
        yield* behindSubject(parser, endOf(who), [0], open);
    }
    if (parser.word(start).lower === 'there') yield* existing(parser, start + 1);
    if (parser.word(start).lower === 'here') yield* existing(parser, start + 1);
  }
}

function* behindSubject(parser: Parser, at: number, who: readonly number[], open: number): Iterable<number> {
  let start = at;
  // "My brother, who …," and ", however,"
  if (parser.word(start).lower === ',') {
    for (const middle of parser.parse('relative', start + 1, who.includes(0) ? 0 : 1)) if (parser.word(endOf(middle)).lower === ',') yield* behindSubject(parser, endOf(middle) + 1, who, open);
    for (const middle of [...parser.parse('prepositional', start + 1), ...parser.parse('adverbial', start + 1), ...parser.parse('nounPhrase', start + 1)])
      if (parser.word(endOf(middle)).lower === ',') yield* behindSubject(parser, endOf(middle) + 1, who, open);
  }
  if (['myself', 'himself', 'herself', 'itself', 'themselves', 'ourselves', 'each', 'all', 'both'].includes(parser.word(start).lower)) start += 1;
  for (const person of who) yield* parser.parse('finite', start, person | open);
} // prettier-ignore

const existingVerbs: readonly (readonly [ReadonlySet<string>, readonly number[]])[] = [
  [set("is 's was has"), [0]],
  [set("are were 're have"), [1]],
];

/** "there is …": the verb goes with what follows. */
function* existing(parser: Parser, at: number): Iterable<number> {
  let start = at;
  const { lower } = parser.word(start);
  if (['will', 'can', 'could', 'may', 'might', 'must', 'should', 'would', "'ll", 'used', 'seems', 'seem', 'seemed', 'is', 'are', "'s"].includes(lower)) {
    let be = start + 1;
    if (parser.word(be).lower === 'not') be += 1;
    if (['probably', 'always', 'also', 'never', 'still', 'only', 'going', 'supposed'].includes(parser.word(be).lower)) be += 1;
    if (parser.word(be).lower === 'to') be += 1;
    if (parser.word(be).lower === 'be') yield* existent(parser, be + 1, [0, 1]);
    if (parser.word(be).lower === 'have' && parser.word(be + 1).lower === 'been') yield* existent(parser, be + 2, [0, 1]);
  }
  for (const [words, who] of existingVerbs) {
    if (!words.has(lower)) continue;
    start = at + 1;
    if (['has', 'have', "'s", 'had'].includes(lower)) {
      for (const skip of [0, 1]) if (parser.word(start + skip).lower === 'been') yield* existent(parser, start + skip + 1, who);
      if (lower !== "'s") continue;
    }
    if (['not', 'also', 'still', 'always', 'once', 'often', 'only', 'usually', 'really', 'now', 'never', 'even', 'just', 'already', 'sometimes'].includes(parser.word(start).lower)) start += 1;
    yield* existent(parser, start, who);
  }
  if (/^(?:stood|lived|stands|lives|comes|goes|came|remains|exists)$/.test(lower)) yield* existent(parser, start + 1, [0, 1]);
} // prettier-ignore

function* existent(parser: Parser, at: number, who: readonly number[]): Iterable<number> {
  for (const thing of parser.parse('nounPhrase', at)) {
    // "There is a bed, a desk and two chairs": the nearest counts.
    const cores = parser.parse('coreNounPhrase', at);
    const longest = Math.max(...cores.map(endOf), 0);
    const nearest = cores.some(
      (one) => endOf(one) === longest && persons(one).some((person) => who.includes(person)),
    );
    if (!nearest && !persons(thing).some((person) => who.includes(person))) continue;
    if (has(thing, features.definite) && !has(thing, features.object)) continue;
    yield* loosely(parser, endOf(thing), 0);
  }
  for (const missing of loosely(parser, at, 0)) yield missing | gap;
}

function* loosely(parser: Parser, at: number, depth: number): Iterable<number> {
  yield at;
  if (depth > 3) return;
  for (const end of parser.parse('adjunct', at)) yield* loosely(parser, endOf(end), depth + 1);
}

/** Where a clause starts once what may stand before it is read: "yesterday,", "in the morning", "when he came,". */
function* fronted(parser: Parser, at: number, depth: number): Iterable<number> {
  yield at;
  if (depth > 2) return;
  const word = parser.word(at);
  const openers: number[] = [];
  if (word.lower === 'there') return;
  for (const end of parser.parse('adverbial', at)) if (endOf(end) > at + 1 || !(word.kinds & kinds.preposition) || ['before', 'since', 'besides', 'inside', 'outside'].includes(word.lower)) openers.push(endOf(end));
  for (const end of parser.parse('prepositional', at)) openers.push(endOf(end));
  for (const end of parser.parse('subordinate', at)) if (parser.word(endOf(end)).lower !== 'so' && parser.word(endOf(end)).lower !== 'but') openers.push(endOf(end));
  if (['first', 'second', 'third', 'finally', 'maybe', 'perhaps', 'however', 'luckily', 'also', 'then', 'so', 'besides', 'therefore', 'anyway', 'sometimes'].includes(word.lower)) openers.push(at + 1);
  if (parser.word(at).kinds & kinds.ing || ['not', 'having'].includes(word.lower)) for (const end of parser.parse('verbal', word.lower === 'not' ? at + 1 : at, 4)) if (parser.word(endOf(end)).lower === ',') openers.push(endOf(end));
  if (word.kinds & kinds.participle) for (const end of parser.parse('passive', at)) if (parser.word(endOf(end)).lower === ',') openers.push(endOf(end));
  if (word.lower === 'to') for (const end of parser.parse('infinitive', at)) if (parser.word(endOf(end)).lower === ',') openers.push(endOf(end));
  for (const end of new Set(openers)) {
    const start = parser.word(end).lower === ',' ? end + 1 : end;
    yield* fronted(parser, start, depth + 1);
  }
} // prettier-ignore

const subordinators = ['as soon as', 'as long as', 'as far as', 'even if', 'even though', 'so that', 'in case', 'every time', 'each time', 'the first time', 'the last time', 'the next time', 'by the time', 'the moment', 'ever since', 'as if', 'as though', 'the way', 'no matter', 'now that', 'just as', 'just because', 'not until', 'only if', 'only when', 'because', 'when', 'if', 'while', 'after', 'before', 'until', 'till', 'since', 'although', 'though', 'as', 'unless', 'once', 'whenever', 'wherever', 'whether', 'whatever', 'whoever', 'whichever', 'however', 'where', 'than', 'so', 'like', 'but', 'provided']; // prettier-ignore
const subordinatorsByStart = byFirstWord(subordinators);
/** No "will" behind them. */
const timeless = new Set(['when', 'if', 'until', 'till', 'before', 'after', 'once', 'unless', 'as soon as']);
const reducible = set('when while if unless until once though although before after than as since whether');

/** "because …", "when …", "as soon as …". */
export function* subordinate(parser: Parser, at: number): Iterable<number> {
  for (const words of standingAt(parser, at, subordinatorsByStart)) {
    const name = words.join(' ');
    if (name === 'so' || name === 'but' || name === 'like') continue;
    const start = at + words.length;
    if (['whatever', 'whoever', 'whichever', 'no matter'].includes(name)) {
      for (const end of parser.parse('question clause', name === 'no matter' ? start : at)) yield endOf(end);
      for (const end of parser.parse('clause', start, 8)) if (has(end, gap)) yield endOf(end);
      for (const end of parser.parse('finite', start, 0)) yield endOf(end);
      continue;
    }
    if (name === 'however') {
      for (const how of parser.parse('adjectival', start)) for (const end of parser.parse('clause', endOf(how), 8)) yield endOf(end);
      continue;
    }
    if (timeless.has(name) && parser.parse('nounPhrase', start).some((who) => ['will', "'ll"].includes(parser.word(endOf(who)).lower))) continue;
    for (const end of parser.parse('clause', start)) yield endOf(end);
    if (words.length === 1 && reducible.has(name)) {
      for (const end of parser.parse('verbal', start, 4)) yield endOf(end);
      if (!['before', 'after', 'since'].includes(name)) {
        for (const end of parser.parse('passive', start)) yield endOf(end);
        for (const end of parser.parse('adjectival', start)) yield endOf(end);
        for (const end of parser.parse('prepositional', start)) yield endOf(end);
      }
    }
    if (['as if', 'though'].includes(name)) for (const end of parser.parse('prepositional', start)) yield endOf(end);
    if (['as if', 'as though'].includes(name)) for (const end of parser.parse('infinitive', start)) yield endOf(end);
  }
  // "the more …": "the harder you work, the better …"
  if (parser.word(at).lower === 'the') for (const end of degree(parser, at)) if (parser.word(endOf(end)).lower === ',' ? parser.word(endOf(end) + 1).lower === 'the' : endOf(end) === parser.words.length) yield endOf(end);
  // "Young as he is", "hard as I tried"
  if (parser.word(at).kinds & (kinds.adjective | kinds.adverb) && parser.word(at + 1).lower === 'as') for (const end of parser.parse('clause', at + 2, 8)) yield endOf(end);
  // "Had I known", "were it not for"
  if (at === 0 && ['had', 'were', 'should'].includes(parser.word(at).lower)) {
    for (const who of parser.parse('nounPhrase', at + 1)) {
      const start = parser.word(endOf(who)).lower === 'not' ? endOf(who) + 1 : endOf(who);
      if (parser.word(at).lower === 'had') for (const end of parser.parse('verbal', start, 3)) yield endOf(end);
      else if (parser.word(at).lower === 'were') for (const end of parser.parse('predicate', start)) yield endOf(end);
      else for (const end of parser.parse('verbal', start, 0)) yield endOf(end);
    }
  }
} // prettier-ignore

/** "the harder (the exam is)". */
function* degree(parser: Parser, at: number): Iterable<number> {
  let start = at + 1;
  const word = parser.word(start);
  if (
    !(word.kinds & kinds.comparative) &&
    !['more', 'less', 'better', 'worse', 'sooner', 'further', 'longer', 'harder', 'fewer'].includes(
      word.lower,
    )
  )
    return;
  start += 1;
  const starts = [start];
  if (['more', 'less'].includes(word.lower) && parser.word(start).kinds & (kinds.adjective | kinds.adverb))
    starts.push(start + 1);
  for (const noun of parser.parse('nounPhrase', start)) starts.push(endOf(noun));
  for (const from of starts) {
    for (const end of parser.parse('clause', from, 8)) yield endOf(end);
    for (const end of parser.parse('clause', from)) yield endOf(end);
    yield from;
  }
}

/** "who lives here", "that I read", "I read", "where we met". Variants: 0 for a singular antecedent, 1 for a plural, 2 for either. */
export function* relative(parser: Parser, at: number, variant: number): Iterable<number> {
  const word = parser.word(at);
  const { lower } = word;
  const who = variant === 2 ? [0, 1] : [variant];
  if (['who', 'which', 'that'].includes(lower)) for (const person of who) for (const end of parser.parse('finite', at + 1, person)) yield endOf(end);
  // "that I think is best"
  if (['who', 'whom', 'which', 'that'].includes(lower)) for (const end of parser.parse('clause', at + 1, 8)) if (has(end, gap)) yield endOf(end);
  if (['where', 'when', 'why'].includes(lower)) for (const end of parser.parse('clause', at + 1)) yield endOf(end);
  if (lower === 'whose') {
    for (const owned of parser.parse('nounPhrase', at)) {
      for (const person of persons(owned)) for (const end of parser.parse('finite', endOf(owned), person)) yield endOf(end);
      for (const end of parser.parse('clause', endOf(owned), 8)) if (has(end, gap)) yield endOf(end);
    }
  }
  if (word.kinds & kinds.preposition && ['which', 'whom'].includes(parser.word(at + 1).lower)) {
    for (const end of parser.parse('clause', at + 2)) yield endOf(end);
    for (const end of parser.parse('infinitive', at + 2)) yield endOf(end);
  }
  if (['some', 'most', 'all', 'many', 'both', 'none', 'one', 'two', 'half', 'each'].includes(lower) && parser.word(at + 1).lower === 'of' && ['which', 'whom'].includes(parser.word(at + 2).lower))
    for (const person of [0, 1]) for (const end of parser.parse('finite', at + 3, person)) yield endOf(end);
  // Without a word: the clause begins with its subject, a pronoun or a noun with its determiner.
  if (/^(?:i|you|he|she|it|we|they|my|your|his|her|our|their|the|a|people|everyone|this|that|these|nobody|someone)$/.test(lower) || word.kinds & kinds.name)
    for (const end of parser.parse('clause', at, 8)) if (has(end, gap)) yield endOf(end);
} // prettier-ignore

/** A question inside a sentence: "what he said", "how to swim", "whether it rains". */
export function* questionClause(parser: Parser, at: number): Iterable<number> {
  const { lower } = parser.word(at);
  if (['whether', 'if'].includes(lower)) {
    for (const end of parser.parse('clause', at + 1)) {
      yield endOf(end);
      if (parser.word(endOf(end)).lower === 'or' && parser.word(endOf(end) + 1).lower === 'not') yield endOf(end) + 2;
    }
    if (lower === 'whether') yield* parser.parse('infinitive', at + 1);
    if (parser.word(at + 1).lower === 'or') for (const end of parser.parse('clause', at + 3)) yield endOf(end);
    return;
  }
  if (lower === 'that') {
    for (const end of parser.parse('clause', at + 1)) yield endOf(end);
    return;
  }
  for (const [start, what] of asked(parser, at)) {
    if (what !== 'object') {
      for (const end of parser.parse('clause', start)) yield endOf(end);
      for (const end of parser.parse('infinitive', start)) yield endOf(end);
    }
    for (const end of parser.parse('clause', start, 8)) if (has(end, gap)) yield endOf(end);
    if (what === 'object') {
      for (const end of parser.parse('infinitive', start, 8)) yield endOf(end);
      if (/^(?:do|does|did)$/.test(parser.word(start).lower)) continue;
      for (const person of [0, 1]) {
        // "who is the best" but not "what is your name"
        if (['is', 'are', 'was', 'were', "'s"].includes(parser.word(start).lower) && /^(?:my|your|his|her|our|their|this|that|these|those|he|she|it|you|they|the|i|we)$/.test(parser.word(start + 1).lower) && lower !== 'who' && parser.word(start + 1).lower !== 'the') continue;
        for (const end of parser.parse('finite', start, person)) yield endOf(end);
      }
    }
    yield* shortly(parser, start);
  }
} // prettier-ignore

/** "I don't know why." */
function* shortly(parser: Parser, at: number): Iterable<number> {
  if (at === parser.words.length) yield at;
}

/** A question word with what belongs to it: "what", "how many books", "which of them". */
function* asked(parser: Parser, at: number): Iterable<[number, 'object' | 'adverb' | 'both']> {
  const { lower } = parser.word(at);
  if (['where', 'when', 'why'].includes(lower)) yield [at + 1, 'adverb'];
  if (['what', 'who', 'whom', 'which', 'whose'].includes(lower)) {
    yield [at + 1, 'object'];
    if (parser.word(at + 1).lower === 'else') yield [at + 2, 'object'];
  }
  if (['what', 'which', 'whose', 'how'].includes(lower)) {
    for (const noun of parser.parse('coreNounPhrase', at)) {
      if (endOf(noun) === at + 1) continue;
      yield [endOf(noun), 'object'];
      if (has(noun, features.measure)) yield [endOf(noun), 'adverb'];
      for (const of of parser.parse('prepositional', endOf(noun))) yield [endOf(of), 'object'];
    }
    if (lower === 'what' && ['time', 'day', 'kind', 'grade', 'way'].includes(parser.word(at + 1).lower)) yield [at + 2, 'both'];
    if (lower === 'which' && parser.word(at + 1).lower === 'of') for (const of of parser.parse('prepositional', at + 1)) yield [endOf(of), 'object'];
  }
  if (lower === 'how') {
    yield [at + 1, 'adverb'];
    if (parser.word(at + 1).kinds & (kinds.adjective | kinds.adverb)) {
      yield [at + 2, 'adverb'];
      if (['a', 'an'].includes(parser.word(at + 2).lower)) for (const noun of parser.parse('coreNounPhrase', at + 2)) yield [endOf(noun), 'adverb'];
      for (const end of parser.parse('adjectival', at + 1)) yield [endOf(end), 'adverb'];
    }
    if (['many', 'much'].includes(parser.word(at + 1).lower)) yield [at + 2, 'both'];
    if (parser.word(at + 1).lower === 'far' || parser.word(at + 1).lower === 'well') yield [at + 2, 'adverb'];
  }
  if (/^(?:in|on|at|for|with|to|from|by|of|about|since|until)$/.test(lower) && ['what', 'which', 'whom', 'whose', 'how', 'where', 'when'].includes(parser.word(at + 1).lower))
    for (const [end] of asked(parser, at + 1)) yield [end, 'adverb'];
} // prettier-ignore

/** A question with its verb first: "Do you like …?", "Where is …?", "What time does …?" */
export function* direct(parser: Parser, at: number): Iterable<number> {
  for (const start of fronted(parser, at, 1)) {
    yield* inverted(parser, start, 0);
    for (const [end, what] of asked(parser, start)) {
      if (what !== 'object') yield* inverted(parser, end, 0);
      for (const result of inverted(parser, end, 8)) if (has(result, gap)) yield endOf(result);
      if (/^(?:do|does|did)$/.test(parser.word(end).lower)) continue;
      // "Who teaches you?", and "Who are coming?"
      const isOne = parser.word(start).lower === 'who' && !['are', 'were'].includes(parser.word(end).lower);
      if (what === 'object' || what === 'both') for (const person of isOne ? [0] : [0, 1]) yield* parser.parse('finite', end, person);
      // "Why not try …?", "Why worry?"
      if (parser.word(start).lower === 'why') {
        const base = parser.word(end).lower === 'not' ? end + 1 : end;
        yield* parser.parse('verbal', base, 0);
      }
      if (parser.word(end).lower === 'about') yield* parser.parse('prepositional', end);
    }
    if (parser.word(start).lower === 'how' && parser.word(start + 1).lower === 'come') for (const end of parser.parse('clause', start + 2)) yield endOf(end);
    if (parser.word(start).lower === 'what' && parser.word(start + 1).lower === 'if') for (const end of parser.parse('clause', start + 2)) yield endOf(end);
    if (['how', 'what'].includes(parser.word(start).lower) && parser.word(start + 1).lower === 'about') yield* parser.parse('prepositional', start + 1);
  }
} // prettier-ignore

const modals = set("can could will would shall should may might must 'll 'd");
/** The persons with which an auxiliary goes. */
const personsOf = new Map<string, readonly number[]>([
  ['do', [1, 2]], ['does', [0]], ['did', [0, 1, 2]], ['is', [0]], ["'s", [0]], ['are', [1]], ["'re", [1]], ['am', [2]], ['was', [0, 2]], ['were', [1]],
  ['have', [1, 2]], ['has', [0]], ['had', [0, 1, 2]],
]); // prettier-ignore

/** An auxiliary, its subject, and the rest. */
export function* inverted(parser: Parser, at: number, open: number): Iterable<number> {
  const { lower } = parser.word(at);
  const start = parser.word(at + 1).lower === 'not' ? at + 2 : at + 1;
  const isModal = modals.has(lower);
  const allowed = isModal ? [0, 1, 2] : personsOf.get(lower);
  if (!allowed) return;
  if (['is', 'are', 'was', 'were', "'s"].includes(lower) && parser.word(start).lower === 'there') {
    for (const end of existent(parser, start + 1, lower === 'are' || lower === 'were' ? [1] : [0])) yield end;
  }
  if (isModal && parser.word(start).lower === 'there' && parser.word(start + 1).lower === 'be') yield* existent(parser, start + 2, [0, 1]);
  for (const who of parser.parse('nounPhrase', start)) {
    if (!has(who, subject) || !persons(who).some((person) => allowed.includes(person))) continue;
    let end = endOf(who);
    if (parser.word(end).lower === 'not') end += 1;
    if (isModal || ['do', 'does', 'did'].includes(lower)) yield* parser.parse('verbal', end, 0 | open);
    else if (['have', 'has', 'had'].includes(lower)) yield* parser.parse('verbal', end, 3 | open);
    else {
      yield* parser.parse('predicate', end, open);
      if (lower === "'s") yield* parser.parse('verbal', end, 3 | open);
    }
    if (end === parser.words.length && (endOf(who) === start + 1 || /^(?:so|neither|nor)$/.test(parser.word(at - 1).lower))) yield end;
    if (open && ['is', 'are', 'was', 'were', "'s", 'am', "'re"].includes(lower)) for (const done of loosely(parser, end, 0)) yield done | gap;
  }
} // prettier-ignore

const settled =
  /^(?:is|are|was|were|'s|comes?|came|go|goes|went|stands?|stood|lies?|lay|sits?|sat|hangs?|hung|runs?|ran|lives?|lived|walks?|walked|falls?|fell|flies|flew|rises?|rose|stretche[sd]|gone|jump(?:s|ed)|appear(?:s|ed)|begins|began)$/;

/** "Never have I …", "In came a man", "Here comes the bus", "Not only does she …". */
function* turned(parser: Parser, at: number): Iterable<number> {
  const { lower } = parser.word(at);
  if (/^(?:never|not|no|only|hardly|seldom|rarely|little|so|such|neither|nor|scarcely)$/.test(lower)) {
    const starts = [at + 1, at + 2];
    for (const end of [...parser.parse('adverbial', at + 1), ...parser.parse('adverbial', at), ...parser.parse('prepositional', at + 1), ...parser.parse('subordinate', at + 1), ...parser.parse('adjectival', at + 1)]) starts.push(endOf(end));
    for (const start of new Set(starts)) {
      for (const result of inverted(parser, start, 0)) {
        yield endOf(result);
        if (parser.word(endOf(result)).lower === 'than' || parser.word(endOf(result)).lower === 'when') for (const end of parser.parse('clause', endOf(result) + 1)) yield endOf(end);
        if (parser.word(endOf(result)).lower === 'that') for (const end of parser.parse('clause', endOf(result) + 1)) yield endOf(end);
      }
    }
  }
  const starts: number[] = [];
  for (const end of parser.parse('prepositional', at)) starts.push(endOf(end));
  if (['here', 'there', 'in', 'out', 'up', 'down', 'away', 'then', 'next', 'now'].includes(lower)) starts.push(at + 1);
  if (parser.word(at).kinds & (kinds.participle | kinds.adjective)) starts.push(at + 1);
  for (const start of new Set(starts)) {
    const verb = parser.word(start);
    if (!settled.test(verb.lower)) continue;
    const person = verb.kinds & kinds.third || ['is', 'was', "'s"].includes(verb.lower) ? [0] : ['are', 'were'].includes(verb.lower) || (verb.kinds & kinds.base && !(verb.kinds & kinds.past)) ? [1] : verb.kinds & kinds.past ? [0, 1] : [];
    if (person.length === 0) continue;
    for (const who of parser.parse('nounPhrase', start + 1))
      if (persons(who).some((one) => person.includes(one)) && (!/^(?:is|are|was|were|'s)$/.test(verb.lower) || start > at + 1 || ['here', 'there', 'now', 'gone'].includes(lower))) yield* loosely(parser, endOf(who), 0);
  }
} // prettier-ignore

/** "Open the window.", "Don't worry.", "Let's go.", "Please be quiet." */
function* imperative(parser: Parser, at: number): Iterable<number> {
  let start = at;
  for (const front of fronted(parser, at, 1)) {
    start = front;
    if (
      front !== at &&
      parser.word(front - 1).lower !== ',' &&
      !['then', 'please', 'now', 'first', 'next', 'so'].includes(parser.word(front - 1).lower)
    )
      continue;
    if (['please', 'just', 'now', 'always', 'never', 'also'].includes(parser.word(start).lower)) start += 1;
    if (parser.word(start).lower === 'do' && ['not', 'be'].includes(parser.word(start + 1).lower))
      start += parser.word(start + 1).lower === 'be' ? 1 : 2;
    if (
      parser.word(start).lower === 'let' &&
      parser.word(start + 1).lower === 'there' &&
      parser.word(start + 2).lower === 'be'
    )
      yield* existent(parser, start + 3, [0, 1]);
    if (parser.word(start).lower === 'let' && parser.word(start + 2).lower === 'not')
      yield* parser.parse('verbal', start + 3, 0);
    yield* parser.parse('verbal', start, 0);
  }
}

/** "What a kite!", "How kind of you to come!" */
function* exclaimed(parser: Parser, at: number): Iterable<number> {
  const { lower } = parser.word(at);
  if (lower === 'what') {
    for (const noun of parser.parse('nounPhrase', at)) {
      if (
        endOf(noun) - at < 2 ||
        (parser.word(at + 1).kinds === 0 && !['a', 'an'].includes(parser.word(at + 1).lower))
      )
        continue;
      // "What lovely kite!"
      const last = parser.word(endOf(noun) - 1).kinds;
      if (last & kinds.singular && !(last & kinds.mass) && !['a', 'an'].includes(parser.word(at + 1).lower))
        continue;
      yield endOf(noun);
      for (const end of parser.parse('clause', endOf(noun), 8)) yield endOf(end);
    }
  }
  if (lower === 'how') {
    for (const how of parser.parse('adjectival', at + 1)) {
      if (['much', 'many', 'long', 'often'].includes(parser.word(at + 1).lower)) break;
      yield endOf(how);
      for (const end of parser.parse('clause', endOf(how), 8)) yield endOf(end);
    }
    for (const end of parser.parse('clause', at + 1))
      if (/^(?:i|we|he|she|they|it)$/.test(parser.word(at + 1).lower)) yield endOf(end);
    for (const adverb of parser.parse('adverbial', at + 1))
      for (const end of parser.parse('clause', endOf(adverb))) yield endOf(end);
  }
}

/** A whole thing that somebody may say, without what joins it to the next. */
export function* utterance(parser: Parser, at: number): Iterable<number> {
  for (const end of parser.parse('clause', at)) {
    yield endOf(end);
    yield* tagged(parser, endOf(end));
  }
  for (const end of direct(parser, at)) {
    yield endOf(end);
    yield* tagged(parser, endOf(end));
  }
  for (const end of imperative(parser, at)) yield endOf(end);
  yield* turned(parser, at);
  yield* exclaimed(parser, at);
  yield* answered(parser, at);
}

function* tagged(parser: Parser, at: number): Iterable<number> {
  if (parser.word(at).lower !== ',') return;
  for (const choice of parser.parse('nounPhrase', at + 1))
    for (let index = at + 1; index < endOf(choice); index += 1)
      if (parser.word(index).lower === 'or') yield endOf(choice);
  if (parser.word(at + 1).lower === 'thanks')
    for (const end of parser.parse('prepositional', at + 2)) yield endOf(end);
  if (parser.word(at + 1).lower === 'thank' && parser.word(at + 2).lower === 'you') yield at + 3;
  if (
    ['right', 'okay', 'ok', 'please', 'too', 'though', 'haha', 'thanks', 'either', 'then'].includes(
      parser.word(at + 1).lower,
    )
  )
    yield at + 2;
  const auxiliary = parser.word(at + 1).lower;
  if (
    /^(?:is|are|was|were|do|does|did|can|could|will|would|have|has|had|should|shall|am|must)$/.test(auxiliary)
  ) {
    const who = parser.word(at + 2).lower === 'not' ? at + 3 : at + 2;
    if (/^(?:i|you|he|she|it|we|they|there)$/.test(parser.word(who).lower)) yield who + 1;
  }
}

/** "Yes, I do.", "So do I.", "Neither can she." */
export function* answered(parser: Parser, at: number): Iterable<number> {
  for (const who of parser.parse('nounPhrase', at)) {
    if (!has(who, subject)) continue;
    const start = endOf(who);
    const word = parser.word(start).lower;
    const fits =
      /^(?:can|could|will|would|should|did|might|must|may|had)$/.test(word) ||
      (has(who, third) && /^(?:is|was|does|has)$/.test(word)) ||
      (has(who, plural) && /^(?:are|were|do|have)$/.test(word)) ||
      (has(who, first) && /^(?:am|was|do|have|'m)$/.test(word));
    if (!fits) continue;
    const end = parser.word(start + 1).lower === 'not' ? start + 2 : start + 1;
    yield end;
    if (['too', 'either', 'again', 'sometimes', 'now'].includes(parser.word(end).lower)) yield end + 1;
  }
}

/** Phrases that answer a question without a verb. */
export function* fragment(parser: Parser, at: number): Iterable<number> {
  if (hasFinite(parser, at)) return;
  for (const name of fragments) {
    for (const end of parser.parse(name, at)) yield* loosely(parser, endOf(end), 0);
  }
  for (const end of parser.parse('verbal', at, 4)) yield endOf(end);
  if (parser.word(at).kinds & kinds.participle)
    for (const end of parser.parse('passive', at)) yield endOf(end);
}

const fragments = ['nounPhrase', 'adjectival', 'prepositional', 'adverbial', 'infinitive'] as const;
const openers = set(
  'because when if that who which whom whose where what how why while after before until since although though as than to whether unless whenever',
);

/** Whether there is a verb of its own before anything that opens a clause: then it is no fragment. */
function hasFinite(parser: Parser, at: number): boolean {
  if (/^(?:i|he|she|we|they|it|you|there)$/.test(parser.word(at).lower) && at + 1 < parser.words.length)
    return true;
  // "That sound very fun!" lacks its ending.
  if (
    /^(?:this|that)$/.test(parser.word(at).lower) &&
    /^(?:sound|look|taste|smell|feel|seem|make|mean|help)$/.test(parser.word(at + 1).lower) &&
    parser.words.length > at + 2
  )
    return true;
  if (
    parser.word(at).lower === 'my' &&
    parser.words.length > 3 &&
    /^(?:favou?rite|name|hobby|hobbies|birthday|dream|job)$/.test(parser.word(at + 1).lower)
  )
    return true;
  // "My uncle teaching maths" lacks its "is".
  if (/^(?:my|your|his|her|our|their)$/.test(parser.word(at).lower)) {
    const head = [at + 1, at + 2].find((index) => isAnimate(parser.word(index)));
    if (head && parser.word(head + 1).kinds & kinds.ing && !(parser.word(head + 1).kinds & kinds.preposition))
      return true;
  }
  for (let index = at; index < parser.words.length; index += 1) {
    const word = parser.word(index);
    if (openers.has(word.lower)) return false;
    if (
      /^(?:am|is|are|was|were|'m|'re|do|does|did|have|has|had|can|could|will|would|should|must|may|might)$/.test(
        word.lower,
      )
    )
      return true;
    if (
      index > at &&
      word.kinds & kinds.past &&
      word.kinds & kinds.participle &&
      !(word.kinds & (kinds.adjective | kinds.singular | kinds.base))
    )
      return true;
    const before = index > at ? parser.word(index - 1).kinds : 0;
    if (
      before & (kinds.singular | kinds.name) &&
      word.kinds & kinds.past &&
      !(word.kinds & (kinds.singular | kinds.base))
    )
      return true;
    const other =
      kinds.singular |
      kinds.plural |
      kinds.adjective |
      kinds.participle |
      kinds.preposition |
      kinds.name |
      kinds.adverb;
    if (word.kinds & (kinds.base | kinds.third | kinds.past) && !(word.kinds & other)) return true;
  }
  return false;
}

/** "Because I was ill.", "How to swim.", "Sounds good!", "Hope so." */
export function* detached(parser: Parser, at: number): Iterable<number> {
  for (const end of parser.parse('subordinate', at)) yield endOf(end);
  if (parser.word(at).lower !== 'that')
    for (const end of parser.parse('question clause', at)) yield endOf(end);
  const { lower } = parser.word(at);
  if (/^(?:love|like|want|hope|see|think|guess)$/.test(lower)) yield* parser.parse('finite', at, 1);
  if (/^(?:sounds|looks|depends|tastes|seems)$/.test(lower)) yield* parser.parse('finite', at, 0);
}
