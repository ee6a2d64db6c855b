import { remembered } from '../shared/remembered';
import { words } from '../shared/text';
import { hasMistake, isEnglish } from './english';
import { cleanCharacters, findLeftover, unwrap } from './leftovers';
import type { PolicyHelpers, TurnFacts } from './rules';
import { speaksOfStranger } from './relation';
import { areSimilar, bareText, contentReader, sentencesOf } from './similar';
import { answersKind } from './answers-kind';

export type Suggestions = [string, string, string];

const longestWords = 30;
const longestText = 200;

/** True answers to any question, for when nothing better is left. */
export const answersToAnything: Suggestions = [
  'Let me think about it.',
  'I am not sure yet, but I can ask my family.',
  'I need a little more time, because it is not easy to say.',
];
const mostOfThese = 1;

/**
 * Three answers to the reply in the pupil's voice: the proposed ones that are fit, filled up with those of the catalogue.
 * `exact` tells that the proposal was taken as it is, `makeshift` that they hardly help: most of them would answer anything.
 */
export function settleSuggestions(
  proposed: readonly string[],
  reply: string,
  { facts, helpers }: { facts: TurnFacts; helpers: PolicyHelpers },
): { suggestions: Suggestions; exact: boolean; makeshift: boolean } {
  const chosen: string[] = [];
  const take = (candidates: readonly string[], { apart }: { apart: boolean }) => {
    for (const candidate of candidates) {
      if (chosen.length >= 3 || !isFit(candidate, reply, { facts, helpers })) continue;
      if (isNew(candidate, chosen) && !(apart && isNearlySaid(candidate, chosen, reply)))
        chosen.push(candidate);
    }
  };
  const tidy = proposed.slice(0, 6).map((text) => unwrapSuggestion(text));
  take(tidy, { apart: true });
  // The same three as last time are no answers to a new question.
  if (chosen.length === 3 && chosen.every((text) => facts.previousSuggestions.includes(text)))
    chosen.length = 0;
  const exact =
    chosen.length === 3 && proposed.length === 3 && chosen.every((text, index) => text === proposed[index]);
  if (chosen.length < 3) {
    const prepared = helpers.answersTo(reply).map(unwrapSuggestion);
    take(prepared, { apart: true });
    take(prepared, { apart: false });
    take(answersToAnything, { apart: false });
  }
  for (const text of answersToAnything) if (chosen.length < 3 && !chosen.includes(text)) chosen.push(text);
  const makeshift = chosen.filter((text) => answersToAnything.includes(text)).length > mostOfThese;
  return { suggestions: chosen as Suggestions, exact, makeshift };
}

/** Finds out what does not depend on the talk, which takes longest; `settleSuggestions` then finds it remembered. */
export function foreseeSuggestions(
  proposed: readonly string[],
  { isSafe, leaks }: Pick<PolicyHelpers, 'isSafe' | 'leaks'>,
): void {
  for (const text of proposed.slice(0, 6).map(unwrapSuggestion))
    if (isSayable(text) && isSafe(text) && !leaks(text)) hasMistake(text);
}

/** Whether these are three fit and different suggestions for this reply. */
export function areFit(
  suggestions: readonly string[],
  reply: string,
  judges: { facts: TurnFacts; helpers: PolicyHelpers },
): boolean {
  return (
    suggestions.length === 3 &&
    suggestions.every((text, index) => isFit(text, reply, judges) && isNew(text, suggestions.slice(0, index)))
  );
}

/** "With a reason: …", "Option A: …", "Maybe say: …" */
const heading =
  /^(?:[\p{L}]+ ){0,3}(?:answers?|sentence|reason|detail|reply|say|saying|option|choice|example|version|level|easy|easier|medium|hard|harder|simple|short|long|longer|plain|basic|advanced|beginner|formal|informal|positive|negative|neutral|s|p)(?:\s?[a-c\d])?\s*[:\uff1a]\s*/iu;

/** "[Name] cooks them.", "My ____ cooks them.": a form to fill in, and what is left of it is no sentence. */
const hasGap = /_{2,}|[[<{][^\])>}]{1,30}[\])>}]\s*\p{Ll}|\p{Ll}\s*[[<{][^\])>}]{1,30}[\])>}]/u;

