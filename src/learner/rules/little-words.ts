import { can, wordToken } from '../sentence';
import * as grammar from './grammar';
import { rewrite, type Rule } from './rule';

/** Prepositions and other small words that go with one word only, and what pupils take from Chinese. */
export const littleWordRules: readonly Rule[] = [
  {
    id: 'good-bad-for',
    type: 'preposition',
    why: '对……有好处或坏处：be good for、be bad for。',
    about: ['good', 'bad', 'harmful', 'important'],
    wrong: [
      ['Smoking is bad to our health.', 'Smoking is bad for our health.'],
      ['Milk is good to your body.', 'Milk is good for your body.'],
    ],
    right: ['She is good to me.', 'He is good at maths.', 'It is harmful to us.'],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(good|bad|helpful) (?:to|at|of) ((?:our|my|your|his|her|their|people's|the) (?:health|body|eyes|study|studies|teeth|environment|life)|health)\b/gi,
        (_, word, what) => `${word} for ${what}`,
      ),
    ],
  },
  {
    id: 'adjective-partner',
    type: 'preposition',
    why: '固定搭配：proud of、strict with、afraid of、famous for、full of。',
    about: [
      'proud',
      'strict',
      'afraid',
      'famous',
      'full',
      'friendly',
      'wrong',
      'worried',
      'good',
      'tired',
      'fond',
      'similar',
      'surprised',
      'pleased',
      'kind',
      'late',
      'ready',
      'sure',
    ],
    wrong: [
      ['My teacher is very strict to us.', 'My teacher is very strict with us.'],
      ['I am afraid to dogs.', 'I am afraid of dogs.'],
      ['I am proud at you.', 'I am proud of you.'],
      ["What's wrong of you?", "What's wrong with you?"],
      ['He is famous of his books.', 'He is famous for his books.'],
      ['The bottle is full with water.', 'The bottle is full of water.'],
      ['I was late to school.', 'I was late for school.'],
    ],
    right: [
      'I am afraid to go.',
      'He is famous as a singer.',
      'I am proud to be here.',
      'Be kind to animals.',
      'He came late to school.',
      'It is wrong of you to lie.',
    ],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(strict) (?:to|for) (me|us|him|her|them|you|his|her|my|our|their|students)\b/gi,
        (_, word, who) => `${word} with ${who}`,
      ),
      ...rewrite(
        sentence,
        /\b(afraid) (?:to|with|from|at|about) ((?:\w+s|him|her|them|it|dark|the dark|water)(?=[.,!?]|$| (?:and|when|because|so|at|in)\b))/gi,
        (_, word, what) =>
          can(wordToken(what!), 'verb', 'base') && !/^water$/i.test(what!) ? undefined : `${word} of ${what}`,
      ),
      ...rewrite(
        sentence,
        /\b(proud|fond|tired) (?:at|for|with|to|about) (you|me|him|her|us|them|it|my|our|his|their|your|myself|being|the)\b/gi,
        (_, word, what) => `${word} of ${what}`,
      ),
      ...rewrite(
        sentence,
        /\b(what's|what is|something|anything|nothing|something is|something's) wrong (?:of|to|at|on|about) (you|me|him|her|it|them|my|your|his|the|us)\b(?! to\b)/gi,
        (_, head, what) => `${head} wrong with ${what}`,
      ),
      ...rewrite(
        sentence,
        /\b(famous) (?:of|with|about|at) (its|his|her|their|the|my|our|it|this)\b/gi,
        (_, word, what) => `${word} for ${what}`,
      ),
      ...rewrite(sentence, /\b(is|are|was|were|am) full (?:with|in) (?=\w)/gi, (_, be) => `${be} full of `),
      ...rewrite(
        sentence,
        /\b(am|is|are|was|were|be) late (?:to|of|at) (school|class|work)\b/gi,
        (_, be, what) => `${be} late for ${what}`,
      ),
      ...rewrite(
        sentence,
        /\b(worried) (?:on|of|to|for|at) (my|your|his|her|the|our|their) (exam|exams|test|study|english|health|future|homework|score|grades)\b/gi,
        (_, word, whose, what) => `${word} about ${whose} ${what}`,
      ),
      ...rewrite(
        sentence,
        /\b(is|am|are|was|be|'m|'s|not|very) good (?:on|in) (draw|drawing|sing|singing|dance|dancing|swim|swimming|playing|english|maths|math|chinese|science|sports|running|cooking|run|cook)\b/gi,
        (_, be, what) =>
          `${be} good at ${can(wordToken(what!), 'verb', 'base') && !can(wordToken(what!), 'verb', 'ing') ? grammar.ingOf(what!.toLowerCase()) : what}`,
      ),
      ...rewrite(sentence, /\b(similar) (?:with|as) (?=\w)/gi, (_, word) => `${word} to `),
    ],
  },
  {
    id: 'verb-partner',
    type: 'preposition',
    why: '动词和介词的固定搭配：listen to、ask for、look after、help with。',
    about:
      'listen|listened|prefer|prefers|preferred|borrow|borrowed|borrows|explain|explained|explains|help|helps|helped|laugh|laughed|laughs|laughing|worry|worries'.split(
        '|',
      ),
    wrong: [
      ['I listened a strange sound last night.', 'I listened to a strange sound last night.'],
      ['I prefer tea than coffee.', 'I prefer tea to coffee.'],
      ['I borrowed a pen to him.', 'I lent a pen to him.'],
      ['He explained me the rule.', 'He explained the rule to me.'],
      ['Please help me my English.', 'Please help me with my English.'],
      ['She laughed me.', 'She laughed at me.'],
      ["Don't worry me.".replace('worry me', 'worry my study'), "Don't worry about my study."],
    ],
    right: [
      'I prefer to walk rather than run.',
      'I listened carefully.',
      'He helped me cook.',
      'I borrowed it to read.',
      'I prefer coffee more than she does.',
    ],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(listen|listened) (a|the|my|his|her|our|your|this|that|me|him|us|them|music|songs|english)\b/gi,
        (_, verb, what) => `${verb} to ${what}`,
      ),
      ...rewrite(
        sentence,
        /\b(prefer|prefers|preferred) (\w+) than (\w+)(?=[.,!?]|$)/gi,
        (_, verb, one, other) => (/^(?:to|it)$/i.test(one!) ? undefined : `${verb} ${one} to ${other}`),
      ),
      ...rewrite(
        sentence,
        /\bborrow(ed|s)? (my|a|some|the) (\w+) to (him|her|me|them|you|us|my \w+)(?=[.,!?]|$)/gi,
        (_, ending, det, what, whom) =>
          `${ending === 'ed' ? 'lent' : ending === 's' ? 'lends' : 'lend'} ${det} ${what} to ${whom}`,
      ),
      ...rewrite(
        sentence,
        /\b(explain|explained|explains) (me|us|him|her|them) (the|this|that|it|his|her) (\w+)(?=[.,!?]|$)/gi,
        (_, verb, whom, det, what) => `${verb} ${det} ${what} to ${whom}`,
      ),
      ...rewrite(
        sentence,
        /\b(help|helps|helped) (me|him|her|us|them|you) (my|his|her|our|their|your) (homework|english|maths|math|study|studies|housework|chinese|lessons)\b/gi,
        (_, verb, whom, whose, what) => `${verb} ${whom} with ${whose} ${what}`,
      ),
      ...rewrite(
        sentence,
        /\b(laugh|laughed|laughs|laughing) (me|him|her|us|them)(?=[.,!?]|$| (?:and|when|because)\b)/gi,
        (_, verb, whom) => `${verb} at ${whom}`,
      ),
      ...rewrite(
        sentence,
        /\b(worry|worries) (my|your|his|her) (study|studies|exam|exams|test|health|english|future)\b/gi,
        (_, verb, whose, what) => `${verb} about ${whose} ${what}`,
      ),
    ],
  },
  {
    id: 'speak-languages',
    type: 'word-choice',
    why: '说某种语言用 speak。',
    about: ['say', 'says', 'said'],
    wrong: [['She can say three languages.', 'She can speak three languages.']],
    right: ['She can say it in three languages.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(say|says) (\w+ languages?|good english|chinese and english|english and chinese)\b/gi,
        (_, verb, what) => `${/s$/i.test(verb!) ? 'speaks' : 'speak'} ${what}`,
      ),
  },
  {
    id: 'be-adverb-verb',
    type: 'extra-word',
    why: '平时常做的事用动词本身，前面不加 be：I often go …。',
    about: 'often|usually|always|sometimes|never|seldom|every|on'.split('|'),
    wrong: [
      ['I am often go to school by bus.', 'I often go to school by bus.'],
      ['I am usually get up at seven.', 'I usually get up at seven.'],
      ['We are play football every day.', 'We play football every day.'],
      ['They are always help me.', 'They always help me.'],
    ],
    right: ['I am often busy.', 'They are often hurt.', 'I am always open to ideas.', 'We are always set.'],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(i|we|they|you)(?: am| are|'m|'re) (often|usually|always|sometimes|never|seldom) (\w+)\b/gi,
        (_, who, adverb, verb) => (surelyBase(verb!) ? `${who} ${adverb} ${verb}` : undefined),
      ),
      ...rewrite(
        sentence,
        /\b(i|we|they|you)(?: am| are|'m|'re) (\w+)(?=(?: \w+){0,5} (?:every (?:day|morning|evening|week|night|weekend)|on (?:sundays|saturdays|weekends)))/gi,
        (_, who, verb) => (surelyBase(verb!) ? `${who} ${verb}` : undefined),
      ),
    ],
  },
  {
    id: 'is-verb-noun-subject',
    type: 'verb-form',
    why: 'be 动词后面不能直接跟动词原形：正在做用 be + -ing。',
    about: ['is', 'are'],
    wrong: [
      ['The boy is wear a red hat.', 'The boy is wearing a red hat.'],
      [
        'My mother is cook, and my father is watch TV.',
        'My mother is cooking, and my father is watching TV.',
      ],
      ['She is like dancing.', 'She likes dancing.'],
      ['The children are swim in the river.', 'The children are swimming in the river.'],
    ],
    right: [
      'My mother is cook at a school.',
      'My wish is go home.'.replace('go home', 'peace'),
      'All my father did is watch.',
      'The boy is like his father.',
      'The window is open.',
    ],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b((?:my|his|her|our|the|your) (?:mother|father|mom|mum|dad|brother|sister|grandmother|grandfather|grandma|grandpa|uncle|aunt|boy|girl|man|woman|teacher|friend|cat|dog|baby|children|students|boys|girls|people|parents|friends)) (is|are) (wear|watch|read|eat|sleep|swim|write|draw|sing|dance|play|run|cry|drink|listen|talk|wait|cook|make|do|sit)(?=[.,]|$| (?:a|an|the|tv|in|on|to|with|for|his|her|their|my|football|basketball|games|now|and)\b)/gi,
        (_, who, be, verb) =>
          /^(?:cook)$/i.test(verb!) && !/^, and .* is \w+/i.test(sentence.text.split(/ is cook/i)[1] ?? '')
            ? undefined
            : `${who} ${be} ${grammar.ingOf(verb!.toLowerCase())}`,
      ),
      ...rewrite(
        sentence,
        /\b(he|she|my (?:mother|father|sister|brother|friend|best friend|cat|dog)) is (?:also |very )?like (to \w+|(?:dancing|singing|reading|swimming|playing|eating|drawing|cooking|watching|running|fishing|shopping)\b)/gi,
        (_, who, rest) => `${who} likes ${rest}`,
      ),
    ],
  },
  {
    id: 'is-busying',
    type: 'verb-form',
    why: 'busy 是形容词：be busy。',
    about: ['busying'],
    wrong: [['My father is busying every day.', 'My father is busy every day.']],
    right: ['He is busying himself with books.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(am|is|are|was|were) busying(?! (?:himself|herself|themselves|myself))/gi,
        (_, be) => `${be} busy`,
      ),
  },
  {
    id: 'to-verb-s',
    type: 'verb-form',
    why: 'to 后面用动词原形。',
    about: ['to', 'can', 'will', 'should', "shouldn't", "can't", 'must', 'could', 'would'],
    wrong: [
      ['Plants need water to grows.', 'Plants need water to grow.'],
      ["We shouldn't throwing rubbish.", "We shouldn't throw rubbish."],
      ['People can communicating with each other.', 'People can communicate with each other.'],
      ['The teacher encourages us to speaking English.', 'The teacher encourages us to speak English.'],
    ],
    right: [
      'I look forward to seeing you.',
      'He is used to getting up early.',
      'I prefer reading to swimming.',
      'From reading to writing, I like all.',
      'I went to fishing villages.',
    ],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(want|wants|wanted|like|likes|need|needs|water|how|learn|try|tried|hope|decided|us|me|him|them|easy|important|hard|difficult|best|able) to (\w+(?:s|ing))\b/gi,
        (_, head, verb) => {
          const token = wordToken(verb!);
          if (can(token, 'noun')) return undefined;
          const base = grammar.baseOf(token, 'third', 'ing');
          return base && !can(token, 'verb', 'base') ? `${head} to ${base}` : undefined;
        },
      ),
      ...rewrite(
        sentence,
        /\b(can|could|will|would|should|must|shouldn't|can't|won't|mustn't|couldn't) (\w+ing)\b/gi,
        (_, modal, verb) => {
          const base = grammar.baseOf(wordToken(verb!), 'ing');
          return base && !can(wordToken(verb!), 'verb', 'base') && !can(wordToken(verb!), 'noun')
            ? `${modal} ${base}`
            : undefined;
        },
      ),
    ],
  },
  {
    id: 'back-home',
    type: 'missing-word',
    why: 'back 是副词，“回家”用 go back home、come back home。',
    about: ['back'],
    wrong: [['My father back home late last night.', 'My father came back home late last night.']],
    right: ['My father came back home.', 'I am back home.', 'I want my ball back home.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /^((?:yesterday |last \w+ |then )?(?:i|he|she|we|they|my (?:father|mother|brother|sister|dad|mum|mom|parents))) back (home|to \w+)\b/gi,
        (whole, who, where) =>
          /yesterday|\bago\b|last/i.test(sentence.text) ? `${who} came back ${where}` : whole && undefined,
      ),
  },
];

function surelyBase(verb: string): boolean {
  const token = wordToken(verb);
  return (
    grammar.isPlainBase(token) &&
    grammar.isPureVerb(token) &&
    !can(token, 'adjective') &&
    !can(token, 'verb', 'participle')
  );
}
