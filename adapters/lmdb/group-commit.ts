import type { RootDatabase } from 'lmdb';
import { freeBytes, leastRoom } from './disk-room';
import { isLmdbFailure } from './failures';

/** A part of one transaction: reads and writes synchronously and returns a plain value, never a promise. */
export type Operation<T> = () => T;

/**
 * What a write is for: 'accept' brings new work and is refused first on a disk that fills up; 'finish' deals with what was accepted;
 * 'deliver' and 'note' do so too and wait for the company of others, since nobody looks at the clock there: 'deliver' a moment, 'note',
 * which may even be done again, some moments.
 */
export type Purpose = 'accept' | 'finish' | 'deliver' | 'note';

/** A store's own words for what can go wrong; each makes a retryable TalkUpError. */
export interface CommitErrors {
  full(): Error;
  /** LMDB or the file system failed. */
  failed(cause: unknown): Error;
  closed(): Error;
  /** More waits to be written than fits into memory. */
  behind(): Error;
}

export interface GroupCommit {
  /**
   * Runs `operation` in the next transaction, together with all others that wait, and resolves after fsync.
   * When anything fails, nothing of it is stored: rejects with one of the store's errors, or with what `operation` threw.
   */
  write<T>(operation: Operation<T>, purpose?: Purpose): Promise<T>;
  /** Writes what waits, then refuses all further writes. */
  close(): void;
}

/** More than this many operations wait for the next transaction, so that the event loop is not held up for long. */
const mostPerTransaction = 256;
/** How long a write waits for others, in milliseconds. */
const patienceMs: Record<Purpose, number> = { accept: 0, finish: 0, deliver: 2, note: 20 };
/** Memory bound: a process that is this far behind its disk says so. */
const mostWaiting = 100_000;
/** Below this, in bytes, no new work is accepted, so that there is room to finish what was. */
const roomToAccept = 2 * leastRoom;
/** A generous guess of what one operation adds to the file, in bytes. */
const roomPerOperation = 100_000;

interface Waiting {
  operation: Operation<unknown>;
  purpose: Purpose;
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

/**
 * Group commit on synchronous transactions: all that was asked for in one turn of the event loop shares one fsync.
 * Synchronous, since these roll back when anything throws and report each failure to the caller; docs/adr/embedded-mailbox.md.
 */
export function createGroupCommit(root: RootDatabase, dir: string, errors: CommitErrors): GroupCommit {
  let waiting: Waiting[] = [];
  let scheduled = false;
  let patience: { timer: NodeJS.Timeout; until: number } | undefined;
  let closed = false;

  function write<T>(operation: Operation<T>, purpose: Purpose = 'finish'): Promise<T> {
    if (closed) return Promise.reject(errors.closed());
    if (waiting.length >= mostWaiting) return Promise.reject(errors.behind());
    return new Promise<T>((resolve, reject) => {
      waiting.push({ operation, purpose, resolve: resolve as (value: unknown) => void, reject });
      if (patienceMs[purpose] === 0) schedule();
      else waitAtMost(patienceMs[purpose]);
    });
  }

  function waitAtMost(ms: number): void {
    const until = performance.now() + ms;
    if (patience && patience.until <= until) return;
    clearTimeout(patience?.timer);
    patience = { timer: setTimeout(schedule, ms), until };
  }

  function schedule(): void {
    if (scheduled) return;
    scheduled = true;
    setImmediate(() => {
      scheduled = false;
      flush();
    });
  }

  function flush(): void {
    clearTimeout(patience?.timer);
    patience = undefined;
    const room = freeBytes(dir);
    const fitting = Math.floor((room - leastRoom) / roomPerOperation);
    const size = Math.max(1, Math.min(mostPerTransaction, fitting));
    const batch = waiting.slice(0, size);
    waiting = waiting.slice(size);
    if (waiting.length > 0) schedule();
    const fits = ({ purpose }: Waiting) => room >= (purpose === 'accept' ? roomToAccept : leastRoom);
    for (const refused of batch) if (!fits(refused)) refused.reject(errors.full());
    runTogether(batch.filter(fits));
  }

  function runTogether(batch: Waiting[]): void {
    if (batch.length === 0) return;
    try {
      // An array, since a thenable would make lmdb keep the transaction open.
      const results: unknown[] = root.transactionSync(() => batch.map(({ operation }) => operation()));
      batch.forEach(({ resolve }, index) => resolve(results[index]));
    } catch (error) {
      // One faulty operation must not fail its neighbours; a faulty disk fails them all.
      if (isLmdbFailure(error)) for (const { reject } of batch) reject(errors.failed(error));
      else if (batch.length === 1) batch[0]!.reject(error);
      else for (const one of batch) runTogether([one]);
    }
  }

  return {
    write,
    close() {
      while (waiting.length > 0) flush();
      closed = true;
    },
  };
}
