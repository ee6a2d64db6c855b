import type { SnapshotWrite } from '../ports/mailbox';
import type { CollectionName, Collections, IndexName } from '../ports/records';
import type { Person } from '../ports/school';
import type { CrisisState } from '../safety';
import { identityHash, identityId, mergeReach, union } from './identity';
import { keepRosterName } from './journal';
import { all, drained, found } from './pages';
import { consentId } from './parents';
import { readSnapshot, type StoredReach } from './person-snapshot';
import { personKeys, snapshotKeys } from './snapshot-keys';
import type { SchoolStores } from './stores';

export type LinkRefusal = 'same' | 'family' | 'platform';

const mostIdentities = 20;

/**
 * Joins two persons who are one human being: all that `from` had becomes `into`'s, under `into`'s id and name. Each step may be done
 * again, so a crash in the middle is made good by the same call. First comes the note that `from` is gone, so that whatever the
 * journal still carries for `from` ends up with `into`.
 */
export function createLinking({ records, snapshots, publisher, clock, secret }: SchoolStores) {
  async function moveAll<C extends CollectionName>(
    collection: C,
    index: IndexName<C>,
    from: string,
    change: (document: Collections[C]) => Collections[C],
  ): Promise<void> {
    for await (const document of drained(records, collection, index, [from])) {
      const moved = change(document);
      if (moved.id === document.id) {
        await records.update(collection, document.id, (stored) => stored && change(stored));
      } else {
        await records.insert(collection, moved);
        await records.remove(collection, document.id);
      }
    }
  }

  async function movePerson(from: string, into: string): Promise<void> {
    const [source, enrolments] = await Promise.all([
      records.get('people', from),
      snapshots.get(snapshotKeys.enrolments(from)),
    ]);
    const classIds = union(source?.classIds ?? [], readSnapshot<string[]>(enrolments) ?? []);
    for (const classId of classIds) {
      await records.update(
        'classes',
        classId,
        (stored) =>
          stored && {
            ...stored,
            roster: stored.roster.some((place) => place.personId === into)
              ? stored.roster.filter((place) => place.personId !== from)
              : stored.roster.map((place) =>
                  place.personId === from ? { ...place, personId: into } : place,
                ),
          },
      );
    }
    await records.update('people', into, (stored) => stored && joined(stored, source, classIds));
    await records.remove('people', from);
  }

  return {
    /**
     * Why these two cannot be one: they are already, one is the other's parent, or `into` has an account on the platform of the one that
     * asks: two pupils, of whom one has got the other's code. Ids of a login before `passingSince` (ms since the epoch) are no account any more.
     */
    async refusal(
      from: string,
      into: string,
      { channel, passingSince = 0 }: { channel: string; passingSince?: number },
    ): Promise<LinkRefusal | undefined> {
      if (from === into) return 'same';
      const [one, other] = await records.getMany('people', [from, into]);
      if (one?.childIds.includes(into) || other?.childIds.includes(from)) return 'family';
      const identities = await records.find('identities', 'byPerson', {
        equals: [into],
        limit: mostIdentities,
      });
      const isHere = identities.some(
        ({ id, linkedAt }) => splitIdentity(id)[0] === channel && linkedAt >= passingSince,
      );
      if (isHere) return 'platform';
      return undefined;
    },

    /** Where this person went, when they were joined with another. */
    async goneInto(personId: string): Promise<string | undefined> {
      return (await records.get('erasures', personId))?.mergedInto;
    },

    /**
     * `identity` is the account that asks, which the journal may not have carried into the records yet. Resolves with snapshots that the
     * asking turn has to write once more, since what it found out about the speaker is older and stands in the same commit.
     */
    async merge(
      from: string,
      into: string,
      identity?: { channel: string; userId: string },
    ): Promise<SnapshotWrite[]> {
      const now = clock.now();
      await records.insert('erasures', { id: from, erasedAt: now, mergedInto: into });
      const again: SnapshotWrite[] = personKeys(from).map((key) => ({ key, value: null, version: now }));
      if (identity !== undefined) {
        const { channel, userId } = identity;
        const write = {
          key: snapshotKeys.identity(identityHash(secret, channel, userId)),
          value: into,
          version: now,
        };
        again.push(write);
        await snapshots.put([write]);
        await records.put('identities', { id: identityId(channel, userId), personId: into, linkedAt: now });
      }
      for await (const identity of drained(records, 'identities', 'byPerson', [from])) {
        const [channel = '', userId = ''] = splitIdentity(identity.id);
        const key = snapshotKeys.identity(identityHash(secret, channel, userId));
        await snapshots.put([{ key, value: into, version: now }]);
        await records.update('identities', identity.id, (stored) => stored && { ...stored, personId: into });
      }
      await moveReach(from, into, now);
      await moveCrisis(from, into, now);
      await movePerson(from, into);
      await moveAll('classes', 'byTeacher', from, (document) => ({ ...document, teacherId: into }));
      await moveAll('codes', 'bySubject', from, (document) => ({ ...document, subjectId: into }));
      await moveAll('consents', 'byChild', from, (document) => ({
        ...document,
        id: consentId(document.givenBy, into),
        childId: into,
      }));
      await moveAll('consents', 'byGiver', from, (document) => ({
        ...document,
        id: document.childId === undefined ? document.id : consentId(into, document.childId),
        givenBy: into,
      }));
      await moveAll('people', 'byChild', from, (document) => ({
        ...document,
        childIds: union(
          document.childIds.filter((id) => id !== from),
          [into],
        ),
      }));
      const rename = <T extends { id: string; personId: string }>(document: T): T => ({
        ...document,
        id: document.id.replace(from, into),
        personId: into,
      });
      await moveAll('turns', 'byPerson', from, (document) => ({ ...document, personId: into }));
      await moveAll('days', 'byPerson', from, rename);
      await moveAll('progress', 'byPerson', from, rename);
      await moveAll('alerts', 'byPerson', from, (document) => ({ ...document, personId: into }));
      await moveAll('deliveries', 'byPerson', from, (document) => ({ ...document, personId: into }));
      await moveAll('reports', 'bySubject', from, (document) => ({
        ...document,
        id: document.id.replace(from, into),
        subjectId: into,
      }));
      await moveSafeguard(from, into);
      await publishAll(from, into);
      return again;
    },
  };

  async function moveReach(from: string, into: string, now: number): Promise<void> {
    const [old, kept] = await snapshots.getMany([snapshotKeys.reach(from), snapshotKeys.reach(into)]);
    const oldReach = readSnapshot<StoredReach>(old);
    const keptReach = readSnapshot<StoredReach>(kept);
    if (oldReach === undefined) return;
    const addresses = mergeReach(keptReach?.addresses ?? [], oldReach.addresses);
    const names = { ...oldReach.names, ...keptReach?.names };
    const value = JSON.stringify({ addresses, names } satisfies StoredReach);
    await snapshots.put([{ key: snapshotKeys.reach(into), value, version: now }]);
    const [oldTalks, talks] = await snapshots.getMany([
      snapshotKeys.conversations(from),
      snapshotKeys.conversations(into),
    ]);
    const conversations = [
      ...(readSnapshot<unknown[]>(talks) ?? []),
      ...(readSnapshot<unknown[]>(oldTalks) ?? []),
    ];
    const distinct = [...new Set(conversations.map((talk) => JSON.stringify(talk)))].slice(0, 50);
    await snapshots.put([
      { key: snapshotKeys.conversations(into), value: `[${distinct.join(',')}]`, version: now },
    ]);
  }

  /** A lesson that is stopped stays stopped, whichever account the pupil goes on with. */
  async function moveCrisis(from: string, into: string, now: number): Promise<void> {
    const [old, kept] = await snapshots.getMany([snapshotKeys.crisis(from), snapshotKeys.crisis(into)]);
    const oldCase = readSnapshot<CrisisState>(old)?.crisis;
    const keptPhase = readSnapshot<CrisisState>(kept)?.phase ?? 'none';
    if (old === undefined || oldCase === undefined) return;
    await snapshots.put([{ key: snapshotKeys.case(oldCase.id), value: into, version: now }]);
    if (keptPhase !== 'none' && keptPhase !== 'closed') return;
    await snapshots.put([{ key: snapshotKeys.crisis(into), value: old, version: now }]);
  }

  async function moveSafeguard(from: string, into: string): Promise<void> {
    for await (const { id, settings } of all(records, 'classes')) {
      if (settings.safeguard !== from) continue;
      await records.update(
        'classes',
        id,
        (stored) => stored && { ...stored, settings: { ...stored.settings, safeguard: into } },
      );
      await publisher.class(id);
    }
  }

  async function publishAll(from: string, into: string): Promise<void> {
    await keepRosterName(records, into);
    await publisher.person(into);
    await publisher.parents(into);
    const person = await records.get('people', into);
    for (const childId of person?.childIds ?? []) await publisher.parents(childId);
    for await (const taught of found(records, 'classes', 'byTeacher', { equals: [into] })) {
      await publisher.class(taught.id);
    }
    if (person?.roles.includes('admin')) await publisher.admins();
    await publisher.forget(from);
  }
}

function joined(kept: Person, source: Person | undefined, classIds: string[]): Person {
  return {
    ...kept,
    roles: union(kept.roles, source?.roles ?? []),
    classIds: union(kept.classIds, classIds),
    childIds: union(kept.childIds, source?.childIds ?? []),
    level: kept.level ?? source?.level,
    reach: mergeReach(kept.reach, source?.reach ?? []),
    paused: kept.paused ?? source?.paused,
    createdAt: Math.min(kept.createdAt, source?.createdAt ?? kept.createdAt),
  };
}

/** `channel:userId`; the user id may hold colons, the channel none. */
export function splitIdentity(id: string): [channel: string, userId: string] {
  const at = id.indexOf(':');
  return [id.slice(0, at), id.slice(at + 1)];
}
