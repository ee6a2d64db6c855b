import type { z } from 'zod';
import { settingsSchema } from '../../config/schema';

/** The settings as a Markdown table, made of the schema; the README holds a copy, and a test compares the two. */
export function settingsTable(): string {
  const rows = Object.entries(settingsSchema.shape).map(
    ([name, schema]) => `| \`${name}\` | ${defaultOf(schema)} | ${schema.description ?? ''} |`,
  );
  return ['| Name | Default | Meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

function defaultOf(schema: z.ZodType): string {
  const parsed = schema.safeParse(undefined);
  return parsed.success && parsed.data !== undefined ? `\`${String(parsed.data)}\`` : '';
}
