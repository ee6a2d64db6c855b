import mongoose from 'mongoose';
import { recordIndexes, type CollectionName, type Query } from '../../../src/ports/records';
import { pageLost } from './errors';
import type { Stored } from './stored-form';

/** The fields of an index, or an error that names it: a query by an index that is not kept is a mistake in the code. */
export function indexFields(collection: CollectionName, index: string): readonly string[] {
  const fields = (recordIndexes[collection] as Record<string, readonly string[]>)[index];
  if (!fields) throw new TypeError(`There is no index ${collection}.${index}.`);
  return fields;
}

export interface MongoQuery {
  filter: Record<string, unknown>;
  sort: Record<string, 1 | -1>;
}

/** The operators here are ours; every value is a plain string or number, whatever a caller hands in. */
export function mongoQuery(
  fields: readonly string[],
  query: Query,
  after: Stored | null | undefined,
): MongoQuery {
  const { equals, from, to, order = 'asc' } = query;
  const rest = fields.slice(equals.length);
  if (equals.length > fields.length || (rest.length === 0 && (from !== undefined || to !== undefined))) {
    throw new TypeError('The query names more fields than the index has.');
  }
  const filter: Record<string, unknown> = {};
  equals.forEach((value, index) => (filter[fields[index]!] = scalar(value)));
  rest.forEach((field, index) => {
    const bounds = {
      ...(index === 0 && from !== undefined && { $gte: scalar(from) }),
      ...(index === 0 && to !== undefined && { $lte: scalar(to) }),
    };
    filter[field] = mongoose.trusted(Object.keys(bounds).length > 0 ? bounds : { $exists: true });
  });
  const direction = order === 'desc' ? -1 : 1;
  const ordered = [...rest, '_id'];
  if (query.after !== undefined) {
    if (!after || !stands(after, fields, equals)) throw pageLost();
    filter.$or = mongoose.trusted(beyond(ordered, after, direction));
  }
  return { filter, sort: Object.fromEntries(ordered.map((field) => [field, direction])) };
}

/** Whether the document is still found by these values. */
function stands(document: Stored, fields: readonly string[], equals: Query['equals']): boolean {
  return equals.every((value, index) => {
    const own = document[fields[index]!];
    return Array.isArray(own) ? own.includes(value) : own === value;
  });
}

/** What comes after the document in the order of these fields. */
function beyond(fields: string[], document: Stored, direction: 1 | -1): Record<string, unknown>[] {
  const operator = direction === 1 ? '$gt' : '$lt';
  return fields.map((field, index) => ({
    ...Object.fromEntries(fields.slice(0, index).map((same) => [same, document[same]])),
    [field]: mongoose.trusted({ [operator]: document[field] }),
  }));
}

function scalar(value: string | number): string | number {
  if (typeof value !== 'string' && typeof value !== 'number')
    throw new TypeError('A query wants plain strings and numbers.');
  return value;
}
