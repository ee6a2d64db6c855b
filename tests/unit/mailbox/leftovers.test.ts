import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open } from 'lmdb';
import { createEmbeddedMailbox } from '../../../adapters/mailbox/embedded';
import type { Mailbox } from '../../../src/ports/mailbox';
import { append, claimNow, deliveryMaker, deliveryNow, keyOf, sendAll } from '../../contract/mailbox-world';
import { createTestClock, type TestClock } from '../../support/clock';

let dir: string;
let clock: TestClock;
let mailbox: Mailbox;

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'talkup-leftovers-'));
  clock = createTestClock();
  mailbox = await createEmbeddedMailbox({ dir, clock });
});
afterEach(async () => {
  await mailbox.stop();
  rmSync(dir, { recursive: true, force: true });
});

/** Every row on disk, by table, as text. Ends the mailbox. */
async function rowsOnDisk(): Promise<Record<string, string[]>> {
  await mailbox.stop();
  const root = open({ path: join(dir, 'mailbox'), maxDbs: 40, overlappingSync: false, encoding: 'json' });
  const rows: Record<string, string[]> = {};
  for (const name of [...root.getKeys()].map(String)) {
    const table = root.openDB({ name, encoding: 'json' });
    const found = [...table.getRange()].map(({ key, value }) => JSON.stringify([key, value]));
    if (found.length > 0) rows[name] = found;
  }
  await root.close();
  return rows;
}

async function oneTurn(id: string, { person = 'mei', personId = 'p-mei' } = {}): Promise<void> {
  await append(mailbox, [id], { person });
  const delivery = deliveryMaker(clock);
  await mailbox.commit(await claimNow(mailbox), {
    consumed: [id],
    state: `${person} said something`,
    outbox: [
      delivery(`a-${id}`, { personId }),
      delivery(`j-${id}`, { personId, lane: `records:${id}`, channel: 'records', kind: 'journal' }),
    ],
    answers: [{ messageId: id, answer: `answer to ${person}` }],
  });
}

it('drops what has outlived its use, so that the disk does not fill with the years', async () => {
  for (let turn = 0; turn < 20; turn += 1) await oneTurn(`turn-${turn}`);
  await sendAll(mailbox, ['web', 'records']);
  await append(mailbox, ['buried']);
  await mailbox.bury(await claimNow(mailbox), 'buried', 'broken');
  await clock.advance(31 * 86_400_000);
  expect(Object.keys(await rowsOnDisk()).sort()).toEqual(['meta', 'stateDays', 'states', 'statesByDay']);
}, 60_000);

it('drops a state that nobody has spoken to for the days of retention, and no other', async () => {
  await mailbox.stop();
  mailbox = await createEmbeddedMailbox({ dir, clock, retentionDays: 3 });
  await oneTurn('1');
  await oneTurn('2', { person: 'bo', personId: 'p-bo' });
  await clock.advance(3 * 86_400_000);
  await oneTurn('3', { person: 'bo', personId: 'p-bo' });
  await clock.advance(2 * 86_400_000);
  const { states } = await rowsOnDisk();
  expect(states).toEqual([JSON.stringify([keyOf({ chat: 'class', person: 'bo' }), 'bo said something'])]);
}, 60_000);

it('keeps nothing in the queues of what was answered and sent', async () => {
  await oneTurn('1');
  await sendAll(mailbox, ['web', 'records']);
  const rows = await rowsOnDisk();
  const queues = [
    'messages',
    'queues',
    'ready',
    'payloads',
    'laneRows',
    'lanes',
    'scheduled',
    'sending',
    'open',
  ];
  for (const name of queues) expect(rows[name]).toBeUndefined();
});

it('leaves no byte of a forgotten person on disk but delivery ids', async () => {
  await oneTurn('1');
  await oneTurn('2', { person: 'bo', personId: 'p-bo' });
  await append(mailbox, ['3', '4', '5']);
  await mailbox.bury(await claimNow(mailbox), '3', 'broken');
  await mailbox.release(await claimNow(mailbox), { notBefore: clock.now() + 60_000 });
  const claim = await deliveryNow(mailbox, ['web']);
  await mailbox.outbox.sending(claim);
  await mailbox.outbox.settle(claim, { status: 'sent' });
  const inFlight = await deliveryNow(mailbox, ['records']);
  await mailbox.outbox.sending(inFlight);

  await mailbox.forget({ personId: 'p-mei', conversations: [keyOf({ chat: 'class', person: 'mei' })] });
  await mailbox.outbox.settle(inFlight, { status: 'sent' });

  const rows = Object.values(await rowsOnDisk()).flat();
  expect(rows.filter((row) => row.includes('mei'))).toEqual([]);
  expect(rows.filter((row) => row.includes('bo said something'))).toHaveLength(1);
  expect(rows.filter((row) => row.includes('p-bo')).length).toBeGreaterThan(0);
});
