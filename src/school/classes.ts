import type { ChatAddress } from '../ports/chat';
import type { ClassSettings, Person, SchoolClass } from '../ports/school';
import { sameChat } from './identity';
import { keepRosterName, outOf, takePlace } from './journal';
import { nameKey } from './names';
import { all } from './pages';
import { consentVersion } from './parents';
import { readSnapshot } from './person-snapshot';
import { snapshotKeys } from './snapshot-keys';
import type { SchoolStores } from './stores';

const mostClasses = 100;
const longestRoster = 300;
const mostRemoved = 300;

export const defaultSettings: ClassSettings = {
  level: 'A2',
  corrections: 'group',
  consent: 'school',
  maxwords: 30,
  quiet: 'off',
};

/** Classes, the groups bound to them and their lists. Throws what the records throw. */
export function createClasses({ records, snapshots, publisher, clock }: SchoolStores) {
  async function change(
    classId: string,
    how: (stored: SchoolClass) => SchoolClass,
  ): Promise<SchoolClass | undefined> {
    const changed = await records.update('classes', classId, (stored) => stored && how(stored));
    await publisher.class(classId);
    return changed;
  }

  async function byChat(address: ChatAddress): Promise<SchoolClass | undefined> {
    const classId = await snapshots.get(snapshotKeys.chat(address));
    return classId === undefined ? undefined : records.get('classes', classId);
  }

  async function unbind(address: ChatAddress): Promise<SchoolClass | undefined> {
    const bound = await byChat(address);
    if (bound !== undefined) {
      await change(bound.id, (stored) => ({
        ...stored,
        chats: stored.chats.filter((chat) => !sameChat(chat, address)),
      }));
    }
    await publisher.chat(address, null);
    return bound;
  }

  /** With consent=school the school answers for its pupils: who said so, and when, is kept. */
  async function attest(classId: string, by: string, consent: ClassSettings['consent']): Promise<void> {
    const now = clock.now();
    await records.update('consents', `school:${classId}`, (stored) => {
      const isGiven = stored !== undefined && stored.withdrawnAt === undefined;
      if (consent === 'school') {
        return isGiven
          ? undefined
          : { id: `school:${classId}`, classId, givenBy: by, givenAt: now, textVersion: consentVersion };
      }
      return isGiven ? { ...stored, withdrawnAt: now } : undefined;
    });
  }

  return {
    attest,
    change,
    byChat,
    unbind,

    get: (classId: string): Promise<SchoolClass | undefined> => records.get('classes', classId),

    async byIds(ids: string[]): Promise<SchoolClass[]> {
      return (await records.getMany('classes', ids)).filter((found) => found !== undefined);
    },

    /** The first class of that name, whoever teaches it. */
    async named(name: string): Promise<SchoolClass | undefined> {
      for await (const each of all(records, 'classes')) if (nameKey(each.name) === nameKey(name)) return each;
      return undefined;
    },

    /** Oldest first. */
    async ofTeacher(teacherId: string): Promise<SchoolClass[]> {
      const found = await records.find('classes', 'byTeacher', { equals: [teacherId], limit: mostClasses });
      return found.sort((one, other) => one.createdAt - other.createdAt);
    },

    /** The same id makes the same class once, so a repeat after a crash finds it. */
    async make({
      id,
      name,
      teacherId,
    }: {
      id: string;
      name: string;
      teacherId: string;
    }): Promise<SchoolClass> {
      const made: SchoolClass = {
        id,
        name,
        teacherId,
        chats: [],
        settings: defaultSettings,
        roster: [],
        createdAt: clock.now(),
      };
      await records.insert('classes', made);
      await attest(id, teacherId, made.settings.consent);
      await publisher.class(id);
      return (await records.get('classes', id)) ?? made;
    },

    /** A group has one class; it leaves the one it had. */
    async bind(classId: string, address: ChatAddress): Promise<void> {
      const before = await byChat(address);
      if (before !== undefined && before.id !== classId) await unbind(address);
      await change(classId, (stored) => ({
        ...stored,
        chats: [...stored.chats.filter((chat) => !sameChat(chat, address)), address],
      }));
      await publisher.chat(address, classId);
    },

    /**
     * The group goes on under a new id (Telegram: supergroup) and stays the same class. Turns know at once, the records in time:
     * a retryable error means that the same call is to be made again.
     */
    async moveChat(from: ChatAddress, to: string): Promise<void> {
      const moved = { channel: from.channel, chat: to };
      const classId =
        (await snapshots.get(snapshotKeys.chat(from))) ?? (await snapshots.get(snapshotKeys.chat(moved)));
      if (classId === undefined) return;
      await publisher.chat(moved, classId);
      await change(classId, (stored) => {
        const others = stored.chats.filter((chat) => !sameChat(chat, from) && !sameChat(chat, moved));
        return { ...stored, chats: [...others, moved] };
      });
      await publisher.chat(from, null);
    },

    /**
     * Puts names on the list that are not on it yet; equal names in `names` stand for as many pupils. Pupils of the class who are
     * called so take the new places.
     */
    async addToRoster(classId: string, names: string[], pupils: Person[]): Promise<SchoolClass | undefined> {
      const changed = await change(classId, (stored) => withNames(stored, names, pupils));
      const seated = changed?.roster.flatMap((place) => place.personId ?? []) ?? [];
      for (const personId of seated) {
        await keepRosterName(records, personId);
        await publisher.person(personId);
      }
      return changed;
    },

    /** Takes somebody off the list; they stay away until `addToRoster` names them, or they are seated with a code of their own. */
    async remove(classId: string, { id, name }: { id: string; name: string }): Promise<void> {
      await change(classId, (stored) => ({
        ...stored,
        roster: stored.roster.flatMap((place) => {
          if (place.personId !== id) return [place];
          return place.byPlatform ? [] : [{ name: place.name }];
        }),
        removed: [...others(stored, id), { personId: id, name }].slice(-mostRemoved),
      }));
      const key = snapshotKeys.enrolments(id);
      const enrolments = readSnapshot<string[]>(await snapshots.get(key)) ?? [];
      const value = JSON.stringify(enrolments.filter((each) => each !== classId));
      await snapshots.put([{ key, value, version: clock.now() }]);
      await records.update('people', id, (stored) => stored && outOf(stored, classId));
      await publisher.person(id);
    },

    /** Whether somebody is in classes by a class code alone: on no list under a name that the teacher gave, and without practice. */
    async hasOnlyEntered({ id, classIds }: { id: string; classIds: string[] }): Promise<boolean> {
      const [classes, days] = await Promise.all([
        records.getMany('classes', classIds),
        records.find('days', 'byPerson', { equals: [id], limit: 1 }),
      ]);
      const places = classes
        .flatMap((entry) => entry?.roster ?? [])
        .filter(({ personId }) => personId === id);
      return days.length === 0 && places.every(({ byPlatform }) => byPlatform === true);
    },

    /** Goes as they came; they may come back. */
    async leave({ id, classIds }: { id: string; classIds: string[] }): Promise<void> {
      for (const classId of classIds) {
        await change(classId, (stored) => ({
          ...stored,
          roster: stored.roster.filter(({ personId }) => personId !== id),
        }));
        await records.update('people', id, (stored) => stored && outOf(stored, classId));
      }
      const now = clock.now();
      await snapshots.put([{ key: snapshotKeys.enrolments(id), value: JSON.stringify([]), version: now }]);
      await publisher.person(id);
    },

    /**
     * Seats a pupil of the class, who is there under the name of an account, in the place of this name that nobody has taken.
     * False, and nothing is changed, where there is none, or the pupil has another place of the list already.
     */
    async takeNamedPlace(classId: string, pupil: { id: string; name: string }): Promise<boolean> {
      const stored = await records.get('classes', classId);
      if (stored === undefined || isSeated(stored, pupil)) return stored !== undefined;
      if (!mayTake(stored, pupil)) return false;
      const changed = await change(classId, (latest) =>
        mayTake(latest, pupil)
          ? takePlace(
              { ...latest, roster: latest.roster.filter(({ personId }) => personId !== pupil.id) },
              pupil,
            )
          : latest,
      );
      await keepRosterName(records, pupil.id);
      await publisher.person(pupil.id);
      return (
        changed?.roster.some(({ personId, byPlatform }) => personId === pupil.id && !byPlatform) ?? false
      );
    },

    /** Seats a pupil; `name` is the place they ask for (with a roster code), else one with their own name. */
    async enrol(classId: string, pupil: { id: string; name: string }): Promise<SchoolClass | undefined> {
      const changed = await change(classId, (stored) =>
        takePlace({ ...stored, removed: others(stored, pupil.id) }, pupil),
      );
      await records.update(
        'people',
        pupil.id,
        (stored) =>
          stored && {
            ...stored,
            roles: stored.roles.includes('student') ? stored.roles : [...stored.roles, 'student'],
            classIds: stored.classIds.includes(classId) ? stored.classIds : [...stored.classIds, classId],
          },
      );
      await keepRosterName(records, pupil.id);
      await publisher.person(pupil.id);
      return changed;
    },
  };
}

