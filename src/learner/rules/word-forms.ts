import { wordToken } from '../sentence';
import * as grammar from './grammar';
import { rewrite, type Rule } from './rule';

/** Nouns that pupils put where the adjective belongs. */
const adjectiveOf: Readonly<Record<string, string>> = {
  importance: 'important', danger: 'dangerous', health: 'healthy', happiness: 'happy', beauty: 'beautiful', difficulty: 'difficult',
  success: 'successful', difference: 'different', sadness: 'sad', kindness: 'kind', confidence: 'confident', patience: 'patient',
  silence: 'silent', noise: 'noisy', luck: 'lucky', anger: 'angry', excitement: 'excited', honesty: 'honest', wisdom: 'wise',
  convenience: 'convenient', safety: 'safe', necessity: 'necessary', strength: 'strong', interest: 'interesting', hunger: 'hungry',
  harm: 'harmful', help: 'helpful', tire: 'tired', bore: 'boring', sun: 'sunny', wind: 'windy', rain: 'rainy', cloud: 'cloudy', snow: 'snowy',
}; // prettier-ignore
const afterVery = alternatives(Object.keys(adjectiveOf));
const afterBe = alternatives(
  'importance|happiness|beauty|difficulty|sadness|kindness|confidence|patience|honesty|convenience|excitement|strength|health|danger'.split(
    '|',
  ),
);

const veryNoun = new RegExp(
  `\\b(am|is|are|was|were|be|'s|'m|'re|feel|feels|felt|look|looks|looked|become|becomes|became|becoming|get|gets|getting) (very|so|too|really|quite|more and more) (${afterVery})\\b(?= ?(?:[.,!?]|and\\b|but\\b|for\\b|to\\b|because\\b|when\\b|in\\b|that\\b|at\\b|$))`,
  'gi',
);
const beNoun = new RegExp(
  `\\b(it|he|she|they|we|you|i)( is| was| are| were| am|'s|'m|'re) (${afterBe})(?= (?:to|for)\\b|[.,!?]|$)`,
  'gi',
);

