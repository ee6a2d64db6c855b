import { canBe, lemmaOf, readings } from '../../../../learner/lexicon';
import { remembered } from '../../../../shared/remembered';
import { tokensOf } from '../mention';
import { phraseAt, type Phrase } from './phrase';

/** Who does what to whose thing, as far as a plain clause tells. */
export interface Clause {
  /** "they" for several; the words of the subject decide between "he" and "she". */
  subject: 'self' | 'he' | 'she' | 'it' | 'they' | 'somebody' | 'there' | 'thing';
  /** The pupil's words of the subject. */
  subjectWords: string;
  /** Dictionary form. */
  verb: string;
  isPast: boolean;
  isDenied: boolean;
  /** Behind the verb, as written. */
  rest: string;
  /** What it is done to; of several the last. */
  object?: Phrase;
  /** Where. */
  place?: Phrase;
}

const mostClauses = 6;
const pronouns: Record<string, Clause['subject']> = {
  i: 'self', we: 'self', "i'm": 'self', "we're": 'self', "i've": 'self', he: 'he', "he's": 'he', she: 'she', "she's": 'she', it: 'it',
  "it's": 'it', they: 'they', "they're": 'they', there: 'there', "there's": 'there',
}; // prettier-ignore
const helpers =
  /^(?:always|often|usually|sometimes|never|also|only|just|still|really|even|all|both|already|then|can|could|will|would|must|may|might|did|do|does|didn't|don't|doesn't|can't|cannot|couldn't|won't|not|has|have|had|haven't|hasn't)$/;
/** Each is the base form of another verb, too. */
const pastOnly: Partial<Record<string, string>> = {
  found: 'find',
  saw: 'see',
  left: 'leave',
  felt: 'feel',
  fell: 'fall',
};
const denials = /^(?:not|never|\w+n't|cannot)$/;
const be = /^(?:am|is|are|was|were|isn't|aren't|wasn't|weren't|i'm|we're|he's|she's|it's|they're|there's)$/;
const preposition =
  /^(?:in|on|at|under|behind|near|before|after|for|with|by|from|of|to|into|over|last|every|next|this|about|like)$/;

/** The clauses of a text that have a subject and a verb, in order. */
export const clausesOf = (text: string): readonly Clause[] =>
  readClauses(text.toLowerCase().replace(/\u2019/g, "'"));

const readClauses = remembered((lower): readonly Clause[] =>
  partsOf(lower)
    .slice(0, mostClauses)
    .flatMap((part) => clauseOf(tokensOf(part)) ?? []),
);

function partsOf(lower: string): string[] {
  return lower
    .replace(/\b(?:ha){2,}h?\b|\blol\b/g, '')
    .replace(/\b(it|there)\b(.*?) and ha(?:ve|s) /, '$1$2. it has ')
    .split(
      /[.!?;,\n]+|\b(?:because|but|when|while|if|until)\b|\bso (?=(?:i|we|he|she|they|it|my)\b)|\band (?=(?:i|we|he|she|they|it|then)\b)/,
    )
    .flatMap((part) => {
      // "I cry and my mother is angry", but not "my father and my mother"
      const two = /^(\s*(?:i|we|he|she|they|it) \w+.*?) and ((?:my|our|the) \w+ .*)$/.exec(part);
      return two ? [two[1]!, two[2]!] : [part];
    });
}

function clauseOf(tokens: readonly string[]): Clause | undefined {
  for (let at = 0; at < Math.min(tokens.length, 8); at += 1) {
    const token = tokens[at]!;
    const pronoun = Object.hasOwn(pronouns, token) ? pronouns[token] : undefined;
    if (pronoun)
      return predicate(tokens, { at: be.test(token) ? at : at + 1, subject: pronoun, words: token });
    if (preposition.test(token)) {
      at += phraseAt(tokens, at + 1)?.length ?? 0;
      continue;
    }
    const phrase = phraseAt(tokens, at);
    if (!phrase) continue;
    const words = tokens.slice(at, at + phrase.length).join(' ');
    const subject = phrase.isPerson ? (phrase.plural ? 'they' : 'somebody') : 'thing';
    const found = predicate(tokens, { at: at + phrase.length, subject, words });
    if (found) return found;
    at += phrase.length - 1;
  }
  return undefined;
}

function predicate(
  tokens: readonly string[],
  { at, subject, words }: { at: number; subject: Clause['subject']; words: string },
): Clause | undefined {
  let isDenied = false;
  let isPast = false;
  let verbAt = at;
  while (verbAt < tokens.length && helpers.test(tokens[verbAt]!)) {
    // "They have a garden": nothing that could be a verb follows.
    if (/^(?:has|have|had|do|does|did)$/.test(tokens[verbAt]!) && !isVerb(tokens[verbAt + 1])) break;
    isDenied ||= denials.test(tokens[verbAt]!);
    isPast ||= /^(?:did|didn't|had|couldn't)$/.test(tokens[verbAt]!);
    verbAt += 1;
  }
  const written = tokens[verbAt];
  if (written === undefined || (!be.test(written) && !isVerb(written))) return undefined;
  const verb = be.test(written) ? 'be' : (pastOnly[written] ?? lemmaOf(written, 'verb'));
  const rest = tokens.slice(verbAt + 1);
  return {
    subject,
    subjectWords: words,
    verb,
    isPast: isPast || isPastForm(written),
    isDenied: isDenied || /n't$/.test(written) || /^(?:not|no|never)$/.test(rest[0] ?? ''),
    rest: rest.join(' '),
    ...thingsIn(rest),
  };
}

/** The object stands at once, or behind a pronoun or a particle; the place behind a preposition. */
function thingsIn(rest: readonly string[]): Pick<Clause, 'object' | 'place'> {
  let object: Phrase | undefined;
  let place: Phrase | undefined;
  for (let at = 0; at < Math.min(rest.length, 12); at += 1) {
    const phrase = phraseAt(rest, at);
    if (!phrase) continue;
    const before = rest[at - 1] ?? '';
    if (/^(?:in|into|at)$/.test(before)) place ??= phrase;
    else if (at === 0 || before === 'and' || before === 'away' || (at <= 2 && !preposition.test(before)))
      object = phrase;
    at += phrase.length - 1;
  }
  return { object, place };
}

function isVerb(token: string | undefined): boolean {
  return token !== undefined && canBe(token, 'verb') && !/^(?:the|a|an|my|our|to|of|in|on|at)$/.test(token);
}

function isPastForm(written: string): boolean {
  if (/^(?:was|were|wasn't|weren't|did|had|found|saw|left|felt|fell)$/.test(written)) return true;
  return (
    readings(written).some(({ pos, form }) => pos === 'verb' && form === 'past') &&
    !canBe(written, 'verb', 'base')
  );
}
