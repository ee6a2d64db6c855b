import { hasPastTime } from './rules/agreement';
import { mayBeVerb } from './rules/grammar';
import { isOneOf } from './rules/rule';
import { can, type Sentence, type Token } from './sentence';

/**
 * What a grammar cannot see: time words that ask for another tense, words that go with others, feelings of people and of things. A
 * sign makes no correction, it only keeps praise back, so it may be rough.
 */
export function hasSignOfTrouble(sentence: Sentence): boolean {
  const known = looked.get(sentence);
  if (known !== undefined) return known;
  const verdict = looksOdd(sentence);
  looked.set(sentence, verdict);
  return verdict;
}

/** Who mends a sentence and who praises it ask the same. */
const looked = new WeakMap<Sentence, boolean>();

function looksOdd(sentence: Sentence): boolean {
  return (
    collocations.test(sentence.text) ||
    hasOddTime(sentence) ||
    hasOtherGender(sentence.text) ||
    hasMixedTimes(sentence) ||
    asksInPlace(sentence)
  );
}

const feeling =
  '(?:interest|excit|bor|surpris|tir|frighten|disappoint|amaz|satisfy|relax|annoy|confus|worry|move)';
const person =
  "(?:i am|i'm|i was|we are(?: all)?|we're(?: all)?|we were(?: all)?|(?:i|we|he|she|they) (?:feels?|felt|got|became)|my (?:mum|mom|dad|mother|father|parents|brother|sister|friends?) (?:is|are|was|were))";
const manner = '(?:very |so |really |too |quite )?';
const vehicle = '(?:bike|bicycle|car|bus|train|plane|foot|ship|taxi)';

