import { checkSentence } from './check';
import { canBe } from './lexicon';
import { levelRank } from './levels';
import type { Level } from '../ports/language';
import { englishWords } from './measures';
import { splitSentences } from './normalise';

/** A way for one right sentence to grow. */
interface Step {
  /** The sentence as it would then read; undefined where this step does not fit it. */
  grown(sentence: string): string | undefined;
  /** In Chinese: what is added. */
  say: string;
  /** From this level on. */
  from?: Level;
}

/** Longer sentences have what they need; they go on with another one. */
const longestToGrow = 10;
const subject = '(?:I|We|They|He|She|It|My \\w+(?: \\w+)?|Our \\w+|The \\w+)';
const isSomehow = new RegExp(
  `^(${subject} (?:is|are|was|were)) (big|small|tall|long|short|happy|kind|funny|beautiful|interesting|difficult|easy|busy|tired|hot|cold|fast|slow|strong|clean|old|young|cheap|expensive|quiet|friendly|clever|cute|brave|warm|important|useful|exciting|hungry|noisy|strict)(?=[.!]?$)`,
);
/** What is done again and again, and takes "often" before it. */
const hasHabit =
  /^(I|We) (play|read|watch|help|cook|draw|sing|walk|visit|feed|clean|wash|talk|swim|write|listen|ride)(?= \w)/;
