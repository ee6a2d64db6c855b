import { randomBytes } from 'node:crypto';

/** A document as the database holds it. */
export interface Stored extends Record<string, unknown> {
  _id: string;
  /** Another one after each write; what `update` goes by. */
  _rev: string;
}

/** Not every server takes these in the name of a field; they are kept as their full-width forms. */
const outward: [RegExp, string][] = [
  [/\uff04/g, '\uff04\uff04'],
  [/\uff0e/g, '\uff04\uff0e'],
  [/\$/g, '\uff04s'],
  [/\./g, '\uff0e'],
];
const escapes: Record<string, string> = {
  '\uff04\uff04': '\uff04',
  '\uff04\uff0e': '\uff0e',
  '\uff04s': '$',
  '\uff0e': '.',
};

export function newRevision(): string {
  return randomBytes(9).toString('base64url');
}

export function toStored(document: { id: string }): Stored {
  const { id, ...fields } = document;
  return { _id: id, ...(renamed(fields, escaped) as object), _rev: newRevision() };
}

export function fromStored<T>(stored: Stored): T {
  const { _id, ...fields } = stored;
  return { id: _id, ...(renamed({ ...fields, _rev: undefined }, unescaped) as object) } as T;
}

function escaped(name: string): string {
  return outward.reduce((text, [sign, replacement]) => text.replace(sign, replacement), name);
}

function unescaped(name: string): string {
  return name.replace(/\uff04[\uff04\uff0es]|\uff0e/g, (found) => escapes[found] ?? found);
}

/** A copy with every name of a field changed, and without what JSON has no word for. */
function renamed(value: unknown, rename: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => renamed(each, rename));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([name, each]) => [rename(name), renamed(each, rename)]),
  );
}
