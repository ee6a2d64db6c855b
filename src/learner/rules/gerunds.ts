import { actions, actsAsVerb, isBase } from './patterns';
import { can } from '../sentence';
import * as grammar from './grammar';
import { isOneOf, matches, neighbour, replace, rewrite, type Rule } from './rule';

const { ingOf, isPureVerb, isPlainBase } = grammar;
const gerundVerbs =
  'enjoy|enjoys|enjoyed|finish|finishes|finished|practise|practises|practised|practice|practices|practiced|mind|minds|avoid|avoids|avoided|dislike|dislikes';

/** Of these a plain past tense, too, has -ing behind it, not "to …". */
const gerundAlone =
  'admit|admits|admitted|deny|denies|denied|consider|considers|imagine|imagines|imagined|risk|risked|delay|delayed|escape|escaped';

/** Where English wants -ing. */
export const gerundRules: readonly Rule[] = [
  {
    id: 'enjoy-doing',
    type: 'verb-form',
    why: 'enjoy、finish、practise、mind 后面的动词用 -ing 形式。',
    about: `${gerundVerbs}|enjoy|enjoys|enjoyed|finish|finished|mind|practise|practice|keep|keeps|kept`.split(
      '|',
    ),
    wrong: [
      ['I enjoy to read books.', 'I enjoy reading books.'],
      ['We enjoy play games.', 'We enjoy playing games.'],
      ['I finished to do my homework.', 'I finished doing my homework.'],
    ],
    right: [
      'I enjoy myself.',
      'I have made up my mind to study harder.',
      'I enjoy games to play at home.',
      'Do you mind?',
      'I go there to practise to be ready.',
      'He finished it to go home.',
    ],
    find: (sentence) => [
      ...matches(
        sentence,
        gerundVerbs,
        'to',
        (token) => (isPlainBase(token) || isOneOf(token, 'read')) && !isOneOf(token, 'be'),
      ).flatMap(([first, to, verb]) =>
        // "made up my mind to go", "at the practice to be held"
        isOneOf(neighbour(sentence, first!, -1), `${grammar.determiners}|of|in|at`)
          ? []
          : [replace(to!, verb!, ingOf(verb!.lower))],
      ),
      ...matches(
        sentence,
        'enjoy|enjoys|enjoyed|finish|finished|mind|practise|practice|keep|keeps|kept',
        (token) => isOneOf(token, actions),
      ).flatMap(([, verb]) =>
        actsAsVerb(verb!, neighbour(sentence, verb!, 1)) && !can(verb, 'verb', 'past')
          ? [replace(verb!, verb!, ingOf(verb!.lower))]
          : [],
      ),
    ],
  },
  {
    id: 'admit-doing',
    type: 'verb-form',
    why: 'admit、deny、avoid、consider、imagine、risk 后面的动词用 -ing 形式。',
    about: gerundAlone.split('|'),
    wrong: [
      ['He admitted to break the window.', 'He admitted breaking the window.'],
      ['She denied to take the money.', 'She denied taking the money.'],
      ['I often imagine to live on the moon.', 'I often imagine living on the moon.'],
    ],
    right: [
      'He was admitted to study at the college.',
      'It is considered to be the best.',
      'He admitted it to save his friend.',
      'I avoid them to be safe.',
    ],
    find: (sentence) =>
      matches(sentence, gerundAlone, 'to', (token) => isPlainBase(token) || isOneOf(token, 'be')).flatMap(
        ([first, to, verb]) =>
          isOneOf(neighbour(sentence, first!, -1), `${grammar.be}|${grammar.determiners}|get|got`)
            ? []
            : [replace(to!, verb!, ingOf(verb!.lower))],
      ),
  },
  {
    id: 'regret-doing',
    type: 'verb-form',
    why: 'regret doing 是“后悔做了某事”；regret to say / tell 才是“很遗憾地说”。',
    about: ['regret', 'regrets', 'regretted'],
    wrong: [
      ['I regret to buy this phone.', 'I regret buying this phone.'],
      ['She regretted to leave home.', 'She regretted leaving home.'],
    ],
    right: [
      'I regret to say that he lost.',
      'We regret to inform you of this.',
      'I have no regret to speak of.',
    ],
    find: (sentence) =>
      matches(sentence, 'regret|regrets|regretted', 'to', isPlainBase).flatMap(([first, to, verb]) =>
        isOneOf(verb, 'say|tell|inform|announce|report|admit|advise|be|hear|learn|see') ||
        isOneOf(neighbour(sentence, first!, -1), `${grammar.determiners}|of|in|with`)
          ? []
          : [replace(to!, verb!, ingOf(verb!.lower))],
      ),
  },
  {
    id: 'good-at-doing',
    type: 'verb-form',
    why: '介词 at 后面的动词用 -ing：be good at playing。',
    about: ['at'],
    wrong: [
      ['I am good at play football.', 'I am good at playing football.'],
      ['She is good at sing and dance.', 'She is good at singing and dancing.'],
    ],
    right: ['I am good at playing chess.', 'He is good at work.', 'She is good at dance.'],
    find: (sentence) => [
      ...matches(sentence, 'good|great|bad|better|best|well', 'at', (token) =>
        isOneOf(token, `${actions}|solve|jump|teach|paint|skate`),
      ).flatMap(([, , verb]) => {
        const next = neighbour(sentence, verb!, 1);
        if (!actsAsVerb(verb!, next) && !isOneOf(verb, 'swim|sing|cook'))
          return isOneOf(next, 'and') ? [] : [];
        const second = isOneOf(next, 'and') ? neighbour(sentence, next!, 1) : undefined;
        return [
          replace(verb!, verb!, ingOf(verb!.lower)),
          ...(isOneOf(second, `${actions}`) ? [replace(second!, second!, ingOf(second!.lower))] : []),
        ];
      }),
    ],
  },
  {
    id: 'look-forward-to-doing',
    type: 'verb-form',
    why: 'look forward to 里的 to 是介词，后面用 -ing。',
    about: ['forward'],
    wrong: [['I look forward to see you.', 'I look forward to seeing you.']],
    right: ['I look forward to the trip.', 'I look forward to work.', 'We look forward to seeing you.'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\bforward to (see|hear|meet|visit|go|play|get|have|be|learn|come|spend|read|watch|eat)\b(?!-)/gi,
        (_, verb) => `forward to ${ingOf(verb!)}`,
      ),
  },
  {
    id: 'preposition-doing',
    type: 'verb-form',
    why: '介词（for、without、about、before、after 等）后面的动词用 -ing。',
    about: ['for', 'without', 'about', 'before', 'after', 'of'],
    wrong: [
      ['Thank you for help me.', 'Thank you for helping me.'],
      ['He left without say goodbye.', 'He left without saying goodbye.'],
      ['Before go to bed, I read.', 'Before going to bed, I read.'],
    ],
    right: [
      'Thank you for your help.',
      'I will go before you.',
      'This is what I look for.',
      'It is time for play.',
      'Do it before. Go now.',
    ],
    find: (sentence) => [
      ...matches(
        sentence,
        'for|without|about|before|after|of',
        (token) =>
          isPureVerb(token) &&
          !can(token, 'verb', 'past') &&
          !isOneOf(token, 'be|do|have|play|watch|study|visit|help|know|get|say|find|keep|win|see|hear'),
      ).map(([, verb]) => replace(verb!, verb!, ingOf(verb!.lower))),
      ...matches(
        sentence,
        'for|without|before|after|about',
        'help|play|watch|visit|say|see|hear|get|find|keep|do|have|be',
        `${grammar.objectPronouns}|my|your|his|our|their|the|a|football|basketball|tv|goodbye|games|late`,
      ).flatMap(([before, verb]) =>
        isOneOf(neighbour(sentence, before!, -1), 'what|asked|ask|look|looking')
          ? []
          : [replace(verb!, verb!, ingOf(verb!.lower))],
      ),
    ],
  },
  {
    id: 'than-doing',
    type: 'verb-form',
    why: '比较两件事时，than 后面的动词也用 -ing。',
    about: ['than'],
    wrong: [
      ['Reading is more fun than watch TV.', 'Reading is more fun than watching TV.'],
      ['I think painting is easier than write.', 'I think painting is easier than writing.'],
    ],
    right: [
      'It is better to try than give up.',
      'Reading is more fun than sport.',
      'It is easier said than done.',
      'He is taller than you think.',
    ],
    find: (sentence) =>
      sentence.vocabulary.has('to')
        ? []
        : rewrite(
            sentence,
            /(?<=\w+ing (?:\w+ ){0,3}(?:is|are|was|were) (?:much |even |far |a lot )?(?:more \w+|better|worse|\w+er) than )(watch|play|write|read|draw|sing|swim|run|walk|talk|learn|speak|go|do|eat|buy|make|listen|sit|stay)\b(?=[.,!?]|$| (?:tv|to|at|by|in|home|games?|football|basketball|the|a|alone|it|books?|music|english|homework|computer)\b)/gi,
            (verb) => ingOf(verb.toLowerCase()),
          ),
  },
  {
    id: 'spend-time-doing',
    type: 'verb-form',
    why: '“花时间做某事”是 spend + 时间 + doing。',
    about: ['spend', 'spends', 'spent'],
    wrong: [
      ['I spend two hours to do my homework.', 'I spend two hours doing my homework.'],
      ['He spent all his money to buy toys.', 'He spent all his money buying toys.'],
    ],
    right: [
      'I spend money to help people.',
      'I spent the day with him to help him.',
      'I spend two hours on my homework.',
    ],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b(spend|spends|spent) ((?:\w+ ){1,3}(?:hours?|minutes?|days?|weeks?|time)) to (\w+)/gi,
        (_, spend, time, verb) => (isBase(verb!) ? `${spend} ${time} ${ingOf(verb!)}` : undefined),
      ),
      ...rewrite(
        sentence,
        /\b(spend|spends|spent) ((?:\w+ ){1,3}(?:money|yuan)) to buy\b/gi,
        (_, spend, money) => `${spend} ${money} buying`,
      ),
    ],
  },
  {
    id: 'hobby-is-doing',
    type: 'verb-form',
    why: '“爱好是做某事”用 doing：My hobby is playing …；“梦想是做某事”用 to do。',
    about: 'hobby|hobbies|interest|favourite|favorite|dream|plan|goal|wish|aim'.split('|'),
    wrong: [
      ['My hobby is play football.', 'My hobby is playing football.'],
      ['My dream is become a teacher.', 'My dream is to become a teacher.'],
    ],
    right: ['My hobby is chess.', 'My dream is to be a doctor.', 'My job is help with games.'],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b((?:hobby|hobbies|interest|favou?rite (?:sport|hobby|activity)) (?:is|are)) (play|read|sing|swim|draw|listen|watch|run|cook|collect|write|paint|ride|take|make|go|climb|learn)\b(?!-)/gi,
        (_, head, verb) => `${head} ${ingOf(verb!)}`,
      ),
      ...rewrite(
        sentence,
        /\b((?:dream|plan|goal|wish|aim) is) (become|be|go|have|travel|visit|make|see|learn|buy|build|help)\b(?! (?:is|and)|-)/gi,
        (_, head, verb) => `${head} to ${verb}`,
      ),
    ],
  },
  {
    id: 'gerund-subject',
    type: 'verb-form',
    why: '动词放在句首做主语时要用 -ing 形式。',
    about:
      'eat|play|learn|study|read|watch|do|drink|speak|keep|protect|listen|write|help|ride|use|grow|make'.split(
        '|',
      ),
    wrong: [
      ['Eat breakfast is important.', 'Eating breakfast is important.'],
      ['Learn English is not easy.', 'Learning English is not easy.'],
      ['Play sports is good for health.', 'Playing sports is good for health.'],
    ],
    right: [
      'Play the game.',
      'Eat fruit because it is good.',
      'Learn English and be happy.',
      'Play time is over.',
    ],
    find: (sentence) =>
      rewrite(
        sentence,
        /^(eat|play|learn|study|read|watch|do|drink|speak|keep|protect|listen to|write|help|ride|use|grow|make) ((?:the |a |an |my |our |some |more |too much |other )?(?:breakfast|lunch|fruit|fruits|vegetables|sports?|football|basketball|games|computer games|english|chinese|maths|books?|tv|films|movies|exercise|homework|housework|water|milk|music|healthy|environment|people|others|bikes?|phones?|mobile phones?|friends|animals)) (is|are|makes?|can|was)\b/gi,
        (_, verb, object, is) =>
          `${ingOf(verb!.split(' ')[0]!.toLowerCase())}${verb!.includes(' ') ? ' to' : ''} ${object} ${is}`,
      ),
  },
  {
    id: 'busy-worth-doing',
    type: 'verb-form',
    why: 'be busy、be worth、feel like、have fun 后面的动词用 -ing。',
    about: ['busy', 'worth', 'feel', 'fun'],
    wrong: [
      ['I am busy to do my homework.', 'I am busy doing my homework.'],
      ['The book is worth to read.', 'The book is worth reading.'],
    ],
    right: ['I am too busy to do it.', 'It is worth reading.', 'It is fun to swim.'],
    find: (sentence) => [
      ...rewrite(
        sentence,
        /\b((?:am|is|are|was|were|i'm|'m) (?:very |always )?busy) to (do|study|prepare|work|read|write|clean|cook|make|learn)\b/gi,
        (_, head, verb) => `${head} ${ingOf(verb!)}`,
      ),
      ...rewrite(sentence, /\b((?:is|are|was)(?: really)? worth) to (\w+)/gi, (_, head, verb) =>
        isBase(verb!) ? `${head} ${ingOf(verb!)}` : undefined,
      ),
      ...rewrite(
        sentence,
        /\b(feels? like) (?:to )?(eat|go|sing|play|drink|watch|cry|sleep)(?= |[.!?]|$)/gi,
        (whole, head, verb) =>
          /to /.test(whole!) || verb !== 'play' ? `${head} ${ingOf(verb!)}` : undefined,
      ),
    ],
  },
  {
    id: 'how-about-doing',
    type: 'verb-form',
    why: 'how about、what about 后面的动词用 -ing。',
    about: ['about'],
    wrong: [
      ['How about go swimming?', 'How about going swimming?'],
      ['What about to play chess?', 'What about playing chess?'],
    ],
    right: ['How about you?', 'How about going out?', 'How about a play?'],
    find: (sentence) =>
      rewrite(
        sentence,
        /\b((?:how|what) about) (?:to (\w+)|(go|eat|play|have|see|watch|buy|visit|take|make|do|meet)\b(?! (?:time|is)))/gi,
        (_, head, first, second) => `${head} ${ingOf((first || second)!)}`,
      ),
  },
];