const time =
  /\b(?:every|always|usually|often|sometimes|never|once|twice|times|on \w+days?|at (?:\d|\w+ o'clock|night|noon|seven|six|eight|nine|ten)|in the (?:morning|afternoon|evening)|in (?:spring|summer|autumn|winter)|after|before|when|today|yesterday|tomorrow|last|next|now|day|week|weekends?)\b/i;
const denied = /\b(?:not|no|never|nobody|nothing|hate|dislike)\b|n't\b/i;
const reasoned = /\b(?:because|so that|since|if)\b/i;
const intense = /\b(?:very|really|so|too|quite|more|most|much|best|than|as)\b/i;

/** A stronger word that says in one what two words say; only where nothing else would have to change. */
const exact: readonly (readonly [weak: RegExp, strong: string, from: Level])[] = [
  [/\bvery good(?= (?!at\b|for\b)\w|[.!]?$)/, 'great', 'A1'],
  [/\bvery big\b/, 'huge', 'A2'],
  [/\bvery small\b/, 'tiny', 'A2'],
  [/\bvery tired\b/, 'exhausted', 'B1'],
  [/\bvery cold\b/, 'freezing', 'B1'],
  [/\bvery bad\b/, 'terrible', 'A2'],
  [/\bvery nice\b/, 'lovely', 'A2'],
  [/\bvery interesting\b/, 'fascinating', 'B1'],
];

/** In the order in which they are tried; a sentence begins at its own place among them, so that not all are told the same. */
const steps: readonly Step[] = [
  { say: '加上 really，喜欢得更有感情', grown: (text) =>
    denied.test(text) || intense.test(text) ? undefined : replaced(text, /^(I|We|They) (like|love|enjoy)(?= \w)/, '$1 really $2') },
  { say: '加上 really，程度就说清楚了', grown: (text) =>
    denied.test(text) || intense.test(text) ? undefined : replaced(text, isSomehow, '$1 really $2') },
  { say: '加上 often，说说这是常做的事', grown: (text) =>
    time.test(text) || denied.test(text) ? undefined : replaced(text, hasHabit, '$1 often $2') },
  { say: '加上 with my friends，说说和谁一起', grown: (text) =>
    /\b(?:with|alone|we|together|to)\b/i.test(text) || denied.test(text) || reasoned.test(text) ? undefined : appended(text, /^I (?:often |always |sometimes |usually )?(?:play|watch|sing|dance|swim|run|draw|walk)\b(?! to)/, 'with my friends') },
  { say: '加上 one day，说出这是以后的愿望', grown: (text) =>
    time.test(text) || reasoned.test(text) || denied.test(text) ? undefined : appended(text, /^(?:I|We) (?:want|hope) to (?:visit|be an?|become|travel|fly|climb|learn|take the|go to [A-Z]|see the)\b/, 'one day') },
  { say: '加上 near my home，说说在哪里', grown: (text) =>
    /\b(?:in|on|near|at|behind|under|beside|between|there$)\b/i.test(text) || denied.test(text) ? undefined : appended(text, /^There (?:is|are) (?:an?|two|three|many|some|a lot of) (?:\w+ )?(?:river|rivers|hill|hills|park|shop|shops|trees|mountains|mountain|school|library|market|lake|fields|farm|farms)[.!]?$/, 'near my home') },
  ...exact.map(([weak, strong, from]): Step => ({ from, say: `把 very 加形容词换成更生动的 ${strong}`, grown: (text) =>
    denied.test(text) ? undefined : replaced(text, weak, strong) })),
]; // prettier-ignore

const kin =
  '(?:mother|father|mum|mom|dad|parents|brother|sister|grandma|grandpa|grandmother|grandfather|grandparents|friend|friends|teacher|uncle|aunt|cousin|deskmate)';
const somebody = new RegExp(
  `^(?:my (?:\\w+ )?${kin}|i have (?:an?|one|two|three|many) (?:\\w+ )?${kin}|he|she)\\b`,
  'i',
);
const liking =
  /\b(?:like|likes|love|loves|enjoy|favou?rite|prefer|best|want|hope|hate|great|interesting|fun|beautiful|boring)\b/i;
const opinion = /\b(?:think|believe|should|must|agree|better|important)\b/i;

/** What a second sentence could tell, by the first words of it; nothing is claimed of it. */
const frames: readonly (readonly [fits: (text: string) => boolean, say: string])[] = [
  [(text) => /^(?:and |but )?because\b/i.test(text), '和上一句连成一句来说：… because …'],
  [(text) => (liking.test(text) || opinion.test(text)) && !reasoned.test(text), '接着用“because …”说出理由'],
  [(text) => opinion.test(text), '接着用“For example, …”举一个身边的例子'],
  [(text) => /\b(?:want|hope|dream|will|going to|plan|wish)\b/i.test(text), '接着用“First, I will …”说说打算怎么做'],
  [isPast, '接着用“I felt …”说说当时的心情'],
  [(text) => /\b(?:but|busy|difficult|hard|far|afraid|tired|too|can't|cannot|not)\b|n't\b/i.test(text), '接着用“So …”说说结果怎样'],
  [(text) => somebody.test(text) || /[.!] (?:he|she) is\b/i.test(text), '接着用“We often …”说说你们一起做什么'],
  [(text) => /\bfamily\b/i.test(text), '接着用“They are …”说说都有谁'],
  [(text) => /^(?:there (?:is|are)|(?:i|we) live|(?:my|our) (?:village|school|town|city|home|hometown|house|room))\b/i.test(text), '接着用“I can see …”说说那里还有什么'],
  [(text) => /\b(?:have|has) (?:an?|one|two|three|many|some)\b|\bits name is\b/i.test(text), '接着用“It looks …”或“They look …”说说样子'],
  [(text) => /\b(?:every|always|usually|often|sometimes|at (?:\d|six|seven|eight|nine|ten)|in the (?:morning|evening)|then|first)\b/i.test(text), '接着用“After that, …”说说之后做什么'],
  [(text) => /\bbecause\b/i.test(text), '接着用“For example, …”举一个例子'],
  [(text) => /^(?:i|we|they|my|our|it|people|students)\b/i.test(text), '接着用“… with …”说说和谁一起，或用“… because …”说说为什么'],
]; // prettier-ignore

function isPast(text: string): boolean {
  return englishWords(text).some(
    (word) =>
      /^(?:was|were|did|went|saw|found|left|felt)$/i.test(word) ||
      (canBe(word, 'verb', 'past') && !canBe(word, 'verb', 'base') && !canBe(word, 'adjective')),
  );
}

/**
 * One small step further for a sentence that is right, in Chinese: with the sentence as it would then read where that is surely right
 * English (the same check that praised it has read it), else with the first words of what could follow. "" where none fits.
 */
export function nextStepFor(sentence: string, level: Level = 'A2'): string {
  const text = sentence
    .replace(/\u2019/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
  // A question wants an answer, and numbers may be somebody's own.
  if (/\?|\d{4}/.test(text) || englishWords(text).length < 3) return '';
  const grown = grownOf(text, level);
  if (grown) return `想更进一步，可以${grown.say}：“${grown.text}”`;
  const frame = frames.find(([fits]) => fits(text));
  return frame ? `下一步，可以${frame[1]}。` : '';
}

/** For what nobody has verified: the first words of a sentence that could follow. */
export function followingFor(sentence: string): string {
  if (englishWords(sentence).length < 3 || /\?/.test(sentence)) return '';
  const frame = frames.find(([fits]) => fits(sentence));
  return frame ? `${frame[1]}吧。` : '';
}

function grownOf(text: string, level: Level): { say: string; text: string } | undefined {
  if (splitSentences(text).length !== 1 || englishWords(text).length > longestToGrow || /,/.test(text))
    return undefined;
  const found = steps.flatMap(({ say, grown, from }) => {
    if (from && levelRank(from) > levelRank(level)) return [];
    const result = grown(text);
    return result ? [{ say, text: ended(result) }] : [];
  });
  const chosen = found[text.length % Math.max(1, found.length)];
  return chosen && checkSentence(chosen.text, { level }).verdict === 'clean' ? chosen : undefined;
}

function replaced(text: string, pattern: RegExp, by: string): string | undefined {
  const result = text.replace(pattern, by);
  return result === text ? undefined : result;
}

function appended(text: string, pattern: RegExp, words: string): string | undefined {
  // With a second clause the words would belong to that.
  return pattern.test(text) && !/\b(?:but|so|and (?:i|my|we|he|she|they))\b/i.test(text)
    ? `${text.replace(/[.!\s]+$/, '')} ${words}`
    : undefined;
}

function ended(text: string): string {
  return /[.!]$/.test(text) ? text : `${text}.`;
}
