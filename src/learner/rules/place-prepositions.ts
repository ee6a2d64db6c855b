import * as grammar from './grammar';
import { isOneOf, matches, neighbour, remove, rewrite, type Rule } from './rule';

const cities =
  'beijing|shanghai|guangzhou|shenzhen|chengdu|guiyang|china|america|england|japan|canada|london|paris|hangzhou|xiamen|wuhan|nanjing|kunming';
const arriveAtCity = new RegExp(`\\b(arriv(?:e|es|ed|ing)) (?:to|at) (${cities})\\b`, 'gi');
const arriveCity = new RegExp(`\\b(arriv(?:e|es|ed|ing)) (${cities})\\b`, 'gi');

/** Where, where to, and by what. */
export const placePrepositionRules: readonly Rule[] = [
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
];
