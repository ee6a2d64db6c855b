import { rewrite, type Rule } from './rule';

const feelings: Readonly<Record<string, string>> = {
  interesting: 'interested',
  boring: 'bored',
  exciting: 'excited',
  surprising: 'surprised',
  tiring: 'tired',
  disappointing: 'disappointed',
  amazing: 'amazed',
  frightening: 'frightened',
  relaxing: 'relaxed',
};
const qualities: Readonly<Record<string, string>> = {
  interested: 'interesting',
  bored: 'boring',
  excited: 'exciting',
  surprised: 'surprising',
  tired: 'tiring',
  relaxed: 'relaxing',
  disappointed: 'disappointing',
  amazed: 'amazing',
  frightened: 'frightening',
};
const thingsFelt =
  'film|movie|book|story|game|class|lesson|match|song|trip|party|homework|job|programme|show|cartoon|news|subject|maths|math|history|museum|novel|competition|weekend|holiday|journey|activity|topic|idea|classes|lessons|films|movies|books|stories|games';
const thingsThatAreFelt = new RegExp(
  `\\b((?:${thingsFelt}) (?:is|was|are|were)(?: very| so| really| too| not)?) (${Object.keys(qualities).join('|')})(?=[.!?]|$| (?:and|because|but)\\b)`,
  'gi',
);
const feltAhead = Object.keys(qualities).filter((adjective) => adjective !== 'relaxed');
const feltThings = new RegExp(
  `\\b(an?|some|many) ((?:very |really |so )?)(${feltAhead.join('|')}) (film|movie|book|story|game|lesson|match|song|trip|present|gift|news|holiday|journey|day|weekend|competition|festival|activity|experience|topic|result|films|movies|books|stories|games|activities)\\b`,
  'gi',
);
const feltBehind = ['boring', 'exciting', 'surprising', 'tiring', 'disappointing', 'relaxing'];
const madeToFeel = new RegExp(
  `\\b((?:make|makes|made|making) (?:me|us|him|her|them|you|people|everyone) feel(?: very| so| really)?) (${feltBehind.join('|')})\\b(?! \\w+ing\\b)`,
  'gi',
);

/** People are bored, things are boring. */
export const feelingRules: readonly Rule[] = [
  {
    id: 'felt-thing',
    type: 'adjective-adverb',
    why: '让人有这种感觉的事物用 -ing：a surprising present；人的感受用 -ed。',
    about: [...feltAhead, ...feltBehind],
    wrong: [
      ['It was a very surprised present.', 'It was a very surprising present.'],
      ['I saw an interested film.', 'I saw an interesting film.'],
      ['The trip made us feel tiring.', 'The trip made us feel tired.'],
    ],
    right: [
      'He is an excited boy.',
      'She had a surprised look.',
      'The news made us feel bored.',
      'It is an exciting game.',
    ],
    find: (sentence) => [
      ...rewrite(sentence, feltThings, (_, article, degree, adjective, thing) => {
        const right = qualities[adjective!.toLowerCase()]!;
        return `${article} ${degree}${right} ${thing}`;
      }),
      ...rewrite(
        sentence,
        madeToFeel,
        (_, head, adjective) => `${head} ${feelings[adjective!.toLowerCase()]}`,
      ),
    ],
  },
  {
    id: 'ed-ing-person',
    type: 'adjective-adverb',
    why: '说人的感受用 -ed（interested, bored, excited），说事物的特点用 -ing。',
    about: 'interesting|interest|boring|exciting|surprising|tiring|disappointing|frightening'.split('|'),
    wrong: [
      ['I am interesting in science.', 'I am interested in science.'],
      ['I am very boring at home.', 'I am very bored at home.'],
      ['I was very exciting when I won.', 'I was very excited when I won.'],
      ['I feel boring.', 'I feel bored.'],
    ],
    right: [
      'He is boring.',
      'The film is interesting.',
      'I am interested in science.',
      'This is exciting.',
      'I am boring, I know, but kind.',
    ],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b((?:am|is|are|was|were|i'm|we're|he's|she's|they're|get|got|become|became|feel|feels|be)(?: \w+)?) interesting in\b/gi,
        (_, head) => `${head} interested in`,
      ),
      ...rewrite(
        sentence,
        /\b(am|is|are|was|were|i'm|he's|she's|they're|we're)( very| so| really| not| also)? interest in\b/gi,
        (_, head, very) => `${head}${very} interested in`,
      ),
      ...rewrite(
        sentence,
        /\b((?:i am|i'm|i was|we are|we were|we're)(?: very| so| really| too)?) (boring|exciting|surprising|tiring|disappointing|frightening)(?=[.!?]|$| (?:at|when|in|because|to|now|today|about|that|yesterday|every|with|and)\b)/gi,
        (_, head, adjective) => `${head} ${feelings[adjective!.toLowerCase()]}`,
      ),
      ...rewrite(
        sentence,
        /\b((?:i|we|they|he|she) (?:feel|feels|felt|get|got)(?: very| so| really)?) (boring|exciting|surprising|tiring|interesting|disappointing)(?=[.,!?]|$| (?:at|when|in|because|to|now|today|about|every|and)\b)/gi,
        (_, head, adjective) => `${head} ${feelings[adjective!.toLowerCase()]}`,
      ),
    ],
  },
  {
    id: 'ed-ing-thing',
    type: 'adjective-adverb',
    why: '说事物的特点用 -ing（interesting, boring, exciting），说人的感受用 -ed。',
    about: Object.keys(qualities),
    wrong: [
      ['The film is very interested.', 'The film is very interesting.'],
      ['The match was so excited.', 'The match was so exciting.'],
    ],
    right: [
      'The class is interested in it.',
      'I am bored.',
      'The boys are excited.',
      'The class was surprised to see him.',
    ],
    find: (sentence) =>
      rewrite(sentence, thingsThatAreFelt, (_, head, adjective) =>
        /^class /i.test(head!) ? undefined : `${head} ${qualities[adjective!.toLowerCase()]}`,
      ),
  },
];
