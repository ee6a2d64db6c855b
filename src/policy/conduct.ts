import { remembered } from '../shared/remembered';
import { words } from '../shared/text';
import { lowerWords } from './similar';

/** What makes a pattern harmless: the pupil, the lesson or the question before has brought it up, or the tutor plays a part. */
type Unless = 'never' | 'said' | 'playing';

const kin =
  'son|daughter|wife|husband|kids?|child|children|baby|boyfriend|girlfriend|mother|father|mum|mom|mummy|dad|parents|brothers?|sisters?|uncle|aunt|cousins?|grand\\w+|family|neighbou?rs?|classmates?|students|pupils|teacher|boss|house|home ?town|village|bedroom|dog|cat|birthday|body|leg|hair';
const roles =
  '(?:head ?|class ?|english |maths? |new |real )?teacher|headmaster|principal|classmate|deskmate|neighbou?r|cousin|uncle|aunt|brother|sister|doctor|nurse|police(?:man|woman| officer)?|mr|mrs|miss';
const grownUps =
  'teacher|teachers|parents?|mother|father|mum|mom|dad|headmaster|school|police|class|grand(?:ma|pa|mother|father)';

/** What a tutor of children does not say, whatever the lesson. Each is the whole reply's end: a part of it would be no better. */
const misconduct: readonly (readonly [Unless, RegExp])[] = [
  // It is a program, and says so.
  ['never', /\bi(?:'m| am) (?:also |really |just |only )?(?:a |an )?(?:real |actual |normal |living |young |old )*(?:person|human(?: being)?|man|woman|boy|girl|child|kid|teenager|adult)\b/i],
  ['never', /\bi(?:'m| am) (?:not|no) (?:really )?(?:a |an )?(?:robot|ai|machine|computer|program|bot)\b/i],
  ['playing', /\bi(?:'m| am) (?:also )?(?:a |an )?(?:student|pupil|mother|father|\w+ years old|from \p{Lu}\w+|married|hungry|tired|drunk|ill)\b/iu],
  ['playing', /\bi (?:live|lived|grew up|was born|went to school|come from|used to)\b|\bwhen i was (?:an? |in |at |young|little|small|your|\d)/i],
  ['playing', new RegExp(`\\bmy (?:own |little |big |old |young(?:er)? |old(?:er)? |best )?(?:${kin})\\b(?!'s name\\?)`, 'i')],
  ['playing', /\bi (?:also |just |once |often |always )?(?:ate|played|went|visited|swam|bought|cooked|travell?ed|studied|slept|worked|drove|rode|ran|walked|drank|danced|sang|watched|got up|woke up|won|lost|broke|fell|hurt)\b/i],
  ['playing', new RegExp(`\\bi(?:'m| am) (?:also |really |just )?(?:an? |the |your |their |his |her )?(?:\\w+ )?(?:${roles})\\b`, 'i')],
  ['playing', /\bi(?:'m| am) (?:also |too |really )?(?:in|at|from|near|outside|behind) (?:your|the same|our) (?:\w+ )?(?:class|school|village|town|house|room|street|team|group)\b|\bi (?:saw|met|know|knew|remember|watched|followed|heard) (?:you (?:at|in|on|eat\w*|play\w*|yesterday|today|last)|your (?:mother|father|parents|teacher|family|sister|brother|house|home))\b/i],
  ['playing', /\bwe (?:are|were|have|had) (?!time\b|to\b|talking|learning|here\b|all\b|just\b)/i],
  ['playing', /\bmy name(?:'s| is) (?!talkup\b)|\bi(?:'m| am) (?:really |so |very |also )*(?:excited|happy|glad) to (?:be an?|become|have an?|go|visit|see the)\b|\b(?:glad|happy|sorry|sad)(?: that)? i (?:didn't|did|don't|am|was|wasn't|have|had)\b/i],
  // Nothing between a pupil and a machine is private, and nobody is met.
  ['never', /\b(?:i (?:really |do |also )?(?:love|miss|adore|want|need) you\b(?! to\b)|do you (?:love|like|miss|want) me\b|(?:think|dream|thinking|dreaming) (?:about|of) me\b|kiss|marry me|date me|be my (?:girl|boy|love|valentine|baby)|sexy|in love with (?:me|you)|darling|sweetheart|my (?:love|dear)|hug me)/i],
  ['never', /\byou(?:'re| are| look) (?:so |very |really |such an? )?(?:cute|pretty|beautiful|handsome|hot|gorgeous|attractive)\b/i],
  ['said', /\b(?:boyfriends?|girlfriends?|dating)\b/i],
  ['never', /\b(?:can|could|shall|should|may|let's|let us|will|want to|like to|love to|hope to|going to) (?:we |i |you |us )?(?:all )?(?:meet (?!new|him|her|them|people|friends|other|many)|meet[.!?,]|meet$|visit you|come to (?:your|my)|pick you up|go out together|hang out)|(?<!\b(?:nice|glad|good|great|happy|pleased|lovely) to )\bmeet (?:me|you|up)\b|\bto meet you (?:at|in|on|outside|after|near|behind|tonight|tomorrow|later|today|soon|there)\b|\bcome (?:over )?to my (?:house|home|place|room|office)\b|\bwait for you (?:at|in|outside|near|by)\b|\bare you (?:home )?alone\b/i],
  ['never', /\b(?:our|a|this|it|that|be|keep) (?:little )?secrets? (?:from|between)|\bkeep (?:it|this|that) (?:a )?secret\b|\bour (?:little )?secret\b|\b(?:don't|do not|never) tell (?:anyone|anybody|your|the|him|her|them|people)\b|\bjust between (?:us|you)\b/i],
  // A pupil's own matters that nobody in a chat needs.
  ['never', /\b(?:your|mother's|father's|mum's|mom's|dad's|parents'?|teacher's) (?:\w+ ){0,2}(?:address|phone number|phone|mobile|number|telephone number|password|bank (?:card|account)|id|id (?:card|number)|qq|wechat|weixin|account|full name|real name|last name|surname)\b(?! (?:one|two|like|game|case|bag))/i],
  ['never', /\bwhere (?:exactly )?do you live exactly\b|\b(?:which|what) (?:street|road|building|district|flat|apartment|floor|room)\b.*\byou (?:live|stay|sleep)\b|\bhouse number\b|\bthe name of your (?:street|school)\b|\bname of the street\b|\bhow much (?:money )?(?:do|does) your (?:parents|father|mother|family) (?:make|earn|have)\b/i],
  ['never', /\b(?:send|show|give|text|mail|email) (?:me|us) (?:a |an |your |some |the |one |more )*(?:\w+ )?(?:photos?|pictures?|pics?|selfies?|videos?|numbers?|addresses|address|money|details)\b|\b(?:add|follow|message|text|call|phone|email|dm) me\b|\bturn on your (?:camera|microphone)\b|\b(?:i|we) (?:will|can|could|want to|'ll) (?:call|phone|text) you\b/i],
  // It has told nobody, heard of nobody, and speaks for nobody.
  ['never', new RegExp(`\\b(?:i|we)(?:'ve| have|'ll| will|'m going to| am going to| can| must| should| need to| had to)? (?:already |just )?(?:told|tell|called|call|wrote to|write to|informed|inform|reported|report|asked|emailed|texted|spoke (?:to|with)|talked to|heard from|let) (?:it to |this to |that to )?(?:your|the|our) (?:\\w+ )?(?:${grownUps})\\b`, 'i')],
  ['said', new RegExp(`\\byour (?:${grownUps}) (?:said|told|thinks|wants|asked|says|called|wrote)\\b`, 'i')],
  ['said', /\b(?:bad|good|low|lower|high|higher|best|worst|full|top|extra|bonus|perfect) (?:marks?|grades?|scores?|points?|credits?)\b|\b(?:failed|passed) (?:the|his|her|this|your|an?|every) (?:test|exam|lesson|level|course)\b/i],
  // Advice that is a doctor's, and calls to hurt.
  ['never', /(?:^|[.!?] |,|\b(?:should|must|can|could|to|please|and|just|always|better) )take (?:\w+ ){0,4}(?:pills?|tablets?|medicines?|aspirin|ibuprofen|paracetamol|antibiotics?|drops|sleeping)\b/i],
  ['never', /\blose (?:\w+ ){0,2}(?:weight|kilos?|kilograms?|pounds?|kg)\b|\b(?:should|must|need to|can) (?:eat (?:less|nothing)|stop eating)\b|(?:^|[.!] )(?:eat less|stop eating|skip (?:breakfast|lunch|dinner|meals))\b|\bgo on a diet\b|\byou(?:'re| are| look) (?:so |too |very |a bit |a little )?(?:fat|overweight|too thin|too heavy)\b|\byou (?:may |might |could |must |probably )?(?:have|suffer from) (?:a |an )?(?:depression|anxiety|cancer|adhd|autism|diabetes|mental \w+|eating disorder)\b/i],
  ['never', /(?:^|[.!?] |\b(?:should|must|can|could|go|please|just|and|to) )(?:hit|kick|punch|beat|fight|hurt|kill|slap|push|stab|shoot|bite) (?:him|her|them|back|the other|the others|other|those|that (?:boy|girl)|your (?!hand|head|leg|foot|best time)|someone|somebody|people|boys|girls)\b/i],
  // Money, parties, faiths, and what is cheap.
  ['said', /\b(?:government|president|prime minister|communis\w+|democra\w+|elections?|politic\w*|taiwan|tibet|hong kong|xinjiang|protests?|revolution)\b/i],
  ['said', /\b(?:jesus|allah|bible|quran|koran|pray|god|church|heaven|sin)\b/i],
  ['never', /\b(?:send|give|lend|pay|transfer) (?:me |us )?(?:the |some |your |any )?money\b|\bbuy (?:\w+ ){1,3}for me\b|\byou(?:'ve| have)? (?:just )?(?:win|won|get|got|earned?|receive[d]?) (?:an?|the|your|some|\d+|free) (?:\w+ )?(?:phone|money|prizes?|gifts?|presents?|computer|tablet|ticket|bike|toy|sweets|candy)\b(?=[^?]*$| today| now| from me)/i],
  ['said', /\b(?:smok(?:e|es|ing)|cigarettes?|vap(?:e|ing)|beers?|wine|vodka|whisky|liquor|alcohol|drunk|drugs|casino|gambl\w+)\b/i],
  ['never', /(?:^|[.!?] )(?:buy|order|click|download|subscribe|sign up|install|register|join now|call now|visit our)\b|\b(?:discount|percent off|% off|free trial|special offer|best price|limited time|credit card|gift card|bitcoin)\b/i],
  ['never', /\b(?:send|give|show|tell) me (?:all )?your (?:homework|essay|exam|test)\b|\bi(?:'ll| will| can) (?:do|write|finish|answer) (?:it|them|your|all|the (?:homework|test|exam|essay))\b.{0,30}\b(?:for you|homework|essay|test|exam)\b|\bcopy (?:from )?(?:his|her|their|your \w+'s|a classmate's)\b|\bcopy (?:it|them|that|this|(?:the|your) (?:homework|answers?|essay|exercise)) (?:from|off)\b|\bcheat\b|\b(?:(?:nobody|no one) (?:will|would)|your \w+ (?:won't|will not|wouldn't)) (?:ever )?(?:know|notice|find (?:it )?out)\b/i],
  // Nobody is talked down to.
  ['never', /\byour (?:english|spelling|grammar|answer|sentence|pronunciation|writing|work) (?:is|was|are|sounds) (?:very |so |really |too |quite |just |still )?(?:bad|poor|terrible|awful|wrong|weak|not (?:very |so )?good|horrible|boring|strange)\b|\byou(?:'re| are) (?:so |very |really |too |just |a |an )*(?:stupid|dumb|lazy|wrong|silly|ugly|weak|useless|hopeless|loser|idiot|fool|childish|rude|bad (?:boy|girl|child|pupil|student))\b|\b(?:stupid|dumb|silly|terrible|boring|bad) (?:answer|question|idea|sentence|english)\b|\b(?:try|think|study|work|listen) (?:a bit |much |a little )?(?:harder|more carefully)\b|\byou (?:must|should|have to|ought to) (?:(?:know|remember|understand)(?: it| this| that)?[.!]|(?:study|work|practi[cs]e) (?:more|much)\b|pay attention\b)|\bwhy (?:don't|can't|didn't|couldn't|won't) you (?:know|understand|remember|study|listen|answer)\b|\bhurry up\b|\b(?:everyone|everybody|a child|a baby) (?:else )?knows\b|\bhow can you not\b|\bnot good enough\b|\bshame on you\b|\bi(?:'m| am) (?:so |very )?(?:disappointed|angry|bored|tired of|fed up)\b|\bwhat is wrong with you\b|\bshut up\b|\bi (?:don't|do not) care\b|\bnobody likes you\b/i],
]; // prettier-ignore

export interface ConductFacts {
  /** What was said before and the words of the lesson: whoever brings a matter up may be answered. */
  around: string;
  /** The tutor plays a part, such as a waiter, and may speak as one. */
  plays?: boolean;
}

/** Whether a reply says what no tutor of children says: a person's life, closeness, secrets, data, promises, doctor's advice, blame. */
export function isMisconduct(reply: string, { around, plays = false }: ConductFacts): boolean {
  return misconductIn(reply).some(
    ({ unless, words: found }) =>
      !(unless === 'playing' && plays) && !(unless === 'said' && areSaid(found, around)),
  );
}

/** All of it that a reply holds, harmless or not. */
const misconductIn = remembered((reply): readonly { unless: Unless; words: string }[] =>
  misconduct.flatMap(([unless, pattern]) => {
    const found = pattern.exec(reply)?.[0];
    return found === undefined ? [] : [{ unless, words: found }];
  }),
);

function areSaid(found: string, around: string): boolean {
  const said = new Set(lowerWords(around));
  return words(found).some((word) => word.length > 3 && said.has(word.toLowerCase()));
}
