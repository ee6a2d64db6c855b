import type { InboundContent, InboundMessage, Sender } from '../../../src/ports/chat';
import { readText } from './mention';
import { messageTypes, stringOf, stringsOf, type MessagePayload, type Payload } from './puppet';

export const channel = 'wechat';

/** Older than this was said before the outbox would still answer it; puppets replay whole days after a login. */
const mostAgeMs = 24 * 3_600_000;

export interface Heard {
  payload: MessagePayload;
  /** Our own account, and what we are called where this was said. */
  us: { id: string; names: string[] };
  /** Who said it, under the id that stays. */
  talker: Sender;
  /** The room it was said in, under the id that stays; missing in private. */
  room?: { id: string; topic: string };
  /** Milliseconds since the epoch. */
  now: number;
}

/** One message in the house's own words; undefined for what means nothing to us. Never throws, whatever the payload holds. */
export function translate({ payload, us, talker, room, now }: Heard): InboundMessage | undefined {
  const id = stringOf(payload.id);
  if (!id || talker.self || now - saidAt(payload, now) > mostAgeMs) return undefined;
  const read = readText(stringOf(payload.text), {
    ourNames: us.names,
    namedByPuppet: stringsOf(payload.mentionIdList, 500).includes(us.id),
  });
  const content = contentOf(payload, room ? read.text : stringOf(payload.text));
  if (!content) return undefined;
  return {
    channel,
    chat: room?.id ?? talker.id,
    id,
    chatKind: room ? 'group' : 'private',
    ...(room && { chatTitle: room.topic }),
    sender: talker,
    addressed: room ? content.kind === 'text' && read.mentioned : true,
    content,
    messageId: id,
    receivedAt: now,
  };
}

/** What people send that we can only name. */
const otherKinds: Record<number, string> = {
  [messageTypes.attachment]: 'document',
  [messageTypes.contact]: 'contact',
  [messageTypes.chatHistory]: 'chat-history',
  [messageTypes.location]: 'location',
  [messageTypes.miniProgram]: 'mini-program',
  [messageTypes.transfer]: 'money',
  [messageTypes.redEnvelope]: 'money',
  [messageTypes.url]: 'link',
  [messageTypes.video]: 'video',
  [messageTypes.post]: 'post',
};

function contentOf({ id, type }: MessagePayload, text: string): InboundContent | undefined {
  switch (type) {
    case messageTypes.text:
      return { kind: 'text', text };
    case messageTypes.audio:
      return { kind: 'voice', mediaId: id, mimeType: 'audio/silk' };
    case messageTypes.image:
      return { kind: 'image', mediaId: id };
    default: {
      // recalled messages, notes of the system and stickers need no answer, and each answer costs a slot
      const what = otherKinds[type ?? 0];
      return what === undefined ? undefined : { kind: 'other', what };
    }
  }
}

/** Puppets give seconds or milliseconds; a time that makes no sense counts as now. */
export function saidAt({ timestamp }: Pick<MessagePayload, 'timestamp'>, now: number): number {
  if (typeof timestamp !== 'number' || !Number.isFinite(timestamp) || timestamp <= 0) return now;
  return timestamp < 1e11 ? timestamp * 1_000 : timestamp;
}

export type RoomEvent = 'room-join' | 'room-leave' | 'room-topic';

/** A change of a room. `members` are those whom it is about, `by` did it. */
export function translateRoomEvent(
  event: RoomEvent,
  payload: Payload,
  {
    room,
    members,
    by,
    now,
  }: { room: { id: string; topic: string }; members: Sender[]; by: Sender; now: number },
): InboundMessage | undefined {
  const at = saidAt({ timestamp: payload.timestamp as number | undefined }, now);
  const topic = stringOf(payload.newTopic);
  const content: InboundContent =
    event === 'room-topic'
      ? { kind: 'chat-renamed', title: topic }
      : {
          kind: 'members',
          joined: event === 'room-join' ? members : [],
          left: event === 'room-leave' ? members : [],
        };
  if (content.kind === 'members' && members.length === 0) return undefined;
  const what = content.kind === 'members' ? members.map(({ id }) => id).join(',') : topic;
  return {
    channel,
    chat: room.id,
    // some puppets tell a change twice, a second or two apart
    id: `${event}:${room.id}:${Math.round(at / 10_000)}:${what}`.slice(0, 200),
    chatKind: 'group',
    chatTitle: event === 'room-topic' ? topic : room.topic,
    // what we do to a room ourselves is news all the same
    sender: { ...by, self: false },
    addressed: false,
    content,
    receivedAt: now,
  };
}
