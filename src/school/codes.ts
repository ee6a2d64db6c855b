import type { CodePurpose, CodeRecord } from '../ports/school';
import { codeFrom, codeHash } from './code-form';
import type { SchoolStores } from './stores';

const day = 86_400_000;

/** How long a code can be redeemed. */
const lifetimeMs: Record<CodePurpose, number> = {
  admin: 7 * day,
  teacher: 7 * day,
  class: 180 * day,
  parent: 30 * day,
  roster: 30 * day,
  link: 15 * 60_000,
};

/** Class codes are for a whole class; each other code is for one person. */
export function isSingleUse(purpose: CodePurpose): boolean {
  return purpose !== 'class';
}

export interface NewCode {
  purpose: CodePurpose;
  /** The same seed makes the same code; from the inbound id, or the class's id. */
  seed: string;
  subjectId?: string;
  createdBy: string;
}

/** One-time and class codes; only their keyed hashes are stored. Throws what the records throw. */
export function createCodes({ records, clock, secret }: Pick<SchoolStores, 'records' | 'clock' | 'secret'>) {
  return {
    /** Makes the code, or finds it again; one that still stands is not prolonged but for class codes. */
    async make({ purpose, seed, subjectId, createdBy }: NewCode): Promise<string> {
      const code = codeFrom(secret, `${purpose}:${seed}`);
      const now = clock.now();
      const record: CodeRecord = {
        id: codeHash(secret, code),
        purpose,
        subjectId,
        createdBy,
        createdAt: now,
        expiresAt: now + lifetimeMs[purpose],
      };
      if ((await records.insert('codes', record)) === 'exists' && purpose === 'class') {
        await records.update('codes', record.id, (stored) => ({
          ...record,
          createdAt: stored?.createdAt ?? now,
        }));
      }
      return code;
    },

    /** What was made of this seed is no code any more. */
    async revoke({ purpose, seed }: Pick<NewCode, 'purpose' | 'seed'>): Promise<void> {
      await records.remove('codes', codeHash(secret, codeFrom(secret, `${purpose}:${seed}`)));
    },

    find(typed: string): Promise<CodeRecord | undefined> {
      return records.get('codes', codeHash(secret, typed));
    },

    byId: (id: string): Promise<CodeRecord | undefined> => records.get('codes', id),

    /** Single use: 'used' when somebody else was first; the same person takes it twice without harm. */
    async take(id: string, personId: string): Promise<'taken' | 'used' | 'expired'> {
      const now = clock.now();
      const after = await records.update('codes', id, (stored) =>
        stored === undefined || stored.usedBy !== undefined || stored.expiresAt < now
          ? undefined
          : { ...stored, usedBy: personId },
      );
      if (after?.usedBy === personId) return 'taken';
      return after?.usedBy === undefined ? 'expired' : 'used';
    },
  };
}
