import { isOneOf, matches, neighbour, remove, rewrite, type Rule } from './rule';

const switched =
  'light|lights|tv|television|computer|radio|fan|phone|air conditioner|air-conditioner|lamp|mobile phone';

export const chinglishRules: readonly Rule[] = [
  {
    id: 'open-the-light',
    type: 'chinglish',
    why: '开、关电器用 turn on / turn off，open / close 用于门窗、书本。',
    about: ['open', 'opened', 'opens', 'close', 'closed', 'closes', 'opening', 'closing'],
    wrong: [
      ['Please open the light.', 'Please turn on the light.'],
      ['Can you close the TV?', 'Can you turn off the TV?'],
      ['He closed the computer.', 'He turned off the computer.'],
    ],
    right: ['Open the door.', 'Close your book.', 'Open the light box.', 'The open light of day.'],
    find: (sentence) =>
      rewrite(
        sentence,
        new RegExp(
          `\\b(open|opens|opened|opening|close|closes|closed|closing) ((?:the|my|your|his|her|our|a) )?(${switched})(?=[.,!?]|$| (?:and|when|before|in|at|please|because|for|now|after|or|to)\\b)`,
          'gi',
        ),
        (_, verb, det, thing) => {
          const opened = /^open/i.test(verb!);
          const form = /ing$/i.test(verb!)
            ? 'turning'
            : /ed$/i.test(verb!)
              ? 'turned'
              : /s$/i.test(verb!)
                ? 'turns'
                : 'turn';
          return `${/^[A-Z]/.test(verb!) ? form.charAt(0).toUpperCase() + form.slice(1) : form} ${opened ? 'on' : 'off'} ${det || 'the '}${thing}`;
        },
      ),
  },
  {
    id: 'big-rain',
    type: 'chinglish',
    why: '“大雨”是 heavy rain，“大风”是 strong wind，“大雪”是 heavy snow。',
    about: ['big'],
    wrong: [
      ['There was a big rain yesterday.', 'There was heavy rain yesterday.'],
      ['The wind is very big.', 'The wind is very strong.'],
      ['It was a big snow.', 'It was heavy snow.'],
    ],
    right: ['The big rain forest is green.', 'He has a big raincoat.', 'The wind blew down a big tree.'],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(?:a )?(?:very )?big (rain|snow)(?=[.,!?]|$| (?:yesterday|today|last|in|and|outside|at|on|here|came|but|so)\b)/gi,
        (_, what) => `heavy ${what}`,
      ),
      ...rewrite(
        sentence,
        /\b(a )?big (wind)(?=[.,!?]|$| (?:yesterday|today|last|in|and|outside|at|on|here)\b)/gi,
        (_, a, what) => `${a}strong ${what}`,
      ),
      ...rewrite(
        sentence,
        /\b(wind|winds) (is|was|are|were) (very |so |too |really )?big(?=[.,!?]|$| (?:today|yesterday|and|in)\b)/gi,
        (_, what, is, very) => `${what} ${is} ${very}strong`,
      ),
      ...rewrite(
        sentence,
        /\b(rain|snow) (is|was) (very |so |too |really )?big(?=[.,!?]|$| (?:today|yesterday|and|in)\b)/gi,
        (_, what, is, very) => `${what} ${is} ${very}heavy`,
      ),
    ],
  },
  {
    id: 'people-mountain',
    type: 'chinglish',
    why: '“人山人海”可以说 huge crowds of people。',
    about: ['mountain', 'mountains'],
    wrong: [
      ['There were people mountain people sea in the park.', 'There were huge crowds of people in the park.'],
    ],
    right: ['Many people mountain-bike by the sea.', 'The people of the mountain love the sea.'],
    find: (sentence) =>
      rewrite(sentence, /\bpeoples? mountains?,? (?:and )?peoples? seas?\b/gi, () => 'huge crowds of people'),
  },
  {
    id: 'good-good-study',
    type: 'chinglish',
    why: '“好好学习，天天向上”可以说 study hard and make progress every day。',
    about: ['study', 'good'],
    wrong: [
      ['Good good study, day day up!', 'Study hard and make progress every day!'],
      ['I will good good study.', 'I will study hard.'],
    ],
    right: ['It is good to study.', 'A good, good study of birds.'.replace('A good, good', 'A good')],
    find: (sentence) => [
      ...rewrite(sentence, /\bgood good study,? (?:and )?day day up\b/gi, (whole) =>
        /^G/.test(whole!)
          ? 'Study hard and make progress every day'
          : 'study hard and make progress every day',
      ),
      ...rewrite(sentence, /\bgood good (study|learn|work)\b(?! day|,)/gi, (whole, verb) =>
        /^G/.test(whole!) ? `${verb!.charAt(0).toUpperCase()}${verb!.slice(1)} hard` : `${verb} hard`,
      ),
    ],
  },
  {
    id: 'learn-knowledge',
    type: 'chinglish',
    why: '“学到很多知识”说 learn a lot 就可以，learn 和 knowledge 不搭配。',
    about: ['knowledge'],
    wrong: [
      ['I learned a lot of knowledge from the book.', 'I learned a lot from the book.'],
      ['We can learn much knowledge at school.', 'We can learn a lot at school.'],
    ],
    right: ['I have a lot of knowledge.', 'Knowledge is power.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(learn|learns|learned|learnt|study|studied|learning) (?:a lot of|much|many|lots of|so much|more and more) knowledge(?=[.,!?]|$| (?:from|at|in|and|by|here|with)\b)/gi,
        (_, verb) => `${verb} a lot`,
      ),
  },
  {
    id: 'look-book',
    type: 'word-choice',
    why: '“看书”是 read books，“看电视”是 watch TV，“看电影”是 watch a film。',
    about: ['look', 'looks', 'looking', 'see', 'watch', 'watching', 'watches', 'looked', 'sees', 'seeing'],
    wrong: [
      ['I like looking books.', 'I like reading books.'],
      ['I see TV every evening.', 'I watch TV every evening.'],
      ['He watches books at night.', 'He reads books at night.'],
    ],
    right: ['I see a book on the desk.', 'Look at the book.', 'I watch TV.', 'I can see the TV.'],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(look|looks|looking|looked|watch|watches|watching|watched) (?:at )?((?:a |some |many |the |story |comic )*)(books?|novels?|newspapers?)(?=[.,!?]|$| (?:every|in|at|and|with|after|on|before)\b)/gi,
        (whole, verb, det, what) =>
          /^look\w* at/i.test(whole!) || /the $/.test(det!)
            ? undefined
            : `${formOf(verb!, 'read')} ${det}${what}`,
      ),
      ...rewrite(
        sentence,
        /\b(see|sees|seeing|look|looks|looking) (tv|television)(?=[.,!?]|$| (?:every|in|at|and|with|after|on|before)\b)/gi,
        (_, verb, tv) => `${formOf(verb!, 'watch')} ${tv}`,
      ),
      ...rewrite(
        sentence,
        /\b(look|looks|looking|looked) (a|the|some) (film|films|movie|movies|match|game)(?=[.,!?]|$| (?:every|in|at|and|with|after|on|last|yesterday)\b)/gi,
        (_, verb, det, what) => `${formOf(verb!, 'watch')} ${det} ${what}`,
      ),
    ],
  },
  {
    id: 'play-computer',
    type: 'chinglish',
    why: '“玩电脑/手机”说 play on the computer / on my phone，或 play computer games。',
    about: ['computer', 'phone', 'phones', 'computers'],
    wrong: [
      ['I like to play computer.', 'I like to play computer games.'],
      ['He plays phone every day.', 'He plays on his phone every day.'.replace('his', 'the')],
      ['I play my phone at night.', 'I play on my phone at night.'],
    ],
    right: ['I play computer games.', 'I play on the computer.', 'They play phone games.'],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(play|plays|played|playing) (?:the )?computers?(?=[.,!?]|$| (?:every|in|at|and|with|after|on|all|too|for|with)\b)/gi,
        (_, verb) => `${verb} computer games`,
      ),
      ...rewrite(
        sentence,
        /\b(play|plays|played|playing) (my |his |her |their |the |your |our )?(?:mobile |cell)?(phones?)(?=[.,!?]|$| (?:every|in|at|and|with|after|all|too|for)\b)/gi,
        (whole, verb, whose) =>
          `${verb} on ${whose || 'the '}${/mobile|cell/i.exec(whole!) ? whole!.slice(whole!.search(/mobile|cell/i)) : /phones?$/i.exec(whole!)![0]}`,
      ),
    ],
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
    id: 'take-medicine',
    type: 'word-choice',
    why: '“吃药”是 take medicine。',
    about: ['medicine', 'medicines', 'pills'],
    wrong: [
      ['You should eat medicine.', 'You should take medicine.'],
      ['He ate some medicine.', 'He took some medicine.'],
    ],
    right: ['Take the medicine.', 'I eat and take medicine.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(eat|eats|ate|eating|drink|drank) ((?:some|the|this|my|chinese) )?(medicines?|pills)\b/gi,
        (_, verb, det, what) => `${formOf(verb!, 'take')} ${det}${what}`,
      ),
  },
  {
    id: 'price-expensive',
    type: 'word-choice',
    why: '价格（price）用 high / low，东西（thing）才用 expensive / cheap。',
    about: ['price', 'prices'],
    wrong: [
      ['The price is very expensive.', 'The price is very high.'],
      ['The prices are cheap.', 'The prices are low.'],
    ],
    right: ['The book is expensive.', 'The price is high.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(prices?(?: of (?:the|this|that|it|these)(?: \w+)?)? (?:is|are|was|were) (?:very |so |too |really |not )?)(expensive|cheap)(?=[.,!?]|$| (?:and|but|for|because|in)\b)/gi,
        (_, head, adjective) => `${head}${/^e/i.test(adjective!) ? 'high' : 'low'}`,
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
    id: 'years-experience-age',
    type: 'chinglish',
    why: '说身体好用 healthy 或 in good health。',
    about: ['body'],
    wrong: [
      ['My body is very health.', 'I am very healthy.'],
      ['It is good for body.', 'It is good for my body.'.replace('my body', 'the body')],
    ],
    right: ['My body is tired.', 'Sport is good for the body.', 'It is good for your body.'],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\bmy body is (very |so )?(?:health|healthy)\b/gi,
        (_, very) => `I am ${very}healthy`,
      ),
      ...rewrite(sentence, /\b(good|bad) for body\b/gi, (_, good) => `${good} for the body`),
    ],
  },
  {
    id: 'keep-health',
    type: 'word-choice',
    why: '“保持健康”是 keep healthy（形容词），health 是名词。',
    about: ['health'],
    wrong: [
      ['Sport helps me keep health.', 'Sport helps me keep healthy.'],
      ['I want to be health.', 'I want to be healthy.'],
    ],
    right: ['It is good for my health.', 'We keep health books.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(keep|keeps|stay|be|is|are|am|very|keeping) (very |so )?health(?=[.,!?]|$| (?:and|by|because|so)\b)/gi,
        (_, head, very) => `${head} ${very}healthy`,
      ),
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
        () => true,
      ).flatMap(([first, second]) =>
        first!.lower === second!.lower &&
        !(first!.lower === 'is' && sentence.vocabulary.has('what')) &&
        !isOneOf(neighbour(sentence, first!, -1), ',')
          ? [remove(sentence, second!)]
          : [],
      ),
  },
];

const verbTable: Readonly<Record<string, readonly [string, string, string, string]>> = {
  read: ['read', 'reads', 'read', 'reading'],
  watch: ['watch', 'watches', 'watched', 'watching'],
  do: ['do', 'does', 'did', 'doing'],
  make: ['make', 'makes', 'made', 'making'],
  speak: ['speak', 'speaks', 'spoke', 'speaking'],
  take: ['take', 'takes', 'took', 'taking'],
};

/** The form of `verb` that answers to the form a pupil wrote of another verb. */
function formOf(written: string, verb: string): string {
  const forms = verbTable[verb]!;
  const lower = written.toLowerCase();
  if (/ing$/.test(lower)) return forms[3];
  if (/ed$|^(?:made|did|ate|drank|said)$/.test(lower)) return forms[2];
  return /[^s]s$|es$/.test(lower) ? forms[1] : forms[0];
}
