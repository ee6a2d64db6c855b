import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmbeddedStores, type EmbeddedStores } from '../../adapters/lmdb/threaded';
import type { Mailbox } from '../../src/ports/mailbox';
import type { Records } from '../../src/ports/records';
import { sleep } from '../../src/shared/async';
import { systemClock } from '../../src/shared/clock';
import { describeMailbox } from './mailbox.suite';
import { claimNow, deliveryMaker, keyOf, textMessage } from './mailbox-world';
import { describeRecords } from './records.suite';

/** Threads run JavaScript; `npm test` builds it first. */
const threadFile = join(__dirname, '../../dist/adapters/lmdb/store-thread.js');

beforeAll(() => {
  if (!existsSync(threadFile))
    throw new Error('The thread of the stores is not built; npm run build does it.');
});

function createStores(): EmbeddedStores {
  return createEmbeddedStores({
    threadFile,
    onDeath: (error) => {
      throw error;
    },
  });
}

/** Folders in which something is opened, stopped and opened again, all in one thread, since starting one takes a while. */
function worldsOf<Store extends { stop(): Promise<void> }>(
  open: (stores: EmbeddedStores, dir: string) => Promise<Store>,
  keepOpen: (stores: EmbeddedStores, dir: string) => Promise<{ stop(): Promise<void> }>,
) {
  const anchorDir = mkdtempSync(join(tmpdir(), 'talkup-threaded-'));
  const stores = createStores();
  let anchor: { stop(): Promise<void> };
  beforeAll(async () => {
    anchor = await keepOpen(stores, anchorDir);
  });
  afterAll(async () => {
    await anchor.stop();
    rmSync(anchorDir, { recursive: true, force: true });
  });

  return () => {
    const dir = mkdtempSync(join(tmpdir(), 'talkup-threaded-'));
    const opened: Store[] = [];
    const openOne = async () => {
      const store = await open(stores, dir);
      opened.push(store);
      return store;
    };
    return {
      open: openOne,
      async reopen(store: Store) {
        await store.stop();
        return openOne();
      },
      async close() {
        for (const store of opened) await store.stop();
        rmSync(dir, { recursive: true, force: true });
      },
    };
  };
}

const openMailbox = (stores: EmbeddedStores, dir: string): Promise<Mailbox> => stores.openMailbox({ dir });
const openRecords = (stores: EmbeddedStores, dir: string): Promise<Records> => stores.openRecords({ dir });

describe('in one thread', () => {
  const createWorld = worldsOf(openMailbox, openRecords);
  describeMailbox(
    'embedded',
    async () => ({ ...createWorld(), clock: systemClock, pass: (ms) => sleep(ms) }),
    { shared: false, daysCanPass: false, propertyRuns: 10 },
  );
});

describe('in one thread', () => {
  const createWorld = worldsOf(openRecords, openMailbox);
  describeRecords('embedded', async () => createWorld(), { propertyRuns: 20 });
});

describe('the thread of the stores', () => {
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'talkup-thread-'));
  });
  afterEach(() => rmSync(dir, { recursive: true, force: true }));

  it('tells of a folder that is in use in the words of the store', async () => {
    const first = await createStores().openMailbox({ dir });
    await expect(createStores().openMailbox({ dir })).rejects.toMatchObject({
      name: 'TalkUpError',
      code: 'store-locked',
      retryable: false,
    });
    await first.stop();
    await (await createStores().openMailbox({ dir })).stop();
  });

  it('keeps the one store open while the other is stopped', async () => {
    const stores = createStores();
    const mailbox = await stores.openMailbox({ dir });
    const records = await stores.openRecords({ dir });
    await mailbox.stop();
    await records.put('facts', { id: 'a', value: 'b' });
    expect(await records.get('facts', 'a')).toEqual({ id: 'a', value: 'b' });
    await records.stop();
    await expect(records.get('facts', 'a')).rejects.toMatchObject({
      code: 'records-unavailable',
      retryable: true,
    });
  });

  it('loses no claim whose signal aborts while it is on its way', async () => {
    const mailbox = await createStores().openMailbox({ dir });
    for (let number = 0; number < 50; number += 1) {
      const id = String(number);
      const controller = new AbortController();
      const claiming = mailbox.claim(controller.signal);
      await mailbox.append(keyOf({ chat: 'class', person: 'mei' }), textMessage(id));
      controller.abort();
      const claim = (await claiming) ?? (await claimNow(mailbox));
      expect(claim.messages.map((message) => message.id)).toEqual([id]);
      const outbox = [deliveryMaker(systemClock)(`answer to ${id}`)];
      expect(await mailbox.commit(claim, { consumed: [id], state: id, outbox })).toBe('committed');
    }
    await mailbox.stop();
  });

  it('does not block the caller while it waits for the disk', async () => {
    const mailbox = await createStores().openMailbox({ dir });
    const key = keyOf({ chat: 'class', person: 'mei' });
    const before = performance.eventLoopUtilization();
    for (let number = 0; number < 200; number += 1) await mailbox.append(key, textMessage(String(number)));
    const { utilization } = performance.eventLoopUtilization(before);
    expect(utilization).toBeLessThan(0.9);
    await mailbox.stop();
  });

  it('shows what was written as soon as the write has resolved, however much the file grows meanwhile', async () => {
    const stores = createStores();
    const mailbox = await stores.openMailbox({ dir });
    const records = await stores.openRecords({ dir });
    const filling = 'x'.repeat(20_000);
    let done = false;
    // always in the middle of reading, so that a write resolves while an older view is open
    const reading = (async () => {
      while (!done) {
        await mailbox.snapshots.get('key 0');
        await records.get('facts', 'fact 0');
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    const writers = Array.from({ length: 10 }, async (_, writer) => {
      for (let version = 1; version <= 25; version += 1) {
        const [key, id, value] = [`key ${writer}`, `fact ${writer}`, `${version} ${filling}`];
        await mailbox.snapshots.put([{ key, value, version }]);
        expect(await mailbox.snapshots.get(key)).toBe(value);
        await records.put('facts', { id, value });
        expect(await records.get('facts', id)).toEqual({ id, value });
      }
    });
    try {
      await Promise.all(writers);
    } finally {
      done = true;
      await reading;
      await mailbox.stop();
      await records.stop();
    }
    await expect(mailbox.snapshots.get('key 0')).rejects.toMatchObject({ code: 'store-unavailable' });
  }, 60_000);

  it('says so when it dies, and fails what was asked of it', async () => {
    const deaths: Error[] = [];
    const stores = createEmbeddedStores({
      // a thread that ends at once
      threadFile: join(__dirname, '../support/register-typescript.js'),
      onDeath: (error) => deaths.push(error),
    });
    await expect(stores.openMailbox({ dir })).rejects.toMatchObject({
      code: 'store-unavailable',
      retryable: true,
    });
    expect(deaths).toHaveLength(1);
  });
});
