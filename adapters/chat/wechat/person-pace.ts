import type { Clock } from '../../../src/ports/clock';
import { TalkUpError } from '../../../src/shared/errors';

export interface PersonPaceOptions {
  clock: Clock;
  /** Shortest and longest pause before a message, in milliseconds. */
  pauseMs: readonly [number, number];
  perMinute: number;
  perRoomPerMinute: number;
  /** 0 to below 1. */
  random: () => number;
}

const minuteMs = 60_000;
/** A longer wait is given back to the outbox. */
const longestWaitMs = 15_000;
const mostRooms = 500;

/**
 * One account speaks as one person does: one message after the other, each after a pause that is never the same. The limits hold for
 * every stretch of a minute. The outbox asks for its slots by the same limits; this is the last guard, at the moment of sending.
 */
export function createPersonPace({ clock, pauseMs, perMinute, perRoomPerMinute, random }: PersonPaceOptions) {
  let tail: Promise<unknown> = Promise.resolve();
  const said: number[] = [];
  const saidInRoom = new Map<string, number[]>();

  /** How long until one more may be said after those of the last minute, in milliseconds. */
  function untilFree(times: number[], most: number): number {
    while (times.length > 0 && clock.now() - (times[0] ?? 0) >= minuteMs) times.shift();
    const blocking = times[times.length - most];
    return blocking === undefined ? 0 : Math.max(0, blocking + minuteMs - clock.now());
  }

  async function wait(room: string | undefined, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const roomTimes = room === undefined ? [] : (saidInRoom.get(room) ?? []);
    // one room that has said enough must not hold up the others
    const roomMs = untilFree(roomTimes, perRoomPerMinute);
    if (roomMs > 0) throw tooSoon(roomMs);
    const ms = untilFree(said, perMinute);
    if (ms > longestWaitMs) throw tooSoon(ms);
    const [least, most] = pauseMs;
    await clock.sleep(ms + least + random() * (most - least), signal);
    said.push(clock.now());
    if (room === undefined) return;
    roomTimes.push(clock.now());
    saidInRoom.delete(room);
    saidInRoom.set(room, roomTimes);
    const [oldest] = saidInRoom.keys();
    if (saidInRoom.size > mostRooms && oldest !== undefined) saidInRoom.delete(oldest);
  }

  return {
    /** Resolves when it is this message's turn. Throws 'rate-limited' for a long wait, and the signal's reason when it aborts. */
    turn(room: string | undefined, signal: AbortSignal): Promise<void> {
      const mine = tail.then(() => wait(room, signal));
      tail = mine.catch(() => undefined);
      return mine;
    },
  };
}

export type PersonPace = ReturnType<typeof createPersonPace>;

function tooSoon(ms: number): TalkUpError {
  return new TalkUpError('The account has said enough for this minute', {
    code: 'rate-limited',
    retryable: true,
    retryAfterMs: ms,
  });
}
