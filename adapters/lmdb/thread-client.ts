import { Worker } from 'node:worker_threads';
import { TalkUpError } from '../../src/shared/errors';
import { onAbort } from '../mailbox/on-abort';
import {
  createPost,
  errorOf,
  type FromThread,
  type StoreName,
  type StoreOptions,
  type ToThread,
} from './calls';

/** Calls a method of an open store by its path. `signal` is handed on; a call that it cut off rejects with its reason. */
export type Call = (method: string, args: unknown[], signal?: AbortSignal) => Promise<unknown>;

export interface StoreThread {
  /** Resolves when the store is open, with what calls it. */
  open(store: StoreName, options: StoreOptions): Promise<Call>;
  /** Closes the store; the thread ends with the last one. Calls reject with 'store-unavailable' from then on. */
  close(store: StoreName): Promise<void>;
}

interface Pending {
  resolve(result: unknown): void;
  reject(error: unknown): void;
  signal?: AbortSignal;
  stopListening(): void;
}

/** Speaks with the thread of the stores; it begins with the first store that is opened. Calls begin there in the order made here. */
export function createStoreThread(file: string, onDeath: (error: Error) => void): StoreThread {
  let worker: Worker | undefined;
  let lastId = 0;
  const open = new Set<StoreName>();
  const pending = new Map<number, Pending>();
  const post = createPost<ToThread>((messages) => worker?.postMessage(messages));

  function start(): void {
    const started = new Worker(file);
    const ended = (cause: Error) => {
      if (worker === started) died(cause);
    };
    worker = started;
    started.on('message', (messages: FromThread[]) => messages.forEach(settle));
    started.on('error', ended);
    started.on('exit', (code) => ended(new Error(`it ended with ${code}`)));
  }

  function died(cause: Error): void {
    const error = goneError(cause);
    worker = undefined;
    open.clear();
    for (const { reject, stopListening } of pending.values()) {
      stopListening();
      reject(error);
    }
    pending.clear();
    onDeath(error);
  }

  function settle(message: FromThread): void {
    const asked = pending.get(message.id);
    if (!asked) return;
    pending.delete(message.id);
    asked.stopListening();
    if (message.ok) asked.resolve(message.result);
    else asked.reject(message.cancelled ? asked.signal?.reason : errorOf(message.failure));
  }

  function ask(message: (id: number) => ToThread, signal?: AbortSignal): Promise<unknown> {
    if (!worker) return Promise.reject(goneError());
    const id = (lastId += 1);
    return new Promise((resolve, reject) => {
      // a claim may be on its way here when its signal aborts, so the thread has the last word
      const stopListening = signal ? onAbort(signal, () => post({ kind: 'cancel', id })) : () => undefined;
      pending.set(id, { resolve, reject, signal, stopListening });
      post(message(id));
    });
  }

  async function end(): Promise<void> {
    const ending = worker;
    if (!ending || open.size > 0) return;
    worker = undefined;
    const exited = new Promise((resolve) => ending.once('exit', resolve));
    ending.postMessage([{ kind: 'end' } satisfies ToThread]);
    await exited;
  }

  async function close(store: StoreName): Promise<void> {
    try {
      await ask((id) => ({ kind: 'call', id, store, method: 'stop', args: [], cancellable: false }));
    } finally {
      open.delete(store);
      await end();
    }
  }

  return {
    async open(store, options) {
      if (!worker) start();
      open.add(store);
      try {
        await ask((id) => ({ kind: 'open', id, store, options }));
      } catch (error) {
        open.delete(store);
        await end();
        throw error;
      }
      return (method, args, signal) =>
        ask((id) => ({ kind: 'call', id, store, method, args, cancellable: signal !== undefined }), signal);
    },
    close,
  };
}

function goneError(cause?: Error): TalkUpError {
  const message = cause
    ? 'The thread of the stores has died; what was acknowledged is on disk.'
    : 'The stores are closed, since TalkUp is stopping.';
  return new TalkUpError(message, { code: 'store-unavailable', retryable: true, cause });
}
