import type { Lease, Leases } from '../../../src/ports/lease';
import { onAbort } from '../on-abort';

interface Waiting {
  give(): void;
}

/** Exclusive rights inside one process; enough where the folder's lock lets in no second one. Given in the order of asking. */
export function createLocalLeases(): Leases {
  /** Names that are held, with those who wait for them. */
  const queues = new Map<string, Waiting[]>();

  function lease(name: string): Lease {
    let released = false;
    return {
      signal: new AbortController().signal,
      async release() {
        if (released) return;
        released = true;
        const next = queues.get(name)?.shift();
        if (next) next.give();
        else queues.delete(name);
      },
    };
  }

  return {
    acquire(name, signal) {
      return new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason as Error);
        const waiting = queues.get(name);
        if (!waiting) {
          queues.set(name, []);
          return resolve(lease(name));
        }
        const own = {
          give() {
            stopListening();
            resolve(lease(name));
          },
        };
        const stopListening = onAbort(signal, (reason) => {
          const index = waiting.indexOf(own);
          if (index >= 0) waiting.splice(index, 1);
          reject(reason);
        });
        waiting.push(own);
      });
    },
  };
}
