import { z } from 'zod';
import type { Arguments } from './arguments';
import { problem } from './arguments';

const read = z.custom<Arguments>();

const nothingWanted = problem('这个命令后面不用写别的。', 'This command takes nothing behind it.');

/** No arguments at all. */
export const noArguments = read.refine(({ raw }) => raw === '', nothingWanted).transform(() => undefined);

/** Free text alone; '' when there is none. KEY=VALUE counts as text. */
export const textArgument = read.transform(({ raw }) => raw);

/** Values by key; any other key, and any text, is answered with what there is. */
export function onlyKeys<const Key extends string>(keys: readonly Key[]) {
  return read
    .refine(({ values }) => Object.keys(values).every((key) => keys.includes(key as Key)), unknownKey(keys))
    .refine(({ free }) => free === '', unknownKey(keys))
    .transform(({ values }) => values as Partial<Record<Key, string>>);
}

export function unknownKey(keys: readonly string[]): string {
  const list = keys.map((key) => `${key}=…`).join(' ');
  return problem(`这里可以写的有：${list}`, `What can stand here: ${list}`);
}

/** Everything, for commands with forms of their own. */
export const anyArguments = read;
