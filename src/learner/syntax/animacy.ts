import * as grammar from '../rules/grammar';
import { kinds, type Word } from './words';

const people = [...`${grammar.people}|${grammar.peoplePlural}`.split('|'), ...grammar.professions];
const animate = new Set([
  ...'me you him her us them dog cat hamster rabbit pig cow horse duck tiger lion monkey panda elephant giraffe snake parrot hen goat fox bear wolf whale bird'.split(
    ' ',
  ),
  ...people,
]);
const recipients = new Set([
  ...`me you him her us them it myself yourself himself herself ourselves themselves everyone everybody someone somebody anyone anybody nobody class dog cat
  animals dogs world company school school's reader readers`.split(/\s+/),
  ...people,
]);

/** A person or an animal. */
export function isAnimate(word: Word): boolean {
  return animate.has(word.lower);
}

/** Who can be given, told or made to do something. */
export function isRecipient(word: Word): boolean {
  return recipients.has(word.lower) || (word.kinds & kinds.name) !== 0;
}
