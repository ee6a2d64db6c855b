import type { Records } from '../../src/ports/records';
import { TalkUpError } from '../../src/shared/errors';

export interface AbsentRecords extends Records {
  goAway(): void;
  comeBack(): void;
}

/** Records that can be away: then every call but `stop` fails the way that a server out of reach does. */
export function createAbsentRecords(records: Records): AbsentRecords {
  let away = false;
  const guarded = new Proxy(records, {
    get(target, name, receiver) {
      const value: unknown = Reflect.get(target, name, receiver);
      if (typeof value !== 'function' || name === 'stop') return value;
      return (...given: unknown[]): unknown =>
        away
          ? Promise.reject(
              new TalkUpError('The records are away', { code: 'records-unavailable', retryable: true }),
            )
          : (value as (...given: unknown[]) => unknown).apply(target, given);
    },
  });
  return Object.assign(Object.create(guarded) as Records, {
    goAway: () => (away = true),
    comeBack: () => (away = false),
  }) as AbsentRecords;
}
