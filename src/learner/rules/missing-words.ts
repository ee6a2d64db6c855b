import { rewrite, type Rule } from './rule';

/** Idioms that Chinese says with other words, and clauses without a subject or verb. */
export const missingWordRules: readonly Rule[] = [
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
