import type { Acceptance, InboundMessage } from '../../src/ports/chat';
import { TalkUpError } from '../../src/shared/errors';

/** Stands where the inbox stands: keeps what an adapter hands over, once per delivery id, and fails when told to. */
export function createRecordingInbox() {
  const messages: InboundMessage[] = [];
  /** Every call, repeats and failures too. */
  const attempts: string[] = [];
  let failures: unknown[] = [];
  let delayMs = 0;

  return {
    messages,
    attempts,
    /** The next calls reject, one with each error. */
    failWith(...errors: unknown[]) {
      failures = errors;
    },
    storeAway: () => new TalkUpError('the store is away', { code: 'store-unavailable', retryable: true }),
    slowBy(ms: number) {
      delayMs = ms;
    },
    async accept(message: InboundMessage): Promise<Acceptance> {
      attempts.push(message.id);
      if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
      if (failures.length > 0) throw failures.shift();
      if (message.sender.self && message.content.kind !== 'members') return 'refused';
      if (messages.some(({ id }) => id === message.id)) return 'duplicate';
      messages.push(message);
      return 'accepted';
    },
    /** Resolves with the first `count` messages once they are there. */
    async arrived(count: number, withinMs = 5_000): Promise<InboundMessage[]> {
      const deadline = Date.now() + withinMs;
      while (messages.length < count) {
        if (Date.now() > deadline)
          throw new Error(`${messages.length} of ${count} messages arrived in ${withinMs} ms`);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      return messages.slice(0, count);
    },
    /** Long enough for a message to arrive that should not. */
    quiet: (ms = 150) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
  };
}

export type RecordingInbox = ReturnType<typeof createRecordingInbox>;
