import type { InboundMessage } from '../../../src/ports/chat';
import type { ConversationKey } from '../../../src/ports/mailbox';
import { keyPart, lastNumber } from '../../lmdb/keys';
import { inboxGroup, type ReadyIndex } from './ready';
import { type QueueRow, type Store } from './store';

/** The queue of each conversation with its place in the ready index. All functions run inside a transaction. */
export function createConversationQueues(store: Store, ready: ReadyIndex) {
  const { messages, queues } = store.tables;

  const entryOf = (part: string, { head, due }: QueueRow) => ({
    group: inboxGroup,
    due,
    position: head,
    key: part,
  });

  function append(key: ConversationKey, message: InboundMessage): void {
    const part = keyPart(key);
    const position = store.nextNumber();
    void messages.put([part, position], message);
    if (queues.doesExist(part)) return;
    place(part, { ...(part !== key && { key }), head: position, attempts: 0, due: 0 });
  }

  function place(part: string, row: QueueRow): void {
    void queues.put(part, row);
    ready.place(entryOf(part, row));
  }

  /** Takes messages out. A new head starts without attempts and at once. */
  function remove(part: string, positions: number[]): void {
    for (const position of positions) void messages.remove([part, position]);
    const row = queues.get(part);
    if (!row) return;
    const head = firstPosition(part);
    if (head === row.head) return;
    ready.remove(entryOf(part, row));
    if (head === undefined) void queues.remove(part);
    else place(part, { ...row, head, attempts: 0, due: 0 });
  }

  function postpone(part: string, notBefore: number): void {
    const row = queues.get(part);
    if (!row) return;
    ready.remove(entryOf(part, row));
    place(part, { ...row, attempts: row.attempts + 1, due: notBefore });
  }

  function clear(part: string): void {
    const waiting = messages.getKeys({ start: [part], end: [part, lastNumber] });
    remove(
      part,
      [...waiting].map((key) => key[1] as number),
    );
  }

  function firstPosition(part: string): number | undefined {
    for (const key of messages.getKeys({ start: [part], end: [part, lastNumber], limit: 1 }))
      return key[1] as number;
    return undefined;
  }

  return { append, remove, postpone, clear };
}
