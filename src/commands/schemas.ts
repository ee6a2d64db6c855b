import { z } from 'zod';
import type { Arguments } from './arguments';
import { problem } from './arguments';
import { readsLikeSentence } from './sentence';

const read = z.custom<Arguments>();

const nothingWanted = problem('这个命令后面不用写别的。', 'This command takes nothing behind it.');

/** No arguments at all. */
export const noArguments = read.refine(({ raw }) => raw === '', nothingWanted).transform(() => undefined);

/** Free text alone; '' when there is none. KEY=VALUE counts as text. */
export const textArgument = read.transform(({ raw }) => raw);

/** The class alone: `class=三年级二班`, or as a thumb types it, its name. */
export const classArgument = read
  .refine(({ values }) => Object.keys(values).every((key) => key === 'class'), unknownKey(['class']))
  .transform(({ free, values }): { class?: string } => ({
    class: values.class ?? (free === '' ? undefined : free),
  }));

/** Behind an alias: a class's name, and no sentence that begins so (进度 好慢). */
export function namesClass({ free }: Arguments): boolean {
  return free === '' || (/[\d一二三四五六七八九十]|班|class|grade/i.test(free) && !readsLikeSentence(free));
}

export function unknownKey(keys: readonly string[]): string {
  const list = keys.map((key) => `${key}=…`).join(' ');
  return problem(`这里可以写的有：${list}`, `What can stand here: ${list}`);
}

/** Everything, for commands with forms of their own. */
export const anyArguments = read;
