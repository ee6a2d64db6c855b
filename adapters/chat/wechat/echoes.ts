import { createHash } from 'node:crypto';
import type { Clock } from '../../../src/ports/clock';

const mostKept = 1_000;
const keptMs = 24 * 3_600_000;

/**
 * What we said, as far as it matters for not saying it twice. A puppet shows us our own messages too: when a connection broke in the
 * middle of a send, that echo tells that the message got through after all. And of a long text in several parts, those that got
 * through are not said again.
 */
export function createEchoes({ clock }: { clock: Clock }) {
  /** Own messages that were shown to us: when. */
  const seen = new Map<string, number>();
  /** Sends that nobody knows the end of: since when. */
  const doubts = new Map<string, number>();
  /** Parts of longer messages that got through. */
  const through = new Map<string, number>();

  const keep = (map: Map<string, number>, key: string, at: number) => {
    map.delete(key);
    map.set(key, at);
    for (const [oldest, since] of map) {
      if (map.size <= mostKept && clock.now() - since < keptMs) break;
      map.delete(oldest);
    }
  };

  return {
    /** The puppet showed one of our own messages. */
    shown: (chat: string, text: string) => keep(seen, keyOf(chat, text), clock.now()),
    /** A send broke off; it may have got through since `at`. */
    doubt: (chat: string, what: string, at: number) => keep(doubts, keyOf(chat, what), at),
    /** Whether a send in doubt has been shown to us since. The doubt is then over. */
    wasSeenAfterDoubt(chat: string, what: string): boolean {
      const key = keyOf(chat, what);
      const since = doubts.get(key);
      const isThrough = since !== undefined && (seen.get(key) ?? 0) >= since;
      if (isThrough) doubts.delete(key);
      return isThrough;
    },
    said(chat: string, what: string): void {
      doubts.delete(keyOf(chat, what));
      keep(through, keyOf(chat, what), clock.now());
    },
    /** How many parts of a message that is not settled were said before. A message of one part is never taken for said. */
    partsSaid(chat: string, parts: string[]): number {
      if (parts.length < 2) return 0;
      const next = parts.findIndex((part) => !through.has(keyOf(chat, part)));
      return next < 0 ? 0 : next;
    },
    /** The whole message is out: the same text may be said again. */
    settled(chat: string, parts: string[]): void {
      for (const part of parts) through.delete(keyOf(chat, part));
    },
  };
}

export type Echoes = ReturnType<typeof createEchoes>;

function keyOf(chat: string, text: string): string {
  return createHash('sha256').update(`${chat}\n${text.trim()}`).digest('base64url');
}