const collocations = new RegExp(
  [
    // People are bored, things are boring.
    `${person} ${manner}${feeling}ing(?! to\\b| a\\b| the\\b)`,
    `(?:film|movie|book|story|game|lesson|class|match|trip|news|show|cartoon|music|song|idea|party) (?:is|was|are|were) ${manner}${feeling}ed`,
    // Words that go with other words.
    `by (?:my|a|the|his|her) ${vehicle}`, 'by foot', 'by walk', '(?:big|small|large) (?:rain|wind|snow)', '(?:eat|ate|eats) (?:\\w+ )?medicines?',
    '(?:open|close|opens|closes|opened|closed) (?:the|my|his) (?:light|lights|tv|computer|radio|fan|television)', '(?:have|has|had|got|get|gets|catch|caught) (?:bad |high |slight |terrible )?(?:cold|fever|headache|cough|toothache|stomachache)',
    'how (?:is|are) (?:your|his|her|the) (?:name|names)', 'how (?:do|does|can) (?:\\w+ )?(?:say|call) (?:this|it|that) in', 'play(?:s|ed|ing)? the (?:football|basketball|chess|tennis|volleyball|badminton|games?|cards|sports?)',
    'thank(?:s| you) of', 'good (?:in|on) (?!spring|summer|autumn|winter|the|my|this|that|his|her)\\w+', 'in my (?:opinion|view), i think', '(?:two|three|four|five|six) (?:hundreds|thousands|millions|milks|breads|floor|grade)',
    '(?:many|an?|these|those|few) (?:homework|advice|information|furniture|knowledge|news|luggage|traffic|progress|housework|pollution|weather|money)s?(?! \\w*(?:book|room|desk|paper|report|jam|light|bag|box|show|channel))',
    "(?:don't|doesn't|didn't|isn't|aren't|never|can't|haven't|hasn't) (?:\\w+ )?(?:no|nothing|nobody)", "(?:don't|doesn't|didn't) \\w+ some", '(?:hasn\'t|haven\'t|didn\'t|isn\'t|not) [^,.]*\\balready',
    '(?:prefer|prefers) [^.]* than', 'neither (?:\\w+ ){1,4}or', '(?:although|though|even if|even though) [^.]*, ?but', 'because [^.]*, ?so', 'from (?:begin|start) to', '(?:very|so|too) (?:like|love|enjoy|want|thank|hate|miss|care|agree)s?',
    'price [^.]* (?:expensive|cheap)', '(?:too|so) expensive price', '(?:learn|study|get|got) knowledges?', "(?:isn't|aren't|wasn't|is not|are not|am not) like (?!that|this|him|her|me|you|us|them|my|the|a|other)\\w+", '(?:give|gave|gives) (?:a|the|some|an) \\w+ for (?:me|him|her|us|them)', '(?:buy|bought|buys) (?:a|the|some) \\w+ to (?:me|him|her|us|them)', "(?:weather|it) (?:is|was|'s) (?:rain|sunshine|snow|wind)", '(?:me|him|her|them|us) too\\.? likes?', '(?:in|on) the (?:summer|winter) holiday,? i (?:go|see|have|play|eat|visit)',
    '(?:stay|stays|stayed) (?:in|at) the home', 'like (?:\\w+ )?(?:very )?good$', "which (?:\\w+ )?(?:is|do you like) (?:big|good|well|tall|heavy|far|long|old|young|fast)", 'the (?:english|chinese|maths) is my', "(?:very|quite) (?:humou?r|health|happiness|beauty|danger|success|confidence|fear|interest|luck)", 'it (?:is|was) (?:so )?(?:bad|good|nice|fine) weather',
    'i also (?:am|was|can|have been)', "(?:my|the) name (?:are|called)", 'born (?:at|in) (?:the )?\\d{1,2}', '(?:has|have|had) born', "i'?m? born", 'spent? (?:\\w+ ){1,4}(?:on|to) (?:read|play|do|write|learn|study|watch)', '(?:use|used) (?:\\w+ ){1,2}(?:hour|hours|minutes) to',
    "(?:is|was) (?:happened|died|arrived|appeared|disappeared)", 'poor people (?:is|has)', '(?:i|we|they) (?:was|were|am|are) (?:watched|played|visited|cooked|listened|walked|talked|liked|wanted|cleaned|learned|helped|looked|enjoyed|stayed|started|arrived|studied|came|ate)',
    'not only (?:he|she|i|we|they|you|it) (?!am|is|are|was|were)\\w+', '(?<!of )a (?:rice|bread|meat|water|furniture)(?= |$)(?! \\w+)', 'it has (?:many|some|two|three|a lot of|lots of) \\w+ (?:in|near) (?:my|our) (?:village|school|home ?town|city|class|town)',
    'much (?:like|love|enjoy|want|thank)s?', '(?:he|she|it|i|we|they) too \\w+s?', 'for my opinion', 'according to me', 'with my (?:opinion|view)', '(?<!(?:lives?|is|are|was|were|go|goes|went|over|sits?|stands?|works?) )there (?:has|have|had)(?! been)', '(?:family|class|room|school|city|town|village|picture) (?:has|have) (?:\\w+ )?people$', 'people mountain', '(?:boy|girl|man|woman|person|teacher|student|friend|one|child|people|boys|girls) who (?:he|she|they) \\w+ (?:the|a|an|my|his|her|our|to)', '(?:make|makes|made|making) (?:me|us|him|her|them|you|people) (?:very |so |feel |really )?(?:happily|sadly|angrily|nervously|comfortably|quickly|easily|healthily)', 'reason (?:why [^,]* )?(?:is|was) because', '(?:is|are|was|were|looks?) same', "(?:\\w+n't|not|never) [^,.]*, too", 'get up,? and you will be late', '(?:hurry up|be quick|run|study hard|be careful|get up early),? and you(?: will|\'ll) (?:be late|miss|fail|fall|hurt)', '(?:kind|clever|rude|polite|silly|brave|generous|foolish|wise|nice) for (?:you|him|her|them|me)', 'traffic (?:is|was) (?:very |so )?(?:crowded|big|many)', '(?:er|more \\w+) than any (?:boy|girl|student|pupil|person|city|country|river|mountain|subject|lake|animal|building) (?:in|of)', '(?:i|you|he|she|we|they) (?:not|no) \\w+',
    // Where words stand that could stand elsewhere.
    'of (?:the|all the) (?:three|four|five|six|ten) [^.]* (?:\\w+er|more \\w+)(?=[.!]?$)', '(?:go|goes|come|comes|play|plays|eat|eats|visit|visits|watch|watches) (?:always|usually|often|never|seldom) (?!and)\\w+', "(?:grandfather|grandmother|grandpa|grandma|father|mother)'s body is", 'he is a (?:\\w+ )?(?:girl|woman|lady)', 'she is a (?:\\w+ )?(?:boy|man|gentleman)',
    'suggest(?:s|ed)? (?:me|you|him|her|us|them|my \\w+|his \\w+|her \\w+) to', 'it(?: is|\'s| has been) \\w+ (?:years|months|weeks|days) since \\w+ (?:have|has)', 'where (?:i|we) (?:want|would like) to visit(?: it)?', 'it (?:has|have) (?:many|a lot of|lots of|some|two|three) (?:ways|people|reasons|methods|things to|places)',
    '(?:an?) (?:great|good|lot of|bad) fun(?! \\w+(?:er|y)\\b)', 'drink(?:s|ing)? a (?:water|milk|juice|coffee|tea)', 'brush(?:es)? (?:my|his|her|your) tooth', 'the (?:english|chinese|maths|physics|history) is (?:very |so |too |really )?(?:difficult|easy|important|useful|interesting|boring|hard|fun)',
    "(?<!(?:something|anything|nothing|sounds|looks|smells|tastes|feels) )like (?:english|chinese|summer|winter|spring|autumn|it|him|her|them|music|school) (?:very )?(?:good|well)", '(?:am|is|are) (?:so |very |too |really )?\\w+ (?:yesterday|last night|last week)', 'lived? in (?:here|there)', 'asked (?:me |him |her )?that (?:i|he|she|we|they|you) (?:was|were|am|is|are|can|could|have|has|had)',
    '(?:you|i|he|she|we|they|it) [^,.]*what time does (?:the|my|his|her|our|your)',
  ].map((one) => `\\b${one}(?![\\w'])`).join('|'),
  'i',
); // prettier-ignore

