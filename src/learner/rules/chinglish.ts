import { rewrite, type Rule } from './rule';

const switched =
  'light|lights|tv|television|computer|radio|fan|phone|air conditioner|air-conditioner|lamp|mobile phone';

const openLight = new RegExp(
  `\\b(open|opens|opened|opening|close|closes|closed|closing) ((?:the|my|your|his|her|our|a) )?(${switched})(?=[.,!?]|$| (?:and|when|before|in|at|please|because|for|now|after|or|to)\\b)`,
  'gi',
);

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
      rewrite(sentence, openLight, (_, verb, det, thing) => {
        const opened = /^open/i.test(verb!);
        const form = /ing$/i.test(verb!)
          ? 'turning'
          : /ed$/i.test(verb!)
            ? 'turned'
            : /s$/i.test(verb!)
              ? 'turns'
              : 'turn';
        return `${/^[A-Z]/.test(verb!) ? form.charAt(0).toUpperCase() + form.slice(1) : form} ${opened ? 'on' : 'off'} ${det || 'the '}${thing}`;
      }),
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
      ['I want to learn more knowledge.', 'I want to learn more.'],
    ],
    right: ['I have a lot of knowledge.', 'Knowledge is power.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(learn|learns|learned|learnt|study|studied|learning) (a lot of|much|many|lots of|so much|more and more|more|new|the|some)(?: new)? knowledge(?=[.,!?]|$| (?:from|at|in|and|by|here|with|about|when|so|every|because)\b)/gi,
        (_, verb, much) =>
          /^more/i.test(much!)
            ? `${verb} ${much}`
            : /^(?:new|the|some)$/i.test(much!)
              ? undefined
              : `${verb} a lot`,
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
        /\b(eat|eats|ate|eating) ((?:some|the|this|my|chinese) )?(medicines?|pills)\b/gi,
        (_, verb, det, what) => `${formOf(verb!, 'take')} ${det}${what}`,
      ),
  },
  {
    id: 'traffic-crowded',
    type: 'word-choice',
    why: '说“交通拥挤”用 heavy：The traffic is heavy；crowded 指人多、地方挤。',
    about: ['traffic'],
    wrong: [
      ['The traffic is very crowded in the morning.', 'The traffic is very heavy in the morning.'],
      ['The traffic was crowded.', 'The traffic was heavy.'],
    ],
    right: ['The traffic is heavy.', 'The bus is crowded.', 'There is too much traffic.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(traffic (?:is|was|gets|got) (?:very |so |too |really |always )?)(?:crowded|big|many)(?=[.,!?]|$| (?:in|on|at|and|every|today|here)\b)/gi,
        (_, head) => `${head}heavy`,
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
    right: ['It is good for my health.', 'We keep health books.', 'What matters most is health.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b(keep|keeps|stay|be|is|are|am|very|keeping) (very |so )?health(?=[.,!?]|$| (?:and|by|because|so)\b)/gi,
        (_, head, very) =>
          /^(?:what|all|the (?:most|first|secret|key))\b/i.test(sentence.text)
            ? undefined
            : `${head} ${very}healthy`,
      ),
  },
];

export const verbTable: Readonly<Record<string, readonly [string, string, string, string]>> = {
  read: ['read', 'reads', 'read', 'reading'],
  watch: ['watch', 'watches', 'watched', 'watching'],
  do: ['do', 'does', 'did', 'doing'],
  make: ['make', 'makes', 'made', 'making'],
  speak: ['speak', 'speaks', 'spoke', 'speaking'],
  take: ['take', 'takes', 'took', 'taking'],
};

/** The form of `verb` that answers to the form a pupil wrote of another verb. */
export function formOf(written: string, verb: string): string {
  const forms = verbTable[verb]!;
  const lower = written.toLowerCase();
  if (/ing$/.test(lower)) return forms[3];
  if (/ed$|^(?:made|did|ate|drank|said)$/.test(lower)) return forms[2];
  return /[^s]s$|es$/.test(lower) ? forms[1] : forms[0];
}
