import { lemmaOf } from '../learner/lexicon';
import { wordsAboveLevel } from '../learner/levels';
import { splitSentences } from '../learner/normalise';
import { words } from '../shared/text';
import { isEnglish } from './english';
import { cleanCharacters, findLeftover, unwrap } from './leftovers';
import type { PolicyHelpers, RuleId, TurnFacts } from './rules';
import { bareText, similarity } from './similar';

const fewestWords = 3;
const longestReply = 500;
const mostAboveLevel = 0.1;

export type ReplyVerdict =
  | { ok: true; reply: string; broken: RuleId[] }
  /** `broken` is what the model is told of. */
  | { ok: false; broken: RuleId[] };

/** Judges a reply, and mends it where that can be done by leaving something out. `broken` names what was wrong before. */
export function settleReply(raw: string, facts: TurnFacts, helpers: PolicyHelpers): ReplyVerdict {
  const first = brokenReplyRules(raw.trim(), facts, helpers);
  if (first.length === 0) return { ok: true, reply: raw.trim(), broken: [] };
  for (const reply of mended(raw, facts)) {
    if (brokenReplyRules(reply, facts, helpers).length === 0) return { ok: true, reply, broken: first };
  }
  return { ok: false, broken: first };
}

/** The rules of the reply alone that this text breaks. */
export function brokenReplyRules(reply: string, facts: TurnFacts, helpers: PolicyHelpers): RuleId[] {
  const broken = new Set<RuleId>();
  const count = words(reply).length;
  if (
    count < fewestWords ||
    isStale(reply, facts) ||
    isBoilerplate(reply) ||
    isLooping(reply) ||
    !isRelated(reply, facts, helpers)
  )
    broken.add('reply-fresh');
  if (count > facts.maxWords || reply.length > longestReply) broken.add('reply-length');
  if (
    reply.length > longestReply ||
    findLeftover(reply) ||
    reply !== cleanCharacters(reply) ||
    /\n/.test(reply) ||
    hasSeveralTurns(reply) ||
    !isEnglish(reply, allowedWords(facts))
  )
    broken.add('reply-english');
  if (aboveLevel(reply, facts).share > mostAboveLevel) broken.add('reply-level');
  if (splitSentences(reply).some(({ text }) => isLesson(text))) broken.add('reply-meaning-first');
  if (!helpers.isSafe(reply)) broken.add('safe');
  if (helpers.leaks(reply)) broken.add('no-leak');
  return [...broken];
}

/** Shorter and plainer forms of the reply, the fullest first. */
function* mended(raw: string, facts: TurnFacts): Generator<string> {
  const clean = cleanCharacters(raw.slice(0, 2_000));
  // A part of a refusal, a loop or a list is no better than the whole.
  if (isBoilerplate(clean) || isLooping(clean) || findLeftover(clean) === 'list') return;
  const whole = unwrap(clean);
  const sentences = splitSentences(whole.slice(0, longestReply)).map(({ text }) => text);
  // The last one was cut off where the text was.
  if (whole.length > longestReply) sentences.pop();
  const own = oneTurn(sentences.filter((sentence) => !isLesson(sentence)));
  yield* trimmed(own, facts.maxWords);
  const easy = own.filter((sentence) => aboveLevel(sentence, facts).words.length === 0);
  if (easy.length < own.length) yield* trimmed(easy, facts.maxWords);
}

