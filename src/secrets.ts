import { randomBytes } from 'node:crypto';
import type { Mailbox } from './ports/mailbox';
import type { Records } from './ports/records';

/**
 * A secret that is made once and kept: the same in every process and over restarts. The records are its home; a copy in the snapshots
 * lets TalkUp start while the records are away. Throws what the records throw where neither has it.
 */
export async function keptSecret(
  name: string,
  { mailbox, records }: { mailbox: Pick<Mailbox, 'snapshots'>; records: Pick<Records, 'get' | 'insert'> },
): Promise<string> {
  const key = `secret:${name}`;
  const copy = await mailbox.snapshots.get(key);
  if (copy) return copy;
  await records.insert('facts', { id: key, value: randomBytes(32).toString('base64url') });
  const value = (await records.get('facts', key))?.value ?? '';
  await mailbox.snapshots.put([{ key, value, version: 1 }]);
  return value;
}
