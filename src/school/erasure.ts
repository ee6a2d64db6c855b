import type { CollectionName, IndexName } from '../ports/records';
import type { ChatAddress } from '../ports/chat';
import type { ConversationKey, Mailbox } from '../ports/mailbox';
import type { AlertRecord, SchoolClass } from '../ports/school';
import type { CrisisState } from '../safety';
import { createCases } from './cases';
import { identityHash } from './identity';
import { splitIdentity } from './linking';
import { all, drained, found } from './pages';
import { readSnapshot } from './person-snapshot';
import { personKeys, snapshotKeys } from './snapshot-keys';
import type { SchoolStores } from './stores';

/** Stands where an erased person's id stood in what the school has to keep. */
export const erasedPerson = 'erased';

export interface ErasureRequest {
  personId: string;
  /** What the platform tells of the speaker, for an identity that has not reached the records yet. */
  identity?: { channel: string; userId: string };
  /** The conversation that asks; its own state is ended by its turn. */
  asking?: ConversationKey;
}

/**
 * Removes a person from records, snapshots and mailbox. First the note that this id is gone for good, so that nothing in flight
 * brings it back; each step may be done again. Alerts stay without the person, classes without this teacher.
 */
export function createErasure(
  { records, snapshots, publisher, clock, secret }: SchoolStores,
  { forget }: Pick<Mailbox, 'forget'>,
) {
  async function removeAll<C extends CollectionName>(
    collection: C,
    index: IndexName<C>,
    personId: string,
  ): Promise<void> {
    for await (const { id } of drained(records, collection, index, [personId])) {
      await records.remove(collection, id);
    }
  }

  async function leaveClasses(personId: string): Promise<void> {
    for await (const stored of all(records, 'classes')) {
      if (!isInvolved(stored, personId)) continue;
      await records.update('classes', stored.id, (current) => current && without(current, personId));
      await publisher.class(stored.id);
    }
  }

  async function leaveFamily(personId: string, childIds: string[]): Promise<void> {
    for await (const parent of drained(records, 'people', 'byChild', [personId])) {
      await records.update(
        'people',
        parent.id,
        (stored) => stored && { ...stored, childIds: stored.childIds.filter((id) => id !== personId) },
      );
      await publisher.person(parent.id);
    }
    await removeAll('consents', 'byChild', personId);
    for await (const consent of drained(records, 'consents', 'byGiver', [personId])) {
      // What the school attested for a class stays, without who pressed the key.
      if (consent.classId === undefined) await records.remove('consents', consent.id);
      else
        await records.update(
          'consents',
          consent.id,
          (stored) => stored && { ...stored, givenBy: erasedPerson },
        );
    }
    for (const childId of childIds) await publisher.parents(childId);
  }

  async function leaveAlerts(personId: string): Promise<void> {
    for await (const alert of all(records, 'alerts')) {
      if (!JSON.stringify(alert).includes(personId)) continue;
      await records.update('alerts', alert.id, (stored) => stored && withoutPerson(stored, personId));
      if (alert.personId === personId) await forgetCase(alert.id);
    }
  }

  async function forgetCase(caseId: string): Promise<void> {
    await snapshots.put([{ key: snapshotKeys.case(caseId), value: null, version: clock.now() }]);
  }

  async function leaveCodes(personId: string): Promise<void> {
    await removeAll('codes', 'bySubject', personId);
    for await (const code of all(records, 'codes')) {
      if (code.createdBy !== personId && code.usedBy !== personId) continue;
      await records.update(
        'codes',
        code.id,
        (stored) =>
          stored && {
            ...stored,
            createdBy: stored.createdBy === personId ? erasedPerson : stored.createdBy,
            usedBy: stored.usedBy === personId ? erasedPerson : stored.usedBy,
          },
      );
    }
  }

  /** Marks the identities, so that whoever writes from them again is someone new. */
  async function leaveIdentities(personId: string, identity: ErasureRequest['identity']): Promise<string[]> {
    const now = clock.now();
    const ids: [string, string][] = identity === undefined ? [] : [[identity.channel, identity.userId]];
    const stored: string[] = [];
    for await (const { id } of found(records, 'identities', 'byPerson', { equals: [personId] })) {
      ids.push(splitIdentity(id));
      stored.push(id);
    }
    for (const [channel, userId] of ids) {
      const hash = identityHash(secret, channel, userId);
      await records.put('erasures', { id: `identity:${hash}`, erasedAt: now });
      await snapshots.put([
        { key: snapshotKeys.erasedIdentity(hash), value: String(now), version: now },
        { key: snapshotKeys.identity(hash), value: null, version: now },
      ]);
    }
    for (const id of stored) await records.remove('identities', id);
    return ids.map(([channel, userId]) => snapshotKeys.identity(identityHash(secret, channel, userId)));
  }

  /** Resolves with the keys of all snapshots that are gone, for a turn whose own commit might write them again. */
  return async function erase({ personId, identity, asking }: ErasureRequest): Promise<string[]> {
    await records.insert('erasures', { id: personId, erasedAt: clock.now() });
    const [person, talks, crisis] = await Promise.all([
      records.get('people', personId),
      snapshots.get(snapshotKeys.conversations(personId)),
      snapshots.get(snapshotKeys.crisis(personId)),
    ]);
    // A case whose record is still on its way.
    const caseId = readSnapshot<CrisisState>(crisis)?.crisis?.id;
    if (caseId !== undefined) await forgetCase(caseId);
    const conversations = (readSnapshot<{ address: ChatAddress; user: string }[]>(talks) ?? [])
      .map(({ address, user }) => keyOf(address, user))
      .filter((key) => key !== asking);
    await forget({ personId, conversations, asking });
    await removeAll('turns', 'byPerson', personId);
    await removeAll('days', 'byPerson', personId);
    await removeAll('progress', 'byPerson', personId);
    await removeAll('reports', 'bySubject', personId);
    await removeAll('deliveries', 'byPerson', personId);
    await leaveAlerts(personId);
    await createCases({ snapshots, clock }).forget(personId);
    await leaveCodes(personId);
    await leaveClasses(personId);
    await records.remove('people', personId);
    await leaveFamily(personId, person?.childIds ?? []);
    const identityKeys = await leaveIdentities(personId, identity);
    if (person?.roles.includes('admin')) await publisher.admins();
    await publisher.forget(personId);
    return [...personKeys(personId), ...identityKeys];
  };
}

