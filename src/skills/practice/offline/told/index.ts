import type { LessonQuestion } from '../../../../catalog';
import { canBe, readings } from '../../../../learner/lexicon';
import { remembered } from '../../../../shared/remembered';
import { speakOfAnimalAlone } from '../../../../shared/spoken-of';
import { tokensOf } from '../mention';
import { toldOfHome } from './home';
import type { AskedOfTold, Shape } from './kinds';
import { shapes } from './shapes';
import { toldOfWorld } from './world';

/** Words that stand for somebody, by what {he} is. */
const persons = {
  he: { he: 'he', him: 'him', his: 'his', does: 'does', is: 'is', it: 'him' },
  she: { he: 'she', him: 'her', his: 'her', does: 'does', is: 'is', it: 'her' },
  they: { he: 'they', him: 'them', his: 'their', does: 'do', is: 'are', it: 'them' },
  it: { he: 'it', him: 'it', his: 'its', does: 'does', is: 'is', it: 'it' },
} satisfies Record<string, Record<string, string>>;
type Person = keyof typeof persons;

/** What is not told but asked, denied, doubted or felt; other rules see to that. */
const notTold =
  /\?|\b(?:please|thanks|hello|goodbye)\b|^(?:oh,? )?thank you\b|^sorry\b|\bi(?:'m| am) (?:\w+ )?sorry\b/;

/** Questions about what was just told, the most special first. */
export interface AsksOnTold {
  /** Of its matter. */
  matter: readonly LessonQuestion[];
  /** Of what kind of sentence it is, whatever it tells. */
  shape: readonly LessonQuestion[];
}

/** `before` is what the pupil said before that, the last at its end. */
export function asksOnTold(text: string, before: readonly string[]): AsksOnTold {
  // a pupil's dog is "he"; what is asked of people would be out of place
  const said = speakOfAnimalAlone(before.slice(-lately)) ? text.replace(/\b(?:he|she)\b/gi, 'it') : text;
  return readTold(`${said.replace(/\n/g, ' ')}\n${before.at(-1) ?? ''}`);
}

/** So many earlier sentences may say who "he" is. */
const lately = 3;

const readTold = remembered((key): AsksOnTold => {
  const [said = '', before = ''] = key.replace(/\u2019/g, "'").split('\n');
  const lower = said.slice(0, 300).toLowerCase();
  if (notTold.test(lower)) return { matter: [], shape: [] };
  const around = `${lower} . ${before.slice(0, 300).toLowerCase()}`;
  const person = personIn(lower);
  const found = [...toldOfHome, ...toldOfWorld].filter(
    ({ when, about, unless }) => when.test(lower) && (!about || about.test(around)) && !unless?.test(lower),
  );
  const shape = sentenceOf(lower);
  const asksOf = (all: readonly { ask: readonly AskedOfTold[] }[]) =>
    all.flatMap(({ ask }) => ask.flatMap((one) => inPerson(one, person) ?? []));
  return { matter: asksOf(found), shape: asksOf(shape ? shapes.filter(({ fits }) => fits(shape)) : []) };
});

function sentenceOf(lower: string): Shape | undefined {
  const first = lower.split(/[.!;]|\b(?:because|but)\b/).find((part) => tokensOf(part).length >= 3) ?? lower;
  const tokens = tokensOf(first);
  const at = tokens.findIndex((token, index) => index < 7 && index > 0 && isVerbAt(tokens, index));
  if (at < 1) return undefined;
  const before = tokens.slice(0, at);
  const isOwn = before.some((token) => /^(?:i|we)$/.test(token));
  const isOther = before.some((token) => /^(?:he|she|they|it)$/.test(token) || canBe(token, 'noun'));
  if (!isOwn && !isOther) return undefined;
  const verb = tokens[at]!;
  return { lower, subject: isOwn ? 'I' : 'other', verb, isPast: isPast(verb) };
}

function isVerbAt(tokens: readonly string[], at: number): boolean {
  const token = tokens[at]!;
  if (!canBe(token, 'verb') || /^(?:the|a|my|our|to|of|in|on|at|for|with)$/.test(tokens[at - 1]!))
    return false;
  // "my school starts": a noun that could be a verb stands before one.
  return !(
    canBe(token, 'noun') &&
    !/^(?:i|we|he|she|they|it|always|often|usually|sometimes|never|also)$/.test(tokens[at - 1]!) &&
    at + 1 < tokens.length &&
    canBe(tokens[at + 1]!, 'verb') &&
    !canBe(tokens[at + 1]!, 'noun')
  );
}

function isPast(verb: string): boolean {
  if (/^(?:was|were|did|had|found|saw|left|felt|fell)$/.test(verb)) return true;
  return (
    readings(verb).some(({ pos, form }) => pos === 'verb' && form === 'past') && !canBe(verb, 'verb', 'base')
  );
}

/** Of whom the sentence speaks: undefined where that is nobody or not clear. */
function personIn(lower: string): Person | undefined {
  const has = (pattern: RegExp) => pattern.test(lower);
  const she = has(/\b(?:she|her|mother|mum|mom|grandma|grandmother|sister|aunt|girl|mrs|miss|ms)\b/);
  const he = has(/\b(?:he|his|him|father|dad|grandpa|grandfather|brother|uncle|boy|mr)\b/);
  const they = has(
    /\b(?:they|their|them|parents|grandparents|brothers|sisters|friends|cats|dogs|pigs|cows|chickens|ducks|sheep|goats|rabbits)\b/,
  );
  if (Number(she) + Number(he) + Number(they) > 1) return undefined;
  return she
    ? 'she'
    : he
      ? 'he'
      : they
        ? 'they'
        : has(/\b(?:it|its|cat|dog|rabbit|bird|pig|cow|goat|turtle|hamster)\b/)
          ? 'it'
          : undefined;
}

/** Written for one person: the verb would not agree with several. */
const ofOne = /\bdoes \{he\}|\bis \{he\}|\{he\} (?:is|can|\w+s)\b/i;

function inPerson(
  [ask, short, easy, full]: AskedOfTold,
  person: Person | undefined,
): LessonQuestion | undefined {
  const all = [ask, short, easy, full].join(' ');
  if (!all.includes('{')) return { ask, short, easy, full };
  if (!person || (person === 'they' && ofOne.test(all))) return undefined;
  const [filledAsk, ...answers] = [ask, short, easy, full].map((text) => filled(text, person));
  return { ask: filledAsk!, short: answers[0]!, easy: answers[1]!, full: answers[2]! };
}

function filled(text: string, person: Person): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const word = (persons[person] as Record<string, string>)[name.toLowerCase()] ?? '';
    return /^[A-Z]/.test(name) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  });
}

/** Every question of the tables in every person, for whoever looks an answer up. */
export const allToldQuestions: readonly LessonQuestion[] = [...toldOfHome, ...toldOfWorld, ...shapes]
  .flatMap(({ ask }) => ask)
  .flatMap((one) => (Object.keys(persons) as Person[]).flatMap((person) => inPerson(one, person) ?? []));
