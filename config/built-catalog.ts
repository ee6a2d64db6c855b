import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogContent } from '../src/catalog';
import { errorCode } from '../src/shared/errors';
import { catalogFolder, loadCatalogFiles } from './catalog';

/** What `npm run build` writes beside this file in dist/: the catalogue, read and checked. */
interface Built {
  /** Of the files that it was made of. */
  fingerprint: string;
  content: CatalogContent;
}

const builtFile = join(__dirname, 'built-catalog.json');

/**
 * The catalogue of this installation: as it was built where its files are still the same (a few milliseconds), else read and checked anew (0.4 s), so that
 * whoever edits it needs no build. Throws as `loadCatalogFiles` does.
 */
export function loadCatalog(folder: string = catalogFolder(), file: string = builtFile): CatalogContent {
  const built = readBuilt(file);
  return built && built.fingerprint === fingerprintOf(folder) ? built.content : loadCatalogFiles(folder);
}

/** Writes what `loadCatalog` reads. Of a catalogue with mistakes nothing is built: the start tells them. */
export function buildCatalog(folder: string = catalogFolder(), file: string = builtFile): void {
  try {
    const built = { fingerprint: fingerprintOf(folder), content: loadCatalogFiles(folder) };
    writeFileSync(file, JSON.stringify(built));
  } catch (error) {
    if (errorCode(error) !== 'catalog-invalid') throw error;
  }
}

function readBuilt(file: string): Built | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Built;
  } catch {
    // not built yet: tests run from the sources
    return undefined;
  }
}

/** Changes with the name and the text of every file; undefined where they cannot be read. */
function fingerprintOf(folder: string): string | undefined {
  try {
    const hash = createHash('sha256');
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
      if (/\.ya?ml$/.test(name))
        hash
          .update(`${name}\n`)
          .update(readFileSync(join(folder, name)))
          .update('\n');
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}

if (require.main === module) buildCatalog();