/** The inbox's key of a conversation: `channel:chat[:thread]:person`, parts URL-encoded. */
export function keyOf({ channel, chat, thread }: ChatAddress, user: string): ConversationKey {
  return [channel, chat, thread, user]
    .filter((part): part is string => part !== undefined)
    .map(encodeURIComponent)
    .join(':');
}

function isInvolved({ roster, removed, teacherId, settings }: SchoolClass, personId: string): boolean {
  return (
    teacherId === personId ||
    settings.safeguard === personId ||
    roster.some((place) => place.personId === personId) ||
    (removed?.some((one) => one.personId === personId) ?? false)
  );
}

function without(stored: SchoolClass, personId: string): SchoolClass {
  const { safeguard, ...settings } = stored.settings;
  return {
    ...stored,
    teacherId: stored.teacherId === personId ? erasedPerson : stored.teacherId,
    settings: safeguard === undefined || safeguard === personId ? settings : stored.settings,
    roster: stored.roster.filter((place) => place.personId !== personId),
    removed: stored.removed?.filter((one) => one.personId !== personId),
  };
}

function withoutPerson(alert: AlertRecord, personId: string): AlertRecord {
  const hide = (id: string) => (id === personId ? erasedPerson : id);
  return {
    ...alert,
    personId: hide(alert.personId),
    contacts: alert.contacts.map((contact) => ({ ...contact, personId: hide(contact.personId) })),
    takenBy: alert.takenBy === undefined ? undefined : hide(alert.takenBy),
    closedBy: alert.closedBy === undefined ? undefined : hide(alert.closedBy),
    trail: alert.trail.map((step) => ({ ...step, by: hide(step.by) })),
  };
}
