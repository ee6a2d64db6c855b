import { statfsSync } from 'node:fs';
import type { RootDatabase } from 'lmdb';
import { TalkUpError } from '../../../src/shared/errors';
import { closedError, isStoreFailure, storeError } from './errors';

/** A part of one transaction: reads and writes synchronously and returns a plain value, never a promise. */
export type Operation<T> = () => T;

export interface GroupCommit {
  /**
   * Runs `operation` in the next transaction, together with all others that wait, and resolves after fsync.
   * When anything fails, nothing of it is stored: rejects with a TalkUpError ('store-full', 'store-unavailable'), or with what
   * `operation` threw.
   */
  write<T>(operation: Operation<T>): Promise<T>;
  /** Writes what waits, then refuses all further writes. */
  close(): void;
}

/** More than this many operations wait for the next transaction, so that the event loop is not held up for long. */
const mostPerTransaction = 256;
/** Memory bound: a process that is this far behind its disk says so. */
const mostWaiting = 100_000;

interface Waiting {
  operation: Operation<unknown>;
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

/**
 * Group commit on synchronous transactions: all that was asked for in one turn of the event loop shares one fsync.
 * Synchronous, since these roll back when anything throws and report a full disk to the caller; docs/adr/embedded-mailbox.md.
 */
export function createGroupCommit(root: RootDatabase, dir: string): GroupCommit {
  let waiting: Waiting[] = [];
  let scheduled = false;
  let closed = false;

  function write<T>(operation: Operation<T>): Promise<T> {
    if (closed) return Promise.reject(closedError());
    if (waiting.length >= mostWaiting) return Promise.reject(behindError());
    return new Promise<T>((resolve, reject) => {
      waiting.push({ operation, resolve: resolve as (value: unknown) => void, reject });
      schedule();
    });
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
    const batch = waiting.slice(0, mostPerTransaction);
    waiting = waiting.slice(mostPerTransaction);
    if (waiting.length > 0) schedule();
    runTogether(batch);
  }

  function runTogether(batch: Waiting[]): void {
    if (batch.length === 0) return;
    try {
      const results = transact(() => batch.map(({ operation }) => operation()));
      batch.forEach(({ resolve }, index) => resolve(results[index]));
    } catch (error) {
      // One faulty operation must not fail its neighbours; a faulty disk fails them all.
      if (isStoreFailure(error) || batch.length === 1) {
        const failure = isStoreFailure(error) ? storeError(error, dir, freeBytes(dir)) : error;
        for (const { reject } of batch) reject(failure);
      } else {
        for (const one of batch) runTogether([one]);
      }
    }
  }

  /** An array, since a thenable would make lmdb keep the transaction open. */
  function transact<T>(action: () => T[]): T[] {
    return root.transactionSync(action);
  }

  return {
    write,
    close() {
      while (waiting.length > 0) flush();
      closed = true;
    },
  };
}

function behindError(): TalkUpError {
  return new TalkUpError('The disk cannot keep up; too much waits to be written.', {
    code: 'store-unavailable',
    retryable: true,
  });
}

/** What the disk has left; undefined where it does not tell. */
export function freeBytes(dir: string): number | undefined {
  try {
    const { bavail, bsize } = statfsSync(dir);
    return bavail * bsize;
  } catch {
    return undefined;
  }
}
