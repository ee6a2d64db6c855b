import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalogFiles } from '../../config/catalog';
import { projectRoot } from '../../config/paths';
import { loadSafetyLists } from '../../config/safety';
import type { AppContent } from '../app';
import { createCatalog } from '../catalog';

/** Catalogue, prompts and safety lists, read and checked. Throws TalkUpError that names the file and the mistake. */
export function loadContent(): AppContent {
  const readPrompt = (path: string) => readFileSync(join(projectRoot(), 'prompts', `${path}.md`), 'utf8');
  return {
    catalog: createCatalog(loadCatalogFiles()),
    readPrompt: (name) => readPrompt(`practice/${name}`),
    safetyLists: loadSafetyLists(),
    witnessPrompt: readPrompt('safety/witness'),
  };
}
