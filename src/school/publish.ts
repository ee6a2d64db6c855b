import type { ChatAddress } from '../ports/chat';
import type { Snapshots } from '../ports/mailbox';
import type { Records } from '../ports/records';
import type { Assignment, ClassSnapshot } from '../ports/school';
import { storedPerson, type StoredParents } from './person-snapshot';
import { personKeys, snapshotKeys } from './snapshot-keys';

export interface PublisherOptions {
  records: Records;
  snapshots: Snapshots;
  /** Milliseconds since the epoch. */
  now: () => number;
}

/** How many assignments a turn knows of. */
const mostAssignments = 5;
const mostParents = 10;
const mostAdmins = 50;

export type Publisher = ReturnType<typeof createPublisher>;

/**
 * Copies the school's truth from the records into the snapshots. Each copy is read again after it was written and repeated if the
 * truth has moved on meanwhile, so that of two writers at once the later truth stays.
 */
export function createPublisher({ records, snapshots, now }: PublisherOptions) {
  async function publish(key: string, read: () => Promise<string | null>): Promise<void> {
    let value = await read();
    for (let round = 0; round < 5; round += 1) {
      await snapshots.put([{ key, value, version: now() }]);
      const current = await read();
      if (current === value) return;
      value = current;
    }
  }

  return {
    async person(personId: string): Promise<void> {
      await publish(snapshotKeys.person(personId), async () => {
        const person = await records.get('people', personId);
        if (person === undefined) return null;
        const classes = await records.getMany('classes', person.classIds);
        const onRoster = classes.some((entry) =>
          entry?.roster.some((place) => place.personId === personId && !place.byPlatform),
        );
        return JSON.stringify(storedPerson(person, onRoster));
      });
    },

    async class(classId: string): Promise<void> {
      await publish(snapshotKeys.class(classId), async () => {
        const found = await records.get('classes', classId);
        if (found === undefined) return null;
        const assignments = await runningAssignments(records, classId, now());
        const { id, name, teacherId, settings } = found;
        const removedIds = found.removed?.map(({ personId }) => personId);
        return JSON.stringify({
          id,
          name,
          teacherId,
          settings,
          removedIds,
          assignments,
        } satisfies ClassSnapshot);
      });
    },

    /** Who is bound to this child, and how many of them have consented. */
    async parents(childId: string): Promise<void> {
      await publish(snapshotKeys.parents(childId), async () => {
        const [parents, consents] = await Promise.all([
          records.find('people', 'byChild', { equals: [childId], limit: mostParents }),
          records.find('consents', 'byChild', { equals: [childId], limit: mostParents }),
        ]);
        const live = consents.filter((consent) => consent.withdrawnAt === undefined).length;
        return JSON.stringify({ ids: parents.map(({ id }) => id), live } satisfies StoredParents);
      });
    },

    async admins(): Promise<void> {
      await publish(snapshotKeys.admins(), async () => {
        const admins = await records.find('people', 'byRole', { equals: ['admin'], limit: mostAdmins });
        return JSON.stringify({ ids: admins.map(({ id }) => id) });
      });
    },

    /** Which class a bound group belongs to; null unbinds it. */
    async chat(address: ChatAddress, classId: string | null): Promise<void> {
      await snapshots.put([{ key: snapshotKeys.chat(address), value: classId, version: now() }]);
    },

    /** Removes all that stands under the person's own keys. */
    async forget(personId: string): Promise<void> {
      const version = now();
      await snapshots.put(personKeys(personId).map((key) => ({ key, value: null, version })));
    },
  };
}

/** Newest first, neither cancelled nor past due. */
export async function runningAssignments(
  records: Records,
  classId: string,
  now: number,
): Promise<Assignment[]> {
  const newest = await records.find('assignments', 'byClass', {
    equals: [classId],
    order: 'desc',
    limit: 50,
  });
  return newest
    .filter(({ cancelledAt, dueAt }) => cancelledAt === undefined && (dueAt === undefined || dueAt >= now))
    .slice(0, mostAssignments);
}
