import { canBe } from '../../../learner/lexicon';
import { echoOf, fragmentEcho } from './echo';
import { isCentral, type Mention } from './mention';
import { remarksOn } from './remarks';
import type { Kind, Thing } from './things';
import type { Feeling, Understanding } from './understand';

/** {x} is what the pupil spoke of, {X} the same at the start of a sentence, {is} agrees with it. None of these asks. */
const onThings: Record<Kind, readonly string[]> = {
  food: [
    'Mm, {x}! Now I want to hear more.',
    '{X}! That sounds really good.',
    'Oh, {x}! What a good choice.',
    '{X} {is} a good choice!',
  ],
  fruit: ['Mm, {x}! Sweet and good for you.', '{X}! That sounds really good.', '{X} are a good choice!'],
  drink: ['Ah, {x}! Very good.', '{X} {is} a good choice!', '{X}! I see.'],
  'ball-game': [
    '{X} sounds fun!',
    'Ah, {x}! That keeps you strong.',
    '{X} is a great game!',
    'So you like {x}. Great!',
  ],
  pastime: [
    '{X} can be so much fun!',
    'Ah, {x}! That sounds nice.',
    'It is good to have time for {x}.',
    '{X}! What a nice thing.',
  ],
  person: [
    "It's nice to hear about {x}.",
    'Thank you for telling me about {x}.',
    'I like to hear about {x}.',
    'Ah, {x}! Family and friends are so important.',
  ],
  pet: ['Oh, {x}! How nice.', "It's nice to hear about {x}.", 'Ah, {x}! A good friend in the house.'],
  'home-place': [
    'It is nice to hear about {x}.',
    '{X} sounds like a good place.',
    'Ah, {x}! I can see it in my mind.',
  ],
  animal: [
    'Oh, {x}! How nice.',
    '{X} are wonderful animals.',
    'Ah, {x}! I like to hear about animals.',
    '{X}! I like to hear about them.',
  ],
  place: [
    '{X} sounds like a good place.',
    "It's nice to hear about {x}.",
    'Ah, {x}! I can see it in my mind.',
  ],
  subject: [
    '{X} can be really interesting.',
    'Ah, {x}! A good lesson makes a good day.',
    '{X} is so useful.',
  ],
  festival: ['{X} is a special time!', 'Ah, {x}! What a happy time.', '{X} sounds wonderful in your family.'],
  job: ['{X} do important work.', 'Ah, {x}! That is important work.', 'People really need {x}.'],
  thing: ['Oh, {x}! I see.', '{X}! That is interesting.', 'Ah, {x}! Good to know.'],
  show: ['{X}! Many children like that.', 'Ah, {x}! I have heard of it.', '{X}! Now I want to know more.'],
  game: ['Ah, {x}! I know that name.', '{X}! That sounds fun.', '{X}! Many pupils like that.'],
  star: ['{X}! Many people know that name.', 'Ah, {x}! A good choice.', '{X}! I like to hear about that.'],
  nature: ['Ah, {x}! How beautiful.', '{X} can be so beautiful.', 'I like to hear about {x}.'],
};

const onDoing: Record<NonNullable<Mention['doingKind']>, readonly string[]> = {
  fun: ['{X} sounds fun!', '{X} sounds like a good time!', '{X} must be fun!'],
  help: ['{X} is a big help!', '{X} is good work!', '{X} sounds like a useful thing to do.'],
  rest: ['{X} sounds really nice.', '{X} sounds good!', '{X} is a nice thing to do.'],
  study: ['{X} takes time, and you are doing it!', '{X} is a good plan.', '{X} opens many doors.'],
};

const onFeelings: Record<Feeling, readonly string[]> = {
  missing: [
    'It is hard when people we love are far away.',
    'Thank you for telling me. Love can be hard from far away.',
  ],
  sad: [
    'I am sorry that you feel sad. Thank you for telling me.',
    "It's OK to feel sad. I am listening.",
    'I am sorry. I am glad that you told me.',
  ],
  lonely: [
    'I am glad that you told me. It is hard to feel alone.',
    'Thank you for telling me. I like to talk with you.',
  ],
  angry: ["I understand. It's OK to feel angry.", 'That sounds hard. Thank you for telling me.'],
  nervous: ["It's OK to feel that way. Many people do.", 'I understand. You are not alone with that.'],
  ill: ["I am sorry that you don't feel well.", 'Oh, I am sorry. I hope you feel better soon.'],
  tired: [
    "It's OK to be tired. Let's go slowly.",
    'You had a long day. We can go slowly.',
    'I understand. Rest is important.',
  ],
  bored: ["OK, let's make it more fun!", "I see. Let's talk about something you like."],
  happy: ['I am happy for you!', "That's so good to hear!", 'What a nice feeling!'],
};

