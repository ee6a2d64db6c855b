import type { Claim, DeliveryClaim, Mailbox } from '../../src/ports/mailbox';
import type { CollectionName, Collections, Records } from '../../src/ports/records';
import { TalkUpError } from '../../src/shared/errors';
import type { SnapshotReads } from '../mailbox/embedded/snapshots';
import type { EmbeddedRecords } from '../records/embedded';
import type { DocumentReads } from '../records/embedded/documents';
import { closedError } from '../records/embedded/errors';
import type { RemoteStore } from './thread-client';

/** Tries to change one document while others change it too; each round at least one of them succeeds. */
const mostRounds = 1_000;

/** Reads in this thread; closed before the store is. */
type Reads<Port> = Port & { close(): Promise<void> };

/** The mailbox port, each method a call to the thread, except that snapshots are read here. */
export function remoteMailbox({ call, close }: RemoteStore, reads: Reads<SnapshotReads>): Mailbox {
  const remote =
    (method: string) =>
    (...args: unknown[]) =>
      call(method, args) as Promise<never>;
  let closing: Promise<void> | undefined;
  return {
    append: remote('append'),
    claim: async (signal) => (signal.aborted ? undefined : (call('claim', [], signal) as Promise<never>)),
    commit: (claim, change) => call('commit', [bare(claim), change]) as Promise<never>,
    release: (claim, options) => call('release', [bare(claim), options]) as Promise<never>,
    bury: (claim, ...reason) => call('bury', [bare(claim), ...reason]) as Promise<never>,
    deadLetters: remote('deadLetters'),
    replay: remote('replay'),
    outbox: {
      put: remote('outbox.put'),
      claim: async (channels, signal) =>
        signal.aborted ? undefined : (call('outbox.claim', [channels], signal) as Promise<never>),
      sending: (claim) => call('outbox.sending', [bareDelivery(claim)]) as Promise<never>,
      settle: (claim, outcome) => call('outbox.settle', [bareDelivery(claim), outcome]) as Promise<never>,
      takeMore: (claim, limit) => call('outbox.takeMore', [bareDelivery(claim), limit]) as Promise<never>,
      moveLane: remote('outbox.moveLane'),
      ledger: remote('outbox.ledger'),
    },
    snapshots: {
      get: reads.get,
      getMany: reads.getMany,
      put: remote('snapshots.put'),
      swap: remote('snapshots.swap'),
    },
    answers: {
      get: remote('answers.get'),
      async wait(channel, messageId, signal) {
        signal.throwIfAborted();
        return call('answers.wait', [channel, messageId], signal) as Promise<never>;
      },
    },
    forget: remote('forget'),
    counts: remote('counts'),
    check: remote('check'),
    stop: () => (closing ??= reads.close().then(close)),
  };
}

/** What the store needs to know a claim again: texts that it gave out do not travel back. */
function bare({ key, fence }: Claim): Claim {
  return { key, fence, messages: [], state: undefined, attempts: 0 };
}

function bareDelivery({ delivery, fence }: DeliveryClaim): DeliveryClaim {
  return { delivery: { ...delivery, payload: '' }, fence };
}

/**
 * The records port, each method a call to the thread, except that single documents are read here; `change` of an update runs on this
 * side.
 */
export function remoteRecords({ call, close }: RemoteStore, reads: Reads<DocumentReads>): Records {
  const remote =
    (method: keyof EmbeddedRecords) =>
    async (...args: unknown[]) => {
      if (closing) throw closedError();
      return call(method, args) as Promise<never>;
    };
  const replaceIf = remote('replaceIf') as EmbeddedRecords['replaceIf'];
  let closing: Promise<void> | undefined;

  async function update<C extends CollectionName>(
    collection: C,
    id: string,
    change: (document: Collections[C] | undefined) => Collections[C] | undefined,
  ): Promise<Collections[C] | undefined> {
    let current = await reads.get(collection, id);
    for (let round = 0; round < mostRounds; round += 1) {
      const next = change(current && structuredClone(current));
      if (next === undefined) return current;
      const outcome = await replaceIf(collection, current, next);
      if (outcome.replaced) return next;
      current = outcome.current;
    }
    throw new TalkUpError('Too many change the same record at the same time; nothing was changed.', {
      code: 'records-unavailable',
      retryable: true,
    });
  }

  return {
    get: reads.get,
    getMany: reads.getMany,
    insert: remote('insert'),
    put: remote('put'),
    update,
    remove: remote('remove'),
    find: remote('find'),
    list: remote('list'),
    check: remote('check'),
    stop: () => (closing ??= reads.close().then(close)),
  };
}
