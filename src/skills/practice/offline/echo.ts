import { checkSentence } from '../../../learner/check';
import { readings } from '../../../learner/lexicon';
import { isKnownName, looksLikePinyin } from '../../../learner/names';
import { remembered } from '../../../shared/remembered';
import { words } from '../../../shared/text';
import { clausesOf } from './deeds/clause';

const mostWords = 13;
const fewestWords = 3;
const longestFragment = 4;

const turned: Record<string, string> = {
  i: 'you', me: 'you', my: 'your', mine: 'yours', myself: 'yourself', am: 'are', "i'm": "you're", "i've": "you've", "i'd": "you'd",
  "i'll": "you'll", we: 'you', us: 'you', our: 'your', ours: 'yours', ourselves: 'yourselves', "we're": "you're", "we've": "you've",
  "we'll": "you'll",
}; // prettier-ignore
/** What cannot be said back without knowing more: to whom it is said, what is not so, what is asked or hoped. */
const unfit =
  /[?"“”()\d:;]|\b(?:you|your|yours|not|never|no|nobody|hate|because|so|but|if|please|let's|think|hope|wish|sorry|thank\w*|hello|hi)\b|n't\b/i;

/** Who or what it is about, or when it was: what a listener can put behind "so". */
const opening =
  /^(?:I|I'm|We|We're|[Mm]y|[Oo]ur|[Tt]here|[Hh]e|[Ss]he|[Tt]hey|[Ii]t|Its|[Hh]is|[Hh]er|[Tt]heir|[Tt]he|Young people|Students|(?:One day|Now|Then|Yesterday|Last \w+|On \w+days?|In (?:the )?(?:spring|summer|autumn|winter|morning|afternoon|evening)|Every \w+|Sometimes|After \w+),? (?:I|we|my|our|the|a|he|she|they|it))\b/;

/** "Chang'e flew to the moon." */
function opensWithName(sentence: string): boolean {
  const first = /^[A-Z][a-z]+(?:'[a-z]+)?(?= [a-z])/.exec(sentence)?.[0];
  return first !== undefined && readings(first.toLowerCase()).length === 0 && isSayableName(first);
}

const isSayableName = (name: string): boolean => looksLikePinyin(name.replace("'", '')) || isKnownName(name);

/**
 * The pupil's sentence said back as a listener would ("So you often go fishing with your grandpa."), undefined where it is not one
 * plain sentence that is surely right: a mistake is never repeated.
 */
export const echoOf = remembered((text): string | undefined => {
  const plain = text
    .replace(/\s*\b(?:(?:ha){2,}h?|lol)\b[!.~]*\s*$/i, '')
    .trim()
    .replace(/\u2019/g, "'");
  // Of several sentences the first that can be said back stands for all.
  const parts = plain.match(/[^.!?]+[.!?]*/g) ?? [];
  if (parts.length > 1 && parts.length <= 3 && !plain.includes('?')) {
    for (const part of parts) {
      const echo = words(part).length > fewestWords ? echoOf(part.trim()) : undefined;
      if (echo) return echo;
    }
    return;
  }
  const sentence = plain.replace(/[.!\s]+$/, '').replace(/^(?:But|And) (?=\w)/, '');
  const length = words(sentence).length;
  if (length < fewestWords || length > mostWords || /[.!\n]/.test(sentence) || unfit.test(sentence)) return;
  if (!opening.test(sentence) && !opensWithName(sentence)) return;
  if (isDoubtful(sentence) || checkSentence(plain, { level: 'B1' }).verdict !== 'clean') return;
  return `So ${turnedTo(sentence)}.`;
});

/** A short answer taken up ("By bus, I see."), undefined where it is no plain answer of a few known words. */
export const fragmentEcho = remembered((text): string | undefined => {
  const plain = text
    .trim()
    .replace(/\u2019/g, "'")
    .replace(/[.!\s]+$/, '');
  const all = plain.split(/\s+/);
  if (all.length > longestFragment || unfit.test(plain) || /[^A-Za-z' -]/.test(plain)) return;
  if (all.some((word) => readings(word.toLowerCase()).length === 0)) return;
  const isAnswer =
    all.length === 1
      ? readings(plain.toLowerCase()).some(({ pos }) => pos === 'noun' || pos === 'adjective')
      : /^(?:my|our|a|an|the|in|on|at|by|with|near|after|before|every|once|twice|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|half|about|last|next)$/i.test(
          all[0]!,
        );
  if (!isAnswer || checkSentence(plain, { level: 'B1' }).verdict === 'wrong') return;
  const said = turnedTo(plain);
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}, I see.`;
});

function turnedTo(sentence: string): string {
  const all = sentence.split(/\s+/);
  return all
    .map((word, at) => {
      const [, bare = word, sign = ''] = /^(.*?)([,]?)$/.exec(word)!;
      const lower = bare.toLowerCase();
      // "I was", but "my mother was"
      if (lower === 'was' && /^i$/i.test(all[at - 1] ?? '')) return 'were';
      const other = Object.hasOwn(turned, lower) ? turned[lower]! : undefined;
      if (other) return other + sign;
      return at === 0 &&
        /^(?:there|he|she|they|it|its|his|her|their|young|students|one|now|then|yesterday|last|sometimes|a|an|the|in|on|at|by|with|near|after|before|every|once|twice)$/i.test(
          bare,
        )
        ? lower + sign
        : word;
    })
    .join(' ');
}

const frequency =
  /\b(?:every|always|usually|often|sometimes|once|twice|times|on \w+days|when|if|in (?:spring|summer|autumn|winter))\b/i;
/** Done once, not again and again: in the present tense, without a word of how often, it is most likely meant to be over. */
const once = new Set(
  'build find learn finish give buy make break lose win fall forget meet jump catch take bring arrive begin start become leave tell put hear bite cut send choose throw'.split(
    ' ',
  ),
);
/** Learners often get these wrong: how long since, the day of a feast, what somebody is called. */
const misused =
  /\bsince\b|\bin (?:weekends?|\w+day|\w+ festival|\w+ day)\b|\b(?:one|it|he|she|dog|cat|pig|\w+) (?:called|named)\b/i;

/** What no rule calls wrong, though it may be: nothing of this is said back. */
function isDoubtful(sentence: string): boolean {
  if (misused.test(sentence)) return true;
  const clauses = clausesOf(sentence);
  // "My parents also in Guangdong": nothing is said of them.
  return (
    (clauses.length === 0 && !opensWithName(sentence)) ||
    clauses.some(
      ({ verb, isPast, subject }) =>
        !isPast && once.has(verb) && (subject === 'self' || subject === 'they') && !frequency.test(sentence),
    )
  );
}
