import type { Snapshots } from '../ports/mailbox';
import type { Records } from '../ports/records';
import type { AlertRecord, Erasure, JournalEntry, Person, SchoolClass } from '../ports/school';
import { mergeReach, union } from './identity';
import { chineseName, cleanName, nameKey } from './names';
import { createPublisher } from './publish';

/**
 * Stores what one turn or several have for the journal. Upserted by id, so a repeat changes nothing; older sums never overwrite newer ones; what
 * belongs to an erased person is dropped; what belongs to a person who was joined with another goes to that one.
 * Throws what the records throw; `retryable` means: the same entries again, later.
 */
export function applyJournal(
  records: Records,
  snapshots: Snapshots,
  { now = Date.now }: { now?: () => number } = {},
) {
  const publisher = createPublisher({ records, snapshots, now });

  async function store(entry: JournalEntry): Promise<void> {
    switch (entry.collection) {
      case 'people':
        return storePerson(entry.document, entry.enrolIn);
      case 'identities':
        // An identity that was linked to another person meanwhile stays there.
        await records.insert('identities', entry.document);
        return;
      case 'turns':
        await records.insert('turns', entry.document);
        return;
      case 'days':
        await records.update('days', entry.document.id, (stored) =>
          stored !== undefined && stored.version > entry.document.version ? undefined : entry.document,
        );
        return;
      case 'progress':
        await records.update('progress', entry.document.id, (stored) => {
          if (stored === undefined) return entry.document;
          if (stored.version > entry.document.version) return undefined;
          return {
            ...entry.document,
            firstAt: Math.min(stored.firstAt, entry.document.firstAt),
            doneAt: stored.doneAt ?? entry.document.doneAt,
          };
        });
        return;
      case 'deliveries':
        await records.put('deliveries', entry.document);
        return;
      case 'alerts':
        await records.update('alerts', entry.document.id, (stored) => mergeAlert(stored, entry.document));
        return;
    }
  }

  async function storePerson(document: Person, enrolIn: string | undefined): Promise<void> {
    await records.update('people', document.id, (stored) => mergePerson(stored, document, enrolIn));
    if (enrolIn !== undefined) {
      await records.update('classes', enrolIn, (stored) =>
        stored === undefined || isRemoved(stored, document.id) ? undefined : takePlace(stored, document),
      );
    }
    await stayRemoved(records, document.id);
    await keepRosterName(records, document.id);
    await publisher.person(document.id);
  }

  return async function apply(entries: readonly JournalEntry[]): Promise<void> {
    const erasure = erasureLookUp();
    const current = (await Promise.all(entries.map((entry) => followed(entry, erasure)))).filter(
      (entry) => entry !== undefined,
    );
    // side by side, since they lie in different documents; all have ended before anything is tried again
    const ends = await Promise.allSettled(current.map(store));
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
    const erasedMeanwhile = erasureLookUp();
    await Promise.all(current.map((entry) => undoIfErased(entry, erasedMeanwhile)));
  };

  /** Most entries of a turn are of one person, whose note is read once. */
  function erasureLookUp(): ErasureLookUp {
    const asked = new Map<string, Promise<Erasure | undefined>>();
    return (personId) => {
      let answer = asked.get(personId);
      if (!answer) asked.set(personId, (answer = records.get('erasures', personId)));
      return answer;
    };
  }

  /** The entry as it is to be stored; undefined for what belongs to somebody erased, or is carried over already. */
  async function followed(entry: JournalEntry, erasure: ErasureLookUp): Promise<JournalEntry | undefined> {
    let current = entry;
    // A chain of links is followed at most this often; two persons are joined seldom, three hardly ever.
    for (let hop = 0; hop < 5; hop += 1) {
      const personId = personOf(current);
      const gone = personId === undefined ? undefined : await erasure(personId);
      if (gone === undefined) return current;
      if (gone.mergedInto === undefined) {
        await publisher.forget(gone.id);
        return undefined;
      }
      const redirected = redirect(current, gone.mergedInto);
      if (redirected === undefined) return undefined;
      current = redirected;
    }
    return current;
  }

  /** An erasure between the look and the write must win. */
  async function undoIfErased(entry: JournalEntry, erasure: ErasureLookUp): Promise<void> {
    const personId = personOf(entry);
    if (personId === undefined) return;
    const gone = await erasure(personId);
    if (gone === undefined || gone.mergedInto !== undefined) return;
    await records.remove(entry.collection, entry.document.id);
    if (entry.collection === 'people' && entry.enrolIn !== undefined) {
      await records.update(
        'classes',
        entry.enrolIn,
        (stored) =>
          stored && { ...stored, roster: stored.roster.filter((place) => place.personId !== personId) },
      );
    }
    await publisher.forget(personId);
  }
}

type ErasureLookUp = (personId: string) => Promise<Erasure | undefined>;

function personOf(entry: JournalEntry): string | undefined {
  return entry.collection === 'people' ? entry.document.id : entry.document.personId;
}

