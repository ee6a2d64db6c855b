import type { Clock } from '../ports/clock';
import type { Snapshots } from '../ports/mailbox';
import { noCrisis, type CrisisState } from '../safety';
import { readSnapshot } from './person-snapshot';
import { createRewrite } from './rewrite';
import { snapshotKeys } from './snapshot-keys';

const mostOpen = 5_000;

export type Cases = ReturnType<typeof createCases>;

/**
 * The crisis of each pupil. A turn, a receipt, a deadline and a person at `/alerts` may all move the same case at the same moment, in
 * several processes: each step is worked out anew from what the others left, so none is lost.
 */
export function createCases({
  snapshots,
  clock,
}: {
  snapshots: Pick<Snapshots, 'get' | 'swap'>;
  clock: Pick<Clock, 'now'>;
}) {
  const rewrite = createRewrite({ snapshots, clock });

  /** Whom the case is open for stands in one list, so that deadlines are kept while the records are away. */
  function list(personId: string, isOpen: boolean): Promise<void> {
    return rewrite(snapshotKeys.openCases(), (stored) => {
      const ids = readSnapshot<string[]>(stored) ?? [];
      if (ids.includes(personId) === isOpen) return { text: undefined, result: undefined };
      const others = ids.filter((id) => id !== personId);
      const text = JSON.stringify(isOpen ? [...others, personId].slice(-mostOpen) : others);
      return { text, result: undefined };
    });
  }

  return {
    async read(personId: string): Promise<CrisisState> {
      return readSnapshot<CrisisState>(await snapshots.get(snapshotKeys.crisis(personId))) ?? noCrisis();
    },

    /** Durable before it resolves with what `step` made of the case. `step` may run more than once; the same state back changes nothing. */
    async change<T extends { state: CrisisState }>(
      personId: string,
      step: (state: CrisisState) => T | Promise<T>,
    ): Promise<T> {
      const changed = await rewrite(snapshotKeys.crisis(personId), async (stored) => {
        const before = readSnapshot<CrisisState>(stored) ?? noCrisis();
        const result = await step(before);
        return { text: result.state === before ? undefined : JSON.stringify(result.state), result };
      });
      await list(personId, changed.state.phase === 'open');
      return changed;
    },

    /** Persons whose case is open. */
    async open(): Promise<string[]> {
      return readSnapshot<string[]>(await snapshots.get(snapshotKeys.openCases())) ?? [];
    },

    /** Takes an erased person off the list. */
    forget: (personId: string) => list(personId, false),
  };
}