/** A noun, adjective, adverb or verb where another of the family belongs. */
export const wordFormRules: readonly Rule[] = [
  {
    id: 'very-noun',
    type: 'adjective-adverb',
    why: 'very、so、too 后面用形容词，不用名词。',
    about: Object.keys(adjectiveOf),
    wrong: [
      ['I think English is very importance.', 'I think English is very important.'],
      ['It is danger to swim in the river.', 'It is dangerous to swim in the river.'],
      ['I feel very happiness.', 'I feel very happy.'],
      ['The city is more and more beauty.', 'The city is more and more beautiful.'],
    ],
    right: [
      'Health is wealth.',
      'The danger is real.',
      'My happiness is being with you.',
      'His strength is kindness.',
      'It helps very much.',
      'It is beauty that counts.',
    ],
    find: (sentence) => [
      ...rewrite(sentence, veryNoun, (_, verb, degree, noun) =>
        /^(?:help|rain|snow)$/i.test(noun!) && !/^very$/i.test(degree!)
          ? undefined
          : `${verb} ${degree} ${feeling(verb!, noun!)}`,
      ),
      ...rewrite(
        sentence,
        beNoun,
        (_, subject, be, noun) => `${subject}${be} ${adjectiveOf[noun!.toLowerCase()]}`,
      ),
    ],
  },
  {
    id: 'noun-before-noun',
    type: 'adjective-adverb',
    why: '名词前面用形容词修饰：a healthy boy、a dangerous place。',
    about: [
      'health',
      'danger',
      'beauty',
      'importance',
      'difference',
      'difficulty',
      'luck',
      'happiness',
      'success',
    ],
    wrong: [
      ['He is a health boy.', 'He is a healthy boy.'],
      ['It is a danger place.', 'It is a dangerous place.'],
      ['I had a happiness day.', 'I had a happy day.'],
    ],
    right: [
      'She works in a health centre.',
      'It is a danger sign.',
      'It is a success story.',
      'A beauty contest is on.',
    ],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(a|an|the|very|many|some|most) (health|danger|beauty|importance|difficulty|luck|happiness|success) (boy|girl|man|woman|child|person|people|body|life|food|habit|habits|place|places|animal|animals|city|village|flower|flowers|thing|things|day|time|place|river|question|questions|problem|problems|job|family)\b/gi,
        (_, det, noun, head) => {
          const right = adjectiveOf[noun!.toLowerCase()]!;
          const article = /^an?$/i.test(det!) ? (/^[aeiou]/.test(right) ? 'an' : 'a') : det!;
          return `${article} ${right} ${head}`;
        },
      ),
  },
  {
    id: 'do-not-adjective',
    type: 'verb-form',
    why: '形容词前面用 be 动词：I am not hungry，不用 don’t。',
    about: ["don't", "doesn't", "didn't", 'do', 'does', 'did'],
    wrong: [
      ["She doesn't happy.", "She isn't happy."],
      ["I don't hungry.", 'I am not hungry.'],
      ["I didn't late yesterday.", "I wasn't late yesterday."],
      ['Do you happy today?', 'Are you happy today?'],
    ],
    right: [
      "I don't sound happy.",
      "Don't open it.",
      'Do you clean it?',
      "I don't last long.",
      'Do you better yourself?',
    ],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(i|you|we|they|he|she|it|(?:my|his|her|our|your|their|the) (?!\w+s )\w+) (don't|doesn't|didn't|do not|does not|did not) (very |so |too |really )?(\w+)(?=[.,!?]|$| (?:today|yesterday|now|with|of|about|at|in|for|to|because|when|and|but|enough|last)\b)/gi,
        (_, subject, auxiliary, degree, word) => {
          if (!onlyAdjective(word!)) return undefined;
          return `${subject} ${beNot(subject!, auxiliary!)} ${degree}${word}`;
        },
      ),
      ...rewrite(
        sentence,
        /^((?:(?:why|when|how often|so|and|but) )?)(do|does|did) (you|we|they|he|she|it|your \w+) (very |so |really )?(\w+)(?=\?|$| (?:today|yesterday|now|with|of|about|at|in|for|to|because|when|last)\b)/gi,
        (_, lead, auxiliary, subject, degree, word) => {
          if (!onlyAdjective(word!)) return undefined;
          const past = /^did$/i.test(auxiliary!);
          const many = /^(?:you|we|they)$|s$/i.test(subject!);
          const be = past ? (many ? 'were' : 'was') : many ? 'are' : 'is';
          return `${lead}${lead ? be : be.charAt(0).toUpperCase() + be.slice(1)} ${subject} ${degree}${word}`;
        },
      ),
    ],
  },
  {
    id: 'adverb-after-verb',
    type: 'adjective-adverb',
    why: '修饰动词用副词：rain heavily；keep、stay 后面用形容词：keep quiet。',
    about: [
      'kindly',
      'fluent',
      'beautiful',
      'careful',
      'happy',
      'polite',
      'clear',
      'serious',
      'quiet',
      'heavy',
      'quietly',
      'loud',
      'healthily',
      'safely',
      'calmly',
      'quick',
      'slow',
      'luck',
      'fortunate',
      'lucky',
      'happily',
      'sadly',
      'angrily',
    ],
    wrong: [
      ['It was raining heavy.', 'It was raining heavily.'],
      ['We must keep quietly in the library.', 'We must keep quiet in the library.'],
      ['Luck, nobody was hurt.', 'Luckily, nobody was hurt.'],
      ['He runs quick.', 'He runs quickly.'],
      ['He speaks English fluent.', 'He speaks English fluently.'],
      ['She danced beautiful.', 'She danced beautifully.'],
      ['My mother is a very kindly woman.', 'My mother is a very kind woman.'],
    ],
    right: [
      'The rain is heavy.',
      'He keeps quietly working.',
      'Lucky you!',
      'A heavy rain fell.',
      'Luck, they say, is blind.',
    ],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(a|an) (very |really |so )?kindly (woman|man|teacher|person|girl|boy|lady|friend|mother|father)\b/gi,
        (_, det, degree, noun) => `${det} ${degree}kind ${noun}`,
      ),
      ...rewrite(
        sentence,
        /\b((?:speak|speaks|spoke|dance|dances|danced|sing|sings|sang|write|writes|play|plays|played|work|works|worked|smile|smiled|talk|talks|live|lives)(?: english| chinese| the piano)?) (very |so )?(fluent|beautiful|careful|happy|easy|polite|clear|serious|quiet|loud)(?=[.!?]|$| (?:and|in|every|with)\b)/gi,
        (_, verb, degree, adjective) =>
          `${verb} ${degree}${adjective!.replace(/y$/i, 'i').replace(/le$/i, 'l')}ly`,
      ),
      ...rewrite(
        sentence,
        /\b(rain|rains|rained|raining|snow|snowed|snowing|snows) (very |so |too )?(heavy|hardly)\b(?! \w+ed)/gi,
        (_, verb, degree, word) => `${verb} ${degree}${/heavy/i.test(word!) ? 'heavily' : 'hard'}`,
      ),
      ...rewrite(
        sentence,
        /\b(keep|stay|be|keeps|stays) (quietly|healthily|safely|calmly)\b(?=[.,!?]|$| (?:in|at|and|when|please|because|during)\b)/gi,
        (_, verb, adverb) =>
          `${verb} ${adverb!.toLowerCase() === 'healthily' ? 'healthy' : adverb!.replace(/ly$/i, '')}`,
      ),
      ...rewrite(
        sentence,
        /^(luck|lucky|fortunate), (i|he|she|we|it|my|nobody|no|the)\b/gi,
        (_, word, next) => `${/^luck/i.test(word!) ? 'luckily' : 'fortunately'}, ${next}`,
      ),
      ...rewrite(
        sentence,
        /\b(run|runs|ran|walk|walks|walked|swim|swims|swam|speak|speaks|spoke|answer|answered) (very |so |too )?(quick|slow|loud|quiet)(?=[.,!?]|$| (?:and|but|in|because|to)\b)/gi,
        (_, verb, degree, word) => `${verb} ${degree}${word}ly`,
      ),
    ],
  },
  {
    id: 'bored-with',
    type: 'adjective-adverb',
    why: '表示人的感受用 -ed 形容词：bored、tired、interested。',
    about: ['bore', 'tire', 'interest', 'excite', 'surprise', 'worry', 'scare'],
    wrong: [
      ['I am bore with this game.', 'I am bored with this game.'],
      ['She was very surprise at the news.', 'She was very surprised at the news.'],
      ['Are you interest in art?', 'Are you interested in art?'],
    ],
    right: ['It was a surprise at first.', 'My interest in art is deep.', 'He is a bore with friends.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(am|is|are|was|were|'m|'re|feel|felt|get|got|(?:am|is|are|was|were) (?:you|he|she|they)) (very |so |not |really |too )?(bore|tire|interest|excite|surprise|worry|scare) (with|of|in|at|about|by|when|to|that)\b/gi,
        (_, verb, degree, word, next) =>
          /^(?:is|was)$/i.test(verb!) && !degree && /^(?:that|to)$/i.test(next!)
            ? undefined
            : `${verb} ${degree}${grammar.participleOf(word!.toLowerCase())} ${next}`,
      ),
  },
  {
    id: 'unlike-comparison',
    type: 'adjective-adverb',
    why: '最高级用于“在……中最……”，比较级用于两者之间。',
    about: ['more', 'taller', 'older', 'younger', 'better', 'bigger', 'faster', 'smaller', 'longer'],
    wrong: [
      ['He is the taller boy in our class.', 'He is the tallest boy in our class.'],
      [
        'This is the more interesting book I have ever read.',
        'This is the most interesting book I have ever read.',
      ],
      ['This one is more cheap.', 'This one is cheaper.'],
    ],
    right: [
      'He is the taller of the two.',
      'The more I read, the better.',
      'We need more cheap phones.',
      'It is more fun.',
    ],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(is|am|are|was) the (taller|older|younger|bigger|faster|smaller|longer|stronger|better|happier) (\w+) (in (?:our|my|the) (?:class|school|family|world|team|village|city)|of all)\b/gi,
        (_, be, word, noun, place) =>
          `${be} the ${word!.toLowerCase() === 'better' ? 'best' : word!.replace(/er$/i, 'est')} ${noun} ${place}`,
      ),
      ...rewrite(
        sentence,
        /\bthe more (\w+) (\w+) ((?:that )?(?:i|we|he|she)(?: have|'ve| has) ever)\b/gi,
        (_, adjective, noun, tail) => `the most ${adjective} ${noun} ${tail}`,
      ),
      ...rewrite(
        sentence,
        /\b(am|is|are|was|were|'s|get|gets|got|become|becomes) (?:more|much more) (cheap|tall|short|big|small|fast|strong|young|old|long|hot|cold|warm|cool|easy|happy|busy|heavy|rich|nice|hard|high|low)(?=[.,!?]|$| (?:today|now|in|this|here|and)\b)/gi,
        (_, be, word) => `${be} ${comparative(word!.toLowerCase())}`,
      ),
    ],
  },
];

