import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { TalkUpError } from '../src/shared/errors';

/**
 * The folder that holds package.json, prompts/ and config/catalog/: the same whether this file runs from the sources or
 * from dist/. Throws TalkUpError 'project-not-found' when there is none above.
 */
export function projectRoot(from: string = __dirname): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (dirname(folder) === folder) {
      throw new TalkUpError(`No package.json in ${from} or above it: start TalkUp from its own folder`, {
        code: 'project-not-found',
      });
    }
  }
}
