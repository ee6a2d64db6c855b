import { can, wordToken, type Sentence, type Token } from '../sentence';
import { hasPastTime } from './agreement';
import * as grammar from './grammar';
import { isOneOf, matches, neighbour, replace, rewrite, type Change, type Rule } from './rule';
import { hasPastVerb } from './subjects';

const { pastOf } = grammar;
const presentSigns =
  'now|today|every|always|usually|often|still|sometimes|nowadays|tomorrow|if|think|know|hope|believe|say|says|will|never';
const presentOrCan = `${presentSigns}|to|can`;
const presentOrOther = `${presentSigns}|born|?|used|that's`;
/** Beside these a third person's base form may be present, or right. */
const blockers =
  'now|today|every|always|usually|often|still|sometimes|nowadays|tomorrow|if|will|never|know|?|born|would|can|let|made|suggested|insisted|wish';
const startedByNarration = 'suddenly|finally';
const stativeOrKnown = 'am|is|are|has|have|love|like|live|want|know|think';

/** The tense of a story, and the perfect with its signs. */
export const storyRules: readonly Rule[] = [
  {
    id: 'past-story-third',
    type: 'verb-tense',
    why: '讲过去的事情，前后的动词都要用过去式。',
    about: `he|she|${grammar.people}`.split('|'),
    wrong: [
      [
        'When I was five years old, my father teach me how to ride a bike.',
        'When I was five years old, my father taught me how to ride a bike.',
      ],
      ['He was so tired that he fall asleep.', 'He was so tired that he fell asleep.'],
      ['She began to cry because she see a snake.', 'She began to cry because she saw a snake.'],
    ],
    right: [
      'He was ill, and now he eats well.',
      'I saw him go.',
      'Did he go?',
      'My father was tired but let me play.',
      'She said that he put it there.',
      'I think he was ill but he eats well.',
    ],
    find: (sentence) => pastStory(sentence, 'he|she', true),
  },
  {
    id: 'past-story-first',
    type: 'verb-tense',
    why: '讲过去的事情，前后的动词都要用过去式。',
    about: ['when', 'while', 'and'],
    wrong: [
      ['We went to the zoo and see many animals.', 'We went to the zoo and saw many animals.'],
      ['We climbed the hill and take many photos.', 'We climbed the hill and took many photos.'],
      ['I was very surprised when I hear the news.', 'I was very surprised when I heard the news.'],
      [
        'I was walking in the park when I see an old man.',
        'I was walking in the park when I saw an old man.',
      ],
    ],
    right: [
      'I went to the zoo, and now I like animals.',
      'I was born in Hunan and live in Beijing.',
      'I helped her wash and dry the cups.',
      'We played hide and seek.',
      'We stopped to eat and drink.',
      'I decided to go and see her.',
      'I saw him come and go.',
      'He told me to sit and wait.',
    ],
    find: (sentence) => {
      if (sentence.tokens.some((token) => isOneOf(token, presentOrOther))) return [];
      const joined = rewriteJoined(sentence);
      const when = matches(sentence, 'when|while', 'i|we|they', grammar.isPlainBase).flatMap(([, , verb]) => {
        if (!grammar.isPureVerb(verb) || isOneOf(verb, 'have|live') || !hasPastVerb(sentence, verb))
          return [];
        const opening = isOneOf(sentence.tokens[0], 'i|we|he|she|they|my|the');
        return opening ? [replace(verb!, verb!, pastOf(verb!.lower))] : [];
      });
      return [...joined, ...when];
    },
  },
  {
    id: 'past-when-clause',
    type: 'verb-tense',
    why: 'when、while 从句和主句时态要一致，过去的事都用过去式。',
    about: ['when', 'while'],
    wrong: [
      ['When I got home, my mother is cooking dinner.', 'When I got home, my mother was cooking dinner.'],
      ['When I am five years old, I went to Beijing.', 'When I was five years old, I went to Beijing.'],
      [
        'When I am five years old, my father teach me to ride.',
        'When I was five years old, my father taught me to ride.',
      ],
      ['While I am doing my homework, the phone rang.', 'While I was doing my homework, the phone rang.'],
    ],
    right: [
      'When I was young, my dad told me that honesty is best.',
      'When I am sad, I think of what she said.',
      'When I met him, I knew he is my friend.',
    ],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /^(when (?:i|he|she)) (?:am|is) ((?:one|two|three|four|five|six|seven|eight|[1-8]) years? old, (?:i|he|she|my \w+|the \w+)) (\w+)/gi,
        (_, head, age, verb) => {
          const token = wordToken(verb!);
          const past =
            grammar.isPlainBase(token) && grammar.isPureVerb(token) ? pastOf(token.lower) : undefined;
          return past ? `${head} was ${age} ${past}` : undefined;
        },
      ),
      ...rewrite(
        sentence,
        /^(when (?:i|we|he|she|they) (?:got|came|arrived|went|returned|woke|saw|opened|reached|entered)\b[\w ]*, (?:i|we|he|she|they|it|my \w+|the \w+)) (is|am|are) (\w+ing|very|so|not)\b/gi,
        (_, head, be, rest) => `${head} ${be!.toLowerCase() === 'are' ? 'were' : 'was'} ${rest}`,
      ),
      ...rewrite(
        sentence,
        /^((?:when|while) (?:i|he|she|we|they)) (am|is|are) (\w+ing|(?:a |an )?(?:child|little|young|small|\w+ years old)|in (?:primary school|grade \w+))((?: [\w ]*)?, (?:i|we|he|she|they|the \w+|my \w+) )(\w+)/gi,
        (_, head, be, rest, middle, verb) => {
          const token = wordToken(verb!);
          const past =
            /^(?:was|were|did|had|went|saw)$/i.test(verb!) ||
            (can(token, 'verb', 'past') && !can(token, 'verb', 'base'));
          return past
            ? `${head} ${be!.toLowerCase() === 'are' ? 'were' : 'was'} ${rest}${middle}${verb}`
            : undefined;
        },
      ),
    ],
  },
  {
    id: 'narration-past',
    type: 'verb-tense',
    why: '用 suddenly、finally 讲经过时，动词用过去式。',
    about: ['suddenly'],
    wrong: [
      ['Suddenly, a man come in and say hello to us.', 'Suddenly, a man came in and said hello to us.'],
    ],
    right: ['Suddenly, a man came in.', 'Suddenly I want to sing.'],
    find: (sentence) => {
      if (!isOneOf(sentence.tokens[0], startedByNarration) || sentence.tokens.length > 25) return [];
      if (sentence.tokens.some((token) => isOneOf(token, presentOrCan) && !isOneOf(token, 'to|say')))
        return [];
      return sentence.tokens.flatMap((verb) => {
        const before = neighbour(sentence, verb, -1);
        if (!grammar.isPlainBase(verb) || isOneOf(verb, stativeOrKnown) || !grammar.isPureVerb(verb))
          return [];
        return (can(before, 'noun') && isOneOf(neighbour(sentence, before!, -1), 'a|an|the|my')) ||
          isOneOf(before, 'he|she|and')
          ? [replace(verb, verb, pastOf(verb.lower))]
          : [];
      });
    },
  },
  {
    id: 'unreal-if',
    type: 'verb-tense',
    why: '说不可能的假设用 If I were …, I would …。',
    about: ['if'],
    wrong: [
      ['If I am a bird, I will fly to the sky.', 'If I were a bird, I would fly to the sky.'],
      ['If I am you, I will go.', 'If I were you, I would go.'],
    ],
    right: [
      'If I am late, I will call you.',
      'If I am a good boy, I will get a gift.',
      'If I were you, I would go.',
    ],
    find: (sentence) =>
      rewrite(
        sentence,
        /\bif i (?:am|was) (you|a bird|a fish|superman|a superman|the president|a teacher|a cat|a dog|the headmaster|a cloud|a millionaire|him|her|rich)\b(, i|,? i) will\b/gi,
        (_, what, middle) => `if I were ${what}${middle!.replace(/i$/i, 'I')} would`,
      ),
  },
];

