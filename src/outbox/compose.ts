import type { ChatAddress, ChatCapabilities, OutboundMessage } from '../ports/chat';
import type { DeliveryKind, NewDelivery } from '../ports/mailbox';
import type { JournalEntry } from '../ports/school';
import { splitText } from './split';

/** What a delivery carries, as JSON. */
export interface DeliveryPayload {
  to: ChatAddress;
  group: boolean;
  message: OutboundMessage;
}

const hourMs = 3_600_000;

/** How long a message is worth sending. Reports may wait a week for a platform, answers a day. */
const lifetimes: Record<DeliveryKind, number> = {
  answer: 24 * hourMs,
  notice: 24 * hourMs,
  alert: 7 * 24 * hourMs,
  report: 7 * 24 * hourMs,
  journal: 400 * 24 * hourMs,
};

export interface ComposeRequest {
  /** Stable, so that a repeated commit stores nothing twice. */
  id: string;
  kind: Exclude<DeliveryKind, 'journal'>;
  to: ChatAddress;
  group: boolean;
  message: OutboundMessage;
  personId?: string;
  now: number;
  notBefore?: number;
  expiresAfterMs?: number;
}

/** Makes outbox rows of a message, one per part that the platform can carry. Buttons and files go with the last part. */
export function createComposer(capabilities: (channel: string) => ChatCapabilities) {
  return function compose(request: ComposeRequest): NewDelivery[] {
    const { id, kind, to, group, message, personId, now, notBefore } = request;
    const { maxTextLength } = capabilities(to.channel);
    const texts = splitText(message.text, maxTextLength);
    return texts.map((text, part) => {
      const last = part === texts.length - 1;
      const { buttons, file, answer, replyTo, ...rest } = message;
      const payload: DeliveryPayload = {
        to,
        group,
        message: { ...rest, text, ...(part === 0 && { replyTo }), ...(last && { buttons, file, answer }) },
      };
      return {
        id: `${id}/${part}`,
        lane: laneOf(to),
        channel: to.channel,
        kind,
        personId,
        payload: JSON.stringify(payload),
        createdAt: now,
        expiresAt: now + (request.expiresAfterMs ?? lifetimes[kind]),
        notBefore,
      };
    });
  };
}

export type Composer = ReturnType<typeof createComposer>;

/** Rows of one chat leave in order. */
export function laneOf(to: ChatAddress): string {
  return `${encodeURIComponent(to.channel)}:${encodeURIComponent(to.chat)}`;
}

/** The platform's id of the chat that a lane leads to. */
export function chatOfLane(lane: string): string {
  return decodeURIComponent(lane.split(':')[1] ?? '');
}

/** A row that flows into the records, with all that one turn has for them. `lane` keeps what belongs together in order. */
export function composeJournal(
  entries: readonly JournalEntry[],
  { id, lane, personId, now }: { id: string; lane: string; personId?: string; now: number },
): NewDelivery {
  return {
    id,
    lane: `records:${lane}`,
    channel: 'records',
    kind: 'journal',
    personId,
    payload: JSON.stringify(entries),
    createdAt: now,
    expiresAt: now + lifetimes.journal,
  };
}
