import * as frames from '../lists/frames';
import { wordSet } from '../lists/word-set';
import { isOneOf } from '../rules/rule';
import { isRecipient } from './animacy';
import { endAndGap, endOf, features, has, type Parser } from './parser';
import { forms } from './verb-forms';
import { kinds } from './words';

const { gap } = features;

const complementless = wordSet('feel smell taste sound seem become');
export const particles = wordSet(
  'up down out off on away back over forward together apart ahead aside along around in',
);

/** What stands behind a verb, without adverbs and the like. */
export function* complements(
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
      for (const end of parser.parse('verbal', at + 1, forms.ing | open)) yield end;
    yield* parser.ends('question clause', at + 1);
    if (['find out', 'turn out', 'point out', 'figure out', 'go on'].includes(phrasal))
      yield* parser.ends('clause', at + 1);
    if (parser.word(at + 1).lower === 'that') yield* parser.ends('clause', at + 2);
    if (
      ['turn out', 'grow up', 'set out', 'go on', 'wake up', 'stand up', 'get up', 'look forward'].includes(
        phrasal,
      )
    )
      yield* parser.parse('infinitive', at + 1, open);
    if (['wake up', 'turn out', 'end up'].includes(phrasal)) yield* parser.ends('adjectival', at + 1);
  }
  for (const adverb of early(parser, at)) yield* framed(parser, adverb, lemma, open, form);
}

/** "tell also me" is wrong, but "know exactly how", "wait patiently to". */
function early(parser: Parser, at: number): number[] {
  const word = parser.word(at);
  return isOneOf(word, 'exactly|just|well|only|even|also|mostly|really|so|home|back|out|here|there')
    ? [at + 1]
    : [];
}

function* framed(parser: Parser, at: number, lemma: string, open: number, form: number): Iterable<number> {
  const next = parser.word(at);
  const { lower } = next;
  // "make sure (that) it is closed"
  if (lemma === 'make' && lower === 'sure')
    yield* parser.ends('clause', parser.word(at + 1).lower === 'that' ? at + 2 : at + 1);
  const transitive =
    frames.transitive.has(lemma) &&
    !(lemma === 'get' && isOneOf(next, 'there|here|home|up|on|off|to|back|in|out|into'));
  const intransitive = frames.intransitive.has(lemma);
  if (
    !transitive &&
    !complementless.has(lemma) &&
    !(
      lemma === 'look' &&
      next.kinds & kinds.adverb &&
      !(next.kinds & kinds.preposition) &&
      !particles.has(lower) &&
      !isOneOf(next, 'here|there|carefully|closely')
    )
  )
    yield at;
  if ((lemma === 'smell' || lemma === 'taste') && lower === 'of') yield at;
  if (open && !intransitive) yield* afterObject(parser, at, lemma, open, true);
  if (!intransitive) {
    for (const object of parser.parse('nounPhrase', at)) {
      if (!has(object, features.object)) continue;
      if (lemma === 'do' && /^(?:you|me|him|her|us|them)$/.test(lower)) continue;
      yield* afterObject(parser, endOf(object), lemma, open);
    }
  } else if (frames.intransitive.has(lemma) && ['smile', 'sleep', 'die', 'laugh', 'wait'].includes(lemma)) {
    for (const object of parser.parse('nounPhrase', at))
      if (has(object, features.measure)) yield endOf(object);
  }
  if (frames.linking.has(lemma)) {
    if (lower !== 'well' || !['smell', 'taste', 'sound'].includes(lemma))
      for (const end of parser.parse('adjectival', at, open)) yield end;
    for (const end of parser.parse('nounPhrase', at))
      if (['become', 'seem', 'remain', 'turn'].includes(lemma)) yield endOf(end);
    if (isOneOf(next, 'like|as')) {
      yield* parser.ends(
        'clause',
        parser.word(at + 1).lower === 'if' || parser.word(at + 1).lower === 'though' ? at + 2 : at + 1,
      );
      yield* parser.ends('verbal', at + 1, forms.ing);
    }
    if (
      ['get', 'feel', 'become', 'look', 'seem', 'remain', 'stay'].includes(lemma) &&
      next.kinds & kinds.participle
    )
      yield* parser.parse('passive', at);
  }
  if (lower === 'to' || lower === 'not') {
    if ((!frames.gerundOnly.has(lemma) && !frames.bare.has(lemma)) || lemma === 'help' || lemma === 'have') {
      if (
        frames.toInfinitive.has(lemma) ||
        lemma === 'have' ||
        (lemma === 'go' && form === forms.ing) ||
        intransitive ||
        !transitive
      )
        yield* parser.parse('infinitive', at, open);
    }
  }
  if (
    (frames.gerund.has(lemma) || lemma === 'see') &&
    (next.kinds & kinds.ing || isOneOf(next, 'being|having|not'))
  )
    yield* parser.parse('verbal', at, forms.ing | open);
  if (lower === 'that' && frames.clausal.has(lemma))
    for (const end of parser.parse('clause', at + 1, open)) yield endAndGap(end);
  if (frames.bareClausal.has(lemma)) for (const end of parser.parse('clause', at, open)) yield endAndGap(end);
  if (frames.asking.has(lemma)) yield* parser.ends('question clause', at);
  if (
    (lemma === 'think' || lemma === 'hope' || lemma === 'say' || lemma === 'guess' || lemma === 'believe') &&
    isOneOf(next, 'so|not')
  )
    yield at + 1;
  if (lemma === 'say' && isOneOf(next, 'yes|no|ok|sorry')) yield at + 1;
  // "Who do you think will win?"
  if (open && ['think', 'say', 'believe', 'know', 'hope', 'guess'].includes(lemma))
    for (const person of [0, 1]) for (const end of parser.parse('finite', at, person)) yield endOf(end) | gap;
  if (frames.bareClausal.has(lemma)) yield* parser.parse('short', at);
  if (lemma === 'let' && lower === 'go') yield at + 1;
  if (lemma === 'help' || lemma === 'go' || lemma === 'come')
    yield* parser.parse('verbal', at, forms.base | open);
  if (
    ['go', 'come', 'try', 'wait', 'stay', 'stop', 'run'].includes(lemma) &&
    lower === 'and' &&
    form === forms.base
  )
    yield* parser.parse('verbal', at + 1, forms.base | open);
}

