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

export interface RemoteStore {
  call: Call;
  /** Closes the store; the thread ends with the last one. Calls reject with 'store-unavailable' from then on. Called once. */
  close(): Promise<void>;
}

interface Pending {
  resolve(result: unknown): void;
  reject(error: unknown): void;
  signal?: AbortSignal;
  stopListening(): void;
}

/** Speaks with the thread of the stores; it begins with the first store that is opened. Calls begin there in the order made here. */
export function createStoreThread(file: string, onDeath: (error: Error) => void) {
  let worker: Worker | undefined;
  let lastId = 0;
  let lastStore = 0;
  const stores = new Set<number>();
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
    stores.clear();
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
    if (!ending || stores.size > 0) return;
    worker = undefined;
    const exited = new Promise((resolve) => ending.once('exit', resolve));
    ending.postMessage([{ kind: 'end' } satisfies ToThread]);
    await exited;
  }

  async function close(store: number): Promise<void> {
    try {
      await ask((id) => ({ kind: 'call', id, store, method: 'stop', args: [], cancellable: false }));
    } finally {
      stores.delete(store);
      await end();
    }
  }

  /** Resolves when the store is open; rejects with the store's own error. */
  async function open(name: StoreName, options: StoreOptions): Promise<RemoteStore> {
    if (!worker) start();
    const store = (lastStore += 1);
    stores.add(store);
    try {
      await ask((id) => ({ kind: 'open', id, store, name, options }));
    } catch (error) {
      stores.delete(store);
      await end();
      throw error;
    }
    return {
      call: (method, args, signal) =>
        ask((id) => ({ kind: 'call', id, store, method, args, cancellable: signal !== undefined }), signal),
      close: () => close(store),
    };
  }

  return { open };
}

function goneError(cause?: Error): TalkUpError {
  const message = cause
    ? 'The thread of the stores has died; what was acknowledged is on disk.'
    : 'The stores are closed, since TalkUp is stopping.';
  return new TalkUpError(message, { code: 'store-unavailable', retryable: true, cause });
}
