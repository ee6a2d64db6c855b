import { can, wordToken } from '../sentence';
import * as grammar from './grammar';
import { rewrite, type Rule } from './rule';

const plainBase = (word: string) =>
  grammar.isPlainBase(wordToken(word)) && grammar.isPureVerb(wordToken(word));
const action =
  'go|eat|play|watch|read|do|study|work|learn|write|buy|make|take|bring|see|tell|help|visit|draw|sing|dance|swim|run|walk|speak|talk|listen|cook|clean|wash|drink|sleep|get|become|be|have|give|finish|practice|practise|improve|introduce|share|travel|choose|join|find|keep|protect|travel|live|use|come|meet|know|think|call|ask|try|stay|leave|return|ride|climb';

/** What may follow a verb: to do, doing, do, somebody to do. */
export const complementRules: readonly Rule[] = [
  {
    id: 'somebody-to-do',
    type: 'verb-form',
    why: 'want、ask、tell、help 某人做某事，后面用 to do。',
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
      rewrite(
        sentence,
        new RegExp(
          `\\b(want|wants|wanted|ask|asks|asked|told|tells|allow|allows|allowed|encourage|encourages|encouraged|teach|teaches|taught|invite|invited|expect|expects) (me|him|us|them|you) (${action})\\b(?! (?:is|was)\\b)`,
          'gi',
        ),
        (_, verb, whom, base) =>
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
    about: [
      'forgot',
      'forget',
      'like',
      'tried',
      'try',
      'decided',
      'decide',
      'plan',
      'planned',
      'hope',
      'hopes',
      'learned',
      'learn',
      'agreed',
      'need',
      'needs',
      'afford',
      'promise',
      'promised',
      'refused',
      'began',
      'started',
      'remember',
      'ready',
      'failed',
      'wish',
      'prepare',
      'choose',
      'offered',
    ],
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
    ],
    find: (sentence) => [
      ...rewrite(
        sentence,
        new RegExp(
          `\\b(forgot|forget|tried|decided|decide|planned|plan|hope|hopes|agreed|promised|refused|began|started|'d like|would like|need|needs|failed|prepare|offered|afford|ready) (${action})\\b`,
          'gi',
        ),
        (whole, verb, base) => {
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
        },
      ),
      ...rewrite(
        sentence,
        /\b(decided|decide|agreed|refused|promised|hope|hopes|hoped|planned|wants|want|wanted) (\w+ing)\b(?! (?:is|was|for)\b)/gi,
        (_, verb, ing) => {
          const base = grammar.baseOf(wordToken(ing!), 'ing');
          return base &&
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
      ...rewrite(
        sentence,
        new RegExp(
          `\\b(let|lets|made|makes|make|saw|see|heard|hear|watched) (me|him|us|them|her|people|students|children) to (${action}|feel|cry|laugh|cross|understand|fall|relax|remember)\\b`,
          'gi',
        ),
        (_, verb, whom, base) => `${verb} ${whom} ${base}`,
      ),
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
      ...rewrite(
        sentence,
        new RegExp(
          `\\b(it(?:'s| is| was)(?: not)?(?: very| so| really| too)? (?:important|easy|hard|difficult|good|necessary|interesting|fun|dangerous|nice|bad|possible|impossible|useful|great|better)(?: for (?:me|us|you|him|her|them|students|children|everyone|people))?) (${action})\\b`,
          'gi',
        ),
        (_, head, base) =>
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
    id: 'cost-spend-pay',
    type: 'word-choice',
    why: '人花钱用 spend，东西花钱用 cost，付钱买东西用 pay for。',
    about: ['cost', 'costs', 'spent', 'spend', 'paid', 'pay', 'spends'],
    wrong: [
      ['I cost fifty yuan on this book.', 'I spent fifty yuan on this book.'],
      ['This book spent me fifty yuan.', 'This book cost me fifty yuan.'],
      ['I paid fifty yuan to the book.', 'I paid fifty yuan for the book.'],
    ],
    right: ['It cost me ten yuan.', 'I paid ten yuan to the man.', 'The war cost him his life.'],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(i|he|she|we|they|my \w+) cost (\S+ (?:yuan|dollars|hours|hour|minutes|days)) (on|to|in)\b/gi,
        (_, who, sum, rest) => `${who} spent ${sum} ${rest}`,
      ),
      ...rewrite(
        sentence,
        /\b((?:this|the|that|my|it)(?: \w+)?) (spent|spend|spends) (me|him|her|us|them) (?=\S+ (?:yuan|dollars)|a lot)/gi,
        (_, what, verb, whom) => `${what} ${/spends/i.test(verb!) ? 'costs' : 'cost'} ${whom} `,
      ),
      ...rewrite(
        sentence,
        /\b(pay|paid|pays) (\S+ (?:yuan|dollars|pounds)) (?:to|on) (the|this|a|my) (book|bike|ticket|tickets|dress|shirt|phone|computer|bag|shoes|coat|pen|meal|dinner|lunch|toy|gift|present|food|car)\b/gi,
        (_, verb, sum, det, what) => `${verb} ${sum} for ${det} ${what}`,
      ),
    ],
  },
  {
    id: 'relative-it',
    type: 'extra-word',
    why: '定语从句里，先行词已经作宾语，后面不再加 it、them。',
    wrong: [['This is the book which I bought it yesterday.', 'This is the book which I bought yesterday.']],
    right: [
      'This is the book that taught me it.',
      'It is the reason that I like it.',
      'The day when I bought it was hot.',
    ],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b((?:is|was|are|were|like|likes|liked|love|read|saw|found|lost) (?:the|a|an|some) (?:\w+ )?(?:book|film|movie|gift|present|phone|bike|pen|bag|story|song|picture|photo|toy|books|shoes|flowers|dress|dog|cat|computer|food|cake|letter) (?:which|that) (?:i|he|she|we|they|my \w+) (?:bought|read|saw|like|love|made|wrote|found|lost|ate|sent|got|liked|borrowed|took|drew|want|wanted)) (?:it|them)(?=[.,!?]|$| (?:yesterday|last|in|at|very|on|from|for|two|when|ago)\b)/gi,
        (_, head) => head!,
      ).concat(
        rewrite(
          sentence,
          /^(the (?:\w+ )?\w+ (?:which|that) (?:i|we|he|she|they) (?:like|love|bought|read|want|saw|made|liked)) (?:it|them) (?=(?:is|are|was|were)\b)/gi,
          (_, head) => `${head} `,
        ),
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
      ['There are many people like him.', 'There are many people who like him.'],
    ],
    right: [
      'There is a boy like you.',
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
        /\b(there are (?:many|some|a lot of|lots of|so many) (?:people|students|children|boys|girls|visitors|tourists)) (like|love|come|live|go|want|play|visit|work)(?= (?:to|him|it|singing|playing|in|here|there|football|basketball)\b)/gi,
        (_, head, verb) => `${head} who ${verb}`,
      ).filter(({ right }) => right !== ''),
    ],
  },
  {
    id: 'welcome-you-to',
    type: 'chinglish',
    why: '欢迎来……说 Welcome to …，不加 you。',
    about: ['welcome'],
    wrong: [['Welcome you to our school.', 'Welcome to our school.']],
    right: ['We welcome you to our school.', 'You are welcome.'],
    find: (sentence) => rewrite(sentence, /^welcome you to\b/gi, () => 'welcome to'),
  },
  {
    id: 'will-place',
    type: 'missing-word',
    why: 'will、want to 后面要有动词：will go to …。',
    about: ['will', 'to'],
    wrong: [
      ['I will Beijing next week.', 'I will go to Beijing next week.'],
      ['We will to the park tomorrow.', 'We will go to the park tomorrow.'],
    ],
    right: ['I will Skype you.', 'The will to win is strong.'],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(i|he|she|we|they) (will|can|must|should) (?:to )?(?=(?:beijing|shanghai|hangzhou|guangzhou|shenzhen|chengdu|china|america|england|xi'an|wuhan|nanjing|kunming|guilin|hong kong|japan)\b)/gi,
        (_, who, modal) => `${who} ${modal} go to `,
      ),
      ...rewrite(
        sentence,
        /\b(i|he|she|we|they) (will|can|must|should) to (?=(?:the|my|our) \w+)/gi,
        (_, who, modal) => `${who} ${modal} go to `,
      ),
    ],
  },
  {
    id: 'dream-want',
    type: 'chinglish',
    why: '“我的梦想是……”用 My dream is to …。',
    about: ['dream'],
    wrong: [['My dream want to be a singer.', 'My dream is to be a singer.']],
    right: ['My dream is to be a singer.', 'In my dream I want to fly.'],
    find: (sentence) =>
      rewrite(sentence, /\b(my|his|her) dream (?:want|wants) to\b/gi, (_, whose) => `${whose} dream is to`),
  },
  {
    id: 'family-has-people',
    type: 'chinglish',
    why: '“我家有五口人”说 There are five people in my family.',
    about: ['home', 'house'],
    wrong: [['My home have five people.', 'My family has five people.']],
    right: ['My home has five rooms.', 'My family has five people.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(my|our|his|her) (?:home|house) (?:have|has) (\w+) (people|persons|members)\b/gi,
        (_, whose, count, people_) =>
          `${whose} family has ${count} ${people_ === 'persons' ? 'people' : people_}`,
      ),
  },
  {
    id: 'have-an-illness',
    type: 'word-choice',
    why: '生病用 have：have a headache、have a cold。',
    about: ['headache', 'fever', 'cold', 'toothache', 'stomachache', 'cough'],
    wrong: [
      ['I am headache.', 'I have a headache.'],
      ['I had bad cold last week.', 'I had a bad cold last week.'],
      ['She has fever.', 'She has a fever.'],
    ],
    right: ['I am cold.', 'My headache is gone.', 'I had cold milk.', 'I have a fever.'],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(i am|i'm|he is|she is|i was) (?:a )?(headache|fever|toothache|stomachache|stomach ache)\b/gi,
        (_, be, illness) =>
          `${/^i/i.test(be!) ? (/was/.test(be!) ? 'I had' : 'I have') : /^he/i.test(be!) ? 'he has' : 'she has'} a ${illness}`,
      ),
      ...rewrite(
        sentence,
        /\b(have|has|had|got|caught) (bad |terrible |high |serious )?(headache|fever|toothache|stomachache|cough)\b(?! (?:medicine|syrup))/gi,
        (_, verb, kind, illness) => `${verb} a ${kind}${illness}`,
      ),
      ...rewrite(
        sentence,
        /\b(have|has|had|got|caught) (bad|terrible|heavy) (cold)(?=[.,!?]|$| (?:last|and|yesterday|so|for|this)\b)/gi,
        (_, verb, kind, illness) => `${verb} a ${kind} ${illness}`,
      ),
    ],
  },
  {
    id: 'question-word-object',
    type: 'word-choice',
    why: '不知道怎么做：how to do it，或者 what to do，不能混用。',
    about: ['what'],
    wrong: [["I don't know what to do it.", "I don't know how to do it."]],
    right: ["I don't know what to do with it.", 'I know what to do.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(know|knows|knew|learn|decide|understand) what to (do|make|use|solve) (it|this|that)(?=[.,!?]|$)/gi,
        (_, verb, base, it) => `${verb} how to ${base} ${it}`,
      ),
  },
  {
    id: 'missing-it-is',
    type: 'missing-word',
    why: '英语句子要有主语，说天气、时间、感受时用 it。',
    about: ['is', 'was'],
    wrong: [
      ['Is a nice day today.', 'It is a nice day today.'],
      ['In winter, is very cold here.', 'In winter, it is very cold here.'],
      ['I like her because is kind.', 'I like her because she is kind.'],
    ],
    right: [
      'Is it a nice day today?',
      'The man in winter, is he cold?',
      'In the box is a cat.',
      'Is a dog an animal?',
    ],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /^is (?=a (?:very )?(?:nice|good|beautiful|great|big|happy|fine|sunny|rainy|interesting) (?:day|place|book|film|movie|game|city|idea|story)\b[^?]*$)/gi,
        () => 'it is ',
      ),
      ...rewrite(
        sentence,
        /^(in (?:winter|summer|spring|autumn|my opinion|my hometown|the morning|the evening)|today|yesterday|now|here|tomorrow), ?(is|was) (?=(?:very|so|too|really|quite|not) )/gi,
        (_, lead, be) => `${lead}, it ${be} `,
      ),
      ...rewrite(
        sentence,
        /\b(likes?|loves?|liked|loved|miss) (her|him|it)( very much| so much| a lot)? because (is|was) /gi,
        (_, verb, whom, degree, be) =>
          `${verb} ${whom}${degree} because ${({ her: 'she', him: 'he', it: 'it' } as Record<string, string>)[whom!.toLowerCase()]} ${be} `,
      ),
    ],
  },
];
