import { readings } from '../lexicon';
import { isKnownName, looksLikePinyin } from '../names';
import { wordToken } from '../sentence';
import * as grammar from './grammar';
import { pluralForms } from './number-agreement';
import { rewrite, type Rule } from './rule';

const { baseOf } = grammar;

/** "Tom, Jack and Lily was", but not a film that is named for two. */
const namesAndVerb =
  /^((?:[A-Z][a-z]+(?: [A-Z][a-z]+)?,? ){1,3}and (?:[A-Z][a-z]+|(?:his|her) (?:brother|sister|mother|father|friend|cousin|family|classmates?))) (is|was|has)\b(?! (?:a|an|the|my|our) (?:\w+ )*(?:film|movie|book|story|cartoon|show|song|game|play))/g;

/** Two or more together as the subject. */
export const joinedSubjectRules: readonly Rule[] = [
  {
    id: 'names-and-verb',
    type: 'agreement',
    why: '几个人一起作主语是复数，be 动词用 are、were，has 用 have。',
    about: ['and'],
    wrong: [
      ['Tom, Jack and Lily was late today.', 'Tom, Jack and Lily were late today.'],
      ['Tom and his sister is twins.', 'Tom and his sister are twins.'],
    ],
    right: [
      'Tom and Jerry is a cartoon.',
      'Tom and Jerry is my favourite cartoon.',
      'I met Tom and Lily was late.',
      'Science and Technology is a big field.',
    ],
    find: (sentence) =>
      rewrite(sentence, namesAndVerb, (_, names, verb) =>
        isPerson(names!) ? `${names} ${pluralForms[verb!]}` : undefined,
      ),
  },
  {
    id: 'both-and-verb',
    type: 'agreement',
    why: '“A 和 B”作主语是复数，动词不加 -s，be 动词用 are。',
    about: ['and'],
    wrong: [
      ['Both my brother and I likes football.', 'Both my brother and I like football.'],
      ['Me and my mother goes shopping.', 'My mother and I go shopping.'],
      ['My father and my mother is teachers.', 'My father and my mother are teachers.'],
    ],
    right: [
      'I like Tom and my mother is kind.',
      'I met Tom and I was late.',
      'My best friend and teacher is Mr Li.',
      'Bread and butter is nice.',
      'She sings and I was happy.',
    ],
    find: (sentence) =>
      rewrite(
        sentence,
        /^((?:(?:in|on|at|after|every|then|now|sometimes|yesterday|today|last)[\w ]{0,18},? )?(?:both )?(?:(?:my|his|her|our|your) (?!and\b)\w+|i|me|he|she|you) and (?:(?:my|his|her|our) \w+|i|me|he|she|you)) (is|was|has|goes|likes|plays|lives|studies|wants|loves|works|does|eats|watches|comes|gets|doesn't)\b(?! (?:n't|was|were|is|are)\b)/gi,
        (_, head, verb) => `${meLast(head!)} ${pluralForms[verb!.toLowerCase()] ?? baseOfThird(verb!)}`,
      ).filter(
        () =>
          !/^(?:\w+ ){0,3}(?:is|was|am|are|like|likes|love|have|has|met|saw)\b/i.test(
            sentence.text.split(' and ')[0] ?? '',
          ),
      ),
  },
];

/** Whether a list of names begins with one of a person: no "Science and Technology". */
function isPerson(names: string): boolean {
  const first = /^[a-z]+/i.exec(names)![0].toLowerCase();
  return isKnownName(first) || (looksLikePinyin(first) && readings(first).length === 0);
}

function meLast(subject: string): string {
  return subject.replace(/^(?:me|i) and (my \w+)$/i, (_, other: string) => `My ${other.slice(3)} and I`);
}

function baseOfThird(verb: string): string {
  return baseOf(wordToken(verb), 'third') ?? verb;
}
