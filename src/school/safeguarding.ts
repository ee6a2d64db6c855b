import type { ChatAddress } from '../ports/chat';
import type { Snapshots } from '../ports/mailbox';
import type { ClassSnapshot } from '../ports/school';
import { readSnapshot, type StoredParents, type StoredReach } from './person-snapshot';
import { snapshotKeys } from './snapshot-keys';

/** Who can be told of a pupil in need, from snapshots alone, so that it works while the records are away. */
export function createSafeguardingDirectory({ getMany }: Pick<Snapshots, 'getMany'>) {
  async function reaches(personId: string): Promise<ChatAddress[]> {
    const [reach] = await getMany([snapshotKeys.reach(personId)]);
    return readSnapshot<StoredReach>(reach)?.addresses ?? [];
  }

  return {
    async guardians(
      personId: string,
      classroom: ClassSnapshot | undefined,
    ): Promise<{ contact?: string; admins: string[]; parents: string[]; teachers: string[] }> {
      const [admins, parents] = await getMany([snapshotKeys.admins(), snapshotKeys.parents(personId)]);
      return {
        contact: classroom?.settings.safeguard,
        admins: readSnapshot<{ ids: string[] }>(admins)?.ids ?? [],
        parents: readSnapshot<StoredParents>(parents)?.ids ?? [],
        teachers: classroom === undefined ? [] : [classroom.teacherId],
      };
    },

    /** The private chat that the person used last. */
    async reach(personId: string): Promise<ChatAddress | undefined> {
      return (await reaches(personId))[0];
    },

    /** The private chats by which a person can be reached, the last used first. */
    reaches,

    /** Whom to tell of what concerns the installation. */
    async admins(): Promise<string[]> {
      const [admins] = await getMany([snapshotKeys.admins()]);
      return readSnapshot<{ ids: string[] }>(admins)?.ids ?? [];
    },
  };
}
