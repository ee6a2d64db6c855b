import type { Person, PersonSnapshot } from '../ports/school';
import { nameKey } from './names';
import type { SchoolStores } from './stores';

export interface Newcomer {
  person: Pick<PersonSnapshot, 'id' | 'name'>;
  classId: string;
  channel: string;
  /** When the login began for which the newcomer's id holds. Ms since the epoch. */
  since: number;
}

const mostIdentities = 20;

/**
 * Pupils of a platform whose ids hold for one login only come back as somebody new. A name is no proof, so this only finds who may be
 * asked about: the one pupil of this class with this name, nothing but a pupil, known on this platform by ids of earlier logins alone,
 * and silent since this login began. Whoever has spoken since is here under an id of their own, and is somebody else.
 */
export function createRecognition({ records }: Pick<SchoolStores, 'records'>) {
  async function isAway(candidate: Person, { channel, since }: Newcomer): Promise<boolean> {
    const [identities, [last]] = await Promise.all([
      records.find('identities', 'byPerson', { equals: [candidate.id], limit: mostIdentities }),
      records.find('turns', 'byPerson', { equals: [candidate.id], order: 'desc', limit: 1 }),
    ]);
    const here = identities.filter(({ id }) => id.startsWith(`${channel}:`));
    return here.length > 0 && here.every(({ linkedAt }) => linkedAt < since) && (last?.at ?? 0) < since;
  }

  return {
    /** The pupil whom the newcomer may be; undefined for none, and for more than one. Throws what the records throw. */
    async former(newcomer: Newcomer): Promise<Person | undefined> {
      const { person, classId } = newcomer;
      const schoolClass = await records.get('classes', classId);
      const sameName = (schoolClass?.roster ?? []).filter(
        ({ name, personId }) =>
          nameKey(name) === nameKey(person.name) && personId !== undefined && personId !== person.id,
      );
      const ids = new Set(sameName.map(({ personId }) => personId));
      const [id] = ids;
      if (id === undefined || ids.size !== 1) return undefined;
      const candidate = await records.get('people', id);
      if (!candidate || candidate.roles.some((role) => role !== 'student')) return undefined;
      return (await isAway(candidate, newcomer)) ? candidate : undefined;
    },
  };
}
