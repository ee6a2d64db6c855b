/** Resolves after `ms` milliseconds; rejects with the signal's reason when it aborts first. */
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason as Error);
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', onAbort);
      resolve();
    }, ms);
    signal?.addEventListener('abort', onAbort, { once: true });
  });
}

/**
 * Aborts with the first of `signals`, or with a TimeoutError `ms` milliseconds from now. Not `AbortSignal.any` of an `AbortSignal.timeout`: Node 20
 * lets the garbage collector take that one's timer, and nothing is ever aborted.
 */
export function timeLimit(ms: number, ...signals: AbortSignal[]): AbortSignal {
  const over = new AbortController();
  const end = () => over.abort(new DOMException(`not done within ${ms} ms`, 'TimeoutError'));
  setTimeout(end, ms).unref();
  return AbortSignal.any([...signals, over.signal]);
}

/** Delay before retry number `attempt` (from 0), in milliseconds: doubling from `firstMs`, at most `mostMs`, with up to 20 % jitter. */
export function backoffMs(attempt: number, firstMs: number, mostMs: number): number {
  const delay = Math.min(mostMs, firstMs * 2 ** Math.min(attempt, 30));
  return Math.round(delay * (0.8 + Math.random() * 0.2));
}

/** Rejects with the signal's reason at once, even where whoever was called looks at it late, as while an SDK is loaded. */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason as Error);
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}
