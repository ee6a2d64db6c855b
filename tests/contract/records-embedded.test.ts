import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmbeddedRecords } from '../../adapters/records/embedded';
import type { Records } from '../../src/ports/records';
import { describeRecords, type RecordsWorld } from './records.suite';

describeRecords('embedded', createWorld, { propertyRuns: 100 });

async function createWorld(): Promise<RecordsWorld> {
  const dir = mkdtempSync(join(tmpdir(), 'talkup-records-'));
  const opened: Records[] = [];
  const open = async () => {
    const records = await createEmbeddedRecords({ dir });
    opened.push(records);
    return records;
  };
  return {
    open,
    async reopen(records) {
      await records.stop();
      return open();
    },
    async close() {
      for (const records of opened) await records.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
