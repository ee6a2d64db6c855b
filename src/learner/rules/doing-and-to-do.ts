import { canBe, lemmaOf, readings } from '../lexicon';
import { ingOf } from './grammar';
import { rewrite, type Rule } from './rule';

const someone =
  '(?:me|you|him|her|us|them|people|students|children|everyone|everybody|teenagers|pupils|farmers|parents|kids)';
/** Verbs behind which a thing and a doing may stand side by side, and what makes a noun of the doing. */
const takesDoing =
  /^(?:like|love|enjoy|hate|prefer|dislike|practi[sc]e|start|begin|try|keep|go|stop|finish|mind|miss|remember|forget|consider|suggest|imagine|avoid|need|see|hear|watch|find|feel|think|say|know|mean|teach|learn|study|talk|include|spend|do|have|choose|want|hope|are|am|be)$/i;
const ofDoing = /\b(?:with|by|about|of|for|from|without|besides|like|love|than|as)\b/i;
const forSomebodyToDoing = new RegExp(
  `\\b((?:important|necessary|difficult|hard|easy|good|possible|helpful|useful|better|dangerous) for ${someone} to) (\\w+ing)\\b`,
  'gi',
);

/** The forms of verbs that pupils mix up: to do, doing, to doing. */
export const doingAndToDoRules: readonly Rule[] = [
  {
    id: 'and-doing-for-and-do',
    type: 'verb-form',
    why: 'and 前后的动词形式要一致：eat … and watch …。',
    about: ['and'],
    wrong: [
      ['We eat dumplings and watching TV.', 'We eat dumplings and watch TV.'],
      ['I get up at six and washing my face.', 'I get up at six and wash my face.'],
      ['On Sunday they clean the room and singing songs.', 'On Sunday they clean the room and sing songs.'],
    ],
    right: [
      'I like dumplings and watching TV.',
      'We enjoy music and reading books.',
      'I help my mother with the dishes and cleaning the room.',
      'They stand there laughing and eating snacks.',
      'We do our homework and cooking dinner is next.',
      'I hate exams and writing essays.',
      'We eat noodles and morning tea.',
    ],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b((?:i|we|they|you) (?:always |often |usually |sometimes |also )?(\w+)((?: \w+){1,4}) and) (\w+ing)((?: \w+){1,3})(?=[.,!?]|$)/gi,
        (_: string, head: string, verb: string, between: string, ing: string, rest: string) => {
          const isDone = canBe(verb, 'verb', 'base') && !takesDoing.test(verb) && !/ing\b/i.test(between);
          const goesOn = rest
            .trim()
            .split(' ')
            .some((word) => isFinite(word));
          const plain = verbOf(ing);
          return isDone && plain && !goesOn && !ofDoing.test(between) ? `${head} ${plain}${rest}` : undefined;
        },
      ),
  },
  {
    id: 'to-doing-for-to-do',
    type: 'verb-form',
    why: '这里的 to 是不定式，后面用动词原形：take measures to protect …。',
    about: ['to'],
    wrong: [
      [
        'We should take measures to protecting our privacy.',
        'We should take measures to protect our privacy.',
      ],
      ['It is important for us to learning English.', 'It is important for us to learn English.'],
      ["I'm very glad to hearing from you.", "I'm very glad to hear from you."],
      ['We can use it to searching information.', 'We can use it to search information.'],
      ['We are going to climbing the hill.', 'We are going to climb the hill.'],
    ],
    right: [
      'I look forward to hearing from you.',
      'He is used to getting up early.',
      'We are going to swimming class.',
      'She devoted her life to helping the poor.',
      'It is the key to learning English.',
      'When it comes to learning English, I am slow.',
      'The first step to learning is listening.',
    ],
    find: (sentence) => {
      if (!/\bto \w+ing\b/i.test(sentence.text)) return [];
      const plain = (_: string, head: string, ing: string) => {
        const verb = verbOf(ing);
        return verb && `${head} ${verb}`;
      };
      return [
        ...rewrite(sentence, forSomebodyToDoing, plain),
        ...rewrite(
          sentence,
          /\b((?:take|took|taking|takes) (?:measures|action|actions|steps) to) (\w+ing)\b/gi,
          plain,
        ),
        ...rewrite(
          sentence,
          /\b((?:am|is|are|was|were|i'm|we're|very|so|really) (?:glad|happy|pleased|able|lucky|willing|eager|ready|proud|excited|sorry) to) (\w+ing)\b/gi,
          plain,
        ),
        ...rewrite(
          sentence,
          /\b((?:use|uses|used|using) (?:it|them|phones?|computers?|the internet|ai) to) (\w+ing)\b/gi,
          plain,
        ),
        ...rewrite(
          sentence,
          /\b((?:am|is|are|i'm|we're) going to) (\w+ing)(?= (?:the|a|an|my|our|some|his|her)\b)/gi,
          plain,
        ),
        ...rewrite(
          sentence,
          /\b((?:decide|decided|hope|hopes|plan|plans|want|wants|wanted|need|needs|try|tries|tried) to) (\w+ing)(?= (?:the|a|an|my|our|some|his|her|english|more|in|at|with)\b)/gi,
          plain,
        ),
      ];
    },
  },
  {
    id: 'modal-not-to',
    type: 'extra-word',
    why: '情态动词的否定后面直接用动词原形：should not bring，不加 to。',
    about: ['not', "shouldn't", "mustn't", "can't", "couldn't", "won't", "wouldn't"],
    wrong: [
      ['I think students should not to bring phones.', 'I think students should not bring phones.'],
      ["You mustn't to swim here.", "You mustn't swim here."],
    ],
    right: [
      'I told him not to go.',
      'He decided not to go.',
      'Should I go or not? To be honest, no.',
      'You ought not to go.',
    ],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b((?:should|must|can|could|may|might|will|would) not|shouldn't|mustn't|can't|cannot|couldn't|won't|wouldn't) to (\w+)\b/gi,
        (_, modal, verb) => (canBe(verb!, 'verb', 'base') ? `${modal} ${verb}` : undefined),
      ),
  },
  {
    id: 'preposition-to-doing',
    type: 'verb-form',
    why: '这里的 to 是介词，后面的动词用 -ing：pay attention to protecting …。',
    about: ['attention', 'devoted', 'devote', 'devotes'],
    wrong: [
      [
        'We must pay attention to protect the environment.',
        'We must pay attention to protecting the environment.',
      ],
      ['She devoted her life to help the poor.', 'She devoted her life to helping the poor.'],
    ],
    right: [
      'Pay attention to your spelling.',
      'We pay more attention to work than to rest.',
      'He devoted his life to science.',
    ],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b((?:pay|pays|paid|paying) (?:more |much |great |close )?attention to|(?:devote|devotes|devoted) (?:my|his|her|their|our|your) (?:\w+ )?(?:life|lives|time|energy) to) (\w+)( \w+)?/gi,
        (_, head, verb, next) => {
          const doing = doingOf(verb!, next ?? '');
          return doing && `${head} ${doing}${next}`;
        },
      ),
  },
  {
    id: 'difficulty-doing',
    type: 'verb-form',
    why: '“做某事有困难”是 have difficulty (in) doing。',
    about: ['difficulty', 'trouble', 'difficulties'],
    wrong: [['I have difficulty to learn physics.', 'I have difficulty learning physics.']],
    right: [
      'I have difficulty in physics.',
      'It is too much trouble to cook.',
      'He went to great trouble to help us.',
    ],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b((?:have|has|had|having) (?:some |much |great |no |a lot of |any )?(?:difficulty|difficulties|trouble)) to (\w+)\b/gi,
        (_, head, verb) =>
          canBe(verb!, 'verb', 'base') ? `${head} ${ingOf(verb!.toLowerCase())}` : undefined,
      ),
  },
  {
    id: 'cannot-help-doing',
    type: 'verb-form',
    why: '“忍不住做”是 can’t help doing。',
    about: ['help'],
    wrong: [["I can't help to laugh.", "I can't help laughing."]],
    right: ["I can't help to clean the room today.", "He can't help you to cry.", "I can't help laughing."],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b((?:can't|cannot|can not|couldn't|could not) help) to (laugh|cry|smile|shout|wonder)\b/gi,
        (_, head, verb) => `${head} ${ingOf(verb!)}`,
      ),
  },
  {
    id: 'than-doing-there',
    type: 'verb-form',
    why: '比较的两边形式要一样：Living … is better than living …。',
    about: ['than'],
    wrong: [
      [
        'Living in the city is more convenient than live in the village.',
        'Living in the city is more convenient than living in the village.',
      ],
    ],
    right: ['Living here is better than life there.', 'Walking is slower than taking a bus.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /^(\w+ing\b[^,.]* is (?:more \w+|\w+er|better) than) (live|stay|go|play|study|take|watch|eat|read|walk|learn)(?= (?:in|at|to|with|on|by|the|a|alone|home)\b)/gi,
        (_, head, verb) => `${head} ${ingOf(verb!)}`,
      ),
  },
];

/** The verb of a word in -ing that is nothing but one; undefined for "morning" and "building". */
function verbOf(ing: string): string | undefined {
  if (!/ing$/i.test(ing) || !canBe(ing, 'verb', 'ing')) return undefined;
  const lemma = readings(ing.toLowerCase()).find(({ pos, form }) => pos === 'verb' && form === 'ing')?.lemma;
  return lemma ?? lemmaOf(ing, 'verb');
}

/** The -ing form of a plain verb that is read as one here: it can be nothing else, or its object follows. */
function doingOf(verb: string, next: string): string | undefined {
  if (!canBe(verb, 'verb', 'base')) return undefined;
  const isOnlyVerb = readings(verb.toLowerCase()).every(({ pos }) => pos === 'verb');
  return isOnlyVerb || /^ (?:the|our|my|their|his|her|your|a|an|people|others|it|them|us)\b/i.test(next)
    ? ingOf(verb.toLowerCase())
    : undefined;
}

function isFinite(word: string): boolean {
  return (
    /^(?:is|are|was|were|am|can|will|has|have|had|do|does|did|makes?|i|we|they|he|she|it)$/i.test(word) ||
    readings(word.toLowerCase()).some(({ pos, form }) => pos === 'verb' && form === 'third')
  );
}
