import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalog } from '../../config/built-catalog';
import { projectRoot } from '../../config/paths';
import { loadSafetyLists } from '../../config/safety';
import type { AppContent } from '../app';
import { createCatalog } from '../catalog';

/** Catalogue, prompts and safety lists, read and checked. Throws TalkUpError that names the file and the mistake. */
export function loadContent(safetyLists = loadSafetyLists()): AppContent {
  const readPrompt = (path: string) => readFileSync(join(projectRoot(), 'prompts', `${path}.md`), 'utf8');
  return {
    catalog: createCatalog(loadCatalog()),
    readPrompt: (name) => readPrompt(`practice/${name}`),
    safetyLists,
    witnessPrompt: readPrompt('safety/witness'),
  };
}
