import { can, type Sentence, type Token } from '../sentence';
import * as grammar from './grammar';
import { isOneOf, matches, neighbour, replace, rewrite, type Rule } from './rule';

const { endsPhrase, isPluralNoun } = grammar;

/** How much and how many. */
export const amountRules: readonly Rule[] = [
  {
    id: 'much-many',
    type: 'determiner',
    why: 'many 修饰可数名词复数，much 修饰不可数名词。',
    about: ['much', 'many'],
    wrong: [
      ['I have much friends.', 'I have many friends.'],
      ['How many money do you have?', 'How much money do you have?'],
      ["I don't have many time.", "I don't have much time."],
      ['How much students are there?', 'How many students are there?'],
      ['There is many rubbish in the river.', 'There is a lot of rubbish in the river.'],
    ],
    right: [
      'How much apples cost!',
      'I like it very much.',
      'Thank you so much, friends.',
      'I have been there many times.',
      'How much do you have?',
    ],
    find: (sentence) => [
      ...matches(sentence, 'much', (token) => isPluralNoun(token) && !can(token, 'verb')).flatMap(([much]) =>
        isOneOf(neighbour(sentence, much!, -1), 'very|thank|how|that') && !howMany(sentence, much!)
          ? []
          : [replace(much!, much!, 'many')],
      ),
      ...matches(
        sentence,
        'much',
        'books|things|games|times|friends|people|students|children|flowers|trees|animals|toys',
      ).flatMap(([much, noun]) =>
        isOneOf(neighbour(sentence, much!, -1), 'very|thank|how|that') ||
        isOneOf(noun, 'friends|things|people') === isPluralNoun(noun)
          ? []
          : [replace(much!, much!, 'many')],
      ),
      ...matches(
        sentence,
        'many',
        'money|homework|water|advice|information|news|milk|rice|bread|work|fun|traffic|snow|rain|housework|knowledge|furniture|music|food|meat|tea|coffee|juice|rubbish|litter|pollution|noise|garbage|luggage|weather|equipment',
      ).flatMap(([many, noun]) => {
        if (!endsPhrase(neighbour(sentence, noun!, 1))) return [];
        return [
          replace(
            many!,
            many!,
            isOneOf(neighbour(sentence, many!, -1), 'how|too|so|not|as|have|very') &&
              !(isOneOf(neighbour(sentence, many!, -1), 'have') && !negative(sentence))
              ? 'much'
              : negative(sentence)
                ? 'much'
                : 'a lot of',
          ),
        ];
      }),
      ...rewrite(
        sentence,
        /\b((?:don't|doesn't|didn't) have (?:too |so )?)many time(?=[.,!?]|$| (?:to|for)\b)/gi,
        (_, head) => `${head}much time`,
      ),
    ],
  },
];

function negative(sentence: Sentence): boolean {
  return sentence.tokens.some((token) => /n't$/.test(token.lower) || token.lower === 'not');
}

function howMany(sentence: Sentence, much: Token): boolean {
  return (
    isOneOf(neighbour(sentence, much, -1), 'how') &&
    isOneOf(neighbour(sentence, much, 2), 'are|do|did|can|have|were|does')
  );
}
