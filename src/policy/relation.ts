import { isKnownName } from '../learner/names';
import { remembered } from '../shared/remembered';
import { words } from '../shared/text';
import type { PolicyHelpers, TurnFacts } from './rules';
import { contentReader, lowerWords, sentencesOf } from './similar';

/** Words that tie nothing to anything. */
const empty = new Set(
  `the and you your mine yours his her hers its our their him them this that these those what who whose where when why how which but
  because for with from about not yes are was were been being does did done doing have has had having can could will would should may
  might must very some any all more most there here like good really much many make makes made get got just also too than then one two
  three now know think want say said tell see come came let do be thing things i'm i've i'd i'll you're you've you'll you'd it's that's
  there's he's she's they're we're what's who's let's don't doesn't didn't can't couldn't isn't aren't wasn't won't wouldn't`.split(
    /\s+/,
  ),
);
/** Words of any talk: they do not lead away from it. */
const anywhere = new Set([
  ...empty,
  ...`often always usually sometimes never ever every day days time times week month year today tonight tomorrow yesterday morning
  afternoon evening night weekend start begin stop learn first last next new old young little big small feel felt best better favourite
  favorite happy glad sad sorry fun funny nice great cool lovely wonderful amazing interesting exciting beautiful kind sound sounds look
  looks use need try help talk speak listen hear take give keep put way lot lots something anything everything people person someone
  friend friends family other others both each another same different before after again still already soon maybe sure please thank
  thanks hope wish enjoy love work works live lives go goes went going play happen mean idea question answer reason part sort name home
  school place welcome hello bye goodbye dear okay right true well hard easy important special proud brave strong wow haha else such
  even only quite pretty bit long short early late alone together without example agree opinion decision decide problem understand follow
  clear plan`.split(/\s+/),
]);
const contentOf = contentReader(empty);
const ownContentOf = contentReader(anywhere);

