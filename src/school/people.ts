import type { Person, PersonSnapshot, Role } from '../ports/school';
import { TalkUpError } from '../shared/errors';
import { union } from './identity';
import type { SchoolStores } from './stores';

const mostInClass = 500;
const mostOfRole = 1_000;

export type People = ReturnType<typeof createPeople>;

/** The people of the school, as the records know them. Throws what the records throw. */
export function createPeople({ records, publisher, clock }: SchoolStores) {
  /** Whom the journal has not carried into the records yet is put there from what the turn knows. */
  function fromSnapshot(person: PersonSnapshot): Person {
    const { id, name, roles, language, classIds, level, reach } = person;
    return { id, name, roles, language, classIds, level, reach, childIds: [], createdAt: clock.now() };
  }

  async function refuseErased(personId: string): Promise<void> {
    if ((await records.get('erasures', personId)) === undefined) return;
    throw new TalkUpError('this person was erased or joined with another', { code: 'person-gone' });
  }

  return {
    async get(person: PersonSnapshot): Promise<Person> {
      const stored = await records.get('people', person.id);
      return stored === undefined
        ? fromSnapshot(person)
        : { ...stored, classIds: union(stored.classIds, person.classIds) };
    },

    async byIds(ids: string[]): Promise<Person[]> {
      const found = await records.getMany('people', ids);
      return found.filter((person) => person !== undefined);
    },

    /** `change` must be pure. Throws 'person-gone' for an erased person. */
    async change(person: PersonSnapshot, change: (person: Person) => Person): Promise<Person> {
      await refuseErased(person.id);
      const changed = await records.update('people', person.id, (stored) =>
        change(stored ?? fromSnapshot(person)),
      );
      await publisher.person(person.id);
      if (changed === undefined) throw new TalkUpError('the person was not stored', { code: 'internal' });
      if (changed.roles.includes('admin')) await publisher.admins();
      return changed;
    },

    /** Changes somebody who is in the records already; undefined when there is no such person. */
    async changeStored(personId: string, change: (person: Person) => Person): Promise<Person | undefined> {
      const changed = await records.update('people', personId, (stored) => stored && change(stored));
      await publisher.person(personId);
      return changed;
    },

    /** Who learns in this class, in the order of their names. */
    async ofClass(classId: string): Promise<Person[]> {
      const found = await records.find('people', 'byClass', { equals: [classId], limit: mostInClass });
      return found.sort((one, other) => one.name.localeCompare(other.name, 'zh-Hans-CN'));
    },

    ofRole(role: Role): Promise<Person[]> {
      return records.find('people', 'byRole', { equals: [role], limit: mostOfRole });
    },

    parentsOf(childId: string): Promise<Person[]> {
      return records.find('people', 'byChild', { equals: [childId], limit: 10 });
    },
  };
}
