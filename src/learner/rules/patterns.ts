import { wordToken, type Sentence, type Token } from '../sentence';
import * as grammar from './grammar';
import {
  insertBefore,
  isOneOf,
  matches,
  neighbour,
  remove,
  replace,
  rewrite,
  type Change,
  type Rule,
} from './rule';

const { ingOf, isPureVerb, isPlainBase } = grammar;
const likeVerbs = 'likes|liked|loves|loved|hate|hates|hated|prefers';
export const actions =
  'eat|play|sing|read|watch|listen|go|swim|draw|write|cook|make|do|see|learn|speak|take|ride|buy|collect|climb|help|talk|run|drink|fly|chat|travel|study|dance|visit|use|have|get';
const infinitiveVerbs =
  'want|wants|wanted|need|needs|decide|decides|decided|hope|hopes|plan|plans|planned|refuse|refused|promise|promised|wish';
const afterTo =
  'go|be|play|buy|eat|see|learn|become|make|get|know|find|take|read|write|sing|speak|tell|visit|do|have|come|meet|study|watch|swim|stay|live|travel|say|ask|finish|improve|protect|save|give|join|win|try|help';
/** "play" can be a noun, and is none before an object. */
export function actsAsVerb(verb: Token, next: Token | undefined): boolean {
  if (isPureVerb(verb) && !isOneOf(verb, 'play|visit|help|study|work|watch')) return true;
  return isOneOf(
    next,
    `${grammar.determiners}|${grammar.objectPronouns}|${grammar.prepositions}|football|basketball|volleyball|tennis|badminton|chess|ping-pong|games|computer|sports|music|tv|english|together|books|more|hard|there|others|people|new`,
  );
}

