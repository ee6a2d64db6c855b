import { readings } from '../../../learner/lexicon';
import { remembered } from '../../../shared/remembered';
import { properNamesIn, withoutProperNames } from './proper-names';
import { things, type Thing } from './things';

/** Something that the pupil spoke of and that the tutor can say again, always in the tutor's own right words. */
export interface Mention extends Thing {
  /** "playing basketball with your brother": what was done, where that was said plainly. */
  doing?: string;
  /** The verb in `doing`: whether it was fun, help or work. */
  doingKind?: DoingKind;
}

export type DoingKind = 'fun' | 'help' | 'rest' | 'study';

/** Written form -> its -ing form, what follows it, and its kind. The pupil's own grammar is never repeated. */
const verbs: Record<string, { ing: string; kind: DoingKind; takes: Thing['kind'][] }> = {};
function verb(forms: string, ing: string, kind: DoingKind, takes: Thing['kind'][]) {
  for (const form of forms.split(' ')) verbs[form] = { ing, kind, takes };
}
verb('play plays played playing', 'playing', 'fun', ['ball-game']);
verb('watch watches watched watching', 'watching', 'fun', ['ball-game', 'pastime']);
verb('read reads reading', 'reading', 'fun', ['pastime']);
verb('listen listens listened listening', 'listening to', 'rest', ['pastime']);
verb('sing sings sang singing', 'singing', 'fun', ['pastime']);
verb('eat eats ate eating', 'eating', 'rest', ['food', 'fruit']);
verb('drink drinks drank drinking', 'drinking', 'rest', ['drink']);
verb('cook cooks cooked cooking', 'cooking', 'help', ['food']);
verb('make makes made making', 'making', 'help', ['food']);
verb('help helps helped helping', 'helping', 'help', ['person']);
verb('visit visits visited visiting', 'visiting', 'rest', ['person', 'place', 'home-place']);
verb('grow grows grew growing', 'growing', 'help', ['food', 'fruit', 'nature']);
verb('plant plants planted planting', 'planting', 'help', ['nature', 'food', 'fruit']);
verb('feed feeds fed feeding', 'feeding', 'help', ['animal', 'pet']);
verb('walk walks walked walking', 'walking', 'help', ['pet']);
verb('clean cleans cleaned cleaning', 'cleaning', 'help', ['thing', 'home-place']);
verb('learn learns learned learnt learning', 'learning', 'study', ['subject']);
verb('study studies studied studying', 'learning', 'study', ['subject']);

const skipped = new Set('the a an my our some any to with and very really so'.split(' '));
const mostTokens = 200;

/** Words that make what follows something that is not, or that nobody should be cheerful about. */
const denial =
  /\b(?:don'?t|do not|doesn'?t|does not|didn'?t|not|never|no|can'?t|cannot|hate|hates|dislike|without|less|fewer|too (?:much|many)|instead of)\b/i;

