import type { Draft } from '../../prompting';
import type { Mood } from '../../ports/turn';

const hurt = [
  /\bi(?:'m| am| was| feel| felt|'ve been| have been)\s+(?:so |very |really |too |a little |a bit |quite |just |still )*(?:sad|upset|depressed|lonely|unhappy|miserable|heartbroken|hopeless|scared|afraid of (?:school|home|him|her|them)|ashamed|hurt|angry|furious|crying|worthless|useless|terrible|awful|down|blue|stressed)\b/i,
  /(?<!\b(?:corn|rice|wheat|crops?|plants?|vegetables?|trees?|flowers?|grass|bees|phone|battery)(?: all)? )\bdied\b|\b(?:passed away|is dead|was dead|funeral|hate myself|hate my life|cried|crying all|want to cry|broke my heart|nobody (?:likes|loves|wants|talks to|plays with) me|no one (?:likes|loves|wants|talks to|plays with) me|(?:they|he|she|everyone|classmates) (?:all |always |often )?(?:laugh(?:ed|s)?|bull(?:y|ied|ies)) (?:at )?me|i (?:just |have |have just )?failed (?:in |at )?(?:my|the|an?|this|every|all) (?:\w+ )?(?:exams?|tests?|subjects?)|(?:(?:is|are|was|were|got|get|gets) (?:very |so |really )?angry (?:with|at)|(?:scold|shout|yell)(?:ed|s) at|scold(?:ed|s)) me|got divorced|are divorced|fighting again|lost my (?:dog|cat|mum|mom|dad|mother|father|grandma|grandpa|grandmother|grandfather|best friend))\b/i,
  /难过|伤心|想哭|哭了|孤独|绝望|好累不想|没人(?:喜欢|理)我|害怕极了|去世|死了|心情不好|很生气|讨厌自己/,
  /[😢😭😞😔💔😥😩]/u,
];
const gloomy =
  /\b(?:sad|cry|tears?|alone|lonely|tired of|hate|terrible|awful|worst|bad day|unhappy|angry|afraid|scared|worried|hurt|pain|sick|failed?|lost|miss(?:ed)?|difficult|hard|stress|nobody|never|can't|don't want|no friends?|give up|not happy|not good)\b|[☹]|:\(/iu;
const glad =
  /\b(?:happy|glad|excited|great|wonderful|love|enjoy|fun|awesome|amazing|yay|haha|fantastic|cool)\b|[😀😃😄😁😊🥳❤]/iu;
const notMeant =
  /\b(?:not|never|isn't|wasn't|aren't|don't|didn't)\s+(?:so |very |really |too |feel |be )*(?:sad|upset|lonely|unhappy|angry|scared|hurt|depressed)\b|\b(?:when|whenever|if|sometimes)\b[^.!?]{0,24}\bi(?:'m| am| feel| get)\b|\b(?:film|movie|story|book|character|novel|song|game|when (?:i|we) (?:watched|read|saw) (?:it|this|that|the end))\b/i;

/** How the pupil feels: words decide, and what the model says counts where the words leave room for it. */
export function moodOf(sentence: string, proposed: Draft['mood'] = 'neutral'): Mood {
  if (hurt.some((pattern) => pattern.test(sentence)) && !notMeant.test(sentence)) return 'upset';
  if (proposed === 'in-danger') return 'upset';
  if (proposed === 'upset') return gloomy.test(sentence) && !notMeant.test(sentence) ? 'upset' : 'neutral';
  return glad.test(sentence) && !gloomy.test(sentence)
    ? 'happy'
    : proposed === 'happy' && !gloomy.test(sentence)
      ? 'happy'
      : 'neutral';
}
