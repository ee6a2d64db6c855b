import type { Consent, Person, PersonSnapshot } from '../ports/school';
import { union } from './identity';
import type { People } from './people';
import { readSnapshot, type StoredParents } from './person-snapshot';
import { snapshotKeys } from './snapshot-keys';
import type { SchoolStores } from './stores';

/** Version of the text in commands/consent-text.ts that parents agree to. */
export const consentVersion = '2026-1';
/** A child may have two parents. */
const mostParents = 2;

/** Who is bound to which child, and what they agreed to. Throws what the records throw. */
export function createParents({ records, snapshots, publisher, clock }: SchoolStores, people: People) {
  async function others(childId: string, parentId: string): Promise<Person[]> {
    return (await people.parentsOf(childId)).filter((parent) => parent.id !== parentId);
  }

  async function withdraw(childId: string, parentId: string): Promise<void> {
    await records.update('consents', consentId(parentId, childId), (stored) =>
      stored === undefined || stored.withdrawnAt !== undefined
        ? undefined
        : { ...stored, withdrawnAt: clock.now() },
    );
  }

  async function unbind(parentId: string, childId: string): Promise<void> {
    await withdraw(childId, parentId);
    // The role stays: a turn that is done again needs it, and the next child may come.
    await people.changeStored(parentId, (stored) => ({
      ...stored,
      childIds: stored.childIds.filter((id) => id !== childId),
    }));
    await publisher.parents(childId);
  }

  return {
    unbind,

    async hasConsent(childId: string): Promise<boolean> {
      const consents = await records.find('consents', 'byChild', { equals: [childId], limit: 50 });
      return consents.some(({ withdrawnAt }) => withdrawnAt === undefined);
    },

    /** The names of the parents of each of these pupils; pupils without one are left out. */
    async of(childIds: string[]): Promise<Map<string, string[]>> {
      const stored = await snapshots.getMany(childIds.map(snapshotKeys.parents));
      const bound = stored.map((value) => readSnapshot<StoredParents>(value)?.ids ?? []);
      const known = await people.byIds([...new Set(bound.flat())]);
      const nameOf = new Map(known.map(({ id, name }) => [id, name]));
      return new Map(
        childIds.flatMap((childId, index): [string, string[]][] => {
          const names = (bound[index] ?? []).flatMap((id) => nameOf.get(id) ?? []);
          return names.length === 0 ? [] : [[childId, names]];
        }),
      );
    },

    /** Whether this person can still be bound. */
    async mayBind(childId: string, parentId: string): Promise<boolean> {
      return (await others(childId, parentId)).length < mostParents;
    },

    /** Consent first, then the bond. 'full' when two others were faster. */
    async bind(parent: PersonSnapshot, childId: string): Promise<'bound' | 'full'> {
      const consent: Consent = {
        id: consentId(parent.id, childId),
        childId,
        givenBy: parent.id,
        givenAt: clock.now(),
        textVersion: consentVersion,
      };
      await records.update('consents', consent.id, (stored) =>
        stored !== undefined && stored.withdrawnAt === undefined ? undefined : consent,
      );
      await people.change(parent, (stored) => ({
        ...stored,
        roles: union(stored.roles, ['parent'] as const),
        childIds: union(stored.childIds, [childId]),
      }));
      if ((await others(childId, parent.id)).length >= mostParents) {
        await unbind(parent.id, childId);
        return 'full';
      }
      await publisher.parents(childId);
      return 'bound';
    },
  };
}

export function consentId(parentId: string, childId: string): string {
  return `${parentId}:${childId}`;
}
