import { can, wordToken, type Token } from '../sentence';
import * as grammar from './grammar';
import { isOneOf, matches, neighbour, remove, replace, rewrite, type Rule } from './rule';

const { baseOf, isPlainBase } = grammar;
const subjectWords = `i|he|she|it|we|they|you|my|his|her|our|their|your|the|this|that|there|these|those|all|everyone|people|a|an|some|many|no`;

export const clauseRules: readonly Rule[] = [
  {
    id: 'although-but',
    type: 'conjunction',
    why: 'although / though 和 but 不能在一个句子里同时用，留一个就够了。',
    about: ['although', 'though'],
    wrong: [
      ['Although it was raining, but we still played.', 'Although it was raining, we still played.'],
      ['Though the test was hard but I passed it.', 'Though the test was hard I passed it.'],
      ['Although he is only seven, but he can cook.', 'Although he is only seven, he can cook.'],
    ],
    right: [
      'Although he is poor, he is kind but shy.',
      'Though he is young, he is brave, but shy.',
      'It was nice, though, but cold.',
      'Although not only he but also I came, we lost.',
      'I like it, but it is hard, though.',
    ],
    find: (sentence) => {
      const buts = matches(sentence, 'but');
      const but = buts[0]?.[0];
      const [first, second] = sentence.tokens;
      if (
        !but ||
        buts.length > 1 ||
        !(isOneOf(first, 'although|though') || (isOneOf(first, 'even') && isOneOf(second, 'though')))
      )
        return [];
      const after = neighbour(sentence, but, 1);
      if (/\bnot only\b/i.test(sentence.text) || isOneOf(after, 'also|not')) return [];
      // at the first comma the main clause begins; at a second one it goes on
      const comma = sentence.tokens.findIndex(({ text }) => text === ',');
      const opens = comma >= 0 && sentence.tokens[comma + 1] === but;
      const starts = isOneOf(after, `${subjectWords}|still`) || after?.tags().has('Person') || opens;
      return starts && sentence.tokens.indexOf(but) > 3 ? [remove(sentence, but)] : [];
    },
  },
  {
    id: 'because-so',
    type: 'conjunction',
    why: 'because 和 so 不能在一个句子里同时用，留一个就够了。',
    about: ['because', 'since'],
    wrong: [
      ["Because I was ill, so I didn't go.", "Because I was ill, I didn't go."],
      ['Because it is cold so I wear a coat.', 'Because it is cold I wear a coat.'],
    ],
    right: [
      'I like it because it is fun, so I play it.',
      'Because he is so tired, he sleeps.',
      'Because of you, so many people came.',
      'Because I like it so much, I play it.',
    ],
    find: (sentence) => {
      const so = matches(sentence, 'so').at(-1)?.[0];
      const first = sentence.tokens[0];
      if (!so || !isOneOf(first, 'because')) return [];
      const [before, after] = [neighbour(sentence, so, -1), neighbour(sentence, so, 1)];
      if (
        !isOneOf(after, 'i|he|she|it|we|they|you|my|his|her|our|their|your|the|there|everyone|people') &&
        !after?.tags().has('Person')
      )
        return [];
      return before?.text === ',' || !isOneOf(before, 'is|are|was|were|am|not|feel|feels')
        ? [remove(sentence, so)]
        : [];
    },
  },
  {
    id: 'there-have',
    type: 'verb-form',
    why: '“某处有……”用 there is / there are，不用 there have。',
    about: ['there'],
    wrong: [
      ['There have many people in the park.', 'There are many people in the park.'],
      ['There has a big tree.', 'There is a big tree.'],
      ['In my school there have three libraries.', 'In my school there are three libraries.'],
      ['There had a party last night.', 'There was a party last night.'],
    ],
    right: [
      'There have been many changes.',
      'There has to be a way.',
      'The people there have dogs.',
      'There have always been wars.',
      'There has never been one.',
      'The children there had a good time.',
    ],
    find: (sentence) =>
      matches(sentence, 'there', "have|has|had|haven't|don't").flatMap(([there, have]) => {
        const after = neighbour(sentence, have!, 1);
        if (
          ['been', 'be'].some((word) => sentence.vocabulary.has(word)) ||
          isOneOf(after, 'to|always|never|just|already|long')
        )
          return [];
        const before = neighbour(sentence, there!, -1);
        const opens =
          grammar.isSign(before) ||
          isOneOf(before, 'and|but|because|so|think|that|today|now') ||
          isOneOf(sentence.tokens[0], 'in|on|at|near|behind|under');
        if (!opens || isOneOf(have, "don't|haven't"))
          return isOneOf(have, "don't") && opens && isOneOf(after, 'have')
            ? [
                replace(
                  have!,
                  after!,
                  isOneOf(neighbour(sentence, after, 1), 'many|two|three') ? "aren't" : "isn't",
                ),
              ]
            : [];
        const single = singularStarts(after, neighbour(sentence, after, 1));
        const past = isOneOf(have, 'had');
        return [replace(have!, have!, single ? (past ? 'was' : 'is') : past ? 'were' : 'are')];
      }),
  },
  {
    id: 'in-my-opinion-i-think',
    type: 'extra-word',
    why: 'in my opinion 和 I think 意思重复，用一个就够了。',
    about: ['opinion'],
    wrong: [['In my opinion, I think school is fun.', 'In my opinion, school is fun.']],
    right: ['In my opinion, school is fun.'],
    find: (sentence) =>
      rewrite(sentence, /\b(in my opinion,?) i think (?:that )?(?=\w)/gi, (_, head) => `${head} `),
  },

  {
    id: 'when-was-present',
    type: 'verb-tense',
    why: 'when 从句说的是过去，主句的动词也要用过去式。',
    about: ['when'],
    wrong: [
      ['When I was a child, I like candy.', 'When I was a child, I liked candy.'],
      ['When he was ten, he go to the city.', 'When he was ten, he went to the city.'],
      ['When I was young, I am very shy.', 'When I was young, I was very shy.'],
    ],
    right: [
      'When I was a child, I liked candy.',
      'When I was ill, I put on a coat.',
      'I like it when it was made.',
    ],
    find: (sentence) =>
      rewrite(
        sentence,
        /^(when (?:i|he|she|we|they) (?:was|were) [\w' -]+, (?:i|he|she|we|they) (?:often |always |usually )?)(\w+)\b/gi,
        (_, head, verb) => {
          const token = wordToken(verb!);
          const base = can(token, 'verb', 'past')
            ? undefined
            : isOneOf(token, 'like|likes|have|has|live|lives|am|is|are')
              ? ({ am: 'be', is: 'be', are: 'be', has: 'have', likes: 'like', lives: 'live' }[token.lower] ??
                token.lower)
              : isPlainBase(token)
                ? token.lower
                : baseOf(token, 'third');
          // "am" is an adverb of time, too
          if (!base || can(token, 'modal') || (can(token, 'adverb') && base !== 'be')) return undefined;
          return `${head}${base === 'be' ? (token.lower === 'are' ? 'were' : 'was') : grammar.pastOf(base)}`;
        },
      ),
  },
  {
    id: 'relative-pronoun',
    type: 'pronoun',
    why: '定语从句：指人用 who / that，指物用 which / that，不用 what。',
    about: ['what', 'which'],
    wrong: [
      ['The movie what I saw was boring.', 'The movie that I saw was boring.'],
      ['I like the boy which sits next to me.', 'I like the boy who sits next to me.'],
    ],
    right: [
      'Ask the teacher what I saw.',
      'I asked my friend which is better.',
      'The dog which barks is mine.',
    ],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /(?:^|\b(?<=(?:like|likes|love|loves|eat|buy|is|was|do|all|remember|know|liked|loved) ))(the \w+|all|everything|things) what (i|we|he|she|they|you|my \w+)\b/gi,
        (_, noun, who) => `${noun} that ${who}`,
      ),
      ...rewrite(
        sentence,
        /((?:^|\b(?:like|love|know|met|saw|is|was|have|has) )(?:a|the|my|some|many) (?:\w+ )?(?:boy|girl|man|woman|teacher|person|people|student|students|doctor|friend)) which (\w+)\b/gi,
        (_, head, verb) =>
          can(wordToken(verb!), 'verb') && !can(wordToken(verb!), 'noun') ? `${head} who ${verb}` : undefined,
      ),
    ],
  },
  {
    id: 'asked-that-if',
    type: 'conjunction',
    why: 'ask、wonder 后面已经有 if、whether 或疑问词，就不再加 that。',
    about: ['that'],
    wrong: [
      ['He asked me that if I was free.', 'He asked me if I was free.'],
      ['I wonder that why he is late.', 'I wonder why he is late.'],
    ],
    right: [
      'He said that if it rained he would stay.',
      'He asked me if I knew that.',
      'He asked that if it rained, we stay in.',
    ],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b((?:ask|asks|asked|wonder|wonders|wondered)(?: me| him| her| us| them| you)?) that (if|whether|what|where|when|why|how|who)\b(?![^.]*,)/gi,
        (_, asks, word) => `${asks} ${word}`,
      ),
  },
  {
    id: 'whatever-will',
    type: 'verb-tense',
    why: 'whatever、wherever、no matter what 引导的从句里，用一般现在时表示将来。',
    about: ['whatever', 'wherever', 'whoever', 'whenever', 'matter'],
    wrong: [
      ['Whatever you will do, I will help you.', 'Whatever you do, I will help you.'],
      ['No matter where he will go, I will follow him.', 'No matter where he goes, I will follow him.'],
    ],
    right: [
      'Whatever you do, I will help you.',
      'Whatever will be, will be.',
      'It does not matter what he will say.',
    ],
    find: (sentence) =>
      rewrite(
        sentence,
        /^(whatever|wherever|whoever|whenever|no matter (?:what|where|who|when|how)) (you|i|we|they|he|she|it) will (\w+)(?=[^,]*, )/gi,
        (_, head, who, verb) => {
          const token = wordToken(verb!);
          if (!isPlainBase(token)) return undefined;
          return `${head} ${who} ${/^(?:he|she|it)$/i.test(who!) ? grammar.thirdOf(token.lower) : verb}`;
        },
      ),
  },
  {
    id: 'because-of-clause',
    type: 'conjunction',
    why: 'because of 后面接名词；后面是句子时用 because。',
    about: ['because'],
    wrong: [['I was late because of I got up late.', 'I was late because I got up late.']],
    right: ['I was late because of him.', 'I like it because of its colour.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(because) of (i|he|she|we|they)(?= \w)/gi,
        (_, because, who) => `${because} ${who}`,
      ),
  },
  {
    id: 'too-to-it',
    type: 'extra-word',
    why: 'too … to do 里，动词后面不再重复宾语 it。',
    about: ['too'],
    wrong: [['The soup is too hot to drink it.', 'The soup is too hot to drink.']],
    right: ['It is too late to do it.', 'The soup is too hot to drink.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /^((?:the|this|that|my) \w+ (?:is|was) too \w+ (?:for (?:me|us|him|her) )?to (?:drink|eat|carry|read|answer|wear|understand|finish|lift|buy)) it(?=[.!]|$)/gi,
        (_, head) => head,
      ),
  },
];

function singularStarts(token: Token | undefined, next: Token | undefined): boolean {
  if (isOneOf(token, 'a|an|one|another')) return !isOneOf(next, 'lot|few|number|couple');
  if (isOneOf(token, 'some|no|any|much|so|too|the|this'))
    return grammar.uncountable.has(next?.lower ?? '') || isOneOf(next, 'much');
  return (
    grammar.uncountable.has(token?.lower ?? '') &&
    !isOneOf(token, 'people|police|dozen|hundred|thousand|million|half|lot|plenty')
  );
}