function* trimmed(sentences: string[], maxWords: number): Generator<string> {
  const fits = (chosen: string[]) => words(chosen.join(' ')).length <= maxWords;
  const say = (chosen: string[]) => capitalised(chosen.join(' '));
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

/** Up to the question, and a second one right behind it: what comes after is an invented answer. "Really?" is a reaction. */
function oneTurn(sentences: string[]): string[] {
  const question = sentences.findIndex((sentence) => sentence.endsWith('?') && words(sentence).length > 3);
  if (question < 0) return sentences;
  const second = sentences[question + 1];
  return sentences.slice(0, second?.endsWith('?') ? question + 2 : question + 1);
}

function hasSeveralTurns(reply: string): boolean {
  const sentences = splitSentences(reply).map(({ text }) => text);
  return oneTurn(sentences).length < sentences.length;
}

function isStale(reply: string, { sentence, previousReplies, mayRepeat }: TurnFacts): boolean {
  const recent = previousReplies.slice(-6);
  if (mayRepeat) return recent.some((before) => bareText(before) === bareText(reply));
  if (recent.some((before) => similarity(reply, before) >= 0.8)) return true;
  const question = questionOf(reply);
  if (question && recent.some((before) => similarity(question, questionOf(before) ?? '') >= 0.85))
    return true;
  return words(sentence).length > 2 && similarity(reply, sentence) >= 0.85;
}

function questionOf(reply: string): string | undefined {
  return splitSentences(reply).findLast(({ text }) => text.endsWith('?'))?.text;
}

const boilerplate = [
  /\bas an? (?:\w+ )?(?:ai|artificial|language model|large language|virtual|chat ?bot|assistant)\b/i,
  /\blanguage model\b|\bOpenAI\b|\bChatGPT\b|\bQwen\b|\bAlibaba\b|\bAnthropic\b|\bmy (?:training|programming|guidelines|creators?|developers?)\b/i,
  /\bi(?:'m| am)(?: just| only)? an? (?:ai|artificial|computer program|virtual assistant|machine learning)\b/i,
  /\b(?:i'm |i am |we're )?(?:really |so |very )?(?:sorry|afraid),? but (?:i|we) (?:can't|cannot|can not|am not able|'m not able|am unable|won't|do not|don't)\b/i,
  /\bi (?:can't|cannot|can not|am unable to|'m unable to|am not able to|won't) (?:assist|help|comply|fulfil|fulfill|answer|provide|generate|continue|discuss|engage|do that|process|respond)\b/i,
  /\b(?:i'm|i am) (?:unable|not able) to\b/i,
  /\bhow (?:can|may) i (?:help|assist) you\b|\bi(?:'m| am) here to (?:help|assist)\b|\bi hope this (?:helps|message)\b|\blet me know if you\b|\bfeel free to\b|\bis there anything else\b/i,
  /\bhere(?:'s| is| are) (?:the|your|a|my|an|some) (?:\w+ )?(?:json|response|reply|answer|output|object|corrected|correction|suggestion|analysis|example)/i,
  /\b(?:json|lorem ipsum|system prompt|placeholder|your (?:request|prompt|query|instructions?)|the (?:prompt|instructions?|schema|user))\b/i,
  /\bthe (?:student|pupil|learner)\b|\b(?:student|pupil|learner)'s (?:sentence|message|answer|reply|response)\b/i,
  /\bsomething went wrong\b|\binternal (?:server )?error\b|\bstack trace\b|\bexception\b|\btimed out\b/i,
  // Levels, scores, roles and codes are not the model's to give.
  /\byour (?:new )?(?:score|level|grade|mark|rank|code) (?:is|was|has)\b|\bi(?:'ve| have|'ll| will)? (?:set|changed?|raised?|updated?|upgraded?) your\b|\byou (?:are|have) (?:now |been )+(?:an? |the |made )*(?:teacher|admin|administrator|upgraded|promoted)\b|\b\d+ (?:points|marks|out of|\/ ?\d+)\b|(?:^|\s)\/[a-z]{3,}\b|\b[A-Z\d]{4}-[A-Z\d]{4}\b/i,
  /^(?:n\/?a|none|null|string|text|reply|ok|okay|your reply here|the reply)[.!]?$/i,
];

function isBoilerplate(text: string): boolean {
  return boilerplate.some((pattern) => pattern.test(text));
}

/** One word three times in a row, or few different words in many. */
function isLooping(reply: string): boolean {
  const all = words(reply).map((word) => word.toLowerCase());
  if (all.some((word, at) => word === all[at + 1] && word === all[at + 2])) return true;
  if (all.length >= 10 && new Set(all).size / all.length < 0.5) return true;
  return /(\b\w+\b[^.!?]{8,}?)(?:[\s,;.!?]*\1){2,}/i.test(reply) || /([^\s.])\1{4,}/.test(reply);
}

const lesson = [
  /\b(?:you (?:should|could|can|need to|must)|we|people|it(?:'s| is) better to|better to|try to|please) (?:usually |normally |often |also )?(?:say|write)\b.{0,12}["'":]/i,
  /\b(?:you (?:should|can|could|may|might|must)|we usually|we normally|it(?:'s| is) better to) (?:also )?say\b/i,
  /\b(?:correct|right|proper|better) (?:way|form|sentence|word|verb|version|spelling|grammar|answer is|one is)\b/i,
  /\bgrammar|\bgrammatical|\bmistakes?\b.{0,20}\b(?:sentence|word|english|in your)\b|\byour (?:sentence|grammar|spelling|verb|tense)\b/i,
  /\b(?:past|present|future) (?:simple|tense|perfect|continuous)\b|\bplural form\b|\bverb form\b|\bthird person\b/i,
  /["'][^"']{1,40}["'],? (?:not|instead of|rather than|should be|is wrong|is incorrect) ["']?/i,
  /\b(?:should be|instead of|not|rather than) ["'][^"']{1,40}["']/i,
  /\byou (?:said|wrote|mean|meant) ["'][^"']{1,60}["'],? (?:but|it should|which)/i,
  /\b(?:i think you mean|did you mean|do you mean)\b/i,
  /\bcorrection\b|\bcorrected\b/i,
];

/** Grammar is for the analysis, where a verifier stands behind it. */
function isLesson(sentence: string): boolean {
  return lesson.some((pattern) => pattern.test(sentence));
}

const opening =
  /^["'(]?(?:that|this|it|they|he|she|so|why|how|who|what|which|when|where|really|oh|wow|great|nice|good|cool|yes|no|ok|okay|sure|thank|thanks|sorry|hi|hello|hey|well|i|me|we|same|haha|right|interesting|wonderful|amazing|lovely|sounds|tell)\b/i;

/** Whether a reply can belong to this talk at all: it takes up a word, turns to the pupil, or reacts to something. */
function isRelated(
  reply: string,
  { sentence, previousReplies, lessonWords }: TurnFacts,
  { isOnTopic }: PolicyHelpers,
): boolean {
  const around = contentOf([sentence, previousReplies.at(-1) ?? '', ...lessonWords].join(' '));
  if ([...contentOf(reply)].some((word) => around.has(word))) return true;
  return opening.test(reply) || (/\byou(?:r|rs|rself|'\w+)?\b/i.test(reply) && isOnTopic(reply));
}

function contentOf(text: string): Set<string> {
  return new Set(
    words(text)
      .map((word) => lemmaOf(word.toLowerCase()))
      .filter((word) => word.length > 2 && !common.has(word)),
  );
}

const common = new Set(
  `the and you your his her its our their him them this that these those what who where when why how which but because for with from
  about not yes are was were been does did have has had can could will would should may might must very some any all more there here do
  be like thing good really much many make get just also too than then one now know think want say tell see come`.split(
    /\s+/,
  ),
);

function allowedWords({ lessonWords, sentence }: TurnFacts): string[] {
  return [...lessonWords, sentence.slice(0, 600)];
}

function aboveLevel(text: string, facts: TurnFacts): { words: string[]; share: number } {
  return wordsAboveLevel(text, facts.level, { allow: allowedWords(facts) });
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
