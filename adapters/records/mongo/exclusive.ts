import { randomUUID } from 'node:crypto';
import type { Connection } from 'mongoose';
import { sleep } from '../../../src/shared/async';
import { busyError, isDuplicate, recordsError } from './errors';

interface Lock {
  _id: string;
  holder: string;
  /** Milliseconds since the epoch; a process that died holds nothing for longer. */
  until: number;
}

const lockMs = 10_000;
/** Longer than a lock that a dead process left. */
const patienceMs = 15_000;
const mostWaiting = 10_000;

export interface Exclusive {
  /** Runs `act` when nobody else changes the document of this name. */
  <T>(name: string, act: () => Promise<T>): Promise<T>;
}

/** One change of a document at a time in this process; spares the database what it would have to refuse. */
export function createQueues(): Exclusive {
  const last = new Map<string, Promise<unknown>>();
  return async (name, act) => {
    if (last.size >= mostWaiting && !last.has(name)) throw busyError();
    const mine = (last.get(name) ?? Promise.resolve()).then(act, act);
    const settled = mine.catch(() => undefined);
    last.set(name, settled);
    try {
      return await mine;
    } finally {
      if (last.get(name) === settled) last.delete(name);
    }
  };
}

/**
 * For servers that find and write in two steps (FerretDB 1): of several processes one changes a document, since the one thing that is
 * certain there is that an id is inserted once.
 */
export async function underLock<T>(connection: Connection, name: string, act: () => Promise<T>): Promise<T> {
  const locks = connection.collection<Lock>('locks');
  const holder = randomUUID();
  const take = async (): Promise<boolean> => {
    try {
      await locks.insertOne({ _id: name, holder, until: Date.now() + lockMs });
      return true;
    } catch (error) {
      if (!isDuplicate(error)) throw recordsError(error);
    }
    const other = await locks
      .findOne({ _id: name })
      .catch((error: unknown) => Promise.reject(recordsError(error)));
    if (other && other.until < Date.now())
      await locks.deleteOne({ _id: name, holder: other.holder }).catch(() => undefined);
    return false;
  };
  const deadline = Date.now() + patienceMs;
  while (!(await take())) {
    if (Date.now() > deadline) throw busyError();
    await sleep(5 + Math.random() * 15);
  }
  try {
    return await act();
  } finally {
    // one that stays runs out by itself
    await locks.deleteOne({ _id: name, holder }).catch(() => undefined);
  }
}

/** Whether a filtered write is one step on this server. */
export async function writesAtomically(connection: Connection): Promise<boolean> {
  const info = (await connection.db!.admin().buildInfo()) as { ferretdbVersion?: string };
  return !/^v?1\./.test(info.ferretdbVersion ?? '') && info.ferretdbVersion !== 'unknown';
}
