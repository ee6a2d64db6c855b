import { distance } from 'fastest-levenshtein';
import { toHalfWidth } from '../shared/text';

interface Named<Item> {
  item: Item;
  names: string[];
}

/** Names are short; a longer query is somebody's own topic, and is not searched for. */
const longestQuery = 80;

const plain = (text: string) =>
  toHalfWidth(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();

const joined = (text: string) => plain(text).replaceAll(' ', '');

/** The same for all ways to write one name: width, case, spaces and signs do not count. */
export const plainName = joined;

/** The item that a person means by a number in the list (from 1) or by one of its names, or a part of it, or nearly. */
export function findByNames<Item>(list: Named<Item>[], query: string): Item | undefined {
  const wanted = query.trim();
  if (!wanted || wanted.length > longestQuery) return undefined;

  const exact = list.find(({ names }) => names.includes(wanted));
  if (exact) return exact.item;

  const number = /^(?:#|no\.?|第)?\s*(\d{1,4})\s*[.、号个]?$/i.exec(toHalfWidth(wanted));
  if (number) return list[Number(number[1]) - 1]?.item;

  const bare = joined(wanted);
  if (!bare) return undefined;
  const sameName = list.find(({ names }) => names.some((name) => joined(name) === bare));
  return sameName?.item ?? byPart(list, wanted) ?? bySlip(list, bare);
}

/** The shortest name that holds the query: whole words of an English name, two characters or more of a Chinese one. */
function byPart<Item>(list: Named<Item>[], wanted: string): Item | undefined {
  const part = plain(wanted);
  const isLatin = /^[\p{Script=Latin}\p{Number} ]+$/u.test(part);
  if (part.length < (isLatin ? 3 : 2)) return undefined;
  const holds = (name: string) =>
    isLatin ? ` ${plain(name)} `.includes(` ${part} `) : joined(name).includes(joined(part));
  return nearest(list, (name) => (holds(name) ? joined(name).length : undefined));
}

/** One wrong letter in four to seven, two in eight or more. */
function bySlip<Item>(list: Named<Item>[], bare: string): Item | undefined {
  if (!/^[a-z0-9]{4,}$/.test(bare)) return undefined;
  const allowed = bare.length < 8 ? 1 : 2;
  return nearest(list, (name) => {
    // "wether" means "The weather" too.
    const slips = Math.min(
      ...[name, name.replace(/^(?:the|my|a) /i, '')].map((form) => distance(joined(form), bare)),
    );
    return slips <= allowed ? slips : undefined;
  });
}

function nearest<Item>(list: Named<Item>[], cost: (name: string) => number | undefined): Item | undefined {
  let best: { item: Item; cost: number } | undefined;
  for (const { item, names } of list) {
    for (const name of names) {
      const found = cost(name);
      if (found !== undefined && (!best || found < best.cost)) best = { item, cost: found };
    }
  }
  return best?.item;
}