const unwrapSuggestion = remembered((text): string => {
  if (hasGap.test(text)) return '';
  const clean = withoutReaction(unwrap(cleanCharacters(text.slice(0, 400))))
    .replace(heading, '')
    .replace(/\s+(?:\([^()]*\)|- (?:short|plain|simple|long|with an?)\b.*)$/i, '')
    .replace(
      /^(?:you (?:can|could|may|might) (?:also )?(?:say|answer|reply)|try (?:saying|to say)|say|for example)\s*[:,]?\s*(?=["'])/i,
      '',
    )
    .replace(/^"([^"]+)"[.]?$/, '$1')
    .replace(/^'(.+)'[.]?$/, '$1')
    .replace(/^\p{Ll}(?=[\p{Ll}\s'])/u, (letter) => letter.toUpperCase())
    .trim();
  return clean && /[\p{L}\d]$/u.test(clean) ? `${clean}.` : clean;
});

/** "Every day. Wow, that is a lot!": the tutor goes on behind the answer. */
function withoutReaction(text: string): string {
  const [first, ...rest] = sentencesOf(text);
  const reaction =
    /^(?:wow|great|good|nice|cool|awesome|really|amazing|fantastic|interesting|excellent|oh|well done|that's (?:great|nice|cool|good)|that sounds)\b/i;
  return first && rest.length > 0 && !reaction.test(first) && reaction.test(rest[0]!) ? first : text;
}

const teacherVoice = [
  /^(?:you(?!(?:'re| are) (?:so |very |really )?(?:right|welcome|kind|nice|funny)|'ve got a point| know\b| too\b)|your\b)/i,
  /\byou (?:can|could|might|may|should) (?:also )?(?:say|answer|reply|talk|use|try|tell|describe|ask|write)\b/i,
  /^(?:try|describe|talk about|think about|tell (?:me|us)|explain|share|ask|imagine|practi[cs]e|use|answer|reply|respond|remember|listen|repeat|complete|choose|consider|discuss|write|read aloud|make a sentence|mention|give|name (?:an?|the|one|two|some|your)|say (?:where|what|when|who|how|why|that|it|yes|no|something|an?)|show me|ignore|pretend|compare|add|introduce|let's (?:talk|practi[cs]e|learn|discuss|try|move)|now,?\s|keep (?:going|trying|practi[cs]ing|it up))\b/i,
  /\b(?:good|great|nice|excellent|wonderful|well) (?:job|answer|work|sentence|question|try|done|effort|point|choice)\b|\bwell done\b|\bkeep it up\b/i,
  /\b(?:the (?:student|pupil|learner|tutor|teacher says)|in english|your (?:answer|sentence|own words|opinion|favou?rite|family|friends?|school))\b/i,
  /\b(?:i am|i'm) (?:here|happy|glad) to help\b|\bhow can i help\b|\blanguage model\b|\bas an ai\b|\b(?:i'm|i am) an ai\b/i,
  /\b(?:json|suggestion|option|answer) ?\d?\b\s*[:.]?$/i,
  /^(?:first|second|third|another) (?:answer|suggestion|option|sentence)\b|^(?:string|text|null|none|n\/a|(?:suggestion|answer|option) ?[a-c\d]?)\.?$/i,
  /^(?:great|good|nice|ok|okay|well|now|then)[,!]? (?:and |now |then )?(?:use|say|try|add|answer|write|tell)\b|\buse ["']/i,
  /^(?:corrections?|corrected|suggestions?|analysis|grammar|answers?|repl(?:y|ies)|examples?|mood|neutral|verb[- ](?:tense|form)|agreement|noun[- ]number|word[- ](?:order|choice)|(?:missing|extra)[- ]word|determiner|preposition|pronoun|conjunction|punctuation|chinglish|adjective[- ]adverb)[.]?$/i,
  // The machinery is not a pupil's to set.
  /\b(?:my|the|your) (?:level|score|points|prompt|instructions|rules|system)\b|^(?:change|set|give|show|send|reset|raise) (?:me|my|the|your)\b/i,
  /^(?:thank you|thanks|ok|okay|yes|no|sure|hello|hi),? (?:dear )?(?:teacher|tutor|sir|miss)\b[.!]?$/i,
];

const questionWithoutSign =
  /^(?:(?:what|where|when|who|why|how|which)(?: \w+)? )?(?:do|does|did|are|is|am|can|could|would|will|have|has|was|were|should) (?:you|he|she|they|it|we|your|there|i)\b[^?]*$|^(?:how|what) about\b[^?]*$/i;

/** Asks, and answers nothing. */
const bareQuestionWord = /^(?:why|how|what|who|whose|when|where|which)(?: not)?[.!]*$/i;

/** Alone they answer little; one of them among three is enough. */
const vague =
  /^(?:i (?:don't )?(?:think|know|agree|hope|guess|see)(?: so| not)?(?: too)?|yes|no|ok|okay|sure|maybe|me too|thank you|thanks|that's (?:great|good|nice|right|true|cool|interesting)|it's (?:good|nice|great|ok|okay|interesting)|good|great|nice|right|of course|hello|hi)(?:,? (?:too|very much))?[.!]*$/i;

/** Fit to be talked about where a pupil has brought it up, and not to be put into a pupil's mouth. */
const rude =
  /\b(?:shut up|hate you|i don't care|i do not care|who cares|none of your business|boring teacher|bad teacher|stupid|idiots?|i smoke|smokes|smoking|cigarettes?|beer|wine|drunk|kill|damn|hell)\b/i;

/** Whether a text can be said by a pupil at all, whatever it answers. */
const isSayable = remembered((text) => {
  const count = words(text).length;
  if (count === 0 || count > longestWords || text.length > longestText) return false;
  if (text !== cleanCharacters(text) || /\n/.test(text) || findLeftover(text)) return false;
  // Gaps to fill, and two answers in one.
  if (/[()]|\.\.\.|\p{L}\s*\/\s*\p{L}/u.test(text) || heading.test(text) || !/\p{L}{2}|\d/u.test(text))
    return false;
  if (/^\p{Ll}/u.test(text) || bareQuestionWord.test(text)) return false;
  const sentences = sentencesOf(text);
  // "I like tea. How about you?" answers; a question alone does not.
  if (sentences.length === 0 || sentences[0]!.includes('?') || /\?.*[.!]/.test(text)) return false;
  return !sentences.some((sentence) => teacherVoice.some((pattern) => pattern.test(sentence)));
});

function isFit(
  text: string,
  reply: string,
  { facts, helpers }: { facts: TurnFacts; helpers: PolicyHelpers },
): boolean {
  if (!isSayable(text)) return false;
  if (
    !/\bquestions?\b/i.test(reply) &&
    sentencesOf(text).some((sentence) => questionWithoutSign.test(sentence))
  )
    return false;
  if (!answersKind(text, reply)) return false;
  if (areSimilar(text, reply, 0.8) || sentencesOf(reply).some((part) => areSimilar(text, part, 0.8)))
    return false;
  if (words(text).length > 3 && areSimilar(text, facts.sentence, 0.85)) return false;
  // "I like it. How about you?" asks back; the tutor's own question is no answer to it.
  const questions = (one: string) => sentencesOf(one).filter((sentence) => sentence.endsWith('?'));
  if (questions(text).some((own) => questions(reply).some((asked) => areSimilar(own, asked, 0.8))))
    return false;
  if (/^(?:he|she|his|her)\b/i.test(text) && speaksOfStranger(text, aroundOf(reply, facts))) return false;
  if (rude.test(text) && !rude.test(facts.sentence)) return false;
  if (!isEnglish(text, [...facts.lessonWords, facts.sentence.slice(0, 600)])) return false;
  return helpers.isSafe(text) && !helpers.leaks(text) && !hasMistake(text);
}

function aroundOf(reply: string, { sentence, heard = [], lessonWords }: TurnFacts): string {
  return [reply, sentence, ...heard.slice(-2), ...lessonWords].join(' . ');
}

/** Nothing or one word of meaning beside what another one says and the question holds: "I play twice a week" and "Twice a week". */
function isNearlySaid(text: string, chosen: readonly string[], reply: string): boolean {
  const asked = contentOf(reply);
  const meaning = (one: string) =>
    new Set([...contentOf(one.replace(/\btwo times\b/gi, 'twice'))].filter((word) => !asked.has(word)));
  const own = meaning(text);
  return chosen.some((other) => {
    const known = meaning(other);
    if (known.size === 0 || own.size === 0) return false;
    const common = [...own].filter((word) => known.has(word)).length;
    return common > 0 && own.size + known.size - 2 * common <= 1 && denies(text) === denies(other);
  });
}

const filler = new Set(
  `the and you your his her its our their him them this that these those for with from about are was were been does did have has had can
  could will would very really some any just also too than then because but very much lot yes not don't doesn't didn't i'm it's she he
  they think`.split(/\s+/),
);
const contentOf = contentReader(filler);

function isNew(text: string, chosen: readonly string[]): boolean {
  if (vague.test(text) && chosen.some((other) => vague.test(other) && denies(other) === denies(text)))
    return false;
  const core = coreOf(text);
  return chosen.every((other) => coreOf(other) !== core && !areSimilar(text, other, 0.9));
}

/** "At school", "At the school" and "At my school" say one thing. */
function coreOf(text: string): string {
  const bare = bareText(text);
  return (
    bare
      .replace(/\b(?:an?|the|my|our|i|we)\b/g, '')
      .replace(/ +/g, ' ')
      .trim() || bare
  );
}

function denies(text: string): boolean {
  return /^no\b|n't\b|\bnot\b/i.test(text);
}
