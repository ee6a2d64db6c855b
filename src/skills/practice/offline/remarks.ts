import { isKnownName, looksLikePinyin } from '../../../learner/names';
import { remembered } from '../../../shared/remembered';

/** How the tutor takes up one kind of thing that pupils tell: sentences that do not ask, in the tutor's own words. */
interface Remark {
  pattern: RegExp;
  /** `name` is what stands in the group of that name, with its capitals. */
  say(name: string): readonly string[];
}

const kin =
  '(?:parents|father|mother|dad|mum|mom|grandparents|grandma|grandpa|grandmother|grandfather|uncle|aunt|brother|sister|family)';
const very = '(?:(?:so|very|really|too|quite|a little|a bit) )*';
const it =
  "(?:it|that|this|they|these|those|there|he|she)(?:'s| is| are| was| were| tastes?| looks?| smells?)";

/** The most telling first: a sentence is taken up by the first that fits. */
const remarks: readonly Remark[] = [
  { pattern: /\b(?:my name is|my name's|i am called|you can call me|call me) (?<name>[A-Z][a-z]+(?: [A-Z][a-z]+)?)/i, say: (name) => isName(name) ? [`Nice to meet you, ${name}!`, `Hello, ${name}! It is good to know you.`] : [] },
  { pattern: /\bI(?: am|'m) (?<name>[A-Z][a-z]+(?: [A-Z][a-z]+)?)(?=[.,!]|$| and| from| in)/, say: (name) => isKnownName(name.split(' ')[0]!) || /^(?:[A-Z][a-z]{1,6} )?[A-Z][a-z]+$/.test(name) && name.split(' ').every(looksLikePinyin) ? [`Nice to meet you, ${name}!`] : [] },
  { pattern: /\b(?:his|her|my friend's|my best friend's) name is (?<name>[A-Z][a-z]+(?: [A-Z][a-z]+)?)/i, say: (name) => isName(name) ? [`${name} is a nice name.`, `It's good to hear about ${name}.`] : [] },
  { pattern: /\bdisagree\b|\bi (?:don'?t|do not) agree\b/, say: () => ["That's OK. People can think in different ways.", 'I like to hear another idea.'] },
  { pattern: /^it depends\b/, say: () => ["That's true. It is not always the same.", 'Right, no two days are the same.'] },
  { pattern: /\blet'?s talk about\b|\btalk about something\b/, say: () => ['Sure, we can do that!'] },
  { pattern: /\b(?:i am|i'm) (?:[5-9]|1\d|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)(?: years? old)?\b(?! minutes| o'clock)/, say: () => ["That's a good age to learn things!", 'You can learn so much at that age.'] },
  { pattern: /\bin (?:grade|class|year) \w+|\bin the \w+ grade\b|\bin junior (?:high|middle)|\bin senior (?:high|middle)/, say: () => ['You have learned a lot at school already!', 'Then you have many lessons every day.'] },
  { pattern: /\b(?:it is|it's|today is|today's) my birthday\b/, say: () => ['Happy birthday to you!'] },
  { pattern: /\b(?:congratulations|i won|we won|i passed|got (?:a|the) (?:first|prize|medal)|first (?:place|prize)|full marks)/, say: () => ["Well done! That's great news!", 'Well done! You worked for it.'] },
  { pattern: /\bi(?:'m| am) (?:very |quite )?(?:fine|ok|okay|well|all right|good)\b(?! at)/, say: () => ["I'm glad to hear that!", 'Good to hear!'] },
  { pattern: /\b(?:i|we|he|she) (?:can't|cannot|can not) (?!wait|say|tell|find|understand|see|stop|come|go|put|sleep|believe|remember|help|focus|breathe)\w+/, say: () => ["That's OK. Nobody can do everything.", "That's OK. There is time to learn it."] },
  { pattern: /\b(?:not good|bad|weak|poor) (?:at|in)\b/, say: () => ["That's OK. It gets better step by step.", 'Many people feel that way. Small steps help.'] },
  { pattern: /\b(?:he|she)(?:'s| is)(?: \w+){0,4} (?:funny|humorous|naughty)\b|\bmakes? (?:me|us) laugh\b/, say: () => ['It is nice to have somebody funny around.', 'It is good to laugh together.'] },
  { pattern: /\bfar(?: away)?(?: from)?\b|\b(?:hours?|kilomet(?:er|re)s) by\b/, say: () => ['That is a long way.', 'That is far!'] },
  { pattern: /\bdangerous\b/, say: () => ['Yes, it is good to be careful.', 'It is clever to be careful.'] },
  { pattern: /^(?:but |and )?(?:i|we|our team|they) lost(?: again)?[.!]*$|\b(?:i|we) (?:lost|did not win|didn't win)\b(?=.*\b(?:game|match|race)\b)/, say: () => ["That's OK. Next time it can be better.", 'That happens to the best players.'] },
  { pattern: new RegExp(`\\blive with my (?:grandma|grandpa|grandparents|grandmother|grandfather|uncle|aunt)\\b`), say: () => ["It's good that they look after you.", 'They must be happy to have you.'] },
  { pattern: new RegExp(`\\bmy (?:parents|father|mother|dad|mum|mom) (?:and (?:my )?\\w+ )?(?:is |are |have to |has to )?(?:work|works|working|worked) (?:in|far|away|outside|at)\\b`), say: () => ['Your family works hard for you.', 'That must be a lot of work.'] },
  { pattern: new RegExp(`\\bhope (?:they|he|she|we|it)\\b|\\bhope\\b.*\\b${kin}`), say: () => ['I hope so too!', 'I hope so too, for all of you!'] },
  { pattern: /\b(?:i|we) (?:wish|hope)\b/, say: () => ["That's a good wish.", 'I hope so too!'] },
  { pattern: /\b(?:want|wants|like|love|hope|dream|going|plan)(?: is)? (?:to be|of being|to become) an? (?:\w+ )?teacher\b/, say: () => ['A good teacher can change many lives!', 'Teachers do important work!'] },
  { pattern: /\b(?:want|wants|like|love|hope|dream|going|plan) (?:to be|of being|to become) an? \w+/, say: () => ["That's a great dream!", 'What a good dream to have!'] },
  { pattern: /\bonly child\b|\b(?:no|don't have|do not have|haven't got)(?: any| a)? (?:brothers?|sisters?)\b/, say: () => ['Then good friends are important.', 'I see, then your friends are like family.'] },
  { pattern: /\bhave (?:an?|one|two|three) (?:(?:younger|older|little|big|elder|baby|small) )?(?:brothers?|sisters?)\b/, say: () => ["It's good not to be alone at home.", 'So there is always somebody to play with.'] },
  { pattern: /\b(?:four|five|six|seven|eight|nine|ten|4|5|6|7|8|9|10) (?:people|members|persons)\b/, say: () => ['What a big family!', 'So your home is never quiet!'] },
  { pattern: /\b(?:three|3) (?:people|members|persons) in (?:my|our) family\b/, say: () => ['A small family can be very warm.'] },
  { pattern: new RegExp(`\\b${it} ${very}(?:delicious|yummy|tasty)\\b|\\b(?:delicious|yummy)\\b`), say: () => ["Mm, I would like to try it, but I can't eat!", 'Mm, that sounds really good!'] },
  { pattern: new RegExp(`\\b${it} ${very}(?:spicy|hot|sour|sweet) (?:food|but)`), say: () => ['That must taste strong!'] },
  { pattern: new RegExp(`\\b${it} ${very}(?:beautiful|pretty|lovely|amazing|wonderful|clean and)`), say: () => ['I can see it in my mind.', 'It must be so nice to see.'] },
  { pattern: new RegExp(`\\b(?:it|that|they|we|i)(?:'s| is| are| was| were| had| have)? ${very}(?:fun|funny|interesting|exciting|great fun|a good time)\\b`), say: () => ['It sounds like a good time!', "I'm glad that you like it!"] },
  { pattern: new RegExp(`\\b(?:it|that|maths|math|english|school|homework)(?:'s| is| was) ${very}(?:hard|difficult|boring|tiring)\\b`), say: () => ['That can be hard, but you are trying.', 'I understand. It gets easier with time.'] },
  { pattern: /\b(?:i|we) (?:always |often |sometimes |usually )?(?:help|helps|helped) (?:my|our|the|with|her|him|them|people)\b/, say: () => ['You are a big help!', 'They are lucky to have your help.'] },
  { pattern: /\bi (?:can|am able to) (?!not|only|see|go|help|say|put|use|buy|get)\w+/, say: () => ['Not everyone can do that. Well done!', 'Good for you!'] },
  { pattern: /\bget up (?:early )?at (?:4|5|6|four|five|six|half past five|half past six)\b/, say: () => ["That's early! You have long mornings.", "That's early, so you need a good breakfast."] },
  { pattern: /\bgo to (?:bed|sleep) at (?:10|11|12|ten|eleven|twelve)|\bsleep (?:very )?late\b/, say: () => ["That's late! Sleep is important too."] },
  { pattern: /^(?!.*\b(?:tofu|food|noodles?|soup|fish|dish|pepper|tea|meat|eat|cook)\b).*\b(?:it is|it's|it was|it rains|it snows|the weather is|today is)\b.*\b(?:rain\w*|snow\w*|sunny|windy|cloudy|hot|cold|warm|cool)\b/, say: () => ['The weather changes the whole day.', 'In any weather it is good to talk.'] },
  { pattern: /^(?!.*\bgames?\b).*\b(?:homework|exercises?)\b/, say: () => ['You work hard for school!', 'Homework takes time, I know.'] },
  { pattern: /\b(?:i|we) (?:went|go|travell?ed|have been|took a trip) to (?<name>[A-Z][a-z]+(?: [A-Z][a-z]+)?)/, say: (name) => isKnownName(name.split(' ')[0]!) ? [`${name} sounds like a great place to go.`] : [] },
  { pattern: /\b(?:come|comes|am|is|are) from (?<name>[A-Z][a-z]+)/, say: (name) => isKnownName(name) ? [`${name} is a place I like to hear about.`] : [] },
  { pattern: /\bfavou?rite \w+(?: \w+)? is (?<name>[A-Z][a-z]+(?: [A-Z][a-z]+){0,2})(?=[.,!]|$| and| because)/i, say: (name) => isName(name) ? [`So ${name} is your favourite!`, `${name}! Good choice.`] : [] },
  { pattern: /\b(?:works?|worked|working|practi[sc]es?|trains?|tries|try|studies|study) (?:very |so |really )?hard\b|\bhard.?working\b|\bis work hard\b/, say: () => ['Hard work is a good thing to learn from.', 'I like people who try hard.'] },
  { pattern: /\b(?:kind|friendly|nice|helpful|patient|warm) (?:to|person|people|teacher|friend)\b|\b(?:he|she|they)(?:'s| is| are)(?: \w+){0,4} (?:kind|friendly|nice|helpful|patient)\b/, say: () => ['Kind people make life better.', "It's good to have such people around."] },
  { pattern: /\b(?:want|wants|wanted|going|like) to (?:give up|quit|stop|drop|leave school)\b/, say: () => ['That can be hard, but you are trying.', 'Many people feel like that sometimes.'] },
  { pattern: /\b(?:i|we) (?:(?:want|would like|'d like|plan|hope|am going|are going) to|will|'ll) (?:also |then |always )?(?:study|learn|practi[sc]e|try|train|plant|grow|visit|travel|help|build|make|read|write|draw|join|save|start|work|teach|protect|clean|exercise|run every|get up)\b/, say: () => ["That's a good plan!", 'I like that plan.'] },
  { pattern: /\b(?:don't|do not|doesn't|does not) (?:really |very )?like\b/, say: () => ["That's OK. People like different things."] },
  { pattern: /\btogether\b/, say: () => ['It is better when you do it together.', 'Together everything is more fun.'] },
  { pattern: /\bi think\b|\bin my opinion\b/, say: () => ['I like how you think about it.', 'Thank you for telling me what you think.'] },
  { pattern: /\bwhen i was\b|\bused to\b/, say: () => ['So much can change in a few years.'] },
]; // prettier-ignore

/** Ways to take up what the pupil told, best first; none where nothing is known of its kind, or it is denied. */
export function remarksOn(text: string, shuffled: <Item>(items: readonly Item[]) => Item[]): string[] {
  return fittingRemarks(text).flatMap((ways) => shuffled(ways).slice(0, mostOfOne));
}

const mostOfOne = 2;
const enough = 4;

const fittingRemarks = remembered((text): readonly (readonly string[])[] => {
  const plain = text.slice(0, 400).replace(/\u2019/g, "'");
  const lower = plain.toLowerCase();
  const found: (readonly string[])[] = [];
  let count = 0;
  for (const { pattern, say } of remarks) {
    // names are known by their capitals
    const match = pattern.exec(pattern.source.includes('<name>') ? plain : lower);
    if (!match) continue;
    const ways = say(match.groups?.name ?? '');
    found.push(ways);
    count += Math.min(ways.length, mostOfOne);
    if (count >= enough) break;
  }
  return found;
});

/** One or two words that could be somebody's name and nothing that orders or insults. */
function isName(name: string): boolean {
  return /^[A-Z][a-z]{1,11}(?: [A-Z][a-z]{1,11}){0,2}$/.test(name);
}
