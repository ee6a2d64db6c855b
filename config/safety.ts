import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import {
  unpackSignModel,
  type SafetyLists,
  type SignModel,
  type SignModelFile,
  type WordCategory,
} from '../src/safety';
import { TalkUpError } from '../src/shared/errors';
import { projectRoot } from './paths';

/** More mistakes than this are counted, not listed. */
const mostListed = 40;

const word = z
  .string()
  .trim()
  .min(1, 'an empty word; take the line away')
  .max(60, 'longer than 60 characters; a word or a short phrase belongs here');
const words = z.array(word).max(20_000).default([]);
const text = z.string().trim().min(1, 'the text is missing').max(1_000, 'longer than 1,000 characters');

const categorySchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]{1,30}$/, 'small Latin letters and hyphens, such as "school-words"'),
  guidance: text.refine((value) => /\p{Script=Han}/u.test(value), 'pupils read it: write it in Chinese'),
  en: words,
  zh: words,
  slang: words,
});

const wordsSchema = z.strictObject({
  categories: z.array(categorySchema).min(1, 'at least one category').max(100),
  allow: words,
});

const holds = (...needed: string[]) =>
  text.refine((value) => needed.every((part) => value.includes(part)), {
    error: `has to hold ${needed.join(', ')}`,
  });

const textsSchema = z.strictObject({
  contact: text,
  link: text,
  meeting: text,
  secret: text,
  crisis: z.strictObject({
    full: holds('12356', '12355', '110', '120', '信任').refine(
      (value) => !/(?:已经?|刚刚?)(?:告诉|通知|联系)|通知了|告诉了/.test(value),
      'must not say that someone was told; that belongs in "told"',
    ),
    told: text,
    waiting: holds('12356', '12355', '110', '120'),
    alone: text,
    goOn: holds('我现在安全'),
    resumed: text,
    alert: holds('{pupil}', '{concern}', '{code}', '/alerts'),
    escalation: holds('{pupil}', '{concern}', '{code}', '/alerts'),
    notParents: text,
    notStaff: text,
    concerns: z.strictObject({
      'self-harm': text,
      'sexual-abuse': text,
      abuse: text,
      danger: text,
      neglect: text,
      bullying: text,
      runaway: text,
    }),
  }),
  breakReminder: z.strictObject({ zh: text, en: text }),
  disclosure: z.strictObject({ zh: holds('AI'), en: holds('AI') }),
});

const extraSchema = z.strictObject({
  categories: z.array(categorySchema).max(100).default([]),
  allow: words,
});

/** Where the word lists and reviewed texts of this installation are. */
export function safetyFolder(): string {
  return join(projectRoot(), 'config', 'safety');
}

/**
 * Reads words.yaml and texts.yaml of `folder`, and the school's own words of `extraFile` (the shape of words.yaml).
 * The school's words of a category that the project has join it under the school's guidance; others stand first.
 * Throws TalkUpError 'safety-invalid' whose message lists every mistake: file, line, place and what would be right.
 */
export function loadSafetyLists(folder: string = safetyFolder(), extraFile?: string): SafetyLists {
  const problems: string[] = [];
  const base = readYaml(join(folder, 'words.yaml'), wordsSchema, problems);
  const texts = readYaml(join(folder, 'texts.yaml'), textsSchema, problems);
  const extra = extraFile === undefined ? undefined : readYaml(extraFile, extraSchema, problems);
  for (const [file, list] of [
    ['words.yaml', base],
    [extraFile ?? '', extra],
  ] as const) {
    const ids = list?.categories.map(({ id }) => id) ?? [];
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice) problems.push(`${file}: the category "${twice}" is there twice; join the two`);
  }
  if (problems.length > 0 || !base || !texts) throw invalid(problems);
  return {
    categories: joined(extra?.categories ?? [], base.categories),
    allow: [...base.allow, ...(extra?.allow ?? [])],
    texts,
    signs: readSignModel(),
  };
}

let signModel: SignModel | undefined;

/** The weights of signs.json, read once. Throws TalkUpError 'safety-invalid'. */
function readSignModel(): SignModel {
  const path = join(safetyFolder(), 'signs.json');
  try {
    return (signModel ??= unpackSignModel(JSON.parse(readFileSync(path, 'utf8')) as SignModelFile));
  } catch (error) {
    throw invalid([`${path}: ${(error as Error).message}; "npm run train" makes it`]);
  }
}

function joined(school: WordCategory[], own: WordCategory[]): WordCategory[] {
  const merged = own.map((category) => {
    const more = school.find(({ id }) => id === category.id);
    if (!more) return category;
    return {
      id: category.id,
      guidance: more.guidance,
      en: [...category.en, ...more.en],
      zh: [...category.zh, ...more.zh],
      slang: [...category.slang, ...more.slang],
    };
  });
  return [...school.filter(({ id }) => !own.some((category) => category.id === id)), ...merged];
}

function readYaml<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  problems: string[],
): z.infer<Schema> | undefined {
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch {
    problems.push(`${path}: the file is missing or cannot be read`);
    return undefined;
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(content, { lineCounter, prettyErrors: false });
  if (document.errors.length > 0) {
    for (const error of document.errors) {
      problems.push(`${path}, line ${lineCounter.linePos(error.pos[0]).line}: not YAML: ${error.message}`);
    }
    return undefined;
  }
  const result = schema.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const node = issue.path.length > 0 ? document.getIn(issue.path, true) : undefined;
    const range = (node as { range?: [number, number, number] } | undefined)?.range;
    const line = range ? `, line ${lineCounter.linePos(range[0]).line}` : '';
    problems.push(`${path}${line}: ${issue.path.map(String).join('.') || 'the file'}: ${issue.message}`);
  }
  return undefined;
}

function invalid(problems: string[]): TalkUpError {
  const rest = problems.length - mostListed;
  const lines = rest > 0 ? [...problems.slice(0, mostListed), `… and ${rest} more`] : problems;
  return new TalkUpError(`The safety lists need mending:\n${lines.map((line) => `- ${line}`).join('\n')}`, {
    code: 'safety-invalid',
  });
}
