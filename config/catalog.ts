import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import {
  personaFileSchema,
  sceneFileSchema,
  topicFileSchema,
  type CatalogContent,
  type Scene,
  type Topic,
} from '../src/catalog';
import type { Persona } from '../src/ports/turn';
import { TalkUpError } from '../src/shared/errors';
import { projectRoot } from './paths';

/** More mistakes than this are counted, not listed. */
const mostListed = 40;

/** Where the topics, personas and scenes of this installation are. */
export function catalogFolder(): string {
  return join(projectRoot(), 'config', 'catalog');
}

/**
 * Reads personas.yaml, scenes.yaml and topics/*.yaml of `folder`. Throws TalkUpError 'catalog-invalid' whose message lists
 * every mistake, one a line: file, line, place in the file and what would be right.
 */
export function loadCatalogFiles(folder: string = catalogFolder()): CatalogContent {
  const problems: string[] = [];
  const topicFiles = listFiles(join(folder, 'topics'), problems).map((name) => `topics/${name}`);
  const read = <Schema extends z.ZodType>(file: string, schema: Schema) =>
    readFile(folder, file, schema, problems);

  const content: CatalogContent = { topics: [], personas: [], scenes: [] };
  const ids = new Map<string, string>();
  const titles = new Map<string, string>();
  const unique = (seen: Map<string, string>, value: string, file: string, what: string) => {
    const first = seen.get(value);
    if (first) problems.push(`${file}: the ${what} "${value}" is used in ${first} already; choose another`);
    else seen.set(value, file);
  };

  for (const file of topicFiles) {
    const parsed = read(file, topicFileSchema);
    for (const topic of parsed?.topics ?? []) {
      unique(ids, topic.id, file, 'id');
      unique(titles, topic.title, file, 'title');
      unique(titles, topic.titleZh, file, 'title');
      content.topics.push({ ...topic, theme: parsed!.theme, stage: parsed!.stage } satisfies Topic);
    }
  }
  for (const persona of read('personas.yaml', personaFileSchema)?.personas ?? []) {
    unique(ids, persona.id, 'personas.yaml', 'id');
    content.personas.push(persona satisfies Persona);
  }
  for (const scene of read('scenes.yaml', sceneFileSchema)?.scenes ?? []) {
    unique(ids, scene.id, 'scenes.yaml', 'id');
    content.scenes.push(scene satisfies Scene);
  }
  if (problems.length === 0) checkReferences(content, problems);
  if (problems.length > 0) throw invalid(folder, problems);
  return content;
}

function checkReferences({ topics, personas, scenes }: CatalogContent, problems: string[]): void {
  const topicIds = new Set(topics.map(({ id }) => id));
  const personaIds = new Set(personas.map(({ id }) => id));
  for (const scene of scenes) {
    if (!personaIds.has(scene.persona)) {
      problems.push(`scenes.yaml: scene "${scene.id}": persona "${scene.persona}" is not in personas.yaml`);
    }
    for (const id of scene.topics) {
      if (!topicIds.has(id))
        problems.push(`scenes.yaml: scene "${scene.id}": there is no topic with the id "${id}"`);
    }
  }
}

function listFiles(folder: string, problems: string[]): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /\.ya?ml$/.test(name))
      .sort();
  } catch {
    problems.push('topics: the folder is missing; put at least one .yaml file of topics there');
    return [];
  }
}

function readFile<Schema extends z.ZodType>(
  folder: string,
  file: string,
  schema: Schema,
  problems: string[],
): z.infer<Schema> | undefined {
  let text: string;
  try {
    text = readFileSync(join(folder, file), 'utf8');
  } catch {
    problems.push(`${file}: the file is missing or cannot be read`);
    return undefined;
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  if (document.errors.length > 0) {
    for (const error of document.errors) {
      const line = lineCounter.linePos(error.pos[0]).line;
      problems.push(`${file}, line ${line}: this cannot be read (${error.message})${yamlAdvice(error.code)}`);
    }
    return undefined;
  }
  const result = schema.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const line = lineOf(document, issue.path, lineCounter);
    problems.push(`${file}${line}: ${pathText(issue.path) || 'the file'}: ${issue.message}`);
  }
  return undefined;
}

/** What a teacher has most probably done. */
function yamlAdvice(code: string): string {
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return '; put a text that holds ": " in quotation marks';
  if (code === 'DUPLICATE_KEY') return '; the same name stands twice in one block';
  if (code === 'TAB_AS_INDENT') return '; indent with spaces, not with tabs';
  return '; look at the indentation and at quotation marks that are not closed';
}

/** `topics[2].questions[0].ask` */
function pathText(path: PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

/** The line of the innermost part of `path` that is in the file. */
function lineOf(document: Document, path: PropertyKey[], lineCounter: LineCounter): string {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as
      { range?: [number, number, number] } | undefined;
    if (node?.range) return `, line ${lineCounter.linePos(node.range[0]).line}`;
  }
  return '';
}

function invalid(folder: string, problems: string[]): TalkUpError {
  const rest = problems.length - mostListed;
  const lines = rest > 0 ? [...problems.slice(0, mostListed), `… and ${rest} more`] : problems;
  return new TalkUpError(
    `The catalogue in ${folder} needs mending:\n${lines.map((line) => `- ${line}`).join('\n')}`,
    {
      code: 'catalog-invalid',
    },
  );
}
