import type { Clock } from '../../../src/ports/clock';
import type { Mailbox } from '../../../src/ports/mailbox';
import { createAnswers } from './answers';
import { createInbox } from './inbox';
import { lockFolder } from './lock';
import { createOutbox } from './outbox';
import { createReadyIndex } from './ready';
import { createSnapshots } from './snapshots';
import { createStates } from './states';
import { mailboxFolder, openStore } from './store';
import { countOf, createSweeper } from './sweeper';

export { createLocalLeases } from './leases';

export interface EmbeddedMailboxOptions {
  /** The data folder (DATA_DIR); the mailbox lives in `mailbox` inside it. Made where it is missing. */
  dir: string;
  clock: Clock;
  /** How long a conversation's state is kept after its last commit, in days (RETENTION_DAYS); default 400. */
  retentionDays?: number;
}

/**
 * The mailbox of one process, on disk. Throws TalkUpError 'store-locked' when another process runs on the same folder,
 * 'store-unavailable' or 'store-full' when the folder cannot be used.
 */
export async function createEmbeddedMailbox({
  dir,
  clock,
  retentionDays = 400,
}: EmbeddedMailboxOptions): Promise<Mailbox> {
  const folder = mailboxFolder(dir);
  const lock = await lockFolder(folder);
  try {
    return await open(folder, { clock, retentionDays, unlock: () => lock.release() });
  } catch (error) {
    lock.release();
    throw error;
  }
}

interface OpenOptions {
  clock: Clock;
  retentionDays: number;
  unlock(): void;
}

async function open(folder: string, { clock, retentionDays, unlock }: OpenOptions): Promise<Mailbox> {
  const store = openStore(folder);
  const { messages, open: openDeliveries, deadLetters } = store.tables;
  const stopping = new AbortController();
  const stopped = stopping.signal;
  const ready = { inbox: createReadyIndex(store), outbox: createReadyIndex(store) };
  const answers = createAnswers(store, clock);
  const snapshots = createSnapshots(store);
  const states = createStates(store, clock);
  const outbox = createOutbox({ store, clock, ready: ready.outbox, stopped });
  const inbox = createInbox({
    store,
    clock,
    ready: ready.inbox,
    answers,
    snapshots,
    states,
    outbox,
    stopped,
  });
  const sweeper = createSweeper({ store, clock, answers, states, retentionDays, stopped });
  await outbox.recover();
  const sweeping = sweeper.run();
  let closing: Promise<void> | undefined;

  async function close(): Promise<void> {
    stopping.abort();
    inbox.stop();
    outbox.stop();
    answers.stop();
    await sweeping;
    store.close();
    await store.shut();
    unlock();
  }

  return {
    append: inbox.append,
    claim: inbox.claim,
    commit: inbox.commit,
    release: inbox.release,
    bury: inbox.bury,
    deadLetters: inbox.deadLetters,
    replay: inbox.replay,
    outbox: outbox.port,
    snapshots: snapshots.port,
    answers: answers.port,
    forget: ({ personId, conversations, asking }) =>
      store.write(() => {
        for (const key of conversations) inbox.forget(key);
        if (asking !== undefined) inbox.forgetKept(asking);
        outbox.forget(personId);
      }),
    counts: async () =>
      store.read(() => ({
        waitingMessages: countOf(messages),
        waitingDeliveries: countOf(openDeliveries),
        deadLetters: countOf(deadLetters),
        ambiguousSends: outbox.ambiguousSends(),
      })),
    check: () => store.write(() => void store.tables.meta.put('checked', clock.now()), 'accept'),
    stop: () => (closing ??= close()),
  };
}
