import { formOf } from './chinglish';
import { isOneOf, matches, neighbour, remove, rewrite, type Rule } from './rule';

/** Words that are mixed up with one another. */
export const confusedWordRules: readonly Rule[] = [
  {
    id: 'cooker',
    type: 'word-choice',
    why: 'cook 是“厨师、做饭的人”，cooker 是“炉灶、锅”。',
    about: ['cooker', 'cookers'],
    wrong: [
      ['My mother is the best cooker.', 'My mother is the best cook.'],
      ['He is a good cooker.', 'He is a good cook.'],
      ['My dream is to be a cooker.', 'My dream is to be a cook.'],
    ],
    right: ['We have a new rice cooker.', 'This is a good rice cooker.', 'I bought a gas cooker.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b((?:i am|i'm|he is|he's|she is|she's|mother is|mum is|mom is|father is|dad is|grandma is|grandpa is|be|become|was) (?:a|an|the|our) (?:very )?(?:good |great |best |excellent |wonderful |famous )?)cooker\b(?=[.,!?]|$| (?:in|and|of|when|because)\b)/gi,
        (_, head) => `${head}cook`,
      ),
  },
  {
    id: 'do-homework',
    type: 'word-choice',
    why: '“做作业”是 do homework，“做运动”是 do sports，“犯错误”是 make a mistake。',
    about: ['homework', 'sport', 'sports', 'mistake', 'mistakes', 'exercise'],
    wrong: [
      ['I make my homework after school.', 'I do my homework after school.'],
      ['I often make sports.', 'I often do sports.'],
      ['I did a mistake.', 'I made a mistake.'],
    ],
    right: ['I do my homework.', 'It makes homework easy.', 'The teacher makes our homework fun.'],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(make|makes|made|making) ((?:my|his|her|their|our|the|some) )?(homework|housework|sports|exercise|exercises)(?=[.,!?]|$| (?:at|every|after|in|and|before|on|with|for)\b)/gi,
        (_, verb, whose, what) => `${formOf(verb!, 'do')} ${whose}${what}`,
      ),
      ...rewrite(
        sentence,
        /\b(do|does|did|doing) (a|many|some|the same|this|too many|so many) (mistakes?)\b/gi,
        (_, verb, det, what) => `${formOf(verb!, 'make')} ${det} ${what}`,
      ),
    ],
  },
  {
    id: 'say-english',
    type: 'word-choice',
    why: '“说英语”是 speak English，不用 say 或 talk。',
    about: ['say', 'says', 'said', 'saying', 'talk', 'talks'],
    wrong: [
      ['I can say English.', 'I can speak English.'],
      ['He says Chinese very well.', 'He speaks Chinese very well.'],
    ],
    right: [
      'He can say English words.',
      'Say it in English.',
      'I say, English is fun.',
      'They say Chinese is hard.',
    ],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(say|says|said|saying|talk|talks|talked) (english|chinese|japanese|french)(?=[.,!?]|$| (?:very|well|every|in|with|at|to|and|too|now)\b)/gi,
        (_, verb, language) => `${formOf(verb!, 'speak')} ${language}`,
      ),
  },
  {
    id: 'borrow-lend',
    type: 'word-choice',
    why: 'lend 是“借给别人”，borrow 是“向别人借”。',
    about: ['borrow', 'borrows', 'borrowed', 'lend', 'lends', 'lent'],
    wrong: [
      ['Can you borrow me your pen?', 'Can you lend me your pen?'],
      ['He borrowed me some money.', 'He lent me some money.'],
      ['I will borrow this book to you.', 'I will lend this book to you.'],
      ['I lent a book from the library.', 'I borrowed a book from the library.'],
    ],
    right: ['Can I borrow your pen?', 'I lent him a book from my shelf.', 'He borrowed it from me.'],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(borrow|borrows|borrowed) (me|us|him|them) (?!from\b)/gi,
        (_, verb, who) =>
          `${({ borrow: 'lend', borrows: 'lends', borrowed: 'lent' } as Record<string, string>)[verb!.toLowerCase()]} ${who} `,
      ),
      ...rewrite(
        sentence,
        /\b(borrow|borrows|borrowed) ((?:a|an|the|my|this|that|some) \w+ to (?:me|us|him|her|them|you))\b/gi,
        (_, verb, rest) =>
          `${({ borrow: 'lend', borrows: 'lends', borrowed: 'lent' } as Record<string, string>)[verb!.toLowerCase()]} ${rest}`,
      ),
      ...rewrite(
        sentence,
        /\b(lend|lends|lent) ((?:a|an|the|some|two|three|many|it|this)(?: \w+){0,2}) from (the library|him|her|them|you|my|our|school|a friend)/gi,
        (_, verb, what, from) =>
          `${({ lend: 'borrow', lends: 'borrows', lent: 'borrowed' } as Record<string, string>)[verb!.toLowerCase()]} ${what} from ${from}`,
      ),
    ],
  },
  {
    id: 'know-now',
    type: 'spelling',
    why: '“知道”是 know，now 是“现在”。',
    about: ['now', 'no'],
    wrong: [
      ["I don't now.", "I don't know."],
      ["I don't now how to say it.", "I don't know how to say it."],
    ],
    right: ["I don't, now.", 'Now I know.', "I don't now have any."],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(don't|doesn't|didn't|do not|does not) now(?=[.!?]|$| (?:how|what|where|who|why|when|the|it|if|about|that)\b)/gi,
        (_, head) => `${head} know`,
      ),
  },
  {
    id: 'quite-quiet',
    type: 'spelling',
    why: '“安静”是 quiet，quite 是“相当”。',
    about: ['quite'],
    wrong: [
      ['Please be quite!', 'Please be quiet!'],
      ['Keep quite in the library.', 'Keep quiet in the library.'],
    ],
    right: ['It is quite good.', 'That is quite all right.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(be|keep|stay|very|so) quite(?=[.!?,]|$| (?:in|at|when|please|and)\b)/gi,
        (_, head) => `${head} quiet`,
      ),
  },
  {
    id: 'then-than',
    type: 'spelling',
    why: '比较级后面用 than（比），then 是“然后”。',
    about: ['then'],
    wrong: [
      ['He is taller then me.', 'He is taller than me.'],
      ['It is more interesting then maths.', 'It is more interesting than maths.'],
    ],
    right: ['I got better. Then I went out.', 'First it got hotter, then it rained.', 'He felt better then.'],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(is|are|am|was|were|runs?|jumps?|much) (\w+er|better|worse|more \w+) then (me|you|him|her|us|them|my|your|his|the other|that|this|others|mine|yours|i am|maths?|english)\b/gi,
        (_, head, comparative, who) => `${head} ${comparative} than ${who}`,
      ),
    ],
  },
  {
    id: 'how-think',
    type: 'word-choice',
    why: '问“你觉得……怎么样”用 What do you think of …?',
    about: ['how'],
    wrong: [
      ['How do you think of this film?', 'What do you think of this film?'],
      ['How do you think about it?', 'What do you think about it?'],
    ],
    right: ['How do you think it works?', 'How do you like it?'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\bhow (do|does|did) (you|he|she|they) think (of|about)\b/gi,
        (whole, auxiliary, who, of) =>
          `${/^H/.test(whole!) ? 'What' : 'what'} ${auxiliary} ${who} think ${of}`,
      ),
  },
  {
    id: 'how-call',
    type: 'word-choice',
    why: '问“怎么称呼/叫什么”用 What：What do you call it?',
    about: ['how'],
    wrong: [
      ['How do you call this in English?', 'What do you call this in English?'],
      ['How is it called?', 'What is it called?'],
    ],
    right: ['How do you call a taxi?', 'How do you say it?'],
    find: (sentence) => [
      ...rewrite(sentence, /^how do you call (this|that|it)\b/gi, (_, what) => `What do you call ${what}`),
      ...rewrite(sentence, /^how is (it|this|that) called\b/gi, (_, what) => `What is ${what} called`),
    ],
  },
  {
    id: 'no-anything',
    type: 'word-choice',
    why: '否定句里用 any，不用 some 或双重否定。',
    about: ["don't", "doesn't", "didn't", "can't"],
    wrong: [
      ["I don't know nothing.", "I don't know anything."],
      ["I can't see nobody.", "I can't see anybody."],
      ["I don't have no money.", "I don't have any money."],
    ],
    right: ["I don't know anything.", "Don't say no.", "It doesn't matter, nothing does."],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(don't|doesn't|didn't|can't|couldn't|won't) (know|have|want|see|eat|say|like|do|buy|need|hear|find) (nothing|nobody|no one|no)(?=[.,!?]|$| \w)/gi,
        (_, auxiliary, verb, no) =>
          /^no$/i.test(no!) && verb === 'say'
            ? undefined
            : `${auxiliary} ${verb} ${({ nothing: 'anything', nobody: 'anybody', 'no one': 'anyone', no: 'any' } as Record<string, string>)[no!.toLowerCase()]}`,
      ),
  },
  {
    id: 'double-word',
    type: 'extra-word',
    why: '这个词写了两遍，去掉一个。',
    wrong: [
      ['I like the the zoo.', 'I like the zoo.'],
      ['He is is happy.', 'He is happy.'],
    ],
    right: [
      'I had had lunch.',
      'I know that that is true.',
      'It is very very good.',
      'No no no!',
      'Bye bye.',
      'What it is is fun.',
    ],
    find: (sentence) =>
      matches(
        sentence,
        'the|a|an|is|are|am|to|in|on|at|of|and|my|i|he|we|they|for|with|like|go',
        (token, index, tokens) => token.lower === tokens[index - 1]!.lower,
      ).flatMap(([first, second]) =>
        !(first!.lower === 'is' && sentence.vocabulary.has('what')) &&
        !isOneOf(neighbour(sentence, first!, -1), ',')
          ? [remove(sentence, second!)]
          : [],
      ),
  },
];