const over =
  '\\b(?:yesterday|(?<!since (?:\\w+ ){0,3})ago|last (?:night|week|weekend|month|year|term|summer|winter|spring|autumn|\\w+day|january|february|march|april|may|june|july|august|september|october|november|december|time)|in (?:19\\d\\d|20[01]\\d|202[0-4])|just now|the other day|once upon a time|when (?:i|he|she|we|they) (?:was|were))\\b';
const overPattern = new RegExp(over, 'i');
const perfectWithPast = new RegExp(
  `\\b(?:have|has|haven't|hasn't|'ve) (?:\\w+ )?\\w+(?:ed|en|ne|wn|t|d|m|g|k)\\b(?:(?! since| that| who| which| because|,).)*${over}`,
  'i',
);
const presentFor = /^(?!.*\b(?:have|has|had|'ve|will|going|was|were|did|every|often|usually|always|can|must|should|need|needs|want|wants|been|stayed|went|\w+ed)\b).*\b(?:learn|learns|study|studies|live|lives|work|works|know|knows|play|plays|am|is|are|teach|teaches)\b[^.]* (?:for|since) (?:\w+ )?(?:\w+ )?(?:years?|months?|weeks?)\b/i; // prettier-ignore
const shortActsFor = /\b(?:have|has|'ve) (?:bought|borrowed|joined|come|left|died|begun|started|arrived|married|finished) (?:\w+ ){0,4}for (?:\w+ ){1,2}(?:years|months|minutes|days|hours|weeks)\b|\b(?:died|began|left|bought) (?:\w+ ){0,2}for (?:\w+) (?:years|months|days|hours|weeks)\b/i; // prettier-ignore
const pastSince = /^(?!.*\b(?:have|has|had|'ve|'s|it is)\b).*\b(?:went|ate|saw|did|was|were|finished|bought|came|left|lived|worked|\w+ed) [^,.]*\bsince (?:last|two|three|20)|\bwhen (?:have|has) (?:you|he|she|they|it)\b|\b(?:don't|doesn't|didn't) (?:\w+ ){1,2}(?:for a long time|since)\b/i; // prettier-ignore
const reported = /\b(?:said|told \w+|thought|knew|asked \w+)(?: that| if| whether)? (?:i|he|she|we|they|it|you) (?:is|am|are|will|can|has|have)\b/i; // prettier-ignore
const soThat =
  /\b(?:was|were|felt) so \w+ that \w+ (?:can|can't|cannot|is|am|are|don't|doesn't|go|goes|fall|falls)\b/i;
const present = /\b(?:i|he|she|we|they|it) (?:is|am|are|has|don't|doesn't|do|does|will|can|can't|see|sees|go|goes|get|gets|find|finds|eat|eats|feel|feels|take|takes|make|makes|come|comes|tell|tells|meet|meets|buy|buys|give|gives)\b/i; // prettier-ignore
const timeless = /\b(?:now|today|nowadays|always|usually|often|still|every|never|think|know|hope|believe|remember|because|if|who|which|that|so|tomorrow|but|what|as|where|since|like|likes|love)\b/i; // prettier-ignore

/** A time that is over with no past verb, or a past and a present that do not go together. */
function hasOddTime(sentence: Sentence): boolean {
  const { text, tokens } = sentence;
  const isOver =
    (overPattern.test(text) || hasPastTime(sentence)) && !/\bthan (?:yesterday|last|it was)/i.test(text);
  if (isOver && tokens.some(mayBeVerb) && !tokens.some(isPast) && !/\bsince\b/i.test(text)) return true;
  if (isOver && present.test(text) && !timeless.test(text)) return true;
  return [perfectWithPast, presentFor, shortActsFor, pastSince, reported, soThat].some((pattern) =>
    pattern.test(text),
  );
}

function isPast(token: Token): boolean {
  return (
    isOneOf(token, "was|were|did|didn't|had|hadn't|wasn't|weren't|could|couldn't|would") ||
    can(token, 'verb', 'past')
  );
}

const opening = 'after|when|before|while|because|if|once';
const subjects = 'i|you|he|she|it|we|they|everyone|everybody';

/** "After I finish my homework, I went to bed.", "If I have money, I would buy it.": one clause of now, one of then. */
function hasMixedTimes({ tokens }: Sentence): boolean {
  if (!isOneOf(tokens[0], opening)) return false;
  const comma = tokens.findIndex(({ text }) => text === ',');
  const [one, two] = [finiteAfter(tokens, 1), finiteAfter(tokens, comma + 1)];
  if (comma < 0 || !one || !two || one.index > comma) return false;
  if (isOneOf(tokens[0], 'if')) return isPresent(one) && isOneOf(two, "would|wouldn't|could");
  return isOneOf(tokens[0], 'because')
    ? false
    : (isPresent(one) && isPastAlone(two)) || (isPastAlone(one) && isPresent(two));
}

/** The verb behind the subject that begins here, adverbs left out. */
function finiteAfter(tokens: readonly Token[], start: number): Token | undefined {
  let at = start;
  if (isOneOf(tokens[at], 'my|your|his|her|our|their|the')) at += 1;
  else if (!isOneOf(tokens[at], subjects) && !/^[A-Z]/.test(tokens[at]?.text ?? '')) return undefined;
  at += 1;
  while (isOneOf(tokens[at], 'always|usually|often|sometimes|never|also|just|already|only|all')) at += 1;
  return tokens[at];
}

function isPastAlone(token: Token): boolean {
  return isOneOf(token, 'was|were|did|had') || (can(token, 'verb', 'past') && !can(token, 'verb', 'base'));
}

function isPresent(token: Token): boolean {
  return (
    isOneOf(token, 'am|is|are|do|does|has|have') ||
    (can(token, 'verb', 'base', 'third') && !can(token, 'verb', 'past'))
  );
}

/** "You like which colour?", "Your mother what do?": the question word is where the answer would stand. */
function asksInPlace({ tokens }: Sentence): boolean {
  if (
    tokens.at(-1)?.text !== '?' ||
    !isOneOf(tokens[0], `${subjects}|my|your|his|her|our|their|the|this|that`)
  )
    return false;
  const at = tokens.findIndex((token) => isOneOf(token, 'what|which|where|who|when|why|how'));
  return (
    at > 0 &&
    at <= 4 &&
    tokens.slice(1, at).every((token) => !isOneOf(token, reporting) && token.kind === 'word')
  );
}

const reporting =
  'know|knows|knew|see|tell|told|understand|remember|wonder|mean|means|ask|asked|forget|forgot|think|say|said|sure|is|was|that|and|guess|matter|care|learn|show|find|decide';

const female = '(?:mother|mum|mom|sister|aunt|grandma|grandmother|daughter|girl|woman|wife|queen|lady)';
const male = '(?:father|dad|brother|uncle|grandpa|grandfather|son|boy|man|husband|king)';
const otherGender = new RegExp(`^(?:my|the|our|a|this is my) ${female}\\b(?!.*\\b${male}\\b)(?:(?!${female}).)*\\b(?:he|his|him)\\b|^(?:my|the|our|a|this is my) ${male}\\b(?!.*\\b${female}\\b)(?:(?!${male}).)*\\b(?:she|her)\\b`, 'i'); // prettier-ignore

/** "My grandfather lost her glasses": it may be somebody else's, but hardly is. */
function hasOtherGender(text: string): boolean {
  return otherGender.test(text);
}
