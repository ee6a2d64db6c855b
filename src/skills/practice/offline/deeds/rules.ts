import type { AskedOfTold } from '../told/kinds';
import type { Clause } from './clause';

/** A clause, and what else is known where it was said. */
export interface Deed extends Clause {
  /** The whole message, in lower case. */
  lower: string;
  /** It tells of something that happened, though perhaps in the wrong tense. */
  isStory: boolean;
  /** What is done, is done by an animal. */
  isAnimal: boolean;
  /** What was said just before, in lower case. */
  earlier: string;
  /** Said with a laugh. */
  laughs: boolean;
}

/** What a listener says and asks of one kind of deed. {x} is the thing, {he} whoever did it. */
export interface OnDeed {
  fits(deed: Deed): boolean;
  /** Said before the question; it names nothing that only a sure reading would allow. */
  leads?: readonly string[];
  ask: readonly AskedOfTold[];
}

const one = (...words: string[]) => new Set(words.join(' ').split(' '));

const taking = one('take steal hide grab lock borrow confiscate');
const harming = one('break bite tear eat scratch destroy kick hit lose dirty drop cut chew');
const making = one('make build draw write cook paint plant knit sew fold create');
const giving = one('give buy bring send');
const saying = one('say tell think believe');
const upset = /\b(?:angry|mad|upset|annoyed)\b/;
const screens = /\b(?:phone|computer|tablet|ipad|games?|tv)$/;
const texts = /\b(?:poem|story|letter|song|diary|book|composition|text|film|play)$/;
const stores = /\b(?:room|box|bag|cupboard|cave|shed|drawer|house|tower|chest|cellar|bowl|basket)$/;
const grounds =
  /\b(?:garden|yard|pool|playground|park|river|field|forest|lake|square|farm|hall|roof|beach|pond)$/;
const riches = /\b(?:gold|money|coins|diamonds|candy|sweets|treasure)$/;
const places =
  /^(?:canteen|school|classroom|library|park|garden|village|town|city|shop|market|museum|factory|farm|room|house|kitchen|yard|playground|forest|river|dormitory|hall|hospital|station|street)$/;
/** What a child has at home or on a farm. */
export const animals =
  /\b(?:turtle|tortoise|dog|cat|rabbit|bird|pig|cow|goat|hamster|parrot|goldfish|chick|puppy|kitten|sheep|horse)s?\b/;

const byOther = ({ subject }: Deed) =>
  subject === 'he' || subject === 'she' || subject === 'they' || subject === 'it' || subject === 'somebody';
const bySelf = ({ subject }: Deed) => subject === 'self';
const byPerson = (deed: Deed) => byOther(deed) && !deed.isAnimal && deed.subject !== 'it';
const onMine = ({ object }: Deed) => object?.owner === 'pupil';

