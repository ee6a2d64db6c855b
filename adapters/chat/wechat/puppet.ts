/** What is used of a wechaty puppet, whichever it is. Payloads come from outside and are read with care. */
export interface Puppet {
  readonly isLoggedIn: boolean;
  readonly currentUserId: string;
  name(): string;
  version(): string;
  on(event: PuppetEvent, listener: (payload: Payload) => void): unknown;
  /** Answered by a 'dong' event, where the puppet does so. */
  ding(data?: string): void;
  messagePayload(messageId: string): Promise<MessagePayload>;
  contactPayload(contactId: string): Promise<ContactPayload>;
  roomPayload(roomId: string): Promise<RoomPayload>;
  roomMemberPayload(roomId: string, contactId: string): Promise<RoomMemberPayload>;
  messageSendText(conversationId: string, text: string, mentionIdList?: string[]): Promise<string | void>;
  messageSendFile(conversationId: string, file: unknown): Promise<string | void>;
  friendshipPayload(friendshipId: string): Promise<{ type?: number }>;
  friendshipAccept(friendshipId: string): Promise<void>;
  roomInvitationAccept(roomInvitationId: string): Promise<void>;
}

export type Payload = Record<string, unknown>;

export const puppetEvents = [
  'scan',
  'login',
  'logout',
  'ready',
  'message',
  'room-join',
  'room-leave',
  'room-topic',
  'friendship',
  'room-invite',
  'dong',
  'heartbeat',
  'error',
] as const;

export type PuppetEvent = (typeof puppetEvents)[number];

/** Numbers of wechaty-puppet's MessageType, which are those of the gRPC protocol too. */
export const messageTypes = {
  attachment: 1,
  audio: 2,
  contact: 3,
  chatHistory: 4,
  emoticon: 5,
  image: 6,
  text: 7,
  location: 8,
  miniProgram: 9,
  groupNote: 10,
  transfer: 11,
  redEnvelope: 12,
  recalled: 13,
  url: 14,
  video: 15,
  post: 16,
} as const;

/** wechaty-puppet's ContactType.Official: a public account. */
export const officialContact = 2;
/** wechaty-puppet's FriendshipType.Receive: somebody asks to be our friend. */
export const friendshipReceived = 2;

export interface MessagePayload {
  id: string;
  talkerId?: string;
  /** The older name of `talkerId`. */
  fromId?: string;
  roomId?: string;
  text?: string;
  /** Seconds or milliseconds, by puppet. */
  timestamp?: number;
  type?: number;
  mentionIdList?: string[];
}

export interface ContactPayload {
  id: string;
  name?: string;
  /** The remark that we gave this contact. */
  alias?: string;
  /** The WeChat ID that its owner chose; '' or missing where the puppet does not tell. */
  handle?: string;
  /** The older name of `handle`. */
  weixin?: string;
  type?: number;
}

export interface RoomPayload {
  id: string;
  topic?: string;
  memberIdList?: string[];
}

export interface RoomMemberPayload {
  id: string;
  name?: string;
  /** What this person is called in this room. */
  roomAlias?: string;
}

/** The string, or '' for anything else. */
export function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The strings of a list, at most `most` of them. */
export function stringsOf(value: unknown, most = 50): string[] {
  return Array.isArray(value)
    ? value.filter((one): one is string => typeof one === 'string' && one !== '').slice(0, most)
    : [];
}
