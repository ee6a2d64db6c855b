import { join } from 'node:path';
import { makeFolder } from '../../lmdb/make-folder';
import { open, type Database, type RootDatabase } from 'lmdb';
import type { InboundMessage } from '../../../src/ports/chat';
import type { ConversationKey, Delivery } from '../../../src/ports/mailbox';
import { freeBytes, leastRoom } from '../../lmdb/disk-room';
import { isLmdbFailure } from '../../lmdb/failures';
import { createGroupCommit, type GroupCommit } from '../../lmdb/group-commit';
import { behindError, closedError, fullError, storeError } from './errors';

/** What is kept of a conversation while messages of it wait. */
export interface QueueRow {
  /** The conversation's key, where it is too long to be a key here. */
  key?: ConversationKey;
  /** Position of the oldest waiting message. */
  head: number;
  /** How often that message was given back. */
  attempts: number;
  /** Where the conversation stands in the ready index; 0 is "at once". */
  due: number;
}

/** A delivery without its payload; the payload is dropped when the delivery has ended, the row stays as the ledger. */
export interface DeliveryRow extends Omit<Delivery, 'payload'> {
  /** Place in its lane, or in `scheduled` while it waits for its time. */
  position: number;
  /** Since when it may be sent; raised by retries. */
  due: number;
  /** It waits in `scheduled`, not in its lane. */
  scheduled?: true;
  /** A crash left it 'sending', and it has not been sent since. */
  uncertain?: true;
  changedAt: number;
  /** Tells apart changes of the same millisecond. */
  change: number;
  reason?: string;
  receipt?: string;
}

export interface LaneRow {
  /** The row at the head, and where the lane stands in the ready index. */
  head: number;
  due: number;
  channel: string;
}

export interface DeadLetterRow {
  key: ConversationKey;
  reason: string;
  buriedAt: number;
  message: InboundMessage;
}

/** All tables of the mailbox. Keys are LMDB's ordered binary form, so ranges go by the parts of the key. */
export interface Tables {
  /** 'epoch'. */
  meta: Database<number, string>;
  /** [channel, id] -> when it was appended. */
  seen: Database<number, string[]>;
  /** [when, channel, id]. */
  seenByAge: Database<1, (string | number)[]>;
  /** [conversation, position]. */
  messages: Database<InboundMessage, (string | number)[]>;
  queues: Database<QueueRow, string>;
  /** [group, due, position, conversation or lane]: what may be claimed, of both the inbox and the outbox. */
  ready: Database<1, (string | number)[]>;
  states: Database<string, string>;
  /** Conversation -> the day of its last commit, in days since the epoch. */
  stateDays: Database<number, string>;
  /** [day, conversation]. */
  statesByDay: Database<1, (string | number)[]>;
  /** [channel, id]. */
  answers: Database<{ answer: string; key: ConversationKey; at: number }, string[]>;
  /** [when, channel, id]. */
  answersByAge: Database<1, (string | number)[]>;
  /** [conversation, channel, id]. */
  answersByConversation: Database<1, string[]>;
  snapshots: Database<{ value: string | null; version: number }, string>;
  deadLetters: Database<DeadLetterRow, number>;
  deliveries: Database<DeliveryRow, string>;
  payloads: Database<string, string>;
  /** [lane, position] -> delivery id. */
  laneRows: Database<string, (string | number)[]>;
  lanes: Database<LaneRow, string>;
  /** [not before, position] -> delivery id, of rows whose time has not come. */
  scheduled: Database<string, number[]>;
  /** Deliveries whose request was about to leave. */
  sending: Database<1, string>;
  /** [changedAt, change] -> delivery id; what is open, and what has ended. */
  open: Database<string, number[]>;
  ended: Database<string, number[]>;
  /** [person, delivery id]. */
  deliveriesByPerson: Database<1, string[]>;
}

export interface Store extends GroupCommit {
  readonly tables: Tables;
  /** Rises with every call, also across restarts: positions in queues, and fences. */
  nextNumber(): number;
  /** Runs a read, with LMDB's errors translated. */
  read<T>(action: () => T): T;
  /** Closes for good. */
  shut(): Promise<void>;
}

const tableNames = [
  'meta', 'seen', 'seenByAge', 'messages', 'queues', 'ready', 'states', 'stateDays', 'statesByDay', 'answers', 'answersByAge',
  'answersByConversation', 'snapshots', 'deadLetters', 'deliveries', 'payloads', 'laneRows', 'lanes', 'scheduled',
  'sending', 'open', 'ended', 'deliveriesByPerson',
] as const satisfies (keyof Tables)[]; // prettier-ignore

/** Where the mailbox lives in the data folder. */
export const mailboxFolder = (dir: string) => join(dir, 'mailbox');

/** Opens or makes the store in `dir`. The caller holds the folder's lock. Throws TalkUpError 'store-unavailable' or 'store-full'. */
export function openStore(dir: string): Store {
  let root: RootDatabase | undefined;
  try {
    makeFolder(dir);
    if (freeBytes(dir) < leastRoom) throw fullError(dir);
    root = open({ path: dir, maxDbs: tableNames.length + 4, overlappingSync: false, encoding: 'json' });
    return buildStore(root, dir);
  } catch (error) {
    void root?.close();
    throw storeError(error, dir);
  }
}

function buildStore(root: RootDatabase, dir: string): Store {
  const tables = Object.fromEntries(
    tableNames.map((name) => [name, root.openDB({ name, encoding: 'json' })]),
  ) as unknown as Tables;
  const { meta } = tables;
  let closed = false;
  const commits = createGroupCommit(root, dir, {
    full: () => fullError(dir),
    failed: (cause) => storeError(cause, dir),
    closed: closedError,
    behind: behindError,
  });
  const epoch = (meta.get('epoch') ?? 0) + 1;
  meta.putSync('epoch', epoch);
  // Numbers need no write of their own: each start has four thousand million of them, for two million starts.
  let lastNumberGiven = epoch * 2 ** 32;

  return {
    tables,
    nextNumber: () => ++lastNumberGiven,
    read(action) {
      if (closed) throw closedError();
      try {
        return action();
      } catch (error) {
        throw isLmdbFailure(error) ? storeError(error, dir) : error;
      }
    },
    ...commits,
    close() {
      commits.close();
      closed = true;
    },
    shut: () => root.close(),
  };
}
