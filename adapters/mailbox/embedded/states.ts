import type { Clock } from '../../../src/ports/clock';
import { keyPart } from '../../lmdb/keys';
import type { Store } from './store';

const dayMs = 86_400_000;

/** Conversation states with the day of their last commit, so that what pupils wrote does not stay for ever. Inside transactions. */
export function createStates({ tables: { states, stateDays, statesByDay } }: Store, clock: Clock) {
  const find = (key: string) => states.get(keyPart(key));

  function put(key: string, state: string): void {
    const part = keyPart(key);
    void states.put(part, state);
    const today = Math.floor(clock.now() / dayMs);
    const before = stateDays.get(part);
    if (before === today) return;
    if (before !== undefined) void statesByDay.remove([before, part]);
    void stateDays.put(part, today);
    void statesByDay.put([today, part], 1);
  }

  function remove(key: string): void {
    const part = keyPart(key);
    const day = stateDays.get(part);
    if (day === undefined) return;
    void states.remove(part);
    void stateDays.remove(part);
    void statesByDay.remove([day, part]);
  }

  /** Removes up to `most` states without a commit in the last `days`; tells how many. */
  function sweep(days: number, most: number): number {
    const before = Math.floor(clock.now() / dayMs) - days;
    const old = [...statesByDay.getKeys({ end: [before], limit: most })];
    for (const [, part] of old) remove(String(part));
    return old.length;
  }

  return { find, put, remove, sweep };
}

export type StateBook = ReturnType<typeof createStates>;
