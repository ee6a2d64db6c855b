import { remembered } from '../shared/remembered';

/** Sentences that models say in every talk, and in none that a pupil should read. */
const boilerplate = [
  /\bas an? (?:\w+ )?(?:ai|artificial|language model|large language|virtual|chat ?bot|assistant)\b/i,
  /\blanguage model\b|\bOpenAI\b|\bChatGPT\b|\bQwen\b|\bAlibaba\b|\bAnthropic\b|\bmy (?:training|programming|guidelines|creators?|developers?)\b/i,
  /\b(?:i'm |i am |we're )?(?:really |so |very )?(?:sorry|afraid),? but (?:i|we) (?:can't|cannot|can not|am not able|'m not able|am unable|won't|do not|don't)\b/i,
  /\bi (?:can't|cannot|can not|am unable to|'m unable to|am not able to|won't) (?:assist|help|comply|fulfil|fulfill|answer|provide|generate|continue|discuss|engage|do that|process|respond)\b/i,
  /\b(?:i'm|i am) (?:unable|not able) to\b/i,
  /\bhow (?:can|may) i (?:help|assist) you\b|\bi(?:'m| am) here to (?:help|assist)\b|\bi hope this (?:helps|message)\b|\blet me know if you\b|\bfeel free to\b|\bis there anything else\b/i,
  /\bhere(?:'s| is| are) (?:the|your|a|my|an|some) (?:\w+ )?(?:json|response|reply|answer|output|object|corrected|correction|suggestion|analysis|example)/i,
  /\b(?:json|lorem ipsum|system prompt|placeholder|your (?:request|prompt|query|instructions?)|the (?:prompt|instructions?|schema|user))\b/i,
  /\b(?:the|this|that|our) (?:student|pupil|learner)\b(?! (?:life|council|union|card|band|club)\b)|\b(?:student|pupil|learner)'s (?:sentence|message|answer|reply|response)\b/i,
  /\bi(?:'m| am)? (?:can't|cannot|can not|won't|must not|not allowed to|am not allowed to|don't want to|do not want to|don't feel|do not feel|not) (?:talk|speak|chat|comfortable|feel comfortable)\b/i,
  /^(?:i'm |i am )?sorry\b.*\b(?:something else|another topic|different topic)\b|\bno (?:reply|response|answer) (?:is )?(?:needed|required|necessary)\b|\bsame as above\b|\b(?:for|got|received) your message\b|\bget back to you\b/i,
  // The machinery of the lesson.
  /\bmy (?:instructions?|rules|prompt|programming)\b|\baccording to (?:the|my) (?:rules?|instructions?|prompt|level|guidelines)\b|\b\d+ words\b|\b(?:lesson|cefr|english|language) level\b|\b(?:level|at) [ABC][12]\b|\b[ABC][12] level\b|\bas your (?:\w+ )?(?:tutor|teacher|partner|coach)\b|\b(?:three|the|these|some|my) suggestions (?:for you|below|above|must|should)\b|\b(?:hello|hi|hey|dear),? (?:student|pupil|learner|user)\b/i,
  /\bdo you have any (?:questions|recommendations|suggestions|comments|feedback|concerns|other questions)\b|\bare you feeling (?:good|happy|ok|okay) about\b/i,
  /\bsomething went wrong\b|\binternal (?:server )?error\b|\bstack trace\b|\bexception\b|\btimed out\b/i,
  // The retry, and letters from an office.
  /\bmy (?:last|previous|first|earlier) (?:answer|reply|response|message|turn)\b|\b(?:sorry|apologi[sz]e|apologies) for (?:the|my|any) (?:confusion|mistake|error|delay|inconvenience)\b|\bthank(?:s| you) for (?:your|the) (?:question|message|answer|response|reply|input|feedback|request|interest|patience|attention|support)\b|\bwhat is your (?:answer|question|response|request)\b|\bi was (?:told|asked|instructed|trained) to\b/i,
  // Somebody else is spoken to, or of.
  /\bdear (?:teachers?|parents?|sirs?|madam|users?|students?|pupils?|all)\b|\byour (?:pupils?|students?|child|son|daughter)\b|\bthe (?:tutor|teacher|coach) (?:smiles?|asks?|says?|nods?|waits?|laughs?)\b|\bask (?:him|her|them|the pupil) (?:how|what|when|where|who|why|if|to)\b/i,
  // Levels, scores, roles and codes are not the model's to give.
  /\byour (?:new )?(?:score|level|grade|mark|rank|code) (?:is|was|has)\b|\bi(?:'ve| have|'ll| will)? (?:set|changed?|raised?|updated?|upgraded?) your\b|\byou (?:are|have) (?:now |been )+(?:an? |the |made )*(?:teacher|admin|administrator|upgraded|promoted)\b|\byou (?:win|won|get|got|earn|earned|have won|have earned) (?:\d+|an?|one|two|three|five|ten) (?:\w+ )?(?:yuan|rmb|dollars?|coins?|stars?|points?|prizes?)\b|\b\d+ (?:points|marks|out of|\/ ?\d+)\b|(?:^|\s)\/[a-z]{3,}\b|\b(?=[a-z-]*\d)[a-z\d]{4}-[a-z\d]{4}\b/i,
  // A code; "ping-pong" and "part-time" are none.
  /\b[A-Z\d]{4}-[A-Z\d]{4}\b/,
  /\blevel(?:s|led)? up\b|\b(?:next|higher|advanced|beginner|intermediate|new|top|upper|lower|starter|expert) levels?\b|\bout of (?:ten|five|one hundred|a hundred)\b|\bA\+|\bgrade [AB]\b|\bgold(?:en)? stars?\b|\b(?:earned|won|unlocked) (?:a |an |the |\w+ )?(?:badge|medal|certificate|trophy|coins?|stars?|reward)\b|\bno (?:more )?homework (?:today|tonight|for you)\b|\b(?:homework|class|lesson) is (?:done|finished|complete|over|cancelled)\b|\byou(?:'re| are) (?:my |the |our )best (?:student|pupil)\b/i,
  /^(?:n\/?a|none|null|string|text|reply|ok|okay|your reply here|the reply)[.!]?$/i,
];

/** True, and a fair answer to who asks; else nothing that a tutor begins with. */
const saysWhatItIs =
  /\bi(?:'m| am)(?: just| only)? an? (?:\w+ )?(?:ai|artificial|computer program|virtual assistant|machine learning|robot|computer|program|machine)\b/i;
const asksTheTutor =
  /\b(?:are|r|do|did|have|can|were) (?:you|u)\b|\b(?:your|ur) (?:name|age|birthday|mother|father|family|parents|home|favou?rite|job|hobby|school)\b|\b(?:robot|ai|machine|human|real|person|computer)\b|(?:how|what) about you|\band you\b/i;

/** Refusals, shop-counter phrases, talk about the machinery, and what is not the model's to give. */
export function isBoilerplate(text: string, sentence = ''): boolean {
  if (saysWhatItIs.test(text) && !asksTheTutor.test(sentence)) return true;
  return holdsBoilerplate(text);
}

const holdsBoilerplate = remembered((text) => boilerplate.some((pattern) => pattern.test(text)));

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
  /\bcorrection\b|\bcorrected\b|(?:^|\s)-ing\b|\bform after\b|\s\+\s|["'],? and (?:you|it|that)\b.*\b(?:right|correct|correctly|well)\b/i,
  // Praise of form, or blame, that nobody has verified; advice about answering.
  /\b(?:good|great|perfect|nice|excellent|correct|wonderful|beautiful|fluent) (?:english|sentences?|grammar|pronunciation|spelling|vocabulary)\b|\byour english (?:is|was|sounds) (?:very |so |really |already )?(?:good|great|perfect|excellent|nice|fluent|correct|wonderful)\b/i,
  /\b(?:no|without|zero|not (?:a|one) single|any) (?:\w+ )?(?:mistakes?|errors?)\b|\b(?:everything|all of it|it all) (?:is|was|looks) (?:right|correct|perfect)\b|\b(?:100 ?%|completely|totally|absolutely|all(?! right\b)|perfectly) (?:right|correct|perfect|accurate)\b|\bflawless(?:ly)?\b/i,
  /^(?:(?:that|this|it)(?:'s| is) )?(?:correct|incorrect|wrong|not correct|not quite right|almost correct|perfectly said|well said|well written)[.!,]/i,
  /\bremember to (?:use|say|add|write|put)\b|\b(?:please|try to|remember to) (?:answer|reply|respond|speak|use|say|write|give|make)\b|\banswer in english\b|\buse more words\b/i,
  /\bchoose (?:one|from)\b|\b(?:one|any) of (?:these|the) (?:answers|options|suggestions|sentences|choices)\b|\b(?:answer|reply|respond) with one of\b|\b(?:answers?|options?|suggestions?|sentences?|choices) (?:below|above)\b/i,
];

/** Grammar, praise of form and advice are for the analysis, where a verifier stands behind it. */
export const isLesson = remembered((sentence) => lesson.some((pattern) => pattern.test(sentence)));
