import { canBe } from '../../../../learner/lexicon';
import { things } from '../things';

/** A thing as the pupil named it, when it can be named again. */
export interface Phrase {
  /** As the tutor names it: "your phone", "the secret room"; undefined where the pupil's words do not agree or are not all known. */
  said?: string;
  /** The same when it is said for the first time: "a secret room". */
  short?: string;
  /** The noun itself. */
  head: string;
  owner?: 'pupil' | 'other';
  plural: boolean;
  isPerson: boolean;
  /** So many of the pupil's words. */
  length: number;
}

const mostWords = 4;
const determiner = /^(?:a|an|the|my|our|his|her|its|their|this|that|some|many|one|two|three|four|five)$/;
/** Words that end a name of something, though they could be a noun elsewhere. */
const ends = new Set(
  `like in on at to of for with from and but or so then now again away back out up down too very every last next yesterday today tomorrow well
  is are was were am be i we he she they it me us him them all after before under over near behind who that which by not haha have has had do does
  will can must only also always often usually sometimes never still just really as if because when go goes went say says said work works`.split(
    /\s+/,
  ),
);
/** Named, but nothing to speak about. */
const empty =
  /^(?:times?|days?|weeks?|months?|years?|hours?|minutes?|mornings?|evenings?|afternoons?|nights?|weekends?|\w+days?|way|ways|kinds?|things?|parts?|names?|problems?|ones?|lots?|bit|side|end|beginning|spring|summer|autumn|winter|line|lines|answer|question|story|stories)$/;
const kin =
  /^(?:mother|father|mum|mom|dad|mummy|daddy|mama|papa|parents|grandma|grandpa|grandmother|grandfather|grandparents|uncle|aunt|brother|sister|brothers|sisters|cousin|cousins|deskmate|friend|friends|classmate|classmates|teacher|teachers|neighbour|neighbours|roommate|boy|girl|man|woman|students|people|cook|doctor|coach|driver|family)$/;

/** The name of somebody or something that begins here. */
export function phraseAt(tokens: readonly string[], at: number): Phrase | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  const lot = /^(?:a lot of|lots of)\b/.exec(tokens.slice(at, at + 3).join(' '))?.[0];
  const from = at + (lot ? lot.split(' ').length : determiner.test(first) ? 1 : 0);
  const isBare = from === at;
  let to = from;
  while (
    to < tokens.length &&
    to - from < mostWords &&
    !ends.has(tokens[to]!) &&
    !determiner.test(tokens[to]!) &&
    !(to > from && (kin.test(tokens[to - 1]!) || isVerbHere(tokens, to))) &&
    (canBe(tokens[to]!, 'noun') || canBe(tokens[to]!, 'adjective'))
  )
    to += 1;
  while (to > from && !canBe(tokens[to - 1]!, 'noun')) to -= 1;
  if (to === from) return undefined;
  const head = tokens[to - 1]!;
  const isPerson = kin.test(head);
  const isSingular = canBe(head, 'noun', 'singular');
  const plural = !isSingular && canBe(head, 'noun', 'plural');
  // "mother is", "ducks": without an article only people and several are named.
  if (isBare && !isPerson && !plural && things.get(head) === undefined) return undefined;
  const owner = /^(?:my|our)$/.test(first)
    ? 'pupil'
    : /^(?:his|her|its|their)$/.test(first)
      ? 'other'
      : undefined;
  const said = isBare ? undefined : saidAgain(tokens.slice(from, to), { first, plural, owner });
  const one = !lot && /^an?$/.test(first) ? `${first} ` : '';
  return {
    said,
    short: said && (owner || first === 'the' ? said : one + tokens.slice(from, to).join(' ')),
    head,
    owner,
    plural,
    isPerson,
    length: to - at,
  };
}

/** "the rabbit push the tiger": what could be a noun has its object behind it. */
function isVerbHere(tokens: readonly string[], at: number): boolean {
  return (
    canBe(tokens[at]!, 'verb') &&
    canBe(tokens[at - 1]!, 'noun') &&
    /^(?:the|an?|my|our|his|her|their|me|us|him|it|them)$/.test(tokens[at + 1] ?? '')
  );
}

function saidAgain(
  words: readonly string[],
  { first, plural, owner }: { first: string; plural: boolean; owner?: Phrase['owner'] },
): string | undefined {
  const head = words.at(-1)!;
  const wantsOne = /^(?:an?|one|this|that)$/.test(first);
  const wantsSeveral = /^(?:many|two|three|four|five)$/.test(first);
  // "a books", "many mountain", and what could be meant as a verb
  if ((wantsOne && plural) || (wantsSeveral && !plural) || owner === 'other') return undefined;
  if (head.length < 3 || empty.test(head) || words.some((word) => word.length < 3 || verbish.test(word)))
    return undefined;
  return `${owner === 'pupil' ? 'your' : 'the'} ${words.join(' ')}`;
}

/** Read as a verb sooner than as a name. */
const verbish =
  /^(?:make|take|give|get|want|let|help|think|know|need|eat|feel|look|use|play|only|really|much|more|most|same|other|else|first|english|chinese)$/;
