import type { Effect } from '../ports/conversation';
import type { AlertRecord } from '../ports/school';
import type { CrisisState } from '../safety';
import { noCrisis } from '../safety';
import { snapshotKeys } from './snapshot-keys';
import { readSnapshot } from './person-snapshot';
import type { SchoolStores } from './stores';

const mostListed = 30;

/** Cases that wait for a person: the list from the records, each case's state from the snapshot that turns go by. */
export function createAlerts({ records, snapshots }: Pick<SchoolStores, 'records' | 'snapshots'>) {
  return {
    /** Open and taken ones, oldest first. */
    async pending(): Promise<AlertRecord[]> {
      const [open, taken] = await Promise.all(
        (['open', 'taken'] as const).map((state) =>
          records.find('alerts', 'byState', { equals: [state], limit: mostListed }),
        ),
      );
      return [...(open ?? []), ...(taken ?? [])].sort((one, other) => one.createdAt - other.createdAt);
    },

    async stateOf(personId: string): Promise<CrisisState> {
      return readSnapshot<CrisisState>(await snapshots.get(snapshotKeys.crisis(personId))) ?? noCrisis();
    },

    /** What a change of the case leaves behind: the state that turns read, and the record with its trail. */
    effects(before: AlertRecord, state: CrisisState, now: number): Effect[] {
      if (state.crisis === undefined) return [];
      const document: AlertRecord = { ...before, ...alertRecord(state, before) };
      const key = snapshotKeys.crisis(before.personId);
      return [
        { kind: 'snapshot', write: { key, value: JSON.stringify(state), version: now } },
        { kind: 'journal', entry: { collection: 'alerts', document } },
      ];
    },
  };
}

/** A case as people who work on it see it: who was told and what was done, and not a word of what was said. */
export function alertRecord(
  { crisis, phase }: CrisisState,
  { personId, classId }: Pick<AlertRecord, 'personId' | 'classId'>,
): AlertRecord {
  if (crisis === undefined || phase === 'none') throw new RangeError('only a case has a record');
  return {
    id: crisis.id,
    personId,
    classId,
    concern: crisis.concern,
    aboutParent: crisis.aboutParent,
    contacts: crisis.alerts.map((alert) => ({
      personId: alert.personId,
      deliveryId: alert.id,
      sentAt: alert.status === 'sent' ? alert.queuedAt : undefined,
    })),
    state: phase,
    createdAt: crisis.openedAt,
    takenBy: crisis.takenBy,
    closedBy: crisis.audit.findLast((step) => step.what === 'closed')?.who,
    trail: crisis.audit.map((step) => ({ at: step.at, by: step.who ?? '', what: step.what })),
  };
}
