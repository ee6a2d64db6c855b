import type { Accept, InboundContent, InboundMessage, Sender } from '../ports/chat';
import type { Clock } from '../ports/clock';
import type { Mailbox } from '../ports/mailbox';
import type { Metrics } from '../ports/metrics';
import { truncate } from '../shared/text';
import { conversationKey } from './conversation-key';
import { createFloodGate, type FloodLimits } from './flood';

export interface InboxOptions {
  mailbox: Pick<Mailbox, 'append'>;
  metrics: Metrics;
  clock: Clock;
  /** Whether a group text that was not meant for us by mention or reply may still be a command (`话题`). */
  mayBeCommand: (text: string) => boolean;
  /** `floodLimits` unless told. */
  limits?: FloodLimits;
}

/** Longest text that is kept of one message, in UTF-16 code units; a longer one is cut and answered with a kind word. */
export const longestText = 4_000;
const longestId = 200;
const longestName = 60;
const mostMembers = 50;

/** The door: drops what is not for us, bounds sizes, and stores the rest durably, once per delivery id. */
export function createInbox({ mailbox, metrics, clock, mayBeCommand, limits }: InboxOptions): Accept {
  const flood = createFloodGate(limits);
  return async function accept(message) {
    const reason = refusal(message, mayBeCommand);
    if (reason) {
      metrics.count('talkup_inbound_total', { channel: message.channel, outcome: reason });
      return 'refused';
    }
    const flooding = flood(message, clock.now());
    if (flooding === 'rest') {
      metrics.count('talkup_inbound_total', { channel: message.channel, outcome: 'flood' });
      return 'refused';
    }
    // the first of a flood is kept without its text, so that its answer is a kind word about the pace
    const content: InboundContent = flooding === 'first' ? { kind: 'other', what: 'flood' } : message.content;
    const bounded = bound({ ...message, content, receivedAt: message.receivedAt || clock.now() });
    const outcome = await mailbox.append(conversationKey(bounded), bounded);
    metrics.count('talkup_inbound_total', { channel: message.channel, outcome });
    return outcome;
  };
}

function refusal(message: InboundMessage, mayBeCommand: (text: string) => boolean): string | undefined {
  if (message.sender.self) return 'own';
  if (message.sender.bot && message.content.kind !== 'members') return 'bot';
  if (
    [message.id, message.chat, message.sender.id, message.thread ?? '-'].some(
      (id) => !id || id.length > longestId,
    )
  ) {
    return 'malformed';
  }
  if (message.addressed || message.chatKind === 'private') return undefined;
  switch (message.content.kind) {
    case 'members':
    case 'chat-moved':
    case 'chat-renamed':
      return undefined;
    case 'text':
      return !message.content.edited && mayBeCommand(message.content.text) ? undefined : 'not-for-us';
    default:
      return 'not-for-us';
  }
}

function bound(message: InboundMessage): InboundMessage {
  return {
    ...message,
    chatTitle: message.chatTitle === undefined ? undefined : oneLine(message.chatTitle),
    sender: boundSender(message.sender),
    content: boundContent(message.content),
  };
}

function boundContent(content: InboundContent): InboundContent {
  switch (content.kind) {
    case 'text':
      return content.text.length <= longestText
        ? content
        : { ...content, text: truncate(content.text, longestText), cut: true };
    case 'button':
      return { ...content, data: truncate(content.data, 200) };
    case 'image':
      return { ...content, caption: truncate(content.caption ?? '', longestText) };
    case 'members':
      return {
        kind: 'members',
        joined: content.joined.slice(0, mostMembers).map(boundSender),
        left: content.left.slice(0, mostMembers).map(boundSender),
      };
    case 'chat-renamed':
      return { ...content, title: oneLine(content.title) };
    default:
      return content;
  }
}

function boundSender(sender: Sender): Sender {
  return { ...sender, name: oneLine(sender.name) };
}

/** A name as one short line: no control, format or direction characters that could dress it up as something else. */
function oneLine(text: string): string {
  return truncate(
    text
      .slice(0, 400)
      .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
      .trim(),
    longestName,
  );
}
