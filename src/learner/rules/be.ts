import { can, type Sentence, type Token } from '../sentence';
import * as grammar from './grammar';
import {
  insertAfter,
  insertBefore,
  isOneOf,
  matches,
  neighbour,
  remove,
  replace,
  rewrite,
  type Rule,
} from './rule';

const { baseOf, startsClause, isPureAdjective, isPureVerb, ingOf, thirdOf } = grammar;
const stative =
  'agree|want|know|think|hope|need|believe|understand|love|hate|have|live|come|study|remember|thank';
const beFor = (subject: Token): string =>
  subject.lower === 'i' ? 'am' : isOneOf(subject, 'he|she|it') ? 'is' : 'are';
const degree = 'very|so|too|really|quite|always|not|also';
const emotions = 'and|but|of|about|with|to|at|in|because|so|when|today|now|for|that|every|yesterday';

function hasNoVerb(sentence: Sentence, except: readonly Token[] = []): boolean {
  return sentence.tokens.every(
    (token) => except.includes(token) || token.kind !== 'word' || !grammar.mayBeVerb(token),
  );
}

export const beRules: readonly Rule[] = [
  {
    id: 'am-agree',
    type: 'verb-form',
    why: 'agree 本身是动词，直接说 I agree，不用加 am/is/are。',
    about: ['agree'],
    wrong: [
      ['I am agree with you.', 'I agree with you.'],
      ["I'm agree.", 'I agree.'],
      ['We are not agree with him.', "We don't agree with him."],
    ],
    right: ['I agree with you.', 'We are agreed.', 'Are you sure they agree?'],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(i|we|they|you) (?:am|are|is) (very |really |totally |also )?agree\b/gi,
        (_, subject, adverb) => `${subject} ${adverb === 'very ' ? 'really ' : adverb}agree`,
      ),
      ...rewrite(
        sentence,
        /\b(i)'m (very |really |totally )?agree\b/gi,
        (_, subject, adverb) => `${subject} ${adverb === 'very ' ? 'really ' : adverb}agree`,
      ),
      ...rewrite(sentence, /\b(we|they|you)'re agree\b/gi, (_, subject) => `${subject} agree`),
      ...rewrite(sentence, /\b(he|she) is agree\b/gi, (_, subject) => `${subject} agrees`),
      ...rewrite(
        sentence,
        /\b(i|we|they|you)(?: am| are|'m|'re) not agree\b/gi,
        (_, subject) => `${subject} don't agree`,
      ),
    ],
  },
  {
    id: 'be-come-from',
    type: 'verb-form',
    why: '说来自哪里用 I come from … 或 I am from …，两个动词不能一起用。',
    about: ['come'],
    wrong: [
      ['I am come from Guizhou.', 'I come from Guizhou.'],
      ['She is come from China.', 'She comes from China.'],
    ],
    right: ['I am from Guizhou.', 'He has come from Beijing.'],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(i|we|they|you)(?: am| are|'m|'re) come from\b/gi,
        (_, subject) => `${subject} come from`,
      ),
      ...rewrite(sentence, /\b(he|she|it)(?: is|'s) come from\b/gi, (_, subject) => `${subject} comes from`),
    ],
  },
  {
    id: 'be-base-verb',
    type: 'verb-form',
    why: 'be 动词后面不能直接跟动词原形：正在做用 be + -ing，平时做就去掉 be。',
    wrong: [
      ['I am go to school now.', 'I am going to school now.'],
      ['They are watch TV.', 'They are watching TV.'],
      ['She is want to be a doctor.', 'She wants to be a doctor.'],
      ['He is likes music.', 'He likes music.'],
      ['I was went home.', 'I went home.'],
    ],
    right: [
      'He is like his father.',
      'She is married.',
      'It is fun.',
      'They are set.',
      'All I can do is wait.',
      'What I want is help.',
      'Are you sure?',
    ],
    find: (sentence) => [
      ...matches(
        sentence,
        'i|he|she|we|they|you',
        'am|is|are|was|were',
        'not|always|often|also|still',
        isAction,
      ).flatMap((found) =>
        isOneOf(found[0], 'i|we|they|you') && isOneOf(found[2], 'always|often') ? [] : [progressive(found)],
      ),
      ...matches(sentence, 'i|he|she|we|they|you', 'am|is|are|was|were', isAction).flatMap((found) =>
        isOneOf(found[0], 'i|we|they|you') && sentence.vocabulary.has('every') ? [] : [progressive(found)],
      ),
      ...matches(sentence, "i'm|we're|they're|you're", isAction).flatMap(([subject, verb]) =>
        isOneOf(verb, stative)
          ? [replace(subject!, verb!, `${subject!.text.replace(/['\u2019].*/, '')} ${verb!.lower}`)]
          : [replace(verb!, verb!, ingOf(verb!.lower))],
      ),
      ...matches(
        sentence,
        'he|she',
        'is',
        (token) => Boolean(baseOf(token, 'third')) && !can(token, 'noun'),
      ).map(([, is]) => remove(sentence, is!)),
      ...matches(sentence, 'he|she', 'is', 'likes|wants|needs|loves|works|plays').map(([, is]) =>
        remove(sentence, is!),
      ),
      ...matches(
        sentence,
        'i|he|she|we|they',
        'was|were',
        'went|saw|ate|gave|took|wrote|knew|began|drank|swam|drove|flew|spoke',
      ).flatMap(([, was, verb]) =>
        isOneOf(neighbour(sentence, verb!, 1), 'by') ? [] : [remove(sentence, was!)],
      ),
    ],
  },
  {
    id: 'am-like',
    type: 'verb-form',
    why: '表示“喜欢”时 like 是动词，前面不用 be。',
    about: ['like'],
    wrong: [
      ['I am like to play chess.', 'I like to play chess.'],
      ["I'm like playing football.", 'I like playing football.'],
      ['I am very like this song.', 'I really like this song.'],
    ],
    right: ['I am like my father.', "What's he like?", 'She is very like her mother.'],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(i|we|they)(?: am| are|'m|'re) like (to \w+|\w+ing\b)/gi,
        (_, subject, rest) => `${subject} like ${rest}`,
      ),
      ...rewrite(
        sentence,
        /\b(i)(?: am|'m) (?:very|really) like\b(?! (?:my|a|him|her|you|them))/gi,
        (_, subject) => `${subject} really like`,
      ),
      ...rewrite(
        sentence,
        /\b(i|we|they)(?: am| are|'m|'re) like (english|maths|math|football|basketball|music|sports|chinese|dogs|cats|it|it very much|this|the)\b/gi,
        (_, subject, rest) => `${subject} like ${rest}`,
      ),
    ],
  },
  {
    id: 'are-you-verb',
    type: 'verb-form',
    why: '一般现在时的问句，实义动词用 Do/Does 提问，不用 are/is。',
    wrong: [
      ['Are you like football?', 'Do you like football?'],
      ['Are you have a pen?', 'Do you have a pen?'],
      ['Is he live here?', 'Does he live here?'],
    ],
    right: ['Are you like your father?', 'What are you like?', 'Are you ready?', 'Is she home?'],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /^are (you|they) like (?!me|him|her|us|them|my|your|his|their|our|a|an)\b/gi,
        (_, subject) => `Do ${subject} like `,
      ),
      ...rewrite(
        sentence,
        /^are (you|they) (have|want|know|need|live|go|play|think|agree|eat|speak)\b/gi,
        (_, subject, verb) => `Do ${subject} ${verb}`,
      ),
      ...rewrite(
        sentence,
        /^is (he|she|it) (have|want|know|need|live|go|play|think|eat|speak)\b/gi,
        (_, subject, verb) => `Does ${subject} ${verb}`,
      ),
    ],
  },
  {
    id: 'missing-be-adjective',
    type: 'missing-word',
    why: '英语句子要有动词：形容词前面要加 be 动词（am / is / are）。',
    wrong: [
      ['I afraid of dogs.', 'I am afraid of dogs.'],
      ['They very happy today.', 'They are very happy today.'],
      ['She beautiful and kind.', 'She is beautiful and kind.'],
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
      return [...plain, ...graded, ...twice].flatMap((found) => {
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
    id: 'missing-be-place',
    type: 'missing-word',
    why: '说“在哪里、来自哪里”也要有动词：I am from …，I am in ….',
    wrong: [
      ['I from Guizhou.', 'I am from Guizhou.'],
      ['She in Class Two.', 'She is in Class Two.'],
    ],
    right: ['Is he from China?', 'Who is she with?', 'The house I live in is old.', 'He, in fact, knows.'],
    find: (sentence) => {
      const [subject, preposition] = sentence.tokens;
      if (
        !isOneOf(subject, 'i|he|she|we|they') ||
        !isOneOf(preposition, 'from|in|at') ||
        !hasNoVerb(sentence)
      )
        return [];
      return [insertAfter(subject!, beFor(subject!))];
    },
  },
  {
    id: 'modal-adjective',
    type: 'missing-word',
    why: 'will、can 等后面要有动词，形容词前加 be：will be happy。',
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
    id: 'have-years-old',
    type: 'verb-form',
    why: '说年龄用 be：I am 12 years old，不用 have。',
    about: ['old'],
    wrong: [
      ['I have 12 years old.', 'I am 12 years old.'],
      ['She has thirteen years old.', 'She is thirteen years old.'],
      ['My mother have 40 years old.', 'My mother is 40 years old.'],
      ['I 12 years old.', 'I am 12 years old.'],
    ],
    right: ['I have a ten-year-old brother.', 'I am 12 years old.', 'We have a house that is ten years old.'],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(i|he|she|we|they|it|(?:my|his|her) \w+) (have|has|had) ((?:already )?[\w-]+) years? old(?! \w)/gi,
        (_, subject, verb, age) =>
          `${subject} ${verb === 'had' ? 'was' : /^i$/i.test(subject!) ? 'am' : verb === 'has' || !/^(?:we|they)$|s$/i.test(subject!) ? 'is' : 'are'} ${age} years old`,
      ),
      ...rewrite(
        sentence,
        /^(i|he|she) (\d+|ten|eleven|twelve|thirteen|fourteen|fifteen) years old/gi,
        (_, subject, age) => `${subject} ${/^i$/i.test(subject!) ? 'am' : 'is'} ${age} years old`,
      ),
    ],
  },
  {
    id: 'years-old-noun',
    type: 'noun-number',
    why: '放在名词前面时说 a 12-year-old boy，year 不加 s。',
    wrong: [
      ['He is a 12 years old boy.', 'He is a 12-year-old boy.'],
      ['She is a ten-years-old girl.', 'She is a ten-year-old girl.'],
    ],
    right: ['He is 12 years old.', 'A ten-year-old boy came.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(an?) ([\w]+)[ -]years?[ -]old (boy|girl|student|child|man|woman)\b/gi,
        (whole, article, age, noun) =>
          /-year-old /.test(whole!) ? undefined : `${article} ${age}-year-old ${noun}`,
      ),
  },
  {
    id: 'thinks-is',
    type: 'missing-word',
    why: '英语从句也要有主语，这里要加 it：I think it is ….',
    about: ['think', 'thinks', 'is'],
    wrong: [
      ['I think is very good.', 'I think it is very good.'],
      ['Is very interesting.', 'It is very interesting.'],
    ],
    right: ['Is it good?', 'What I think is important.', 'Is very hot water dangerous?'],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /^(i|we|he|she|they) (thinks?|feels?|believes?) (is|was)\b/gi,
        (_, subject, verb, is) => `${subject} ${verb} it ${is}`,
      ),
      ...rewrite(sentence, /^is ((?:very|so|really|too) \w+[^?]*[.!])$/gi, (_, rest) => `it is ${rest}`),
    ],
  },

  {
    id: 'it-is-rain',
    type: 'verb-form',
    why: '“正在下雨/下雪”是 It is raining / snowing。',
    about: ['rain', 'snow'],
    wrong: [
      ['It is rain today.', 'It is raining today.'],
      ['It was snow yesterday.', 'It was snowing yesterday.'],
    ],
    right: ['It is rain that I like.', 'It is raining.', 'It is rainy.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(it)( is|'s| was) (rain|snow)(?=[.,!?]|$| (?:today|now|outside|yesterday|hard|heavily|and|again|so|in)\b)/gi,
        (_, it, is, what) => `${it}${is} ${what}ing`,
      ),
  },
  {
    id: 'is-interest',
    type: 'word-choice',
    why: 'interest 是名词，形容事物“有趣”用 interesting。',
    about: ['interest'],
    wrong: [
      ['Her class is interest.', 'Her class is interesting.'],
      ['It is very interest.', 'It is very interesting.'],
    ],
    right: ['My main interest is music.', 'It is of interest.', 'Another hobby is interest groups.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(is|are|was|were)( very| so| really| too| not)? interest(?=[.,!?]|$| (?:and|because|but|for|to)\b)/gi,
        (_, is, very) => `${is}${very} interesting`,
      ),
  },
  {
    id: 'missing-be-clause',
    type: 'missing-word',
    why: '英语句子要有动词：名词后面的形容词前要加 is / are。',
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

function isAction(token: Token): boolean {
  if (isOneOf(token, 'play|work|wait|walk|talk|run|dance|look|help|swim|cook|travel|study|live|come'))
    return true;
  return (
    (isPureVerb(token) || isOneOf(token, stative)) &&
    !isOneOf(token, 'be|become|let|put|have|make|do') &&
    !can(token, 'verb', 'past') &&
    !can(token, 'adjective') &&
    !can(token, 'preposition') &&
    !can(token, 'adverb')
  );
}

function progressive(found: readonly Token[]) {
  const [subject, be, verb] = [found[0]!, found[1]!, found.at(-1)!];
  if (isOneOf(be, 'was|were')) return replace(verb, verb, ingOf(verb.lower));
  if (!isOneOf(verb, stative) || found.length > 3) return replace(verb, verb, ingOf(verb.lower));
  return replace(be, verb, isOneOf(subject, 'he|she') ? thirdOf(verb.lower) : verb.lower);
}
