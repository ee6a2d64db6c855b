import type { ChatAddress, ChatPace } from './chat';

/** Hands out the right to send, so that a platform's limits are kept by all processes together. */
export interface Pacer {
  /** Resolves when one message may go to this chat now. Rejects with the signal's reason when it aborts. */
  slot(request: { to: ChatAddress; group: boolean; pace: ChatPace }, signal: AbortSignal): Promise<void>;
  stop(): Promise<void>;
}
