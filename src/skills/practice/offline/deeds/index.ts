import type { LessonQuestion } from '../../../../catalog';
import { canBe, readings } from '../../../../learner/lexicon';
import { remembered } from '../../../../shared/remembered';
import { namesPerson } from '../../../../shared/spoken-of';
import { tokensOf } from '../mention';
import type { AskedOfTold } from '../told/kinds';
import { clausesOf, type Clause } from './clause';
import { onWords } from './on-words';
import { animals, onDeeds, onPlaces, onStories, type Deed, type OnDeed } from './rules';

/** What a listener says and asks of what somebody did, was or has. */
export interface DeedTaken {
  /** Before the question, each fits any of them. */
  leads: readonly string[];
  asks: readonly LessonQuestion[];
  /** Asked of any story. */
  onStory: readonly LessonQuestion[];
  /** Asked of any place. */
  onPlace: readonly LessonQuestion[];
  /** Something happened; a listener wants to hear the end. */
  isStory: boolean;
}

const longest = 300;
/** So many earlier sentences say who "he" is, and whether a story is told. */
const lately = 4;
const words = {
  he: { he: 'he', him: 'him', his: 'his' },
  she: { he: 'she', him: 'her', his: 'her' },
  they: { he: 'they', him: 'them', his: 'their' },
  it: { he: 'it', him: 'it', his: 'its' },
};
type Person = keyof typeof words;

const notTold = /\?|^(?:please|thanks|thank you|hello|goodbye|sorry)\b/;
const happened =
  /\b(?:yesterday|last (?:week|month|year|night|time|summer|winter|\w+day)|ago|one day|once|suddenly|that day|after (?:\w+ )?(?:days|weeks|hours))\b/;
const regularly = /\b(?:every|always|often|usually|sometimes|never|can)\b/;
const laughing = /\b(?:(?:ha){2,}h?|lol|hehe\w*)\b/;

/** `before` is what the pupil said before that, oldest first. */
export function takeDeed(text: string, before: readonly string[]): DeedTaken {
  return readDeed([text, ...before.slice(-lately)].map((one) => one.replace(/\s+/g, ' ')).join('\n'));
}

const none: DeedTaken = { leads: [], asks: [], onStory: [], onPlace: [], isStory: false };

const readDeed = remembered((key): DeedTaken => {
  const [text = '', ...before] = key.split('\n');
  const lower = text
    .slice(0, longest)
    .toLowerCase()
    .replace(/\u2019/g, "'");
  if (notTold.test(lower)) return none;
  const clauses = clausesOf(lower);
  const earlier = (before.at(-1) ?? '').toLowerCase();
  const isStory =
    happened.test(lower) || clauses.some(tellsOfPast) || (!regularly.test(lower) && before.some(goesOnStory));
  const wants = clauses.some(({ subject }) => subject === 'he' || subject === 'she' || subject === 'it');
  const isAnimal = wants && speaksOfAnimal(lower, before);
  const laughs = laughing.test(lower);
  const deeds = clauses
    .map((clause): Deed => ({
      ...clause,
      lower,
      isStory,
      isAnimal: animals.test(clause.subjectWords) || (isAnimal && !isHuman(clause)),
      laughs,
      earlier,
    }))
    .reverse();
  const whole = [{ ...nobody, lower, earlier, isStory, isAnimal, laughs }];
  const taken = firstFitting(onDeeds, deeds) ?? firstFitting(onWords, whole);
  return {
    leads: taken?.leads ?? [],
    asks: taken?.asks ?? [],
    onStory: firstFitting(onStories, deeds)?.asks ?? [],
    onPlace: firstFitting(onPlaces, deeds)?.asks ?? [],
    isStory,
  };
});

/** The last clause that something can be asked of is the one that a listener takes up. */
function firstFitting(
  rules: readonly OnDeed[],
  deeds: readonly Deed[],
): Pick<DeedTaken, 'leads' | 'asks'> | undefined {
  for (const deed of deeds) {
    for (const { fits, ask, leads = [] } of rules) {
      if (!fits(deed)) continue;
      const asks = ask.flatMap((one) => askOf(one, deed) ?? []);
      if (asks.length > 0) return { leads: leads.flatMap((lead) => filled(lead, deed) ?? []), asks };
    }
  }
  return undefined;
}

const isHuman = ({ subject, subjectWords }: Clause): boolean =>
  subject === 'self' || subject === 'somebody' || /\b(?:mother|father)\b/.test(subjectWords);

const tellsOfPast = ({ isPast, verb }: Clause): boolean => isPast && verb !== 'be' && verb !== 'have';

/** Words that are about no clause. */
const nobody: Clause = {
  subject: 'thing',
  subjectWords: '',
  verb: '',
  isPast: false,
  isDenied: false,
  rest: '',
};

/** Whom "he" means: of what was said before, the last that names an animal or a person. */
function speaksOfAnimal(lower: string, before: readonly string[]): boolean {
  const own = /\b(?:have|has|had|got|is) (?:an?|two|three|four|many) \w+/.test(lower) ? [lower] : [];
  return (
    namedIn([...own, ...[...before].reverse()].find((one) => namedIn(one) !== 'nobody') ?? '') === 'animal'
  );
}