const reacts =
  /^["'(]?(?:really|oh|wow|great|nice|good|cool|yes|no|ok|okay|sure|thank|thanks|sorry|well|same|haha|right|interesting|wonderful|amazing|lovely|sounds|bye|goodbye|see you|have a)\b/i;
const greeting = /^["'(]?(?:hi|hello|hey|welcome|good (?:morning|afternoon|evening))\b/i;
/** Somebody of whom one says he or she. */
const person =
  /\b(?:he|she|him|his|hers?|who|everyone|somebody|someone|mr|mrs|ms|miss|man|woman|boy|girl|child|kid|baby|person|mother|father|mum|mom|mummy|dad|daddy|brother|sister|son|daughter|uncle|aunt|aunty|auntie|cousin|grand(?:ma|pa|mother|father|parent|son|daughter)|granny|friend|boyfriend|girlfriend|classmate|deskmate|teammate|neighbou?r|partner|teacher|doctor|nurse|farmer|driver|singer|dancer|player|actor|actress|writer|worker|waiter|waitress|cook|coach|scientist|artist|engineer|hero|king|queen|star|prince|princess|monitor|headmaster|student|pupil|pet|dog|cat|panda|rabbit|bird|puppy|kitten|animal|cow|pig|horse|monkey|tiger|lion|elephant|bear|duck|goat|sheep|hamster|turtle|fish|character|author)(?:'s)?\b/i;

/** Whether a reply can belong to this talk: it takes up a word of it, stays near it, or is about nothing in particular. */
export function isRelated(reply: string, facts: TurnFacts, { isNear, isOnTopic }: PolicyHelpers): boolean {
  const { sentence, previousReplies, heard = [], lessonWords } = facts;
  if (facts.isChosenFor) return true;
  const around = [sentence, previousReplies.at(-1) ?? '', heard.at(-1) ?? '', lessonWords.join(' . ')];
  const own = contentOf(reply);
  if (around.some((text) => sharesWord(own, contentOf(text)))) return true;
  // A greeting answers a greeting, and belongs to nothing else.
  if (greeting.test(reply)) return words(sentence).length < 4 || greeting.test(sentence);
  if (ownContentOf(reply).size === 0) return true;
  // He and she of the pupil's sentence go on.
  if (/\b(?:he|she|him|his|her)\b/i.test(reply) && person.test(sentence)) return true;
  // A few words leave it to the tutor where the talk goes.
  if (words(sentence).length < 4 || ownContentOf(sentence).size === 0)
    return isOnTopic(reply) && (reacts.test(reply) || /\byou(?:r|rs|rself|'\w+)?\b/i.test(reply));
  return isNear(reply, around.join(' . '));
}

function sharesWord(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const word of one) if (other.has(word)) return true;
  for (const word of one) {
    if (word.length > 3) for (const known of other) if (sameStem(word, known)) return true;
  }
  return false;
}

/** "fishing" and "fish", "rainy" and "rain", "swimmer" and "swim". */
function sameStem(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length > 3 && long.startsWith(short) && long.length - short.length <= 4;
}

const colours =
  /\b(?:white|black|red|green|blue|yellow|brown|orange|pink|purple|grey|gray|gold|golden|silver|colou?rful)\b/i;
const number =
  '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty)';

/** Questions, and what in the pupil's sentence has answered them already. */
const answered: readonly (readonly [question: RegExp, sentence: RegExp])[] = [
  [/\bnames?\b/i, /\b(?:names? (?:is|are|was)|name's|called|named)\b/i],
  [/\bwhat colou?rs?\b|\bwhat is the colou?r\b/i, colours],
  [/\bhow old (?:are you|is (?:he|she|it|your))\b/i, new RegExp(`\\b${number}(?: years? old\\b)|\\bi(?:'m| am) ${number}[.!,]?$`, 'i')],
  [/^(?:and |so )?why do you (?:like|love|enjoy|hate|want)\b/i, /\bbecause\b/i],
  [/\bwho(?:m)? do you (?:\w+ ){1,3}with\b/i, /\bwith (?:(?:my|our|his|her|the|a) (?:\w+ )?(?!friends|classmates|family|parents|\w+s\b)\w+|\p{Lu}\p{L}+)/u],
  [/^where do you live\b/i, /\blive (?:in|on|at|near|with)\b/i],
  [/^where are you from\b/i, /\b(?:from|live in) \p{Lu}/u],
]; // prettier-ignore

/** Whether a reply asks for what the pupil has just told. */
export function asksTheKnown(reply: string, sentence: string): boolean {
  if (/\?\s*$/.test(sentence)) return false;
  return sentencesOf(reply)
    .filter((text) => text.endsWith('?') && !/\b(?:else|other|another|also|too|again)\b/i.test(text))
    .some(
      (question) =>
        answered.some(([asks, told]) => asks.test(question) && told.test(sentence)) ||
        asksHowMany(question, sentence),
    );
}

function asksHowMany(question: string, sentence: string): boolean {
  const counted = /\bhow many (\w+)\b/i.exec(question)?.[1];
  return counted !== undefined && new RegExp(`\\b${number} (?:\\w+ )?${counted}\\b`, 'i').test(sentence);
}

/** "So you don't like basketball", said of "I like basketball". */
export function contradicts(reply: string, sentence: string): boolean {
  const denies = /\b(?:not|no|never|nobody|nothing|hate|hates|dislike|few|little|hardly)\b|n't\b/i;
  if (denies.test(sentence) || /\?\s*$/.test(sentence)) return false;
  return sentencesOf(reply)
    .filter((text) => !text.endsWith('?'))
    .some((text) => {
      const denied = /\byou (?:don't|do not|didn't|did not|can't|cannot|never|hate|dislike)\b(.*)/i.exec(
        text,
      )?.[1];
      return denied !== undefined && sharesWord(contentOf(denied), contentOf(sentence));
    });
}

/** Speaks of a "he" or "she" whom nobody has named: the pupil himself, or somebody of another talk. */
export function speaksOfStranger(text: string, around: string): boolean {
  const pronoun = /\b(?:he|she|him|his)\b|\bher\b/i.exec(text);
  if (!pronoun) return false;
  const before = text.slice(0, pronoun.index);
  return !person.test(before) && !person.test(around) && !hasName(before) && !hasName(around);
}

/** A capital where no sentence begins. */
function hasName(text: string): boolean {
  return (
    /[\p{L}\p{N},]\s+(?!I\b)\p{Lu}\p{Ll}/u.test(text) ||
    words(text).some((word) => /^\p{Lu}/u.test(word) && isKnownName(word))
  );
}

const called =
  /(?:,\s*|^(?:hi|hello|hey|oh|wow|great|good|nice|thanks|thank you|well done|dear)\s+)(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?=[.!?,])|^(\p{Lu}\p{Ll}+),\s/gu;

const mayCall = remembered((text) => text.search(called) >= 0);

/** The text without a name by which it calls the pupil and which nobody has told it. */
export function withoutStrangeNames(text: string, around: string): string {
  if (!mayCall(text)) return text;
  return text.replace(called, (all, after?: string, first?: string) => {
    const name = after ?? first ?? '';
    const known = new Set(lowerWords(around));
    const strange = words(name).every((word) => isKnownName(word) && !known.has(word.toLowerCase()));
    if (!strange) return all;
    return first ? '' : all.slice(0, all.length - name.length).replace(/[,\s]+$/, '');
  });
}