/** The most special first. Each asks of nothing that was not said. */
export const onDeeds: readonly OnDeed[] = [
  // Taken from the pupil, or harmed
  { fits: (deed) => taking.has(deed.verb) && byPerson(deed) && onMine(deed) && screens.test(deed.object?.said ?? '') && !deed.isDenied, leads: ['Oh, that is not so easy for you.', 'So you have to live without it for a while.'], ask: [
    ['What do you do in your free time now?', 'I read a book.', 'I read or play outside.', 'I read or play outside with my friends, and it is not so bad.'],
    ['What did you say to {him} then?', 'Nothing.', 'I said that it was not fair.', 'I said that it was not fair, but then I thought about it again.'],
  ] },
  { fits: (deed) => taking.has(deed.verb) && byPerson(deed) && onMine(deed) && !deed.isDenied, leads: ['Oh no, {x}!', 'Oh, {x}! That is not so nice.'], ask: [
    ['What do you say to {him} then?', 'That is mine.', 'I ask for it back.', 'I ask for it back, and if that does not help I tell my mother.'],
  ] },
  { fits: (deed) => harming.has(deed.verb) && byOther(deed) && onMine(deed) && deed.isAnimal && !deed.isDenied, leads: ['Oh no, {x}!', 'Oh, {x}! That is not so good.'], ask: [
    ['What do you do when that happens?', 'I say no.', 'I say no in a loud voice.', 'I say no in a loud voice, but I cannot be angry for long.'],
  ] },
  { fits: (deed) => harming.has(deed.verb) && byOther(deed) && onMine(deed) && !/\b(?:leg|arm|hand|foot|head|knee|finger|heart)$/.test(deed.object?.said ?? '') && !deed.isDenied, leads: ['Oh no, {x}!', 'Oh, {x}! I am sorry.'], ask: [
    ['What did {he} say then?', 'Sorry.', '{He} said sorry.', '{He} said sorry, and after that we were friends again.'],
  ] },
  // Angry people, quarrels
  { fits: (deed) => deed.verb === 'tell' && byPerson(deed) && /\bsecrets?\b/.test(deed.rest), leads: ['Oh, a secret should stay a secret.', 'Oh no, your secret!'], ask: [
    ['How did you feel when you heard it?', 'Angry.', 'I felt angry and sad.', 'I felt angry and sad, because I thought I could trust my friend.'],
  ] },
  { fits: (deed) => deed.verb === 'be' && byPerson(deed) && upset.test(deed.rest) && !deed.isDenied, leads: ['I see, so it was not a quiet day.', 'Oh, I understand.'], ask: [
    ['What did {he} say?', 'Not much.', '{He} said that I must be more careful.', '{He} did not say much, but I could see it in {his} face.'],
  ] },
  { fits: (deed) => byPerson(deed) && deed.isDenied && (upset.test(deed.rest) || deed.verb === 'anger'), leads: ['That was kind!', 'Then you were lucky!'], ask: [
    ['What did you say to {him}?', 'Thank you!', 'I said thank you.', 'I said thank you, and I will be more careful next time.'],
  ] },
  { fits: (deed) => /^(?:scold|shout|punish|laugh|blame)$/.test(deed.verb) && byPerson(deed) && /\b(?:me|us)\b/.test(deed.rest), leads: ['That is not a nice feeling.', 'Oh, I am sorry to hear that.'], ask: [
    ['What did you do then?', 'Nothing.', 'I was quiet and waited.', 'I was quiet and waited, and later we talked about it again.'],
  ] },
  { fits: (deed) => /^(?:let|allow)$/.test(deed.verb) && byPerson(deed), leads: ['I see, so there is a rule.', 'Rules are not always easy.'], ask: [
    ['Do you think that is a good rule?', 'Yes, I do.', 'Yes, because I have a lot of homework.', 'I do not like it very much, but I know that it is good for me.'],
  ] },
  // What people say
  { fits: (deed) => deed.laughs && saying.has(deed.verb) && byPerson(deed), leads: ['Haha, that is funny!', 'That makes me laugh, too!'], ask: [
    ['What did you say to that?', 'I laughed.', 'I laughed, too.', 'I laughed, too, because it was such a funny idea.'],
  ] },
  { fits: (deed) => saying.has(deed.verb) && byPerson(deed) && /\b(?:too|bad|not|should|must|waste|never|only)\b|n't\b/.test(deed.lower), leads: [], ask: [
    ['Do you think {he} is right?', 'Yes, a little.', 'Yes, I think that is right.', 'I think that is right, but it is not so easy for me to change it.'],
  ] },
  { fits: (deed) => deed.verb === 'want' && byPerson(deed) && /^(?:me|us) to\b/.test(deed.rest), leads: ['I see, so they have a wish for you.', 'Parents often have a plan.'], ask: [
    ['And what do you want yourself?', 'I am not sure.', 'I am not sure yet.', 'I am not sure yet, but I want to find something that I am good at.'],
  ] },
  { fits: (deed) => bySelf(deed) && deed.isDenied && /^(?:tell)$/.test(deed.verb) && /\byet\b/.test(deed.lower), leads: ['It takes a little time to say such things.', 'You can wait for the right time.'], ask: [
    ['How could you begin to tell them?', 'At dinner.', 'I could tell them at dinner.', 'I could tell them at dinner, when everybody is at home and not tired.'],
  ] },
  { fits: (deed) => bySelf(deed) && deed.isPast && /\b(?:afraid|worried|nervous|scared)\b/.test(deed.rest), leads: ['I can understand that.', 'That is easy to understand.'], ask: [
    ['And was it so bad then?', 'No, not really.', 'No, it was not so bad.', 'A little, but it was over soon, and after that I felt much better.'],
  ] },
  // Lost and found, falls
  { fits: (deed) => byOther(deed) && !deed.isDenied && ((deed.verb === 'run' && /^away\b/.test(deed.rest)) || /^(?:disappear)$/.test(deed.verb) || /\bgot? lost\b/.test(deed.lower)), leads: ['Oh no!', 'Oh, what a shock!'], ask: [
    ['Where did you look for {him}?', 'Everywhere.', 'We looked in every room.', 'We looked in every room, and we asked all our neighbours.'],
  ] },
  { fits: (deed) => bySelf(deed) && deed.verb === 'find' && /^(?:him|her|it|them)\b/.test(deed.rest), leads: ['What luck!', 'I am glad to hear that!'], ask: [
    ['What did you do then?', 'I laughed.', 'I laughed and told everyone.', 'I laughed and told everyone at home, because we were all so happy.'],
  ] },
  { fits: (deed) => bySelf(deed) && deed.verb === 'find' && deed.object !== undefined && deed.isStory, leads: ['Oh, what a surprise!', 'That was a surprise!'], ask: [
    ['What did you do then?', 'I called my friends.', 'I called my friends to look.', 'I called my friends to look, and they all had something to say about it.'],
  ] },
  { fits: (deed) => bySelf(deed) && deed.verb === 'fall' && /^(?:in|into)\b/.test(deed.rest), leads: ['Oh! I hope that you were not hurt.', 'Oh no, that was a shock!'], ask: [
    ['How did you get out?', 'With some help.', 'My cousin helped me.', 'I could stand up, so it was not so bad, and then we ran home.'],
  ] },
  { fits: (deed) => byPerson(deed) && /^(?:pull|save|catch|carry|lift|help)$/.test(deed.verb) && /^(?:me|us)\b/.test(deed.rest) && deed.isStory, leads: ['That was good help!', 'Lucky you!'], ask: [
    ['What did you say to {him}?', 'Thank you!', 'I said thank you.', 'I said thank you, and I will never forget that day.'],
  ] },
  // Gifts, and what is made for somebody
  { fits: (deed) => byPerson(deed) && (making.has(deed.verb) || deed.verb === 'cook') && /\b(?:for|to) (?:me|us)\b/.test(deed.rest) && /\b(?:soup|noodles|dumplings|rice|cake|food|dinner|lunch|fish|tea|porridge|eggs?|tofu|meat|meal)\b/.test(deed.rest), leads: ['That was kind!', 'That sounds warm and good.'], ask: [
    ['How was the food?', 'Very good.', 'It was very good.', 'It was very good, and after that I felt warm again.'],
  ] },
  { fits: (deed) => byPerson(deed) && giving.has(deed.verb) && /\b(?:me|us)\b/.test(deed.lower) && /\bbirthday\b/.test(deed.lower), leads: ['That was a good present!', 'What a nice present!'], ask: [
    ['How did you feel on that day?', 'So happy.', 'I was so happy.', 'I was so happy that I could not think about anything else.'],
  ] },
  { fits: (deed) => byPerson(deed) && making.has(deed.verb) && deed.object?.said !== undefined && !deed.object.plural && !texts.test(deed.object.head) && /\bfor\b/.test(deed.rest), leads: ['That was a lot of work!', 'That was kind!'], ask: [
    ['Did you help {him} with it?', 'Yes, a little.', 'Yes, I helped a little.', 'Yes, I helped a little, and it was fun to do it together.'],
    ['What does {x} look like?', 'Small and nice.', 'It is small and nice.', 'It is small and nice, and it took a long time to make it.'],
  ] },
  { fits: (deed) => bySelf(deed) && /^(?:write|draw|make|use)$/.test(deed.verb) && /\b(?:poem|story|letter|song|diary|another one)\b/.test(deed.rest) && !/\babout\b/.test(deed.rest), leads: ['Writing something yourself is special.', 'I like that!'], ask: [
    ['What is it about?', 'My family.', 'It is about my family.', 'It is about my family and the things that we do together.'],
  ] },
  { fits: (deed) => bySelf(deed) && /^(?:read|sing|show|tell|play)$/.test(deed.verb) && /\bto (?:him|her|them|my)\b/.test(deed.rest), leads: ['That was kind!', 'That is a nice thing to do.'], ask: [
    ['What did {he} say about it?', 'It was nice.', '{He} said that it was nice.', '{He} smiled and wanted to hear it again.'],
  ] },
  { fits: (deed) => bySelf(deed) && deed.verb === 'cook' && /\bfor (?:my|our|him|her|them)\b/.test(deed.rest), leads: ['What a good idea!', 'That was kind!'], ask: [
    ['What did they say about the food?', 'Very good!', 'They said that it was very good.', 'They said that it was very good, and they want it again next week.'],
  ] },
  { fits: (deed) => bySelf(deed) && making.has(deed.verb) && deed.object?.said !== undefined && !deed.object.plural && deed.verb !== 'cook' && deed.verb !== 'make', leads: ['{Z}! That sounds good.', '{Z}! That is a lot of work.'], ask: [
    ['What does {x} look like?', 'Big and nice.', 'It is big and nice.', 'It is big and nice, and I want to change a few small things.'],
  ] },
  { fits: (deed) => deed.verb === 'plant' && /\btrees?\b/.test(deed.rest), leads: ['A tree can tell a long story.', 'What a good idea!'], ask: [
    ['What does it look like now?', 'Tall and green.', 'It is tall and green.', 'It is taller than our house, and in summer we like to sit under it.'],
  ] },
  { fits: ({ lower, verb, subject }) => subject === 'it' && verb === 'be' && /\bit (?:is|was) about\b/.test(lower), leads: ['Then I can see a picture in my mind.', 'I would like to hear it.'], ask: [
    ['Why did you choose that?', 'It is special.', 'It is special to me.', 'It is special to me, because I have known it since I was small.'],
  ] },
  { fits: (deed) => byPerson(deed) && giving.has(deed.verb) && /\b(?:letter|card|note)\b/.test(deed.rest), leads: ['That was a kind thing to do.', 'Words on paper can be very strong.'], ask: [
    ['How did you feel when you read it?', 'Much better.', 'I felt much better.', 'I felt much better, and I kept it in a safe place.'],
  ] },
  { fits: (deed) => byPerson(deed) && /^(?:draw|paint|write|do|make)$/.test(deed.verb) && /\bfunny\b/.test(deed.rest), leads: ['Funny things can help so much.', 'That is a nice idea!'], ask: [
    ['Did you laugh when you saw it?', 'Yes, I did.', 'Yes, I laughed a lot.', 'I wanted to be serious, but after a moment I had to laugh.'],
  ] },
  // Stories
  { fits: (deed) => deed.verb === 'tell' && byPerson(deed) && /\bstor(?:y|ies)\b/.test(deed.rest), leads: ['I like stories, too!', 'That is a good way to end the day.'], ask: [
    ['Which story do you like best?', 'The one about a rabbit.', 'I like the one about the clever rabbit.', 'I like the one about the rabbit best, because it was stronger than a big wolf.'],
  ] },
  // What there is
  { fits: (deed) => thereIs(deed) && riches.test(named(deed)), leads: ['{Z}! Lucky you!', 'Wow, {z}!'], ask: [
    ['What will you do with {x}?', 'Keep it.', 'I will keep it for later.', 'I will keep most of it, because one day I may need it.'],
  ] },
  { fits: (deed) => thereIs(deed) && stores.test(named(deed)), leads: ['{Z}! That sounds interesting.', 'Ah, {z}! Now I want to know more.'], ask: [
    ['What is {x} for?', 'For my things.', 'I keep my things there.', 'I keep my best things there, so that nobody else can find them.'],
  ] },
  // Animals
  { fits: (deed) => isPet(deed) && /^(?:eat|like)$/.test(deed.verb) && /\b(?:eat|eats|meat|vegetables?|fish|grass|rice|bones?|corn|leaves)\b/.test(deed.lower), leads: ['So somebody knows what is good!', 'That is good to know about a pet.'], ask: [
    ['How often do you feed {him}?', 'Once a day.', 'I feed {him} once a day.', 'I feed {him} once a day, before I go to school.'],
  ] },
  { fits: (deed) => isPet(deed) && /\bsleep(?:s|ing)?\b/.test(deed.lower) && /\bwinter\b/.test(deed.lower), leads: ['Some animals do that in the cold time.', 'A long sleep is good in the cold.'], ask: [
    ['When will {he} wake up?', 'In spring.', 'Maybe in March.', '{He} will wake up in spring, when it is warm again.'],
  ] },
  { fits: (deed) => isPet(deed) && deed.verb === 'be' && /\b(?:big|small|little|cute|fat)\b/.test(deed.rest), leads: ['I can see {him} in my mind.'], ask: [
    ['What does {he} do all day?', '{He} sleeps a lot.', '{He} sleeps a lot and eats.', '{He} sleeps a lot, but {he} wakes up at once when there is food.'],
  ] },
  { fits: (deed) => byOther(deed) && /\bsleep(?:s|ing)?\b/.test(deed.lower) && /\bwinter\b/.test(deed.lower), leads: ['Some animals do that in the cold time.', 'A long sleep is good in the cold.'], ask: [
    ['When will {he} wake up?', 'In spring.', 'Maybe in March.', '{He} will wake up in spring, when it is warm again.'],
  ] },
  { fits: (deed) => deed.subject === 'they' && deed.verb === 'be' && /^my (?:\w+ )?friends\b/.test(deed.rest), leads: ['Then you are a good friend, too.'], ask: [
    ['What do you do together?', 'We play.', 'We play outside.', 'We play outside every day, and I tell them everything.'],
  ] },
  // People
  { fits: (deed) => byPerson(deed) && deed.verb === 'be' && /\b(?:naughty|funny|noisy|lazy|clever)\b/.test(deed.rest) && !deed.isDenied, leads: ['So it is never boring with {him}!', 'I can see {him} in my mind.'], ask: [
    ['What did {he} do this week?', 'A funny thing.', '{He} did a funny thing.', '{He} hid behind the door, and then we all had to laugh.'],
  ] },
  { fits: (deed) => byPerson(deed) && deed.verb === 'be' && /\bbetter (?:than|at)\b/.test(deed.rest), leads: ['That is a good partner to learn from.', 'Then there is something to learn for you.'], ask: [
    ['What can you learn from {him}?', 'To be fast.', 'I can learn to be faster.', 'I can learn to think first and not to give up so soon.'],
  ] },
  { fits: (deed) => byPerson(deed) && /^(?:cry|shout)$/.test(deed.verb), leads: ['Oh! I hope that it is not so bad.', 'Oh, that is not so easy then.'], ask: [
    ['What do you do then?', 'I help.', 'I try to help.', 'I try to help, and after a few minutes everything is fine again.'],
  ] },
  { fits: (deed) => bySelf(deed) && /^(?:catch)$/.test(deed.verb) && /\b(?:fish|crabs?|shrimps?|frogs?|insects?)\b/.test(deed.rest), leads: ['That needs quick hands!', 'That sounds like a good time!'], ask: [
    ['How do you catch them?', 'With my hands.', 'We catch them with our hands.', 'We wait without a word, and then we catch them with our hands.'],
  ] },
  { fits: (deed) => bySelf(deed) && /\b(?:didn't|did not|don't|not) (?:talk|speak) (?:to|with) (?:him|her|them|my)\b/.test(deed.lower), leads: ['That is a long time without a word.', 'That was a hard time, I think.'], ask: [
    ['Who was the first to say something?', 'My friend.', 'My friend was the first.', 'My friend was the first, and I was very glad about that.'],
  ] },
]; // prettier-ignore