function isSeated({ roster }: SchoolClass, { id, name }: { id: string; name: string }): boolean {
  return roster.some(
    (place) => place.personId === id && !place.byPlatform && nameKey(place.name) === nameKey(name),
  );
}

function mayTake({ roster, removed = [] }: SchoolClass, { id, name }: { id: string; name: string }): boolean {
  const own = roster.find(({ personId }) => personId === id);
  const isKnown = own !== undefined && own.byPlatform !== true;
  const isFree = roster.some(
    (place) => place.personId === undefined && nameKey(place.name) === nameKey(name),
  );
  return isFree && !isKnown && !removed.some(({ personId }) => personId === id);
}

/** Whom else the teacher took off the list. */
function others({ removed = [] }: SchoolClass, personId: string): NonNullable<SchoolClass['removed']> {
  return removed.filter((one) => one.personId !== personId);
}

function withNames(stored: SchoolClass, names: string[], pupils: Person[]): SchoolClass {
  let roster = [...stored.roster];
  const wanted = new Map<string, { name: string; count: number }>();
  for (const name of names) {
    const key = nameKey(name);
    wanted.set(key, { name, count: (wanted.get(key)?.count ?? 0) + 1 });
  }
  for (const [key, { name, count }] of wanted) {
    const given = roster.filter((place) => !place.byPlatform && nameKey(place.name) === key).length;
    for (let missing = count - given; missing > 0; missing -= 1) {
      const seatOf = (place: SchoolClass['roster'][number]) =>
        place.byPlatform === true && nameKey(place.name) === key;
      const came = roster.find(seatOf);
      if (came?.personId !== undefined) {
        roster = roster.map((place) => (place === came ? { name, personId: came.personId } : place));
        continue;
      }
      const seated = new Set(roster.map((place) => place.personId));
      const pupil = pupils.find((each) => nameKey(each.name) === key && !seated.has(each.id));
      if (roster.length < longestRoster) roster.push(pupil ? { name, personId: pupil.id } : { name });
    }
  }
  const removed = stored.removed?.filter(({ name }) => !wanted.has(nameKey(name)));
  return { ...stored, roster, removed };
}
