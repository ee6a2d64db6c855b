import { isOneOf } from '../rules/rule';
import { loosely } from './adjuncts';
import { existent } from './existential';
import { modals } from './finite-verbs';
import { endOf, features, has, persons, type Parser } from './parser';
import { forms } from './verb-forms';
import { kinds } from './words';

const { subject, gap } = features;

/** The persons with which an auxiliary goes. */
const personsOf = new Map<string, readonly number[]>([
  ['do', [1, 2]], ['does', [0]], ['did', [0, 1, 2]], ['is', [0]], ["'s", [0]], ['are', [1]], ["'re", [1]], ['am', [2]], ['was', [0, 2]], ['were', [1]],
  ['have', [1, 2]], ['has', [0]], ['had', [0, 1, 2]],
]); // prettier-ignore

/** An auxiliary, its subject, and the rest. */
export function* inverted(parser: Parser, at: number, open: number): Iterable<number> {
  const word = parser.word(at);
  const { lower } = word;
  const start = parser.word(at + 1).lower === 'not' ? at + 2 : at + 1;
  const isModal = modals.has(lower);
  const allowed = isModal ? [0, 1, 2] : personsOf.get(lower);
  if (!allowed) return;
  if (isOneOf(word, "is|are|was|were|'s") && parser.word(start).lower === 'there') {
    for (const end of existent(parser, start + 1, lower === 'are' || lower === 'were' ? [1] : [0])) yield end;
  }
  if (isModal && parser.word(start).lower === 'there' && parser.word(start + 1).lower === 'be')
    yield* existent(parser, start + 2, [0, 1]);
  for (const who of parser.parse('nounPhrase', start)) {
    if (!has(who, subject) || !persons(who).some((person) => allowed.includes(person))) continue;
    let end = endOf(who);
    if (parser.word(end).lower === 'not') end += 1;
    if (isModal || isOneOf(word, 'do|does|did')) yield* parser.parse('verbal', end, forms.base | open);
    else if (isOneOf(word, 'have|has|had')) yield* parser.parse('verbal', end, forms.participle | open);
    else {
      yield* parser.parse('predicate', end, open);
      if (lower === "'s") yield* parser.parse('verbal', end, forms.participle | open);
    }
    if (
      end === parser.words.length &&
      (endOf(who) === start + 1 || /^(?:so|neither|nor)$/.test(parser.word(at - 1).lower))
    )
      yield end;
    if (open && isOneOf(word, "is|are|was|were|'s|am|'re"))
      for (const done of loosely(parser, end, 0)) yield done | gap;
  }
}

const settled =
  /^(?:is|are|was|were|'s|comes?|came|go|goes|went|stands?|stood|lies?|lay|sits?|sat|hangs?|hung|runs?|ran|lives?|lived|walks?|walked|falls?|fell|flies|flew|rises?|rose|stretche[sd]|gone|jump(?:s|ed)|appear(?:s|ed)|begins|began)$/;

/** "Never have I …", "In came a man", "Here comes the bus", "Not only does she …". */
export function* turned(parser: Parser, at: number): Iterable<number> {
  const word = parser.word(at);
  const { lower } = word;
  if (/^(?:never|not|no|only|hardly|seldom|rarely|little|so|such|neither|nor|scarcely)$/.test(lower)) {
    const starts = [at + 1, at + 2];
    for (const end of [
      ...parser.parse('adverbial', at + 1),
      ...parser.parse('adverbial', at),
      ...parser.parse('prepositional', at + 1),
      ...parser.parse('subordinate', at + 1),
      ...parser.parse('adjectival', at + 1),
    ])
      starts.push(endOf(end));
    for (const start of new Set(starts)) {
      for (const result of inverted(parser, start, 0)) {
        yield endOf(result);
        if (parser.word(endOf(result)).lower === 'than' || parser.word(endOf(result)).lower === 'when')
          yield* parser.ends('clause', endOf(result) + 1);
        if (parser.word(endOf(result)).lower === 'that') yield* parser.ends('clause', endOf(result) + 1);
      }
    }
  }
  const starts: number[] = [];
  for (const end of parser.parse('prepositional', at)) starts.push(endOf(end));
  if (isOneOf(word, 'here|there|in|out|up|down|away|then|next|now')) starts.push(at + 1);
  if (parser.word(at).kinds & (kinds.participle | kinds.adjective)) starts.push(at + 1);
  for (const start of new Set(starts)) {
    const verb = parser.word(start);
    if (!settled.test(verb.lower)) continue;
    const person =
      verb.kinds & kinds.third || isOneOf(verb, "is|was|'s")
        ? [0]
        : isOneOf(verb, 'are|were') || (verb.kinds & kinds.base && !(verb.kinds & kinds.past))
          ? [1]
          : verb.kinds & kinds.past
            ? [0, 1]
            : [];
    if (person.length === 0) continue;
    for (const who of parser.parse('nounPhrase', start + 1))
      if (
        persons(who).some((one) => person.includes(one)) &&
        (!/^(?:is|are|was|were|'s)$/.test(verb.lower) ||
          start > at + 1 ||
          isOneOf(word, 'here|there|now|gone'))
      )
        yield* loosely(parser, endOf(who), 0);
  }
}
