import type { Sentence, Token } from '../sentence';
import * as grammar from './grammar';
import { isOneOf, matches, neighbour, remove, replace, rewrite, type Rule } from './rule';

const people = `${grammar.people}`;
const feminine = 'mother|mom|mum|sister|grandmother|grandma|aunt|girl|woman|daughter';
const masculine = 'father|dad|brother|grandfather|grandpa|uncle|boy|man|son';

export const pronounRules: readonly Rule[] = [
  {
    id: 'double-subject',
    type: 'extra-word',
    why: '主语已经说了，后面不用再加 he / she / it / they。',
    about: ['he', 'she', 'they'],
    wrong: [
      ['My mother she is a teacher.', 'My mother is a teacher.'],
      ['My parents they work hard.', 'My parents work hard.'],
      ['My father he likes fishing.', 'My father likes fishing.'],
    ],
    right: [
      'My mother says she is busy.',
      'To my mother he is a hero.',
      'I told my father he was right.',
      'As for my father, he works.',
    ],
    find: (sentence) => {
      const [det, noun, pronoun, verb] = sentence.tokens;
      if (
        !isOneOf(det, 'my|our|his|her|the') ||
        !isOneOf(noun, `${people}|${grammar.peoplePlural}`) ||
        !isOneOf(pronoun, 'he|she|they') ||
        !verb ||
        !grammar.mayBeVerb(verb)
      )
        return [];
      const rest = sentence.tokens.slice(4);
      return rest.some((token) => isOneOf(token, 'is|are|was|were')) ? [] : [remove(sentence, pronoun!)];
    },
  },
  {
    id: 'he-she',
    type: 'pronoun',
    why: '女性用 she / her，男性用 he / his，要和前面的人一致。',
    about: ['he', 'she'],
    wrong: [
      [
        'My mother is a teacher and he works in a school.',
        'My mother is a teacher and she works in a school.',
      ],
      ['My father is a farmer and she works hard.', 'My father is a farmer and he works hard.'],
    ],
    right: [
      'My mother loves my father and he loves her.',
      'My sister is happy because he came.',
      'My mother met Tom and he was nice.',
    ],
    find: (sentence) => {
      const first = matches(sentence, 'my|his|her|our', `${feminine}|${masculine}`)[0];
      if (
        !first ||
        first[0] !== sentence.tokens[0] ||
        sentence.tokens.filter(
          (token) => isOneOf(token, `${feminine}|${masculine}`) || token.tags().has('ProperNoun'),
        ).length > 1
      )
        return [];
      if (!isOneOf(neighbour(sentence, first[1]!, 1), 'is|was')) return [];
      const female = isOneOf(first[1], feminine);
      return matches(sentence, 'and', female ? 'he' : 'she', (token) => grammar.mayBeVerb(token)).flatMap(
        ([, pronoun]) =>
          sentence.vocabulary.has(female ? 'she' : 'he') || sentence.vocabulary.has(female ? 'him' : 'her')
            ? []
            : [replace(pronoun!, pronoun!, female ? 'she' : 'he')],
      );
    },
  },
  {
    id: 'me-subject',
    type: 'pronoun',
    why: '做主语用主格：I、he、she、we、they。',
    about: ['me', 'him', 'them', 'us', 'her'],
    wrong: [
      ['Me like bananas.', 'I like bananas.'],
      ['Him is my brother.', 'He is my brother.'],
      ['Her is a teacher.', 'She is a teacher.'],
    ],
    right: ['Me too.', 'Her like is rare.', 'Me and my friend are here.', 'Her has-been star.'],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /^(me) (like|love|want|am|have|go|play|think|can|will|don't|very)\b/gi,
        (_, _me, verb) => `I ${verb}`,
      ),
      ...rewrite(
        sentence,
        /^(him|them|us) (is|are|was|were|have|has|like|likes|go|goes|can|will)\b/gi,
        (_, who, verb) =>
          `${({ him: 'He', them: 'They', us: 'We' } as Record<string, string>)[who!.toLowerCase()]} ${verb}`,
      ),
      ...rewrite(sentence, /^her (is|was|has|likes|can|will)\b(?!-)/gi, (_, verb) => `She ${verb}`),
    ],
  },
  {
    id: 'subject-for-possessive',
    type: 'pronoun',
    why: '名词前面用 my、his、her、their 表示“谁的”。',
    about: ['i', 'he', 'she', 'they'],
    wrong: [
      ['This is she book.', 'This is her book.'],
      ['He name is Tom.', 'His name is Tom.'],
      ['I name is Li Ming.', 'My name is Li Ming.'],
    ],
    right: [
      'This is he.',
      'We students are tired.',
      'You boys are late.',
      'Is she teacher Wang?',
      'When was he president?',
    ],
    find: (sentence) =>
      [
        ...matches(
          sentence,
          'i|he|she|they',
          'name|mother|father|mom|dad|brother|sister|hair|eyes|hobby|family|school|friend|friends|parents|birthday|dream|favourite|favorite|english|home|bag|teacher',
          'is|are|was|were|has|subject|sport|food|colour',
        ),
        ...matches(
          sentence,
          'is|like|likes|love|in|with|for',
          'he|she|they',
          'book|bag|name|mother|father|brother|sister|friend|house|pen|hair|family|room|dog|cat|bike|desk|dress|teacher',
        ).map(([, ...rest]) => rest),
      ].flatMap(([pronoun, noun]) => {
        if (isOneOf(neighbour(sentence, pronoun!, -1), 'is|was|when') && isOneOf(noun, 'teacher')) return [];
        return [
          replace(pronoun!, pronoun!, { i: 'my', he: 'his', she: 'her', they: 'their' }[pronoun!.lower]!),
        ].map((change) => ({
          ...change,
          right:
            pronoun === sentence.tokens[0]
              ? change.right.charAt(0).toUpperCase() + change.right.slice(1)
              : change.right,
        }));
      }),
  },
  {
    id: 'its-it-is',
    type: 'spelling',
    why: 'it’s = it is，its 是“它的”；you’re = you are，your 是“你的”。',
    about: ['its', "it's", 'your', 'their'],
    wrong: [
      ['Its a nice day.', "It's a nice day."],
      ['I think your right.', "I think you're right."],
      ['Your welcome!', "You're welcome!"],
      ["The dog likes it's own bed.", 'The dog likes its own bed.'],
      ['Their are two cats.', 'There are two cats.'],
    ],
    right: [
      'Its name is Max.',
      'Your right hand.',
      'The door is on your right.',
      "It's a dog.",
      'Their house is big.',
      'Your very kind letter came.',
    ],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\bits (a|an|the|my|not|raining|(?:very|so|really|too) (?:good|nice|big|hot|cold|fun|interesting|beautiful|difficult|easy|delicious|important|cute|late|hard|boring)(?=[.,!?]|$| (?:and|for|to|in|here|today)\b))(?!\w)/gi,
        (whole, next) => `${whole!.charAt(0)}t's ${next}`,
      ),
      ...rewrite(
        sentence,
        /(?<=^|think |know |sure |, |that |so )(your) (right|welcome|late|wrong)(?=[.!?]|$)/gi,
        (whole, your, next) => `${your}'re ${next}`.replace(/^(y)our/i, '$1ou'),
      ),
      ...rewrite(
        sentence,
        /\b(your|you) is (very |so |really )?(kind|nice|beautiful|good|right|late|tall|clever|great)(?=[.!?]|$| (?:and|to)\b)/gi,
        (whole, _your, very, adjective) => `${whole!.charAt(0)}ou are ${very}${adjective}`,
      ),
      ...rewrite(
        sentence,
        /\bit's (own|name is|tail is|eyes are|colou?r is)\b/gi,
        (whole) => `${whole!.charAt(0)}ts${whole!.slice(4)}`,
      ),
      ...rewrite(
        sentence,
        /\btheir (is|are) (a|an|two|three|many|some|no|lots|a lot)\b/gi,
        (whole, is, next) => `${whole!.charAt(0)}here ${is} ${next}`,
      ),
    ],
  },
  {
    id: 'missing-apostrophe',
    type: 'spelling',
    why: '缩写要加撇号：don’t、I’m、can’t。',
    about: [
      'dont',
      'doesnt',
      'didnt',
      'isnt',
      'arent',
      'wasnt',
      'werent',
      'havent',
      'hasnt',
      'couldnt',
      'shouldnt',
      'wouldnt',
      'im',
      'ive',
      'youre',
      'theyre',
      'thats',
      'whats',
      'cant',
      "cann't",
      "do'nt",
      "does'nt",
      "did'nt",
    ],
    wrong: [
      ['I dont know.', "I don't know."],
      ['Im twelve.', "I'm twelve."],
      ['she dont like maths', "she doesn't like maths"],
      ['my sister dont like maths', "my sister doesn't like maths"],
      ["I cann't swim.", "I can't swim."],
    ],
    right: ["I don't know.", 'He can not.'],
    find: (sentence) =>
      matches(sentence, (token) => Object.hasOwn(apostrophes, token.lower)).map(([token]) => {
        // "she dont"
        const third = isOneOf(token, 'dont') && isSingle(sentence, neighbour(sentence, token, -1));
        return replace(token!, token!, third ? "doesn't" : apostrophes[token!.lower]!);
      }),
  },
  {
    id: 'a-friend-of-mine',
    type: 'pronoun',
    why: '“我的一个朋友”说 a friend of mine 或 one of my friends。',
    about: ['of'],
    wrong: [
      ['He is a friend of me.', 'He is a friend of mine.'],
      ['She is a friend of my.', 'She is a friend of mine.'],
    ],
    right: ['a photo of me', 'a friend of my mother'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(friends?|classmates?|neighbours?) of (?:me|my)(?=[.,!?]|$)/gi,
        (_, noun) => `${noun} of mine`,
      ),
  },
  {
    id: 'reply-i-do',
    type: 'verb-form',
    why: '简短回答用助动词：Yes, I do.',
    about: ['yes', 'no'],
    wrong: [
      ['Yes, I do like.', 'Yes, I do.'],
      ["Yes, I'm like.", 'Yes, I do.'],
    ],
    right: ['Yes, I do like it.', 'Yes, I do.'],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /^(yes,? (?:i|we|they) do) (?:like|want|have|know)(?=[.!]|$)/gi,
        (_, head) => head,
      ),
      ...rewrite(
        sentence,
        /^(yes,?) i(?:'m| am) (?:like|want|have|know|can)(?=[.!]|$)/gi,
        (_, yes) => `${yes} I do`,
      ),
    ],
  },
  {
    id: 'missing-object-it',
    type: 'missing-word',
    why: '及物动词后面要有宾语，这里加 it。',
    about: ['like', 'love', 'enjoy'],
    wrong: [
      ['I very much like.', 'I very much like it.'],
      ['I like very much.', 'I like it very much.'],
      ['I enjoy very much.', 'I enjoy it very much.'],
    ],
    right: ['I like it very much.', 'It is what I like very much.', 'That is the song I love very much.'],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /^((?:yes, |and |because |so )?(?:i|we|they) (?:really )?(?:like|love|enjoy)) (very much|so much|a lot)(?=[.!]|$)/gi,
        (_, head, much) => (/a lot/i.test(much!) ? undefined : `${head} it ${much}`),
      ),
      ...rewrite(
        sentence,
        /^((?:i|we|they) very much (?:like|love|enjoy))(?=[.!]|$)/gi,
        (_, head) => `${head} it`,
      ),
    ],
  },
];

const apostrophes: Readonly<Record<string, string>> = {
  dont: "don't", doesnt: "doesn't", didnt: "didn't", isnt: "isn't", arent: "aren't", wasnt: "wasn't", werent: "weren't",
  havent: "haven't", hasnt: "hasn't", couldnt: "couldn't", shouldnt: "shouldn't", wouldnt: "wouldn't", im: "I'm", ive: "I've",
  youre: "you're", theyre: "they're", thats: "that's", whats: "what's", cant: "can't", "cann't": "can't", "do'nt": "don't",
  "does'nt": "doesn't", "did'nt": "didn't",
}; // prettier-ignore

/** "he", "my sister". */
function isSingle(sentence: Sentence, subject: Token | undefined): boolean {
  return (
    isOneOf(subject, 'he|she|it') ||
    (grammar.isSingularNoun(subject) &&
      isOneOf(neighbour(sentence, subject, -1), `${grammar.possessives}|the|this|that`))
  );
}