/** Third-person verbs without -s in a sentence that tells of the past. */
function pastStory(sentence: Sentence, pronouns: string, nouns: boolean): Change[] {
  if (sentence.tokens.some((token) => isOneOf(token, blockers))) return [];
  return sentence.tokens.flatMap((verb) => {
    if (
      !grammar.isPlainBase(verb) ||
      !(
        grammar.isPureVerb(verb) ||
        isOneOf(
          verb,
          'call|fall|cry|give|want|like|cost|begin|tell|look|run|start|stop|help|laugh|smile|walk',
        )
      ) ||
      isOneOf(verb, 'do|be|let')
    )
      return [];
    const before = neighbour(sentence, verb, -1);
    const noun =
      nouns &&
      isOneOf(before, grammar.people) &&
      isOneOf(neighbour(sentence, before!, -1), 'my|his|her|our|the|a');
    const subject = noun ? neighbour(sentence, before!, -1)! : before;
    if (!subject || !(noun || isOneOf(before, pronouns)) || !grammar.startsClause(sentence, subject))
      return [];
    if (
      isOneOf(neighbour(sentence, subject, -1), 'and|or|nor') &&
      !isOneOf(neighbour(sentence, subject, -2), ',') &&
      noun
    )
      return [];
    return hasPastVerb(sentence, verb) || hasPastTime(sentence)
      ? [replace(verb, verb, verb.lower === 'have' ? 'had' : pastOf(verb.lower))]
      : [];
  });
}

/** "went … and see": the second verb of two with one subject. */
function rewriteJoined(sentence: Sentence): Change[] {
  if (
    sentence.tokens.some(
      (token) =>
        isOneOf(token, 'to|help|helped|let|made|make|can|could|would|saw|heard|watched|told') &&
        !isGoTo(sentence, token),
    )
  )
    return [];
  return matches(sentence, 'and', grammar.isPlainBase).flatMap(([and, verb]) => {
    if (!grammar.isPureVerb(verb) || isOneOf(verb, 'have|live|do|be|hope|think|seek')) return [];
    const head = sentence.tokens.slice(0, sentence.tokens.indexOf(and!));
    const opener = head[0];
    const past = head.some(
      (token) =>
        (can(token, 'verb', 'past') &&
          !can(token, 'verb', 'base') &&
          isOneOf(neighbour(sentence, token, -1), 'i|we|they|he|she')) ||
        (isOneOf(token, 'went') && isOneOf(opener, 'i|we|they|he|she|yesterday|last|then')),
    );
    return past ? [replace(verb!, verb!, pastOf(verb!.lower))] : [];
  });
}

function isGoTo(sentence: Sentence, token: Token): boolean {
  return (
    isOneOf(token, 'to') &&
    isOneOf(neighbour(sentence, token, -1), 'went|came|back|walked|drove|got|ran') &&
    !can(neighbour(sentence, token, 1), 'verb', 'base')
  );
}
