import { wordsAboveLevel } from '../learner/levels';
import { remembered } from '../shared/remembered';
import { words } from '../shared/text';
import { isBoilerplate, isLesson } from './boilerplate';
import { hasMistake, isEnglish } from './english';
import { cleanCharacters, findLeftover, unwrap } from './leftovers';
import { isWithinLevel } from './level';
import type { PolicyHelpers, RuleId, TurnFacts } from './rules';
import { isMisconduct } from './conduct';
import { asksTheKnown, contradicts, isRelated, speaksOfStranger, withoutStrangeNames } from './relation';
import { twists } from './twists';
import { areSimilar, bareText, lowerWords, sentencesOf } from './similar';

const fewestWords = 3;
const longestReply = 500;

export type ReplyVerdict =
  | { ok: true; reply: string; broken: RuleId[] }
  /** `broken` is what the model is told of. */
  | { ok: false; broken: RuleId[] };

/** A reply is settled as it arrives, when the answer is read, and when the turn is whole. */
const settled = new WeakMap<TurnFacts, { raw: string; helpers: PolicyHelpers; verdict: ReplyVerdict }>();

/** Judges a reply, and mends it where that can be done by leaving something out. `broken` names what was wrong before. */
export function settleReply(raw: string, facts: TurnFacts, helpers: PolicyHelpers): ReplyVerdict {
  const last = settled.get(facts);
  if (last?.raw === raw && last.helpers === helpers) return last.verdict;
  const verdict = settleAfresh(raw, facts, helpers);
  settled.set(facts, { raw, helpers, verdict });
  return verdict;
}

function settleAfresh(raw: string, facts: TurnFacts, helpers: PolicyHelpers): ReplyVerdict {
  const first = brokenReplyRules(raw.trim(), facts, helpers);
  if (first.length === 0) return { ok: true, reply: raw.trim(), broken: [] };
  for (const reply of mended(raw, facts, helpers)) {
    if (keepsReplyRules(reply, facts, helpers)) return { ok: true, reply, broken: first };
  }
  return { ok: false, broken: first };
}

type Judge = (reply: string, facts: TurnFacts, helpers: PolicyHelpers) => boolean;

/** What each rule of the reply calls broken; cheap ones first. */
const rules: readonly (readonly [RuleId, Judge])[] = [
  ['reply-length', (reply, { maxWords }) => reply.length > longestReply || words(reply).length > maxWords],
  [
    'reply-english',
    (reply, facts) =>
      reply.length > longestReply ||
      isMisshapen(reply) ||
      reply !== withoutStrangeNames(reply, heardIn(facts)) ||
      !isEnglish(reply, allowedWords(facts)),
  ],
  [
    'reply-fresh',
    (reply, facts, helpers) =>
      words(reply).length < fewestWords ||
      isStale(reply, facts) ||
      isBoilerplate(reply, facts.sentence) ||
      isLooping(reply) ||
      sentencesOf(reply).some((text) => parrots(text, facts)) ||
      consolesForNothing(reply, facts) ||
      !turnsToPupil(reply, facts) ||
      speaksOfStranger(reply, heardIn(facts)) ||
      asksTheKnown(reply, facts.sentence) ||
      contradicts(reply, facts.sentence) ||
      twists(reply, facts.sentence, heardIn(facts)) ||
      !isRelated(reply, facts, helpers),
  ],
  ['reply-meaning-first', (reply) => sentencesOf(reply).some(isLesson)],
  ['reply-level', (reply, facts) => !isWithinLevel(reply, facts.level, anyLevel(facts))],
  ['safe', (reply, facts, { isSafe }) => isUnfit(reply, facts) || !isSafe(reply)],
  ['no-leak', (reply, _, { leaks }) => leaks(reply)],
];

