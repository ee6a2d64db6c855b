import { statfsSync } from 'node:fs';

/**
 * LMDB must never meet a full disk: it reports one by an error text that overruns its buffer and breaks the process's memory
 * (lmdb 3.5, mdb_page_flush). So a transaction begins only while the disk has this much left, in bytes.
 */
export const leastRoom = 8 * 1_048_576;

/** What the disk of `dir` has left for us, in bytes; Infinity where it does not tell. */
export function freeBytes(dir: string): number {
  try {
    const { bavail, bsize } = statfsSync(dir);
    return bavail * bsize;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
