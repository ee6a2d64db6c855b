import { wordLevel } from '../learner/levels';
import { isKnownName } from '../learner/names';
import { remembered } from '../shared/remembered';
import { words } from '../shared/text';
import { sentencesOf } from './similar';

/** What an answer to such a question has somewhere; a pupil who does not know may always say so. */
const kinds: readonly [question: RegExp, answer: RegExp][] = [
  [
    /^where\b(?!.* hurt)/,
    /\b(?:at|in|on|near|by|behind|under|over|from|to|into|next|beside|between|around|across|along|inside|outside|home|here|there|\w+where|far|upstairs|downstairs|abroad|village|city|town|country|countryside|place)\b/i,
  ],
  [
    /^how often\b/,
    /\d|\b(?:every|each|once|twice|times?|daily|weekly|always|usually|often|sometimes|never|rarely|seldom|hardly|only|whenever|when|most|much|lot|on|at (?:the )?weekends?|weekends?|days?|weeks?|months?|years?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b/i,
  ],
  [
    /^(?:when\b|what time\b|how (?:long|soon)\b|(?:what|which) (?:day|month|season)\b)/,
    /\d|\b(?:in|on|at|after|before|when|while|during|until|unless|if|since|for|from|about|around|ago|last|next (?:week|month|year|time|\w+day|summer|winter|spring|autumn)|every|each|once|twice|times?|always|usually|often|sometimes|never|now|soon|then|today|tomorrow|yesterday|tonight|mornings?|afternoons?|evenings?|nights?|noon|week\w*|days?|months?|years?|hours?|minutes?|spring|summer|autumn|fall|winter|early|late|long|short|quick\w*|recently|already|not|rarely|seldom|only|just|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december)\b/i,
  ],
  [
    /^how old\b/,
    /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|years?|months?|old|older|young|younger|age|born|about|baby|birthday|guess|know)\b/i,
  ],
  [
    /^how (?:many|tall|far|big|heavy|much\b(?! do(?:es)? (?:you|he|she|they) (?:like|love)))\b/,
    /\d|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|thousand|many|much|few|several|some|lots?|none|no|only|about|more|less|most|all|both|half|near|far|close|big|small|tall|short|old|young|very|quite|not|too|enough|never|every)\b/i,
  ],
  [
    /^(?:who\b|whose\b)/,
    /\s\p{Lu}|\b(?:my|our|his|her|their|your|an?|the|i|me|we|us|he|she|they|him|them|myself|everyone|everybody|someone|somebody|nobody|no one|anyone|people|friends?|family|mother|father|mum|mom|dad|parents|brothers?|sisters?|teachers?|classmates?|\w+s|\w+er|\w+men)\b/iu,
  ],
];
const time =
  /^(?:(?:almost |nearly |only |just )?(?:every|each) (?:single )?\w+|(?:once|twice|\w+ times) (?:a|an|every) \w+|(?:only )?on (?:\w+days?|weekends)(?: and \w+days?)?|at (?:the )?(?:weekends?|night|noon|\w+ o'clock)|at (?:about |half past )?(?:\d[\d:]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: in the (?:morning|afternoon|evening))?|in the (?:morning|afternoon|evening)s?|always|often|sometimes|never|usually|yesterday|tomorrow|today|last \w+|next (?:week|month|year|\w+day)|(?:after|before) (?:school|class|lunch|dinner|breakfast|work)|when i was \w+)[.!]?$/i;
const place =
  /^(?:at (?:home|school)|(?:in|at|near|behind|next to|under|beside) (?:the|my|our|a) (?!morning|afternoon|evening|night|future|end|weekend|moment)\w+)[.!]?$/i;
const company = /^[Ww]ith (?:my|our|the|a|his|her|\p{Lu})[^,]{0,30}$/u;
const amount =
  /^(?:only |about |nearly )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)(?: (?!friends?\b)\w+)?[.!]?$/i;
const ride =
  /^(?:(?:i|we) (?:usually |often |always )?(?:go|come|get|travel)(?: there| home| to school)? )?(?:by (?:bus|bike|car|train|plane|boat|ship|taxi)|on foot)[.!]?$/i;
/** What a bare time, place, companion or number does not answer. */
const bare: readonly (readonly [answer: RegExp, fits: RegExp])[] = [
  [time, /^(?:when|how (?:often|long|soon|many|much)|what time|(?:what|which) (?:day|month|season|year|part|festival|meal)|what(?:'s| is| are) your favou?rite (?:time|day|season|month|part)|what about|how about|why (?:don't|not))\b/],
  [place, /^(?:where|(?:what|which) (?:place|city|country|room|part|town|side)|what(?:'s| is) your favou?rite (?:place|room|city|part)|what about|how about)\b/],
  [company, /^(?:who|how|what about|with)\b|\bwith\b/],
  [ride, /^how\b|\b(?:go|goes|went|come|came|get|travel\w*|trip|transport|take|took|ride|way)\b/],
  [amount, /^(?:how|when|what time|what(?:'s| is) (?:the|your|its|his|her) (?:favou?rite )?(?:number|age|size|score|time|date)|(?:what|which) (?:number|grade|class|day|floor|year|page|bus)|what about|who)\b/],
]; // prettier-ignore
const asksMore = /^(?:what|where|when|who|whose|which|why|how)\b/;

/** Longer answers say it in their own way. */
const mostWords = 12;
const unsure =
  /\b(?:not sure|don't|do not|didn't|can't|cannot|no idea|think about|depends?|difficult|hard|nothing|never|more time|secret)\b/i;

/** Whether a text can answer the only question of a reply: no yes to a "what", a place to a "where", a time to a "when". */
export function answersKind(text: string, reply: string): boolean {
  const clause = onlyQuestion(reply);
  if (clause === undefined) return true;
  if (/^(?:yes|no|yeah|nope|of course|certainly)\b/i.test(text)) return !asksForMore(clause);
  if (asksMore.test(clause) && bare.some(([answer, fits]) => answer.test(text) && !fits.test(clause)))
    return false;
  const kind = kinds.find(([question]) => question.test(clause));
  // A name alone answers nearly anything.
  const alone = /^(\p{Lu}\p{L}+)[.!]?$/u.exec(text)?.[1];
  const isName = alone !== undefined && (isKnownName(alone) || wordLevel(alone) === undefined);
  return !kind || words(text).length > mostWords || kind[1].test(text) || unsure.test(text) || isName;
}

const onlyQuestion = remembered((reply): string | undefined => {
  const questions = sentencesOf(reply).filter((text) => text.endsWith('?'));
  if (questions.length !== 1) return undefined;
  return questions[0]!
    .toLowerCase()
    .replace(/^.*[,;]\s*(?=\w+)/, '')
    .replace(/^(?:and|so|but|then|well|oh|now)\s+/, '');
});

/** "Yes" does not answer it. */
function asksForMore(clause: string): boolean {
  if (/^what about|^how about|^why (?:don't|not)/.test(clause)) return false;
  return /^(?:what|where|when|who|whose|which|why|how)\b/.test(clause);
}