/** What is wrong with the form of a reply, whatever it answers. */
const isMisshapen = remembered(
  (reply) =>
    findLeftover(reply) !== undefined ||
    reply !== cleanCharacters(reply) ||
    /\n/.test(reply) ||
    hasSeveralTurns(reply) ||
    asksTwice(reply) ||
    misasks.test(reply) ||
    !isWritten(reply),
);

/** A reply is judged as it arrives, when the turn is whole, and before it is shown. */
const judged = new WeakMap<TurnFacts, { reply: string; helpers: PolicyHelpers; broken: readonly RuleId[] }>();

/** The rules of the reply alone that this text breaks. */
export function brokenReplyRules(reply: string, facts: TurnFacts, helpers: PolicyHelpers): RuleId[] {
  const last = judged.get(facts);
  if (last?.reply === reply && last.helpers === helpers) return [...last.broken];
  const broken = judgeReply(reply, facts, helpers);
  judged.set(facts, { reply, helpers, broken });
  return [...broken];
}

function judgeReply(reply: string, facts: TurnFacts, helpers: PolicyHelpers): RuleId[] {
  const broken = rules.flatMap(([rule, breaks]) => (breaks(reply, facts, helpers) ? [rule] : []));
  // The dearest check, and only a text that is English can be judged by it.
  return broken.length === 0 && hasMistake(reply) ? ['reply-english'] : broken;
}

/** Whether `brokenReplyRules` is empty; cheaper, since the first broken rule ends it. */
export function keepsReplyRules(reply: string, facts: TurnFacts, helpers: PolicyHelpers): boolean {
  return !rules.some(([, breaks]) => breaks(reply, facts, helpers)) && !hasMistake(reply);
}

/** Shorter and plainer forms of the reply, the fullest first. */
function* mended(raw: string, facts: TurnFacts, helpers: PolicyHelpers): Generator<string> {
  // "(30 words)", "[smiles]": a remark behind what is said.
  const clean = cleanCharacters(raw.slice(0, 2_000)).replace(/\s*[[(][^()[\]]{0,60}[\])]$/, '');
  // A part of a refusal, a loop or a list is no better than the whole.
  if (isBoilerplate(clean, facts.sentence) || isLooping(clean) || findLeftover(clean) === 'list') return;
  if (isUnfit(clean, facts) || contradicts(clean, facts.sentence)) return;
  // What is left of an echo is an echo.
  if (words(facts.sentence).length > 2 && areSimilar(clean, facts.sentence, 0.85)) return;
  if (twists(clean, facts.sentence, heardIn(facts))) return;
  const whole = withoutStrangeNames(unwrap(clean), heardIn(facts));
  // "Do you want one?" is left of an advert.
  if (!isRelated(whole, facts, helpers)) return;
  const sentences = [...sentencesOf(whole.slice(0, longestReply))];
  // The last one was cut off where the text was.
  if (whole.length > longestReply || !ending.test(sentences.at(-1) ?? '')) sentences.pop();
  const own = oneTurn(sentences.filter((sentence) => !isLesson(sentence) && !parrots(sentence, facts)));
  const allow = anyLevel(facts);
  const easy = own.filter((sentence) => wordsAboveLevel(sentence, facts.level, { allow }).words.length === 0);
  const shorter = [...trimmed(own, facts.maxWords)];
  if (easy.length < own.length) shorter.push(...trimmed(easy, facts.maxWords));
  // The suggestions answer its question: without it nothing is left to answer.
  yield* whole.includes('?') ? shorter.filter((reply) => reply.includes('?')) : shorter;
}

function* trimmed(sentences: readonly string[], maxWords: number): Generator<string> {
  const fits = (chosen: readonly string[]) => words(chosen.join(' ')).length <= maxWords;
  const say = (chosen: readonly string[]) => capitalised(chosen.join(' '));
  if (sentences.length === 0) return;
  if (fits(sentences)) yield say(sentences);
  // The question at the end is what the pupil answers; the beginning takes up what was said.
  const last = sentences.at(-1)!;
  for (let kept = sentences.length - 2; kept >= 0; kept -= 1) {
    const shorter = [...sentences.slice(0, kept), last];
    if (last.endsWith('?') && fits(shorter)) yield say(shorter);
  }
  for (let kept = sentences.length - 1; kept > 0; kept -= 1) {
    if (fits(sentences.slice(0, kept))) yield say(sentences.slice(0, kept));
  }
}

