import { createHash } from 'node:crypto';
import type { InboundMessage } from '../ports/chat';
import type { ConversationState, Effect } from '../ports/conversation';
import type { Claim, Commit, NewDelivery } from '../ports/mailbox';
import type { JournalEntry } from '../ports/school';
import type { TutorAnswer } from '../ports/turn';
import { composeJournal, type Composer } from '../outbox';

export interface CommitRequest {
  claim: Claim;
  /** The messages that this turn answers; the first one's id names everything that follows from it. */
  messages: InboundMessage[];
  state: ConversationState | null;
  effects: Effect[];
  personId?: string;
  now: number;
}

/** Turns effects into the one atomic change of the mailbox. Ids follow from the inbound id, so that a repeated turn stores nothing twice. */
export function createCommitter(compose: Composer) {
  return function commitOf({ claim, messages, state, effects, personId, now }: CommitRequest): Commit {
    const [first] = messages;
    const last = messages.at(-1);
    if (!first || !last) throw new RangeError('a turn answers at least one message');
    const turnId = deliveryId(first);
    const outbox: NewDelivery[] = [];
    const journal: JournalEntry[] = [];
    const answers: NonNullable<Commit['answers']> = [];
    const snapshots: NonNullable<Commit['snapshots']> = [];
    effects.forEach((effect, index) => {
      switch (effect.kind) {
        case 'answer':
          // the API takes its answer from `answers`; everywhere else it is delivered, and not kept once it was
          if (first.channel === 'api') answers.push(...answersFor(messages, effect.answer));
          else outbox.push(...composeAnswer(effect, last, `${turnId}/a${index}`));
          break;
        case 'send':
          outbox.push(
            ...compose({
              id: `${turnId}/s-${effect.id}`,
              kind: effect.deliveryKind,
              to: effect.to,
              group: false,
              message: effect.message,
              personId: effect.personId,
              now,
              notBefore: effect.notBefore,
              expiresAfterMs: effect.expiresAfterMs,
            }),
          );
          break;
        case 'journal':
          journal.push(effect.entry);
          break;
        case 'snapshot':
          snapshots.push(effect.write);
          break;
      }
    });
    if (journal.length > 0) {
      outbox.push(composeJournal(journal, { id: `${turnId}/j`, lane: personId ?? claim.key, personId, now }));
    }
    return {
      consumed: messages.map((message) => message.id),
      state: state === null ? null : JSON.stringify(state),
      outbox,
      answers,
      snapshots,
    };

    function composeAnswer(
      effect: Extract<Effect, { kind: 'answer' }>,
      message: InboundMessage,
      id: string,
    ): NewDelivery[] {
      const group = message.chatKind === 'group';
      return compose({
        id,
        kind: 'answer',
        to: { channel: message.channel, chat: message.chat, thread: message.thread },
        group,
        message: {
          ...effect.message,
          answer: effect.answer,
          inReplyToId: message.id,
          ...(group && {
            replyTo: message.messageId,
            mention: { id: message.sender.id, name: message.sender.name },
          }),
        },
        personId,
        now,
      });
    }
  };
}

function answersFor(
  messages: InboundMessage[],
  answer: TutorAnswer,
): { messageId: string; answer: string }[] {
  return messages.map((message) => ({ messageId: message.id, answer: JSON.stringify(answer) }));
}

/** Names a turn in the outbox without carrying a platform's ids through logs. */
function deliveryId(message: InboundMessage): string {
  return createHash('sha256').update(`${message.channel}\n${message.id}`).digest('base64url').slice(0, 22);
}
