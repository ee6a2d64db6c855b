import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { open } from 'lmdb';

/** Every entry of every table of the embedded stores in a folder, as `table key value`. The stores must be closed. */
export async function dumpStores(dir: string): Promise<string[]> {
  const entries: string[] = [];
  for (const path of storesIn(dir)) {
    const root = open({ path, maxDbs: 64, overlappingSync: false, encoding: 'json' });
    for (const name of [...root.getKeys()].filter((key): key is string => typeof key === 'string')) {
      const table = root.openDB({ name, encoding: 'json' });
      for (const { key, value } of table.getRange())
        entries.push(`${name} ${JSON.stringify(key)} ${JSON.stringify(value)}`);
    }
    await root.close();
  }
  return entries;
}

/** Folders that lmdb keeps its data in. */
function storesIn(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) return storesIn(path);
    return entry.name === 'data.mdb' ? [dir] : [];
  });
}