/** Up to the first question: what comes after is an invented answer. Of several in a row the last is kept, since the suggestions answer it. */
function oneTurn(sentences: readonly string[]): readonly string[] {
  const first = sentences.findIndex(asks);
  if (first < 0) return sentences;
  let last = first;
  while (sentences[last + 1]?.endsWith('?')) last += 1;
  // "Or did you sing?" cannot stand alone, and a short "Why?" needs what it is about.
  const kept = sentences
    .slice(first, last + 1)
    .findLast((sentence) => asks(sentence) && !/^(?:or|and|if not|if so)\b/i.test(sentence));
  return [...sentences.slice(0, first), kept ?? sentences[first]!];
}

/** "Really?" and "A dog?" are reactions. */
function asks(sentence: string): boolean {
  return sentence.endsWith('?') && words(sentence).length > 3;
}

/** "What job would you like, and which city do you like?" */
const secondInOne =
  /[,;]? (?:and|or) (?:what|which|where|when|who|why|how)(?: \w+)?(?: (?:do|does|did|are|is|was|were|would|can|could|will)\b)[^?]*\?/i;

/** "What do you usually eat breakfast?" */
const misasks =
  /\bwhat (?:do|does|did) (?:you|he|she|they|your \w+) (?:usually |often |always )?(?:eat|have|drink) (?:breakfast|lunch|dinner|supper)\?/i;

function asksTwice(reply: string): boolean {
  return sentencesOf(reply).some(
    (text) =>
      asks(text) &&
      /^\W*(?:\w+,? )?(?:what|which|where|when|who|why|how|do|does|did|are|is|can|could|would|will)\b/i.test(
        text,
      ) &&
      secondInOne.test(text),
  );
}

function hasSeveralTurns(reply: string): boolean {
  const sentences = sentencesOf(reply);
  return oneTurn(sentences).length < sentences.length;
}

function isStale(reply: string, { sentence, previousReplies, mayRepeat }: TurnFacts): boolean {
  const recent = previousReplies.slice(-6);
  if (words(sentence).length > 2 && areSimilar(reply, sentence, 0.85)) return true;
  if (mayRepeat) return recent.some((before) => bareText(before) === bareText(reply));
  if (recent.some((before) => areSimilar(reply, before, 0.8))) return true;
  const question = questionOf(reply);
  return (
    question !== undefined && recent.some((before) => areSimilar(question, questionOf(before) ?? '', 0.85))
  );
}

