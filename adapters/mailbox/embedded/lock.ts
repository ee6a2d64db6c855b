import { closeSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type * as fileLocks from 'fs-native-extensions';
import { TalkUpError } from '../../../src/shared/errors';
import { makeFolder } from '../../lmdb/make-folder';

export interface FolderLock {
  /** May be called twice. */
  release(): void;
}

/**
 * Takes the one exclusive lock of a data folder, a lock of the kernel on `talkup.lock` in it: freed when the process ends, however
 * it ends, and seen by other containers that mount the same folder. docs/adr/embedded-mailbox.md says why this kind.
 * Throws TalkUpError 'store-locked' when another process holds it, 'store-unavailable' when the folder cannot be locked.
 */
export async function lockFolder(dir: string): Promise<FolderLock> {
  const { tryLock } = await loadLocks(dir);
  const path = join(dir, 'talkup.lock');
  const fd = openLockFile(dir, path);
  let granted: boolean;
  try {
    granted = tryLock(fd);
  } catch (cause) {
    closeSync(fd);
    throw new TalkUpError(
      `The folder ${dir} is on a disk that knows no file locks; DATA_DIR must be on a local disk.`,
      {
        code: 'store-unavailable',
        cause,
      },
    );
  }
  if (!granted) {
    closeSync(fd);
    throw new TalkUpError(
      `Another TalkUp${holderOf(path)} runs on the folder ${dir}, and one folder serves one process. ` +
        'Stop that one first, or give this one a DATA_DIR of its own. Command-line tools need neither: they talk to the running one.',
      { code: 'store-locked', details: { dir } },
    );
  }
  noteHolder(fd);
  let released = false;
  return {
    release() {
      if (released) return;
      released = true;
      closeSync(fd);
    },
  };
}

/** Its binary may be missing for a rare system, and that must be said in plain words. */
async function loadLocks(dir: string): Promise<typeof fileLocks> {
  try {
    return await import('fs-native-extensions');
  } catch (cause) {
    throw new TalkUpError(
      `File locks do not work on this system (${process.platform} ${process.arch}), so the folder ${dir} cannot be kept safe; ` +
        'use Linux with glibc, macOS or Windows, or set REDIS_URL.',
      { code: 'store-unavailable', cause },
    );
  }
}

function openLockFile(dir: string, path: string): number {
  try {
    makeFolder(dir);
    return openSync(path, 'a+');
  } catch (cause) {
    throw new TalkUpError(
      `The folder ${dir} cannot be written to; DATA_DIR must be a folder that TalkUp may write.`,
      {
        code: 'store-unavailable',
        cause,
      },
    );
  }
}

/** For the message of whoever comes second; the lock itself does not depend on it. */
function noteHolder(fd: number): void {
  try {
    ftruncateSync(fd);
    writeSync(fd, `${process.pid}\n`);
  } catch {
    // A full disk must not keep the process from starting.
  }
}

function holderOf(path: string): string {
  try {
    const pid = readFileSync(path, 'utf8').trim();
    return /^\d{1,10}$/.test(pid) ? ` (process ${pid})` : '';
  } catch {
    return '';
  }
}
