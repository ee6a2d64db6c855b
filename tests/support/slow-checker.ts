import type { GrammarChecker } from '../../src/ports/grammar';

/** A grammar checker that never answers, and knows whether it was told to stop. */
export function createSlowChecker(): GrammarChecker & { aborted(): boolean } {
  let stopped = false;
  return {
    name: 'slow',
    check: (_text, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          stopped = true;
          reject(signal.reason as Error);
        });
      }),
    aborted: () => stopped,
  };
}