export const patternRules: readonly Rule[] = [
  {
    id: 'like-doing',
    type: 'verb-form',
    why: 'like、love 后面的动词用 to do 或 doing，不能直接用原形。',
    about: `like|love|hate|${likeVerbs}`.split('|'),
    wrong: [
      ['I like eat noodles.', 'I like eating noodles.'],
      ['He likes play basketball.', 'He likes playing basketball.'],
      ['I like listen to music.', 'I like listening to music.'],
    ],
    right: [
      'I like to eat noodles.',
      'He looks like a boy.',
      "I'd like to go.",
      'It is like play.',
      'I like study time.',
      'People like that do it.',
    ],
    find: (sentence) => [
      ...matches(
        sentence,
        `i|we|they|you|also|really|to|don't|didn't|doesn't|not|both|all|students|people|friends|and`,
        'like|love|hate',
        (token) => isOneOf(token, actions),
      ).flatMap(([before, , verb]) => afterLike(sentence, before!, verb!)),
      ...matches(sentence, likeVerbs, (token) => isOneOf(token, actions)).flatMap(([before, verb]) =>
        afterLike(sentence, before!, verb!),
      ),
    ],
  },
  {
    id: 'suggest-somebody-to',
    type: 'verb-form',
    why: 'suggest 后面不能接 somebody to do，要说 suggest that somebody do 或 suggest doing。',
    about: ['suggest', 'suggests', 'suggested'],
    wrong: [
      ['I suggest you to read more.', 'I suggest that you read more.'],
      ['He suggested me to go.', 'He suggested that I go.'],
    ],
    right: ['I suggest that you go.', 'He suggested it to me.', 'I suggested a film to watch.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(suggest(?:s|ed)?) (me|you|him|her|us|them|(?:my|your|his|our|the) (?:friend|mother|father|teacher|students?|classmates?|parents)) to (\w+)/gi,
        (_, suggest, who, verb) => `${suggest} that ${subjectOf(who!)} ${verb}`,
      ),
  },
  {
    id: 'make-somebody-do',
    type: 'verb-form',
    why: 'make、let 后面用 somebody + 动词原形，不加 to。',
    about: ['make', 'makes', 'made', 'let', 'lets', 'making', 'letting'],
    wrong: [
      ['The story made me to cry.', 'The story made me cry.'],
      ['Let me to help you.', 'Let me help you.'],
      ['My mother lets my brother to play.', 'My mother lets my brother play.'],
    ],
    right: [
      'I was made to work.',
      'He made it to the top.',
      'She made a cake for me to eat.',
      'It lets us to the garden.',
    ],
    find: (sentence) => [
      ...matches(
        sentence,
        'make|makes|made|let|lets|making|letting',
        'me|you|him|her|us|them|people|students|everyone',
        'to',
        (token) => isPlainBase(token) || isOneOf(token, 'be'),
      ).map(([, , to]) => remove(sentence, to!)),
      ...matches(
        sentence,
        'let|lets|make|makes|made',
        'my|his|her|our|their|your|the',
        `${grammar.people}|${grammar.peoplePlural}`,
        'to',
        (token) => isPlainBase(token),
      ).map((found) => remove(sentence, found[3]!)),
    ],
  },
  {
    id: 'want-to-do',
    type: 'missing-word',
    why: 'want、need、decide、hope 后面接动词要用 to do。',
    about: `${infinitiveVerbs}|would|i'd|hope`.split('|'),
    wrong: [
      ['I want go home.', 'I want to go home.'],
      ['She wants be a singer.', 'She wants to be a singer.'],
      ['He decided go there.', 'He decided to go there.'],
      ['I hope can see you.', 'I hope to see you.'],
    ],
    right: [
      'I need help.',
      'I need help with my maths.',
      'He need not go.',
      'I want work.',
      'You need only ask.',
      "That's what I want. Go home!",
      'I want play time.',
      'Do what you want.',
    ],
    find: (sentence) => [
      ...matches(sentence, infinitiveVerbs, (token) => isOneOf(token, afterTo)).flatMap(([before, verb]) => {
        const next = neighbour(sentence, verb!, 1);
        if (
          isOneOf(before, 'need|plan|hope|promise|wish') &&
          !isOneOf(neighbour(sentence, before!, -1), "i|you|we|they|don't|will|also|really|and")
        )
          return [];
        if (isOneOf(before, 'need') && isOneOf(verb, 'not|only')) return [];
        if (isOneOf(verb, 'help') && isOneOf(next, 'with')) return [];
        const sure =
          !isOneOf(verb, 'play|visit|help|study|watch|say|ask|try|save|win|travel|swim|stay|have|know|do') ||
          isOneOf(
            next,
            `${grammar.determiners}|${grammar.objectPronouns}|football|basketball|chess|games|with`,
          );
        return sure ? [insertBefore(verb!, 'to')] : [];
      }),
      ...matches(sentence, "would|i'd", 'like', (token) => isOneOf(token, afterTo)).flatMap(([, , verb]) =>
        actsAsVerb(verb!, neighbour(sentence, verb!, 1)) ? [insertBefore(verb!, 'to')] : [],
      ),
      ...matches(sentence, "i'd", 'like', (token) => isOneOf(token, afterTo)).flatMap(([, , verb]) =>
        isOneOf(verb, 'help|work|study|dance|talk|play') && grammar.isSign(neighbour(sentence, verb!, 1))
          ? []
          : [insertBefore(verb!, 'to')],
      ),
      ...matches(sentence, 'i|we|they', 'hope', 'can').map(([, , can]) => replace(can!, can!, 'to')),
    ],
  },
  {
    id: 'takes-time-to',
    type: 'missing-word',
    why: '“花某人多少时间做某事”是 It takes somebody + 时间 + to do。',
    about: ['takes', 'take', 'took'],
    wrong: [['It takes me ten minutes walk to school.', 'It takes me ten minutes to walk to school.']],
    right: ['It takes ten minutes.', "It is ten minutes' walk.", 'It takes me an hour to go there.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(it (?:takes?|took|will take) (?:me|us|him|her|them|you) (?:about )?\w+ (?:minutes?|hours?|days?)) (walk|go|get|finish|do|ride|arrive)\b/gi,
        (_, head, verb) => `${head} to ${verb}`,
      ),
  },
  {
    id: 'used-to',
    type: 'verb-form',
    why: 'be used to doing 是“习惯做”，used to do 是“过去常常做”。',
    about: ['used', 'use'],
    wrong: [
      ['I am used to get up early.', 'I am used to getting up early.'],
      ['I use to play chess when I was small.', 'I used to play chess when I was small.'],
    ],
    right: [
      'It is used to make paper.',
      'I used to live there.',
      'I am used to the noise.',
      "I didn't use to like it.",
      'What do you use to write?',
    ],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(i am|i'm|he is|she is|we are|got|get) used to (get|go|eat|live|do|sleep|have|be|work|speak|drink|wake|walk|take)\b/gi,
        (_, head, verb) => `${head} used to ${ingOf(verb!)}`,
      ),
      ...rewrite(
        sentence,
        /\b(i|he|she|we|they) use to (\w+)(?=.*\b(?:when i was|when he was|before|in the past|years ago)\b)/gi,
        (_, subject, verb) => `${subject} used to ${verb}`,
      ),
    ],
  },
  {
    id: 'had-better-do',
    type: 'verb-form',
    why: 'had better、would rather、why not 后面直接用动词原形。',
    about: ['better', 'rather', 'why'],
    wrong: [
      ['You had better to go.', 'You had better go.'],
      ['Why not to play chess?', 'Why not play chess?'],
    ],
    right: ['You had better go.', 'It is better to go.', "Why don't you go?"],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b((?:had|'d) better(?: not)?|would rather(?: not)?|why not|why don't (?:you|we)) to (\w+)/gi,
        (_, head, verb) => `${head} ${verb}`,
      ),
    ],
  },
  {
    id: 'will-can',
    type: 'verb-form',
    why: '两个情态动词不能连用：will be able to。',
    about: ['will', "i'll"],
    wrong: [['I will can swim.', 'I will be able to swim.']],
    right: ['I can swim.', 'The will can be read.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(i|you|he|she|we|they) (will|must|should|may|might) (can|must|should|will)\b/gi,
        (_, subject, first, second) => (second === 'can' ? `${subject} ${first} be able to` : undefined),
      ),
  },
  {
    id: 'tell-not-to',
    type: 'verb-form',
    why: '“告诉某人不要做”是 tell somebody not to do。',
    about: ["don't"],
    wrong: [["Mother told me don't play games.", 'Mother told me not to play games.']],
    right: ["He told me he doesn't play.", "I told them I don't know."],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(told|tells?|asked|asks?) (me|you|him|her|us|them) (?:to )?don't (\w+)/gi,
        (_, verb, who, what) => (isBase(what!) ? `${verb} ${who} not to ${what}` : undefined),
      ),
  },
  {
    id: 'want-that',
    type: 'verb-form',
    why: 'want 后面说 want somebody to do，不用 that 从句。',
    about: ['that'],
    wrong: [['My mother wants that I study hard.', 'My mother wants me to study hard.']],
    right: ['I want that book.', 'She wants that he knows.'.replace('wants', 'hopes')],
    find: (sentence) =>
      rewrite(sentence, /\b(wants?|wanted) that (i|you|we|they) (\w+)/gi, (_, want, who, verb) =>
        isBase(verb!) ? `${want} ${objectOf(who!)} to ${verb}` : undefined,
      ),
  },
  {
    id: 'let-pronoun',
    type: 'pronoun',
    why: 'let、help、tell 等动词后面用宾格：me、him、her、us、them。',
    about: ['we', 'i', 'he', 'she', 'they'],
    wrong: [
      ['Let we go to the park.', 'Let us go to the park.'],
      ['Please help I.', 'Please help me.'],
      ['Dad will take we there.', 'Dad will take us there.'],
      ['He gave I a book.', 'He gave me a book.'],
    ],
    right: [
      "Let's go.",
      'Let him go.',
      'When you help, he is happy.',
      'After he asked, she went home.',
      'The story she told I know.',
    ],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(lets?|letting) (we|i|he|she|they)\b(?= \w)/gi,
        (_, verb, who) => `${verb} ${objectOf(who!)}`,
      ),
      ...rewrite(
        sentence,
        /\b(help|helps|helped|tell|tells|told|like|likes|love|loves|miss|thank|teach|teaches|with|for|to|about|from|give|gave|ask|asked|know|see|saw|meet|met|want|wait for|look at|of) (we|i|he|she|they)(?=[.!?]|$| very much| a lot| so much)/gi,
        (_, verb, who) => `${verb} ${objectOf(who!)}`,
      ),
      ...rewrite(
        sentence,
        /\b(take|takes|took|bring|brings|brought|show|shows|showed|give|gives|gave|send|sends|sent|teach|teaches|taught|tell|tells|told|ask|asks|asked|invite|invites|invited) (we|i|he|she|they)(?= (?:there|here|home|a|an|the|some|many|to|about|english)\b)/gi,
        (_, verb, who) => `${verb} ${objectOf(who!)}`,
      ),
    ],
  },
];

function afterLike(sentence: Sentence, before: Token, verb: Token): Change[] {
  if (isOneOf(before, 'to') && isOneOf(verb, 'have|get|use|do')) return [];
  if (sentence.vocabulary.has('would')) return [];
  const next = neighbour(sentence, verb, 1);
  return actsAsVerb(verb, next) ? [replace(verb, verb, ingOf(verb.lower))] : [];
}

export function isBase(word: string): boolean {
  return /^(?:read|put|cut|let|set)$/i.test(word) || isPlainBase(wordToken(word));
}

const subjects: Readonly<Record<string, string>> = { me: 'I', him: 'he', her: 'she', us: 'we', them: 'they' };

const objects: Readonly<Record<string, string>> = { i: 'me', he: 'him', she: 'her', we: 'us', they: 'them' };

const subjectOf = (word: string): string => subjects[word.toLowerCase()] ?? word;

const objectOf = (word: string): string => objects[word.toLowerCase()] ?? word;