const naming = wordSet('call name make elect consider find keep set allow cost bet save think appoint take');

/** Behind an object, or behind the place where it is missing. */
export function* afterObject(
  parser: Parser,
  at: number,
  lemma: string,
  open: number,
  missing = false,
): Iterable<number> {
  const mark = missing ? gap : 0;
  const next = parser.word(at);
  yield at | mark;
  if (
    lemma === 'have' ||
    lemma === 'get' ||
    lemma === 'make' ||
    lemma === 'see' ||
    lemma === 'want' ||
    lemma === 'find' ||
    lemma === 'leave' ||
    lemma === 'keep' ||
    lemma === 'hear'
  ) {
    if (next.kinds & kinds.participle) for (const end of parser.parse('passive', at)) yield endOf(end) | mark;
  }
  if (frames.giving.has(lemma) && (missing || naming.has(lemma) || isRecipient(parser.word(at - 1)))) {
    for (const second of parser.parse('nounPhrase', at))
      if (has(second, features.object)) yield endOf(second) | mark;
    if (open && !missing) yield at | gap;
  }
  if (frames.making.has(lemma)) {
    for (const end of parser.parse('adjectival', at)) yield endOf(end) | mark;
  }
  if (next.lower === 'to' || next.lower === 'not') {
    if (!frames.neverObjectTo.has(lemma))
      for (const end of parser.parse('infinitive', at, missing ? 0 : open)) yield end | mark;
  }
  if (frames.bare.has(lemma) && (lemma !== 'have' || isRecipient(parser.word(at - 1))))
    for (const end of parser.parse('verbal', at, forms.base | (missing ? 0 : open)))
      yield endAndGap(end) | mark;
  if ((next.kinds & kinds.ing && !['let', 'make', 'help'].includes(lemma)) || next.lower === 'being')
    for (const end of parser.parse('verbal', at, forms.ing | (missing ? 0 : open)))
      yield endAndGap(end) | mark;
  if (frames.telling.has(lemma)) {
    for (const end of parser.parse('clause', next.lower === 'that' ? at + 1 : at)) yield endOf(end) | mark;
    for (const end of parser.parse('question clause', at)) yield endOf(end) | mark;
  }
  if (lemma === 'ask')
    for (const end of parser.parse('question clause', at)) if (next.lower !== 'that') yield endOf(end) | mark;
  if (['think', 'find', 'make', 'feel', 'consider'].includes(lemma) && next.lower === 'that')
    for (const end of parser.parse('clause', at + 1)) yield endOf(end) | mark;
  if (['suggest', 'explain', 'say', 'mention', 'prove'].includes(lemma) && next.lower === 'to') {
    for (const to of parser.parse('prepositional', at))
      if (parser.word(endOf(to)).lower === 'that')
        for (const end of parser.parse('clause', endOf(to) + 1)) yield endOf(end) | mark;
  }
}
