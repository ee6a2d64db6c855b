import { can, type Sentence, type Token } from '../sentence';
import { hasPastTime } from './agreement';
import * as grammar from './grammar';
import { isOneOf, matches, neighbour, remove, replace, rewrite, type Rule } from './rule';

const { baseOf, isPureVerb, ingOf, pastOf, thirdOf } = grammar;
const stative =
  'agree|want|know|think|hope|need|believe|understand|love|hate|have|live|come|study|remember|thank|belong|own|prefer|mean|seem|cost';

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
    id: 'be-base-verb',
    type: 'verb-form',
    why: 'be 动词后面不能直接跟动词原形：正在做用 be + -ing，平时做就去掉 be。',
    about: "am|is|are|was|were|i'm|we're|they're|you're".split('|'),
    wrong: [
      ['I am go to school now.', 'I am going to school now.'],
      ['They are watch TV.', 'They are watching TV.'],
      ['She is want to be a doctor.', 'She wants to be a doctor.'],
      ['He is likes music.', 'He likes music.'],
      ['I was went home.', 'I went home.'],
      ['He was go to the park last Saturday.', 'He went to the park last Saturday.'],
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
        isOneOf(found[0], 'i|we|they|you') && isOneOf(found[2], 'always|often')
          ? []
          : [progressive(sentence, found)],
      ),
      ...matches(sentence, 'i|he|she|we|they|you', 'am|is|are|was|were', isAction).flatMap((found) =>
        isOneOf(found[0], 'i|we|they|you') && sentence.vocabulary.has('every')
          ? []
          : [progressive(sentence, found)],
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
    about: ['are', 'is'],
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
    about: ['old'],
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

function progressive(sentence: Sentence, found: readonly Token[]) {
  const [subject, be, verb] = [found[0]!, found[1]!, found.at(-1)!];
  if (isOneOf(be, 'was|were'))
    return hasPastTime(sentence) && !sentence.vocabulary.has('when') && !sentence.vocabulary.has('while')
      ? replace(be, verb, pastOf(verb.lower))
      : replace(verb, verb, ingOf(verb.lower));
  if (!isOneOf(verb, stative) || found.length > 3) return replace(verb, verb, ingOf(verb.lower));
  return replace(be, verb, isOneOf(subject, 'he|she') ? thirdOf(verb.lower) : verb.lower);
}
