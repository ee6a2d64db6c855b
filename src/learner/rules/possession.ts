import { can, type Token } from '../sentence';
import * as grammar from './grammar';
import { isOneOf, matches, neighbour, replace, type Rule } from './rule';

const family =
  'mother|father|mom|mum|dad|brother|sister|grandmother|grandfather|grandma|grandpa|uncle|aunt|cousin|friend|teacher|classmate|deskmate';
/** With a person in front they are words of their own, or verbs. */
const notOwned =
  'card|letter|story|song|film|movie|plan|dream|question|answer|watch|visit|park|trip|star|hero|class|group|club|language|school|subject|day|website|stranger|neighbour|member|activity';
const place = `in|on|at|near|behind|under|to|with|from|of|by|${grammar.be}`;

/** Whose a thing is. */
export const possessionRules: readonly Rule[] = [
  {
    id: 'father-car',
    type: 'determiner',
    why: '“谁的”：人后面加 ’s，my father’s car。',
    about: family.split('|'),
    wrong: [
      ['This is my father car.', "This is my father's car."],
      ['I went to my uncle house.', "I went to my uncle's house."],
      ['My sister room is small.', "My sister's room is small."],
    ],
    right: [
      'My teacher friend is here.',
      'I call my uncle doctor Li.',
      'I gave my brother books.',
      'I gave my sister a doll.',
      'My friend map reads well.',
      'My mother phones me.',
      'I made my mother dinner.',
    ],
    find: (sentence) =>
      matches(sentence, grammar.possessives, family, isOwned).flatMap(([owner, person, thing]) => {
        const [before, after] = [neighbour(sentence, owner!, -1), neighbour(sentence, thing!, 1)];
        const opens = before === undefined && isOneOf(after, grammar.be);
        const follows =
          isOneOf(before, place) &&
          (after === undefined || grammar.isSign(after) || grammar.endsPhrase(after)) &&
          !grammar.isFinite(thing!);
        return opens || follows ? [replace(person!, person!, `${person!.text}'s`)] : [];
      }),
  },
];

function isOwned(thing: Token): boolean {
  return (
    grammar.things.has(thing.lower) &&
    !isOneOf(thing, notOwned) &&
    !isOneOf(thing, `${grammar.people}|person`) &&
    !grammar.professions.has(thing.lower) &&
    !can(thing, 'adjective')
  );
}
