import * as grammar from './grammar';
import { insertAfter, isOneOf, matches, neighbour, rewrite, type Rule } from './rule';

export const prepositionRules: readonly Rule[] = [
  {
    id: 'discuss-about',
    type: 'preposition',
    why: 'discuss、enter、contact、answer、thank 等是及物动词，后面直接跟宾语。',
    about:
      'discuss|discusses|discussed|discussing|mentions|mentioned|mentioning|enter|enters|entered|entering|contact|question|questions|thank|told|tell|tells|ask|asked|asks|visit|visited|visits|reach|reached|help|helps|helped'.split(
        '|',
      ),
    wrong: [
      ["Let's discuss about the plan.", "Let's discuss the plan."],
      ['We entered into the room.', 'We entered the room.'],
      ['I will contact with you.', 'I will contact you.'],
      ['I want to thank to my teacher.', 'I want to thank my teacher.'],
    ],
    right: [
      'We had a discussion about it.',
      'The answer to your question is no.',
      'Thanks to my teacher, I won.',
      'Keep in contact with me.',
      'They entered into an agreement.',
    ],
    find: (sentence) => [
      ...rewrite(sentence, /\b(discuss(?:es|ed|ing)?|mention(?:s|ed|ing)) about\b/gi, (_, verb) => verb),
      ...rewrite(
        sentence,
        /\b(enter(?:s|ed|ing)?) into (the|our|my|his|her|a) (room|classroom|school|house|library|park|hall|building|shop|garden|gate)\b/gi,
        (_, verb, det, noun) => `${verb} ${det} ${noun}`,
      ),
      ...rewrite(
        sentence,
        /\b(to|will|can|you|i|we|please|should|could) contact with (me|you|him|her|us|them|my|your|our)\b/gi,
        (_, head, who) => `${head} contact ${who}`,
      ),
      ...rewrite(
        sentence,
        /\b(to|will|can|i|we|please|should|could|must|answered) (answer )?to (your|my|his|her|the|this|these) (questions?)\b/gi,
        (whole, head, answer, whose, what) =>
          answer
            ? `${head} answer ${whose} ${what}`
            : head!.toLowerCase() === 'answered'
              ? `${head} ${whose} ${what}`
              : undefined,
      ),
      ...rewrite(
        sentence,
        /\b(to|i|we|must|should|will|and|would like to) thank to (my|you|him|her|them|the|our|all)\b/gi,
        (_, head, who) => `${head} thank ${who}`,
      ),
      ...rewrite(
        sentence,
        /\b(told|tell|tells|ask|asked|asks|visit|visited|visits|reach|reached|help|helps|helped) to (me|us|him|them|my|our|you)\b(?! (?:to))/gi,
        (whole, verb, who) =>
          /^(?:ask|visit|reach)/i.test(verb!) && /^(?:my|our)$/i.test(who!) && !/^(?:ask|visit)/i.test(verb!)
            ? undefined
            : `${verb} ${who}`,
      ),
    ],
  },
  {
    id: 'marry-with',
    type: 'preposition',
    why: '“和某人结婚”是 marry somebody 或 be married to somebody，不用 with。',
    about: ['with'],
    wrong: [
      ['My aunt married with a doctor.', 'My aunt married a doctor.'],
      ['She is married with a teacher.', 'She is married to a teacher.'],
      ['She wants to marry with him.', 'She wants to marry him.'],
    ],
    right: ['She is married with two children.', 'She lives with him.'],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(is|are|was|got|get|were|be|been) married with (?!(?:two|three|one|four|\d|no|children|kids)\b)/gi,
        (_, head) => `${head} married to `,
      ),
      ...rewrite(
        sentence,
        /(?<!\b(?:is|are|was|got|get|were|be|been|happily) )\b(marry|marries|married) with (?!(?:two|three|one|four|\d|no|children|kids)\b)/gi,
        (_, verb) => `${verb} `,
      ),
    ],
  },
  {
    id: 'wait-for',
    type: 'preposition',
    why: '“等某人”是 wait for somebody。',
    about: ['wait', 'waits', 'waiting', 'waited'],
    wrong: [
      ['I will wait you at the gate.', 'I will wait for you at the gate.'],
      ['We are waiting the bus.', 'We are waiting for the bus.'],
    ],
    right: ['Wait a minute.', 'I waited the whole day.', 'Just wait, my friend.', 'wait till I come'],
    find: (sentence) => [
      ...matches(sentence, 'wait|waits|waiting|waited', grammar.objectPronouns).map(([verb]) =>
        insertAfter(verb!, 'for'),
      ),
      ...matches(
        sentence,
        'wait|waits|waiting|waited',
        'the|my|his|her|our',
        'bus|train|teacher|friend|friends|mother|father|results|answer|plane|letter|rain',
      ).map(([verb]) => insertAfter(verb!, 'for')),
    ],
  },
  {
    id: 'listen-to',
    type: 'preposition',
    why: '“听……”是 listen to …；“看着……”是 look at …。',
    about: ['listen', 'listens', 'listening', 'listened', 'look', 'looks', 'looking', 'looked'],
    wrong: [
      ['I often listen music.', 'I often listen to music.'],
      ['She is listening the teacher.', 'She is listening to the teacher.'],
      ['Please look the blackboard.', 'Please look at the blackboard.'],
      ['Look me!', 'Look at me!'],
    ],
    right: [
      'Listen carefully.',
      'They look the same.',
      'Listen, my friend.',
      'He looks the part.',
      'Look him in the eye.',
    ],
    find: (sentence) => [
      ...matches(
        sentence,
        'listen|listens|listening|listened',
        'music|songs|english|me|him|her|us|them|the|my|your|our|chinese|pop|radio|stories',
      ).map(([verb]) => insertAfter(verb!, 'to')),
      ...matches(
        sentence,
        'look|looking|looked',
        'the|my|your|this|that',
        'blackboard|picture|pictures|photo|map|book|sky|teacher|board|screen|boy|girl|stars|moon|dog|cat|flowers',
      ).map(([verb]) => insertAfter(verb!, 'at')),
      ...matches(sentence, 'look|looking', 'me|us|them').flatMap(([verb, who]) =>
        isOneOf(neighbour(sentence, who!, 1), 'in|up|over') ? [] : [insertAfter(verb!, 'at')],
      ),
    ],
  },
  {
    id: 'adjective-preposition',
    type: 'preposition',
    why: '注意固定搭配：good at、interested in、afraid of、different from、famous for。',
    about:
      'good|better|bad|great|best|interested|afraid|angry|different|famous|full|similar|proud|same'.split(
        '|',
      ),
    wrong: [
      ['He is good in English.', 'He is good at English.'],
      ['I am interested on music.', 'I am interested in music.'],
      ['He is afraid from snakes.', 'He is afraid of snakes.'],
      ['The teacher is angry to me.', 'The teacher is angry with me.'],
      ['It is different with mine.', 'It is different from mine.'],
    ],
    right: [
      'She is good with children.',
      'Milk is good for you.',
      'I am angry to hear it.',
      'She is good in a crisis.',
      'It is different to mine.',
    ],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(good|better|bad|great|best) (?:in|on) (english|maths?|physics|chemistry|chinese|history|drawing|singing|playing|dancing|swimming|sports?|basketball|football|chess|cooking|running|writing|speaking|reading)\b(?! (?:class|lessons?|and))/gi,
        (_, good, what) => `${good} at ${what}`,
      ),
      ...rewrite(
        sentence,
        /\binterested (?:on|at|about|with|to|of)(?= (?!hear|see|know|find|learn|read))/gi,
        () => 'interested in',
      ),
      ...rewrite(sentence, /\bafraid (?:from|with|at)\b/gi, () => 'afraid of'),
      ...rewrite(sentence, /\bangry to (me|you|him|her|us|them|my)\b/gi, (_, who) => `angry with ${who}`),
      ...rewrite(sentence, /\bdifferent with\b/gi, () => 'different from'),
      ...rewrite(sentence, /\bfamous (?:of|about|with)\b/gi, () => 'famous for'),
      ...rewrite(sentence, /\bfull with\b/gi, () => 'full of'),
      ...rewrite(sentence, /\bsimilar with\b/gi, () => 'similar to'),
      ...rewrite(
        sentence,
        /\bproud (?:for|about|with) (me|you|him|her|us|them|my|our)\b/gi,
        (_, who) => `proud of ${who}`,
      ),
      ...rewrite(
        sentence,
        /\bthe same (age|class|school|colou?r|size|name|hobby|height) (?:with|like|to) (me|him|her|you|mine|my|us|them)\b/gi,
        (_, noun, who) => `the same ${noun} as ${who}`,
      ),
    ],
  },
  {
    id: 'verb-preposition',
    type: 'preposition',
    why: '注意固定搭配：depend on、pay attention to、agree with、laugh at。',
    about:
      'depend|depends|depended|attention|agree|agrees|agreed|prefer|prefers|preferred|explain|explains|explained|say|says|said'.split(
        '|',
      ),
    wrong: [
      ['It depends of the weather.', 'It depends on the weather.'],
      ['Pay attention on this.', 'Pay attention to this.'],
      ['I agree you.', 'I agree with you.'],
      ['I agree to you.', 'I agree with you.'],
    ],
    right: ['I agree to go.', 'I agree, you are right.', 'It depends on you.', 'We agree you are right.'],
    find: (sentence) => [
      ...rewrite(sentence, /\b(depends?|depended) (?:of|in|at|from)\b/gi, (_, verb) => `${verb} on`),
      ...rewrite(
        sentence,
        /\b(pay|pays|paid) (more |much |)attention (?:on|in|at|for)\b/gi,
        (_, pay, more) => `${pay} ${more}attention to`,
      ),
      ...rewrite(
        sentence,
        /\b(agree|agrees|agreed) (?:to )?(you|him|her|them|me)(?=[.!?,]|$| very| and| because)/gi,
        (_, agree, who) => `${agree} with ${who}`,
      ),
      ...rewrite(
        sentence,
        /\b(agree|agrees|agreed) (?:to )?(your|his|her|their) (idea|opinion|view|plan)(?=[.!?,]|$)/gi,
        (whole, agree, whose, idea) =>
          / to .*plan$/i.test(whole!) ? undefined : `${agree} with ${whose} ${idea}`,
      ),
      ...rewrite(
        sentence,
        /\b(prefers?|preferred) (\w+) than (\w+)(?=[.!?,]|$)/gi,
        (_, prefer, one, other) => `${prefer} ${one} to ${other}`,
      ),
      ...rewrite(
        sentence,
        /\b(explain|explains|explained) (me|him|us|them) (?=\w)/gi,
        (_, verb, who) => `${verb} to ${who} `,
      ),
      ...rewrite(
        sentence,
        /\b(say|says|said) (me|him|us|them) (that|he|she|it|they|about)\b/gi,
        (_, verb, who, rest) =>
          `${({ say: 'tell', says: 'tells', said: 'told' } as Record<string, string>)[verb!.toLowerCase()]} ${who} ${rest}`,
      ),
    ],
  },
  {
    id: 'opinion',
    type: 'preposition',
    why: '“在我看来”是 in my opinion，according to 后面接别人或资料。',
    about: ['according'],
    wrong: [['According to my opinion, phones are useful.', 'In my opinion, phones are useful.']],
    right: ['According to my teacher, it is useful.'],
    find: (sentence) => rewrite(sentence, /\baccording to (?:my|our) opinions?\b/gi, () => 'in my opinion'),
  },
];