/** The same entry as one of `target`; undefined for what the joining of two persons has already carried over. */
function redirect(entry: JournalEntry, target: string): JournalEntry | undefined {
  switch (entry.collection) {
    case 'people':
      return entry.enrolIn === undefined
        ? undefined
        : { ...entry, document: { ...entry.document, id: target } };
    case 'identities':
      return { ...entry, document: { ...entry.document, personId: target } };
    case 'days': {
      const id = entry.document.id.replace(entry.document.personId, target);
      return { ...entry, document: { ...entry.document, id, personId: target } };
    }
    case 'progress': {
      const id = entry.document.id.replace(entry.document.personId, target);
      return { ...entry, document: { ...entry.document, id, personId: target } };
    }
    case 'turns':
      return { ...entry, document: { ...entry.document, personId: target } };
    case 'deliveries':
      return { ...entry, document: { ...entry.document, personId: target } };
    case 'alerts':
      return { ...entry, document: { ...entry.document, personId: target } };
  }
}

/** Turns add classes, ways to reach somebody and a new name; they take nothing away and give no rights. */
function mergePerson(stored: Person | undefined, document: Person, enrolIn: string | undefined): Person {
  const enrolled = enrolIn === undefined ? [] : [enrolIn];
  if (stored === undefined) {
    return {
      ...document,
      roles: enrolIn === undefined ? document.roles : union(document.roles, ['student'] as const),
      classIds: union(document.classIds, enrolled),
    };
  }
  return {
    ...stored,
    name: document.name === '' ? stored.name : document.name,
    roles: enrolIn === undefined ? stored.roles : union(stored.roles, ['student'] as const),
    classIds: union(stored.classIds, union(document.classIds, enrolled)),
    reach: mergeReach(document.reach, stored.reach),
    createdAt: Math.min(stored.createdAt, document.createdAt),
  };
}

export function isRemoved({ removed }: SchoolClass, personId: string): boolean {
  return removed?.some((one) => one.personId === personId) ?? false;
}

/** A turn that knew nothing of it yet brings nobody back into a class. */
async function stayRemoved(records: Records, personId: string): Promise<void> {
  const person = await records.get('people', personId);
  const classes = await records.getMany('classes', person?.classIds ?? []);
  for (const entry of classes)
    if (entry !== undefined && isRemoved(entry, personId))
      await records.update('people', personId, (stored) => stored && outOf(stored, entry.id));
}

/** The person without this class; no pupil any more where it was the only one. */
export function outOf(person: Person, classId: string): Person {
  const classIds = person.classIds.filter((id) => id !== classId);
  const roles = classIds.length > 0 ? person.roles : person.roles.filter((role) => role !== 'student');
  return { ...person, classIds, roles };
}

/**
 * Whoever has a place that the teacher named is called so, whatever the platform shows; all other entries of the class lists follow
 * the person's name.
 */
export async function keepRosterName(records: Records, personId: string): Promise<void> {
  const person = await records.get('people', personId);
  if (person === undefined) return;
  const classes = (await records.getMany('classes', person.classIds)).filter((entry) => entry !== undefined);
  const given = classes
    .flatMap((entry) => entry.roster)
    .find((place) => place.personId === personId && !place.byPlatform)?.name;
  const name = given ?? person.name;
  if (name !== person.name) {
    await records.update('people', personId, (stored) => stored && { ...stored, name });
  }
  for (const entry of classes) {
    const isBehind = (place: SchoolClass['roster'][number]) =>
      place.personId === personId && place.byPlatform === true && place.name !== name;
    if (!entry.roster.some(isBehind)) continue;
    await records.update(
      'classes',
      entry.id,
      (stored) =>
        stored && {
          ...stored,
          roster: stored.roster.map((place) => (isBehind(place) ? { ...place, name } : place)),
        },
    );
  }
}

/** The place with this person's name that nobody has taken yet, else a new one at the end. */
export function takePlace(enrolled: SchoolClass, { id, name }: { id: string; name: string }): SchoolClass {
  if (enrolled.roster.some((place) => place.personId === id)) return enrolled;
  const free = freePlace(enrolled, nameKey(name)) ?? freePlace(enrolled, chineseName(name)) ?? -1;
  const roster =
    free === -1
      ? [...enrolled.roster, { name: cleanName(name), personId: id, byPlatform: true }]
      : enrolled.roster.map((place, index) => (index === free ? { ...place, personId: id } : place));
  return { ...enrolled, roster };
}

function freePlace({ roster }: SchoolClass, key: string): number | undefined {
  const at = roster.findIndex((place) => place.personId === undefined && nameKey(place.name) === key);
  return at === -1 || key === '' ? undefined : at;
}

/** The state with the longer story wins, so that a late row never reopens a case; receipts are kept. */
function mergeAlert(stored: AlertRecord | undefined, document: AlertRecord): AlertRecord {
  if (stored === undefined) return document;
  const lastStep = ({ trail, createdAt }: AlertRecord) => trail.at(-1)?.at ?? createdAt;
  const isLater =
    lastStep(document) > lastStep(stored) ||
    (lastStep(document) === lastStep(stored) && document.trail.length >= stored.trail.length);
  const [newer, older] = isLater ? [document, stored] : [stored, document];
  return {
    ...newer,
    contacts: newer.contacts.map((contact) => {
      const known = older.contacts.find((other) => other.deliveryId === contact.deliveryId);
      return { ...contact, sentAt: contact.sentAt ?? known?.sentAt };
    }),
  };
}
