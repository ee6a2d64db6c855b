import { randomUUID } from 'node:crypto';
import type { OutboundMessage } from '../../../src/ports/chat';

/** A message that answers no request: a notice of an assignment, a report, an export. */
export interface KeptMessage {
  id: string;
  /** Milliseconds since the epoch. */
  at: number;
  text: string;
  file?: { name: string; mimeType: string; text: string };
}

const mostPersons = 2_000;
const mostPerPerson = 20;
/** As long as an answer is kept. */
const keptMs = 24 * 3_600_000;

/**
 * An HTTP client cannot be called, so messages that nobody asked for are kept to be fetched: the last 20 for each of the
 * last 2,000 persons, for 24 hours, in the memory of this process and until it ends.
 */
export function createKeptMessages() {
  const byPerson = new Map<string, KeptMessage[]>();
  return {
    /** Oldest first. */
    of: (uid: string, now: number): KeptMessage[] =>
      (byPerson.get(uid) ?? []).filter(({ at }) => now - at < keptMs),
    /** All of an erased person. */
    drop: (uid: string) => void byPerson.delete(uid),
    /** Gives back the id of the kept message. */
    keep(uid: string, { text, file }: OutboundMessage, now: number): string {
      const id = randomUUID();
      const messages = [...(byPerson.get(uid) ?? []), { id, at: now, text, ...(file && { file }) }].slice(
        -mostPerPerson,
      );
      byPerson.delete(uid);
      byPerson.set(uid, messages);
      if (byPerson.size > mostPersons) byPerson.delete(byPerson.keys().next().value as string);
      return id;
    },
  };
}
