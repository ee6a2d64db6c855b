import type { LessonQuestion } from '../../../../catalog';
import type { Mention } from '../mention';
import { properNamesIn } from '../proper-names';
import { things, type Thing } from '../things';
import { allPatterns, patternsFor } from './follow-up-patterns';

/** Answers without "it" or "them" where they would not agree with {x}. */
const onlyPlural = new Map<string, string>([['My grandma makes them best.', 'My grandma makes it best.']]);

/** Eaten as they are, or part of a dish: nobody makes them. */
const raw =
  /^(?:carrots|tomatoes|potatoes|sweet potatoes|vegetables|beans|mushrooms|nuts|eggs|fruit|rice|meat|beef|pork|chicken|fish|seafood|corn|honey|chocolate|biscuits|cookies|snacks|bread)$/;

/** Sweet, or whole in itself: nothing goes with it. */
const alone =
  /^(?:.*cakes|zongzi|tangyuan|ice cream|tanghulu|latiao|sandwiches|hamburgers|hotpot|hot pot|huoguo|roujiamo|porridge|soup|hot and sour soup)$/;

/** Questions that go deeper into what the pupil spoke of. */
export function followUpsOn(mention: Mention | Thing): LessonQuestion[] {
  return patternsFor(mention)
    .filter(([ask]) => !(raw.test(mention.name) && /^Who makes|eat with/.test(ask)))
    .filter(([ask]) => !(alone.test(mention.name) && /eat with/.test(ask)))
    .map(([ask, short, easy, full]) => ({
      ask: filled(ask, mention),
      short,
      easy: mention.plural ? easy : (onlyPlural.get(easy) ?? easy),
      full,
    }));
}

/** Places that one is in, not at. */
const within = /^(?:[A-Z]|the (?:city|forest|fields?|countryside|garden|park)$)/;

function filled(pattern: string, { name, plural }: Thing): string {
  return pattern
    .replace('{is}', plural ? 'are' : 'is')
    .replace('{does}', plural ? 'do' : 'does')
    .replace('{at}', within.test(name) ? 'in' : 'at')
    .replaceAll('{x}', name);
}

const asPatterns = allPatterns.map((pattern) => ({
  pattern,
  test: new RegExp(
    `^${pattern[0].replace(/[?]/g, '\\?').replace('{is}', '(?:is|are)').replace('{does}', '(?:do|does)').replace('{at}', '(?:at|in)').replaceAll('{x}', "([a-z' -]{2,40})")}$`,
    'i',
  ),
}));
const thingsByName = new Map([...things.values()].map((thing) => [thing.name.toLowerCase(), thing]));

/** The answers to a question that `followUpsOn` made, whatever it was about. */
export function answersToFollowUp(ask: string): [string, string, string] | undefined {
  const found = asPatterns.find(({ test }) => test.test(ask));
  if (!found) return undefined;
  // Some name nothing: "What other fruit do you like?"
  const name = found.test.exec(ask)![1] ?? '';
  const thing = thingsByName.get(name.toLowerCase()) ?? properNamesIn(name)[0]?.thing;
  // Of something unknown nobody can say that "they" are funny.
  if (!thing && /^what do you like about (?!your )/i.test(ask)) return undefined;
  const own = thing && patternsFor(thing).find(([pattern]) => filled(pattern, thing) === ask);
  const [, short, easy, full] = own ?? found.pattern;
  return [short, easy, full];
}
