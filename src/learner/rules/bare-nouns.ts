import { startsWithVowelSound } from './nouns';
import { can, type Token } from '../sentence';
import * as grammar from './grammar';
import { insertBefore, isOneOf, matches, neighbour, type Rule } from './rule';

/** Nouns of what is counted that stand without an article. */
export const bareNounRules: readonly Rule[] = [
  {
    id: 'profession-article',
    type: 'determiner',
    why: '说职业时，单数名词前要加 a / an。',
    about: "is|am|was|i'm|he's|she's|be|become|became|becomes".split('|'),
    wrong: [
      ['She is teacher.', 'She is a teacher.'],
      ['My father is doctor.', 'My father is a doctor.'],
      ['I want to be scientist.', 'I want to be a scientist.'],
    ],
    right: [
      'She is our teacher.',
      'He is president of the club.',
      'They are teachers.',
      'My mother is Doctor Li.',
      'She is teacher Wang.',
    ],
    find: (sentence) =>
      [
        matches(sentence, "is|am|was|i'm|he's|she's|be|become|became|becomes", (token) =>
          isProfession(token),
        ),
        matches(
          sentence,
          "is|am|was|i'm|he's|she's|be|become",
          'good|great|famous|kind|bad|excellent|chinese|english|maths|math|middle',
          (token) => isProfession(token),
        ),
      ]
        .flat()
        .flatMap((found) => {
          const noun = found.at(-1)!;
          const after = neighbour(sentence, noun, 1);
          const subject = neighbour(sentence, found[0]!, -1);
          if (
            isOneOf(noun, 'cook|guide|coach|president|monitor|star|reporter|volunteer|dancer') &&
            !isOneOf(noun, 'dancer|reporter|volunteer')
          )
            return [];
          if (
            noun.text !== noun.lower ||
            !(grammar.isSign(after) || isOneOf(after, 'and|in|when|because|but|at|who|so|now'))
          )
            return [];
          const personal =
            isOneOf(found[0], 'be|become|became|becomes') ||
            isOneOf(subject, `i|he|she|${grammar.people}`) ||
            found[0]!.lower.includes("'");
          if (!personal) return [];
          return [insertBefore(found[1]!, startsWithVowelSound(found[1]!.text) ? 'an' : 'a')];
        }),
  },
  {
    id: 'thing-article',
    type: 'determiner',
    why: '单数可数名词前面要有 a、the、my 等词。',
    about: ['have', 'has', 'had', 'live', 'lives', 'buy', 'bought', 'want'],
    wrong: [
      ['I have cat at home.', 'I have a cat at home.'],
      ['I live in small village.', 'I live in a small village.'],
      ['She has big house.', 'She has a big house.'],
    ],
    right: [
      'I have English class today.',
      'We have dinner.',
      'I have time.',
      'I live in China.',
      'He has her book.',
      'I have bus money.',
    ],
    find: (sentence) => [
      ...[
        matches(sentence, 'have|has|had|bought', haveThing),
        matches(
          sentence,
          'have|has|had|bought',
          'big|small|new|little|good|beautiful|nice|cute|red|black|white|blue|dream',
          haveThing,
        ),
      ]
        .flat()
        .flatMap((found) => {
          const [after, subject] = [
            neighbour(sentence, found.at(-1)!, 1),
            neighbour(sentence, found[0]!, -1),
          ];
          const ends =
            grammar.isSign(after) ||
            isOneOf(after, 'and|at|in|on|but|because|with|for|who|too|now|from|named|called');
          return ends &&
            isOneOf(
              subject,
              `i|we|they|you|he|she|${grammar.people}|also|don't|${grammar.peoplePlural}|only`,
            ) &&
            found[1]!.text === found[1]!.lower
            ? [insertBefore(found[1]!, startsWithVowelSound(found[1]!.text) ? 'an' : 'a')]
            : [];
        }),
      ...matches(
        sentence,
        'live|lives|lived',
        'in',
        'small|big|beautiful|little|quiet|poor|new|old|modern|mountain',
        'village|city|town|house|flat|country|family',
      ).map(([, , adjective]) =>
        insertBefore(adjective!, startsWithVowelSound(adjective!.text) ? 'an' : 'a'),
      ),
      ...matches(sentence, 'live|lives|lived', 'in', 'village|town|city').flatMap(([, , noun]) =>
        grammar.isSign(neighbour(sentence, noun!, 1)) ? [insertBefore(noun!, 'a')] : [],
      ),
    ],
  },
];

function haveThing(token: Token): boolean {
  return isOneOf(
    token,
    'cat|dog|bird|rabbit|brother|sister|pen|pencil|ruler|bike|car|phone|computer|camera|robot|dream|hobby|friend|panda|kite|ball|doll|toy|garden|house|cousin|schoolbag|dictionary|question|idea|problem|pet|plan|sweater|son|daughter',
  );
}

/** "cleaner" is a comparative more often than a job. */
function isProfession(token: Token): boolean {
  return grammar.professions.has(token.lower) && !can(token, 'adjective', 'comparative');
}