const namedIn = remembered((text): 'person' | 'animal' | 'nobody' =>
  namesPerson(text) ? 'person' : animals.test(text.toLowerCase()) ? 'animal' : 'nobody',
);

/** What was said just before was a story: a verb in the past, or a word that says when it was. */
const goesOnStory = remembered((before): boolean => {
  const lower = before.toLowerCase();
  return happened.test(lower) || tokensOf(lower).some((token) => isPastAlone(token));
});

function isPastAlone(token: string): boolean {
  return (
    readings(token).some(({ pos, form }) => pos === 'verb' && form === 'past') &&
    !canBe(token, 'verb', 'base') &&
    !canBe(token, 'adjective') &&
    !/^(?:was|were|had)$/.test(token)
  );
}

function askOf([ask, ...answers]: AskedOfTold, deed: Deed): LessonQuestion | undefined {
  const filledAsk = filled(ask, deed);
  const [short, easy, full] = answers.map((text) => filled(text, deed, 'my'));
  return filledAsk && short && easy && full ? { ask: filledAsk, short, easy, full } : undefined;
}

/** Undefined where the text speaks of somebody or something that is not known. `owner` says whose cousin it is: the tutor's words or the pupil's. */
function filled(text: string, deed: Deed, owner: 'your' | 'my' = 'your'): string | undefined {
  const person = personOf(deed);
  const kin = /^(?:my|our) (\w+)$/.exec(deed.subjectWords)?.[1];
  const named = kin && { he: `${owner} ${kin}`, him: `${owner} ${kin}`, his: `${owner} ${kin}'s` };
  return withWords(text, {
    x: deed.object?.said,
    y: deed.place?.said,
    z: deed.object?.short,
    ...(person ? words[person] : deed.subject === 'somebody' ? named : {}),
  });
}

/** "they is" */
const ofOne = /\{he\} is\b|\{He\} (?:sleeps|wakes)|does \{he\}/;

function withWords(text: string, fills: Readonly<Record<string, string | undefined>>): string | undefined {
  if (fills.he === 'they' && ofOne.test(text)) return undefined;
  let isWhole = true;
  const whole = text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const word = fills[name.toLowerCase()] ?? '';
    isWhole &&= word !== '';
    return /^[A-Z]/.test(name) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  });
  return isWhole ? whole : undefined;
}

function personOf({ subject, subjectWords, rest }: Clause): Person | undefined {
  if (subject === 'he' || subject === 'she' || subject === 'they' || subject === 'it') return subject;
  if (subject === 'self') return asPerson(/\b(?:him|her|them)\b(?! [a-z])/.exec(rest)?.[0] ?? '');
  if (subject !== 'somebody') return undefined;
  if (/\b(?:mother|mum|mom|mama|grandma|grandmother|sister|aunt|girl|woman)$/.test(subjectWords))
    return 'she';
  return /\b(?:father|dad|papa|grandpa|grandfather|brother|uncle|boy|man)$/.test(subjectWords)
    ? 'he'
    : undefined;
}

function asPerson(pronoun: string): Person | undefined {
  return pronoun === 'him' ? 'he' : pronoun === 'her' ? 'she' : pronoun === 'them' ? 'they' : undefined;
}

const everyAsk = [...onDeeds, ...onWords, ...onStories, ...onPlaces].flatMap(({ ask }) => ask);

/** Of everybody, and of one thing and place, so that whoever tries them all sees no hole. */
function samples(): Deed[] {
  const object = {
    said: 'your house',
    short: 'your house',
    head: 'house',
    plural: false,
    isPerson: false,
    length: 1,
  };
  return (Object.keys(words) as Person[]).map((subject) => ({
    ...nobody,
    subject,
    object,
    place: object,
    lower: '',
    earlier: '',
    isStory: false,
    isAnimal: false,
    laughs: false,
  }));
}

/** Every question about deeds, of every person, for whoever tries them all. */
export function deedQuestions(): LessonQuestion[] {
  return everyAsk.flatMap((one) => samples().flatMap((deed) => askOf(one, deed) ?? []));
}

/** Everything that is said before them. */
export function deedLeads(): string[] {
  return [...onDeeds, ...onWords].flatMap(({ leads = [] }) =>
    leads.flatMap((lead) => samples().flatMap((deed) => filled(lead, deed) ?? [])),
  );
}

const asPatterns = everyAsk
  .filter(([ask]) => ask.includes('{'))
  .map((one) => ({
    one,
    test: new RegExp(
      `^${one[0]
        .replace('?', '\\?')
        .replace(/\{[xy]\}/, "(?:your|the) [a-z' -]{2,40}")
        .replace(/\{(?:he|him)\}/, '(your \\w+)')}$`,
      'i',
    ),
  }));

/** The answers to a question about a thing or a person that was named, whoever it was. */
export function answersToDeed(ask: string): [string, string, string] | undefined {
  for (const { one, test } of asPatterns) {
    const match = test.exec(ask);
    if (!match) continue;
    const kin = match[1]?.replace(/^your/i, 'my');
    const [short, easy, full] = one
      .slice(1)
      .map((text) => withWords(text, { he: kin, him: kin, his: kin && `${kin}'s` }));
    if (short && easy && full) return [short, easy, full];
  }
  return undefined;
}
