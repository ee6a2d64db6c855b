import { remembered } from '../../../shared/remembered';
import { tokensOf, findDislike, findMentions, type Mention } from './mention';
import type { Thing } from './things';

export type Feeling =
  'missing' | 'sad' | 'tired' | 'angry' | 'nervous' | 'ill' | 'bored' | 'lonely' | 'happy';

/** What a message does in the talk, as far as it can be told without a model. */
export type Move =
  | 'nothing' | 'repeat' | 'easier' | 'dont-know' | 'thanks' | 'bye' | 'greeting' | 'question' | 'feeling' | 'bad-news'
  | 'unsure-of-self' | 'unwilling' | 'unkind' | 'apology' | 'laugh' | 'yes' | 'no' | 'number' | 'dislike' | 'statement'; // prettier-ignore

export interface Understanding {
  move: Move;
  words: number;
  feeling?: Feeling;
  mentions: readonly Mention[];
  disliked?: Thing;
  /** The pupil's own question, in lower case. */
  question?: string;
  /** A number that was the whole answer, as written. */
  number?: string;
  givesReason: boolean;
  /** Speaks of what somebody wants to be, do or see. */
  wish?: boolean;
  /** Says and defends what should be, or what people think. */
  opinion?: boolean;
}

const longest = 1_000;

const feelings: [Feeling, RegExp][] = [
  ['ill', /\b(?:ill|sick|a (?:bad )?cold|a headache|a fever|stomach ?ache|toothache)\b/],
  ['lonely', /\b(?:lonely|homesick|alone and sad)\b/],
  ['sad', /\b(?:sad|unhappy|upset|heartbroken|disappointed|terrible|awful|blue|depressed|crying)\b/],
  ['angry', /\b(?:angry|mad|annoyed|unfair|not fair)\b/],
  ['nervous', /\b(?:nervous|worried|afraid|scared|anxious|stressed)\b/],
  ['tired', /\b(?:tired|sleepy|exhausted)\b/],
  ['bored', /\bbored\b/],
  ['happy', /\b(?:happy|glad|excited|proud|great|wonderful)\b/],
];
const ownFeeling =
  /\b(?:i'?m|i am|i was|i (?:\w+ ){0,2}(?:feel|felt)|i have|i've got|i got|i very)\b|^\s*(?:(?:and|so|but|very) )*feel(?:ing)?\b/;
const unfelt = /\b(?:not|isn'?t|never|don'?t|no longer|when|if|sometimes|makes? me|usually|often|always)\b/;

const missing =
  /\bi (?:(?:really|still|often|always|sometimes|very|so) )*miss(?:ed)? (?:my|our|him|her|them|he|she|they|home|mama|papa|mum|mummy|mom|dad|daddy|mother|father|grandma|grandpa)\b/;

