import { lemmaOf, pluralOf } from '../lexicon';
import { rewrite, type Rule } from './rule';

const ends =
  '(?=[.,!?]|$| (?:and|but|so|because|with|on|at|in|every|yesterday|last|this|after|when|to|by|again|together|today|tomorrow)\\b)';
const crowd =
  '(?:people|students|children|boys|girls|men|women|farmers|tourists|visitors|teenagers|parents|teachers|workers|kids)';

const thereIsCrowd = new RegExp(
  `\\b(there (?:are|were) (?:(?:more and more|so many|too many|many|some|a lot of|lots of|two|three|several|few) )(?:\\w+ )?${crowd}) (likes|uses|wants|goes|needs|thinks|lives|use|want|go|need|think|choose|believe|know|play|live|come|have|learn|spend)\\b(?! (?:for|of)\\b)`,
  'gi',
);
const goToPlace = new RegExp(
  `\\b((?:go|goes|went|going) to) (zoo|supermarket|library|cinema|museum|beach|bookshop|bookstore|restaurant|farm|mountains?|river|playground|factory|countryside)${ends}`,
  'gi',
);

/** What pupils of all grades write again and again, and no rule of a wider kind could tell surely. */
export const schoolSlipRules: readonly Rule[] = [
  {
    id: 'wish-past',
    type: 'verb-tense',
    why: 'wish 后面说现在做不到的事，动词要用过去式：I wish I could …。',
    about: ['wish'],
    wrong: [
      ['I wish I can fly.', 'I wish I could fly.'],
      ['I wish I am a bird.', 'I wish I were a bird.'],
    ],
    right: ['I wish I could fly.', 'My wish is that I can fly.', 'I hope I can fly.', 'I wish you a good day.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b((?:i|we|they) wish(?: that)? (?:i|he|she|it|we|they|you)) (can|am|is|are)\b/gi,
        (_, head, verb) => `${head} ${/^can$/i.test(verb!) ? 'could' : 'were'}`,
      ),
  },
  {
    id: 'there-is-no-doubt',
    type: 'word-choice',
    why: '“毫无疑问”是 There is no doubt that …，“没必要”是 There is no need to …。',
    about: ['doubt', 'need'],
    wrong: [['It is no doubt that phones are useful.', 'There is no doubt that phones are useful.'], ['It is no need to worry.', 'There is no need to worry.']],
    right: ['It is no doubt true.', 'There is no doubt that he is right.'],
    find: (sentence) => rewrite(sentence, /\bit( is|'s| was) no (doubt that|need (?:to|for))\b/gi, (_, be, what) => `there${be} no ${what}`),
  },
  {
    id: 'which-with-it',
    type: 'extra-word',
    why: '从句里 which 已经代替了那个东西，后面不再加 it。',
    about: ['which'],
    wrong: [
      ['The book which I bought it yesterday is interesting.', 'The book which I bought yesterday is interesting.'],
    ],
    right: ['Which of them saw it yesterday?', 'I like the cat which has it in her mouth.', 'Guess which I gave it to.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b((?:book|film|movie|phone|bike|story|song|pen|game|letter|present|bag|thing|cake|food|house|dress|picture|toy) which (?:i|we|he|she|they|you) (?:bought|saw|read|made|wrote|got|found|borrowed|watched|lost|ate|like|liked|love|loved)) it\b(?= (?:yesterday|last|is|was|in|on|at|very)\b|[.,!?]|$)/gi,
        (_, head) => head,
      ),
  },
  {
    id: 'there-are-people-who',
    type: 'missing-word',
    why: '一个句子只有一个谓语：“有人做某事”中间要加 who。',
    about: ['there'],
    wrong: [
      ['There are more and more people use phones.', 'There are more and more people who use phones.'],
      ['There are many people likes him.', 'There are many people who like him.'],
      ['There are many students want to go.', 'There are many students who want to go.'],
    ],
    right: ['There are many people like him.', 'There are many people living here.', 'There are many people who use phones.', 'There are people work for.', 'There are many people at work.'],
    find: (sentence) =>
      rewrite(
        sentence,
        thereIsCrowd,
        (_, head, verb) => `${head} who ${/^has$/i.test(verb!) ? 'have' : lemmaOf(verb!.toLowerCase(), 'verb')}`,
      ),
  },
  {
    id: 'have-father-mother',
    type: 'determiner',
    why: '可数名词单数前面要有 a，两个名词之间用 and：a father and a mother。',
    about: ['have'],
    wrong: [
      ['I have father mother.', 'I have a father and a mother.'],
      ['I have father and mother.', 'I have a father and a mother.'],
    ],
    right: ['I have my father and mother.', 'I have a father and a mother.', 'I have Father Christmas.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(i have) (father|dad|mother|mum|mom|brother|sister)(?: and|,| ) ?(father|dad|mother|mum|mom|brother|sister)(?=[.!?]|$)/gi,
        (_, head, one, other) => `${head} a ${one} and a ${other}`,
      ),
  },
  {
    id: 'you-for-your',
    type: 'pronoun',
    why: '“你的”是 your，you 是“你”。',
    about: ['you'],
    wrong: [['What is you name?', 'What is your name?'], ['How old is you mother?', 'How old is your mother?']],
    right: ['What are you?', 'Is it you, Name?', 'I like you, teacher.', 'What is your name?'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b((?:is|are|what's|about|from|in|of|love|like)) you (name|father|mother|family|school|hometown|favou?rite|hobby|hobbies|birthday|english name|brother|sister|class|teacher)\b/gi,
        (_, head, what) => `${head} your ${what}`,
      ),
  },
  {
    id: 'on-under',
    type: 'extra-word',
    why: '说位置用一个介词就够了：under the table。',
    about: ['under', 'behind', 'beside'],
    wrong: [['The cat is on under the table.', 'The cat is under the table.']],
    right: ['Come on behind me.', 'The light is on under the table.'],
    find: (sentence) =>
      rewrite(sentence, /\b((?:cat|dog|ball|book|pen|bag|it|he|she) (?:is|was)) (?:on|in|at) (under|behind|beside)\b/gi, (_, head, where) => `${head} ${where}`),
  },
  {
    id: 'go-to-the-park',
    type: 'determiner',
    why: '去某个大家都知道的地方，前面要有 the：go to the park。',
    about: ['park', 'zoo', 'supermarket', 'library', 'cinema', 'museum', 'beach', 'bookshop', 'bookstore', 'restaurant', 'farm', 'mountain', 'mountains', 'river', 'playground', 'factory', 'countryside', 'internet'],
    wrong: [
      ['I went to park yesterday.', 'I went to the park yesterday.'],
      ['We go to zoo every year.', 'We go to the zoo every year.'],
      ['We can learn something from internet.', 'We can learn something from the internet.'],
    ],
    right: ['We went to park the car.', 'We went to park, and it took an hour.', 'He went to hospital.', 'She goes to market.', 'We went to Park Road.', 'I go to library lessons.', 'We buy it from internet shops.'],
    find: (sentence) => [
      ...rewrite(
        sentence,
        goToPlace,
        (_, head, place) => `${head} ${place!.toLowerCase() === place ? `the ${place}` : place}`,
      ),
      ...rewrite(sentence, /\b((?:go|goes|went|going) to) park(?=[.!?]|$| (?:yesterday|every|with|last|this|on|after|together|today)\b)/g, (_, head) => `${head} the park`),
      ...rewrite(sentence, /\b(from|on|in|through|use|surf) internet(?=[.,!?]|$| (?:and|but|to|every|because|so|when|at|for)\b)/gi, (_, head) => `${head} the internet`),
    ],
  },
  {
    id: 'a-good-luck',
    type: 'determiner',
    why: '不可数名词前面不加 a：good luck、good advice。',
    about: ['luck', 'weather', 'news', 'advice', 'advices', 'progress', 'information'],
    wrong: [
      ['He has a good luck.', 'He has good luck.'],
      ['He gave me a good advices.', 'He gave me good advice.'],
      ['We had a bad weather.', 'We had bad weather.'],
      ['I made a great progress.', 'I made great progress.'],
    ],
    right: ['It is a good news story.', 'She is a good weather girl.', 'It was a lot of luck.', 'He gave me a good advice book.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(have|has|had|gave me|gives me|give me|made|make|is|was|got) an? ((?:very )?(?:good|bad|great|big|useful|important)) (luck|weather|news|advices?|progress|information)(?=[.,!?]|$| (?:and|but|to|for|in|on|about|today|yesterday)\b)/gi,
        (_, head, how, what) => `${head} ${how} ${/^advices$/i.test(what!) ? 'advice' : what}`,
      ),
  },
  {
    id: 'spend-time-with',
    type: 'preposition',
    why: '“花时间陪某人”是 spend time with somebody。',
    about: ['time'],
    wrong: [
      ['Parents should spend more time to their children.', 'Parents should spend more time with their children.'],
    ],
    right: ['I spend more time than my children.', 'He spent time to their great surprise.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b((?:spend|spends|spent|spending) (?:more |much |a lot of |some |enough |too little )?time) to ((?:their|his|her|my|our|your) (?:children|kids|family|parents|friends|child|son|daughter|grandparents))\b/gi,
        (_, head, who) => `${head} with ${who}`,
      ),
  },
  {
    id: 'by-what-he-said',
    type: 'pronoun',
    why: '介词后面表示“……的话、事”用 what：by what he said。',
    about: ['by', 'on', 'depends', 'depend'],
    wrong: [
      ['I was moved by that he said.', 'I was moved by what he said.'],
      ['It depends on that how you use it.', 'It depends on how you use it.'],
    ],
    right: ['I was moved by that.', 'It depends on that, however.', 'By that he meant the dog.'],
    find: (sentence) => [
      ...rewrite(sentence, /\b((?:moved|touched|surprised|shocked|inspired) by) that ((?:he|she|they|i|you|we) (?:said|did))\b/gi, (_, head, rest) => `${head} what ${rest}`),
      ...rewrite(sentence, /\b(depends? on) that (how|what|whether|who|where|when)\b/gi, (_, head, word) => `${head} ${word}`),
    ],
  },
  {
    id: 'been-to-then',
    type: 'verb-tense',
    why: '有 yesterday、last year 这样的过去时间，用一般过去时：I went to …。',
    about: ['been'],
    wrong: [
      ['I have been to Beijing last year.', 'I went to Beijing last year.'],
      ['My uncle has been to Shanghai two years ago.', 'My uncle went to Shanghai two years ago.'],
    ],
    right: ['I have been to Beijing.', 'I have been to Beijing since last year.', 'I have been to every show that I saw last year.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b((?:i|we|they|he|she|uncle|aunt|father|mother|brother|sister|parents|friend|family)) (?:have|has) been to ((?:the )?(?:\w+ ){0,1}\w+) (yesterday|last (?:year|month|week|summer|winter|weekend|spring|autumn)|(?:two|three|four|five|\d+) (?:days|weeks|months|years) ago)\b/gi,
        (_, who, where, when) => (/\bsince|that\b/i.test(where!) ? undefined : `${who} went to ${where} ${when}`),
      ),
  },
  {
    id: 'most-good',
    type: 'adjective-adverb',
    why: 'good 的比较级是 better，最高级是 best；bad 的是 worse、worst。',
    about: ['good', 'bad'],
    wrong: [
      ['This is the most good film.', 'This is the best film.'],
      ['My English is more good now.', 'My English is better now.'],
    ],
    right: ['It does more good than harm.', 'We need more good teachers.', 'He did the most good.', 'Most good books are old.'],
    find: (sentence) => [
      ...rewrite(sentence, /\b((?:is|are|was|were)(?: \w+)? the) most (good|bad)(?= \w)/gi, (_, head, word) => `${head} ${/good/i.test(word!) ? 'best' : 'worst'}`),
      ...rewrite(sentence, /\b(is|are|was|were|much) more (good|bad)(?=[.,!?]|$| (?:now|than|at|for)\b)/gi, (_, head, word) => `${head} ${/good/i.test(word!) ? 'better' : 'worse'}`),
    ],
  },
  {
    id: 'apple-is-my-favourite',
    type: 'noun-number',
    why: '说喜欢的一类东西，可数名词用复数：Apples are my favourite fruit.',
    about: ['favourite', 'favorite'],
    wrong: [
      ['Apple is my favourite fruit.', 'Apples are my favourite fruit.'],
      ['Strawberry is my favorite fruit.', 'Strawberries are my favorite fruit.'],
    ],
    right: ['Chicken is my favourite food.', 'Football is my favourite sport.', 'Apple is my favourite company.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /^(apple|banana|orange|pear|peach|strawberry|grape|dumpling|noodle|dog|cat|panda|tiger|lion|monkey|elephant|rabbit|bird|horse|cow|pig) is (my (?:favou?rite|best) (?:fruit|food|animal|pet))\b/gi,
        (_, noun, rest) => `${pluralOf(noun!.toLowerCase())} are ${rest}`,
      ),
  },
  {
    id: 'prefer-rather-than',
    type: 'conjunction',
    why: 'prefer to do … rather than do …，“宁愿……而不愿……”。',
    about: ['prefer', 'prefers', 'preferred'],
    wrong: [['I prefer to stay at home than go out.', 'I prefer to stay at home rather than go out.']],
    right: ['I prefer to stay at home rather than go out.', 'I prefer tea to coffee.', 'I prefer to eat more than I do.', 'He prefers to have more friends than money.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b((?:prefer|prefers|preferred) to \w+(?: (?!more\b|less\b|rather\b|better\b|\w+er\b)\w+){0,4}) than (?:to )?(go|stay|play|watch|read|eat|walk|work|study|live|buy|take|sleep|do)\b/gi,
        (_, head, verb) => (/\b(?:rather|more|less)$/i.test(head!) ? undefined : `${head} rather than ${verb}`),
      ),
  },
  {
    id: 'it-takes-me',
    type: 'verb-form',
    why: '“花某人多少时间”是 It takes somebody … to do。',
    about: ["it's", 'it'],
    wrong: [["It's take me an hour to go to school.", 'It takes me an hour to go to school.'], ['It is take us two days.', 'It takes us two days.']],
    right: ['It is taking me an hour.', 'It takes me an hour.'],
    find: (sentence) =>
      rewrite(sentence, /\bit(?:'s| is) takes? (me|us|him|her|them|about|an|\d+|two|half)\b/gi, (_, who) => `it takes ${who}`),
  },
]; // prettier-ignore
