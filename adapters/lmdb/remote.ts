import type { Mailbox } from '../../src/ports/mailbox';
import type { CollectionName, Collections, Records } from '../../src/ports/records';
import { TalkUpError } from '../../src/shared/errors';
import type { EmbeddedRecords } from '../records/embedded';
import type { RemoteStore } from './thread-client';

/** Tries to change one document while others change it too; each round at least one of them succeeds. */
const mostRounds = 1_000;

/** The mailbox port, each method a call to the thread. */
export function remoteMailbox({ call, close }: RemoteStore): Mailbox {
  const remote =
    (method: string) =>
    (...args: unknown[]) =>
      call(method, args) as Promise<never>;
  let closing: Promise<void> | undefined;
  return {
    append: remote('append'),
    claim: async (signal) => (signal.aborted ? undefined : (call('claim', [], signal) as Promise<never>)),
    commit: remote('commit'),
    release: remote('release'),
    bury: remote('bury'),
    deadLetters: remote('deadLetters'),
    replay: remote('replay'),
    outbox: {
      put: remote('outbox.put'),
      claim: async (channels, signal) =>
        signal.aborted ? undefined : (call('outbox.claim', [channels], signal) as Promise<never>),
      sending: remote('outbox.sending'),
      settle: remote('outbox.settle'),
      takeMore: remote('outbox.takeMore'),
      moveLane: remote('outbox.moveLane'),
      ledger: remote('outbox.ledger'),
    },
    snapshots: {
      get: remote('snapshots.get'),
      getMany: remote('snapshots.getMany'),
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
    stop: () => (closing ??= close()),
  };
}

/** The records port, each method a call to the thread; `change` of an update runs on this side. */
export function remoteRecords({ call, close }: RemoteStore): Records {
  const remote =
    (method: keyof EmbeddedRecords) =>
    async (...args: unknown[]) => {
      if (closing) throw closedError();
      return call(method, args) as Promise<never>;
    };
  const replaceIf = remote('replaceIf') as EmbeddedRecords['replaceIf'];
  const get = remote('get') as Records['get'];
  let closing: Promise<void> | undefined;

  async function update<C extends CollectionName>(
    collection: C,
    id: string,
    change: (document: Collections[C] | undefined) => Collections[C] | undefined,
  ): Promise<Collections[C] | undefined> {
    let current = await get(collection, id);
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
    get,
    getMany: remote('getMany'),
    insert: remote('insert'),
    put: remote('put'),
    update,
    remove: remote('remove'),
    find: remote('find'),
    list: remote('list'),
    check: remote('check'),
    stop: () => (closing ??= close()),
  };
}

function closedError(): TalkUpError {
  return new TalkUpError('The records are closed.', { code: 'records-unavailable', retryable: true });
}