const badNews =
  /\b(?:(?:he|she|they|dog|cat|grandpa|grandma|grandfather|grandmother|uncle|aunt|rabbit|bird) (?:(?:was|is|were|has|had) )?(?:die|dead)|(?<!(?:corn|rice|wheat|crops?|plants?|vegetables?|trees?|flowers?|grass|bees|phone|battery) (?:all )?)died|passed away|is dead|was dead|is in (?:the )?hospital|got hurt|(?:almost |nearly )?drown(?:ed)?|(?:hurt|burnt|burned|broke|cut) my (?:leg|arm|hand|foot|head|knee|finger)|is ill|is sick|was ill|lost my|i broke my|(?:my|our) \w+ (?:is|was|got) broken|laughed at me|hit me|stole|accident|failed|divorced?|fell (?:down|off)|nobody (?:likes|plays|talks)|no friends|cried|i (?:often |always |still |just )?cry|(?:father|mother|dad|mum|mom|parents|papa|mama) (?:do(?:es)?n'?t|do(?:es)? not|did(?:n'?t| not)|not|never|can'?t|cannot) (?:come|go) (?:back )?home)\b/;

export const isUnkind = remembered((text) => unkind.test(bareOf(text.toLowerCase())));

/** Said to hurt somebody: what nobody takes up, praises or asks on about. */
const unkind =
  /\b(?:you|your \w+)(?:'re|'s| is| are| r| look| looks)? (?:such |like )?(?:an? |the |very |so |really |too |all )*(?:stupid|idiots?|dumb|ugly|fat|pigs?|dogs?|fools?|losers?|trash|rubbish|crazy|bad)$|\b(?:teachers?|classmates?|deskmate) (?:is|are) (?:an? |very |so |really |all )*(?:stupid|idiots?|dumb|ugly|pigs?|dogs?|fools?|losers?|trash|rubbish|crazy)$|\b(?:he|she|they)(?:'s|'re| is| are) (?:an? |very |so |really |all )*(?:stupid|idiots?|dumb|ugly|fools?|losers?|trash|rubbish)$|^(?:shut up|go away|stupid|idiot|fuck\w*)\b|\bi hate (?:you|him|her|my (?:teacher|classmates?|deskmate))\b/;
const wishes =
  /\b(?:i|we) (?:really |also |still )?(?:want|hope|wish|plan|dream|would like|'?d like|will|am going|are going)\b(?! to (?:stop|talk|say|go home|give up|quit|drop|skip|leave|hide|sleep|cry|fight|buy|eat|drink)\b| buy\b)|\b(?:i|we)'(?:d like|ll)\b|\bmy (?:dream|plan|wish) is\b|\bwhen i (?:grow up|am older)\b/;
const opinions =
  /\b(?:should|shouldn't|ought to|in my opinion|in my view|as far as i|i (?:think|believe|agree|disagree|don't think|do not think)|although|however|not only|instead of|if i were|advantages?|disadvantages?|nobody|everyone has|people (?:who|often|should|use|can|need))\b|\bthe more\b.*\bthe (?:more|less)\b|\bwhat (?:i mean|worries me|matters)\b/;

/** "Sorry?" asks again. */
const apology =
  /^(?:oh,? |ok,? )?(?:i'?m |i am )?(?:so |very |really )?sorry(?:,? (?:teacher|about (?:that|it)|for (?:that|it|my \w+)|i was (?:rude|bad|wrong)))?[.!~\s]*$/;

/** Reads the move of a message; a wrong guess here must still lead to a reply that fits, so only plain signs count. */
export const understand = remembered((message): Understanding => {
  const text = message
    .slice(0, longest)
    .replace(/\u2019/g, "'")
    .trim();
  const lower = text.toLowerCase();
  const tokens = tokensOf(text);
  const question = ownQuestion(lower);
  const disliked = findDislike(text);
  const feeling = missing.test(lower) ? 'missing' : feelingIn(lower);
  const bare = bareOf(lower);
  const move = apology.test(lower) ? 'apology' : moveOf(bare, { tokens, question, feeling, disliked });
  return {
    move,
    words: tokens.length,
    feeling,
    mentions: move === 'bad-news' || move === 'unkind' ? [] : findMentions(text),
    disliked,
    question,
    number:
      /^(?:about |at |only |maybe )?(\d{1,4}(?::\d\d)?)(?: (?:o'clock|years old|yuan|minutes|hours|people|times|am|pm))?[.!]?$/.exec(
        lower,
      )?.[1],
    givesReason: /\bbecause\b/.test(lower),
    wish: wishes.test(lower),
    opinion: tokens.length >= 5 && opinions.test(lower),
  };
});

function bareOf(lower: string): string {
  return lower
    .replace(/[^a-z0-9' ]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

interface Signs {
  tokens: readonly string[];
  question?: string;
  feeling?: Feeling;
  disliked?: Thing;
}

function moveOf(bare: string, { tokens, question, feeling, disliked }: Signs): Move {
  const isShort = tokens.length <= 9;
  if (!bare) return 'nothing';
  if (
    isShort &&
    /\b(?:(?:say|ask) (?:it|that) again|repeat|pardon|once more|one more time|what did you say|i didn'?t (?:hear|catch))\b|^(?:sorry|what|huh)$|^again please$/.test(
      bare,
    )
  )
    return 'repeat';
  if (
    isShort &&
    // A reason, or what is too difficult to do, speaks of something else than the question.
    !/^(?:because|so)\b|\btoo (?:hard|difficult|fast) (?:to|for)\b|\bbut\b|\b(?:don'?t|do not|not|never) (?:like|love|enjoy)\b|\b(?:maths?|english|chinese|physics|chemistry|school|homework|exams?|tests?|life) (?:is|are|was)\b/.test(
      bare,
    ) &&
    /\b(?:too (?:hard|difficult|fast)|(?<!said )easier(?! said| than| for| to)|(?:i )?(?:don'?t|do not|can'?t|cannot|not) understand(?! (?:me|him|her|us|them|my|each)\b)|(?:more )?simple words|what do(?:es)? (?:you|it|that|this) mean)\b/.test(
      bare,
    )
  )
    return 'easier';
  if (
    isShort &&
    /\b(?:(?:i )?(?:don'?t|do not|not|no|dont) know|no idea|not sure|i'm not sure|i have no idea|can'?t say|don'?t remember)\b|\bi forg(?:et|ot)(?: (?:it|the (?:word|answer|name)|what|how)\b.*)?$|^(?:um+|er+|hmm+|uh+)$/.test(
      bare,
    )
  )
    return 'dont-know';
  if (
    /\bmy (?:spoken )?english (?:is|was) (?:not |so |very |too |really )*(?:bad|poor|good|terrible|weak|broken)\b/.test(
      bare,
    )
  )
    return 'unsure-of-self';
  if (
    isShort &&
    /\b(?:don'?t|do not|not) want to (?:talk|speak|chat|answer|say|practi[sc]e)\b|^(?:i |can i |can we |let'?s |please )*(?:want to |wanna |just )?(?:stop|quit|finish)(?: (?:it|now|talking|this|here|please|today|the (?:lesson|talk|class)))*$|^(?:this |it |that |you )?(?:is |are |so |very |too |really )*boring$/.test(
      bare,
    )
  )
    return 'unwilling';
  if (unkind.test(bare)) return 'unkind';
  if (/^(?:(?:ha){2,}h?|(?:he){2,}|lol|hee hee)$/.test(bare)) return 'laugh';
  if (badNews.test(bare) && !/\b(?:film|movie|story|book|watched|read)\b/.test(bare)) return 'bad-news';
  if (feeling && feeling !== 'happy') return 'feeling';
  if (question) return 'question';
  if (
    isShort &&
    /\b(?:good ?bye|bye|see you|good night|have to go|must go|got to go|stop here)\b|^(?:that's all|the end|that is all|i(?:'m| am) (?:done|finished))$/.test(
      bare,
    )
  )
    return 'bye';
  if (
    (tokens.length <= 5 && /^(?:ok |oh )?(?:thanks?|thank you|thx|many thanks)\b/.test(bare)) ||
    (tokens.length <= 14 &&
      /^(?:ok |oh )?(?:thanks|thank you)(?: so much| very much)?(?: for\b| (?:it was|i (?:like|liked|enjoy|enjoyed)|that was)\b)|\b(?:nice|good|great) (?:talking|to talk) (?:to|with) you$/.test(
        bare,
      ))
  )
    return 'thanks';
  if (
    /^(?:hi|hello|hey|good (?:morning|afternoon|evening))(?: (?!i\b|i'm|my (?!friend)|how|what|this|it|and)[a-z]+){0,2}$/.test(
      bare,
    )
  )
    return 'greeting';
  if (disliked) return 'dislike';
  if (/^(?:very |so |really )?(?:great|good|nice|cool|fine|wonderful)$/.test(bare)) return 'yes';
  if (feeling === 'happy' && tokens.length <= 12) return 'feeling';
  if (
    /^(?:yes|yeah|yep|yup|sure|of course|ok|okay|right|maybe|i think so|i guess so|i do|i am|i can|yes (?:i|it|he|she|they|we) (?:do|am|is|can|does|did|are|have|was|will|would))$/.test(
      bare,
    )
  )
    return 'yes';
  if (
    /^(?:no|nope|not really|not yet|never|no (?:i|it|he|she|they|we) (?:don'?t|'?m not|am not|isn'?t|can'?t|doesn'?t|didn'?t|aren'?t|haven'?t))$/.test(
      bare,
    )
  )
    return 'no';
  if (
    /^(?:about |at |only |maybe )?\d{1,4}(?: \d\d)?(?: (?:o'clock|years old|yuan|minutes|hours|people|times|am|pm))?$/.test(
      bare,
    )
  )
    return 'number';
  return tokens.length === 0 ? 'nothing' : 'statement';
}

function feelingIn(lower: string): Feeling | undefined {
  for (const clause of lower.split(/[.!?;,]|\bbut\b|\bbecause\b/)) {
    const own = ownFeeling.test(clause) || /^\s*(?:so |very |a little |really )?\w+\s*$/.test(clause);
    if (!own || unfelt.test(clause)) continue;
    for (const [feeling, pattern] of feelings) if (pattern.test(clause)) return feeling;
  }
  return undefined;
}

/** The pupil's question to the tutor: the last sentence that asks, with or without its sign. */
function ownQuestion(lower: string): string | undefined {
  const sentences = lower.match(/[^.!?\n]+[.!?]*/g) ?? [];
  const asks = (sentence: string) =>
    /\?/.test(sentence) ||
    /^\s*(?:why|why not|how come|how|who|where|when)\s*[.!]*\s*$/.test(sentence) ||
    (/^\s*(?:who|what|where|why|how|which)(?: \w+)? (?:is|are|was|were|will|do|does|did|can|could|would|should) (?!i mean)\w+/.test(
      sentence,
    ) &&
      !/\b(?:is|are|was|were) (?:that|to)\b/.test(sentence)) ||
    /^\s*(?:please )?(?:tell|give|write|do|sing|show) (?:me|us|my|an?|the) \w+/.test(sentence) ||
    /^\s*(?:and|but|so)?\s*(?:(?:what|how) about you|and you|do you|are you|can you|did you|have you|will you|would you|what(?:'s| is| are) your|what do you|where (?:do|are) you|who are you|how (?:are|old are|do) you|why do you|can we|may i|could you)\b/.test(
      sentence,
    );
  return (
    sentences
      .findLast(asks)
      ?.replace(/[^a-z' ]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim() || undefined
  );
}
