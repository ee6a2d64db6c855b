import type { Accept } from '../ports/chat';
import type { Clock } from '../ports/clock';

/** With so many messages at the door at once there is a rush. In quiet times a message is stored before the next one comes. */
const rushFrom = 8;
/** In a rush a turn begins this often at least, in milliseconds, so that it slows lessons down and never stops them. */
const patienceMs = 50;

export interface Intake {
  accept: Accept;
  /** Resolves at once when there is no rush, else with its end or after 50 ms. */
  lull(): Promise<void>;
}

/** Counts who is at the door, so that turns give way: a platform that gets no acknowledgement sends everything again. */
export function createIntake(accept: Accept, clock: Pick<Clock, 'sleep'>): Intake {
  let atTheDoor = 0;
  let onLull: (() => void) | undefined;

  return {
    async accept(message, signal) {
      atTheDoor += 1;
      try {
        return await accept(message, signal);
      } finally {
        atTheDoor -= 1;
        if (atTheDoor < rushFrom) onLull?.();
      }
    },
    async lull(): Promise<void> {
      if (atTheDoor < rushFrom) return;
      const over = new AbortController();
      onLull = () => over.abort(new Error('the rush is over'));
      await clock.sleep(patienceMs, over.signal).catch(() => undefined);
      onLull = undefined;
    },
  };
}
