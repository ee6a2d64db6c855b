import { can, wordToken, type Sentence } from '../sentence';
import * as grammar from './grammar';
import { isOneOf, matches, rewrite, type Rule } from './rule';

const plainBase = (word: string) =>
  grammar.isPlainBase(wordToken(word)) && grammar.isPureVerb(wordToken(word));
const action =
  'go|eat|play|watch|read|do|study|work|learn|write|buy|make|take|bring|see|tell|help|visit|draw|sing|dance|swim|run|walk|speak|talk|listen|cook|clean|wash|drink|sleep|get|become|be|have|give|finish|practice|practise|improve|introduce|share|travel|choose|join|find|keep|protect|travel|live|use|come|meet|know|think|call|ask|try|stay|leave|return|ride|climb';

const somebodyTo = new RegExp(
  `\\b(want|wants|wanted|ask|asks|asked|told|tells|allow|allows|allowed|encourage|encourages|encouraged|teach|teaches|taught|invite|invited|expect|expects) (me|him|us|them|you) (${action})\\b(?! (?:is|was)\\b)`,
  'gi',
);
const verbAndAction = new RegExp(
  `\\b(forgot|forget|tried|decided|decide|planned|plan|hope|hopes|agreed|promised|refused|began|started|'d like|would like|need|needs|failed|prepare|offered|afford|ready) (${action})\\b`,
  'gi',
);
const causativeTo = new RegExp(
  `\\b(let|lets|made|makes|make|saw|see|heard|hear|watched) (me|him|us|them|her|people|students|children) to (${action}|feel|cry|laugh|cross|understand|fall|relax|remember)\\b`,
  'gi',
);
const itIsAdjective = new RegExp(
  `\\b(it(?:'s| is| was)(?: not)?(?: very| so| really| too)? (?:important|easy|hard|difficult|good|necessary|interesting|fun|dangerous|nice|bad|possible|impossible|useful|great|better)(?: for (?:me|us|you|him|her|them|students|children|everyone|people))?) (${action})\\b`,
  'gi',
);