function thereIs(deed: Deed): boolean {
  return (
    (deed.subject === 'there' && deed.verb === 'be') ||
    (deed.verb === 'have' && deed.subject !== 'they' && !deed.isDenied)
  );
}

const named = ({ object }: Deed): string => (object?.owner === undefined ? (object?.said ?? '') : '');

const isPet = (deed: Deed): boolean => deed.isAnimal && deed.subject !== 'self' && deed.subject !== 'they';

/** Of a story when nothing else is known: what happened goes on. */
export const onStories: readonly OnDeed[] = [
  { fits: (deed) => deed.isStory && byOther(deed) && deed.verb !== 'be' && deed.verb !== 'have', ask: [
    ['What did you do then?', 'Not much.', 'I told my family about it.', 'At first I did not know what to do, and then I told my family.'],
    ['What happened then?', 'It was all right.', 'In the end it was all right.', 'First nobody knew what to do, but in the end it was all right.'],
  ] },
  { fits: (deed) => deed.isStory && bySelf(deed) && !/^(?:be|have|like|love|want|live|know|think|hope|feel)$/.test(deed.verb), ask: [
    ['What did you do after that?', 'I went home.', 'I went home and told my family.', 'I went home, had dinner and told my family all about it.'],
    ['What happened after that?', 'We went home.', 'We went home and told everyone.', 'We went home and told everyone, and we still talk about it sometimes.'],
  ] },
]; // prettier-ignore

/** Where something is or is done, when nothing else is known: {y} is the place. */
export const onPlaces: readonly OnDeed[] = [
  { fits: (deed) => thereIs(deed) && grounds.test(named(deed)), leads: ['{Z}! That sounds nice.', 'Ah, {z}! I can see it in my mind.'], ask: [
    ['What is {x} like?', 'Small but nice.', 'It is small but nice.', 'It is small but nice, and in summer it is the best place of all.'],
  ] },
  { fits: ({ isStory, place }) => !isStory && place?.said !== undefined && !place.plural && places.test(place.head), ask: [
    ['What is {y} like?', 'Quite nice.', 'It is quite nice.', 'It is quite nice, and I have liked it from the first day.'],
  ] },
]; // prettier-ignore
