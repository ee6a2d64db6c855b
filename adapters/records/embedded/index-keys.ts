import { recordIndexes, type CollectionName, type Collections, type Query } from '../../../src/ports/records';
import { keyPart, lastString } from '../../lmdb/keys';

export type IndexKey = (string | number)[];

/** A value as part of a key. */
export function valuePart<V extends string | number>(value: V): string | number {
  return typeof value === 'string' ? keyPart(value) : value;
}

/** The fields of an index, or an error that names it: a query by an index that is not kept is a mistake in the code. */
export function indexFields(collection: CollectionName, index: string): readonly string[] {
  const fields = (recordIndexes[collection] as Record<string, readonly string[]>)[index];
  if (!fields) throw new TypeError(`There is no index ${collection}.${index}.`);
  return fields;
}

/** All index entries of a document: `[index, value of each field, id]`. A missing field means no entry; an array one for each member. */
export function indexKeys<C extends CollectionName>(collection: C, document: Collections[C]): IndexKey[] {
  const id = keyPart(document.id);
  return Object.entries(recordIndexes[collection] as Record<string, readonly string[]>).flatMap(
    ([index, fields]) =>
      combinations(fields.map((field) => valuesOf(document, field))).map((values) => [index, ...values, id]),
  );
}

function valuesOf(document: object, field: string): (string | number)[] {
  const value = (document as Record<string, unknown>)[field];
  const values = Array.isArray(value) ? [...new Set(value as unknown[])] : [value];
  return values
    .filter((each): each is string | number => typeof each === 'string' || typeof each === 'number')
    .map(valuePart);
}

function combinations(lists: (string | number)[][]): IndexKey[] {
  return lists.reduce<IndexKey[]>(
    (heads, list) => heads.flatMap((head) => list.map((value) => [...head, value])),
    [[]],
  );
}

/** First and last key of a query's range, in rising order, both included. */
export function indexRange(
  index: string,
  fields: readonly string[],
  query: Query,
): { first: IndexKey; last: IndexKey } {
  const { equals, from, to } = query;
  const prefix = [index, ...equals.map(valuePart)];
  const rest = fields.length - equals.length;
  if (rest < 0 || (rest === 0 && (from !== undefined || to !== undefined))) {
    throw new TypeError(`The query of ${index} names more fields than the index has.`);
  }
  return {
    first: from === undefined ? prefix : [...prefix, valuePart(from)],
    last:
      to === undefined
        ? [...prefix, lastString, lastString]
        : [...prefix, valuePart(to), lastString, lastString],
  };
}
