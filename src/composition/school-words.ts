import { statSync } from 'node:fs';
import { join } from 'node:path';
import { loadSafetyLists, safetyFolder } from '../../config/safety';
import type { Clock } from '../ports/clock';
import type { Logger } from '../ports/logger';
import type { Safety, SafetyLists } from '../safety';
import { errorCode } from '../shared/errors';

/** How often it is looked whether the file has changed. */
const lookEveryMs = 30_000;

/** The school's own words and allow-list: `safety-words.yaml` in DATA_DIR, in the form of config/safety/words.yaml. It may be missing. */
export function schoolWordsFile(dataDir: string): string {
  return join(dataDir, 'safety-words.yaml');
}

/** The project's lists with the school's words. Throws TalkUpError 'safety-invalid' that names every mistake. */
export function loadSchoolLists(file: string): SafetyLists {
  return loadSafetyLists(safetyFolder(), stampOf(file) === undefined ? undefined : file);
}

export interface SchoolWordsOptions {
  file: string;
  safety: Pick<Safety, 'reload'>;
  clock: Clock;
  logger: Logger;
}

/**
 * Takes the school's words anew within half a minute of a change, without a restart; also when the file comes or goes. A file with
 * a mistake changes nothing and is said in the log once. Resolves when `signal` aborts.
 */
export async function watchSchoolWords(
  { file, safety, clock, logger }: SchoolWordsOptions,
  signal: AbortSignal,
): Promise<void> {
  let known = stampOf(file);
  while (!signal.aborted) {
    await clock.sleep(lookEveryMs, signal).catch(() => undefined);
    const stamp = stampOf(file);
    if (signal.aborted || stamp === known) continue;
    known = stamp;
    try {
      safety.reload(loadSchoolLists(file));
      logger.info({}, "the school's words were read again");
    } catch (error) {
      logger.error(
        { code: errorCode(error), err: error },
        "the school's words have mistakes; the former ones stay",
      );
    }
  }
}

/** Changes with the file; undefined while there is none. */
function stampOf(file: string): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats && `${stats.mtimeMs}:${stats.size}:${stats.ino}`;
}
