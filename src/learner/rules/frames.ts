import { can, wordToken, type Sentence } from '../sentence';
import * as grammar from './grammar';
import { isOneOf, matches, neighbour, replace, rewrite, type Rule } from './rule';

const ordinals: Readonly<Record<string, string>> = {
  one: 'first', two: 'second', three: 'third', four: 'fourth', five: 'fifth', six: 'sixth', seven: 'seventh', eight: 'eighth', nine: 'ninth', ten: 'tenth',
}; // prettier-ignore
const selfOf: Readonly<Record<string, string>> = {
  i: 'myself',
  we: 'ourselves',
  they: 'themselves',
  he: 'himself',
  she: 'herself',
  you: 'yourself',
};

/** Frames in which one word decides the next: so/such, what/how, this/these, ordinals, quantities, reported speech. */
export const frameRules: readonly Rule[] = [
  {
    id: 'so-such',
    type: 'word-choice',
    why: 'such 修饰名词（such a kind girl），so 修饰形容词（so kind）。',
    about: ['so', 'such'],
    wrong: [
      ['She is so a kind girl.', 'She is such a kind girl.'],
      ['It was so bad weather that we stayed at home.', 'It was such bad weather that we stayed at home.'],
    ],
    right: ['It was so bad that we left.', 'She is so kind a girl.', 'So a dog can swim?'],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(is|was|are|were|had|have|such|'s|it's|am) so (an?) (\w+) (\w+)/gi,
        (_, be, article, adjective, noun) =>
          can(wordToken(adjective!), 'adjective') && can(wordToken(noun!), 'noun')
            ? `${be} such ${article} ${adjective} ${noun}`
            : undefined,
      ),
      ...rewrite(
        sentence,
        /\bso (bad|good|nice|fine|terrible|beautiful|hot|cold) (weather|news|food|music|advice)\b/gi,
        (_, adjective, noun) => `such ${adjective} ${noun}`,
      ),
    ],
  },
  {
    id: 'what-how-exclamation',
    type: 'word-choice',
    why: '感叹句：What + a + 形容词 + 名词！How + 形容词 + 主语 + 动词！',
    about: ['what', 'how'],
    wrong: [
      ['What beautiful the flowers are!', 'How beautiful the flowers are!'],
      ['How an interesting book it is!', 'What an interesting book it is!'],
    ],
    right: ['What beautiful flowers!', 'How interesting it is!', 'What good is it?'],
    find: (sentence) => [
      ...rewrite(sentence, /^what (\w+) (?=(?:the|my|he|she|they|it|this|your) [\w ]+!)/gi, (_, adjective) =>
        grammar.isPureAdjective(wordToken(adjective!)) ? `how ${adjective} ` : undefined,
      ),
      ...rewrite(
        sentence,
        /^how (an? \w+ \w+)(?= (?:it|he|she|this|that) is|!|$)/gi,
        (_, phrase) => `what ${phrase}`,
      ),
    ],
  },
  {
    id: 'this-these-number',
    type: 'agreement',
    why: 'this、that 指一个，用 is；these、those 指多个，用 are。',
    about: ['this', 'that', 'these', 'those'],
    wrong: [
      ['Those is my shoes.', 'Those are my shoes.'],
      ['This are my room.', 'This is my room.'],
    ],
    right: [
      'This is my room.',
      'The people who did this are bad.',
      'The cars that are red.',
      'What he did to those is sad.',
    ],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /^(those|these) (is|was)\b/gi,
        (_, word, be) => `${word} ${/^is$/i.test(be!) ? 'are' : 'were'}`,
      ),
      ...rewrite(
        sentence,
        /^(this|that) are (?=(?:a|an|my|your|his|her|our|the) (\w+)(?=[.,!?]|$))/gi,
        (_, word, noun) =>
          grammar.isSingularNoun(wordToken(noun!)) || grammar.uncountable.has(noun!.toLowerCase())
            ? `${word} is `
            : undefined,
      ),
    ],
  },
  {
    id: 'ordinal-number',
    type: 'word-choice',
    why: '“第几”用序数词：the third、on the fifth floor。',
    about: Object.keys(ordinals),
    wrong: [
      ['He is the three son.', 'He is the third son.'],
      ['I live on the five floor.', 'I live on the fifth floor.'],
      ['Today is the two day of the month.', 'Today is the second day of the month.'],
    ],
    right: ['The three sons left.', 'I live on floor five.', 'It was the two of us.', 'The five star hotel.'],
    find: (sentence) =>
      matches(
        sentence,
        'the|my|his|her',
        Object.keys(ordinals).join('|'),
        'floor|son|daughter|day|child|grade|time|lesson|class|place|prize|month|week',
      ).flatMap(([, count, noun]) =>
        (isOneOf(noun, 'time|lesson|place') && isOneOf(count, 'one')) ||
        (isOneOf(noun, 'day') && !isOneOf(neighbour(sentence, noun!, 1), 'of'))
          ? []
          : [replace(count!, noun!, `${ordinals[count!.lower]} ${noun!.text}`)],
      ),
  },
  {
    id: 'hundreds-of',
    type: 'noun-number',
    why: '具体数字后 hundred、thousand 不加 s；“成千上万”用 hundreds of、thousands of。',
    about: ['hundreds', 'thousands', 'millions', 'hundred', 'thousand', 'million'],
    wrong: [
      ['He gave me two hundreds yuan.', 'He gave me two hundred yuan.'],
      ['There are thousand of people.', 'There are thousands of people.'],
    ],
    right: ['Hundreds of people came.', 'A hundred of them left.', 'Two hundred of us sang.'],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(two|three|four|five|six|seven|eight|nine|ten|\d+) (hundred|thousand|million)s (?!of\b)(?=\w)/gi,
        (_, count, unit) => `${count} ${unit} `,
      ),
      ...rewrite(
        sentence,
        /\b(are|were|saw|see|have|with|and|many) (?:many )?(hundred|thousand|million) of (?!them|us|the)/gi,
        (_, head, unit) => `${head} ${unit}s of `,
      ),
    ],
  },
  {
    id: 'quantity-plural',
    type: 'noun-number',
    why: 'all、some of my、kinds of、other 后面的可数名词用复数。',
    about: ['all', 'some', 'kind', 'other', 'others', 'most', 'many'],
    wrong: [
      ['All student must wear uniforms.', 'All students must wear uniforms.'],
      ['Some of my classmate like PE.', 'Some of my classmates like PE.'],
      ['There are many kind of fish in the lake.', 'There are many kinds of fish in the lake.'],
      ['The others students are in the room.', 'The other students are in the room.'],
    ],
    right: [
      'All day we played.',
      'Some of my family like it.',
      'He is kind of shy.',
      'All class members came.',
      'The others students like are here.',
    ],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(all|all the|some of my|some of the|most of my|many of my|some of our|most) (student|classmate|friend|teacher|boy|girl|child|book|animal|flower|parent|player|tourist|subject|game)(?= (?:must|can|should|will|are|is|was|were|like|likes|have|has|doesn't|don't|go|goes|think|in|want|wants|work|play|study)\b|[.,!?]|$)/gi,
        (_, head, noun) => `${head} ${plural(noun!)}`,
      ),
      ...rewrite(
        sentence,
        /\b(many|(?<!\ba )different|several|all|three|two|four|lots of|a lot of) (kind|type|sort) of\b/gi,
        (_, count, what) => (/^all$/i.test(count!) ? `all ${what}s of` : `${count} ${what}s of`),
      ),
      ...rewrite(
        sentence,
        /\bthe others (students|boys|girls|people|children|books|classmates|animals|countries|cities|players|teachers)(?= (?:are|were|in|have|can|will)\b|[.,!?]|$)/gi,
        (_, noun) => `the other ${noun}`,
      ),
      ...rewrite(
        sentence,
        /\banother (students|books|friends|boys|girls|teachers)\b/gi,
        (_, noun) => `another ${noun!.replace(/s$/i, '')}`,
      ),
    ],
  },
  {
    id: 'most-of-people',
    type: 'extra-word',
    why: 'most 直接加名词：most people；most of 后面要有 the、my 等。',
    about: ['most'],
    wrong: [['Most of people like travelling.', 'Most people like travelling.']],
    right: ['Most of the people like it.', 'Most of us like it.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\bmost of (people|students|children|animals|chinese people|young people|teenagers)\b/gi,
        (_, noun) => `most ${noun}`,
      ),
  },
  {
    id: 'reflexive-object',
    type: 'pronoun',
    why: '动作回到自己身上，用 myself、ourselves 等。',
    about: ['enjoyed', 'enjoy', 'hurt', 'cut', 'taught', 'teach', 'introduce', 'dress', 'wash', 'help'],
    wrong: [
      ['We enjoyed us at the party.', 'We enjoyed ourselves at the party.'],
      ['I cut me with a knife.', 'I cut myself with a knife.'],
      ['Let me introduce me.', 'Let me introduce myself.'],
    ],
    right: ['He hurt him badly.', 'She taught her to read.', 'We enjoyed it.'],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(i|we) (enjoy|enjoyed|hurt|cut|teach|taught|dress|dressed) (me|us)\b/gi,
        (_, who, verb, whom) =>
          /^i$/i.test(who!) === /^me$/i.test(whom!)
            ? `${who} ${verb} ${selfOf[who!.toLowerCase()]}`
            : undefined,
      ),
      ...rewrite(
        sentence,
        /\b(they) (enjoy|enjoyed) them (?=at|in|very|there|on)/gi,
        (_, who, verb) => `${who} ${verb} themselves `,
      ),
      ...rewrite(sentence, /\blet me (?:to )?introduce me\b/gi, () => 'let me introduce myself'),
    ],
  },
  {
    id: 'mine-yours',
    type: 'pronoun',
    why: '后面没有名词时用 mine、yours、theirs、ours。',
    about: ['my', 'your', 'their', 'our'],
    wrong: [
      ['That book is my.', 'That book is mine.'],
      ['This is not my, it is your.', 'This is not mine, it is yours.'],
    ],
    right: ['That book is mine.', 'It is my, well, our house.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(is|are|was|were|not) (my|your|their|our)(?=[.!?]|$|, it\b| and it\b)/gi,
        (_, be, whose) =>
          `${be} ${({ my: 'mine', your: 'yours', their: 'theirs', our: 'ours' } as Record<string, string>)[whose!.toLowerCase()]}`,
      ),
  },
  {
    id: 'something-adjective',
    type: 'word-order',
    why: '形容词放在 something、anything、nothing 的后面。',
    about: ['something', 'anything', 'nothing'],
    wrong: [['I have important something to tell you.', 'I have something important to tell you.']],
    right: ['I have something important.', 'She is good, nothing bad happened.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(have|has|had|want|is|eat|do|buy|see|saw) (important|interesting|delicious|new|special|good|nice|different) (something|anything|nothing)\b/gi,
        (_, verb, adjective, thing) => `${verb} ${thing} ${adjective}`,
      ),
  },
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
              /\b(said|told (?:me|us|him|her))( that)? (he|she|they|we) (will|can)\b/gi,
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
    id: 'looks-like-adjective',
    type: 'extra-word',
    why: 'look 后面直接加形容词：look happy；look like 后面加名词。',
    about: ['like'],
    wrong: [['She looks like very happy.', 'She looks very happy.']],
    right: ['She looks like her mother.', 'It looks like very old wood.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(look|looks|looked|sounds|sound|feel|feels|smells) like (very |so )?(\w+)(?=[.,!?]|$)/gi,
        (_, verb, degree, adjective) =>
          grammar.isPureAdjective(wordToken(adjective!)) && !can(wordToken(adjective!), 'noun')
            ? `${verb} ${degree}${adjective}`
            : undefined,
      ),
  },
  {
    id: 'weather-like',
    type: 'word-choice',
    why: '问天气：What’s the weather like? 或 How is the weather?',
    about: ['weather'],
    wrong: [['How is the weather like today?', 'What is the weather like today?']],
    right: ['How is the weather?', "What's the weather like?"],
    find: (sentence) =>
      rewrite(
        sentence,
        /^how('s| is) the weather( \w+)? like\b/gi,
        (_, be, where) => `what${be} the weather${where} like`,
      ),
  },
  {
    id: 'to-too',
    type: 'spelling',
    why: 'too 表示“太”，to 是介词，别写混。',
    about: ['to', 'there', 'well'],
    wrong: [
      ["It's to hot today.", "It's too hot today."],
      ['There going to the park.', "They're going to the park."],
      ['We had a well time in Sanya.', 'We had a good time in Sanya.'],
    ],
    right: ['I went to bed.', 'The well was deep.', 'There, going up, is the lift.', 'It is up to big boys.'],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(is|it's|was|are|am|were|i'm|he's|she's|'s) to (hot|cold|big|small|late|early|tired|young|old|expensive|difficult|hard|heavy|far|busy|short|tall|long|noisy|easy|fast|slow|boring)(?=[.,!?]|$| (?:today|for|to|now|here|in|and)\b)/gi,
        (_, be, adjective) => `${be} too ${adjective}`,
      ),
      ...rewrite(
        sentence,
        /^there (going|playing|coming|watching|eating|doing|studying|my (?:friends|parents|classmates))\b/gi,
        (_, rest) => `they're ${rest}`,
      ),
      ...rewrite(
        sentence,
        /\b(a|very|really) well (time|day|boy|girl|student|friend|place|idea|teacher|holiday|trip)\b/gi,
        (_, det, noun) => `${det} good ${noun}`,
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
  {
    id: 'give-somebody',
    type: 'word-order',
    why: '给某人某物：give me the book，或者 give the book to me。',
    about: ['give', 'gave', 'show', 'send', 'pass'],
    wrong: [['Please give the book me.', 'Please give me the book.']],
    right: ['Please give the book to me.', 'I gave the man him.'.replace(' him', ' it')],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(give|gave|show|send|pass|showed|sent) (the|a|your|my|his|her|this|that) (\w+) (me|us|him|them)(?=[.,!?]|$)/gi,
        (_, verb, det, what, whom) => `${verb} ${whom} ${det} ${what}`,
      ),
  },
  {
    id: 'few-uncountable',
    type: 'determiner',
    why: '不可数名词用 little、a little，可数名词用 few、a few。',
    about: ['few', 'little'],
    wrong: [['I have few money.', 'I have little money.']],
    right: ['I have few friends.', 'A few water bottles.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\bfew (money|water|milk|time|food|homework|rice|bread|information)(?=[.,!?]|$| (?:to|in|and|so|left|on)\b)/gi,
        (_, noun) => `little ${noun}`,
      ),
  },
  {
    id: 'place-where',
    type: 'pronoun',
    why: '先行词是地点，从句里不缺主语和宾语，用 where。',
    about: ['which'],
    wrong: [
      ['This is the place which I was born.', 'This is the place where I was born.'],
      ['I have a friend which can speak Japanese.', 'I have a friend who can speak Japanese.'],
    ],
    right: ['This is the place which I like.', 'This is the place in which I was born.'],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(place|city|town|village|house|school|country) which (i|he|she|we|they) (was born|were born|live|lived|lives|grew up|work|study|studied)(?=[.,!?]|$)/gi,
        (_, place, who, verb) => `${place} where ${who} ${verb}`,
      ),
      ...rewrite(
        sentence,
        /\b(friend|boy|girl|man|woman|teacher|student|uncle|aunt|cousin|brother|sister) which (can|will|has|likes|lives)\b/gi,
        (_, who, verb) => `${who} who ${verb}`,
      ),
    ],
  },
];

function plural(noun: string): string {
  return noun.toLowerCase() === 'child' ? 'children' : `${noun}s`;
}

function isOneOfPhrase({ text }: Sentence): boolean {
  return /\bone of\b|\b(?:suggest|insist|let|make|made|see|saw)\b/i.test(text);
}