const onMoves: Partial<Record<Understanding['move'], readonly string[]>> = {
  'bad-news': [
    "I'm so sorry to hear that.",
    'That sounds hard. Thank you for telling me.',
    'Oh no, I am sorry.',
  ],
  'unsure-of-self': [
    'I understand you well!',
    'You are doing well, and I like to listen.',
    'We have time, and I understand you.',
  ],
  unwilling: [
    "That's OK. We can stop here or go slowly.",
    "That's all right. You can rest a little.",
    "I understand. We don't have to hurry.",
  ],
  unkind: [
    "Let's use kind words here.",
    'Kind words are better. We can start again.',
    'That can hurt people. I like kind words more.',
  ],
  apology: [
    "That's all right. Thank you for saying so.",
    "No problem. Let's go on.",
    "It's OK. I'm happy to go on with you.",
  ],
  laugh: ["It's good to laugh!", 'I like to hear you laugh!', 'You are in a good mood!'],
  yes: ['Great!', 'Good to hear!', 'I see, good!', 'Wonderful!', 'Nice!'],
  no: ["That's OK.", 'I see, no problem.', "That's all right.", 'OK, I understand.'],
  'dont-know': [
    "That's all right. Let's try another one.",
    'No problem. Here is an easier one.',
    "It's OK not to know. Let's go on.",
  ],
  thanks: ["You're welcome!", 'My pleasure!', 'It is fun to talk with you!'],
  bye: [
    'Goodbye! You did well today.',
    'See you! It was nice to talk with you.',
    'Bye for now! Thank you for this talk.',
  ],
  greeting: ["Hello! It's nice to talk with you.", "Hi! I'm happy to see you.", 'Hello, my friend!'],
  nothing: ["Let's go on together.", 'I am listening.', 'Take your time.'],
};

/** A thing that was named on the way to something else. */
const onAside = ['{X}! I see.', 'Ah, {x}! Good to know.', 'Oh, {x}! I see.'];

const onReasons = ["That's a good reason.", 'I see why!', 'Now I understand why.'];
const onOpinions = [
  'That is a clear point.',
  'You have thought about this.',
  'I can follow you well.',
  'I see what you mean.',
];
const onLongStories = [
  'Thank you for telling me so much!',
  'What a full answer, thank you!',
  'I really enjoyed your story.',
];
const onAnything = [
  'I see!',
  "That's interesting.",
  'Thank you for telling me.',
  "That's good to know.",
  'OK, I see.',
  'Now I know you better.',
  'Thank you, I see.',
  'I follow you.',
  'I understand.',
];

/** Where a cheerful word would hurt. */
const gloomy =
  /\b(?:die|dies|died|dead|dirty|polluted?|pollution|angry|fail(?:ed)?|broken|problems?|not good(?! (?:at|in|for))|hurts?|in danger|sick|ill|bleed(?:s|ing)?|bled|sad|cried|crying|moved away|(?:hit|hurt|cut) (?:my|me|his|her|him)|throw(?:s)? (?:rubbish|litter|away))\b/i;
const onGloom = [
  'I understand. That is not easy.',
  'I see. That is hard.',
  'Oh, I see. Thank you for telling me.',
];

export const returning = [
  "Let's come back to our topic.",
  "That's another story. Back to our topic!",
  "We can talk about that later. Let's go on with our topic.",
];
export const repeating = [
  'Of course!',
  'Sure, here it is again.',
  'No problem, one more time.',
  'Yes, I can ask again.',
  "Of course, let's hear it again.",
];

