import { composeJournal, createJournalist } from '../../../src/outbox';
import type { JournalEntry } from '../../../src/ports/school';
import { TalkUpError } from '../../../src/shared/errors';
import { sleep } from '../../../src/shared/async';
import { createTestClock, type TestClock } from '../../support/clock';
import { silentLogger } from '../../support/logger';
import { silentMetrics } from '../../support/metrics';
import { openStores, type Stores } from '../../support/stores';

let stores: Stores;
/** Of the journalist alone; the mailbox takes its rows at once. */
let clock: TestClock;
/** What was written, a list for each write. */
let written: string[][];
/** Asked before each write. */
let refuses: (ids: string[]) => Error | undefined;
let journalist: ReturnType<typeof createJournalist>;
let stopping: AbortController;
let running: Promise<void>;

beforeEach(async () => {
  stores = await openStores();
  clock = createTestClock();
  written = [];
  refuses = () => undefined;
  journalist = createJournalist({
    outbox: stores.mailbox.outbox,
    async apply(entries) {
      const ids = entries.map(({ document }) => document.id);
      const refusal = refuses(ids);
      if (refusal) throw refusal;
      written.push(ids);
    },
    clock,
    logger: silentLogger,
    metrics: silentMetrics,
  });
  stopping = new AbortController();
  running = journalist.run(stopping.signal);
});
afterEach(async () => {
  stopping.abort();
  await running;
  await stores.close();
});

/** Puts a row for each id into the lane of its pupil: `anna-1` belongs to anna. */
function commit(...ids: string[]): Promise<void> {
  return stores.mailbox.outbox.put(
    ids.map((id) => {
      const personId = id.split('-')[0]!;
      const document = { id, personId, linkedAt: 1 };
      const entries: JournalEntry[] = [{ collection: 'identities', document }];
      return composeJournal(entries, { id, lane: personId, personId, now: Date.now() });
    }),
  );
}

/** Lets the journalist's time go on until this holds. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let round = 0; !(await holds()); round += 1) {
    if (round > 2_000) throw new Error(`it did not come to that; written: ${JSON.stringify(written)}`);
    await clock.advance(100);
    await sleep(1);
  }
}

const allSettled = async () => (await stores.mailbox.counts()).waitingDeliveries === 0;

it('writes what comes within a moment in one go', async () => {
  const pupils = ['anna', 'bo', 'cai', 'dan', 'eva', 'fei', 'gao', 'han', 'ivy', 'jia'];
  await commit(...pupils.map((pupil) => `${pupil}-1`));
  await until(allSettled);
  expect(written.map((ids) => ids.length)).toEqual([10]);
});

it('keeps the order of a pupil, however much of the others comes along', async () => {
  const ids = ['anna-1', 'bo-1', 'anna-2', 'bo-2', 'anna-3', 'cai-1'];
  await commit(...ids);
  await until(allSettled);
  const order = written.flat();
  expect([...order].sort()).toEqual([...ids].sort());
  expect(order.filter((id) => id.startsWith('anna'))).toEqual(['anna-1', 'anna-2', 'anna-3']);
  expect(order.filter((id) => id.startsWith('bo'))).toEqual(['bo-1', 'bo-2']);
});

it('writes the others when one of them cannot be written, and tries that one again', async () => {
  refuses = (ids) => (ids.includes('bo-1') ? new TypeError('there is no such field') : undefined);
  await commit('anna-1', 'bo-1', 'cai-1');
  await until(() => written.flat().length === 2);
  expect(written.flat().sort()).toEqual(['anna-1', 'cai-1']);
  refuses = () => undefined;
  await commit('bo-2');
  await until(() => written.flat().includes('bo-2'));
  const bo = written.flat().filter((id) => id.startsWith('bo'));
  expect(bo).toEqual(['bo-1', 'bo-2']);
}, 15_000);

it('waits while the records are away, and loses nothing', async () => {
  let tries = 0;
  refuses = () => {
    tries += 1;
    return new TalkUpError('away', { code: 'records-unavailable', retryable: true });
  };
  await commit('anna-1', 'bo-1', 'anna-2');
  await until(() => tries > 10);
  expect(written).toEqual([]);
  refuses = () => undefined;
  await until(allSettled);
  expect(written.flat().sort()).toEqual(['anna-1', 'anna-2', 'bo-1']);
});

it('does not wait for company where somebody wants to see what is written', async () => {
  const startedAt = clock.now();
  await commit('anna-1');
  const settled = journalist.settled(10_000);
  for (let ms = 0; ms < 45; ms += 15) {
    await sleep(100);
    await clock.advance(15);
  }
  expect(written).toEqual([['anna-1']]);
  // less than a row waits for company
  expect(clock.now() - startedAt).toBeLessThan(50);
  await until(allSettled);
  await clock.advance(15);
  await settled;
});

it('ends what it has taken when it stops', async () => {
  await commit('anna-1', 'bo-1');
  await until(async () => {
    const claimed = new AbortController();
    setTimeout(() => claimed.abort(), 5);
    return (await stores.mailbox.outbox.claim(['records'], claimed.signal)) === undefined;
  });
  stopping.abort();
  await running;
  expect(written.flat().sort()).toEqual(['anna-1', 'bo-1']);
  expect(await allSettled()).toBe(true);
});
