import type { Clock } from '../ports/clock';
import type { Snapshots } from '../ports/mailbox';
import { TalkUpError } from '../shared/errors';

/** Each round somebody else's step went in; so many at once are more than a class can make. */
const mostRounds = 50;

/** Reads a snapshot, works out what follows, and writes it unless somebody else did meanwhile; then all of it again. */
export function createRewrite({
  snapshots,
  clock,
}: {
  snapshots: Pick<Snapshots, 'get' | 'swap'>;
  clock: Pick<Clock, 'now'>;
}) {
  /** `next` may run more than once; `text` undefined, or as it was, changes nothing. Throws a retryable 'store-unavailable'. */
  return async function rewrite<T>(
    key: string,
    next: (
      stored: string | undefined,
    ) => { text: string | undefined; result: T } | Promise<{ text: string | undefined; result: T }>,
  ): Promise<T> {
    for (let round = 0; round < mostRounds; round += 1) {
      const from = await snapshots.get(key);
      const { text, result } = await next(from);
      if (text === undefined || text === from) return result;
      if (await snapshots.swap({ key, from, to: text, version: clock.now() })) return result;
    }
    throw new TalkUpError('Too many change the same thing at the same time.', {
      code: 'store-unavailable',
      retryable: true,
    });
  };
}
