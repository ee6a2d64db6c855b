import type { Answers, ConversationKey } from '../../../src/ports/mailbox';
import type { Clock } from '../../../src/ports/clock';
import { keyPart, lastString } from '../../lmdb/keys';
import { onAbort } from '../on-abort';
import { closedError } from './errors';
import { type Store } from './store';

export const answersKeptMs = 24 * 3_600_000;

/** What the API answers, by inbound id. */
export function createAnswers(store: Store, clock: Clock) {
  const { answers, answersByAge, answersByConversation } = store.tables;
  const waiting = new Map<string, Set<{ give(answer: string): void; fail(error: unknown): void }>>();

  const nameOf = (channel: string, messageId: string) => JSON.stringify([channel, messageId]);

  /** Inside a transaction. */
  function put(channel: string, messageId: string, { answer, key }: { answer: string; key: string }): void {
    const id = [channel, keyPart(messageId)];
    removeOne(id);
    const at = clock.now();
    void answers.put(id, { answer, key, at });
    void answersByAge.put([at, ...id], 1);
    void answersByConversation.put([keyPart(key), ...id], 1);
  }

  /** Inside a transaction. */
  function removeOne(id: string[]): void {
    const row = answers.get(id);
    if (!row) return;
    void answers.remove(id);
    void answersByAge.remove([row.at, ...id]);
    void answersByConversation.remove([keyPart(row.key), ...id]);
  }

  /** Inside a transaction. That there was an answer stays, so that nobody waits for it. */
  function forget(key: ConversationKey): void {
    const part = keyPart(key);
    const range = answersByConversation.getKeys({ start: [part], end: [part, lastString] });
    for (const [, ...id] of [...range]) {
      const row = answers.get(id);
      removeOne(id);
      if (!row) continue;
      void answers.put(id, { answer: '', key: '', at: row.at });
      void answersByAge.put([row.at, ...id], 1);
    }
  }

  /** After the transaction. */
  function announce(channel: string, messageId: string, answer: string): void {
    for (const { give } of [...(waiting.get(nameOf(channel, messageId)) ?? [])]) give(answer);
  }

  function find(channel: string, messageId: string): string | undefined {
    const row = store.read(() => answers.get([channel, keyPart(messageId)]));
    return row && row.at > clock.now() - answersKeptMs ? row.answer : undefined;
  }

  const port: Answers = {
    get: async (channel, messageId) => find(channel, messageId),
    async wait(channel, messageId, signal) {
      signal.throwIfAborted();
      const there = find(channel, messageId);
      if (there !== undefined) return there;
      const name = nameOf(channel, messageId);
      return new Promise((resolve, reject) => {
        const end = () => {
          stopListening();
          const others = waiting.get(name);
          others?.delete(waiter);
          if (others?.size === 0) waiting.delete(name);
        };
        const waiter = {
          give(answer: string) {
            end();
            resolve(answer);
          },
          fail(error: unknown) {
            end();
            reject(error as Error);
          },
        };
        const stopListening = onAbort(signal, (reason) => waiter.fail(reason));
        waiting.set(name, (waiting.get(name) ?? new Set()).add(waiter));
      });
    },
  };

  function stop(): void {
    const stopped = closedError();
    for (const waiters of [...waiting.values()]) for (const { fail } of [...waiters]) fail(stopped);
  }

  return { port, put, removeOne, forget, announce, stop };
}

export type AnswerBook = ReturnType<typeof createAnswers>;
