import { caseOf } from './alerts';
import { createCases } from './cases';
import { erasedPerson } from './erasure';
import { identityHash } from './identity';
import { splitIdentity } from './linking';
import { all } from './pages';
import type { StoredReach } from './person-snapshot';
import { snapshotKeys } from './snapshot-keys';
import type { SchoolStores } from './stores';

/**
 * Fills a mailbox store that was never filled: it is new, or the former one was lost. Resolves with whether it did.
 * Rejects with what the records throw; then nothing is marked as done.
 */
export async function fillSnapshots(stores: SchoolStores): Promise<boolean> {
  const { snapshots, clock } = stores;
  if ((await snapshots.get(snapshotKeys.filled())) !== undefined) return false;
  await rebuildSnapshots(stores);
  await snapshots.put([{ key: snapshotKeys.filled(), value: '1', version: clock.now() }]);
  return true;
}

/** Writes all snapshots anew from the records. May be run at any time. */
export async function rebuildSnapshots({
  records,
  snapshots,
  publisher,
  clock,
  secret,
}: SchoolStores): Promise<void> {
  const version = clock.now();
  for await (const { id, erasedAt } of all(records, 'erasures')) {
    const hash = /^identity:(.+)$/.exec(id)?.[1];
    if (hash === undefined) continue;
    await snapshots.put([{ key: snapshotKeys.erasedIdentity(hash), value: String(erasedAt), version }]);
  }
  for await (const stored of all(records, 'classes')) {
    await publisher.class(stored.id);
    for (const chat of stored.chats) await publisher.chat(chat, stored.id);
  }
  for await (const person of all(records, 'people')) {
    await publisher.person(person.id);
    const reach = JSON.stringify({ addresses: person.reach, names: {} } satisfies StoredReach);
    // Turns know better, so the lowest version: it fills a gap and overwrites nothing.
    await snapshots.put([{ key: snapshotKeys.reach(person.id), value: reach, version: 0 }]);
    for (const childId of person.childIds) await publisher.parents(childId);
  }
  for await (const { id, personId } of all(records, 'identities')) {
    const [channel, userId] = splitIdentity(id);
    const key = snapshotKeys.identity(identityHash(secret, channel, userId));
    await snapshots.put([{ key, value: personId, version }]);
  }
  await publisher.admins();
  const cases = createCases({ snapshots, clock });
  for await (const record of all(records, 'alerts')) {
    if (record.state === 'closed' || record.personId === erasedPerson) continue;
    // a case that is still there is newer than its record
    await cases.change(record.personId, (state) => ({
      state: state.phase === 'none' ? caseOf(record, version) : state,
    }));
    await snapshots.put([{ key: snapshotKeys.case(record.id), value: record.personId, version }]);
  }
}