export const tokensOf = remembered((text): readonly string[] =>
  (
    text
      .toLowerCase()
      .replace(/\u2019/g, "'")
      .match(/[a-z]+(?:['-][a-z]+)*/g) ?? []
  ).slice(0, mostTokens),
);

/**
 * What the pupil spoke of, most telling first: what somebody did, then what they like, then the rest; people last.
 * What stands in a clause with "not" or "hate" is left out.
 */
export const findMentions = remembered((text): readonly Mention[] => {
  const found: Mention[] = [];
  for (const clause of text.split(/[.!?;,\n]+|\b(?:but|because)\b/i).slice(0, 40)) {
    if (denial.test(clause)) continue;
    found.push(...properNamesIn(clause).map(({ thing }) => thing));
    found.push(...mentionsIn(tokensOf(withoutProperNames(clause))));
  }
  const rank = (mention: Mention) =>
    mention.doing || /^(?:show|game|star)$/.test(mention.kind)
      ? 0
      : mention.kind === 'person'
        ? 3
        : mention.kind === 'thing'
          ? 2
          : 1;
  const names = new Set<string>();
  return found
    .sort((a, b) => rank(a) - rank(b))
    .filter(({ name }) => !names.has(name) && names.add(name))
    .slice(0, 6);
});

/** What the pupil says they do not like, where they said so plainly. */
export function findDislike(text: string): Thing | undefined {
  const match =
    /\b(?:i|we)\s+(?:(?:really|just)\s+)?(?:(?:don'?t|do not|not|no|never)\s+(?:really\s+|very\s+)?(?:like|love|enjoy)|hate|dislike)\s+(.{2,60})/i.exec(
      text,
    );
  return match ? mentionsIn(tokensOf(match[1]!))[0] : undefined;
}

/** Whether the sentence is about this, so that a listener may ask on about it; a river on the way is not. */
export function isCentral({ kind, name, doing }: Mention, text: string): boolean {
  const said = text.toLowerCase();
  if (doing !== undefined) return !/\b(?:yesterday|last|ago)\b|\w+ed\b/.test(said) || kind === 'ball-game';
  if (kind === 'person') {
    const who = name.replace(/^your /, '');
    return new RegExp(
      `\\b(?:love|like|admire|miss|about) (?:my|our) ${who}\\b|^(?:and |yes,? )?my ${who}(?:'s name)? is\\b`,
    ).test(said);
  }
  if (kind === 'home-place') return /\b(?:live|home ?town|come from|am from)\b|^(?:my|our)\b/.test(said);
  if (kind === 'place') return /\b(?:i|we)\b.*\b(?:went|go|going|been|visit\w*|trip|travel\w*)\b/.test(said);
  if (kind === 'thing' || kind === 'nature')
    return /\b(?:like|likes|love|loves|favou?rite|enjoy|interested in|have|has|collect)\b/.test(said);
  if (tokensOf(text).length <= 4) return true;
  return /\b(?:like|likes|love|loves|favou?rite|enjoy|enjoys|prefer|interested in|have|has|best|eat|eats|drink|drinks|at|good)\b/.test(
    said,
  );
}

function mentionsIn(tokens: readonly string[]): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const hit = thingAt(tokens, at) ?? otherThingAt(tokens, at);
    if (!hit) continue;
    const thing = owned(tokens, at, hit.thing);
    found.push({ ...thing, ...doingBefore(tokens, at, { ...hit, thing }) });
    at += hit.length - 1;
  }
  return found;
}

/** The first words of things that are called by two words or three. */
const beginsLonger = new Set([...things.keys()].flatMap((said) => /^(\S+) /.exec(said)?.[1] ?? []));

function thingAt(tokens: readonly string[], at: number): { thing: Thing; length: number } | undefined {
  for (const length of beginsLonger.has(tokens[at]!) ? [3, 2, 1] : [1]) {
    const thing = things.get(tokens.slice(at, at + length).join(' '));
    if (thing && at + length <= tokens.length && (length > 1 || !isOtherSense(tokens, at, thing)))
      return { thing, length };
  }
  return undefined;
}

/** "my dog", "I have a cat": not dogs and cats in general, but the pupil's own. */
function owned(tokens: readonly string[], at: number, thing: Thing): Thing {
  const said = tokens[at]!;
  if (/^(?:thing|nature)$/.test(thing.kind) && /^(?:my|our)$/.test(tokens[at - 1] ?? ''))
    return { ...thing, name: `your ${said}`, plural: said === thing.name };
  if (thing.kind !== 'animal') return thing;
  const isOne = said !== thing.name || said === 'sheep';
  const before = tokens.slice(Math.max(0, at - 3), at).join(' ');
  if (
    /\b(?:my|our)(?: \w+)?$/.test(before) ||
    (isOne && /\b(?:have|has|got|had) (?:a|an|one)(?: \w+)?$/.test(before))
  ) {
    return { kind: 'pet', name: `your ${said}`, plural: !isOne };
  }
  return thing;
}

const noThings = new Set(
  `people children days weeks months years hours minutes times things kinds lots others ones parts ways points marks scores problems names
  words sentences questions answers examples kids boys girls men women students pupils everyone someone something anything everything
  opinion opinions view views idea ideas reason reasons fact facts advantage advantages disadvantage disadvantages source sources
  degrees mondays tuesdays wednesdays thursdays fridays saturdays sundays weekends evenings mornings topic decision example time day week month year hour minute lot kind way thing name life heart mind body side fault problem turn age`.split(
    /\s+/,
  ),
);

/** A noun outside our lists that can be nothing else: a plural as the pupil wrote it, or "my" with one thing. */
function otherThingAt(tokens: readonly string[], at: number): { thing: Thing; length: number } | undefined {
  const said = tokens[at]!;
  if (said.length < 4 || things.has(said) || noThings.has(said)) return undefined;
  const senses = readings(said);
  if (senses.length === 0 || senses.some(({ pos }) => pos !== 'noun')) return undefined;
  if (senses.every(({ form }) => form === 'plural'))
    return { thing: { kind: 'thing', name: said, plural: true }, length: 1 };
  const isOwn = /^(?:my|our)$/.test(tokens[at - 1] ?? '') && senses.every(({ form }) => form === 'singular');
  return isOwn ? { thing: { kind: 'thing', name: `your ${said}`, plural: false }, length: 1 } : undefined;
}

/** "the book shop", "Chinese people", "an English teacher", "I can fish", "chickens in the yard". */
function isOtherSense(tokens: readonly string[], at: number, thing: Thing): boolean {
  const before = tokens[at - 1] ?? '';
  const after = tokens[at + 1] ?? '';
  const said = tokens[at]!;
  if (thing.kind === 'subject') {
    if (
      /^(?:people|food|teacher|name|children|students?|class|book|film|song|village|story|word|words|friends?)$/.test(
        after,
      )
    )
      return true;
    return said === 'art' || said === 'chinese' ? /^(?:a|the|i'm|am)$/.test(before) : false;
  }
  // Somebody else's phone is not what the pupil speaks of.
  if (thing.kind === 'thing' && /^(?:his|her|their)$/.test(before)) return true;
  if (thing.kind === 'pastime' && (/^(?:pool|room|shoes|suit|class|bag)$/.test(after) || /'s$/.test(before)))
    return true;
  if (thing.kind === 'person') return !/^(?:my|our|me|and|with|of)$/.test(before) && !/^best$/.test(before);
  if (thing.kind === 'home-place')
    return (
      !/^(?:my|our)$/.test(before) &&
      !(/^(?:a|small|little|big|old)$/.test(before) && tokens.includes('live'))
    );
  if (thing.kind === 'job') return /^(?:to|can|will|i|we|my|the|usually|often)$/.test(before);
  if (/^(?:cook|star|present|sweet|bear|bean|spring|orange|fish|water|chicken|duck|picture)$/.test(said)) {
    return !/^(?:eat|ate|eats|like|likes|love|eating|drink|drinks|drank|some|in|the|of|hot|and|boiled)$/.test(
      before,
    );
  }
  return false;
}

function doingBefore(
  tokens: readonly string[],
  at: number,
  { thing, length }: { thing: Thing; length: number },
): Pick<Mention, 'doing' | 'doingKind'> {
  let start = at - 1;
  while (start >= 0 && at - start <= 3 && skipped.has(tokens[start]!)) start -= 1;
  const found = Object.hasOwn(verbs, tokens[start] ?? '') ? verbs[tokens[start]!] : undefined;
  if (!found || !found.takes.includes(thing.kind)) return {};
  // Somebody else's doing is not the pupil's: only "I", "we" or nobody may stand before it.
  if (
    tokens
      .slice(0, start)
      .some((word) => /^(?:he|she|they|you|it|is|are|was|were)$/.test(word) || isAgent(word))
  )
    return {};
  return { doing: `${found.ing} ${thing.name}${companyAfter(tokens, at + length)}`, doingKind: found.kind };
}

function isAgent(word: string): boolean {
  return /^(?:person|animal|pet|job)$/.test(things.get(word)?.kind ?? '');
}

/** " with your brother" */
function companyAfter(tokens: readonly string[], from: number): string {
  if (tokens[from] !== 'with' || !/^(?:my|our)$/.test(tokens[from + 1] ?? '')) return '';
  const hit = thingAt(tokens, from + 2);
  return hit?.thing.kind === 'person' && tokens[from + 2 + hit.length] !== 'and'
    ? ` with ${hit.thing.name}`
    : '';
}
