import { canBe, lemmaOf } from '../learner/lexicon';
import { remembered } from '../shared/remembered';
import { lowerWords, sentencesOf } from './similar';

/**
 * Whether a reply tells as known what the pupil has not said, or has said otherwise: another number of the same things, another
 * person, another wish, another day. Only plain statements count; whoever asks may be wrong.
 */
export function twists(reply: string, sentence: string, around: string): boolean {
  if (/\?\s*$/.test(sentence)) return false;
  return sentencesOf(reply)
    .filter((text) => !asks.test(text))
    .some(
      (text) =>
        countsOtherwise(text, sentence) ||
        namesOtherKin(text, around) ||
        wantsOtherwise(text, sentence, around) ||
        movesDay(text, sentence),
    );
}

const asks =
  /^(?:\w+, |(?:and|so|but|oh|well|then),? )?(?:what|which|where|when|who|whose|why|how|do|does|did|are|is|am|was|were|can|could|would|will|shall|should|have|has|had|may)\b.*\?$/i;

const numbers = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty'
    .split(' ')
    .map((word, index) => [word, String(index < 20 ? index + 1 : (index - 17) * 10)]),
);
const unitsOfTime = /^(?:times?|day|hour|minute|week|month|year|second|o'clock|yuan)$/;

/** "Twelve sheep", said of "ten sheep". */
function countsOtherwise(text: string, sentence: string): boolean {
  const told = countsIn(sentence);
  if (told.size === 0) return false;
  return [...countsIn(text)].some(([thing, count]) => told.has(thing) && told.get(thing) !== count);
}

const countsIn = remembered((text): ReadonlyMap<string, string> => {
  const all = lowerWords(text);
  const found = new Map<string, string>();
  for (const [at, word] of all.entries()) {
    const count = /^\d+$/.test(word) ? word : numbers.get(word);
    if (count === undefined) continue;
    const next = all[at + 1] ?? '';
    // "sheeps" is no word, and still says which animals.
    const lemma = lemmaOf(next);
    const thing = lemma === next && /[^s]s$/.test(next) ? next.slice(0, -1) : lemma;
    if (thing.length < 3 || unitsOfTime.test(thing)) continue;
    // Whoever names two counts of one thing may mean either.
    found.set(thing, found.has(thing) && found.get(thing) !== count ? '?' : count);
  }
  for (const [thing, count] of found) if (count === '?') found.delete(thing);
  return found;
});

const kin: Record<string, RegExp> = {
  mother: /\b(?:mother|mum|mom|mummy|mama|parents?|family)\b/i,
  father: /\b(?:father|dad|daddy|papa|parents?|family)\b/i,
  grandmother: /\b(?:grand(?:mother|ma|parents?)|granny|nana|family)\b/i,
  grandfather: /\b(?:grand(?:father|pa|parents?)|grandad|family)\b/i,
  brother: /\b(?:brothers?|twins?|siblings?|family)\b/i,
  sister: /\b(?:sisters?|twins?|siblings?|family)\b/i,
  uncle: /\b(?:uncles?|family|relatives?)\b/i,
  aunt: /\b(?:aunt(?:s|y|ie)?|family|relatives?)\b/i,
};
const sameAs: Record<string, keyof typeof kin> = {
  mum: 'mother', mom: 'mother', dad: 'father', grandma: 'grandmother', granny: 'grandmother', grandpa: 'grandfather', grandad: 'grandfather',
}; // prettier-ignore
const supposes = /\b(?:must|may|might|can|could|will|would|should|if|maybe|perhaps|hope|and|or|tell|ask)\b/i;

/** "Your grandmother has many sheep", where nobody spoke of her. */
function namesOtherKin(text: string, around: string): boolean {
  if (supposes.test(text)) return false;
  const named = /^(?:\w+, |so |oh,? |and )?your ([a-z]+) (?!'s)\w+/i.exec(text)?.[1]?.toLowerCase();
  const who = named && (sameAs[named] ?? named);
  if (!who || !Object.hasOwn(kin, who)) return false;
  return !kin[who]!.test(around);
}

/** "You want to live in a village", said of "I want to live in a big city". */
function wantsOtherwise(text: string, sentence: string, around: string): boolean {
  const told = /^(?:\w+, |so |oh,? |and )?you (?:really )?(want|hope|plan|prefer|live)\b(.*)/i.exec(text);
  if (!told) return false;
  const verb = told[1]!.toLowerCase();
  if (!new RegExp(`\\b(?:i|we) (?:also |really |very |often |always )*${verb}\\b`, 'i').test(sentence))
    return false;
  const said = nounsOf(told[2]!.split(/,| but | because | so /)[0]!);
  if (said.length === 0) return false;
  const known = new Set(lowerWords(around).map((word) => lemmaOf(word)));
  return nounsOf(sentence).length > 0 && said.every((noun) => !known.has(noun));
}

function nounsOf(text: string): string[] {
  return lowerWords(text)
    .filter((word) => word.length > 2 && !general.test(word) && canBe(word, 'noun') && !canBe(word, 'verb'))
    .map((word) => lemmaOf(word));
}

const general =
  /^(?:the|and|for|that|this|them|lot|lots|very|much|well|time|day|days|school|home|thing|things|people|person|friend|friends|way|kind|place|some|good|nice|best|idea|food|sport|sports|animal|animals|game|games|hobby|family)$/;

const past = /\b(?:yesterday|last (?:night|week|weekend|month|year|sunday|saturday)|\w+ ago)\b/i;
const future = /\b(?:tomorrow|next (?:week|weekend|month|year|sunday|saturday)|tonight|will|going to)\b/i;

/** "It will rain tomorrow", said of yesterday. */
function movesDay(text: string, sentence: string): boolean {
  const moves = (from: RegExp, to: RegExp) =>
    from.test(sentence) && !to.test(sentence) && to.test(text) && !from.test(text);
  return (
    moves(past, /\b(?:tomorrow|next (?:week|weekend|month|year|sunday|saturday))\b/i) || moves(future, past)
  );
}
