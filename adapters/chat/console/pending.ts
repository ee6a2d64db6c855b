import type { Clock } from '../../../src/ports/clock';

const checkEveryMs = 20;
/** A long answer comes in several messages; so long after the last of them nothing more is expected. */
const quietMs = 150;

/** Knows which of the said things still wait for an answer. */
export function createPending(clock: Clock) {
  let waiting: string[] = [];
  let lastAnswerAt = 0;

  return {
    add(id: string) {
      waiting.push(id);
    },
    /** Things said before this one may have been answered in the same turn. */
    answered(id: string | undefined) {
      lastAnswerAt = clock.now();
      const index = id === undefined ? -1 : waiting.indexOf(id);
      if (index >= 0) waiting = waiting.slice(index + 1);
    },
    drop(id: string) {
      waiting = waiting.filter((other) => other !== id);
    },
    /** Resolves once all is answered, or after `withinMs`; then nothing is waited for any more. */
    async settled(withinMs: number, signal: AbortSignal): Promise<'answered' | 'late'> {
      const deadline = clock.now() + withinMs;
      while (waiting.length > 0) {
        if (clock.now() >= deadline) {
          waiting = [];
          return 'late';
        }
        await clock.sleep(checkEveryMs, signal);
      }
      while (clock.now() - lastAnswerAt < quietMs) await clock.sleep(checkEveryMs, signal);
      return 'answered';
    },
  };
}