function feeling(verb: string, noun: string): string {
  const right = adjectiveOf[noun.toLowerCase()]!;
  if (/^(?:feel|feels|felt|am|'m)$/i.test(verb))
    return ({ interesting: 'interested', boring: 'bored' } as Record<string, string>)[right] ?? right;
  return right;
}

function onlyAdjective(word: string): boolean {
  return grammar.isPureAdjective(wordToken(word)) &&
    !/^(?:busy|clean|open|dry|cool|warm|better|free|own|clear|calm|slow|fit|kind|last|sick|mean|like|sound|smell|thin|empty|correct|welcome|close|late)$/i.test(
      word,
    )
    ? true
    : /^(?:busy|late|ill|afraid|free)$/i.test(word);
}

function beNot(subject: string, auxiliary: string): string {
  const past = /^did/i.test(auxiliary);
  const many = /^(?:you|we|they)$/i.test(subject);
  if (/^i$/i.test(subject)) return past ? "wasn't" : 'am not';
  return past ? (many ? "weren't" : "wasn't") : many ? "aren't" : "isn't";
}

function comparative(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ier`;
  if (word.endsWith('e')) return `${word}r`;
  return /^(?:big|hot)$/.test(word) ? `${word}${word.at(-1)}er` : `${word}er`;
}

function alternatives(words: readonly string[]): string {
  return words.join('|');
}
