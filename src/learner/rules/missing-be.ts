import { can, type Sentence, type Token } from '../sentence';
import * as grammar from './grammar';
import { insertAfter, insertBefore, isOneOf, matches, neighbour, rewrite, type Rule } from './rule';

const { startsClause, isPureAdjective } = grammar;
const beFor = (subject: Token): string =>
  subject.lower === 'i' ? 'am' : isOneOf(subject, 'he|she|it') ? 'is' : 'are';
const degree = 'very|so|too|really|quite|always|not|also';
const emotions = 'and|but|of|about|with|to|at|in|because|so|when|today|now|for|that|every|yesterday';
function hasNoVerb(sentence: Sentence, except: readonly Token[] = []): boolean {
  return sentence.tokens.every(
    (token) => except.includes(token) || token.kind !== 'word' || !grammar.mayBeVerb(token),
  );
}

/** Sentences that lack the verb "be". */
export const missingBeRules: readonly Rule[] = [
  {
    id: 'missing-be-adjective',
    type: 'missing-word',
    why: '英语句子要有动词：形容词前面要加 be 动词（am / is / are）。',
    about: ['i', 'he', 'she', 'we', 'they', 'you', 'it'],
    wrong: [
      ['I afraid of dogs.', 'I am afraid of dogs.'],
      ['They very happy today.', 'They are very happy today.'],
      ['She beautiful and kind.', 'She is beautiful and kind.'],
      ['I like my hometown because it beautiful.', 'I like my hometown because it is beautiful.'],
    ],
    right: [
      'Is he happy?',
      'It makes me happy.',
      'Are they very tired?',
      'He always works.',
      'How happy she is!',
      'Who is she?',
      'They kind of like it.',
      'I really enjoyed it.',
    ],
    find: (sentence) => {
      if (
        sentence.tokens.some((token) => isOneOf(token, 'is|am|are|was|were')) &&
        sentence.vocabulary.has('how')
      )
        return [];
      const plain = matches(sentence, 'i|he|she|we|they|you', isPureAdjective);
      const graded = matches(sentence, 'i|he|she|we|they|you|it', degree, isPureAdjective);
      const twice = matches(
        sentence,
        'i|he|she|we|they|you|it',
        'not|also|always|really',
        'very|so|too',
        isPureAdjective,
      );
      const reason = matches(sentence, 'because', 'it', isPureAdjective).map(([, ...found]) => found);
      return [...plain, ...graded, ...twice, ...reason].flatMap((found) => {
        const [subject, last] = [found[0]!, found.at(-1)!];
        const after = neighbour(sentence, last, 1);
        const fits =
          grammar.isSign(after) ||
          (isOneOf(after, emotions) && !(isOneOf(last, 'kind') && isOneOf(after, 'of')));
        if (
          !fits ||
          !startsClause(sentence, subject) ||
          isOneOf(neighbour(sentence, subject, -1), 'or|than|as|how')
        )
          return [];
        return [insertAfter(subject, beFor(subject))];
      });
    },
  },
  {
    id: 'missing-be-noun',
    type: 'missing-word',
    why: '英语句子要有动词：这里要加 be 动词（is / are）。',
    about: 'a|an|very|so|too|name|hobby|dream|favourite|favorite'.split('|'),
    wrong: [
      ['My father a farmer.', 'My father is a farmer.'],
      ['The weather very hot in summer.', 'The weather is very hot in summer.'],
      ['My name Li Ming.', 'My name is Li Ming.'],
      ['My hobby reading.', 'My hobby is reading.'],
    ],
    right: [
      'My father, a farmer, works hard.',
      'My name is Tom.',
      'What a very hot day!',
      'With my father a farmer, I know it.',
      'A very good idea.',
    ],
    find: (sentence) => [
      ...matches(sentence, 'my|his|her|your|our|their', `${grammar.people}`, 'a|an', (token) =>
        grammar.professions.has(token.lower),
      ).flatMap(([det, subject]) =>
        det === sentence.tokens[0] && hasNoVerb(sentence, [neighbour(sentence, subject!, 2)!])
          ? [insertAfter(subject!, 'is')]
          : [],
      ),
      ...matches(
        sentence,
        'my|his|her|your|our|their|the|this|that',
        (token) => can(token, 'noun') && !grammar.mayBeVerb(token) && token.lower !== 'best',
        'very|so|too',
        isPureAdjective,
      ).flatMap(([det, subject]) =>
        det === sentence.tokens[0] && hasNoVerb(sentence)
          ? [insertAfter(subject!, grammar.isPluralNoun(subject) ? 'are' : 'is')]
          : [],
      ),
      ...rewrite(
        sentence,
        /^((?:my|his|her)(?: [\w']+)? name) ([A-Z]\w*(?: [A-Z]\w*)?)(?=[.!,]|$)/g,
        (_, subject, name) => `${subject} is ${name}`,
      ),
      ...rewrite(
        sentence,
        /^(My(?: [\w']+)? name) ([A-Z]\w*(?: [A-Z]\w*)?)(?=[.!,]|$)/g,
        (_, subject, name) => `${subject} is ${name}`,
      ),
      ...rewrite(
        sentence,
        /^(my (?:hobby|dream|favou?rite \w+)) ((?:reading|singing|dancing|swimming|drawing|playing|cooking|running)\b[^,]*)$/gi,
        (whole, subject, rest) =>
          /\b(?:is|are|was|makes?)\b/i.test(whole) ? undefined : `${subject} is ${rest}`,
      ),
    ],
  },
  {
    id: 'missing-be-ing',
    type: 'missing-word',
    why: '进行时是 be + 动词-ing，前面不能少了 am / is / are。',
    about:
      'going|playing|doing|watching|reading|eating|having|studying|making|looking|waiting|living|writing|listening|talking|learning|coming|working|running|sleeping|cooking|swimming|dancing|singing|helping|drinking|cleaning'.split(
        '|',
      ),
    wrong: [
      ['She playing football now.', 'She is playing football now.'],
      ['I going to school.', 'I am going to school.'],
    ],
    right: ['Is she playing?', 'I enjoy swimming.', 'Imagine him playing.', 'He, being tired, slept.'],
    find: (sentence) =>
      matches(
        sentence,
        'i|he|she|we|they',
        'going|playing|doing|watching|reading|eating|having|studying|making|looking|waiting|living|writing|listening|talking|learning|coming|working|running|sleeping|cooking|swimming|dancing|singing|helping|drinking|cleaning',
        () => true,
      ).flatMap(([subject]) =>
        startsClause(sentence, subject!) && !isOneOf(neighbour(sentence, subject!, -1), 'and|or|than|as')
          ? [insertAfter(subject!, beFor(subject!))]
          : [],
      ),
  },
  {
    id: 'modal-adjective',
    type: 'missing-word',
    why: 'will、can 等后面要有动词，形容词前加 be：will be happy。',
    about: "will|would|must|should|may|might|can|can't|won't|i'll|we'll|he'll|she'll|they'll".split('|'),
    wrong: [
      ['I will very happy.', 'I will be very happy.'],
      ['She will happy.', 'She will be happy.'],
    ],
    right: ['I will be happy.', 'He can open it.', 'She will clean it.', 'I will always be happy.'],
    find: (sentence) =>
      [
        matches(
          sentence,
          "will|would|must|should|may|might|can|can't|won't|i'll|we'll|he'll|she'll|they'll",
          isPureAdjective,
        ),
        matches(
          sentence,
          "will|would|must|should|may|might|can|can't|won't|i'll|we'll|he'll|she'll|they'll",
          'very|so|too|more',
          isPureAdjective,
        ),
      ]
        .flat()
        .flatMap((found) => {
          const after = neighbour(sentence, found.at(-1)!, 1);
          const subject = neighbour(sentence, found[0]!, -1);
          return (grammar.isSign(after) || isOneOf(after, 'and|if|when|to|in|of|about|for|with|because')) &&
            (isOneOf(subject, 'i|he|she|we|they|you|it|life|world') || found[0]!.lower.includes("'"))
            ? [insertAfter(found[0]!, 'be')]
            : [];
        }),
  },
  {
    id: 'want-to-adjective',
    type: 'missing-word',
    why: 'want to 后面要有动词，形容词和职业前加 be：want to be rich。',
    about: ['to'],
    wrong: [
      ['I want to rich.', 'I want to be rich.'],
      ['She wants to a doctor.', 'She wants to be a doctor.'],
    ],
    right: ['I want to be rich.', 'I want to clean it.', 'He gave it to a doctor.'],
    find: (sentence) => [
      ...matches(sentence, 'want|wants|wanted|hope|hopes|like', 'to', isPureAdjective).flatMap(
        ([, , adjective]) =>
          grammar.isSign(neighbour(sentence, adjective!, 1)) ||
          isOneOf(neighbour(sentence, adjective!, 1), 'and')
            ? [insertBefore(adjective!, 'be')]
            : [],
      ),
      ...matches(sentence, 'want|wants|wanted', 'to', 'a|an', (token) =>
        grammar.professions.has(token.lower),
      ).map(([, , article]) => insertBefore(article!, 'be')),
    ],
  },
  {
    id: 'missing-be-clause',
    type: 'missing-word',
    why: '英语句子要有动词：名词后面的形容词前要加 is / are。',
    about: ['not', 'very', 'so', 'too', 'really'],
    wrong: [
      ['I feel my English not good.', 'I feel my English is not good.'],
      ['My English not good.', 'My English is not good.'],
      ['I like it because the food very good.', 'I like it because the food is very good.'],
    ],
    right: [
      'I find my job very good.',
      'It makes my English very good.',
      'I think my English is good.',
      'I keep my room very clean.',
    ],
    find: (sentence) =>
      rewrite(
        sentence,
        /(\b(?:feel|think|because|and|but) |, |^)((?:my|his|her|our|the|their) (?:english|food|school|teachers?|classmates?|weather|air|mother|father|friends?|parents|city|hometown|room|price|water|life|people|grades|marks|mountains?|rivers?|scenery)) (not|very|so|too|really|also very|not very) (good|beautiful|nice|big|happy|delicious|clean|kind|friendly|hot|cold|interesting|difficult|busy|bad|high|fresh|clear|cute|tall|small|tired|poor)(?=[.,!?]|$| (?:and|but|because|so|for)\b)/gi,
        (_, head, noun, very, adjective) =>
          `${head}${noun} ${/(?:teachers|classmates|friends|parents|people|grades|marks|mountains|rivers)$/i.test(noun!) ? 'are' : 'is'} ${very} ${adjective}`,
      ),
  },
  {
    id: 'noun-okay',
    type: 'missing-word',
    why: '英语句子要有动词：High school is okay.',
    about:
      'okay|ok|good|great|nice|fine|difficult|hard|easy|boring|interesting|beautiful|delicious|expensive|hot|cold'.split(
        '|',
      ),
    wrong: [
      ['High school okay.', 'High school is okay.'],
      ['The food good.', 'The food is good.'],
      ['Weather nice today.', 'Weather is nice today.'],
    ],
    right: [
      'Very good.',
      'Sounds good.',
      'Not bad.',
      'All good.',
      'Pretty nice.',
      'Looks great.',
      'So far so good.',
      'Anything nice?',
      'Something good.',
    ],
    find: (sentence) => {
      const words = sentence.tokens.filter(({ kind }) => kind !== 'sign');
      const at = words.findIndex((word) =>
        isOneOf(
          word,
          'okay|ok|good|great|nice|fine|difficult|hard|easy|boring|interesting|beautiful|delicious|expensive|hot|cold',
        ),
      );
      const [noun, adjective] = [words[at - 1], words[at]];
      if (!noun || !adjective || at > 3 || sentence.tokens.at(-1)?.text === '?') return [];
      const ends =
        grammar.isSign(neighbour(sentence, adjective, 1)) ||
        isOneOf(neighbour(sentence, adjective, 1), 'today|now|here|there|and|but|for|because');
      const named = isOneOf(
        noun,
        'school|food|weather|english|maths|math|life|class|teacher|homework|city|hometown|village|room|lesson|music|movie|film|book|game|price|air|water',
      );
      const opened = at === 1 || isOneOf(words[0], 'the|my|our|this|that|high|middle|primary|school|chinese');
      return ends &&
        named &&
        opened &&
        sentence.tokens.every((token) => !isOneOf(token, grammar.be) && !isOneOf(token, grammar.auxiliaries))
        ? [insertAfter(noun, 'is')]
        : [];
    },
  },
];
