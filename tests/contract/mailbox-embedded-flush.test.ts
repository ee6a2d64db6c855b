import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Lmdb from 'lmdb';
import { createEmbeddedMailbox } from '../../adapters/mailbox/embedded';
import type { Mailbox } from '../../src/ports/mailbox';
import { systemClock } from '../../src/shared/clock';
import { append, claimIfAny, claimNow, idsOf } from './mailbox-world';

/** While it fails each transaction breaks behind its last operation, as on a disk that cannot flush. */
const mockDisk = { fails: false };

jest.mock('lmdb', () => {
  const lmdb = jest.requireActual<typeof Lmdb>('lmdb');
  const open = (options: Lmdb.RootDatabaseOptionsWithPath) => {
    const root = lmdb.open(options);
    const transactionSync = root.transactionSync.bind(root);
    root.transactionSync = (write) =>
      transactionSync(() => {
        const written = write();
        if (mockDisk.fails) throw Object.assign(new Error('Input/output error'), { code: 5 });
        return written;
      });
    return root;
  };
  return { ...lmdb, open };
});

const dir = mkdtempSync(join(tmpdir(), 'talkup-flush-'));
let mailbox: Mailbox;

beforeEach(async () => {
  mailbox = await createEmbeddedMailbox({ dir, clock: systemClock });
});
afterEach(async () => {
  mockDisk.fails = false;
  await mailbox.stop();
  rmSync(dir, { recursive: true, force: true });
});

const change = { consumed: ['1'], state: 'kept', outbox: [] };

it('a turn that began before its message was on the disk counts for nothing when the message does not get there', async () => {
  const claiming = claimNow(mailbox);
  mockDisk.fails = true;
  await expect(append(mailbox, ['1'])).rejects.toMatchObject({ code: 'store-unavailable', retryable: true });
  mockDisk.fails = false;
  const early = await claiming;
  expect(idsOf(early)).toEqual(['1']);
  expect(await mailbox.commit(early, change)).toBe('fenced');
  expect(await claimIfAny(mailbox)).toBeUndefined();

  // the platform sends it again
  await append(mailbox, ['1']);
  const again = await claimNow(mailbox);
  expect(idsOf(again)).toEqual(['1']);
  expect(again.state).toBeUndefined();
  expect(await mailbox.commit(again, change)).toBe('committed');
});

it('a flush that fails takes back nothing that was given out before', async () => {
  await append(mailbox, ['1']);
  const claim = await claimNow(mailbox);
  mockDisk.fails = true;
  await expect(append(mailbox, ['2'])).rejects.toMatchObject({ code: 'store-unavailable' });
  mockDisk.fails = false;
  expect(await mailbox.commit(claim, change)).toBe('committed');
});
