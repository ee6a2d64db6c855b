import { can, type Token } from '../sentence';
import * as grammar from './grammar';
import { isOneOf, matches, neighbour, replace, rewrite, type Rule } from './rule';

/** What pupils put where the noun belongs. */
const nounOf: Readonly<Record<string, string>> = {
  develop: 'development', important: 'importance', invent: 'invention', pollute: 'pollution', achieve: 'achievement', begin: 'beginning',
}; // prettier-ignore
/** Verbs that are no nouns, with the noun of each; those with a star are not counted. */
const nounOfVerb: Readonly<Record<string, string>> = {
  advise: 'advice*', succeed: 'success*', behave: 'behaviour*', grow: 'growth*', educate: 'education*', pollute: 'pollution*', protect: 'protection*',
  develop: 'development', improve: 'improvement', invite: 'invitation', decide: 'decision', describe: 'description', explain: 'explanation',
  introduce: 'introduction', compete: 'competition', perform: 'performance', arrive: 'arrival', invent: 'invention', choose: 'choice', breathe: 'breath',
  celebrate: 'celebration', graduate: 'graduation', communicate: 'communication*', believe: 'belief', lose: 'loss', discuss: 'discussion', suggest: 'suggestion',
  achieve: 'achievement', imagine: 'imagination*', pronounce: 'pronunciation*', organize: 'organization', collect: 'collection',
}; // prettier-ignore
const nouns = Object.keys(nounOfVerb).join('|');
/** Not "her", "some" and "this", which stand in front of verbs, too: "I saw her succeed." */
const owners = 'the|a|an|my|your|his|our|their';
const behindNoun = 'of|about|for|from|between|is|was|and';

const isPlain = (token: Token): boolean =>
  !isOneOf(token, 'few|little|lot|many|whole|only') &&
  can(token, 'adjective') &&
  !can(token, 'adverb') &&
  !can(token, 'verb');

/** A verb, or an adjective, where the noun of the family belongs, and the other way round. */
export const verbNounRules: readonly Rule[] = [
  {
    id: 'verb-for-noun',
    type: 'word-choice',
    why: 'a、the、my 或形容词后面要用名词，不用动词：good advice、a big improvement。',
    about: Object.keys(nounOfVerb),
    wrong: [
      ['He gave me a good advise.', 'He gave me good advice.'],
      ['Thank you for your advise.', 'Thank you for your advice.'],
      ['The protect of animals is important.', 'The protection of animals is important.'],
      ['I made a big improve this term.', 'I made a big improvement this term.'],
    ],
    right: [
      'The people I know advise me well.',
      'My big brothers decide.',
      'The best students succeed and the rest do not.',
      'I like the graduate from Beijing.',
      'I saw her succeed.',
      'Some succeed, some fail.',
      'A few succeed.',
      'Let her choose.',
    ],
    find: (sentence) => [
      ...matches(sentence, owners, nouns).flatMap(([owner, verb]) =>
        isNounThere(verb!, neighbour(sentence, verb!, 1))
          ? [replace(owner!, verb!, named(owner!, undefined, verb!))]
          : [],
      ),
      ...matches(sentence, owners, isPlain, nouns).flatMap(([owner, adjective, verb]) =>
        isNounThere(verb!, neighbour(sentence, verb!, 1)) && !isOneOf(owner, 'the')
          ? [replace(owner!, verb!, named(owner!, adjective, verb!))]
          : [],
      ),
    ],
  },
  {
    id: 'to-success',
    type: 'word-choice',
    why: 'to、can、will 后面用动词：succeed、choose、advise。',
    about: ['success', 'advice', 'choice'],
    wrong: [
      ['I want to success in the future.', 'I want to succeed in the future.'],
      ['You must choice one of them.', 'You must choose one of them.'],
      ['I hope you can success.', 'I hope you can succeed.'],
    ],
    right: [
      'Hard work leads to success.',
      'It is the key to success in life.',
      'I listen to advice from him.',
    ],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b((?:want|wants|wanted|hope|hopes|hoped|wish|try|need|decided|how|able|going|like) to|can|could|will|must|should|may|might|can't|won't) (success|advice|choice)(?= (?:in|at|if|one|a|the|my|your|me|him|her|us|them|what|and|when|one day|soon)\b|[.,!?]|$)/gi,
        (_, verb, noun) =>
          `${verb} ${{ success: 'succeed', advice: 'advise', choice: 'choose' }[noun!.toLowerCase()]}`,
      ),
  },
  {
    id: 'the-verb-of',
    type: 'word-choice',
    why: '“the … of” 中间用名词：the development of、the importance of。',
    about: [
      'develop',
      'important',
      'environmental',
      'different',
      'happy',
      'invent',
      'grow',
      'pollute',
      'begin',
      'achieve',
    ],
    wrong: [
      ['With the develop of society, life is better.', 'With the development of society, life is better.'],
      ['We know the important of water.', 'We know the importance of water.'],
      ['We should protect the environmental.', 'We should protect the environment.'],
      ['He made a different to my life.', 'He made a difference to my life.'],
    ],
    right: [
      'The important thing is to try.',
      'He lives in a different city.',
      'The happy of heart sing.',
      'It is a success.',
    ],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(the|a) (develop|important|invent|pollute|achieve|begin) of\b/gi,
        (_, det, word) =>
          `${/^[aeiou]/i.test(nounOf[word!.toLowerCase()]!) && det === 'a' ? 'an' : det} ${nounOf[word!.toLowerCase()]} of`,
      ),
      ...rewrite(
        sentence,
        /\b(protect|save|pollute|for|improve|to) (the|our) environmental(?! \w)/gi,
        (_, verb, det) => `${verb} ${det} environment`,
      ),
      ...rewrite(
        sentence,
        /\b(make|makes|made|making) a (big |great |real )?different\b(?! \w+(?:\.|$))/gi,
        (_, verb, size) => `${verb} a ${size}difference`,
      ),
    ],
  },
];

/** Whether a noun stands where this verb is: nothing follows that a verb would take. */
function isNounThere(verb: Token, next: Token | undefined): boolean {
  if (isOneOf(verb, 'graduate|lose')) return isOneOf(next, 'of');
  return (
    grammar.isSign(next) ||
    isOneOf(next, behindNoun) ||
    (isOneOf(verb, 'advise|improve') && isOneOf(next, 'in|on|this|to'))
  );
}

function named(owner: Token, adjective: Token | undefined, verb: Token): string {
  const found = nounOfVerb[verb.lower]!;
  const noun = found.replace('*', '');
  const words = adjective ? `${adjective.lower} ${noun}` : noun;
  if (!isOneOf(owner, 'a|an')) return `${owner.lower} ${words}`;
  if (found.endsWith('*')) return adjective ? words : `some ${noun}`;
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}