/** Ways to take up what the pupil said, the most fitting first; the last ones fit nearly anything. */
export function reactionsTo(
  text: string,
  understanding: Understanding,
  {
    shuffled,
    mixed,
    deed = [],
  }: { shuffled: <Item>(items: readonly Item[]) => Item[]; mixed: boolean; deed?: readonly string[] },
): string[] {
  const { move, feeling, mentions, disliked, givesReason, words, number } = understanding;
  const fixed = onMoves[move];
  if (move === 'feeling' && feeling) return shuffled(onFeelings[feeling]);
  if (move === 'dislike' && disliked) {
    if (disliked.name.toLowerCase() === 'english')
      return shuffled([
        "That's OK. English can be hard. Small steps help.",
        'Thank you for telling me. We can go slowly.',
      ]);
    return shuffled([
      "That's OK. Not everyone likes {x}.",
      'I see. {X} {is} not for you.',
      "You don't have to like {x}.",
    ]).map((text) => filled(text, disliked));
  }
  if (number !== undefined) return shuffled([`${number}, I see!`, `${number}! Good to know.`]);
  if (fixed && move !== 'yes' && move !== 'no') return shuffled(fixed);
  const about = mentions[0] ? onMention(mentions[0], shuffled) : [];
  if (fixed && about.length === 0) return shuffled(fixed);
  const points = understanding.opinion && words >= 9 ? shuffled(onOpinions) : [];
  const long = words > 25 && points.length === 0 ? shuffled(onLongStories) : [];
  const generous = long.length > 0 ? long : givesReason ? shuffled(onReasons) : [];
  const together = about.length > 0 && long.length > 0 ? [`${long[0]} ${about[0]}`] : [];
  if (move === 'yes' || move === 'no') return [...about, ...shuffled(onAnything)];
  const said = (mixed ? [] : [echoOf(text), fragmentEcho(text)]).filter((echo) => echo !== undefined);
  const onDeed = shuffled(deed);
  if (gloomy.test(text) && !/\b(?:haha|hahaha|lol)\b/i.test(text))
    return [...onDeed, ...shuffled(onGloom), ...generous, ...shuffled(onAnything)];
  const remarks = [...points, ...remarksOn(text, shuffled)];
  // A tree or a bag that was named on the way is not what the sentence is about.
  const isAside = mentions[0] !== undefined && !isCentral(mentions[0], text);
  const takenUp =
    mentions[0]?.kind === 'job'
      ? [...about, ...remarks, ...said]
      : isAside
        ? [
            ...remarks,
            ...said,
            ...(isWorthAnAside(mentions[0]!)
              ? shuffled(onAside).map((one) => filled(one, mentions[0]!))
              : []),
          ]
        : [...remarks, ...about, ...said];
  const named = mixed
    ? []
    : thingsNamedIn(text).flatMap((thing) =>
        shuffled([`${thing}! I see.`, `${thing}! That is interesting.`]),
      );
  const first = /^(?:because|and because)\b/i.test(text) ? generous : [];
  return [...together, ...onDeed, ...first, ...takenUp, ...generous, ...named, ...shuffled(onAnything)];
}

/** A season, or somebody beside whom it was, is not what anybody talks of. */
const isWorthAnAside = ({ kind, name }: Mention): boolean =>
  kind !== 'person' && !/^(?:spring|summer|autumn|winter)$/.test(name);

/** "a robot", "a new schoolbag": what was named with its article can be said again whatever else is wrong with the sentence. */
function thingsNamedIn(text: string): string[] {
  if (/\b(?:not|no|never|without|hate)\b|n't\b/i.test(text)) return [];
  const match =
    /\b(?:give|gave|bring|brings|brought|buy|bought|have|has|got|get|want|make|made|see|saw|found|is|was|like|keep|need|built)\b(?: \w+){0,2} ((?:an?) (?:(?:new|big|small|little|red|old|beautiful|nice) )?([a-z]{3,12}))(?=[.,!?]|$| (?:and|from|in|on|at|with|for|to)\b)/i.exec(
      text,
    );
  if (
    !match ||
    !canBe(match[2]!, 'noun', 'singular') ||
    canBe(match[2]!, 'adjective') ||
    canBe(match[2]!, 'verb')
  )
    return [];
  return [match[1]!.charAt(0).toUpperCase() + match[1]!.slice(1).toLowerCase()];
}

function onMention(mention: Mention, shuffled: <Item>(items: readonly Item[]) => Item[]): string[] {
  const plain = shuffled(onThings[mention.kind]).map((text) => filled(text, mention));
  if (!mention.doing || !mention.doingKind) return plain;
  const doing = { ...mention, name: mention.doing, plural: false };
  return [...shuffled(onDoing[mention.doingKind]).map((text) => filled(text, doing)), ...plain];
}

function filled(text: string, { name, plural }: Pick<Thing, 'name' | 'plural'>): string {
  return text
    .replaceAll('{x}', name)
    .replaceAll('{X}', name.charAt(0).toUpperCase() + name.slice(1))
    .replaceAll('{is}', plural ? 'are' : 'is');
}
