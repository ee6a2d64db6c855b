import * as grammar from './grammar';
import { insertAfter, isOneOf, matches, neighbour, remove, rewrite, type Rule } from './rule';

const cities =
  'beijing|shanghai|guangzhou|shenzhen|chengdu|guiyang|china|america|england|japan|canada|london|paris|hangzhou|xiamen|wuhan|nanjing|kunming';

const arriveAtCity = new RegExp(`\\b(arriv(?:e|es|ed|ing)) (?:to|at) (${cities})\\b`, 'gi');
const arriveCity = new RegExp(`\\b(arriv(?:e|es|ed|ing)) (${cities})\\b`, 'gi');

export const prepositionRules: readonly Rule[] = [
  {
    id: 'go-to-home',
    type: 'preposition',
    why: 'home、here、there、abroad 是副词，前面不用 to。',
    about: ['home', 'here', 'there', 'abroad', 'upstairs', 'downstairs', 'overseas'],
    wrong: [
      ['I go to home at five.', 'I go home at five.'],
      ['We went to there by train.', 'We went there by train.'],
      ['I want to go to abroad.', 'I want to go abroad.'],
    ],
    right: [
      'Welcome to my home.',
      'I go to the home page.',
      'From here to there is far.',
      'It is close to home.',
    ],
    find: (sentence) =>
      matches(
        sentence,
        'go|goes|going|went|gone|come|comes|came|coming|get|gets|got|return|returned|drive|walk|walked|back|arrive|arrived|move|moved|travel',
        'to',
        'home|here|there|abroad|upstairs|downstairs|overseas',
      ).flatMap(([, to, place]) =>
        grammar.endsPhrase(neighbour(sentence, place!, 1)) ||
        isOneOf(neighbour(sentence, place!, 1), 'early|late|alone|soon|quickly')
          ? [remove(sentence, to!)]
          : [],
      ),
  },
  {
    id: 'go-to-doing',
    type: 'preposition',
    why: '“去做某项活动”说 go shopping、go swimming，不用 to。',
    about: ['to'],
    wrong: [['We go to shopping on Sunday.', 'We go shopping on Sunday.']],
    right: ['I go to swimming lessons.', 'We go to school.'],
    find: (sentence) =>
      matches(
        sentence,
        'go|goes|going|went|gone',
        'to',
        'shopping|swimming|fishing|hiking|skating|skiing|camping|boating|climbing|sightseeing',
      ).flatMap(([, to, act]) =>
        grammar.endsPhrase(neighbour(sentence, act!, 1)) ? [remove(sentence, to!)] : [],
      ),
  },
  {
    id: 'discuss-about',
    type: 'preposition',
    why: 'discuss、enter、contact、answer、thank 等是及物动词，后面直接跟宾语。',
    about:
      'discuss|discusses|discussed|discussing|mentions|mentioned|mentioning|enter|enters|entered|entering|contact|question|questions|thank|told|tell|tells|ask|asked|asks|visit|visited|visits|reach|reached|help|helps|helped'.split(
        '|',
      ),
    wrong: [
      ["Let's discuss about the plan.", "Let's discuss the plan."],
      ['We entered into the room.', 'We entered the room.'],
      ['I will contact with you.', 'I will contact you.'],
      ['I want to thank to my teacher.', 'I want to thank my teacher.'],
    ],
    right: [
      'We had a discussion about it.',
      'The answer to your question is no.',
      'Thanks to my teacher, I won.',
      'Keep in contact with me.',
      'They entered into an agreement.',
    ],
    find: (sentence) => [
      ...rewrite(sentence, /\b(discuss(?:es|ed|ing)?|mention(?:s|ed|ing)) about\b/gi, (_, verb) => verb),
      ...rewrite(
        sentence,
        /\b(enter(?:s|ed|ing)?) into (the|our|my|his|her|a) (room|classroom|school|house|library|park|hall|building|shop|garden|gate)\b/gi,
        (_, verb, det, noun) => `${verb} ${det} ${noun}`,
      ),
      ...rewrite(
        sentence,
        /\b(to|will|can|you|i|we|please|should|could) contact with (me|you|him|her|us|them|my|your|our)\b/gi,
        (_, head, who) => `${head} contact ${who}`,
      ),
      ...rewrite(
        sentence,
        /\b(to|will|can|i|we|please|should|could|must|answered) (answer )?to (your|my|his|her|the|this|these) (questions?)\b/gi,
        (whole, head, answer, whose, what) =>
          answer
            ? `${head} answer ${whose} ${what}`
            : head!.toLowerCase() === 'answered'
              ? `${head} ${whose} ${what}`
              : undefined,
      ),
      ...rewrite(
        sentence,
        /\b(to|i|we|must|should|will|and|would like to) thank to (my|you|him|her|them|the|our|all)\b/gi,
        (_, head, who) => `${head} thank ${who}`,
      ),
      ...rewrite(
        sentence,
        /\b(told|tell|tells|ask|asked|asks|visit|visited|visits|reach|reached|help|helps|helped) to (me|us|him|them|my|our|you)\b(?! (?:to))/gi,
        (whole, verb, who) =>
          /^(?:ask|visit|reach)/i.test(verb!) && /^(?:my|our)$/i.test(who!) && !/^(?:ask|visit)/i.test(verb!)
            ? undefined
            : `${verb} ${who}`,
      ),
    ],
  },
  {
    id: 'marry-with',
    type: 'preposition',
    why: '“和某人结婚”是 marry somebody 或 be married to somebody，不用 with。',
    about: ['with'],
    wrong: [
      ['My aunt married with a doctor.', 'My aunt married a doctor.'],
      ['She is married with a teacher.', 'She is married to a teacher.'],
      ['She wants to marry with him.', 'She wants to marry him.'],
    ],
    right: ['She is married with two children.', 'She lives with him.'],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(is|are|was|got|get|were|be|been) married with (?!(?:two|three|one|four|\d|no|children|kids)\b)/gi,
        (_, head) => `${head} married to `,
      ),
      ...rewrite(
        sentence,
        /(?<!\b(?:is|are|was|got|get|were|be|been|happily) )\b(marry|marries|married) with (?!(?:two|three|one|four|\d|no|children|kids)\b)/gi,
        (_, verb) => `${verb} `,
      ),
    ],
  },
  {
    id: 'wait-for',
    type: 'preposition',
    why: '“等某人”是 wait for somebody。',
    about: ['wait', 'waits', 'waiting', 'waited'],
    wrong: [
      ['I will wait you at the gate.', 'I will wait for you at the gate.'],
      ['We are waiting the bus.', 'We are waiting for the bus.'],
    ],
    right: ['Wait a minute.', 'I waited the whole day.', 'Just wait, my friend.', 'wait till I come'],
    find: (sentence) => [
      ...matches(sentence, 'wait|waits|waiting|waited', grammar.objectPronouns).map(([verb]) =>
        insertAfter(verb!, 'for'),
      ),
      ...matches(
        sentence,
        'wait|waits|waiting|waited',
        'the|my|his|her|our',
        'bus|train|teacher|friend|friends|mother|father|results|answer|plane|letter|rain',
      ).map(([verb]) => insertAfter(verb!, 'for')),
    ],
  },
  {
    id: 'listen-to',
    type: 'preposition',
    why: '“听……”是 listen to …；“看着……”是 look at …。',
    about: ['listen', 'listens', 'listening', 'listened', 'look', 'looks', 'looking', 'looked'],
    wrong: [
      ['I often listen music.', 'I often listen to music.'],
      ['She is listening the teacher.', 'She is listening to the teacher.'],
      ['Please look the blackboard.', 'Please look at the blackboard.'],
      ['Look me!', 'Look at me!'],
    ],
    right: [
      'Listen carefully.',
      'They look the same.',
      'Listen, my friend.',
      'He looks the part.',
      'Look him in the eye.',
    ],
    find: (sentence) => [
      ...matches(
        sentence,
        'listen|listens|listening|listened',
        'music|songs|english|me|him|her|us|them|the|my|your|our|chinese|pop|radio|stories',
      ).map(([verb]) => insertAfter(verb!, 'to')),
      ...matches(
        sentence,
        'look|looking|looked',
        'the|my|your|this|that',
        'blackboard|picture|pictures|photo|map|book|sky|teacher|board|screen|boy|girl|stars|moon|dog|cat|flowers',
      ).map(([verb]) => insertAfter(verb!, 'at')),
      ...matches(sentence, 'look|looking', 'me|us|them').flatMap(([verb, who]) =>
        isOneOf(neighbour(sentence, who!, 1), 'in|up|over') ? [] : [insertAfter(verb!, 'at')],
      ),
    ],
  },
  {
    id: 'arrive-at',
    type: 'preposition',
    why: '“到达”用 arrive at（小地方）或 arrive in（城市、国家），不用 arrive to。',
    about: ['arrive', 'arrives', 'arrived', 'arriving'],
    wrong: [
      ['We arrived to Beijing at six.', 'We arrived in Beijing at six.'],
      ['I arrive to school at seven.', 'I arrive at school at seven.'],
      ['He arrived the station late.', 'He arrived at the station late.'],
    ],
    right: [
      'I arrived home late.',
      'They arrived the next day.',
      'She arrived to find him gone.',
      'He arrived to a warm welcome.',
    ],
    find: (sentence) => [
      ...rewrite(sentence, arriveAtCity, (_, verb, place) => `${verb} in ${place}`),
      ...rewrite(
        sentence,
        /\b(arriv(?:e|es|ed|ing)) to ((?:the |my |our |his )?(?:school|station|park|airport|hospital|zoo|village|house|bus stop|classroom|library|hotel|museum|cinema))\b/gi,
        (_, verb, place) => `${verb} at ${place}`,
      ),
      ...rewrite(
        sentence,
        /\b(arriv(?:e|es|ed|ing)) ((?:the |my |our )?(?:school|station|park|airport|hospital|zoo|hotel|museum))\b/gi,
        (_, verb, place) => `${verb} at ${place}`,
      ),
      ...rewrite(sentence, arriveCity, (_, verb, place) => `${verb} in ${place}`),
    ],
  },
  {
    id: 'adjective-preposition',
    type: 'preposition',
    why: '注意固定搭配：good at、interested in、afraid of、different from、famous for。',
    about:
      'good|better|bad|great|best|interested|afraid|angry|different|famous|full|similar|proud|same'.split(
        '|',
      ),
    wrong: [
      ['He is good in English.', 'He is good at English.'],
      ['I am interested on music.', 'I am interested in music.'],
      ['He is afraid from snakes.', 'He is afraid of snakes.'],
      ['The teacher is angry to me.', 'The teacher is angry with me.'],
      ['It is different with mine.', 'It is different from mine.'],
    ],
    right: [
      'She is good with children.',
      'Milk is good for you.',
      'I am angry to hear it.',
      'She is good in a crisis.',
      'It is different to mine.',
    ],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(good|better|bad|great|best) (?:in|on) (english|maths?|physics|chemistry|chinese|history|drawing|singing|playing|dancing|swimming|sports?|basketball|football|chess|cooking|running|writing|speaking|reading)\b(?! (?:class|lessons?|and))/gi,
        (_, good, what) => `${good} at ${what}`,
      ),
      ...rewrite(
        sentence,
        /\binterested (?:on|at|about|with|to|of)(?= (?!hear|see|know|find|learn|read))/gi,
        () => 'interested in',
      ),
      ...rewrite(sentence, /\bafraid (?:from|with|at)\b/gi, () => 'afraid of'),
      ...rewrite(sentence, /\bangry to (me|you|him|her|us|them|my)\b/gi, (_, who) => `angry with ${who}`),
      ...rewrite(sentence, /\bdifferent with\b/gi, () => 'different from'),
      ...rewrite(sentence, /\bfamous (?:of|about|with)\b/gi, () => 'famous for'),
      ...rewrite(sentence, /\bfull with\b/gi, () => 'full of'),
      ...rewrite(sentence, /\bsimilar with\b/gi, () => 'similar to'),
      ...rewrite(
        sentence,
        /\bproud (?:for|about|with) (me|you|him|her|us|them|my|our)\b/gi,
        (_, who) => `proud of ${who}`,
      ),
      ...rewrite(
        sentence,
        /\bthe same (age|class|school|colou?r|size|name|hobby|height) (?:with|like|to) (me|him|her|you|mine|my|us|them)\b/gi,
        (_, noun, who) => `the same ${noun} as ${who}`,
      ),
    ],
  },
  {
    id: 'verb-preposition',
    type: 'preposition',
    why: '注意固定搭配：depend on、pay attention to、agree with、laugh at。',
    about:
      'depend|depends|depended|attention|agree|agrees|agreed|prefer|prefers|preferred|explain|explains|explained|say|says|said'.split(
        '|',
      ),
    wrong: [
      ['It depends of the weather.', 'It depends on the weather.'],
      ['Pay attention on this.', 'Pay attention to this.'],
      ['I agree you.', 'I agree with you.'],
      ['I agree to you.', 'I agree with you.'],
    ],
    right: ['I agree to go.', 'I agree, you are right.', 'It depends on you.', 'We agree you are right.'],
    find: (sentence) => [
      ...rewrite(sentence, /\b(depends?|depended) (?:of|in|at|from)\b/gi, (_, verb) => `${verb} on`),
      ...rewrite(
        sentence,
        /\b(pay|pays|paid) (more |much |)attention (?:on|in|at|for)\b/gi,
        (_, pay, more) => `${pay} ${more}attention to`,
      ),
      ...rewrite(
        sentence,
        /\b(agree|agrees|agreed) (?:to )?(you|him|her|them|me)(?=[.!?,]|$| very| and| because)/gi,
        (_, agree, who) => `${agree} with ${who}`,
      ),
      ...rewrite(
        sentence,
        /\b(agree|agrees|agreed) (?:to )?(your|his|her|their) (idea|opinion|view|plan)(?=[.!?,]|$)/gi,
        (whole, agree, whose, idea) =>
          / to .*plan$/i.test(whole!) ? undefined : `${agree} with ${whose} ${idea}`,
      ),
      ...rewrite(
        sentence,
        /\b(prefers?|preferred) (\w+) than (\w+)(?=[.!?,]|$)/gi,
        (_, prefer, one, other) => `${prefer} ${one} to ${other}`,
      ),
      ...rewrite(
        sentence,
        /\b(explain|explains|explained) (me|him|us|them) (?=\w)/gi,
        (_, verb, who) => `${verb} to ${who} `,
      ),
      ...rewrite(
        sentence,
        /\b(say|says|said) (me|him|us|them) (that|he|she|it|they|about)\b/gi,
        (_, verb, who, rest) =>
          `${({ say: 'tell', says: 'tells', said: 'told' } as Record<string, string>)[verb!.toLowerCase()]} ${who} ${rest}`,
      ),
    ],
  },
  {
    id: 'place-preposition',
    type: 'preposition',
    why: '注意地点的介词：at home、in China、on the farm、on the internet。',
    about:
      'home|internet|tv|television|farm|china|beijing|shanghai|guizhou|guangzhou|america|england|japan|canada|chengdu|yunnan|sichuan|hunan|hand|opinion'.split(
        '|',
      ),
    wrong: [
      ['I stay in home.', 'I stay at home.'],
      ['I saw it in the internet.', 'I saw it on the internet.'],
      ['They work in the farm.', 'They work on the farm.'],
      ['He lives at China.', 'He lives in China.'],
    ],
    right: ['I live in a home.', 'It is in the farm shop.', 'at Beijing Station', 'in home economics'],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\bin home(?=[.,!?]|$| (?:with|and|on|because|when|every|all|by)\b)/gi,
        () => 'at home',
      ),
      ...rewrite(
        sentence,
        /\b(?:in|from) the (internet)(?=[.,!?]|$| (?:and|every|to|with|at|because)\b)/gi,
        (whole, net) => (/^from/i.test(whole!) ? undefined : `on the ${net}`),
      ),
      ...rewrite(
        sentence,
        /\b(?:in) (tv|the tv|television)(?=[.,!?]|$)/gi,
        (_, tv) => `on ${tv!.replace(/^the /i, '')}`,
      ),
      ...rewrite(
        sentence,
        /\bin (the|a|his|our|my grandfather's) farm(?=[.,!?]|$| (?:and|with|every)\b)/gi,
        (_, det) => `on ${det} farm`,
      ),
      ...rewrite(
        sentence,
        /\b(live|lives|lived|was born|work|works|study|studies) (?:at|on) (china|beijing|shanghai|guizhou|guangzhou|america|england|japan|canada|chengdu|yunnan|sichuan|hunan)(?=[.,!?]|$| (?:and|with|now|for|since)\b)/gi,
        (_, verb, place) => `${verb} in ${place}`,
      ),
      ...rewrite(sentence, /\bin the other hand\b/gi, () => 'on the other hand'),
      ...rewrite(sentence, /\b(?:on|at|from) my opinion\b/gi, () => 'in my opinion'),
    ],
  },
  {
    id: 'by-vehicle',
    type: 'preposition',
    why: '交通方式：by bus / by bike（不加冠词），或 on my bike、on foot。',
    about: ['by'],
    wrong: [
      ['I go to school by a bus.', 'I go to school by bus.'],
      ['I go to school by my bike.', 'I go to school on my bike.'],
      ['I go to school by foot.', 'I go to school on foot.'],
    ],
    right: ['He was hit by a car.', 'I stood by the bus stop.', 'I went by the bus that left at six.'],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b((?:go|goes|going|went|come|comes|came|travel|travelled|get|got)\b[^.,!?]*?) by (?:a|an|the) (bus|train|bike|car|plane|taxi|ship|boat)(?=[.,!?]|$| (?:every|and|with)\b)/gi,
        (_, head, vehicle) => `${head} by ${vehicle}`,
      ),
      ...rewrite(
        sentence,
        /\b((?:go|goes|going|went|come|comes|came)\b[^.,!?]*?) by (my|his|her) (bike|bicycle)\b/gi,
        (_, head, whose, bike) => `${head} on ${whose} ${bike}`,
      ),
      ...rewrite(
        sentence,
        /\b((?:go|goes|going|went|come|comes|came)\b[^.,!?]*?) by foot\b/gi,
        (_, head) => `${head} on foot`,
      ),
    ],
  },
  {
    id: 'opinion',
    type: 'preposition',
    why: '“在我看来”是 in my opinion，according to 后面接别人或资料。',
    about: ['according'],
    wrong: [['According to my opinion, phones are useful.', 'In my opinion, phones are useful.']],
    right: ['According to my teacher, it is useful.'],
    find: (sentence) => rewrite(sentence, /\baccording to (?:my|our) opinions?\b/gi, () => 'in my opinion'),
  },
];