/** What may follow a verb: to do, doing, do, somebody to do. */
export const complementRules: readonly Rule[] = [
  {
    id: 'somebody-to-do',
    type: 'verb-form',
    why: 'want、ask、tell、help 某人做某事，后面用 to do。',
    about:
      'want|wants|wanted|ask|asks|asked|told|tells|allow|allows|allowed|encourage|encourages|encouraged|teach|teaches|taught|invite|invited|expect|expects'.split(
        '|',
      ),
    wrong: [
      ['My mother wants me study hard.', 'My mother wants me to study hard.'],
      ['The teacher asked us read the text.', 'The teacher asked us to read the text.'],
      ['He told me go home.', 'He told me to go home.'],
    ],
    right: [
      'He told me you go there.',
      'She told us study is fun.',
      'My mother wants me to study.',
      'I asked him why.',
      'He wants me home.',
    ],
    find: (sentence) =>
      rewrite(sentence, somebodyTo, (_, verb, whom, base) =>
        /^(?:work|study|help|share|use|call|dance|walk|talk|sleep|try|have)$/i.test(base!) &&
        /^t|^told/i.test(verb!)
          ? undefined
          : `${verb} ${whom} to ${base}`,
      ),
  },
  {
    id: 'to-do-after-verb',
    type: 'verb-form',
    why: '这个动词后面接 to do。',
    about:
      'forgot|forget|tried|decided|decide|planned|plan|hope|hopes|hoped|agreed|promised|refused|began|started|like|need|needs|failed|prepare|offered|afford|ready|want|wants|wanted'.split(
        '|',
      ),
    wrong: [
      ['I forgot bring my homework.', 'I forgot to bring my homework.'],
      ["I'd like introduce my school to you.", "I'd like to introduce my school to you."],
      ['I need improve it.', 'I need to improve it.'],
      ['He decided going abroad.', 'He decided to go abroad.'],
      ['I am ready go.', 'I am ready to go.'],
    ],
    right: [
      'You need not go.',
      'I decided on going.',
      "I'd like help.",
      'I tried going there.',
      'I like work.',
      'Need help?',
      'We need help.',
      'The window wants cleaning.',
    ],
    find: (sentence) => [
      ...rewrite(sentence, verbAndAction, (whole, verb, base) => {
        if (
          /^(?:work|study|help|share|use|call|dance|walk|talk|sleep|drink|cook|play|practice|travel|return|run|read|have|visit|swim|ride|climb|try|stay)$/i.test(
            base!,
          ) &&
          !/^(?:decided|agreed|refused|forgot|tried|'d like|would like)$/i.test(verb!)
        )
          return undefined;
        if (
          /^(?:work|help|study|share|talk|drink|call|practice|clean|cook|dance|walk|run|sleep|dream)$/i.test(
            base!,
          )
        )
          return undefined;
        if (/^(?:plan|ready|prepare|offered|started|began)$/i.test(verb!) && !plainBase(base!))
          return undefined;
        return `${verb} to ${base}`;
      }),
      ...rewrite(
        sentence,
        /\b(decided|decide|agreed|refused|promised|hope|hopes|hoped|planned|wants|want|wanted) (\w+ing)\b(?! (?:is|was|for)\b)/gi,
        (_, verb, ing) => {
          const base = grammar.baseOf(wordToken(ing!), 'ing');
          return base &&
            !isThingThatWants(sentence) &&
            !can(wordToken(ing!), 'noun') &&
            !can(wordToken(ing!), 'adjective') &&
            !/^(?:during|morning|evening)$/i.test(ing!)
            ? `${verb} to ${base}`
            : undefined;
        },
      ),
    ],
  },
  {
    id: 'bare-verb-after-causative',
    type: 'verb-form',
    why: 'let、make、see、hear 某人做某事，后面用动词原形，不加 to。',
    about: ['let', 'lets', 'made', 'make', 'makes', 'saw', 'see', 'heard', 'hear', 'watched', "let's"],
    wrong: [
      ['The teacher let us to read the text.', 'The teacher let us read the text.'],
      ['I saw him to cross the road.', 'I saw him cross the road.'],
      ["Let's going to the cinema.", "Let's go to the cinema."],
      ["Let's to play a game.", "Let's play a game."],
      ['It makes people to feel happy.', 'It makes people feel happy.'],
    ],
    right: [
      'He was made to go.',
      'I made it to help you.',
      'I saw him to the door.',
      'I made a cake to give my mother.',
      "Let's see.",
      'I made friends to play with.',
    ],
    find: (sentence) => [
      ...rewrite(sentence, causativeTo, (_, verb, whom, base) => `${verb} ${whom} ${base}`),
      ...rewrite(sentence, /\b(let's) (?:to )?(\w+ing)\b/gi, (_, lets, ing) => {
        const base = grammar.baseOf(wordToken(ing!), 'ing');
        return base ? `${lets} ${base}` : undefined;
      }),
      ...rewrite(sentence, /\b(let's) to (\w+)\b/gi, (_, lets, base) =>
        can(wordToken(base!), 'verb', 'base') ? `${lets} ${base}` : undefined,
      ),
    ],
  },
  {
    id: 'it-is-adjective-to-do',
    type: 'verb-form',
    why: '“It is + 形容词”后面接 to do。',
    about: [
      'important',
      'easy',
      'hard',
      'difficult',
      'good',
      'necessary',
      'interesting',
      'fun',
      'dangerous',
      'nice',
      'bad',
      'possible',
      'impossible',
      'happy',
      'glad',
      'useful',
    ],
    wrong: [
      ['It is very important learn English.', 'It is very important to learn English.'],
      ["It's dangerous swim in the river.", "It's dangerous to swim in the river."],
      ['I am happy see you.', 'I am happy to see you.'],
      ['It is important for us learn English.', 'It is important for us to learn English.'],
    ],
    right: ['It is important work.', 'It is good practice.', 'It is important he go.', 'It is nice help.'],
    find: (sentence) => [
      ...rewrite(sentence, itIsAdjective, (_, head, base) =>
        (plainBase(base!) && !/^(?:visit|help|swim|find)$/i.test(base!)) ||
        /\bfor \w+$/i.test(head!) ||
        (/^swim$/i.test(base!) && /dangerous|hard|easy/i.test(head!))
          ? `${head} to ${base}`
          : undefined,
      ),
      ...rewrite(
        sentence,
        /\b((?:i am|i'm|he is|she is|we are|they are|i was|so|very) (?:happy|glad|excited|sorry|pleased)) (see|hear|meet|know|tell|go|have|get)\b/gi,
        (_, head, base) => `${head} to ${base}`,
      ),
    ],
  },
  {
    id: 'difficult-for-me',
    type: 'preposition',
    why: '“对某人来说做某事很……”：It is difficult for me to do it.',
    about: ['to'],
    wrong: [
      ['This question is very difficult to me answer.', 'This question is very difficult for me to answer.'],
      ['It is important to us to learn English.', 'It is important for us to learn English.'],
    ],
    right: [
      'It is important to me.',
      'It is good to help them.',
      'He was kind to us and helped us.',
      'It is nice to me.',
    ],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(difficult|hard|easy|important|necessary|impossible|possible|dangerous) to (me|us|him|them|you) (?:to )?(\w+)\b/gi,
        (_, adjective, who, verb) =>
          grammar.isPlainBase(wordToken(verb!)) && !/^(?:people|kids|pupils|like)$/i.test(verb!)
            ? `${adjective} for ${who} to ${verb}`
            : undefined,
      ),
  },
  {
    id: 'hope-you-to',
    type: 'verb-form',
    why: 'hope 后面不能接“某人 to do”，用 hope you can …。',
    about: ['hope', 'hopes', 'hoped'],
    wrong: [
      ['I hope you to come soon.', 'I hope you can come soon.'],
      ['My parents hope me to be a doctor.', 'My parents hope I can be a doctor.'],
    ],
    right: ['I hope to see you.', 'I hope you come to my house.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(hope|hopes|hoped) (you|me|him|her|us|them) to (?=[a-z])/gi,
        (_, verb, whom) =>
          `${verb} ${({ me: 'I', him: 'he', her: 'she', us: 'we', them: 'they' } as Record<string, string>)[whom!.toLowerCase()] ?? whom} ${/d$/i.test(verb!) ? 'could' : 'can'} `,
      ),
  },
  {
    id: 'told-somebody',
    type: 'word-choice',
    why: '告诉某人用 tell：tell me；say 后面不直接跟人。',
    about: ['said', 'say', 'says'],
    wrong: [
      ['He said me a story.', 'He told me a story.'],
      ['He said me that he was busy.', 'He told me that he was busy.'],
      ['My mother says me to study hard.', 'My mother tells me to study hard.'],
    ],
    right: [
      '"Good," he said. Me too.',
      'He said to me that he was busy.',
      'He said you were right.',
      'He said them aloud.',
    ],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(said|says|say) (me|us|him) (?=that\b|a\b|to\b|the\b|he\b|she\b|i\b|about\b|not\b)/gi,
        (_, verb, whom) =>
          `${({ said: 'told', says: 'tells', say: 'tell' } as Record<string, string>)[verb!.toLowerCase()]} ${whom} `,
      ),
  },
  {
    id: 'there-is-who',
    type: 'pronoun',
    why: '一句话里有两个动词时，第二个前面要用 who（人）或 that（物）连接。',
    about: ['there', 'friend', 'girl', 'boy', 'teacher'],
    wrong: [
      ['There is a boy like singing in my class.', 'There is a boy who likes singing in my class.'],
      ['I have a friend live in Shanghai.', 'I have a friend who lives in Shanghai.'],
    ],
    right: [
      'There is a boy like you.',
      'There are many people like him.',
      'I have a friend like that.',
      'There is a boy called Tom.',
      'There are people like him everywhere, I know.',
      'I have a friend to visit.',
    ],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(there is a (?:\w+ )?(?:boy|girl|man|woman|student|teacher)|(?:i|we|he|she) (?:have|has|had) an? (?:\w+ )?(?:friend|cousin|sister|brother|uncle|aunt|classmate|teacher|neighbour)) (live|lives|like|likes|work|works|play|plays|study|studies|come|comes|love|loves|teach|teaches|know|knows)\b(?! (?:that|this|you|him|her|me|them|it|a|the|my|lily|tom)\b)/gi,
        (_, head, verb) => `${head} who ${/s$/.test(verb!) ? verb : grammar.thirdOf(verb!.toLowerCase())}`,
      ),
      ...rewrite(
        sentence,
        /\b(there are (?:many|some|a lot of|lots of|so many) (?:people|students|children|boys|girls|visitors|tourists)) (like|love|come|live|go|want|play|visit|work)(?= (?:to|it|singing|playing|in|here|there|football|basketball)\b)/gi,
        (_, head, verb) => `${head} who ${verb}`,
      ).filter(({ right }) => right !== ''),
    ],
  },
];

const wants = 'want|wants|wanted';
const someone = `${grammar.people}|${grammar.peoplePlural}`;

/** "The window wants cleaning": it needs to be cleaned. */
function isThingThatWants(sentence: Sentence): boolean {
  return matches(sentence, ({ lower }) => grammar.things.has(lower), wants).some(
    ([thing]) => !isOneOf(thing, someone) && !grammar.professions.has(thing!.lower),
  );
}
