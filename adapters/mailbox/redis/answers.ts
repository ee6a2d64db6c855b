import type { Redis } from 'ioredis';
import type { Answers } from '../../../src/ports/mailbox';
import { onAbort } from '../on-abort';
import type { RedisConnection, Script } from './connection';
import { closedError } from './errors';
import { answerKey } from './keys';

const answersKeptMs = 24 * 3_600_000;
/** A notice may be lost with its connection; then the answer is found by looking. */
const lookEveryMs = 1_000;

/** ARGV: answer, how long it is kept (ms). Stores it and tells who waits. */
const putScript: Script = {
  name: 'talkup_answer',
  lua: `
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
redis.call('PUBLISH', KEYS[1], ARGV[1])
return 1
`,
};

/** Resolves with the answer's key. */
export async function putAnswer(
  connection: RedisConnection,
  { channel, messageId, answer }: { channel: string; messageId: string; answer: string },
): Promise<string> {
  const key = answerKey(channel, messageId);
  await connection.run(putScript, [key], [answer, answersKeptMs]);
  return key;
}

interface Waiter {
  give(answer: string): void;
  fail(error: unknown): void;
}

/** What the API answers, by inbound id. */
export function createAnswers(connection: RedisConnection) {
  const waiting = new Map<string, Set<Waiter>>();
  let listening: Redis | undefined;
  let looker: NodeJS.Timeout | undefined;

  const find = async (key: string) => (await connection.use((redis) => redis.get(key))) ?? undefined;

  function announce(key: string, answer: string): void {
    for (const { give } of [...(waiting.get(key) ?? [])]) give(answer);
  }

  function listener(): Redis {
    if (listening) return listening;
    listening = connection.open({ maxRetriesPerRequest: null });
    listening.on('message', announce);
    looker = setInterval(() => {
      for (const key of waiting.keys())
        find(key).then(
          (answer) => answer !== undefined && announce(key, answer),
          () => undefined,
        );
    }, lookEveryMs).unref();
    return listening;
  }

  function wait(key: string, signal: AbortSignal): Promise<string> {
    return new Promise((resolve, reject) => {
      const end = () => {
        stopListening();
        const others = waiting.get(key);
        others?.delete(waiter);
        if (others?.size !== 0) return;
        waiting.delete(key);
        listener()
          .unsubscribe(key)
          .catch(() => undefined);
      };
      const waiter: Waiter = {
        give(answer) {
          end();
          resolve(answer);
        },
        fail(error) {
          end();
          reject(error as Error);
        },
      };
      const stopListening = onAbort(signal, (reason) => waiter.fail(reason));
      waiting.set(key, (waiting.get(key) ?? new Set()).add(waiter));
      listener()
        .subscribe(key)
        .catch(() => undefined)
        // it may have come before we listened
        .then(() => find(key))
        .then((answer) => {
          if (answer !== undefined) waiter.give(answer);
        })
        .catch(() => undefined);
    });
  }

  const port: Answers = {
    get: (channel, messageId) => find(answerKey(channel, messageId)),
    async wait(channel, messageId, signal) {
      signal.throwIfAborted();
      if (connection.stopped.aborted) throw closedError();
      const key = answerKey(channel, messageId);
      return wait(key, signal);
    },
  };

  return {
    port,
    announce,
    /** That there was an answer stays for its time, so that nobody waits for it. */
    async empty(keys: string[]) {
      await Promise.all(keys.map((key) => connection.use((redis) => redis.set(key, '', 'KEEPTTL', 'XX'))));
    },
    stop() {
      clearInterval(looker);
      const stopped = closedError();
      for (const waiters of [...waiting.values()]) for (const { fail } of [...waiters]) fail(stopped);
    },
  };
}

export type AnswerBook = ReturnType<typeof createAnswers>;
