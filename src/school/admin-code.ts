import type { CodeRecord } from '../ports/school';
import { codeFrom, codeHash } from './code-form';
import type { SchoolStores } from './stores';

const generationFact = 'admin-code-generation';
const tenYearsMs = 10 * 365 * 86_400_000;

export interface AdminCodeOptions extends Pick<SchoolStores, 'records' | 'clock' | 'secret'> {
  /** ADMIN_CODE, where it is set. */
  adminCode?: string;
}

/**
 * Makes sure that somebody can become the first admin. Resolves with the code to print: the one of the setting as long as nobody has
 * redeemed it, else a made one as long as there is no admin; the same at each start. Undefined when nobody needs one.
 */
export async function ensureAdminCode({
  records,
  clock,
  secret,
  adminCode,
}: AdminCodeOptions): Promise<string | undefined> {
  async function stored(code: string): Promise<CodeRecord | undefined> {
    const now = clock.now();
    const record: CodeRecord = {
      id: codeHash(secret, code),
      purpose: 'admin',
      createdBy: 'settings',
      createdAt: now,
      expiresAt: now + tenYearsMs,
    };
    await records.insert('codes', record);
    return records.get('codes', record.id);
  }

  if (adminCode !== undefined && (await stored(adminCode))?.usedBy === undefined) return adminCode;
  const admins = await records.find('people', 'byRole', { equals: ['admin'], limit: 1 });
  if (admins.length > 0) return undefined;
  for (let tries = 0; tries < 100; tries += 1) {
    const generation = Number((await records.get('facts', generationFact))?.value ?? '0');
    const code = codeFrom(secret, `admin:${generation}`);
    if ((await stored(code))?.usedBy === undefined) return code;
    await records.update('facts', generationFact, (fact) =>
      Number(fact?.value ?? '0') > generation
        ? undefined
        : { id: generationFact, value: String(generation + 1) },
    );
  }
  return undefined;
}