const ending = /(?:[.!?\u2026]["')\]]*|\p{Extended_Pictographic}\ufe0f?|[:;]-?[)D])$/u;

/** A whole sentence, as one writes it. */
function isWritten(reply: string): boolean {
  const letters = reply.replace(/[^\p{L}]/gu, '');
  const capitals = reply.replace(/[^\p{Lu}]/gu, '').length;
  return (
    ending.test(reply) &&
    !/^["'(]*\p{Ll}/u.test(reply) &&
    !(letters.length > 12 && capitals > letters.length / 2)
  );
}

const asksOn = /\?|\b(?:let's|let us|tell me|good luck)\b/i;
const consoles = /\b(?:sorry|here for you|listen|with you|thank you for telling)\b/i;
const gloomy =
  /\b(?:sad|sadly|unhappy|upset|cry|cried|crying|tears?|die|died|dead|death|alone|lonely|hurts?|ill|sick|hospital|bad|worse|worst|terrible|awful|hate|afraid|scared|worr(?:y|ied)|nervous|angry|miss|lost|broke|broken|tired|hard|difficult|problems?|fail(?:ed)?|never|nobody|no one|not|cannot|sorry)\b|n't\b|[😢😭😞😔💔]|:\(/iu;
const farewell = /\b(?:bye|goodbye|good night|see you)\b/i;

/** A tutor asks or turns to the pupil; what speaks of itself alone, or says the pupil's sentence back, leaves nothing to answer. */
function turnsToPupil(reply: string, { sentence }: TurnFacts): boolean {
  if (farewell.test(sentence)) return true;
  // "You can eat it, too!" leaves nothing to say; to somebody sad it may be enough to be kind.
  const isKindEnough = consoles.test(reply) && gloomy.test(sentence);
  if (!asksOn.test(reply) && !isKindEnough && !/\?\s*$/.test(sentence)) return false;
  if (reply.includes('?') || words(sentence).length < 4) return true;
  return !areSimilar(fromPupil(reply), sentence, 0.7);
}

/** "I'm sorry to hear that", said of what is not sad. */
function consolesForNothing(reply: string, { sentence }: TurnFacts): boolean {
  return /\bsorry to hear\b/i.test(reply) && !gloomy.test(sentence);
}

/** "I get up at six and walk to school.": the pupil's own sentence in the pupil's voice, which is nobody's answer. */
function parrots(text: string, { sentence }: TurnFacts): boolean {
  return (
    !text.endsWith('?') &&
    words(sentence).length > 3 &&
    ((/^\W*(?:\w+ )?(?:I|we|my|our)\b/i.test(text) && areSimilar(text, sentence, 0.6)) ||
      (/\b(?:I|me|my|we|us|our)\b/i.test(text) && areSimilar(text, sentence, 0.9)))
  );
}

/** "You like your dog" as the pupil would say it. */
function fromPupil(text: string): string {
  const swaps: Record<string, string> = { you: 'I', your: 'my', are: 'am', yours: 'mine' };
  return text
    .replace(/\b(?:you|your|yours|are)\b/gi, (word) => swaps[word.toLowerCase()]!)
    .replace(/^(?:oh|wow|great|good|nice|cool|i see|so|ok|okay)[,!.]?\s+/i, '');
}

function questionOf(reply: string): string | undefined {
  return sentencesOf(reply).findLast((text) => text.endsWith('?'));
}

/** One word three times in a row, or few different words in many. */
const isLooping = remembered((reply) => {
  const all = lowerWords(reply);
  if (all.some((word, at) => word === all[at + 1] && word === all[at + 2])) return true;
  const sentences = sentencesOf(reply).map(bareText);
  if (sentences.some((text, at) => text.split(' ').length >= 3 && sentences.indexOf(text) < at)) return true;
  if (all.length >= 10 && new Set(all).size / all.length < 0.5) return true;
  return /(\b\w+\b[^.!?]{8,}?)(?:[\s,;.!?]*\1){2,}/i.test(reply) || /([^\s.])\1{4,}/.test(reply);
});

function isUnfit(reply: string, facts: TurnFacts): boolean {
  return isMisconduct(reply, { around: heardIn(facts), plays: facts.plays });
}

/** All that was lately said, and the lesson's words. */
function heardIn({ sentence, heard = [], previousReplies, lessonWords }: TurnFacts): string {
  return [sentence, ...heard.slice(-6), ...previousReplies.slice(-6), ...lessonWords].join(' . ');
}

function allowedWords({ lessonWords, sentence }: TurnFacts): string[] {
  return [...lessonWords, sentence.slice(0, 600)];
}

function anyLevel(facts: TurnFacts): string[] {
  return [...allowedWords(facts), interjections];
}

/** No list of words has them, and every pupil hears them. */
const interjections = 'mm mmm hmm aha ah ooh oops yay haha yum yummy aw aww uh hooray congratulations';
function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
