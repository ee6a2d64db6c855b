import { TalkUpError } from '../../src/shared/errors';

/** What travels to the thread of the stores. `id` is of the call, `store` of an opened store. */
export type ToThread =
  | { kind: 'open'; id: number; store: number; name: StoreName; options: StoreOptions }
  /** `method` is a path: `outbox.claim`. With `cancellable` an AbortSignal follows the arguments. */
  | { kind: 'call'; id: number; store: number; method: string; args: unknown[]; cancellable: boolean }
  | { kind: 'cancel'; id: number }
  /** All stores are closed, and no call comes after this. */
  | { kind: 'end' };

/** What comes back. */
export type FromThread =
  { id: number; ok: true; result: unknown } | { id: number; ok: false; failure: Failure; cancelled: boolean };

export type StoreName = 'mailbox' | 'records';

export interface StoreOptions {
  dir: string;
  /** Of the mailbox: how long a conversation's state is kept, in days. */
  retentionDays?: number;
}

/** An error as plain data. */
export interface Failure {
  name: string;
  message: string;
  stack?: string;
  cause?: string;
  /** Of a TalkUpError. */
  known?: Pick<TalkUpError, 'code' | 'retryable' | 'retryAfterMs' | 'details'>;
}

export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const { name, message, stack, cause } = error;
  const failure: Failure = { name, message, stack, cause: cause === undefined ? undefined : textOf(cause) };
  if (error instanceof TalkUpError) {
    const { code, retryable, retryAfterMs, details } = error;
    failure.known = { code, retryable, retryAfterMs, details };
  }
  return failure;
}

/** The error as it was thrown, with the stack of the thread that threw it. */
export function errorOf({ name, message, stack, cause, known }: Failure): Error {
  const error = known
    ? new TalkUpError(message, { ...known, cause })
    : new (name === 'TypeError' ? TypeError : Error)(message, { cause });
  if (stack !== undefined) error.stack = stack;
  return error;
}

function textOf(cause: unknown): string {
  return cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
}

/** Collects what is to be posted until this turn of the event loop has ended, so that the other thread is woken once for all of it. */
export function createPost<T>(send: (messages: T[]) => void): (message: T) => void {
  let waiting: T[] = [];
  return (message) => {
    if (waiting.push(message) > 1) return;
    setImmediate(() => {
      const messages = waiting;
      waiting = [];
      send(messages);
    });
  };
}
