import { wordToken, type Sentence } from '../sentence';
import * as grammar from './grammar';
import { rewrite, type Rule } from './rule';

/** Verbs whose subject, auxiliary or partner decides their form. */
export const verbFrameRules: readonly Rule[] = [
  {
    id: 'reported-past',
    type: 'verb-tense',
    why: '主句是过去时（said、thought），宾语从句也用过去的时态。',
    about: ['said', 'thought', 'told', 'asked'],
    wrong: [
      ['He said he will come back soon.', 'He said he would come back soon.'],
      ['I thought he is a teacher.', 'I thought he was a teacher.'],
    ],
    right: [
      'He said yesterday that he will come.',
      'He said, "I will come."',
      'The teacher said that the earth is round.',
      'He told me he is still ill today.',
    ],
    find: (sentence) =>
      /["\u201c\u201d:]|\b(?:tomorrow|now|today|still|next)\b/.test(sentence.text)
        ? []
        : [
            ...rewrite(
              sentence,
              /\b(said|told (?:me|us|him|her))( that)? (he|she|they|we) (will|can)(?![\w'])/gi,
              (_, head, that, who, modal) =>
                `${head}${that} ${who} ${/^will$/i.test(modal!) ? 'would' : 'could'}`,
            ),
            ...rewrite(
              sentence,
              /\b(i|we) thought( that)? (he|she|it|they|you) (is|are)\b/gi,
              (_, who, that, whom, be) =>
                `${who} thought${that} ${whom} ${/^is$/i.test(be!) ? 'was' : 'were'}`,
            ),
          ],
  },
  {
    id: 'who-verb-number',
    type: 'agreement',
    why: 'who 从句的动词和前面的人一致：the girl who wears、people who like。',
    about: ['who'],
    wrong: [
      ['The girl who wear glasses is my sister.', 'The girl who wears glasses is my sister.'],
      ['People who likes sport are healthy.', 'People who like sport are healthy.'],
    ],
    right: [
      'One of the boys who like it.',
      'The girl who put it there is kind.',
      'He is the one who likes it.',
      'The girl who came is tall.',
    ],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(the|a|an) (girl|boy|man|woman|student|teacher|person|friend|doctor) who (\w+)\b/gi,
        (_, det, noun, verb) => {
          const token = wordToken(verb!);
          return grammar.isPlainBase(token) &&
            (grammar.isPureVerb(token) || /^(?:wear|like|love|want|work|need|help)$/i.test(verb!))
            ? `${det} ${noun} who ${token.lower === 'have' ? 'has' : grammar.thirdOf(token.lower)}`
            : undefined;
        },
      ).filter(() => !isOneOfPhrase(sentence)),
      ...rewrite(
        sentence,
        /\b(people|students|children|those) who (likes|has|wants|is|was|lives|loves|works|does|goes|plays|makes|needs|eats)\b/gi,
        (_, who, verb) =>
          `${who} who ${({ is: 'are', was: 'were', has: 'have' } as Record<string, string>)[verb!.toLowerCase()] ?? grammar.baseOf(wordToken(verb!), 'third')}`,
      ),
      ...rewrite(
        sentence,
        /\b(brother|sister|friend|cousin|uncle|aunt|boy|girl|teacher|dog|cat)(,?) who name is\b/gi,
        (_, who, comma) => `${who}${comma} whose name is`,
      ),
    ],
  },
  {
    id: 'verb-with-partner',
    type: 'preposition',
    why: '注意动词和介词的固定搭配：knock at、laugh at、answer / reach 后面不加 to。',
    about: [
      'knock',
      'knocked',
      'laugh',
      'laughed',
      'answer',
      'answered',
      'reach',
      'reached',
      'return',
      'returned',
      'raised',
      'paid',
      'pay',
      'spend',
      'spends',
      'spent',
    ],
    wrong: [
      ['He knocked the door.', 'He knocked at the door.'],
      ["Don't laugh to others.", "Don't laugh at others."],
      ['Please answer to my question.', 'Please answer my question.'],
      ['I reached to the top.', 'I reached the top.'],
      ["I'll return back home.", "I'll return home."],
      ['I paid the book.', 'I paid for the book.'],
      ['She spends too much money to clothes.', 'She spends too much money on clothes.'],
    ],
    right: [
      'He reached to the back of the shelf for it.',
      'Give an answer to my question.',
      'I paid the driver.',
      'He laughed to himself.',
      'My answer to the question is no.',
    ],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(knock|knocked|knocks|knocking) (the|my|his|her) (door|window)\b/gi,
        (_, verb, det, what) => `${verb} at ${det} ${what}`,
      ),
      ...rewrite(
        sentence,
        /\b(laugh|laughed|laughs|laughing) to (me|him|her|us|them|others|other people|my|his)\b/gi,
        (_, verb, whom) => `${verb} at ${whom}`,
      ),
      ...rewrite(
        sentence,
        /\b(please|can you|to|i|he|she|didn't|can't|must|should) (answer|answered) to (my|the|his|her|your|this|that) (question|questions|phone)\b/gi,
        (_, head, verb, det, what) => `${head} ${verb} ${det} ${what}`,
      ),
      ...rewrite(
        sentence,
        /\b(reach|reached|reaches) to (?=the (?:top|station|school|village|city|end|hotel|airport)(?=[.,!?]|$| (?:of|at|and|in)\b))/gi,
        (_, verb) => `${verb} `,
      ),
      ...rewrite(sentence, /\b(return|returned|returns) back\b/gi, (_, verb) => verb!),
      ...rewrite(
        sentence,
        /\b(pay|paid|pays) (the|a|my|this) (book|books|ticket|tickets|meal|shoes|clothes|bike|food|dinner|lunch|phone|toy)(?=[.,!?]|$)/gi,
        (_, verb, det, what) => `${verb} for ${det} ${what}`,
      ),
      ...rewrite(
        sentence,
        /\b(spend|spends|spent) ((?:too much|a lot of|much|lots of|some|all (?:my|his|her)|\w+ yuan) ?(?:money|time)?) (?:to|in|for|at) (clothes|books|food|games|toys|snacks|the game|it|them|phones|study|homework)\b/gi,
        (_, verb, what, on) => `${verb} ${what} on ${on}`,
      ),
      ...rewrite(
        sentence,
        /\braised from (his|her|my|the) (chair|seat|bed)\b/gi,
        (_, whose, what) => `rose from ${whose} ${what}`,
      ),
    ],
  },
  {
    id: 'stop-doing',
    type: 'verb-form',
    why: 'suggest、stop（停止做）后面用 -ing；would like 后面用 to do。',
    about: ['suggest', 'suggested', 'stop', 'would', "i'd"],
    wrong: [
      ['I suggest to go there by train.', 'I suggest going there by train.'],
      ['I would like going shopping with you.', 'I would like to go shopping with you.'],
      ['Stop to talk, the teacher is coming.', 'Stop talking, the teacher is coming.'],
    ],
    right: [
      'We stopped to talk.',
      'I stop to rest.',
      'I suggest to him that he go.',
      'I would like swimming better.',
    ],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(suggest|suggests|suggested) to (go|play|have|take|visit|eat|do|watch|buy|make|see|read|stay)\b/gi,
        (_, verb, base) => `${verb} ${grammar.ingOf(base!.toLowerCase())}`,
      ),
      ...rewrite(
        sentence,
        /\b(would like|'d like) (going|having|visiting|seeing|buying|becoming|being|making|knowing|telling|learning)\b(?! better)/gi,
        (_, head, ing) => `${head} to ${grammar.baseOf(wordToken(ing!), 'ing')}`,
      ),
      ...rewrite(
        sentence,
        /^(stop|please stop) to (talk|cry|laugh|fight|make)\b/gi,
        (_, head, base) => `${head} ${grammar.ingOf(base!.toLowerCase())}`,
      ),
    ],
  },
  {
    id: 'because-can',
    type: 'missing-word',
    why: 'because 后面要有主语：because I can …。',
    about: ['because'],
    wrong: [['I like winter because can make snowmen.', 'I like winter because I can make snowmen.']],
    right: ['I like it because it can fly.', 'She left because I can sing.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /^(i|we)\b([^,.]*) because (can|want|like|need|have) (?=to\b|\w+)/gi,
        (_, who, middle, verb) =>
          /\b(?:he|she|they|you)\b/i.test(middle!)
            ? undefined
            : `${who}${middle} because ${/^i$/i.test(who!) ? 'I' : who!.toLowerCase()} ${verb} `,
      ),
  },
  {
    id: 'gerund-subject-verb',
    type: 'agreement',
    why: '动名词短语作主语当单数用：Playing basketball makes …。',
    about:
      'playing|learning|eating|reading|doing|watching|drinking|listening|speaking|using|studying|singing|dancing|swimming|running|cooking|drawing'.split(
        '|',
      ),
    wrong: [
      ['Playing basketball make me strong.', 'Playing basketball makes me strong.'],
      ['I think that learning English are useful.', 'I think that learning English is useful.'],
    ],
    right: [
      'Swimming and running make me strong.',
      'The people playing basketball make noise.',
      'Does playing games help you?',
    ],
    find: (sentence) =>
      /\band\b|\?/.test(sentence.text)
        ? []
        : rewrite(
            sentence,
            /^((?:i think (?:that )?)?(?:playing|learning|eating|reading|doing|watching|drinking|listening to|speaking|using|studying|singing|dancing|swimming|running|cooking|drawing)(?: too much| too many| more)?(?: (?:the )?(?!are\b|make\b|help\b|have\b)\w+){0,2}) (are|were|make|help|give|bring|have|cause|need)(?= (?:me|us|you|my|our|very|good|bad|useful|important|interesting|fun|a|many|so|not|people|healthy|difficult|easy|to|harmful)\b)/gi,
            (_, head, verb) =>
              `${head} ${({ are: 'is', were: 'was', have: 'has' } as Record<string, string>)[verb!.toLowerCase()] ?? grammar.thirdOf(verb!.toLowerCase())}`,
          ),
  },
  {
    id: 'must-not',
    type: 'verb-form',
    why: '情态动词的否定直接加 not：must not、can’t、shouldn’t。',
    about: ["don't", "doesn't", "didn't"],
    wrong: [["You must don't run here.", 'You must not run here.']],
    right: ["You must, don't you think?", "I can and don't want to."],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(must|can|should|will|could|would) (?:don't|doesn't|didn't|do not) (?=[a-z])/gi,
        (_, modal) => `${modal} not `,
      ),
  },
  {
    id: 'do-you-a',
    type: 'verb-form',
    why: '问身份用 Are you …?；问做什么用 Do you …?',
    about: ['do', 'are', 'am', 'does', 'is', "haven't", "hasn't", "hadn't", 'never', "i'm"],
    wrong: [
      ['Do you a student?', 'Are you a student?'],
      ['Where are you live?', 'Where do you live?'],
      ['I am not like coffee.', "I don't like coffee."],
      ["I haven't saw him for a week.", "I haven't seen him for a week."],
    ],
    right: [
      'Do you a favour.',
      'Where are you living?',
      'I am not like him.',
      'I am not like coffee drinkers.',
    ],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /^do (you|they) (an?) (student|teacher|boy|girl|doctor|good student|new student)(?=[ ?])/gi,
        (_, who, article, noun) => `are ${who} ${article} ${noun}`,
      ),
      ...rewrite(
        sentence,
        /^(where|what|when|how|why|who) (are|is) (you|they|he|she) (live|want|go|think|come from|need|eat|do|study|know|work)\b(?! to)/gi,
        (_, wh, be, who, verb) => `${wh} ${/^are$/i.test(be!) ? 'do' : 'does'} ${who} ${verb}`,
      ),
      ...rewrite(
        sentence,
        /\b(i am|i'm|we are|they are) not like (?=(?:coffee|milk|tea|fish|meat|vegetables|maths|math|english|pe|sports|sport|it|apples|dogs|cats|to|playing|eating|reading|this \w+)(?=[.,!?]|$| (?:very|because|at|and|but)\b|(?<=to)))/gi,
        (_, who) => `${who!.split(/['\s]/)[0]} don't like `,
      ),
      ...rewrite(
        sentence,
        /\b(haven't|hasn't|have not|has not|hadn't|have never|has never) (saw|went|ate|did|came|wrote|took|gave|began|drank|spoke|knew)\b/gi,
        (_, have, form) =>
          `${have} ${/^saw$/i.test(form!) ? 'seen' : grammar.participleOf(grammar.baseOf(wordToken(form!), 'past')!)}`,
      ),
    ],
  },
];

function isOneOfPhrase({ text }: Sentence): boolean {
  return /\bone of\b|\b(?:suggest|insist|let|make|made|see|saw)\b/i.test(text);
}
