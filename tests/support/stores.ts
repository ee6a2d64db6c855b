import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmbeddedMailbox } from '../../adapters/mailbox/embedded';
import { createEmbeddedRecords } from '../../adapters/records/embedded';
import type { Clock } from '../../src/ports/clock';
import { systemClock } from '../../src/shared/clock';

/** Both embedded stores in a folder of their own, and a way to be rid of them. */
export async function openStores({ clock = systemClock, dir }: { clock?: Clock; dir?: string } = {}) {
  const folder = dir ?? (await mkdtemp(join(tmpdir(), 'talkup-')));
  const mailbox = await createEmbeddedMailbox({ dir: folder, clock });
  const records = await createEmbeddedRecords({ dir: folder });
  return {
    dir: folder,
    mailbox,
    records,
    async close({ keep = false } = {}) {
      await mailbox.stop();
      await records.stop();
      if (!keep) await rm(folder, { recursive: true, force: true });
    },
  };
}

export type Stores = Awaited<ReturnType<typeof openStores>>;
