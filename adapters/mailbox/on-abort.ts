import { setMaxListeners } from 'node:events';

/**
 * Calls `act` with the reason once `signal` aborts; returns how to stop listening. Many may wait on one signal (every worker of the
 * process does), so Node's warning about more than ten listeners is switched off for it.
 */
export function onAbort(signal: AbortSignal, act: (reason: Error) => void): () => void {
  const listener = () => act(signal.reason as Error);
  setMaxListeners(0, signal);
  signal.addEventListener('abort', listener, { once: true });
  return () => signal.removeEventListener('abort', listener);
}
