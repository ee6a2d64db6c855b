import { performance } from 'node:perf_hooks';
import type { Accept, InboundMessage } from '../ports/chat';
import type { Clock } from '../ports/clock';

/** So many messages within so many milliseconds may be a rush: a school that all writes at once, or a platform that catches up. */
const rushFrom = 50;
const rushMs = 100;
/** In a rush the process has next to no pause: else there is room for turns beside it. */
const busyFrom = 0.9;
/** How long is looked whether it has, in milliseconds. */
const lookMs = 5;
/** In a rush a turn begins this often at least, in milliseconds, so that it slows lessons down and never stops them. */
const patienceMs = 100;

export interface Intake {
  accept: Accept;
  /** Resolves at once when there is no rush, else when the process has time, or after 100 ms. */
  lull(): Promise<void>;
}

export interface IntakeOptions {
  clock: Clock;
  /** Starts to look at what share of its time the process is busy, and tells it (0 to 1) when asked. */
  watchLoad?: () => () => number;
  /** Prepares the turn of a message while the message is being stored; never in a rush. What it throws the turn will meet again. */
  foresee?: (message: InboundMessage) => void;
}

/** Sees how fast messages come, so that turns give way: a platform that gets no acknowledgement sends everything again. */
export function createIntake(
  accept: Accept,
  { clock, watchLoad = watchEventLoop, foresee }: IntakeOptions,
): Intake {
  /** When the last ones came, as a ring; the oldest is the next to be written over. */
  const arrivals: number[] = [];
  let oldest = 0;
  const isRush = () => clock.now() - (arrivals[oldest] ?? -Infinity) < rushMs;

  function lookAhead(message: InboundMessage): void {
    try {
      foresee?.(message);
    } catch {
      // the turn meets the same, and answers for it
    }
  }

  return {
    accept(message, signal) {
      arrivals[oldest] = clock.now();
      oldest = (oldest + 1) % rushFrom;
      const outcome = accept(message, signal);
      // after the message has left for the store
      if (foresee && !isRush()) setImmediate(lookAhead, message);
      return outcome;
    },
    async lull(): Promise<void> {
      const until = clock.now() + patienceMs;
      while (isRush() && clock.now() < until) {
        const load = watchLoad();
        await clock.sleep(lookMs);
        if (load() < busyFrom) return;
      }
    },
  };
}

function watchEventLoop(): () => number {
  const before = performance.eventLoopUtilization();
  return () => performance.eventLoopUtilization(before).utilization;
}
