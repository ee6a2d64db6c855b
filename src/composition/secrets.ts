import { randomBytes } from 'node:crypto';
import type { Leases } from '../ports/lease';
import type { Logger } from '../ports/logger';
import type { Mailbox } from '../ports/mailbox';
import type { Records } from '../ports/records';
import { timeLimit } from '../shared/async';
import { isRetryable } from '../shared/errors';

export interface SecretStores {
  mailbox: Pick<Mailbox, 'snapshots'>;
  records: Pick<Records, 'get' | 'insert'>;
  leases: Leases;
  logger?: Logger;
}

/** How long another process may take to make the same secret, in milliseconds. */
const patienceMs = 30_000;

/**
 * A secret that is made once and kept: the same in every process and over restarts. The records are its home; a copy in the snapshots
 * lets TalkUp start while the records are away. Where neither has it and the records are away it is made all the same, and goes home
 * at a later start; throws what the mailbox throws when that is away.
 */
export async function keptSecret(name: string, stores: SecretStores): Promise<string> {
  const { snapshots } = stores.mailbox;
  const key = `secret:${name}`;
  const [copy, athome] = await snapshots.getMany([key, `${key}:home`]);
  if (copy && athome) return copy;
  const lease = await stores.leases.acquire(key, timeLimit(patienceMs));
  try {
    return await settle(key, stores);
  } finally {
    await lease.release();
  }
}

/** In one process at a time. */
async function settle(
  key: string,
  { mailbox: { snapshots }, records, logger }: SecretStores,
): Promise<string> {
  const copy = await snapshots.get(key);
  const made = copy ?? randomBytes(32).toString('base64url');
  try {
    await records.insert('facts', { id: key, value: made });
    const value = (await records.get('facts', key))?.value ?? made;
    // the mailbox was new and the records were away at the last start: what the records say holds
    if (copy !== undefined && copy !== value)
      logger?.warn(
        { secret: key },
        'the records had another secret than the one made meanwhile; theirs is used',
      );
    await snapshots.put([
      { key, value, version: 2 },
      { key: `${key}:home`, value: '1', version: 1 },
    ]);
    return value;
  } catch (error) {
    if (!isRetryable(error)) throw error;
    await snapshots.put([{ key, value: made, version: 1 }]);
    return made;
  }
}
