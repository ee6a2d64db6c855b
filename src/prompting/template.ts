import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { TalkUpError } from '../shared/errors';

const frontMatter = z.strictObject({
  id: z.string().regex(/^[a-z]+(\.[a-z-]+)+$/),
  version: z.number().int().positive(),
  inputs: z.array(z.string()),
});

export interface Prompt {
  id: string;
  /** Rises with each change that matters to answers. */
  version: number;
  /** Fills in every input, each exactly once named; what stands in a value is never looked at again. */
  render(values: Record<string, string>): string;
}

const placeholder = /\{\{(\w+)\}\}/g;

/** Reads a prompt file: front matter (id, version, inputs) and text. Throws 'prompt-invalid', naming what is wrong. */
export function parsePrompt(source: string): Prompt {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(source);
  const head = match && frontMatter.safeParse(parseYaml(match[1]!));
  if (!head?.success)
    throw invalid('a prompt file starts with front matter: id, version and inputs between two lines of ---');
  const { id, version, inputs } = head.data;
  const text = match![2]!.trim();
  const used = new Set([...text.matchAll(placeholder)].map(([, name]) => name!));
  const unknown = [...used].filter((name) => !inputs.includes(name));
  const unused = inputs.filter((name) => !used.has(name));
  if (unknown.length > 0 || unused.length > 0)
    throw invalid(`${id}: inputs and text differ in ${[...unknown, ...unused].join(', ')}`);

  return {
    id,
    version,
    render(values) {
      const wrong = [
        ...inputs.filter((name) => values[name] === undefined),
        ...Object.keys(values).filter((name) => !inputs.includes(name)),
      ];
      if (wrong.length > 0) throw invalid(`${id}: missing or unknown input ${wrong.join(', ')}`);
      return text.replace(placeholder, (_, name: string) => values[name]!);
    },
  };
}

function invalid(message: string): TalkUpError {
  return new TalkUpError(message, { code: 'prompt-invalid' });
}
